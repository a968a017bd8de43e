//! The page behind the sign-in.

use rocket::get;
use serde_json::json;

use crate::db::account;
use crate::page::Page;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn};

#[get("/")]
pub async fn page(caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let viewer = signed_in.0;
    let admin = viewer.account.admin;
    let count = caller.panel.blocking(move |panel| Ok(if admin { Some(panel.db.read(account::count)?) } else { None })).await?;
    Ok(Page::new(
        "dashboard",
        json!({
            "last_sign_in_at": viewer.account.last_sign_in_at,
            "method": method(viewer.session.plugin.as_deref()),
            "accounts_count": count,
        }),
    ))
}

/// The panel's own words for how a session was made: it knows of no other method by name.
pub fn method(plugin: Option<&str>) -> &'static str {
    if plugin.is_some() { "other" } else { "password" }
}
