//! Who asks, from where, in which language: found out once per request, before any route runs.

use std::net::{IpAddr, Ipv4Addr};
use std::sync::Arc;

use gatehouse_plugin_api::Timestamp;
use ipnet::IpNet;
use rocket::http::{Cookie, Status};
use rocket::request::{FromRequest, Outcome, Request};

use crate::auth::admission::Standing;
use crate::auth::origin::{self, Origin};
use crate::auth::second_factor::Policy;
use crate::auth::session::{self, SEEN_EVERY};
use crate::clock;
use crate::db::account::Account;
use crate::db::session::{self as sessions, Session};
use crate::locales::negotiate;
use crate::panel::Panel;

/// What reverse proxies tell of whom they speak for.
const PROXY_HEADERS: [&str; 4] = ["Forwarded", "X-Forwarded-For", "X-Forwarded-Proto", "X-Real-IP"];

pub struct Visit {
    pub panel: Arc<Panel>,
    pub now: Timestamp,
    pub language: String,
    pub viewer: Option<Viewer>,
    /// The configured origin that the request came to.
    pub origin: Option<Origin>,
    /// A navigation of a browser, to be answered with a page.
    pub wants_page: bool,
    pub path: String,
    /// Of the client; textual, for rows and logs.
    pub address: String,
    pub user_agent: String,
    /// The `Host` header.
    pub host: String,
    /// Headers that a proxy set and that are not believed, because no trusted proxy is configured at its address.
    pub undeclared_proxy: Vec<&'static str>,
    /// The database did not answer: nobody can be told apart.
    pub is_blind: bool,
}

#[derive(Clone)]
pub struct Viewer {
    /// Of a session that is not of full standing, this says `admin: false` whatever is stored.
    pub account: Account,
    pub session: Session,
    pub standing: Standing,
}

impl Viewer {
    /// Signed in or confirmed recently enough for sensitive changes.
    pub fn is_fresh(&self, panel: &Panel, now: Timestamp) -> bool {
        now - self.session.confirmed_at < panel.fresh_minutes() * 60
    }

    /// Since when a change waits to be seen in this session, and whose it was, while that plugin is there.
    pub fn notice(&self, panel: &Panel) -> Option<(Timestamp, &str)> {
        let plugin = self.session.notice_plugin.as_deref()?;
        let shown = panel.plugins.active().get(plugin).is_some() && self.standing.reaches(panel, "/account/notice");
        self.session.notice_since.filter(|_| shown).map(|since| (since, plugin))
    }
}

impl Visit {
    /// Finds out, or gives what was found out before.
    pub async fn of<'r>(request: &'r Request<'_>) -> &'r Arc<Self> {
        request.local_cache_async(async { Arc::new(Self::find_out(request).await) }).await
    }

    /// For responders, which cannot wait: what [`of`](Self::of) found, or an anonymous visit.
    pub fn known<'r>(request: &'r Request<'_>) -> &'r Arc<Self> {
        request.local_cache(|| Arc::new(Self::anonymous(request)))
    }

    async fn find_out(request: &Request<'_>) -> Self {
        let mut visit = Self::anonymous(request);
        visit.panel.plugins.is_confirmed(&visit.panel).await;
        if let Some(token) = request.cookies().get(session::cookie_name(visit.is_secure())).map(Cookie::value) {
            let (digest, now) = (crate::secrets::digest(token.as_bytes()), visit.now);
            match visit.panel.blocking(move |panel| Ok(find_session(panel, &digest, now)?)).await {
                Ok(viewer) => visit.viewer = viewer,
                Err(_) => visit.is_blind = true,
            }
        }
        visit.language = visit.choose_language(request);
        visit
    }

    fn anonymous(request: &Request<'_>) -> Self {
        let panel = request.rocket().state::<Arc<Panel>>().expect("the panel is managed state");
        let header = |name| request.headers().get_one(name);
        // Not Rocket's `client_ip`: that believes whatever header an application around the panel has configured.
        let remote = request.remote().map_or(IpAddr::V4(Ipv4Addr::UNSPECIFIED), |remote| remote.ip());
        let address = client_address(remote, request.headers().get("x-forwarded-for"), &panel.config.trusted_proxies);
        let mut visit = Self {
            panel: Arc::clone(panel),
            now: clock::now(),
            language: String::new(),
            viewer: None,
            origin: origin::addressed(panel.origins(), header("host")).cloned(),
            wants_page: header("accept").is_some_and(|accept| accept.contains("text/html")),
            path: request.uri().path().to_string(),
            address: address.to_canonical().to_string(),
            user_agent: header("user-agent").unwrap_or_default().to_owned(),
            host: header("host").unwrap_or_default().to_owned(),
            undeclared_proxy: PROXY_HEADERS
                .into_iter()
                .filter(|name| address == remote && request.headers().contains(name))
                .collect(),
            is_blind: false,
        };
        visit.language = visit.choose_language(request);
        visit
    }

