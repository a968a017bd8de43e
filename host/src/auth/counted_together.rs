//! The failures at accounts that the nodes on one database count together, so that guessing at two of them is as slow as at one.
//! Read when a try begins, written in the transaction that notes a failure: what succeeds costs no transaction, unless it ends
//! a row of failures. What a try in flight at another node comes to is not known before it fails.

use std::net::IpAddr;

use gatehouse_plugin_api::Timestamp;

use super::failures::{LONGEST, PAIR, Policy, Record, everywhere_policy, is_behind_a_password};
use super::throttle::{self, Noted};
use crate::clock;
use crate::db::{self, AnyConnection};
use crate::panel::Panel;
use crate::secrets::Secrets;

/// The rows of one account and one address at one door: also where there is no such account, since who waits must not tell.
pub struct Together {
    pair: Vec<u8>,
    everywhere: Vec<u8>,
    policy: &'static Policy,
    noted: Noted,
}

impl Together {
    /// `None`: this panel is alone on its database, or slows nobody down. Blocks.
    pub fn read(panel: &Panel, door: &str, account: &str, address: IpAddr) -> db::Result<Option<Self>> {
        if !panel.db.is_shared() || !panel.throttle.is_on() {
            return Ok(None);
        }
        let strangers = !is_behind_a_password(door);
        let key = |kind, parts: &[&str]| db::throttle::key(key(&panel.secrets, kind, parts), strangers);
        let pair = key("pair", &[door, account, &throttle::block(address).to_string()]);
        let everywhere = key("account", &[door, account]);
        let rows = panel.db.read(|connection| db::throttle::two(connection, [&pair, &everywhere]))?;
        let noted = |key: &[u8]| rows.iter().find(|row| row.key == key).map(Record::from);
        let noted = Noted { pair: noted(&pair), everywhere: noted(&everywhere) };
        Ok(Some(Self { pair, everywhere, policy: everywhere_policy(door), noted }))
    }

    pub fn noted(&self) -> Noted {
        self.noted
    }

    /// One more failure. `with_strangers`: it counts for everybody at the account.
    pub fn note(&self, connection: &mut AnyConnection, with_strangers: bool, now: Timestamp) -> db::Result<()> {
        let stored = db::throttle::two(connection, [&self.pair, &self.everywhere])?;
        let mut count = |key: &[u8], policy: &Policy| {
            let before = stored.iter().find(|row| row.key == key).map(Record::from);
            db::throttle::put(connection, &Record::after(before, 0, policy, now).row(key))
        };
        count(&self.pair, &PAIR)?;
        if with_strangers { count(&self.everywhere, self.policy) } else { Ok(()) }
    }

    /// This address got in: its own failures are forgotten.
    pub fn forget(self, panel: &Panel) {
        if self.noted.pair.is_some()
            && let Err(error) = panel.db.write::<_, db::Error>(move |connection| db::throttle::forget(connection, &self.pair))
        {
            log::warn!("failures that are over still count: {error}");
        }
    }
}

/// Of one size, and telling nobody which names were tried.
fn key(secrets: &Secrets, kind: &str, parts: &[&str]) -> [u8; 32] {
    secrets.derive("throttle", kind, parts.join("\n").as_bytes())
}

pub fn sweep(connection: &mut AnyConnection, now: Timestamp) -> db::Result<()> {
    db::throttle::sweep(connection, now - LONGEST..=now + clock::SKEW)
}

impl From<&db::throttle::Row> for Record {
    fn from(row: &db::throttle::Row) -> Self {
        Self { failures: u32::try_from(row.failures).unwrap_or(u32::MAX), last: row.last_at, free_at: row.free_at }
    }
}

impl Record {
    fn row(self, key: &[u8]) -> db::throttle::Row {
        db::throttle::Row { key: key.to_vec(), failures: self.failures.into(), last_at: self.last, free_at: self.free_at }
    }
}
