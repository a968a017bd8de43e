//! Recovery codes that have not been used, as digests.

use diesel::prelude::*;

use super::schema::recovery_code;
use super::{AnyConnection, Result};

/// Replaces the account's codes.
pub fn replace(connection: &mut AnyConnection, account: &str, digests: &[Vec<u8>]) -> Result<()> {
    remove(connection, account)?;
    for digest in digests {
        let values = (recovery_code::digest.eq(digest), recovery_code::account.eq(account));
        diesel::insert_into(recovery_code::table).values(values).execute(connection)?;
    }
    Ok(())
}

/// How many are left.
pub fn count(connection: &mut AnyConnection, account: &str) -> Result<i64> {
    Ok(recovery_code::table.filter(recovery_code::account.eq(account)).count().get_result(connection)?)
}

pub fn is_known(connection: &mut AnyConnection, account: &str, digest: &[u8]) -> Result<bool> {
    let own = recovery_code::table.find(digest).filter(recovery_code::account.eq(account));
    Ok(own.count().get_result::<i64>(connection)? > 0)
}

/// `false`: there is no such code, or somebody used it meanwhile.
pub fn spend(connection: &mut AnyConnection, account: &str, digest: &[u8]) -> Result<bool> {
    let own = recovery_code::table.find(digest).filter(recovery_code::account.eq(account));
    Ok(diesel::delete(own).execute(connection)? > 0)
}

pub fn remove(connection: &mut AnyConnection, account: &str) -> Result<bool> {
    let own = recovery_code::table.filter(recovery_code::account.eq(account));
    Ok(diesel::delete(own).execute(connection)? > 0)
}
