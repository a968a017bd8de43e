//! Rocket on one side, the ABI on the other. A request for a plugin that is not running is forwarded untouched, so that it
//! is answered as any unknown path is, before its body is read.

use std::io::Cursor;
use std::sync::Arc;
use std::time::Duration;

use gatehouse_plugin_api::{
    Access, ArgumentValue, Body, Conflict, Credential, Effect, FailureKind, Header, Method, NonExhaustive, Parameter, RErr,
    RNone, ROk, RSome, RVec, Reply, Request, Scope, Write,
};
use rocket::data::{Data, ToByteUnit};
use rocket::http::{self, Status};
use rocket::response::{Responder, Response};
use rocket::route::{Handler, Outcome, Route};

use super::active::Running;
use super::commit::{self, Actor, Committed, Planned, Refused, Wanted};
use super::{lend, settings};
use crate::auth::admission::{self, Rule};
use crate::auth::session;
use crate::db::{self, credential};
use crate::panel::Panel;
use crate::problem::{Argument, Problem, Words};
use crate::visit::{Viewer, Visit};

/// How long the panel waits for a plugin. The call itself cannot be stopped: it keeps its permit until it ends.
const DEADLINE: Duration = Duration::from_secs(10);
/// How often a handler is asked again because what it read is no longer what is stored.
const ATTEMPTS: usize = 5;

/// Where plugins are served.
pub fn routes() -> Vec<Route> {
    let methods = [http::Method::Get, http::Method::Post, http::Method::Put, http::Method::Patch, http::Method::Delete];
    let scopes = [("/plugins/<_..>", Scope::Plugin), ("/.well-known/<_..>", Scope::WellKnown)];
    scopes.into_iter().flat_map(|(path, scope)| methods.map(|method| Route::ranked(100, method, path, Dispatch(scope)))).collect()
}

#[derive(Clone)]
struct Dispatch(Scope);

#[rocket::async_trait]
impl Handler for Dispatch {
    async fn handle<'r>(&self, request: &'r rocket::Request<'_>, data: Data<'r>) -> Outcome<'r> {
        let panel = request.rocket().state::<Arc<Panel>>().expect("the panel is managed state");
        let Some(call) = find(panel, self.0, request) else {
            return Outcome::Forward((data, Status::NotFound));
        };
        match call {
            Target::Asset { running, digest, name } => match asset(&running, &digest, &name) {
                Some(response) => Outcome::Success(response),
                None => Outcome::Forward((data, Status::NotFound)),
            },
            Target::Route(call) => {
                if let Err(refusal) = admission::admit(request, &call.rule).await {
                    return Outcome::from(request, refusal);
                }
                match run(panel, call, request, data).await {
                    Ok(response) => Outcome::Success(response),
                    Err(problem) => Outcome::from(request, problem),
                }
            }
        }
    }
}

enum Target {
    Asset { running: Arc<Running>, digest: String, name: String },
    Route(Call),
}

struct Call {
    running: Arc<Running>,
    route: String,
    rule: Rule,
    parameters: Vec<(String, String)>,
    body_limit: u32,
}

/// What a running plugin declares at this path. Parameters are percent-decoded segments.
fn find(panel: &Panel, scope: Scope, request: &rocket::Request<'_>) -> Option<Target> {
    let active = panel.plugins.active();
    let method = match request.method() {
        http::Method::Get | http::Method::Head => Method::Get,
        http::Method::Post => Method::Post,
        http::Method::Put => Method::Put,
        http::Method::Patch => Method::Patch,
        http::Method::Delete => Method::Delete,
        _ => return None,
    };
    let path = request.uri().path();
    let decoded = path.percent_decode().ok()?;
    let matched = |running: &Arc<Running>, below: &str| {
        let matched = running.route(scope, method, below)?;
        let rule = Rule { access: matched.route.access, fresh: matched.route.fresh, home: format!("/account/{}", running.id()) };
        Some(Target::Route(Call {
            running: Arc::clone(running),
            route: matched.route.name.to_string(),
            rule,
            body_limit: matched.route.body_limit,
            parameters: matched.parameters,
        }))
    };
    match scope {
        Scope::WellKnown => {
            let below = decoded.strip_prefix("/.well-known")?;
            active.running().find_map(|running| matched(running, below))
        }
        Scope::Plugin => {
            let rest = decoded.strip_prefix("/plugins/")?;
            let (id, below) = rest.split_at(rest.find('/')?);
            let running = active.get(id)?;
            if method == Method::Get
                && let Some((digest, name)) = below.strip_prefix("/assets/").and_then(|rest| rest.split_once('/'))
            {
                return Some(Target::Asset { running: Arc::clone(running), digest: digest.to_owned(), name: name.to_owned() });
            }
            matched(running, below)
        }
    }
}

fn asset(running: &Running, digest: &str, name: &str) -> Option<Response<'static>> {
    let asset = running.asset(digest, name)?;
    let mut response = Response::build();
    response.raw_header("Content-Type", asset.content_type.to_string());
    response.raw_header("Cache-Control", "public, max-age=31536000, immutable");
    Some(response.sized_body(asset.bytes.len(), Cursor::new(asset.bytes.clone())).finalize())
}

