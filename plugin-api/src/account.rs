//! Who acts, as the panel tells a plugin.

use std::fmt;

use abi_stable::StableAbi;
use abi_stable::std_types::{ROption, RString, RVec};

/// An account's opaque, random, unchanging 16 bytes (a version 4 UUID). Never reused for another account.
#[repr(C)]
#[derive(StableAbi, Clone, Copy, PartialEq, Eq, Hash)]
pub struct AccountId(pub [u8; 16]);

impl AccountId {
    /// Reads the hyphenated form that [`Display`](fmt::Display) writes; `None` for anything else.
    pub fn parse(text: &str) -> Option<Self> {
        let bytes = text.as_bytes();
        let hyphens = [8, 13, 18, 23];
        if bytes.len() != 36 || hyphens.iter().any(|&at| bytes[at] != b'-') {
            return None;
        }
        let mut digits = bytes.iter().enumerate().filter(|(at, _)| !hyphens.contains(at)).map(|(_, digit)| *digit);
        let mut id = [0; 16];
        for byte in &mut id {
            let (high, low) = (hex(digits.next()?)?, hex(digits.next()?)?);
            *byte = high << 4 | low;
        }
        Some(Self(id))
    }
}

/// One lower-case hexadecimal digit: one spelling for one account.
fn hex(digit: u8) -> Option<u8> {
    match digit {
        b'0'..=b'9' => Some(digit - b'0'),
        b'a'..=b'f' => Some(digit - b'a' + 10),
        _ => None,
    }
}

impl fmt::Display for AccountId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (at, byte) in self.0.iter().enumerate() {
            if matches!(at, 4 | 6 | 8 | 10) {
                out.write_str("-")?;
            }
            write!(out, "{byte:02x}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for AccountId {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "AccountId({self})")
    }
}

/// An account as it stood when the call began.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Account {
    /// Whose account it is; good for as long as the account exists.
    pub id: AccountId,
    /// The sign-in name.
    pub name: RString,
    /// An administrator: may call routes with [`Access::Admin`](crate::Access::Admin).
    pub admin: bool,
    /// A disabled account may not sign in by any means.
    pub disabled: bool,
    /// Password sign-in is held: only another method signs this account in.
    pub password_held: bool,
}

/// The signed-in account behind a request. The panel has looked at the session; a plugin cannot make one.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Viewer {
    /// As it stood when the call began.
    pub account: Account,
    /// The credential that made this session, where one did (a password makes none).
    pub credential: ROption<RVec<u8>>,
    /// Signed in or confirmed recently enough for sensitive changes.
    pub fresh: bool,
}
