//! `gatehouse plugins`.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;
use serde_json::json;

use super::{Done, Failure, refused};
use crate::clock;
use crate::locales::{Catalogue, SOURCE};
use crate::panel::{Panel, StartError};
use crate::plugins::overview;
use crate::plugins::preflight;
use crate::plugins::probe;
use crate::plugins::receipt::{Receipt, Refusal, Verdict};
use crate::plugins::switch::{self, Hand, Off, SwitchError};

#[derive(Subcommand)]
pub enum Verb {
    /// What lies in the plugin folder, and what is switched on.
    List {
        #[arg(long)]
        json: bool,
    },
    /// Open a library and tell what it contributes, or why it is refused. Opens it in this very process.
    Inspect {
        file: PathBuf,
        #[arg(long)]
        json: bool,
    },
    /// Switch a plugin on; a running panel follows within a second.
    Enable {
        id: String,
        /// Although the panel's address speaks against it.
        #[arg(long)]
        anyway: bool,
    },
    /// Switch a plugin off. What it has stored stays.
    Disable {
        id: String,
        /// Also end the sessions that were made with it.
        #[arg(long)]
        end_sessions: bool,
        /// Although somebody could no longer sign in.
        #[arg(long)]
        yes: bool,
    },
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    let hand = Hand { actor: None, address: "command line".to_owned(), session: None };
    match verb {
        Verb::Inspect { file, json } => inspect(&file, json),
        Verb::List { json } => list(panel, json),
        Verb::Enable { id, anyway } => {
            panel.plugins.refresh(panel)?;
            let found = panel.plugins.found();
            let needs =
                found.iter().any(|found| found.receipt().is_some_and(|receipt| receipt.id == id && receipt.needs_secure_address));
            if needs && !anyway && !preflight::is_address_fit(panel) {
                let address = panel.base_url();
                return refused(format!(
                    "`{id}` works only at an https address with a host name, or at localhost, and `base_url` is {address}; set it, or repeat with --anyway"
                ));
            }
            switched(panel, &id, switch::enable(panel, &id, hand, clock::now()))
        }
        Verb::Disable { id, end_sessions, yes } => {
            let off = Off { end_sessions, confirmed: yes };
            switched(panel, &id, switch::disable(panel, &id, off, hand, clock::now()))
        }
    }
}

/// Needs no configuration: the panel runs it as a child process.
pub fn inspect(file: &Path, as_json: bool) -> Done {
    let verdict = probe::inspect(file);
    if as_json {
        println!("{}", json!(verdict));
        return Ok(());
    }
    match verdict {
        Verdict::Accepted(receipt) => {
            describe(&receipt);
            Ok(())
        }
        Verdict::Refused(refusals) => refused(in_lines(&Catalogue::build(None, &[]), &refusals)),
    }
}

fn describe(receipt: &Receipt) {
    println!("{} {}", receipt.id, receipt.version);
    let parts = [
        ("routes", &receipt.routes),
        ("settings", &receipt.settings),
        ("slots", &receipt.slots),
        ("languages", &receipt.locales),
        ("may", &receipt.abilities),
    ];
    for (what, all) in parts {
        println!("{what}:");
        for one in all {
            println!("  {one}");
        }
    }
}

fn list(panel: &Arc<Panel>, as_json: bool) -> Done {
    panel.plugins.refresh(panel)?;
    let overview = overview::make(panel, SOURCE)?;
    if as_json {
        let plugins: Vec<_> = overview
            .plugins
            .iter()
            .map(|plugin| {
                let reasons: Vec<_> = plugin.reasons.iter().map(|reason| &reason.lines).collect();
                json!({
                    "id": plugin.id, "version": plugin.version, "file": plugin.file, "enabled": plugin.enabled,
                    "state": plugin.state, "reasons": reasons, "caught": plugin.caught, "still_mapped": plugin.still_mapped,
                })
            })
            .collect();
        let mapped = overview.still_mapped;
        println!("{}", json!({ "plugins": plugins, "refused": overview.library_problems, "still_mapped": mapped }));
        return Ok(());
    }
    for plugin in &overview.plugins {
        println!("{}  {}  {}", plugin.id, plugin.version, plugin.state);
        plugin.reasons.iter().flat_map(|reason| &reason.lines).for_each(|line| println!("    {line}"));
        for caught in &plugin.caught {
            let paused = if caught.paused { "; let through for a few seconds at a time only" } else { "" };
            println!("    caught {} times at {}{paused}", caught.count, caught.at);
        }
        if plugin.still_mapped > 0 {
            println!("    {} unused in the panel's memory until it restarts", plugin.still_mapped);
        }
    }
    for problem in &overview.library_problems {
        println!("{}  refused", problem.file);
        problem.lines.iter().for_each(|line| println!("    {line}"));
    }
    Ok(())
}

fn switched(panel: &Panel, id: &str, outcome: Result<(), SwitchError>) -> Done {
    outcome.or_else(|error| match error {
        SwitchError::Unknown => {
            let found = panel.plugins.found();
            let known: Vec<_> = found.iter().filter_map(|found| found.receipt()).map(|receipt| receipt.id.as_str()).collect();
            let known = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
            refused(format!("no plugin `{id}` lies in {}; there: {known}", panel.config.plugin_dir().display()))
        }
        SwitchError::Refused(refusals) => refused(in_lines(&panel.locales.catalogue(), &refusals)),
        SwitchError::Stranded(stranded) => refused(super::stranded(&stranded)),
        SwitchError::Database(error) => Err(Failure::Start(StartError::Database(error))),
    })
}

fn in_lines(catalogue: &Catalogue, refusals: &[Refusal]) -> String {
    let lines: Vec<_> = refusals.iter().flat_map(|refusal| refusal.lines_from(catalogue, SOURCE)).collect();
    lines.join("\n")
}
