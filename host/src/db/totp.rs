//! Authenticator apps that accounts have confirmed: the second factor beside a password.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::account::{self, Account};
use super::schema::totp;
use super::{AnyConnection, Result};

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = totp)]
pub struct Enrolled {
    pub account: String,
    /// Sealed; see [`crate::auth::totp::seal`].
    pub secret: Vec<u8>,
    pub last_step: i64,
    pub created_at: Timestamp,
}

/// Replaces what was enrolled before.
pub fn enrol(connection: &mut AnyConnection, new: &Enrolled) -> Result<()> {
    remove(connection, &new.account)?;
    diesel::insert_into(totp::table).values(new).execute(connection)?;
    Ok(())
}

pub fn get(connection: &mut AnyConnection, account: &str) -> Result<Option<Enrolled>> {
    Ok(totp::table.find(account).select(Enrolled::as_select()).first(connection).optional()?)
}

/// A few.
pub fn some(connection: &mut AnyConnection) -> Result<Vec<Enrolled>> {
    Ok(totp::table.select(Enrolled::as_select()).limit(20).load(connection)?)
}

pub fn is_enrolled(connection: &mut AnyConnection, account: &str) -> Result<bool> {
    Ok(totp::table.find(account).count().get_result::<i64>(connection)? > 0)
}

/// `false`: this step's code, or a later one's, was accepted before. The comparison and the change are one statement: of
/// many at once, on whichever node, one wins.
pub fn spend_step(connection: &mut AnyConnection, account: &str, step: i64) -> Result<bool> {
    let unused = totp::table.find(account).filter(totp::last_step.lt(step));
    Ok(diesel::update(unused).set(totp::last_step.eq(step)).execute(connection)? > 0)
}

pub fn remove(connection: &mut AnyConnection, account: &str) -> Result<bool> {
    Ok(diesel::delete(totp::table.find(account)).execute(connection)? > 0)
}

/// Whether the account may sign in by password alone: who should be told to set up a second factor.
pub fn is_missing(connection: &mut AnyConnection, account: &Account) -> Result<bool> {
    let by_password = account.password_hash.is_some() && !account::is_password_held(connection, account)?;
    Ok(by_password && !is_enrolled(connection, &account.id)?)
}
