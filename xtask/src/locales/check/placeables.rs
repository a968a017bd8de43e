//! What is filled in: a translation uses the variables that the panel gives, in every way in which the message can come out,
//! chooses by the same words, and refers to terms that its language has.

use std::collections::{BTreeMap, BTreeSet};

use super::{Pair, declared_type, pairs};
use crate::locales::finding::{Finding, nearest};
use crate::locales::message::{Leaf, Message, Piece, Select, Selector};
use crate::locales::project::{Project, SOURCE, TERMS};

/// What was chosen by words, such as `$standing` = `usable`, and not by number.
type Case<'s> = Vec<(&'s str, &'s str)>;

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pair in pairs(project) {
        if !pair.message.is_term() {
            findings.extend(variables(&pair));
            findings.extend(cases(&pair));
        }
    }
    findings.extend(references(project));
    findings.extend(circles(project));
    findings
}

fn variables(pair: &Pair<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let (given, used) = (pair.source.variables(), pair.message.variables());
    let unused: Vec<_> = given.iter().copied().filter(|name| !used.contains(name)).collect();
    let unknown: Vec<_> = used.into_iter().filter(|name| !given.contains(name)).collect();
    for name in &unknown {
        let meant = nearest(name, unused.iter().copied()).or_else(|| unused.first().copied().filter(|_| unused.len() == 1));
        let known = || format!("the panel gives {}", listed(given.iter().map(|name| format!("${name}"))));
        let fix = meant.map_or_else(known, |meant| format!("write {{ ${meant} }}"));
        findings.push(pair.finding(name, format!("uses ${name}, which the panel does not give")).fix(fix));
    }
    // A misspelt one is not told twice.
    if !unknown.is_empty() {
        return findings;
    }
    let wanted = by_case(pair.source, pair.source);
    for (case, said) in by_case(pair.source, pair.message) {
        let Some(wanted) = wanted.get(&case) else { continue };
        for name in wanted.difference(&said) {
            let place = if case.is_empty() { String::new() } else { format!(" where {}", described(&case)) };
            let finding = pair.finding(pair.message.name, format!("does not say ${name}{place}"));
            findings.push(finding.fix(format!("put {{ ${name} }} where the sentence needs it")));
        }
    }
    findings
}

/// The variables that are said in each case.
fn by_case<'s>(source: &Message<'_>, message: &Message<'s>) -> BTreeMap<Case<'s>, BTreeSet<&'s str>> {
    let mut cases: BTreeMap<_, BTreeSet<_>> = BTreeMap::new();
    for leaf in &message.leaves {
        let said = leaf.pieces.iter().filter_map(Piece::variable);
        cases.entry(case(source, leaf)).or_default().extend(said);
    }
    cases
}

fn case<'s>(source: &Message<'_>, leaf: &Leaf<'s>) -> Case<'s> {
    let chosen = leaf.choices.iter().filter_map(|choice| Some((choice.selector.variable()?, choice.key)));
    let mut case: Case<'s> = chosen.filter(|(name, _)| is_words(source, name)).collect();
    case.sort_unstable();
    case
}

/// Whether a variable holds one of a few words, by which the message is chosen.
fn is_words(source: &Message<'_>, variable: &str) -> bool {
    declared_type(source, variable) == Some("String")
}

/// The keys of a choice by words are the panel's, not the translator's.
fn cases(pair: &Pair<'_, '_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for select in &pair.message.selects {
        let Selector::Variable(variable) = select.selector else { continue };
        if !is_words(pair.source, variable) {
            continue;
        }
        let of_source = pair.source.selects.iter().find(|source| source.selector == select.selector);
        let Some(of_source) = of_source else {
            let what = format!("chooses by ${variable}, which can be any text");
            findings.push(pair.finding(variable, what).fix("write one sentence for every text"));
            continue;
        };
        findings.extend(keys(pair, variable, select, of_source));
    }
    let chosen_by =
        |message: &Message<'_>, variable: &str| message.selects.iter().any(|select| select.selector.variable() == Some(variable));
    let words = pair.source.selects.iter().filter_map(|select| select.selector.variable());
    let words: BTreeSet<_> = words.filter(|name| is_words(pair.source, name) && !chosen_by(pair.message, name)).collect();
    findings.extend(words.into_iter().map(|name| {
        let what = format!("does not tell apart what ${name} can be");
        pair.finding(pair.message.name, what).fix(format!("{{ ${name} -> … }} with the same keys as in {SOURCE}"))
    }));
    findings
}

