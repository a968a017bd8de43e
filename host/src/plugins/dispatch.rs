//! Rocket on one side, the ABI on the other. A request for a plugin that is not running is forwarded untouched, so that it
//! is answered as any unknown path is, before its body is read.

use std::io::Cursor;
use std::sync::Arc;

use gatehouse_plugin_api::{Method, Scope};
use rocket::data::Data;
use rocket::http::{self, RawStr, Status};
use rocket::response::Response;
use rocket::route::{Handler, Outcome, Route};

use super::active::Running;
use super::call::{self, Call};
use crate::auth::admission::{self, Rule};
use crate::headers;
use crate::panel::Panel;
use crate::problem::Problem;

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
        if !panel.plugins.is_confirmed(panel).await {
            let why = Problem::unavailable("it is not known which plugins are switched on: the database does not answer");
            return Outcome::from(request, why);
        }
        let Some(call) = find(panel, self.0, request) else {
            return Outcome::Forward((data, Status::NotFound));
        };
        match call {
            Target::Asset { running, digest, name } => match asset(&running, &digest, &name) {
                Some(response) => {
                    headers::mark(request);
                    Outcome::Success(response)
                }
                None => Outcome::Forward((data, Status::NotFound)),
            },
            Target::Route(call) => {
                headers::mark(request);
                if let Err(refusal) = admission::admit(request, &call.rule).await {
                    return Outcome::from(request, refusal);
                }
                match call::run(panel, call, request, data).await {
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
    // Matched as it was sent, so that rules about paths in front of the panel see what it sees; parameters are decoded after.
    let path = request.uri().path().as_str();
    let matched = |running: &Arc<Running>, below: &str| {
        let matched = running.route(scope, method, below)?;
        let rule = Rule { access: matched.route.access, fresh: matched.route.fresh, home: format!("/account/{}", running.id()) };
        Some(Target::Route(Call {
            running: Arc::clone(running),
            point: Arc::clone(running.points.route(&matched.route.name)?),
            route: matched.route.name.to_string(),
            rule,
            body_limit: matched.route.body_limit,
            parameters: decoded(matched.parameters)?,
        }))
    };
    match scope {
        Scope::WellKnown => {
            let below = path.strip_prefix("/.well-known")?;
            active.running().find_map(|running| matched(running, below))
        }
        Scope::Plugin => {
            let rest = path.strip_prefix("/plugins/")?;
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

fn decoded(parameters: Vec<(String, String)>) -> Option<Vec<(String, String)>> {
    let decode = |(name, value): (String, String)| Some((name, RawStr::new(&value).percent_decode().ok()?.into_owned()));
    parameters.into_iter().map(decode).collect()
}

fn asset(running: &Arc<Running>, digest: &str, name: &str) -> Option<Response<'static>> {
    let at = running.asset(digest, name)?;
    let bytes = AssetBytes { running: Arc::clone(running), at };
    let asset = running.contributions.assets.get(at)?;
    let mut response = Response::build();
    response.raw_header("Content-Type", asset.content_type.to_string());
    response.raw_header("Cache-Control", "public, max-age=31536000, immutable");
    Some(response.sized_body(asset.bytes.len(), Cursor::new(bytes)).finalize())
}

/// An asset of a running plugin, where it lies: the plugin is kept until it has been sent.
struct AssetBytes {
    running: Arc<Running>,
    at: usize,
}

impl AsRef<[u8]> for AssetBytes {
    fn as_ref(&self) -> &[u8] {
        self.running.contributions.assets.get(self.at).map_or(&[], |asset| asset.bytes.as_slice())
    }
}
