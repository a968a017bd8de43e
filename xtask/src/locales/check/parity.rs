//! Every language has exactly the messages that the source has, each of them once, with the same attributes.

use std::collections::BTreeMap;

use fluent_syntax::ast::Entry;

use super::pairs;
use crate::locales::finding::{Finding, nearest};
use crate::locales::message::Message;
use crate::locales::project::{File, Project, SOURCE, TERMS};

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = missing(project);
    findings.extend(extra(project));
    findings.extend(twice(project));
    findings.extend(attributes(project));
    findings
}

fn missing(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in project.translations() {
        for (name, file) in language {
            let Some(source) = project.source(name) else { continue };
            let renamed = meant(file, source);
            let mut line = 1;
            for message in source.messages.iter().filter(|message| !is_told_otherwise(message, file, &renamed)) {
                if let Some(found) = file.find(&message.id) {
                    line = file.place(file.offset(found.name)).0 + file.written(found).lines().count();
                    continue;
                }
                let finding = Finding::new(file.path, (line, 1), format!("`{}` is missing", message.id));
                let fix = format!("add it here; `cargo xtask locales todo {tag}` prints it with its comment");
                findings.push(finding.text(SOURCE, source.written(message)).text(tag, "(nothing)").fix(fix));
            }
        }
    }
    findings
}

fn extra(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in project.translations() {
        for (name, file) in language {
            let Some(source) = project.source(name) else { continue };
            // A language may need a term of its own, to say another one in another way.
            let unknown = file.messages.iter().filter(|message| source.find(&message.id).is_none());
            for message in unknown.filter(|_| *name != TERMS) {
                let what = format!("`{}` is not in {SOURCE}/{name}.ftl", message.id);
                let finding = Finding::at(file, message.name, what);
                let finding = match likeliest(message, file, source) {
                    Some(meant) => finding.text(SOURCE, source.written(meant)).fix(format!("call it `{}`", meant.id)),
                    None => finding.fix("remove it"),
                };
                findings.push(finding.text(tag, file.written(message)));
            }
        }
    }
    findings
}

/// What each unknown message of a translation was likely meant to be.
fn meant<'s>(file: &File<'_>, source: &'s File<'_>) -> Vec<&'s str> {
    let unknown = file.messages.iter().filter(|message| source.find(&message.id).is_none());
    unknown.filter_map(|message| likeliest(message, file, source)).map(|message| message.id.as_str()).collect()
}

fn likeliest<'s, 't>(unknown: &Message<'_>, file: &File<'_>, source: &'s File<'t>) -> Option<&'s Message<'t>> {
    let untranslated = source.messages.iter().filter(|known| file.find(&known.id).is_none());
    source.find(nearest(&unknown.id, untranslated.map(|known| known.id.as_str()))?)
}

/// Misspelt, or there in a way that Fluent cannot read: each has a finding of its own.
fn is_told_otherwise(message: &Message<'_>, file: &File<'_>, renamed: &[&str]) -> bool {
    let begins = |junk: &str| junk.trim_start().strip_prefix(&message.id).is_some_and(|rest| rest.trim_start().starts_with('='));
    let mut unreadable = file.resource.body.iter().filter_map(|entry| match entry {
        Entry::Junk { content } => Some(*content),
        _ => None,
    });
    renamed.contains(&message.id.as_str()) || unreadable.any(begins)
}

/// In one file or in two of the same language: the later would silently win.
fn twice(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in &project.languages {
        let mut seen = BTreeMap::new();
        for file in language.values() {
            for message in &file.messages {
                let line = file.place(file.offset(message.name)).0;
                if let Some((path, first, text)) = seen.insert(&message.id, (file.path, line, file.written(message))) {
                    let what = format!("`{}` is there twice; the first is at {path}:{first}", message.id);
                    let finding = Finding::at(file, message.name, what).text(tag, text).text(tag, file.written(message));
                    findings.push(finding.fix("keep the better one"));
                }
            }
        }
    }
    findings
}

fn attributes(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // A term's attributes are its language's own business: `-panel.gender`.
    for pair in pairs(project).filter(|pair| !pair.message.is_term()) {
        for missing in pair.source.attributes.iter().filter(|name| !pair.message.attributes.contains(name)) {
            let finding = pair.finding(pair.message.name, format!("lacks the attribute .{missing}"));
            findings.push(finding.fix(format!("add a line `    .{missing} = …` below it")));
        }
        for extra in pair.message.attributes.iter().filter(|name| !pair.source.attributes.contains(name)) {
            let meant = nearest(extra, pair.source.attributes.iter().copied());
            let fix = meant.map_or_else(|| "remove it".to_owned(), |meant| format!("call it .{meant}"));
            findings.push(pair.finding(extra, format!("has an attribute .{extra} that nobody shows")).fix(fix));
        }
    }
    findings
}
