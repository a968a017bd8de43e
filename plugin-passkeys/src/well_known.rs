//! What password managers and browsers look up at `/.well-known/…`.

use gatehouse_plugin_api::{HostBox, RString, Reply};
use serde_json::json;

use crate::contributions::TAB;

/// `/.well-known/passkey-endpoints`: where to add and manage passkeys.
pub fn endpoints(host: &HostBox) -> Reply {
    let tab = format!("{}{TAB}", host.site().base_url);
    Reply::json(200, json!({ "enroll": tab, "manage": tab }).to_string())
}

/// `/.well-known/webauthn`: the origins that may use this relying-party id (WebAuthn L3 §5.11).
pub fn related_origins(host: &HostBox) -> Reply {
    let site = host.site();
    let origins: Vec<&str> = site.origins.iter().map(RString::as_str).collect();
    Reply::json(200, json!({ "origins": origins }).to_string())
}
