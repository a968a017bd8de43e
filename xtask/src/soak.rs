//! `cargo xtask soak`: runs that last as long as one lets them, beside the tests and of the same harness: a plugin switched
//! without a pause, a panel killed again and again. The people of it live in `tests/examples/soak`.

use std::process::ExitCode;

use clap::Args;

use crate::shell::{Outcome, cargo, must};

#[derive(Args)]
pub struct Soak {
    /// How long a plugin is switched and replaced under load; 0 leaves it out
    #[arg(long, default_value_t = 5)]
    minutes: u32,
    /// How often the panel is killed; 0 leaves it out
    #[arg(long, default_value_t = 50)]
    crashes: u32,
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
    Ok(ExitCode::SUCCESS)
}
