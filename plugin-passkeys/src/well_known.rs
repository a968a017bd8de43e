//! What password managers and browsers look up at `/.well-known/…`.

use gatehouse_plugin_api::{HostBox, Reply, Request};
use serde_json::json;

use crate::contributions::TAB;
use crate::error::Answer;

/// `/.well-known/passkey-endpoints`: where to add and manage passkeys.
pub fn endpoints(host: &HostBox, _: &Request) -> Answer {
    let tab = format!("{}{TAB}", host.site().base_url);
    Ok(Reply::json(200, json!({ "enroll": tab, "manage": tab }).to_string()))
}

/// `/.well-known/webauthn`: the origins that may use this relying-party id (WebAuthn L3 §5.11).
pub fn related_origins(host: &HostBox, _: &Request) -> Answer {
    let site = host.site();
    let origins: Vec<&str> = site.origins.iter().map(|origin| origin.as_str()).collect();
    Ok(Reply::json(200, json!({ "origins": origins }).to_string()))
}
