//! Nonces that have been spent. A row is written only by a verified finish, and forgotten after it could be replayed.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::nonce;
use super::{AnyConnection, Result};

/// `false`: somebody spent it before. The unique key decides, on whichever node.
pub fn spend(connection: &mut AnyConnection, spent: &[u8], expires_at: Timestamp) -> Result<bool> {
    let values = (nonce::value.eq(spent), nonce::expires_at.eq(expires_at));
    let inserted = match connection {
        AnyConnection::Sqlite(connection) => {
            diesel::insert_into(nonce::table).values(values).on_conflict_do_nothing().execute(connection)?
        }
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            diesel::insert_into(nonce::table).values(values).on_conflict_do_nothing().execute(connection)?
        }
    };
    Ok(inserted > 0)
}

pub fn sweep(connection: &mut AnyConnection, now: Timestamp) -> Result<usize> {
    Ok(diesel::delete(nonce::table.filter(nonce::expires_at.lt(now))).execute(connection)?)
}
