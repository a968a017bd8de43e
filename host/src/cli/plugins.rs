//! `gatehouse plugins`: the verbs, and what they have in common. With `--json` every verb prints one JSON object on standard
//! output, refusals too.

mod inspect;
mod install;
mod remove;

use std::path::PathBuf;
use std::sync::Arc;

use clap::Subcommand;
use serde_json::{Value, json};

use super::{Done, Failure, refused};
use crate::clock;
use crate::db::access::Stranded;
use crate::locales::{Catalogue, SOURCE};
use crate::panel::{Panel, StartError};
use crate::plugins::install::On;
use crate::plugins::overview::{self, Lines};
use crate::plugins::preflight;
use crate::plugins::receipt::{Receipt, Refusal};
use crate::plugins::remove::Removal;
use crate::plugins::switch::{self, Hand, Off, SwitchError};

pub use inspect::{confined, inspect};

/// Below the help of `gatehouse plugins` and of each of its verbs.
const EXIT_CODES: &str = "Exit codes: 0 done; 1 refused, and why is said; 2 the call or the configuration is wrong.";

#[derive(Subcommand)]
#[command(after_help = EXIT_CODES)]
pub enum Verb {
    /// What lies in the plugin folder, and what is switched on.
    #[command(after_help = EXIT_CODES)]
    List {
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Open a library in a process of its own, and tell what it contributes or why it is refused. Needs no configuration.
    #[command(after_help = EXIT_CODES)]
    Inspect {
        file: PathBuf,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
        /// What that process of its own is told.
        #[arg(long, hide = true)]
        confined: bool,
    },
    /// Look at a library and put it into the plugin folder, in place of an older file of the same plugin.
    #[command(after_help = EXIT_CODES)]
    Install {
        /// The library; `-` reads it from standard input, for a file that this user may not open.
        file: PathBuf,
        /// Also switch the plugin on for this file; one that is on takes the new file in the same step.
        #[arg(long)]
        enable: bool,
        /// With --enable: although the panel's address speaks against it.
        #[arg(long, requires = "enable")]
        anyway: bool,
        /// With --enable: although somebody could no longer sign in.
        #[arg(long, requires = "enable")]
        yes: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Switch a plugin on; a running panel follows within a second.
    #[command(after_help = EXIT_CODES)]
    Enable {
        id: String,
        /// Although the panel's address speaks against it.
        #[arg(long)]
        anyway: bool,
        /// Although somebody could no longer sign in: whose password is turned off, and who has no other way at this address.
        #[arg(long)]
        yes: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Switch a plugin off. What it has stored stays.
    #[command(after_help = EXIT_CODES)]
    Disable {
        id: String,
        /// Also end the sessions that were made with it.
        #[arg(long)]
        end_sessions: bool,
        /// Although somebody could no longer sign in.
        #[arg(long)]
        yes: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Take a plugin's file out of the plugin folder. What it has stored stays, unless it is purged.
    #[command(after_help = EXIT_CODES)]
    Remove {
        id: String,
        /// Also delete what it has stored: credentials, settings, sessions made with it. Works without a file, too.
        #[arg(long)]
        purge: bool,
        /// Switch it off first.
        #[arg(long)]
        disable: bool,
        /// Purge, rather than show what a purge would delete; and although somebody could no longer sign in.
        #[arg(long)]
        yes: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    match verb {
        Verb::Inspect { file, json, .. } => inspect(&file, json),
        Verb::List { json } => list(panel, json),
        Verb::Install { file, enable, anyway, yes, json } => {
            install::install(panel, &file, enable.then_some(On { confirmed: yes }), anyway, json)
        }
        Verb::Enable { id, anyway, yes, json } => {
            panel.plugins.refresh(panel)?;
            let found = panel.plugins.found();
            if let Some(receipt) = found.iter().filter_map(|found| found.receipt()).find(|receipt| receipt.id == id) {
                fits(panel, receipt, anyway, json)?;
            }
            switched(panel, &id, true, json, switch::enable(panel, &id, yes, Hand::at_command_line(), clock::now()))
        }
        Verb::Disable { id, end_sessions, yes, json } => {
            let off = Off { end_sessions, confirmed: yes };
            switched(panel, &id, false, json, switch::disable(panel, &id, off, Hand::at_command_line(), clock::now()))
        }
        Verb::Remove { id, purge, disable, yes, json } => {
            remove::remove(panel, &id, Removal { purge, disable, confirmed: yes }, json)
        }
    }
}

/// Whether the panel's address will do for this plugin.
fn fits(panel: &Panel, receipt: &Receipt, anyway: bool, as_json: bool) -> Done {
    if !receipt.needs_secure_address || anyway || preflight::is_address_fit(panel) {
        return Ok(());
    }
    let (id, address) = (&receipt.id, panel.base_url());
    let why = format!(
        "`{id}` works only at an https address with a host name, or at localhost, and `base_url` is {address}; set it, or repeat with --anyway"
    );
    denied(as_json, json!({ "address": address }), why)
}

fn list(panel: &Arc<Panel>, as_json: bool) -> Done {
    panel.plugins.refresh(panel)?;
    let overview = overview::make(panel, SOURCE)?;
    if as_json {
        let plugins: Vec<_> = overview
            .plugins
            .iter()
            .map(|plugin| {
                json!({
                    "id": plugin.id, "version": plugin.version, "file": plugin.file, "enabled": plugin.enabled,
                    "state": plugin.state, "reasons": pairs(&plugin.reasons), "caught": plugin.caught,
                    "still_mapped": plugin.still_mapped,
                })
            })
            .collect();
        let problems = overview.library_problems.iter();
        let refused: Vec<_> =
            problems.map(|problem| json!({ "file": problem.file, "reasons": pairs(&problem.reasons) })).collect();
        println!("{}", json!({ "plugins": plugins, "refused": refused, "still_mapped": overview.still_mapped }));
        return Ok(());
    }
    let indented = |reasons: &[Lines]| reasons.iter().flat_map(Lines::plain).for_each(|line| println!("    {line}"));
    for plugin in &overview.plugins {
        println!("{}  {}  {}", plugin.id, plugin.version, plugin.state);
        indented(&plugin.reasons);
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
        indented(&problem.reasons);
    }
    Ok(())
}

fn pairs(reasons: &[Lines]) -> Vec<[String; 2]> {
    reasons.iter().map(Lines::plain).collect()
}

/// Tells how flipping a switch ended.
fn switched(panel: &Panel, id: &str, enabled: bool, as_json: bool, outcome: Result<(), SwitchError>) -> Done {
    match outcome {
        Ok(()) if as_json => println!("{}", json!({ "id": id, "enabled": enabled })),
        Ok(()) => {}
        Err(error) => return not_switched(panel, id, as_json, error),
    }
    Ok(())
}

fn not_switched(panel: &Panel, id: &str, as_json: bool, error: SwitchError) -> Done {
    match error {
        SwitchError::Unknown => unknown(panel, id, as_json),
        SwitchError::Refused(refusals) => reasons(as_json, &panel.locales.catalogue(), &refusals),
        SwitchError::Stranded(stranded) => locked_out(as_json, &stranded),
        SwitchError::Database(error) => Err(Failure::Start(StartError::Database(error))),
    }
}

fn unknown(panel: &Panel, id: &str, as_json: bool) -> Done {
    let found = panel.plugins.found();
    let known: Vec<_> = found.iter().filter_map(|found| found.receipt()).map(|receipt| receipt.id.as_str()).collect();
    let listed = if known.is_empty() { "none".to_owned() } else { known.join(", ") };
    let why = format!("no plugin `{id}` lies in {}; there: {listed}", panel.config.plugin_dir().display());
    denied(as_json, json!({ "unknown": id, "known": known }), why)
}

fn locked_out(as_json: bool, stranded: &Stranded) -> Done {
    denied(as_json, json!({ "stranded": stranded }), super::stranded(stranded))
}

/// Every reason in its two lines.
fn reasons(as_json: bool, catalogue: &Catalogue, refusals: &[Refusal]) -> Done {
    let told: Vec<_> = refusals.iter().map(|refusal| (refusal, refusal.plain_lines(catalogue, SOURCE))).collect();
    let described = told.iter().map(|(refusal, [why, remedy])| json!({ "code": refusal.code, "why": why, "do": remedy }));
    let described: Vec<_> = described.collect();
    let lines: Vec<_> = told.iter().flat_map(|(_, lines)| lines.iter().map(String::as_str)).collect();
    denied(as_json, json!({ "refused": described }), lines.join("\n"))
}

fn denied(as_json: bool, described: Value, why: String) -> Done {
    if as_json {
        println!("{described}");
    }
    refused(why)
}
