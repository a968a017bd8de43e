//! What holds for the source alone: a translator sees nothing of a page, so every message says where it is seen and what its
//! variables are.

use super::declared;
use crate::locales::finding::Finding;
use crate::locales::message::Message;
use crate::locales::project::{File, PANEL, Project, SOURCE, TERMS};

/// Messages of a plugin: what has more is more than a plugin, and more than a translator does in one sitting.
const MOST_OF_A_PLUGIN: usize = 60;

const TYPES: [&str; 2] = ["String", "Number"];

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let Some(source) = project.languages.get(SOURCE) else { return Vec::new() };
    let mut findings = Vec::new();
    for (name, file) in source {
        let mut above = None;
        if ![PANEL, TERMS].contains(name)
            && let Some(beyond) = file.messages.get(MOST_OF_A_PLUGIN)
        {
            let what = format!("`{}` is one more than the {MOST_OF_A_PLUGIN} messages that a plugin may have", beyond.id);
            findings.push(Finding::at(file, beyond.name, what).fix("say two things with one message, or one of them not at all"));
        }
        for message in &file.messages {
            let text = |finding: Finding| finding.text(SOURCE, file.written(message));
            let told = !message.comment.is_empty() || (file.group(message).is_some() && follows(above, message));
            if !told {
                let what = format!("`{}` has no comment", message.id);
                let fix = "say above it where it is seen, in a line that begins with #";
                findings.push(text(Finding::at(file, message.name, what)).fix(fix));
            }
            findings.extend(variables(file, message).into_iter().map(text));
            findings.extend(named(name, source.keys().copied(), file, message).map(text));
            above = Some(message);
        }
    }
    findings
}

/// The second of a pair is told with the first, and so is a list of the same kind below a group's comment.
fn follows(above: Option<&Message<'_>>, message: &Message<'_>) -> bool {
    let stem = |id: &str| id.rsplit_once('-').map(|(stem, _)| stem.to_owned());
    let kind = |id: &str| id.split('-').next().map(str::to_owned);
    above.is_none_or(|above| stem(&above.id) == stem(&message.id) || kind(&above.id) == kind(&message.id))
}

fn variables(file: &File<'_>, message: &Message<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    // What a term's argument is, the term's own comment tells in its own way.
    if message.is_term() {
        return findings;
    }
    let (declared, used) = (declared(message), message.variables());
    for name in used.iter().filter(|name| declared.iter().all(|(declared, _)| declared != *name)) {
        let what = format!("`{}` does not say what ${name} is", message.id);
        let fix = format!("add to its comment, below a line `# Variables:`, `#   ${name} (String) - what it is`, or (Number)");
        findings.push(Finding::at(file, name, what).fix(fix));
    }
    for (name, kind) in declared {
        if !used.contains(&name) {
            let what = format!("the comment of `{}` declares ${name}, which it does not use", message.id);
            findings.push(Finding::at(file, name, what).fix("take the line out of the comment, or use the variable"));
        }
        if !TYPES.contains(&kind) {
            let what = format!("${name} is said to be a `{kind}`");
            findings.push(Finding::at(file, kind, what).fix(format!("one of {}", TYPES.join(", "))));
        }
    }
    findings
}

/// Ids are kebab-case, a plugin's begin with its name, and the panel's with no plugin's.
fn named<'k>(name: &str, mut files: impl Iterator<Item = &'k str>, file: &File<'_>, message: &Message<'_>) -> Option<Finding> {
    let id = message.name;
    let wrong = |what: String, fix: String| Some(Finding::at(file, message.name, what).fix(fix));
    let is_kebab = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit());
    if !id.split('-').all(is_kebab) {
        let kebab = id.replace('_', "-").to_lowercase();
        return wrong(format!("`{id}` is not in kebab-case"), format!("cargo xtask locales rename {id} {kebab}"));
    }
    let has_prefix = |plugin: &str| id == plugin || id.strip_prefix(plugin).is_some_and(|rest| rest.starts_with('-'));
    match name {
        TERMS => None,
        PANEL => {
            let plugin = files.find(|other| ![PANEL, TERMS].contains(other) && has_prefix(other))?;
            wrong(format!("`{id}` begins like a message of the plugin `{plugin}`"), format!("move it to {plugin}.ftl"))
        }
        plugin if has_prefix(plugin) => None,
        plugin => wrong(
            format!("`{id}` does not begin with `{plugin}-`; the panel refuses a plugin's message that does not"),
            format!("cargo xtask locales rename {id} {plugin}-{id}"),
        ),
    }
}
