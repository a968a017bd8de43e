//! Every declared route, called by everybody who may call it, with bytes that no page of the plugin ever sends: the answer is
//! clean, and a stranger leaves nothing behind.

use std::collections::BTreeSet;

use gatehouse_plugin_api::{
    Ability, Access, AccountId, Body, Credential, FailureKind, Header, Problem, RNone, Reply, Request, Route,
};

use super::{Findings, Subject, words};
use crate::commit::Refused;
use crate::fault::Ask;
use crate::panel::{NOW, ORIGIN, Panel};
use crate::request::parameter;
use crate::serve::Answer;

/// With letters that are not ASCII: names may have them.
const NAME: &str = "zoë";
/// Enough for every value of a parameter to meet every address.
const VARIANTS: usize = 21;

pub(crate) fn check(subject: &Subject, findings: &mut Findings) {
    let declared = subject.declared();
    let english = words::english(&declared);
    let stores = declared.may(Ability::KEEP_CREDENTIALS);
    for route in &declared.routes {
        let bodies = bodies(route.body_limit as usize);
        // A route without a body is called as often: its parameters, and the address, differ each time.
        for (variant, body) in bodies.iter().cycle().take(bodies.len().max(VARIANTS)).enumerate() {
            for with_rubbish in [false, true].into_iter().filter(|with| stores || !with) {
                let (panel, callers) = stage(subject, with_rubbish);
                for caller in callers_of(route, callers) {
                    let request = request(&panel, caller, route, body, variant);
                    let answer = panel.serve(&subject.plugin, &request);
                    let asked = describe(route, caller, body);
                    judge(route, &answer, &asked, caller.is_none(), &english, findings);
                }
            }
        }
        without_host(subject, route, findings);
    }
}

/// A panel with somebody who is called [`NAME`], and an administrator; with a credential of theirs that nobody can read.
pub(crate) fn stage(subject: &Subject, with_rubbish: bool) -> (Panel, [AccountId; 2]) {
    let panel = subject.panel();
    let callers = [panel.add_account(NAME), panel.add_administrator("admin")];
    for (number, account) in callers.into_iter().enumerate().filter(|_| with_rubbish) {
        panel.store(Credential {
            id: vec![u8::try_from(number).unwrap_or_default(); 16].into(),
            account,
            label: "\u{202e}\"<b>'".into(),
            usable: false,
            created_at: NOW,
            last_used_at: RNone,
            version: 1,
            payload: b"\xff\x00 no payload of yours".as_slice().into(),
        });
    }
    (panel, callers)
}

fn callers_of(route: &Route, [somebody, admin]: [AccountId; 2]) -> Vec<Option<AccountId>> {
    match route.access {
        Access::Anyone => vec![None],
        Access::SignedIn => vec![Some(somebody), Some(admin)],
        Access::Admin => vec![Some(admin)],
    }
}

/// Each within the route's own limit.
fn bodies(limit: usize) -> Vec<Vec<u8>> {
    let text = |text: &str| text.as_bytes().to_vec();
    let all = [
        Vec::new(),
        text("{}"),
        text("[]"),
        text("null"),
        text("\"\""),
        text("{\"a\":1,\"a\":2}"),
        text("a=1&a=2&%zz=%00"),
        text("[[[[[[[[").repeat(64),
        b"\x00\xff\xfe\x80".to_vec(),
        text("{\"id\":\"AAAA\",\"name\":\"\\u0000\",\"enabled\":\"yes\",\"credential\":[]}"),
        vec![b'A'; limit],
    ];
    let fitting: BTreeSet<_> = all.into_iter().filter(|body| body.len() <= limit).collect();
    fitting.into_iter().collect()
}

