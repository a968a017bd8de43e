//! The pieces of panel pages that plugins fill: asks for the context, renders the plugin's template, gives back HTML.

use std::fmt::Display;
use std::sync::Arc;

use gatehouse_plugin_api::{FailureKind, Place, RErr, RNone, ROk, ROption, Slot, SlotRequest};
use serde_json::{Map, Value};

use super::active::Running;
use super::lend;
use super::points::Point;
use super::whereabouts::Whereabouts;
use super::within::{self, Unanswered, within};
use crate::db;
use crate::locales;
use crate::panel::Panel;
use crate::problem::Problem;
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
    active.filling(place).filter_map(|running| render_one(panel, visit, running, place, subject, next)?.ok()).collect()
}

/// One plugin's piece, or why it is not there; `None` if the plugin does not fill `place`.
pub fn render_one(
    panel: &Arc<Panel>,
    visit: &Visit,
    running: &Arc<Running>,
    place: Place,
    subject: Option<&db::account::Account>,
    next: &str,
) -> Option<Result<String, Problem>> {
    let (slot, point) = (running.contributions.slot(place)?, running.points.slot(place)?);
    Some(piece(panel, visit, running, slot, point, subject, next))
}

fn piece(
    panel: &Arc<Panel>,
    visit: &Visit,
    running: &Arc<Running>,
    slot: &Slot,
    point: &Point,
    subject: Option<&db::account::Account>,
    next: &str,
) -> Result<String, Problem> {
    let place = slot.place;
    let viewer = visit.viewer.as_ref().map(|viewer| lend::viewer(panel, viewer, visit.now)).transpose()?;
    let subject = subject.map(|account| lend::account(panel, account.clone())).transpose()?;
    let request = SlotRequest {
        place,
        viewer: viewer.map_or(RNone, ROption::RSome),
        subject: subject.map_or(RNone, ROption::RSome),
        next: next.into(),
        origin: visit.origin.as_ref().map_or("", |origin| origin.as_str()).into(),
        now: visit.now,
    };
    let context = context(panel, visit, running, point, request)?;
    let failed = |error: &dyn Display| Problem::internal(&in_slot(running, place, error));
    let mut context: Map<String, Value> = serde_json::from_str(&context).map_err(|error| failed(&error))?;
    context.insert("lang".to_owned(), visit.language.clone().into());
    context.insert("dir".to_owned(), locales::direction(&visit.language).into());
    let template = running.templates.get_template(&slot.template).map_err(|error| failed(&error))?;
    template.render(context).map_err(|error| failed(&error))
}

/// A plugin whose calls hang loses its piece; the page does not wait for it for long, and once it has failed several times not
/// at all.
fn context(
    panel: &Arc<Panel>,
    visit: &Visit,
    running: &Arc<Running>,
    point: &Point,
    request: SlotRequest,
) -> Result<String, Problem> {
    point.enter().map_err(Problem::paused)?;
    let place = request.place;
    let (lent, session, now) = (Arc::clone(panel), visit.viewer.as_ref().map(|viewer| viewer.session.id.clone()), visit.now);
    let whereabouts = Arc::<Whereabouts>::default();
    let told = Arc::clone(&whereabouts);
    let answered = within(within::PIECE, &point.gate, running, move |running| {
        let host = lend::host(&lent, running, session.as_deref(), now, &told);
        told.in_plugin(|| running.plugin.slot(&host, &request))
    });
    let is_its_fault = match &answered {
        Ok(RErr(failure)) => failure.kind == FailureKind::PANIC,
        Ok(ROk(_)) => false,
        // Where it waits for the database, that is not its fault.
        Err(Unanswered::Late) => whereabouts.is_in_plugin() && !panel.db.is_away(),
        Err(Unanswered::TooMany) => !panel.db.is_away(),
    };
    match &answered {
        _ if is_its_fault => point.failed(),
        Ok(_) => point.succeeded(),
        Err(_) => {}
    }
    match answered {
        Ok(ROk(context)) => Ok(context.into()),
        Ok(RErr(failure)) if failure.kind == FailureKind::HOST => {
            Err(Problem::unavailable(&in_slot(running, place, &failure.message)))
        }
        Ok(RErr(failure)) => Err(Problem::internal(&in_slot(running, place, &failure.message))),
        Err(unanswered) => Err(Problem::unavailable(&in_slot(running, place, &unanswered))),
    }
}

/// For the log.
fn in_slot(running: &Running, place: Place, error: &dyn Display) -> String {
    format!("the plugin {} fails in its slot {place:?}: {error}", running.id())
}
