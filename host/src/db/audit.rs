//! Who did what to whom, with which credential, from where, and how it ended. Append-only.

use std::collections::BTreeSet;
use std::net::IpAddr;

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::audit;
use super::{AnyConnection, Result, account};
use crate::auth::throttle::block;

/// Stands where an address does, for whoever runs the panel's program by hand.
pub const COMMAND_LINE: &str = "command line";
/// Sign-ins whose addresses count as known.
const REMEMBERED: i64 = 50;

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = audit)]
pub struct Line {
    pub at: Timestamp,
    /// The account that acted; `None` for an anonymous caller and the command line.
    pub actor: Option<String>,
    /// The account that it was done to.
    pub account: Option<String>,
    /// Stable, kebab-case.
    pub action: String,
    pub plugin: Option<String>,
    pub credential: Option<Vec<u8>>,
    /// `done` or `refused`.
    pub outcome: &'static str,
    pub reason: Option<String>,
    pub address: String,
}

impl Line {
    /// Something that the panel itself did for `actor`.
    pub fn done(action: &str, actor: Option<&str>, account: Option<&str>, address: &str, at: Timestamp) -> Self {
        Self {
            at,
            actor: actor.map(str::to_owned),
            account: account.map(str::to_owned),
            action: action.to_owned(),
            plugin: None,
            credential: None,
            outcome: "done",
            reason: None,
            address: address.to_owned(),
        }
    }

    /// Something done on the command line, perhaps to an account.
    pub fn by_hand(action: &str, account: Option<&str>, at: Timestamp) -> Self {
        Self::done(action, None, account, COMMAND_LINE, at)
    }
}

/// Whether the account of this folded name has signed in from this address, or its neighbourhood, of late.
pub fn has_signed_in_from(connection: &mut AnyConnection, name: &str, address: IpAddr) -> Result<bool> {
    let Some(account) = account::named(connection, name)? else { return Ok(false) };
    let sign_ins = audit::table.filter(audit::account.eq(account.id)).filter(audit::action.eq("sign-in"));
    let done = sign_ins.filter(audit::outcome.eq("done")).order(audit::id.desc()).limit(REMEMBERED);
    let addresses: Vec<String> = done.select(audit::address).load(connection)?;
    Ok(addresses.iter().filter_map(|known| known.parse().ok()).any(|known: IpAddr| block(known) == block(address)))
}

pub fn append(connection: &mut AnyConnection, line: &Line) -> Result<()> {
    diesel::insert_into(audit::table).values(line).execute(connection)?;
    Ok(())
}

/// A line as it was written.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit)]
pub struct Written {
    pub id: i64,
    pub at: Timestamp,
    pub actor: Option<String>,
    pub account: Option<String>,
    pub action: String,
    pub plugin: Option<String>,
    pub credential: Option<Vec<u8>>,
    pub outcome: String,
    pub reason: Option<String>,
    pub address: String,
}

/// Which lines somebody wants to see; `None`: whatever it is.
#[derive(Debug, Clone, Default)]
pub struct Filter {
    /// Who acted, or was acted upon.
    pub account: Option<String>,
    pub action: Option<String>,
    pub outcome: Option<String>,
    /// Only lines written before the one with this number.
    pub before: Option<i64>,
}

/// The newest first.
pub fn list(connection: &mut AnyConnection, filter: &Filter, limit: i64) -> Result<Vec<Written>> {
    // A pattern without wildcards is an equation; the one that fits everything stands for "any".
    let pattern = |wanted: &Option<String>| wanted.as_deref().map_or_else(|| "%".to_owned(), literal);
    let action = pattern(&filter.action);
    let lines = audit::table
        .filter(audit::id.lt(filter.before.unwrap_or(i64::MAX)))
        .filter(audit::action.like(format!("{action}:%")).or(audit::action.like(action)))
        .filter(audit::outcome.like(pattern(&filter.outcome)))
        .order(audit::id.desc())
        .limit(limit)
        .select(Written::as_select());
    Ok(match &filter.account {
        Some(account) => lines.filter(audit::account.eq(account).or(audit::actor.eq(account))).load(connection)?,
        None => lines.load(connection)?,
    })
}

/// Actions and outcomes are kebab-case: what is not can be no wildcard.
fn literal(wanted: &str) -> String {
    wanted.chars().filter(|character| character.is_ascii_alphanumeric() || *character == '-').collect()
}

/// Every action that has been written, without what follows a colon: which setting it was, say.
pub fn actions(connection: &mut AnyConnection) -> Result<BTreeSet<String>> {
    let written: Vec<String> = audit::table.select(audit::action).distinct().load(connection)?;
    Ok(written.iter().map(|action| parts(action).0.to_owned()).collect())
}

/// An action, and what exactly it was done to where it says so.
pub fn parts(action: &str) -> (&str, Option<&str>) {
    action.split_once(':').map_or((action, None), |(action, what)| (action, Some(what)))
}

/// When the last line was written.
pub fn latest(connection: &mut AnyConnection) -> Result<Option<Timestamp>> {
    Ok(audit::table.select(diesel::dsl::max(audit::at)).first(connection)?)
}
