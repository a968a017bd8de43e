//! Where a panel's rows are: a file of its own, or a database of its own on the PostgreSQL server that `cargo xtask test` starts.
//! Which, the environment says; no story does.

use std::env;
use std::path::{Path, PathBuf};

use crate::wire::Wire;

use diesel::connection::SimpleConnection;
use diesel::{Connection, PgConnection, RunQueryDsl, SqliteConnection, sql_query};
use diesel_migrations::{FileBasedMigrations, MigrationHarness};

const MIGRATIONS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../host/migrations");

/// The folder of the server's socket. Unset, rows are in a file.
const SERVER: &str = "GATEHOUSE_TEST_POSTGRES";
const USER: &str = "gatehouse";

/// SQLite knows it of itself.
const HEX: &str = "CREATE FUNCTION hex(bytea) RETURNS text IMMUTABLE LANGUAGE sql AS $$ SELECT upper(encode($1, 'hex')) $$";

pub enum Store {
    File(PathBuf),
    Postgres(Own),
}

/// A database that is dropped with this.
pub struct Own {
    folder: String,
    name: String,
}

#[derive(diesel::MultiConnection)]
pub enum Connected {
    Sqlite(SqliteConnection),
    Postgres(PgConnection),
}

impl Store {
    /// Whether the environment names a server.
    pub fn is_on_a_server() -> bool {
        env::var(SERVER).is_ok()
    }

    /// For the panel with this data folder.
    #[track_caller]
    pub fn of(data: &Path) -> Self {
        match env::var(SERVER) {
            Ok(folder) => Self::on(folder, data),
            Err(_) => Self::file(data),
        }
    }

    /// The same on this server, whatever the environment says.
    #[track_caller]
    pub fn on(folder: String, data: &Path) -> Self {
        let name = data.file_name().unwrap_or_default().to_string_lossy().into_owned();
        let own = Own { folder, name };
        own.order(&format!("CREATE DATABASE \"{}\"", own.name));
        own.connect().batch_execute(HEX).expect("a function in our own database");
        Self::Postgres(own)
    }

    /// A file, whatever the environment says.
    pub fn file(data: &Path) -> Self {
        Self::File(data.join("gatehouse.sqlite3"))
    }

    /// As a command wants it.
    pub fn address(&self) -> String {
        match self {
            Self::File(file) => format!("sqlite://{}", file.display()),
            Self::Postgres(own) => own.url(),
        }
    }

    /// As the configuration wants it, where that is not its default.
    pub fn url(&self) -> Option<String> {
        match self {
            Self::File(_) => None,
            Self::Postgres(own) => Some(own.url()),
        }
    }

    /// A wire of one's own to it, and the address at its end.
    #[track_caller]
    pub fn wire(&self) -> (Wire, String) {
        let own = self.own();
        let wire = Wire::to(&own.folder);
        let url = url(&wire.folder(), &own.name);
        (wire, url)
    }

    /// For whoever reaches it in a way of its own.
    pub fn name(&self) -> &str {
        &self.own().name
    }

    #[track_caller]
    fn own(&self) -> &Own {
        let Self::Postgres(own) = self else { panic!("this needs PostgreSQL: run `cargo xtask test`") };
        own
    }

    /// Undoes the newest of the migrations that a stopped panel has made.
    #[track_caller]
    pub fn revert(&self) {
        let known = |folder| FileBasedMigrations::from_path(Path::new(MIGRATIONS).join(folder)).expect("the panel's migrations");
        let reverted = match self.connect() {
            Connected::Sqlite(mut connection) => connection.revert_last_migration(known("sqlite")).map(drop),
            Connected::Postgres(mut connection) => connection.revert_last_migration(known("postgres")).map(drop),
        };
        reverted.unwrap_or_else(|error| panic!("the newest migration cannot be undone: {error}"));
    }

    /// Locks the file as another program would, of a server the table of credentials, until this is dropped.
    #[track_caller]
    pub fn lock(&self) -> Connected {
        let mut connection = self.connect();
        let lock = match &connection {
            Connected::Sqlite(_) => "BEGIN EXCLUSIVE",
            Connected::Postgres(_) => "BEGIN; LOCK TABLE credential IN ACCESS EXCLUSIVE MODE",
        };
        connection.batch_execute(lock).expect("nobody else has it locked");
        connection
    }

    #[track_caller]
    pub fn connect(&self) -> Connected {
        match self {
            Self::File(file) => {
                let mut connection = SqliteConnection::establish(&file.display().to_string()).expect("the panel's database");
                connection.batch_execute("PRAGMA busy_timeout = 5000").expect("a pragma");
                Connected::Sqlite(connection)
            }
            Self::Postgres(own) => Connected::Postgres(own.connect()),
        }
    }

    /// Makes a stopped panel's sessions older by so many seconds: the one thing that is ever written, since no test can wait.
    #[track_caller]
    pub fn age_sessions(&self, seconds: i64) {
        let older = |column: &str| format!("{column} = {column} - {seconds}");
        let columns = ["created_at", "confirmed_at", "last_seen_at"].map(older).join(", ");
        self.alter(&format!("UPDATE session SET {columns}"));
    }

    /// Makes rows as no door makes them, but another version, or a race, might have: for what the panel must withstand.
    #[track_caller]
    pub fn alter(&self, statement: &str) {
        let done = sql_query(statement).execute(&mut self.connect());
        done.unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

impl Own {
    fn url(&self) -> String {
        url(&self.folder, &self.name)
    }

    #[track_caller]
    fn connect(&self) -> PgConnection {
        PgConnection::establish(&self.url()).expect("the panel's database")
    }

    /// What no database can be told of itself.
    #[track_caller]
    fn order(&self, statement: &str) {
        let mut server = PgConnection::establish(&url(&self.folder, "postgres")).expect("the PostgreSQL server");
        server.batch_execute(statement).unwrap_or_else(|error| panic!("{statement}: {error}"));
    }
}

fn url(folder: &str, database: &str) -> String {
    format!("postgresql://{USER}@/{database}?host={folder}")
}

impl Drop for Own {
    fn drop(&mut self) {
        // The server goes with everything on it.
        if !std::thread::panicking() {
            self.order(&format!("DROP DATABASE \"{}\" WITH (FORCE)", self.name));
        }
    }
}