    fn choose_language(&self, request: &Request<'_>) -> String {
        let catalogue = self.panel.locales.catalogue();
        let site = self.panel.language();
        let own = self.viewer.as_ref().and_then(|viewer| viewer.account.language.as_deref());
        let cookie = request.cookies().get(negotiate::COOKIE).map(Cookie::value);
        let accepted = request.headers().get_one("accept-language").map(negotiate::accepted).unwrap_or_default();
        negotiate::choose(&catalogue, own.into_iter().chain(cookie).chain(accepted).chain([site.as_str()]))
    }

    /// Cookies of this visit carry `Secure` when the origin is https.
    pub fn is_secure(&self) -> bool {
        self.origin.as_ref().is_some_and(Origin::is_secure)
    }

    pub fn session_digest(&self) -> Option<&[u8]> {
        self.viewer.as_ref().map(|viewer| viewer.session.token_digest.as_slice())
    }

    /// The text of a message without arguments, in this visit's language.
    pub fn text(&self, id: &str) -> String {
        self.panel.locales.catalogue().text(&self.language, id, &fluent_bundle::FluentArgs::new())
    }
}

fn find_session(panel: &Panel, digest: &[u8], now: Timestamp) -> crate::db::Result<Option<Viewer>> {
    let policy = Policy::of(panel);
    let found = panel.db.read(|connection| {
        let Some((session, mut account)) = sessions::find(connection, digest, now)? else { return Ok(None) };
        let standing = Standing::of(connection, policy, &session, &account)?;
        account.admin &= standing == Standing::Full;
        Ok(Some(Viewer { account, session, standing }))
    })?;
    if let Some(Viewer { session, .. }) = &found
        && now - session.last_seen_at >= SEEN_EVERY
    {
        let digest = digest.to_vec();
        let noted = panel.db.write(move |connection| sessions::note_seen(connection, &digest, now));
        // A full disk must not sign anybody out.
        if let Err(error) = noted {
            log::warn!("when a session was last seen cannot be noted: {error}");
        }
    }
    Ok(found)
}

/// The client's address: the last one of `X-Forwarded-For` that is not a trusted proxy's own, and only if the connection
/// comes from a trusted proxy. Whoever can set a header must not choose the address that is written down.
fn client_address<'h>(remote: IpAddr, forwarded: impl Iterator<Item = &'h str>, trusted: &[IpNet]) -> IpAddr {
    let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(&address.to_canonical()));
    if !is_trusted(&remote) {
        return remote;
    }
    // A proxy may append a line of its own: all lines are one list (RFC 9110 §5.3).
    let lines: Vec<&str> = forwarded.collect();
    let hops = lines.iter().rev().flat_map(|line| line.rsplit(',')).map_while(|hop| hop.trim().parse::<IpAddr>().ok());
    hops.into_iter().find(|hop| !is_trusted(hop)).unwrap_or(remote)
}

/// For routes: the visit that the gate found out.
pub struct Caller(pub Arc<Visit>);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for Caller {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        Outcome::Success(Self(Arc::clone(Visit::of(request).await)))
    }
}

impl std::ops::Deref for Caller {
    type Target = Arc<Visit>;

    fn deref(&self) -> &Arc<Visit> {
        &self.0
    }
}

/// For routes behind [`Access::SignedIn`](gatehouse_plugin_api::Access) and above.
pub struct SignedIn(pub Viewer);

#[rocket::async_trait]
impl<'r> FromRequest<'r> for SignedIn {
    type Error = std::convert::Infallible;

    async fn from_request(request: &'r Request<'_>) -> Outcome<Self, Self::Error> {
        match &Visit::of(request).await.viewer {
            Some(viewer) => Outcome::Success(Self(viewer.clone())),
            None => Outcome::Forward(Status::Unauthorized),
        }
    }
}
