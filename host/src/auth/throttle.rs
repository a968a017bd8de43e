//! Slows down whoever guesses. Only failures count, so no limiter of requests would do: what succeeds costs nothing, and
//! every failure too many makes the next try wait longer. Memory is bounded, time is a parameter; each process counts for
//! itself. What is counted and what then happens is said in [`super::attempt`] and by the callers, not here.

use std::collections::HashMap;
use std::hash::{BuildHasher, RandomState};
use std::net::{IpAddr, Ipv6Addr};
use std::sync::{Mutex, MutexGuard, PoisonError};

use gatehouse_plugin_api::Timestamp;

use super::attempt::SECOND_FACTOR;

/// Keys of one generation; two generations are kept.
const GENERATION: usize = 16_384;

/// How failures of one kind turn into waiting.
struct Policy {
    kind: &'static str,
    /// Failures without consequence.
    free: u32,
    /// Seconds to wait after the first one beyond; each further one doubles them.
    first: Timestamp,
    /// Seconds to wait at the most.
    most: Timestamp,
    /// Seconds without a failure after which all are forgotten.
    forget: Timestamp,
}

/// One account from one address.
const PAIR: Policy = Policy { kind: "pair", free: 4, first: 5, most: 900, forget: 3600 };
/// One account from everywhere: slow, so that many addresses gain little, and short, so that it locks nobody out.
const ACCOUNT: Policy = Policy { kind: "account", free: 20, first: 1, most: 30, forget: 3600 };
/// The same where only those come who know the password already: no stranger can slow its owner down, and six digits are soon
/// guessed.
const ACCOUNT_CODE: Policy = Policy { kind: "account", free: 20, first: 1, most: 900, forget: 86_400 };
/// One address at one door, whatever accounts it tries.
const ADDRESS: Policy = Policy { kind: "address", free: 100, first: 5, most: 300, forget: 3600 };

/// Seconds until the next try is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wait(pub u32);

/// That a try was let through, and what it was counted with.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Counted {
    /// With those of everybody at the account.
    everywhere: bool,
}

pub struct Throttle {
    on: bool,
    hasher: RandomState,
    records: Mutex<Records>,
}

impl Throttle {
    pub fn new(on: bool) -> Self {
        Self { on, hasher: RandomState::new(), records: Mutex::default() }
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
        is_known: impl FnOnce() -> bool,
    ) -> Result<Counted, Wait> {
        if !self.on {
            return Ok(Counted { everywhere: false });
        }
        let [pair, everywhere, place] = self.keys(door, account, address);
        let strangers_wait = self.records().wait(everywhere, now);
        let known = strangers_wait.is_some() && is_known();
        let mut records = self.records();
        let own = records.wait(pair, now).or_else(|| records.wait(place, now));
        if let Some(wait) = own.or_else(|| strangers_wait.filter(|_| !known)) {
            return Err(wait);
        }
        records.count(pair, &PAIR, now);
        records.count(place, &ADDRESS, now);
        if !known {
            records.count(everywhere, everywhere_policy(door), now);
        }
        Ok(Counted { everywhere: !known })
    }

    /// The last try of this address was right: its own failures at the account are forgotten, others' are not.
    pub fn succeeded(&self, door: &str, account: &str, address: IpAddr, counted: Counted) {
        let [pair, everywhere, place] = self.keys(door, account, address);
        let mut records = self.records();
        records.forget(pair);
        records.take_back(place, &ADDRESS);
        // One that was not counted with the strangers' must not make theirs fewer.
        if counted.everywhere {
            records.take_back(everywhere, everywhere_policy(door));
        }
    }

    /// Whether this address may come to a door where anyone may, and which tells no accounts apart.
    pub fn may_enter(&self, door: &str, address: IpAddr, now: Timestamp) -> Result<(), Wait> {
        let key = self.key(&ADDRESS, door, "", Some(address));
        let wait = if self.on { self.records().wait(key, now) } else { None };
        wait.map_or(Ok(()), Err)
    }

