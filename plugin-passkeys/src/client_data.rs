//! What the browser says about a ceremony (WebAuthn L3 §5.8.1), checked before and beside the library, which compares origins
//! as URLs and looks at neither `crossOrigin` of an assertion nor `topOrigin`.

use crate::error::{Reason, Refusal};
use crate::input::{Object, from_base64url};
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
