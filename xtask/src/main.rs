//! What is run by hand, and by CI in the same words: `cargo xtask <verb>`. One verb, one file; this screen only dispatches.
//! Nothing here is part of the panel.

mod apart;
mod bench;
mod cluster;
mod dist;
mod fuzz;
mod locales;
mod new_plugin;
mod packages;
mod postgres;
mod run;
mod rust_text;
mod shell;
mod soak;
mod test;
mod tidy;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", about = "Gatehouse: what is run by hand")]
struct Arguments {
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Builds the panel and the passkeys plugin, and serves on http://localhost:8000 from ./data
    Run(run::Run),
    /// Several panels on one PostgreSQL behind a reverse proxy, to try
    Cluster(cluster::Cluster),
    /// Builds everything and runs every test, unit to browser
    Test(test::Test),
    /// Builds the libraries that stories load but that this workspace would build otherwise; part of `test`
    Apart,
    /// Makes a plugin of your own: it compiles, passes its tests and loads
    NewPlugin(new_plugin::NewPlugin),
    /// Measures what is promised in figures: what a plugin costs, switched on and switched off
    Bench(bench::Bench),
    /// Throws arbitrary input at the passkeys plugin, for a minute or as long as told
    Fuzz(fuzz::Fuzz),
    /// Builds the release archive: panel, plugin, service, configuration, words and licences
    Dist(dist::Dist),
    /// Runs for as long as told: a plugin switched under load, a panel killed again and again
    Soak(soak::Soak),
    /// Looks after the words: what is missing or wrong in them, and how to begin another language
    #[command(subcommand)]
    Locales(locales::Locales),
    /// Checks what a compiler does not: file sizes, who may name what, templates without inline script or sentences
    Tidy,
}

fn main() -> ExitCode {
    let outcome = match Arguments::parse().verb {
        Verb::Run(run) => run::run(&run),
        Verb::Cluster(cluster) => cluster::run(&cluster),
        Verb::Test(test) => test::run(&test),
        Verb::Apart => apart::build().map(|()| ExitCode::SUCCESS),
        Verb::Bench(bench) => bench::run(&bench),
        Verb::Fuzz(fuzz) => fuzz::run(&fuzz),
        Verb::Dist(dist) => dist::run(&dist),
        Verb::Soak(soak) => soak::run(&soak),
        Verb::Locales(locales) => locales::run(&locales),
        Verb::NewPlugin(new) => new_plugin::run(&new),
        Verb::Tidy => tidy::run(),
    };
    match outcome {
        Ok(code) => code,
        Err(message) => {
            eprintln!("xtask: {message}");
            ExitCode::FAILURE
        }
    }
}
