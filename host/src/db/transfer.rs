//! From one database into another, whole: what both must be for it, one look at the first and one transaction at the second.
//! Which rows there are, [`super::rows`] knows; where files lie, and what is said of all this, is nobody's business here.

use std::collections::BTreeMap;
use std::path::Path;
#[cfg(feature = "postgres")]
use std::{thread, time::Duration};

use diesel::connection::{SimpleConnection, TransactionManager};
use diesel::query_builder::SqlQuery;
#[cfg(feature = "postgres")]
use diesel::sql_types::BigInt;
use diesel::sql_types::Text;
use diesel::{Connection, QueryableByName, RunQueryDsl, SqliteConnection, sql_query};

use super::address::shown;
use super::connection::{self, AnyConnection};
use super::rows::{LEFT_BEHIND, TABLES};
use super::{Error, Result, sealing_key};

/// In the list of tables, but none of the panel's own.
const MIGRATIONS: &str = "__diesel_schema_migrations";

type Manager = <AnyConnection as Connection>::TransactionManager;

/// How a database's schema stands to this version's.
#[derive(Debug, PartialEq, Eq)]
pub enum Standing {
    /// No panel was ever there.
    Absent,
    Older,
    Current,
    /// What has changed it.
    Newer(String),
}

/// Rows, by table.
pub type Counts = BTreeMap<&'static str, i64>;

/// As far as a copy has come.
pub trait Progress {
    fn begin(&mut self, rows: i64);
    fn table(&mut self, name: &str, rows: i64);
    fn more(&mut self, rows: u64);
}

/// Opens what is to be read and not changed; a file that is not there is not made.
pub fn source(url: &str) -> Result<AnyConnection> {
    let failed = |reason: String| Error::Open { url: shown(url), reason };
    let Some(path) = url.strip_prefix("sqlite://") else {
        let mut connection = connection::open(url)?;
        // Nobody waits for it but who asked for it.
        connection.batch_execute(
            "SET statement_timeout = 0; SET idle_in_transaction_session_timeout = 0;
             SET SESSION CHARACTERISTICS AS TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY",
        )?;
        return Ok(connection);
    };
    if !Path::new(path).is_file() {
        return Err(failed("there is no such file".to_owned()));
    }
    let mut connection = SqliteConnection::establish(path).map_err(|error| failed(error.to_string()))?;
    let prepared = connection.batch_execute("PRAGMA busy_timeout = 5000; PRAGMA query_only = ON; SELECT 1 FROM sqlite_schema");
    prepared.map_err(|error| failed(error.to_string()))?;
    Ok(AnyConnection::Sqlite(connection))
}

/// Opens a server's database to be filled.
pub fn target(url: &str) -> Result<AnyConnection> {
    connection::open(url)
}

/// Opens a file that nobody knows of yet: what a crash leaves of it is thrown away, and it needs no files beside it.
pub fn fresh_file(path: &Path) -> Result<AnyConnection> {
    let failed = |error: String| Error::Open { url: path.display().to_string(), reason: error };
    let mut connection = SqliteConnection::establish(&path.display().to_string()).map_err(|error| failed(error.to_string()))?;
    connection.batch_execute("PRAGMA journal_mode = MEMORY; PRAGMA synchronous = OFF; PRAGMA foreign_keys = ON")?;
    Ok(AnyConnection::Sqlite(connection))
}

/// Brings the schema of a target up to date.
pub fn migrate(connection: &mut AnyConnection, url: &str) -> Result<()> {
    connection::migrate(connection, url)
}

/// As one moment has it, whatever is written meanwhile; until [`end`].
pub fn begin_reading(connection: &mut AnyConnection) -> Result<()> {
    Ok(Manager::begin_transaction(connection)?)
}

/// Takes its turn among whoever else writes, and for as long as it takes.
pub fn begin_writing(connection: &mut AnyConnection, url: &str) -> Result<()> {
    connection::begin_writing(connection, url)?;
    match connection {
        AnyConnection::Sqlite(_) => Ok(()),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            Ok(connection.batch_execute("SET LOCAL statement_timeout = 0; SET LOCAL idle_in_transaction_session_timeout = 0")?)
        }
    }
}

/// Undoes what was begun.
pub fn end(connection: &mut AnyConnection) {
    // Where the connection has gone, so has the transaction.
    let _ = Manager::rollback_transaction(connection);
}

pub fn commit(connection: &mut AnyConnection) -> Result<()> {
    Manager::commit_transaction(connection).map_err(|error| {
        end(connection);
        Error::Commit(error.to_string())
    })
}

pub fn standing(connection: &mut AnyConnection) -> Result<Standing> {
    if !tables(connection)?.iter().any(|table| table == MIGRATIONS) {
        return Ok(Standing::Absent);
    }
    let applied = lines(connection, sql_query("SELECT version AS line FROM __diesel_schema_migrations ORDER BY version"))?;
    let known = connection::known_versions(connection)?;
    Ok(match applied.iter().find(|version| !known.contains(*version)) {
        Some(newer) => Standing::Newer(newer.clone()),
        None if applied.is_empty() => Standing::Absent,
        None if applied.len() < known.len() => Standing::Older,
        None => Standing::Current,
    })
}

