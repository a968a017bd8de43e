//! The panel's one secret, and what is derived from it: sealing keys and pseudo-random functions. It may be replaced; what the
//! one before it has sealed can still be opened.
//! No other module sees key bytes.

mod carried;
mod shared;

use std::fs;
use std::io::{self, Read, Write};
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use arc_swap::ArcSwap;
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use gatehouse_plugin_api::{SealError, Timestamp};
use hkdf::Hkdf;
use hmac::{Hmac, Mac};
use sha2::{Digest, Sha256};

pub use carried::Carried;
use shared::Shared;

const KEY_FILE: &str = "secret.key";
const SEAL_VERSION: u8 = 1;
const NONCE_LENGTH: usize = 24;
const EXPIRY_LENGTH: usize = 8;

#[derive(Debug, thiserror::Error)]
pub enum SecretError {
    #[error("cannot use the key file {}: {error}", .path.display())]
    File { path: PathBuf, error: io::Error },
    #[error("the key file {} may be read by others; run `chmod 600 {}`", .0.display(), .0.display())]
    Readable(PathBuf),
    #[error("a secret key must be 64 hexadecimal digits; `openssl rand -hex 32` makes one")]
    Malformed,
    #[error("the keys in the database are wrapped in another `secret_key`; give this node the one that the others have")]
    Wrapped,
}

pub struct Secrets {
    ring: ArcSwap<Ring>,
    /// Where the keys are rows of a database.
    shared: Option<Shared>,
}

struct Ring {
    sealing: XChaCha20Poly1305,
    /// They seal nothing: of earlier times, or so new that not every node knows them yet.
    others: Vec<XChaCha20Poly1305>,
    /// Of the first key that there ever was, under a label of its own: what is derived here must stay the same for years,
    /// whatever becomes of seals.
    derivation: [u8; 32],
}

impl Ring {
    /// Of keys, newest first, of which the one at `sealing` seals.
    fn of(masters: &[Vec<u8>], sealing: usize) -> Result<Self, SecretError> {
        let (Some(newest), Some(first)) = (masters.get(sealing), masters.last()) else { return Err(SecretError::Malformed) };
        let cipher = |master: &Vec<u8>| Ok(XChaCha20Poly1305::new(&expand(master, b"gatehouse seal 1")?.into()));
        let others = masters.iter().enumerate().filter(|(at, _)| *at != sealing).map(|(_, master)| cipher(master));
        Ok(Self {
            sealing: cipher(newest)?,
            others: others.collect::<Result<_, SecretError>>()?,
            derivation: expand(first, b"gatehouse derive 1")?,
        })
    }
}

/// What a seal is bound to besides its text.
pub struct SealContext<'a> {
    pub plugin: &'a str,
    pub purpose: &'a str,
    /// Identifies the acting session; empty without one.
    pub session: &'a [u8],
}

pub struct Unsealed {
    pub plain: Vec<u8>,
    pub nonce: Vec<u8>,
    pub expires_at: Timestamp,
}

impl Secrets {
    /// Uses `configured` (64 hexadecimal digits) or the key file of the data folder, made on first use. Of several keys, one a
    /// line, the first is the newest: to rotate, one puts a new one before the others.
    pub fn open(data_dir: &Path, configured: Option<&str>) -> Result<Self, SecretError> {
        let text = match configured {
            Some(text) => text.to_owned(),
            None => key_file(&data_dir.join(KEY_FILE))?,
        };
        Ok(Self::of(Ring::of(&masters(&text)?, 0)?, None))
    }

    fn of(ring: Ring, shared: Option<Shared>) -> Self {
        Self { ring: ArcSwap::from_pointee(ring), shared }
    }

    /// version ‖ nonce ‖ encrypted(expiry ‖ plain) ‖ tag: always 49 bytes longer than `plain`.
    pub fn seal(&self, context: &SealContext<'_>, plain: &[u8], expires_at: Timestamp) -> Vec<u8> {
        let nonce: [u8; NONCE_LENGTH] = random();
        let mut text = Vec::with_capacity(EXPIRY_LENGTH + plain.len());
        text.extend_from_slice(&expires_at.to_be_bytes());
        text.extend_from_slice(plain);
        let aad = context.bytes();
        let sealed = self.ring.load().sealing.encrypt(&XNonce::from(nonce), Payload { msg: &text, aad: &aad });
        let sealed = sealed.expect("XChaCha20-Poly1305 encrypts anything shorter than 256 GiB");
        [&[SEAL_VERSION], nonce.as_slice(), &sealed].concat()
    }

