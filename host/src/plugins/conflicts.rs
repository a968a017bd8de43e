//! What two plugins cannot both be: two that are switched on share one panel's texts and well-known addresses, and two
//! files in the folder may be one plugin. Everything else is under the plugin's own name, and cannot meet.

use std::collections::BTreeSet;

use gatehouse_plugin_api::Scope;
use serde::{Deserialize, Serialize};

use super::contributions::{Contributions, message_ids, method_name};
use super::discover::Found;
use super::receipt::{Receipt, Refusal};
use crate::db::plugin::Switch;

/// What a plugin brings to places that it shares with others.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
pub struct Claims {
    pub plugin: String,
    /// Message ids, in whatever language.
    pub messages: BTreeSet<String>,
    /// `GET /.well-known/…`
    pub well_known: BTreeSet<String>,
}

impl Claims {
    pub fn of(contributions: &Contributions) -> Self {
        let well_known = contributions.routes.iter().filter(|route| route.scope == Scope::WellKnown);
        Self {
            plugin: contributions.id.clone(),
            messages: contributions.locales.iter().flat_map(|messages| message_ids(&messages.source)).collect(),
            well_known: well_known.map(|route| format!("{} /.well-known{}", method_name(route.method), route.path)).collect(),
        }
    }

    /// Why this plugin cannot be on beside `other`. Every reason names both.
    pub fn against(&self, other: &Self) -> Vec<Refusal> {
        let named = |code: &str, detail: String| Refusal {
            needs: self.plugin.clone(),
            offers: other.plugin.clone(),
            ..Refusal::because(code, detail)
        };
        let texts: BTreeSet<_> = self.texts_of(other).chain(other.texts_of(self)).collect();
        let texts = (!texts.is_empty()).then(|| named("plugin-conflict-texts", listed(texts)));
        let both = |mine: &&String| other.well_known.iter().any(|theirs| meet(mine, theirs));
        let addresses: Vec<_> = self.well_known.iter().filter(both).map(String::as_str).collect();
        let addresses = (!addresses.is_empty()).then(|| named("plugin-conflict-addresses", listed(addresses)));
        texts.into_iter().chain(addresses).collect()
    }

    /// The texts of this plugin that `other` would own: `hello` may bring `hello-more-x` only where no `hello-more` is on.
    fn texts_of<'c>(&'c self, other: &'c Self) -> impl Iterator<Item = &'c str> {
        let owned = |id: &&str| id.strip_prefix(other.plugin.as_str()).is_some_and(|rest| rest.starts_with('-'));
        self.messages.iter().map(String::as_str).filter(owned).filter(|_| self.plugin != other.plugin)
    }
}

/// Whether one request could be for both.
fn meet(one: &str, other: &str) -> bool {
    let (one, other): (Vec<_>, Vec<_>) = (one.split('/').collect(), other.split('/').collect());
    let same = |(one, other): (&&str, &&str)| one == other || one.starts_with('<') || other.starts_with('<');
    one.len() == other.len() && one.iter().zip(&other).all(same)
}

/// The first few: a plugin that copies another's texts would fill the page.
fn listed<'t>(all: impl IntoIterator<Item = &'t str>) -> String {
    const SHOWN: usize = 5;
    let all: Vec<_> = all.into_iter().collect();
    let more = if all.len() > SHOWN { ", …" } else { "" };
    format!("{}{more}", all[..all.len().min(SHOWN)].join(", "))
}

/// Why `receipt` cannot be switched on beside the others that are, by their libraries in the folder.
pub fn with_those_on(receipt: &Receipt, switches: &[Switch], found: &[Found]) -> Vec<Refusal> {
    let on = switches.iter().filter(|switch| switch.enabled && switch.id != receipt.id);
    let claims = on.filter_map(|switch| found.iter().find(|found| found.library == switch.library)?.receipt());
    claims.flat_map(|other| receipt.claims.against(&other.claims)).collect()
}

/// The libraries in the folder that are the plugin `id`; a copy of the same content counts once.
pub fn libraries_of<'f>(found: &'f [Found], id: &str) -> Vec<&'f Found> {
    let mut libraries: Vec<&Found> = Vec::new();
    for library in found.iter().filter(|found| found.receipt().is_some_and(|receipt| receipt.id == id)) {
        if libraries.iter().all(|known| known.library != library.library) {
            libraries.push(library);
        }
    }
    libraries
}

/// Several files that are one plugin, of which none is chosen.
pub fn ambiguous(libraries: &[&Found]) -> Option<Refusal> {
    (libraries.len() > 1)
        .then(|| Refusal::because("library-ambiguous", listed(libraries.iter().map(|found| found.file.as_str()))))
}