    pub fn failed(&self, door: &str, address: IpAddr, now: Timestamp) {
        let key = self.key(&ADDRESS, door, "", Some(address));
        self.records().count(key, &ADDRESS, now);
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

    fn records(&self) -> MutexGuard<'_, Records> {
        self.records.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn everywhere_policy(door: &str) -> &'static Policy {
    if door == SECOND_FACTOR { &ACCOUNT_CODE } else { &ACCOUNT }
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

#[derive(Debug, Clone, Copy)]
struct Record {
    failures: u32,
    last: Timestamp,
    free_at: Timestamp,
}

/// Two generations: when the young one is full, the old one goes. What is still being tried is always in the young one.
#[derive(Default)]
struct Records {
    young: HashMap<u64, Record>,
    old: HashMap<u64, Record>,
}

impl Records {
    fn wait(&self, key: u64, now: Timestamp) -> Option<Wait> {
        let record = self.young.get(&key).or_else(|| self.old.get(&key))?;
        let seconds = u32::try_from(record.free_at - now).ok().filter(|seconds| *seconds > 0)?;
        Some(Wait(seconds))
    }

    fn count(&mut self, key: u64, policy: &Policy, now: Timestamp) {
        let before = self.young.get(&key).copied().or_else(|| self.old.remove(&key));
        let before = before.filter(|record| now - record.last < policy.forget);
        let failures = before.map_or(0, |record| record.failures).saturating_add(1);
        let free_at = match failures.checked_sub(policy.free + 1) {
            None => now,
            Some(doublings) => now + (policy.first << doublings.min(20)).min(policy.most),
        };
        if self.young.len() >= GENERATION && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, Record { failures, last: now, free_at });
    }

    /// One that was counted has not failed. What the others have earned stays.
    fn take_back(&mut self, key: u64, policy: &Policy) {
        if let Some(record) = self.young.get_mut(&key) {
            record.failures = record.failures.saturating_sub(1);
            if record.failures <= policy.free {
                record.free_at = record.last;
            }
        }
    }

    fn forget(&mut self, key: u64) {
        self.young.remove(&key);
        self.old.remove(&key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOME: IpAddr = IpAddr::V4(std::net::Ipv4Addr::new(192, 0, 2, 1));

    fn stranger(number: u32) -> IpAddr {
        IpAddr::V4(std::net::Ipv4Addr::from_bits(0xCB00_0000 + number))
    }

    fn tries(throttle: &Throttle, address: IpAddr, now: Timestamp) -> Result<(), Wait> {
        throttle.attempt("password", "ada", address, now, || address == HOME).map(drop)
    }

    /// The next try is let through, and right.
    fn gets_in(throttle: &Throttle, address: IpAddr, now: Timestamp) {
        let counted = throttle.attempt("password", "ada", address, now, || address == HOME).unwrap();
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
        assert!(throttle.attempt("password", "grace", stranger(1), 4_600, || false).is_ok(), "another account");
    }

    #[test]
    fn digits_are_guessed_by_nobody_who_has_the_password_and_a_hundred_thousand_addresses() {
        let throttle = Throttle::new(true);
        let guess = |second: u32| throttle.attempt(SECOND_FACTOR, "ada", stranger(second), second.into(), || false);
        let in_a_day = (0..86_400).filter(|second| guess(*second).is_ok()).count();
        assert!((90..150).contains(&in_a_day), "{in_a_day}");
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
        let through = (0..1_000).filter(|name| throttle.attempt("password", &name.to_string(), HOME, 1, || true).is_ok());
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
        let records = throttle.records();
        assert!(records.young.len() + records.old.len() <= 2 * GENERATION);
        let key = throttle.key(&ADDRESS, "door", "", Some(HOME));
        assert_eq!(records.young.get(&key).or_else(|| records.old.get(&key)).unwrap().failures, 40);
    }

    #[test]
    fn off_is_off() {
        let throttle = Throttle::new(false);
        assert!((0..1_000).all(|_| tries(&throttle, HOME, 1).is_ok()));
        (0..1_000).for_each(|_| throttle.failed("door", HOME, 1));
        assert_eq!(throttle.may_enter("door", HOME, 1), Ok(()));
    }
}
