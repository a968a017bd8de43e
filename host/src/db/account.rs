//! Accounts.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use gatehouse_plugin_api::{AccountId, Timestamp};

use super::schema::{account, plugin};
use super::{AnyConnection, Result, can_be_stored};
use crate::auth::name;
use crate::secrets;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = account)]
pub struct Account {
    /// A hyphenated UUID.
    pub id: String,
    pub name: String,
    name_key: String,
    pub admin: bool,
    pub disabled: bool,
    pub password_hash: Option<String>,
    /// The plugin that holds password sign-in; see [`is_password_held`].
    pub password_held_by: Option<String>,
    pub language: Option<String>,
    pub created_at: Timestamp,
    pub last_sign_in_at: Option<Timestamp>,
}

impl Account {
    pub fn new(name: &str, admin: bool, password_hash: Option<String>, now: Timestamp) -> Self {
        Self {
            id: uuid::Builder::from_random_bytes(secrets::random()).into_uuid().to_string(),
            name: name.to_owned(),
            name_key: name::key(name),
            admin,
            disabled: false,
            password_hash,
            password_held_by: None,
            language: None,
            created_at: now,
            last_sign_in_at: None,
        }
    }

    pub fn account_id(&self) -> AccountId {
        AccountId::parse(&self.id).unwrap_or(AccountId([0; 16]))
    }
}

/// `false`: the name is taken.
pub fn add(connection: &mut AnyConnection, new: &Account) -> Result<bool> {
    let taken = account::table.filter(account::name_key.eq(&new.name_key)).count().get_result::<i64>(connection)? > 0;
    if !taken {
        diesel::insert_into(account::table).values(new).execute(connection)?;
    }
    Ok(!taken)
}

pub fn count(connection: &mut AnyConnection) -> Result<i64> {
    Ok(account::table.count().get_result(connection)?)
}

/// By name.
pub fn list(connection: &mut AnyConnection) -> Result<Vec<Account>> {
    Ok(account::table.order(account::name_key).select(Account::as_select()).load(connection)?)
}

pub fn get(connection: &mut AnyConnection, id: &str) -> Result<Option<Account>> {
    if !can_be_stored(id) {
        return Ok(None);
    }
    Ok(account::table.find(id).select(Account::as_select()).first(connection).optional()?)
}

pub fn named(connection: &mut AnyConnection, name: &str) -> Result<Option<Account>> {
    if !can_be_stored(name) {
        return Ok(None);
    }
    let named = account::table.filter(account::name_key.eq(name::key(name)));
    Ok(named.select(Account::as_select()).first(connection).optional()?)
}

/// The names of those of these accounts that are there, by id.
pub fn names<'i>(connection: &mut AnyConnection, ids: impl Iterator<Item = &'i str>) -> Result<BTreeMap<String, String>> {
    let ids: BTreeSet<&str> = ids.collect();
    let named = account::table.filter(account::id.eq_any(ids)).select((account::id, account::name));
    Ok(named.load::<(String, String)>(connection)?.into_iter().collect())
}

/// Whether password sign-in is off for the account: held by a plugin that is switched on, be it able to load or not.
pub fn is_password_held(connection: &mut AnyConnection, account: &Account) -> Result<bool> {
    let Some(holder) = &account.password_held_by else { return Ok(false) };
    let on = plugin::table.find(holder).filter(plugin::enabled.eq(true)).count();
    Ok(on.get_result::<i64>(connection)? > 0)
}

/// The account's one-time links end with the password that they were made for.
pub fn set_password(connection: &mut AnyConnection, id: &str, hash: &str) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::password_hash.eq(hash)).execute(connection)?;
    super::link::clear(connection, id)
}

pub fn set_disabled(connection: &mut AnyConnection, id: &str, disabled: bool) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::disabled.eq(disabled)).execute(connection)?;
    Ok(())
}

/// With its sessions, its credentials and all else that is only its own.
pub fn delete(connection: &mut AnyConnection, id: &str) -> Result<bool> {
    Ok(diesel::delete(account::table.find(id)).execute(connection)? > 0)
}

pub fn set_language(connection: &mut AnyConnection, id: &str, language: Option<&str>) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::language.eq(language)).execute(connection)?;
    Ok(())
}

/// Releases what `plugin` holds, and no other plugin's hold.
pub fn release_password(connection: &mut AnyConnection, id: &str, plugin: &str) -> Result<()> {
    let held = account::table.find(id).filter(account::password_held_by.eq(plugin));
    diesel::update(held).set(account::password_held_by.eq(None::<String>)).execute(connection)?;
    Ok(())
}

/// Releases every password that `plugin` holds.
pub fn release_passwords(connection: &mut AnyConnection, plugin: &str) -> Result<usize> {
    let held = account::table.filter(account::password_held_by.eq(plugin));
    Ok(diesel::update(held).set(account::password_held_by.eq(None::<String>)).execute(connection)?)
}

pub fn set_password_held_by(connection: &mut AnyConnection, id: &str, plugin: Option<&str>) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::password_held_by.eq(plugin)).execute(connection)?;
    Ok(())
}

pub fn note_sign_in(connection: &mut AnyConnection, id: &str, now: Timestamp) -> Result<()> {
    diesel::update(account::table.find(id)).set(account::last_sign_in_at.eq(now)).execute(connection)?;
    Ok(())
}
