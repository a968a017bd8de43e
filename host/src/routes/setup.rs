//! The first administrator, made on a link that the panel prints while there is no account. With one, or with another
//! token, the page is absent.

use std::sync::Arc;

use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use crate::auth::admission::see_other;
use crate::auth::{password, session};
use crate::clock;
use crate::db::session::{self as sessions, NewSession};
use crate::db::{self, account, audit, setup_link};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::routes::users::{name_error, password_error};
use crate::visit::Caller;

/// Where the first administrator is made; `None` once there is an account. Each start of the panel makes a new link. Blocks.
pub fn link(panel: &Panel) -> db::Result<Option<String>> {
    if panel.db.read(account::count)? > 0 {
        return Ok(None);
    }
    let now = clock::now();
    let token = panel.db.write(move |connection| setup_link::make(connection, now))?;
    Ok(Some(format!("{}/setup?token={token}", panel.base_url())))
}

#[get("/setup?<token>")]
pub async fn page(token: Option<String>, caller: Caller) -> Result<Page, Problem> {
    let token = token.ok_or_else(Problem::not_found)?;
    if !is_open(&caller, token.clone()).await? {
        return Err(Problem::not_found());
    }
    Ok(form_page(&token, "", None, None))
}

/// Whether the token is good and there is no account yet.
async fn is_open(caller: &Caller, token: String) -> Result<bool, Problem> {
    let now = caller.now;
    let open = move |panel: &Arc<Panel>| {
        Ok(panel.db.read(|connection| Ok(setup_link::is_valid(connection, &token, now)? && account::count(connection)? == 0))?)
    };
    caller.panel.blocking(open).await
}

#[derive(FromForm)]
pub struct First {
    token: String,
    #[field(default = String::new())]
    username: String,
    #[field(default = String::new())]
    password: String,
}

#[post("/setup", data = "<form>")]
pub async fn create(form: Form<First>, caller: Caller, cookies: &CookieJar<'_>) -> Result<Result<Redirect, Page>, Problem> {
    let First { token, username, password } = form.into_inner();
    // Before anything is hashed: with another token, or once there is an account, the page is absent for a stranger.
    if !is_open(&caller, token.clone()).await? {
        return Err(Problem::not_found());
    }
    let name_error = name_error(&username);
    let hashed = caller.panel.hashing(move |_| Ok(password::hash(&password))).await?;
    let (None, Ok(hash)) = (name_error, &hashed) else {
        let page = form_page(&token, &username, name_error, hashed.err().map(password_error));
        return Ok(Err(page.status(Status::UnprocessableEntity)));
    };
    let visit = Arc::clone(&caller);
    let (name, hash) = (username.trim().to_owned(), hash.clone());
    let session_token = caller.panel.blocking(move |panel| {
        panel.db.write(move |connection| {
            // Consumed in the transaction that sees no account: of two visitors with the link, one becomes administrator.
            if !setup_link::is_valid(connection, &token, visit.now)? || account::count(connection)? > 0 {
                return Err(Problem::not_found());
            }
            let first = account::Account::new(&name, true, Some(hash), visit.now);
            account::add(connection, &first)?;
            setup_link::clear(connection)?;
            audit::append(
                connection,
                &audit::Line::done("account-added", Some(&first.id), Some(&first.id), &visit.address, visit.now),
            )?;
            let session = NewSession {
                account: first.id,
                made_by: None,
                user_verified: false,
                address: visit.address.clone(),
                user_agent: visit.user_agent.clone(),
                now: visit.now,
            };
            Ok(sessions::start(connection, session, None)?)
        })
    });
    cookies.add(session::cookie(session_token.await?, caller.is_secure()));
    Ok(Ok(see_other("/")))
}

fn form_page(token: &str, username: &str, name_error: Option<&str>, password_error: Option<&str>) -> Page {
    let errors = json!({ "username": name_error, "password": password_error });
    // The language switch comes back with the token: without it the page is absent.
    let path = format!("/setup?token={token}");
    let context =
        json!({ "token": token, "username": username, "errors": errors, "min_length": password::MIN_LENGTH, "path": path });
    Page::new("setup", context)
}
