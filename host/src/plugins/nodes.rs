//! What the panels on one database tell each other: which plugin is switched on and does not run at one of them, since when and
//! why. Each keeps a row about itself, written when something changes and otherwise now and then; who stops takes it away.
//! Nothing is decided by these rows. A panel on SQLite has nobody to tell.

use std::collections::BTreeMap;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use gatehouse_plugin_api::Timestamp;
use serde::{Deserialize, Serialize};

use super::Failure;
use super::receipt::Refusal;
use crate::clock;
use crate::db::{self, AnyConnection, node};
use crate::panel::Panel;

const SAID_EVERY: Duration = Duration::from_secs(20);
/// Seconds without a word after which what a node said counts no more.
const HEARD_FOR: Timestamp = 60;
/// Seconds after which nobody asks any more what became of it.
const REMEMBERED_FOR: Timestamp = 3600;

/// That a plugin is switched on and does not run.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ailment {
    pub since: Timestamp,
    /// None: there is no library of it.
    pub reasons: Vec<Refusal>,
}

/// Another panel on the same database.
pub struct Node {
    pub name: String,
    pub seen_at: Timestamp,
    /// By plugin; nothing of a node that is not heard of any more.
    pub ailing: BTreeMap<String, Ailment>,
    pub is_lost: bool,
}

pub struct Nodes {
    /// This process's.
    id: String,
    said: Mutex<Said>,
}

#[derive(Default)]
struct Said {
    /// By which people know it: the machine's name, and the port. Empty: nothing is said, be it not yet or not any more.
    name: String,
    ailing: BTreeMap<String, Ailment>,
    at: Option<Instant>,
}

impl Default for Nodes {
    fn default() -> Self {
        Self { id: uuid::Uuid::new_v4().to_string(), said: Mutex::default() }
    }
}

impl Nodes {
    /// From now on it serves at this port.
    pub fn begin(&self, panel: &Panel, port: u16) -> db::Result<()> {
        self.said().name = format!("{}:{port}", rustix::system::uname().nodename().to_string_lossy());
        self.say(panel)
    }

    /// Says what is new, or that it is still there. Cheap when neither is due. Blocks.
    pub fn say(&self, panel: &Panel) -> db::Result<()> {
        let mut said = self.said();
        if said.name.is_empty() || !panel.db.is_shared() {
            return Ok(());
        }
        let now = clock::now();
        let ailing = own(panel, &said.ailing, now);
        if said.ailing == ailing && said.at.is_some_and(|at| at.elapsed() < SAID_EVERY) {
            return Ok(());
        }
        let text = serde_json::to_string(&ailing).map_err(|_| db::Error::Corrupt("reasons cannot be written as JSON"))?;
        let row = node::Row { id: self.id.clone(), name: said.name.clone(), seen_at: now, ailing: text };
        panel.db.write::<_, db::Error>(move |connection| node::put(connection, &row))?;
        (said.ailing, said.at) = (ailing, Some(Instant::now()));
        Ok(())
    }

    /// It stops in good order. Blocks.
    pub fn end(&self, panel: &Panel) -> db::Result<()> {
        let was_said = std::mem::take(&mut *self.said()).at.is_some();
        let id = self.id.clone();
        if was_said { panel.db.write(move |connection| node::remove(connection, &id)) } else { Ok(()) }
    }

    /// All but this one.
    pub fn others(&self, panel: &Panel) -> db::Result<Vec<Node>> {
        if !panel.db.is_shared() {
            return Ok(Vec::new());
        }
        let now = clock::now();
        let rows = panel.db.read(node::all)?.into_iter().filter(|row| row.id != self.id);
        Ok(rows.map(|row| Node::read(row, now)).collect())
    }

    fn said(&self) -> MutexGuard<'_, Said> {
        self.said.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

pub fn sweep(connection: &mut AnyConnection, now: Timestamp) -> db::Result<()> {
    node::sweep(connection, now - REMEMBERED_FOR)
}

impl Node {
    fn read(row: node::Row, now: Timestamp) -> Self {
        let is_lost = now - row.seen_at > HEARD_FOR;
        // Another version may say it in another way.
        let ailing = if is_lost { BTreeMap::new() } else { serde_json::from_str(&row.ailing).unwrap_or_default() };
        Self { name: row.name, seen_at: row.seen_at, ailing, is_lost }
    }
}

/// Of this process; what ailed `before` does so since then.
fn own(panel: &Panel, before: &BTreeMap<String, Ailment>, now: Timestamp) -> BTreeMap<String, Ailment> {
    let loaded = panel.plugins.loaded();
    let failed = loaded.plugins.iter().filter_map(|(id, plugin)| Some((id, plugin.as_ref().err()?)));
    failed
        .map(|(id, failure)| {
            let reasons = match failure {
                Failure::Missing => Vec::new(),
                Failure::Refused(refusals) => refusals.clone(),
            };
            let since = before.get(id).map_or(now, |ailment| ailment.since);
            (id.clone(), Ailment { since, reasons })
        })
        .collect()
}
