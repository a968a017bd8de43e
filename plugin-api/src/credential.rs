//! What an account can sign in with: a panel concept that knows nothing of the method behind it.

use abi_stable::StableAbi;
use abi_stable::std_types::{ROption, RString, RVec};

use crate::{AccountId, Timestamp};

/// The identifier of a credential: 1 to 1,023 bytes, unique across all accounts and plugins of a panel.
pub type CredentialId = RVec<u8>;

/// One stored credential of the calling plugin. The panel never reads `payload`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Credential {
    /// As the plugin chose it when it added the credential.
    pub id: CredentialId,
    /// Whose it is.
    pub account: AccountId,
    /// The name that its owner gave it.
    pub label: RString,
    /// Whether it can sign in under the settings in force (see [`Plugin::usable`](crate::Plugin::usable)).
    pub usable: bool,
    /// When it was added.
    pub created_at: Timestamp,
    /// What the plugin last wrote as `used_at`.
    pub last_used_at: ROption<Timestamp>,
    /// Grows by one with every update; give it back in [`Write::UpdateCredential`](crate::Write::UpdateCredential).
    pub version: u64,
    /// The plugin's own bytes, perhaps written by an older version of it.
    pub payload: RVec<u8>,
}

impl Credential {
    /// As [`Write::AddCredential`](crate::Write::AddCredential) asks for it, before it is stored: what a plugin is asked about to
    /// learn whether it would be [usable](crate::Plugin::usable).
    pub fn unstored(id: CredentialId, account: AccountId, label: RString, payload: RVec<u8>) -> Self {
        Self { id, account, label, usable: false, created_at: 0, last_used_at: ROption::RNone, version: 1, payload }
    }
}
