//! What a file must be before its words can be looked at: in its place, readable, and spelt as `fmt` spells it.

use fluent_syntax::parser::ErrorKind;
use unic_langid::LanguageIdentifier;

use crate::locales::finding::{Finding, nearest};
use crate::locales::fmt::formatted;
use crate::locales::project::{File, Project, SOURCE};

/// What browsers still send for these, and what they are called now.
const RENAMED: [(&str, &str); 4] = [("iw", "he"), ("in", "id"), ("no", "nb"), ("ji", "yi")];

const REFORMAT: &str = "cargo xtask locales fmt";

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = folders(project);
    findings.extend(project.strays.iter().map(|stray| {
        let fix = "put it into a language's folder as panel.ftl, terms.ftl or <plugin>.ftl, or remove it";
        Finding::new(&stray.path, (1, 1), "is no language's file").fix(fix)
    }));
    for (tag, _, file) in project.files() {
        let mut unreadable = file.has_mark;
        if file.has_mark {
            let what = "a byte order mark, which hides the first line from Fluent";
            findings.push(Finding::new(file.path, (1, 1), what).fix(REFORMAT));
        }
        for error in &file.errors {
            let (what, fix) = explained(&error.kind);
            let line = file.text[error.pos.start.min(file.text.len())..].lines().next().unwrap_or_default();
            let slice = error.slice.clone().and_then(|slice| file.text.get(slice)).unwrap_or(line);
            findings.push(Finding::new(file.path, file.place(error.pos.start), what).text(tag, slice.trim()).fix(fix));
            unreadable = true;
        }
        for (number, line) in file.text.lines().enumerate() {
            if let Some(at) = line.find('\t') {
                let column = line[..at].chars().count() + 1;
                findings.push(Finding::new(file.path, (number + 1, column), "a tab; indent with four spaces").fix(REFORMAT));
                unreadable = true;
            }
        }
        if let (false, Some(line)) = (unreadable, unformatted(file.text, &formatted(&file.resource))) {
            let what = "this is not how the file is spelt: indentation, blank lines and spaces in braces are the same everywhere";
            findings.push(Finding::new(file.path, (line, 1), what).fix(REFORMAT));
        }
    }
    findings
}

pub fn has_tab(file: &File<'_>) -> bool {
    file.text.contains('\t')
}

fn folders(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in &project.languages {
        let path = format!("locales/{tag}");
        let wrong = |what: String, fix: String| Finding::new(&path, (1, 1), what).fix(fix);
        let base = tag.split('-').next().unwrap_or(tag);
        if let Some((_, now)) = RENAMED.iter().find(|(old, _)| *old == base) {
            findings.push(wrong(format!("`{base}` is the old tag of a language"), format!("call the folder `{now}`")));
        }
        match tag.parse::<LanguageIdentifier>().map(|parsed| parsed.to_string()) {
            Err(_) => findings.push(wrong(format!("`{tag}` is no language's tag (BCP 47)"), "such as `fi` or `pt-BR`".into())),
            Ok(parsed) if parsed != *tag => {
                findings.push(wrong(format!("`{tag}` is spelt otherwise"), format!("call the folder `{parsed}`")));
            }
            Ok(_) => {}
        }
        let source = project.languages.get(SOURCE);
        for name in source.iter().flat_map(|source| source.keys()).filter(|name| !language.contains_key(*name)) {
            let fix = format!("cargo xtask locales new {tag} adds what is missing");
            findings.push(wrong(format!("{name}.ftl is missing"), fix));
        }
        for (name, file) in language.iter().filter(|(name, _)| source.is_some_and(|source| !source.contains_key(*name))) {
            let meant = nearest(name, source.iter().flat_map(|source| source.keys().copied()));
            let fix = meant.map_or_else(|| "remove it".to_owned(), |meant| format!("call it {meant}.ftl"));
            findings.push(Finding::new(file.path, (1, 1), format!("{SOURCE} has no file {name}.ftl")).fix(fix));
        }
    }
    findings
}

/// A parser's error as a translator understands it.
fn explained(kind: &ErrorKind) -> (String, &'static str) {
    match kind {
        ErrorKind::ExpectedMessageField { entry_id } => (format!("`{entry_id}` has no value"), "write its text after the ="),
        ErrorKind::ExpectedTermField { entry_id } => (format!("`-{entry_id}` has no value"), "write its text after the ="),
        ErrorKind::MissingDefaultVariant => {
            ("no variant is marked with *".to_owned(), "put a * before the [ of the last variant, which stands for all others")
        }
        ErrorKind::UnbalancedClosingBrace => {
            ("a } without its {".to_owned(), "write {\"}\"} where a brace shall be seen, or open it before")
        }
        other => {
            let what = format!("Fluent cannot read this: {other}");
            (what, "compare with the same message of another language: every { needs its }, every line below must be indented")
        }
    }
}

/// The first line that differs.
fn unformatted(text: &str, formatted: &str) -> Option<usize> {
    let mut pairs = text.split('\n').zip(formatted.split('\n')).enumerate();
    let different = pairs.find(|(_, (is, should))| is != should).map(|(number, _)| number + 1);
    different.or_else(|| (text != formatted).then(|| text.lines().count().min(formatted.lines().count()).max(1)))
}
