//! How accounts sign in, for lists of them: read across the tables that each kind of sign-in has to itself.

use std::collections::BTreeMap;

use diesel::dsl::count_star;
use diesel::prelude::*;
use serde::Serialize;

use super::account::Account;
use super::schema::{credential, plugin, totp};
use super::{AnyConnection, Result};

/// Accounts that are asked for in one statement.
const AT_ONCE: usize = 1000;

#[derive(Debug, Clone, Default, Serialize)]
pub struct Methods {
    /// There is one, and it may be used.
    pub password: bool,
    /// A plugin that is switched on holds it.
    pub held: bool,
    pub second_factor: bool,
    /// Of plugins that are switched on.
    pub credentials: i64,
}

/// By account id.
pub fn of(connection: &mut AnyConnection, accounts: &[Account]) -> Result<BTreeMap<String, Methods>> {
    let on: Vec<String> = plugin::table.filter(plugin::enabled.eq(true)).select(plugin::id).load(connection)?;
    let held = |account: &Account| account.password_held_by.as_ref().is_some_and(|holder| on.contains(holder));
    let described = accounts.iter().map(|account| {
        let held = held(account);
        (account.id.clone(), Methods { password: account.password_hash.is_some() && !held, held, ..Methods::default() })
    });
    let mut methods: BTreeMap<String, Methods> = described.collect();
    for some in accounts.chunks(AT_ONCE) {
        let ids: Vec<&str> = some.iter().map(|account| account.id.as_str()).collect();
        let theirs = credential::table.filter(credential::account.eq_any(&ids)).filter(credential::plugin.eq_any(&on));
        let counted = theirs.group_by(credential::account).select((credential::account, count_star()));
        for (account, credentials) in counted.load::<(String, i64)>(connection)? {
            methods.entry(account).or_default().credentials = credentials;
        }
        for account in totp::table.filter(totp::account.eq_any(&ids)).select(totp::account).load::<String>(connection)? {
            methods.entry(account).or_default().second_factor = true;
        }
    }
    Ok(methods)
}
