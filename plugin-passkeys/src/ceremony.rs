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
    #[cfg(test)]
    pub fn of(ceremony: Ceremony) -> Self {
        Self { ceremony, nonce: vec![0; 24], expires_at: Timestamp::MAX }
    }

    /// Uses the ceremony up; goes into the reply of a verified finish.
    pub fn spend(self) -> Write {
        Write::Spend { nonce: self.nonce.into(), until: self.expires_at }
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

#[cfg(test)]
mod tests {
    use gatehouse_plugin_testkit::{NOW, Panel};

    use super::*;
    use crate::contributions::manifest;

    const ADA: AccountId = AccountId([0xa; 16]);

    fn seal(panel: &Panel, account: Option<AccountId>, purpose: Purpose) -> (Ceremony, Vec<u8>) {
        let host = panel.lend();
        let ceremony = Ceremony::new(&host, account);
        let sealed = ceremony.seal(&host, purpose, 300).expect("a panel that seals");
        (ceremony, crate::input::from_base64url(&sealed).expect("base64url"))
    }

    #[test]
    fn a_ceremony_comes_back_as_it_was() {
        let panel = Panel::of(manifest());
        for account in [None, Some(ADA)] {
            let (ceremony, sealed) = seal(&panel, account, Purpose::SignIn);
            let opened = Ceremony::open(&panel.lend(), Purpose::SignIn, &sealed).expect("ours");
            assert_eq!(opened.ceremony, ceremony);
            assert!(matches!(opened.spend(), Write::Spend { until, .. } if until == NOW + 300));
        }
    }

    #[test]
    fn every_ceremony_is_as_long_as_any_other() {
        let panel = Panel::of(manifest());
        let lengths = [
            seal(&panel, None, Purpose::SignIn).1.len(),
            seal(&panel, Some(ADA), Purpose::SignIn).1.len(),
            seal(&panel, Some(AccountId([0; 16])), Purpose::Register).1.len(),
            seal(&panel, Some(AccountId([0xff; 16])), Purpose::Test).1.len(),
        ];
        assert_eq!(lengths, [lengths[0]; 4]);
    }

    #[test]
    fn no_two_ceremonies_have_the_same_challenge() {
        let panel = Panel::of(manifest());
        assert_ne!(seal(&panel, None, Purpose::SignIn).0.challenge, seal(&panel, None, Purpose::SignIn).0.challenge);
    }

    #[test]
    fn a_ceremony_opens_for_its_own_purpose_and_in_its_time_only() {
        let panel = Panel::of(manifest());
        let (_, sealed) = seal(&panel, Some(ADA), Purpose::Confirm);
        let open = |purpose| Ceremony::open(&panel.lend(), purpose, &sealed).map(|_| ());
        for other in [Purpose::Register, Purpose::SignIn, Purpose::Test] {
            assert_eq!(open(other), Err("ceremony-invalid"));
        }
        panel.pass(300);
        assert_eq!(open(Purpose::Confirm), Err("ceremony-expired"));
        assert_eq!(Ceremony::open(&panel.lend(), Purpose::Confirm, &sealed[1..]).map(|_| ()), Err("ceremony-invalid"));
    }
}
