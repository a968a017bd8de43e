//! A panel in memory, for rehearsals and this crate's tests: reads, sealing and commits as the promise describes them, without a
//! database. Sealing here is no encryption; it only refuses what a panel would refuse.

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex, MutexGuard};

use gatehouse_plugin_api::{
    Account, AccountId, Bytes32, Conflict, Credential, Host, HostBox, HostResult, LogLevel, Opened, RErr, RNone, ROk, ROption,
    RResult, RSlice, RSome, RStr, RString, RVec, Reply, Request, SealError, Setting, Site, Timestamp, Value, Viewer, Write,
};
use sha2::{Digest, Sha256};
#[cfg(test)]
use webauthn_rs::prelude::Credential as Key;

use crate::settings;

#[cfg(test)]
pub const NOW: Timestamp = 1_700_000_000;
#[cfg(test)]
pub const ORIGIN: &str = "https://example.org";
pub const ADA: AccountId = AccountId([0xad; 16]);

#[derive(Clone)]
pub struct MemoryPanel(Arc<Mutex<State>>);

struct State {
    site: Site,
    /// Of every declared setting.
    settings: Vec<(RString, Value)>,
    now: Timestamp,
    randoms: u64,
    accounts: Vec<Account>,
    credentials: Vec<Credential>,
    spent: BTreeSet<Vec<u8>>,
}

impl MemoryPanel {
    /// At [`ORIGIN`], with one account: [`ADA`], called "ada".
    #[cfg(test)]
    pub fn new() -> Self {
        let origins = [RString::from(ORIGIN)].into_iter().collect();
        Self::at(Site { base_url: ORIGIN.into(), origins, name: "Panel".into(), home: "/".into() }, Vec::new(), NOW)
    }

    /// At an address of its own, at the beginning of time.
    #[cfg(fuzzing)]
    pub fn for_fuzzing() -> Self {
        let origin = RString::from("https://example.org");
        let site =
            Site { base_url: origin.clone(), origins: [origin].into_iter().collect(), name: "Panel".into(), home: "/".into() };
        Self::at(site, Vec::new(), 0)
    }

    #[cfg(fuzzing)]
    pub fn origin(&self) -> RString {
        self.state().site.base_url.clone()
    }

    /// With the address and the settings of the panel that lends `host`, and nothing else of it.
    pub fn like(host: &HostBox, now: Timestamp) -> Self {
        let value = |setting: Setting| Some((setting.name.clone(), host.setting(setting.name.as_rstr()).into_option()?));
        Self::at(host.site(), settings::declared().into_iter().filter_map(value).collect(), now)
    }

    fn at(site: Site, settings: Vec<(RString, Value)>, now: Timestamp) -> Self {
        let ada = Account { id: ADA, name: "ada".into(), admin: false, disabled: false, password_held: false };
        let (credentials, spent) = (Vec::new(), BTreeSet::new());
        Self(Arc::new(Mutex::new(State { site, settings, now, randoms: 0, accounts: vec![ada], credentials, spent })))
    }

    pub fn lend(&self) -> HostBox {
        gatehouse_plugin_api::lend(self.clone())
    }

    #[cfg(test)]
    pub fn set_now(&self, now: Timestamp) {
        self.state().now = now;
    }

    #[cfg(test)]
    pub fn credentials(&self) -> Vec<Credential> {
        self.state().credentials.clone()
    }

    #[cfg(test)]
    pub fn store(&self, credential: Credential) {
        self.state().credentials.push(credential);
    }

    /// A request by ada.
    pub fn request(&self, route: &str, body: &str) -> Request {
        let state = self.state();
        Request {
            route: route.into(),
            parameters: RVec::new(),
            headers: RVec::new(),
            body: body.as_bytes().into(),
            viewer: RSome(Viewer { account: state.accounts[0].clone(), credential: RNone, fresh: true }),
            origin: state.site.origins.first().cloned().unwrap_or_default(),
            now: state.now,
        }
    }

    /// Nor ada nor anybody.
    pub fn anonymous(&self, route: &str, body: &str) -> Request {
        Request { viewer: RNone, ..self.request(route, body) }
    }

    /// A page of ada's, seen by herself; for an admin's view, about herself too.
    #[cfg(test)]
    pub fn slot(&self, place: gatehouse_plugin_api::Place) -> gatehouse_plugin_api::SlotRequest {
        let request = self.request("", "");
        let subject = RSome(self.state().accounts[0].clone());
        gatehouse_plugin_api::SlotRequest {
            place,
            viewer: request.viewer,
            subject,
            next: "/".into(),
            origin: ORIGIN.into(),
            now: request.now,
        }
    }

