//! Plugins: what lies in the folder, what of it is switched on, and how a request reaches it.
//!
//! The stored switch decides. A library is opened by a child process first ([`probe`]); only what is switched on is mapped
//! into this process ([`load`]). Requests read one snapshot ([`active`]) that is swapped whole.

mod abilities;
pub mod active;
mod breaker;
mod call;
mod commit;
pub mod conflicts;
pub mod contributions;
pub mod discover;
pub mod dispatch;
mod gate;
pub mod install;
pub mod judge;
mod lease;
mod leftovers;
mod lend;
mod load;
mod mark;
pub mod nodes;
pub mod overview;
pub mod points;
pub mod preflight;
pub mod probe;
mod quarantine;
pub mod receipt;
pub mod remove;
mod report;
mod respond;
pub mod settings;
pub mod slots;
mod starting;
pub mod switch;
#[cfg(test)]
mod uncopied;
pub mod watch;
mod whereabouts;
mod within;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::{Duration, Instant};

use arc_swap::ArcSwap;
use gatehouse_plugin_api::{Finding, Timestamp};

use active::{Active, Running};
use conflicts::Claims;
use discover::Found;
use gate::Gate;
use lease::Lease;
use nodes::Nodes;
use receipt::Refusal;
use report::Told;
use starting::Starts;
use within::{Unanswered, within};

use crate::db::{self, plugin::Switch};
use crate::locales::PluginMessages;
use crate::panel::Panel;

/// How long a request waits until it is known what is switched on.
const CONFIRMING: Duration = Duration::from_millis(1500);

pub struct Plugins {
    active: ArcSwap<Active>,
    /// Held while `active` is replaced.
    replacing: Mutex<()>,
    /// What the last look at the folder found.
    found: ArcSwap<Vec<Found>>,
    /// One refresh at a time; holds the folder's fingerprint of the last one.
    refreshing: Mutex<Option<discover::Fingerprint>>,
    starts: Starts,
    /// Set in the process that will serve, before it starts any plugin.
    serving: OnceLock<()>,
    lease: Lease,
    /// Through which every call goes.
    gate: Gate,
    told: Told,
    pub nodes: Nodes,
}

/// Why a plugin that is switched on does not run.
#[derive(Debug, Clone)]
pub enum Failure {
    /// No library in the folder is this plugin.
    Missing,
    Refused(Vec<Refusal>),
}

impl Plugins {
    pub fn new() -> Self {
        Self {
            active: ArcSwap::from_pointee(Active::default()),
            replacing: Mutex::default(),
            found: ArcSwap::from_pointee(Vec::new()),
            refreshing: Mutex::new(None),
            starts: Starts::default(),
            serving: OnceLock::new(),
            lease: Lease::default(),
            gate: Gate::of_all(),
            told: Told::default(),
            nodes: Nodes::default(),
        }
    }

    /// What is served now: nothing, where it has not been confirmed for too long that it is still switched on.
    pub fn active(&self) -> arc_swap::Guard<Arc<Active>> {
        if self.lease.holds() { self.active.load() } else { arc_swap::Guard::from_inner(Arc::default()) }
    }

    /// What runs, be it served or not.
    fn loaded(&self) -> Arc<Active> {
        self.active.load_full()
    }

    /// Reads the switches: what is off is dropped, and what is on may be served for another while. Blocks.
    pub fn confirm(&self, panel: &Panel) -> db::Result<()> {
        let begun = Instant::now();
        self.serve(panel, None)?;
        if self.will_serve() {
            self.lease.renew(begun);
        }
        Ok(())
    }

    /// Before a request is answered: whether it is known what is switched on. Asks where nobody has for too long.
    pub async fn is_confirmed(&self, panel: &Arc<Panel>) -> bool {
        if self.lease.holds() {
            return true;
        }
        let confirm = async {
            let _turn = self.lease.renewing.lock().await;
            if !self.lease.holds() {
                let _ = panel.blocking(|panel| Ok(panel.plugins.confirm(panel)?)).await;
            }
        };
        let _ = tokio::time::timeout(CONFIRMING, confirm).await;
        self.lease.holds()
    }

    pub fn found(&self) -> Arc<Vec<Found>> {
        self.found.load_full()
    }

    /// Prepares a process that will serve for its first [`refresh`](Self::refresh): looks for plugins that earlier ones died of.
    pub fn before_serving(&self, panel: &Panel) -> db::Result<()> {
        if self.serving.set(()).is_ok() {
            self.lease.begin();
        }
        quarantine::tell(panel)
    }

    /// To be called when a process that served ends in good order. Blocks.
    pub fn after_serving(&self) {
        self.starts.end();
    }

    fn will_serve(&self) -> bool {
        self.serving.get().is_some()
    }

    /// Tells commands beside this process what only it can know.
    fn tell(&self, panel: &Panel) {
        if self.will_serve() {
            self.told.tell(panel);
        }
    }

    /// What the plugin finds when it tries itself out; nothing if it does not run. Blocks.
    pub fn examine(&self, panel: &Arc<Panel>, id: &str, now: Timestamp) -> Vec<Finding> {
        let Some(running) = self.active().get(id).cloned() else { return Vec::new() };
        let lent = Arc::clone(panel);
        let examined = within(within::EXAMINATION, &running.questions, &running, move |running| {
            running.plugin.examine(&lend::host(&lent, running, None, now, &Arc::default()), now)
        });
        examined.map_or_else(|unanswered| vec![unexamined(unanswered)], Into::into)
    }

