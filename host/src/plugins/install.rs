//! Putting a library into the plugin folder: looked at first, written beside its place, and then there at once and whole.
//! Never switches anything on by itself.

use std::fs::File;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tempfile::NamedTempFile;

use super::receipt::{Receipt, Refusal, Verdict};
use super::switch::{self, Candidate, Hand, SwitchError};
use super::{discover, probe};
use crate::db::{self, audit, plugin};
use crate::panel::Panel;

#[derive(Debug)]
pub struct Installed {
    pub receipt: Receipt,
    pub path: PathBuf,
    /// SHA-256 of the content, in hexadecimal.
    pub library: String,
    /// Files of the same plugin that were there before, by name.
    pub replaced: Vec<String>,
    /// The same content was in its place already.
    pub unchanged: bool,
    /// The plugin is switched on for it.
    pub enabled: bool,
}

#[derive(Debug)]
pub enum InstallError {
    /// The given file cannot be read.
    Unreadable(std::io::Error),
    Refused(Vec<Refusal>),
    /// The plugin is switched on with another library.
    On(String),
    /// The file's place is taken by another plugin.
    Taken {
        path: PathBuf,
        by: String,
    },
    /// The plugin folder cannot be written.
    Folder(PathBuf, std::io::Error),
    /// It lies in its place, but the plugin of this id cannot be switched on.
    Switch(String, SwitchError),
}

impl From<db::Error> for InstallError {
    fn from(error: db::Error) -> Self {
        Self::Switch(String::new(), SwitchError::Database(error))
    }
}

/// That the plugin is switched on for it, too.
#[derive(Debug, Clone, Copy)]
pub struct On {
    /// Although somebody could no longer sign in.
    pub confirmed: bool,
}

/// A library that was looked at, written beside its place but not in it.
pub struct Staged {
    pub receipt: Receipt,
    library: String,
    file: NamedTempFile,
}

/// Opens a private copy of `file`, or of standard input where that is `-`, in a child process. Every reason against it, and
/// against the plugin folder, is told at once.
pub fn stage(panel: &Panel, file: &Path) -> Result<Staged, InstallError> {
    let given: std::io::Result<Box<dyn Read>> = if file == Path::new("-") {
        discover::read_to_end(std::io::stdin()).map(|content| Box::new(Cursor::new(content)) as _)
    } else {
        discover::open(file).map(|file| Box::new(file) as _)
    };
    let mut content = given.map_err(InstallError::Unreadable)?;
    let folder = panel.config.plugin_dir();
    let exposures = discover::folder_exposures(&folder);
    // What is written into a folder that others may write to is no longer what was read.
    let beside = if exposures.is_empty() { &folder } else { &panel.config.data_dir };
    let failed = |error| InstallError::Folder(beside.clone(), error);
    // Its mode is 0600, and its name no library's: no look at the folder finds it.
    let mut staged = tempfile::Builder::new().prefix(".install-").tempfile_in(beside).map_err(failed)?;
    std::io::copy(&mut content, &mut staged).and_then(|_| staged.as_file().sync_all()).map_err(failed)?;
    // Of the copy: what was hashed and looked at is what is put in place.
    let library = discover::digest(staged.path()).map_err(failed)?;
    let verdict = probe::in_child(staged.path());
    discover::store(&panel.db, &library, &verdict)?;
    match verdict.and(exposures) {
        Verdict::Accepted(receipt) => Ok(Staged { receipt: *receipt, library, file: staged }),
        Verdict::Refused(refusals) => Err(InstallError::Refused(refusals)),
    }
}

/// Moves it into its place, and removes older files of the same plugin. With `switch_on` the plugin is switched on for it,
/// in the one step in which the old library gives way: whatever it holds stays held in between.
pub fn put(panel: &Arc<Panel>, staged: Staged, switch_on: Option<On>, hand: Hand, now: i64) -> Result<Installed, InstallError> {
    let Staged { receipt, library, file } = staged;
    panel.plugins.refresh(panel)?;
    let found = panel.plugins.found();
    let (folder, id) = (panel.config.plugin_dir(), receipt.id.clone());
    let switches = panel.db.read(plugin::all)?;
    if switches.iter().any(|switch| switch.id == id && switch.enabled && switch.library != library) && switch_on.is_none() {
        return Err(InstallError::On(id));
    }
    let path = folder.join(format!("{id}.so"));
    if let Some(other) = found.iter().find(|found| found.path == path).and_then(discover::Found::receipt)
        && other.id != id
    {
        return Err(InstallError::Taken { path, by: other.id.clone() });
    }
    let not_on = |error| InstallError::Switch(id.clone(), error);
    let runs = switches.iter().any(|switch| switch.id == id && switch.enabled && switch.library == library);
    let switch_on = switch_on.filter(|_| !runs);
    let candidate = match switch_on {
        Some(On { confirmed }) => {
            let candidate = Candidate::judge(panel, &receipt, &library, file.path()).map_err(not_on)?;
            // Before anything is moved: a file that cannot take over must not stand in the place of one that is on.
            candidate.foresee(panel, confirmed).map_err(not_on)?;
            Some((candidate, confirmed))
        }
        None => None,
    };
    let older = found.iter().filter(|found| found.path != path && found.receipt().is_some_and(|receipt| receipt.id == id));
    let older: Vec<_> = older.map(|found| (found.file.clone(), found.path.clone())).collect();
    let unchanged = discover::digest(&path).is_ok_and(|there| there == library) && discover::exposures(&path).is_empty();
    let mut replaced: Vec<_> = older.iter().map(|(file, _)| file.clone()).collect();
    if !unchanged {
        if path.exists() {
            replaced.push(format!("{id}.so"));
        }
        let failed = |error| InstallError::Folder(folder.clone(), error);
        file.persist(&path).map_err(|error| failed(error.error))?;
        // The new name must survive a power cut before the old ones go.
        File::open(&folder).and_then(|folder| folder.sync_all()).map_err(failed)?;
    }
    for (_, older) in &older {
        std::fs::remove_file(older).map_err(|error| InstallError::Folder(older.clone(), error))?;
    }
    if !unchanged || !older.is_empty() {
        let line = switch::line("plugin-installed", &id, &hand, now);
        panel.db.write::<_, db::Error>(move |connection| audit::append(connection, &line))?;
        panel.plugins.refresh(panel)?;
    }
    let enabled = runs || candidate.is_some();
    if let Some((candidate, confirmed)) = candidate {
        candidate.enable(panel, confirmed, hand, now).map_err(|error| InstallError::Switch(id, error))?;
    }
    let unchanged = unchanged && older.is_empty();
    Ok(Installed { receipt, path, library, replaced, unchanged, enabled })
}
