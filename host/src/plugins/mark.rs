//! Marks that a process leaves in the data folder while it is at something, for the processes beside it and after it. A mark is
//! locked as long as its process lives, whatever ends it: whoever finds one can tell the living from the dead. Removed when
//! dropped. What a mark says, callers decide.

use std::fs::{self, File};
use std::io::{self, Seek, SeekFrom, Write};
use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use serde::Serialize;
use serde::de::DeserializeOwned;
use tempfile::NamedTempFile;

use crate::panel::Panel;

/// Where the marks are.
pub fn folder(panel: &Panel) -> PathBuf {
    panel.config.data_dir.join("marks")
}

/// This process's own.
pub struct Mark(NamedTempFile);

impl Mark {
    /// In `folder`, as `<name>.<something><suffix>`; it is on the disk when this returns.
    pub fn leave(folder: &Path, name: &str, suffix: &str, content: &impl Serialize) -> io::Result<Self> {
        fs::DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
        let file = tempfile::Builder::new().prefix(&format!("{name}.")).suffix(suffix).tempfile_in(folder)?;
        // Before it says anything: an empty mark is nobody's.
        file.as_file().lock()?;
        let mut mark = Self(file);
        mark.say(content)?;
        mark.0.as_file().sync_all()?;
        File::open(folder)?.sync_all()?;
        Ok(mark)
    }

    /// Says something else instead.
    pub fn say(&mut self, content: &impl Serialize) -> io::Result<()> {
        let text = serde_json::to_vec(content)?;
        let file = self.0.as_file_mut();
        file.seek(SeekFrom::Start(0))?;
        file.set_len(0)?;
        file.write_all(&text)
    }
}

/// Anybody's.
pub struct Found<T> {
    pub path: PathBuf,
    pub content: T,
    /// Its process lives.
    pub is_held: bool,
}

/// All marks with this suffix that say something.
pub fn all<T: DeserializeOwned>(folder: &Path, suffix: &str) -> Vec<Found<T>> {
    let paths = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let named = paths.filter(|path| path.to_string_lossy().ends_with(suffix));
    let read = named.filter_map(|path| {
        let content = serde_json::from_slice(&fs::read(&path).ok()?).ok()?;
        let is_held = File::open(&path).ok()?.try_lock().is_err();
        Some(Found { path, content, is_held })
    });
    read.collect()
}
