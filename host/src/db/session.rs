//! Sessions. Only the digest of a session's token is stored.

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::account::Account;
use super::schema::{account, session};
use super::{AnyConnection, Result, can_be_stored};
use crate::auth::session::{ABSOLUTE, IDLE};
use crate::secrets;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = session)]
pub struct Session {
    /// Changes with the token.
    pub token_digest: Vec<u8>,
    /// Stays the same as long as it lives.
    pub id: String,
    pub account: String,
    /// The plugin and credential that made it; both `None` for a password.
    pub plugin: Option<String>,
    pub credential: Option<Vec<u8>>,
    pub user_verified: bool,
    pub address: String,
    pub user_agent: String,
    pub created_at: Timestamp,
    pub last_seen_at: Timestamp,
    /// When its account last proved to be there: at sign-in or by confirming.
    pub confirmed_at: Timestamp,
    /// Opened by a recovery code alone; see [`crate::auth::admission::Standing`].
    pub restricted: bool,
    /// A credential of the account came or went in another session: since when this one has not been told, and whose it was.
    pub notice_since: Option<Timestamp>,
    pub notice_plugin: Option<String>,
}

/// What a new session is made from.
#[derive(Debug, Clone)]
pub struct NewSession {
    pub account: String,
    pub made_by: Option<(String, Vec<u8>)>,
    pub user_verified: bool,
    pub address: String,
    pub user_agent: String,
    pub now: Timestamp,
}

/// Stores a session and returns its token for the cookie. `replaces` is the digest of the session that the browser had.
pub fn start(connection: &mut AnyConnection, new: NewSession, replaces: Option<&[u8]>) -> Result<String> {
    store(connection, new, replaces, false)
}

/// As [`start`], for a session that reaches only what gets its account signed in again.
pub fn start_restricted(connection: &mut AnyConnection, new: NewSession, replaces: Option<&[u8]>) -> Result<String> {
    store(connection, new, replaces, true)
}

fn store(connection: &mut AnyConnection, new: NewSession, replaces: Option<&[u8]>, restricted: bool) -> Result<String> {
    if let Some(old) = replaces {
        diesel::delete(session::table.find(old)).execute(connection)?;
    }
    let (token, token_digest) = secrets::token();
    let (plugin, credential) = new.made_by.unzip();
    let row = Session {
        token_digest,
        id: secrets::hex(&secrets::random::<8>()),
        account: new.account,
        plugin,
        credential,
        user_verified: new.user_verified,
        address: new.address,
        user_agent: new.user_agent.chars().take(200).collect(),
        created_at: new.now,
        last_seen_at: new.now,
        confirmed_at: new.now,
        restricted,
        notice_since: None,
        notice_plugin: None,
    };
    diesel::insert_into(session::table).values(&row).execute(connection)?;
    super::account::note_sign_in(connection, &row.account, new.now)?;
    Ok(token)
}

/// The living session with this digest, and its account, unless that is disabled.
pub fn find(connection: &mut AnyConnection, digest: &[u8], now: Timestamp) -> Result<Option<(Session, Account)>> {
    let alive = session::table
        .inner_join(account::table)
        .filter(session::token_digest.eq(digest))
        .filter(session::last_seen_at.gt(now - IDLE))
        .filter(session::created_at.gt(now - ABSOLUTE))
        .filter(account::disabled.eq(false));
    Ok(alive.select((Session::as_select(), Account::as_select())).first(connection).optional()?)
}

/// Whether the session still lives, and is still an administrator's where it was one when its request began: asked in the
/// transaction that changes something, because the rest of a request may come long after its headers.
pub fn still_acts(connection: &mut AnyConnection, digest: &[u8], as_admin: bool, now: Timestamp) -> Result<bool> {
    Ok(find(connection, digest, now)?.is_some_and(|(_, account)| account.admin || !as_admin))
}

/// The account's living sessions, the last seen first.
pub fn list(connection: &mut AnyConnection, account: &str, now: Timestamp) -> Result<Vec<Session>> {
    let alive = session::table
        .filter(session::account.eq(account))
        .filter(session::last_seen_at.gt(now - IDLE))
        .filter(session::created_at.gt(now - ABSOLUTE));
    Ok(alive.order((session::last_seen_at.desc(), session::id)).select(Session::as_select()).load(connection)?)
}

pub fn note_seen(connection: &mut AnyConnection, digest: &[u8], now: Timestamp) -> Result<()> {
    diesel::update(session::table.find(digest)).set(session::last_seen_at.eq(now)).execute(connection)?;
    Ok(())
}

/// The account has proved to be there; returns the session's new token, unless it has ended.
pub fn confirm(connection: &mut AnyConnection, digest: &[u8], now: Timestamp) -> Result<Option<String>> {
    diesel::update(session::table.find(digest)).set(session::confirmed_at.eq(now)).execute(connection)?;
    renew(connection, digest)
}

