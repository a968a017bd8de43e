//! A soft authenticator: makes the JSON that a browser would send, correct to the bit unless a [`Tamper`] changes one thing.
//! Keys are ES256 and discoverable. It holds no rule about what a panel should refuse.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use ciborium::Value as Cbor;
use p256::ecdsa::signature::Signer;
use p256::ecdsa::{Signature, SigningKey};
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

/// Bits of the authenticator data's flags.
pub const USER_PRESENT: u8 = 0x01;
pub const USER_VERIFIED: u8 = 0x04;
pub const BACKUP_ELIGIBLE: u8 = 0x08;
pub const BACKED_UP: u8 = 0x10;
const ATTESTED_DATA: u8 = 0x40;

const ES256: i64 = -7;

/// One key that it made.
#[derive(Clone)]
pub struct Key {
    pub id: Vec<u8>,
    pub rp_id: String,
    pub user_handle: Vec<u8>,
    pub counter: u32,
    signing: SigningKey,
}

/// Who answers `navigator.credentials.create` and `.get` in protocol stories.
#[derive(Clone)]
pub struct Authenticator {
    /// In the order in which they were made.
    pub keys: Vec<Key>,
    pub aaguid: [u8; 16],
    /// Backup bits of every answer: synced by default, as most passkeys are.
    pub backup: u8,
    /// Whether the counter grows with each use; synced keys keep it at 0.
    pub counts: bool,
    origin: String,
}

/// What to change in an otherwise correct answer. Everything that is left out stays correct, the signature included.
#[derive(Default, Clone)]
pub struct Tamper {
    pub kind: Option<&'static str>,
    pub challenge: Option<Vec<u8>>,
    pub origin: Option<String>,
    pub cross_origin: Option<bool>,
    pub top_origin: Option<String>,
    pub rp_id: Option<String>,
    pub set_flags: u8,
    pub clear_flags: u8,
    pub counter: Option<u32>,
    /// `Some(None)` leaves it out.
    pub user_handle: Option<Option<Vec<u8>>>,
    pub credential_id: Option<Vec<u8>>,
    /// The algorithm that the new key claims to be for.
    pub algorithm: Option<i64>,
    /// The attestation format, with an empty statement.
    pub format: Option<&'static str>,
    /// Signs what it should, then flips a bit.
    pub break_signature: bool,
    /// Replaces the client data's text altogether (what is signed follows).
    pub client_data: Option<String>,
    /// Appended to the authenticator data (what is signed follows).
    pub trailing: Vec<u8>,
    /// Replaces the attestation object.
    pub attestation_object: Option<Vec<u8>>,
    /// A last look at the JSON.
    pub edit: Option<fn(&mut Value)>,
}

impl Authenticator {
    /// In a browser that shows a page of `origin`.
    pub fn new(origin: &str) -> Self {
        let backup = BACKUP_ELIGIBLE | BACKED_UP;
        Self { keys: Vec::new(), aaguid: [0; 16], backup, counts: false, origin: origin.into() }
    }

    /// A security key: nothing leaves it, and it counts.
    pub fn device_bound(origin: &str) -> Self {
        Self { backup: 0, counts: true, ..Self::new(origin) }
    }

    /// The same keys, in a browser that shows another page.
    #[must_use]
    pub fn at(&self, origin: &str) -> Self {
        Self { origin: origin.into(), ..self.clone() }
    }

