//! Who may come in to the routes of an application around the panel: the panel's own rule of admission as request guards.
//! Every rule holds that holds for the panel's routes: the origin of unsafe methods, and how far a session reaches.

use std::sync::Arc;

use gatehouse_plugin_api::Access;
use rocket::request::{FromRequest, Outcome, Request};
use rocket::{Ignite, Rocket, Sentinel};

use crate::auth::admission::{Refusal, Rule, admit};
use crate::panel::Panel;
use crate::problem::Problem;
use crate::visit::Visit;

/// Whoever is signed in. A navigation of somebody who is not is led to the sign-in page and back; a program gets a 401
/// problem. As `Option<Account>` for pages that greet strangers too.
///
/// A session that may only repair how its account signs in (opened by a recovery code, say) is led there instead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Stays the same when the name changes: for rows of your own.
    pub id: String,
    pub name: String,
    pub is_admin: bool,
}

/// An administrator; 403 for everybody else who is signed in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Administrator(pub Account);

/// Whoever has signed in or confirmed who they are a short while ago: for changes that a session left open must not be
/// enough for. Ask for it on the page of the form too, so that people confirm before they have filled it in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Fresh(pub Account);

async fn admitted(request: &Request<'_>, access: Access, fresh: bool) -> Outcome<Account, Refusal> {
    let admitted = admit(request, &Rule { access, fresh, home: "/".to_owned() }).await;
    let viewer = Visit::of(request).await.viewer.as_ref();
    match (admitted, viewer) {
        (Ok(()), Some(viewer)) => {
            let account = &viewer.account;
            Outcome::Success(Account { id: account.id.clone(), name: account.name.clone(), is_admin: account.admin })
        }
        (Ok(()), None) => refused(request, Refusal::Problem(Problem::sign_in_required())),
        (Err(refusal), _) => refused(request, refusal),
    }
}

fn refused<T>(request: &Request<'_>, refusal: Refusal) -> Outcome<T, Refusal> {
    refusal.keep(request);
    Outcome::Error((refusal.status(), refusal))
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Account {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        admitted(request, Access::SignedIn, false).await
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Administrator {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        admitted(request, Access::Admin, false).await.map(Self)
    }
}

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Fresh {
    type Error = Refusal;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Refusal> {
        admitted(request, Access::SignedIn, true).await.map(Self)
    }
}

/// A route with such a guard in an application without a panel is a mistake that launching tells, not the first request.
macro_rules! needs_the_panel {
    ($($guard:ty)*) => {
        $(impl Sentinel for $guard {
            fn abort(rocket: &Rocket<Ignite>) -> bool {
                rocket.state::<Arc<Panel>>().is_none()
            }
        })*
    };
}

needs_the_panel!(Account Administrator Fresh);
