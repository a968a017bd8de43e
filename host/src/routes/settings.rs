//! The panel's settings, for administrators: its own, the plugins' switches, and the settings that plugins declare.

use std::collections::BTreeMap;
use std::sync::Arc;

use gatehouse_plugin_api::{Place, SettingKind};
use rocket::data::{Data, ToByteUnit};
use rocket::form::Form;
use rocket::http::Status;
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use crate::auth::admission::see_other;
use crate::auth::second_factor::Policy;
use crate::auth::session::FRESH_MINUTES_ALLOWED;
use crate::clock;
use crate::db::access::Refused;
use crate::db::{session as sessions, setting};
use crate::page::Page;
use crate::panel::{Panel, fresh_minutes};
use crate::plugins::overview::{self, Overview, Unconfirmed};
use crate::plugins::preflight;
use crate::plugins::receipt::Refusal;
use crate::plugins::settings as plugin_settings;
use crate::plugins::slots;
use crate::plugins::switch::{self, Hand, Off, SwitchError};
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn, Viewer, Visit};

const NAME_MAX: usize = 64;

#[get("/settings?<saved>")]
pub async fn page(saved: Option<&str>, caller: Caller) -> Result<Page, Problem> {
    let (visit, saved) = (Arc::clone(&caller), saved.is_some());
    caller.panel.blocking(move |panel| show(panel, &visit, saved, Errors::default())).await
}

#[derive(FromForm)]
pub struct Own {
    #[field(default = String::new())]
    panel_name: String,
    #[field(default = String::new())]
    language: String,
    #[field(default = String::new())]
    second_factor: String,
    fresh_minutes: Option<String>,
}

#[post("/settings", data = "<form>")]
pub async fn save(form: Form<Own>, caller: Caller, signed_in: SignedIn) -> Result<Result<Redirect, Page>, Problem> {
    let Own { panel_name, language, second_factor, fresh_minutes: typed_minutes } = form.into_inner();
    let (visit, name) = (Arc::clone(&caller), panel_name.trim().to_owned());
    caller
        .panel
        .at_length(move |panel| {
            let is_name = !name.is_empty() && name.chars().count() <= NAME_MAX && !name.chars().any(char::is_control);
            let minutes = typed_minutes.as_deref().map(fresh_minutes);
            if !is_name || minutes == Some(None) {
                let wrong_minutes = typed_minutes.filter(|_| minutes == Some(None));
                let errors = Errors { panel_name: (!is_name).then_some(name), fresh_minutes: wrong_minutes, ..Errors::default() };
                return Ok(Err(show(panel, &visit, false, errors)?.status(Status::UnprocessableEntity)));
            }
            let mut changes = vec![(setting::PANEL_NAME.to_owned(), name)];
            if panel.locales.catalogue().has(&language) {
                changes.push((setting::LANGUAGE.to_owned(), language));
            }
            if let Some(policy) = Policy::parse(&second_factor) {
                changes.push((setting::SECOND_FACTOR.to_owned(), policy.as_str().to_owned()));
            }
            if let Some(Some(minutes)) = minutes {
                changes.push((setting::FRESH_MINUTES.to_owned(), minutes.to_string()));
            }
            match plugin_settings::store(panel, changes, false, hand(&visit, signed_in)?, visit.now) {
                Ok(()) => Ok(Ok(see_other("/settings?saved"))),
                Err(Refused::Database(error)) => Err(error.into()),
                Err(Refused::Stranded(_)) => Err(Problem::internal("a panel's own setting strands people")),
            }
        })
        .await
}

#[derive(FromForm)]
pub struct Flip {
    enabled: String,
    #[field(default = false)]
    end_sessions: bool,
    #[field(default = false)]
    confirmed: bool,
    /// Although something speaks against it at this address.
    #[field(default = false)]
    anyway: bool,
}

