//! What a plugin answers: a response, and what should become true if the panel agrees. The panel applies writes, effects
//! and audit events in **one** transaction before the response goes out, and alone mints sessions.

use abi_stable::StableAbi;
use abi_stable::nonexhaustive_enum::{NonExhaustive, NonExhaustiveFor};
use abi_stable::std_types::{ROption, RString, RVec};

use crate::{Ability, AccountId, CredentialId, Extension, Header, Timestamp};

/// What a plugin answers. The panel owns it from then on.
///
/// ```
/// use gatehouse_plugin_api::{AccountId, Effect, Reply, Write};
///
/// let (account, id) = (AccountId([7; 16]), vec![1; 16]);
/// let reply = Reply::json(200, r#"{"redirect":"/"}"#)
///     .write(Write::Spend { nonce: vec![9; 24].into(), until: 1_700_000_300 })
///     .effect(Effect::SignIn { account, credential: id.into(), user_verified: true });
/// assert_eq!((reply.writes.len(), reply.effects.len()), (1, 1));
/// ```
#[repr(C)]
#[derive(StableAbi, Debug)]
pub struct Reply {
    /// HTTP status, 200 to 599; with any other the reply [cannot be sent](Reply::impossible_status).
    pub status: u16,
    /// `content-disposition`, `location`, `retry-after` and `x-…` are kept; the panel drops the rest.
    pub headers: RVec<Header>,
    /// What the caller reads, if the panel agrees with the rest.
    pub body: Body,
    /// In this order, in the one transaction. To somebody who is not signed in, an answer of 400 or more stores nothing, unless
    /// it spends a nonce.
    pub writes: RVec<WriteAny>,
    /// After the writes; releases of a password come before them.
    pub effects: RVec<EffectAny>,
    /// Written with the rest, or not at all.
    pub audit: RVec<AuditEvent>,
    /// The plugin's own words for a write that the panel refuses; the panel has plain ones.
    pub on_conflict: RVec<OnConflict>,
}

impl Reply {
    /// Asks for nothing.
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

    /// With the problem's own status.
    pub fn problem(problem: Problem) -> Self {
        Self::new(problem.status, Body::Problem(problem))
    }

    /// 303, for a form that has been carried out.
    pub fn see_other(location: impl Into<RString>) -> Self {
        Self::new(303, Body::Empty).header("location", location)
    }

    /// The status with which it cannot be sent: its own, or that of the problem in its body. Nothing of such a reply becomes
    /// true, and the caller gets a plain 500.
    ///
    /// ```
    /// use gatehouse_plugin_api::{Body, Reply};
    ///
    /// assert_eq!(Reply::new(204, Body::Empty).impossible_status(), None);
    /// assert_eq!(Reply::new(700, Body::Empty).impossible_status(), Some(700));
    /// ```
    pub fn impossible_status(&self) -> Option<u16> {
        let of_body = if let Body::Problem(problem) = &self.body { problem.impossible_status() } else { None };
        Some(self.status).filter(|status| !(200..600).contains(status)).or(of_body)
    }

    /// Adds a header; see [`Reply::headers`] for those that are kept.
    #[must_use]
    pub fn header(mut self, name: &str, value: impl Into<RString>) -> Self {
        self.headers.push(Header { name: name.into(), value: value.into() });
        self
    }

    /// Adds a write.
    #[must_use]
    pub fn write(mut self, write: Write) -> Self {
        self.writes.push(NonExhaustive::new(write));
        self
    }

    /// Adds an effect.
    #[must_use]
    pub fn effect(mut self, effect: Effect) -> Self {
        self.effects.push(NonExhaustive::new(effect));
        self
    }

    /// Adds a line for the audit log.
    #[must_use]
    pub fn audit(mut self, event: AuditEvent) -> Self {
        self.audit.push(event);
        self
    }

    /// Says in the plugin's words what the panel's refusal means.
    #[must_use]
    pub fn on_conflict(mut self, conflict: Conflict, problem: Problem) -> Self {
        self.on_conflict.push(OnConflict { conflict, problem });
        self
    }
}

/// What the caller reads.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum Body {
    /// Nothing.
    Empty,
    /// UTF-8 JSON text.
    Json(RString),
    /// Anything else. The bytes go out as they are, uncopied.
    Bytes {
        /// One line of ASCII, or the panel says `application/octet-stream`.
        content_type: RString,
        /// All of it.
        bytes: RVec<u8>,
    },
    /// `application/problem+json`, or an error page for a browser's navigation, in the reader's language.
    Problem(Problem),
}

/// A refusal in words. `title` says what failed, `detail` why and what to do; both are message ids of the plugin.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Problem {
    /// HTTP status, 400 to 599.
    pub status: u16,
    /// Stable and documented, such as `sign-in-failed`.
    pub code: RString,
    /// Message id.
    pub title: RString,
    /// Message id.
    pub detail: RString,
    /// For both messages.
    pub arguments: RVec<Argument>,
}

impl Problem {
    /// The status, if it is none that a problem may have. People get a plain 500 instead.
    pub fn impossible_status(&self) -> Option<u16> {
        Some(self.status).filter(|status| !(400..600).contains(status))
    }
}

/// A value for a message's variable.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Argument {
    /// The variable's name, without the dollar sign.
    pub name: RString,
    /// Escaped by the panel where it is shown.
    pub value: ArgumentValue,
}

