//! Slows down whoever guesses. Only failures count, so no limiter of requests would do: what succeeds costs nothing, and
//! every failure too many makes the next try wait longer. Memory is bounded, time is a parameter. Each process counts for
//! itself, and is told what the nodes on its database have counted at an account together ([`super::counted_together`]). What is
//! counted and what then happens is said in [`super::attempt`] and by the callers, not here.

use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use gatehouse_plugin_api::Timestamp;

use super::failures::{ACCOUNT, ADDRESS, PAIR, Policy, Record, Records, Wait, everywhere_policy, is_behind_a_password, wait};

/// That a try was let through, and what it was counted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// With those of everybody at the account.
    everywhere: bool,
}

impl Counted {
    /// Whether it counts for everybody at the account: not one from an address that is known there.
    pub fn with_strangers(self) -> bool {
        self.everywhere
    }
}

/// What all nodes together have noted at an account: from this address, and from everywhere. Nothing where a panel is alone.
#[derive(Debug, Clone, Copy, Default)]
pub struct Noted {
    pub pair: Option<Record>,
    pub everywhere: Option<Record>,
}

pub struct Throttle {
    on: bool,
    hasher: RandomState,
    /// Of doors where anyone may knock, and of those behind a password.
    records: [Mutex<Records>; 2],
}

impl Throttle {
    pub fn new(on: bool) -> Self {
        Self { on, hasher: RandomState::new(), records: Default::default() }
    }

    pub fn is_on(&self) -> bool {
        self.on
    }

    /// Lets a try at `account`'s password or code through, and counts it as failed until [`succeeded`](Self::succeeded) says
    /// otherwise: twenty tries at once are twenty tries. `is_known` says whether this address has signed in to the account
    /// before; it is asked only when it matters, and if so, what strangers do does not slow this address down, and is not counted
    /// with theirs.
    pub fn attempt(
        &self,
        door: &str,
        account: &str,
        address: IpAddr,
        now: Timestamp,
        noted: Noted,
        is_known: impl FnOnce() -> bool,
    ) -> Result<Counted, Wait> {
        if !self.on {
            return Ok(Counted { everywhere: false });
        }
        let [pair, everywhere, place] = self.keys(door, account, address);
        let strangers_wait = self.records(door).wait(everywhere, now).max(wait(noted.everywhere, now));
        let known = strangers_wait.is_some() && is_known();
        let mut records = self.records(door);
        let own = records.wait(pair, now).max(wait(noted.pair, now)).or_else(|| records.wait(place, now));
        if let Some(wait) = own.or_else(|| strangers_wait.filter(|_| !known)) {
            return Err(wait);
        }
        records.count(pair, &PAIR, noted.pair, now);
        records.count(place, &ADDRESS, None, now);
        if !known {
            records.count(everywhere, everywhere_policy(door), noted.everywhere, now);
        }
        Ok(Counted { everywhere: !known })
    }

    /// The last try of this address was right: its own failures at the account are forgotten, others' are not.
    pub fn succeeded(&self, door: &str, account: &str, address: IpAddr, counted: Counted) {
        let [pair, everywhere, place] = self.keys(door, account, address);
        let mut records = self.records(door);
        records.forget(pair);
        records.take_back(place, &ADDRESS);
        // One that was not counted with the strangers' must not make theirs fewer.
        if counted.everywhere {
            records.take_back(everywhere, everywhere_policy(door));
        }
    }

    /// The last try of this address has failed, and that is noted where all nodes read it: it counts there, and here no more.
    pub fn noted(&self, door: &str, account: &str, address: IpAddr, counted: Counted) {
        let [pair, everywhere, _] = self.keys(door, account, address);
        let mut records = self.records(door);
        records.hand_over(pair);
        if counted.everywhere {
            records.hand_over(everywhere);
        }
    }

    /// Whether this address may come to a door where anyone may, and which tells no accounts apart.
    pub fn may_enter(&self, door: &str, address: IpAddr, now: Timestamp) -> Result<(), Wait> {
        let key = self.key(&ADDRESS, door, "", Some(address));
        let wait = if self.on { self.records(door).wait(key, now) } else { None };
        wait.map_or(Ok(()), Err)
    }

    pub fn failed(&self, door: &str, address: IpAddr, now: Timestamp) {
        let key = self.key(&ADDRESS, door, "", Some(address));
        self.records(door).count(key, &ADDRESS, None, now);
    }

    fn keys(&self, door: &str, account: &str, address: IpAddr) -> [u64; 3] {
        [
            self.key(&PAIR, door, account, Some(address)),
            self.key(&ACCOUNT, door, account, None),
            self.key(&ADDRESS, door, "", Some(address)),
        ]
    }

    /// Of one size, however long a name somebody sends.
    fn key(&self, policy: &Policy, door: &str, account: &str, address: Option<IpAddr>) -> u64 {
        self.hasher.hash_one((policy.kind, door, account, address.map(block)))
    }