    pub fn open_seal(&self, context: &SealContext<'_>, sealed: &[u8], now: Timestamp) -> Result<Unsealed, SealError> {
        let (version, rest) = sealed.split_first().ok_or(SealError::Invalid)?;
        let (nonce, rest) = rest.split_first_chunk::<NONCE_LENGTH>().ok_or(SealError::Invalid)?;
        if *version != SEAL_VERSION {
            return Err(SealError::Invalid);
        }
        let aad = context.bytes();
        let decrypt = |key: &XChaCha20Poly1305| key.decrypt(&XNonce::from(*nonce), Payload { msg: rest, aad: &aad }).ok();
        let ring = self.ring.load();
        let text = decrypt(&ring.sealing).or_else(|| ring.others.iter().find_map(decrypt)).ok_or(SealError::Invalid)?;
        let (expiry, plain) = text.split_first_chunk::<EXPIRY_LENGTH>().ok_or(SealError::Invalid)?;
        let expires_at = Timestamp::from_be_bytes(*expiry);
        if now >= expires_at {
            return Err(SealError::Expired);
        }
        Ok(Unsealed { plain: plain.to_vec(), nonce: nonce.to_vec(), expires_at })
    }

    /// A pseudo-random function of `scope`, `purpose` and `input`.
    pub fn derive(&self, scope: &str, purpose: &str, input: &[u8]) -> [u8; 32] {
        let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&self.ring.load().derivation).expect("HMAC takes keys of any length");
        for part in [scope.as_bytes(), purpose.as_bytes(), input] {
            mac.update(&(part.len() as u64).to_be_bytes());
            mac.update(part);
        }
        mac.finalize().into_bytes().into()
    }
}

impl SealContext<'_> {
    /// Length-prefixed, so that no two contexts share their bytes.
    fn bytes(&self) -> Vec<u8> {
        let parts = [self.plugin.as_bytes(), self.purpose.as_bytes(), self.session];
        parts.iter().flat_map(|part| (part.len() as u64).to_be_bytes().into_iter().chain(part.iter().copied())).collect()
    }
}

/// Fresh from the operating system.
pub fn random<const LENGTH: usize>() -> [u8; LENGTH] {
    let mut bytes = [0; LENGTH];
    getrandom::fill(&mut bytes).expect("the operating system gives randomness");
    bytes
}

/// 256 random bits as base64url, for a cookie or a link, and what is stored of it.
pub fn token() -> (String, Vec<u8>) {
    use base64::Engine;
    let text = base64::prelude::BASE64_URL_SAFE_NO_PAD.encode(random::<32>());
    let stored = digest(text.as_bytes());
    (text, stored)
}

pub fn digest(bytes: &[u8]) -> Vec<u8> {
    Sha256::digest(bytes).to_vec()
}

/// Of everything that `source` still gives.
pub fn digest_of(mut source: impl Read) -> io::Result<Vec<u8>> {
    let mut hasher = Sha256::new();
    io::copy(&mut source, &mut hasher)?;
    Ok(hasher.finalize().to_vec())
}

pub fn hex(bytes: &[u8]) -> String {
    let digit = |value: u8| char::from_digit(value.into(), 16).unwrap_or('0');
    bytes.iter().flat_map(|byte| [digit(byte >> 4), digit(byte & 15)]).collect()
}

/// One a line, or with spaces between.
fn masters(text: &str) -> Result<Vec<Vec<u8>>, SecretError> {
    text.split_whitespace().map(unhex).collect::<Option<_>>().ok_or(SecretError::Malformed)
}

fn expand(master: &[u8], label: &[u8]) -> Result<[u8; 32], SecretError> {
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, master).expand(label, &mut key).map(|()| key).map_err(|_| SecretError::Malformed)
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let pair = |at| text.get(at..at + 2).and_then(|pair| u8::from_str_radix(pair, 16).ok());
    (text.len() == 64).then(|| (0..64).step_by(2).map(pair).collect())?
}

fn key_file(path: &Path) -> Result<String, SecretError> {
    let failed = |error| SecretError::File { path: path.to_owned(), error };
    // Of two starters one wins.
    if !path.exists() {
        let fresh = written(path, &hex(&random::<32>())).map_err(failed)?;
        let linked = fs::hard_link(&fresh, path);
        fs::remove_file(&fresh).map_err(failed)?;
        if let Err(error) = linked
            && error.kind() != io::ErrorKind::AlreadyExists
        {
            return Err(failed(error));
        }
    }
    let mode = fs::metadata(path).map_err(failed)?.permissions().mode();
    if mode & 0o077 != 0 {
        return Err(SecretError::Readable(path.to_owned()));
    }
    fs::read_to_string(path).map_err(failed)
}

/// The keys whole, under another name beside it: a crash must not leave half a key.
fn written(path: &Path, keys: &str) -> io::Result<PathBuf> {
    let fresh = path.with_extension(format!("{}.new", std::process::id()));
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o600).open(&fresh)?;
    file.write_all(keys.as_bytes())?;
    file.sync_all()?;
    Ok(fresh)
}
