//! `cargo xtask locales check`: everything that can be wrong with a translation and that a program can see, one file for each
//! kind of rule. A rule reads the project and returns findings; it prints nothing and changes nothing.

mod files;
mod named;
mod parity;
mod placeables;
mod plural;
mod source;
mod terms;
mod uses;
mod wording;

#[cfg(test)]
mod broken;
#[cfg(test)]
pub use broken::whole;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::finding::Finding;
use super::message::Message;
use super::project::{self, File, Project, SOURCE};
use crate::shell::{Outcome, root};

/// Findings of one file that are printed; a language that was only begun would hide all others.
const MOST_PRINTED: usize = 25;

#[derive(Args, Default)]
pub struct Check {
    /// The folder with a folder for each language, such as one that `gatehouse locales export` wrote
    #[arg(long)]
    folder: Option<PathBuf>,
    /// Only these languages
    languages: Vec<String>,
}

pub fn run(verb: &Check) -> Outcome {
    let top = root();
    let folder = verb.folder.clone().unwrap_or_else(|| top.join("locales"));
    let texts = project::read(&top, &folder)?;
    let project = Project::of(&texts);
    if let Some(unknown) = verb.languages.iter().find(|tag| !project.languages.contains_key(tag.as_str())) {
        return Err(format!("{} has no folder `{unknown}`; `cargo xtask locales new {unknown}` makes one", folder.display()));
    }
    let asked = |finding: &Finding| {
        let tag = finding.path().strip_prefix("locales/").and_then(|below| below.split('/').next());
        verb.languages.is_empty() || verb.languages.iter().any(|language| tag == Some(language))
    };
    let findings: Vec<_> = check(&project).into_iter().filter(asked).collect();
    for of_file in findings.chunk_by(|a, b| a.path() == b.path()) {
        // Where the words lie elsewhere, so do the findings.
        let place = |text: String| match &verb.folder {
            Some(folder) if text.starts_with("locales/") => text.replacen("locales", &folder.display().to_string(), 1),
            _ => text,
        };
        for finding in of_file.iter().take(MOST_PRINTED) {
            println!("{}", place(finding.to_string()));
        }
        if of_file.len() > MOST_PRINTED {
            println!("{}: and {} more\n", place(of_file[0].path().to_owned()), of_file.len() - MOST_PRINTED);
        }
    }
    println!("{} languages: {} findings", project.languages.len(), findings.len());
    Ok(if findings.is_empty() { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

/// Every rule, the findings in the order of the files.
pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = files::check(project);
    // Fluent takes a tab for a letter: whatever else is said of such a file may be wrong.
    let with_tabs: Vec<_> = project.files().filter(|(.., file)| files::has_tab(file)).map(|(.., file)| file.path).collect();
    let rules =
        [source::check, parity::check, placeables::check, plural::check, terms::check, uses::check, wording::check, named::check];
    let of_words = rules.iter().flat_map(|rule| rule(project));
    findings.extend(of_words.filter(|finding| !with_tabs.contains(&finding.path())));
    // Of one place in the order of the rules: what is missing, as the source has it.
    findings.sort_by_key(Finding::place);
    let mut told = BTreeSet::new();
    findings.retain(|finding| told.insert(finding.clone()));
    findings
}

/// A message of a language, and the one that it translates. The source's stand beside themselves.
pub struct Pair<'p, 't> {
    pub tag: &'t str,
    pub file: &'p File<'t>,
    pub message: &'p Message<'t>,
    pub source_file: &'p File<'t>,
    pub source: &'p Message<'t>,
}

impl Pair<'_, '_> {
    /// `piece` is a part of the translation.
    pub fn finding(&self, piece: &str, what: impl Into<String>) -> Finding {
        let finding = Finding::at(self.file, piece, format!("`{}` {}", self.message.id, what.into()));
        let finding = if self.tag == SOURCE { finding } else { finding.text(SOURCE, self.source_file.written(self.source)) };
        finding.text(self.tag, self.file.written(self.message))
    }
}

/// Every message that is both in a language and in the source.
pub fn pairs<'p, 't>(project: &'p Project<'t>) -> impl Iterator<Item = Pair<'p, 't>> {
    project.files().filter_map(|(tag, name, file)| Some((tag, file, project.source(name)?))).flat_map(
        |(tag, file, source_file)| {
            file.messages.iter().filter_map(move |message| {
                let source = source_file.find(&message.id)?;
                Some(Pair { tag, file, message, source_file, source })
            })
        },
    )
}

/// The type that the source's comment declares for a variable: `$count (Number) - how many`.
pub fn declared_type<'m>(message: &'m Message<'_>, variable: &str) -> Option<&'m str> {
    declared(message).into_iter().find(|(name, _)| *name == variable).map(|(_, kind)| kind)
}

/// Variables that a message's comment declares, with their types.
pub fn declared<'m>(message: &'m Message<'_>) -> Vec<(&'m str, &'m str)> {
    let lines = message.comment.iter().map(|line| line.trim());
    let lines = lines.skip_while(|line| *line != "Variables:").skip(1);
    let declared = lines.filter_map(|line| {
        let (name, rest) = line.strip_prefix('$')?.split_once(" (")?;
        let (kind, about) = rest.split_once(')')?;
        about.starts_with(" - ").then_some((name, kind))
    });
    declared.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_of_the_checkout_are_right() {
        let top = root();
        let texts = project::read(&top, &top.join("locales")).expect("the words can be read");
        let project = Project::of(&texts);
        let messages: usize = project.files().map(|(.., file)| file.messages.len()).sum();
        assert!(messages > 900, "only {messages} messages: looked in the wrong place");
        let findings: Vec<_> = check(&project).iter().map(ToString::to_string).collect();
        assert!(findings.is_empty(), "\n{}", findings.join("\n"));
    }
}
