//! What the panel lends a plugin for one call: reads, sealing and the log. There is no way to write from here.

use std::sync::Arc;

use gatehouse_plugin_api::{
    Ability, Account, AccountId, Bytes32, Credential, Host, HostBox, HostError, HostResult, LogLevel, Opened, RErr, RNone, ROk,
    ROption, RResult, RSlice, RSome, RStr, RVec, SealError, Site, Timestamp, Value, Viewer,
};

use super::abilities;
use super::active::Running;
use super::settings;
use super::whereabouts::Whereabouts;
use crate::db::{self, credential};
use crate::panel::Panel;
use crate::secrets::{self, SealContext};
use crate::visit;

pub struct Lend {
    panel: Arc<Panel>,
    running: Arc<Running>,
    /// The acting session's id; empty without one.
    session: String,
    now: Timestamp,
    whereabouts: Arc<Whereabouts>,
}

/// For one call into `running`.
pub fn host(
    panel: &Arc<Panel>,
    running: &Arc<Running>,
    session: Option<&str>,
    now: Timestamp,
    whereabouts: &Arc<Whereabouts>,
) -> HostBox {
    let (panel, running, whereabouts) = (Arc::clone(panel), Arc::clone(running), Arc::clone(whereabouts));
    gatehouse_plugin_api::lend(Lend { panel, running, session: session.unwrap_or_default().to_owned(), now, whereabouts })
}

/// The account as plugins see it; reads whether its password is held.
pub fn account(panel: &Panel, row: db::account::Account) -> db::Result<Account> {
    let password_held = panel.db.read(|connection| db::account::is_password_held(connection, &row))?;
    Ok(Account { id: row.account_id(), name: row.name.into(), admin: row.admin, disabled: row.disabled, password_held })
}

pub fn viewer(panel: &Panel, viewer: &visit::Viewer, now: Timestamp) -> db::Result<Viewer> {
    Ok(Viewer {
        account: account(panel, viewer.account.clone())?,
        credential: viewer.session.credential.clone().map(RVec::from).into(),
        fresh: viewer.is_fresh(panel, now),
    })
}

impl Lend {
    fn found(&self, row: Option<db::account::Account>) -> db::Result<ROption<Account>> {
        row.map(|row| account(&self.panel, row)).transpose().map(ROption::from)
    }

    /// What needs an ability that was not declared is refused: a mistake of the plugin's author, said where authors look.
    fn answer<T>(&self, ability: Ability, read: impl FnOnce() -> db::Result<T>) -> HostResult<T> {
        if !self.running.contributions.may(ability) {
            return RErr(HostError { message: abilities::missing(self.running.id(), ability).into() });
        }
        match self.whereabouts.in_panel(read) {
            Ok(value) => ROk(value),
            Err(error) => RErr(HostError { message: error.to_string().into() }),
        }
    }

    fn context<'a>(&'a self, purpose: &'a str) -> SealContext<'a> {
        SealContext { plugin: self.running.id(), purpose, session: self.session.as_bytes() }
    }
}

impl Host for Lend {
    fn site(&self) -> Site {
        Site {
            base_url: self.panel.base_url().into(),
            origins: self.panel.origins().iter().map(|origin| origin.as_str().into()).collect(),
            name: self.panel.name().into(),
            home: "/".into(),
        }
    }

    fn setting(&self, name: RStr<'_>) -> ROption<Value> {
        let declared = self.running.contributions.settings.iter().find(|setting| setting.name == name);
        match declared {
            Some(setting) => RSome(settings::value(&self.panel.settings(), self.running.id(), setting)),
            None => RNone,
        }
    }

    fn account(&self, id: AccountId) -> HostResult<ROption<Account>> {
        self.answer(Ability::READ_ACCOUNTS, || {
            let row = self.panel.db.read(|connection| db::account::get(connection, &id.to_string()));
            row.and_then(|row| self.found(row))
        })
    }

    fn account_named(&self, name: RStr<'_>) -> HostResult<ROption<Account>> {
        self.answer(Ability::READ_ACCOUNTS, || {
            let row = self.panel.db.read(|connection| db::account::named(connection, name.as_str()));
            row.and_then(|row| self.found(row))
        })
    }

    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>> {
        self.answer(Ability::KEEP_CREDENTIALS, || {
            let row = self.panel.db.read(|connection| credential::get(connection, id.as_slice()));
            let own = row.map(|row| row.filter(|row| row.plugin == self.running.id()));
            own.and_then(|row| row.map(credential::Row::lent).transpose().map(ROption::from))
        })
    }

    fn credentials(&self, account: AccountId) -> HostResult<RVec<Credential>> {
        self.answer(Ability::KEEP_CREDENTIALS, || {
            let rows = self.panel.db.read(|connection| credential::list(connection, self.running.id(), &account.to_string()));
            rows.and_then(|rows| rows.into_iter().map(credential::Row::lent).collect())
        })
    }

    fn seal(&self, purpose: RStr<'_>, plain: RSlice<'_, u8>, seconds: u32) -> HostResult<RVec<u8>> {
        let expires_at = self.now + Timestamp::from(seconds);
        ROk(self.panel.secrets.seal(&self.context(purpose.as_str()), plain.as_slice(), expires_at).into())
    }

    fn open(&self, purpose: RStr<'_>, sealed: RSlice<'_, u8>) -> RResult<Opened, SealError> {
        match self.panel.secrets.open_seal(&self.context(purpose.as_str()), sealed.as_slice(), self.now) {
            Ok(opened) => ROk(Opened { plain: opened.plain.into(), nonce: opened.nonce.into(), expires_at: opened.expires_at }),
            Err(error) => RErr(error),
        }
    }

    fn derive(&self, purpose: RStr<'_>, input: RSlice<'_, u8>) -> Bytes32 {
        Bytes32(self.panel.secrets.derive(self.running.id(), purpose.as_str(), input.as_slice()))
    }

    fn random(&self) -> Bytes32 {
        Bytes32(secrets::random())
    }

    fn log(&self, level: LogLevel, message: RStr<'_>) {
        let level = match level {
            LogLevel::Error => log::Level::Error,
            LogLevel::Warn => log::Level::Warn,
            LogLevel::Info => log::Level::Info,
            LogLevel::Debug => log::Level::Debug,
        };
        log::log!(level, "{}: {message}", self.running.id());
    }
}
