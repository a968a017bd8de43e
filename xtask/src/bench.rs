//! `cargo xtask bench`: figures that the documentation promises, measured in release builds. One bench, one file; what it found
//! is a table for people, or JSON. A figure beyond its limit is a failure.

mod absence;
mod boundary;
mod pairs;
mod served;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use serde_json::json;

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
    /// The same, counted: only when asked for, because it needs a valgrind under which a program can start itself
    Instructions,
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
        (Which::Instructions, absence::instructions),
    ] {
        if verb.which.map_or(which != Which::Instructions, |wanted| wanted == which) {
            figures.extend(bench(&built)?);
        }
    }
    if verb.json {
        print_json(&figures);
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

fn print_json(figures: &[Figure]) {
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
    println!("{:#}", json!(figures.collect::<Vec<_>>()));
}
