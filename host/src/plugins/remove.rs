//! Taking a plugin out: its file, and where that is asked for all that it has stored, as if it had never been there. What has
//! happened stays in the audit log.

use std::fs;
use std::path::PathBuf;
use std::sync::Arc;

use serde::Serialize;

use super::discover::Found;
use super::switch::{self, Hand};
use super::{contributions, load};
use crate::db::access::{self, Stranded};
use crate::db::{self, AnyConnection, account, audit, credential, plugin, receipt, session, setting};
use crate::panel::Panel;

/// What a plugin has stored.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Stored {
    pub credentials: i64,
    /// To which those belong.
    pub accounts: i64,
    pub settings: i64,
    /// That were made with it, and would end.
    pub sessions: i64,
    /// Passwords that it holds, and that would work again.
    pub held_passwords: usize,
}

/// What there is to remove.
#[derive(Debug, Serialize)]
pub struct Preview {
    pub files: Vec<PathBuf>,
    pub stored: Stored,
    /// Who could not sign in any more even if the plugin came back and were switched on.
    pub stranded: Option<Stranded>,
}

#[derive(Debug, Clone, Copy, Default)]
pub struct Removal {
    /// With what it has stored.
    pub purge: bool,
    /// Switch it off first.
    pub disable: bool,
    /// Although somebody could no longer sign in.
    pub confirmed: bool,
}

#[derive(Debug)]
pub enum RemoveError {
    /// Neither a file nor a row is this plugin's.
    Unknown,
    On,
    Stranded(Stranded),
    File(PathBuf, std::io::Error),
    Database(db::Error),
}

impl From<db::Error> for RemoveError {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for RemoveError {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

impl From<access::Refused> for RemoveError {
    fn from(refused: access::Refused) -> Self {
        match refused {
            access::Refused::Stranded(stranded) => Self::Stranded(stranded),
            access::Refused::Database(error) => Self::Database(error),
        }
    }
}

/// What removing `id` would remove, found out by doing it and undoing it.
pub fn preview(panel: &Panel, id: &str) -> Result<Preview, RemoveError> {
    let files: Vec<_> = files(panel, id)?.into_iter().map(|found| found.path).collect();
    let plugin = id.to_owned();
    panel.db.imagine::<_, RemoveError>(move |connection| {
        let stored = stored(connection, &plugin)?;
        let stranded = match purge(connection, &plugin, false) {
            Ok(()) => None,
            Err(RemoveError::Stranded(stranded)) => Some(stranded),
            Err(error) => return Err(error),
        };
        Ok(Preview { files, stored, stranded })
    })
}

/// The rows go in one transaction, then the files: what fails on the way can be repeated.
pub fn remove(panel: &Arc<Panel>, id: &str, removal: Removal, hand: Hand, now: i64) -> Result<Preview, RemoveError> {
    let found = files(panel, id)?;
    let (plugin, there) = (id.to_owned(), !found.is_empty());
    let libraries: Vec<String> = found.iter().map(|found| found.library.clone()).collect();
    let stored = panel.db.write::<_, RemoveError>(move |connection| {
        let switch = plugin::get(connection, &plugin)?;
        let stored = stored(connection, &plugin)?;
        if !there && !(removal.purge && (switch.is_some() || stored != Stored::default())) {
            return Err(RemoveError::Unknown);
        }
        if switch.as_ref().is_some_and(|switch| switch.enabled) {
            if !removal.disable {
                return Err(RemoveError::On);
            }
            access::guard(connection, removal.confirmed, |connection| plugin::disable(connection, &plugin))?;
            audit::append(connection, &switch::line("plugin-disabled", &plugin, &hand, now))?;
        }
        if there {
            audit::append(connection, &switch::line("plugin-removed", &plugin, &hand, now))?;
        }
        if removal.purge {
            purge(connection, &plugin, removal.confirmed)?;
            audit::append(connection, &switch::line("plugin-purged", &plugin, &hand, now))?;
            let enabled = switch.map(|switch| switch.library);
            libraries.iter().chain(&enabled).try_for_each(|library| receipt::forget(connection, library))?;
        }
        Ok(stored)
    })?;
    for found in &found {
        fs::remove_file(&found.path).map_err(|error| RemoveError::File(found.path.clone(), error))?;
        // A panel that has it mapped keeps what it has mapped.
        let _ = load::forget_copy(&found.library, &panel.config.data_dir);
    }
    panel.plugins.refresh(panel)?;
    Ok(Preview { files: found.into_iter().map(|found| found.path).collect(), stored, stranded: None })
}

/// The files that are this plugin: by their receipts, or what stands in the place where it was installed.
fn files(panel: &Panel, id: &str) -> Result<Vec<Found>, RemoveError> {
    if !contributions::is_id(id) {
        return Err(RemoveError::Unknown);
    }
    let place = format!("{id}.so");
    let is_it = |found: &&Found| found.receipt().map_or(found.file == place, |receipt| receipt.id == id);
    Ok(panel.plugins.found().iter().filter(is_it).cloned().collect())
}

fn stored(connection: &mut AnyConnection, id: &str) -> db::Result<Stored> {
    let (credentials, accounts) = credential::count_of(connection, id)?;
    Ok(Stored {
        credentials,
        accounts,
        settings: setting::count_of(connection, id)?,
        sessions: session::count_made_with(connection, id)?,
        held_passwords: access::held_by(connection, id)?.1,
    })
}

/// Who loses a way to sign in for good is asked as if the plugin were on: while it is off, they have lost it already.
fn purge(connection: &mut AnyConnection, id: &str, confirmed: bool) -> Result<(), RemoveError> {
    plugin::presume_on(connection, id)?;
    access::guard(connection, confirmed, |connection| {
        session::end_made_with(connection, id, None)?;
        session::forget_notices(connection, id)?;
        credential::remove_of(connection, id)?;
        account::release_passwords(connection, id)?;
        setting::forget_of(connection, id)?;
        plugin::forget(connection, id)
    })?;
    Ok(())
}
