//! The plugin's settings: names, bounds and defaults as declared to the panel, and their values for one call.
//! What a value means for a passkey is `credential`'s and `relying_party`'s business.

use gatehouse_plugin_api::{HostBox, ProposedSettings, Setting, SettingKind, Value};

pub struct Settings {
    /// Empty: the panel's own name.
    pub rp_name: String,
    /// Empty: the host of the base URL.
    pub rp_id: String,
    /// Seconds.
    pub ceremony_ttl: u32,
    pub allow_password_off: bool,
    pub max_credentials: u32,
    pub allow_synced: bool,
}

impl Settings {
    pub fn of(host: &HostBox) -> Self {
        Self::read(|name| host.setting(name.into()).into_option())
    }

    pub fn proposed(settings: &ProposedSettings) -> Self {
        Self::read(|name| settings.iter().find(|setting| setting.0 == name).map(|setting| setting.1.clone()))
    }

    fn read(value: impl Fn(&str) -> Option<Value>) -> Self {
        let text = |name| match value(name) {
            Some(Value::Text(text)) => text.trim().to_owned(),
            _ => String::new(),
        };
        let flag = |name| !matches!(value(name), Some(Value::Flag(false)));
        let number = |name, default| match value(name) {
            Some(Value::Integer(number)) => u32::try_from(number).unwrap_or(default),
            _ => default,
        };
        Self {
            rp_name: text("rp_name"),
            rp_id: text("rp_id"),
            ceremony_ttl: number("ceremony_ttl", CEREMONY_TTL),
            allow_password_off: flag("allow_password_off"),
            max_credentials: number("max_credentials", MAX_CREDENTIALS),
            allow_synced: flag("allow_synced"),
        }
    }
}

const CEREMONY_TTL: u32 = 300;
const MAX_CREDENTIALS: u32 = 20;

/// As the settings page lists them.
pub fn declared() -> [Setting; 6] {
    let setting =
        |name: &str, label: &str, help: &str, kind| Setting { name: name.into(), label: label.into(), help: help.into(), kind };
    let flag = || SettingKind::Flag { default: true };
    let number = |default: u32, min, max| SettingKind::Integer { default: default.into(), min, max };
    let text = |max| SettingKind::Text { default: "".into(), max };
    [
        setting("rp_name", "passkeys-setting-rp-name", "passkeys-setting-rp-name-help", text(64)),
        setting("rp_id", "passkeys-setting-rp-id", "passkeys-setting-rp-id-help", text(253)),
        setting("ceremony_ttl", "passkeys-setting-ttl", "passkeys-setting-ttl-help", number(CEREMONY_TTL, 30, 900)),
        setting("max_credentials", "passkeys-setting-limit", "passkeys-setting-limit-help", number(MAX_CREDENTIALS, 1, 100)),
        setting("allow_password_off", "passkeys-setting-password-off", "passkeys-setting-password-off-help", flag()),
        setting("allow_synced", "passkeys-setting-synced", "passkeys-setting-synced-help", flag()),
    ]
}
