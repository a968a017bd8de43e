//! A passkey as this plugin stores it, and the rules about one: when it is usable, what its name may be, and what its
//! signature counter and backup flags mean. Reads and writes nothing.

use gatehouse_plugin_api::{Credential as Stored, RVec};
use serde::{Deserialize, Serialize};
use webauthn_rs::prelude::{AuthenticationResult, Credential as Key, Uuid};

use crate::error::{Reason, Refusal};
use crate::provider;
use crate::settings::Settings;

/// Characters.
pub const NAME_LIMIT: usize = 64;

/// WebAuthn L3 §7.1 step 26.
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
        let passkey: Self = serde_json::from_slice(&stored.payload).ok()?;
        (passkey.version == VERSION && passkey.key.cred_id == stored.id.as_slice()).then_some(passkey)
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
    let fits = (1..=NAME_LIMIT).contains(&name.chars().count());
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