    /// Makes what runs agree with the folder and the stored switches. Cheap when nothing has changed. Blocks.
    pub fn refresh(&self, panel: &Arc<Panel>) -> db::Result<()> {
        // Off is off at once: nothing that the folder holds, and no other refresh, is waited for.
        self.confirm(panel)?;
        let mut seen = self.refreshing.lock().unwrap_or_else(PoisonError::into_inner);
        let folder = panel.config.plugin_dir();
        let fingerprint = discover::fingerprint(&folder);
        let folder_changed = seen.as_ref() != Some(&fingerprint);
        if folder_changed {
            let found = discover::look(&folder, &panel.db)?;
            for (library, refusals) in found.iter().filter_map(|found| found.refusals().map(|refusals| (found, refusals))) {
                log_refusals(panel, &library.file, refusals);
            }
            self.found.store(Arc::new(found));
        }
        let switches = panel.db.read(db::plugin::all)?;
        let before = self.active.load_full();
        if folder_changed || before.switches != switches {
            let next = self.bring_up(panel, &before, switches);
            self.serve(panel, Some(next))?;
            judge::again(panel)?;
        }
        self.tell(panel);
        // Last: what failed on the way is done again at the next look.
        *seen = Some(fingerprint);
        Ok(())
    }

    /// Whether the plugin folder is another than at the last refresh; not while one is under way.
    fn is_folder_changed(&self, panel: &Panel) -> bool {
        let seen = self.refreshing.try_lock();
        seen.is_ok_and(|seen| seen.as_ref() != Some(&discover::fingerprint(&panel.config.plugin_dir())))
    }

    /// Serves `next`, or what it did, without what is switched off by now: since the switches were read of which `next` was made,
    /// a plugin may have taken long to come up.
    fn serve(&self, panel: &Panel, next: Option<Active>) -> db::Result<()> {
        let _one = self.replacing.lock().unwrap_or_else(PoisonError::into_inner);
        let switches = panel.db.read(db::plugin::all)?;
        let is_on = |id: &str| switches.iter().any(|switch| switch.id == id && switch.enabled);
        let is_new = next.is_some();
        let mut next = next.map_or_else(|| self.active.load_full(), Arc::new);
        if is_new || next.plugins.keys().any(|id| !is_on(id)) {
            Arc::make_mut(&mut next).plugins.retain(|id, _| is_on(id));
            // Words first: a page must never name a message that is not there yet.
            let messages: Vec<PluginMessages> = next.running().flat_map(|running| running.contributions.messages()).collect();
            panel.locales.rebuild(&messages);
            self.active.store(next);
        }
        Ok(())
    }

    fn bring_up(&self, panel: &Arc<Panel>, before: &Active, switches: Vec<Switch>) -> Active {
        let found = self.found();
        let mut plugins = BTreeMap::new();
        let kept = |switch: &Switch| before.get(&switch.id).filter(|running| running.is_of(switch)).cloned();
        // What runs already has its place: of two that cannot be on together, the later one stays out.
        let (running, starting): (Vec<_>, Vec<_>) =
            switches.iter().filter(|switch| switch.enabled).partition(|switch| kept(switch).is_some());
        for switch in running.into_iter().chain(starting) {
            let outcome = kept(switch).map_or_else(|| start(panel, &found, switch, &plugins), Ok);
            if let Err(failure) = &outcome {
                let refusals = match failure {
                    Failure::Missing => &[][..],
                    Failure::Refused(refusals) => refusals,
                };
                log::error!("the plugin {} is switched on but does not run", switch.id);
                log_refusals(panel, &switch.id, refusals);
            }
            plugins.insert(switch.id.clone(), outcome);
        }
        Active { plugins, switches }
    }
}

impl Default for Plugins {
    fn default() -> Self {
        Self::new()
    }
}

type Started = Result<Arc<Running>, Failure>;

/// Finds the library that was enabled, and loads that and no other; not beside one of `others` that it conflicts with.
fn start(panel: &Arc<Panel>, found: &[Found], switch: &Switch, others: &BTreeMap<String, Started>) -> Started {
    let Some(library) = found.iter().find(|found| found.library == switch.library) else {
        let replaced = found.iter().filter_map(Found::receipt).any(|receipt| receipt.id == switch.id);
        return Err(if replaced { Failure::Refused(vec![Refusal::plain("library-changed")]) } else { Failure::Missing });
    };
    let receipt = library.judged().map_err(Failure::Refused)?;
    // It may have been a while since the folder was looked at.
    let mut refusals = discover::exposures(&library.path);
    let others = others.values().flatten().map(|running| Claims::of(&running.contributions));
    refusals.extend(others.flat_map(|other| receipt.claims.against(&other)));
    if !refusals.is_empty() {
        return Err(Failure::Refused(refusals));
    }
    panel.plugins.starts.start(panel, switch, &library.path).map_err(Failure::Refused)
}

fn unexamined(unanswered: Unanswered) -> Finding {
    let remedy = "Report this to whoever made the plugin.".into();
    Finding { passed: false, text: format!("asked to try itself out: {unanswered}").into(), remedy }
}

fn log_refusals(panel: &Panel, what: &str, refusals: &[Refusal]) {
    for refusal in refusals {
        let [why, remedy] = refusal.plain_lines(&panel.locales.catalogue(), crate::locales::SOURCE);
        log::warn!("{what}: {why}");
        log::warn!("{what}: {remedy}");
    }
}
