//! The words of `terms.ftl` are written there and nowhere else: whoever changes one changes it on every page.

use crate::locales::finding::Finding;
use crate::locales::message::{Leaf, Message, Piece};
use crate::locales::project::{File, Project, SOURCE, TERMS};

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (tag, language) in &project.languages {
        // The source's words, too: a translation that still has them was not finished.
        let own = language.get(TERMS);
        let sources = if *tag == SOURCE { None } else { project.source(TERMS) };
        let terms: Vec<_> =
            own.into_iter().chain(sources).flat_map(|file| &file.messages).filter(|term| term.is_term()).collect();
        for (name, file) in language.iter().filter(|(name, _)| **name != TERMS) {
            for message in &file.messages {
                let source = project.source(name).and_then(|source| Some(source.written(source.find(&message.id)?)));
                for text in message.leaves.iter().flat_map(Leaf::texts) {
                    // How the source's terms differ says nothing about this language's.
                    let is_foreign =
                        |term: &Message<'_>| own.is_none_or(|own| !own.messages.iter().any(|own| std::ptr::eq(own, term)));
                    findings.extend(bypassed(&terms, text, is_foreign).map(|(piece, word, written)| {
                        let what = format!("`{}` writes “{word}” in letters, which is a term", message.id);
                        let finding = Finding::at(file, piece, what);
                        let finding =
                            source.filter(|_| *tag != SOURCE).map(|text| finding.clone().text(SOURCE, text)).unwrap_or(finding);
                        finding.text(tag, file.written(message)).fix(format!("write {written}"))
                    }));
                }
            }
        }
        if let Some(file) = own {
            findings.extend(unused(tag, language.values(), file));
        }
    }
    findings
}

/// Where a term's words stand in `text`, the words, and what to write instead; the longest that fits.
fn bypassed<'s>(
    terms: &[&Message<'_>],
    text: &'s str,
    is_foreign: impl Fn(&Message<'_>) -> bool,
) -> Option<(&'s str, String, String)> {
    let said = terms.iter().flat_map(|term| term.leaves.iter().map(move |leaf| (term, leaf)));
    let found = said.filter_map(|(term, leaf)| {
        let word = leaf.plain().trim().to_owned();
        let at = text.find(&word).filter(|_| !word.is_empty() && !word.contains('{'))?;
        let forms = leaf.choices.iter().filter_map(|choice| Some(format!("{}: \"{}\"", choice.selector.variable()?, choice.key)));
        let forms: Vec<_> = forms.collect();
        let form = if forms.is_empty() || is_default(term, leaf) || is_foreign(term) {
            String::new()
        } else {
            format!("({})", forms.join(", "))
        };
        Some((&text[at..], word, format!("{{ -{}{form} }}", term.name)))
    });
    found.max_by_key(|(_, word, _)| word.len())
}

fn is_default(term: &Message<'_>, leaf: &Leaf<'_>) -> bool {
    leaf.choices
        .iter()
        .all(|choice| term.selects.iter().any(|select| select.selector == choice.selector && select.default == choice.key))
}

fn unused<'f, 't: 'f>(tag: &str, files: impl Iterator<Item = &'f File<'t>> + Clone, terms: &File<'_>) -> Vec<Finding> {
    let is_used = |term: &&Message<'_>| {
        let mut pieces = files.clone().flat_map(|file| &file.messages).flat_map(Message::pieces);
        pieces.any(|piece| matches!(piece, Piece::Term { name, .. } if *name == term.name))
    };
    let unused = terms.messages.iter().filter(|term| term.is_term() && !is_used(term));
    unused
        .map(|term| {
            let what = format!("no message of {tag} uses the term `{}`", term.id);
            Finding::at(terms, term.name, what)
                .text(tag, terms.written(term))
                .fix("use it where its words are said, or remove it")
        })
        .collect()
}