async fn run(
    panel: &Arc<Panel>,
    call: Call,
    request: &rocket::Request<'_>,
    data: Data<'_>,
) -> Result<Response<'static>, Problem> {
    let visit = Arc::clone(Visit::of(request).await);
    let body = data.open(u64::from(call.body_limit).bytes()).into_bytes().await.map_err(|_| Problem::malformed())?;
    if !body.is_complete() {
        return Err(Problem::too_large());
    }
    let headers = request.headers().iter().filter(|header| may_see(header.name().as_str()));
    let headers =
        headers.map(|header| Header { name: header.name().as_str().to_lowercase().into(), value: header.value().into() });
    let parameters =
        call.parameters.iter().map(|(name, value)| Parameter { name: name.as_str().into(), value: value.as_str().into() });
    let mut lent = Request {
        route: call.route.as_str().into(),
        parameters: parameters.collect(),
        headers: headers.collect(),
        body: body.into_inner().into(),
        viewer: RNone,
        origin: visit.origin.as_ref().map_or("", |origin| origin.as_str()).into(),
        now: visit.now,
    };
    let permit = tokio::time::timeout(DEADLINE, Arc::clone(&call.running.permits).acquire_owned()).await;
    let Ok(Ok(permit)) = permit else {
        return Err(Problem::unavailable(&format!("the plugin {} has too many unfinished calls", call.running.id())));
    };
    // An open route is called on nobody's behalf: signing in must work beside a session that is there.
    let viewer = visit.viewer.clone().filter(|_| call.rule.access != Access::Anyone);
    let (secure, running) = (visit.is_secure(), Arc::clone(&call.running));
    let answered = panel.blocking(move |panel| {
        let _permit = permit;
        if let Some(viewer) = &viewer {
            lent.viewer = RSome(lend::viewer(panel, viewer, visit.now)?);
        }
        answer(panel, &running, &lent, &visit, viewer.as_ref())
    });
    let answered = tokio::time::timeout(DEADLINE, answered).await;
    let (reply, committed) = answered.map_err(|_| Problem::unavailable("a plugin did not answer in time"))??;
    respond(request, reply, committed, secure)
}

/// The session cookie, credentials of other kinds and what proxies say are not a plugin's business.
fn may_see(header: &str) -> bool {
    let header = header.to_ascii_lowercase();
    let hidden = ["cookie", "authorization", "proxy-authorization", "forwarded", "x-real-ip", "host"];
    !hidden.contains(&header.as_str()) && !header.starts_with("x-forwarded-")
}

/// Calls the plugin and commits its reply; asks again while what it read was stale.
fn answer(
    panel: &Arc<Panel>,
    running: &Arc<Running>,
    request: &Request,
    visit: &Visit,
    viewer: Option<&Viewer>,
) -> Result<(Reply, Committed), Problem> {
    let bound = viewer.map(|viewer| viewer.session.token_digest.as_slice());
    let actor = Actor {
        plugin: running.id().to_owned(),
        generation: running.generation,
        account: viewer.map(|viewer| viewer.account.id.clone()),
        is_admin: viewer.is_some_and(|viewer| viewer.account.admin),
        session: visit.session_digest().map(<[u8]>::to_vec),
        address: visit.address.clone(),
        user_agent: visit.user_agent.clone(),
        now: visit.now,
    };
    for _ in 0..ATTEMPTS {
        let host = lend::host(panel, running, bound, visit.now);
        let mut reply = match running.plugin.handle(&host, request) {
            ROk(reply) => reply,
            RErr(failure) if failure.kind == FailureKind::HOST => return Err(Problem::unavailable(&failure.message)),
            RErr(failure) => {
                return Err(Problem::internal(&format!("{}: {} failed: {}", running.id(), request.route, failure.message)));
            }
        };
        let wanted = wanted(panel, running, &mut reply)?;
        if viewer.is_none() && reply.status >= 400 {
            note_refusals(&actor, &wanted);
        }
        // A refusal to someone unknown stores nothing (its audit events went to the log), unless it comes with a verified
        // ceremony: a key that was cloned has a good signature, and is noted.
        if wanted.is_nothing() || (viewer.is_none() && reply.status >= 400 && !wanted.spends()) {
            return Ok((reply, Committed::default()));
        }
        let acting = actor.clone();
        match panel.db.write(move |connection| commit::apply(connection, &acting, wanted)) {
            Ok(committed) => return Ok((reply, committed)),
            Err(Refused::Stale) => {}
            Err(Refused::Conflict(conflict)) => return Err(in_words(&reply, conflict)),
            Err(Refused::SwitchedOff) => return Err(Problem::not_found()),
            Err(Refused::Policy(why)) => {
                return Err(Problem::internal(&format!("the plugin {} is refused: {why}", running.id())));
            }
            Err(Refused::Database(error)) => return Err(error.into()),
        }
    }
    Err(Problem::conflict())
}

