//! What the admin's settings page and the command line show of the plugins.

use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::FluentArgs;
use gatehouse_plugin_api::{SettingKind, Timestamp, Value};
use serde::Serialize;

use super::Failure;
use super::active::Running;
use super::conflicts;
use super::discover::Found;
use super::nodes::Node;
use super::points::Caught;
use super::preflight::Finding;
use super::quarantine;
use super::receipt::{Refusal, SwitchWords};
use super::report::Report;
use super::settings;
use crate::db::{self, access::Stranded};
use crate::locales;
use crate::panel::Panel;

#[derive(Debug, Serialize)]
pub struct Overview {
    pub plugins: Vec<Plugin>,
    /// Files in the folder that are refused.
    pub library_problems: Vec<LibraryProblem>,
    /// Libraries that the serving process has mapped although nothing calls them any more.
    pub still_mapped: usize,
}

#[derive(Debug, Serialize)]
pub struct Plugin {
    pub id: String,
    pub title: String,
    pub summary: String,
    pub version: String,
    pub enabled: bool,
    /// `off`, `on`, `failed`, `quarantined` or `missing`.
    pub state: &'static str,
    pub reasons: Vec<Lines>,
    /// Other nodes on which it does not run although it is switched on.
    pub elsewhere: Vec<Elsewhere>,
    pub settings: Vec<Setting>,
    /// The plugin's own piece of the settings page.
    pub slot: Option<String>,
    /// Sessions made with it.
    pub sessions: i64,
    /// Accounts whose password it holds: it works again when the plugin is switched off.
    pub held: Option<Held>,
    /// Before it is switched on: what speaks for and against it at this address.
    pub preflight: Vec<Finding>,
    /// Nothing speaks against it.
    pub is_fit: bool,
    /// A change that has to be confirmed, because somebody could no longer sign in.
    pub stranded: Option<Unconfirmed>,
    /// What the panel caught while it ran, and where.
    pub caught: Vec<Caught>,
    /// How many of its libraries are mapped although nothing calls them any more.
    pub still_mapped: usize,
    /// The file, where there is one.
    pub file: Option<String>,
    /// What it declares that it does and may do, in sentences.
    pub declares: Vec<String>,
}

impl Plugin {
    /// Of which no library says more than the id.
    fn unknown(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            title: id.to_owned(),
            summary: String::new(),
            version: String::new(),
            enabled: false,
            state: "off",
            reasons: Vec::new(),
            elsewhere: Vec::new(),
            settings: Vec::new(),
            slot: None,
            sessions: 0,
            held: None,
            preflight: Vec::new(),
            is_fit: true,
            stranded: None,
            caught: Vec::new(),
            still_mapped: 0,
            file: None,
            declares: Vec::new(),
        }
    }
}

#[derive(Debug, Serialize)]
pub struct Held {
    /// The first of them.
    pub names: Vec<String>,
    pub count: usize,
}

/// What was refused, and the form that repeats it when confirmed.
#[derive(Debug, Serialize)]
pub struct Unconfirmed {
    pub stranded: Stranded,
    pub action: String,
    /// Name and value.
    pub fields: Vec<(String, String)>,
}

#[derive(Debug, Serialize)]
pub struct Lines {
    pub lines: [String; 2],
}

impl Lines {
    /// For a terminal.
    pub fn plain(&self) -> [String; 2] {
        self.lines.each_ref().map(|line| locales::without_isolation(line))
    }
}

#[derive(Debug, Serialize)]
pub struct Elsewhere {
    /// By which people know the node.
    pub node: String,
    pub since: Timestamp,
    /// None: its library is missing there.
    pub reasons: Vec<Lines>,
}

#[derive(Debug, Serialize)]
pub struct LibraryProblem {
    pub file: String,
    /// Every one, in its two lines.
    pub reasons: Vec<Lines>,
}

#[derive(Debug, Serialize)]
pub struct Setting {
    pub name: String,
    pub label: String,
    pub help: String,
    /// `flag`, `integer` or `text`.
    pub kind: &'static str,
    pub value: serde_json::Value,
    pub min: Option<i64>,
    pub max: Option<i64>,
    pub error: Option<String>,
}

/// While it is on, what a translator has made of its words counts.
fn running_words(panel: &Panel, running: &Running, language: &str) -> SwitchWords {
    let (catalogue, switch) = (panel.locales.catalogue(), &running.contributions.switch);
    let [title, summary] = [&switch.title, &switch.summary].map(|id| catalogue.text(language, id, &FluentArgs::new()));
    SwitchWords { title, summary }
}