#[post("/settings/plugins/<id>", data = "<wanted>")]
pub async fn flip(
    id: String,
    wanted: Form<Flip>,
    caller: Caller,
    signed_in: SignedIn,
) -> Result<Result<Redirect, Page>, Problem> {
    let visit = Arc::clone(&caller);
    let flipped = move |panel: &Arc<Panel>| {
        let (hand, anchor) = (hand(&visit, signed_in)?, see_other(&format!("/settings#plugin-{id}")));
        let off = Off { end_sessions: wanted.end_sessions, confirmed: wanted.confirmed };
        let on = match wanted.enabled.as_str() {
            "on" => true,
            "off" => false,
            _ => return Err(Problem::unprocessable()),
        };
        if on && !wanted.anyway && !is_fit(panel, &visit, &id) {
            // The page shows what speaks against it, and the way to do it anyway.
            return Ok(Err(show(panel, &visit, false, Errors::default())?.status(Status::Conflict)));
        }
        let flipped = if on {
            switch::enable(panel, &id, wanted.confirmed, hand, visit.now)
        } else {
            switch::disable(panel, &id, off, hand, visit.now)
        };
        let errors = match flipped {
            Ok(()) => return Ok(Ok(anchor)),
            Err(SwitchError::Unknown) => return Err(Problem::not_found()),
            Err(SwitchError::Database(error)) => return Err(error.into()),
            Err(SwitchError::Refused(refusals)) => Errors { refused: Some((id, refusals)), ..Errors::default() },
            Err(SwitchError::Stranded(stranded)) => {
                let chosen = [("end_sessions", wanted.end_sessions), ("anyway", wanted.anyway)].into_iter();
                let chosen = chosen.filter(|(_, ticked)| *ticked).map(|(name, _)| (name.to_owned(), "on".to_owned()));
                let fields = std::iter::once(("enabled".to_owned(), wanted.enabled.clone())).chain(chosen).collect();
                let action = format!("/settings/plugins/{id}");
                Errors { stranded: Some((id, Unconfirmed { stranded, action, fields })), ..Errors::default() }
            }
        };
        Ok(Err(show(panel, &visit, false, errors)?.status(Status::Conflict)))
    };
    caller.panel.at_length(flipped).await
}

fn is_fit(panel: &Panel, visit: &Visit, id: &str) -> bool {
    let found = panel.plugins.found();
    let receipt = found.iter().find_map(|found| found.receipt().filter(|receipt| receipt.id == id));
    receipt.is_none_or(|receipt| preflight::all_passed(&preflight::findings(visit, receipt)))
}

/// Whoever is still an administrator now that the form is here: it may have come long after its headers.
fn hand(visit: &Visit, signed_in: SignedIn) -> Result<Hand, Problem> {
    let Viewer { account, session, .. } = signed_in.0;
    let digest = &session.token_digest;
    if !visit.panel.db.read(|connection| sessions::still_acts(connection, digest, true, clock::now()))? {
        return Err(Problem::sign_in_required());
    }
    Ok(Hand { actor: Some(account.id), address: visit.address.clone(), session: Some(session.token_digest) })
}

/// The fields are whatever the plugin declares, so the form is read by hand.
#[post("/settings/plugins/<id>/settings", data = "<data>")]
pub async fn save_plugin(
    id: String,
    data: Data<'_>,
    caller: Caller,
    signed_in: SignedIn,
) -> Result<Result<Redirect, Page>, Problem> {
    let body = data.open(64.kibibytes()).into_string().await.map_err(|_| Problem::malformed())?;
    if !body.is_complete() {
        return Err(Problem::too_large());
    }
    let fields: BTreeMap<String, String> = url::form_urlencoded::parse(body.as_bytes()).into_owned().collect();
    let visit = Arc::clone(&caller);
    caller
        .panel
        .at_length(move |panel| {
            let running = panel.plugins.active().get(&id).cloned().ok_or_else(Problem::not_found)?;
            let (mut changes, mut errors) = (Vec::new(), Errors::default());
            for declared in &running.contributions.settings {
                // A box that is not ticked is not sent.
                let given = fields.get(declared.name.as_str()).map(String::as_str);
                let Some(given) = given.or_else(|| matches!(declared.kind, SettingKind::Flag { .. }).then_some("false")) else {
                    continue;
                };
                let text = match plugin_settings::parse(&declared.kind, given) {
                    Ok(value) => {
                        changes.push((plugin_settings::key(&id, declared), plugin_settings::written(&value)));
                        None
                    }
                    Err(words) => Some(panel.locales.catalogue().text(&visit.language, &words.id, &words.fluent())),
                };
                errors.typed.push(Typed {
                    plugin: id.clone(),
                    name: declared.name.to_string(),
                    value: given.to_owned(),
                    error: text,
                });
            }
            if errors.typed.iter().any(|typed| typed.error.is_some()) {
                return Ok(Err(show(panel, &visit, false, errors)?.status(Status::UnprocessableEntity)));
            }
            let confirmed = fields.get("confirmed").is_some_and(|confirmed| confirmed == "on");
            match plugin_settings::store(panel, changes, confirmed, hand(&visit, signed_in)?, visit.now) {
                Ok(()) => Ok(Ok(see_other("/settings?saved"))),
                Err(Refused::Database(error)) => Err(error.into()),
                Err(Refused::Stranded(stranded)) => {
                    let action = format!("/settings/plugins/{id}/settings");
                    let fields = fields.into_iter().filter(|(name, _)| name != "confirmed").collect();
                    errors.stranded = Some((id, Unconfirmed { stranded, action, fields }));
                    Ok(Err(show(panel, &visit, false, errors)?.status(Status::Conflict)))
                }
            }
        })
        .await
}

