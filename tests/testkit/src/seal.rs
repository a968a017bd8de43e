//! Real seals and derivations under a key of the test's own: what a plugin gets wrong here, it gets wrong at a panel.

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use gatehouse_plugin_api::{Opened, SealError, Timestamp};
use hmac::{Hmac, Mac};
use sha2::Sha256;

const SEALING: [u8; 32] = [0x5e; 32];
const DERIVATION: [u8; 32] = [0xde; 32];
const NONCE: usize = 24;

/// What a seal is bound to besides its text: plugin, purpose, and the acting session.
pub(crate) type Context<'a> = [&'a [u8]; 3];

pub(crate) fn seal(context: Context<'_>, plain: &[u8], expires_at: Timestamp, nonce: [u8; NONCE]) -> Vec<u8> {
    let text = [expires_at.to_be_bytes().as_slice(), plain].concat();
    let aad = framed(&context);
    let sealed = cipher().encrypt(&XNonce::from(nonce), Payload { msg: &text, aad: &aad }).expect("a text of some bytes");
    [&[1], nonce.as_slice(), &sealed].concat()
}

pub(crate) fn open(context: Context<'_>, sealed: &[u8], now: Timestamp) -> Result<Opened, SealError> {
    let rest = sealed.strip_prefix(&[1]).ok_or(SealError::Invalid)?;
    let (nonce, rest) = rest.split_first_chunk::<NONCE>().ok_or(SealError::Invalid)?;
    let aad = framed(&context);
    let text = cipher().decrypt(&XNonce::from(*nonce), Payload { msg: rest, aad: &aad }).map_err(|_| SealError::Invalid)?;
    let (expiry, plain) = text.split_first_chunk::<8>().ok_or(SealError::Invalid)?;
    let expires_at = Timestamp::from_be_bytes(*expiry);
    if now >= expires_at {
        return Err(SealError::Expired);
    }
    Ok(Opened { plain: plain.into(), nonce: nonce.as_slice().into(), expires_at })
}

pub(crate) fn derive(plugin: &str, purpose: &str, input: &[u8]) -> [u8; 32] {
    let mut mac = <Hmac<Sha256> as Mac>::new_from_slice(&DERIVATION).expect("HMAC takes keys of any length");
    mac.update(&framed(&[plugin.as_bytes(), purpose.as_bytes(), input]));
    mac.finalize().into_bytes().into()
}

fn cipher() -> XChaCha20Poly1305 {
    XChaCha20Poly1305::new(&SEALING.into())
}

/// Each part behind its length: no two contexts have the same bytes.
fn framed(parts: &[&[u8]]) -> Vec<u8> {
    parts.iter().flat_map(|part| [(part.len() as u64).to_be_bytes().as_slice(), part].concat()).collect()
}
