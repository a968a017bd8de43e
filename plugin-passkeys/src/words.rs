//! Checks that the plugin's words are complete: each is shown somewhere, none that is shown is missing, every language has all.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

fn project() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn declared(locale: &str) -> BTreeSet<String> {
    let path = project().join("locales").join(locale).join("passkeys.ftl");
    let source = fs::read_to_string(path).expect("a readable file");
    let ids = source.lines().filter(|line| line.starts_with("passkeys-"));
    ids.map(|line| line.split_once(" =").expect("a message").0.to_owned()).collect()
}

/// Every text in quotes that looks like a message id, in the files of a folder.
fn mentioned(folder: &str, quote: char) -> BTreeSet<String> {
    let files = fs::read_dir(project().join(folder)).expect("a folder").map(|entry| entry.expect("an entry").path());
    let sources = files
        .filter(|path| path.is_file() && !path.ends_with("words.rs"))
        .map(|path| fs::read_to_string(path).expect("a readable file"));
    let is_id = |text: &&str| text.starts_with("passkeys-") && text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
    sources.flat_map(|source| source.split(quote).filter(is_id).map(str::to_owned).collect::<Vec<_>>()).collect()
}

#[test]
fn every_message_is_shown_somewhere_and_none_is_missing() {
    let mut shown = mentioned("plugin-passkeys/src", '"');
    shown.extend(mentioned("templates/passkeys", '\''));
    assert_eq!(declared("en"), shown);
    assert!((40..=60).contains(&shown.len()), "{}", shown.len());
}

#[test]
fn every_language_has_every_message() {
    assert_eq!(declared("en"), declared("de"));
}

#[test]
fn the_script_holds_no_sentence() {
    let script = include_str!("../assets/passkeys.js");
    let code = script.lines().filter(|line| !line.trim_start().starts_with("//"));
    let texts: Vec<&str> = code.flat_map(|line| line.split(['\'', '`']).skip(1).step_by(2)).collect();
    assert!(texts.len() > 50, "these are not the script's texts: {texts:?}");
    for text in texts {
        assert!(!text.trim_end_matches(['.', '!']).contains(". ") && !text.ends_with(['.', '!', '?']), "{text:?}");
    }
}
