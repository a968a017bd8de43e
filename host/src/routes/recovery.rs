//! `/login/recovery`: a username and a recovery code open a session that reaches only what gets its account signed in again.
//! Works for whoever has no password to type, and while a plugin is broken.

use std::sync::Arc;

use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use super::second_step::new_session;
use crate::auth::admission::see_other;
use crate::auth::attempt::{self, Attempt};
use crate::auth::{recovery, session};
use crate::db::session as sessions;
use crate::db::{account, audit, recovery_code};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::visit::{Caller, Visit};

#[get("/login/recovery")]
pub fn page() -> Page {
    show("", None)
}

#[derive(FromForm)]
pub struct Written {
    #[field(default = String::new())]
    username: String,
    #[field(default = String::new())]
    code: String,
}

#[post("/login/recovery", data = "<form>")]
pub async fn recover(form: Form<Written>, caller: Caller, cookies: &CookieJar<'_>) -> Result<Result<Redirect, Page>, Problem> {
    let Written { username, code } = form.into_inner();
    let (visit, name) = (Arc::clone(&caller), username.clone());
    match caller.panel.blocking(move |panel| open(panel, &visit, &name, &code)).await {
        Ok(Some(token)) => {
            cookies.add(session::cookie(token, caller.is_secure()));
            Ok(Ok(see_other("/account/second-factor")))
        }
        Ok(None) => Ok(Err(show(&username, Some(("error-recovery", 0))).status(Status::Unauthorized))),
        Err(problem) => {
            let Some((words, seconds)) = problem.told_to_wait() else { return Err(problem) };
            Ok(Err(show(&username, Some(words)).status(problem.status).retry_after(seconds)))
        }
    }
}

/// The token of a new restricted session. Nothing is written for a code that is none.
fn open(panel: &Panel, visit: &Arc<Visit>, name: &str, code: &str) -> Result<Option<String>, Problem> {
    let attempt = Attempt::begin(panel, visit, attempt::RECOVERY, name)?;
    let found = panel.db.read(|connection| account::named(connection, name))?;
    let known = found.as_ref().map(|account| account.id.clone());
    // An unknown name costs the same look.
    let id = found.filter(|account| !account.disabled).map(|account| account.id).unwrap_or_default();
    let digest = recovery::digest(&id, code).unwrap_or_default();
    if !panel.db.read(|connection| recovery_code::is_known(connection, &id, &digest))? {
        log::info!("recovery code refused from {}", visit.address);
        attempt.refused(known.as_deref(), "wrong-code")?;
        return Ok(None);
    }
    attempt.succeeded();
    let visit = Arc::clone(visit);
    panel.db.write(move |connection| {
        if !recovery_code::spend(connection, &id, &digest)? {
            return Ok(None);
        }
        let line = audit::Line::done("recovery-sign-in", Some(&id), Some(&id), &visit.address, visit.now);
        audit::append(connection, &line)?;
        Ok(Some(sessions::start_restricted(connection, new_session(&id, &visit), visit.session_digest())?))
    })
}

/// An error is a message id, and the number in it.
fn show(username: &str, error: Option<(&str, u32)>) -> Page {
    let (error, wait) = error.unzip();
    Page::new("login_recovery", json!({ "username": username, "error": error, "wait": wait }))
}
