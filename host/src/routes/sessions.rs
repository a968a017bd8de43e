//! Where somebody is signed in: the tab that lists and ends it, and the notice that the other sessions get when a way to sign
//! in came or went, with the way out for whom it was not.

use std::sync::Arc;

use gatehouse_plugin_api::{Place, Timestamp};
use rocket::response::Redirect;
use rocket::{get, post};
use serde_json::{Value, json};

use crate::auth::admission::see_other;
use crate::auth::device;
use crate::db::audit::{self, Filter};
use crate::db::{self, AnyConnection, account, credential, session};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::routes::account::framed;
use crate::routes::audit::{described_action, labels_of};
use crate::routes::dashboard::method;
use crate::visit::{Caller, SignedIn, Viewer, Visit};

/// Changes that a notice names, at the most.
const NAMED: i64 = 20;

pub(super) fn page(panel: &Panel, visit: &Visit, viewer: &Viewer, saved: bool) -> Result<Page, Problem> {
    let sessions = panel.db.read(|connection| session::list(connection, &viewer.account.id, visit.now))?;
    let made_by = sessions.iter().map(|session| (session.plugin.as_deref(), session.credential.as_deref()));
    let labels = labels_of(panel, Some(&viewer.account.id), made_by)?;
    let describe = |session: &session::Session| {
        json!({
            "id": session.id,
            "current": session.id == viewer.session.id,
            "device": device::recognise(&session.user_agent),
            "address": session.address,
            "method": if session.restricted { "recovery" } else { method(session.plugin.as_deref()) },
            "label": session.credential.as_ref().and_then(|id| labels.get(id)),
            "created_at": session.created_at,
            "last_seen_at": session.last_seen_at,
        })
    };
    let (own, others): (Vec<_>, Vec<_>) = sessions.iter().partition(|session| session.id == viewer.session.id);
    let sessions: Vec<Value> = own.into_iter().chain(others).map(describe).collect();
    framed(visit, viewer, "sessions", "account_sessions", json!({ "sessions": sessions }), saved)
}

#[post("/account/sessions/<id>/end")]
pub async fn end_one(id: String, caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let visit = Arc::clone(&caller);
    let ended = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            let account = signed_in.0.account.id;
            let ended = session::end_one(connection, &account, &id)?;
            if ended {
                note_end(connection, &account, &visit)?;
            }
            Ok(ended)
        })
    };
    if !caller.panel.blocking(ended).await? {
        return Err(Problem::not_found());
    }
    Ok(see_other("/account/sessions?saved"))
}

#[post("/account/sessions/end-others", rank = 2)]
pub async fn end_others(caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    end_all_but(&caller, signed_in.0).await?;
    Ok(see_other("/account/sessions?saved"))
}

#[get("/account/notice")]
pub async fn notice(caller: Caller, signed_in: SignedIn) -> Result<Result<Page, Redirect>, Problem> {
    let (visit, viewer) = (Arc::clone(&caller), signed_in.0);
    let Some((since, _)) = viewer.notice(&visit.panel) else { return Ok(Err(see_other("/account/activity"))) };
    let shown = move |panel: &Arc<Panel>| Ok(Ok(Page::new("account_notice", changes(panel, &visit, &viewer, since)?)));
    caller.panel.blocking(shown).await
}

#[post("/account/notice/mine")]
pub async fn mine(caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let digest = signed_in.0.session.token_digest;
    let seen =
        move |panel: &Arc<Panel>| panel.db.write::<_, Problem>(move |connection| Ok(session::take_notice(connection, &digest)?));
    caller.panel.blocking(seen).await?;
    Ok(see_other("/"))
}

/// Whoever it was is out at once. What they brought goes with them where the owner has proved to be there of late, and after
/// having proved it otherwise: the notice stays until then.
#[post("/account/notice/not-mine")]
pub async fn not_mine(caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let (visit, viewer) = (Arc::clone(&caller), signed_in.0);
    end_all_but(&caller, viewer.clone()).await?;
    let Some((since, plugin)) = viewer.notice(&visit.panel).map(|(since, plugin)| (since, plugin.to_owned())) else {
        return Ok(see_other("/account/sessions?saved"));
    };
    if !viewer.is_fresh(&visit.panel, visit.now) {
        return Ok(see_other("/confirm?next=/account/notice"));
    }
    let by = plugin.clone();
    let removed = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            remove_added(connection, &viewer, &by, since, &visit)?;
            Ok(session::take_notice(connection, &viewer.session.token_digest)?)
        })
    };
    caller.panel.blocking(removed).await?;
    let active = caller.panel.plugins.active();
    let has_tab = active.get(&plugin).is_some_and(|running| running.contributions.slot(Place::ACCOUNT_TAB).is_some());
    Ok(see_other(&if has_tab { format!("/account/{plugin}") } else { "/account/sessions?saved".to_owned() }))
}

