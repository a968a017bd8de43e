//! Applies a plugin's reply in one transaction: all of it, or nothing. Policy is checked here, against what is stored now,
//! whatever the plugin believed when it was called. The panel alone mints sessions.

use std::time::Instant;

use gatehouse_plugin_api::{AccountId, AuditEvent, Conflict, Effect, Outcome, Timestamp, Write};

use crate::clock;
use crate::db::access::{Stranded, Watch};
use crate::db::session::NewSession;
use crate::db::{self, AnyConnection, account, audit, credential, nonce, plugin, session, totp};
use crate::secrets;

/// What a reply wants, in types that may cross threads.
pub struct Wanted {
    pub writes: Vec<Planned>,
    pub effects: Vec<Effect>,
    pub audit: Vec<AuditEvent>,
}

impl Wanted {
    pub fn is_nothing(&self) -> bool {
        self.writes.is_empty() && self.effects.is_empty() && self.audit.is_empty()
    }

    /// Whether it comes with a verified ceremony.
    pub fn spends(&self) -> bool {
        self.writes.iter().any(|planned| matches!(planned.write, Write::Spend { .. }))
    }
}

/// A write, and whether the plugin judges the credential in it usable.
pub struct Planned {
    pub write: Write,
    pub usable: bool,
}

/// On whose behalf, and under which switch, the reply was made.
#[derive(Clone)]
pub struct Actor {
    pub plugin: String,
    pub generation: i64,
    pub account: Option<String>,
    pub is_admin: bool,
    /// The plugin declared that an admin's call through it may change other accounts.
    pub may_administer: bool,
    pub session: Option<Vec<u8>>,
    /// The same session's public id, which outlives its token.
    pub session_id: Option<String>,
    pub address: String,
    pub user_agent: String,
    pub now: Timestamp,
    /// After this nobody waits for the answer any more, and nothing may come of it.
    pub until: Instant,
}

impl Actor {
    fn administers(&self) -> bool {
        self.is_admin && self.may_administer
    }
}

#[derive(Debug, Default)]
pub struct Committed {
    /// The token of the session that was minted, or renewed.
    pub session: Option<String>,
}

#[derive(Debug)]
pub enum Refused {
    Conflict(Conflict),
    /// Others than the actor could no longer sign in, and nobody accepts that.
    Strands(Stranded),
    /// A stored version is newer than the plugin's snapshot: ask it again.
    Stale,
    /// The switch was flipped meanwhile.
    SwitchedOff,
    /// The acting session has ended meanwhile, or its account is no administrator any more.
    SignedOut,
    Late,
    /// The plugin asks for what it may not have.
    Policy(&'static str),
    Database(db::Error),
}

impl From<db::Error> for Refused {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for Refused {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

pub fn apply(connection: &mut AnyConnection, actor: &Actor, wanted: Wanted) -> Result<Committed, Refused> {
    let switch = plugin::get(connection, &actor.plugin)?;
    if !switch.is_some_and(|switch| switch.enabled && switch.generation == actor.generation) {
        return Err(Refused::SwitchedOff);
    }
    if Instant::now() > actor.until {
        return Err(Refused::Late);
    }
    if !still_acts(connection, actor)? {
        return Err(Refused::SignedOut);
    }
    let mut apply = Apply {
        connection,
        actor,
        acting: actor.session.clone(),
        writes: &wanted.writes,
        confirmed: &wanted.audit,
        effects: &wanted.effects,
        spends: wanted.spends(),
    };
    let mut committed = Committed::default();
    let watch = apply.watch()?;
    // Releases come first: an admin who removes every credential releases the hold in the same reply.
    for effect in &wanted.effects {
        if let Effect::ReleasePasswordSignIn { account } = effect {
            apply.release(account)?;
        }
    }
    for planned in &wanted.writes {
        apply.write(planned)?;
    }
    for effect in &wanted.effects {
        apply.effect(effect, &mut committed)?;
    }
    for event in &wanted.audit {
        apply.audit(event)?;
    }
    if let Some(stranded) = watch.map(|watch| watch.end(apply.connection)).transpose()?.flatten() {
        apply.accept(stranded)?;
    }
    Ok(committed)
}

/// Whether the session that acts is alive and may still do what it could when the request came.
fn still_acts(connection: &mut AnyConnection, actor: &Actor) -> Result<bool, Refused> {
    let (Some(_), Some(digest)) = (&actor.account, &actor.session) else { return Ok(actor.account.is_none()) };
    Ok(session::still_acts(connection, digest, actor.is_admin, actor.now)?)
}

struct Apply<'a> {
    connection: &'a mut AnyConnection,
    actor: &'a Actor,
    /// Digest of the session that acts; of a new one, once there is one.
    acting: Option<Vec<u8>>,
    writes: &'a [Planned],
    /// Among these lines is what an administrator has confirmed.
    confirmed: &'a [AuditEvent],
    effects: &'a [Effect],
    spends: bool,
}

impl Apply<'_> {
    /// Over the accounts that a credential is taken from.
    fn watch(&mut self) -> Result<Option<Watch>, Refused> {
        let mut owners = Vec::new();
        for planned in self.writes {
            if let Write::RemoveCredential { id } = &planned.write {
                owners.extend(credential::get(self.connection, id)?.map(|row| row.account));
            }
        }
        if owners.is_empty() { Ok(None) } else { Ok(Some(Watch::begin(self.connection, owners)?)) }
    }

