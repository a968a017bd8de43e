//! The translators' folder: a folder for each language, files in it named like the built-in ones. Read whole, and looked at
//! often, so that a saved file is on the page within a second. What it holds is judged elsewhere.

use std::collections::BTreeMap;
use std::fs;
use std::io::Read;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use unic_langid::LanguageIdentifier;

/// Bytes of one file; the longest that is built in has a tenth of that.
const MOST: u64 = 1024 * 1024;
/// Languages of which anything is read.
const MOST_LANGUAGES: usize = 100;

/// By language and name of the file without `.ftl`.
pub struct Disk(BTreeMap<(String, String), Source>);

struct Source {
    path: String,
    text: String,
}

/// Path, size and time of the last change of every file; what a change of any file changes.
pub type Fingerprint = Vec<(PathBuf, u64, Option<SystemTime>)>;

pub fn fingerprint(folder: Option<&Path>) -> Fingerprint {
    let facts = |path: PathBuf| {
        let facts = fs::metadata(&path).ok();
        let changed = facts.as_ref().and_then(|facts| facts.modified().ok());
        (path, facts.map_or(0, |facts| facts.len()), changed)
    };
    files(folder).into_values().map(facts).collect()
}

impl Disk {
    pub fn read(folder: Option<&Path>) -> Self {
        let read = |(key, path): (_, PathBuf)| {
            let path_text = path.display().to_string();
            match text(&path) {
                Ok(text) => Some((key, Source { path: path_text, text })),
                Err(error) => {
                    log::warn!("{path_text}: left out: {error}");
                    None
                }
            }
        };
        Self(files(folder).into_iter().filter_map(read).collect())
    }

    /// Those that have words of the panel itself.
    pub fn languages(&self) -> impl Iterator<Item = &str> {
        self.0.keys().filter(|(_, name)| name == "panel").map(|(tag, _)| tag.as_str())
    }

    /// Path and text.
    pub fn find(&self, tag: &str, name: &str) -> Option<super::Source> {
        let source = self.0.get(&(tag.to_owned(), name.to_owned()))?;
        Some((source.path.clone(), source.text.clone().into()))
    }
}

fn files(folder: Option<&Path>) -> BTreeMap<(String, String), PathBuf> {
    let list = |folder: &Path| {
        let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
        paths.sort();
        paths
    };
    let mut found = BTreeMap::new();
    let languages = folder.into_iter().flat_map(list).filter_map(|path| Some((tag(&path)?, path)));
    for (tag, folder) in languages.take(MOST_LANGUAGES) {
        for path in list(&folder) {
            let name = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".ftl"));
            if let Some(name) = name {
                found.insert((tag.clone(), name.to_owned()), path.clone());
            }
        }
    }
    found
}

/// The folder's name, if it is a language's as it is written everywhere else.
fn tag(folder: &Path) -> Option<String> {
    let name = folder.file_name()?.to_str()?;
    let tag = name.parse::<LanguageIdentifier>().ok()?.to_string();
    (tag == name && folder.is_dir()).then_some(tag)
}

fn text(path: &Path) -> std::io::Result<String> {
    let mut text = String::new();
    let read = fs::File::open(path)?.take(MOST + 1).read_to_string(&mut text)?;
    if read as u64 > MOST {
        return Err(std::io::Error::other("it is larger than 1 MiB"));
    }
    Ok(text)
}
