//! What the panel in memory knows, as plain data: a commit works on a copy of it and puts that in place, or drops it.
//! No rule lives here.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use gatehouse_plugin_api::{
    Account, AccountId, AuditEvent, Credential, CredentialId, LogLevel, RString, Site, Timestamp, Value, Viewer,
};

use crate::declared::Declared;
use crate::fault::Faults;

#[derive(Clone)]
pub(crate) struct State {
    pub plugin: String,
    pub declared: Arc<Declared>,
    pub switched_on: bool,
    pub site: Site,
    /// Of every declared setting.
    pub settings: Vec<(RString, Value)>,
    pub now: Timestamp,
    pub accounts: Vec<Holder>,
    pub credentials: Vec<Credential>,
    /// Ids that are taken by other plugins of the panel.
    pub foreign: BTreeSet<Vec<u8>>,
    pub sessions: Vec<Session>,
    /// With the time until which each is remembered.
    pub spent: BTreeMap<Vec<u8>, Timestamp>,
    pub audit: Vec<AuditEvent>,
    pub log: Vec<(LogLevel, String)>,
    pub faults: Faults,
    /// How often randomness was drawn: it is the same in every run.
    pub draws: u64,
}

/// An account, and what the panel knows of it beyond what it tells a plugin.
#[derive(Clone)]
pub(crate) struct Holder {
    pub account: Account,
    pub password_held_by: Option<String>,
    pub second_factor: bool,
}

impl Holder {
    pub fn lent(&self) -> Account {
        Account { password_held: self.password_held_by.is_some(), ..self.account.clone() }
    }
}

/// Somebody is signed in. An account has one session for its password, and one for each credential that signed it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Session {
    /// Whose it is.
    pub account: AccountId,
    /// What made it; `None` where that was the password.
    pub credential: Option<CredentialId>,
    /// Signed in or confirmed recently enough for sensitive changes.
    pub fresh: bool,
}

impl Session {
    /// The acting session of a request, as far as it can be told from the viewer.
    pub(crate) fn is_of(&self, viewer: &Viewer) -> bool {
        self.account == viewer.account.id && self.credential == viewer.credential.clone().into_option()
    }
}

impl State {
    pub fn holder(&self, id: AccountId) -> Option<&Holder> {
        self.accounts.iter().find(|holder| holder.account.id == id)
    }

    pub fn holder_mut(&mut self, id: AccountId) -> Option<&mut Holder> {
        self.accounts.iter_mut().find(|holder| holder.account.id == id)
    }

    pub fn credential(&self, id: &[u8]) -> Option<&Credential> {
        self.credentials.iter().find(|credential| credential.id == *id)
    }

    pub fn credentials_of(&self, account: AccountId) -> impl Iterator<Item = &Credential> {
        self.credentials.iter().filter(move |credential| credential.account == account)
    }
}
