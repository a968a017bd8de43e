//! What a plugin answers: a response, and what should become true if the panel agrees. The panel applies writes, effects
//! and audit events in **one** transaction before the response goes out, and alone mints sessions.

use abi_stable::StableAbi;
use abi_stable::nonexhaustive_enum::{NonExhaustive, NonExhaustiveFor};
use abi_stable::std_types::{ROption, RString, RVec};

use crate::{AccountId, CredentialId, Header, Timestamp};

#[repr(C)]
#[derive(StableAbi, Debug)]
pub struct Reply {
    /// HTTP status, 200 to 599.
    pub status: u16,
    /// `content-disposition`, `location`, `retry-after` and `x-…` are kept; the panel drops the rest.
    pub headers: RVec<Header>,
    pub body: Body,
    pub writes: RVec<WriteAny>,
    pub effects: RVec<EffectAny>,
    pub audit: RVec<AuditEvent>,
    /// The plugin's own words for a write that the panel refuses; the panel has plain ones.
    pub on_conflict: RVec<OnConflict>,
}

impl Reply {
    pub fn new(status: u16, body: Body) -> Self {
        Self {
            status,
            headers: RVec::new(),
            body,
            writes: RVec::new(),
            effects: RVec::new(),
            audit: RVec::new(),
            on_conflict: RVec::new(),
        }
    }

    /// `json` is UTF-8 JSON text.
    pub fn json(status: u16, json: impl Into<RString>) -> Self {
        Self::new(status, Body::Json(json.into()))
    }

    pub fn problem(problem: Problem) -> Self {
        Self::new(problem.status, Body::Problem(problem))
    }

    /// 303, for a form that has been carried out.
    pub fn see_other(location: impl Into<RString>) -> Self {
        Self::new(303, Body::Empty).header("location", location)
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<RString>) -> Self {
        self.headers.push(Header { name: name.into(), value: value.into() });
        self
    }

    #[must_use]
    pub fn write(mut self, write: Write) -> Self {
        self.writes.push(NonExhaustive::new(write));
        self
    }

    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effects.push(NonExhaustive::new(effect));
        self
    }

    #[must_use]
    pub fn audit(mut self, event: AuditEvent) -> Self {
        self.audit.push(event);
        self
    }

    #[must_use]
    pub fn on_conflict(mut self, conflict: Conflict, problem: Problem) -> Self {
        self.on_conflict.push(OnConflict { conflict, problem });
        self
    }
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum Body {
    Empty,
    Json(RString),
    Bytes {
        content_type: RString,
        bytes: RVec<u8>,
    },
    /// `application/problem+json`, or an error page for a browser's navigation, in the reader's language.
    Problem(Problem),
}

/// A refusal in words. `title` says what failed, `detail` why and what to do; both are message ids of the plugin.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Problem {
    pub status: u16,
    /// Stable and documented, such as `sign-in-failed`.
    pub code: RString,
    pub title: RString,
    pub detail: RString,
    pub arguments: RVec<Argument>,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Argument {
    pub name: RString,
    pub value: ArgumentValue,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum ArgumentValue {
    Text(RString),
    Number(i64),
}

/// A [`Write`] as it crosses the boundary.
pub type WriteAny = NonExhaustiveFor<Write>;

/// A change to what the panel stores for this plugin.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone)]
#[sabi(kind(WithNonExhaustive(size = [usize; 32], traits(Debug), assert_nonexhaustive = Write)))]
#[non_exhaustive]
pub enum Write {
    /// Uses up a nonce for ever: [`Conflict::SPENT`] if anyone used it before. The panel may forget it after `until` plus
    /// its tolerated clock skew.
    Spend { nonce: RVec<u8>, until: Timestamp },
    /// [`Conflict::DUPLICATE`] if the id is known for *any* account; [`Conflict::LIMIT`] if the account would then have
    /// more than `limit` credentials of this plugin.
    AddCredential { id: CredentialId, account: AccountId, label: RString, payload: RVec<u8>, limit: u32 },
    /// Runs the handler again with a new snapshot if `version` is no longer the stored one; [`Conflict::GONE`] if the
    /// credential is.
    UpdateCredential {
        id: CredentialId,
        version: u64,
        label: ROption<RString>,
        payload: ROption<RVec<u8>>,
        used_at: ROption<Timestamp>,
    },
    /// [`Conflict::GONE`] if it is not stored; [`Conflict::LAST_USABLE`] if its account's password is held and no other
    /// usable credential remains.
    RemoveCredential { id: CredentialId },
}

/// An [`Effect`] as it crosses the boundary.
pub type EffectAny = NonExhaustiveFor<Effect>;

/// What the panel should do beyond storing. It checks each against its policy.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone)]
#[sabi(kind(WithNonExhaustive(size = [usize; 16], traits(Debug), assert_nonexhaustive = Effect)))]
#[non_exhaustive]
pub enum Effect {
    /// Mints a session made by this credential. Refused for a disabled account, and unless the same reply spends a nonce.
    SignIn {
        account: AccountId,
        credential: CredentialId,
        user_verified: bool,
    },
    /// Makes the acting session fresh. Refused for another account than the session's.
    Confirm {
        account: AccountId,
        credential: CredentialId,
    },
    /// Password sign-in stops working for the account. [`Conflict::LAST_USABLE`] without a usable credential.
    HoldPasswordSignIn {
        account: AccountId,
    },
    ReleasePasswordSignIn {
        account: AccountId,
    },
    /// Ends the sessions that this credential made, the acting one excepted.
    EndSessions {
        credential: CredentialId,
    },
}

/// Why the panel refused a reply. An integer newtype, so that reasons may join within 1.x.
#[repr(transparent)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict(pub u32);

impl Conflict {
    pub const SPENT: Self = Self(1);
    pub const DUPLICATE: Self = Self(2);
    pub const LIMIT: Self = Self(3);
    pub const GONE: Self = Self(4);
    pub const LAST_USABLE: Self = Self(5);
    /// The account is disabled or gone.
    pub const ACCOUNT: Self = Self(6);
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct OnConflict {
    pub conflict: Conflict,
    pub problem: Problem,
}

/// A line of the audit log. The panel adds actor, address and time.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct AuditEvent {
    /// Such as `sign-in` or `credential-added`: stable, kebab-case.
    pub action: RString,
    /// Whom it is about.
    pub account: ROption<AccountId>,
    pub credential: ROption<CredentialId>,
    pub outcome: Outcome,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum Outcome {
    Done,
    /// The reason, such as `user-not-verified`: stable, kebab-case, never shown to an anonymous caller.
    Refused(RString),
}
