//! The one way in which a request is refused: a status, a stable code, and words in the reader's language that say what
//! failed, why, and what to do. Rendered as an error page for a navigation, as `application/problem+json` for a program.

use std::borrow::Cow;
use std::io::Cursor;
use std::time::Duration;

use fluent_bundle::{FluentArgs, FluentValue};
use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{self, Responder, Response};
use serde_json::json;

use crate::auth::failures::Wait;
use crate::page::Page;
use crate::visit::Visit;
use crate::{db, headers, locales};

/// A message id and its arguments.
#[derive(Debug, Clone)]
pub struct Words {
    pub id: Cow<'static, str>,
    pub arguments: Vec<(String, Argument)>,
}

#[derive(Debug, Clone)]
pub enum Argument {
    Text(String),
    Number(i64),
}

impl Words {
    pub fn fluent(&self) -> FluentArgs<'_> {
        self.arguments
            .iter()
            .map(|(name, value)| {
                let value = match value {
                    Argument::Text(text) => FluentValue::from(text.as_str()),
                    Argument::Number(number) => FluentValue::from(*number),
                };
                (name.as_str(), value)
            })
            .collect()
    }
}

#[derive(Debug, Clone)]
pub struct Problem {
    pub status: Status,
    /// Stable; `HTTP.md` has them all.
    pub code: Cow<'static, str>,
    pub title: Words,
    pub detail: Words,
    pub retry_after: Option<u32>,
}

/// The panel's own problems: status, code, and the stem of their message ids (`problem-…-title`, `problem-…-detail`).
macro_rules! problems {
    ($($name:ident: $status:ident, $code:literal;)*) => {
        impl Problem {
            $(pub fn $name() -> Self {
                Self::new(Status::$status, $code, concat!("problem-", $code, "-title"), concat!("problem-", $code, "-detail"))
            })*
        }
    };
}

problems! {
    malformed: BadRequest, "malformed";
    sign_in_required: Unauthorized, "sign-in-required";
    not_allowed: Forbidden, "not-allowed";
    cross_origin_plain: Forbidden, "cross-origin";
    not_found: NotFound, "not-found";
    too_slow: RequestTimeout, "too-slow";
    conflict: Conflict, "conflict";
    already_used: Conflict, "already-used";
    duplicate: Conflict, "duplicate";
    last_usable: Conflict, "last-usable";
    strands: Conflict, "strands";
    last_administrator: Conflict, "last-administrator";
    own_account: Conflict, "own-account";
    gone: NotFound, "gone";
    limit: UnprocessableEntity, "limit";
    too_large: PayloadTooLarge, "too-large";
    unprocessable: UnprocessableEntity, "unprocessable";
    too_many: TooManyRequests, "too-many";
    paused_plain: ServiceUnavailable, "paused";
    unavailable_plain: ServiceUnavailable, "unavailable";
    internal_plain: InternalServerError, "internal";
}

impl Problem {
    fn new(status: Status, code: &'static str, title: &'static str, detail: &'static str) -> Self {
        let words = |id| Words { id: Cow::Borrowed(id), arguments: Vec::new() };
        Self { status, code: Cow::Borrowed(code), title: words(title), detail: words(detail), retry_after: None }
    }

    /// Programs know this one by its full name.
    pub fn fresh_required() -> Self {
        Self::new(Status::Unauthorized, "fresh-sign-in-required", "problem-fresh-required-title", "problem-fresh-required-detail")
    }

    pub fn cross_origin(base_url: &str) -> Self {
        let mut problem = Self::cross_origin_plain();
        problem.detail.arguments.push(("base-url".to_owned(), Argument::Text(base_url.to_owned())));
        problem
    }

    /// Too many failed tries; the next is let through after the wait.
    pub fn throttled(wait: Wait) -> Self {
        Self { retry_after: Some(wait.0), ..Self::too_many() }
    }

    /// For a form that was sent too often: the message for its page with how many seconds or minutes it counts, and the
    /// seconds themselves.
    pub fn told_to_wait(&self) -> Option<((&'static str, u32), u32)> {
        let seconds = self.retry_after.filter(|_| self.status == Status::TooManyRequests)?;
        let words = if seconds < 100 { ("error-wait-seconds", seconds) } else { ("error-wait-minutes", seconds.div_ceil(60)) };
        Some((words, seconds))
    }

    /// What keeps failing is let through for a few seconds at a time only.
    pub fn paused(wait: Duration) -> Self {
        let seconds = u32::try_from(wait.as_secs()).unwrap_or(u32::MAX).saturating_add(1);
        Self { retry_after: Some(seconds), ..Self::paused_plain() }
    }

    /// `why` goes to the log, not to people.
    pub fn internal(why: &str) -> Self {
        log::error!("{why}");
        Self::internal_plain()
    }

    pub fn unavailable(why: &str) -> Self {
        log::error!("{why}");
        Self { retry_after: Some(5), ..Self::unavailable_plain() }
    }

    /// What a bare status means, when no route said more.
    pub fn of_status(status: Status) -> Self {
        let known = match status.code {
            401 => Self::sign_in_required(),
            403 => Self::not_allowed(),
            404 | 405 => Self::not_found(),
            409 => Self::conflict(),
            413 => Self::too_large(),
            422 => Self::unprocessable(),
            429 => Self::too_many(),
            503 => Self::unavailable_plain(),
            400..500 => Self::malformed(),
            _ => Self::internal_plain(),
        };
        Self { status: if status.code == 405 { Status::NotFound } else { status }, ..known }
    }
}

impl From<db::Error> for Problem {
    fn from(error: db::Error) -> Self {
        match error {
            db::Error::Corrupt(_) => Self::internal(&error.to_string()),
            _ if error.is_about_a_nul() => Self::malformed(),
            _ => Self::unavailable(&error.to_string()),
        }
    }
}

impl From<diesel::result::Error> for Problem {
    fn from(error: diesel::result::Error) -> Self {
        db::Error::from(error).into()
    }
}

impl<'r> Responder<'r, 'static> for Problem {
    fn respond_to(self, request: &'r Request<'_>) -> response::Result<'static> {
        headers::mark(request);
        let visit = Visit::known(request);
        let catalogue = visit.panel.locales.catalogue();
        let text = |words: &Words| catalogue.text(&visit.language, &words.id, &words.fluent());
        let (title, detail) = (text(&self.title), text(&self.detail));
        let mut response = if visit.wants_page {
            let home = if visit.viewer.is_some() { "/" } else { "/login" };
            // Whoever changes the language here goes home, not to the address that was refused.
            let context = json!({ "status": self.status.code, "title": title, "detail": detail, "home": home, "path": home });
            Page::new("error", context).status(self.status).respond_to(request)?
        } else {
            let plain = locales::without_isolation;
            let body = json!({
                "type": format!("urn:gatehouse:problem:{}", self.code),
                "title": plain(&title),
                "status": self.status.code,
                "detail": plain(&detail),
                "code": self.code,
            })
            .to_string();
            let kind = ContentType::new("application", "problem+json");
            let language = Header::new("Content-Language", visit.language.clone());
            Response::build()
                .status(self.status)
                .header(kind)
                .header(language)
                .sized_body(body.len(), Cursor::new(body))
                .finalize()
        };
        if let Some(seconds) = self.retry_after {
            response.set_header(Header::new("Retry-After", seconds.to_string()));
        }
        Ok(response)
    }
}
