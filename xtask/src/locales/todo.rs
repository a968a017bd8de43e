//! `cargo xtask locales todo`: what a language still lacks, in the order of the source, ready to be pasted into its file and
//! translated there: with the comments, and with the variants that the language counts by.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Resource, Variant, VariantKey};
use fluent_syntax::serializer;

use super::check::declared_type;
use super::message::Message;
use super::plurals::{self, Category};
use super::project::{self, File, Project, SOURCE};
use crate::shell::{Outcome, root};

#[derive(Args)]
pub struct Todo {
    /// A tag such as `fi` or `pt-BR`
    language: String,
    /// The folder with a folder for each language
    #[arg(long)]
    folder: Option<PathBuf>,
}

pub fn run(verb: &Todo) -> Outcome {
    let top = root();
    let folder = verb.folder.clone().unwrap_or_else(|| top.join("locales"));
    let texts = project::read(&top, &folder)?;
    let project = Project::of(&texts);
    if !project.languages.contains_key(verb.language.as_str()) {
        return Err(format!("{} has no folder `{1}`; `cargo xtask locales new {1}` makes one", folder.display(), verb.language));
    }
    print!("{}", todo(&project, &verb.language));
    Ok(ExitCode::SUCCESS)
}

/// Empty where nothing is missing and nothing is the same as in the source.
fn todo(project: &Project<'_>, tag: &str) -> String {
    let mut parts = Vec::new();
    let (Some(source), Some(language)) = (project.languages.get(SOURCE), project.languages.get(tag)) else {
        return String::new();
    };
    for (name, file) in source {
        let translated = language.get(name);
        let missing = file.messages.iter().filter(|message| translated.is_none_or(|file| file.find(&message.id).is_none()));
        let missing: Vec<_> = missing.map(|message| begun(file, message, tag)).collect();
        if !missing.is_empty() {
            parts.push(format!("## For {tag}/{name}.ftl, {} messages:\n\n{}\n", missing.len(), missing.concat()));
        }
        let same = file.messages.iter().filter(|message| is_same(file, message, translated));
        let same: Vec<_> = same.map(|message| message.id.as_str()).collect();
        if !same.is_empty() && tag != SOURCE {
            parts.push(format!("## In {tag}/{name}.ftl, to look at: the same as in {SOURCE}\n\n{}\n\n", same.join("\n")));
        }
    }
    parts.concat()
}

/// Whether a translation says what the source says, letter for letter; names of things can be right so.
pub fn is_same(source: &File<'_>, message: &Message<'_>, translated: Option<&File<'_>>) -> bool {
    let said = translated.and_then(|file| Some(file.written(file.find(&message.id)?)));
    let in_letters = || message.leaves.iter().any(|leaf| leaf.texts().any(|text| text.contains(char::is_alphabetic)));
    !message.is_term() && said == Some(source.written(message)) && in_letters()
}

/// A message of the source as a translator begins with it: its comment, its English, the language's own variants.
pub fn begun(file: &File<'_>, message: &Message<'_>, tag: &str) -> String {
    let entry = file.resource.body.iter().find(|entry| match entry {
        Entry::Message(found) => !message.is_term() && found.id.name == message.name,
        Entry::Term(found) => message.is_term() && found.id.name == message.name,
        _ => false,
    });
    let Some(mut entry) = entry.cloned() else { return String::new() };
    if let Entry::Message(found) = &mut entry
        && let Some(value) = &mut found.value
    {
        let categories = plurals::categories(tag);
        count_by(value, &|variable| declared_type(message, variable) == Some("Number"), &categories);
    }
    serializer::serialize(&Resource { body: vec![entry] })
}

/// Gives every choice by number the language's own variants.
fn count_by(pattern: &mut Pattern<&str>, is_number: &dyn Fn(&str) -> bool, categories: &[Category]) {
    for element in &mut pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element else { continue };
        for variant in variants.iter_mut() {
            count_by(&mut variant.value, is_number, categories);
        }
        if matches!(selector, InlineExpression::VariableReference { id } if is_number(id.name)) {
            *variants = own_variants(variants, categories);
        }
    }
}

fn own_variants<'t>(of_source: &[Variant<&'t str>], categories: &[Category]) -> Vec<Variant<&'t str>> {
    let find =
        |name: &str| of_source.iter().find(|variant| matches!(variant.key, VariantKey::Identifier { name: key } if key == name));
    let Some(other) = of_source.iter().find(|variant| variant.default) else { return of_source.to_vec() };
    let needed: Vec<_> = categories.iter().filter(|category| category.is_needed()).collect();
    let variants = needed.iter().enumerate().map(|(number, category)| {
        // Only what stands for a single number may be said without it.
        let value = find(category.name).filter(|_| category.only().is_some()).unwrap_or(other).value.clone();
        Variant { key: VariantKey::Identifier { name: category.name }, value, default: number + 1 == needed.len() }
    });
    variants.collect()
}

#[cfg(test)]
mod tests {
    use insta::assert_snapshot;

    use super::*;
    use crate::locales::check::whole;

    #[test]
    fn what_is_missing_comes_with_its_comment_and_the_variants_of_the_language() {
        let mut texts = whole();
        for text in texts.iter_mut().filter(|text| text.path == "locales/pl/panel.ftl") {
            text.text = "save = Save\n".to_owned();
        }
        assert_snapshot!(todo(&Project::of(&texts), "pl"), @r#"
        ## For pl/panel.ftl, 5 messages:

        # Above a bed.
        # Variables:
        #   $name (String) - who looks at it
        hello = Hello, { $name }, in { -product }
        # Above the list.
        # Variables:
        #   $count (Number) - at least one
        beds-count =
            { $count ->
                [one] One bed
                [few] { $count } beds
               *[many] { $count } beds
            }
        # Beside a bed.
        # Variables:
        #   $state (String) - dry or wet
        #   $bed (String) - its name
        bed-state =
            { $state ->
                [dry] { $bed } is dry.
               *[wet] { $bed } is wet.
            }
        # Below the list.
        rules-html = Read <a data-l10n-name="rules">the rules</a>.
        # Above the form.
        error-name = Enter a name.

        ## In pl/panel.ftl, to look at: the same as in en

        save
        "#);
        assert_eq!(todo(&Project::of(&whole()), "pl"), "");
    }
}
