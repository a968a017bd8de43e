//! What an authenticator says (WebAuthn L3 §6.1), as far as this plugin looks at it before and beside the library, which
//! ignores bytes after the end, and keeps no AAGUID of a key without attestation.

use serde::Deserialize;
use serde_cbor_2::{Deserializer, Value};
use webauthn_rs::prelude::Uuid;

pub struct AuthenticatorData {
    pub backup_eligible: bool,
    pub backed_up: bool,
    /// Of a new key.
    pub key: Option<AttestedKey>,
}

pub struct AttestedKey {
    pub aaguid: Uuid,
    pub id: Vec<u8>,
}

const BACKUP_ELIGIBLE: u8 = 1 << 3;
const BACKED_UP: u8 = 1 << 4;
const HAS_KEY: u8 = 1 << 6;
const HAS_EXTENSIONS: u8 = 1 << 7;

impl AuthenticatorData {
    /// `None` for data that ends too early or too late.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        let (_rp_id_hash, rest) = bytes.split_at_checked(32)?;
        let (&flags, rest) = rest.split_first()?;
        let (_counter, rest) = rest.split_at_checked(4)?;
        let (key, rest) = if flags & HAS_KEY == 0 { (None, rest) } else { attested_key(rest)? };
        let rest = if flags & HAS_EXTENSIONS == 0 { rest } else { after_item(rest)? };
        let flag = |bit| flags & bit != 0;
        rest.is_empty().then(|| Self { backup_eligible: flag(BACKUP_ELIGIBLE), backed_up: flag(BACKED_UP), key })
    }
}

fn attested_key(bytes: &[u8]) -> Option<(Option<AttestedKey>, &[u8])> {
    let (aaguid, rest) = bytes.split_at_checked(16)?;
    let (length, rest) = rest.split_first_chunk::<2>()?;
    let (id, rest) = rest.split_at_checked(u16::from_be_bytes(*length).into())?;
    let key = AttestedKey { aaguid: Uuid::from_slice(aaguid).ok()?, id: id.to_vec() };
    Some((Some(key), after_item(rest)?))
}

/// What follows one CBOR item.
fn after_item(bytes: &[u8]) -> Option<&[u8]> {
    let mut reader = Deserializer::from_slice(bytes);
    Value::deserialize(&mut reader).ok()?;
    bytes.get(reader.byte_offset()..)
}
