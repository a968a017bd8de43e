//! Sweeps what libraries leave behind: copies that nobody has mapped any more, and receipts of libraries that are gone.
//! Touches nothing in the plugin folder, which is the administrator's.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use super::load;
use crate::clock;
use crate::db::{self, plugin, receipt};
use crate::panel::Panel;

/// Another process may be about to map a copy that it has just made.
const YOUNG: Duration = Duration::from_secs(600);

pub fn sweep(panel: &Panel) -> db::Result<()> {
    let switches = panel.db.read(plugin::all)?;
    let found = panel.plugins.found();
    let enabled = switches.iter().filter(|switch| switch.enabled).map(|switch| switch.library.clone());
    sweep_copies(&load::copies(&panel.config.data_dir), &enabled.collect());
    // Those of a library that is only away for a moment are kept with its switch.
    let known = found.iter().map(|found| found.library.clone()).chain(switches.into_iter().map(|switch| switch.library));
    let known: Vec<String> = known.collect();
    panel.db.write::<_, db::Error>(move |connection| receipt::keep_only(connection, &known))
}

fn sweep_copies(folder: &Path, enabled: &BTreeSet<String>) {
    // A copy of another process that is removed stays mapped there; what this one has mapped is still needed by name.
    let Ok(mapped) = fs::read_to_string("/proc/self/maps") else { return };
    let oldest = u64::try_from(clock::now()).ok().and_then(|now| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(now)));
    let Some(oldest) = oldest.and_then(|now| now.checked_sub(YOUNG)) else { return };
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    for copy in entries.filter(|path| is_left_over(path, enabled, &mapped, oldest)) {
        match fs::remove_file(&copy) {
            Ok(()) => log::info!("removed {}, which is in use no more", copy.display()),
            Err(error) => log::warn!("cannot remove {}: {error}", copy.display()),
        }
    }
}

fn is_left_over(path: &PathBuf, enabled: &BTreeSet<String>, mapped: &str, oldest: SystemTime) -> bool {
    let library = path.file_stem().unwrap_or_default().to_string_lossy();
    let old = fs::symlink_metadata(path).and_then(|metadata| metadata.modified()).is_ok_and(|changed| changed < oldest);
    // One that was left half-written has the name of no library.
    let needed = path.extension().is_some_and(|extension| extension == "so") && enabled.contains(library.as_ref());
    let is_mapped = path.file_name().is_some_and(|name| mapped.contains(name.to_string_lossy().as_ref()));
    old && !needed && !is_mapped
}
