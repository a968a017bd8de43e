//! What can be seen in the words themselves: markup and addresses that do not belong there, marks of another language, and
//! what is too long for where it stands.

use super::{Pair, pairs};
use crate::locales::finding::{Finding, is_hidden};
use crate::locales::languages::{self, QUOTES};
use crate::locales::message::{Leaf, Message};
use crate::locales::project::{Project, SOURCE};
use crate::locales::template;

/// The widest button that fits beside another one on a phone, in columns.
const BUTTON: usize = 40;
/// How much wider than the source a translation may be: three times, and some more for what is short.
const WIDER: (usize, usize) = (3, 30);

const TAGS: [&str; 5] = ["strong", "em", "code", "br", "a"];

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let buttons = template::buttons(&project.code);
    let mut findings = Vec::new();
    for pair in pairs(project) {
        findings.extend(markup(&pair));
        findings.extend(letters(&pair));
        findings.extend(quotes(&pair));
        findings.extend(length(&pair, buttons.contains(&pair.message.id)));
    }
    findings
}

/// Only ids that end in `-html` hold tags, those of a short list, and a translation the same ones as the source.
fn markup(pair: &Pair<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let is_html = pair.message.is_html();
    for text in pair.message.leaves.iter().flat_map(Leaf::texts) {
        for tag in tags(text) {
            if !is_html {
                let finding = pair.finding(tag, format!("holds the tag {tag}, which would be seen as it stands"));
                findings.push(finding.fix("take it out; only messages whose id ends in -html have tags"));
            } else if !is_allowed(tag) {
                let finding = pair.finding(tag, format!("holds {tag}"));
                findings.push(finding.fix(format!("only {} without attributes, and data-l10n-name for a", TAGS.join(", "))));
            }
        }
        if let Some(at) = text.find('&').filter(|at| text[*at..].find(';').is_some_and(|end| (2..8).contains(&end)) && !is_html) {
            findings.push(pair.finding(&text[at..], "holds an HTML entity").fix("write the character itself"));
        }
    }
    if !findings.is_empty() || !is_html {
        return findings;
    }
    let unbalanced = |leaf: &Leaf<'_>| {
        let tags: Vec<_> = leaf.texts().flat_map(tags).filter(|tag| name(tag) != "br").collect();
        tags.len() != 2 * tags.iter().filter(|tag| tag.starts_with("</")).count()
    };
    if pair.message.leaves.iter().any(unbalanced) {
        findings.push(pair.finding(pair.message.name, "opens a tag that it does not close").fix("close it: <em>…</em>"));
    }
    let sorted = |leaf: &Leaf<'_>| {
        let mut tags: Vec<String> = leaf.texts().flat_map(tags).map(str::to_owned).collect();
        tags.sort();
        tags
    };
    let Some(wanted) = pair.source.leaves.first().map(sorted) else { return findings };
    if pair.message.leaves.iter().any(|leaf| sorted(leaf) != wanted) {
        let finding = pair.finding(pair.message.name, "has other tags than the source");
        findings.push(finding.fix(format!("it needs {}", wanted.join(" "))));
    }
    findings
}

/// `<…>` and what follows a `<` that begins like a tag.
fn tags(text: &str) -> Vec<&str> {
    let starts = text
        .match_indices('<')
        .filter(|(at, _)| text[at + 1..].starts_with(|next: char| next.is_ascii_alphabetic() || next == '/' || next == '!'));
    starts.map(|(at, _)| text[at..].find('>').map_or(&text[at..], |end| &text[at..=at + end])).collect()
}

/// Without attributes, but for a link's name: the panel knows where it leads.
fn is_allowed(tag: &str) -> bool {
    let name = name(tag);
    let link = tag.strip_prefix("<a data-l10n-name=\"").and_then(|rest| rest.strip_suffix("\">"));
    let named = link.is_some_and(|link| link.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    named || TAGS.contains(&name) && (tag == format!("</{name}>") || name != "a" && tag == format!("<{name}>"))
}

fn name(tag: &str) -> &str {
    let inner = tag.trim_start_matches(['<', '/']);
    inner.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or_default()
}

fn letters(pair: &Pair<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for leaf in &pair.message.leaves {
        if leaf.plain().trim().is_empty() {
            findings
                .push(pair.finding(pair.message.name, "says nothing").fix("write its text, or remove the message everywhere"));
        }
        for text in leaf.texts() {
            for scheme in ["https://", "http://"] {
                let address = text.find(scheme).filter(|at| text[at + scheme.len()..].starts_with(char::is_alphanumeric));
                if let Some(at) = address {
                    let fix = "the panel fills addresses in, or links them";
                    findings.push(pair.finding(&text[at..], "holds an address").fix(fix));
                }
            }
            if let Some(at) = text.find("...") {
                findings.push(pair.finding(&text[at..], "has three dots").fix("write …, which is one character"));
            }
            if let Some(at) = text.trim().find("  ") {
                findings.push(pair.finding(&text.trim()[at..], "has two spaces in a row").fix("write one"));
            }
            if let Some((at, hidden)) = text.char_indices().find(|(_, character)| is_hidden(*character)) {
                let what = format!("holds the invisible character U+{:04X}", u32::from(hidden));
                let fix = "take it out; the panel keeps right-to-left and left-to-right text apart by itself";
                findings.push(pair.finding(&text[at..], what).fix(fix));
            }
        }
    }
    findings
}

/// Straight marks are for code, and every language has marks of its own.
fn quotes(pair: &Pair<'_, '_>) -> Option<Finding> {
    let language = languages::find(pair.tag)?;
    let opening: Vec<_> = language.quotes.chars().collect();
    let usual = opening.iter().take(2).map(char::to_string).collect::<Vec<_>>().join("…");
    for text in pair.message.leaves.iter().flat_map(Leaf::texts) {
        let inside: Vec<_> = tags(text).into_iter().map(|tag| tag.as_ptr().addr()..tag.as_ptr().addr() + tag.len()).collect();
        let is_markup = |at: usize| inside.iter().any(|tag| tag.contains(&(text.as_ptr().addr() + at)));
        let wrong = text.char_indices().filter(|(at, _)| !is_markup(*at)).find(|(at, mark)| {
            let straight = *mark == '"' || *mark == '\'';
            let between_digits = text[..*at].ends_with(|before: char| before.is_ascii_digit());
            straight && !between_digits || QUOTES.contains(*mark) && !language.quotes.contains(*mark)
        });
        if let Some((at, mark)) = wrong {
            let what = format!("quotes with {mark}");
            let fix = format!("{} quotes with {usual}; its apostrophe is ’", language.name);
            return Some(pair.finding(&text[at..], what).fix(fix));
        }
    }
    None
}

fn length(pair: &Pair<'_, '_>, is_button: bool) -> Option<Finding> {
    let widest = |message: &Message<'_>| {
        message
            .leaves
            .iter()
            .map(|leaf| leaf.texts().map(unicode_width::UnicodeWidthStr::width).sum::<usize>())
            .max()
            .unwrap_or_default()
    };
    let (own, source) = (widest(pair.message), widest(pair.source));
    if is_button && own > BUTTON {
        let what = format!("is a button of {own} columns, where {BUTTON} fit");
        return Some(
            pair.finding(pair.message.name, what).fix("say it shorter: a verb, and what it is done to if that is not plain"),
        );
    }
    let most = source * WIDER.0 + WIDER.1;
    (pair.tag != SOURCE && own > most).then(|| {
        let what = format!("is {own} columns long, and the source {source}");
        pair.finding(pair.message.name, what).fix(format!("say it in at most {most}"))
    })
}
