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
        let digest = token.map(|token| Sha256::digest(token).to_vec()).unwrap_or_default();
        let bound = [b"passkeys".as_slice(), purpose.as_bytes(), &digest];
        let bound: Vec<u8> = bound.iter().flat_map(|part| [&(part.len() as u64).to_be_bytes()[..], part].concat()).collect();
        let sealed = decode(&self.sealed);
        let (head, text) = sealed.split_at(25);
        let nonce = XNonce::from_slice(&head[1..]);
        let mut text = cipher.decrypt(nonce, Payload { msg: text, aad: &bound }).expect("what this panel has sealed");
        text[..8].copy_from_slice(&(now() + seconds).to_be_bytes());
        let text = cipher.encrypt(nonce, Payload { msg: &text, aad: &bound }).expect("a short text");
        Self { sealed: encode(&[head, &text].concat()), ..self.clone() }
    }
}

fn cipher(panel: &Panel) -> XChaCha20Poly1305 {
    let hex = std::fs::read_to_string(panel.data().join("secret.key")).expect("the panel's key");
    let digits = hex.lines().next().unwrap_or_default();
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
