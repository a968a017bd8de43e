//! `/confirm`: proves again who is there, and leads back to where that was needed.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use crate::auth::admission::{local_path, see_other};
use crate::auth::password;
use crate::db::{account, audit, session};
use crate::page::Page;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn};

#[get("/confirm?<next>")]
pub async fn page(next: Option<String>, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    show(&caller, signed_in, local_path(next.as_deref()), None).await
}

#[derive(FromForm)]
pub struct Proof {
    #[field(default = String::new())]
    password: String,
    next: Option<String>,
}

#[post("/confirm", data = "<proof>")]
pub async fn confirm(proof: Form<Proof>, caller: Caller, signed_in: SignedIn) -> Result<Result<Redirect, Page>, Problem> {
    let Proof { password: given, next } = proof.into_inner();
    let next = local_path(next.as_deref());
    let (viewer, visit) = (signed_in.0.clone(), Arc::clone(&caller));
    let confirmed = caller.panel.blocking(move |panel| {
        let held = panel.db.read(|connection| account::is_password_held(connection, &viewer.account))?;
        if !password::verify(viewer.account.password_hash.as_deref(), &given) || held {
            return Ok(false);
        }
        panel.db.write(move |connection| {
            let id = Some(viewer.account.id.as_str());
            audit::append(connection, &audit::Line::done("confirmed", id, id, &visit.address, visit.now))?;
            Ok(session::confirm(connection, &viewer.session.token_digest, visit.now)?)
        })
    });
    if confirmed.await? {
        return Ok(Ok(see_other(&next)));
    }
    let page = show(&caller, signed_in, next, Some("error-password-wrong")).await?;
    Ok(Err(page.status(Status::Unauthorized)))
}

async fn show(caller: &Caller, signed_in: SignedIn, next: String, error: Option<&'static str>) -> Result<Page, Problem> {
    let visit = Arc::clone(caller);
    caller
        .panel
        .blocking(move |panel| {
            let held = panel.db.read(|connection| account::is_password_held(connection, &signed_in.0.account))?;
            let slots = slots::render(panel, &visit, Place::CONFIRM, None, &next);
            Ok(Page::new("confirm", json!({ "error": error, "next": next, "slots": slots, "password_held": held })))
        })
        .await
}
