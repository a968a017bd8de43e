//! Bringing one plugin up in this process: leaves a mark, maps the library, makes the plugin, and waits for it only so long.
//! Which library it is and whether it may be used at all is decided before. Remembers what was mapped: that stays.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;
use std::sync::mpsc::sync_channel;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError, RwLock};
use std::thread;
use std::time::Duration;

use super::active::Running;
use super::receipt::Refusal;
use super::{load, quarantine};
use crate::db::plugin::Switch;
use crate::panel::Panel;

/// How long a plugin may take to come up.
const DEADLINE: Duration = Duration::from_secs(10);

/// What this process has tried so far.
#[derive(Default)]
pub struct Starts {
    tried: Mutex<Tried>,
    /// Held for reading by whoever waits for a plugin to come up.
    waited_for: RwLock<()>,
}

#[derive(Default)]
struct Tried {
    /// Which plugin a library was.
    plugins: BTreeMap<String, String>,
    /// Starts that were given up: id, generation and library. Each keeps a thread, so it is not tried again unasked.
    given_up: BTreeSet<(String, i64, String)>,
}

impl Starts {
    /// For a switch that is on: until it is flipped or has another library, what was given up once is not tried again. Blocks.
    pub fn start(&self, panel: &Arc<Panel>, switch: &Switch, path: &Path) -> Result<Arc<Running>, Vec<Refusal>> {
        let this = (switch.id.clone(), switch.generation, switch.library.clone());
        if self.tried().given_up.contains(&this) {
            return Err(vec![stuck()]);
        }
        let started = self.try_out(panel, switch, path);
        if started.as_ref().is_err_and(|refusals| refusals.contains(&stuck())) {
            self.tried().given_up.insert(this);
        }
        started
    }

    /// Once, for somebody who waits for it. Blocks.
    pub fn try_out(&self, panel: &Arc<Panel>, switch: &Switch, path: &Path) -> Result<Arc<Running>, Vec<Refusal>> {
        if quarantine::is_left_out(panel, switch) {
            return Err(vec![quarantine::reason()]);
        }
        let _waiting = self.waited_for.read().unwrap_or_else(PoisonError::into_inner);
        self.tried().plugins.insert(switch.library.clone(), switch.id.clone());
        let (panel, switch, path) = (Arc::clone(panel), switch.clone(), path.to_owned());
        let (tell, told) = sync_channel(1);
        let work = move || {
            let _ = tell.send(bring_up(&panel, &switch, &path));
        };
        let failed = |error: String| vec![Refusal::because("library-crashed", error)];
        thread::Builder::new().name("plugin-start".to_owned()).spawn(work).map_err(|error| failed(error.to_string()))?;
        told.recv_timeout(DEADLINE).unwrap_or_else(|_| Err(vec![stuck()]))
    }

    /// Waits until every start is over or given up, and lets none begin after that: a process that ends in good order in the
    /// middle of one would leave its mark behind, as if it had died of the plugin. Blocks.
    pub fn end(&self) {
        if self.waited_for.try_write().is_err() {
            log::info!("waiting for a plugin that is coming up, before the panel ends");
        }
        std::mem::forget(self.waited_for.write().unwrap_or_else(PoisonError::into_inner));
    }

    /// The libraries that are mapped into this process, with the plugin that each is. Read off the process itself.
    pub fn mapped(&self) -> BTreeMap<String, String> {
        let mut tried = self.tried().plugins.clone();
        if tried.is_empty() {
            return tried;
        }
        let maps = fs::read_to_string("/proc/self/maps").unwrap_or_default();
        let mapped: BTreeSet<_> = maps.lines().filter_map(library_in).collect();
        tried.retain(|library, _| mapped.contains(library.as_str()));
        tried
    }

    fn tried(&self) -> MutexGuard<'_, Tried> {
        self.tried.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The library of which this line of the memory map is a part: a copy has its library's name, also after it was removed.
fn library_in(line: &str) -> Option<&str> {
    let (_, file) = line.trim_end_matches(" (deleted)").rsplit_once('/')?;
    file.strip_suffix(".so")
}

fn bring_up(panel: &Arc<Panel>, switch: &Switch, path: &Path) -> Result<Arc<Running>, Vec<Refusal>> {
    // Dropped when the plugin is up, or when it is refused in good order.
    let _mark = if panel.plugins.will_serve() {
        let mark = quarantine::begin(panel, switch);
        Some(mark.map_err(|error| vec![Refusal::because("library-crashed", format!("cannot leave a mark: {error}"))])?)
    } else {
        None
    };
    let module = load::from_copy(path, &switch.library, &panel.config.data_dir)?;
    Running::start(panel, switch, module).map(Arc::new)
}

fn stuck() -> Refusal {
    Refusal::plain("library-stuck")
}
