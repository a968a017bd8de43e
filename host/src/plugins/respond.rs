//! From a plugin's reply to an HTTP response: status, allowed headers, body, problems in words, and the session's cookie.

use std::io::Cursor;

use gatehouse_plugin_api::{ArgumentValue, Body, Conflict, RVec, Reply};
use rocket::http::Status;
use rocket::response::{Responder, Response};

use super::commit::Committed;
use crate::auth::session;
use crate::db::access::Stranded;
use crate::problem::{Argument, Problem, Words};

/// The plugin's own words for this refusal, or the panel's.
pub fn in_words(reply: &Reply, conflict: Conflict) -> Problem {
    if let Some(own) = reply.on_conflict.iter().find(|own| own.conflict == conflict) {
        return plugin_problem(&own.problem);
    }
    match conflict {
        Conflict::SPENT => Problem::already_used(),
        Conflict::DUPLICATE => Problem::duplicate(),
        Conflict::LIMIT => Problem::limit(),
        Conflict::GONE => Problem::gone(),
        Conflict::LAST_USABLE => Problem::last_usable(),
        Conflict::ACCOUNT => Problem::not_allowed(),
        Conflict::STRANDS => Problem::strands(),
        _ => Problem::conflict(),
    }
}

/// For a program, which may repeat it confirmed: whom it would lock out.
pub fn strands(reply: &Reply, who: &Stranded) -> Problem {
    let mut problem = in_words(reply, Conflict::STRANDS);
    problem.detail.arguments.push(("names".to_owned(), Argument::Text(who.names.join(", "))));
    problem
}

fn plugin_problem(problem: &gatehouse_plugin_api::Problem) -> Problem {
    let arguments: Vec<_> = problem
        .arguments
        .iter()
        .map(|argument| {
            let value = match &argument.value {
                ArgumentValue::Text(text) => Argument::Text(text.to_string()),
                ArgumentValue::Number(number) => Argument::Number(*number),
            };
            (argument.name.to_string(), value)
        })
        .collect();
    let words = |id: &str| Words { id: id.to_owned().into(), arguments: arguments.clone() };
    if let Some(status) = problem.impossible_status() {
        return Problem::internal(&format!("a plugin has a problem with the status {status}"));
    }
    Problem {
        status: Status::new(problem.status),
        code: problem.code.to_string().into(),
        title: words(&problem.title),
        detail: words(&problem.detail),
        retry_after: None,
    }
}

/// Of a reply whose status is [possible](Reply::impossible_status).
pub fn respond(
    request: &rocket::Request<'_>,
    reply: Reply,
    committed: Committed,
    secure: bool,
) -> Result<Response<'static>, Problem> {
    let mut response = match reply.body {
        Body::Problem(problem) => plugin_problem(&problem).respond_to(request).map_err(Problem::of_status)?,
        Body::Empty => Response::build().status(Status::new(reply.status)).finalize(),
        Body::Json(text) => sized(reply.status, "application/json".to_owned(), outgoing(text.into_bytes())),
        Body::Bytes { content_type, bytes } => sized(reply.status, content_type.into(), outgoing(bytes)),
    };
    for header in reply.headers.iter().filter(|header| may_set(&header.name, &header.value)) {
        response.set_raw_header(header.name.to_string(), header.value.to_string());
    }
    if let Some(token) = committed.session {
        response.adjoin_header(session::cookie(token, secure));
    }
    Ok(response)
}

/// The bytes go out as they came over the boundary, uncopied.
pub(super) fn outgoing(bytes: RVec<u8>) -> Cursor<RVec<u8>> {
    Cursor::new(bytes)
}

fn sized(status: u16, content_type: String, body: Cursor<RVec<u8>>) -> Response<'static> {
    let mut response = Response::build();
    let content_type = if is_one_line(&content_type) { content_type } else { "application/octet-stream".to_owned() };
    response.status(Status::new(status)).raw_header("Content-Type", content_type);
    response.sized_body(body.get_ref().len(), body).finalize()
}

/// Of the headers that a plugin asks for only these; a session is the panel's to give, a policy the panel's to set.
fn may_set(header: &str, value: &str) -> bool {
    let token = header.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let header = header.to_ascii_lowercase();
    let known = ["content-disposition", "location", "retry-after"].contains(&header.as_str()) || header.starts_with("x-");
    // These are orders to a proxy in front, which would serve its own files.
    let order = ["x-accel-redirect", "x-sendfile", "x-lighttpd-send-file"].contains(&header.as_str());
    known && !order && token && is_one_line(value)
}

/// A line break would be a header of its own, or no answer at all.
fn is_one_line(value: &str) -> bool {
    value.bytes().all(|byte| byte == b'\t' || (b' '..0x7f).contains(&byte))
}
