//! The panels that serve on one database, and what each says of itself. A panel on SQLite is alone, and has no row.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::node;
use super::{AnyConnection, Result};

#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = node)]
pub struct Row {
    /// Of a process, not of a machine.
    pub id: String,
    /// For people.
    pub name: String,
    pub seen_at: Timestamp,
    /// JSON; see [`crate::plugins::nodes`].
    pub ailing: String,
}

/// By name.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Row>> {
    Ok(node::table.order((node::name, node::id)).select(Row::as_select()).load(connection)?)
}

pub fn put(connection: &mut AnyConnection, row: &Row) -> Result<()> {
    if diesel::update(node::table.find(&row.id)).set(row).execute(connection)? == 0 {
        diesel::insert_into(node::table).values(row).execute(connection)?;
    }
    Ok(())
}

pub fn remove(connection: &mut AnyConnection, id: &str) -> Result<()> {
    diesel::delete(node::table.find(id)).execute(connection)?;
    Ok(())
}

/// Forgets those that were last seen before then.
pub fn sweep(connection: &mut AnyConnection, before: Timestamp) -> Result<()> {
    diesel::delete(node::table.filter(node::seen_at.lt(before))).execute(connection)?;
    Ok(())
}