    fn records(&self, door: &str) -> MutexGuard<'_, Records> {
        self.records[usize::from(is_behind_a_password(door))].lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What counts as one address: whoever has one IPv6 address has its whole /64.
pub fn block(address: IpAddr) -> IpAddr {
    match address.to_canonical() {
        IpAddr::V6(address) => IpAddr::V6(Ipv6Addr::from_bits(address.to_bits() & (u128::MAX << 64))),
        address @ IpAddr::V4(_) => address,
    }
}

/// The same for people: an IPv4 address, or an IPv6 network. What is no address stays as it is.
pub fn block_name(address: &str) -> String {
    match address.parse().map(block) {
        Ok(IpAddr::V6(network)) => format!("{network}/64"),
        Ok(address) => address.to_string(),
        Err(_) => address.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::super::attempt::SECOND_FACTOR;
    use super::super::failures::GENERATION;
    use super::*;

    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn stranger(number: u32) -> IpAddr {
        IpAddr::V4(std::net::Ipv4Addr::from_bits(0xCB00_0000 + number))
    }

    fn tries(throttle: &Throttle, address: IpAddr, now: Timestamp) -> Result<(), Wait> {
        throttle.attempt("password", "ada", address, now, Noted::default(), || address == HOME).map(drop)
    }

    /// The next try is let through, and right.
    fn gets_in(throttle: &Throttle, address: IpAddr, now: Timestamp) {
        let counted = throttle.attempt("password", "ada", address, now, Noted::default(), || address == HOME).unwrap();
        throttle.succeeded("password", "ada", address, counted);
    }

    #[test]
    fn the_wait_grows_and_ends() {
        let throttle = Throttle::new(true);
        let mut now = 1_000;
        for _ in 0..PAIR.free {
            assert_eq!(tries(&throttle, HOME, now), Ok(()));
        }
        for expected in [5, 10, 20, 40, 80, 160, 320, 640, 900, 900] {
            assert_eq!(tries(&throttle, HOME, now), Ok(()), "the wait is over");
            assert_eq!(tries(&throttle, HOME, now), Err(Wait(expected)));
            assert_eq!(tries(&throttle, HOME, now + i64::from(expected) - 1), Err(Wait(1)));
            now += i64::from(expected);
        }
        now += PAIR.forget;
        for _ in 0..=PAIR.free {
            assert_eq!(tries(&throttle, HOME, now), Ok(()), "all is forgotten");
        }
    }

    #[test]
    fn who_gets_in_starts_afresh() {
        let throttle = Throttle::new(true);
        for _ in 0..PAIR.free {
            assert_eq!(tries(&throttle, HOME, 1_000), Ok(()));
        }
        assert_eq!(tries(&throttle, HOME, 1_000), Ok(()));
        assert_eq!(tries(&throttle, HOME, 1_000), Err(Wait(5)));
        gets_in(&throttle, HOME, 1_005);
        for _ in 0..=PAIR.free {
            assert_eq!(tries(&throttle, HOME, 1_005), Ok(()));
        }
        assert_eq!(tries(&throttle, HOME, 1_005), Err(Wait(5)));
    }

    #[test]
    fn twenty_tries_at_once_are_twenty_tries() {
        let throttle = Throttle::new(true);
        let through = (0..20).filter(|_| tries(&throttle, HOME, 1_000).is_ok()).count();
        assert_eq!(through, PAIR.free as usize + 1);
    }

    #[test]
    fn strangers_slow_each_other_down_and_nobody_who_has_been_there() {
        let throttle = Throttle::new(true);
        let through = (0..10_000).filter(|number| tries(&throttle, stranger(*number), 1_000).is_ok()).count();
        assert_eq!(through, ACCOUNT.free as usize + 1);
        let in_an_hour =
            (0..3_600).filter(|second| tries(&throttle, stranger(20_000 + second), 1_000 + i64::from(*second)).is_ok());
        assert!((100..150).contains(&in_an_hour.count()), "slow, and not shut");
        assert_eq!(tries(&throttle, HOME, 4_600), Ok(()));
        assert!(throttle.attempt("password", "grace", stranger(1), 4_600, Noted::default(), || false).is_ok(), "another account");
    }

    #[test]
    fn digits_are_guessed_by_nobody_who_has_the_password_and_a_hundred_thousand_addresses() {
        let throttle = Throttle::new(true);
        let guess =
            |second: u32| throttle.attempt(SECOND_FACTOR, "ada", stranger(second), second.into(), Noted::default(), || false);
        let in_a_day = (0..86_400).filter(|second| guess(*second).is_ok()).count();
        assert!((90..150).contains(&in_a_day), "{in_a_day}");
    }

    #[test]
    fn what_strangers_make_up_washes_no_guessed_code_away() {
        let throttle = Throttle::new(true);
        let guess = || throttle.attempt(SECOND_FACTOR, "ada", HOME, 1_000, Noted::default(), || false).map(drop);
        while guess().is_ok() {}
        for number in 0..40_000 {
            let name = number.to_string();
            let _ = throttle.attempt("recovery", &name, stranger(number), 1_000, Noted::default(), || false);
        }
        assert!(guess().is_err());
    }

    #[test]
    fn a_clock_that_ran_ahead_keeps_nobody_out() {
        let throttle = Throttle::new(true);
        while tries(&throttle, HOME, 90_000).is_ok() {}
        for _ in 0..=PAIR.free {
            assert_eq!(tries(&throttle, HOME, 1_000), Ok(()), "the clock was set");
        }
        assert_eq!(tries(&throttle, HOME, 1_000), Err(Wait(5)));
        let ahead = Some(Record { failures: 40, last: 90_000, free_at: 90_900 });
        let noted = Noted { pair: ahead, everywhere: ahead };
        assert!(throttle.attempt("password", "eve", HOME, 1_000, noted, || false).is_ok(), "at another node");
    }

    #[test]
    fn who_gets_in_lifts_nobody_elses_wait() {
        let throttle = Throttle::new(true);
        for number in 0..25 {
            let _ = tries(&throttle, stranger(number), 1_000 + i64::from(number) * 60);
        }
        // However often: it was never one of theirs.
        for second in 0..20 {
            gets_in(&throttle, HOME, 2_440 + second / 20);
        }
        assert!(tries(&throttle, stranger(100), 2_441).is_err());
    }

    #[test]
    fn one_address_cannot_try_every_account() {
        let throttle = Throttle::new(true);
        let through =
            (0..1_000).filter(|name| throttle.attempt("password", &name.to_string(), HOME, 1, Noted::default(), || true).is_ok());
        assert_eq!(through.count(), ADDRESS.free as usize + 1);
        assert_eq!(throttle.may_enter("another door", HOME, 1), Ok(()));
    }

    #[test]
    fn a_whole_ipv6_network_is_one_address() {
        let throttle = Throttle::new(true);
        let at = |text: &str| text.parse::<IpAddr>().unwrap();
        for number in 0..=ADDRESS.free {
            throttle.failed("door", at(&format!("2001:db8::{number:x}")), 1);
        }
        assert!(throttle.may_enter("door", at("2001:db8::ffff:1:2:3"), 1).is_err());
        assert!(throttle.may_enter("door", at("2001:db8:0:1::1"), 1).is_ok());
        assert_eq!(block(at("::ffff:192.0.2.1")), HOME);
        assert_eq!(block_name("2001:db8::ffff:1:2:3"), "2001:db8::/64");
        assert_eq!(block_name("::ffff:192.0.2.1"), "192.0.2.1");
        assert_eq!(block_name("somewhere"), "somewhere");
    }

    #[test]
    fn memory_is_bounded_and_the_busy_ones_stay() {
        let throttle = Throttle::new(true);
        for number in 0..200_000 {
            throttle.failed("door", stranger(number), 1);
            if number % 5_000 == 0 {
                throttle.failed("door", HOME, 1);
            }
        }
        let records = throttle.records("door");
        assert!(records.young.len() + records.old.len() <= 2 * GENERATION);
        let key = throttle.key(&ADDRESS, "door", "", Some(HOME));
        assert_eq!(records.young.get(&key).or_else(|| records.old.get(&key)).unwrap().failures, 40);
    }

    #[test]
    fn what_other_nodes_have_noted_counts_and_what_is_handed_over_counts_once() {
        let throttle = Throttle::new(true);
        let with = |noted: Option<Record>| {
            let noted = Noted { pair: noted, everywhere: None };
            throttle.attempt("password", "ada", HOME, 1_000, noted, || true)
        };
        let mut noted = None;
        for _ in 0..=PAIR.free {
            let counted = with(noted).expect("it is let through");
            noted = Some(Record::after(noted, 0, &PAIR, 1_000));
            throttle.noted("password", "ada", HOME, counted);
        }
        assert_eq!(with(noted), Err(Wait(5)));
        // Nothing of it is remembered here.
        let almost = Some(Record { failures: PAIR.free, last: 1_000, free_at: 1_000 });
        assert!(with(almost).is_ok());
        // One is on its way that may be one too many: until it is known, there is no second one.
        assert_eq!(with(almost), Err(Wait(5)));
        let old = Some(Record { failures: 40, last: 1_000 - PAIR.forget, free_at: 1_000 });
        assert!(throttle.attempt("password", "eve", HOME, 1_000, Noted { pair: old, everywhere: None }, || true).is_ok());
        assert!(throttle.attempt("password", "eve", HOME, 1_000, Noted { pair: old, everywhere: None }, || true).is_ok());
    }

    #[test]
    fn off_is_off() {
        let throttle = Throttle::new(false);
        assert!((0..1_000).all(|_| tries(&throttle, HOME, 1).is_ok()));
        (0..1_000).for_each(|_| throttle.failed("door", HOME, 1));
        assert_eq!(throttle.may_enter("door", HOME, 1), Ok(()));
    }
}
