//! The second factor beside a password: who must have one, and whether what somebody typed is one. Spending it is part of
//! the transaction in which it counts.

use gatehouse_plugin_api::Timestamp;

use super::{recovery, totp};
use crate::db::{self, AnyConnection, recovery_code, setting};
use crate::panel::Panel;

/// Who must have a second factor to sign in by password.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Policy {
    Optional,
    Administrators,
}

impl Policy {
    pub const ALL: [Self; 2] = [Self::Optional, Self::Administrators];

    /// In force.
    pub fn of(panel: &Panel) -> Self {
        panel.settings().get(setting::SECOND_FACTOR).and_then(|value| Self::parse(value)).unwrap_or(Self::Optional)
    }

    pub fn parse(value: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|policy| policy.as_str() == value)
    }

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Optional => "optional",
            Self::Administrators => "administrators",
        }
    }
}

/// Which of its two kinds a second factor was.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Proof {
    Code,
    RecoveryCode,
}

/// Spends the code that was typed, of the app or a recovery code; `None`: it is none, or it was used before.
pub fn spend(
    connection: &mut AnyConnection,
    panel: &Panel,
    account: &str,
    typed: &str,
    now: Timestamp,
) -> db::Result<Option<Proof>> {
    if let Some(enrolled) = db::totp::get(connection, account)? {
        let secret = totp::open(&panel.secrets, account, &enrolled.secret, now);
        if secret.is_none() {
            log::error!("the second factor of the account {account} was sealed with another key; only its recovery codes work");
        }
        let step = secret.and_then(|secret| totp::step(secret, typed, now));
        if let Some(step) = step {
            return Ok(db::totp::spend_step(connection, account, step)?.then_some(Proof::Code));
        }
    }
    let Some(digest) = recovery::digest(account, typed) else { return Ok(None) };
    Ok(recovery_code::spend(connection, account, &digest)?.then_some(Proof::RecoveryCode))
}
