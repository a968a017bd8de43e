//! The pieces of panel pages that plugins fill: asks for the context, renders the plugin's template, gives back HTML.

use std::sync::Arc;

use gatehouse_plugin_api::{FailureKind, Place, RErr, RNone, ROk, ROption, SlotRequest};
use serde_json::{Map, Value};

use super::active::Running;
use super::lend;
use super::within::{self, within};
use crate::db;
use crate::locales;
use crate::panel::Panel;
use crate::visit::Visit;

/// Whether any plugin has a piece for `place`: without one, there is nothing to wait for.
pub fn are_filled(panel: &Panel, place: Place) -> bool {
    panel.plugins.active().filling(place).next().is_some()
}

/// The pieces for `place`, in the order that the plugins declare. A plugin that fails is left out and said in the log: one
/// plugin must not take the page away. Blocks.
pub fn render(
    panel: &Arc<Panel>,
    visit: &Visit,
    place: Place,
    subject: Option<&db::account::Account>,
    next: &str,
) -> Vec<String> {
    let active = panel.plugins.active();
    active.filling(place).filter_map(|running| render_one(panel, visit, running, place, subject, next)).collect()
}

/// One plugin's piece; `None` if it does not fill `place`, or fails.
pub fn render_one(
    panel: &Arc<Panel>,
    visit: &Visit,
    running: &Arc<Running>,
    place: Place,
    subject: Option<&db::account::Account>,
    next: &str,
) -> Option<String> {
    let slot = running.contributions.slot(place)?;
    let rendered = piece(panel, visit, running, &slot.template, place, subject, next);
    rendered.map_err(|error| log::error!("the plugin {} fails in its slot {place:?}: {error}", running.id())).ok()
}

fn piece(
    panel: &Arc<Panel>,
    visit: &Visit,
    running: &Arc<Running>,
    template: &str,
    place: Place,
    subject: Option<&db::account::Account>,
    next: &str,
) -> Result<String, String> {
    let viewer = visit
        .viewer
        .as_ref()
        .map(|viewer| lend::viewer(panel, viewer, visit.now))
        .transpose()
        .map_err(|error| error.to_string())?;
    let subject = subject.map(|account| lend::account(panel, account.clone())).transpose().map_err(|error| error.to_string())?;
    let request = SlotRequest {
        place,
        viewer: viewer.map_or(RNone, ROption::RSome),
        subject: subject.map_or(RNone, ROption::RSome),
        next: next.into(),
        origin: visit.origin.as_ref().map_or("", |origin| origin.as_str()).into(),
        now: visit.now,
    };
    let context = context(panel, visit, running, request)?;
    let mut context: Map<String, Value> = serde_json::from_str(&context).map_err(|error| error.to_string())?;
    context.insert("lang".to_owned(), visit.language.clone().into());
    context.insert("dir".to_owned(), locales::direction(&visit.language).into());
    let template = running.templates.get_template(template).map_err(|error| error.to_string())?;
    template.render(context).map_err(|error| error.to_string())
}

/// A plugin whose calls hang loses its piece; the page does not wait for it for long, and once it has failed several times not
/// at all.
fn context(panel: &Arc<Panel>, visit: &Visit, running: &Arc<Running>, request: SlotRequest) -> Result<String, String> {
    let point = running.points.slot(request.place).ok_or("it does not fill this place")?;
    point.enter().map_err(|wait| format!("it has failed too often; the next try is in {} s", wait.as_secs() + 1))?;
    let (panel, session, now) = (Arc::clone(panel), visit.viewer.as_ref().map(|viewer| viewer.session.id.clone()), visit.now);
    let answered = within(within::PIECE, running, move |running| {
        let host = lend::host(&panel, running, session.as_deref(), now);
        running.plugin.slot(&host, &request)
    });
    match answered {
        Ok(RErr(failure)) if failure.kind == FailureKind::PANIC => {
            point.failed();
            Err(failure.message.into())
        }
        Ok(answered) => {
            point.succeeded();
            match answered {
                ROk(context) => Ok(context.into()),
                RErr(failure) => Err(failure.message.into()),
            }
        }
        Err(unanswered) => {
            point.failed();
            Err(unanswered.to_string())
        }
    }
}
