//! What accounts can sign in with, whatever the method: the panel never reads a payload.

use std::collections::{BTreeMap, BTreeSet};

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use gatehouse_plugin_api::{AccountId, Credential, Timestamp};

use super::schema::credential;
use super::{AnyConnection, Error, Result};

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = credential)]
pub struct Row {
    pub id: Vec<u8>,
    pub plugin: String,
    pub account: String,
    pub label: String,
    pub usable: bool,
    pub created_at: Timestamp,
    pub last_used_at: Option<Timestamp>,
    pub version: i64,
    pub payload: Vec<u8>,
    /// The public id of the session that brought it.
    pub session: Option<String>,
}

impl Row {
    /// As it crosses the boundary.
    pub fn lent(self) -> Result<Credential> {
        Ok(Credential {
            id: self.id.into(),
            account: AccountId::parse(&self.account).ok_or(Error::Corrupt("an account id is not a UUID"))?,
            label: self.label.into(),
            usable: self.usable,
            created_at: self.created_at,
            last_used_at: self.last_used_at.into(),
            version: self.version.unsigned_abs(),
            payload: self.payload.into(),
        })
    }
}

/// `false`: the id is known already, for whatever account.
pub fn add(connection: &mut AnyConnection, new: &Row) -> Result<bool> {
    if get(connection, &new.id)?.is_some() {
        return Ok(false);
    }
    // Two can be made within one second, and their ids say nothing.
    let of_account = credential::table.filter(credential::account.eq(&new.account));
    let newest: Option<i64> = of_account.select(max(credential::ordinal)).first(connection)?;
    let values = (new, credential::ordinal.eq(newest.unwrap_or(0) + 1));
    diesel::insert_into(credential::table).values(values).execute(connection)?;
    Ok(true)
}

pub fn get(connection: &mut AnyConnection, id: &[u8]) -> Result<Option<Row>> {
    Ok(credential::table.find(id).select(Row::as_select()).first(connection).optional()?)
}

/// Oldest first.
pub fn list(connection: &mut AnyConnection, plugin: &str, account: &str) -> Result<Vec<Row>> {
    let of_account = credential::table.filter(credential::account.eq(account)).filter(credential::plugin.eq(plugin));
    Ok(of_account.order(credential::ordinal).select(Row::as_select()).load(connection)?)
}

/// The ids of those that this session of the account brought.
pub fn brought_by(connection: &mut AnyConnection, account: &str, session: &str) -> Result<Vec<Vec<u8>>> {
    let of_account = credential::table.filter(credential::account.eq(account));
    Ok(of_account.filter(credential::session.eq(session)).select(credential::id).load(connection)?)
}

/// The labels of those of these credentials that are there, by id; only the account's, if any is given.
pub fn labels<'i>(
    connection: &mut AnyConnection,
    account: Option<&str>,
    ids: impl Iterator<Item = &'i [u8]>,
) -> Result<BTreeMap<Vec<u8>, String>> {
    let ids: BTreeSet<&[u8]> = ids.collect();
    let labelled = credential::table.filter(credential::id.eq_any(ids));
    let labelled = labelled.select((credential::account, credential::id, credential::label));
    let labelled = labelled.load::<(String, Vec<u8>, String)>(connection)?.into_iter();
    let theirs = labelled.filter(|(owner, ..)| account.is_none_or(|account| account == owner));
    Ok(theirs.map(|(_, id, label)| (id, label)).collect())
}

pub fn count(connection: &mut AnyConnection, plugin: &str, account: &str) -> Result<i64> {
    let of_account = credential::table.filter(credential::account.eq(account)).filter(credential::plugin.eq(plugin));
    Ok(of_account.count().get_result(connection)?)
}

/// Usable credentials of the account, `except` one id.
pub fn count_usable(connection: &mut AnyConnection, plugin: &str, account: &str, except: &[u8]) -> Result<i64> {
    let usable = credential::table
        .filter(credential::account.eq(account))
        .filter(credential::plugin.eq(plugin))
        .filter(credential::usable.eq(true))
        .filter(credential::id.ne(except));
    Ok(usable.count().get_result(connection)?)
}

/// Stores `row` if `version` is still the stored one, which then grows by one.
pub fn update(connection: &mut AnyConnection, row: &Row) -> Result<bool> {
    let same = credential::table.find(&row.id).filter(credential::version.eq(row.version));
    let changes = (
        credential::label.eq(&row.label),
        credential::payload.eq(&row.payload),
        credential::usable.eq(row.usable),
        credential::last_used_at.eq(row.last_used_at),
        credential::version.eq(row.version + 1),
    );
    Ok(diesel::update(same).set(changes).execute(connection)? > 0)
}

pub fn remove(connection: &mut AnyConnection, id: &[u8]) -> Result<bool> {
    Ok(diesel::delete(credential::table.find(id)).execute(connection)? > 0)
}

pub fn all(connection: &mut AnyConnection, plugin: &str) -> Result<Vec<Row>> {
    Ok(credential::table.filter(credential::plugin.eq(plugin)).select(Row::as_select()).load(connection)?)
}

pub fn set_usable(connection: &mut AnyConnection, id: &[u8], usable: bool) -> Result<()> {
    diesel::update(credential::table.find(id)).set(credential::usable.eq(usable)).execute(connection)?;
    Ok(())
}

/// How many the plugin has, and how many accounts they belong to.
pub fn count_of(connection: &mut AnyConnection, plugin: &str) -> Result<(i64, i64)> {
    let counted = credential::table.filter(credential::plugin.eq(plugin));
    Ok(counted.select((count_star(), diesel::dsl::count(credential::account).aggregate_distinct())).first(connection)?)
}

/// Removes whatever the plugin has of every account.
pub fn remove_of(connection: &mut AnyConnection, plugin: &str) -> Result<()> {
    diesel::delete(credential::table.filter(credential::plugin.eq(plugin))).execute(connection)?;
    Ok(())
}
