//! `/confirm`: proves again who is there, and leads back to where that was needed.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use crate::auth::admission::{local_path, see_other};
use crate::auth::attempt::{self, Attempt};
use crate::auth::session::cookie;
use crate::auth::{password, second_factor};
use crate::db::account::{self, Account};
use crate::db::{self, AnyConnection, audit, session, totp};
use crate::page::Page;
use crate::panel::Panel;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::routes::second_step;
use crate::visit::{Caller, SignedIn, Viewer, Visit};

#[get("/confirm?<next>")]
pub async fn page(next: Option<String>, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    show(&caller, signed_in, local_path(next.as_deref()), None).await
}

#[derive(FromForm)]
pub struct Proof {
    #[field(default = String::new())]
    password: String,
    #[field(default = String::new())]
    code: String,
    next: Option<String>,
}

#[post("/confirm", data = "<proof>")]
pub async fn confirm(
    proof: Form<Proof>,
    caller: Caller,
    signed_in: SignedIn,
    cookies: &CookieJar<'_>,
) -> Result<Result<Redirect, Page>, Problem> {
    let Proof { password: given, code, next } = proof.into_inner();
    let next = local_path(next.as_deref());
    let (viewer, visit) = (signed_in.0.clone(), Arc::clone(&caller));
    let confirmed = caller.panel.hashing(move |panel| {
        let (held, second_factor) = asked(panel, &viewer.account)?;
        let attempt = Attempt::begin(panel, &visit, attempt::PASSWORD, &viewer.account.name)?;
        if !password::verify(viewer.account.password_hash.as_deref(), &given) || held {
            attempt.refused(Some(&viewer.account.id), if held { "password-held" } else { "wrong-password" })?;
            return Ok(Err(Wrong::Password));
        }
        attempt.succeeded();
        let attempt = second_factor.then(|| Attempt::begin(panel, &visit, attempt::SECOND_FACTOR, &viewer.account.name));
        let attempt = attempt.transpose()?;
        let (within, at, id) = (Arc::clone(panel), Arc::clone(&visit), viewer.account.id.clone());
        let token = panel.db.write(move |connection| confirm_with(connection, &within, &at, &viewer, &code))?;
        match attempt {
            Some(attempt) if token.is_none() => attempt.refused(Some(&id), "wrong-code")?,
            Some(attempt) => attempt.succeeded(),
            None => {}
        }
        Ok(token.ok_or(Wrong::Code))
    });
    match confirmed.await {
        Ok(Ok(token)) => {
            cookies.add(cookie(token, caller.is_secure()));
            Ok(Ok(see_other(&next)))
        }
        Ok(Err(wrong)) => Ok(Err(show(&caller, signed_in, next, Some(wrong)).await?.status(Status::Unauthorized))),
        Err(problem) => {
            let Some((words, seconds)) = problem.told_to_wait() else { return Err(problem) };
            Ok(Err(show(&caller, signed_in, next, None).await?.told_to_wait(words, seconds)))
        }
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Wrong {
    Password,
    Code,
}

/// Whether the password is held, so that it confirms nothing, and whether it needs a code beside it.
fn asked(panel: &Panel, account: &Account) -> db::Result<(bool, bool)> {
    panel.db.read(|connection| Ok((account::is_password_held(connection, account)?, totp::is_enrolled(connection, &account.id)?)))
}

/// Spends the code, where the account has a second factor, and makes the session fresh: its new token, if all was right.
fn confirm_with(
    connection: &mut AnyConnection,
    panel: &Panel,
    visit: &Visit,
    viewer: &Viewer,
    code: &str,
) -> Result<Option<String>, Problem> {
    let id = viewer.account.id.as_str();
    // The password may have been changed, or the session ended, while it was hashed.
    if second_step::still(connection, &second_step::stamp(&viewer.account))?.is_none() {
        return Ok(None);
    }
    if totp::is_enrolled(connection, id)? && second_factor::spend(connection, panel, id, code, visit.now)?.is_none() {
        return Ok(None);
    }
    audit::append(connection, &audit::Line::done("confirmed", Some(id), Some(id), &visit.address, visit.now))?;
    Ok(session::confirm(connection, &viewer.session.token_digest, visit.now)?)
}

async fn show(caller: &Caller, signed_in: SignedIn, next: String, wrong: Option<Wrong>) -> Result<Page, Problem> {
    let visit = Arc::clone(caller);
    caller
        .panel
        .blocking(move |panel| {
            let (held, second_factor) = asked(panel, &signed_in.0.account)?;
            let errors = json!({
                "password": (wrong == Some(Wrong::Password)).then_some("error-password-wrong"),
                "code": (wrong == Some(Wrong::Code)).then_some("error-code-wrong"),
            });
            let slots = slots::render(panel, &visit, Place::CONFIRM, None, &next);
            let context = json!({
                "errors": errors, "error": null, "next": next, "slots": slots, "password_held": held, "second_factor": second_factor,
            });
            Ok(Page::new("confirm", context))
        })
        .await
}
