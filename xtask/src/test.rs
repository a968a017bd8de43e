//! `cargo xtask test`: everything that CI runs. Installs the browser where it may, builds once, runs every test, and ends
//! with the sum over all runners. What it cannot run it names, and fails.

use std::io::{BufRead, BufReader, IsTerminal, Read};
use std::process::{Command, ExitCode, Stdio};
use std::thread;

use clap::Args;

use crate::cluster::proxy;
use crate::shell::{Outcome, announce, cargo, is_installed, must};
use crate::{apart, locales, packages, postgres};

/// What the browser stories need, and the Debian package that brings it.
const BROWSER: [(&str, &str); 2] = [("chromium", "chromium"), ("chromedriver", "chromium-driver")];

/// What they measure is wide or narrow only where there are letters for it: a language, and a small package with its script.
const FONTS: [(&str, &str); 3] = [("he", "fonts-dejavu-core"), ("ja", "fonts-droid-fallback"), ("th", "fonts-tlwg-loma-otf")];

/// Stories that have no place on SQLite, and why.
const POSTGRES_ONLY: [(&[&str], &str); 1] = [(
    &["db_copy::", "encrypted::", "nodes::", "outages::"],
    "several panels on one server, a server that goes, and the way there",
)];
/// Stories that tell nothing new of PostgreSQL, and why. All others are told a second time.
const SQLITE_ONLY: [(&[&str], &str); 5] = [
    (
        &[
            "fitting::",
            "lost_passkey::",
            "own_tongue::",
            "pages::",
            "passkey_life::",
            "passkey_tabs::",
            "passkey_troubles::",
            "reference_pages::",
        ],
        "what a browser shows",
    ),
    (
        &[
            "bad_libraries::",
            "new_plugin::",
            "own_words::",
            "preflight::",
            "release::",
            "shipped_languages::",
            "the_key::",
            "the_library::",
            "translators::",
        ],
        "they concern files and words",
    ),
    (
        &["allocations::", "embedded::", "generated_paths::", "moved::an_application"],
        "the applications of tests/embedding keep their rows in a file",
    ),
    (&["file_faults::", "stuck::a_full_disk"], "the server's disk and files are not the panel's"),
    (&["cluster::"], "it starts a server of its own"),
];

#[derive(Args)]
pub struct Test {
    /// Runs only the tests whose name contains this
    filter: Option<String>,
}

