//! Headers that every answer of the panel carries. What an application around it answers by itself carries its own.

use std::sync::Arc;

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::response::{self, Responder};
use rocket::{Request, Response};

use crate::panel::Panel;
use crate::visit::Visit;

/// Scripts and styles come from our own files; nothing is inline, nothing comes from elsewhere, nobody frames us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                                       connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Refused to our own pages too; what a plugin needs is added while it is on.
const PERMISSIONS_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

pub struct Headers(pub Arc<Panel>);

/// An answer of the application around the panel, with the panel's headers: its policies allow no inline script or style, and
/// nothing from elsewhere.
pub struct WithHeaders<R>(pub R);

impl<'r, 'o: 'r, R: Responder<'r, 'o>> Responder<'r, 'o> for WithHeaders<R> {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'o> {
        mark(request);
        self.0.respond_to(request)
    }
}

/// Whether an answer is the panel's.
struct Ours(bool);

/// Says that the panel answers this request.
pub fn mark(request: &Request<'_>) {
    request.local_cache(|| Ours(true));
}

#[rocket::async_trait]
impl Fairing for Headers {
    fn info(&self) -> Info {
        Info { name: "response headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
        if !request.local_cache(|| Ours(false)).0 {
            return;
        }
        let mut set = |name: &'static str, value: String| {
            response.set_header(Header::new(name, value));
        };
        set("Content-Security-Policy", CONTENT_SECURITY_POLICY.to_owned());
        set("X-Content-Type-Options", "nosniff".to_owned());
        set("X-Frame-Options", "DENY".to_owned());
        set("Referrer-Policy", "same-origin".to_owned());
        set("Cross-Origin-Opener-Policy", "same-origin".to_owned());
        set("Cross-Origin-Resource-Policy", "same-origin".to_owned());
        set("Permissions-Policy", self.0.plugins.active().permissions_policy(PERMISSIONS_POLICY));
        if Visit::known(request).is_secure() {
            set("Strict-Transport-Security", "max-age=31536000".to_owned());
        }
        if !response.headers().contains("Cache-Control") {
            response.set_header(Header::new("Cache-Control", "no-store"));
            response.set_header(Header::new("Vary", "Accept, Accept-Language, Cookie"));
        }
    }
}
