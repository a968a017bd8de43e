//! `cargo xtask soak`: runs that last as long as one lets them, beside the tests and of the same harness: a plugin switched
//! without a pause, a panel killed again and again, and one of several on a PostgreSQL server. It lives in `tests/examples/soak`.

use std::process::ExitCode;

use clap::Args;

use crate::shell::{Outcome, cargo, must};
use crate::{packages, postgres};

#[derive(Args)]
pub struct Soak {
    /// How long a plugin is switched and replaced under load; 0 leaves it out
    #[arg(long, default_value_t = 5)]
    minutes: u32,
    /// How often the panel is killed; 0 leaves it out
    #[arg(long, default_value_t = 50)]
    crashes: u32,
    /// How often one of three panels on a PostgreSQL server is killed; 0 leaves it out
    #[arg(long, default_value_t = 100)]
    node_crashes: u32,
    /// Optimised
    #[arg(long)]
    release: bool,
}

pub fn run(verb: &Soak) -> Outcome {
    let profile = verb.release.then_some("--release");
    let mut build = cargo();
    build.args([
        "build",
        "--package",
        "gatehouse",
        "--package",
        "gatehouse-plugin-passkeys",
        "--package",
        "gatehouse-plugin-hello",
    ]);
    build.args(profile);
    must(build)?;
    let mut soak = cargo();
    soak.args(["run", "--quiet", "--package", "gatehouse-tests", "--example", "soak"]).args(profile);
    soak.args(["--", &verb.minutes.to_string(), &verb.crashes.to_string()]);
    must(soak)?;
    if verb.node_crashes > 0 {
        packages::install("the panels' server", postgres::to_serve().into_iter())?;
        let server = postgres::Server::start(&[])?;
        let mut nodes = cargo();
        nodes.args(["run", "--quiet", "--package", "gatehouse-tests", "--example", "soak"]).args(profile);
        nodes.args(["--", "0", &verb.node_crashes.to_string()]).env(postgres::NAMED_BY, server.folder());
        must(nodes)?;
    }
    Ok(ExitCode::SUCCESS)
}
