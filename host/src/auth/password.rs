//! Password rules and Argon2id. Whoever serves calls this through [`Panel::hashing`](crate::panel::Panel::hashing), so that a
//! crowd cannot take all the memory.

use std::sync::LazyLock;

use argon2::password_hash::{PasswordHash, PasswordHasher, PasswordVerifier, SaltString};
use argon2::{Algorithm, Argon2, Params, Version};

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
fn argon2() -> Argon2<'static> {
    let params = Params::new(19 * 1024, 2, 1, None).expect("these parameters are in range");
    Argon2::new(Algorithm::Argon2id, Version::V0x13, params)
}

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
    let matches = PasswordHash::new(stored)
        .is_ok_and(|stored| password.len() <= MAX_LENGTH * 4 && argon2().verify_password(password.as_bytes(), &stored).is_ok());
    known && matches
}

fn hash_unchecked(password: &str) -> String {
    let salt = SaltString::encode_b64(&secrets::random::<16>()).expect("16 bytes are a valid salt");
    argon2().hash_password(password.as_bytes(), &salt).expect("Argon2id hashes passwords of this length").to_string()
}
