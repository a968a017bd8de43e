//! How many calls into plugins there may be at one time: of one part, of one plugin, and of all plugins together. A call that
//! never ends keeps its place, and what is left over is for the others: other parts, other plugins, and the panel itself.

use std::sync::Arc;

use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::panel::WORKERS;

/// Of all plugins, and also of generations that were switched off with calls in them: the panel keeps threads for itself.
const ALL: usize = WORKERS / 2;
/// Of one plugin.
const PLUGIN: usize = 64;
/// Of one of its parts.
const PART: usize = PLUGIN / 2;
/// Of questions that the panel asks on its own account.
const QUESTIONS: usize = 8;

/// What a call must pass, in this order: whoever waits at the narrowest takes no place of a wider one.
#[derive(Clone)]
pub struct Gate(Vec<Arc<Semaphore>>);

/// Places at each, until the call ends.
pub type Places = Vec<OwnedSemaphorePermit>;

impl Gate {
    /// For all plugins.
    pub fn of_all() -> Self {
        Self(vec![places(ALL)])
    }

    /// For one plugin, within this one.
    pub fn for_plugin(&self) -> Self {
        self.behind(PLUGIN)
    }

    /// For one part of it, within this one.
    pub fn for_part(&self) -> Self {
        self.behind(PART)
    }

    /// For what the panel itself must know of a plugin, such as who can still sign in: no caller takes its places.
    pub fn for_questions() -> Self {
        Self(vec![places(QUESTIONS)])
    }

    fn behind(&self, number: usize) -> Self {
        Self([&[places(number)], &self.0[..]].concat())
    }

    /// Waits until there is room.
    pub async fn enter(&self) -> Places {
        let mut taken = Places::new();
        for semaphore in &self.0 {
            // It is never closed.
            taken.extend(Arc::clone(semaphore).acquire_owned().await.ok());
        }
        taken
    }

    /// `None` where there is no room now.
    pub fn try_enter(&self) -> Option<Places> {
        self.0.iter().map(|semaphore| Arc::clone(semaphore).try_acquire_owned().ok()).collect()
    }
}

fn places(number: usize) -> Arc<Semaphore> {
    Arc::new(Semaphore::new(number))
}
