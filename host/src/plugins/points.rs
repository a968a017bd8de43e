//! Where a running plugin is called: each of its routes, and each place of a page that it fills. What fails at one of them is
//! counted there and paused there ([`breaker`](super::breaker)), and nowhere else. In memory: a plugin that is switched on
//! again starts anew.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use gatehouse_plugin_api::{Place, Timestamp};
use serde::{Deserialize, Serialize};

use super::breaker::Breaker;
use super::contributions::{Contributions, describe_place, route_address};
use super::gate::Gate;
use crate::clock;

#[derive(Debug, Clone, PartialEq, Eq)]
enum Key {
    Route(String),
    Slot(Place),
}

pub struct Point {
    key: Key,
    /// For people: `GET /plugins/<id>/…`, or the place's name.
    address: String,
    kept: Mutex<Kept>,
    pub gate: Gate,
}

#[derive(Default)]
struct Kept {
    breaker: Breaker,
    failures: u64,
    last: Timestamp,
}

/// What the panel caught at one point.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Caught {
    /// A route's method and path, or a place's name.
    pub at: String,
    /// Panics, and answers that did not come in time; since the plugin was started.
    pub count: u64,
    pub last_at: Timestamp,
    /// Let through for a few seconds at a time only.
    pub paused: bool,
}

/// Every point of one plugin.
pub struct Points(Vec<Arc<Point>>);

impl Points {
    pub fn of(contributions: &Contributions, plugin: &Gate) -> Self {
        let point = |key, address| Arc::new(Point { key, address, kept: Mutex::default(), gate: plugin.for_part() });
        let routes = contributions.routes.iter();
        let routes = routes.map(|route| point(Key::Route(route.name.to_string()), route_address(&contributions.id, route)));
        let slots = contributions.slots.iter().map(|slot| point(Key::Slot(slot.place), describe_place(slot.place).to_owned()));
        Self(routes.chain(slots).collect())
    }

    pub fn route(&self, name: &str) -> Option<&Arc<Point>> {
        self.0.iter().find(|point| matches!(&point.key, Key::Route(route) if route == name))
    }

    pub fn slot(&self, place: Place) -> Option<&Arc<Point>> {
        self.0.iter().find(|point| point.key == Key::Slot(place))
    }

    /// Where anything was caught.
    pub fn caught(&self) -> Vec<Caught> {
        self.0.iter().filter_map(|point| point.caught()).collect()
    }
}

impl Point {
    /// Whether a call may go through now; otherwise how long until one may.
    pub fn enter(&self) -> Result<(), Duration> {
        self.kept(|kept, now| kept.breaker.enter(now))
    }

    /// It came back, with whatever answer.
    pub fn succeeded(&self) {
        self.kept(|kept, now| kept.breaker.succeeded(now));
    }

    pub fn failed(&self) {
        self.kept(|kept, now| {
            let was_whole = kept.breaker.is_whole(now);
            kept.breaker.failed(now);
            kept.failures += 1;
            kept.last = clock::now();
            if was_whole && !kept.breaker.is_whole(now) {
                log::error!("{} keeps failing: it is let through for a few seconds at a time only", self.address);
            }
        });
    }

    fn caught(&self) -> Option<Caught> {
        self.kept(|kept, now| {
            let paused = !kept.breaker.is_whole(now);
            (kept.failures > 0).then(|| Caught { at: self.address.clone(), count: kept.failures, last_at: kept.last, paused })
        })
    }

    fn kept<T>(&self, work: impl FnOnce(&mut Kept, Instant) -> T) -> T {
        work(&mut self.kept.lock().unwrap_or_else(PoisonError::into_inner), Instant::now())
    }
}
