//! For how long the switches that were read last are to be believed. Whoever switches a plugin off is promised that no node
//! serves it a second later, also none that the database does not reach any more: what is not confirmed in time is not served.

use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

use tokio::sync::Mutex;

/// How long one reading counts, from before it began.
const LIFE: Duration = Duration::from_secs(1);

pub struct Lease {
    since: Instant,
    /// Milliseconds after `since`; the end of time in a process that does not serve.
    until: AtomicU64,
    /// One request at a time: where the database does not answer, a crowd need not ask it too.
    pub renewing: Mutex<()>,
}

impl Default for Lease {
    fn default() -> Self {
        Self { since: Instant::now(), until: AtomicU64::new(u64::MAX), renewing: Mutex::default() }
    }
}

impl Lease {
    pub fn holds(&self) -> bool {
        self.since.elapsed().as_millis() < u128::from(self.until.load(Ordering::Acquire))
    }

    /// From now on it has to be renewed: this process will serve.
    pub fn begin(&self) {
        self.until.store(0, Ordering::Release);
    }

    /// The switches have been read since `begun`, and nothing runs that is off.
    pub fn renew(&self, begun: Instant) {
        let until = (begun + LIFE).saturating_duration_since(self.since).as_millis();
        // Of two readings the one that began later counts.
        self.until.fetch_max(u64::try_from(until).unwrap_or(u64::MAX), Ordering::AcqRel);
    }
}
