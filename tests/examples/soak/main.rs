//! Long runs, for `cargo xtask soak` and never for the test command: a plugin switched, replaced and switched again while
//! people use the panel, and panels that are killed again and again. What is lost or leaks is told, and fails the run.
//!
//! `soak <minutes> <crashes>`; 0 leaves one out.

mod plugin_life;

use std::process::ExitCode;
use std::time::Duration;

use gatehouse_tests::crashes;

/// How long panels live: milliseconds.
const LIFE: std::ops::Range<u64> = 20..1_500;

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).map(|argument| argument.parse::<u64>()).collect();
    let [Ok(minutes), Ok(crashes)] = arguments[..] else {
        eprintln!("usage: soak <minutes> <crashes>");
        return ExitCode::from(2);
    };
    let mut findings = Vec::new();
    if minutes > 0 {
        findings.extend(plugin_life::run(Duration::from_secs(minutes * 60)));
    }
    if crashes > 0 {
        findings.extend(crashes::run(crashes, &LIFE));
    }
    for finding in &findings {
        println!("WRONG  {finding}");
    }
    if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
