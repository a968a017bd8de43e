//! Where a database is, as it is written down: what of it may be shown, and what a connection adds to it. Nothing here connects.

use std::borrow::Cow;

/// What is asked of every connection to a server, where its address does not say otherwise. A network that is cut says nothing, and
/// whoever asks is to be told that in time (seconds; the last in milliseconds). Of several servers it is the one that is written
/// to: what another one has read may be old, and a switch would be followed late.
const WANTED: [(&str, &str); 7] = [
    ("target_session_attrs", "read-write"),
    ("connect_timeout", "5"),
    ("keepalives", "1"),
    ("keepalives_idle", "5"),
    ("keepalives_interval", "2"),
    ("keepalives_count", "2"),
    ("tcp_user_timeout", "9000"),
];

/// Parameters that nobody is to read.
const SECRETS: [&str; 2] = ["password", "sslpassword"];
const HIDDEN: &str = "…";

pub(super) fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

/// As a server is asked for.
#[cfg_attr(not(any(feature = "postgres", test)), expect(dead_code, reason = "there is no server"))]
pub(super) fn patient(url: &str) -> Cow<'_, str> {
    if !is_postgres(url) {
        return Cow::Borrowed(url);
    }
    let (_, said) = parted(url);
    let missing = WANTED.iter().filter(|(name, _)| parameter(said, name).is_none());
    let missing: Vec<_> = missing.map(|(name, value)| format!("{name}={value}")).collect();
    let separator = if url.contains('?') { '&' } else { '?' };
    Cow::Owned(format!("{url}{separator}{}", missing.join("&")))
}

/// Whether the server must show whose it is before anything is sent to it.
pub fn is_verified(url: &str) -> bool {
    let said = parameter(parted(url).1, "sslmode").map(str::to_owned);
    said.or_else(|| std::env::var("PGSSLMODE").ok()).is_some_and(|mode| mode == "verify-full")
}

/// Without a password, wherever it stands.
pub fn shown(url: &str) -> String {
    let (before, said) = parted(url);
    let mut shown = match before.split_once("://").and_then(|(scheme, rest)| Some((scheme, rest.rsplit_once('@')?))) {
        Some((scheme, (user, place))) if user.contains(':') => {
            format!("{scheme}://{}:{HIDDEN}@{place}", user.split(':').next().unwrap_or_default())
        }
        _ => before.to_owned(),
    };
    let pairs = said.split('&').filter(|pair| !pair.is_empty()).map(|pair| match pair.split_once('=') {
        Some((name, _)) if SECRETS.contains(&name) => format!("{name}={HIDDEN}"),
        _ => pair.to_owned(),
    });
    let pairs: Vec<_> = pairs.collect();
    if !pairs.is_empty() {
        shown.push('?');
        shown.push_str(&pairs.join("&"));
    }
    shown
}

/// What stands before the parameters, and they.
fn parted(url: &str) -> (&str, &str) {
    url.split_once('?').unwrap_or((url, ""))
}

fn parameter<'u>(said: &'u str, wanted: &str) -> Option<&'u str> {
    said.split('&').filter_map(|pair| pair.split_once('=')).find(|(name, _)| *name == wanted).map(|(_, value)| value)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_shown_nowhere() {
        for url in [
            "postgres://panel:s3cret@db.example/panel",
            "postgresql://panel:s3cret@one.example:5432,two.example/panel?sslmode=require",
            "postgres://panel:s3c@s3cret@db.example/panel",
            "postgres://db.example/panel?user=panel&password=s3cret",
            "postgres:///panel?host=/run/postgresql&sslpassword=s3cret&sslmode=require",
        ] {
            let shown = shown(url);
            assert!(!shown.contains("s3c") && shown.contains("panel") && shown.contains(HIDDEN), "{shown}");
        }
        for url in ["sqlite:///var/lib/gatehouse/gatehouse.sqlite3", "postgres://panel@db.example/panel?sslmode=verify-full"] {
            assert_eq!(shown(url), url);
        }
    }

    #[test]
    fn patience_is_what_the_address_says_and_else_ours() {
        assert_eq!(patient("sqlite:///x"), "sqlite:///x");
        let own = patient("postgres://db.example/panel?connect_timeout=30&sslmode=require");
        assert!(own.contains("?connect_timeout=30&sslmode=require&target_session_attrs=read-write&keepalives=1&"), "{own}");
        assert_eq!(own.matches("connect_timeout").count(), 1, "{own}");
        assert!(patient("postgres://db.example/panel").contains("/panel?target_session_attrs=read-write&connect_timeout=5&"));
    }
}
