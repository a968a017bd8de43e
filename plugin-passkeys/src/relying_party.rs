//! Which address passkeys belong to: the relying-party id, the origins that may use it, and the library's verifier for them.
//! Origins are compared as the WHATWG URL standard serialises them.

use gatehouse_plugin_api::{RString, Site};
use serde::Serialize;
use url::{Host, Url};
use webauthn_rs_proto::UserVerificationPolicy;

use crate::error::Refusal;
use crate::settings::Settings;

pub struct RelyingParty {
    pub id: String,
    pub name: String,
    /// Always required; only the tests of the specification's own vectors say otherwise.
    pub user_verification: UserVerificationPolicy,
    /// Those of the panel's origins in whose pages a browser lets this id be used.
    origins: Vec<Url>,
}

impl RelyingParty {
    /// `None` where the panel's address cannot have passkeys at all: an IP address, or plain http on another host than localhost.
    pub fn new(site: &Site, settings: &Settings) -> Option<Self> {
        let id = id(&site.origins, settings)?;
        let all: Vec<Url> = site.origins.iter().filter_map(|origin| Url::parse(origin).ok()).collect();
        // A browser accepts further sites for the id only if https://<id>/.well-known/webauthn lists them.
        let lists_related =
            all.iter().any(|origin| origin.scheme() == "https" && origin.domain() == Some(&id) && origin.port().is_none());
        let usable = |origin: &Url| is_secure(origin) && (is_within(origin, &id) || lists_related && origin.scheme() == "https");
        let origins: Vec<Url> = all.into_iter().filter(usable).collect();
        let name = if settings.rp_name.is_empty() { site.name.to_string() } else { settings.rp_name.clone() };
        Some(Self { id, name, user_verification: UserVerificationPolicy::Required, origins })
    }

    /// The same, refused unless a page at `origin` (where the request came to) can have passkeys.
    pub fn at(site: &Site, settings: &Settings, origin: &str) -> Result<Self, Refusal> {
        let party = Self::new(site, settings).filter(|party| party.accepts(origin));
        party.ok_or_else(|| Refusal::Address(address(site, settings)))
    }

    pub fn accepts(&self, origin: &str) -> bool {
        self.origins.iter().any(|usable| usable.origin().ascii_serialization() == origin)
    }

    /// First those that lie within the id itself, then the related ones.
    pub fn origins(&self) -> impl Iterator<Item = &Url> {
        let within = |origin: &&Url| is_within(origin, &self.id);
        self.origins.iter().filter(within).chain(self.origins.iter().filter(move |origin| !within(origin)))
    }
}

/// Where to go for passkeys: the first of the panel's addresses at which they work.
pub fn address(site: &Site, settings: &Settings) -> Option<RString> {
    let party = RelyingParty::new(site, settings)?;
    site.origins.iter().find(|origin| party.accepts(origin)).cloned()
}

/// What passkeys are at one of the panel's addresses, and if they are nothing, why.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    Usable,
    /// In browsers that fetch the relying-party id's list of related origins.
    Related,
    /// An IP address: browsers bind passkeys to names only.
    Nameless,
    /// Plain http.
    Insecure,
    /// Neither within the relying-party id nor listed by it.
    Unrelated,
}

/// Of `origin`, which is one of the panel's.
pub fn standing(party: Option<&RelyingParty>, origin: &str) -> Standing {
    let Some(url) = Url::parse(origin).ok().filter(|url| url.domain().is_some()) else { return Standing::Nameless };
    match party.filter(|party| party.accepts(origin)) {
        _ if !is_secure(&url) => Standing::Insecure,
        None => Standing::Unrelated,
        Some(party) if is_within(&url, &party.id) => Standing::Usable,
        Some(_) => Standing::Related,
    }
}

/// The relying-party id under `settings`: theirs, or else the host of the first origin, which is the base URL's. `None`
/// where that is no host name, or where no origin on it is one that browsers offer WebAuthn to.
pub fn id(origins: &[RString], settings: &Settings) -> Option<String> {
    let id = if settings.rp_id.is_empty() {
        Url::parse(origins.first()?).ok()?.domain()?.to_owned()
    } else {
        match Host::parse(&settings.rp_id) {
            Ok(Host::Domain(domain)) => domain,
            _ => return None,
        }
    };
    let carries = |origin: &Url| is_secure(origin) && is_within(origin, &id);
    origins.iter().any(|origin| Url::parse(origin).is_ok_and(|origin| carries(&origin))).then_some(id)
}

/// Whether browsers offer WebAuthn there: https with a host name, or localhost.
pub fn is_secure(origin: &Url) -> bool {
    let Some(domain) = origin.domain() else { return false };
    origin.scheme() == "https" || origin.scheme() == "http" && (domain == "localhost" || domain.ends_with(".localhost"))
}

/// Whether `id` is the origin's host, or a parent domain of it that somebody can own: HTML's "registrable domain suffix of or
/// equal to" (WebAuthn L3 §5.1.3). Browsers refuse `co.uk` for `panel.co.uk`, and so do we.
fn is_within(origin: &Url, id: &str) -> bool {
    let is_owned = psl::suffix_str(id) != Some(id);
    let covers = |domain: &str| domain == id || (is_owned && domain.strip_suffix(id).is_some_and(|rest| rest.ends_with('.')));
    origin.domain().is_some_and(covers)
}

