//! What the panel lends a plugin for one call: reads, sealing and the log. There is no way to write from here.

use abi_stable::sabi_trait::TD_Opaque;
use abi_stable::std_types::{RBox, ROption, RResult, RSlice, RStr, RString, RVec};
use abi_stable::{StableAbi, sabi_trait};

use crate::{Account, AccountId, Credential, Timestamp, Value};

/// A lent [`Host`].
pub type HostBox = Host_TO<'static, RBox<()>>;

/// Wraps a [`Host`] to lend it: what a panel does for every call, and a test in a panel's place.
pub fn lend(host: impl Host + 'static) -> HostBox {
    Host_TO::from_value(host, TD_Opaque)
}

pub type HostResult<T> = RResult<T, HostError>;

/// Good for the one call that it was passed to; every method may be called from the calling thread only.
#[sabi_trait]
pub trait Host: Send + Sync {
    /// The panel's addresses and name.
    fn site(&self) -> Site;
    /// This plugin's setting; `RNone` where it declared none of that name.
    fn setting(&self, name: RStr<'_>) -> ROption<Value>;
    fn account(&self, id: AccountId) -> HostResult<ROption<Account>>;
    /// By sign-in name, compared as the sign-in page compares it.
    fn account_named(&self, name: RStr<'_>) -> HostResult<ROption<Account>>;
    /// A credential of this plugin, whoever's it is.
    fn credential(&self, id: RSlice<'_, u8>) -> HostResult<ROption<Credential>>;
    /// The account's credentials of this plugin, oldest first.
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
    #[sabi(last_prefix_field)]
    fn log(&self, level: LogLevel, message: RStr<'_>);
}

/// 32 bytes: a digest, a key, or randomness.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub struct Bytes32(pub [u8; 32]);

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Site {
    /// Without a trailing slash: `https://panel.example`.
    pub base_url: RString,
    /// Every origin that people may use, the base URL's first, each serialised as browsers do (`https://panel.example:8443`).
    pub origins: RVec<RString>,
    /// What the panel calls itself.
    pub name: RString,
    /// Where a sign-in leads.
    pub home: RString,
}

/// What was sealed, and the nonce that names this one sealing: spend it to make it single-use.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Opened {
    pub plain: RVec<u8>,
    pub nonce: RVec<u8>,
    pub expires_at: Timestamp,
}

#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum SealError {
    /// Forged, truncated, or sealed for another plugin, purpose or session.
    Invalid,
    Expired,
}

/// The panel could not answer (its database is away, say): return it as a [`Failure`](crate::Failure), the caller gets 503.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct HostError {
    /// For the log.
    pub message: RString,
}

#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum LogLevel {
    Error,
    Warn,
    Info,
    Debug,
}
