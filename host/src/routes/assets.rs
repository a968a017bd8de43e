//! Files that never change under their name, and the answer to "are you alive?".

use rocket::get;
use rocket::http::{ContentType, Header};
use rocket::response::Responder;

use crate::embedded;
use crate::templates::{asset_path, content_type};

#[derive(Responder)]
pub struct Asset {
    bytes: &'static [u8],
    kind: ContentType,
    caching: Header<'static>,
}

#[get("/assets/<digest>/<name>")]
pub fn asset(digest: &str, name: &str) -> Option<Asset> {
    let (known, bytes) = embedded::ASSETS.iter().find(|(known, _)| *known == name)?;
    let current = asset_path(known).ok()? == format!("/assets/{digest}/{name}");
    let caching = Header::new("Cache-Control", "public, max-age=31536000, immutable");
    current.then(|| Asset { bytes, kind: content_type(name), caching })
}

#[get("/healthz")]
pub fn health() -> &'static str {
    "ok\n"
}