/// Removes the plugin's credentials that other sessions brought to the account since then. Where none is left that signs in, a hold
/// on its password, which may be the stranger's too, ends with them.
fn remove_added(
    connection: &mut AnyConnection,
    viewer: &Viewer,
    plugin: &str,
    since: Timestamp,
    visit: &Visit,
) -> Result<(), Problem> {
    let id = viewer.account.id.as_str();
    let own = Some(id);
    let own_id = viewer.session.id.as_str();
    let brought = credential::list(connection, plugin, id)?.into_iter().filter(|row| row.created_at >= since);
    for credential in brought.filter(|row| row.session.as_deref() != Some(own_id)).map(|row| row.id) {
        credential::remove(connection, &credential)?;
        session::end_made_by(connection, plugin, &credential, own, Some(&viewer.session.token_digest))?;
        let line = audit::Line::done("credential-removed", own, own, &visit.address, visit.now);
        audit::append(connection, &audit::Line { plugin: Some(plugin.to_owned()), credential: Some(credential), ..line })?;
    }
    let held = account::get(connection, id)?.is_some_and(|account| account.password_held_by.as_deref() == Some(plugin));
    if held && credential::count_usable(connection, plugin, id, &[])? == 0 {
        account::release_password(connection, id, plugin)?;
        audit::append(connection, &audit::Line::done("password-released", own, own, &visit.address, visit.now))?;
    }
    Ok(())
}

/// The lines about the account's credentials that came or went since then; not those that came by this very session.
fn changed(connection: &mut AnyConnection, viewer: &Viewer, since: Timestamp) -> db::Result<Vec<audit::Written>> {
    let account = viewer.account.id.as_str();
    let own = credential::brought_by(connection, account, &viewer.session.id)?;
    let mut lines = Vec::new();
    for action in ["credential-added", "credential-removed"] {
        let filter = Filter { account: Some(account.to_owned()), action: Some(action.to_owned()), ..Filter::default() };
        lines.extend(audit::list(connection, &filter, NAMED)?);
    }
    lines.retain(|line| line.at >= since && line.outcome == "done" && line.account.as_deref() == Some(account));
    lines.retain(|line| line.credential.as_ref().is_none_or(|id| !own.contains(id)));
    Ok(lines)
}

fn changes(panel: &Panel, visit: &Visit, viewer: &Viewer, since: Timestamp) -> Result<Value, Problem> {
    let lines = panel.db.read(|connection| changed(connection, viewer, since))?;
    let named = lines.iter().map(|line| (line.plugin.as_deref(), line.credential.as_deref()));
    let labels = labels_of(panel, Some(&viewer.account.id), named)?;
    let describe = |line: &audit::Written| {
        json!({
            "at": line.at,
            "action": described_action(visit, &line.action),
            "label": line.credential.as_ref().and_then(|id| labels.get(id)),
            "address": line.address,
        })
    };
    Ok(json!({ "changes": lines.iter().map(describe).collect::<Vec<_>>() }))
}

async fn end_all_but(caller: &Caller, viewer: Viewer) -> Result<(), Problem> {
    let visit = Arc::clone(caller);
    let ended = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            let Viewer { account, session, .. } = viewer;
            if session::end_all(connection, &account.id, Some(&session.token_digest))? > 0 {
                note_end(connection, &account.id, &visit)?;
            }
            Ok(())
        })
    };
    caller.panel.blocking(ended).await
}

fn note_end(connection: &mut AnyConnection, account: &str, visit: &Visit) -> Result<(), Problem> {
    let line = audit::Line::done("sessions-ended", Some(account), Some(account), &visit.address, visit.now);
    Ok(audit::append(connection, &line)?)
}