/// A new token for a session that may do more from now on, unless it has ended: a copy of the old one gains nothing by it.
pub fn renew(connection: &mut AnyConnection, digest: &[u8]) -> Result<Option<String>> {
    let (token, renewed) = secrets::token();
    let changed = diesel::update(session::table.find(digest)).set(session::token_digest.eq(renewed)).execute(connection)?;
    Ok((changed > 0).then_some(token))
}

pub fn end(connection: &mut AnyConnection, digest: &[u8]) -> Result<()> {
    diesel::delete(session::table.find(digest)).execute(connection)?;
    Ok(())
}

/// Ends one session of the account by its public id.
pub fn end_one(connection: &mut AnyConnection, account: &str, id: &str) -> Result<bool> {
    if !can_be_stored(id) {
        return Ok(false);
    }
    let one = session::table.filter(session::account.eq(account)).filter(session::id.eq(id));
    Ok(diesel::delete(one).execute(connection)? > 0)
}

/// Ends the account's sessions that nothing but a password, or a recovery code, has made, `except` one.
pub fn end_unverified(connection: &mut AnyConnection, account: &str, except: &[u8]) -> Result<()> {
    let others = session::table.filter(session::account.eq(account)).filter(session::token_digest.ne(except));
    diesel::delete(others.filter(session::plugin.is_null().or(session::user_verified.eq(false)))).execute(connection)?;
    Ok(())
}

/// Ends the account's sessions, `except` one.
pub fn end_all(connection: &mut AnyConnection, account: &str, except: Option<&[u8]>) -> Result<usize> {
    let except = except.unwrap_or_default();
    let others = session::table.filter(session::account.eq(account)).filter(session::token_digest.ne(except));
    Ok(diesel::delete(others).execute(connection)?)
}

/// Ends the sessions that a plugin's credential made, `except` one; only those of `owner`, where one is given.
pub fn end_made_by(
    connection: &mut AnyConnection,
    plugin: &str,
    credential: &[u8],
    owner: Option<&str>,
    except: Option<&[u8]>,
) -> Result<usize> {
    let except = except.unwrap_or_default();
    let made = session::table
        .filter(session::plugin.eq(plugin))
        .filter(session::credential.eq(credential))
        .filter(session::token_digest.ne(except));
    let ended = match owner {
        Some(owner) => diesel::delete(made.filter(session::account.eq(owner))).execute(connection)?,
        None => diesel::delete(made).execute(connection)?,
    };
    Ok(ended)
}

/// Ends the sessions made with a plugin, `except` one.
pub fn end_made_with(connection: &mut AnyConnection, plugin: &str, except: Option<&[u8]>) -> Result<usize> {
    let except = except.unwrap_or_default();
    let made = session::table.filter(session::plugin.eq(plugin)).filter(session::token_digest.ne(except));
    Ok(diesel::delete(made).execute(connection)?)
}

pub fn count_made_with(connection: &mut AnyConnection, plugin: &str) -> Result<i64> {
    Ok(session::table.filter(session::plugin.eq(plugin)).count().get_result(connection)?)
}

/// Tells the account's sessions, `except` the acting one, that a credential came or went.
pub fn give_notice(
    connection: &mut AnyConnection,
    account: &str,
    plugin: &str,
    except: Option<&[u8]>,
    now: Timestamp,
) -> Result<()> {
    let others = session::table
        .filter(session::account.eq(account))
        .filter(session::token_digest.ne(except.unwrap_or_default()))
        .filter(session::notice_since.is_null());
    let notice = (session::notice_since.eq(now), session::notice_plugin.eq(plugin));
    diesel::update(others).set(notice).execute(connection)?;
    Ok(())
}

/// It has been seen.
pub fn take_notice(connection: &mut AnyConnection, digest: &[u8]) -> Result<()> {
    let nothing = (session::notice_since.eq(None::<Timestamp>), session::notice_plugin.eq(None::<String>));
    diesel::update(session::table.find(digest)).set(nothing).execute(connection)?;
    Ok(())
}

/// Takes back what sessions were to be told of a plugin's credentials.
pub fn forget_notices(connection: &mut AnyConnection, plugin: &str) -> Result<()> {
    let nothing = (session::notice_since.eq(None::<Timestamp>), session::notice_plugin.eq(None::<String>));
    diesel::update(session::table.filter(session::notice_plugin.eq(plugin))).set(nothing).execute(connection)?;
    Ok(())
}

/// Forgets sessions that have ended by themselves.
pub fn sweep(connection: &mut AnyConnection, now: Timestamp) -> Result<usize> {
    let dead = session::table.filter(session::last_seen_at.le(now - IDLE).or(session::created_at.le(now - ABSOLUTE)));
    Ok(diesel::delete(dead).execute(connection)?)
}
