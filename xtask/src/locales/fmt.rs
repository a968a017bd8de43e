//! `cargo xtask locales fmt`: one spelling for every file, so that a change shows nothing but changed words.
//! Only how a file is written changes, never what it says; what Fluent cannot read is left as it is.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use fluent_syntax::ast::Resource;
use fluent_syntax::{parser, serializer};

use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct Fmt {
    /// The folder with a folder for each language
    #[arg(long)]
    folder: Option<PathBuf>,
}

pub fn run(verb: &Fmt) -> Outcome {
    let folder = verb.folder.clone().unwrap_or_else(|| root().join("locales"));
    let mut unreadable = false;
    for path in files(&folder)? {
        let failed = |error| format!("{}: {error}", path.display());
        let text = fs::read_to_string(&path).map_err(failed)?;
        let Some(spelt) = respelt(&text) else {
            println!("{}: left as it is; `cargo xtask locales check` tells what Fluent cannot read in it", path.display());
            unreadable = true;
            continue;
        };
        if spelt != text {
            fs::write(&path, spelt).map_err(failed)?;
            println!("{}", path.display());
        }
    }
    Ok(if unreadable { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn files(folder: &PathBuf) -> Result<Vec<PathBuf>, String> {
    let list = |folder: &PathBuf| -> Result<Vec<PathBuf>, String> {
        let entries = fs::read_dir(folder).map_err(|error| format!("cannot read {}: {error}", folder.display()))?;
        Ok(entries.flatten().map(|entry| entry.path()).collect())
    };
    let mut files = Vec::new();
    for language in list(folder)?.iter().filter(|path| path.is_dir()) {
        files.extend(list(language)?.into_iter().filter(|path| path.extension().is_some_and(|extension| extension == "ftl")));
    }
    files.sort();
    Ok(files)
}

/// `None` where Fluent cannot read it.
pub fn respelt(text: &str) -> Option<String> {
    let text = text.trim_start_matches('\u{feff}').replace("\r\n", "\n").replace('\t', "    ");
    parser::parse(text.as_str()).ok().map(|resource| formatted(&resource))
}

pub fn formatted(resource: &Resource<&str>) -> String {
    // The serializer parts two comments in a row by two blank lines, and ends with one after a last comment.
    let spelt = serializer::serialize(resource).replace("\n\n\n#", "\n\n#");
    if spelt.is_empty() { spelt } else { spelt.trim_end_matches('\n').to_owned() + "\n" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_spelling_changes() {
        let untidy = "\u{feff}# A comment.\r\na={$n ->\r\n\t[one]  One\r\n\t*[other] { $n }\r\n }\r\nb  =   B   \r\n";
        let tidy = "# A comment.\na =\n    { $n ->\n        [one] One\n       *[other] { $n }\n    }\nb = B\n";
        assert_eq!(respelt(untidy).as_deref(), Some(tidy));
        assert_eq!(respelt(tidy).as_deref(), Some(tidy), "twice is once");
        assert_eq!(respelt("a = {"), None, "what cannot be read is not touched");
    }
}
