//! What a check has found: where, what, both texts, and what to do about it. Every rule reports through this, and all of it
//! is said to translators.

use std::fmt;

use super::project::File;

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    path: String,
    line: usize,
    column: usize,
    what: String,
    /// A language's tag and what it says.
    texts: Vec<(String, String)>,
    fix: String,
}

impl Finding {
    pub fn new(path: &str, (line, column): (usize, usize), what: impl Into<String>) -> Self {
        Self { path: path.to_owned(), line, column, what: what.into(), texts: Vec::new(), fix: String::new() }
    }

    /// `piece` is a part of the file's text.
    pub fn at(file: &File<'_>, piece: &str, what: impl Into<String>) -> Self {
        Self::new(file.path, file.place(file.offset(piece)), what)
    }

    #[must_use]
    pub fn text(mut self, tag: &str, text: impl Into<String>) -> Self {
        self.texts.push((tag.to_owned(), text.into()));
        self
    }

    #[must_use]
    pub fn fix(self, fix: impl Into<String>) -> Self {
        Self { fix: fix.into(), ..self }
    }

    pub fn place(&self) -> (String, usize, usize) {
        (self.path.clone(), self.line, self.column)
    }

    pub fn path(&self) -> &str {
        &self.path
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        writeln!(out, "{}:{}:{}: {}", self.path, self.line, self.column, self.what)?;
        for (tag, text) in &self.texts {
            let text = text.lines().collect::<Vec<_>>().join("\n      ");
            writeln!(out, "  {tag}: {}", visible(&text))?;
        }
        writeln!(out, "  fix: {}", self.fix)
    }
}

/// Controls, and what changes the direction of text behind a reader's back.
pub fn is_hidden(character: char) -> bool {
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    turns || character.is_control() && character != '\n'
}

/// A terminal must not obey what a translation holds.
fn visible(text: &str) -> String {
    let escaped =
        |character: char| if is_hidden(character) { character.escape_unicode().to_string() } else { character.to_string() };
    text.chars().map(escaped).collect()
}

/// The likeliest of `known` that somebody meant by `typed`.
pub fn nearest<'k>(typed: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    let distances = known.into_iter().map(|known| (strsim::damerau_levenshtein(typed, known), known));
    let (distance, known) = distances.min()?;
    (distance <= (typed.chars().count() / 3).max(1)).then_some(known)
}