    /// Makes a key, and answers with a `RegistrationResponseJSON`. `options` is a `PublicKeyCredentialCreationOptionsJSON`.
    #[track_caller]
    pub fn create(&mut self, options: &Value, tamper: &Tamper) -> Value {
        let rp_id = text(&options["rp"]["id"]);
        let key = Key {
            id: tamper.credential_id.clone().unwrap_or_else(|| random().to_vec()),
            rp_id: rp_id.clone(),
            user_handle: decode(&text(&options["user"]["id"])),
            counter: 0,
            signing: signing_key(),
        };
        let mut data = self.authenticator_data(&rp_id, ATTESTED_DATA, 0, tamper);
        data.extend(self.aaguid);
        data.extend(u16::try_from(key.id.len()).expect("an id of at most 65,535 bytes").to_be_bytes());
        data.extend(&key.id);
        data.extend(cose(&key.signing, tamper.algorithm.unwrap_or(ES256)));
        data.extend(&tamper.trailing);
        let statement = Cbor::Map(vec![
            (Cbor::Text("fmt".into()), Cbor::Text(tamper.format.unwrap_or("none").into())),
            (Cbor::Text("attStmt".into()), Cbor::Map(Vec::new())),
            (Cbor::Text("authData".into()), Cbor::Bytes(data.clone())),
        ]);
        let attestation = tamper.attestation_object.clone().unwrap_or_else(|| to_bytes(&statement));
        let mut answer = json!({
            "id": encode(&key.id),
            "rawId": encode(&key.id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {"credProps": {"rk": true}},
            "response": {
                "clientDataJSON": encode(self.client_data("webauthn.create", options, tamper).as_bytes()),
                "attestationObject": encode(&attestation),
                "authenticatorData": encode(&data),
                "publicKeyAlgorithm": ES256,
                "transports": ["hybrid", "internal"],
            },
        });
        if let Some(edit) = tamper.edit {
            edit(&mut answer);
        }
        self.keys.push(key);
        answer
    }

    /// Signs in with the newest key that the options allow, and answers with an `AuthenticationResponseJSON`. `options` is a
    /// `PublicKeyCredentialRequestOptionsJSON`.
    #[track_caller]
    pub fn get(&mut self, options: &Value, tamper: &Tamper) -> Value {
        let rp_id = text(&options["rpId"]);
        let allowed: Vec<_> =
            options["allowCredentials"].as_array().into_iter().flatten().map(|key| decode(&text(&key["id"]))).collect();
        let fits = |key: &&mut Key| key.rp_id == rp_id && (allowed.is_empty() || allowed.contains(&key.id));
        let key = self.keys.iter_mut().rev().find(fits).expect("this authenticator has a key that the options allow");
        if self.counts {
            key.counter += 1;
        }
        let key = key.clone();
        self.assert_with(&key, options, tamper)
    }

    /// As [`get`](Self::get), with a key of the test's choice, allowed or not.
    #[track_caller]
    pub fn assert_with(&self, key: &Key, options: &Value, tamper: &Tamper) -> Value {
        let mut data = self.authenticator_data(&key.rp_id, 0, key.counter, tamper);
        data.extend(&tamper.trailing);
        let client_data = self.client_data("webauthn.get", options, tamper);
        let signed = [data.as_slice(), Sha256::digest(client_data.as_bytes()).as_slice()].concat();
        let signature: Signature = key.signing.sign(&signed);
        let mut signature = signature.to_der().as_bytes().to_vec();
        if tamper.break_signature
            && let Some(last) = signature.last_mut()
        {
            *last ^= 1;
        }
        let id = tamper.credential_id.as_ref().unwrap_or(&key.id);
        let handle = tamper.user_handle.clone().unwrap_or_else(|| Some(key.user_handle.clone()));
        let mut answer = json!({
            "id": encode(id),
            "rawId": encode(id),
            "type": "public-key",
            "authenticatorAttachment": "platform",
            "clientExtensionResults": {},
            "response": {
                "clientDataJSON": encode(client_data.as_bytes()),
                "authenticatorData": encode(&data),
                "signature": encode(&signature),
            },
        });
        if let Some(handle) = handle {
            answer["response"]["userHandle"] = encode(&handle).into();
        }
        if let Some(edit) = tamper.edit {
            edit(&mut answer);
        }
        answer
    }

    /// WebAuthn L3 §6.1, up to the counter.
    fn authenticator_data(&self, rp_id: &str, extra: u8, counter: u32, tamper: &Tamper) -> Vec<u8> {
        let rp_id = tamper.rp_id.as_deref().unwrap_or(rp_id);
        let flags = (USER_PRESENT | USER_VERIFIED | self.backup | extra | tamper.set_flags) & !tamper.clear_flags;
        let mut data = Sha256::digest(rp_id.as_bytes()).to_vec();
        data.push(flags);
        data.extend(tamper.counter.unwrap_or(counter).to_be_bytes());
        data
    }

    /// WebAuthn L3 §5.8.1.1: the order of the keys and the lack of white space are the specification's.
    fn client_data(&self, kind: &str, options: &Value, tamper: &Tamper) -> String {
        if let Some(text) = &tamper.client_data {
            return text.clone();
        }
        let challenge = tamper.challenge.as_ref().map_or_else(|| text(&options["challenge"]), |bytes| encode(bytes));
        let origin = json!(tamper.origin.as_ref().unwrap_or(&self.origin));
        let kind = tamper.kind.unwrap_or(kind);
        let cross = tamper.cross_origin.unwrap_or(false);
        let top = tamper.top_origin.as_ref().map(|top| format!(",\"topOrigin\":{}", json!(top))).unwrap_or_default();
        format!("{{\"type\":\"{kind}\",\"challenge\":\"{challenge}\",\"origin\":{origin},\"crossOrigin\":{cross}{top}}}")
    }
}

/// base64url without padding.
pub fn encode(bytes: &[u8]) -> String {
    URL_SAFE_NO_PAD.encode(bytes)
}

/// base64url without padding; anything else fails the test.
#[track_caller]
pub fn decode(text: &str) -> Vec<u8> {
    URL_SAFE_NO_PAD.decode(text).unwrap_or_else(|error| panic!("`{text}` is not base64url without padding: {error}"))
}

pub fn random() -> [u8; 32] {
    let mut bytes = [0; 32];
    getrandom::fill(&mut bytes).expect("the operating system has randomness");
    bytes
}

fn signing_key() -> SigningKey {
    // All but about one in 2^32 draws are valid keys.
    std::iter::repeat_with(random).find_map(|bytes| SigningKey::from_slice(&bytes).ok()).expect("an endless supply")
}

/// The public key as RFC 9052 spells it.
fn cose(key: &SigningKey, algorithm: i64) -> Vec<u8> {
    let point = key.verifying_key().to_encoded_point(false);
    let coordinates = point.as_bytes();
    let entry = |name: i64, value: Cbor| (Cbor::Integer(name.into()), value);
    to_bytes(&Cbor::Map(vec![
        entry(1, Cbor::Integer(2.into())),
        entry(3, Cbor::Integer(algorithm.into())),
        entry(-1, Cbor::Integer(1.into())),
        entry(-2, Cbor::Bytes(coordinates[1..33].to_vec())),
        entry(-3, Cbor::Bytes(coordinates[33..65].to_vec())),
    ]))
}

fn to_bytes(value: &Cbor) -> Vec<u8> {
    let mut bytes = Vec::new();
    ciborium::into_writer(value, &mut bytes).expect("memory takes what is written");
    bytes
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("expected a text, found {value}")).to_owned()
}
