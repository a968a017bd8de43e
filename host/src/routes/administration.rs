//! What administrators do to other accounts, each a POST of its own behind a recent sign-in.

use rocket::post;
use rocket::response::Redirect;

use crate::auth::administration::{self, Denied, Hand, Measure};
use crate::auth::admission::see_other;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn, Viewer};

#[post("/users/<id>/disable")]
pub async fn disable(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    take(id, Measure::Disable, caller, signed_in).await
}

#[post("/users/<id>/enable")]
pub async fn enable(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    take(id, Measure::Enable, caller, signed_in).await
}

#[post("/users/<id>/delete")]
pub async fn delete(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    take(id, Measure::Delete, caller, signed_in).await
}

#[post("/users/<id>/release-password")]
pub async fn release_password(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    take(id, Measure::ReleasePassword, caller, signed_in).await
}

async fn take(id: String, measure: Measure, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let Viewer { account, session, .. } = signed_in.0;
    let (actor, acting) = (Some(account.id), Some(session.token_digest));
    let hand = Hand { actor, session: acting, address: caller.address.clone(), now: caller.now };
    let page = if measure == Measure::Delete { "/users".to_owned() } else { format!("/users/{id}") };
    let taken = caller.panel.blocking(move |panel| {
        let taken = panel.db.write(move |connection| administration::take(connection, &id, measure, &hand));
        taken.map_err(Problem::from)
    });
    taken.await?;
    Ok(see_other(&page))
}

impl From<Denied> for Problem {
    fn from(denied: Denied) -> Self {
        match denied {
            Denied::Gone => Self::not_found(),
            Denied::Oneself => Self::own_account(),
            Denied::LastAdministrator => Self::last_administrator(),
            Denied::SignedOut => Self::sign_in_required(),
            Denied::Database(error) => error.into(),
        }
    }
}
