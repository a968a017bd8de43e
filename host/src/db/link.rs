//! One-time links on which somebody sets the password of an account: an invitation, or a reset by an administrator.
//! Nobody but whoever opens the link ever knows the password.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::account::Account;
use super::schema::{account, link};
use super::{AnyConnection, Result};
use crate::secrets;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    Invite,
    Reset,
}

impl Kind {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Invite => "invite",
            Self::Reset => "reset",
        }
    }

    /// Seconds that such a link works. Somebody who is being helped is there; somebody who is invited may be away.
    fn life(self) -> Timestamp {
        match self {
            Self::Invite => 48 * 3600,
            Self::Reset => 3600,
        }
    }
}

/// What a link's token opens.
#[derive(Debug, Clone)]
pub struct Opened {
    pub account: Account,
    pub kind: Kind,
}

/// A new link's token and when it expires. The account's earlier links end.
pub fn make(connection: &mut AnyConnection, account: &str, kind: Kind, now: Timestamp) -> Result<(String, Timestamp)> {
    clear(connection, account)?;
    let (token, digest) = secrets::token();
    let expires_at = now + kind.life();
    let values =
        (link::token_digest.eq(digest), link::account.eq(account), link::kind.eq(kind.as_str()), link::expires_at.eq(expires_at));
    diesel::insert_into(link::table).values(values).execute(connection)?;
    Ok((token, expires_at))
}

/// The living link with this token, unless its account is disabled.
pub fn open(connection: &mut AnyConnection, token: &str, now: Timestamp) -> Result<Option<Opened>> {
    let living = link::table
        .inner_join(account::table)
        .filter(link::token_digest.eq(secrets::digest(token.as_bytes())))
        .filter(link::expires_at.gt(now))
        .filter(account::disabled.eq(false));
    let found: Option<(String, Account)> = living.select((link::kind, Account::as_select())).first(connection).optional()?;
    let kind = |kind: &str| if kind == Kind::Invite.as_str() { Kind::Invite } else { Kind::Reset };
    Ok(found.map(|(text, account)| Opened { account, kind: kind(&text) }))
}

/// `false`: somebody used it meanwhile. All links of the account end with it.
pub fn spend(connection: &mut AnyConnection, token: &str, account: &str) -> Result<bool> {
    let this = link::table.find(secrets::digest(token.as_bytes())).filter(link::account.eq(account));
    let spent = diesel::delete(this).execute(connection)? > 0;
    clear(connection, account)?;
    Ok(spent)
}

/// Ends the account's links.
pub fn clear(connection: &mut AnyConnection, account: &str) -> Result<()> {
    diesel::delete(link::table.filter(link::account.eq(account))).execute(connection)?;
    Ok(())
}

/// Forgets links that have expired.
pub fn sweep(connection: &mut AnyConnection, now: Timestamp) -> Result<usize> {
    Ok(diesel::delete(link::table.filter(link::expires_at.le(now))).execute(connection)?)
}
