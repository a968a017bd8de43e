//! Why a request is refused: one enum, from which come the words that people read, the stable code that scripts read, and
//! the reason in the audit log. No text of a library's error ever reaches a person.

use gatehouse_plugin_api::{
    AccountId, Argument, ArgumentValue, AuditEvent, HostError, Outcome, Problem, RNone, RSome, RString, RVec, Reply,
};

use crate::credential::NAME_LIMIT;

pub type Answer = Result<Reply, Refusal>;

/// The address, to a message, where there is none.
const NOWHERE: &str = "none";

#[derive(Debug)]
pub enum Refusal {
    /// JSON, base64url, CBOR or a field that the contract does not know.
    Malformed,
    /// Whatever failed; people are not told which.
    SignIn(Reason),
    Registration(Reason),
    /// The credential id is stored nowhere, so that the browser may forget it.
    UnknownCredential,
    /// No such passkey of the viewer: another account's looks the same.
    NotFound,
    /// This origin cannot have passkeys; where to go, if anywhere.
    Address(Option<RString>),
    Name,
    Limit(u32),
    SyncedNotAllowed,
    PasswordOffNotAllowed,
    CeremonyUsed,
    Duplicate,
    LastUsable,
    /// The panel could not answer a read.
    Host(HostError),
}

/// Stable and kebab-case, for the audit log.
pub type Reason = &'static str;

impl From<HostError> for Refusal {
    fn from(error: HostError) -> Self {
        Self::Host(error)
    }
}

impl Refusal {
    pub fn reply(&self) -> Reply {
        Reply::problem(self.problem())
    }

    pub fn reason(&self) -> Reason {
        match self {
            Self::SignIn(reason) | Self::Registration(reason) => reason,
            other => other.code(),
        }
    }

    pub fn problem(&self) -> Problem {
        let (status, detail) = match self {
            Self::Malformed => (400, "passkeys-problem-try-again"),
            Self::SignIn(_) | Self::Registration(_) => (401, "passkeys-problem-try-again"),
            Self::UnknownCredential => (401, "passkeys-problem-unknown"),
            Self::NotFound => (404, "passkeys-problem-not-found"),
            Self::CeremonyUsed => (409, "passkeys-problem-try-again"),
            Self::Duplicate => (409, "passkeys-problem-duplicate"),
            Self::LastUsable => (409, "passkeys-problem-last-usable"),
            Self::Address(_) => (422, "passkeys-problem-address"),
            Self::Name => (422, "passkeys-problem-name"),
            Self::Limit(_) => (422, "passkeys-problem-limit"),
            Self::SyncedNotAllowed => (422, "passkeys-problem-synced"),
            Self::PasswordOffNotAllowed => (422, "passkeys-problem-password-off"),
            Self::Host(_) => (503, "passkeys-problem-try-again"),
        };
        let arguments = match self {
            Self::Address(address) => vec![argument("address", ArgumentValue::Text(address.clone().unwrap_or(NOWHERE.into())))],
            Self::Name => vec![argument("limit", ArgumentValue::Number(NAME_LIMIT.into()))],
            Self::Limit(limit) => vec![argument("limit", ArgumentValue::Number(i64::from(*limit)))],
            _ => Vec::new(),
        };
        Problem {
            status,
            code: self.code().into(),
            title: "passkeys-problem".into(),
            detail: detail.into(),
            arguments: arguments.into(),
        }
    }

    fn code(&self) -> &'static str {
        match self {
            Self::Malformed => "malformed-request",
            Self::SignIn(_) => "sign-in-failed",
            Self::Registration(_) => "registration-failed",
            Self::UnknownCredential => "credential-unknown",
            Self::NotFound => "passkey-not-found",
            Self::Address(_) => "address-not-usable",
            Self::Name => "name-invalid",
            Self::Limit(_) => "too-many-credentials",
            Self::SyncedNotAllowed => "synced-not-allowed",
            Self::PasswordOffNotAllowed => "password-off-not-allowed",
            Self::CeremonyUsed => "ceremony-used",
            Self::Duplicate => "credential-duplicate",
            Self::LastUsable => "last-usable-credential",
            Self::Host(_) => "unavailable",
        }
    }
}

/// Whom and what a line of the audit log is about, filled in as a request becomes known.
#[derive(Default)]
pub struct Subject {
    pub account: Option<AccountId>,
    pub credential: Option<Vec<u8>>,
}

impl Subject {
    pub fn event(self, action: &str, outcome: Outcome) -> AuditEvent {
        AuditEvent {
            action: action.into(),
            account: self.account.map_or(RNone, RSome),
            credential: self.credential.map_or(RNone, |id| RSome(RVec::from(id))),
            outcome,
        }
    }

    /// The answer to a refused attempt, with its line in the audit log.
    pub fn refused(self, action: &str, refusal: Refusal) -> Answer {
        if matches!(refusal, Refusal::Host(_)) {
            return Err(refusal);
        }
        let reply = refusal.reply();
        // A request that cannot be read names nobody, and a line for each would let a stranger fill the log.
        if matches!(refusal, Refusal::Malformed) {
            return Ok(reply);
        }
        Ok(reply.audit(self.event(action, Outcome::Refused(refusal.reason().into()))))
    }
}

fn argument(name: &str, value: ArgumentValue) -> Argument {
    Argument { name: name.into(), value }
}
