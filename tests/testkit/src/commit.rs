//! The panel's rules for a reply, over plain data: the same policy, in the same order, as the panel's own commit. A test of
//! the project runs arbitrary replies through both and compares what became of them.

use gatehouse_plugin_api::{
    Ability, AccountId, Conflict, Credential, CredentialId, Effect, Failure, RNone, RVec, Reply, Timestamp, Viewer, Write,
};

use crate::declared::Declared;
use crate::serve::Done;
use crate::state::{Session, State};

/// Seconds for which a spent nonce is remembered beyond its ceremony.
const CLOCK_SKEW: Timestamp = 60;

/// Why nothing of a reply became true.
#[derive(Debug, Clone)]
pub enum Refused {
    /// The caller may not have this route, with the HTTP status; the plugin was not called.
    Admission(u16),
    /// What is stored speaks against it. The plugin's own words, where it has some, are shown.
    Conflict(Conflict),
    /// A stored version is newer than the plugin's snapshot, still so after the plugin was asked again.
    Stale,
    /// The plugin is not switched on, or not any more.
    SwitchedOff,
    /// The acting session has ended meanwhile, or its account is no administrator any more.
    SignedOut,
    /// The plugin's answer came after its deadline.
    Late,
    /// The plugin asks for what it may not have: a fault of the plugin.
    Policy(&'static str),
    /// The plugin did not declare the ability that the reply needs: a fault of the plugin.
    Ability(Ability),
    /// The plugin gave no reply.
    Failed(Failure),
}

pub(crate) struct Actor {
    pub viewer: Option<Viewer>,
    pub now: Timestamp,
    /// Whether the reply comes with a verified ceremony.
    pub spends: bool,
}

/// The writes of a reply that this version knows.
pub(crate) fn writes(reply: &Reply) -> impl Iterator<Item = &Write> {
    reply.writes.iter().filter_map(|write| write.as_enum().ok())
}

/// The first ability that the reply needs and the plugin did not declare.
pub(crate) fn missing_ability(declared: &Declared, reply: &Reply) -> Option<Ability> {
    let effects = reply.effects.iter().filter_map(|effect| effect.as_enum().ok());
    let mut needed = writes(reply).filter_map(Write::ability).chain(effects.filter_map(Effect::ability));
    needed.find(|ability| !declared.may(*ability))
}

/// `usable` has the plugin's judgement for each write. On an error `state` is half changed: throw it away.
pub(crate) fn apply(state: &mut State, mut actor: Actor, reply: &Reply, usable: &[bool]) -> Result<Done, Refused> {
    if !state.switched_on {
        return Err(Refused::SwitchedOff);
    }
    let effects = reply.effects.iter().map(|effect| effect.as_enum().cloned()).collect::<Result<Vec<_>, _>>();
    let effects = effects.map_err(|_| Refused::Policy("it asks for an effect that this panel does not know"))?;
    let known: Vec<&Write> = writes(reply).collect();
    if known.len() < reply.writes.len() {
        return Err(Refused::Policy("it writes something that this panel does not know"));
    }
    if let Some(viewer) = &actor.viewer
        && !still_acts(state, viewer)
    {
        return Err(Refused::SignedOut);
    }
    actor.spends = known.iter().any(|write| matches!(write, Write::Spend { .. }));
    state.spent.retain(|_, until| *until >= actor.now);
    let mut apply = Apply { state, actor, done: Done { applied: true, ..Done::default() } };
    // Releases come first: an administrator who removes every credential releases the hold in the same reply.
    for effect in &effects {
        if let Effect::ReleasePasswordSignIn { account } = effect {
            apply.release(*account)?;
        }
    }
    for (write, usable) in known.into_iter().zip(usable) {
        apply.write(write, *usable)?;
    }
    for effect in &effects {
        apply.effect(effect)?;
    }
    apply.state.audit.extend(reply.audit.iter().cloned());
    Ok(apply.done)
}

/// Whether the session that acts is there, and its account what it was when the request came.
pub(crate) fn still_acts(state: &State, viewer: &Viewer) -> bool {
    let alive = state.sessions.iter().any(|session| session.is_of(viewer));
    let account = state.holder(viewer.account.id).map(|holder| &holder.account);
    alive && account.is_some_and(|account| !account.disabled && (account.admin || !viewer.account.admin))
}

struct Apply<'a> {
    state: &'a mut State,
    actor: Actor,
    done: Done,
}