#[cfg(test)]
mod tests {
    use gatehouse_plugin_api::RVec;

    use super::*;

    fn site(origins: &[&str]) -> Site {
        Site {
            base_url: origins[0].into(),
            origins: origins.iter().map(|origin| RString::from(*origin)).collect::<RVec<_>>(),
            name: "Panel".into(),
            home: "/".into(),
        }
    }

    fn settings(rp_id: &str) -> Settings {
        Settings { rp_id: rp_id.into(), ..Settings::proposed(&RVec::new()) }
    }

    fn id_at(origin: &str, rp_id: &str) -> Option<String> {
        id(&site(&[origin]).origins, &settings(rp_id))
    }

    #[test]
    fn the_id_is_the_host_of_the_base_url_or_a_parent_of_it() {
        assert_eq!(id_at("https://panel.example.org:8443", "").as_deref(), Some("panel.example.org"));
        assert_eq!(id_at("https://panel.example.org", "Example.ORG").as_deref(), Some("example.org"));
        assert_eq!(id_at("http://localhost:8000", "").as_deref(), Some("localhost"));
        assert_eq!(id_at("http://panel.localhost:8000", "").as_deref(), Some("panel.localhost"));
    }

    #[test]
    fn a_domain_that_nobody_can_own_is_no_id() {
        assert_eq!(id_at("https://panel.example.co.uk", "co.uk"), None);
        assert_eq!(id_at("https://panel.example.com", "com"), None);
        assert_eq!(id_at("https://panel.example.co.uk", "example.co.uk").as_deref(), Some("example.co.uk"));
        // An intranet's single name is its own.
        assert_eq!(id_at("https://panel", "").as_deref(), Some("panel"));
    }

    #[test]
    fn an_address_without_a_name_or_without_https_has_no_passkeys() {
        let unusable = ["http://panel.example.org", "https://192.0.2.7", "https://[2001:db8::1]:8443", "http://127.0.0.1:8000"];
        for origin in unusable {
            assert_eq!(id_at(origin, ""), None, "{origin}");
        }
        for rp_id in ["example.net", "ample.org", "org.example", "192.0.2.7", "panel example"] {
            assert_eq!(id_at("https://panel.example.org", rp_id), None, "{rp_id}");
        }
    }

    #[test]
    fn origins_are_compared_as_browsers_write_them() {
        let party = RelyingParty::new(&site(&["https://panel.example.org"]), &settings("")).expect("a usable address");
        assert!(party.accepts("https://panel.example.org"));
        for other in [
            "https://panel.example.org/",
            "https://panel.example.org:444",
            "http://panel.example.org",
            "https://x.panel.example.org",
            "null",
            "",
        ] {
            assert!(!party.accepts(other), "{other}");
        }
    }

    #[test]
    fn another_site_is_accepted_only_where_the_id_can_list_it() {
        let related = ["https://example.org", "https://panel.example.net", "http://panel.example.com"];
        let party = RelyingParty::new(&site(&related), &settings("")).expect("a usable address");
        assert_eq!(related.map(|origin| party.accepts(origin)), [true, true, false]);
        // Nothing of this panel answers at https://example.org/.well-known/webauthn.
        let unlisted = ["https://panel.example.org", "https://panel.example.net"];
        let party = RelyingParty::new(&site(&unlisted), &settings("example.org")).expect("a usable address");
        assert_eq!(unlisted.map(|origin| party.accepts(origin)), [true, false]);
    }

    #[test]
    fn an_unusable_address_names_the_way_out() {
        let site = site(&["https://panel.example.org"]);
        let refusal = RelyingParty::at(&site, &settings(""), "https://192.0.2.7").err().expect("refused");
        assert_eq!((refusal.problem().status, refusal.reason()), (422, "address-not-usable"));
        assert!(matches!(refusal, Refusal::Address(Some(address)) if address == "https://panel.example.org"));
    }

    #[test]
    fn the_way_out_is_an_address_that_works_or_none() {
        assert_eq!(address(&site(&["https://192.0.2.7", "https://panel.example.org"]), &settings("")), None);
        let two = site(&["https://192.0.2.7", "https://panel.example.org"]);
        assert_eq!(address(&two, &settings("panel.example.org")).as_deref(), Some("https://panel.example.org"));
    }

    #[test]
    fn every_address_is_told_apart() {
        use Standing::{Insecure, Nameless, Related, Unrelated, Usable};

        let all = [
            "https://example.org",
            "https://panel.example.org",
            "https://panel.example.net",
            "http://panel.example.org",
            "https://[2001:db8::1]",
        ];
        let party = RelyingParty::new(&site(&all), &settings(""));
        let standings = all.map(|origin| standing(party.as_ref(), origin));
        assert_eq!(standings, [Usable, Usable, Related, Insecure, Nameless]);
        assert_eq!(standing(None, "https://panel.example.org"), Unrelated);
    }
}
