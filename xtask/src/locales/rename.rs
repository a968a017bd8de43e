//! `cargo xtask locales rename`: another id for a message or a term, in every language and in the code at once. For a new name
//! only: what has a new meaning gets a new message.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::project::{self, Project, SOURCE, Text};
use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct Rename {
    /// The id as it is; a term's with its dash, after `--`
    old: String,
    /// The id as it shall be
    new: String,
    /// The folder with a folder for each language
    #[arg(long)]
    folder: Option<PathBuf>,
}

pub fn run(verb: &Rename) -> Outcome {
    let top = root();
    let folder = verb.folder.clone().unwrap_or_else(|| top.join("locales"));
    let texts = project::read(&top, &folder)?;
    let changed = renamed(&texts, &verb.old, &verb.new)?;
    let mut in_code = false;
    for Text { path, text } in &changed {
        let full = path.strip_prefix("locales/").map_or_else(|| top.join(path), |below| folder.join(below));
        fs::write(&full, text).map_err(|error| format!("cannot write {}: {error}", full.display()))?;
        println!("{path}");
        in_code |= !path.starts_with("locales/");
    }
    if !in_code && !verb.old.starts_with('-') {
        println!("No code has this id in quotes: look for where it is made of parts.");
    }
    Ok(ExitCode::SUCCESS)
}

/// The files that change, as they shall be.
fn renamed(texts: &[Text], old: &str, new: &str) -> Result<Vec<Text>, String> {
    let project = Project::of(texts);
    let is_known = |id: &str| project.files().any(|(tag, _, file)| tag == SOURCE && file.find(id).is_some());
    if !is_known(old) {
        return Err(format!("{SOURCE} has no `{old}`"));
    }
    if is_known(new) {
        return Err(format!("{SOURCE} has a `{new}` already"));
    }
    if old.starts_with('-') != new.starts_with('-') {
        return Err("a term stays a term, and a message a message: only a term begins with a dash".to_owned());
    }
    let is_letter = |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    if !new.chars().all(is_letter) || !new.trim_start_matches('-').starts_with(|first: char| first.is_ascii_lowercase()) {
        return Err(format!("`{new}` is not in kebab-case"));
    }
    let rename = |text: &Text| {
        if text.path.starts_with("locales/") { in_words(&text.text, old, new) } else { in_code(&text.text, old, new) }
    };
    let changed = texts.iter().map(|text| Text { path: text.path.clone(), text: rename(text) });
    Ok(changed.zip(texts).filter(|(changed, text)| changed.text != text.text).map(|(changed, _)| changed).collect())
}

/// Where it is defined, where a comment names it, and for a term where others take it in.
fn in_words(text: &str, old: &str, new: &str) -> String {
    let is_part = |letter: char| letter.is_ascii_alphanumeric() || letter == '-' || letter == '_';
    let mut out = String::new();
    for line in text.split_inclusive('\n') {
        let mut rest = line;
        while let Some(at) = rest.find(old) {
            let (before, after) = (&rest[..at], &rest[at + old.len()..]);
            let whole = !before.ends_with(is_part) && !after.starts_with(is_part);
            let begins = out.is_empty() || out.ends_with('\n');
            let defined = before.is_empty() && begins && after.trim_start().starts_with('=');
            // A single word may be no more than a word of the comment.
            let named = line.starts_with('#') && old.contains('-');
            let taken_in = old.starts_with('-') && before.trim_end().ends_with('{');
            out += before;
            out += if whole && (defined || named || taken_in) { new } else { old };
            rest = after;
        }
        out += rest;
    }
    out
}

fn in_code(text: &str, old: &str, new: &str) -> String {
    ['\'', '"', '`']
        .into_iter()
        .fold(text.to_owned(), |text, quote| text.replace(&format!("{quote}{old}{quote}"), &format!("{quote}{new}{quote}")))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::check::{check, whole};

    fn after(old: &str, new: &str) -> Result<Vec<Text>, String> {
        let mut texts = whole();
        for changed in renamed(&texts, old, new)? {
            texts.iter_mut().filter(|text| text.path == changed.path).for_each(|text| text.text = changed.text.clone());
        }
        Ok(texts)
    }

    #[test]
    fn a_renamed_message_is_renamed_everywhere() {
        for (old, new) in
            [("save", "keep"), ("beds-count", "beds-number"), ("-key", "-opener"), ("error-name", "error-name-empty")]
        {
            let texts = after(old, new).expect("it can be renamed");
            let wrong: Vec<_> = check(&Project::of(&texts)).iter().map(ToString::to_string).collect();
            assert!(wrong.is_empty(), "{old} to {new}: {}", wrong.join("\n"));
            assert!(texts.iter().any(|text| text.text.contains(new)), "{new} is nowhere");
        }
    }

    #[test]
    fn what_only_looks_like_it_is_left_alone() {
        let words = "# See bed-state, bed-states and bed.\nbed-state = bed-state\nbed-state-two = { $bed-state }\n";
        let expected = "# See plot, bed-states and bed.\nplot = bed-state\nbed-state-two = { $bed-state }\n";
        assert_eq!(in_words(words, "bed-state", "plot"), expected);
        assert_eq!(in_code("t('save') \"save\" saved 'saved'", "save", "keep"), "t('keep') \"keep\" saved 'saved'");
    }

    #[test]
    fn a_name_that_cannot_be_is_refused() {
        for (old, new) in [("sav", "keep"), ("save", "hello"), ("save", "Keep"), ("save", "-keep"), ("-key", "key"), ("save", "")]
        {
            assert!(after(old, new).is_err(), "{old} became {new}");
        }
    }
}
