//! One's own account: profile, password, sessions, and a tab for each plugin that brings one.

use std::sync::Arc;

use gatehouse_plugin_api::Place;
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::{Value, json};

use crate::auth::admission::see_other;
use crate::auth::attempt::{self, Attempt};
use crate::auth::password::{self, PasswordError};
use crate::clock;
use crate::db::{account, audit, session, totp};
use crate::page::Page;
use crate::panel::Panel;
use crate::plugins::slots;
use crate::problem::Problem;
use crate::routes::users::password_error;
use crate::routes::{second_step, sessions};
use crate::visit::{Caller, SignedIn, Viewer, Visit};

const OWN_TABS: [(&str, &str); 5] = [
    ("profile", "account-tab-profile"),
    ("password", "account-tab-password"),
    ("second-factor", "account-tab-second-factor"),
    ("sessions", "account-tab-sessions"),
    ("activity", "account-tab-activity"),
];

#[get("/account")]
pub fn index() -> Redirect {
    see_other("/account/profile")
}

#[get("/account/<tab>?<saved>")]
pub async fn tab(tab: String, saved: Option<&str>, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let (visit, saved) = (Arc::clone(&caller), saved.is_some());
    caller
        .panel
        .blocking(move |panel| match tab.as_str() {
            "profile" => profile(&visit, &signed_in.0, saved),
            "password" => password_page(panel, &visit, &signed_in.0, no_errors(), saved),
            "sessions" => sessions::page(panel, &visit, &signed_in.0, saved),
            plugin => plugin_page(panel, &visit, &signed_in.0, plugin),
        })
        .await
}

#[derive(FromForm)]
pub struct LanguageChoice {
    #[field(default = String::new())]
    language: String,
}

#[post("/account/profile", data = "<choice>")]
pub async fn change_language(choice: Form<LanguageChoice>, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let language = Some(choice.into_inner().language).filter(|tag| caller.panel.locales.catalogue().has(tag));
    let Viewer { account, session, .. } = signed_in.0;
    let changed = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            // The form may have come long after its headers.
            if !session::still_acts(connection, &session.token_digest, false, clock::now())? {
                return Err(Problem::sign_in_required());
            }
            Ok(account::set_language(connection, &account.id, language.as_deref())?)
        })
    };
    caller.panel.blocking(changed).await?;
    Ok(see_other("/account/profile?saved"))
}

#[derive(FromForm)]
pub struct NewPassword {
    #[field(default = String::new())]
    current_password: String,
    #[field(default = String::new())]
    new_password: String,
}

#[post("/account/password", data = "<form>")]
pub async fn change_password(
    form: Form<NewPassword>,
    caller: Caller,
    signed_in: SignedIn,
) -> Result<Result<Redirect, Page>, Problem> {
    let NewPassword { current_password, new_password } = form.into_inner();
    let (visit, viewer) = (Arc::clone(&caller), signed_in.0);
    caller
        .panel
        .hashing(move |panel| {
            let attempt = match Attempt::begin(panel, &visit, attempt::PASSWORD, &viewer.account.name) {
                Ok(attempt) => attempt,
                Err(problem) => {
                    let Some((words, seconds)) = problem.told_to_wait() else { return Err(problem) };
                    return Ok(Err(password_page(panel, &visit, &viewer, no_errors(), false)?.told_to_wait(words, seconds)));
                }
            };
            let current = password::verify(viewer.account.password_hash.as_deref(), &current_password);
            if current {
                attempt.succeeded();
            } else {
                attempt.refused(Some(&viewer.account.id), "wrong-password")?;
            }
            let new = password::hash(&new_password);
            let (true, Ok(hash)) = (current, &new) else {
                let errors = json!({
                    "current_password": (!current).then_some("error-password-wrong"),
                    "new_password": new.as_ref().err().map(|error: &PasswordError| password_error(*error)),
                });
                let page = password_page(panel, &visit, &viewer, errors, false)?;
                return Ok(Err(page.status(Status::UnprocessableEntity)));
            };
            let hash = hash.clone();
            panel.db.write::<_, Problem>(move |connection| {
                let id = viewer.account.id.as_str();
                // Somebody else may have changed it, and ended this session, while it was hashed.
                let acts = session::still_acts(connection, &viewer.session.token_digest, false, clock::now())?;
                let now = account::get(connection, id)?;
                if !acts || now.is_none_or(|now| second_step::stamp(&now) != second_step::stamp(&viewer.account)) {
                    return Err(Problem::sign_in_required());
                }
                account::set_password(connection, id, &hash)?;
                session::end_all(connection, id, Some(&viewer.session.token_digest))?;
                Ok(audit::append(
                    connection,
                    &audit::Line::done("password-changed", Some(id), Some(id), &visit.address, visit.now),
                )?)
            })?;
            Ok(Ok(see_other("/account/password?saved")))
        })
        .await
}

/// The frame of every tab: `context` is what the tab's own template names.
pub(super) fn framed(
    visit: &Visit,
    viewer: &Viewer,
    tab: &str,
    template: &'static str,
    mut context: Value,
    saved: bool,
) -> Result<Page, Problem> {
    let item = |id: &str, title: String| json!({ "href": format!("/account/{id}"), "title": title, "current": id == tab });
    let mut tabs: Vec<Value> = OWN_TABS.iter().map(|(id, title)| item(id, visit.text(title))).collect();
    let active = visit.panel.plugins.active();
    let of_plugins = active.filling(Place::ACCOUNT_TAB).filter_map(|running| {
        let slot = running.contributions.slot(Place::ACCOUNT_TAB)?;
        Some(item(running.id(), visit.text(&slot.title)))
    });
    tabs.extend(of_plugins);
    tabs.retain(|tab| tab["href"].as_str().is_some_and(|path| viewer.standing.reaches(&visit.panel, path)));
    let missing = visit.panel.db.read(|connection| totp::is_missing(connection, &viewer.account))?;
    if let Value::Object(context) = &mut context {
        context.extend([
            ("tabs".to_owned(), tabs.into()),
            ("tab".to_owned(), tab.into()),
            ("saved".to_owned(), saved.into()),
            ("second_factor_missing".to_owned(), missing.into()),
        ]);
    }
    Ok(Page::new(template, context))
}

fn profile(visit: &Visit, viewer: &Viewer, saved: bool) -> Result<Page, Problem> {
    framed(visit, viewer, "profile", "account_profile", json!({ "language": viewer.account.language }), saved)
}

fn no_errors() -> Value {
    json!({ "current_password": null, "new_password": null })
}

fn password_page(panel: &Panel, visit: &Visit, viewer: &Viewer, errors: Value, saved: bool) -> Result<Page, Problem> {
    let held = panel.db.read(|connection| account::is_password_held(connection, &viewer.account))?;
    let context = json!({ "errors": errors, "error": null, "password_held": held, "min_length": password::MIN_LENGTH });
    framed(visit, viewer, "password", "account_password", context, saved)
}

fn plugin_page(panel: &Arc<Panel>, visit: &Visit, viewer: &Viewer, plugin: &str) -> Result<Page, Problem> {
    let running = panel.plugins.active().get(plugin).cloned().ok_or_else(Problem::not_found)?;
    let body = slots::render_one(panel, visit, &running, Place::ACCOUNT_TAB, None, &visit.path);
    let body = body.ok_or_else(Problem::not_found)??;
    framed(visit, viewer, plugin, "account_plugin", json!({ "body": body }), false)
}
