//! Who may come in: the rule that every route stands behind, the panel's own and the plugins'. Decided once per request,
//! before the body is read.

use gatehouse_plugin_api::Access;
use rocket::http::Method;
use rocket::http::uri::Origin as Uri;
use rocket::request::Request;
use rocket::response::{self, Redirect, Responder};

use super::origin;
use crate::problem::Problem;
use crate::visit::Visit;

#[derive(Debug, Clone)]
pub struct Rule {
    pub access: Access,
    /// Needs a recent sign-in or confirmation.
    pub fresh: bool,
    /// Where a navigation comes back to after it had to confirm.
    pub home: String,
}

/// Not let in: a problem, or for a navigation the way to become someone who is.
pub enum Refusal {
    Problem(Problem),
    Redirect(String),
}

pub async fn admit(request: &Request<'_>, rule: &Rule) -> Result<(), Refusal> {
    let visit = Visit::of(request).await;
    // After Rocket's `_method` rewriting, so that no form turns into something safe-looking.
    if !matches!(request.method(), Method::Get | Method::Head | Method::Options) {
        let header = |name| request.headers().get_one(name);
        let same = origin::is_same_origin(visit.panel.origins(), header("host"), header("origin"), header("sec-fetch-site"));
        if !same {
            return Err(Refusal::Problem(Problem::cross_origin(visit.panel.base_url())));
        }
    }
    if rule.access == Access::Anyone {
        return Ok(());
    }
    if visit.is_blind {
        return Err(Refusal::Problem(Problem::unavailable("the session cannot be looked up")));
    }
    let navigation =
        visit.wants_page.then(|| if request.method() == Method::Get { request.uri().to_string() } else { rule.home.clone() });
    let Some(viewer) = &visit.viewer else {
        return Err(navigation.map_or_else(|| Refusal::Problem(Problem::sign_in_required()), |next| Refusal::to("/login", &next)));
    };
    if rule.access == Access::Admin && !viewer.account.admin {
        return Err(Refusal::Problem(Problem::not_allowed()));
    }
    if rule.fresh && !viewer.is_fresh(visit.now) {
        return Err(navigation.map_or_else(|| Refusal::Problem(Problem::fresh_required()), |next| Refusal::to("/confirm", &next)));
    }
    Ok(())
}

impl Refusal {
    fn to(page: &str, next: &str) -> Self {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        Self::Redirect(if next == "/" { page.to_owned() } else { format!("{page}?{query}") })
    }
}

impl<'r> Responder<'r, 'static> for Refusal {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        match self {
            Self::Problem(problem) => problem.respond_to(request),
            Self::Redirect(to) => see_other(&to).respond_to(request),
        }
    }
}

/// A path of this panel to go back to; anything that could lead elsewhere becomes the dashboard.
pub fn local_path(next: Option<&str>) -> String {
    let local =
        |next: &&str| next.starts_with('/') && !next.starts_with("//") && !next.contains('\\') && Uri::parse(next).is_ok();
    next.filter(local).unwrap_or("/").to_owned()
}

pub fn see_other(path: &str) -> Redirect {
    Redirect::to(path.to_owned())
}
