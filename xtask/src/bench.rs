//! `cargo xtask bench`: figures that the documentation promises, measured in release builds. One bench, one file; what it found
//! is a table for people, or JSON. A figure beyond its limit is a failure.

mod absence;
mod boundary;
mod pairs;
mod served;
mod stores;
mod words;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::{Value, json};

use crate::shell::{Outcome, cargo, must, target};

/// What is built, and measured.
const PACKAGES: [&str; 4] = ["gatehouse", "gatehouse-embedding", "gatehouse-plugin-hello", "gatehouse-plugin-passkeys"];

#[derive(Args)]
pub struct Bench {
    /// Only this one
    which: Option<Which>,
    /// For programs
    #[arg(long)]
    json: bool,
    /// Unoptimised, to see whether a bench works: its figures mean nothing
    #[arg(long)]
    debug: bool,
}

#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Which {
    /// What it costs that a plugin is a library of its own
    Boundary,
    /// What a plugin costs that is switched off
    Absence,
    /// What it costs to say a page's words
    Words,
    /// The same, counted: only when asked for, because it needs valgrind, and minutes
    Instructions,
    /// Sign-ins with rows in a file and on a server, among a thousand passkeys and a million: only when asked for, too
    Stores,
}

impl Which {
    const ONLY_WHEN_ASKED_FOR: [Self; 2] = [Self::Instructions, Self::Stores];
}

/// One measured thing.
struct Figure {
    what: String,
    value: f64,
    unit: &'static str,
    /// The most that is promised.
    limit: Option<f64>,
    /// How it was measured, or what it was made of.
    how: String,
}

impl Figure {
    fn is_kept(&self) -> bool {
        self.limit.is_none_or(|limit| self.value <= limit)
    }
}

/// Where the programs and libraries are that are measured.
struct Built(PathBuf);

impl Built {
    fn is_release(&self) -> bool {
        self.0.ends_with("release")
    }
}

pub fn run(verb: &Bench) -> Outcome {
    let mut build = cargo();
    build
        .args(["build"])
        .args((!verb.debug).then_some("--release"))
        .args(PACKAGES.into_iter().flat_map(|package| ["--package", package]));
    must(build)?;
    let built = Built(target()?.join(if verb.debug { "debug" } else { "release" }));
    let mut figures = Vec::new();
    for (which, bench) in [
        (Which::Boundary, boundary::run as fn(&Built) -> _),
        (Which::Absence, absence::times),
        (Which::Words, words::run),
        (Which::Instructions, absence::instructions),
        (Which::Stores, stores::run),
    ] {
        if verb.which.map_or(!Which::ONLY_WHEN_ASKED_FOR.contains(&which), |wanted| wanted == which) {
            figures.extend(bench(&built)?);
        }
    }
    if verb.json {
        println!("{:#}", as_json(&figures));
    } else {
        print_table(&figures);
    }
    Ok(if figures.iter().all(Figure::is_kept) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn print_table(figures: &[Figure]) {
    let width = figures.iter().map(|figure| figure.what.chars().count()).max().unwrap_or_default();
    println!();
    for figure in figures {
        let limit = figure.limit.map_or_else(String::new, |limit| format!("≤ {limit}"));
        let missed = if figure.is_kept() { "" } else { "  MISSED" };
        println!("{:width$}  {:>10.3} {:<7} {limit:<7} {}{missed}", figure.what, figure.value, figure.unit, figure.how);
    }
}

fn as_json(figures: &[Figure]) -> Value {
    let figures = figures.iter().map(|figure| {
        json!({
            "what": figure.what,
            "value": figure.value,
            "unit": figure.unit,
            "limit": figure.limit,
            "kept": figure.is_kept(),
            "how": figure.how,
        })
    });
    figures.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn programs_read_what_was_measured_and_whether_the_promise_is_kept() {
        let figure = |value, limit| Figure { what: "a".to_owned(), value, unit: "µs", limit, how: "b".to_owned() };
        let told = as_json(&[figure(1.5, Some(1.0)), figure(1.0, Some(1.0)), figure(2.0, None), figure(f64::NAN, Some(1.0))]);
        assert_eq!(told[0], json!({ "what": "a", "value": 1.5, "unit": "µs", "limit": 1.0, "kept": false, "how": "b" }));
        assert_eq!((&told[1]["kept"], &told[2]["kept"], &told[2]["limit"]), (&json!(true), &json!(true), &Value::Null));
        // What could not be measured is no number, and keeps nothing.
        assert_eq!((&told[3]["value"], &told[3]["kept"]), (&Value::Null, &json!(false)));
    }
}
