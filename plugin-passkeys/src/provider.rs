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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn known_providers_have_names() {
        let bitwarden = Uuid::parse_str("d548826e-79b4-db40-a3d8-11116f7e8349").expect("a UUID");
        assert_eq!(name(bitwarden), Some("Bitwarden"));
    }

    #[test]
    fn an_authenticator_that_does_not_say_has_none() {
        assert_eq!(name(Uuid::nil()), None);
    }

    #[test]
    fn every_line_of_the_list_can_be_looked_up() {
        let lines = include_str!("../assets/aaguid-names.json").lines().filter(|line| line.contains("\": \"")).count();
        assert_eq!(NAMES.len(), lines);
        assert!(lines > 0);
    }
}
