//! What the browser says about a ceremony (WebAuthn L3 §5.8.1), checked before and beside the library, which compares origins
//! as URLs and looks at neither `crossOrigin` of an assertion nor `topOrigin`.

use crate::error::{Reason, Refusal};
use crate::input::{Object, base64url, from_base64url};
use crate::relying_party::RelyingParty;

pub const CREATE: &str = "webauthn.create";
pub const GET: &str = "webauthn.get";

pub struct ClientData {
    kind: String,
    challenge: String,
    origin: String,
    cross_origin: bool,
    top_origin: bool,
}

/// What both kinds of `PublicKeyCredential` have in their JSON around and in the response (WebAuthn L3 §5.1).
pub struct Envelope {
    pub id: String,
    pub raw_id: Vec<u8>,
    pub kind: String,
    pub response: Object,
    pub client_data: ClientData,
    /// As it was signed.
    pub client_data_json: Vec<u8>,
}

impl Envelope {
    pub fn read(credential: &Object) -> Result<Self, Refusal> {
        let raw_id = credential.bytes("rawId")?;
        let id = credential.text("id")?.to_owned();
        let kind = credential.text("type")?.to_owned();
        if id != base64url(&raw_id) || kind != "public-key" {
            return Err(Refusal::Malformed);
        }
        let response = credential.object("response")?;
        let client_data_json = response.bytes("clientDataJSON")?;
        let client_data = ClientData::read(&client_data_json)?;
        Ok(Self { id, raw_id, kind, response, client_data, client_data_json })
    }
}

impl ClientData {
    pub fn read(json: &[u8]) -> Result<Self, Refusal> {
        let object = Object::parse(json)?;
        Ok(Self {
            kind: object.text("type")?.to_owned(),
            challenge: object.text("challenge")?.to_owned(),
            origin: object.text("origin")?.to_owned(),
            cross_origin: object.optional_flag("crossOrigin")?.unwrap_or(false),
            top_origin: object.optional_text("topOrigin")?.is_some(),
        })
    }

    pub fn check(&self, kind: &str, challenge: &[u8], party: &RelyingParty) -> Result<(), Reason> {
        if self.kind != kind {
            return Err("wrong-type");
        }
        if from_base64url(&self.challenge).as_deref() != Some(challenge) {
            return Err("wrong-challenge");
        }
        if !party.accepts(&self.origin) {
            return Err("wrong-origin");
        }
        // This panel is never in a frame (its CSP says so): a ceremony made in one is somebody else's page.
        if self.cross_origin || self.top_origin {
            return Err("cross-origin");
        }
        Ok(())
    }
}