/// What lies there that no panel has made.
pub fn others_tables(connection: &mut AnyConnection) -> Result<Vec<String>> {
    let own = |name: &String| name == MIGRATIONS || own_tables().any(|table| table == name);
    Ok(tables(connection)?.into_iter().filter(|name| !own(name)).collect())
}

/// How many rows each of the panel's tables has.
pub fn counts(connection: &mut AnyConnection) -> Result<Counts> {
    let mut counts: Counts = TABLES.iter().map(|table| Ok((table.name, (table.count)(connection)?))).collect::<Result<_>>()?;
    counts.insert(KEYS, i64::try_from(sealing_key::all(connection)?.len()).unwrap_or(i64::MAX));
    Ok(counts)
}

/// Where the keys are.
pub const KEYS: &str = "sealing_key";

fn own_tables() -> impl Iterator<Item = &'static str> {
    TABLES.iter().map(|table| table.name).chain(LEFT_BEHIND).chain([KEYS])
}

/// Empties every table.
pub fn clear(connection: &mut AnyConnection) -> Result<()> {
    TABLES.iter().rev().try_for_each(|table| (table.clear)(connection))?;
    sealing_key::clear(connection)
}

/// Every row but the keys. Both sides are in a transaction.
pub fn copy(from: &mut AnyConnection, to: &mut AnyConnection, rows: &Counts, progress: &mut dyn Progress) -> Result<()> {
    progress.begin(rows.values().sum());
    for table in TABLES {
        progress.table(table.name, rows.get(table.name).copied().unwrap_or(0));
        (table.copy)(from, to, &mut |more| progress.more(more))?;
    }
    // SQLite goes on after the highest number by itself.
    match to {
        AnyConnection::Sqlite(_) => Ok(()),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(to) => Ok(to.batch_execute(
            "SELECT setval(pg_get_serial_sequence('audit', 'id'), greatest(max(id), 1), max(id) IS NOT NULL) FROM audit",
        )?),
    }
}

/// Whether a process has it open besides this connection, which must be the only one of this process.
pub fn is_in_use(connection: &mut AnyConnection) -> Result<bool> {
    match connection {
        // A panel and its commands hold a lock as long as they have it open.
        AnyConnection::Sqlite(connection) => {
            let alone = connection.batch_execute(
                "PRAGMA busy_timeout = 500; PRAGMA query_only = OFF; PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; ROLLBACK;
                 PRAGMA locking_mode = NORMAL; SELECT 1 FROM sqlite_schema; PRAGMA query_only = ON; PRAGMA busy_timeout = 5000",
            );
            match alone {
                Ok(()) => Ok(false),
                Err(error) if error.to_string().contains("locked") => Ok(true),
                Err(error) => Err(error.into()),
            }
        }
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => {
            // Those of no user are the server's own.
            let others = "SELECT count(*) AS number FROM pg_stat_activity
                          WHERE datname = current_database() AND pid <> pg_backend_pid() AND usesysid IS NOT NULL";
            // Whoever has just left is seen for a moment.
            for _ in 0..60 {
                if number(connection, others)? == 0 {
                    return Ok(false);
                }
                thread::sleep(Duration::from_millis(50));
            }
            Ok(true)
        }
    }
}

/// `None`, or what is damaged in a file, of which everything is looked at.
pub fn damage(connection: &mut AnyConnection) -> Result<Option<String>> {
    let found = lines(connection, sql_query("SELECT integrity_check AS line FROM pragma_integrity_check"))?;
    Ok(found.into_iter().find(|line| line != "ok"))
}

/// A copy of a file that is being read, as it is, in a file that is empty.
pub fn duplicate(connection: &mut AnyConnection, path: &Path) -> Result<()> {
    let path = path.display().to_string().replace('\'', "''");
    Ok(connection.batch_execute(&format!("PRAGMA query_only = OFF; VACUUM INTO '{path}'; PRAGMA query_only = ON"))?)
}

/// Leaves nothing of a file in the files beside it, of which there is none afterwards.
pub fn fold(connection: &mut AnyConnection) -> Result<()> {
    Ok(connection.batch_execute("PRAGMA query_only = OFF; PRAGMA wal_checkpoint(TRUNCATE); PRAGMA journal_mode = DELETE")?)
}

fn tables(connection: &mut AnyConnection) -> Result<Vec<String>> {
    let listed = match connection {
        AnyConnection::Sqlite(_) => {
            "SELECT name AS line FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite~_%' ESCAPE '~' ORDER BY name"
        }
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => {
            "SELECT tablename::text AS line FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename"
        }
    };
    lines(connection, sql_query(listed))
}

fn lines(connection: &mut AnyConnection, query: SqlQuery) -> Result<Vec<String>> {
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = Text)]
        line: String,
    }
    let lines: Vec<Line> = query.load(connection)?;
    Ok(lines.into_iter().map(|line| line.line).collect())
}

#[cfg(feature = "postgres")]
fn number(connection: &mut AnyConnection, query: &str) -> Result<i64> {
    #[derive(QueryableByName)]
    struct Number {
        #[diesel(sql_type = BigInt)]
        number: i64,
    }
    let found: Number = sql_query(query).get_result(connection)?;
    Ok(found.number)
}
