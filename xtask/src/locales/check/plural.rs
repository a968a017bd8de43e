//! Choices by number: the variants are the plural categories that the language has for whole numbers, each of them there, and
//! each saying its number unless it stands for a single one.

use super::{Pair, declared_type, pairs};
use crate::locales::finding::Finding;
use crate::locales::message::{Leaf, Select};
use crate::locales::plurals::{self, ALL, Category};
use crate::locales::project::Project;

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for pair in pairs(project).filter(|pair| !pair.message.selects.is_empty() && !pair.message.is_term()) {
        let categories = plurals::categories(pair.tag);
        for select in &pair.message.selects {
            let Some(variable) = select.selector.variable() else { continue };
            match declared_type(pair.source, variable) {
                Some("Number") => {
                    findings.extend(variants(&pair, variable, select, &categories));
                    findings.extend(numbers(&pair, variable, select, &categories));
                }
                // Its own finding: a variable that nobody gives.
                None => {}
                Some(_) => findings.extend(texts(&pair, variable, select)),
            }
        }
    }
    findings
}

fn variants(pair: &Pair<'_, '_>, variable: &str, select: &Select<'_>, categories: &[Category]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let has: Vec<_> = categories.iter().map(|category| category.name).collect();
    for key in &select.keys {
        let is_number = key.parse::<f64>().is_ok();
        if key.parse::<f64>() == Ok(0.0) {
            let finding = pair.finding(key, "counts zero among its variants");
            findings.push(finding.fix("zero is a message of its own, which says what there is none of and what to do"));
        } else if !is_number && !ALL.contains(key) {
            let finding = pair.finding(key, format!("has a variant [{key}], but ${variable} is a number"));
            findings.push(finding.fix(format!("the variants of {} are {}", pair.tag, has.join(", "))));
        } else if !is_number && *key != "other" && !has.contains(key) {
            let what = format!("has a variant [{key}], which {} does not have for whole numbers", pair.tag);
            findings.push(pair.finding(key, what).fix(format!("remove it; {} has {}", pair.tag, has.join(", "))));
        }
    }
    for category in categories.iter().filter(|category| category.is_needed() && !select.keys.contains(&category.name)) {
        let exact = category.only().is_some_and(|only| select.keys.iter().any(|key| key.parse() == Ok(only)));
        // `*[other]` is what is said where nothing else fits: right where it fits everything.
        if exact || has.len() == 1 {
            continue;
        }
        let what = format!("has no variant [{}], which {} needs for {}", category.name, pair.tag, examples(category));
        let finding = pair.finding(select.keys[0], what);
        findings.push(finding.fix(format!("add a line [{}] … before the one with the *", category.name)));
    }
    findings
}

/// `[one]` may do without the number only where it is said of 1 and of nothing else.
fn numbers(pair: &Pair<'_, '_>, variable: &str, select: &Select<'_>, categories: &[Category]) -> Vec<Finding> {
    if !pair.message.leaves.iter().any(|leaf| leaf.says(variable)) {
        return Vec::new();
    }
    let chosen = |key: &str| {
        let leaves = pair.message.leaves.iter();
        let of_key = |leaf: &&_| is_of(leaf, select, key);
        leaves.filter(of_key).any(|leaf| !leaf.says(variable))
    };
    let several = categories.iter().filter(|category| category.only().is_none() && select.keys.contains(&category.name));
    several
        .filter(|category| chosen(category.name))
        .map(|category| {
            let key = select.keys.iter().find(|key| **key == category.name).copied().unwrap_or_default();
            let what = format!("does not say ${variable} in [{key}], which stands for {}", examples(category));
            let fix = format!("put {{ ${variable} }} into it; for 1 alone there can be a variant [1] besides");
            pair.finding(key, what).fix(fix)
        })
        .collect()
}

fn is_of(leaf: &Leaf<'_>, select: &Select<'_>, key: &str) -> bool {
    leaf.choices.iter().any(|choice| choice.selector == select.selector && choice.key == key)
}

fn texts(pair: &Pair<'_, '_>, variable: &str, select: &Select<'_>) -> Option<Finding> {
    let key = select.keys.iter().find(|key| ALL[..5].contains(*key))?;
    let what = format!("has a variant [{key}], but ${variable} is a text and has no plural");
    Some(pair.finding(key, what).fix("choose by the number itself, or by the words that the comment names"))
}

/// “1, 21, 31 and so on”
fn examples(category: &Category) -> String {
    let numbers: Vec<_> = category.numbers.iter().filter(|number| **number != 0).take(4).map(u32::to_string).collect();
    if category.only().is_some() { numbers.join("") } else { format!("{} and so on", numbers.join(", ")) }
}
