//! A panel's data, moved and kept: copied into another database, into one file, and back out of it. Every row is counted again
//! where it has come to, and a place is filled whole or not at all.
//!
//! What a copy reads and writes is in [`crate::db::transfer`], the keys are in [`crate::secrets::Carried`], files in [`place`].

mod place;

use std::os::unix::fs::DirBuilderExt;
use std::path::{Path, PathBuf};

use gatehouse_plugin_api::Timestamp;

use crate::auth;
use crate::config::Config;
use crate::db::address::shown;
use crate::db::transfer::{self, Counts, KEYS, Progress, Standing};
use crate::db::{self, AnyConnection, totp};
use crate::panel::StartError;
use crate::secrets::Carried;
use crate::unused::unused;
use place::Place;

/// Why nothing was moved.
#[derive(Debug, thiserror::Error)]
pub enum MoveError {
    /// A place is not reached, or the configuration is wrong.
    #[error(transparent)]
    Start(#[from] StartError),
    /// `code` is for programs.
    #[error("{why}")]
    Refused { code: &'static str, why: String },
}

impl From<db::Error> for MoveError {
    fn from(error: db::Error) -> Self {
        Self::Start(error.into())
    }
}

type Result<T> = std::result::Result<T, MoveError>;

fn refused<T>(code: &'static str, why: impl Into<String>) -> Result<T> {
    Err(MoveError::Refused { code, why: why.into() })
}

/// What has come to its place.
#[derive(Debug)]
pub struct Moved {
    pub rows: Counts,
    /// What was there before, as a file.
    pub kept: Option<PathBuf>,
}

/// What is open, and what to call it.
struct Source {
    connection: AnyConnection,
    name: String,
    keys: Carried,
}

/// From one database into another, which must be empty. `anyway`: although a panel has the first open.
pub fn copy(config: &Config, from: &str, to: &str, anyway: bool, progress: &mut dyn Progress) -> Result<Moved> {
    if is_same(from, to) {
        return refused("same", "both are the same database");
    }
    let mut connection = transfer::source(from)?;
    if !anyway && transfer::is_in_use(&mut connection)? {
        let why = format!(
            "{} is open elsewhere: stop the panel first, or what it writes from now on stays behind; or repeat with --anyway",
            shown(from)
        );
        return refused("in-use", why);
    }
    let mut source = read(connection, shown(from), |connection| {
        let folder = if is_same(from, &config.database_url()) { config.data_dir.clone() } else { folder_of(from) };
        Ok(Carried::of(connection, &folder, config.secret_key.as_deref())?)
    })?;
    if !anyway && !opens(&mut source)? {
        let why = format!(
            "what {} has sealed is not opened by its keys as this command finds them: give it that panel's own configuration \
             (`data_dir`, `secret_key`), or repeat with --anyway",
            source.name
        );
        return refused("other-keys", why);
    }
    fill(config, &mut source, to, false, progress, 0)
}

/// The panel's own data into a file of its own, also while it serves.
pub fn backup(config: &Config, file: &Path, progress: &mut dyn Progress) -> Result<Moved> {
    if file.symlink_metadata().is_ok() {
        return refused("exists", format!("{} is there already; nothing is overwritten", file.display()));
    }
    let url = config.database_url();
    let mut source = read(transfer::source(&url)?, shown(&url), |connection| {
        Ok(Carried::of(connection, &config.data_dir, config.secret_key.as_deref())?)
    })?;
    let rows = place::make(file, |target| pour(&mut source, target, "", false, progress))?;
    Ok(Moved { rows, kept: None })
}

/// A backup into the panel's own database. `replace`: although something is there, which is kept as a file.
pub fn restore(config: &Config, file: &Path, replace: bool, progress: &mut dyn Progress, now: Timestamp) -> Result<Moved> {
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(&config.data_dir);
    made.map_err(|error| StartError::Folder { path: config.data_dir.clone(), error })?;
    let name = file.display().to_string();
    let damaged = |what: String| MoveError::Refused { code: "damaged", why: format!("{name} is damaged: {what}") };
    let opened = transfer::source(&format!("sqlite://{name}"));
    let mut connection = opened.map_err(|error| if file.is_file() { damaged(error.to_string()) } else { error.into() })?;
    if let Some(what) = transfer::damage(&mut connection).map_err(|error| damaged(error.to_string()))? {
        return Err(damaged(what));
    }
    // Of an older version: brought up to date aside. The file itself stays as it is.
    let (aside, path) = place::aside(&config.data_dir)?;
    if transfer::standing(&mut connection)? == Standing::Older {
        transfer::duplicate(&mut connection, &path)?;
        connection = transfer::fresh_file(&path)?;
        transfer::migrate(&mut connection, &format!("sqlite://{}", path.display()))?;
    }
    let mut source = read(connection, name, |connection| {
        let wrapped = |_| MoveError::Refused {
            code: "other-keys",
            why: "the keys in it are wrapped in a `secret_key`: restore it with the one that the panel had".to_owned(),
        };
        Carried::in_rows(connection, config.secret_key.as_deref()).map_err(wrapped)
    })?;
    if source.keys.count() == 0 {
        return refused("no-keys", format!("{} holds no keys: `gatehouse db backup` did not make it", source.name));
    }
    let moved = fill(config, &mut source, &config.database_url(), replace, progress, now);
    drop(aside);
    moved
}

/// Begins to read what must be a panel's database, as this version has them.
fn read(mut connection: AnyConnection, name: String, keys: impl FnOnce(&mut AnyConnection) -> Result<Carried>) -> Result<Source> {
    transfer::begin_reading(&mut connection)?;
    match transfer::standing(&mut connection)? {
        Standing::Current => {}
        Standing::Absent => return refused("no-panel", format!("{name} is no panel's database")),
        Standing::Older => {
            let why = "is of an older Gatehouse: start the panel on it once, which brings it up to date, and repeat";
            return refused("older", format!("{name} {why}"));
        }
        Standing::Newer(version) => {
            let why = format!("{name} is of a newer Gatehouse, which has changed it ({version}): use that version");
            return refused("newer", why);
        }
    }
    let keys = keys(&mut connection)?;
    Ok(Source { connection, name, keys })
}

/// Whether the keys are those that something of it is sealed with; also where nothing is.
fn opens(source: &mut Source) -> Result<bool> {
    let sealed = totp::some(&mut source.connection)?;
    if sealed.is_empty() {
        return Ok(true);
    }
    let secrets = source.keys.secrets().map_err(StartError::from)?;
    Ok(sealed.iter().any(|sealed| auth::totp::open(&secrets, &sealed.account, &sealed.secret, 0).is_some()))
}

/// Into a database that is empty, or is emptied.
fn fill(
    config: &Config,
    source: &mut Source,
    to: &str,
    replace: bool,
    progress: &mut dyn Progress,
    now: Timestamp,
) -> Result<Moved> {
    if let Some(path) = to.strip_prefix("sqlite://") {
        let place = Place::at(Path::new(path), replace)?;
        let beside = place::beside(&place.path)?;
        let rows = place::filled(&beside, |target| pour(source, target, to, false, progress))?;
        // Whole, with its keys, where it can be read; else as it is.
        let file = for_what_is_replaced(config, now);
        let backed_up = place.holds_a_panel() && backup(config, &file, &mut Unseen).is_ok();
        let kept = place.take(beside, now, backed_up)?;
        return Ok(Moved { rows, kept: kept.or(backed_up.then_some(file)) });
    }
    let mut target = transfer::target(to)?;
    if replace && transfer::is_in_use(&mut target)? {
        return refused("in-use", format!("{} is open elsewhere: stop every panel on it first", shown(to)));
    }
    let others = transfer::others_tables(&mut target)?;
    if let Some(table) = others.first() {
        let why = format!("{} is not empty: it has a table `{table}`, which no panel made", shown(to));
        return refused("not-empty", why);
    }
    transfer::migrate(&mut target, to)?;
    let mut kept = None;
    if let Some(found) = contents(&transfer::counts(&mut target)?) {
        if !replace {
            return refused("not-empty", format!("{} is not empty: it holds {found}", shown(to)));
        }
        let file = for_what_is_replaced(config, now);
        backup(config, &file, &mut Unseen)?;
        kept = Some(file);
    }
    Ok(Moved { rows: pour(source, &mut target, to, replace, progress)?, kept })
}

fn for_what_is_replaced(config: &Config, now: Timestamp) -> PathBuf {
    unused(config.data_dir.join(format!("replaced-{now}")), ".backup")
}

/// Every row, in one transaction.
fn pour(source: &mut Source, target: &mut AnyConnection, to: &str, clear: bool, progress: &mut dyn Progress) -> Result<Counts> {
    let mut rows = transfer::counts(&mut source.connection)?;
    rows.insert(KEYS, i64::try_from(source.keys.count()).unwrap_or(i64::MAX));
    transfer::migrate(target, to)?;
    transfer::begin_writing(target, to)?;
    let poured = pour_all(source, target, clear, &rows, progress);
    if poured.is_err() {
        transfer::end(target);
    }
    poured.map_err(|error| undone(error, &source.name))?;
    if let Err(error) = transfer::commit(target) {
        let why = format!("{error}; it is not known whether the copy is there: look, and if it is not, repeat");
        return refused("uncertain", why);
    }
    compare(&rows, &transfer::counts(target)?)?;
    Ok(rows)
}

fn pour_all(
    source: &mut Source,
    target: &mut AnyConnection,
    clear: bool,
    rows: &Counts,
    progress: &mut dyn Progress,
) -> Result<()> {
    if clear {
        transfer::clear(target)?;
    }
    // Whoever came first since it was looked at.
    if let Some(found) = contents(&transfer::counts(target)?) {
        return refused("not-empty", format!("the target is not empty any more: it holds {found}"));
    }
    transfer::copy(&mut source.connection, target, rows, progress)?;
    source.keys.put(target)?;
    compare(rows, &transfer::counts(target)?)
}

fn undone(error: MoveError, source: &str) -> MoveError {
    match error {
        MoveError::Start(StartError::Database(error)) => MoveError::Refused {
            code: "failed",
            why: format!("{source} was not copied, and the target is as it was: {}", error.to_string().replace('\n', " ")),
        },
        error => error,
    }
}

fn compare(rows: &Counts, found: &Counts) -> Result<()> {
    let differs = rows.iter().find(|(table, count)| found.get(*table) != Some(count));
    let Some((table, count)) = differs else { return Ok(()) };
    let found = found.get(table).copied().unwrap_or(0);
    refused("miscounted", format!("of {count} rows of `{table}`, {found} have arrived; do not use the target"))
}

/// In words, what is there; `None`: nothing.
fn contents(rows: &Counts) -> Option<String> {
    let found: Vec<_> = rows.iter().filter(|(_, count)| **count > 0).map(|(table, count)| format!("{table} ({count})")).collect();
    (!found.is_empty()).then(|| format!("rows in {}", found.join(", ")))
}

fn is_same(one: &str, other: &str) -> bool {
    let file = |url: &str| url.strip_prefix("sqlite://").and_then(|path| Path::new(path).canonicalize().ok());
    one == other || file(one).is_some_and(|path| Some(path) == file(other))
}

fn folder_of(url: &str) -> PathBuf {
    let path = Path::new(url.strip_prefix("sqlite://").unwrap_or(url));
    path.parent().map(Path::to_owned).unwrap_or_default()
}

/// For a copy that nobody waits for.
struct Unseen;

impl Progress for Unseen {
    fn begin(&mut self, _rows: i64) {}
    fn table(&mut self, _name: &str, _rows: i64) {}
    fn more(&mut self, _rows: u64) {}
}
