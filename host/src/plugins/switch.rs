//! Flipping a plugin's switch, for the settings page and the command line alike. Blocks.

use std::path::Path;
use std::sync::Arc;

use super::conflicts;
use super::discover::Found;
use super::judge::{self, Judgement};
use super::receipt::{Receipt, Refusal};
use crate::db::access::{self, Stranded};
use crate::db::plugin::Switch;
use crate::db::{self, AnyConnection, audit, credential, plugin, session};
use crate::panel::Panel;

#[derive(Debug)]
pub enum SwitchError {
    /// No library in the folder is this plugin.
    Unknown,
    Refused(Vec<Refusal>),
    /// Somebody could no longer sign in.
    Stranded(Stranded),
    Database(db::Error),
}

impl From<access::Refused> for SwitchError {
    fn from(refused: access::Refused) -> Self {
        match refused {
            access::Refused::Stranded(stranded) => Self::Stranded(stranded),
            access::Refused::Database(error) => Self::Database(error),
        }
    }
}

impl From<db::Error> for SwitchError {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for SwitchError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

/// Who flips it, for the audit log.
#[derive(Debug, Clone)]
pub struct Hand {
    /// `None`: the command line.
    pub actor: Option<String>,
    pub address: String,
    /// Digest of the acting session, which is never ended.
    pub session: Option<Vec<u8>>,
}

/// Switches `id` on for the library that lies in the folder now; `confirmed`: although somebody could no longer sign in.
pub fn enable(panel: &Arc<Panel>, id: &str, confirmed: bool, hand: Hand, now: i64) -> Result<(), SwitchError> {
    // What lies there now, and not what lay there when somebody last looked.
    panel.plugins.refresh(panel)?;
    let found = panel.plugins.found();
    let chosen = panel.db.read(|connection| plugin::get(connection, id))?.filter(|switch| switch.enabled);
    let chosen = library_of(&found, id, chosen.as_ref().map(|switch| switch.library.as_str()))?;
    let receipt = chosen.judged().map_err(SwitchError::Refused)?;
    Candidate::judge(panel, receipt, &chosen.library, &chosen.path)?.enable(panel, confirmed, hand, now)
}

/// A library that a plugin could be switched on for, and what it says of the credentials that it would find.
#[derive(Clone)]
pub struct Candidate {
    receipt: Receipt,
    library: String,
    judgement: Judgement,
}

impl Candidate {
    /// Where credentials are stored the plugin is started for it, beside what runs: holds come into force with the switch, and
    /// since they were made the address may have changed, or the library.
    pub fn judge(panel: &Arc<Panel>, receipt: &Receipt, library: &str, path: &Path) -> Result<Self, SwitchError> {
        let id = &receipt.id;
        let (stored, switch) =
            panel.db.read(|connection| Ok((credential::count_of(connection, id)?.0, plugin::get(connection, id)?)))?;
        let generation = switch.map_or(1, |switch| switch.generation + 1);
        let judgement = if stored > 0 {
            let next = Switch { id: id.clone(), enabled: true, generation, library: library.to_owned() };
            let plugin = panel.plugins.starts.try_out(panel, &next, path).map_err(SwitchError::Refused)?;
            judge::foreseen_by(panel, &plugin).map_err(|error| match error {
                db::Error::Unjudged(_) => SwitchError::Refused(vec![Refusal::plain("library-stuck")]),
                error => SwitchError::Database(error),
            })?
        } else {
            Judgement::default()
        };
        Ok(Self { receipt: receipt.clone(), library: library.to_owned(), judgement })
    }

    /// Why it could not be switched on now, if it could not.
    pub fn foresee(&self, panel: &Panel, confirmed: bool) -> Result<(), SwitchError> {
        let (this, found) = (self.clone(), panel.plugins.found());
        panel.db.imagine(move |connection| this.flip(connection, &found, confirmed))
    }

    pub fn enable(self, panel: &Arc<Panel>, confirmed: bool, hand: Hand, now: i64) -> Result<(), SwitchError> {
        let found = panel.plugins.found();
        panel.db.write::<_, SwitchError>(move |connection| {
            self.flip(connection, &found, confirmed)?;
            Ok(audit::append(connection, &line("plugin-enabled", &self.receipt.id, &hand, now))?)
        })?;
        panel.plugins.refresh(panel)?;
        Ok(())
    }

    fn flip(&self, connection: &mut AnyConnection, found: &[Found], confirmed: bool) -> Result<(), SwitchError> {
        let conflicts = conflicts::with_those_on(&self.receipt, &plugin::all(connection)?, found);
        if !conflicts.is_empty() {
            return Err(SwitchError::Refused(conflicts));
        }
        Ok(access::guard(connection, confirmed, |connection| {
            self.judgement.note(connection)?;
            plugin::enable(connection, &self.receipt.id, &self.library)
        })?)
    }
}

/// How a plugin is switched off.
#[derive(Debug, Clone, Copy, Default)]
pub struct Off {
    /// Also end the sessions made with it, the acting one excepted.
    pub end_sessions: bool,
    /// Although somebody could no longer sign in.
    pub confirmed: bool,
}

/// Switches `id` off; what it has stored stays.
pub fn disable(panel: &Arc<Panel>, id: &str, off: Off, hand: Hand, now: i64) -> Result<(), SwitchError> {
    let plugin = id.to_owned();
    let known = panel.db.write::<_, access::Refused>(move |connection| {
        access::guard(connection, off.confirmed, |connection| {
            if !plugin::disable(connection, &plugin)? {
                return Ok(plugin::get(connection, &plugin)?.is_some());
            }
            if off.end_sessions {
                session::end_made_with(connection, &plugin, hand.session.as_deref())?;
            }
            audit::append(connection, &line("plugin-disabled", &plugin, &hand, now))?;
            Ok(true)
        })
    })?;
    panel.plugins.refresh(panel)?;
    if known || !conflicts::libraries_of(&panel.plugins.found(), id).is_empty() { Ok(()) } else { Err(SwitchError::Unknown) }
}

/// The library that is this plugin, or the one of several that was `chosen`: never just the first.
fn library_of<'f>(found: &'f [Found], id: &str, chosen: Option<&str>) -> Result<&'f Found, SwitchError> {
    let libraries = conflicts::libraries_of(found, id);
    if let Some(library) = libraries.iter().find(|library| Some(library.library.as_str()) == chosen) {
        return Ok(library);
    }
    if let Some(ambiguous) = conflicts::ambiguous(&libraries) {
        return Err(SwitchError::Refused(vec![ambiguous]));
    }
    libraries.first().copied().ok_or_else(|| {
        // A file of the plugin's name that is refused says more than "unknown".
        let named = [format!("_{}.so", id.replace('-', "_")), format!("{id}.so")];
        let of_name = |found: &&Found| found.file.ends_with(&named[0]) || found.file == named[1];
        let refused = found.iter().find(of_name).and_then(Found::refusals);
        refused.map_or(SwitchError::Unknown, |refusals| SwitchError::Refused(refusals.to_vec()))
    })
}

impl Hand {
    /// Whoever runs the panel's program.
    pub fn at_command_line() -> Self {
        Self { actor: None, address: audit::COMMAND_LINE.to_owned(), session: None }
    }

    /// An audit line of what this hand did.
    pub fn line(&self, action: &str, now: i64) -> audit::Line {
        audit::Line::done(action, self.actor.as_deref(), None, &self.address, now)
    }
}

pub(super) fn line(action: &str, plugin: &str, hand: &Hand, now: i64) -> audit::Line {
    audit::Line { plugin: Some(plugin.to_owned()), ..hand.line(action, now) }
}