fn request(panel: &Panel, caller: Option<AccountId>, route: &Route, body: &[u8], variant: usize) -> Request {
    let mut request = match caller {
        Some(account) => panel.request_by(account, &route.name, body),
        None => panel.anonymous(&route.name, body),
    };
    // As different from each other as bodies are: long, empty, not a number, another's place.
    let values = ["", "x", "../..", "\u{0}", "zoë", "00000000-0000-4000-8000-000000000000"];
    let long = "A".repeat(10_000);
    let value = values.get(variant % 7).copied().unwrap_or(&long);
    for name in route.path.split('/').filter_map(|part| part.strip_prefix('<')?.strip_suffix('>')) {
        request.parameters.push(parameter(name, value));
    }
    let kind = if body.starts_with(b"a=") { "application/x-www-form-urlencoded" } else { "application/json" };
    request.headers.push(Header { name: "content-type".into(), value: kind.into() });
    // At times from an address that the panel does not know.
    request.origin = if variant % 3 == 1 { "".into() } else { ORIGIN.into() };
    request
}

fn describe(route: &Route, caller: Option<AccountId>, body: &[u8]) -> String {
    let who = if caller.is_some() { "somebody signed in" } else { "nobody" };
    let shown: String = String::from_utf8_lossy(body).chars().take(60).collect();
    format!("route `{}`, called by {who} with the body {shown:?}", route.name)
}

fn judge(route: &Route, answer: &Answer, asked: &str, stranger: bool, english: &BTreeSet<String>, findings: &mut Findings) {
    let mut found = |kind: &str, what: String| findings.add(format!("{} {kind}", route.name), format!("{asked}: {what}"));
    match &answer.outcome {
        Err(Refused::Failed(failure)) if failure.kind == FailureKind::PANIC => {
            found("panic", format!("panics: {}", failure.message));
        }
        Err(Refused::Failed(failure)) => found("failure", format!("fails: {}", failure.message)),
        Err(Refused::Policy(why)) => found("policy", format!("is refused: {why}")),
        Err(Refused::Ability(ability)) => found("ability", format!("needs {ability:?}, which is not declared")),
        Ok(done) if done.applied && stranger => found("stored", "makes the panel store something for a stranger".to_owned()),
        _ if answer.status >= 500 => found("status", format!("answers {}", answer.status)),
        _ => {}
    }
    let Some(reply) = &answer.reply else { return };
    for what in untidy(reply, english) {
        found(&what, what.clone());
    }
}

/// What the panel would drop, or could not show.
fn untidy(reply: &Reply, english: &BTreeSet<String>) -> Vec<String> {
    let mut untidy = Vec::new();
    for header in &reply.headers {
        let kept =
            ["content-disposition", "location", "retry-after"].contains(&header.name.as_str()) || header.name.starts_with("x-");
        if !kept {
            untidy.push(format!("sets the header `{}`, which the panel drops", header.name));
        }
    }
    match &reply.body {
        Body::Json(text) if serde_json::from_str::<serde_json::Value>(text).is_err() => {
            untidy.push("answers JSON that is none".into());
        }
        Body::Problem(problem) => untidy.extend(wordless(problem, english)),
        _ => {}
    }
    untidy.extend(reply.on_conflict.iter().flat_map(|own| wordless(&own.problem, english)));
    untidy
}

fn wordless(problem: &Problem, english: &BTreeSet<String>) -> Vec<String> {
    let mut wrong = Vec::new();
    for id in [&problem.title, &problem.detail] {
        if !english.contains(id.as_str()) {
            wrong.push(format!("has a problem in the words of `{id}`, which is not in `en`"));
        }
    }
    if !(400..600).contains(&problem.status) {
        wrong.push(format!("has a problem with the status {}", problem.status));
    }
    wrong
}

/// A panel whose database is away is told as such: 503, and no other failure.
fn without_host(subject: &Subject, route: &Route, findings: &mut Findings) {
    for ask in Ask::ALL {
        let (panel, callers) = stage(subject, false);
        panel.fail(ask);
        for caller in callers_of(route, callers) {
            let answer = panel.serve(&subject.plugin, &request(&panel, caller, route, b"", 0));
            if answer.status >= 500 && answer.status != 503 {
                let what = format!("route `{}` answers {} when the panel cannot answer {ask:?}", route.name, answer.status);
                findings.add(format!("{} away", route.name), what);
            }
        }
    }
}
