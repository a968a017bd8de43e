//! `gatehouse settings`: the panel's own and, as `<plugin>.<name>`, those of plugins that are switched on.

use std::collections::BTreeMap;
use std::sync::Arc;

use clap::Subcommand;

use super::{Done, Failure, refused, stranded};
use crate::auth::second_factor::Policy;
use crate::auth::session::FRESH_MINUTES_ALLOWED;
use crate::clock;
use crate::db::access::Refused;
use crate::db::setting;
use crate::locales::SOURCE;
use crate::panel::{Panel, StartError, fresh_minutes};
use crate::plugins::judge;
use crate::plugins::settings as plugin_settings;
use crate::plugins::switch::Hand;

#[derive(Subcommand)]
pub enum Verb {
    /// Print one setting, or all with their values.
    Get { key: Option<String> },
    /// Change a setting; a running panel follows within a second.
    Set {
        key: String,
        value: String,
        /// Although somebody could no longer sign in.
        #[arg(long)]
        yes: bool,
    },
    /// Let the panel start at the address that it is configured for, although somebody could then no longer sign in.
    AcceptAddress {
        /// Although somebody could no longer sign in; not even so if no administrator could.
        #[arg(long)]
        yes: bool,
    },
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    panel.plugins.refresh(panel)?;
    let known = known(panel);
    match verb {
        Verb::AcceptAddress { yes } => judge::accept(panel, yes, clock::now()).map_err(|error| match error {
            StartError::LockedOut(who) => Failure::Refused(who.to_string()),
            error => Failure::Start(error),
        })?,
        Verb::Get { key: None } => known.iter().for_each(|(key, value)| println!("{key} = {value}")),
        Verb::Get { key: Some(key) } => match known.get(&key) {
            Some(value) => println!("{value}"),
            None => return unknown(&key, &known),
        },
        Verb::Set { key, value, yes } => {
            if !known.contains_key(&key) {
                return unknown(&key, &known);
            }
            let value = check(panel, &key, value)?;
            match plugin_settings::store(panel, vec![(key, value)], yes, Hand::at_command_line(), clock::now()) {
                Ok(()) => {}
                Err(Refused::Stranded(who)) => return refused(stranded(&who)),
                Err(Refused::Database(error)) => return Err(Failure::Start(StartError::Database(error))),
            }
        }
    }
    Ok(())
}

/// Every setting there is, with the value in force.
fn known(panel: &Panel) -> BTreeMap<String, String> {
    let stored = panel.settings();
    let mut known = BTreeMap::from([
        (setting::PANEL_NAME.to_owned(), panel.name()),
        (setting::LANGUAGE.to_owned(), panel.language()),
        (setting::SECOND_FACTOR.to_owned(), Policy::of(panel).as_str().to_owned()),
        (setting::FRESH_MINUTES.to_owned(), panel.fresh_minutes().to_string()),
    ]);
    for running in panel.plugins.active().running() {
        for declared in &running.contributions.settings {
            let value = plugin_settings::value(&stored, running.id(), declared);
            known.insert(plugin_settings::key(running.id(), declared), plugin_settings::written(&value));
        }
    }
    known
}

/// The value as it is stored, if it is allowed.
fn check(panel: &Panel, key: &str, value: String) -> Result<String, Failure> {
    if key == setting::LANGUAGE && !panel.locales.catalogue().has(&value) {
        return refused(format!("`{value}` is not a language of this panel"));
    }
    if key == setting::PANEL_NAME && (value.trim().is_empty() || value.chars().count() > 64) {
        return refused("the panel's name has 1 to 64 characters");
    }
    if key == setting::SECOND_FACTOR && Policy::parse(&value).is_none() {
        let values = Policy::ALL.map(Policy::as_str).join(" or ");
        return refused(format!("who must have a second factor is {values}"));
    }
    if key == setting::FRESH_MINUTES && fresh_minutes(&value).is_none() {
        let (least, most) = FRESH_MINUTES_ALLOWED.into_inner();
        return refused(format!("a sign-in can count as fresh for {least} to {most} minutes"));
    }
    let Some((plugin, name)) = key.split_once('.') else { return Ok(value) };
    let active = panel.plugins.active();
    let running = active.get(plugin);
    let declared = running.and_then(|running| running.contributions.settings.iter().find(|setting| setting.name == name));
    let Some(declared) = declared else { return Ok(value) };
    plugin_settings::parse(&declared.kind, &value).map(|value| plugin_settings::written(&value)).or_else(|words| {
        let text = panel.locales.catalogue().text(SOURCE, &words.id, &words.fluent());
        refused(format!("`{key}`: {}", crate::locales::without_isolation(&text)))
    })
}

fn unknown(key: &str, known: &BTreeMap<String, String>) -> Done {
    let nearest = known.keys().max_by(|a, b| strsim::jaro_winkler(a, key).total_cmp(&strsim::jaro_winkler(b, key)));
    let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
    refused(format!("unknown setting `{key}`{hint} (the settings of a plugin are there while it is switched on)"))
}
