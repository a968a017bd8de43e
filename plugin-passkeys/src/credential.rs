//! A passkey as this plugin stores it, and the rules about one: when it is usable, what its name may be, and what its
//! signature counter and backup flags mean. Reads and writes nothing.

use gatehouse_plugin_api::{Credential as Stored, RVec};
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{AuthenticationResult, Credential as Key, Uuid};

use crate::error::{Reason, Refusal};
use crate::provider;
use crate::settings::Settings;

/// Characters.
pub const NAME_LIMIT: u8 = 64;

/// Bytes (WebAuthn L3 §7.1).
pub const ID_LIMIT: usize = 1023;

/// What the panel stores for a passkey and never reads.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Passkey {
    version: u32,
    pub key: Key,
    pub rp_id: String,
    pub aaguid: Uuid,
    /// As the browser named them when the passkey was made.
    pub transports: Vec<String>,
    pub warnings: Vec<Warning>,
}

/// What happened to a passkey that its owner should know.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Warning {
    /// Its signature counter did not grow: there may be a copy.
    Counter,
    /// It was backed up and is no longer.
    BackupEnded,
}

const VERSION: u32 = 1;

impl Passkey {
    pub fn new(key: Key, rp_id: String, aaguid: Uuid, transports: Vec<String>) -> Self {
        Self { version: VERSION, key, rp_id, aaguid, transports, warnings: Vec::new() }
    }

    /// `None` for a payload that this version cannot read.
    pub fn read(stored: &Stored) -> Option<Self> {
        serde_json::from_slice(&stored.payload).ok().filter(|passkey: &Self| passkey.version == VERSION)
    }

    pub fn payload(&self) -> Option<RVec<u8>> {
        serde_json::to_vec(self).ok().map(RVec::from)
    }

    /// May live on several devices (WebAuthn L3 §4, backup eligible).
    pub fn is_synced(&self) -> bool {
        self.key.backup_eligible
    }

    pub fn provider(&self) -> Option<&'static str> {
        provider::name(self.aaguid)
    }

    /// Why it cannot sign in under this relying-party id and these settings.
    pub fn unusable(&self, rp_id: Option<&str>, settings: &Settings) -> Option<Reason> {
        if rp_id != Some(&self.rp_id) {
            Some("other-address")
        } else if self.is_synced() && !settings.allow_synced {
            Some("synced-not-allowed")
        } else {
            None
        }
    }

    /// Takes over what a verified assertion reports. False if the counter did not grow (WebAuthn L3 §7.2 step 22): a
    /// synced passkey keeps one counter per device, so only a device-bound one must then be refused.
    pub fn observe(&mut self, result: &AuthenticationResult) -> bool {
        let (seen, stored) = (result.counter(), self.key.counter);
        let grew = seen > stored || seen == 0 && stored == 0;
        if !grew {
            self.warn(Warning::Counter);
        }
        self.key.counter = stored.max(seen);
        if result.backup_state() {
            self.warnings.retain(|warning| *warning != Warning::BackupEnded);
        } else if self.key.backup_state {
            self.warn(Warning::BackupEnded);
        }
        self.key.backup_state = result.backup_state();
        grew
    }

    fn warn(&mut self, warning: Warning) {
        if !self.warnings.contains(&warning) {
            self.warnings.push(warning);
        }
    }
}

/// A name without the blanks around it.
pub fn checked_name(text: &str) -> Result<&str, Refusal> {
    let name = text.trim();
    let fits = (1..=usize::from(NAME_LIMIT)).contains(&name.chars().count());
    if fits && !name.chars().any(char::is_control) { Ok(name) } else { Err(Refusal::Name) }
}

/// For a passkey whose owner gave it none: its provider's, with a number where that is taken.
pub fn default_name(aaguid: Uuid, others: &[Stored]) -> String {
    let base = provider::name(aaguid).unwrap_or("Passkey");
    let taken = |name: &String| others.iter().any(|other| other.label == *name);
    let numbered = (2..).map(|number| format!("{base} {number}"));
    std::iter::once(base.to_owned()).chain(numbered).find(|name| !taken(name)).unwrap_or_default()
}

/// Those that a browser can be told about, as `allowCredentials` wants them. Other texts than names of transports are
/// dropped: they come back into an answer that anyone may ask for.
pub fn checked_transports(mut transports: Vec<String>) -> Vec<String> {
    let is_name =
        |text: &String| (1..=20).contains(&text.len()) && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
    transports.retain(is_name);
    transports.dedup();
    transports.truncate(8);
    transports
}

#[cfg(test)]
mod tests {
    use gatehouse_plugin_api::{AccountId, RNone};
    use serde_json::json;

    use super::*;

