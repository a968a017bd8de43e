//! Calls into a plugin that a page, or a command, waits for: for so long and no longer. The call cannot be stopped; it keeps
//! its thread and its places until it ends, and so counts against the plugin and against nothing else.

use std::sync::Arc;
use std::sync::mpsc::{RecvTimeoutError, sync_channel};
use std::thread;
use std::time::{Duration, Instant};

use super::active::Running;
use super::gate::{Gate, Places};

/// For a piece of a page: a visitor waits for it.
pub const PIECE: Duration = Duration::from_millis(1500);
/// For a plugin that tries itself out: `gatehouse doctor` waits.
pub const EXAMINATION: Duration = Duration::from_secs(5);

/// For a judgement of so many credentials: whoever saves a setting waits, and the start of the panel does.
pub fn judgement(credentials: usize) -> Duration {
    Duration::from_secs(2) + Duration::from_millis(1) * u32::try_from(credentials).unwrap_or(u32::MAX)
}

/// Why there is no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Unanswered {
    #[error("it has too many unfinished calls")]
    TooMany,
    #[error("it did not answer in time")]
    Late,
}

/// Runs `call` on a thread of its own, once `gate` lets it through: the pool that serves requests must not be what it waits for.
/// Blocks.
pub fn within<T: Send + 'static>(
    time: Duration,
    gate: &Gate,
    running: &Arc<Running>,
    call: impl FnOnce(&Arc<Running>) -> T + Send + 'static,
) -> Result<T, Unanswered> {
    let deadline = Instant::now() + time;
    let places = places(gate, time)?;
    let (tell, told) = sync_channel(1);
    let running = Arc::clone(running);
    let work = move || {
        let answer = call(&running);
        // Before the answer is used: whoever asks again at once finds it free.
        drop(places);
        let _ = tell.send(answer);
    };
    thread::Builder::new().name("plugin-call".to_owned()).spawn(work).map_err(|_| Unanswered::TooMany)?;
    told.recv_timeout(deadline.saturating_duration_since(Instant::now())).map_err(|error| match error {
        RecvTimeoutError::Timeout => Unanswered::Late,
        // Its thread died, which a plugin's panic does not do.
        RecvTimeoutError::Disconnected => Unanswered::TooMany,
    })
}

/// Where the panel serves, a crowd of visitors is no reason to leave a piece out: the calls before it end soon.
fn places(gate: &Gate, time: Duration) -> Result<Places, Unanswered> {
    if let Some(places) = gate.try_enter() {
        return Ok(places);
    }
    let runtime = tokio::runtime::Handle::try_current().map_err(|_| Unanswered::TooMany)?;
    runtime.block_on(async { tokio::time::timeout(time, gate.enter()).await }).map_err(|_| Unanswered::TooMany)
}