impl Apply<'_> {
    fn write(&mut self, write: &Write, usable: bool) -> Result<(), Refused> {
        match write {
            Write::Spend { nonce, until } => {
                let before = self.state.spent.insert(nonce.to_vec(), until.saturating_add(CLOCK_SKEW));
                before.map_or(Ok(()), |_| Err(Refused::Conflict(Conflict::SPENT)))
            }
            Write::AddCredential { id, account, label, payload, limit } => {
                self.own(*account, "it adds a credential to another account")?;
                if self.state.credentials_of(*account).count() >= *limit as usize {
                    return Err(Refused::Conflict(Conflict::LIMIT));
                }
                if self.state.credential(id).is_some() || self.state.foreign.contains(id.as_slice()) {
                    return Err(Refused::Conflict(Conflict::DUPLICATE));
                }
                self.state.credentials.push(Credential {
                    id: id.clone(),
                    account: *account,
                    label: label.clone(),
                    usable,
                    created_at: self.actor.now,
                    last_used_at: RNone,
                    version: 1,
                    payload: payload.clone(),
                });
                Ok(())
            }
            Write::UpdateCredential { id, version, label, payload, used_at } => {
                let row = self.changeable(id)?;
                if row.version != *version {
                    return Err(Refused::Stale);
                }
                row.label = label.clone().unwrap_or_else(|| row.label.clone());
                if let Some(payload) = payload.as_ref().into_option() {
                    row.payload = payload.clone();
                    row.usable = usable;
                }
                row.last_used_at = used_at.or(row.last_used_at);
                row.version += 1;
                Ok(())
            }
            Write::RemoveCredential { .. } if self.actor.viewer.is_none() => Err(Refused::Policy("nobody removes a credential")),
            Write::RemoveCredential { id } => {
                let row = self.changeable(id)?.clone();
                let holder = self.state.holder(row.account).and_then(|holder| holder.password_held_by.as_ref());
                let held = holder == Some(&self.state.plugin);
                if held && row.usable && self.usable(row.account, id) == 0 {
                    return Err(Refused::Conflict(Conflict::LAST_USABLE));
                }
                self.state.credentials.retain(|credential| credential.id != *id);
                Ok(())
            }
            _ => Err(Refused::Policy("it writes something that this panel does not know")),
        }
    }

    fn effect(&mut self, effect: &Effect) -> Result<(), Refused> {
        match effect {
            Effect::SignIn { account, credential, user_verified } => {
                if !self.actor.spends {
                    return Err(Refused::Policy("it signs in without spending a nonce"));
                }
                self.owner_of(credential, *account)?;
                if !user_verified && self.state.holder(*account).is_some_and(|holder| holder.second_factor) {
                    return Err(Refused::Policy("it signs in around the second factor of the account"));
                }
                let made = Session { account: *account, credential: Some(credential.clone()), fresh: true };
                let acting = self.actor.viewer.as_ref();
                self.state.sessions.retain(|session| {
                    let same = session.account == made.account && session.credential == made.credential;
                    !same && !acting.is_some_and(|viewer| session.is_of(viewer))
                });
                self.state.sessions.push(made);
                self.done.signed_in = Some(*account);
            }
            Effect::Confirm { account, credential } => {
                self.owner_of(credential, *account)?;
                self.own(*account, "it confirms another account than the one signed in")?;
                if !self.actor.spends {
                    return Err(Refused::Policy("it confirms without spending a nonce"));
                }
                let acting = self.actor.viewer.as_ref();
                let acts = |session: &&mut Session| acting.is_some_and(|viewer| session.is_of(viewer));
                self.state.sessions.iter_mut().filter(acts).for_each(|session| session.fresh = true);
                self.done.confirmed = true;
            }
            Effect::HoldPasswordSignIn { account } => {
                self.own(*account, "it holds the password of another account")?;
                if self.usable(*account, &[]) == 0 {
                    return Err(Refused::Conflict(Conflict::LAST_USABLE));
                }
                let plugin = self.state.plugin.clone();
                let holder = self.state.holder_mut(*account).ok_or(Refused::Conflict(Conflict::ACCOUNT))?;
                if holder.password_held_by.as_ref().is_some_and(|other| *other != plugin) {
                    return Err(Refused::Policy("another plugin holds that password"));
                }
                holder.password_held_by = Some(plugin);
            }
            // Done before the writes.
            Effect::ReleasePasswordSignIn { .. } => {}
            Effect::EndSessions { credential } => self.end_sessions(credential),
            _ => return Err(Refused::Policy("it asks for an effect that this panel does not know")),
        }
        Ok(())
    }

    fn release(&mut self, account: AccountId) -> Result<(), Refused> {
        if !self.administers() {
            self.own(account, "it releases the password of another account")?;
        }
        let plugin = self.state.plugin.clone();
        if let Some(holder) = self.state.holder_mut(account).filter(|holder| holder.password_held_by.as_ref() == Some(&plugin)) {
            holder.password_held_by = None;
        }
        Ok(())
    }

    /// Not the acting one; an administrator's hand reaches everybody's, anyone else's their own.
    fn end_sessions(&mut self, credential: &CredentialId) {
        let (acting, everybodys) = (self.actor.viewer.as_ref(), self.administers());
        self.state.sessions.retain(|session| {
            let made = session.credential.as_ref() == Some(credential);
            let own = acting.is_some_and(|viewer| viewer.account.id == session.account);
            !made || !(own || everybodys) || acting.is_some_and(|viewer| session.is_of(viewer))
        });
    }

    /// An administrator calls, and the plugin declared that this may reach other accounts.
    fn administers(&self) -> bool {
        let admin = self.actor.viewer.as_ref().is_some_and(|viewer| viewer.account.admin);
        admin && self.state.declared.may(Ability::ADMINISTER)
    }

    fn is_own(&self, account: AccountId) -> bool {
        self.actor.viewer.as_ref().is_some_and(|viewer| viewer.account.id == account)
    }

    fn own(&self, account: AccountId, otherwise: &'static str) -> Result<(), Refused> {
        self.is_own(account).then_some(()).ok_or(Refused::Policy(otherwise))
    }

    /// Usable credentials of the account, `except` one id.
    fn usable(&self, account: AccountId, except: &[u8]) -> usize {
        self.state.credentials_of(account).filter(|credential| credential.usable && credential.id != *except).count()
    }

    /// A stored credential that the actor may change: its own, as an administrator, or, while nobody is signed in, the one that
    /// a verified ceremony was made with.
    fn changeable(&mut self, id: &RVec<u8>) -> Result<&mut Credential, Refused> {
        let owner = self.state.credential(id).ok_or(Refused::Conflict(Conflict::GONE))?.account;
        let verified = self.actor.viewer.is_none() && self.actor.spends;
        if !(self.is_own(owner) || self.administers() || verified) {
            return Err(Refused::Policy("it changes a credential of another account"));
        }
        let found = self.state.credentials.iter_mut().find(|credential| credential.id == *id);
        found.ok_or(Refused::Conflict(Conflict::GONE))
    }

    fn owner_of(&self, credential: &CredentialId, account: AccountId) -> Result<(), Refused> {
        let owner = self.state.credential(credential).ok_or(Refused::Conflict(Conflict::GONE))?.account;
        if owner != account {
            return Err(Refused::Policy("the credential belongs to another account"));
        }
        let enabled = self.state.holder(owner).is_some_and(|holder| !holder.account.disabled);
        enabled.then_some(()).ok_or(Refused::Conflict(Conflict::ACCOUNT))
    }
}
