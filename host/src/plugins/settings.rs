//! The settings that plugins declare: reading with defaults, checking what an admin writes, and what follows from a change.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use gatehouse_plugin_api::{ProposedSettings, RString, RVec, Setting, SettingKind, Tuple2, Value};

use super::active::Running;
use crate::db;
use crate::panel::Panel;
use crate::problem::{Argument, Words};

pub type Stored = BTreeMap<String, String>;

pub fn key(plugin: &str, setting: &Setting) -> String {
    format!("{plugin}.{}", setting.name)
}

/// The value in force: the stored one, or the default.
pub fn value(stored: &Stored, plugin: &str, setting: &Setting) -> Value {
    let text = stored.get(&key(plugin, setting));
    text.and_then(|text| parse(&setting.kind, text).ok()).unwrap_or_else(|| default(&setting.kind))
}

pub fn default(kind: &SettingKind) -> Value {
    match kind {
        SettingKind::Flag { default } => Value::Flag(*default),
        SettingKind::Integer { default, .. } => Value::Integer(*default),
        SettingKind::Text { default, .. } => Value::Text(default.clone()),
    }
}

/// Reads what an admin wrote; the error says what is allowed.
pub fn parse(kind: &SettingKind, text: &str) -> Result<Value, Words> {
    let error = |id, arguments: &[(&str, i64)]| Words {
        id: Cow::Borrowed(id),
        arguments: arguments.iter().map(|(name, value)| ((*name).to_owned(), Argument::Number(*value))).collect(),
    };
    match kind {
        SettingKind::Flag { .. } => Ok(Value::Flag(matches!(text, "true" | "on" | "1"))),
        SettingKind::Integer { min, max, .. } => {
            let number = text.trim().parse().ok().filter(|number| (min..=max).contains(&number));
            number.map(Value::Integer).ok_or_else(|| error("error-setting-integer", &[("min", *min), ("max", *max)]))
        }
        SettingKind::Text { max, .. } => {
            let text = text.trim();
            let fits = text.chars().count() <= *max as usize && !text.chars().any(char::is_control);
            fits.then(|| Value::Text(text.into())).ok_or_else(|| error("error-setting-text", &[("max", i64::from(*max))]))
        }
    }
}

/// As it is stored, and as a form shows it.
pub fn written(value: &Value) -> String {
    match value {
        Value::Flag(flag) => flag.to_string(),
        Value::Integer(number) => number.to_string(),
        Value::Text(text) => text.to_string(),
    }
}

/// Every declared setting with the value in force.
pub fn all(stored: &Stored, running: &Running) -> ProposedSettings {
    let named = |setting: &Setting| Tuple2(setting.name.clone(), value(stored, running.id(), setting));
    running.contributions.settings.iter().map(named).collect()
}

/// Asks every running plugin again which of its credentials can sign in, and notes what has changed: so that counts and
/// guards stay SQL. Called after a start and after a change of settings; does nothing in a command.
pub fn judge_credentials(panel: &Arc<Panel>) -> db::Result<()> {
    if !panel.is_serving() {
        return Ok(());
    }
    let active = panel.plugins.active.load_full();
    let stored = panel.settings();
    let origins: RVec<RString> = panel.origins().iter().map(|origin| origin.as_str().into()).collect();
    for running in active.running() {
        let settings = all(&stored, running);
        let plugin = running.id().to_owned();
        let rows = panel.db.read(move |connection| db::credential::all(connection, &plugin))?;
        let mut changed = Vec::new();
        for row in rows {
            let (id, was) = (row.id.clone(), row.usable);
            let usable = running.plugin.usable(&row.lent()?, &settings, &origins);
            if usable != was {
                changed.push((id, usable));
            }
        }
        if !changed.is_empty() {
            panel.db.write::<_, db::Error>(move |connection| {
                changed.iter().try_for_each(|(id, usable)| db::credential::set_usable(connection, id, *usable))
            })?;
        }
    }
    Ok(())
}
