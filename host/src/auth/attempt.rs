//! One try at a password or code: let through or told to wait before any work is done, and noted when it fails. Whoever
//! checks a secret begins one; which secret, and what happens then, is the caller's business.

use std::net::{IpAddr, Ipv4Addr};

use super::counted_together::Together;
use super::name;
use super::throttle::Counted;
use crate::db::audit_failure::{self, Failure};
use crate::db::{self, audit};
use crate::panel::Panel;
use crate::problem::Problem;
use crate::visit::Visit;

/// The door that all tries at an account's password share, wherever it is asked for.
pub const PASSWORD: &str = "password";
/// The door of one-time and recovery codes beside a password.
pub const SECOND_FACTOR: &str = "second-factor";
/// The door of a recovery code alone.
pub const RECOVERY: &str = "recovery";

#[must_use]
pub struct Attempt<'a> {
    panel: &'a Panel,
    visit: &'a Visit,
    door: &'static str,
    /// The account's folded name, be there such an account or not.
    name: String,
    counted: Counted,
    /// Where nodes count together.
    together: Option<Together>,
}

impl<'a> Attempt<'a> {
    /// `name` is what was typed, or the signed-in account's. The refusal is a 429 that says how long to wait.
    pub fn begin(panel: &'a Panel, visit: &'a Visit, door: &'static str, name: &str) -> Result<Self, Problem> {
        let (name, address) = (name::key(name), parsed(&visit.address));
        let is_known = || {
            let known = panel.db.read(|connection| audit::has_signed_in_from(connection, &name, address));
            known.unwrap_or(false)
        };
        let together = Together::read(panel, door, &name, address)?;
        let noted = together.as_ref().map(Together::noted).unwrap_or_default();
        match panel.throttle.attempt(door, &name, address, visit.now, noted, is_known) {
            Ok(counted) => Ok(Self { panel, visit, door, name, counted, together }),
            Err(wait) => Err(Problem::throttled(wait)),
        }
    }

    pub fn succeeded(self) {
        self.panel.throttle.succeeded(self.door, &self.name, parsed(&self.visit.address), self.counted);
        if let Some(together) = self.together {
            together.forget(self.panel);
        }
    }

    /// Notes why, for the account's owner and for administrators. `account` is an id, `reason` stable and kebab-case.
    pub fn refused(self, account: Option<&str>, reason: &str) -> Result<(), Problem> {
        let Self { panel, visit, door, name, counted, together } = self;
        let failure = Failure::new(door, account, &visit.address, reason, visit.now);
        let (is_shared, now) = (together.is_some(), visit.now);
        panel.db.write::<_, db::Error>(move |connection| {
            if let Some(together) = together {
                together.note(connection, counted.with_strangers(), now)?;
            }
            audit_failure::note(connection, &failure)
        })?;
        if is_shared {
            panel.throttle.noted(door, &name, parsed(&visit.address), counted);
        }
        Ok(())
    }
}

/// As written by [`Visit::address`].
pub fn parsed(address: &str) -> IpAddr {
    address.parse().unwrap_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED))
}
