//! Two things measured against each other in one run: one call of each in turn, so that whatever else the machine does meets
//! both. Medians, because a machine that is busy is never faster than it can be.

use std::time::Instant;

/// Runs of which each gives a ratio of its own: how far they lie apart says how much the ratio is worth.
const RUNS: usize = 9;

pub struct Pair {
    /// The first one's time by the second one's, median over the runs.
    pub ratio: f64,
    least: f64,
    most: f64,
    /// Microseconds, medians over everything.
    pub first: f64,
    pub second: f64,
    /// Microseconds that one call in ten of each needs at the most: what they take when little else is going on.
    pub undisturbed: [f64; 2],
}

impl Pair {
    pub fn in_words(&self) -> String {
        format!("{:.1} µs to {:.1} µs; {RUNS} runs: {:.3} to {:.3}", self.first, self.second, self.least, self.most)
    }
}

/// `calls` of each in every run.
pub fn measure<E>(
    calls: usize,
    mut first: impl FnMut() -> Result<(), E>,
    mut second: impl FnMut() -> Result<(), E>,
) -> Result<Pair, E> {
    let (mut ratios, mut firsts, mut seconds) = (Vec::new(), Vec::new(), Vec::new());
    // One run before, which does not count: caches, connections, threads.
    for run in 0..=RUNS {
        let (mut one, mut other) = (Vec::with_capacity(calls), Vec::with_capacity(calls));
        for call in 0..calls {
            // Who goes first takes turns, too.
            if call % 2 == 0 {
                one.push(timed(&mut first)?);
                other.push(timed(&mut second)?);
            } else {
                other.push(timed(&mut second)?);
                one.push(timed(&mut first)?);
            }
        }
        if run > 0 {
            ratios.push(median(&mut one) / median(&mut other));
            firsts.extend(one);
            seconds.extend(other);
        }
    }
    let ratio = median(&mut ratios);
    let [least, most] = [ratios.first(), ratios.last()].map(|ratio| ratio.copied().unwrap_or(f64::NAN));
    let (first, second) = (median(&mut firsts), median(&mut seconds));
    Ok(Pair { ratio, least, most, first, second, undisturbed: [first_of(10, &mut firsts), first_of(10, &mut seconds)] })
}

/// Microseconds.
fn timed<E>(call: &mut impl FnMut() -> Result<(), E>) -> Result<f64, E> {
    let begin = Instant::now();
    call()?;
    Ok(begin.elapsed().as_secs_f64() * 1e6)
}

fn median(values: &mut [f64]) -> f64 {
    first_of(2, values)
}

/// The end of the first of so many equal parts. Sorts.
fn first_of(parts: usize, values: &mut [f64]) -> f64 {
    values.sort_by(f64::total_cmp);
    values.get(values.len() / parts).copied().unwrap_or(f64::NAN)
}

#[cfg(test)]
mod tests {
    use std::cell::Cell;
    use std::thread::sleep;
    use std::time::Duration;

    use super::*;

    #[test]
    fn both_are_called_equally_often_and_the_ratio_is_theirs() {
        let counts = [Cell::new(0), Cell::new(0)];
        let call = |which: usize, milliseconds| {
            counts[which].set(counts[which].get() + 1);
            sleep(Duration::from_millis(milliseconds));
            Ok::<_, ()>(())
        };
        let pair = measure(3, || call(0, 6), || call(1, 2)).expect("nothing fails");
        assert_eq!(counts[0].get(), counts[1].get());
        assert!((1.5..6.0).contains(&pair.ratio), "{}", pair.in_words());
    }
}
