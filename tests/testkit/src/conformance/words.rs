//! Messages: what the declaration and the templates name is there, in every language, and nothing more.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::Entry;

use super::Findings;
use crate::declared::Declared;

pub(crate) fn check(declared: &Declared, sources: &[&str], findings: &mut Findings) {
    let mut locales: BTreeMap<&str, BTreeSet<String>> = BTreeMap::new();
    for messages in &declared.messages {
        let (ids, errors) = ids(&messages.source);
        for error in errors {
            findings.unless(false, || format!("the messages in `{}` cannot be read: {error}", messages.locale));
        }
        locales.entry(messages.locale.as_str()).or_default().extend(ids);
    }
    let none = BTreeSet::new();
    let english = locales.get("en").unwrap_or(&none);
    let named = named(declared);
    for (id, place) in &named {
        findings.unless(english.contains(id), || format!("{place} names the message `{id}`, which is not in `en`"));
    }
    for (locale, ids) in &locales {
        for id in english.difference(ids) {
            findings.unless(false, || format!("the message `{id}` is not in `{locale}`"));
        }
        for id in ids.difference(english) {
            findings.unless(false, || format!("the message `{id}` is in `{locale}` and not in `en`"));
        }
    }
    let templates = declared.templates.iter().map(|template| template.source.as_str());
    let texts: Vec<&str> = sources.iter().copied().chain(templates).collect();
    let quoted =
        |id: &str| ['"', '\''].iter().any(|quote| texts.iter().any(|text| text.contains(&format!("{quote}{id}{quote}"))));
    for id in english.iter().filter(|_| !sources.is_empty()) {
        let used = named.iter().any(|(other, _)| other == id) || quoted(id);
        findings.unless(used, || format!("the message `{id}` is used nowhere"));
    }
}

/// The messages of `en`, for what replies name.
pub(crate) fn english(declared: &Declared) -> BTreeSet<String> {
    declared.messages.iter().filter(|messages| messages.locale == "en").flat_map(|messages| ids(&messages.source).0).collect()
}

fn ids(source: &str) -> (Vec<String>, Vec<String>) {
    let (resource, errors) = match fluent_syntax::parser::parse(source) {
        Ok(resource) => (resource, Vec::new()),
        Err((resource, errors)) => (resource, errors.iter().map(ToString::to_string).collect()),
    };
    let messages = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    });
    (messages.collect(), errors)
}

/// Every message that is named by the declaration or in a template, and where.
fn named(declared: &Declared) -> Vec<(String, String)> {
    let mut named = Vec::new();
    // Whatever else is quoted after such a word is no message of this plugin, and `inspect` refuses it.
    let prefix = format!("{}-", declared.id);
    for switch in &declared.switches {
        named.extend([&switch.title, &switch.summary].map(|id| (id.to_string(), "the switch".to_owned())));
    }
    for setting in &declared.settings {
        let place = format!("the setting `{}`", setting.name);
        named.extend([&setting.label, &setting.help].map(|id| (id.to_string(), place.clone())));
    }
    for slot in declared.slots.iter().filter(|slot| !slot.title.is_empty()) {
        named.push((slot.title.to_string(), format!("the slot with the template `{}`", slot.template)));
    }
    for template in &declared.templates {
        let place = format!("the template `{}`", template.name);
        let calls = ["t('", "t(\""].into_iter().flat_map(|call| template.source.split(call).skip(1));
        let ids = calls.filter_map(|rest| rest.split(['\'', '"']).next()).filter(|id| id.starts_with(&prefix));
        named.extend(ids.map(|id| (id.to_owned(), place.clone())));
    }
    named
}