    /// A key that belongs to nobody.
    fn nobodys() -> Key {
        serde_json::from_value(json!({
            "cred_id": "AAAA",
            "cred": { "type_": "ES256", "key": { "EC_EC2": { "curve": "SECP256R1", "x": "AA", "y": "AA" } } },
            "counter": 0, "transports": null, "user_verified": true, "backup_eligible": false, "backup_state": false,
            "registration_policy": "required", "extensions": {},
            "attestation": { "data": "None", "metadata": "None" }, "attestation_format": "none",
        }))
        .expect("a key as the library writes it")
    }

    fn passkey(synced: bool, counter: u32) -> Passkey {
        let key = Key { counter, backup_eligible: synced, backup_state: synced, ..nobodys() };
        Passkey::new(key, "example.org".into(), Uuid::nil(), Vec::new())
    }

    fn seen(counter: u32, backed_up: bool) -> AuthenticationResult {
        serde_json::from_value(json!({
            "cred_id": "AAAA", "needs_update": true, "user_verified": true, "backup_state": backed_up,
            "backup_eligible": true, "counter": counter, "extensions": {},
        }))
        .expect("a result as the library writes it")
    }

    #[test]
    fn a_counter_must_grow_unless_it_is_always_zero() {
        let grew = |stored, now| {
            let mut passkey = passkey(false, stored);
            let grew = passkey.observe(&seen(now, false));
            assert_eq!(passkey.warnings == [Warning::Counter], !grew);
            (grew, passkey.key.counter)
        };
        assert_eq!(grew(0, 0), (true, 0));
        assert_eq!(grew(0, 1), (true, 1));
        assert_eq!(grew(7, 9), (true, 9));
        assert_eq!(grew(7, 7), (false, 7));
        assert_eq!(grew(7, 6), (false, 7));
        assert_eq!(grew(7, 0), (false, 7));
    }

    #[test]
    fn losing_the_backup_is_told_until_it_is_back() {
        let mut passkey = passkey(true, 0);
        passkey.observe(&seen(0, false));
        assert_eq!(passkey.warnings, [Warning::BackupEnded]);
        passkey.observe(&seen(0, false));
        assert_eq!(passkey.warnings, [Warning::BackupEnded]);
        passkey.observe(&seen(0, true));
        assert_eq!(passkey.warnings, []);
    }

    #[test]
    fn a_passkey_works_for_its_own_address_and_if_its_kind_is_allowed() {
        let settings = |allow_synced| Settings { allow_synced, ..Settings::proposed(&RVec::new()) };
        assert_eq!(passkey(true, 0).unusable(Some("example.org"), &settings(true)), None);
        assert_eq!(passkey(true, 0).unusable(Some("example.net"), &settings(true)), Some("other-address"));
        assert_eq!(passkey(true, 0).unusable(None, &settings(true)), Some("other-address"));
        assert_eq!(passkey(true, 0).unusable(Some("example.org"), &settings(false)), Some("synced-not-allowed"));
        assert_eq!(passkey(false, 0).unusable(Some("example.org"), &settings(false)), None);
    }

    #[test]
    fn names_are_trimmed_and_bounded() {
        assert_eq!(checked_name("  Work laptop\u{3000}").ok(), Some("Work laptop"));
        assert!(checked_name(&"ß".repeat(NAME_LIMIT.into())).is_ok());
        for name in ["", " \t ", "a\nb", "a\0b", "\u{7f}x", &"ß".repeat(usize::from(NAME_LIMIT) + 1)] {
            assert!(checked_name(name).is_err(), "{name:?}");
        }
    }

    #[test]
    fn a_passkey_without_a_name_is_called_after_its_provider_and_numbered() {
        let bitwarden = Uuid::parse_str("d548826e-79b4-db40-a3d8-11116f7e8349").expect("a UUID");
        let named = |label: &str| Stored {
            id: RVec::new(),
            account: AccountId([0; 16]),
            label: label.into(),
            usable: true,
            created_at: 0,
            last_used_at: RNone,
            version: 1,
            payload: RVec::new(),
        };
        assert_eq!(default_name(bitwarden, &[]), "Bitwarden");
        assert_eq!(default_name(bitwarden, &[named("Bitwarden")]), "Bitwarden 2");
        assert_eq!(default_name(Uuid::nil(), &[named("Passkey"), named("Passkey 2")]), "Passkey 3");
    }

    #[test]
    fn transports_that_are_no_names_are_dropped() {
        let transports = ["usb", "<b>", "", "smart-card", &"x".repeat(21), "USB"].map(str::to_owned).to_vec();
        assert_eq!(checked_transports(transports), ["usb", "smart-card"]);
    }
}
