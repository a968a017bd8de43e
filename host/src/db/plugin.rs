//! The switches. What stands here decides whether a plugin exists for anyone.

use diesel::prelude::*;

use super::schema::plugin;
use super::{AnyConnection, Result};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = plugin)]
pub struct Switch {
    pub id: String,
    pub enabled: bool,
    /// Grows with every flip.
    pub generation: i64,
    /// SHA-256 of the library that was enabled, in hexadecimal.
    pub library: String,
}

pub fn all(connection: &mut AnyConnection) -> Result<Vec<Switch>> {
    Ok(plugin::table.order(plugin::id).select(Switch::as_select()).load(connection)?)
}

pub fn get(connection: &mut AnyConnection, id: &str) -> Result<Option<Switch>> {
    Ok(plugin::table.find(id).select(Switch::as_select()).first(connection).optional()?)
}

/// Flips the switch on, for this library.
pub fn enable(connection: &mut AnyConnection, id: &str, library: &str) -> Result<()> {
    let changes = (plugin::enabled.eq(true), plugin::library.eq(library), plugin::generation.eq(plugin::generation + 1));
    if diesel::update(plugin::table.find(id)).set(changes).execute(connection)? == 0 {
        let first = Switch { id: id.to_owned(), enabled: true, generation: 1, library: library.to_owned() };
        diesel::insert_into(plugin::table).values(&first).execute(connection)?;
    }
    Ok(())
}

/// Flips the switch off; `false` if it was.
pub fn disable(connection: &mut AnyConnection, id: &str) -> Result<bool> {
    let on = plugin::table.find(id).filter(plugin::enabled.eq(true));
    let changes = (plugin::enabled.eq(false), plugin::generation.eq(plugin::generation + 1));
    Ok(diesel::update(on).set(changes).execute(connection)? > 0)
}

/// As if the switch were on, for a question within a transaction that forgets it or is undone.
pub fn presume_on(connection: &mut AnyConnection, id: &str) -> Result<()> {
    diesel::update(plugin::table.find(id)).set(plugin::enabled.eq(true)).execute(connection)?;
    Ok(())
}

/// As if there had never been such a switch; `false` if there was none.
pub fn forget(connection: &mut AnyConnection, id: &str) -> Result<bool> {
    Ok(diesel::delete(plugin::table.find(id)).execute(connection)? > 0)
}