    /// Applies the reply's writes, all or none.
    pub fn commit(&self, reply: &Reply) -> Result<(), Conflict> {
        let mut state = self.state();
        let (mut credentials, mut spent) = (state.credentials.clone(), state.spent.clone());
        for write in &reply.writes {
            match write.as_enum().expect("a write of this version") {
                Write::Spend { nonce, .. } => spent.insert(nonce.to_vec()).then_some(()).ok_or(Conflict::SPENT)?,
                Write::AddCredential { id, account, label, payload, .. } => {
                    let unknown = credentials.iter().all(|credential| credential.id != *id);
                    unknown.then_some(()).ok_or(Conflict::DUPLICATE)?;
                    credentials.push(Credential {
                        id: id.clone(),
                        account: *account,
                        label: label.clone(),
                        usable: true,
                        created_at: state.now,
                        last_used_at: RNone,
                        version: 1,
                        payload: payload.clone(),
                    });
                }
                Write::UpdateCredential { id, label, payload, used_at, .. } => {
                    let credential = credentials.iter_mut().find(|credential| credential.id == *id).ok_or(Conflict::GONE)?;
                    credential.version += 1;
                    credential.label = label.clone().unwrap_or(credential.label.clone());
                    credential.payload = payload.clone().unwrap_or(credential.payload.clone());
                    credential.last_used_at = used_at.or(credential.last_used_at);
                }
                Write::RemoveCredential { id } => credentials.retain(|credential| credential.id != *id),
                _ => unreachable!("this version has no other write"),
            }
        }
        (state.credentials, state.spent) = (credentials, spent);
        Ok(())
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().expect("no test panics with the lock held")
    }
}

const HEADER: usize = 64;

impl Host for MemoryPanel {
    fn site(&self) -> Site {
        self.state().site.clone()
    }

    fn setting(&self, name: RStr<'_>) -> ROption<Value> {
        self.state().settings.iter().find(|setting| setting.0 == name).map(|setting| setting.1.clone()).into()
    }

    fn account(&self, id: AccountId) -> HostResult<ROption<Account>> {
        ROk(self.state().accounts.iter().find(|account| account.id == id).cloned().into())
    }

    fn account_named(&self, name: RStr<'_>) -> HostResult<ROption<Account>> {
        ROk(self.state().accounts.iter().find(|account| account.name.as_str() == name.to_lowercase()).cloned().into())
    }

    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>> {
        ROk(self.state().credentials.iter().find(|credential| credential.id == *id).cloned().into())
    }

    fn credentials(&self, account: AccountId) -> HostResult<RVec<Credential>> {
        ROk(self.state().credentials.iter().filter(|credential| credential.account == account).cloned().collect())
    }

    fn seal(&self, purpose: RStr<'_>, plain: RSlice<'_, u8>, seconds: u32) -> HostResult<RVec<u8>> {
        let expires_at = self.state().now + i64::from(seconds);
        let mut sealed = self.random().0[..24].to_vec();
        sealed.extend(expires_at.to_be_bytes());
        sealed.extend(tag(&sealed, &purpose, &plain));
        sealed.extend(plain.as_slice());
        ROk(sealed.into())
    }

    fn open(&self, purpose: RStr<'_>, sealed: RSlice<'_, u8>) -> RResult<Opened, SealError> {
        let Some((header, plain)) = sealed.as_slice().split_at_checked(HEADER) else { return RErr(SealError::Invalid) };
        if tag(&header[..32], &purpose, plain) != header[32..] {
            return RErr(SealError::Invalid);
        }
        let expires_at = Timestamp::from_be_bytes(header[24..32].try_into().expect("8 bytes"));
        if self.state().now >= expires_at {
            return RErr(SealError::Expired);
        }
        ROk(Opened { plain: plain.into(), nonce: header[..24].into(), expires_at })
    }

    fn derive(&self, purpose: RStr<'_>, input: RSlice<'_, u8>) -> Bytes32 {
        Bytes32(tag(b"derive", &purpose, &input).try_into().expect("32 bytes"))
    }

    fn random(&self) -> Bytes32 {
        let mut state = self.state();
        state.randoms += 1;
        Bytes32(Sha256::digest(state.randoms.to_be_bytes()).into())
    }

    fn log(&self, _: LogLevel, _: RStr<'_>) {}
}

fn tag(header: &[u8], purpose: &str, plain: &[u8]) -> Vec<u8> {
    Sha256::new()
        .chain_update(header)
        .chain_update([0])
        .chain_update(purpose)
        .chain_update([0])
        .chain_update(plain)
        .finalize()
        .to_vec()
}

/// A key that belongs to nobody.
#[cfg(test)]
pub fn key() -> Key {
    serde_json::from_value(serde_json::json!({
        "cred_id": "AAAA",
        "cred": { "type_": "ES256", "key": { "EC_EC2": { "curve": "SECP256R1", "x": "AA", "y": "AA" } } },
        "counter": 0, "transports": null, "user_verified": true, "backup_eligible": false, "backup_state": false,
        "registration_policy": "required", "extensions": {},
        "attestation": { "data": "None", "metadata": "None" }, "attestation_format": "none",
    }))
    .expect("a key as the library writes it")
}
