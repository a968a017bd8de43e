//! `gatehouse plugins inspect`: what a library contributes, or why it is refused. Knows no panel.

use std::path::Path;

use serde_json::json;

use super::{Done, reasons};
use crate::locales::Catalogue;
use crate::plugins::probe;
use crate::plugins::receipt::{Receipt, Verdict};

pub fn inspect(file: &Path, as_json: bool) -> Done {
    match probe::in_child(file) {
        Verdict::Accepted(receipt) if as_json => println!("{}", json!({ "accepted": receipt })),
        Verdict::Accepted(receipt) => describe(&receipt),
        Verdict::Refused(refusals) => return reasons(as_json, &Catalogue::build(None, &[]), &refusals),
    }
    Ok(())
}

/// What the child process does: needs neither configuration nor database, and gets none.
pub fn confined(file: &Path) {
    probe::confined(file);
}

pub fn describe(receipt: &Receipt) {
    println!("{} {}", receipt.id, receipt.version);
    let parts = [
        ("routes", &receipt.routes),
        ("settings", &receipt.settings),
        ("slots", &receipt.slots),
        ("languages", &receipt.locales),
        ("may", &receipt.abilities),
    ];
    for (what, all) in parts.into_iter().filter(|(_, all)| !all.is_empty()) {
        println!("{what}:");
        for one in all {
            println!("  {one}");
        }
    }
}
