//! `gatehouse db`: the panel's data, moved, kept and brought back. None of it opens the panel: what is not asked for, it leaves
//! as it is.

use std::io::{IsTerminal, stderr};
use std::path::PathBuf;

use clap::Subcommand;
use indicatif::{ProgressBar, ProgressStyle};
use serde_json::json;

use super::{Done, Failure, refused};
use crate::clock;
use crate::config::Config;
use crate::db::address::shown;
use crate::db::transfer::Progress;
use crate::moving::{self, MoveError, Moved};

/// Below the help of `gatehouse db` and of each of its verbs.
const EXIT_CODES: &str = "Exit codes: 0 done; 1 refused, and why is said; 2 the call or the configuration is wrong.";

#[derive(Subcommand)]
#[command(after_help = EXIT_CODES)]
pub enum Verb {
    /// Copy a stopped panel into another, empty database, with its keys: everybody stays signed in, and signs in as before.
    #[command(after_help = EXIT_CODES)]
    Copy {
        /// sqlite://<path> or postgres://…; without it, the configured one. Its `secret_key` and `data_dir` must be configured.
        #[arg(long, value_name = "URL")]
        from: Option<String>,
        /// sqlite://<path> or postgres://…
        #[arg(long, value_name = "URL")]
        to: String,
        /// Although a panel has it open, what that writes from now on stays behind; and although the keys do not fit.
        #[arg(long)]
        anyway: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Write all that the panel has stored, with its keys, into a new file; also while it serves, and from whichever database.
    #[command(after_help = EXIT_CODES)]
    Backup {
        file: PathBuf,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
    /// Bring a backup back into the configured database while no panel serves it.
    #[command(after_help = EXIT_CODES)]
    Restore {
        file: PathBuf,
        /// Although something is there; it is kept as a file.
        #[arg(long)]
        replace: bool,
        /// Print one JSON object, refusals too.
        #[arg(long)]
        json: bool,
    },
}

pub fn run(config: &Config, verb: Verb) -> Done {
    match verb {
        Verb::Copy { from, to, anyway, json } => {
            let from = from.unwrap_or_else(|| config.database_url());
            let moved = done(json, moving::copy(config, &from, &to, anyway, &mut Bar::new("Copying")))?;
            tell(&moved, &shown(&to), json);
            if !json {
                println!(
                    "Next: set `database_url` to it, and start the panel. Plugins, templates and translations are files, and stay \
                     where they are."
                );
            }
        }
        Verb::Backup { file, json } => {
            let moved = done(json, moving::backup(config, &file, &mut Bar::new("Backing up")))?;
            tell(&moved, &file.display().to_string(), json);
            if json {
                return Ok(());
            }
            println!(
                "{}",
                match config.secret_key {
                    Some(_) => "The panel's keys are in it, wrapped in `secret_key`: without that one it cannot be restored.",
                    None =>
                        "The panel's keys are in it, and they open its second factors: keep it where nobody else can read it.",
                }
            );
        }
        Verb::Restore { file, replace, json } => {
            let moved = done(json, moving::restore(config, &file, replace, &mut Bar::new("Restoring"), clock::now()))?;
            tell(&moved, &shown(&config.database_url()), json);
        }
    }
    Ok(())
}

fn done(as_json: bool, outcome: Result<Moved, MoveError>) -> Result<Moved, Failure> {
    outcome.or_else(|error| match error {
        MoveError::Start(error) => Err(Failure::Start(error)),
        MoveError::Refused { code, why } => {
            if as_json {
                println!("{}", json!({ "refused": { "code": code, "why": why } }));
            }
            refused(why)
        }
    })
}

fn tell(moved: &Moved, place: &str, as_json: bool) {
    let Moved { rows, kept } = moved;
    if as_json {
        println!("{}", json!({ "place": place, "rows": rows, "kept": kept }));
        return;
    }
    for (table, count) in rows {
        println!("{table:<16} {count:>9}");
    }
    println!("{} rows, counted again in {place}.", rows.values().sum::<i64>());
    if let Some(kept) = kept {
        println!("What was there is kept: {}", kept.display());
    }
}

/// On a terminal a bar; else a line for each table that has rows.
struct Bar {
    doing: &'static str,
    bar: Option<ProgressBar>,
}

impl Bar {
    fn new(doing: &'static str) -> Self {
        Self { doing, bar: None }
    }
}

impl Progress for Bar {
    fn begin(&mut self, rows: i64) {
        if !stderr().is_terminal() {
            return;
        }
        let bar = ProgressBar::new(rows.unsigned_abs());
        if let Ok(style) = ProgressStyle::with_template("{prefix} {msg:16} {bar:40} {pos}/{len} rows") {
            bar.set_style(style);
        }
        bar.set_prefix(self.doing);
        self.bar = Some(bar);
    }

    fn table(&mut self, name: &str, rows: i64) {
        match &self.bar {
            Some(bar) => bar.set_message(name.to_owned()),
            None if rows > 0 => eprintln!("{} {name}: {rows}", self.doing),
            None => {}
        }
    }

    fn more(&mut self, rows: u64) {
        if let Some(bar) = &self.bar {
            bar.inc(rows);
        }
    }
}

impl Drop for Bar {
    fn drop(&mut self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}
