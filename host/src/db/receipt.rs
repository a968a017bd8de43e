//! What a child process found in a library, kept so that it need not be opened again.

use diesel::prelude::*;

use super::schema::receipt;
use super::{AnyConnection, Result};

pub fn get(connection: &mut AnyConnection, library: &str, host: &str) -> Result<Option<String>> {
    Ok(receipt::table.find((library, host)).select(receipt::json).first(connection).optional()?)
}

pub fn put(connection: &mut AnyConnection, library: &str, host: &str, json: &str) -> Result<()> {
    diesel::delete(receipt::table.find((library, host))).execute(connection)?;
    let values = (receipt::library.eq(library), receipt::host.eq(host), receipt::json.eq(json));
    diesel::insert_into(receipt::table).values(values).execute(connection)?;
    Ok(())
}

/// Of every build of the panel.
pub fn forget(connection: &mut AnyConnection, library: &str) -> Result<()> {
    diesel::delete(receipt::table.filter(receipt::library.eq(library))).execute(connection)?;
    Ok(())
}

/// Forgets what is known of other libraries than these.
pub fn keep_only(connection: &mut AnyConnection, libraries: &[String]) -> Result<()> {
    diesel::delete(receipt::table.filter(receipt::library.ne_all(libraries))).execute(connection)?;
    Ok(())
}
