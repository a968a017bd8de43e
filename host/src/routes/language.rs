//! The language switch of whoever is not signed in.

use rocket::form::Form;
use rocket::http::{Cookie, SameSite};
use rocket::response::Redirect;
use rocket::time::Duration;
use rocket::{FromForm, http::CookieJar, post};

use crate::auth::admission::{local_path, see_other};
use crate::locales::negotiate::COOKIE;
use crate::visit::Caller;

#[derive(FromForm)]
pub struct Choice<'f> {
    language: &'f str,
    next: Option<&'f str>,
}

#[post("/language", data = "<choice>")]
pub fn switch(choice: Form<Choice<'_>>, caller: Caller, cookies: &CookieJar<'_>) -> Redirect {
    if caller.panel.locales.catalogue().has(choice.language) {
        let cookie = Cookie::build((COOKIE, choice.language.to_owned())).path("/").same_site(SameSite::Lax);
        cookies.add(cookie.secure(caller.is_secure()).http_only(true).max_age(Duration::days(365)));
    }
    see_other(&local_path(choice.next))
}
