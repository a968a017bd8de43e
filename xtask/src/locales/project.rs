//! The words of every language, parsed, and the code that shows them: read from the disk once, or given by a test.
//! Knows what a file is called and where a line begins; knows no rule.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Resource};
use fluent_syntax::parser::{self, ParserError};

use super::message::Message;

/// The language in which the panel is written, and that all others are compared with.
pub const SOURCE: &str = "en";
/// The file of the words that all other files of a language share.
pub const TERMS: &str = "terms";
/// The panel's own file. Any other is a plugin's, called like the plugin.
pub const PANEL: &str = "panel";

/// A file's text and its path from the checkout's top folder.
#[derive(Debug)]
pub struct Text {
    pub path: String,
    pub text: String,
}

pub struct Project<'t> {
    /// By tag.
    pub languages: BTreeMap<&'t str, Language<'t>>,
    /// What shows the words: Rust, templates, scripts.
    pub code: Vec<&'t Text>,
    /// In the folder of words, but neither a language's file nor told in [`README`].
    pub strays: Vec<&'t Text>,
}

/// By file name without `.ftl`.
pub type Language<'t> = BTreeMap<&'t str, File<'t>>;

pub struct File<'t> {
    pub path: &'t str,
    /// Without a byte order mark.
    pub text: &'t str,
    pub has_mark: bool,
    pub resource: Resource<&'t str>,
    pub errors: Vec<ParserError>,
    pub messages: Vec<Message<'t>>,
}

/// What the translators' guide is called.
const README: &str = "README.md";

impl Text {
    pub fn extension(&self) -> &str {
        self.path.rsplit('.').next().unwrap_or_default()
    }
}

impl<'t> Project<'t> {
    /// `texts` are files below `locales/`, and code.
    pub fn of(texts: &'t [Text]) -> Self {
        let mut project = Self { languages: BTreeMap::new(), code: Vec::new(), strays: Vec::new() };
        for text in texts {
            let Some(below) = text.path.strip_prefix("locales/") else {
                project.code.push(text);
                continue;
            };
            match below.split_once('/').and_then(|(tag, file)| Some((tag, file.strip_suffix(".ftl")?))) {
                Some((tag, name)) if !name.contains('/') => {
                    project.languages.entry(tag).or_default().insert(name, File::of(text));
                }
                _ if below == README => {}
                _ => project.strays.push(text),
            }
        }
        project
    }

    pub fn source(&self, file: &str) -> Option<&File<'t>> {
        self.languages.get(SOURCE)?.get(file)
    }

    /// Languages but the source.
    pub fn translations(&self) -> impl Iterator<Item = (&'t str, &Language<'t>)> {
        self.languages.iter().filter(|(tag, _)| **tag != SOURCE).map(|(tag, language)| (*tag, language))
    }

    /// Every file of every language, with the language's tag and its own name.
    pub fn files(&self) -> impl Iterator<Item = (&'t str, &'t str, &File<'t>)> {
        self.languages.iter().flat_map(|(tag, language)| language.iter().map(|(name, file)| (*tag, *name, file)))
    }
}

impl<'t> File<'t> {
    fn of(text: &'t Text) -> Self {
        let body = text.text.strip_prefix('\u{feff}').unwrap_or(&text.text);
        let (resource, errors) = parser::parse(body).map_or_else(|broken| broken, |resource| (resource, Vec::new()));
        let messages = resource.body.iter().filter_map(Message::read).collect();
        Self { path: &text.path, text: body, has_mark: body.len() < text.text.len(), resource, errors, messages }
    }

