//! The attestation object that comes with a new passkey. No attestation is asked for, so only "none" and self attestation
//! mean something: a statement of any other kind is set aside unread, and the key is taken as unattested.

use gatehouse_plugin_api::CredentialId;
use serde::Deserialize;
use serde_cbor_2::Value;
use webauthn_rs::prelude::Uuid;

use crate::error::Refusal;

pub struct Attestation {
    /// For the library to verify.
    pub object: Vec<u8>,
    pub aaguid: Uuid,
    pub credential: CredentialId,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AttestationObject<'a> {
    fmt: &'a str,
    att_stmt: Value,
    auth_data: &'a [u8],
}

/// WebAuthn L3 §6.1: rpIdHash 32, flags 1, signCount 4, then AAGUID 16, length 2, credential id.
const AAGUID: std::ops::Range<usize> = 37..53;
const ID_LENGTH: std::ops::Range<usize> = 53..55;
const HAS_KEY: u8 = 0b0100_0000;

impl Attestation {
    pub fn read(object: &[u8]) -> Result<Self, Refusal> {
        let parsed: AttestationObject = serde_cbor_2::from_slice(object).map_err(|_| Refusal::Malformed)?;
        let Value::Map(statement) = &parsed.att_stmt else { return Err(Refusal::Malformed) };
        let data = parsed.auth_data;
        if data.get(32).ok_or(Refusal::Malformed)? & HAS_KEY == 0 {
            return Err(Refusal::Registration("no-key"));
        }
        let aaguid = data.get(AAGUID).and_then(|bytes| Uuid::from_slice(bytes).ok()).ok_or(Refusal::Malformed)?;
        let length: [u8; 2] = data.get(ID_LENGTH).and_then(|bytes| bytes.try_into().ok()).ok_or(Refusal::Malformed)?;
        let end = ID_LENGTH.end + usize::from(u16::from_be_bytes(length));
        let credential = data.get(ID_LENGTH.end..end).ok_or(Refusal::Malformed)?.to_vec().into();
        let self_attested = parsed.fmt == "packed" && !statement.contains_key(&Value::Text("x5c".into()));
        let object = if self_attested { object.to_vec() } else { unattested(data)? };
        Ok(Self { object, aaguid, credential })
    }
}

fn unattested(data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let text = |text: &str| Value::Text(text.into());
    let map =
        [(text("fmt"), text("none")), (text("attStmt"), Value::Map([].into())), (text("authData"), Value::Bytes(data.to_vec()))];
    serde_cbor_2::to_vec(&Value::Map(map.into())).map_err(|_| Refusal::Malformed)
}
