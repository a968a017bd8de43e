//! Words and the code that shows them: no message that nobody shows, none shown that is not there, and every template gives
//! what the message needs.

use std::collections::BTreeSet;

use crate::locales::finding::{Finding, nearest};
use crate::locales::project::{PANEL, Project, SOURCE, TERMS, Text};
use crate::locales::template;
use crate::rust_text;

/// Ids that belong together and are made of a code's name: what is before it and what is after it. Every id is the name of
/// something that the code writes out, so that both can be compared here.
const FAMILIES: [(&str, &str); 7] = [
    ("audit-action-", ""),
    ("audit-reason-", ""),
    ("problem-", "-title"),
    ("problem-", "-detail"),
    ("", "-why"),
    ("", "-do"),
    ("", ""),
];

/// What plugins write into the panel's log is said in the panel's words.
const PLUGINS_TOO: &str = "audit-action-";

/// What begins like this in the panel's Rust is an id, and the last two the stem of a pair.
const HEADS: [&str; 5] = ["error-", "ability-", "preflight-", "library-", "plugin-conflict-"];

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(source) = project.languages.get(SOURCE) else { return findings };
    let anybody: BTreeSet<String> = project.code.iter().flat_map(|text| texts(text)).collect();
    for (name, file) in source.iter().filter(|(name, _)| **name != TERMS) {
        let code: Vec<_> = project.code.iter().copied().filter(|text| owner(project, &text.path) == *name).collect();
        let written: BTreeSet<String> = code.iter().flat_map(|text| texts(text)).collect();
        let is_shown = |id: &str| is_written(id, &written) || id.starts_with(PLUGINS_TOO) && is_written(id, &anybody);
        for message in file.messages.iter().filter(|message| !is_shown(&message.id)) {
            let what = format!("nothing shows `{}`", message.id);
            let finding = Finding::at(file, message.name, what).text(SOURCE, file.written(message));
            findings.push(finding.fix("remove it from every language, or show it"));
        }
        let known = || file.messages.iter().map(|message| message.id.as_str());
        for text in code.iter().filter(|text| template::is_template(text)) {
            for call in template::calls(&text.text) {
                let place = place(text, call.id);
                let Some(message) = file.find(call.id) else {
                    let what = format!("`{}` is not in {SOURCE}/{name}.ftl", call.id);
                    findings.push(Finding::new(&text.path, place, what).fix(meant(call.id, known())));
                    continue;
                };
                if call.is_html != message.is_html() {
                    let (shown, fix) = if message.is_html() {
                        ("text, with its tags to be read", format!("t_html('{}', links={{…}})", call.id))
                    } else {
                        ("HTML", format!("t('{}')", call.id))
                    };
                    let finding = Finding::new(&text.path, place, format!("`{}` is shown as {shown}", call.id));
                    findings.push(finding.text(SOURCE, file.written(message)).fix(fix));
                }
                for missing in message.variables().iter().filter(|variable| !call.arguments.contains(variable)) {
                    let what = format!("`{}` is shown without its ${missing}", call.id);
                    let finding = Finding::new(&text.path, place, what).text(SOURCE, file.written(message));
                    findings.push(finding.fix(format!("t('{}', {missing}=…)", call.id)));
                }
            }
        }
        let known: BTreeSet<_> = known().collect();
        findings.extend(code.iter().flat_map(|text| undeclared(text, name, &known)));
    }
    findings
}

/// The file of words that a file of code takes its own from.
fn owner<'t>(project: &Project<'t>, path: &str) -> &'t str {
    let plugins = project.languages.get(SOURCE).into_iter().flat_map(|source| source.keys().copied());
    let is_of =
        |plugin: &str| path.starts_with(&format!("plugin-{plugin}/")) || path.starts_with(&format!("templates/{plugin}/"));
    plugins.filter(|name| ![PANEL, TERMS].contains(name)).find(|plugin| is_of(plugin)).unwrap_or(PANEL)
}

/// Everything that a file has in quotes.
fn texts(text: &Text) -> Vec<String> {
    if text.extension() == "rs" {
        // `setting-changed:{name}` names an action and what it was done to.
        let named = |value: String| value.split([':', '{']).next().unwrap_or_default().to_owned();
        return rust_text::literals(&text.text).into_iter().map(|literal| named(literal.value)).collect();
    }
    ['\'', '"', '`'].into_iter().flat_map(|quote| text.text.split(quote).map(str::to_owned)).collect()
}

fn is_written(id: &str, written: &BTreeSet<String>) -> bool {
    let mut names = FAMILIES.iter().filter_map(|(before, after)| id.strip_prefix(before)?.strip_suffix(after));
    names.any(|name| written.contains(name))
}

fn undeclared(text: &Text, name: &str, known: &BTreeSet<&str>) -> Vec<Finding> {
    if text.extension() != "rs" {
        return Vec::new();
    }
    let is_id = |value: &str| {
        let begins = |head: &str| value.strip_prefix(head).is_some_and(|rest| !rest.is_empty());
        let head = if name == PANEL { HEADS.into_iter().any(begins) } else { begins(&format!("{name}-")) };
        head && value.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-')
    };
    let is_known =
        |value: &str| known.contains(value) || ["-why", "-do"].iter().all(|end| known.contains(&*format!("{value}{end}")));
    let literals = rust_text::literals(&text.text).into_iter();
    let unknown = literals.filter(|literal| is_id(&literal.value) && !is_known(&literal.value));
    unknown
        .map(|literal| {
            let what = format!("`{}` is not in {SOURCE}/{name}.ftl", literal.value);
            Finding::new(&text.path, (literal.line, literal.column), what).fix(meant(&literal.value, known.iter().copied()))
        })
        .collect()
}

fn meant<'k>(id: &str, known: impl Iterator<Item = &'k str>) -> String {
    nearest(id, known)
        .map_or_else(|| "add it, with a comment that says where it is seen".to_owned(), |near| format!("write `{near}`"))
}

/// Of a part of a text that is in memory.
fn place(text: &Text, piece: &str) -> (usize, usize) {
    let at = piece.as_ptr().addr().saturating_sub(text.text.as_ptr().addr());
    let before = text.text.get(..at).unwrap_or_default();
    (before.matches('\n').count() + 1, before.rsplit('\n').next().unwrap_or_default().chars().count() + 1)
}
