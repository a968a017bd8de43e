//! `cargo xtask locales new`: the files of another language, with every message of the source in them as a comment. A translator
//! takes the # away and says it in their own words; what is still a comment falls back to the source.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::serializer;
use unic_langid::LanguageIdentifier;

use super::finding::nearest;
use super::languages::{self, SHIPPED};
use super::project::{self, File, Project, SOURCE};
use super::todo::begun;
use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct New {
    /// A tag such as `fi` or `pt-BR`
    language: String,
    /// The folder with a folder for each language
    #[arg(long)]
    folder: Option<PathBuf>,
}

pub fn run(verb: &New) -> Outcome {
    let (top, tag) = (root(), verb.language.as_str());
    match tag.parse::<LanguageIdentifier>().map(|parsed| parsed.to_string()) {
        Ok(parsed) if parsed == tag => {}
        Ok(parsed) => return Err(format!("write `{parsed}`")),
        Err(_) => return Err(format!("`{tag}` is no language's tag (BCP 47), such as `fi` or `pt-BR`")),
    }
    if languages::find(tag).is_none()
        && let Some(meant) = nearest(tag, SHIPPED.iter().map(|language| language.tag))
    {
        println!("`{tag}` is none of the languages that the panel comes in; if `{meant}` is meant, remove its folder again.");
    }
    let folder = verb.folder.clone().unwrap_or_else(|| top.join("locales"));
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let texts = project::read(&top, &folder)?;
    let project = Project::of(&texts);
    let source = project.languages.get(SOURCE).ok_or_else(|| format!("{} has no folder `{SOURCE}`", folder.display()))?;
    let mut written = 0;
    for (name, file) in source {
        let path = folder.join(tag).join(format!("{name}.ftl"));
        if path.exists() {
            continue;
        }
        let failed = |error| format!("cannot write {}: {error}", path.display());
        fs::create_dir_all(folder.join(tag)).map_err(failed)?;
        fs::write(&path, skeleton(file, tag)).map_err(failed)?;
        println!("{}", path.display());
        written += 1;
    }
    if written == 0 {
        return Err(format!("`{tag}` has every file already; `cargo xtask locales todo {tag}` tells what is missing in them"));
    }
    println!("In these files, take away the # before a message, write it in your language, and see locales/README.md.");
    Ok(ExitCode::SUCCESS)
}

/// A file of the source, its messages commented out.
fn skeleton(file: &File<'_>, tag: &str) -> String {
    let mut parts = Vec::new();
    let mut messages = file.messages.iter();
    for entry in &file.resource.body {
        match entry {
            Entry::Message(_) | Entry::Term(_) => {
                let Some(message) = messages.next() else { continue };
                let commented = begun(file, message, tag).lines().map(commented).collect::<Vec<_>>().join("\n");
                parts.push(commented);
            }
            Entry::Junk { .. } => {}
            comment => parts.push(serializer::serialize(&Resource { body: vec![comment.clone()] }).trim().to_owned()),
        }
    }
    parts.join("\n\n") + "\n"
}

fn commented(line: &str) -> String {
    if line.starts_with('#') { line.to_owned() } else { format!("# {line}") }
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::locales::check::whole;
    use crate::locales::fmt::respelt;

    #[test]
    fn a_new_file_says_nothing_yet_and_is_spelt_right() {
        let texts = whole();
        let project = Project::of(&texts);
        let file = skeleton(project.source("panel").expect("a file"), "ja");
        assert_snapshot!(file, @r#"
        ### The garden.

        # Button.
        # save = Save

        # Above a bed.
        # Variables:
        #   $name (String) - who looks at it
        # hello = Hello, { $name }, in { -product }

        # Above the list.
        # Variables:
        #   $count (Number) - at least one
        # beds-count =
        #     { $count ->
        #        *[other] { $count } beds
        #     }

        # Beside a bed.
        # Variables:
        #   $state (String) - dry or wet
        #   $bed (String) - its name
        # bed-state =
        #     { $state ->
        #         [dry] { $bed } is dry.
        #        *[wet] { $bed } is wet.
        #     }

        # Below the list.
        # rules-html = Read <a data-l10n-name="rules">the rules</a>.

        # Above the form.
        # error-name = Enter a name.
        "#);
        assert_eq!(respelt(&file).as_deref(), Some(file.as_str()));
        let uncommented = file.replace("# save = Save", "save = 保存");
        assert_eq!(respelt(&uncommented).as_deref(), Some(uncommented.as_str()), "a translated message needs no more");
    }
}
