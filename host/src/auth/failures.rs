//! How failures turn into waiting, and the bounded memory that holds them. Whose failures they are, and what is done about them,
//! is [`super::throttle`]'s. Time is a parameter.

use std::collections::HashMap;

use gatehouse_plugin_api::Timestamp;

use super::attempt::SECOND_FACTOR;
use crate::clock;

/// Keys of one generation; two generations are kept.
pub(super) const GENERATION: usize = 16_384;

/// How failures of one kind turn into waiting.
pub(super) struct Policy {
    pub(super) kind: &'static str,
    /// Failures without consequence.
    pub(super) free: u32,
    /// Seconds to wait after the first one beyond; each further one doubles them.
    pub(super) first: Timestamp,
    /// Seconds to wait at the most.
    pub(super) most: Timestamp,
    /// Seconds without a failure after which all are forgotten.
    pub(super) forget: Timestamp,
}

/// One account from one address.
pub(super) const PAIR: Policy = Policy { kind: "pair", free: 4, first: 5, most: 900, forget: 3600 };
/// One account from everywhere: slow, so that many addresses gain little, and short, so that it locks nobody out.
pub(super) const ACCOUNT: Policy = Policy { kind: "account", free: 20, first: 1, most: 30, forget: 3600 };
/// The same where only those come who know the password already: no stranger can slow its owner down, and six digits are soon
/// guessed.
const ACCOUNT_CODE: Policy = Policy { kind: "account", free: 20, first: 1, most: 900, forget: 86_400 };
/// Seconds after which no policy remembers a failure.
pub(super) const LONGEST: Timestamp = ACCOUNT_CODE.forget;
/// One address at one door, whatever accounts it tries.
pub(super) const ADDRESS: Policy = Policy { kind: "address", free: 100, first: 5, most: 300, forget: 3600 };

/// Seconds until the next try is let through.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Wait(pub u32);

/// Whether only those come here who know the account's password: what they leave behind must not be washed away by what any
/// stranger can make up.
pub(super) fn is_behind_a_password(door: &str) -> bool {
    door == SECOND_FACTOR
}

pub(super) fn everywhere_policy(door: &str) -> &'static Policy {
    if is_behind_a_password(door) { &ACCOUNT_CODE } else { &ACCOUNT }
}

#[derive(Debug, Clone, Copy)]
pub struct Record {
    pub(super) failures: u32,
    pub(super) last: Timestamp,
    pub(super) free_at: Timestamp,
}

impl Record {
    /// With one more failure. `noted`: those of it that are counted elsewhere, and here not again.
    pub(super) fn after(before: Option<Self>, noted: u32, policy: &Policy, now: Timestamp) -> Self {
        let before = before.filter(|record| record.counts(policy, now));
        let failures = before.map_or(0, |record| record.failures).saturating_add(1);
        let free_at = match failures.saturating_add(noted).checked_sub(policy.free + 1) {
            None => now,
            Some(doublings) => now + (policy.first << doublings.min(20)).min(policy.most),
        };
        Self { failures, last: now, free_at }
    }

    fn counts(&self, policy: &Policy, now: Timestamp) -> bool {
        now - self.last < policy.forget && !self.is_ahead(now)
    }

    /// By a clock that was wrong, this one's or another node's: it must not keep people out until its time has come.
    fn is_ahead(&self, now: Timestamp) -> bool {
        self.last > now + clock::SKEW
    }
}

pub(super) fn wait(record: Option<Record>, now: Timestamp) -> Option<Wait> {
    let record = record.filter(|record| !record.is_ahead(now))?;
    let seconds = u32::try_from(record.free_at - now).ok().filter(|seconds| *seconds > 0)?;
    Some(Wait(seconds))
}

/// Two generations: when the young one is full, the old one goes. What is still being tried is always in the young one.
#[derive(Default)]
pub(super) struct Records {
    pub(super) young: HashMap<u64, Record>,
    pub(super) old: HashMap<u64, Record>,
}

impl Records {
    pub(super) fn wait(&self, key: u64, now: Timestamp) -> Option<Wait> {
        wait(self.young.get(&key).or_else(|| self.old.get(&key)).copied(), now)
    }

    pub(super) fn count(&mut self, key: u64, policy: &Policy, noted: Option<Record>, now: Timestamp) {
        let before = self.young.get(&key).copied().or_else(|| self.old.remove(&key));
        let noted = noted.filter(|record| record.counts(policy, now)).map_or(0, |record| record.failures);
        let after = Record::after(before, noted, policy, now);
        if self.young.len() >= GENERATION && !self.young.contains_key(&key) {
            self.old = std::mem::take(&mut self.young);
        }
        self.young.insert(key, after);
    }

    /// One that was counted has not failed. What the others have earned stays.
    pub(super) fn take_back(&mut self, key: u64, policy: &Policy) {
        if let Some(record) = self.young.get_mut(&key) {
            record.failures = record.failures.saturating_sub(1);
            if record.failures <= policy.free {
                record.free_at = record.last;
            }
        }
    }

    /// One is counted elsewhere from now on; the others are still on their way.
    pub(super) fn hand_over(&mut self, key: u64) {
        let Some(record) = self.young.get_mut(&key).or_else(|| self.old.get_mut(&key)) else { return };
        record.failures = record.failures.saturating_sub(1);
        if record.failures == 0 {
            self.forget(key);
        }
    }

    pub(super) fn forget(&mut self, key: u64) {
        self.young.remove(&key);
        self.old.remove(&key);
    }
}
