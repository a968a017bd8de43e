//! The one place that reads the clock. Everything else is told the time.

use gatehouse_plugin_api::Timestamp;

/// Seconds by which clocks may differ: those of nodes, and one before and after it was set.
pub const SKEW: Timestamp = 60;

/// Seconds since 1970-01-01T00:00:00Z.
#[expect(clippy::disallowed_methods, reason = "the one place")]
pub fn now() -> Timestamp {
    jiff::Timestamp::now().as_second()
}
