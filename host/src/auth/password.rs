//! Password rules and Argon2id. Whoever serves calls this through [`Panel::hashing`](crate::panel::Panel::hashing), so that a
//! crowd cannot take all the memory.

use std::sync::{LazyLock, Mutex, MutexGuard, PoisonError};

use argon2::password_hash::{Output, ParamsString, PasswordHash, SaltString};
use argon2::{Algorithm, Argon2, Block, Params, Version};

use crate::secrets;

/// Characters. No composition rules: length is what helps.
pub const MIN_LENGTH: usize = 8;
pub const MAX_LENGTH: usize = 1024;

#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PasswordError {
    #[error("the password is shorter than {MIN_LENGTH} characters")]
    TooShort,
    #[error("the password is longer than {MAX_LENGTH} characters")]
    TooLong,
}

/// OWASP's Argon2id parameters: 19 MiB, 2 passes, 1 lane.
fn params() -> Params {
    Params::new(19 * 1024, 2, 1, None).expect("these parameters are in range")
}

/// What one hashing needs, kept for the next: an allocator would keep as much for every thread that ever hashed.
static MEMORY: Mutex<Vec<Vec<Block>>> = Mutex::new(Vec::new());

/// What an unknown name is verified against, so that its answer takes as long as a known one's.
static NOBODY: LazyLock<String> = LazyLock::new(|| hash_unchecked(&secrets::hex(&secrets::random::<32>())));

/// The PHC string to store.
pub fn hash(password: &str) -> Result<String, PasswordError> {
    match password.chars().count() {
        ..MIN_LENGTH => Err(PasswordError::TooShort),
        length if length > MAX_LENGTH => Err(PasswordError::TooLong),
        _ => Ok(hash_unchecked(password)),
    }
}

/// Whether `password` is the one behind `stored`. Does the same work when nothing is stored.
pub fn verify(stored: Option<&str>, password: &str) -> bool {
    let known = stored.is_some();
    let stored = stored.unwrap_or(&NOBODY);
    let matches = PasswordHash::new(stored).ok().and_then(|stored| is_hash_of(&stored, password));
    known && matches == Some(true)
}

/// `None`: it is no hash that Argon2 makes. Compared in constant time.
fn is_hash_of(stored: &PasswordHash<'_>, password: &str) -> Option<bool> {
    if password.len() > MAX_LENGTH * 4 {
        return Some(false);
    }
    let expected = stored.hash?;
    let mut salt = [0; 64];
    let salt = stored.salt?.decode_b64(&mut salt).ok()?;
    let version = Version::try_from(stored.version.unwrap_or(Version::V0x13.into())).ok()?;
    let argon2 = Argon2::new(Algorithm::try_from(stored.algorithm).ok()?, version, Params::try_from(stored).ok()?);
    let hashed = hash_into(&argon2, password, salt, expected.len())?;
    Some(hashed == expected)
}

fn hash_unchecked(password: &str) -> String {
    let (salt, params) = (secrets::random::<16>(), params());
    let encoded = SaltString::encode_b64(&salt).expect("16 bytes are a valid salt");
    let written = ParamsString::try_from(&params).expect("these parameters can be written");
    let argon2 = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let hash = hash_into(&argon2, password, &salt, Params::DEFAULT_OUTPUT_LEN).expect("Argon2id hashes passwords of this length");
    let (algorithm, version) = (Algorithm::Argon2id.ident(), Some(Version::V0x13.into()));
    PasswordHash { algorithm, version, params: written, salt: Some(encoded.as_salt()), hash: Some(hash) }.to_string()
}

fn hash_into(argon2: &Argon2<'_>, password: &str, salt: &[u8], length: usize) -> Option<Output> {
    let mut memory = kept().pop().unwrap_or_default();
    memory.resize(argon2.params().block_count().max(memory.len()), Block::default());
    let mut out = [0; Output::MAX_LENGTH];
    let out = out.get_mut(..length)?;
    let hashed = argon2.hash_password_into_with_memory(password.as_bytes(), salt, out, &mut memory);
    // Nothing that was made from a password stays there.
    memory.fill(Block::default());
    kept().push(memory);
    hashed.ok().and_then(|()| Output::new(out).ok())
}

fn kept() -> MutexGuard<'static, Vec<Vec<Block>>> {
    MEMORY.lock().unwrap_or_else(PoisonError::into_inner)
}
