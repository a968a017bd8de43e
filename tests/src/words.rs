//! The words of the checkout as they lie in `locales/`: which languages there are, and which messages the source has. How they
//! are shown is the stories' business.

use std::fs;
use std::path::{Path, PathBuf};

/// A message of the source.
pub struct Message {
    pub id: String,
    /// Without the dollar sign.
    pub variables: Vec<String>,
    /// Of its links, which begin `<a data-l10n-name="…">`.
    pub links: Vec<String>,
}

/// Tags of the languages that are shipped.
#[track_caller]
pub fn languages() -> Vec<String> {
    let entries = fs::read_dir(folder()).expect("the words are in the checkout").flatten();
    let folders = entries.filter(|entry| entry.path().is_dir());
    let mut tags: Vec<_> = folders.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    tags.sort();
    tags
}

/// The messages of `locales/en/<file>.ftl`.
#[track_caller]
pub fn messages(file: &str) -> Vec<Message> {
    let path = folder().join("en").join(format!("{file}.ftl"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let mut messages: Vec<Message> = Vec::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        let begins = |line: &str| line.starts_with(|first: char| first.is_ascii_lowercase());
        if let Some((id, _)) = line.split_once(" =").filter(|_| begins(line)) {
            messages.push(Message { id: id.to_owned(), variables: Vec::new(), links: Vec::new() });
        }
        let Some(message) = messages.last_mut() else { continue };
        let links = line.split("data-l10n-name=\"").skip(1).filter_map(|rest| rest.split('"').next());
        message.links.extend(links.map(str::to_owned));
        for variable in line.split('$').skip(1) {
            let name = variable.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '-').next();
            let name = name.unwrap_or_default().trim_end_matches('-').to_owned();
            if !message.variables.contains(&name) {
                message.variables.push(name);
            }
        }
    }
    messages
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../locales")
}
