//! `/login` and `/logout`. Wrong name, wrong password, password held and account disabled have one answer and one cost.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use crate::auth::admission::{local_path, see_other};
use crate::auth::{password, session};
use crate::db::session::{self as sessions, NewSession};
use crate::db::{account, audit};
use crate::page::Page;
use crate::panel::Panel;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::visit::{Caller, Visit};

#[derive(FromForm)]
pub struct Credentials {
    #[field(default = String::new())]
    username: String,
    #[field(default = String::new())]
    password: String,
    next: Option<String>,
}

#[get("/login?<next>")]
pub async fn page(next: Option<String>, caller: Caller) -> Result<Result<Page, Redirect>, Problem> {
    let next = local_path(next.as_deref());
    if caller.viewer.is_some() {
        return Ok(Err(see_other(&next)));
    }
    show(&caller, String::new(), None, next).await.map(Ok)
}

#[post("/login", data = "<form>")]
pub async fn sign_in(
    form: Form<Credentials>,
    caller: Caller,
    cookies: &CookieJar<'_>,
) -> Result<Result<Redirect, Page>, Problem> {
    let Credentials { username, password, next } = form.into_inner();
    let next = local_path(next.as_deref());
    let (visit, name) = (Arc::clone(&caller), username.clone());
    match caller.panel.blocking(move |panel| verify(panel, &visit, &name, &password)).await? {
        Some(token) => {
            cookies.add(session::cookie(token, caller.is_secure()));
            Ok(Ok(see_other(&next)))
        }
        None => show(&caller, username, Some("error-login"), next).await.map(|page| Err(page.status(Status::Unauthorized))),
    }
}

#[post("/logout")]
pub async fn sign_out(caller: Caller, cookies: &CookieJar<'_>) -> Result<Redirect, Problem> {
    if let Some(viewer) = caller.viewer.clone() {
        let (now, address) = (caller.now, caller.address.clone());
        let ended = move |panel: &Arc<Panel>| {
            let id = viewer.account.id;
            panel.db.write::<_, Problem>(move |connection| {
                sessions::end(connection, &viewer.session.token_digest)?;
                Ok(audit::append(connection, &audit::Line::done("sign-out", Some(&id), Some(&id), &address, now))?)
            })
        };
        caller.panel.blocking(ended).await?;
    }
    cookies.add(session::removal(caller.is_secure()));
    Ok(see_other("/login"))
}

async fn show(caller: &Caller, username: String, error: Option<&'static str>, next: String) -> Result<Page, Problem> {
    let visit = Arc::clone(caller);
    let target = next.clone();
    let slots = caller.panel.blocking(move |panel| Ok(slots::render(panel, &visit, Place::SIGN_IN, None, &target))).await?;
    let next = (next != "/").then_some(next);
    Ok(Page::new("login", json!({ "username": username, "error": error, "next": next, "slots": slots })))
}

/// The token of a new session, if the password is right and may be used.
fn verify(panel: &Panel, visit: &Visit, name: &str, given: &str) -> Result<Option<String>, Problem> {
    let found = panel.db.read(|connection| {
        let found = account::named(connection, name)?;
        let held = found.as_ref().map(|found| account::is_password_held(connection, found)).transpose()?;
        Ok(found.map(|found| (found, held.unwrap_or(false))))
    })?;
    let stored = found.as_ref().and_then(|(found, _)| found.password_hash.as_deref());
    let right = password::verify(stored, given);
    let Some((account, _)) = found.filter(|(found, held)| right && !held && !found.disabled) else {
        log::info!("password sign-in refused from {}", visit.address);
        return Ok(None);
    };
    let new = NewSession {
        account: account.id,
        made_by: None,
        user_verified: false,
        address: visit.address.clone(),
        user_agent: visit.user_agent.clone(),
        now: visit.now,
    };
    let replaced = visit.session_digest().map(<[u8]>::to_vec);
    panel.db.write(move |connection| {
        let line = audit::Line::done("sign-in", Some(&new.account), Some(&new.account), &new.address, new.now);
        audit::append(connection, &line)?;
        Ok(Some(sessions::start(connection, new, replaced.as_deref())?))
    })
}
