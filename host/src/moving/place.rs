//! Files that a panel's data goes into: made whole beside the place where they belong, and put there in one step. What was there
//! is never written to.

use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

use gatehouse_plugin_api::Timestamp;
use tempfile::TempPath;

use super::{MoveError, Result, contents, refused};
use crate::db::AnyConnection;
use crate::db::transfer::{self, Standing};
use crate::panel::StartError;
use crate::unused::unused;

/// Where a file belongs.
pub struct Place {
    pub path: PathBuf,
    /// What is there.
    before: Before,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Before {
    Nothing,
    /// No row of a panel.
    Empty,
    Panel,
    /// Nothing that can be opened.
    Broken,
}

impl Place {
    /// Looks at it. `replace`: whatever is there, unless somebody has it open.
    pub fn at(path: &Path, replace: bool) -> Result<Self> {
        let path = path.canonicalize().unwrap_or_else(|_| path.to_owned());
        let name = path.display();
        let (before, found) = match look(&path) {
            Ok(seen) => seen,
            Err(error @ MoveError::Refused { .. }) => return Err(error),
            Err(_) if replace => (Before::Broken, None),
            Err(error) => return refused("not-empty", format!("{name} is not empty: {error}")),
        };
        match found {
            Some(found) if !replace => refused("not-empty", format!("{name} is not empty: it holds {found}")),
            _ => Ok(Self { path, before }),
        }
    }

    pub fn holds_a_panel(&self) -> bool {
        self.before == Before::Panel
    }

    /// Puts the new file there, and tells where the old one is kept; unless it is kept otherwise.
    pub fn take(self, new: TempPath, now: Timestamp, kept_otherwise: bool) -> Result<Option<PathBuf>> {
        let failed = |error| cannot_write(&self.path, error);
        File::open(&new).and_then(|file| file.sync_all()).map_err(failed)?;
        if self.before == Before::Nothing {
            new.persist_noclobber(&self.path).map_err(|error| failed(error.error))?;
            return sync_folder(&self.path).map(|()| None);
        }
        // Somebody may have come while the copy was made.
        let keeps = self.before != Before::Empty && !kept_otherwise;
        let kept = keeps.then(|| unused(beside_named(&self.path, &format!(".replaced-{now}")), ""));
        if self.before == Before::Broken {
            // Its parts stay together, for whoever can make something of them.
            for part in ["-wal", "-shm"] {
                let from = beside_named(&self.path, part);
                if let (true, Some(kept)) = (from.exists(), &kept) {
                    fs::rename(&from, beside_named(kept, part)).map_err(failed)?;
                }
            }
        } else {
            let mut old = open(&self.path)?;
            refuse_if_in_use(&self.path, &mut old)?;
            transfer::fold(&mut old)?;
        }
        if let Some(kept) = &kept {
            fs::hard_link(&self.path, kept).map_err(failed)?;
        }
        // In one step: at no time is there no file, in place of which a panel would make an empty one.
        new.persist(&self.path).map_err(|error| failed(error.error))?;
        sync_folder(&self.path).map(|()| kept)
    }
}

/// A file that was not there, whole and on the disk, or not at all.
pub fn make<T>(path: &Path, fill: impl FnOnce(&mut AnyConnection) -> Result<T>) -> Result<T> {
    refuse_remains(path)?;
    let new = beside(path)?;
    let filled = filled(&new, fill)?;
    Place { path: path.to_owned(), before: Before::Nothing }.take(new, 0, false)?;
    Ok(filled)
}

/// A file that nobody else can read, and that goes with this value.
pub fn beside(path: &Path) -> Result<TempPath> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let made = tempfile::Builder::new().prefix(".gatehouse-").suffix(".new").tempfile_in(folder);
    Ok(made.map_err(|error| cannot_write(folder, error))?.into_temp_path())
}

pub fn filled<T>(file: &Path, fill: impl FnOnce(&mut AnyConnection) -> Result<T>) -> Result<T> {
    fill(&mut transfer::fresh_file(file)?)
}

/// For a copy that is thrown away.
pub fn aside(folder: &Path) -> Result<(TempPath, PathBuf)> {
    let file = beside(&folder.join("aside"))?;
    let path = file.to_path_buf();
    Ok((file, path))
}

/// What is there, and in words where it is more than nothing.
fn look(path: &Path) -> Result<(Before, Option<String>)> {
    if !path.exists() {
        return refuse_remains(path).map(|()| (Before::Nothing, None));
    }
    let mut connection = open(path)?;
    refuse_if_in_use(path, &mut connection)?;
    let others = transfer::others_tables(&mut connection)?;
    if let Some(table) = others.first() {
        return Ok((Before::Panel, Some(format!("a table `{table}`, which no panel made"))));
    }
    let found = match transfer::standing(&mut connection)? {
        Standing::Absent => None,
        Standing::Older => Some("the rows of an older Gatehouse".to_owned()),
        Standing::Newer(_) => Some("the rows of a newer Gatehouse".to_owned()),
        Standing::Current => contents(&transfer::counts(&mut connection)?),
    };
    Ok((if found.is_some() { Before::Panel } else { Before::Empty }, found))
}

/// SQLite would take what lies beside a file for the end of it.
fn refuse_remains(path: &Path) -> Result<()> {
    let remains = ["-wal", "-journal"].map(|part| beside_named(path, part)).into_iter().find(|part| part.exists());
    let Some(part) = remains else { return Ok(()) };
    refused("not-empty", format!("{} is left of a file that is gone: move it away first", part.display()))
}

fn open(path: &Path) -> Result<AnyConnection> {
    Ok(transfer::source(&format!("sqlite://{}", path.display()))?)
}

fn refuse_if_in_use(path: &Path, connection: &mut AnyConnection) -> Result<()> {
    if transfer::is_in_use(connection)? {
        return refused("in-use", format!("{} is open elsewhere: stop the panel first", path.display()));
    }
    Ok(())
}

fn beside_named(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

fn sync_folder(path: &Path) -> Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    File::open(folder).and_then(|folder| folder.sync_all()).map_err(|error| cannot_write(folder, error))
}

fn cannot_write(path: &Path, error: io::Error) -> MoveError {
    StartError::Folder { path: path.to_owned(), error }.into()
}
