//! Opening and migrating. What differs between SQLite and PostgreSQL is here and in the few `match`es of the table files.

use std::collections::BTreeSet;
use std::time::Duration;

use diesel::backend::Backend;
use diesel::connection::{SimpleConnection, TransactionManager};
use diesel::migration::{Migration, MigrationSource};
use diesel::r2d2::{ManageConnection, Pool, R2D2Connection};
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::address::shown;
#[cfg(feature = "postgres")]
use super::address::{is_postgres, patient};
use super::{Error, Result, file};

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
#[cfg(feature = "postgres")]
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

const READERS: u32 = 8;
const PATIENCE: Duration = Duration::from_secs(5);

/// FULL: a commit that was acknowledged survives a power cut. The busy time-out is for other processes (the command line).
const SQLITE_PRAGMAS: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                              PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";

/// Nobody who asks waits for longer; and a node that stands still in the middle of a change does not stop the others for good.
#[cfg(feature = "postgres")]
const POSTGRES_LIMITS: &str =
    "SET statement_timeout = '8s'; SET lock_timeout = '5s'; SET idle_in_transaction_session_timeout = '4s';";

/// Whose turn it is to write, and of the nodes that start at the same time to migrate: any numbers, the same in every version.
#[cfg(feature = "postgres")]
const WRITING: i64 = 0x6761_7465;
#[cfg(feature = "postgres")]
const MIGRATING: i64 = WRITING + 1;

#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    #[cfg(feature = "postgres")]
    Postgres(diesel::PgConnection),
}

pub(super) fn open(url: &str) -> Result<AnyConnection> {
    let failed = |reason: String| Error::Open { url: shown(url), reason };
    if let Some(path) = url.strip_prefix("sqlite://") {
        // Until there is a header.
        let _turn = file::turn(path);
        file::prepare(path).map_err(failed)?;
        let mut connection = SqliteConnection::establish(path).map_err(|error| failed(error.to_string()))?;
        connection.batch_execute(SQLITE_PRAGMAS).map_err(|error| failed(file::in_words(&error.to_string())))?;
        let mut connection = AnyConnection::Sqlite(connection);
        return file::look_over(&mut connection, path).map_or(Ok(connection), |damage| Err(failed(damage)));
    }
    #[cfg(feature = "postgres")]
    if is_postgres(url) {
        let mut connection = diesel::PgConnection::establish(&patient(url)).map_err(|error| failed(error.to_string()))?;
        connection.batch_execute(POSTGRES_LIMITS).map_err(|error| failed(error.to_string()))?;
        return Ok(AnyConnection::Postgres(connection));
    }
    let known = if cfg!(feature = "postgres") {
        "sqlite://<path> and postgres://…"
    } else {
        "sqlite://<path> only: for postgres://… it takes the archive whose name ends in -postgres"
    };
    Err(failed(format!("this panel knows {known}")))
}

pub(super) fn migrate(connection: &mut AnyConnection, url: &str) -> Result<()> {
    match connection {
        AnyConnection::Sqlite(connection) => {
            let _turn = file::turn(url.strip_prefix("sqlite://").unwrap_or(url));
            bring_up_to_date(connection, SQLITE_MIGRATIONS, url)
        }
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            // Whoever waits here waits for a migration, which takes as long as it takes.
            let patient = "SET statement_timeout = 0; SET lock_timeout = '10min'; SET idle_in_transaction_session_timeout = 0";
            connection.batch_execute(&format!("{patient}; SELECT pg_advisory_lock({MIGRATING})"))?;
            // The lock goes with the connection, where this does not come to its end.
            bring_up_to_date(connection, POSTGRES_MIGRATIONS, url)?;
            Ok(connection.batch_execute(&format!("SELECT pg_advisory_unlock({MIGRATING}); {POSTGRES_LIMITS}"))?)
        }
    }
}

/// A schema that this version does not know is another version's: it is left alone.
fn bring_up_to_date<D: Backend, C: MigrationHarness<D>>(connection: &mut C, known: EmbeddedMigrations, url: &str) -> Result<()> {
    let failed = |reason: String| Error::Open { url: shown(url), reason };
    let named = versions::<D>(&known).map_err(failed)?;
    let applied = connection.applied_migrations().map_err(|error| failed(error.to_string()))?;
    if let Some(newer) = applied.iter().map(ToString::to_string).find(|version| !named.contains(version)) {
        return Err(failed(format!("a newer Gatehouse has changed it ({newer}); run that version, or restore a backup")));
    }
    connection.run_pending_migrations(known).map(drop).map_err(|error| failed(error.to_string()))
}