/// What was wrong in a form, so that the page comes back with what was typed.
#[derive(Default)]
struct Errors {
    panel_name: Option<String>,
    fresh_minutes: Option<String>,
    typed: Vec<Typed>,
    /// The plugin, and what must be confirmed.
    stranded: Option<(String, Unconfirmed)>,
    /// The plugin that was not switched on, and every reason.
    refused: Option<(String, Vec<Refusal>)>,
}

/// A field of a plugin's settings form as it was sent, and the text of its error.
struct Typed {
    plugin: String,
    name: String,
    value: String,
    error: Option<String>,
}

fn show(panel: &Arc<Panel>, visit: &Visit, saved: bool, mut errors: Errors) -> Result<Page, Problem> {
    let proxy = preflight::proxy(visit).map(|finding| finding.text);
    let Overview { mut plugins, library_problems, .. } = overview::make(panel, &visit.language)?;
    let (active, found) = (panel.plugins.active().clone(), panel.plugins.found());
    for plugin in &mut plugins {
        plugin.slot = active
            .get(&plugin.id)
            .and_then(|running| slots::render_one(panel, visit, running, Place::SETTINGS, None, &visit.path)?.ok());
        if !plugin.enabled
            && let Some(receipt) = found.iter().find_map(|found| found.receipt().filter(|receipt| receipt.id == plugin.id))
        {
            plugin.preflight = preflight::findings(visit, receipt);
            plugin.is_fit = preflight::all_passed(&plugin.preflight);
        }
        if let Some((_, refusals)) = errors.refused.take_if(|(id, _)| *id == plugin.id) {
            plugin.reasons = overview::in_lines(panel, &refusals, &visit.language);
        }
        plugin.stranded = errors.stranded.take_if(|(id, _)| *id == plugin.id).map(|(_, unconfirmed)| unconfirmed);
        for typed in errors.typed.iter().filter(|typed| typed.plugin == plugin.id) {
            if let Some(setting) = plugin.settings.iter_mut().find(|setting| setting.name == typed.name) {
                setting.value =
                    if setting.kind == "flag" { (typed.value != "false").into() } else { typed.value.as_str().into() };
                setting.error.clone_from(&typed.error);
            }
        }
    }
    let name_error = errors.panel_name.as_ref().map(|_| "error-panel-name");
    let minutes_error = errors.fresh_minutes.as_ref().map(|_| "error-setting-integer");
    Ok(Page::new(
        "settings",
        json!({
            "saved": saved,
            "typed_name": errors.panel_name.clone().unwrap_or_else(|| panel.name()),
            "language": panel.language(),
            "second_factor": Policy::of(panel).as_str(),
            "fresh_minutes": errors.fresh_minutes.clone().unwrap_or_else(|| panel.fresh_minutes().to_string()),
            "fresh_least": FRESH_MINUTES_ALLOWED.start(),
            "fresh_most": FRESH_MINUTES_ALLOWED.end(),
            "errors": { "panel_name": name_error, "fresh_minutes": minutes_error },
            "plugins": plugins,
            "library_problems": library_problems,
            "proxy": proxy,
        }),
    ))
}