pub fn run(verb: &Test) -> Outcome {
    let browser = BROWSER.iter().filter(|(name, _)| !is_installed(name)).map(|(_, package)| *package);
    let fonts = FONTS.iter().filter(|(language, _)| lacks_letters(language)).map(|(_, package)| *package);
    packages::install(
        "the tests",
        browser.chain(fonts).chain(postgres::to_build()).chain(postgres::to_serve()).chain(proxy::to_serve()),
    )?;
    if verb.filter.is_none() && locales::check_all()? == ExitCode::FAILURE {
        return Err("mend the words first: what `cargo xtask locales check` finds is above".to_owned());
    }

    // One build for everything: the stories start the panel's program and load the plugins' libraries from here.
    let mut build = cargo();
    build.args(["build", "--workspace", "--all-targets"]);
    must(build)?;
    apart::build()?;

    let server = postgres::Server::start(postgres::FORGETFUL)?;
    let mut runs = Vec::new();
    if is_installed("cargo-nextest") {
        let mut tests = cargo();
        tests.args(["nextest", "run", "--workspace", "--no-fail-fast", "-E", &none_of(&POSTGRES_ONLY)]);
        tests.args(&verb.filter);
        runs.push((Runner::Nextest, tests));
        let mut again = cargo();
        again.args(["nextest", "run", "-p", "gatehouse-tests", "--test", "e2e", "--no-fail-fast"]).args(&verb.filter);
        again.args(["-E", &none_of(&SQLITE_ONLY)]).env(postgres::NAMED_BY, server.folder());
        runs.push((Runner::Nextest, again));
        // nextest does not run the examples in the documentation.
        let mut examples = cargo();
        examples.args(["test", "--workspace", "--doc", "--no-fail-fast"]).args(&verb.filter);
        runs.push((Runner::Cargo, examples));
    } else {
        let mut tests = cargo();
        tests.args(["test", "--workspace", "--no-fail-fast"]).args(&verb.filter).arg("--");
        tests.args(named(&POSTGRES_ONLY).flat_map(|stories| ["--skip", stories]));
        runs.push((Runner::Cargo, tests));
        let mut again = cargo();
        again.args(["test", "-p", "gatehouse-tests", "--test", "e2e", "--no-fail-fast"]).args(&verb.filter).arg("--");
        again.args(named(&SQLITE_ONLY).flat_map(|stories| ["--skip", stories]));
        again.env(postgres::NAMED_BY, server.folder());
        runs.push((Runner::Cargo, again));
    }

    let mut sum = Count::default();
    let mut all_succeeded = true;
    for (runner, run) in runs {
        let (count, succeeded) = count_while_running(runner, run)?;
        sum.add(count);
        all_succeeded &= succeeded;
    }
    println!();
    if let Some(filter) = &verb.filter {
        println!("Only tests whose name contains `{filter}` were run.");
    }
    if sum.skipped > 0 {
        println!("Skipped (ignored or filtered out): {}", sum.skipped);
        for (database, left_out) in [("SQLite", &POSTGRES_ONLY[..]), ("PostgreSQL", &SQLITE_ONLY[..])] {
            println!("Filtered out of the run on {database}:");
            for (stories, why) in left_out {
                println!("    {} ({why})", stories.join(" "));
            }
        }
    }
    println!("{} passed, {} failed", sum.passed, sum.failed);
    Ok(if all_succeeded && sum.passed > 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Stories, by what their names begin with, and why they are left out.
type LeftOut = [(&'static [&'static str], &'static str)];

fn named(left_out: &LeftOut) -> impl Iterator<Item = &'static str> {
    left_out.iter().flat_map(|(stories, _)| *stories).copied()
}

/// As nextest wants it.
fn none_of(left_out: &LeftOut) -> String {
    format!("not test(/^({})/)", named(left_out).collect::<Vec<_>>().join("|"))
}

/// Whether no font here has a language's letters, as far as the machine can tell.
fn lacks_letters(language: &str) -> bool {
    let fonts = Command::new("fc-list").arg(format!(":lang={language}")).output();
    fonts.is_ok_and(|fonts| fonts.status.success() && fonts.stdout.is_empty())
}

#[derive(Debug, Clone, Copy)]
enum Runner {
    Nextest,
    Cargo,
}

/// How many tests did what.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
struct Count {
    passed: u64,
    failed: u64,
    skipped: u64,
}

impl Count {
    fn add(&mut self, other: Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.skipped += other.skipped;
    }

    /// Reads a runner's closing line: nextest's `Summary [1.0s] 3 tests run: 2 passed (1 slow), 1 failed, 4 skipped` or
    /// cargo's `test result: ok. 2 passed; 0 failed; 1 ignored; …`.
    ///
    /// Only the runner's own: nextest shows a failed test's output, in which there is a closing line of cargo's kind.
    fn read(runner: Runner, line: &str) -> Option<Self> {
        let counts = match runner {
            Runner::Nextest => line.trim_start().strip_prefix("Summary [")?.split_once(" run: ")?.1,
            Runner::Cargo => line.strip_prefix("test result: ")?,
        };
        let mut count = Self::default();
        let words: Vec<_> = counts.split([' ', ',', ';', '(', ')']).filter(|word| !word.is_empty()).collect();
        for pair in words.windows(2) {
            let Ok(number) = pair[0].parse::<u64>() else { continue };
            match pair[1] {
                "passed" => count.passed += number,
                "failed" | "timed" => count.failed += number,
                "skipped" | "ignored" => count.skipped += number,
                _ => {}
            }
        }
        Some(count)
    }
}

/// Runs a test runner, its output passed on line by line, and sums its closing lines.
fn count_while_running(runner: Runner, mut command: Command) -> Result<(Count, bool), String> {
    announce(&command);
    if std::io::stdout().is_terminal() {
        command.env("CARGO_TERM_COLOR", "always");
    }
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut child = command.spawn().map_err(|error| format!("cannot run the tests: {error}"))?;
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let (from_out, from_err) = thread::scope(|scope| {
        let out = scope.spawn(move || out.map(|stream| pass_on(runner, stream)).unwrap_or_default());
        let err = scope.spawn(move || err.map(|stream| pass_on(runner, stream)).unwrap_or_default());
        (out.join().unwrap_or_default(), err.join().unwrap_or_default())
    });
    let status = child.wait().map_err(|error| format!("lost the test runner: {error}"))?;
    let mut count = from_out;
    count.add(from_err);
    Ok((count, status.success()))
}

fn pass_on(runner: Runner, stream: impl Read) -> Count {
    let mut count = Count::default();
    let mut lines = BufReader::new(stream);
    let mut line = Vec::new();
    // Bytes, not text: a test may print anything.
    while lines.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
        let text = String::from_utf8_lossy(&line);
        print!("{text}");
        if let Some(found) = Count::read(runner, &without_colour(&text)) {
            count.add(found);
        }
        line.clear();
    }
    count
}

/// Drops the terminal's colour sequences, `ESC [ … m`.
fn without_colour(text: &str) -> String {
    let mut pieces = text.split("\u{1b}[");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        plain.push_str(piece.split_once('m').map_or(piece, |(_, rest)| rest));
    }
    plain
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_closing_lines_of_both_runners_are_counted() {
        let nextest = "     Summary [   1.234s] 7 tests run: 5 passed (1 slow), 1 failed, 1 timed out, 4 skipped";
        assert_eq!(Count::read(Runner::Nextest, nextest), Some(Count { passed: 5, failed: 2, skipped: 4 }));
        let cargo = "test result: FAILED. 2 passed; 1 failed; 3 ignored; 0 measured; 9 filtered out; finished in 0.00s";
        assert_eq!(Count::read(Runner::Cargo, cargo), Some(Count { passed: 2, failed: 1, skipped: 3 }));
        assert_eq!(Count::read(Runner::Cargo, "test stories::replay ... ok"), None);
        assert_eq!(
            Count::read(Runner::Nextest, "    test result: FAILED. 0 passed; 1 failed"),
            None,
            "a failed test's own output"
        );
    }

    #[test]
    fn colour_does_not_hide_a_closing_line() {
        assert_eq!(without_colour("\u{1b}[32;1mSummary\u{1b}[0m 1 run"), "Summary 1 run");
    }
}
