//! Origins as browsers compare them (WHATWG URL), and the rule that an unsafe request comes from one of ours.

use url::Url;

/// A configured origin: scheme, host and port, serialised as browsers do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    text: String,
    /// What a `Host` header says for it.
    authority: String,
    secure: bool,
}

#[derive(Debug, thiserror::Error)]
pub enum OriginError {
    #[error("`{0}` is not a URL; write it like `https://panel.example`")]
    Malformed(String),
    #[error("`{0}` must start with https:// or http:// and end after the host and port")]
    NotAnOrigin(String),
}

impl Origin {
    pub fn parse(text: &str) -> Result<Self, OriginError> {
        let url = Url::parse(text).map_err(|_| OriginError::Malformed(text.to_owned()))?;
        let plain = url.path() == "/" && url.query().is_none() && url.fragment().is_none() && url.username().is_empty();
        let (true, "http" | "https", Some(host)) = (plain && url.password().is_none(), url.scheme(), url.host()) else {
            return Err(OriginError::NotAnOrigin(text.to_owned()));
        };
        let authority = match url.port() {
            Some(port) => format!("{host}:{port}"),
            None => host.to_string(),
        };
        Ok(Self { text: url.origin().ascii_serialization(), authority, secure: url.scheme() == "https" })
    }

    pub fn as_str(&self) -> &str {
        &self.text
    }

    pub fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether browsers treat pages there as a secure context with a name: https and a host name, or localhost.
    pub fn is_named_and_secure(&self) -> bool {
        let host = self.authority.split(':').next().unwrap_or_default();
        let local = host == "localhost" || host.ends_with(".localhost");
        local || (self.secure && !self.is_address())
    }

    /// An IPv4 or IPv6 literal in place of a name.
    pub fn is_address(&self) -> bool {
        let last = self.authority.split(':').next().and_then(|host| host.rsplit('.').next());
        self.authority.starts_with('[') || last.is_some_and(|label| label.bytes().all(|byte| byte.is_ascii_digit()))
    }

    /// Whether a request with this `Host` header came to this origin. The default port may be written out.
    fn is_addressed_by(&self, host: &str) -> bool {
        let default_port = if self.secure { ":443" } else { ":80" };
        let host = host.strip_suffix(default_port).unwrap_or(host);
        host.eq_ignore_ascii_case(&self.authority)
    }
}

/// The configured origin that a request came to.
pub fn addressed<'o>(origins: &'o [Origin], host: Option<&str>) -> Option<&'o Origin> {
    let host = host?;
    origins.iter().find(|origin| origin.is_addressed_by(host))
}

/// Whether an unsafe request may be believed to come from one of our own pages.
///
/// `origin` and `fetch_site` are the request's `Origin` and `Sec-Fetch-Site`. A browser sends at least one of them; without
/// either, or with one that names somebody else, the answer is no.
pub fn is_same_origin(origins: &[Origin], host: Option<&str>, origin: Option<&str>, fetch_site: Option<&str>) -> bool {
    let own = origins.iter().filter(|own| host.is_some_and(|host| own.is_addressed_by(host)));
    let origin_fits = |origin: &str| own.clone().any(|own| own.as_str() == origin);
    let addressed = own.clone().next().is_some();
    match (origin, fetch_site) {
        (None, None) => false,
        (origin, fetch_site) => {
            addressed && origin.is_none_or(origin_fits) && fetch_site.is_none_or(|site| site == "same-origin")
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_origin_is_compared_as_browsers_do() {
        let parse = |text| Origin::parse(text).unwrap().text;
        assert_eq!(parse("https://Panel.Example:443/"), "https://panel.example");
        assert_eq!(parse("http://localhost:8000"), "http://localhost:8000");
        assert_eq!(parse("http://[::1]:80"), "http://[::1]");
        for wrong in ["panel.example", "ftp://panel.example", "https://panel.example/path", "https://user@panel.example", ""] {
            assert!(Origin::parse(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_secure_address_is_https_with_a_name_or_localhost() {
        let fits = |text| Origin::parse(text).unwrap().is_named_and_secure();
        for good in ["https://panel.example", "https://panel.example:8443", "http://localhost:8000", "http://panel.localhost"] {
            assert!(fits(good), "{good}");
        }
        for bad in
            ["http://panel.example", "https://192.0.2.1", "https://[2001:db8::1]:8443", "http://127.0.0.1", "http://notlocalhost"]
        {
            assert!(!fits(bad), "{bad}");
        }
    }

    #[test]
    fn only_a_page_of_the_same_configured_origin_may_change_things() {
        let origins = [Origin::parse("https://panel.example").unwrap(), Origin::parse("http://localhost:8000").unwrap()];
        let same = |host, origin, site| is_same_origin(&origins, Some(host), origin, site);
        assert!(same("panel.example", Some("https://panel.example"), None));
        assert!(same("panel.example:443", Some("https://panel.example"), Some("same-origin")));
        assert!(same("localhost:8000", None, Some("same-origin")));
        assert!(!same("panel.example", None, None));
        assert!(!same("panel.example", Some("null"), None));
        assert!(!same("panel.example", Some("http://panel.example"), None));
        assert!(!same("panel.example", Some("https://panel.example"), Some("cross-site")));
        assert!(!same("panel.example", Some("http://localhost:8000"), None), "ours, but not the one it came to");
        assert!(!same("192.0.2.1", None, Some("same-origin")), "an address that is not configured");
        assert!(!is_same_origin(&origins, None, Some("https://panel.example"), None));
    }
}
