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
