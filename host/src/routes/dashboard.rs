//! The page behind the sign-in.

use rocket::get;
use serde_json::json;

use crate::db::{AnyConnection, account, totp};
use crate::page::Page;
use crate::problem::Problem;
use crate::visit::{Caller, SignedIn};

// An application around the panel may have its own.
#[get("/", rank = 50)]
pub async fn page(caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let viewer = signed_in.0;
    let own = viewer.account.clone();
    let read = move |connection: &mut AnyConnection| {
        let count = own.admin.then(|| account::count(connection)).transpose()?;
        Ok((count, totp::is_missing(connection, &own)?))
    };
    let (count, missing) = caller.panel.blocking(move |panel| Ok(panel.db.read(read)?)).await?;
    Ok(Page::new(
        "dashboard",
        json!({
            "last_sign_in_at": viewer.account.last_sign_in_at,
            "method": method(viewer.session.plugin.as_deref()),
            "accounts_count": count,
            "second_factor_missing": missing,
        }),
    ))
}

/// The panel's own words for how a session was made: it knows of no other method by name.
pub fn method(plugin: Option<&str>) -> &'static str {
    if plugin.is_some() { "other" } else { "password" }
}
