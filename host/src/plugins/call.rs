//! One call into a plugin: reads the body, lends the host, waits within the deadline, and commits what comes back.

use std::sync::Arc;
use std::time::{Duration, Instant};

use gatehouse_plugin_api::{
    Ability, Access, AccountId, Credential, Effect, FailureKind, Header, NonExhaustive, Outcome, Parameter, RErr, RNone, ROk,
    RSome, Reply, Request, Timestamp, Write,
};
use rocket::data::{Data, ToByteUnit};
use rocket::http::{HeaderMap, Status};
use rocket::response::{Responder, Response};
use serde_json::json;

use super::abilities;
use super::active::Running;
use super::commit::{self, Actor, Committed, Planned, Refused, Wanted};
use super::points::Point;
use super::respond::{in_words, respond, strands};
use super::whereabouts::Whereabouts;
use super::{lend, settings};
use crate::auth::admission::{Rule, local_path};
use crate::auth::attempt::parsed;
use crate::clock;
use crate::db::access::Stranded;
use crate::db::audit_failure::{self, Failure};
use crate::db::{self, credential};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::visit::{Viewer, Visit};

/// How long the panel waits for a plugin. The call itself cannot be stopped: it keeps its places until it ends.
const DEADLINE: Duration = Duration::from_secs(10);
/// How long a request's body may take; shorter than the clock skew for which spent nonces are remembered.
const BODY_DEADLINE: Duration = Duration::from_secs(20);
/// How often a handler is asked again because what it read is no longer what is stored.
const ATTEMPTS: usize = 5;

/// A declared route that a request has matched.
pub struct Call {
    pub running: Arc<Running>,
    /// Where its failures are counted.
    pub point: Arc<Point>,
    pub route: String,
    pub rule: Rule,
    /// Percent-decoded.
    pub parameters: Vec<(String, String)>,
    /// Bytes.
    pub body_limit: u32,
}

/// The caller has been admitted.
pub async fn run(
    panel: &Arc<Panel>,
    call: Call,
    request: &rocket::Request<'_>,
    data: Data<'_>,
) -> Result<Response<'static>, Problem> {
    let visit = Arc::clone(Visit::of(request).await);
    if call.rule.access == Access::Anyone {
        let door = door(&call.running, &call.route);
        panel.throttle.may_enter(&door, parsed(&visit.address), visit.now).map_err(Problem::throttled)?;
    }
    call.point.enter().map_err(Problem::paused)?;
    // A byte more than is allowed shows what is too long. At the limit itself Rocket would warn in the log, at every request
    // to a route without a body.
    let most = u64::from(call.body_limit);
    let body = tokio::time::timeout(BODY_DEADLINE, data.open((most + 1).bytes()).into_bytes()).await;
    let body = body.map_err(|_| Problem::too_slow())?.map_err(|_| Problem::malformed())?.into_inner();
    if body.len() as u64 > most {
        return Err(Problem::too_large());
    }
    // The time after the body: whoever dawdles must not live in the past, where a ceremony has not expired.
    let now = clock::now();
    let origin = visit.origin.as_ref().map_or("", |origin| origin.as_str());
    let mut lent = lent(&call.route, &call.parameters, request.headers(), body, origin, now);
    // Where it waits for the database, that is not its fault.
    let failed = || {
        if !panel.db.is_away() {
            call.point.failed();
        }
    };
    let Ok(places) = tokio::time::timeout(DEADLINE, call.point.gate.enter()).await else {
        failed();
        return Err(Problem::unavailable(&format!("the plugin {} has too many unfinished calls", call.running.id())));
    };
    // An open route is called on nobody's behalf: signing in must work beside a session that is there.
    let viewer = visit.viewer.clone().filter(|_| call.rule.access != Access::Anyone);
    let (secure, running, point) = (visit.is_secure(), Arc::clone(&call.running), Arc::clone(&call.point));
    let whereabouts = Arc::<Whereabouts>::default();
    let told = Arc::clone(&whereabouts);
    let answered = panel.at_length(move |panel| {
        let _places = places;
        if let Some(viewer) = &viewer {
            lent.viewer = RSome(lend::viewer(panel, viewer, now)?);
        }
        answer(panel, &running, &point, &lent, &visit, viewer.as_ref(), &told)
    });
    let Ok(answered) = tokio::time::timeout(DEADLINE, answered).await else {
        if whereabouts.is_in_plugin() {
            failed();
        }
        return Err(Problem::unavailable(&format!("the plugin {} did not answer in time at {}", call.running.id(), call.route)));
    };
    match answered? {
        Answered::Done(reply, committed) => respond(request, *reply, committed, secure),
        Answered::Asks(question) => question.respond_to(request).map_err(Problem::of_status),
    }
}

enum Answered {
    Done(Box<Reply>, Committed),
    /// Nothing is done before somebody has confirmed it.
    Asks(Page),
}

