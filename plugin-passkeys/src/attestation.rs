//! The attestation object that comes with a new passkey. No attestation is asked for, so only "none" and self attestation
//! mean something: a statement of any other kind is set aside unread, and the key is taken as unattested.

use serde::Deserialize;
use serde_cbor_2::Value;

use crate::authenticator_data::{AttestedKey, AuthenticatorData};
use crate::error::Refusal;

pub struct Attestation {
    /// For the library to verify.
    pub object: Vec<u8>,
    pub key: AttestedKey,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct AttestationObject<'a> {
    fmt: &'a str,
    att_stmt: Value,
    auth_data: &'a [u8],
}

impl Attestation {
    pub fn read(object: &[u8]) -> Result<Self, Refusal> {
        let parsed: AttestationObject = serde_cbor_2::from_slice(object).map_err(|_| Refusal::Malformed)?;
        let Value::Map(statement) = &parsed.att_stmt else { return Err(Refusal::Malformed) };
        let data = AuthenticatorData::read(parsed.auth_data).ok_or(Refusal::Malformed)?;
        let self_attested = parsed.fmt == "packed" && !statement.contains_key(&Value::Text("x5c".into()));
        let object = if self_attested { object.to_vec() } else { unattested(parsed.auth_data)? };
        Ok(Self { object, key: data.key.ok_or(Refusal::Registration("no-key"))? })
    }
}

fn unattested(data: &[u8]) -> Result<Vec<u8>, Refusal> {
    let text = |text: &str| Value::Text(text.into());
    let statement = (text("attStmt"), Value::Map([].into()));
    let map = [(text("fmt"), text("none")), statement, (text("authData"), Value::Bytes(data.to_vec()))];
    serde_cbor_2::to_vec(&Value::Map(map.into())).map_err(|_| Refusal::Malformed)
}
