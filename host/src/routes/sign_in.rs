//! `/login` and `/logout`. Wrong name, wrong password, password held and account disabled have one answer and one cost.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use super::second_step;
use crate::auth::admission::{local_path, see_other};
use crate::auth::attempt::{self, Attempt};
use crate::auth::{password, session};
use crate::db::account::{self, Account};
use crate::db::{audit, session as sessions, totp};
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

/// `password=set` says that a one-time link has just done it.
#[get("/login?<next>&<password>")]
pub async fn page(next: Option<String>, password: Option<&str>, caller: Caller) -> Result<Result<Page, Redirect>, Problem> {
    let next = local_path(next.as_deref());
    if caller.viewer.is_some() {
        return Ok(Err(see_other(&next)));
    }
    let page = show(&caller, String::new(), None, next).await?;
    Ok(Ok(page.with("password_set", (password == Some("set")).into())))
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
    match caller.panel.hashing(move |panel| verify(panel, &visit, &name, &password)).await {
        Ok(Verified::SignedIn(token)) => {
            cookies.add(session::cookie(token, caller.is_secure()));
            Ok(Ok(see_other(&next)))
        }
        Ok(Verified::HalfWay(account)) => {
            cookies.add(second_step::begin(&caller, &account));
            Ok(Ok(see_other(&second_step::path(&next))))
        }
        Ok(Verified::Refused) => {
            let page = show(&caller, username, Some(("error-login", 0)), next).await?;
            Ok(Err(page.status(Status::Unauthorized)))
        }
        Err(problem) => {
            let Some((words, seconds)) = problem.told_to_wait() else { return Err(problem) };
            let page = show(&caller, username, Some(words), next).await?;
            Ok(Err(page.status(problem.status).retry_after(seconds)))
        }
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

async fn show(caller: &Caller, username: String, error: Option<(&'static str, u32)>, next: String) -> Result<Page, Problem> {
    let visit = Arc::clone(caller);
    let target = next.clone();
    let slots = if slots::are_filled(&caller.panel, Place::SIGN_IN) {
        // Whoever has a password can sign in without the pieces: no crowd before the database takes the page away.
        let rendered = caller.panel.blocking(move |panel| Ok(slots::render(panel, &visit, Place::SIGN_IN, None, &target)));
        rendered.await.unwrap_or_default()
    } else {
        Vec::new()
    };
    let next = (next != "/").then_some(next);
    let (error, wait) = error.unzip();
    Ok(Page::new(
        "login",
        json!({ "username": username, "error": error, "wait": wait, "password_set": false, "next": next, "slots": slots }),
    ))
}

enum Verified {
    /// With the token of a new session.
    SignedIn(String),
    /// The password was right; the second factor is due.
    HalfWay(Account),
    Refused,
}

/// Whether the password is right and may be used, and what comes of it.
fn verify(panel: &Panel, visit: &Visit, name: &str, given: &str) -> Result<Verified, Problem> {
    let attempt = Attempt::begin(panel, visit, attempt::PASSWORD, name)?;
    let found = panel.db.read(|connection| {
        let found = account::named(connection, name)?;
        let held = found.as_ref().map(|found| account::is_password_held(connection, found)).transpose()?;
        Ok(found.map(|found| (found, held.unwrap_or(false))))
    })?;
    let stored = found.as_ref().and_then(|(found, _)| found.password_hash.as_deref());
    let right = password::verify(stored, given);
    let reason = match &found {
        None => Some("unknown-name"),
        Some(_) if !right => Some("wrong-password"),
        Some((_, true)) => Some("password-held"),
        Some((found, _)) => found.disabled.then_some("account-disabled"),
    };
    let id = found.as_ref().map(|(found, _)| found.id.clone());
    let (Some((account, _)), None) = (found, reason) else {
        log::info!("password sign-in refused from {}", visit.address);
        attempt.refused(id.as_deref(), reason.unwrap_or_default())?;
        return Ok(Verified::Refused);
    };
    attempt.succeeded();
    let new = second_step::new_session(&account.id, visit);
    let replaced = visit.session_digest().map(<[u8]>::to_vec);
    let begun = second_step::stamp(&account);
    panel.db.write(move |connection| {
        // Hashing takes long enough for the password to be changed meanwhile, and its sessions ended.
        if second_step::still(connection, &begun)?.is_none() {
            return Ok(Verified::Refused);
        }
        if totp::is_enrolled(connection, &account.id)? {
            return Ok(Verified::HalfWay(account));
        }
        let line = audit::Line::done("sign-in", Some(&new.account), Some(&new.account), &new.address, new.now);
        audit::append(connection, &line)?;
        Ok(Verified::SignedIn(sessions::start(connection, new, replaced.as_deref())?))
    })
}
