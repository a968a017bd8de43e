//! The settings that plugins declare: reading with defaults, checking what an admin writes, and what follows from a change.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use gatehouse_plugin_api::{ProposedSettings, Setting, SettingKind, Timestamp, Tuple2, Value};

use super::active::Running;
use super::judge;
use super::switch::Hand;
use crate::db::{self, access};
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

/// Stores `changes` (key and value) if nobody would be stranded by them, or somebody `confirmed` it: the credentials are
/// judged by the settings as they would be.
pub fn store(
    panel: &Arc<Panel>,
    changes: Vec<(String, String)>,
    confirmed: bool,
    hand: Hand,
    now: Timestamp,
) -> Result<(), access::Refused> {
    let before = panel.settings();
    let changes: Vec<_> = changes.into_iter().filter(|(name, value)| before.get(name) != Some(value)).collect();
    let mut proposed = Stored::clone(&before);
    proposed.extend(changes.iter().cloned());
    let judgement = judge::foreseen(panel, &proposed)?;
    panel.db.write(move |connection| {
        access::guard(connection, confirmed, |connection| {
            for (name, value) in &changes {
                db::setting::set(connection, name, value)?;
                db::audit::append(connection, &hand.line(&format!("setting-changed:{name}"), now))?;
            }
            judgement.note(connection)
        })
    })?;
    panel.refresh_settings()?;
    Ok(())
}
