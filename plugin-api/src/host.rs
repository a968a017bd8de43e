//! What the panel lends a plugin for one call: reads, sealing and the log. There is no way to write from here.

use abi_stable::sabi_trait::TD_Opaque;
use abi_stable::std_types::{RBox, ROption, RResult, RSlice, RStr, RString, RVec};
use abi_stable::{StableAbi, sabi_trait};

use crate::{Account, AccountId, Credential, Extension, Timestamp, Value};

/// A lent [`Host`].
pub type HostBox = Host_TO<'static, RBox<()>>;

/// Wraps a [`Host`] to lend it: what a panel does for every call, and a test in a panel's place.
pub fn lend(host: impl Host + 'static) -> HostBox {
    Host_TO::from_value(host, TD_Opaque)
}

/// An answer, or that the panel has none now.
pub type HostResult<T> = RResult<T, HostError>;

/// What the panel lends for one call. Good for that call only, and for the thread that makes it: keep nothing of it. What it
/// returns belongs to the plugin. Methods that read people's data need an [`Ability`](crate::Ability) and fail without it.
///
/// Each read sees what is stored at that moment; what must still hold when the reply is applied is checked again by the panel.
#[sabi_trait]
pub trait Host: Send + Sync {
    /// The panel's addresses and name.
    fn site(&self) -> Site;
    /// This plugin's setting; `RNone` where it declared none of that name.
    fn setting(&self, name: RStr<'_>) -> ROption<Value>;
    /// An account by its id; `RNone` where there is none (any more). Needs
    /// [`READ_ACCOUNTS`](crate::Ability::READ_ACCOUNTS).
    fn account(&self, id: AccountId) -> HostResult<ROption<Account>>;
    /// By sign-in name, compared as the sign-in page compares it: trimmed, upper and lower case alike. Needs
    /// [`READ_ACCOUNTS`](crate::Ability::READ_ACCOUNTS). Do not let a stranger learn from the answer who has an account.
    fn account_named(&self, name: RStr<'_>) -> HostResult<ROption<Account>>;
    /// A credential of this plugin, whoever's it is. Needs [`KEEP_CREDENTIALS`](crate::Ability::KEEP_CREDENTIALS).
    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>>;
    /// The account's credentials of this plugin, oldest first. Needs [`KEEP_CREDENTIALS`](crate::Ability::KEEP_CREDENTIALS).
    fn credentials(&self, account: AccountId) -> HostResult<RVec<Credential>>;
    /// Authenticated encryption under the panel's key, bound to this plugin, `purpose`, the acting session where there is
    /// one, and to `seconds` from now. Always the same number of bytes longer than the plain text.
    fn seal(&self, purpose: RStr<'_>, plain: RSlice<'_, u8>, seconds: u32) -> HostResult<RVec<u8>>;
    /// Opens what [`seal`](Self::seal) made for the same plugin, purpose and session.
    fn open(&self, purpose: RStr<'_>, sealed: RSlice<'_, u8>) -> RResult<Opened, SealError>;
    /// A keyed pseudo-random function, the same for years: not the sealing key, and not rotated with it.
    fn derive(&self, purpose: RStr<'_>, input: RSlice<'_, u8>) -> Bytes32;
    /// Fresh from the operating system.
    fn random(&self) -> Bytes32;
    /// Asks what version 1.0 has no method for. `RNone`: this panel does not know the question.
    fn extension(&self, _asked: &Extension) -> ROption<Extension> {
        ROption::RNone
    }
    /// Writes a line to the panel's log, under the plugin's name. Say nothing there that an administrator must not read, such as
    /// what somebody typed into a password field.
    #[sabi(last_prefix_field)]
    fn log(&self, level: LogLevel, message: RStr<'_>);
}

/// 32 bytes: a digest, a key, or randomness.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bytes32(pub [u8; 32]);

/// Where the panel is, and what it is called.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Site {
    /// Without a trailing slash: `https://panel.example`.
    pub base_url: RString,
    /// Every origin that people may use, the base URL's first, each serialised as browsers do (`https://panel.example:8443`).
    pub origins: RVec<RString>,
    /// What the panel calls itself.
    pub name: RString,
    /// Where a sign-in leads: a path of this panel.
    pub home: RString,
}

/// What was sealed, and the nonce that names this one sealing: spend it to make it single-use.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Opened {
    /// The text that was sealed.
    pub plain: RVec<u8>,
    /// Different for each sealing.
    pub nonce: RVec<u8>,
    /// From this second on the seal does not open any more; pass it on as the `until` of a
    /// [`Write::Spend`](crate::Write::Spend).
    pub expires_at: Timestamp,
}

/// Why a seal does not open.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// Forged, truncated, or sealed for another plugin, purpose or session.
    Invalid,
    /// Genuine, and too old.
    Expired,
}

/// The panel could not answer (its database is away, say): return it as a [`Failure`](crate::Failure), the caller gets 503.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct HostError {
    /// For the log.
    pub message: RString,
}

/// How much a line of the log matters.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    /// Somebody should look at it now.
    Error,
    /// Somebody should look at it some day.
    Warn,
    /// What happened.
    Info,
    /// For whoever looks for a fault.
    Debug,
}