    pub fn find(&self, id: &str) -> Option<&Message<'t>> {
        self.messages.iter().find(|message| message.id == id)
    }

    /// Where a piece of this file's text begins, in bytes; the file's start for what is not a piece of it.
    pub fn offset(&self, piece: &str) -> usize {
        let at = piece.as_ptr().addr().saturating_sub(self.text.as_ptr().addr());
        if at <= self.text.len() { at } else { 0 }
    }

    /// Line and column of a byte, both from 1, the column in characters.
    pub fn place(&self, offset: usize) -> (usize, usize) {
        let before = self.text.get(..offset).unwrap_or_default();
        let line = before.rsplit('\n').next().unwrap_or_default();
        (before.matches('\n').count() + 1, line.chars().count() + 1)
    }

    /// A message as it is written, without its comment.
    pub fn written(&self, message: &Message<'_>) -> &'t str {
        let start = self.offset(message.name) - usize::from(message.is_term());
        let body = self.text.get(start..).unwrap_or_default();
        let first = body.find('\n').map_or(body.len(), |at| at + 1);
        // What belongs to a message is indented, or closes a brace.
        let rest = body[first..].split_inclusive('\n');
        let rest: usize =
            rest.take_while(|line| line.trim().is_empty() || line.starts_with([' ', '\t', '}'])).map(str::len).sum();
        body[..first + rest].trim_end()
    }

    /// The comment above a group that begins at or before `message`.
    pub fn group(&self, message: &Message<'_>) -> Option<&'t str> {
        let mut group = None;
        for entry in &self.resource.body {
            match entry {
                Entry::GroupComment(comment) => group = comment.content.first().copied(),
                Entry::Message(found) if found.id.name == message.name => return group,
                _ => {}
            }
        }
        None
    }
}

/// The words in `folder`, as `locales/…`, with the checkout's source if there is none, and the checkout's code that shows words.
pub fn read(top: &Path, folder: &Path) -> Result<Vec<Text>, String> {
    let mut texts = Vec::new();
    collect(folder, "locales", &["ftl"], &mut texts)?;
    // Whoever translates beside a panel has nothing but their own language there.
    if !folder.join(SOURCE).is_dir() {
        collect(&top.join("locales").join(SOURCE), &format!("locales/{SOURCE}"), &["ftl"], &mut texts)?;
    }
    for (below, extensions) in
        [("templates", &["j2"][..]), ("host", &["rs", "js"]), ("plugin-api/src", &["rs"]), ("plugin-passkeys", &["rs", "js"])]
    {
        collect(&top.join(below), below, extensions, &mut texts)?;
    }
    Ok(texts)
}

/// Of the folder of words every file, of the others those with these extensions.
fn collect(folder: &Path, path: &str, extensions: &[&str], texts: &mut Vec<Text>) -> Result<(), String> {
    let failed = |error| format!("cannot read {}: {error}", folder.display());
    let mut entries: Vec<_> = fs::read_dir(folder).map_err(failed)?.collect::<Result<_, _>>().map_err(failed)?;
    entries.sort_by_key(fs::DirEntry::file_name);
    for entry in entries {
        let (full, name) = (entry.path(), entry.file_name().to_string_lossy().into_owned());
        let path = format!("{path}/{name}");
        let extension = full.extension().and_then(|extension| extension.to_str()).unwrap_or_default();
        if full.is_dir() {
            collect(&full, &path, extensions, texts)?;
        } else if path.starts_with("locales/") || extensions.contains(&extension) {
            let text = fs::read_to_string(&full).map_err(|error| format!("cannot read {}: {error}", full.display()))?;
            texts.push(Text { path, text });
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::check::check;
    use crate::shell::root;

    #[test]
    fn a_folder_of_one_language_is_compared_with_the_source_of_the_checkout() {
        let folder = tempfile::tempdir().expect("a folder");
        fs::create_dir(folder.path().join("fi")).expect("a folder");
        fs::write(folder.path().join("fi/panel.ftl"), "sing-out = Kirjaudu ulos\n").expect("a file");
        let texts = read(&root(), folder.path()).expect("the words can be read");
        let findings: Vec<_> = check(&Project::of(&texts)).iter().map(ToString::to_string).collect();
        assert!(findings.iter().any(|finding| finding.contains("call it `sign-out`")), "{findings:?}");
        assert!(findings.iter().all(|finding| finding.starts_with("locales/fi")), "{findings:?}");
    }
}
