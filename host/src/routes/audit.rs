//! What has happened: everybody's own on the account page, all of it for administrators. Lines come from the panel and from
//! plugins; what a plugin did is told in the panel's own words, whether the plugin is still there or not.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentArgs;
use rocket::get;
use serde_json::{Value, json};

use crate::db::audit::{self, Filter, Written};
use crate::db::audit_failure::{self, Failure};
use crate::db::{self, account, credential};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::routes::account::framed;
use crate::visit::{Caller, SignedIn, Visit};

/// Lines on one page.
const LINES: i64 = 50;
/// Failures on the first page.
const FAILURES: i64 = 20;

#[get("/account/activity?<before>")]
pub async fn own(before: Option<i64>, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    let shown = move |panel: &Arc<Panel>| {
        let viewer = signed_in.0;
        let filter = Filter { account: Some(viewer.account.id.clone()), before, ..Filter::default() };
        let found = found(panel, &visit, &filter, Some(&viewer.account.id))?;
        framed(&visit, &viewer, "activity", "account_activity", found, false)
    };
    caller.panel.blocking(shown).await
}

#[get("/audit?<account>&<action>&<outcome>&<before>")]
pub async fn all(
    account: Option<String>,
    action: Option<String>,
    outcome: Option<String>,
    before: Option<i64>,
    caller: Caller,
) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    let given = |text: Option<String>| text.filter(|text| !text.is_empty());
    let (name, action, outcome) = (given(account), given(action), given(outcome));
    let shown = move |panel: &Arc<Panel>| {
        let (of, actions) = panel.db.read(|connection| {
            let of = name.as_deref().map(|name| account::named(connection, name)).transpose()?.flatten();
            Ok((of, audit::actions(connection)?))
        })?;
        let unknown_name = name.is_some() && of.is_none();
        // A name that nobody has, or has any more, has no lines; an id of nobody finds none.
        let account = name.is_some().then(|| of.map_or_else(String::new, |account| account.id));
        let filter = Filter { account, action, outcome, before };
        let mut context = found(panel, &visit, &filter, None)?;
        let actions: Vec<Value> = actions.iter().map(|action| described_action(&visit, action)).collect();
        let next = context["next"].as_i64().map(|next| following(name.as_deref(), &filter, next));
        let of_filter = json!({
            "account": name.unwrap_or_default(),
            "unknown_name": unknown_name,
            "action": filter.action,
            "outcome": filter.outcome,
            "actions": actions,
            "next": next,
        });
        if let (Value::Object(context), Value::Object(of_filter)) = (&mut context, of_filter) {
            context.extend(of_filter);
        }
        Ok(Page::new("audit", context))
    };
    caller.panel.blocking(shown).await
}

/// The query that leads to the next page.
fn following(name: Option<&str>, filter: &Filter, next: i64) -> String {
    let given = [("account", name), ("action", filter.action.as_deref()), ("outcome", filter.outcome.as_deref())];
    let mut query = url::form_urlencoded::Serializer::new(String::new());
    query.extend_pairs(given.into_iter().filter_map(|(key, value)| value.map(|value| (key, value))));
    query.append_pair("before", &next.to_string()).finish()
}

/// `{lines, failures, first, next (a line's number or none)}`; of credentials the labels, where they are `reader`'s.
fn found(panel: &Panel, visit: &Visit, filter: &Filter, reader: Option<&str>) -> Result<Value, Problem> {
    let with_failures = filter.before.is_none() && filter.action.is_none() && filter.outcome.as_deref() != Some("done");
    let (lines, failures, names) = panel.db.read(|connection| {
        let lines = audit::list(connection, filter, LINES + 1)?;
        let limit = if with_failures { FAILURES } else { 0 };
        let failures = audit_failure::recent(connection, filter.account.as_deref(), limit)?;
        let ids = lines.iter().flat_map(|line| [&line.actor, &line.account]).flatten();
        let ids = ids.chain(failures.iter().map(|failure| &failure.account)).map(String::as_str);
        let names = account::names(connection, ids)?;
        Ok((lines, failures, names))
    })?;
    let page = usize::try_from(LINES).unwrap_or_default();
    let next = (lines.len() > page).then(|| lines[page - 1].id);
    let named = lines.iter().map(|line| (line.plugin.as_deref(), line.credential.as_deref()));
    let labels = labels_of(panel, reader, named)?;
    let lines: Vec<Value> = lines.iter().take(page).map(|line| described(visit, line, &names, &labels)).collect();
    let failures: Vec<Value> = failures.iter().map(|failure| described_failure(visit, failure, &names)).collect();
    Ok(json!({ "lines": lines, "failures": failures, "first": filter.before.is_none(), "next": next }))
}