    /// Whether the reply may have these people locked out: never the actor, never the last administrator.
    fn accept(&self, stranded: Stranded) -> Result<(), Refused> {
        let accepted = |account: &String| {
            self.confirmed.iter().any(|event| {
                let about = event.account.into_option().map(|id| id.to_string());
                event.action == AuditEvent::STRANDING_ACCEPTED && about.as_ref() == Some(account)
            })
        };
        if stranded.accounts.iter().any(|account| self.actor.account.as_ref() == Some(account)) {
            return Err(Refused::Conflict(Conflict::LAST_USABLE));
        }
        let confirmed = self.actor.is_admin && stranded.accounts.iter().all(accepted);
        if confirmed && !stranded.no_administrator { Ok(()) } else { Err(Refused::Strands(stranded)) }
    }

    fn write(&mut self, planned: &Planned) -> Result<(), Refused> {
        match &planned.write {
            Write::Spend { nonce, until } => {
                // Remembered that much longer than the ceremony lives.
                let fresh = nonce::spend(self.connection, nonce, until.saturating_add(clock::SKEW))?;
                fresh.then_some(()).ok_or(Refused::Conflict(Conflict::SPENT))
            }
            Write::AddCredential { id, account, label, payload, limit } => {
                let account = self.own(account, "it adds a credential to another account")?;
                if credential::count(self.connection, &self.actor.plugin, &account)? >= i64::from(*limit) {
                    return Err(Refused::Conflict(Conflict::LIMIT));
                }
                let row = credential::Row {
                    id: id.to_vec(),
                    plugin: self.actor.plugin.clone(),
                    account,
                    label: label.to_string(),
                    usable: planned.usable,
                    created_at: self.actor.now,
                    last_used_at: None,
                    version: 1,
                    payload: payload.to_vec(),
                    session: self.actor.session_id.clone(),
                };
                let added = credential::add(self.connection, &row)?;
                self.give_notice(&row.account)?;
                added.then_some(()).ok_or(Refused::Conflict(Conflict::DUPLICATE))
            }
            Write::UpdateCredential { id, version, label, payload, used_at } => {
                let mut row = self.credential(id)?;
                if row.version.unsigned_abs() != *version {
                    return Err(Refused::Stale);
                }
                if let Some(label) = label.as_ref().into_option() {
                    row.label = label.to_string();
                }
                if let Some(payload) = payload.as_ref().into_option() {
                    row.payload = payload.to_vec();
                    row.usable = planned.usable;
                }
                row.last_used_at = used_at.into_option().or(row.last_used_at);
                let updated = credential::update(self.connection, &row)?;
                updated.then_some(()).ok_or(Refused::Stale)
            }
            Write::RemoveCredential { .. } if self.actor.account.is_none() => Err(Refused::Policy("nobody removes a credential")),
            Write::RemoveCredential { id } => {
                let row = self.credential(id)?;
                let owner = account::get(self.connection, &row.account)?;
                let held = owner.is_some_and(|owner| owner.password_held_by.as_deref() == Some(&self.actor.plugin));
                let others = credential::count_usable(self.connection, &self.actor.plugin, &row.account, id)?;
                if held && row.usable && others == 0 {
                    return Err(Refused::Conflict(Conflict::LAST_USABLE));
                }
                credential::remove(self.connection, id)?;
                self.give_notice(&row.account)
            }
            _ => Err(Refused::Policy("it writes something that this panel does not know")),
        }
    }

