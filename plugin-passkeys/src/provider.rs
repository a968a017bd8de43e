//! Which password manager or authenticator made a passkey, by its AAGUID. Without attestation that is the authenticator's
//! own claim: good for a name in a list, never for a rule.

use std::collections::HashMap;
use std::sync::LazyLock;

use webauthn_rs::prelude::Uuid;

static NAMES: LazyLock<HashMap<Uuid, String>> = LazyLock::new(|| {
    let names: HashMap<String, String> = serde_json::from_str(include_str!("../assets/aaguid-names.json")).unwrap_or_default();
    names.into_iter().filter_map(|(id, name)| Some((Uuid::parse_str(&id).ok()?, name))).collect()
});

/// `None` for the zero AAGUID of an authenticator that does not say, and for one that this list does not know.
pub fn name(aaguid: Uuid) -> Option<&'static str> {
    NAMES.get(&aaguid).map(String::as_str)
}
