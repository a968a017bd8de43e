//! Opening and migrating. What differs between SQLite and PostgreSQL is here and in the few `match`es of the table files.

use std::time::Duration;

use diesel::connection::SimpleConnection;
use diesel::r2d2::{ConnectionManager, CustomizeConnection, Pool};
use diesel::{Connection as _, QueryableByName, RunQueryDsl, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};

use super::{Error, Result};

const SQLITE_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/sqlite");
#[cfg(feature = "postgres")]
const POSTGRES_MIGRATIONS: EmbeddedMigrations = embed_migrations!("migrations/postgres");

const READERS: u32 = 8;
const PATIENCE: Duration = Duration::from_secs(5);

/// FULL: a commit that was acknowledged survives a power cut. The busy time-out is for other processes (the command line).
const SQLITE_PRAGMAS: &str = "PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; \
                              PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY;";

#[derive(diesel::MultiConnection)]
pub enum AnyConnection {
    Sqlite(SqliteConnection),
    #[cfg(feature = "postgres")]
    Postgres(diesel::PgConnection),
}

pub(super) fn open(url: &str) -> Result<AnyConnection> {
    let failed = |reason: String| Error::Open { url: url.to_owned(), reason };
    if let Some(path) = url.strip_prefix("sqlite://") {
        private_file(path).map_err(|error| failed(error.to_string()))?;
        let mut connection = SqliteConnection::establish(path).map_err(|error| failed(error.to_string()))?;
        connection.batch_execute(SQLITE_PRAGMAS).map_err(|error| failed(error.to_string()))?;
        return Ok(AnyConnection::Sqlite(connection));
    }
    #[cfg(feature = "postgres")]
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return diesel::PgConnection::establish(url).map(AnyConnection::Postgres).map_err(|error| failed(error.to_string()));
    }
    Err(failed("this panel knows sqlite://<path> only".to_owned()))
}

/// Password hashes and session digests are nobody's to read. SQLite gives its other files the same mode.
fn private_file(path: &str) -> std::io::Result<()> {
    use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
    let file = std::fs::OpenOptions::new().write(true).create(true).truncate(false).mode(0o600).open(path)?;
    file.set_permissions(std::fs::Permissions::from_mode(0o600))
}

pub(super) fn migrate(connection: &mut AnyConnection, url: &str) -> Result<()> {
    let failed = |reason: String| Error::Open { url: url.to_owned(), reason };
    match connection {
        AnyConnection::Sqlite(connection) => connection.run_pending_migrations(SQLITE_MIGRATIONS).map(drop),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => connection.run_pending_migrations(POSTGRES_MIGRATIONS).map(drop),
    }
    .map_err(|error| failed(error.to_string()))
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

/// A pool of reading connections. MultiConnection's own URL parsing would hand `sqlite://path` to SQLite as a file name.
pub(super) fn pool(url: &str) -> Result<Pool<ConnectionManager<AnyConnection>>> {
    let path = url.strip_prefix("sqlite://").unwrap_or(url);
    let builder = Pool::builder().max_size(READERS).min_idle(Some(1)).connection_timeout(PATIENCE);
    let pool = builder.connection_customizer(Box::new(Pragmas)).build(ConnectionManager::new(path));
    pool.map_err(|error| Error::Open { url: url.to_owned(), reason: error.to_string() })
}

#[derive(Debug)]
struct Pragmas;

impl CustomizeConnection<AnyConnection, diesel::r2d2::Error> for Pragmas {
    fn on_acquire(&self, connection: &mut AnyConnection) -> std::result::Result<(), diesel::r2d2::Error> {
        match connection {
            AnyConnection::Sqlite(connection) => {
                let read_only = format!("{SQLITE_PRAGMAS} PRAGMA query_only = ON;");
                connection.batch_execute(&read_only).map_err(diesel::r2d2::Error::QueryError)
            }
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(_) => Ok(()),
        }
    }
}

/// Starts a transaction that may write from its first statement on: a SQLite transaction that turns from reading to
/// writing would fail at once, whatever the busy time-out, when another process wrote in between.
pub(super) fn begin_writing(connection: &mut AnyConnection) -> diesel::QueryResult<()> {
    use diesel::connection::AnsiTransactionManager;
    match connection {
        AnyConnection::Sqlite(connection) => AnsiTransactionManager::begin_transaction_sql(connection, "BEGIN IMMEDIATE"),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            <AnsiTransactionManager as diesel::connection::TransactionManager<_>>::begin_transaction(connection)
        }
    }
}
