//! `cargo xtask locales pseudo`: two languages that nobody speaks, made of the source, to look at pages with. In `en-XA` every word
//! of a message has accents, is longer and stands in brackets, so that what lacks them is in no locale; `ar-XB` runs from right
//! to left. What is filled in, and markup, stays as it is.

use std::fs;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use fluent_syntax::ast::{Entry, Expression, Pattern, PatternElement};
use fluent_syntax::{parser, serializer};

use super::project::{self, Project, SOURCE};
use crate::shell::{Outcome, root, target};

#[derive(Args)]
pub struct Pseudo {
    /// Where to; `target/pseudo-locales` by default
    folder: Option<PathBuf>,
}

#[derive(Clone, Copy)]
enum Manner {
    Accented,
    Mirrored,
}

const MANNERS: [(&str, Manner); 2] = [("en-XA", Manner::Accented), ("ar-XB", Manner::Mirrored)];

pub fn run(verb: &Pseudo) -> Outcome {
    let top = root();
    let folder = verb.folder.clone().map_or_else(|| target().map(|target| target.join("pseudo-locales")), Ok)?;
    let texts = project::read(&top, &top.join("locales"))?;
    let project = Project::of(&texts);
    let source = project.languages.get(SOURCE).ok_or("there is no source language")?;
    for (tag, manner) in MANNERS {
        for (name, file) in source {
            let path = folder.join(tag).join(format!("{name}.ftl"));
            let failed = |error| format!("cannot write {}: {error}", path.display());
            fs::create_dir_all(folder.join(tag)).map_err(failed)?;
            fs::write(&path, pseudo(file.text, manner)).map_err(failed)?;
        }
    }
    println!("GATEHOUSE_LOCALES_DIR={} shows them as languages of the panel: en-XA and ar-XB", folder.display());
    Ok(ExitCode::SUCCESS)
}

fn pseudo(source: &str, manner: Manner) -> String {
    let mut resource = parser::parse(source.to_owned()).unwrap_or_else(|(resource, _)| resource);
    for entry in &mut resource.body {
        match entry {
            Entry::Message(message) => message.value.iter_mut().for_each(|value| sentence(value, manner)),
            // Within a sentence, which has the brackets.
            Entry::Term(term) => words(&mut term.value, manner),
            _ => {}
        }
    }
    serializer::serialize(&resource)
}

/// A whole message, or each of its variants.
fn sentence(pattern: &mut Pattern<String>, manner: Manner) {
    if let [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] = pattern.elements.as_mut_slice() {
        for variant in variants {
            sentence(&mut variant.value, manner);
        }
        return;
    }
    words(pattern, manner);
    if matches!(manner, Manner::Accented) {
        let bracket = |value: &str| PatternElement::TextElement { value: value.to_owned() };
        pattern.elements.insert(0, bracket("⟦"));
        pattern.elements.push(bracket("⟧"));
    }
}

fn words(pattern: &mut Pattern<String>, manner: Manner) {
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => *value = outside_markup(value, manner),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    words(&mut variant.value, manner);
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
}

fn outside_markup(text: &str, manner: Manner) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, markup)) = rest.split_once('<') {
        let (markup, after) = markup.split_once('>').unwrap_or((markup, ""));
        out.extend([&*changed(before, manner), "<", markup, ">"]);
        rest = after;
    }
    out + &changed(rest, manner)
}

fn changed(text: &str, manner: Manner) -> String {
    match manner {
        Manner::Accented => text.chars().flat_map(accented).collect(),
        // Right to left whatever the letters are, and back again.
        Manner::Mirrored if text.chars().any(char::is_alphabetic) => format!("\u{200f}\u{202e}{text}\u{202c}\u{200f}"),
        Manner::Mirrored => text.to_owned(),
    }
}

/// Vowels twice: English has two in five letters, and other languages are longer by as much.
fn accented(letter: char) -> impl Iterator<Item = char> {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let at = PLAIN.chars().position(|plain| plain == letter);
    let accented = at.and_then(|at| ACCENTED.chars().nth(at)).unwrap_or(letter);
    let twice = "aeiouyAEIOUY".contains(letter);
    std::iter::repeat_n(accented, if twice { 2 } else { 1 })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::project::{File, Text};

    const SENTENCES: &str = "\
# A comment.
hello-html = Hello, <em>{ $name }</em>!
count =
    { $count ->
        [one] One { -key }
       *[other] { $count } keys
    }
-key =
    { $position ->
        [start] Key
       *[inside] key
    }
";

    #[test]
    fn every_word_is_accented_and_nothing_else_is_touched() {
        let expected = "\
# A comment.
hello-html = ⟦Ĥééļļöö, <em>{ $name }</em>!⟧
count =
    { $count ->
        [one] ⟦ÖÖñéé { -key }⟧
       *[other] ⟦{ $count } ķééýýš⟧
    }
-key =
    { $position ->
        [start] Ķééýý
       *[inside] ķééýý
    }
";
        assert_eq!(pseudo(SENTENCES, Manner::Accented), expected);
        let mirrored = pseudo(SENTENCES, Manner::Mirrored);
        assert!(mirrored.contains("hello-html = \u{200f}\u{202e}Hello, \u{202c}\u{200f}<em>{ $name }</em>!\n"), "{mirrored}");
    }

    #[test]
    fn the_source_comes_out_whole_longer_and_without_a_plain_letter() {
        let top = root();
        let texts = project::read(&top, &top.join("locales")).expect("the words can be read");
        let project = Project::of(&texts);
        let (mut plain, mut changed) = (0, 0);
        for file in project.languages[SOURCE].values() {
            let text = Text { path: "locales/en-XA/panel.ftl".into(), text: pseudo(file.text, Manner::Accented) };
            let texts = [text];
            let accented = Project::of(&texts);
            let accented: &File<'_> = &accented.languages["en-XA"]["panel"];
            assert!(accented.errors.is_empty(), "{:?}", accented.errors);
            for message in &file.messages {
                let other = accented.find(&message.id).unwrap_or_else(|| panic!("{} is lost", message.id));
                assert_eq!(other.variables(), message.variables(), "{}", message.id);
                assert_eq!(other.leaves.len(), message.leaves.len(), "{}", message.id);
                for text in other.leaves.iter().flat_map(super::super::message::Leaf::texts) {
                    let mut seen = text.split('<').map(|piece| piece.split_once('>').map_or(piece, |(_, words)| words));
                    let is_plain = seen.any(|words| words.contains(|letter: char| letter.is_ascii_alphabetic()));
                    assert!(!is_plain, "{}: {text}", message.id);
                }
                plain += message
                    .leaves
                    .iter()
                    .flat_map(super::super::message::Leaf::texts)
                    .map(|text| text.chars().count())
                    .sum::<usize>();
                changed += other
                    .leaves
                    .iter()
                    .flat_map(super::super::message::Leaf::texts)
                    .map(|text| text.chars().count())
                    .sum::<usize>();
            }
        }
        assert!(changed * 10 > plain * 13, "{plain} characters became {changed}");
    }
}
