//! A passkey as people see it: in the JSON of the contract, on the account tab, and in an admin's view of its owner.

use gatehouse_plugin_api::{Credential as Stored, HostBox, RVec, Timestamp, Viewer};
use serde_json::{Value, json};

use crate::credential::Passkey;
use crate::input::base64url;
use crate::relying_party;
use crate::settings::Settings;

/// What all entries of one list have in common.
pub struct Listing {
    rp_id: Option<String>,
    settings: Settings,
    current: Option<Vec<u8>>,
}

impl Listing {
    /// `viewer` is whose session one of them may have made.
    pub fn new(host: &HostBox, viewer: Option<&Viewer>) -> Self {
        let settings = Settings::of(host);
        let rp_id = relying_party::id(&host.site().origins, &settings);
        let current = viewer.and_then(|viewer| viewer.credential.as_ref().map(RVec::to_vec).into_option());
        Self { rp_id, settings, current }
    }

    pub fn entry(&self, stored: &Stored) -> Value {
        let passkey = Passkey::read(stored);
        let unusable = match &passkey {
            Some(passkey) => passkey.unusable(self.rp_id.as_deref(), &self.settings),
            None => Some("unreadable"),
        };
        let mut warnings =
            passkey.as_ref().map_or_else(Vec::new, |passkey| passkey.warnings.iter().map(|warning| json!(warning)).collect());
        warnings.extend(unusable.map(Value::from));
        json!({
            "id": base64url(&stored.id),
            "name": stored.label.as_str(),
            "provider": passkey.as_ref().and_then(Passkey::provider),
            "synced": passkey.as_ref().is_some_and(Passkey::is_synced),
            "created_at": rfc3339(stored.created_at),
            "last_used_at": stored.last_used_at.map(rfc3339).into_option(),
            "usable": unusable.is_none(),
            "rp_id": passkey.as_ref().map(|passkey| passkey.rp_id.as_str()),
            "current": self.current.as_deref() == Some(stored.id.as_slice()),
            "warnings": warnings,
        })
    }
}

/// UTC, in whole seconds; the year 1970 for a time that no calendar has.
fn rfc3339(seconds: Timestamp) -> String {
    jiff::Timestamp::from_second(seconds).unwrap_or(jiff::Timestamp::UNIX_EPOCH).to_string()
}
