//! `/login/second-factor`: the second step of a password sign-in. Between the two steps nothing is stored: a short-lived
//! sealed cookie says whose password was right. A wrong code, a used one and a changed password have one answer.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::BASE64_URL_SAFE_NO_PAD;
use gatehouse_plugin_api::Timestamp;
use rocket::form::Form;
use rocket::http::{Cookie, CookieJar, SameSite, Status};
use rocket::response::Redirect;
use rocket::time::Duration;
use rocket::{Either, FromForm, get, post};
use serde_json::json;

use crate::auth::admission::{local_path, see_other};
use crate::auth::attempt::{self, Attempt};
use crate::auth::second_factor::{self, Proof};
use crate::auth::session;
use crate::db::account::{self, Account};
use crate::db::session::{self as sessions, NewSession};
use crate::db::{self, AnyConnection, audit};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::secrets::{self, SealContext};
use crate::visit::{Caller, Visit};

/// Seconds between the password and the code.
const LIFE: i64 = 300;
const SEAL: SealContext<'_> = SealContext { plugin: "", purpose: "second step", session: b"" };

/// The cookie that leads on to the second step.
pub fn begin(visit: &Visit, account: &Account) -> Cookie<'static> {
    let sealed = visit.panel.secrets.seal(&SEAL, stamp(account).as_bytes(), visit.now + LIFE);
    cookie(BASE64_URL_SAFE_NO_PAD.encode(sealed), visit.is_secure(), LIFE)
}

/// Where the second step is, and where it leads.
pub fn path(next: &str) -> String {
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("next", next).finish();
    if next == "/" { "/login/second-factor".to_owned() } else { format!("/login/second-factor?{query}") }
}

#[get("/login/second-factor?<next>")]
pub fn page(next: Option<&str>, caller: Caller, cookies: &CookieJar<'_>) -> Either<Page, Redirect> {
    let next = local_path(next);
    if begun(&caller, cookies).is_some() { Either::Left(show(&next, None)) } else { Either::Right(see_other("/login")) }
}

#[derive(FromForm)]
pub struct Code {
    #[field(default = String::new())]
    code: String,
    next: Option<String>,
}

#[post("/login/second-factor", data = "<form>")]
pub async fn finish(form: Form<Code>, caller: Caller, cookies: &CookieJar<'_>) -> Result<Result<Redirect, Page>, Problem> {
    let Code { code, next } = form.into_inner();
    let next = local_path(next.as_deref());
    let Some(begun) = begun(&caller, cookies) else { return Ok(Ok(see_other("/login"))) };
    let visit = Arc::clone(&caller);
    let token = match caller.panel.blocking(move |panel| try_code(panel, &visit, begun, code)).await {
        Ok(Some(token)) => token,
        Ok(None) => return Ok(Err(show(&next, Some(("error-code-wrong", 0))).status(Status::Unauthorized))),
        Err(problem) => {
            let Some((words, seconds)) = problem.told_to_wait() else { return Err(problem) };
            return Ok(Err(show(&next, Some(words)).status(problem.status).retry_after(seconds)));
        }
    };
    cookies.add(session::cookie(token, caller.is_secure()));
    cookies.add(cookie(String::new(), caller.is_secure(), 0));
    Ok(Ok(see_other(&next)))
}

/// The token of a new session, if the code is right and this account has not tried too often.
fn try_code(panel: &Arc<Panel>, visit: &Arc<Visit>, begun: String, code: String) -> Result<Option<String>, Problem> {
    let id = begun.split_once(' ').map(|(id, _)| id.to_owned()).unwrap_or_default();
    let Some(account) = panel.db.read(|connection| account::get(connection, &id))? else { return Ok(None) };
    let attempt = Attempt::begin(panel, visit, attempt::SECOND_FACTOR, &account.name)?;
    let (within, at) = (Arc::clone(panel), Arc::clone(visit));
    let token = panel.db.write(move |connection| sign_in(connection, &within, &at, &begun, &code))?;
    if token.is_some() {
        attempt.succeeded();
    } else {
        log::info!("second factor refused from {}", visit.address);
        attempt.refused(Some(&id), "wrong-code")?;
    }
    Ok(token)
}

/// The token of a new session. The code is spent in the transaction that makes the session: of many finishes, one wins.
fn sign_in(
    connection: &mut AnyConnection,
    panel: &Panel,
    visit: &Visit,
    begun: &str,
    code: &str,
) -> Result<Option<String>, Problem> {
    let Some(account) = still(connection, begun)? else { return Ok(None) };
    let Some(proof) = second_factor::spend(connection, panel, &account.id, code, visit.now)? else { return Ok(None) };
    let own = Some(account.id.as_str());
    if proof == Proof::RecoveryCode {
        audit::append(connection, &audit::Line::done("recovery-code-used", own, own, &visit.address, visit.now))?;
    }
    audit::append(connection, &audit::Line::done("sign-in", own, own, &visit.address, visit.now))?;
    Ok(Some(sessions::start(connection, new_session(&account.id, visit), visit.session_digest())?))
}

/// A session of the panel's own making.
pub fn new_session(account: &str, visit: &Visit) -> NewSession {
    NewSession {
        account: account.to_owned(),
        made_by: None,
        user_verified: false,
        address: visit.address.clone(),
        user_agent: visit.user_agent.clone(),
        now: visit.now,
    }
}

/// What the cookie says, if it is ours and not too old.
fn begun(visit: &Visit, cookies: &CookieJar<'_>) -> Option<String> {
    let sealed = BASE64_URL_SAFE_NO_PAD.decode(cookies.get(name(visit.is_secure()))?.value()).ok()?;
    let opened = visit.panel.secrets.open_seal(&SEAL, &sealed, visit.now).ok()?;
    String::from_utf8(opened.plain).ok()
}

/// The account whose password was right, unless the password was changed or held, or the account disabled, since then.
pub fn still(connection: &mut AnyConnection, begun: &str) -> db::Result<Option<Account>> {
    let Some((id, _)) = begun.split_once(' ') else { return Ok(None) };
    let Some(account) = account::get(connection, id)? else { return Ok(None) };
    let same = stamp(&account) == begun && !account.disabled && !account::is_password_held(connection, &account)?;
    Ok(same.then_some(account))
}

/// The account, and which of its passwords it was.
pub fn stamp(account: &Account) -> String {
    let password = account.password_hash.as_deref().unwrap_or_default();
    format!("{} {}", account.id, secrets::hex(&secrets::digest(password.as_bytes())))
}

fn name(secure: bool) -> &'static str {
    if secure { "__Host-gatehouse-second-step" } else { "gatehouse-second-step" }
}

fn cookie(value: String, secure: bool, seconds: Timestamp) -> Cookie<'static> {
    let cookie = Cookie::build((name(secure), value)).http_only(true).same_site(SameSite::Strict).secure(secure).path("/");
    cookie.max_age(Duration::seconds(seconds)).build()
}

/// An error is a message id, and the number in it.
fn show(next: &str, error: Option<(&str, u32)>) -> Page {
    let onward = (next != "/").then_some(next);
    let (error, wait) = error.unzip();
    Page::new("login_second_factor", json!({ "error": error, "wait": wait, "next": onward, "path": path(next) }))
}
