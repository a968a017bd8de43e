//! What only the process that serves can know of its plugins: what it caught, and which libraries it has mapped. Kept as a mark
//! in the data folder as long as it lives, so that a command beside it can tell.

use std::collections::BTreeMap;
use std::fs;
use std::sync::{Mutex, PoisonError};

use serde::{Deserialize, Serialize};

use super::mark::{self, Mark, folder};
use super::points::Caught;
use crate::panel::Panel;

const SERVING: &str = ".serving";

#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Report {
    /// By plugin.
    pub caught: BTreeMap<String, Vec<Caught>>,
    /// Libraries that are still mapped although nothing calls them any more, with the plugin that each was.
    pub still_mapped: BTreeMap<String, String>,
}

impl Report {
    /// Of this process.
    fn own(panel: &Panel) -> Self {
        let active = panel.plugins.active();
        let caught = active.running().map(|running| (running.id().to_owned(), running.points.caught()));
        let mut still_mapped = panel.plugins.starts.mapped();
        still_mapped.retain(|library, _| active.running().all(|running| running.library() != library));
        Self { caught: caught.filter(|(_, caught)| !caught.is_empty()).collect(), still_mapped }
    }

    /// Of the process that serves, be it this one or another on the same data folder.
    pub fn of_serving(panel: &Panel) -> Self {
        if panel.plugins.will_serve() {
            return Self::own(panel);
        }
        let told = mark::all::<Self>(&folder(panel), SERVING).into_iter().filter(|found| found.is_held);
        told.map(|found| found.content).next().unwrap_or_default()
    }
}

/// The mark, and what it says.
#[derive(Default)]
pub struct Told(Mutex<Option<(Mark, Report)>>);

impl Told {
    /// Leaves the mark, or says what is new. Cheap when nothing is.
    pub fn tell(&self, panel: &Panel) {
        let report = Report::own(panel);
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let outcome = match &mut *told {
            Some((_, before)) if *before == report => return,
            None if report == Report::default() => return,
            Some((mark, before)) => mark.say(&report).map(|()| *before = report),
            nothing => {
                // Of processes that were killed.
                for dead in mark::all::<Report>(&folder(panel), SERVING).into_iter().filter(|found| !found.is_held) {
                    let _ = fs::remove_file(dead.path);
                }
                Mark::leave(&folder(panel), "panel", SERVING, &report).map(|mark| *nothing = Some((mark, report)))
            }
        };
        if let Err(error) = outcome {
            log::warn!("cannot tell commands what runs: {error}");
        }
    }
}
