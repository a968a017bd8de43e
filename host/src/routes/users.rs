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
use crate::db::account::{self, Account};
use crate::db::audit;
use crate::page::Page;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn};

/// What an account is made from, checked.
pub struct NewAccount {
    pub name: String,
    pub admin: bool,
    pub hash: String,
}

#[get("/users?<added>")]
pub async fn list(added: Option<String>, caller: Caller) -> Result<Page, Problem> {
    let all = caller.panel.blocking(|panel| Ok(panel.db.read(account::list)?)).await?;
    let added = added.filter(|added| all.iter().any(|account| account.name == *added));
    let users: Vec<Value> = all.iter().map(described).collect();
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
    let hashed = caller.panel.blocking(move |_| Ok(password::hash(&password))).await?;
    let (None, Ok(hash)) = (name_error, &hashed) else {
        return refused(name_error, hashed.err().map(password_error));
    };
    let new = NewAccount { name: username.trim().to_owned(), admin, hash: hash.clone() };
    let (visit, name) = (Arc::clone(&caller), new.name.clone());
    let added = caller.panel.blocking(move |panel| {
        panel.db.write::<_, Problem>(move |connection| {
            let account = Account::new(&new.name, new.admin, Some(new.hash), visit.now);
            let added = account::add(connection, &account)?;
            if added {
                let actor = Some(signed_in.0.account.id.as_str());
                audit::append(
                    connection,
                    &audit::Line::done("account-added", actor, Some(&account.id), &visit.address, visit.now),
                )?;
            }
            Ok(added)
        })
    });
    if !added.await? {
        return refused(Some("error-username-taken"), None);
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
            Ok(Page::new("user", json!({ "user": described(&account), "slots": slots })))
        })
        .await
}

fn described(account: &Account) -> Value {
    json!({
        "id": account.id,
        "name": account.name,
        "admin": account.admin,
        "disabled": account.disabled,
        "created_at": account.created_at,
        "last_sign_in_at": account.last_sign_in_at,
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
