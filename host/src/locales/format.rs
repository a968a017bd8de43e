//! Dates in the reader's language, and text without the invisible marks that only a page needs.

use gatehouse_plugin_api::Timestamp;
use icu::calendar::Date;
use icu::datetime::DateTimeFormatter;
use icu::datetime::fieldsets::YMDT;
use icu::datetime::options::TimePrecision;
use icu::time::{DateTime, Time};
use jiff::tz::TimeZone;

/// RFC 3339 in UTC, and the date and time as `language` writes it in the machine's time zone.
pub fn date_time(language: &str, at: Timestamp) -> (String, String) {
    let instant = jiff::Timestamp::from_second(at).unwrap_or_default();
    let machine = instant.to_string();
    (machine.clone(), localised(language, instant).unwrap_or(machine))
}

/// How long ago `at` was, as the id of a message and the number in it; `None` for what is to come or a week past: then the
/// date says more.
pub fn ago(at: Timestamp, now: Timestamp) -> Option<(&'static str, i64)> {
    const MINUTE: i64 = 60;
    const HOUR: i64 = 60 * MINUTE;
    const DAY: i64 = 24 * HOUR;
    match now - at {
        ..0 => None,
        seconds if seconds < MINUTE => Some(("time-just-now", 0)),
        seconds if seconds < HOUR => Some(("time-minutes-ago", seconds / MINUTE)),
        seconds if seconds < DAY => Some(("time-hours-ago", seconds / HOUR)),
        seconds if seconds < 7 * DAY => Some(("time-days-ago", seconds / DAY)),
        _ => None,
    }
}

fn localised(language: &str, instant: jiff::Timestamp) -> Option<String> {
    let local = instant.to_zoned(TimeZone::system());
    let date = Date::try_new_iso(local.year().into(), local.month().unsigned_abs(), local.day().unsigned_abs()).ok()?;
    let time =
        Time::try_new(local.hour().unsigned_abs(), local.minute().unsigned_abs(), local.second().unsigned_abs(), 0).ok()?;
    let fields = YMDT::medium().with_time_precision(TimePrecision::Minute);
    let locale: icu::locale::Locale = language.parse().ok()?;
    let formatter = DateTimeFormatter::try_new(locale.into(), fields).ok()?;
    Some(formatter.format(&DateTime { date, time }).to_string())
}

/// Fluent wraps what it inserts in Unicode isolation marks: right for visible text, wrong in JSON and logs.
pub fn without_isolation(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn how_long_ago_is_told_for_a_week_and_never_for_the_future() {
        let now = 1_700_000_000;
        let told = |seconds| ago(now - seconds, now);
        assert_eq!(told(-1), None);
        assert_eq!(told(59), Some(("time-just-now", 0)));
        assert_eq!(told(119), Some(("time-minutes-ago", 1)));
        assert_eq!(told(2 * 3600), Some(("time-hours-ago", 2)));
        assert_eq!(told(6 * 86_400 + 86_399), Some(("time-days-ago", 6)));
        assert_eq!(told(7 * 86_400), None);
    }
}
