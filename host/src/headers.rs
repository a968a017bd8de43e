//! Headers that every response carries, whatever made it.

use std::sync::Arc;

use rocket::fairing::{Fairing, Info, Kind};
use rocket::http::Header;
use rocket::{Request, Response};

use crate::panel::Panel;
use crate::visit::Visit;

/// Scripts and styles come from our own files; nothing is inline, nothing comes from elsewhere, nobody frames us.
const CONTENT_SECURITY_POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; \
                                       connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

/// Refused to our own pages too; what a plugin needs is added while it is on.
const PERMISSIONS_POLICY: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

pub struct Headers(pub Arc<Panel>);

#[rocket::async_trait]
impl Fairing for Headers {
    fn info(&self) -> Info {
        Info { name: "response headers", kind: Kind::Response }
    }

    async fn on_response<'r>(&self, request: &'r Request<'_>, response: &mut Response<'r>) {
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