/// Text or number: numbers choose plurals.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum ArgumentValue {
    /// Put in as it is.
    Text(RString),
    /// Written as the reader's language writes numbers.
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
    Spend {
        /// As from [`Opened::nonce`](crate::Opened::nonce).
        nonce: RVec<u8>,
        /// As from [`Opened::expires_at`](crate::Opened::expires_at).
        until: Timestamp,
    },
    /// [`Conflict::DUPLICATE`] if the id is known for *any* account; [`Conflict::LIMIT`] if the account would then have
    /// more than `limit` credentials of this plugin.
    AddCredential {
        /// 1 to 1,023 bytes.
        id: CredentialId,
        /// Must be the caller's own.
        account: AccountId,
        /// The name that its owner gives it.
        label: RString,
        /// The plugin's own bytes.
        payload: RVec<u8>,
        /// Credentials of this plugin that the account may then have.
        limit: u32,
    },
    /// Runs the handler again with a new snapshot if `version` is no longer the stored one; [`Conflict::GONE`] if the
    /// credential is.
    UpdateCredential {
        /// The caller's own; anybody's for an administrator ([`ADMINISTER`](crate::Ability::ADMINISTER)), and where nobody is signed
        /// in and the reply spends a nonce.
        id: CredentialId,
        /// As it was read.
        version: u64,
        /// `RNone` keeps what is stored, here and below.
        label: ROption<RString>,
        /// With a new payload the plugin is asked again whether the credential is [usable](crate::Plugin::usable).
        payload: ROption<RVec<u8>>,
        /// When it signed somebody in.
        used_at: ROption<Timestamp>,
    },
    /// [`Conflict::GONE`] if it is not stored; [`Conflict::LAST_USABLE`] if its account's password is held and no other
    /// usable credential remains.
    RemoveCredential {
        /// The caller's own; anybody's for an administrator ([`ADMINISTER`](crate::Ability::ADMINISTER)).
        id: CredentialId,
    },
    /// What a later version of the promise adds.
    Extension(Extension),
}

impl Write {
    /// What a plugin must have declared for it. `None`: every plugin may.
    pub fn ability(&self) -> Option<Ability> {
        match self {
            Self::AddCredential { .. } | Self::UpdateCredential { .. } | Self::RemoveCredential { .. } => {
                Some(Ability::KEEP_CREDENTIALS)
            }
            Self::Spend { .. } | Self::Extension(_) => None,
        }
    }
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
        /// Must be the credential's owner.
        account: AccountId,
        /// Stored, and of this plugin.
        credential: CredentialId,
        /// Whether more than possession was shown (a PIN, a fingerprint). Without it an account that has a second factor is refused.
        user_verified: bool,
    },
    /// Makes the acting session fresh. Refused for another account than the session's.
    Confirm {
        /// The session's own.
        account: AccountId,
        /// Stored, of this plugin, and that account's.
        credential: CredentialId,
    },
    /// Password sign-in stops working for the account. [`Conflict::LAST_USABLE`] without a usable credential.
    HoldPasswordSignIn {
        /// The caller's own.
        account: AccountId,
    },
    /// Password sign-in works again, if this plugin held it.
    ReleasePasswordSignIn {
        /// The caller's own; anybody's for an administrator ([`ADMINISTER`](crate::Ability::ADMINISTER)).
        account: AccountId,
    },
    /// Ends the sessions that this credential made, the acting one excepted.
    EndSessions {
        /// Of this plugin, perhaps removed in the same reply. The caller's own sessions only;
        /// for an administrator everybody's ([`ADMINISTER`](crate::Ability::ADMINISTER)).
        credential: CredentialId,
    },
    /// What a later version of the promise adds.
    Extension(Extension),
}

impl Effect {
    /// What a plugin must have declared for it. `None`: every plugin may.
    pub fn ability(&self) -> Option<Ability> {
        match self {
            Self::SignIn { .. } => Some(Ability::SIGN_IN),
            Self::Confirm { .. } => Some(Ability::CONFIRM),
            Self::HoldPasswordSignIn { .. } | Self::ReleasePasswordSignIn { .. } => Some(Ability::HOLD_PASSWORDS),
            Self::EndSessions { .. } => Some(Ability::END_SESSIONS),
            Self::Extension(_) => None,
        }
    }
}

/// Why the panel refused a reply. An integer newtype, so that reasons may join within 1.x.
#[repr(transparent)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Conflict(pub u32);

impl Conflict {
    /// The nonce was used before.
    pub const SPENT: Self = Self(1);
    /// The credential's id is known already.
    pub const DUPLICATE: Self = Self(2);
    /// The account has as many credentials as it may.
    pub const LIMIT: Self = Self(3);
    /// The credential is not stored (any more).
    pub const GONE: Self = Self(4);
    /// Nothing usable would be left to sign in with.
    pub const LAST_USABLE: Self = Self(5);
    /// The account is disabled or gone.
    pub const ACCOUNT: Self = Self(6);
    /// Somebody could no longer sign in, and the reply does not say with [`AuditEvent::STRANDING_ACCEPTED`] that this is
    /// accepted. The panel asks: the same form again, with a further field `confirmed=on`.
    pub const STRANDS: Self = Self(7);
}

/// The plugin's words for one kind of refusal.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct OnConflict {
    /// Which.
    pub conflict: Conflict,
    /// What the caller gets instead of the reply.
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
    /// With what.
    pub credential: ROption<CredentialId>,
    /// How it ended.
    pub outcome: Outcome,
}

impl AuditEvent {
    /// The action of a line with which an administrator confirms that its account can then no longer sign in: without it
    /// [`Conflict::STRANDS`]. It helps neither oneself nor where no administrator could sign in any more.
    pub const STRANDING_ACCEPTED: &'static str = "stranding-accepted";
}

/// How something ended that the audit log tells of.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum Outcome {
    /// It was carried out.
    Done,
    /// The reason, such as `user-not-verified`: stable, kebab-case, never shown to an anonymous caller.
    Refused(RString),
}
