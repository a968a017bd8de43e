//! SQLite's file before SQLite has it: made for its owner only, looked over, and refused where it is not what it was. A damaged
//! file is never replaced by a new one: whoever has a backup must learn of it.

use std::fs::{self, File, OpenOptions, Permissions};
use std::io;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::Path;

use super::connection::{AnyConnection, examine};

/// Bytes of a file that is read whole at every start; of a larger one `doctor` does. A second of reading at the most.
const LOOKED_OVER: u64 = 64 << 20;

const REMEDY: &str = "restore a backup, or move it away to begin with an empty panel";

/// Makes the file where there is none. Password hashes and session digests are nobody's to read; SQLite gives its other files the
/// same mode.
pub(super) fn prepare(path: &str) -> Result<(), String> {
    if fs::metadata(path).is_ok_and(|found| found.is_file() && found.len() == 0) {
        // SQLite would take it for a new one. Whoever makes one here gives it a header before anybody else looks.
        return Err(format!("it is empty, which nothing of this panel makes it: {REMEDY}"));
    }
    // One that is there is not opened: closing it would end the locks that SQLite holds for this process, and another program
    // would take it for a file that nobody uses.
    let made = match OpenOptions::new().write(true).create_new(true).mode(0o600).open(path) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists => fs::set_permissions(path, Permissions::from_mode(0o600)),
        made => made.map(drop),
    };
    made.map_err(|error| error.to_string())
}

/// `None`, or why this file is not to be used.
pub(super) fn look_over(connection: &mut AnyConnection, path: &str) -> Option<String> {
    if fs::metadata(path).is_ok_and(|found| found.len() > LOOKED_OVER) {
        return None;
    }
    match examine(connection) {
        Ok(damage) => damage.map(|damage| format!("it is damaged ({damage}): {REMEDY}")),
        Err(error) => Some(in_words(&error.to_string())),
    }
}

/// What to do about an error of SQLite's.
pub(super) fn in_words(error: &str) -> String {
    if error.contains("not a database") || error.contains("malformed") {
        return format!("{error}: {REMEDY}");
    }
    if error.contains("locked") {
        return format!("{error}: end the program that has it open, and try again");
    }
    error.to_owned()
}

/// Locked by whoever makes or migrates a file in it: commands may start at once. Not the file itself, which nobody
/// but SQLite may open.
pub(super) fn turn(path: &str) -> io::Result<File> {
    let folder = Path::new(path).parent().filter(|folder| !folder.as_os_str().is_empty());
    let folder = File::open(folder.unwrap_or(Path::new(".")))?;
    folder.lock()?;
    Ok(folder)
}
