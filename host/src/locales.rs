//! Words: the panel's messages and those of the plugins that are on, merged into one catalogue that is swapped whole.
//! Whoever asks gets the message in the nearest language that has it, `en` at last. Which files lie in the translators' folder is
//! [`disk`]'s business, which language somebody gets [`negotiate`]'s.

mod disk;
mod format;
mod layer;
mod markup;
pub mod negotiate;
mod voice;

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use arc_swap::ArcSwap;
use fluent_bundle::FluentArgs;
use rustc_hash::FxHashMap;
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub use format::{ago, date_time, without_isolation};
pub use markup::Links;
pub use voice::Voice;

use crate::embedded;
use disk::Disk;
use layer::{Layer, Said, Source};

pub const SOURCE: &str = "en";

/// What a language is called, in that language.
const NAME: &str = "language-name";

/// Fluent source that a plugin brings for one locale.
#[derive(Debug, Clone)]
pub struct PluginMessages {
    pub plugin: String,
    pub locale: String,
    pub source: String,
}

pub struct Locales {
    /// Translations here beat the built-in ones, message by message.
    folder: Option<PathBuf>,
    catalogue: ArcSwap<Catalogue>,
    /// Held while another catalogue is made, so that none is swapped in that knows less than the last.
    made_of: Mutex<MadeOf>,
}

struct MadeOf {
    plugins: Vec<PluginMessages>,
    files: disk::Fingerprint,
}

/// Everything that can be said, by language.
pub struct Catalogue {
    /// Of each language what is on the disk, merged with what is built in, and then what is built in alone: a message that
    /// a translator broke is said as it was.
    languages: FxHashMap<String, Arc<[Layer]>>,
    names: Vec<(String, String)>,
    tags: Vec<LanguageIdentifier>,
    /// What was told to the log, once.
    told: Mutex<HashSet<String>>,
}

/// A language that the panel can be shown in.
#[derive(Debug, Clone, serde::Serialize)]
pub struct Language {
    pub tag: String,
    /// In that language itself.
    pub name: String,
    pub current: bool,
}

