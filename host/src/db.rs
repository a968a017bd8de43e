//! The database: one Diesel code path for SQLite and PostgreSQL. One table, one file below here; no other room writes SQL.
//!
//! Reads take a pooled connection. Writes go through [`writer`], which makes many of them durable with one commit.

pub mod access;
pub mod account;
pub mod address;
pub mod audit;
pub mod audit_failure;
pub mod connection;
pub mod credential;
pub mod encryption;
mod file;
pub mod link;
pub mod listening;
pub mod method;
pub mod node;
pub mod nonce;
pub mod plugin;
pub mod receipt;
pub mod recovery_code;
pub mod rows;
pub mod schema;
pub mod sealing_key;
pub mod session;
pub mod setting;
pub mod setup_link;
pub mod throttle;
pub mod totp;
pub mod transfer;
mod writer;

use std::convert::Infallible;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, MutexGuard, TryLockError};
use std::time::{Duration, Instant};

use diesel::r2d2::{Pool, R2D2Connection};

pub use connection::AnyConnection;

/// Why the database did not answer.
#[derive(Debug, thiserror::Error)]
pub enum Error {
    #[error("cannot open the database {url}: {reason}")]
    Open { url: String, reason: String },
    #[error("the database refused: {0}")]
    Query(#[from] diesel::result::Error),
    #[error("no database connection was free: {0}")]
    Busy(String),
    #[error("the commit failed: {0}")]
    Commit(String),
    #[error("a plugin did not say which of its credentials can sign in: {0}")]
    Unjudged(String),
    #[error("a stored value is not what this version writes: {0}")]
    Corrupt(&'static str),
}

pub type Result<T> = std::result::Result<T, Error>;

/// Whether a text can be in a database at all: PostgreSQL takes none with a NUL in it, and nothing has such a name.
fn can_be_stored(text: &str) -> bool {
    !text.contains('\0')
}

impl Error {
    /// Whether it is what was asked that PostgreSQL did not take, a text with a NUL in it.
    pub fn is_about_a_nul(&self) -> bool {
        matches!(self, Self::Query(diesel::result::Error::DatabaseError(_, said)) if said.message().contains("0x00"))
    }
}

/// For how long it is another connection's fault that there is no answer, and not the server's.
const STALE: Duration = Duration::from_secs(2);

/// Blocks the calling thread: call it on the blocking pool.
pub struct Database {
    readers: Pool<connection::Readers>,
    writer: writer::Writer,
    shared: bool,
    url: String,
    /// Who asked last waited in vain.
    away: AtomicBool,
    asking: Mutex<()>,
}

impl Database {
    /// Opens `url` (`sqlite://<path>`, or `postgres://…` where built in), and brings its schema up to date.
    pub fn open(url: &str) -> Result<Self> {
        let mut writing = connection::open(url)?;
        let shared = !matches!(writing, AnyConnection::Sqlite(_));
        connection::migrate(&mut writing, url)?;
        let (readers, writer) = (connection::pool(url)?, writer::Writer::start(url, writing));
        let (url, away, asking) = (url.to_owned(), AtomicBool::new(false), Mutex::default());
        Ok(Self { readers, writer, shared, url, away, asking })
    }

    /// Whether panels on other machines may be on it, too.
    pub fn is_shared(&self) -> bool {
        self.shared
    }

    /// Hears what other nodes change; `None` where nobody tells.
    pub fn listen(&self) -> Result<Option<listening::Listening>> {
        listening::Listening::begin(&self.url)
    }

    /// May ask `query` again, where the connection had died since it was used before.
    pub fn read<T>(&self, query: impl Fn(&mut AnyConnection) -> Result<T>) -> Result<T> {
        let _turn = self.turn()?;
        let begun = Instant::now();
        let mut reader = self.readers.get();
        loop {
            let mut lent = reader.map_err(|error| {
                self.away.store(true, Ordering::Relaxed);
                Error::Busy(error.to_string())
            })?;
            let answer = query(&mut lent.connection);
            lent.is_dead = answer.is_err() && self.shared && lent.connection.ping().is_err();
            // The others may have died of the same; and soon there is a new one, or none. Until then nobody else is turned away:
            // the server may have ended its connections and be there.
            if !lent.is_dead || begun.elapsed() > STALE {
                self.away.store(lent.is_dead, Ordering::Relaxed);
                return answer;
            }
            drop(lent);
            reader = self.readers.get_timeout(STALE);
        }
    }

    /// While the database does not answer, one at a time waits for it: a crowd would pile up, and be no wiser.
    fn turn(&self) -> Result<Option<MutexGuard<'_, ()>>> {
        match self.is_away().then(|| self.asking.try_lock()) {
            Some(Err(TryLockError::WouldBlock)) => Err(Error::Busy("the database does not answer".to_owned())),
            Some(Ok(turn)) => Ok(Some(turn)),
            Some(Err(TryLockError::Poisoned(turn))) => Ok(Some(turn.into_inner())),
            None => Ok(None),
        }
    }

    /// Whether nobody gets an answer now.
    pub fn is_away(&self) -> bool {
        self.away.load(Ordering::Relaxed)
    }

    /// Runs `change` in a savepoint of its own and returns when it is durable. An error of `change` undoes it alone.
    pub fn write<T, E>(
        &self,
        change: impl FnOnce(&mut AnyConnection) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + From<diesel::result::Error> + Send + 'static,
    {
        self.writer.write(change)
    }

    /// What `change` would come to: whatever it does is undone.
    pub fn imagine<T, E>(
        &self,
        change: impl FnOnce(&mut AnyConnection) -> std::result::Result<T, E> + Send + 'static,
    ) -> std::result::Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
    {
        match self.write(|connection| Err::<Infallible, _>(Undone(change(connection)))) {
            Err(Undone(outcome)) => outcome,
            Ok(never) => match never {},
        }
    }
}

/// An error to the transaction, which is undone by it.
struct Undone<T, E>(std::result::Result<T, E>);

impl<T, E: From<Error>> From<Error> for Undone<T, E> {
    fn from(error: Error) -> Self {
        Self(Err(error.into()))
    }
}

impl<T, E: From<Error>> From<diesel::result::Error> for Undone<T, E> {
    fn from(error: diesel::result::Error) -> Self {
        Error::from(error).into()
    }
}
