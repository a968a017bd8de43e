//! A page: a template, its context, and what every page has in common.

use rocket::http::{ContentType, Header, Status};
use rocket::request::Request;
use rocket::response::{self, Responder};
use rocket_dyn_templates::Template;
use serde_json::{Value, json};

use crate::auth::admission::Standing;
use crate::visit::Visit;
use crate::{headers, locales};

/// The parts of the navigation. A template's name begins with its part's.
const SECTIONS: [&str; 5] = ["dashboard", "account", "users", "audit", "settings"];

/// A page in the panel's looks: a template that extends `layout`, of the panel or of the application around it.
pub struct Page {
    template: &'static str,
    context: Value,
    status: Status,
    /// Seconds.
    retry_after: Option<u32>,
}

impl Page {
    /// `context` is a JSON object; the template's first comment names its keys.
    pub fn new(template: &'static str, context: Value) -> Self {
        Self { template, context, status: Status::Ok, retry_after: None }
    }

    /// Another value for one key of the context.
    #[must_use]
    pub fn with(mut self, key: &str, value: Value) -> Self {
        if let Value::Object(context) = &mut self.context {
            context.insert(key.to_owned(), value);
        }
        self
    }

    #[must_use]
    pub fn status(self, status: Status) -> Self {
        Self { status, ..self }
    }

    #[must_use]
    pub fn retry_after(self, seconds: u32) -> Self {
        Self { retry_after: Some(seconds), ..self }
    }

    /// For a form that was sent too often: `error` and `wait` in its context are the message and the number in it.
    #[must_use]
    pub fn told_to_wait(self, (error, wait): (&'static str, u32), seconds: u32) -> Self {
        let page = self.with("error", error.into()).with("wait", wait.into());
        page.status(Status::TooManyRequests).retry_after(seconds)
    }

    /// Which part of the navigation the page belongs to.
    fn section(&self) -> Option<&'static str> {
        let part = self.template.split('_').next()?;
        let part = if part == "user" { "users" } else { part };
        SECTIONS.into_iter().find(|section| *section == part)
    }

    fn complete(&mut self, visit: &Visit) {
        let viewer = visit.viewer.as_ref().map(|viewer| {
            let notice = viewer.notice(&visit.panel).is_some();
            json!({ "name": viewer.account.name, "admin": viewer.account.admin, "limited": viewer.standing != Standing::Full, "notice": notice })
        });
        let common = json!({
            "lang": visit.language,
            "dir": locales::direction(&visit.language),
            "panel_name": visit.panel.name(),
            "viewer": viewer,
            "section": self.section(),
            "languages": visit.panel.locales.catalogue().languages(&visit.language),
            "path": visit.path,
        });
        if let (Value::Object(context), Value::Object(common)) = (&mut self.context, common) {
            for (key, value) in common {
                context.entry(key).or_insert(value);
            }
        }
    }
}

impl<'r> Responder<'r, 'static> for Page {
    fn respond_to(mut self, request: &'r Request<'_>) -> response::Result<'static> {
        headers::mark(request);
        let visit = Visit::known(request);
        self.complete(visit);
        let mut response = Template::render(self.template, &self.context).respond_to(request)?;
        response.set_status(self.status);
        response.set_header(ContentType::HTML);
        response.set_header(Header::new("Content-Language", visit.language.clone()));
        if let Some(seconds) = self.retry_after {
            response.set_header(Header::new("Retry-After", seconds.to_string()));
        }
        Ok(response)
    }
}