fn note_refusals(actor: &Actor, wanted: &Wanted) {
    for event in &wanted.audit {
        if let gatehouse_plugin_api::Outcome::Refused(reason) = &event.outcome {
            log::info!("{} refused {} from {}: {reason}", actor.plugin, event.action, actor.address);
        }
    }
}

fn wanted(panel: &Panel, running: &Running, reply: &mut Reply) -> Result<Wanted, Problem> {
    let unknown = || Problem::internal(&format!("the plugin {} asks for something that this panel does not know", running.id()));
    let writes = std::mem::take(&mut reply.writes).into_iter().map(NonExhaustive::into_enum).collect::<Result<Vec<Write>, _>>();
    let effects =
        std::mem::take(&mut reply.effects).into_iter().map(NonExhaustive::into_enum).collect::<Result<Vec<Effect>, _>>();
    let (writes, effects) = (writes.map_err(|_| unknown())?, effects.map_err(|_| unknown())?);
    let judged = writes.into_iter().map(|write| Ok(Planned { usable: is_usable(panel, running, &write)?, write }));
    Ok(Wanted {
        writes: judged.collect::<db::Result<_>>()?,
        effects,
        audit: std::mem::take(&mut reply.audit).into_iter().collect(),
    })
}

/// Asked outside the transaction: no plugin code runs while the database is held.
fn is_usable(panel: &Panel, running: &Running, write: &Write) -> db::Result<bool> {
    let credential = match write {
        Write::AddCredential { id, account, label, payload, .. } => Credential {
            id: id.clone(),
            account: *account,
            label: label.clone(),
            usable: false,
            created_at: 0,
            last_used_at: RNone,
            version: 1,
            payload: payload.clone(),
        },
        Write::UpdateCredential { id, payload: RSome(payload), .. } => {
            let Some(row) = panel.db.read(|connection| credential::get(connection, id))? else { return Ok(false) };
            Credential { payload: payload.clone(), ..row.lent()? }
        }
        _ => return Ok(false),
    };
    let origins = panel.origins().iter().map(|origin| origin.as_str().into()).collect();
    Ok(running.plugin.usable(&credential, &settings::all(&panel.settings(), running), &origins))
}

/// The plugin's own words for this refusal, or the panel's.
fn in_words(reply: &Reply, conflict: Conflict) -> Problem {
    if let Some(own) = reply.on_conflict.iter().find(|own| own.conflict == conflict) {
        return plugin_problem(&own.problem);
    }
    match conflict {
        Conflict::SPENT => Problem::already_used(),
        Conflict::DUPLICATE => Problem::duplicate(),
        Conflict::LIMIT => Problem::limit(),
        Conflict::GONE => Problem::gone(),
        Conflict::LAST_USABLE => Problem::last_usable(),
        Conflict::ACCOUNT => Problem::not_allowed(),
        _ => Problem::conflict(),
    }
}

fn plugin_problem(problem: &gatehouse_plugin_api::Problem) -> Problem {
    let arguments: Vec<_> = problem
        .arguments
        .iter()
        .map(|argument| {
            let value = match &argument.value {
                ArgumentValue::Text(text) => Argument::Text(text.to_string()),
                ArgumentValue::Number(number) => Argument::Number(*number),
            };
            (argument.name.to_string(), value)
        })
        .collect();
    let words = |id: &str| Words { id: id.to_owned().into(), arguments: arguments.clone() };
    Problem {
        status: Status::new(problem.status),
        code: problem.code.to_string().into(),
        title: words(&problem.title),
        detail: words(&problem.detail),
        retry_after: None,
    }
}

fn respond(
    request: &rocket::Request<'_>,
    reply: Reply,
    committed: Committed,
    secure: bool,
) -> Result<Response<'static>, Problem> {
    let mut response = match reply.body {
        Body::Problem(problem) => plugin_problem(&problem).respond_to(request).map_err(Problem::of_status)?,
        Body::Empty => Response::build().status(Status::new(reply.status)).finalize(),
        Body::Json(text) => sized(reply.status, "application/json".to_owned(), text.into_bytes()),
        Body::Bytes { content_type, bytes } => sized(reply.status, content_type.into(), bytes),
    };
    for header in reply.headers.iter().filter(|header| may_set(&header.name, &header.value)) {
        response.set_raw_header(header.name.to_string(), header.value.to_string());
    }
    if let Some(token) = committed.session {
        response.adjoin_header(session::cookie(token, secure));
    }
    Ok(response)
}

/// The bytes go out as they came over the boundary, uncopied.
fn sized(status: u16, content_type: String, bytes: RVec<u8>) -> Response<'static> {
    let mut response = Response::build();
    response.status(Status::new(status)).raw_header("Content-Type", content_type);
    response.sized_body(bytes.len(), Cursor::new(bytes)).finalize()
}

fn may_set(header: &str, value: &str) -> bool {
    // A line break would be a header of its own, or no answer at all.
    let one_line = value.bytes().all(|byte| byte == b'\t' || (b' '..0x7f).contains(&byte));
    let token = header.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let header = header.to_ascii_lowercase();
    one_line
        && token
        && (["content-disposition", "location", "retry-after"].contains(&header.as_str()) || header.starts_with("x-"))
}
