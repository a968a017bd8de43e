//! Failed attempts, counted by hour, method, account, address and reason. Anyone can fail as often as they like, so this
//! table grows with the hours and not with the requests: so many rows an hour, all else in one row.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::audit_failure;
use super::{AnyConnection, Result};
use crate::auth::throttle::block_name;

/// Rows of one hour; what goes beyond is counted together.
const ROWS: i64 = 100;
const HOUR: Timestamp = 3600;
/// Seconds after which failures are forgotten.
const KEPT: Timestamp = 90 * 24 * HOUR;
/// In place of an address and a reason, in the row of all that goes beyond.
pub const OTHERS: &str = "others";

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_failure)]
pub struct Failure {
    /// Its first second.
    hour: Timestamp,
    /// `password`, or another of the panel's own, or a plugin's id.
    pub method: String,
    /// Empty where no account is known.
    pub account: String,
    /// Of IPv6 the network, which is one caller's: `2001:db8::/64`.
    pub address: String,
    /// Stable, kebab-case.
    pub reason: String,
    /// How often.
    pub count: i64,
    pub last_at: Timestamp,
}

impl Failure {
    pub fn new(method: &str, account: Option<&str>, address: &str, reason: &str, at: Timestamp) -> Self {
        Self {
            hour: at - at.rem_euclid(HOUR),
            method: method.to_owned(),
            account: account.unwrap_or_default().to_owned(),
            address: block_name(address),
            reason: reason.chars().take(64).collect(),
            count: 1,
            last_at: at,
        }
    }
}

pub fn note(connection: &mut AnyConnection, failure: &Failure) -> Result<()> {
    let row = audit_failure::table.find((failure.hour, &failure.method, &failure.account, &failure.address, &failure.reason));
    if row.count().get_result::<i64>(connection)? > 0 {
        return add(connection, failure);
    }
    let of_hour = audit_failure::table.filter(audit_failure::hour.eq(failure.hour)).count().get_result::<i64>(connection)?;
    if of_hour == 0 {
        diesel::delete(audit_failure::table.filter(audit_failure::hour.lt(failure.hour - KEPT))).execute(connection)?;
    }
    if of_hour >= ROWS {
        let others = Failure {
            method: OTHERS.to_owned(),
            account: String::new(),
            address: String::new(),
            reason: OTHERS.to_owned(),
            ..failure.clone()
        };
        return add(connection, &others);
    }
    add(connection, failure)
}

fn add(connection: &mut AnyConnection, failure: &Failure) -> Result<()> {
    use audit_failure::{account, address, count, hour, last_at, method, reason, table};
    let once_more = (count.eq(count + 1), last_at.eq(failure.last_at));
    let key = (hour, method, account, address, reason);
    match connection {
        AnyConnection::Sqlite(connection) => {
            diesel::insert_into(table).values(failure).on_conflict(key).do_update().set(once_more).execute(connection)?
        }
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            diesel::insert_into(table).values(failure).on_conflict(key).do_update().set(once_more).execute(connection)?
        }
    };
    Ok(())
}

/// The last ones, at one account or at all; of those of the same second the most frequent first.
pub fn recent(connection: &mut AnyConnection, account: Option<&str>, limit: i64) -> Result<Vec<Failure>> {
    use audit_failure::{address, count, hour, last_at, method, reason, table};
    // The hour says nothing that `last_at` does not, but leads the key: only the newest hours' rows are read.
    let newest_first = (hour.desc(), last_at.desc(), count.desc(), method, audit_failure::account, address, reason);
    let newest = table.order(newest_first).limit(limit).select(Failure::as_select());
    Ok(match account {
        Some(account) => newest.filter(audit_failure::account.eq(account)).load(connection)?,
        None => newest.load(connection)?,
    })
}
