//! Who may come in: the rule that every route stands behind, the panel's own and the plugins'. Decided once per request,
//! before the body is read.

use std::sync::{Mutex, MutexGuard, PoisonError};

use gatehouse_plugin_api::Access;
use rocket::http::uri::Origin as Uri;
use rocket::http::{Method, Status};
use rocket::request::Request;
use rocket::response::{self, Redirect, Responder};

use super::origin;
use super::second_factor::Policy;
use crate::db::account::Account;
use crate::db::session::Session;
use crate::db::{self, AnyConnection, totp};
use crate::headers;
use crate::panel::Panel;
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

/// How far a session reaches.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    Full,
    /// An administrator's, made by password alone where the policy wants more: first the second factor, then the rest.
    MustEnrol,
    /// Opened by a recovery code alone: repairs how its account signs in, and nothing else.
    Recovering,
}

/// Paths that a session reaches.
enum Reach {
    Exactly(&'static str),
    Below(&'static str),
    /// `/account/<id>` of a running plugin.
    PluginTab,
}

/// Where a session that is not of full standing is led.
const REPAIR: &str = "/account/second-factor";

/// Besides what is open to anyone. What is not here is closed, also what somebody adds tomorrow. Such a session's viewer is
/// no administrator: of the plugins' routes it reaches those for its own account.
const MUST_ENROL: &[Reach] =
    &[Reach::Exactly("/account"), Reach::Below("/account/"), Reach::Exactly("/confirm"), Reach::Below("/plugins/")];
const RECOVERING: &[Reach] = &[
    Reach::Exactly(REPAIR),
    Reach::Below("/account/second-factor/"),
    Reach::Exactly("/account/release-password"),
    Reach::PluginTab,
    Reach::Exactly("/confirm"),
    Reach::Below("/plugins/"),
];

impl Standing {
    /// What a living session may, by what is stored now.
    pub fn of(connection: &mut AnyConnection, policy: Policy, session: &Session, account: &Account) -> db::Result<Self> {
        if session.restricted {
            return Ok(Self::Recovering);
        }
        // A credential that checked who was there is more than a password.
        let verified = session.plugin.is_some() && session.user_verified;
        let asked = policy == Policy::Administrators && account.admin && !verified;
        Ok(if asked && totp::is_missing(connection, account)? { Self::MustEnrol } else { Self::Full })
    }

    /// Whether a session of this standing may have `path`.
    pub fn reaches(self, panel: &Panel, path: &str) -> bool {
        let allowed = match self {
            Self::Full => return true,
            Self::MustEnrol => MUST_ENROL,
            Self::Recovering => RECOVERING,
        };
        allowed.iter().any(|reach| match reach {
            Reach::Exactly(one) => path == *one,
            Reach::Below(folder) => path.starts_with(folder),
            Reach::PluginTab => path.strip_prefix("/account/").is_some_and(|id| panel.plugins.active().get(id).is_some()),
        })
    }
}

/// Not let in: a problem, or for a navigation the way to become someone who is. Answers a request.
#[derive(Debug, Clone)]
pub enum Refusal {
    #[doc(hidden)]
    Problem(Problem),
    #[doc(hidden)]
    Redirect(String),
}

/// The last refusal of a guard, for whoever answers.
struct Kept(Mutex<Option<Refusal>>);

pub async fn admit(request: &Request<'_>, rule: &Rule) -> Result<(), Refusal> {
    let visit = Visit::of(request).await;
    // After Rocket's `_method` rewriting, so that no form turns into something safe-looking.
    let changes = !matches!(request.method(), Method::Get | Method::Head | Method::Options);
    if changes {
        let header = |name| request.headers().get_one(name);
        let same = origin::is_same_origin(visit.panel.origins(), header("host"), header("origin"), header("sec-fetch-site"));
        if !same {
            return Err(Refusal::Problem(Problem::cross_origin(visit.panel.base_url())));
        }
    }
    // Whoever signs out, or in as somebody else, must not be told that it is done while their session lives on.
    if visit.is_blind && (changes || rule.access != Access::Anyone) {
        return Err(Refusal::Problem(Problem::unavailable("the session cannot be looked up")));
    }
    if rule.access == Access::Anyone {
        return Ok(());
    }
    let navigation =
        visit.wants_page.then(|| if request.method() == Method::Get { request.uri().to_string() } else { rule.home.clone() });
    let Some(viewer) = &visit.viewer else {
        return Err(navigation.map_or_else(|| Refusal::Problem(Problem::sign_in_required()), |next| Refusal::to("/login", &next)));
    };
    if !viewer.standing.reaches(&visit.panel, &visit.path) {
        let lead = visit.wants_page.then(|| Refusal::Redirect(REPAIR.to_owned()));
        return Err(lead.unwrap_or_else(|| Refusal::Problem(Problem::not_allowed())));
    }
    if rule.access == Access::Admin && !viewer.account.admin {
        return Err(Refusal::Problem(Problem::not_allowed()));
    }
    if rule.fresh && !viewer.is_fresh(&visit.panel, visit.now) {
        return Err(navigation.map_or_else(|| Refusal::Problem(Problem::fresh_required()), |next| Refusal::to("/confirm", &next)));
    }
    Ok(())
}

impl Refusal {
    /// Why a guard of the panel refused this request, if one did: for catchers of an application around it.
    pub fn of(request: &Request<'_>) -> Option<Self> {
        Self::kept(request).clone()
    }

    pub(crate) fn keep(&self, request: &Request<'_>) {
        *Self::kept(request) = Some(self.clone());
    }

    fn kept<'r>(request: &'r Request<'_>) -> MutexGuard<'r, Option<Self>> {
        request.local_cache(|| Kept(Mutex::default())).0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(crate) fn status(&self) -> Status {
        match self {
            Self::Problem(problem) => problem.status,
            Self::Redirect(_) => Status::Unauthorized,
        }
    }

    fn to(page: &str, next: &str) -> Self {
        let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
        Self::Redirect(if next == "/" { page.to_owned() } else { format!("{page}?{query}") })
    }
}

impl<'r> Responder<'r, 'static> for Refusal {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        headers::mark(request);
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
