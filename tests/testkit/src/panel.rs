//! The panel in memory as a test holds it: who and what is there, what time it is, and what goes wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, MutexGuard};

use gatehouse_plugin_api::{
    Account, AccountId, AuditEvent, Credential, HostBox, LogLevel, Manifest, RString, Request, Site, Timestamp, Value, Viewer,
};

use crate::declared::Declared;
use crate::fault::{Ask, Faults};
use crate::lend::Lend;
use crate::state::{Holder, Session, State};

/// The time at which every panel in memory begins.
pub const NOW: Timestamp = 1_700_000_000;
/// Its one address, until a test says otherwise.
pub const ORIGIN: &str = "https://example.org";
/// An ordinary account, called "ada", signed in by password: it is there from the start, and whom
/// [`Panel::request`] is made by.
pub const ADA: AccountId = AccountId([0xad; 16]);

/// A panel with one plugin switched on. Clones are the same panel.
#[derive(Clone)]
pub struct Panel(Arc<Mutex<State>>);

impl Panel {
    /// With the plugin that declares this. Its settings have their defaults.
    pub fn of(manifest: Manifest) -> Self {
        let declared = Arc::new(Declared::of(manifest));
        let state = State {
            plugin: declared.id.clone(),
            settings: declared.defaults(),
            declared,
            switched_on: true,
            site: Site {
                base_url: ORIGIN.into(),
                origins: [RString::from(ORIGIN)].into_iter().collect(),
                name: "Panel".into(),
                home: "/".into(),
            },
            now: NOW,
            accounts: Vec::new(),
            credentials: Vec::new(),
            foreign: BTreeSet::new(),
            sessions: Vec::new(),
            spent: BTreeMap::new(),
            audit: Vec::new(),
            log: Vec::new(),
            faults: Faults::default(),
            draws: 0,
        };
        let panel = Self(Arc::new(Mutex::new(state)));
        panel.add(ADA, "ada", false);
        panel
    }

    pub(crate) fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics with the lock held")
    }

    /// Lends the panel as it does for `request`: on behalf of its viewer, and at its time.
    pub fn host(&self, request: &Request) -> HostBox {
        gatehouse_plugin_api::lend(Lend::new(self, request.viewer.as_ref().into_option(), request.now))
    }

    /// Lends the panel on nobody's behalf, now.
    pub fn lend(&self) -> HostBox {
        self.lend_to(None)
    }

    /// Lends the panel on behalf of `viewer`, now.
    pub fn lend_to(&self, viewer: Option<&Viewer>) -> HostBox {
        let now = self.now();
        gatehouse_plugin_api::lend(Lend::new(self, viewer, now))
    }
}

/// Accounts and sessions.
impl Panel {
    /// A new account, signed in by password.
    pub fn add_account(&self, name: &str) -> AccountId {
        self.add_numbered(name, false)
    }

    /// A new administrator, signed in by password.
    pub fn add_administrator(&self, name: &str) -> AccountId {
        self.add_numbered(name, true)
    }

    fn add_numbered(&self, name: &str, admin: bool) -> AccountId {
        let number = u8::try_from(self.state().accounts.len()).expect("fewer than 256 accounts");
        let mut id = AccountId([number; 16]);
        // A version 4 UUID, as every account has.
        (id.0[6], id.0[8]) = (0x40, 0x80);
        self.add(id, name, admin);
        id
    }

    fn add(&self, id: AccountId, name: &str, admin: bool) {
        let account = Account { id, name: name.into(), admin, disabled: false, password_held: false };
        let mut state = self.state();
        state.accounts.push(Holder { account, password_held_by: None, second_factor: false });
        state.sessions.push(Session { account: id, credential: None, fresh: true });
    }

    /// As a plugin is told of it.
    ///
    /// # Panics
    /// If there is no such account.
    pub fn account(&self, id: AccountId) -> Account {
        self.state().holder(id).expect("an account of this panel").lent()
    }

    /// Changes an account behind the plugin's back.
    pub fn change_account(&self, id: AccountId, change: impl FnOnce(&mut Account)) {
        change(&mut self.state().holder_mut(id).expect("an account of this panel").account);
    }

    /// The account has an authenticator app: whoever signs it in must have verified the user.
    pub fn enrol_second_factor(&self, id: AccountId) {
        self.state().holder_mut(id).expect("an account of this panel").second_factor = true;
    }

    /// Another plugin, also switched on, holds the account's password.
    pub fn hold_by_another_plugin(&self, id: AccountId) {
        self.state().holder_mut(id).expect("an account of this panel").password_held_by = Some("another plugin".to_owned());
    }