/// The request as the plugin sees it, on nobody's behalf so far. Its body is the buffer that was read from the socket.
pub(super) fn lent(
    route: &str,
    parameters: &[(String, String)],
    headers: &HeaderMap<'_>,
    body: Vec<u8>,
    origin: &str,
    now: Timestamp,
) -> Request {
    let headers = headers.iter().map(|header| (header.name().as_str().to_ascii_lowercase(), header));
    let headers = headers.filter(|(name, _)| may_see(name));
    let headers = headers.map(|(name, header)| Header { name: name.into(), value: header.value().into() });
    let parameters =
        parameters.iter().map(|(name, value)| Parameter { name: name.as_str().into(), value: value.as_str().into() });
    Request {
        route: route.into(),
        parameters: parameters.collect(),
        headers: headers.collect(),
        body: body.into(),
        viewer: RNone,
        origin: origin.into(),
        now,
    }
}

/// The session cookie, credentials of other kinds and what proxies say are not a plugin's business. In lower case.
fn may_see(header: &str) -> bool {
    let hidden = ["cookie", "authorization", "proxy-authorization", "forwarded", "x-real-ip", "host"];
    !hidden.contains(&header) && !header.starts_with("x-forwarded-")
}

/// Calls the plugin and commits its reply; asks again while what it read was stale.
fn answer(
    panel: &Arc<Panel>,
    running: &Arc<Running>,
    point: &Point,
    request: &Request,
    visit: &Visit,
    viewer: Option<&Viewer>,
    whereabouts: &Arc<Whereabouts>,
) -> Result<Answered, Problem> {
    let bound = viewer.map(|viewer| viewer.session.id.as_str());
    let actor = Actor {
        plugin: running.id().to_owned(),
        generation: running.generation,
        account: viewer.map(|viewer| viewer.account.id.clone()),
        is_admin: viewer.is_some_and(|viewer| viewer.account.admin),
        may_administer: running.contributions.may(Ability::ADMINISTER),
        session: visit.session_digest().map(<[u8]>::to_vec),
        session_id: visit.viewer.as_ref().map(|viewer| viewer.session.id.clone()),
        address: visit.address.clone(),
        user_agent: visit.user_agent.clone(),
        now: request.now,
        // Whoever asked has been told by then that there is no answer.
        until: Instant::now() + DEADLINE,
    };
    for _ in 0..ATTEMPTS {
        let host = lend::host(panel, running, bound, request.now, whereabouts);
        let answered = whereabouts.in_plugin(|| running.plugin.handle(&host, request));
        // What it says of the credentials in its reply is a part of its answer.
        let answered = answered.map(|mut reply| (wanted(panel, running, &mut reply, whereabouts), reply));
        let panicked = matches!(&answered, RErr(failure) if failure.kind == FailureKind::PANIC);
        // One that came too late has been counted as failed.
        match Instant::now() < actor.until {
            _ if panicked => point.failed(),
            true => point.succeeded(),
            false => {}
        }
        let (wanted, reply) = match answered {
            ROk((wanted, reply)) => (wanted?, reply),
            RErr(failure) if failure.kind == FailureKind::HOST => return Err(Problem::unavailable(&failure.message)),
            RErr(failure) => {
                return Err(Problem::internal(&format!("{}: {} failed: {}", running.id(), request.route, failure.message)));
            }
        };
        // Before anything of it becomes true: whoever gets a plain 500 must not find that it was done all the same.
        if let Some(status) = reply.impossible_status() {
            return Err(Problem::internal(&format!("{}: {} answers with the status {status}", running.id(), request.route)));
        }
        if viewer.is_none() && reply.status >= 400 {
            note_refusals(panel, &door(running, &request.route), &actor, &wanted);
        }
        // A refusal to someone unknown stores nothing (its audit events went to the log), unless it comes with a verified
        // ceremony: a key that was cloned has a good signature, and is noted.
        if wanted.is_nothing() || (viewer.is_none() && reply.status >= 400 && !wanted.spends()) {
            return Ok(Answered::Done(Box::new(reply), Committed::default()));
        }
        // What does not become true leaves no line, and yet it was tried.
        let begun = wanted.audit.first().map(|event| (event.action.to_string(), event.account.into_option()));
        let acting = actor.clone();
        match panel.db.write(move |connection| commit::apply(connection, &acting, wanted)) {
            Ok(committed) => return Ok(Answered::Done(Box::new(reply), committed)),
            Err(Refused::Stale) => {}
            Err(Refused::Conflict(conflict)) => {
                let problem = in_words(&reply, conflict);
                if let Some((action, account)) = begun {
                    if viewer.is_none() {
                        tell_refusal(panel, &door(running, &request.route), &actor, &action, &problem.code);
                    }
                    count_refusal(panel, &actor, account, &problem.code);
                }
                return Err(problem);
            }
            Err(Refused::Strands(who)) if who.no_administrator => return Err(Problem::last_administrator()),
            Err(Refused::Strands(who)) => {
                let question = question(visit, request, &who);
                return question.map(Answered::Asks).ok_or_else(|| strands(&reply, &who));
            }
            Err(Refused::SignedOut) => return Err(Problem::sign_in_required()),
            Err(Refused::Late) => return Err(Problem::unavailable("a plugin answered too late")),
            Err(Refused::SwitchedOff) => return Err(Problem::not_found()),
            Err(Refused::Policy(why)) => {
                return Err(Problem::internal(&format!("the plugin {} is refused: {why}", running.id())));
            }
            Err(Refused::Database(error)) => return Err(error.into()),
        }
    }
    Err(Problem::conflict())
}

