//! What the child process tells of a library: either what the plugin contributes, or why it is refused.

use std::collections::BTreeMap;

use fluent_bundle::FluentArgs;
use serde::{Deserialize, Serialize};

use super::conflicts::Claims;
use super::{abilities, load};
use crate::locales;
use crate::panel::Panel;

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Verdict {
    Accepted(Box<Receipt>),
    /// Every reason at once.
    Refused(Vec<Refusal>),
}

impl Verdict {
    /// With further reasons against the library, found elsewhere.
    #[must_use]
    pub fn and(self, more: Vec<Refusal>) -> Self {
        match self {
            Self::Accepted(receipt) if more.is_empty() => Self::Accepted(receipt),
            Self::Accepted(_) => Self::Refused(more),
            Self::Refused(of_content) => Self::Refused([more, of_content].concat()),
        }
    }
}

/// What a plugin contributes, as far as it matters while it is off.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Receipt {
    pub id: String,
    pub version: String,
    /// It works only at an https address with a host name, or at localhost.
    #[serde(default)]
    pub needs_secure_address: bool,
    /// The words beside the switch, by language.
    pub words: BTreeMap<String, SwitchWords>,
    /// `POST /plugins/<id>/… (signed in, fresh)`, for people.
    pub routes: Vec<String>,
    /// How many of them anyone may call.
    pub open_routes: usize,
    /// By name.
    pub abilities: Vec<String>,
    pub settings: Vec<String>,
    pub slots: Vec<String>,
    pub locales: Vec<String>,
    /// What no second plugin may bring while this one is on.
    #[serde(default)]
    pub claims: Claims,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct SwitchWords {
    pub title: String,
    pub summary: String,
}

impl Receipt {
    /// In the nearest language that the plugin has.
    pub fn words(&self, language: &str) -> SwitchWords {
        let base = language.split('-').next().unwrap_or(language);
        let found = [language, base, locales::SOURCE].into_iter().find_map(|tag| self.words.get(tag));
        found.cloned().unwrap_or_else(|| SwitchWords { title: self.id.clone(), summary: String::new() })
    }
}

impl Receipt {
    /// What it declares that it does and may do, in sentences.
    pub fn declares(&self, catalogue: &locales::Catalogue, language: &str) -> Vec<String> {
        let mut addresses = FluentArgs::new();
        addresses.set("count", self.routes.len());
        addresses.set("open", self.open_routes);
        let declared = abilities::KNOWN.iter().filter(|known| self.abilities.iter().any(|name| name == known.name));
        let mut sentences: Vec<_> = declared.map(|known| catalogue.text(language, known.words, &FluentArgs::new())).collect();
        if !self.routes.is_empty() {
            let id = if self.open_routes == 0 { "plugin-declares-addresses" } else { "plugin-declares-addresses-open" };
            sentences.push(catalogue.text(language, id, &addresses));
        }
        sentences
    }
}

/// One reason why a library is not used. People see two lines: what is wrong, and what to do.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refusal {
    /// The stem of its message ids: `<code>-why` and `<code>-do`.
    pub code: String,
    /// What the plugin needs and what this panel offers, where that is the point.
    pub needs: String,
    pub offers: String,
    /// What exactly: a file, an id, the broken rule. Not translated; can be long where no message shows it.
    pub detail: String,
}

impl Refusal {
    pub fn plain(code: &str) -> Self {
        Self::because(code, "")
    }

    pub fn because(code: &str, detail: impl Into<String>) -> Self {
        Self { code: code.to_owned(), needs: String::new(), offers: String::new(), detail: detail.into() }
    }

    /// It uses something that only a later version of the promise has.
    pub fn later(name: String) -> Self {
        Self { needs: name, offers: load::offered_version(), ..Self::plain("library-later") }
    }

    /// For a page: what is filled in keeps its own direction.
    pub fn lines(&self, panel: &Panel, language: &str) -> [String; 2] {
        self.lines_from(&panel.locales.catalogue(), language)
    }

    /// For a terminal or a log.
    pub fn plain_lines(&self, catalogue: &locales::Catalogue, language: &str) -> [String; 2] {
        self.lines_from(catalogue, language).map(|line| locales::without_isolation(&line))
    }

    fn lines_from(&self, catalogue: &locales::Catalogue, language: &str) -> [String; 2] {
        let mut arguments = FluentArgs::new();
        arguments.set("needs", self.needs.as_str());
        arguments.set("offers", self.offers.as_str());
        arguments.set("detail", self.detail.as_str());
        ["why", "do"].map(|part| catalogue.text(language, &format!("{}-{part}", self.code), &arguments))
    }
}