    /// Who is signed in.
    pub fn sessions(&self) -> Vec<Session> {
        self.state().sessions.clone()
    }

    /// Starts a session as if this credential had signed its account in.
    pub fn sign_in_with(&self, account: AccountId, credential: &[u8]) {
        let session = Session { account, credential: Some(credential.into()), fresh: true };
        let mut state = self.state();
        if !state.sessions.contains(&session) {
            state.sessions.push(session);
        }
    }

    /// Ends every session of the account.
    pub fn end_sessions(&self, account: AccountId) {
        self.state().sessions.retain(|session| session.account != account);
    }

    /// The account's sessions are not fresh any more.
    pub fn make_stale(&self, account: AccountId) {
        self.state().sessions.iter_mut().filter(|session| session.account == account).for_each(|session| session.fresh = false);
    }

    pub(crate) fn viewer(&self, account: AccountId, credential: Option<&[u8]>) -> Viewer {
        let state = self.state();
        let holder = state.holder(account).expect("an account of this panel");
        let credential = credential.map(Into::into).into();
        let mut viewer = Viewer { account: holder.lent(), credential, fresh: false };
        viewer.fresh = state.sessions.iter().any(|session| session.fresh && session.is_of(&viewer));
        viewer
    }
}

/// What is stored for the plugin.
impl Panel {
    /// All accounts', in the order in which they came.
    pub fn credentials(&self) -> Vec<Credential> {
        self.state().credentials.clone()
    }

    /// Puts a credential in place, whatever the rules say.
    pub fn store(&self, credential: Credential) {
        let mut state = self.state();
        state.credentials.retain(|other| other.id != credential.id);
        state.credentials.push(credential);
    }

    /// Changes a stored credential behind the plugin's back: its version grows.
    ///
    /// # Panics
    /// If it is not stored.
    pub fn change_credential(&self, id: &[u8], change: impl FnOnce(&mut Credential)) {
        let mut state = self.state();
        let credential = state.credentials.iter_mut().find(|one| one.id == *id).expect("a stored credential");
        change(credential);
        credential.version += 1;
    }

    /// Removes a credential behind the plugin's back.
    pub fn remove_credential(&self, id: &[u8]) {
        self.state().credentials.retain(|credential| credential.id != *id);
    }

    /// Another plugin has a credential of this id.
    pub fn take_id(&self, id: &[u8]) {
        self.state().foreign.insert(id.to_vec());
    }

    /// Uses up a nonce before the plugin does.
    pub fn spend(&self, nonce: &[u8]) {
        self.state().spent.insert(nonce.to_vec(), Timestamp::MAX);
    }

    /// How many nonces have been spent.
    pub fn spent(&self) -> usize {
        self.state().spent.len()
    }

    /// The audit log, oldest first.
    pub fn audit(&self) -> Vec<AuditEvent> {
        self.state().audit.clone()
    }

    /// What the plugin has written to the log, oldest first.
    pub fn log(&self) -> Vec<(LogLevel, String)> {
        self.state().log.clone()
    }
}

/// Time, address, settings, and what goes wrong.
impl Panel {
    /// What the panel's clock says. It stands still unless the test moves it.
    pub fn now(&self) -> Timestamp {
        self.state().now
    }

    /// Lets time pass.
    pub fn pass(&self, seconds: i64) {
        self.state().now += seconds;
    }

    /// As an administrator would. The panel itself checks kind and bounds before it stores a value: so must the test.
    ///
    /// # Panics
    /// If the plugin declares no setting of that name.
    pub fn set(&self, name: &str, value: Value) {
        let mut state = self.state();
        let setting = state.settings.iter_mut().find(|setting| setting.0 == name);
        setting.unwrap_or_else(|| panic!("no setting is called `{name}`")).1 = value;
    }

    /// Serves at these origins, the first of which is the base URL.
    pub fn serve_at(&self, origins: &[&str]) {
        let mut state = self.state();
        state.site.base_url = (*origins.first().expect("at least one origin")).into();
        state.site.origins = origins.iter().map(|origin| RString::from(*origin)).collect();
    }

    /// An administrator switches the plugin off.
    pub fn switch_off(&self) {
        self.state().switched_on = false;
    }

    /// From now on this call of the host fails, as when the database is away.
    pub fn fail(&self, ask: Ask) {
        self.state().faults.failing.insert(ask, "the database is away".to_owned());
    }

    /// From now on this call of the host takes so long. Nobody waits: the clock is moved.
    pub fn delay(&self, ask: Ask, seconds: u32) {
        self.state().faults.slow.insert(ask, seconds);
    }

    /// Every call of the host answers again, and at once.
    pub fn recover(&self) {
        self.state().faults = Faults::default();
    }
}