type Names = BTreeMap<String, String>;

/// Of those credentials that are still there, and whose plugin is; only of this account, if any is given: everybody may name a
/// credential in what they send, be it whose it may.
pub(super) fn labels_of<'l>(
    panel: &Panel,
    account: Option<&str>,
    made_by: impl Iterator<Item = (Option<&'l str>, Option<&'l [u8]>)>,
) -> db::Result<BTreeMap<Vec<u8>, String>> {
    let active = panel.plugins.active();
    let ids = made_by.filter(|(plugin, _)| plugin.is_some_and(|plugin| active.get(plugin).is_some()));
    let ids: Vec<_> = ids.filter_map(|(_, credential)| credential).collect();
    panel.db.read(|connection| credential::labels(connection, account, ids.iter().copied()))
}

fn described(visit: &Visit, line: &Written, names: &Names, labels: &BTreeMap<Vec<u8>, String>) -> Value {
    let own = visit.viewer.as_ref().map(|viewer| viewer.account.id.as_str());
    let name =
        |id: &Option<String>| id.as_ref().map(|id| names.get(id).cloned().unwrap_or_else(|| visit.text("audit-deleted-account")));
    let target = line.account.as_ref().filter(|account| Some(*account) != line.actor.as_ref());
    json!({
        "at": line.at,
        "action": described_action(visit, &line.action),
        // `None`: somebody unknown, or the command line, which says so in place of an address.
        "actor": name(&line.actor),
        "by_self": line.actor.as_deref() == own && own.is_some(),
        "target": name(&target.cloned()),
        "other_method": line.plugin.is_some() && !line.action.starts_with("plugin-"),
        "label": line.credential.as_ref().and_then(|id| labels.get(id)),
        "refused": line.outcome == "refused",
        "reason": line.reason.as_deref().map(|reason| described_reason(visit, reason)),
        "address": line.address,
    })
}

fn described_failure(visit: &Visit, failure: &Failure, names: &Names) -> Value {
    json!({
        "at": failure.last_at,
        "count": failure.count,
        "target": names.get(&failure.account),
        // `none`: those beyond the hour's rows, of whatever method.
        "method": match failure.method.as_str() {
            audit_failure::OTHERS => None,
            own @ ("password" | "second-factor" | "recovery") => Some(own),
            _ => Some("other"),
        },
        "reason": described_reason(visit, &failure.reason),
        "address": failure.address,
    })
}

/// What was done, and to what: of a plugin's settings only while the plugin is there.
pub(super) fn described_action(visit: &Visit, action: &str) -> Value {
    let (action, what) = audit::parts(action);
    let active = visit.panel.plugins.active();
    let what = what.filter(|what| what.split_once('.').is_none_or(|(plugin, _)| active.get(plugin).is_some()));
    json!({ "id": action, "words": words(visit, "audit-action", action), "what": what })
}

fn described_reason(visit: &Visit, reason: &str) -> Value {
    json!({ "id": reason, "words": words(visit, "audit-reason", reason) })
}

/// `None` for what only a plugin knows: it is shown as it was written.
fn words(visit: &Visit, stem: &str, id: &str) -> Option<String> {
    let catalogue = visit.panel.locales.catalogue();
    let message = format!("{stem}-{id}");
    catalogue.has_message(&message).then(|| catalogue.text(&visit.language, &message, &FluentArgs::new()))
}
