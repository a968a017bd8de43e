//! One request from the caller to the answer, as the panel takes it: admission, the plugin, the commit, and asking again
//! while what the plugin read was stale. What the panel does to bytes on the way (routing, headers, rendering) is not here.

use gatehouse_plugin_api::{
    Access, AccountId, Body, Conflict, Credential, Failure, FailureKind, Plugin, RErr, RNone, ROk, RSome, Reply, Request,
    Timestamp, Tuple2, Write,
};
use serde_json::Value as Json;

use crate::commit::{self, Actor, Refused};
use crate::panel::Panel;

/// Seconds for which the panel waits for a plugin.
const DEADLINE: Timestamp = 10;
/// How often a handler is asked before the panel gives up.
const ATTEMPTS: usize = 5;

/// What became of a request.
#[derive(Debug)]
pub struct Answer {
    /// The HTTP status that the caller gets.
    pub status: u16,
    /// The code of the problem that the caller gets; empty where it gets none.
    pub code: String,
    /// What the plugin answered last; `None` where it was not called or failed.
    pub reply: Option<Reply>,
    /// What became true, or why nothing did.
    pub outcome: Result<Done, Refused>,
    /// How often the plugin was called.
    pub calls: usize,
}

/// What became true beside the writes.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub struct Done {
    /// Whether anything was applied at all.
    pub applied: bool,
    /// Whom the caller is signed in as from now on.
    pub signed_in: Option<AccountId>,
    /// Whether the acting session was made fresh.
    pub confirmed: bool,
}

impl Answer {
    /// The body, read as JSON.
    ///
    /// # Panics
    /// If it is none.
    #[track_caller]
    pub fn json(&self) -> Json {
        match self.reply.as_ref().map(|reply| &reply.body) {
            Some(Body::Json(text)) => serde_json::from_str(text).expect("JSON"),
            _ => panic!("no JSON: {self:?}"),
        }
    }

    fn refused(calls: usize, reply: Option<Reply>, refused: Refused) -> Self {
        let (status, code) = status_of(reply.as_ref(), &refused);
        Self { status, code, reply, outcome: Err(refused), calls }
    }

    fn done(calls: usize, reply: Reply, done: Done) -> Self {
        let (status, code) = match &reply.body {
            Body::Problem(problem) => (problem.status, problem.code.to_string()),
            _ => (reply.status, String::new()),
        };
        Self { status, code, reply: Some(reply), outcome: Ok(done), calls }
    }
}

impl Panel {
    /// Carries out a request to a declared route.
    ///
    /// # Panics
    /// If the plugin declares no route of that name.
    pub fn serve(&self, plugin: &impl Plugin, request: &Request) -> Answer {
        self.serve_while(plugin, request, |_| ())
    }

    /// As [`serve`](Self::serve), with something that happens between the plugin's answer and the commit, each time: another
    /// node spends the nonce, the credential is changed, an administrator disables the account.
    pub fn serve_while(&self, plugin: &impl Plugin, request: &Request, mut meanwhile: impl FnMut(&Self)) -> Answer {
        let mut request = request.clone();
        if let Err(refused) = self.admit(&mut request) {
            return Answer::refused(0, None, refused);
        }
        for call in 1..=ATTEMPTS {
            let begun = self.now();
            let reply = match plugin.handle(&self.host(&request), &request) {
                ROk(reply) => reply,
                RErr(failure) => return Answer::refused(call, None, Refused::Failed(failure)),
            };
            meanwhile(self);
            if reply.impossible_status().is_some() {
                return Answer::refused(call, Some(reply), Refused::Policy("it answers with a status that there is not"));
            }
            if let Some(missing) = commit::missing_ability(&self.state().declared, &reply) {
                return Answer::refused(call, None, Refused::Ability(missing));
            }
            let nothing = reply.writes.is_empty() && reply.effects.is_empty() && reply.audit.is_empty();
            let spends = commit::writes(&reply).any(|write| matches!(write, Write::Spend { .. }));
            // Strangers' refusals change nothing, unless they come with a verified ceremony.
            let stranger = request.viewer.is_none() && reply.status >= 400 && !spends;
            if self.now() - begun > DEADLINE {
                return Answer::refused(call, Some(reply), Refused::Late);
            }
            if nothing || stranger {
                return Answer::done(call, reply, Done::default());
            }
            match self.commit(plugin, &request, &reply) {
                Ok(done) => return Answer::done(call, reply, done),
                Err(Refused::Stale) if call < ATTEMPTS => {}
                Err(refused) => return Answer::refused(call, Some(reply), refused),
            }
        }
        unreachable!("the last attempt returns")
    }

