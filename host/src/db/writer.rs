//! One writer with grouped commits. A durable commit costs a disk flush; under load the changes that have queued up
//! meanwhile share the next one, each in a savepoint of its own, so that one refused change takes no other with it.
//!
//! Among all processes on one database one writes at a time. SQLite has it so; on PostgreSQL the nodes take turns by a lock
//! ([`connection::begin_writing`]). So a guard that reads first and writes then is right as it stands, whatever it reads.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, SyncSender, channel, sync_channel};
use std::thread;
use std::time::Duration;

use diesel::Connection as _;
use diesel::connection::{SimpleConnection, TransactionManager};

use super::Error;
use super::connection::{self, AnyConnection};

type Manager = <AnyConnection as diesel::Connection>::TransactionManager;

/// Changes that share one commit at the most: more would let the first wait too long.
const GROUP: usize = 64;

/// How long a change waits for its turn: a little more than a lock or a statement may take. One that has begun is waited for:
/// nobody is told that it was not made.
const PATIENCE: Duration = Duration::from_secs(9);

/// Runs the change in its savepoint.
type Job = Box<dyn FnOnce(&mut AnyConnection) -> Told + Send>;

/// What becomes of a change.
struct Told {
    /// It was undone, or tried to be.
    is_undone: bool,
    /// To be called with the fate of the common commit.
    tell: Box<dyn FnOnce(Result<(), Error>) + Send>,
}

pub(super) struct Writer {
    jobs: Sender<Job>,
    pub(super) patience: Duration,
}

impl Writer {
    /// `connection` is one to `url`.
    pub(super) fn start(url: &str, connection: AnyConnection) -> Self {
        let (jobs, queue) = channel();
        let (worker, url) = (thread::Builder::new().name("database-writer".to_owned()), url.to_owned());
        worker.spawn(move || run(connection, &url, &queue)).expect("a thread can be started");
        Self { jobs, patience: PATIENCE }
    }

