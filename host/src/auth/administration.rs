//! What is done to an account by somebody else. One set of rules for the administrators' pages and the command line: nobody
//! does it to themselves, and an administrator who can sign in always remains.

use gatehouse_plugin_api::Timestamp;

use crate::db::access::{self, Refused};
use crate::db::account::{self, Account};
use crate::db::{self, AnyConnection, audit, session};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Measure {
    /// Ends its sessions too.
    Disable,
    Enable,
    /// With all that belongs to it; its lines in the audit log stay.
    Delete,
    /// The password signs in again, whoever held it.
    ReleasePassword,
}

/// Whose hand it is.
#[derive(Debug, Clone)]
pub struct Hand {
    /// `None`: the command line.
    pub actor: Option<String>,
    /// Digest of the acting session, which must live, and be an administrator's, when the change is made.
    pub session: Option<Vec<u8>>,
    pub address: String,
    pub now: Timestamp,
}

#[derive(Debug)]
pub enum Denied {
    /// No such account, or no longer.
    Gone,
    Oneself,
    LastAdministrator,
    SignedOut,
    Database(db::Error),
}

impl From<db::Error> for Denied {
    fn from(error: db::Error) -> Self {
        Self::Database(error)
    }
}

impl From<diesel::result::Error> for Denied {
    fn from(error: diesel::result::Error) -> Self {
        Self::Database(error.into())
    }
}

/// Within the caller's transaction, which an error undoes.
pub fn take(connection: &mut AnyConnection, account: &str, measure: Measure, hand: &Hand) -> Result<(), Denied> {
    if let Some(acting) = &hand.session
        && !session::still_acts(connection, acting, true, hand.now)?
    {
        return Err(Denied::SignedOut);
    }
    let target = account::get(connection, account)?.ok_or(Denied::Gone)?;
    if hand.actor.as_deref() == Some(account) && matches!(measure, Measure::Disable | Measure::Delete) {
        return Err(Denied::Oneself);
    }
    // Who is locked out is what was asked for; that nobody is left who could let them in again is not.
    let done = access::guard(connection, true, |connection| carry_out(connection, &target, measure));
    let changed = done.map_err(|refused| match refused {
        Refused::Stranded(_) => Denied::LastAdministrator,
        Refused::Database(error) => Denied::Database(error),
    })?;
    if changed {
        let mut line = audit::Line::done(measure.action(), hand.actor.as_deref(), Some(account), &hand.address, hand.now);
        // The only place where the name stays.
        line.reason = (measure == Measure::Delete).then_some(target.name);
        audit::append(connection, &line)?;
    }
    Ok(())
}

/// `false`: it was so already.
fn carry_out(connection: &mut AnyConnection, target: &Account, measure: Measure) -> db::Result<bool> {
    let id = target.id.as_str();
    Ok(match measure {
        Measure::Disable if target.disabled => false,
        Measure::Disable => {
            account::set_disabled(connection, id, true)?;
            session::end_all(connection, id, None)?;
            true
        }
        Measure::Enable if !target.disabled => false,
        Measure::Enable => {
            account::set_disabled(connection, id, false)?;
            true
        }
        Measure::Delete => account::delete(connection, id)?,
        Measure::ReleasePassword if target.password_held_by.is_none() => false,
        Measure::ReleasePassword => {
            account::set_password_held_by(connection, id, None)?;
            true
        }
    })
}

impl Measure {
    fn action(self) -> &'static str {
        match self {
            Self::Disable => "account-disabled",
            Self::Enable => "account-enabled",
            Self::Delete => "account-deleted",
            Self::ReleasePassword => "password-released",
        }
    }
}
