//! A ceremony between its options and its finish: sealed by the panel, handed to the browser, and single-use once verified.
//! Nothing is stored for one that is never finished, and every sealed ceremony has the same length, whoever it is for.

use gatehouse_plugin_api::{AccountId, HostBox, RErr, ROk, SealError, Timestamp, Write};

use crate::error::{Reason, Refusal};
use crate::input::base64url;

/// What a sealed ceremony may be finished as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    Register,
    SignIn,
    Confirm,
    /// "Try it": changes nothing.
    Test,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ceremony {
    pub challenge: [u8; 32],
    /// The only account that it may be finished for; none for a sign-in without a name.
    pub account: Option<AccountId>,
}

/// A ceremony that came back unharmed and in time.
pub struct Opened {
    pub ceremony: Ceremony,
    nonce: Vec<u8>,
    expires_at: Timestamp,
}

const VERSION: u8 = 1;
const LENGTH: usize = 1 + 1 + 16 + 32;

/// Panels on one database may disagree about the time by so much; a spent nonce is remembered for longer than any of them
/// would still open its seal.
const CLOCK_SKEW: i64 = 60;

impl Ceremony {
    /// A fresh challenge.
    pub fn new(host: &HostBox, account: Option<AccountId>) -> Self {
        Self { challenge: host.random().0, account }
    }

    /// As text for the browser, good for `seconds`.
    pub fn seal(&self, host: &HostBox, purpose: Purpose, seconds: u32) -> Result<String, Refusal> {
        let mut plain = [0; LENGTH];
        plain[0] = VERSION;
        plain[1] = u8::from(self.account.is_some());
        plain[2..18].copy_from_slice(&self.account.map_or([0; 16], |account| account.0));
        plain[18..].copy_from_slice(&self.challenge);
        let sealed = host.seal(purpose.name().into(), plain.as_slice().into(), seconds).into_result()?;
        Ok(base64url(&sealed))
    }

    pub fn open(host: &HostBox, purpose: Purpose, sealed: &[u8]) -> Result<Opened, Reason> {
        let opened = match host.open(purpose.name().into(), sealed.into()) {
            ROk(opened) => opened,
            RErr(SealError::Invalid) => return Err("ceremony-invalid"),
            RErr(SealError::Expired) => return Err("ceremony-expired"),
        };
        let ceremony = Self::read(&opened.plain).ok_or("ceremony-invalid")?;
        Ok(Opened { ceremony, nonce: opened.nonce.into(), expires_at: opened.expires_at })
    }

    fn read(plain: &[u8]) -> Option<Self> {
        let plain: &[u8; LENGTH] = plain.try_into().ok()?;
        let (version, bound) = (plain[0], plain[1]);
        let account = AccountId(plain[2..18].try_into().ok()?);
        let challenge = plain[18..].try_into().ok()?;
        (version == VERSION).then_some(Self { challenge, account: (bound == 1).then_some(account) })
    }
}

impl Opened {
    /// Uses the ceremony up; goes into the reply of a verified finish.
    pub fn spend(self) -> Write {
        Write::Spend { nonce: self.nonce.into(), until: self.expires_at + CLOCK_SKEW }
    }
}

impl Purpose {
    fn name(self) -> &'static str {
        match self {
            Self::Register => "register",
            Self::SignIn => "sign-in",
            Self::Confirm => "confirm",
            Self::Test => "test",
        }
    }
}
