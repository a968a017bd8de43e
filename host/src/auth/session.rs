//! How long a session lives, and the name of its cookie.

use rocket::http::{Cookie, SameSite};

use gatehouse_plugin_api::Timestamp;

/// Seconds without a request after which a session ends.
pub const IDLE: Timestamp = 7 * 24 * 3600;
/// Seconds after which a session ends whatever happens.
pub const ABSOLUTE: Timestamp = 30 * 24 * 3600;
/// Seconds between two notes of "last seen": reading a page should not write.
pub const SEEN_EVERY: Timestamp = 60;
/// Minutes that a sign-in or confirmation counts as fresh: the default, and what an administrator may choose.
pub const FRESH_MINUTES: Timestamp = 10;
pub const FRESH_MINUTES_ALLOWED: std::ops::RangeInclusive<Timestamp> = 1..=120;

/// The `__Host-` prefix makes browsers insist on `Secure` and `Path=/`; plain http (localhost) cannot have it.
pub fn cookie_name(secure: bool) -> &'static str {
    if secure { "__Host-gatehouse" } else { "gatehouse" }
}

pub fn cookie(token: String, secure: bool) -> Cookie<'static> {
    Cookie::build((cookie_name(secure), token)).http_only(true).same_site(SameSite::Lax).secure(secure).path("/").build()
}

/// Makes the browser forget its session.
pub fn removal(secure: bool) -> Cookie<'static> {
    let mut cookie = cookie(String::new(), secure);
    cookie.make_removal();
    cookie
}
