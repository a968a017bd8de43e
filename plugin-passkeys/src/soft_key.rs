//! One ES256 passkey in memory, for rehearsals and this crate's tests, and the JSON that a browser would send for it.

use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::input::{base64url, from_base64url};

pub struct SoftKey {
    /// Of the page that its browser shows.
    origin: String,
    id: Vec<u8>,
    signing: SigningKey,
    counter: u32,
}

/// User present and verified; bound to its device.
const FLAGS: u8 = 0b0000_0101;

impl SoftKey {
    #[cfg(test)]
    pub fn new(seed: u8) -> Self {
        Self::at(gatehouse_plugin_testkit::ORIGIN, [seed; 32]).expect("a scalar")
    }

    /// `None` if `secret` is no scalar of the curve, which happens once in 2^32.
    pub fn at(origin: &str, secret: [u8; 32]) -> Option<Self> {
        let signing = SigningKey::from_slice(&secret).ok()?;
        Some(Self { origin: origin.to_owned(), id: Sha256::digest(secret).to_vec(), signing, counter: 0 })
    }

    pub fn id(&self) -> String {
        base64url(&self.id)
    }

    pub fn create(&self, options: &Value) -> Value {
        let point = self.signing.verifying_key().to_encoded_point(false);
        let mut data = self.data(options["rp"]["id"].as_str(), FLAGS | 0b0100_0000);
        data.extend([0; 16]);
        data.extend([0, 32]);
        data.extend(&self.id);
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(point.x().expect("uncompressed"));
        data.extend([0x22, 0x58, 0x20]);
        data.extend(point.y().expect("uncompressed"));
        let length = u8::try_from(data.len()).expect("under 256 bytes");
        let object = [b"\xa3\x63fmt\x64none\x67attStmt\xa0\x68authData\x58".as_slice(), &[length], &data].concat();
        let client_data = self.client_data("webauthn.create", options);
        let response = json!({
            "clientDataJSON": base64url(client_data.as_bytes()),
            "attestationObject": base64url(&object),
            "transports": ["internal"],
        });
        json!({ "id": self.id(), "rawId": self.id(), "type": "public-key", "response": response, "clientExtensionResults": {} })
    }

    /// With the account that `user_handle` names.
    pub fn get(&mut self, options: &Value, user_handle: &[u8]) -> Value {
        self.counter += 1;
        let data = self.data(options["rpId"].as_str(), FLAGS);
        let client_data = self.client_data("webauthn.get", options);
        let signed = [data.as_slice(), &Sha256::digest(&client_data)].concat();
        let signature: Signature = self.signing.sign(&signed);
        let response = json!({
            "clientDataJSON": base64url(client_data.as_bytes()),
            "authenticatorData": base64url(&data),
            "signature": base64url(signature.to_der().as_bytes()),
            "userHandle": base64url(user_handle),
        });
        json!({ "id": self.id(), "rawId": self.id(), "type": "public-key", "response": response, "clientExtensionResults": {} })
    }

    fn data(&self, rp_id: Option<&str>, flags: u8) -> Vec<u8> {
        let hash = Sha256::digest(rp_id.expect("part of all options"));
        [&hash[..], &[flags], &self.counter.to_be_bytes()].concat()
    }

    fn client_data(&self, kind: &str, options: &Value) -> String {
        let challenge = options["challenge"].as_str().and_then(from_base64url).expect("part of all options");
        json!({ "type": kind, "challenge": base64url(&challenge), "origin": self.origin, "crossOrigin": false }).to_string()
    }
}
