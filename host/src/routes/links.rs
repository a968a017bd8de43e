//! One-time links on which somebody sets a password, so that no administrator knows anybody's: made here by an
//! administrator, used at `/link/<token>` by whoever it was given to.

use std::sync::Arc;

use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use super::users::password_error;
use crate::auth::admission::see_other;
use crate::auth::password;
use crate::db::link::{self, Kind};
use crate::db::{account, audit, session, totp};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn};

/// The address of a link.
pub fn address(panel: &Panel, token: &str) -> String {
    format!("{}/link/{token}", panel.base_url())
}

#[get("/link/<token>")]
pub async fn page(token: String, caller: Caller) -> Result<Page, Problem> {
    let (asked, now) = (token.clone(), caller.now);
    let opened = caller.panel.blocking(move |panel| Ok(panel.db.read(|connection| link::open(connection, &asked, now))?)).await?;
    Ok(show(&token, &opened.ok_or_else(Problem::not_found)?, None))
}

#[derive(FromForm)]
pub struct Chosen {
    #[field(default = String::new())]
    password: String,
}

#[post("/link/<token>", data = "<chosen>")]
pub async fn set_password(token: String, chosen: Form<Chosen>, caller: Caller) -> Result<Result<Redirect, Page>, Problem> {
    let Chosen { password } = chosen.into_inner();
    let visit = Arc::clone(&caller);
    caller
        .panel
        .hashing(move |panel| {
            let find = |connection: &mut _| link::open(connection, &token, visit.now);
            // Looked up first: hashing costs too much to do it for a guessed token.
            let opened = panel.db.read(find)?.ok_or_else(Problem::not_found)?;
            let hash = match password::hash(&password) {
                Ok(hash) => hash,
                Err(error) => {
                    let page = show(&token, &opened, Some(password_error(error)));
                    return Ok(Err(page.status(Status::UnprocessableEntity)));
                }
            };
            panel.db.write(move |connection| {
                let opened = link::open(connection, &token, visit.now)?.ok_or_else(Problem::not_found)?;
                let id = opened.account.id.as_str();
                if !link::spend(connection, &token, id)? {
                    return Err(Problem::not_found());
                }
                account::set_password(connection, id, &hash)?;
                session::end_all(connection, id, None)?;
                let action = match opened.kind {
                    Kind::Invite => "invitation-accepted",
                    Kind::Reset => "password-reset",
                };
                Ok(audit::append(connection, &audit::Line::done(action, Some(id), Some(id), &visit.address, visit.now))?)
            })?;
            // Not signed in yet: there may be a second factor.
            Ok(Ok(see_other("/login?password=set")))
        })
        .await
}

#[post("/users/<id>/reset-password")]
pub async fn reset_password(id: String, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    caller
        .panel
        .blocking(move |panel| {
            let (asked, made) = (id.clone(), Arc::clone(&visit));
            let (name, token, expires_at) = panel.db.write(move |connection| {
                let account =
                    account::get(connection, &asked)?.filter(|account| !account.disabled).ok_or_else(Problem::not_found)?;
                let (token, expires_at) = link::make(connection, &account.id, Kind::Reset, made.now)?;
                let actor = Some(signed_in.0.account.id.as_str());
                let line = audit::Line::done("password-reset-offered", actor, Some(&account.id), &made.address, made.now);
                audit::append(connection, &line)?;
                Ok::<_, Problem>((account.name, token, expires_at))
            })?;
            Ok(made_page(panel, &name, Kind::Reset, &token, expires_at))
        })
        .await
}

/// For whoever has lost the app and the recovery codes.
#[post("/users/<id>/reset-second-factor")]
pub async fn reset_second_factor(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let (visit, target) = (Arc::clone(&caller), format!("/users/{id}"));
    let reset = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            let account = account::get(connection, &id)?.ok_or_else(Problem::not_found)?;
            totp::remove(connection, &account.id)?;
            crate::db::recovery_code::remove(connection, &account.id)?;
            let actor = Some(signed_in.0.account.id.as_str());
            let line = audit::Line::done("second-factor-reset", actor, Some(&account.id), &visit.address, visit.now);
            Ok(audit::append(connection, &line)?)
        })
    };
    caller.panel.blocking(reset).await?;
    Ok(see_other(&target))
}

/// The only page that ever shows the link.
pub fn made_page(panel: &Panel, name: &str, kind: Kind, token: &str, expires_at: i64) -> Page {
    let link = address(panel, token);
    Page::new("users_link", json!({ "name": name, "kind": kind.as_str(), "link": link, "expires_at": expires_at }))
}

fn show(token: &str, opened: &link::Opened, error: Option<&str>) -> Page {
    let path = format!("/link/{token}");
    let (username, kind) = (&opened.account.name, opened.kind.as_str());
    let context = json!({ "username": username, "kind": kind, "error": error, "min_length": password::MIN_LENGTH, "path": path });
    Page::new("link", context)
}
