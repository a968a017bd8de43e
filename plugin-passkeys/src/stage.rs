//! What the plugin rehearses on: one account, and what a registration and a sign-in with it need, at the address and under the
//! settings of a panel. No rule of a panel is checked here; tests have the testkit for that.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use gatehouse_plugin_api::{
    Account, AccountId, Bytes32, Credential, Host, HostBox, HostResult, LogLevel, Opened, RErr, RNone, ROk, ROption, RResult,
    RSlice, RSome, RStr, RString, RVec, Reply, Request, SealError, Setting, Site, Timestamp, Value, Viewer, Write,
};
use sha2::{Digest, Sha256};

use crate::settings;

/// The one account.
pub const PLAYER: AccountId = AccountId([0xad; 16]);

#[derive(Clone)]
pub struct Stage(Arc<Mutex<State>>);

struct State {
    site: Site,
    /// Of every declared setting.
    settings: Vec<(RString, Value)>,
    now: Timestamp,
    credentials: Vec<Credential>,
    /// What was sealed, and for what: its place here is the seal.
    sealed: Vec<(String, Opened)>,
    randoms: u64,
}

impl Stage {
    /// With the address and the settings of the panel that lends `host`, and nothing else of it.
    pub fn like(host: &HostBox, now: Timestamp) -> Self {
        let value = |setting: Setting| Some((setting.name.clone(), host.setting(setting.name.as_rstr()).into_option()?));
        Self::at(host.site(), settings::declared().into_iter().filter_map(value).collect(), now)
    }

    pub fn at(site: Site, settings: Vec<(RString, Value)>, now: Timestamp) -> Self {
        let (credentials, sealed) = (Vec::new(), Vec::new());
        Self(Arc::new(Mutex::new(State { site, settings, now, credentials, sealed, randoms: 0 })))
    }

    pub fn lend(&self) -> HostBox {
        gatehouse_plugin_api::lend(self.clone())
    }

    /// By the player, at `origin`.
    pub fn request(&self, origin: &str, route: &str, body: &str) -> Request {
        Request {
            route: route.into(),
            parameters: RVec::new(),
            headers: RVec::new(),
            body: body.as_bytes().into(),
            viewer: RSome(Viewer { account: player(), credential: RNone, fresh: true }),
            origin: origin.into(),
            now: self.state().now,
        }
    }

    /// Stores the credentials that the reply adds.
    pub fn keep(&self, reply: &Reply) {
        let mut state = self.state();
        for write in &reply.writes {
            if let Ok(Write::AddCredential { id, account, label, payload, .. }) = write.as_enum() {
                let created_at = state.now;
                state.credentials.push(Credential {
                    id: id.clone(),
                    account: *account,
                    label: label.clone(),
                    usable: true,
                    created_at,
                    last_used_at: RNone,
                    version: 1,
                    payload: payload.clone(),
                });
            }
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn player() -> Account {
    Account { id: PLAYER, name: "rehearsal".into(), admin: false, disabled: false, password_held: false }
}

impl Host for Stage {
    fn site(&self) -> Site {
        self.state().site.clone()
    }

    fn setting(&self, name: RStr<'_>) -> ROption<Value> {
        self.state().settings.iter().find(|setting| setting.0 == name).map(|setting| setting.1.clone()).into()
    }

    fn account(&self, id: AccountId) -> HostResult<ROption<Account>> {
        ROk(if id == PLAYER { RSome(player()) } else { RNone })
    }

    fn account_named(&self, _: RStr<'_>) -> HostResult<ROption<Account>> {
        ROk(RNone)
    }

    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>> {
        ROk(self.state().credentials.iter().find(|credential| credential.id == *id).cloned().into())
    }

    fn credentials(&self, account: AccountId) -> HostResult<RVec<Credential>> {
        ROk(self.state().credentials.iter().filter(|credential| credential.account == account).cloned().collect())
    }

    fn seal(&self, purpose: RStr<'_>, plain: RSlice<'_, u8>, seconds: u32) -> HostResult<RVec<u8>> {
        let nonce = RVec::from(self.random().0.as_slice());
        let mut state = self.state();
        let opened = Opened { plain: plain.to_rvec(), nonce: nonce.clone(), expires_at: state.now + Timestamp::from(seconds) };
        state.sealed.push((purpose.into(), opened));
        ROk(nonce)
    }

    fn open(&self, purpose: RStr<'_>, sealed: RSlice<'_, u8>) -> RResult<Opened, SealError> {
        let state = self.state();
        let found = state.sealed.iter().find(|(sealed_for, opened)| *sealed_for == purpose && opened.nonce == *sealed);
        found.map_or(RErr(SealError::Invalid), |(_, opened)| ROk(opened.clone()))
    }

    fn derive(&self, purpose: RStr<'_>, input: RSlice<'_, u8>) -> Bytes32 {
        Bytes32(Sha256::new().chain_update(purpose).chain_update([0]).chain_update(input.as_slice()).finalize().into())
    }

    fn random(&self) -> Bytes32 {
        let mut state = self.state();
        state.randoms += 1;
        Bytes32(Sha256::digest(state.randoms.to_be_bytes()).into())
    }

    fn log(&self, _: LogLevel, _: RStr<'_>) {}
}
