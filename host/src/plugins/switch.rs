//! Flipping a plugin's switch, for the settings page and the command line alike. Blocks.

use std::sync::Arc;

use super::discover::Found;
use super::receipt::Refusal;
use crate::db::access::{self, Stranded};
use crate::db::{self, audit, plugin, session};
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

/// Who flips it, for the audit log.
#[derive(Debug, Clone)]
pub struct Hand {
    /// `None`: the command line.
    pub actor: Option<String>,
    pub address: String,
    /// Digest of the acting session, which is never ended.
    pub session: Option<Vec<u8>>,
}

/// Switches `id` on for the library that lies in the folder now.
pub fn enable(panel: &Arc<Panel>, id: &str, hand: Hand, now: i64) -> Result<(), SwitchError> {
    let found = panel.plugins.found();
    let library = library_of(&found, id)?;
    let (plugin, library) = (id.to_owned(), library.library.clone());
    panel.db.write::<_, db::Error>(move |connection| {
        plugin::enable(connection, &plugin, &library)?;
        audit::append(connection, &line("plugin-enabled", &plugin, &hand, now))
    })?;
    panel.plugins.refresh(panel)?;
    Ok(())
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
    if known || library_of(&panel.plugins.found(), id).is_ok() { Ok(()) } else { Err(SwitchError::Unknown) }
}

fn library_of<'f>(found: &'f [Found], id: &str) -> Result<&'f Found, SwitchError> {
    let library = found.iter().find(|found| found.receipt().is_some_and(|receipt| receipt.id == id));
    library.ok_or_else(|| {
        // A file of the plugin's name that is refused says more than "unknown".
        let named = format!("_{}.so", id.replace('-', "_"));
        let refused = found.iter().find(|found| found.file.ends_with(&named)).and_then(Found::refusals);
        refused.map_or(SwitchError::Unknown, |refusals| SwitchError::Refused(refusals.to_vec()))
    })
}

impl Hand {
    /// An audit line of what this hand did.
    pub fn line(&self, action: &str, now: i64) -> audit::Line {
        audit::Line::done(action, self.actor.as_deref(), None, &self.address, now)
    }
}

fn line(action: &str, plugin: &str, hand: &Hand, now: i64) -> audit::Line {
    audit::Line { plugin: Some(plugin.to_owned()), ..hand.line(action, now) }
}
