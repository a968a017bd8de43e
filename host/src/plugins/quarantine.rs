//! What a plugin does to the panel when it is mapped and made, no child process can foresee: before it is, a mark is left, and
//! taken away when the plugin is up. Where the panel died in between, the next start finds the mark and leaves that library out
//! until an administrator switches it on again. Marks are a serving panel's: a command that dies is nobody's trouble but its own.

use std::io;
use std::path::Path;

use serde::{Deserialize, Serialize};

use super::mark::{self, Found, Mark, folder};
use super::receipt::Refusal;
use crate::clock;
use crate::db::plugin::Switch;
use crate::db::{self, audit};
use crate::panel::Panel;

const CODE: &str = "library-quarantined";
const STARTING: &str = ".starting";
/// What is said of a mark when its death has been told.
const LEFT_OUT: &str = ".left-out";

/// Which start it was: the same library, switched on once more, is another.
#[derive(Debug, Serialize, Deserialize)]
struct Start {
    plugin: String,
    generation: i64,
    library: String,
}

impl Start {
    fn is_of(&self, switch: &Switch) -> bool {
        switch.enabled && (&self.plugin, self.generation, &self.library) == (&switch.id, switch.generation, &switch.library)
    }
}

pub fn reason() -> Refusal {
    Refusal::plain(CODE)
}

/// Whether this is why a plugin does not run.
pub fn is_among(refusals: &[Refusal]) -> bool {
    refusals.iter().any(|refusal| refusal.code == CODE)
}

/// To be dropped when the plugin is up.
pub fn begin(panel: &Panel, switch: &Switch) -> io::Result<Mark> {
    let start = Start { plugin: switch.id.clone(), generation: switch.generation, library: switch.library.clone() };
    Mark::leave(&folder(panel), &switch.library, STARTING, &start)
}

/// Whether a panel died when it started just this.
pub fn is_left_out(panel: &Panel, switch: &Switch) -> bool {
    let folder = folder(panel);
    let dead = mark::all::<Start>(&folder, STARTING).into_iter().filter(|found| !found.is_held);
    dead.chain(mark::all(&folder, LEFT_OUT)).any(|found| found.content.is_of(switch))
}

/// Tells, once, of every plugin at whose start an earlier process died; forgets what has been switched since. Called before a
/// panel that will serve starts any plugin.
pub fn tell(panel: &Panel) -> db::Result<()> {
    let (folder, switches) = (folder(panel), panel.db.read(db::plugin::all)?);
    let counts = |found: &Found<Start>| switches.iter().any(|switch| found.content.is_of(switch));
    for told in mark::all::<Start>(&folder, LEFT_OUT).into_iter().filter(|found| !counts(found)) {
        remove(&told.path);
    }
    for died in mark::all::<Start>(&folder, STARTING).into_iter().filter(|found| !found.is_held) {
        if !counts(&died) {
            remove(&died.path);
            continue;
        }
        let Start { plugin, library, .. } = died.content;
        log::error!("the panel died when it started the plugin {plugin}: it is left out");
        panel.db.write::<_, db::Error>(move |connection| {
            let line = audit::Line::done("plugin-quarantined", None, None, "", clock::now());
            audit::append(connection, &audit::Line { plugin: Some(plugin), ..line })
        })?;
        // Last: what is not told is told at the next start.
        if let Err(error) = std::fs::rename(&died.path, folder.join(format!("{library}{LEFT_OUT}"))) {
            log::error!("cannot write to {}: {error}", folder.display());
        }
    }
    Ok(())
}

fn remove(path: &Path) {
    if let Err(error) = std::fs::remove_file(path) {
        log::warn!("cannot remove {}: {error}", path.display());
    }
}
