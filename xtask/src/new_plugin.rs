//! `cargo xtask new-plugin NAME`: a plugin of one's own that compiles, passes its tests and loads, to change from there on.
//! It is made from `tests/fixtures/hello`, which the project's own tests build and run: a sample that is always right.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct NewPlugin {
    /// Its id: 2 to 31 lower-case letters, digits and hyphens, a letter first
    name: String,
    /// The folder to make; by default `gatehouse-plugin-NAME` beside this checkout
    #[arg(long)]
    path: Option<PathBuf>,
}

const SOURCE: &str = include_str!("../../tests/fixtures/hello/src/lib.rs");
const TEMPLATE: &str = include_str!("../../tests/fixtures/hello/src/tab.html.j2");
const ENGLISH: &str = include_str!("../../tests/fixtures/hello/src/en.ftl");
const GERMAN: &str = include_str!("../../tests/fixtures/hello/src/de.ftl");
const MANIFEST: &str = include_str!("../templates/plugin/Cargo.toml.in");
const README: &str = include_str!("../templates/plugin/README.md.in");

/// Tabs of the account page that the panel has itself, and the sample.
const TAKEN: [&str; 7] = ["profile", "password", "second-factor", "sessions", "activity", "release-password", "hello"];

pub fn run(verb: &NewPlugin) -> Outcome {
    let name = verb.name.as_str();
    check(name)?;
    let beside = || root().parent().map(|folder| folder.join(format!("gatehouse-plugin-{name}")));
    let folder = verb.path.clone().or_else(beside).ok_or("say where, with --path")?;
    let folder = std::path::absolute(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
    if folder.exists() {
        return Err(format!("{} is there already; give another --path", folder.display()));
    }
    // As cargo would look for the workspace that it belongs to.
    let existing = folder.ancestors().skip(1).find_map(|folder| folder.canonicalize().ok()).unwrap_or_default();
    if existing.starts_with(root()) && existing != root().join("tests/fixtures") {
        return Err("inside this checkout, plugins live in tests/fixtures; give another --path".to_owned());
    }
    for (file, text) in files(name, existing.starts_with(root())) {
        put(&folder.join(file), &text)?;
    }
    println!("{} is ready. Next:\n", folder.display());
    println!("  cd {}\n  cargo test\n  cargo build\n", folder.display());
    println!("README.md there says how it gets into a panel.");
    Ok(ExitCode::SUCCESS)
}

fn check(name: &str) -> Result<(), String> {
    let plain = name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    let tidy = !name.ends_with('-') && !name.contains("--");
    let first = name.starts_with(|first: char| first.is_ascii_lowercase());
    if !(plain && tidy && first && (2..=31).contains(&name.len())) {
        return Err(format!(
            "`{name}` cannot be a plugin's id: 2 to 31 lower-case letters, digits and single hyphens, a letter first"
        ));
    }
    if TAKEN.contains(&name) {
        return Err(format!("`{name}` is taken; choose another name"));
    }
    Ok(())
}

/// Every file of the new plugin, below its folder.
fn files(name: &str, in_workspace: bool) -> Vec<(&'static str, String)> {
    let kind = type_name(name);
    let filled = |text: &str| {
        let text = text.replace("@NAME@", name).replace("@CRATE@", &format!("gatehouse-plugin-{name}"));
        text.replace("@LIBRARY@", &format!("libgatehouse_plugin_{}.so", name.replace('-', "_")))
            .replace("@ROOT@", &root().display().to_string())
    };
    let mut files = vec![
        ("src/lib.rs", source(name, &kind)),
        ("src/tab.html.j2", TEMPLATE.replace("hello-", &format!("{name}-"))),
        ("src/en.ftl", messages(ENGLISH, "Hello", name, &kind)),
        ("src/de.ftl", messages(GERMAN, "Hallo", name, &kind)),
        ("README.md", filled(README)),
    ];
    if in_workspace {
        let sample = include_str!("../../tests/fixtures/hello/Cargo.toml");
        files.push(("Cargo.toml", sample.replace("gatehouse-plugin-hello", &format!("gatehouse-plugin-{name}"))));
    } else {
        files.push(("Cargo.toml", filled(MANIFEST)));
        // The versions and the toolchain that this checkout is tested with.
        files.push(("Cargo.lock", fs::read_to_string(root().join("Cargo.lock")).unwrap_or_default()));
        files.push(("rust-toolchain.toml", include_str!("../../rust-toolchain.toml").to_owned()));
        files.push((".gitignore", "/target\n".to_owned()));
    }
    files
}

/// The sample's code, under the new names. The greeting stays a greeting.
fn source(name: &str, kind: &str) -> String {
    let own =
        "//! A plugin for a Gatehouse panel, as it was made: one switch, one route, one setting, one account tab, two languages.";
    let (_, code) = SOURCE.split_once("\n\n").unwrap_or(("", SOURCE));
    let mut code = code.replace("hello-", &format!("{name}-")).replace("\"hello\"", &format!("\"{name}\""));
    for (from, to) in [
        ("struct Hello;", format!("struct {kind};")),
        ("for Hello {", format!("for {kind} {{")),
        ("export_plugin!(Hello,", format!("export_plugin!({kind},")),
        ("|| Hello)", format!("|| {kind})")),
        ("&Hello,", format!("&{kind},")),
        ("Hello.slot(", format!("{kind}.slot(")),
    ] {
        code = code.replace(from, &to);
    }
    format!("{own}\n\n{code}")
}

/// The switch and the tab are called after the plugin.
fn messages(sample: &str, word: &str, name: &str, kind: &str) -> String {
    sample.replace(&format!(" = {word}\n"), &format!(" = {kind}\n")).replace("hello-", &format!("{name}-"))
}

/// `two-words` → `TwoWords`
fn type_name(name: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..];
    name.split('-').filter(|part| !part.is_empty()).map(word).collect()
}

fn put(path: &Path, text: &str) -> Result<(), String> {
    let write = || {
        fs::create_dir_all(path.parent().unwrap_or(path))?;
        fs::write(path, text)
    };
    write().map_err(|error| format!("cannot write {}: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_that_no_panel_takes_is_refused_with_the_rule() {
        for name in ["", "a", "Tally", "1st", "-x", "x-", "a--b", "tally_two", "täl", &"a".repeat(32), "profile", "hello"] {
            assert!(check(name).is_err_and(|why| why.contains("cannot be") || why.contains("taken")), "{name}");
        }
        for name in ["ab", "tally", "two-words", "a1-2", &"a".repeat(31)] {
            assert_eq!(check(name), Ok(()), "{name}");
        }
    }

    #[test]
    fn nothing_of_the_samples_name_is_left() {
        for (file, text) in files("two-words", false).into_iter().filter(|(file, _)| file.starts_with("src/")) {
            assert!(!text.contains("hello"), "{file}:\n{text}");
        }
        assert!(source("two-words", "TwoWords").contains("export_plugin!(TwoWords, manifest = manifest, create = || TwoWords);"));
    }
}