    /// Applies what a reply asks for, all of it or nothing: the last step of [`serve`](Self::serve), by itself.
    pub fn commit(&self, plugin: &impl Plugin, request: &Request, reply: &Reply) -> Result<Done, Refused> {
        let usable: Vec<bool> = commit::writes(reply).map(|write| self.is_usable(plugin, write)).collect();
        let mut state = self.state();
        let viewer = request.viewer.clone().into_option();
        let actor = Actor { viewer, now: request.now, spends: false };
        let mut changed = state.clone();
        let done = commit::apply(&mut changed, actor, reply, &usable)?;
        *state = changed;
        Ok(done)
    }

    /// What the panel does before it calls a plugin.
    fn admit(&self, request: &mut Request) -> Result<(), Refused> {
        let state = self.state();
        if !state.switched_on {
            return Err(Refused::SwitchedOff);
        }
        let route = state.declared.route(&request.route);
        let route = route.unwrap_or_else(|| panic!("no route is called `{}`", request.route));
        match (route.access, &request.viewer) {
            // An open route is called on nobody's behalf.
            (Access::Anyone, _) => request.viewer = RNone,
            (_, RNone) => return Err(Refused::Admission(401)),
            (_, RSome(viewer)) if !commit::still_acts(&state, viewer) => return Err(Refused::Admission(401)),
            (Access::Admin, RSome(viewer)) if !viewer.account.admin => return Err(Refused::Admission(403)),
            (_, RSome(viewer)) if route.fresh && !viewer.fresh => return Err(Refused::Admission(401)),
            (_, RSome(_)) => {}
        }
        if request.body.len() > route.body_limit as usize {
            return Err(Refused::Admission(413));
        }
        Ok(())
    }

    /// The plugin's own judgement, as asked before anything is stored.
    fn is_usable(&self, plugin: &impl Plugin, write: &Write) -> bool {
        let state = self.state();
        let credential = match write {
            Write::AddCredential { id, account, label, payload, .. } => {
                Credential::unstored(id.clone(), *account, label.clone(), payload.clone())
            }
            Write::UpdateCredential { id, payload: RSome(payload), .. } => match state.credential(id) {
                Some(credential) => Credential { payload: payload.clone(), ..credential.clone() },
                None => return false,
            },
            _ => return false,
        };
        let proposed = state.settings.iter().map(|(name, value)| Tuple2(name.clone(), value.clone())).collect();
        let origins = state.site.origins.clone();
        drop(state);
        plugin.usable(&credential, &proposed, &origins)
    }
}

/// The panel's words for a refusal, or the plugin's own for a conflict.
fn status_of(reply: Option<&Reply>, refused: &Refused) -> (u16, String) {
    let (status, code) = match refused {
        Refused::Conflict(conflict) => {
            let own = reply.and_then(|reply| reply.on_conflict.iter().find(|own| own.conflict == *conflict));
            if let Some(own) = own {
                return match own.problem.impossible_status() {
                    None => (own.problem.status, own.problem.code.to_string()),
                    Some(_) => (500, "internal".to_owned()),
                };
            }
            plain(*conflict)
        }
        Refused::Stale => (409, "conflict"),
        Refused::SwitchedOff => (404, "not-found"),
        Refused::SignedOut | Refused::Admission(401) => (401, "sign-in-required"),
        Refused::Admission(413) => (413, "too-large"),
        Refused::Admission(status) => (*status, "not-allowed"),
        Refused::Failed(Failure { kind: FailureKind::HOST, .. }) | Refused::Late => (503, "unavailable"),
        Refused::Policy(_) | Refused::Ability(_) | Refused::Failed(_) => (500, "internal"),
    };
    (status, code.to_owned())
}

fn plain(conflict: Conflict) -> (u16, &'static str) {
    match conflict {
        Conflict::SPENT => (409, "already-used"),
        Conflict::DUPLICATE => (409, "duplicate"),
        Conflict::LIMIT => (422, "limit"),
        Conflict::GONE => (404, "gone"),
        Conflict::LAST_USABLE => (409, "last-usable"),
        Conflict::ACCOUNT => (403, "not-allowed"),
        _ => (409, "conflict"),
    }
}
