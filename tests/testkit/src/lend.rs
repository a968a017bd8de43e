//! The host that is lent for one call: reads from the state, seals, and obeys the test's faults.

use gatehouse_plugin_api::{
    Account, AccountId, Bytes32, Credential, Host, HostError, HostResult, LogLevel, Opened, RErr, ROk, ROption, RResult, RSlice,
    RStr, RVec, SealError, Site, Timestamp, Value, Viewer,
};
use sha2::{Digest, Sha256};

use crate::fault::Ask;
use crate::panel::Panel;
use crate::seal;
use crate::state::{Holder, State};

pub(crate) struct Lend {
    panel: Panel,
    /// Names the acting session; empty without one.
    session: Vec<u8>,
    /// As the call began: a slow call does not make its own seals expire.
    now: Timestamp,
}

impl Lend {
    pub fn new(panel: &Panel, viewer: Option<&Viewer>, now: Timestamp) -> Self {
        let credential = |viewer: &Viewer| viewer.credential.clone().unwrap_or_default();
        let session = viewer.map(|viewer| [viewer.account.id.0.as_slice(), &credential(viewer)].concat());
        Self { panel: panel.clone(), session: session.unwrap_or_default(), now }
    }

    /// Reads, unless the test has ordered this to fail; takes as long as ordered.
    fn ask<T>(&self, ask: Ask, read: impl FnOnce(&mut State) -> T) -> HostResult<T> {
        let mut state = self.panel.state();
        state.now += Timestamp::from(state.faults.slow.get(&ask).copied().unwrap_or(0));
        if let Some(missing) = ask.ability().filter(|ability| !state.declared.may(*ability)) {
            return RErr(HostError { message: format!("the plugin did not declare {missing:?}").into() });
        }
        match state.faults.check(ask) {
            Ok(()) => ROk(read(&mut state)),
            Err(error) => RErr(error),
        }
    }

    fn context<'a>(&'a self, plugin: &'a str, purpose: &'a str) -> seal::Context<'a> {
        [plugin.as_bytes(), purpose.as_bytes(), &self.session]
    }
}

impl Host for Lend {
    fn site(&self) -> Site {
        self.panel.state().site.clone()
    }

    fn setting(&self, name: RStr<'_>) -> ROption<Value> {
        self.panel.state().settings.iter().find(|setting| setting.0 == name).map(|setting| setting.1.clone()).into()
    }

    fn account(&self, id: AccountId) -> HostResult<ROption<Account>> {
        self.ask(Ask::Account, |state| state.holder(id).map(Holder::lent).into())
    }

    fn account_named(&self, name: RStr<'_>) -> HostResult<ROption<Account>> {
        let key = |name: &str| name.trim().to_lowercase();
        let is_named = |holder: &&Holder| key(&holder.account.name) == key(name.as_str());
        self.ask(Ask::AccountNamed, |state| state.accounts.iter().find(is_named).map(Holder::lent).into())
    }

    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>> {
        self.ask(Ask::Credential, |state| state.credential(id.as_slice()).cloned().into())
    }

    fn credentials(&self, account: AccountId) -> HostResult<RVec<Credential>> {
        let mut found = match self.ask(Ask::Credentials, |state| state.credentials_of(account).cloned().collect::<Vec<_>>()) {
            ROk(found) => found,
            RErr(error) => return RErr(error),
        };
        found.sort_by(|one, other| (one.created_at, &one.id).cmp(&(other.created_at, &other.id)));
        ROk(found.into())
    }

    fn seal(&self, purpose: RStr<'_>, plain: RSlice<'_, u8>, seconds: u32) -> HostResult<RVec<u8>> {
        let expires_at = self.now + Timestamp::from(seconds);
        let nonce = *self.random().0.first_chunk().expect("24 of 32 bytes");
        let plugin = self.panel.state().plugin.clone();
        let sealed = seal::seal(self.context(&plugin, purpose.as_str()), plain.as_slice(), expires_at, nonce);
        self.ask(Ask::Seal, |_| sealed.into())
    }

    fn open(&self, purpose: RStr<'_>, sealed: RSlice<'_, u8>) -> RResult<Opened, SealError> {
        let plugin = self.panel.state().plugin.clone();
        seal::open(self.context(&plugin, purpose.as_str()), sealed.as_slice(), self.now).into()
    }

    fn derive(&self, purpose: RStr<'_>, input: RSlice<'_, u8>) -> Bytes32 {
        Bytes32(seal::derive(&self.panel.state().plugin, purpose.as_str(), input.as_slice()))
    }

    fn random(&self) -> Bytes32 {
        let mut state = self.panel.state();
        state.draws += 1;
        Bytes32(Sha256::digest(state.draws.to_be_bytes()).into())
    }

    fn log(&self, level: LogLevel, message: RStr<'_>) {
        self.panel.state().log.push((level, message.to_string()));
    }
}
