//! Ceremonies that are older than any test can wait: opened with the panel's own key, which lies in its data folder, and sealed
//! again with another end. Beside this, no test knows how the panel seals.

use std::time::{SystemTime, UNIX_EPOCH};

use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use hkdf::Hkdf;
use sha2::{Digest, Sha256};

use crate::authenticator::{decode, encode};
use crate::client::Client;
use crate::panel::Panel;
use crate::passkeys::Ceremony;

impl Ceremony {
    /// The same one for `purpose`, as if it ended so many seconds from now. `session` is whose session it was begun in, if any.
    #[must_use]
    #[track_caller]
    pub fn ending_in(&self, panel: &Panel, purpose: &str, session: Option<&Client>, seconds: i64) -> Self {
        let cipher = cipher(panel);
        let token = session.map(|client| client.cookies().remove("gatehouse").expect("a session"));
        let session = token.map(|token| id_of(panel, &token)).unwrap_or_default();
        let bound = bound(purpose, &session);
        let sealed = decode(&self.sealed);
        let (head, text) = sealed.split_at(25);
        let nonce = XNonce::from_slice(&head[1..]);
        let mut text = cipher.decrypt(nonce, Payload { msg: text, aad: &bound }).expect("what this panel has sealed");
        text[..8].copy_from_slice(&(now() + seconds).to_be_bytes());
        let text = cipher.encrypt(nonce, Payload { msg: &text, aad: &bound }).expect("a short text");
        Self { sealed: encode(&[head, &text].concat()), ..self.clone() }
    }
}

/// The session's id, which no cookie tells.
fn id_of(panel: &Panel, token: &str) -> String {
    let digest = Sha256::digest(token).iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().concat();
    panel.database().lines(&format!("SELECT id AS line FROM session WHERE hex(token_digest) = '{digest}'")).remove(0)
}

/// Whether a stranger's ceremony was sealed with this key, of hexadecimal digits.
pub fn opens(key: &str, purpose: &str, sealed: &str) -> bool {
    let bound = bound(purpose, "");
    let sealed = decode(sealed);
    let (head, text) = sealed.split_at(25);
    of_key(key).decrypt(XNonce::from_slice(&head[1..]), Payload { msg: text, aad: &bound }).is_ok()
}

/// What a seal of the passkeys plugin is bound to.
fn bound(purpose: &str, session: &str) -> Vec<u8> {
    let parts = [b"passkeys".as_slice(), purpose.as_bytes(), session.as_bytes()];
    parts.iter().flat_map(|part| [&(part.len() as u64).to_be_bytes()[..], part].concat()).collect()
}

fn cipher(panel: &Panel) -> XChaCha20Poly1305 {
    let shared = || panel.database().lines("SELECT hex(content) AS line FROM sealing_key ORDER BY ordinal").remove(0);
    let hex = std::fs::read_to_string(panel.data().join("secret.key")).unwrap_or_else(|_| shared());
    of_key(hex.lines().next().unwrap_or_default())
}

fn of_key(digits: &str) -> XChaCha20Poly1305 {
    let byte = |at| u8::from_str_radix(&digits[at..at + 2], 16).expect("a hexadecimal key");
    let master: Vec<u8> = (0..64).step_by(2).map(byte).collect();
    let mut key = [0; 32];
    Hkdf::<Sha256>::new(None, &master).expand(b"gatehouse seal 1", &mut key).expect("32 bytes");
    XChaCha20Poly1305::new(&key.into())
}

#[expect(clippy::disallowed_methods, reason = "the end of a ceremony is told by the clock on the wall")]
fn now() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs().cast_signed()
}
