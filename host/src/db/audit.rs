//! Who did what to whom, with which credential, from where, and how it ended. Append-only.

use std::net::IpAddr;

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::audit;
use super::{AnyConnection, Result, account};
use crate::auth::throttle::block;

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
