//! The keys of nodes that share a database: what is sealed at one is opened at every other. A panel on SQLite has its key in a
//! file, and nothing here.

use diesel::dsl::max;
use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::sealing_key;
use super::{AnyConnection, Result};

#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = sealing_key)]
pub struct Row {
    /// Grows with every new key.
    pub ordinal: i64,
    /// 32 bytes, or what they are wrapped in.
    pub content: Vec<u8>,
    pub made_at: Timestamp,
}

/// The newest first.
pub fn all(connection: &mut AnyConnection) -> Result<Vec<Row>> {
    Ok(sealing_key::table.order(sealing_key::ordinal.desc()).select(Row::as_select()).load(connection)?)
}

pub fn add(connection: &mut AnyConnection, content: Vec<u8>, now: Timestamp) -> Result<()> {
    let newest: Option<i64> = sealing_key::table.select(max(sealing_key::ordinal)).first(connection)?;
    let row = Row { ordinal: newest.unwrap_or(0) + 1, content, made_at: now };
    diesel::insert_into(sealing_key::table).values(&row).execute(connection)?;
    Ok(())
}

/// The same key, wrapped in another way.
pub fn rewrap(connection: &mut AnyConnection, ordinal: i64, content: &[u8]) -> Result<()> {
    diesel::update(sealing_key::table.find(ordinal)).set(sealing_key::content.eq(content)).execute(connection)?;
    Ok(())
}

/// As they are, of another database.
pub fn put(connection: &mut AnyConnection, rows: &[Row]) -> Result<()> {
    for row in rows {
        diesel::insert_into(sealing_key::table).values(row).execute(connection)?;
    }
    Ok(())
}

pub fn clear(connection: &mut AnyConnection) -> Result<()> {
    diesel::delete(sealing_key::table).execute(connection)?;
    Ok(())
}
