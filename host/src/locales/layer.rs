//! One language's messages from one set of files, and where each of them stands: whoever looks for a broken one needs its line.
//! Read when somebody asks for a message: most languages are nobody's.

use std::borrow::Cow;
use std::sync::{Arc, LazyLock};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use fluent_syntax::ast::{Entry, PatternElement};
use rustc_hash::FxHashMap;
use unic_langid::LanguageIdentifier;

/// Bytes that a message can become. A page of them is still a page.
const LONGEST: usize = 16 * 1024;
/// Bytes that most of them are content with.
const SENTENCE: usize = 128;

pub struct Layer(LazyLock<Read, Box<dyn FnOnce() -> Read + Send>>);

/// Name and text of a file.
pub type Source = (String, Cow<'static, str>);

struct Read {
    bundle: FluentBundle<Arc<FluentResource>>,
    /// The messages that nothing has to be put into, as they are said: most of them, dozens to a page.
    fixed: FxHashMap<String, Arc<str>>,
    /// Name of the file and what is in it; a later one beats those before it.
    files: Vec<(String, Arc<FluentResource>)>,
}

pub enum Said<T = Arc<str>> {
    Text(T),
    /// There is no such message here.
    Nothing,
    /// There is, but it cannot be said.
    Wrong(String),
}

impl<T> Said<T> {
    /// What else must be true of the text, or be made of it.
    pub fn and_then<U>(self, make: impl FnOnce(T) -> Result<U, String>) -> Said<U> {
        match self {
            Self::Text(text) => make(text).map_or_else(Said::Wrong, Said::Text),
            Self::Nothing => Said::Nothing,
            Self::Wrong(why) => Said::Wrong(why),
        }
    }
}

impl Read {
    fn all(language: LanguageIdentifier, sources: Vec<Source>) -> Self {
        let (mut bundle, mut files) = (FluentBundle::new_concurrent(vec![language]), Vec::new());
        for (name, source) in sources {
            // Fluent takes a byte order mark for the first line's beginning.
            let source = source.trim_start_matches('\u{feff}').to_owned();
            let resource = FluentResource::try_new(source).unwrap_or_else(|(resource, errors)| {
                for error in errors {
                    log::warn!("{name}:{}: {error}", line(resource.source(), error.pos.start));
                }
                resource
            });
            let resource = Arc::new(resource);
            bundle.add_resource_overriding(Arc::clone(&resource));
            files.push((name, resource));
        }
        let ids = files.iter().flat_map(|(_, resource)| messages(resource));
        let fixed = ids.filter_map(|id| Some((id.to_owned(), fixed(&bundle, id)?))).collect();
        Self { bundle, fixed, files }
    }
}

/// The ids of a file's messages.
fn messages(resource: &FluentResource) -> impl Iterator<Item = &str> {
    resource.entries().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name),
        _ => None,
    })
}

/// The message, if it is nothing but text.
fn fixed(bundle: &FluentBundle<Arc<FluentResource>>, id: &str) -> Option<Arc<str>> {
    match bundle.get_message(id)?.value()?.elements[..] {
        [PatternElement::TextElement { value }] if value.len() <= LONGEST => Some(value.into()),
        _ => None,
    }
}

impl Layer {
    /// What cannot be read in one of the sources is said in the log, the rest of it counts.
    pub fn new(language: LanguageIdentifier, sources: Vec<Source>) -> Self {
        Self(LazyLock::new(Box::new(|| Read::all(language, sources))))
    }

    /// Reads it now: whoever has just saved a file waits for what is wrong with it.
    pub fn read(self) -> Self {
        LazyLock::force(&self.0);
        self
    }

    pub fn has(&self, id: &str) -> bool {
        self.0.bundle.has_message(id)
    }

    pub fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Said {
        if let Some(text) = self.0.fixed.get(id) {
            return Said::Text(Arc::clone(text));
        }
        let Some(pattern) = self.0.bundle.get_message(id).and_then(|message| message.value()) else { return Said::Nothing };
        let (mut text, mut errors) = (String::with_capacity(SENTENCE), Vec::new());
        // What cannot be written, to a text, is nothing; what cannot be said is among the errors.
        let _ = self.0.bundle.write_pattern(&mut text, pattern, Some(arguments), &mut errors);
        match errors.first() {
            Some(error) => Said::Wrong(error.to_string()),
            None if text.len() > LONGEST => Said::Wrong(format!("it is {} bytes long", text.len())),
            None => Said::Text(text.into()),
        }
    }

    /// File and line of a message.
    pub fn place(&self, id: &str) -> String {
        let found = self.0.files.iter().rev().find_map(|(file, resource)| {
            let name = messages(resource).find(|name| *name == id)?;
            let at = name.as_ptr().addr().saturating_sub(resource.source().as_ptr().addr());
            Some(format!("{file}:{}", line(resource.source(), at)))
        });
        found.unwrap_or_default()
    }
}

fn line(source: &str, at: usize) -> usize {
    source.get(..at).map_or(1, |before| before.matches('\n').count() + 1)
}
