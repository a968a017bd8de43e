//! Which browser on which system a session was begun with, as its user agent claims: for people to recognise, for nothing
//! to rely on.

use serde::Serialize;
use woothee::parser::Parser;

#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Device {
    pub browser: String,
    pub system: String,
}

/// `None` for what is no browser that is known.
pub fn recognise(user_agent: &str) -> Option<Device> {
    let found = Parser::new().parse(user_agent)?;
    let is_known = |name: &str| !name.is_empty() && name != "UNKNOWN";
    (is_known(found.name) && is_known(found.os))
        .then(|| Device { browser: found.name.to_owned(), system: system(found.os).to_owned() })
}

/// As people call it.
fn system(name: &str) -> &str {
    match name {
        "Mac OSX" => "macOS",
        windows if windows.starts_with("Windows") && !windows.contains("Phone") => "Windows",
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn browsers_of_today_are_recognised_and_anything_else_is_not() {
        for (user_agent, expected) in [
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
                ("Chrome", "Windows"),
            ),
            (
                "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
                ("Edge", "Windows"),
            ),
            ("Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0", ("Firefox", "Linux")),
            (
                "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Safari/605.1.15",
                ("Safari", "macOS"),
            ),
            (
                "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.6 Mobile/15E148 Safari/604.1",
                ("Safari", "iPhone"),
            ),
            (
                "Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
                ("Chrome", "Android"),
            ),
        ] {
            let (browser, system) = expected;
            let expected = Device { browser: browser.to_owned(), system: system.to_owned() };
            assert_eq!(recognise(user_agent), Some(expected), "{user_agent}");
        }
        for unknown in ["", "curl/8.14", "<script>", &"Mozilla/".repeat(1_000), "\u{0}\u{1f600}"] {
            assert_eq!(recognise(unknown), None, "{unknown}");
        }
    }
}