    fn effect(&mut self, effect: &Effect, committed: &mut Committed) -> Result<(), Refused> {
        let acting = self.acting.clone();
        match effect {
            Effect::SignIn { account, credential, user_verified } => {
                if !self.spends {
                    return Err(Refused::Policy("it signs in without spending a nonce"));
                }
                let account = self.owner_of(credential, account)?;
                if !user_verified && totp::is_enrolled(self.connection, &account)? {
                    return Err(Refused::Policy("it signs in around the second factor of the account"));
                }
                let new = NewSession {
                    account,
                    made_by: Some((self.actor.plugin.clone(), credential.to_vec())),
                    user_verified: *user_verified,
                    address: self.actor.address.clone(),
                    user_agent: self.actor.user_agent.clone(),
                    now: self.actor.now,
                };
                let token = session::start(self.connection, new, acting.as_deref())?;
                self.now_acts(token, committed);
            }
            Effect::Confirm { account, credential } => {
                let account = self.owner_of(credential, account)?;
                let (Some(session), true) = (acting, self.actor.account.as_deref() == Some(&account)) else {
                    return Err(Refused::Policy("it confirms another account than the one signed in"));
                };
                if !self.spends {
                    return Err(Refused::Policy("it confirms without spending a nonce"));
                }
                let token = session::confirm(self.connection, &session, self.actor.now)?.ok_or(Refused::SignedOut)?;
                self.now_acts(token, committed);
            }
            Effect::HoldPasswordSignIn { account } => {
                let account = self.own(account, "it holds the password of another account")?;
                if credential::count_usable(self.connection, &self.actor.plugin, &account, &[])? == 0 {
                    return Err(Refused::Conflict(Conflict::LAST_USABLE));
                }
                let row = account::get(self.connection, &account)?.ok_or(Refused::Conflict(Conflict::ACCOUNT))?;
                let by_another = row.password_held_by.as_deref().is_some_and(|holder| holder != self.actor.plugin);
                if by_another && account::is_password_held(self.connection, &row)? {
                    return Err(Refused::Policy("another plugin holds that password"));
                }
                account::set_password_held_by(self.connection, &account, Some(&self.actor.plugin))?;
            }
            // Done before the writes.
            Effect::ReleasePasswordSignIn { .. } => {}
            Effect::EndSessions { credential } => {
                let owner = if self.actor.administers() { None } else { Some(self.actor.account.as_deref().unwrap_or_default()) };
                session::end_made_by(self.connection, &self.actor.plugin, credential, owner, acting.as_deref())?;
            }
            _ => return Err(Refused::Policy("it asks for an effect that this panel does not know")),
        }
        Ok(())
    }

    fn now_acts(&mut self, token: String, committed: &mut Committed) {
        self.acting = Some(secrets::digest(token.as_bytes()));
        committed.session = Some(token);
    }

    /// The account's other sessions are told that a way to sign in came or went.
    fn give_notice(&mut self, account: &str) -> Result<(), Refused> {
        let actor = self.actor;
        Ok(session::give_notice(self.connection, account, &actor.plugin, actor.session.as_deref(), actor.now)?)
    }

    fn release(&mut self, account: &AccountId) -> Result<(), Refused> {
        let account = account.to_string();
        if !self.actor.administers() && self.actor.account.as_deref() != Some(&account) {
            return Err(Refused::Policy("it releases the password of another account"));
        }
        Ok(account::release_password(self.connection, &account, &self.actor.plugin)?)
    }

    fn audit(&mut self, event: &AuditEvent) -> Result<(), Refused> {
        let account = event.account.into_option().map(|id| id.to_string());
        let (outcome, reason) = match &event.outcome {
            Outcome::Done => ("done", None),
            Outcome::Refused(reason) => ("refused", Some(reason.to_string())),
        };
        let line = audit::Line {
            at: self.actor.now,
            // Whoever signs in acts for itself.
            actor: self.actor.account.clone().or_else(|| self.signs_in()),
            account,
            action: event.action.to_string(),
            plugin: Some(self.actor.plugin.clone()),
            credential: event.credential.as_ref().into_option().map(gatehouse_plugin_api::RVec::to_vec),
            outcome,
            reason,
            address: self.actor.address.clone(),
        };
        Ok(audit::append(self.connection, &line)?)
    }

    fn signs_in(&self) -> Option<String> {
        self.effects.iter().find_map(|effect| match effect {
            Effect::SignIn { account, .. } => Some(account.to_string()),
            _ => None,
        })
    }

    /// The acting account, if it is `account`.
    fn own(&self, account: &AccountId, otherwise: &'static str) -> Result<String, Refused> {
        let account = account.to_string();
        let own = self.actor.account.as_deref() == Some(&account);
        own.then_some(account).ok_or(Refused::Policy(otherwise))
    }

    /// A stored credential of this plugin that the actor may change: its own, as an admin, or, while nobody is signed in, the
    /// one that a verified ceremony was made with.
    fn credential(&mut self, id: &[u8]) -> Result<credential::Row, Refused> {
        let row = credential::get(self.connection, id)?.filter(|row| row.plugin == self.actor.plugin);
        let row = row.ok_or(Refused::Conflict(Conflict::GONE))?;
        let own = self.actor.account.as_ref() == Some(&row.account) || self.actor.administers();
        let verified = self.actor.account.is_none() && self.spends;
        if own || verified { Ok(row) } else { Err(Refused::Policy("it changes a credential of another account")) }
    }

    /// The enabled account of a stored credential of this plugin, which must be the one that the plugin names.
    fn owner_of(&mut self, credential: &[u8], account: &AccountId) -> Result<String, Refused> {
        let row = credential::get(self.connection, credential)?.filter(|row| row.plugin == self.actor.plugin);
        let row = row.ok_or(Refused::Conflict(Conflict::GONE))?;
        if row.account != account.to_string() {
            return Err(Refused::Policy("the credential belongs to another account"));
        }
        let enabled = account::get(self.connection, &row.account)?.is_some_and(|account| !account.disabled);
        if enabled { Ok(row.account) } else { Err(Refused::Conflict(Conflict::ACCOUNT)) }
    }
}
