//! Accounts, for administrators.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::{Value, json};

use crate::auth::admission::see_other;
use crate::auth::name;
use crate::auth::password::{self, PasswordError};
use crate::clock;
use crate::db::account::{self, Account};
use crate::db::link::{self, Kind};
use crate::db::method::{self, Methods};
use crate::db::{audit, recovery_code, session, totp};
use crate::page::Page;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::routes::links;
use crate::visit::{Caller, SignedIn};

#[get("/users?<added>")]
pub async fn list(added: Option<String>, caller: Caller) -> Result<Page, Problem> {
    let listed = caller.panel.blocking(|panel| {
        let listed = panel.db.read(|connection| {
            let all = account::list(connection)?;
            let methods = method::of(connection, &all)?;
            Ok((all, methods))
        });
        Ok(listed?)
    });
    let (all, methods) = listed.await?;
    let added = added.filter(|added| all.iter().any(|account| account.name == *added));
    let users: Vec<Value> = all.iter().map(|account| described(account, methods.get(&account.id))).collect();
    Ok(Page::new("users", json!({ "users": users, "added": added })))
}

#[get("/users/new")]
pub fn form() -> Page {
    form_page("", false, None, None)
}

#[derive(FromForm)]
pub struct Fields {
    #[field(default = String::new())]
    username: String,
    #[field(default = String::new())]
    password: String,
    #[field(default = false)]
    admin: bool,
}

#[post("/users", data = "<fields>")]
pub async fn add(fields: Form<Fields>, caller: Caller, signed_in: SignedIn) -> Result<Result<Redirect, Page>, Problem> {
    let Fields { username, password, admin } = fields.into_inner();
    let refused = |name_error, password_error| {
        Ok(Err(form_page(&username, admin, name_error, password_error).status(Status::UnprocessableEntity)))
    };
    let name_error = name_error(&username);
    // Without a password, a link is made on which the new user sets one.
    let hashed = caller.panel.hashing(move |_| Ok((!password.is_empty()).then(|| password::hash(&password)).transpose()));
    let hashed = hashed.await?;
    let (None, Ok(hash)) = (name_error, &hashed) else {
        return refused(name_error, hashed.err().map(password_error));
    };
    let (name, hash) = (username.trim().to_owned(), hash.clone());
    let (visit, new_name) = (Arc::clone(&caller), name.clone());
    let added = caller.panel.blocking(move |panel| {
        panel.db.write::<_, Problem>(move |connection| {
            if !session::still_acts(connection, &signed_in.0.session.token_digest, true, clock::now())? {
                return Err(Problem::sign_in_required());
            }
            let account = Account::new(&new_name, admin, hash, visit.now);
            if !account::add(connection, &account)? {
                return Ok(None);
            }
            let invites = account.password_hash.is_none();
            let link = invites.then(|| link::make(connection, &account.id, Kind::Invite, visit.now)).transpose()?;
            let actor = Some(signed_in.0.account.id.as_str());
            let action = if invites { "account-invited" } else { "account-added" };
            audit::append(connection, &audit::Line::done(action, actor, Some(&account.id), &visit.address, visit.now))?;
            Ok(Some(link))
        })
    });
    let Some(link) = added.await? else { return refused(Some("error-username-taken"), None) };
    if let Some((token, expires_at)) = link {
        return Ok(Err(links::made_page(&caller.panel, &name, Kind::Invite, &token, expires_at)));
    }
    let query: String = url::form_urlencoded::Serializer::new(String::new()).append_pair("added", &name).finish();
    Ok(Ok(see_other(&format!("/users?{query}"))))
}

#[get("/users/<id>", rank = 2)]
pub async fn one(id: String, caller: Caller) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    caller
        .panel
        .blocking(move |panel| {
            let account = panel.db.read(|connection| account::get(connection, &id))?.ok_or_else(Problem::not_found)?;
            let slots = slots::render(panel, &visit, Place::USERS_ACCOUNT, Some(&account), &visit.path);
            let second_factor = panel.db.read(|connection| {
                Ok(totp::is_enrolled(connection, &account.id)? || recovery_code::count(connection, &account.id)? > 0)
            })?;
            let methods = panel.db.read(|connection| method::of(connection, std::slice::from_ref(&account)))?;
            let own = visit.viewer.as_ref().is_some_and(|viewer| viewer.account.id == account.id);
            let user = described(&account, methods.get(&account.id));
            let context = json!({ "user": user, "own": own, "second_factor": second_factor, "slots": slots });
            Ok(Page::new("user", context))
        })
        .await
}

fn described(account: &Account, methods: Option<&Methods>) -> Value {
    json!({
        "id": account.id,
        "name": account.name,
        "admin": account.admin,
        "disabled": account.disabled,
        "created_at": account.created_at,
        "last_sign_in_at": account.last_sign_in_at,
        "methods": methods.cloned().unwrap_or_default(),
    })
}

fn form_page(username: &str, admin: bool, name_error: Option<&str>, password_error: Option<&str>) -> Page {
    let errors = json!({ "username": name_error, "password": password_error });
    Page::new("users_new", json!({ "username": username, "admin": admin, "errors": errors, "min_length": password::MIN_LENGTH }))
}

/// The message for a name that cannot be one.
pub fn name_error(username: &str) -> Option<&'static str> {
    match username.trim() {
        "" => Some("error-username-empty"),
        given if name::is_valid(given) => None,
        _ => Some("error-username-invalid"),
    }
}

pub fn password_error(error: PasswordError) -> &'static str {
    match error {
        PasswordError::TooShort => "error-password-short",
        PasswordError::TooLong => "error-password-long",
    }
}
