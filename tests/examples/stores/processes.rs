//! How much processor time processes have taken, as the kernel counts it.

use std::fs;
use std::time::Duration;

/// Seconds, of all of them together; ended ones count no more.
pub fn seconds_of(processes: &[u32]) -> f64 {
    // Linux counts hundredths of a second for programs, whatever its own clock does.
    let ticks: u64 = processes.iter().filter_map(|id| Some(fields_of(*id)?[11..13].iter().sum::<u64>())).sum();
    Duration::from_millis(ticks * 10).as_secs_f64()
}

/// A process and its children.
pub fn family_of(parent: u32) -> Vec<u32> {
    let all = fs::read_dir("/proc").into_iter().flatten().flatten();
    let ids = all.filter_map(|entry| entry.file_name().to_string_lossy().parse().ok());
    ids.filter(|id| *id == parent || fields_of(*id).is_some_and(|fields| fields[1] == u64::from(parent))).collect()
}

/// What stands behind the program's name: its state, its parent, … `man 5 proc` counts from 3.
fn fields_of(process: u32) -> Option<Vec<u64>> {
    let stat = fs::read_to_string(format!("/proc/{process}/stat")).ok()?;
    let (_, behind) = stat.rsplit_once(')')?;
    let fields: Vec<u64> = behind.split_whitespace().map(|field| field.parse().unwrap_or_default()).collect();
    (fields.len() > 12).then_some(fields)
}
