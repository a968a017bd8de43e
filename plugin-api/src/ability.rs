//! What a plugin may do beside answering its routes and filling its slots. Declared with the other contributions, shown to
//! administrators before they switch it on, and enforced by the panel.

use abi_stable::StableAbi;

/// One thing that a plugin may do. An integer newtype, so that abilities may join within 1.x; a panel refuses a plugin that
/// declares one it does not know. Whatever needs an ability that was not declared is refused, and said in the log.
///
/// A declaration, not a sandbox: a plugin is code in the panel's process.
#[repr(transparent)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Ability(pub u32);

impl Ability {
    /// Keeps credentials: [`Host::credential`](crate::Host::credential), [`Host::credentials`](crate::Host::credentials) and
    /// the [`Write`](crate::Write)s about credentials.
    pub const KEEP_CREDENTIALS: Self = Self(1);
    /// [`Effect::SignIn`](crate::Effect::SignIn).
    pub const SIGN_IN: Self = Self(2);
    /// [`Effect::Confirm`](crate::Effect::Confirm).
    pub const CONFIRM: Self = Self(3);
    /// [`Effect::HoldPasswordSignIn`](crate::Effect::HoldPasswordSignIn) and
    /// [`Effect::ReleasePasswordSignIn`](crate::Effect::ReleasePasswordSignIn).
    pub const HOLD_PASSWORDS: Self = Self(4);
    /// [`Effect::EndSessions`](crate::Effect::EndSessions).
    pub const END_SESSIONS: Self = Self(5);
    /// [`Host::account`](crate::Host::account) and [`Host::account_named`](crate::Host::account_named): whose call it is comes
    /// with every request and needs no ability.
    pub const READ_ACCOUNTS: Self = Self(6);
    /// When an administrator calls: writes and effects about other accounts than the administrator's own.
    pub const ADMINISTER: Self = Self(7);
}
