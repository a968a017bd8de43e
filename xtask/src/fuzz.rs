//! `cargo xtask fuzz`: arbitrary input at the finish of each ceremony, for as long as one gives it. Needs a nightly compiler
//! and cargo-fuzz, and installs neither.

use std::fs;
use std::process::ExitCode;

use clap::Args;

use crate::shell::{Outcome, is_installed, must, program, root, target};

const FOLDER: &str = "tests/fuzz";
const TARGET: &str = "finish";

#[derive(Args)]
pub struct Fuzz {
    /// For how long, in seconds
    #[arg(default_value_t = 60)]
    seconds: u32,
}

pub fn run(verb: &Fuzz) -> Outcome {
    if !is_installed("cargo-fuzz") {
        return Err("cargo-fuzz is missing; run `cargo install cargo-fuzz`, and `rustup toolchain install nightly`".to_owned());
    }
    // What is found on the way stays out of the checkout; the seeds in it are only read.
    let found = target()?.join("fuzz-corpus");
    fs::create_dir_all(&found).map_err(|error| format!("cannot make {}: {error}", found.display()))?;
    // By its own path: a toolchain is chosen by whoever runs `cargo`, not by the one that runs us.
    let mut fuzz = program("cargo");
    fuzz.env_remove("CARGO").env_remove("RUSTUP_TOOLCHAIN");
    fuzz.args(["+nightly", "fuzz", "run", "--fuzz-dir", FOLDER, "--target-dir"]).arg(target()?.join("fuzz")).arg(TARGET);
    fuzz.arg(&found).arg(root().join(FOLDER).join("corpus").join(TARGET));
    fuzz.args(["--", "-max_len=4096", &format!("-max_total_time={}", verb.seconds)]);
    must(fuzz)?;
    Ok(ExitCode::SUCCESS)
}