/// In `language`. Blocks.
pub fn make(panel: &Panel, language: &str) -> db::Result<Overview> {
    let (found, active) = (panel.plugins.found(), panel.plugins.active.load_full());
    let switches = panel.db.read(db::plugin::all)?;
    let mut plugins = BTreeMap::new();
    let ids: BTreeSet<_> = found.iter().filter_map(|library| library.receipt()).map(|receipt| receipt.id.as_str()).collect();
    for id in ids {
        let libraries = conflicts::libraries_of(&found, id);
        let enabled = switches.iter().find(|switch| switch.id == id && switch.enabled).map(|switch| switch.library.as_str());
        let (chosen, others): (Vec<&Found>, Vec<&Found>) =
            libraries.iter().partition(|found| Some(found.library.as_str()) == enabled);
        let Some((library, receipt)) = chosen.first().or(others.first()).and_then(|found| Some((found, found.receipt()?))) else {
            continue;
        };
        let mut refusals: Vec<Refusal> = Vec::new();
        if enabled.is_none() {
            refusals.extend(conflicts::ambiguous(&libraries));
            refusals.extend(conflicts::with_those_on(receipt, &switches, &found));
        } else if !chosen.is_empty() {
            refusals.extend(others.iter().map(|ignored| Refusal::because("library-ignored", &ignored.file)));
        }
        let words = active.get(id).map_or_else(|| receipt.words(language), |running| running_words(panel, running, language));
        let plugin = Plugin {
            title: words.title,
            summary: words.summary,
            version: receipt.version.clone(),
            file: Some(library.file.clone()),
            reasons: in_lines(panel, &refusals, language),
            declares: receipt.declares(&panel.locales.catalogue(), language),
            ..Plugin::unknown(id)
        };
        plugins.insert(id.to_owned(), plugin);
    }
    let nodes = panel.plugins.nodes.others(panel)?;
    for switch in switches.iter().filter(|switch| switch.enabled) {
        let plugin = plugins.entry(switch.id.clone()).or_insert_with(|| Plugin::unknown(&switch.id));
        plugin.enabled = true;
        plugin.elsewhere = nodes.iter().filter_map(|node| ailing(panel, node, &switch.id, language)).collect();
        let (names, count) = panel.db.read(|connection| db::access::held_by(connection, &switch.id))?;
        plugin.held = (count > 0).then_some(Held { names, count });
        plugin.sessions = panel.db.read(|connection| db::session::count_made_with(connection, &switch.id))?;
        match active.plugins.get(&switch.id) {
            Some(Ok(running)) => {
                plugin.state = "on";
                plugin.settings = declared(panel, running, language);
            }
            Some(Err(Failure::Refused(refusals))) => {
                plugin.state = if quarantine::is_among(refusals) { "quarantined" } else { "failed" };
                plugin.reasons = in_lines(panel, refusals, language);
            }
            Some(Err(Failure::Missing)) => plugin.state = "missing",
            // Enabled a moment ago, by the command line: the next look starts it.
            None => plugin.state = "on",
        }
    }
    let mut report = Report::of_serving(panel);
    for plugin in plugins.values_mut() {
        plugin.caught = report.caught.remove(&plugin.id).unwrap_or_default();
        plugin.still_mapped = report.still_mapped.values().filter(|id| **id == plugin.id).count();
    }
    let problems = found.iter().filter_map(|library| library.refusals().map(|refusals| (library, refusals)));
    let library_problems = problems
        .map(|(library, refusals)| LibraryProblem { file: library.file.clone(), reasons: in_lines(panel, refusals, language) });
    Ok(Overview {
        library_problems: library_problems.collect(),
        plugins: plugins.into_values().collect(),
        still_mapped: report.still_mapped.len(),
    })
}

fn ailing(panel: &Panel, node: &Node, id: &str, language: &str) -> Option<Elsewhere> {
    let ailment = node.ailing.get(id)?;
    Some(Elsewhere { node: node.name.clone(), since: ailment.since, reasons: in_lines(panel, &ailment.reasons, language) })
}

pub fn in_lines(panel: &Panel, refusals: &[Refusal], language: &str) -> Vec<Lines> {
    refusals.iter().map(|refusal| Lines { lines: refusal.lines(panel, language) }).collect()
}

fn declared(panel: &Panel, running: &Running, language: &str) -> Vec<Setting> {
    let (stored, catalogue) = (panel.settings(), panel.locales.catalogue());
    let text = |id: &str| catalogue.text(language, id, &FluentArgs::new());
    let describe = |setting: &gatehouse_plugin_api::Setting| {
        let (kind, min, max) = match &setting.kind {
            SettingKind::Flag { .. } => ("flag", None, None),
            SettingKind::Integer { min, max, .. } => ("integer", Some(*min), Some(*max)),
            SettingKind::Text { max, .. } => ("text", None, Some(i64::from(*max))),
        };
        let value = match settings::value(&stored, running.id(), setting) {
            Value::Flag(flag) => flag.into(),
            Value::Integer(number) => number.into(),
            Value::Text(text) => text.as_str().into(),
        };
        Setting {
            name: setting.name.to_string(),
            label: text(&setting.label),
            help: text(&setting.help),
            kind,
            value,
            min,
            max,
            error: None,
        }
    };
    running.contributions.settings.iter().map(describe).collect()
}