/// Of every migration of this version.
pub(super) fn known_versions(connection: &AnyConnection) -> Result<BTreeSet<String>> {
    let known = match connection {
        AnyConnection::Sqlite(_) => versions::<diesel::sqlite::Sqlite>(&SQLITE_MIGRATIONS),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => versions::<diesel::pg::Pg>(&POSTGRES_MIGRATIONS),
    };
    known.map_err(|_| Error::Corrupt("a migration without a version"))
}

fn versions<D: Backend>(known: &EmbeddedMigrations) -> std::result::Result<BTreeSet<String>, String> {
    let named = MigrationSource::<D>::migrations(known).map_err(|error| error.to_string())?;
    Ok(named.iter().map(|migration| migration.name().version().to_string()).collect())
}

/// Moves what SQLite has beside its file into it: whoever copies that file of a stopped panel has all of it.
pub fn settle(url: &str) -> Result<()> {
    let mut connection = open(url)?;
    match &mut connection {
        AnyConnection::Sqlite(connection) => Ok(connection.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)")?),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => Ok(()),
    }
}

/// `None`, or what is damaged.
pub fn examine(connection: &mut AnyConnection) -> Result<Option<String>> {
    #[derive(QueryableByName)]
    struct Line {
        #[diesel(sql_type = diesel::sql_types::Text)]
        quick_check: String,
    }
    match connection {
        AnyConnection::Sqlite(connection) => {
            let found: Vec<Line> = diesel::sql_query("PRAGMA quick_check(1)").load(connection)?;
            Ok(found.into_iter().map(|line| line.quick_check).find(|line| line != "ok"))
        }
        // PostgreSQL checks its pages itself as it reads them.
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => Ok(None),
    }
}

pub(super) fn pool(url: &str) -> Result<Pool<Readers>> {
    let builder = Pool::builder().max_size(READERS).min_idle(Some(1)).connection_timeout(PATIENCE);
    // Whether the server is still there, the next question shows: [`super::Database::read`] asks again where it was not.
    let pool = builder.test_on_check_out(false).build(Readers { url: url.to_owned() });
    pool.map_err(|error| Error::Open { url: shown(url), reason: error.to_string() })
}

/// Makes reading connections. Diesel's own manager would hand `sqlite://path` to SQLite as a file name, and finds none broken.
pub(super) struct Readers {
    url: String,
}

pub(super) struct Reading {
    pub connection: AnyConnection,
    /// Nothing can be asked on it any more: it does not go back to the others.
    pub is_dead: bool,
}

impl ManageConnection for Readers {
    type Connection = Reading;
    type Error = Error;

    fn connect(&self) -> Result<Reading> {
        let mut connection = open(&self.url)?;
        match &mut connection {
            AnyConnection::Sqlite(connection) => connection.batch_execute("PRAGMA query_only = ON")?,
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(_) => {}
        }
        Ok(Reading { connection, is_dead: false })
    }

    fn is_valid(&self, reading: &mut Reading) -> Result<()> {
        Ok(reading.connection.ping()?)
    }

    fn has_broken(&self, reading: &mut Reading) -> bool {
        std::thread::panicking() || reading.is_dead
    }
}

/// Starts a transaction that may write from its first statement on, and that is the only one that may: what it reads, nobody
/// changes before it ends. Connects again where a server was gone meanwhile.
#[cfg_attr(not(feature = "postgres"), expect(unused_variables, reason = "a file is never gone"))]
pub(super) fn begin_writing(connection: &mut AnyConnection, url: &str) -> Result<()> {
    let Err(error) = try_begin_writing(connection) else { return Ok(()) };
    match connection {
        AnyConnection::Sqlite(_) => Err(error.into()),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(_) => {
            // A turn that did not come in time leaves a transaction behind. Where not even that can be ended, the server was gone.
            if <AnyConnection as diesel::Connection>::TransactionManager::rollback_transaction(connection).is_ok() {
                return Err(error.into());
            }
            *connection = open(url)?;
            Ok(try_begin_writing(connection)?)
        }
    }
}

fn try_begin_writing(connection: &mut AnyConnection) -> diesel::QueryResult<()> {
    use diesel::connection::AnsiTransactionManager;
    match connection {
        // One that turns from reading to writing would fail at once, whatever the busy time-out, when another process wrote in
        // between.
        AnyConnection::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            // Whatever the server does by default: what others wrote before this turn must be seen in it, and a server that only
            // reads must say so now.
            AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE")?;
            // Goes with the transaction.
            connection.batch_execute(&format!("SELECT pg_advisory_xact_lock({WRITING})"))
        }
    }
}
