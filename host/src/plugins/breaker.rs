//! When a part of a plugin that keeps failing is let through: after the third failure within a minute for a few seconds at a
//! time, with growing pauses between. A pure state machine; time is a parameter. What a failure is, callers say.
//!
//! Own code, since the crates there are (failsafe, recloser) read the clock themselves, count failures in a row or per hundred
//! calls, and let a single call decide: whoever sends one hostile input again and again would always be that call.

use std::time::{Duration, Instant};

/// So many failures …
const FAILURES: usize = 3;
/// … within this time, and it is let through for a while at a time only.
const WITHIN: Duration = Duration::from_secs(60);
/// How long it is let through. Whatever fails meanwhile, others get their turn.
pub const OPEN: Duration = Duration::from_secs(3);
/// The first pause; each further one is twice as long, …
pub const FIRST_PAUSE: Duration = Duration::from_secs(5);
/// … up to this.
pub const LONGEST_PAUSE: Duration = Duration::from_secs(40);

#[derive(Debug)]
pub struct Breaker {
    phase: Phase,
}

#[derive(Debug)]
enum Phase {
    /// When it last failed, at most `FAILURES` times.
    Whole(Vec<Instant>),
    Paused {
        until: Instant,
        pause: Duration,
    },
    /// Let through for a while. Whole again if something succeeds in it and nothing fails.
    Trial {
        until: Instant,
        pause: Duration,
        succeeded: bool,
        failed: bool,
    },
}

impl Breaker {
    pub fn new() -> Self {
        Self { phase: Phase::Whole(Vec::new()) }
    }

    /// Whether a call may go through now; otherwise how long until one may.
    pub fn enter(&mut self, now: Instant) -> Result<(), Duration> {
        self.settle(now);
        match self.phase {
            Phase::Paused { until, pause } if until <= now => {
                self.phase = Phase::Trial { until: now + OPEN, pause, succeeded: false, failed: false };
                Ok(())
            }
            Phase::Paused { until, .. } => Err(until - now),
            _ => Ok(()),
        }
    }

    pub fn succeeded(&mut self, now: Instant) {
        self.settle(now);
        if let Phase::Trial { succeeded, .. } = &mut self.phase {
            *succeeded = true;
        }
    }

    pub fn failed(&mut self, now: Instant) {
        self.settle(now);
        match &mut self.phase {
            Phase::Whole(failures) => {
                failures.retain(|at| now.saturating_duration_since(*at) < WITHIN);
                failures.push(now);
                if failures.len() >= FAILURES {
                    self.phase = Phase::Paused { until: now + FIRST_PAUSE, pause: FIRST_PAUSE };
                }
            }
            Phase::Trial { failed, .. } => *failed = true,
            // It was let through before the pause.
            Phase::Paused { until, .. } if now < *until => {}
            // It hung for longer than the trial that let it through.
            Phase::Paused { pause, .. } => self.phase = longer(now, *pause),
        }
    }

    pub fn is_whole(&mut self, now: Instant) -> bool {
        self.settle(now);
        matches!(self.phase, Phase::Whole(_))
    }

    /// Ends a trial whose time is over. One in which nothing came back tells nothing: the next call begins another.
    fn settle(&mut self, now: Instant) {
        let Phase::Trial { until, pause, succeeded, failed } = self.phase else { return };
        if now < until {
            return;
        }
        self.phase = match (failed, succeeded) {
            (true, _) => longer(until, pause),
            (false, true) => Phase::Whole(Vec::new()),
            (false, false) => Phase::Paused { until, pause },
        };
    }
}

/// The pause after `pause`, and after a trial that failed.
fn longer(begin: Instant, pause: Duration) -> Phase {
    let pause = LONGEST_PAUSE.min(pause * 2);
    Phase::Paused { until: begin + pause, pause }
}