fn keys(pair: &Pair<'_, '_>, variable: &str, select: &Select<'_>, source: &Select<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let lacking: Vec<_> = source.keys.iter().copied().filter(|key| !select.keys.contains(key)).collect();
    let unknown: Vec<_> = select.keys.iter().copied().filter(|key| !source.keys.contains(key)).collect();
    for key in &unknown {
        let meant = nearest(key, lacking.iter().copied());
        let known = || format!("${variable} is one of {}", source.keys.join(", "));
        let fix = meant.map_or_else(known, |meant| format!("write [{meant}]; these words are the panel's and stay English"));
        findings.push(pair.finding(key, format!("has a variant [{key}], which ${variable} never is")).fix(fix));
    }
    if unknown.is_empty() {
        findings.extend(lacking.iter().map(|key| {
            let finding = pair.finding(select.keys[0], format!("has no variant for ${variable} = {key}"));
            finding.fix(format!("add a line [{key}] …"))
        }));
        if lacking.is_empty() && select.default != source.default {
            let finding = pair.finding(select.default, format!("has its * at [{}]", select.default));
            findings.push(finding.fix(format!("put it before [{}], as in {SOURCE}", source.default)));
        }
    }
    findings
}

/// Terms that are there and have the asked form, no functions, and no sentence made of another one.
fn references(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in &project.languages {
        let terms = language.get(TERMS);
        for (name, file) in language {
            for message in &file.messages {
                let source = project.source(name).and_then(|source| Some(source.written(source.find(&message.id)?)));
                let finding = |piece: &str, what: String| {
                    let found = Finding::at(file, piece, format!("`{}` {what}", message.id));
                    let source = source.filter(|_| *tag != SOURCE).map(|source| found.clone().text(SOURCE, source));
                    source.unwrap_or(found).text(tag, file.written(message))
                };
                for piece in message.pieces() {
                    match piece {
                        Piece::Message(name) => {
                            let what = format!("takes in the message `{name}`");
                            let fix = "write the whole sentence; only terms ({ -… }) go into other messages";
                            findings.push(finding(name, what).fix(fix));
                        }
                        Piece::Function(name) if *name != "NUMBER" => {
                            let what = format!("calls {name}, which the panel does not know");
                            findings.push(finding(name, what).fix("write the variable alone: { $… }"));
                        }
                        Piece::Term { name, arguments } => {
                            let known = terms.iter().flat_map(|terms| &terms.messages).filter(|message| message.is_term());
                            let Some(term) = known.clone().find(|term| term.name == *name) else {
                                let what = format!("uses the term -{name}, which {tag}/terms.ftl does not have");
                                let meant = nearest(name, known.map(|term| term.name));
                                let fix = meant.map_or_else(
                                    || format!("add -{name} to {tag}/terms.ftl"),
                                    |meant| format!("write {{ -{meant} }}"),
                                );
                                findings.push(finding(name, what).fix(fix));
                                continue;
                            };
                            for (argument, value) in arguments {
                                findings.extend(form(term, argument, value).map(|(what, fix)| finding(value, what).fix(fix)));
                            }
                        }
                        _ => {}
                    }
                }
            }
        }
    }
    findings
}

/// What is wrong with asking a term for a form, and what to write instead.
fn form(term: &Message<'_>, argument: &str, value: &str) -> Option<(String, String)> {
    let mut selects = term.selects.iter().filter(|select| select.selector.variable() == Some(argument)).peekable();
    if selects.peek().is_none() {
        let forms = term.selects.iter().filter_map(|select| select.selector.variable());
        let meant = nearest(argument, forms).map(|meant| format!("write ({meant}: \"{value}\")"));
        let what = format!("asks -{} for a `{argument}`, by which the term does not differ", term.name);
        return Some((what, meant.unwrap_or_else(|| format!("write {{ -{} }} alone", term.name))));
    }
    let keys: Vec<_> = selects.flat_map(|select| select.keys.iter().copied()).collect();
    (!keys.contains(&value)).then(|| {
        let meant = nearest(value, keys.iter().copied());
        let fix = meant.map_or_else(|| format!("one of {}", keys.join(", ")), |meant| format!("write ({argument}: \"{meant}\")"));
        (format!("asks -{} for {argument} \"{value}\", which it does not have", term.name), fix)
    })
}

/// A term that takes itself in, by whatever way, is never said.
fn circles(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in &project.languages {
        let Some(file) = language.get(TERMS) else { continue };
        let uses: BTreeMap<_, BTreeSet<_>> = file
            .messages
            .iter()
            .map(|message| {
                let used =
                    message.pieces().filter_map(|piece| if let Piece::Term { name, .. } = piece { Some(*name) } else { None });
                (message.name, used.collect())
            })
            .collect();
        for message in &file.messages {
            let mut reached: BTreeSet<&str> = uses[message.name].clone();
            while let Some(next) =
                reached.iter().filter_map(|name| uses.get(name)).flatten().find(|name| !reached.contains(*name))
            {
                reached.insert(next);
            }
            if reached.contains(message.name) {
                let what = format!("`{}` takes itself in and is never said", message.id);
                let fix = "write one of the terms of this circle in letters";
                findings.push(Finding::at(file, message.name, what).text(tag, file.written(message)).fix(fix));
            }
        }
    }
    findings
}

fn described(case: &Case<'_>) -> String {
    listed(case.iter().map(|(name, key)| format!("${name} is {key}")))
}

fn listed(names: impl Iterator<Item = String>) -> String {
    let names: Vec<_> = names.collect();
    if names.is_empty() { "no variable here".to_owned() } else { names.join(", ") }
}
