//! What admins change at run time: the panel's own settings and, as `<plugin>.<name>`, the plugins'.

use std::collections::BTreeMap;

use diesel::prelude::*;

use super::schema::setting;
use super::{AnyConnection, Result};

pub const PANEL_NAME: &str = "panel_name";
pub const LANGUAGE: &str = "language";
/// Minutes that a sign-in or confirmation counts as fresh.
pub const FRESH_MINUTES: &str = "fresh_minutes";
/// Who must have a second factor; see [`crate::auth::second_factor::Policy`].
pub const SECOND_FACTOR: &str = "second_factor";

/// The panel's addresses, with spaces between, for which credentials were judged when it last started. Not for people to set.
pub const JUDGED_FOR: &str = "judged_for";

pub fn all(connection: &mut AnyConnection) -> Result<BTreeMap<String, String>> {
    Ok(setting::table.load::<(String, String)>(connection)?.into_iter().collect())
}

pub fn set(connection: &mut AnyConnection, name: &str, value: &str) -> Result<()> {
    let updated = diesel::update(setting::table.find(name)).set(setting::value.eq(value)).execute(connection)?;
    if updated == 0 {
        let values = (setting::name.eq(name), setting::value.eq(value));
        diesel::insert_into(setting::table).values(values).execute(connection)?;
    }
    Ok(())
}

/// Those that are stored of a plugin's.
pub fn count_of(connection: &mut AnyConnection, plugin: &str) -> Result<i64> {
    Ok(setting::table.filter(setting::name.like(of(plugin))).count().get_result(connection)?)
}

/// Puts a plugin's settings back to its defaults.
pub fn forget_of(connection: &mut AnyConnection, plugin: &str) -> Result<()> {
    diesel::delete(setting::table.filter(setting::name.like(of(plugin)))).execute(connection)?;
    Ok(())
}

/// A plugin's id has no character that `LIKE` takes for another.
fn of(plugin: &str) -> String {
    format!("{plugin}.%")
}
