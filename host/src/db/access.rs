//! Who could sign in: the one question behind every change that might lock people out. Asked in SQL, of what is stored at
//! that point of a transaction.

use std::collections::HashSet;

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use serde::Serialize;

use super::schema::{account, credential, plugin};
use super::{AnyConnection, Error, Result};

/// Accounts named in a [`Stranded`], at the most.
const NAMED: usize = 20;

/// People who would not be able to sign in any more.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Stranded {
    /// The first of them, by name.
    pub names: Vec<String>,
    pub count: usize,
    /// None of those who still could is an administrator: refused, whoever confirms.
    pub no_administrator: bool,
    /// All of them, by id.
    #[serde(skip)]
    pub accounts: Vec<String>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash, Queryable)]
struct Able {
    id: String,
    name: String,
    admin: bool,
}

/// Why a guarded change is undone.
#[derive(Debug)]
pub enum Refused {
    Stranded(Stranded),
    Database(Error),
}

impl From<Error> for Refused {
    fn from(error: Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for Refused {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

/// Makes `change` and compares who could sign in before and after it. Refused, for the caller's transaction to undo it, if
/// somebody would be stranded and nobody `confirmed` that, or if no administrator would be left.
pub fn guard<T>(
    connection: &mut AnyConnection,
    confirmed: bool,
    change: impl FnOnce(&mut AnyConnection) -> Result<T>,
) -> std::result::Result<T, Refused> {
    let watch = Watch::begin(connection, Vec::new())?;
    let done = change(connection)?;
    match watch.end(connection)? {
        Some(stranded) if stranded.no_administrator || !confirmed => Err(Refused::Stranded(stranded)),
        _ => Ok(done),
    }
}

/// Who could sign in before a change.
pub struct Watch {
    before: Vec<Able>,
    only: Vec<String>,
}

impl Watch {
    /// Of `only` these accounts, where the change concerns no others; of all where that is empty.
    pub fn begin(connection: &mut AnyConnection, only: Vec<String>) -> Result<Self> {
        Ok(Self { before: able(connection, &only)?, only })
    }

    /// Who of them no longer could after it; `None` if all still can.
    pub fn end(self, connection: &mut AnyConnection) -> Result<Option<Stranded>> {
        let after: HashSet<Able> = able(connection, &self.only)?.into_iter().collect();
        let lost: Vec<Able> = self.before.into_iter().filter(|account| !after.contains(account)).collect();
        if lost.is_empty() {
            return Ok(None);
        }
        let lost_administrator = lost.iter().any(|account| account.admin);
        let no_administrator = lost_administrator && !able(connection, &[])?.iter().any(|account| account.admin);
        let names = lost.iter().take(NAMED).map(|account| account.name.clone()).collect();
        let count = lost.len();
        Ok(Some(Stranded { names, count, no_administrator, accounts: lost.into_iter().map(|account| account.id).collect() }))
    }
}

/// Enabled accounts with a password that is not held, or with a usable credential of a plugin that is switched on. Of `only`
/// these, or of all.
fn able(connection: &mut AnyConnection, only: &[String]) -> Result<Vec<Able>> {
    let holder_is_on =
        exists(plugin::table.filter(plugin::id.nullable().eq(account::password_held_by)).filter(plugin::enabled.eq(true)));
    let by_password = account::password_hash.is_not_null().and(not(holder_is_on));
    let by_credential = exists(
        credential::table
            .filter(credential::account.eq(account::id))
            .filter(credential::usable.eq(true))
            .filter(credential::plugin.eq_any(plugin::table.filter(plugin::enabled.eq(true)).select(plugin::id))),
    );
    let concerned = account::id.eq_any(only).or(only.is_empty().into_sql::<Bool>());
    let able = account::table.filter(account::disabled.eq(false)).filter(by_password.or(by_credential)).filter(concerned);
    Ok(able.order(account::name_key).select((account::id, account::name, account::admin)).load(connection)?)
}

/// Names of the accounts whose password `holder` holds, the first of them, and how many there are.
pub fn held_by(connection: &mut AnyConnection, holder: &str) -> Result<(Vec<String>, usize)> {
    let held = account::table.filter(account::password_held_by.eq(holder)).order(account::name_key).select(account::name);
    let mut names: Vec<String> = held.load(connection)?;
    let count = names.len();
    names.truncate(NAMED);
    Ok((names, count))
}
