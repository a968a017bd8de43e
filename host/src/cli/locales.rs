//! `gatehouse locales`: the words that are built in, as files that a person can change.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::Subcommand;
use unic_langid::LanguageIdentifier;

use super::{Done, refused};
use crate::embedded;
use crate::panel::Panel;

#[derive(Subcommand)]
pub enum Verb {
    /// Write the built-in words, and those of the plugins that are switched on, into a folder for `locales_dir`.
    Export {
        /// Default: `locales_dir` of the configuration, or `locales`.
        folder: Option<PathBuf>,
        /// Overwrite files that were changed.
        #[arg(long)]
        force: bool,
    },
}

/// One Fluent file, by its path below the folder.
struct Source {
    path: PathBuf,
    text: String,
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    let Verb::Export { folder, force } = verb;
    let folder = folder.or_else(|| panel.config.locales_dir.clone()).unwrap_or_else(|| PathBuf::from("locales"));
    panel.plugins.refresh(panel)?;
    let sources = sources(panel);
    // All or nothing: a translator's work must not be half replaced.
    let changed: Vec<_> = sources.iter().filter(|source| !force && is_changed(&folder, source)).collect();
    if !changed.is_empty() {
        let names: Vec<_> = changed.iter().map(|source| folder.join(&source.path).display().to_string()).collect();
        return refused(format!(
            "these files say something else than what is built in: {}; choose another folder, or repeat with --force to lose \
             their changes",
            names.join(", ")
        ));
    }
    for source in &sources {
        if let Err(error) = write(&folder, source) {
            return refused(format!("cannot write {}: {error}", folder.join(&source.path).display()));
        }
    }
    println!("{} files are in {}; what you change there counts once `locales_dir` names it", sources.len(), folder.display());
    Ok(())
}

fn sources(panel: &Panel) -> Vec<Source> {
    let mut sources = Vec::new();
    for (tag, _, panel, terms) in embedded::LOCALES {
        sources.extend([("panel", panel), ("terms", terms)].map(|(name, text)| source(tag, name, (*text).to_owned())));
    }
    let active = panel.plugins.active();
    let of_plugins = active.running().flat_map(|running| running.contributions.messages());
    // A plugin's own tag becomes a folder's name.
    let of_languages = of_plugins.filter(|messages| messages.locale.parse::<LanguageIdentifier>().is_ok());
    sources.extend(of_languages.map(|messages| source(&messages.locale, &messages.plugin, messages.source)));
    sources
}

fn source(tag: &str, name: &str, text: String) -> Source {
    Source { path: Path::new(tag).join(format!("{name}.ftl")), text }
}

fn is_changed(folder: &Path, source: &Source) -> bool {
    let path = folder.join(&source.path);
    path.exists() && fs::read(&path).ok().as_deref() != Some(source.text.as_bytes())
}

fn write(folder: &Path, source: &Source) -> std::io::Result<()> {
    let path = folder.join(&source.path);
    fs::create_dir_all(path.parent().unwrap_or(folder))?;
    fs::write(path, &source.text)
}
