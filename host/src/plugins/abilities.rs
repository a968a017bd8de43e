//! What a plugin may do: the abilities that this panel knows, and the words that administrators read
//! before they switch a plugin on. A declaration that the panel holds the plugin to; no sandbox.

use gatehouse_plugin_api::Ability;

/// An ability, its name on the command line and in receipts, and the message that describes it.
pub struct Known {
    pub ability: Ability,
    pub name: &'static str,
    pub words: &'static str,
}

/// In the order in which people read them: the weightiest first.
pub const KNOWN: [Known; 7] = [
    known(Ability::SIGN_IN, "sign-in", "ability-sign-in"),
    known(Ability::CONFIRM, "confirm", "ability-confirm"),
    known(Ability::HOLD_PASSWORDS, "hold-passwords", "ability-hold-passwords"),
    known(Ability::END_SESSIONS, "end-sessions", "ability-end-sessions"),
    known(Ability::KEEP_CREDENTIALS, "keep-credentials", "ability-keep-credentials"),
    known(Ability::ADMINISTER, "administer", "ability-administer"),
    known(Ability::READ_ACCOUNTS, "read-accounts", "ability-read-accounts"),
];

const fn known(ability: Ability, name: &'static str, words: &'static str) -> Known {
    Known { ability, name, words }
}

pub fn name(ability: Ability) -> Option<&'static str> {
    KNOWN.iter().find(|known| known.ability == ability).map(|known| known.name)
}

/// For the log.
pub fn missing(plugin: &str, ability: Ability) -> String {
    format!("the plugin {plugin} did not declare the ability `{}`", name(ability).unwrap_or("unknown"))
}
