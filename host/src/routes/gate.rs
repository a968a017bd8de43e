//! Puts routes behind the rule of admission.

use std::time::Duration;

use gatehouse_plugin_api::Access;
use rocket::Data;
use rocket::request::Request;
use rocket::route::{Handler, Outcome, Route};

use crate::auth::admission::{Rule, admit};
use crate::headers;
use crate::problem::Problem;
use crate::visit::Visit;

/// For a request's body and its work together: shorter than any clock skew that is tolerated elsewhere.
const PATIENCE: Duration = Duration::from_secs(30);

#[derive(Clone)]
struct Gate {
    rule: Rule,
    inner: Box<dyn Handler>,
}

#[rocket::async_trait]
impl Handler for Gate {
    async fn handle<'r>(&self, request: &'r Request<'_>, data: Data<'r>) -> Outcome<'r> {
        headers::mark(request);
        Visit::of(request).await;
        let rule = Rule { home: filled(&self.rule.home, request.uri().path().as_str()), ..self.rule.clone() };
        match admit(request, &rule).await {
            // Who was admitted was so when the headers came: what they send later is not believed for ever.
            Ok(()) => match tokio::time::timeout(PATIENCE, self.inner.handle(request, data)).await {
                Ok(outcome) => outcome,
                Err(_) => Outcome::from(request, Problem::too_slow()),
            },
            Err(refusal) => Outcome::from(request, refusal),
        }
    }
}

pub fn behind(access: Access, routes: Vec<Route>) -> Vec<Route> {
    guard(&Rule { access, fresh: false, home: "/".to_owned() }, routes)
}

/// For changes that need a recent sign-in or confirmation; whoever has to confirm comes back to `home`, whose
/// parameters are what stands in their place in the address that was asked for.
pub fn behind_fresh(access: Access, home: &str, routes: Vec<Route>) -> Vec<Route> {
    guard(&Rule { access, fresh: true, home: home.to_owned() }, routes)
}

fn guard(rule: &Rule, mut routes: Vec<Route>) -> Vec<Route> {
    for route in &mut routes {
        route.handler = Box::new(Gate { rule: rule.clone(), inner: route.handler.clone() });
    }
    routes
}

fn filled(home: &str, path: &str) -> String {
    let segments = home.split('/').zip(path.split('/').chain(std::iter::repeat("")));
    let filled = segments.map(|(home, asked)| if home.starts_with('<') { asked } else { home });
    filled.collect::<Vec<_>>().join("/")
}