/// For a form of a page: the same form again, with who could no longer sign in and the field that confirms it.
fn question(visit: &Visit, request: &Request, who: &Stranded) -> Option<Page> {
    let kind = request.headers.iter().find(|header| header.name == "content-type")?;
    if !visit.wants_page || !kind.value.starts_with("application/x-www-form-urlencoded") {
        return None;
    }
    let fields = url::form_urlencoded::parse(&request.body).into_owned().filter(|(name, _)| name != "confirmed");
    let fields: Vec<(String, String)> = fields.collect();
    let next = fields.iter().find(|(name, _)| name == "next").map(|(_, path)| path.as_str());
    let context = json!({ "who": who, "action": visit.path, "fields": fields, "back": local_path(next) });
    Some(Page::new("stranded", context).status(Status::Conflict))
}

/// What failures of an address are counted by: the route that tells of them, and no other of the plugin's.
fn door(running: &Running, route: &str) -> String {
    format!("{}/{route}", running.id())
}

/// Of attempts by someone unknown, which must not make the database grow: the log, the throttle, and a count in place of lines.
fn note_refusals(panel: &Panel, door: &str, actor: &Actor, wanted: &Wanted) {
    for event in &wanted.audit {
        let Outcome::Refused(reason) = &event.outcome else { continue };
        tell_refusal(panel, door, actor, &event.action, reason);
        // One with a verified ceremony gets a line of its own.
        if !wanted.spends() {
            count_refusal(panel, actor, event.account.into_option(), reason);
        }
    }
}

/// To the log, and to the throttle.
fn tell_refusal(panel: &Panel, door: &str, actor: &Actor, action: &str, reason: &str) {
    log::info!("{} refused {action} from {}: {reason}", actor.plugin, actor.address);
    panel.throttle.failed(door, parsed(&actor.address), actor.now);
}

fn count_refusal(panel: &Panel, actor: &Actor, account: Option<AccountId>, reason: &str) {
    let account = account.map(|id| id.to_string());
    let failure = Failure::new(&actor.plugin, account.as_deref(), &actor.address, reason, actor.now);
    let noted = panel.db.write::<_, db::Error>(move |connection| audit_failure::note(connection, &failure));
    if let Err(error) = noted {
        log::error!("a failed attempt cannot be noted: {error}");
    }
}

fn wanted(panel: &Panel, running: &Running, reply: &mut Reply, whereabouts: &Whereabouts) -> Result<Wanted, Problem> {
    let unknown = || Problem::internal(&format!("the plugin {} asks for something that this panel does not know", running.id()));
    let writes = std::mem::take(&mut reply.writes).into_iter().map(NonExhaustive::into_enum).collect::<Result<Vec<Write>, _>>();
    let effects =
        std::mem::take(&mut reply.effects).into_iter().map(NonExhaustive::into_enum).collect::<Result<Vec<Effect>, _>>();
    let (writes, effects) = (writes.map_err(|_| unknown())?, effects.map_err(|_| unknown())?);
    let mut needed = writes.iter().filter_map(Write::ability).chain(effects.iter().filter_map(Effect::ability));
    if let Some(ability) = needed.find(|ability| !running.contributions.may(*ability)) {
        return Err(Problem::internal(&abilities::missing(running.id(), ability)));
    }
    let judged = writes.into_iter().map(|write| Ok(Planned { usable: is_usable(panel, running, &write, whereabouts)?, write }));
    Ok(Wanted {
        writes: judged.collect::<db::Result<_>>()?,
        effects,
        audit: std::mem::take(&mut reply.audit).into_iter().collect(),
    })
}

/// Asked outside the transaction: no plugin code runs while the database is held.
fn is_usable(panel: &Panel, running: &Running, write: &Write, whereabouts: &Whereabouts) -> db::Result<bool> {
    let credential = match write {
        Write::AddCredential { id, account, label, payload, .. } => {
            Credential::unstored(id.clone(), *account, label.clone(), payload.clone())
        }
        Write::UpdateCredential { id, payload: RSome(payload), .. } => {
            let Some(row) = panel.db.read(|connection| credential::get(connection, id))? else { return Ok(false) };
            Credential { payload: payload.clone(), ..row.lent()? }
        }
        _ => return Ok(false),
    };
    let origins = panel.origins().iter().map(|origin| origin.as_str().into()).collect();
    let settings = settings::all(&panel.settings(), running);
    Ok(whereabouts.in_plugin(|| running.plugin.usable(&credential, &settings, &origins)))
}