impl Locales {
    pub fn new(folder: Option<PathBuf>) -> Self {
        let files = disk::fingerprint(folder.as_deref());
        let catalogue = ArcSwap::from_pointee(Catalogue::build(folder.as_ref(), &[]));
        Self { folder, catalogue, made_of: Mutex::new(MadeOf { plugins: Vec::new(), files }) }
    }

    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.load_full()
    }

    /// For a page: whatever is swapped meanwhile, it is of one catalogue.
    pub fn voice(&self, language: &str) -> Voice {
        Voice::of(self.catalogue(), language)
    }

    /// Swaps in a catalogue with exactly these plugins' messages.
    pub fn rebuild(&self, plugins: &[PluginMessages]) {
        let mut made_of = self.made_of();
        made_of.plugins = plugins.to_vec();
        self.make(&mut made_of, disk::fingerprint(self.folder.as_deref()));
    }

    /// Reads the translators' folder again if something in it has changed.
    pub fn refresh(&self) {
        let mut made_of = self.made_of();
        let files = disk::fingerprint(self.folder.as_deref());
        if files != made_of.files {
            self.make(&mut made_of, files);
            log::info!("the words on the disk were read again");
        }
    }

    /// `files` was taken before they are read: what changes meanwhile is read again.
    fn make(&self, made_of: &mut MadeOf, files: disk::Fingerprint) {
        self.catalogue.store(Arc::new(Catalogue::build(self.folder.as_ref(), &made_of.plugins)));
        made_of.files = files;
    }

    fn made_of(&self) -> MutexGuard<'_, MadeOf> {
        self.made_of.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Catalogue {
    pub fn build(folder: Option<&PathBuf>, plugins: &[PluginMessages]) -> Self {
        let disk = Disk::read(folder.map(PathBuf::as_path));
        let tags: BTreeSet<_> = embedded::LOCALES.iter().map(|(tag, ..)| *tag).chain(disk.languages()).collect();
        let (mut languages, mut names, mut known) = (FxHashMap::default(), Vec::new(), Vec::new());
        for tag in tags {
            let Ok(language) = tag.parse::<LanguageIdentifier>() else { continue };
            let (called, built_in) = built_in(tag, plugins);
            let files = ["terms", "panel"].into_iter().chain(plugins.iter().map(|messages| messages.plugin.as_str()));
            let files: BTreeSet<_> = files.collect();
            let on_disk: Vec<_> = files.into_iter().filter_map(|name| disk.find(tag, name)).collect();
            // A language that does not say what it is called must not look like another one.
            let mut name = called.unwrap_or(tag).to_owned();
            let mut layers = Vec::new();
            if !on_disk.is_empty() {
                let layer = Layer::new(language.clone(), built_in.iter().cloned().chain(on_disk).collect()).read();
                if let Said::Text(said) = layer.say(NAME, &FluentArgs::new()) {
                    name = said.to_string();
                }
                layers.push(layer);
            }
            if !built_in.is_empty() {
                layers.push(Layer::new(language.clone(), built_in));
            }
            known.push(language);
            languages.insert(tag.to_owned(), layers.into());
            names.push((tag.to_owned(), name));
        }
        Self { languages, names, tags: known, told: Mutex::default() }
    }

    /// The message in `language`, or in the nearest that has it; the bare id if none has.
    pub fn text(&self, language: &str, id: &str, arguments: &FluentArgs<'_>) -> String {
        let said = self.find(self.nearest(language), id, |layer| layer.say(id, arguments));
        said.map_or_else(|| id.to_owned(), |text| text.to_string())
    }

    /// `language`, its base and the source, as far as they are there.
    fn nearest<'a>(&'a self, language: &'a str) -> impl Iterator<Item = (&'a str, &'a Arc<[Layer]>)> {
        let tags = [language, language.split('-').next().unwrap_or(language), SOURCE];
        let once = tags.into_iter().enumerate().filter(move |(at, tag)| !tags[..*at].contains(tag));
        once.filter_map(|(_, tag)| Some((tag, self.languages.get(tag)?)))
    }

    /// The first that can be said, from the layer that is nearest.
    fn find<'a, T>(
        &self,
        nearest: impl Iterator<Item = (&'a str, &'a Arc<[Layer]>)>,
        id: &str,
        say: impl Fn(&Layer) -> Said<T>,
    ) -> Option<T> {
        for (tag, layers) in nearest {
            for layer in layers.iter() {
                match say(layer) {
                    Said::Text(text) => return Some(text),
                    Said::Nothing => {}
                    Said::Wrong(why) => {
                        let what = || format!("{}: `{id}` cannot be said: {why}", layer.place(id));
                        self.tell(&format!("{why} {tag} {id}"), what);
                    }
                }
            }
            if tag != SOURCE {
                self.tell(&format!("{tag} {id}"), || {
                    format!("{tag} has no message `{id}` that can be said; the next language does ({})", self.place(id))
                });
            }
        }
        log::error!("no language has the message `{id}`");
        None
    }

    /// Whether the source language has a message of that id.
    pub fn has_message(&self, id: &str) -> bool {
        self.languages.get(SOURCE).is_some_and(|layers| layers.iter().any(|layer| layer.has(id)))
    }

    pub fn has(&self, tag: &str) -> bool {
        self.languages.contains_key(tag)
    }

    pub fn tags(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    /// Every language, in its own words.
    pub fn languages(&self, current: &str) -> Vec<Language> {
        let names = self.names.iter().cloned();
        names.map(|(tag, name)| Language { current: tag == current, tag, name }).collect()
    }

    /// File and line in the source language.
    fn place(&self, id: &str) -> String {
        let source = self.languages.get(SOURCE).and_then(|layers| layers.last());
        source.map(|layer| layer.place(id)).unwrap_or_default()
    }

    /// Once: a page that is loaded again and again would fill the log.
    fn tell(&self, about: &str, what: impl FnOnce() -> String) {
        let mut told = self.told.lock().unwrap_or_else(PoisonError::into_inner);
        if !told.contains(about) {
            log::warn!("{}", what());
            told.insert(about.to_owned());
        }
    }
}

/// What the language is called, and the texts of the panel and of the plugins that bring it.
fn built_in(tag: &str, plugins: &[PluginMessages]) -> (Option<&'static str>, Vec<Source>) {
    let (mut called, mut sources): (_, Vec<Source>) = (None, Vec::new());
    for (_, name, panel, terms) in embedded::LOCALES.iter().filter(|(known, ..)| *known == tag) {
        called = Some(*name);
        sources.extend([(format!("{tag}/terms.ftl"), Cow::from(*terms)), (format!("{tag}/panel.ftl"), Cow::from(*panel))]);
    }
    let of_plugins = plugins.iter().filter(|messages| messages.locale == tag);
    sources.extend(of_plugins.map(|messages| (format!("{tag}/{}.ftl", messages.plugin), messages.source.clone().into())));
    (called, sources)
}

/// `ltr` or `rtl`, for the `dir` attribute.
pub fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}
