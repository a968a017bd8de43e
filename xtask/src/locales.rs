//! `cargo xtask locales`: what keeps the words of every language complete and right, one file for each verb. Translators need
//! none of it to see their words on a page; it tells them what they cannot see there.

mod check;
mod finding;
mod fmt;
mod languages;
mod message;
mod new;
mod plurals;
mod project;
mod pseudo;
mod rename;
mod report;
mod template;
mod todo;

use clap::Subcommand;

use crate::shell::Outcome;

#[derive(Subcommand)]
pub enum Locales {
    /// Tells what is wrong, where, and what to do about it; part of `test`
    Check(check::Check),
    /// Gives every file the same spelling
    Fmt(fmt::Fmt),
    /// Begins another language: its files, every message still a comment
    New(new::New),
    /// Prints what a language lacks, ready to be translated
    Todo(todo::Todo),
    /// How complete each language is
    Report(report::Report),
    /// Makes two languages to look at pages with: en-XA, accented and longer, and ar-XB, from right to left
    Pseudo(pseudo::Pseudo),
    /// Gives a message another id, in every language and in the code
    Rename(rename::Rename),
}

pub fn run(verb: &Locales) -> Outcome {
    match verb {
        Locales::Check(check) => check::run(check),
        Locales::Fmt(fmt) => fmt::run(fmt),
        Locales::New(new) => new::run(new),
        Locales::Todo(todo) => todo::run(todo),
        Locales::Report(report) => report::run(report),
        Locales::Pseudo(pseudo) => pseudo::run(pseudo),
        Locales::Rename(rename) => rename::run(rename),
    }
}

/// For `test`: every language, before anything is built.
pub fn check_all() -> Outcome {
    println!("$ cargo xtask locales check");
    check::run(&check::Check::default())
}