    pub(super) fn write<T, E>(&self, change: impl FnOnce(&mut AnyConnection) -> Result<T, E> + Send + 'static) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + From<diesel::result::Error> + Send + 'static,
    {
        let (answer, answered): (SyncSender<Result<T, E>>, _) = sync_channel(1);
        // Whoever sets it first: the writer, who begins, or who asked, and gives up.
        let settled = Arc::new(AtomicBool::new(false));
        let given_up = Arc::clone(&settled);
        let job: Job = Box::new(move |connection| {
            if given_up.swap(true, Ordering::AcqRel) {
                return Told { is_undone: false, tell: Box::new(drop) };
            }
            // A change that panics must not take the only writer with it.
            let caught = catch_unwind(AssertUnwindSafe(|| connection.transaction(change)));
            let outcome = caught.unwrap_or_else(|_| {
                abandon(connection);
                Err(E::from(Error::Commit("a change panicked".to_owned())))
            });
            let is_undone = outcome.is_err();
            let tell = Box::new(move |committed: Result<(), Error>| {
                // Whoever asked may have gone; what was committed stays committed.
                let _ = answer.send(outcome.and_then(|value| committed.map(|()| value).map_err(E::from)));
            });
            Told { is_undone, tell }
        });
        let gone = || E::from(Error::Commit("the database writer has stopped".to_owned()));
        self.jobs.send(job).map_err(|_| gone())?;
        let busy = |why: &str| E::from(Error::Busy(why.to_owned()));
        let answer = match answered.recv_timeout(self.patience) {
            Err(RecvTimeoutError::Timeout) if !settled.swap(true, Ordering::AcqRel) => {
                return Err(busy("the database does not answer"));
            }
            Err(RecvTimeoutError::Timeout) => answered.recv().map_err(|_| RecvTimeoutError::Disconnected),
            answer => answer,
        };
        answer.map_err(|_| busy("it cannot be written now; the log says why"))?
    }
}

/// Ends the savepoint that a panic left open: the group's own transaction is depth 1.
fn abandon(connection: &mut AnyConnection) {
    while Manager::transaction_manager_status_mut(connection)
        .transaction_depth()
        .is_ok_and(|depth| depth.is_some_and(|depth| depth.get() > 1))
    {
        if Manager::rollback_transaction(connection).is_err() {
            return;
        }
    }
}

fn run(mut connection: AnyConnection, url: &str, queue: &Receiver<Job>) {
    while let Ok(first) = queue.recv() {
        if let Err(error) = connection::begin_writing(&mut connection, url) {
            // Whoever queued up meanwhile has waited, too: for the same.
            refuse(std::iter::once(first).chain(queue.try_iter()), error);
            continue;
        }
        let jobs = std::iter::once(first).chain(queue.try_iter()).take(GROUP);
        let told: Vec<Told> = jobs.map(|job| job(&mut connection)).collect();
        let committed = commit(&mut connection, told.iter().any(|told| told.is_undone));
        if committed.is_err() {
            // A commit that fails for lack of disk leaves SQLite's transaction open.
            let _ = Manager::rollback_transaction(&mut connection);
        }
        for told in told {
            (told.tell)(committed.as_ref().copied().map_err(|error| Error::Commit(error.to_string())));
        }
    }
}

fn commit(connection: &mut AnyConnection, was_undone: bool) -> diesel::QueryResult<()> {
    if was_undone {
        // Where a change could not be undone alone the whole transaction is lost; and PostgreSQL answers its COMMIT without an
        // error, having rolled it back.
        connection.batch_execute("SELECT 1")?;
    }
    Manager::commit_transaction(connection)
}

/// The jobs cannot run: they would need a transaction. Dropping one answers its caller.
fn refuse(jobs: impl Iterator<Item = Job>, error: Error) {
    log::error!("the database cannot be written: {error}");
    jobs.for_each(drop);
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::super::{Database, Error, setting};

    type Outcome = Result<(), Error>;

    #[test]
    fn a_change_that_was_given_up_is_not_made_and_one_that_has_begun_is_waited_for() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let mut database = Database::open(&format!("sqlite://{}", folder.path().join("x").display())).expect("a database");
        database.writer.patience = Duration::from_millis(50);
        let (go_on, told) = std::sync::mpsc::channel();
        let (begun, has_begun) = std::sync::mpsc::channel();
        std::thread::scope(|scope| {
            let database = &database;
            let slow = scope.spawn(move || -> Outcome {
                database.write(move |connection| {
                    begun.send(()).expect("somebody waits");
                    told.recv().expect("somebody tells");
                    setting::set(connection, "slow", "1").map(drop)
                })
            });
            has_begun.recv().expect("it begins");
            let given_up: Outcome = database.write(|connection| setting::set(connection, "late", "1").map(drop));
            assert!(matches!(given_up, Err(Error::Busy(_))), "{given_up:?}");
            go_on.send(()).expect("it waits");
            slow.join().expect("a thread").expect("it is made");
        });
        database.writer.patience = super::PATIENCE;
        let last: Outcome = database.write(|connection| setting::set(connection, "last", "1").map(drop));
        last.expect("it can be written");
        let stored = database.read(setting::all).expect("it can be read");
        assert_eq!(stored.keys().collect::<Vec<_>>(), ["last", "slow"]);
    }

    #[test]
    fn a_change_that_panics_is_undone_alone_and_the_next_one_is_made() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database = Database::open(&format!("sqlite://{}", folder.path().join("x").display())).expect("a database");
        let set = |name: &'static str| {
            let set: Outcome = database.write(move |connection| setting::set(connection, name, "1"));
            set.expect("it can be written");
        };
        for _ in 0..3 {
            let undone: Outcome = database.write(|connection| {
                setting::set(connection, "half", "1")?;
                std::panic::resume_unwind(Box::new("on purpose"))
            });
            assert!(matches!(undone, Err(Error::Commit(_))), "{undone:?}");
            // Within a savepoint of its own.
            let undone: Outcome = database.write(|connection| {
                diesel::Connection::transaction(connection, |_| -> Outcome { std::panic::resume_unwind(Box::new("deeper")) })
            });
            assert!(matches!(undone, Err(Error::Commit(_))), "{undone:?}");
            set("whole");
        }
        let stored = database.read(setting::all).expect("it can be read");
        assert_eq!(stored.keys().collect::<Vec<_>>(), ["whole"]);
    }
}
