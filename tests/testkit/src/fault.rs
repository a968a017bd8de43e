//! Calls of the host that go wrong or take long, as a test orders them. Nothing here waits: a slow call moves the clock.

use std::collections::BTreeMap;

use gatehouse_plugin_api::{Ability, HostError};

/// What a plugin asks its host, where the answer can fail or take long.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ask {
    /// [`Host::account`](gatehouse_plugin_api::Host::account)
    Account,
    /// [`Host::account_named`](gatehouse_plugin_api::Host::account_named)
    AccountNamed,
    /// [`Host::credential`](gatehouse_plugin_api::Host::credential)
    Credential,
    /// [`Host::credentials`](gatehouse_plugin_api::Host::credentials)
    Credentials,
    /// [`Host::seal`](gatehouse_plugin_api::Host::seal)
    Seal,
}

impl Ask {
    /// All of them, for a test that tries each.
    pub const ALL: [Self; 5] = [Self::Account, Self::AccountNamed, Self::Credential, Self::Credentials, Self::Seal];
}

impl Ask {
    /// What the plugin must have declared to be answered.
    pub(crate) fn ability(self) -> Option<Ability> {
        match self {
            Self::Account | Self::AccountNamed => Some(Ability::READ_ACCOUNTS),
            Self::Credential | Self::Credentials => Some(Ability::KEEP_CREDENTIALS),
            Self::Seal => None,
        }
    }
}

#[derive(Clone, Default)]
pub(crate) struct Faults {
    pub failing: BTreeMap<Ask, String>,
    /// Seconds.
    pub slow: BTreeMap<Ask, u32>,
}

impl Faults {
    pub fn check(&self, ask: Ask) -> Result<(), HostError> {
        match self.failing.get(&ask) {
            Some(message) => Err(HostError { message: message.as_str().into() }),
            None => Ok(()),
        }
    }
}
