//! The one-time links on which the first administrator is made.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::setup_link;
use super::{AnyConnection, Result};
use crate::secrets;

/// Seconds that a link works.
const LIFE: Timestamp = 24 * 3600;

/// Makes a link's token and forgets earlier ones: the panel prints one at every start until somebody uses it.
pub fn make(connection: &mut AnyConnection, now: Timestamp) -> Result<String> {
    diesel::delete(setup_link::table).execute(connection)?;
    let (token, digest) = secrets::token();
    let values = (setup_link::token_digest.eq(digest), setup_link::expires_at.eq(now + LIFE));
    diesel::insert_into(setup_link::table).values(values).execute(connection)?;
    Ok(token)
}

pub fn is_valid(connection: &mut AnyConnection, token: &str, now: Timestamp) -> Result<bool> {
    let link = setup_link::table.find(secrets::digest(token.as_bytes())).filter(setup_link::expires_at.gt(now));
    Ok(link.count().get_result::<i64>(connection)? > 0)
}

pub fn clear(connection: &mut AnyConnection) -> Result<()> {
    diesel::delete(setup_link::table).execute(connection)?;
    Ok(())
}
