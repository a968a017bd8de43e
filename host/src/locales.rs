//! Words: the panel's messages and those of the plugins that are on, merged into one catalogue that is swapped whole.
//! Whoever asks gets the message in the nearest language that has it, `en` at last.

mod format;
pub mod negotiate;

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use arc_swap::ArcSwap;
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::{CharacterDirection, LanguageIdentifier};

pub use format::{ago, date_time, without_isolation};

use crate::embedded;

pub const SOURCE: &str = "en";

type Bundle = FluentBundle<Arc<FluentResource>>;

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
}

/// Everything that can be said, by language.
pub struct Catalogue {
    bundles: BTreeMap<String, Bundle>,
    tags: Vec<LanguageIdentifier>,
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
        let catalogue = ArcSwap::from_pointee(Catalogue::build(folder.as_ref(), &[]));
        Self { folder, catalogue }
    }

    pub fn catalogue(&self) -> Arc<Catalogue> {
        self.catalogue.load_full()
    }

    /// Swaps in a catalogue with exactly these plugins' messages.
    pub fn rebuild(&self, plugins: &[PluginMessages]) {
        self.catalogue.store(Arc::new(Catalogue::build(self.folder.as_ref(), plugins)));
    }
}

impl Catalogue {
    pub fn build(folder: Option<&PathBuf>, plugins: &[PluginMessages]) -> Self {
        let mut bundles = BTreeMap::new();
        for (tag, panel, terms) in embedded::LOCALES {
            let Ok(language) = tag.parse::<LanguageIdentifier>() else { continue };
            let mut bundle = Bundle::new_concurrent(vec![language]);
            let of_plugins = plugins.iter().filter(|messages| messages.locale == *tag);
            let built_in = [("terms", *terms), ("panel", *panel)].into_iter();
            let sources = built_in.chain(of_plugins.map(|messages| (messages.plugin.as_str(), messages.source.as_str())));
            for (name, source) in sources {
                add(&mut bundle, source, &format!("{tag}/{name}.ftl"));
                let on_disk = folder.map(|folder| folder.join(tag).join(format!("{name}.ftl")));
                if let Some(path) = on_disk
                    && let Ok(source) = std::fs::read_to_string(&path)
                {
                    add(&mut bundle, &source, &path.display().to_string());
                }
            }
            bundles.insert((*tag).to_owned(), bundle);
        }
        let tags = bundles.keys().filter_map(|tag| tag.parse().ok()).collect();
        Self { bundles, tags }
    }

    /// The message in `language`, or in the nearest that has it; the bare id if none has.
    pub fn text(&self, language: &str, id: &str, arguments: &FluentArgs<'_>) -> String {
        let base = language.split('-').next().unwrap_or(language);
        for tag in [language, base, SOURCE] {
            let Some(bundle) = self.bundles.get(tag) else { continue };
            let Some(pattern) = bundle.get_message(id).and_then(|message| message.value()) else { continue };
            let mut errors = Vec::new();
            let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
            if errors.is_empty() {
                return text;
            }
            log::warn!("{tag}: message `{id}` cannot be formatted: {errors:?}");
        }
        log::error!("no language has the message `{id}`");
        id.to_owned()
    }

    /// Whether there is such a message at all.
    pub fn knows(&self, id: &str) -> bool {
        self.bundles.get(SOURCE).is_some_and(|bundle| bundle.has_message(id))
    }

    /// Whether the source language has a message of that id.
    pub fn has_message(&self, id: &str) -> bool {
        self.bundles.get(SOURCE).is_some_and(|bundle| bundle.has_message(id))
    }

    pub fn has(&self, tag: &str) -> bool {
        self.bundles.contains_key(tag)
    }

    pub fn tags(&self) -> &[LanguageIdentifier] {
        &self.tags
    }

    /// Every language, in its own words.
    pub fn languages(&self, current: &str) -> Vec<Language> {
        let name = |tag: &str| self.text(tag, "language-name", &FluentArgs::new());
        self.bundles.keys().map(|tag| Language { tag: tag.clone(), name: name(tag), current: tag == current }).collect()
    }
}

/// `ltr` or `rtl`, for the `dir` attribute.
pub fn direction(tag: &str) -> &'static str {
    match tag.parse::<LanguageIdentifier>().map(|language| language.character_direction()) {
        Ok(CharacterDirection::RTL) => "rtl",
        _ => "ltr",
    }
}

/// Adds a file; what cannot be read in it is said in the log, the rest of it counts.
fn add(bundle: &mut Bundle, source: &str, name: &str) {
    let resource = FluentResource::try_new(source.to_owned()).unwrap_or_else(|(resource, errors)| {
        for error in errors {
            let line = source.get(..error.pos.start).map_or(1, |before| before.lines().count().max(1));
            log::warn!("{name}:{line}: {error}");
        }
        resource
    });
    bundle.add_resource_overriding(Arc::new(resource));
}