impl Default for Breaker {
    fn default() -> Self {
        Self::new()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const MOMENT: Duration = Duration::from_millis(1);

    fn just_before(time: Duration) -> Duration {
        time.saturating_sub(MOMENT)
    }

    /// Paused by three failures at `now`.
    fn paused(now: Instant) -> Breaker {
        let mut breaker = Breaker::new();
        for _ in 0..FAILURES {
            assert_eq!(breaker.enter(now), Ok(()));
            breaker.failed(now);
        }
        breaker
    }

    #[test]
    fn the_third_failure_within_a_minute_makes_a_pause() {
        let now = Instant::now();
        let mut breaker = paused(now);
        assert_eq!(breaker.enter(now), Err(FIRST_PAUSE));
        assert_eq!(breaker.enter(now + just_before(FIRST_PAUSE)), Err(MOMENT));
        assert_eq!(breaker.enter(now + FIRST_PAUSE), Ok(()));
    }

    #[test]
    fn failures_far_apart_make_none() {
        let (mut now, mut breaker) = (Instant::now(), Breaker::new());
        for _ in 0..10 {
            assert_eq!(breaker.enter(now), Ok(()));
            breaker.failed(now);
            now += WITHIN / 2;
        }
        assert!(breaker.is_whole(now));
    }

    #[test]
    fn a_trial_lets_everybody_through_whatever_fails_in_it() {
        let begin = Instant::now();
        let (mut breaker, now) = (paused(begin), begin + FIRST_PAUSE);
        for _ in 0..100 {
            assert_eq!(breaker.enter(now), Ok(()));
            breaker.failed(now);
        }
        assert_eq!(breaker.enter(now + just_before(OPEN)), Ok(()));
        assert_eq!(breaker.enter(now + OPEN), Err(FIRST_PAUSE * 2));
    }

    #[test]
    fn a_trial_in_which_something_succeeds_and_nothing_fails_makes_it_whole() {
        let begin = Instant::now();
        let (mut breaker, now) = (paused(begin), begin + FIRST_PAUSE);
        assert_eq!(breaker.enter(now), Ok(()));
        breaker.succeeded(now);
        assert!(!breaker.is_whole(now), "the next may be the one that fails");
        assert!(breaker.is_whole(now + OPEN));
        breaker.failed(now + OPEN);
        assert_eq!(breaker.enter(now + OPEN), Ok(()), "an old failure is still counted");
    }

    #[test]
    fn a_trial_in_which_nothing_comes_back_is_followed_by_another() {
        let begin = Instant::now();
        let (mut breaker, now) = (paused(begin), begin + FIRST_PAUSE);
        assert_eq!(breaker.enter(now), Ok(()));
        assert_eq!(breaker.enter(now + OPEN * 10), Ok(()));
        assert!(!breaker.is_whole(now + OPEN * 10));
    }

    #[test]
    fn what_hangs_for_longer_than_a_trial_makes_the_next_pause_when_it_fails() {
        let begin = Instant::now();
        let (mut breaker, now) = (paused(begin), begin + FIRST_PAUSE);
        assert_eq!(breaker.enter(now), Ok(()));
        breaker.failed(now + OPEN * 2);
        assert_eq!(breaker.enter(now + OPEN * 2), Err(FIRST_PAUSE * 2));
        breaker.failed(now + OPEN * 3);
        assert_eq!(breaker.enter(now + OPEN * 2), Err(FIRST_PAUSE * 2), "what was let through before lengthens no pause");
    }

    proptest! {
        /// Whatever happens: a pause ends, each pause is followed by a whole trial, and who never fails thrice is never paused.
        #[test]
        fn nothing_that_happens_shuts_anything_for_long(steps in prop::collection::vec((0_u64..20_000, any::<bool>()), 1..200)) {
            let (mut now, mut breaker) = (Instant::now(), Breaker::new());
            let mut failures = 0;
            for (milliseconds, fails) in steps {
                now += Duration::from_millis(milliseconds);
                match breaker.enter(now) {
                    Err(wait) => {
                        prop_assert!(failures >= FAILURES);
                        prop_assert!(wait > Duration::ZERO && wait <= LONGEST_PAUSE);
                        now += wait;
                        prop_assert_eq!(breaker.enter(now), Ok(()));
                        prop_assert_eq!(breaker.enter(now + just_before(OPEN)), Ok(()));
                    }
                    Ok(()) if fails => {
                        failures += 1;
                        breaker.failed(now);
                    }
                    Ok(()) => breaker.succeeded(now),
                }
            }
        }
    }
}
