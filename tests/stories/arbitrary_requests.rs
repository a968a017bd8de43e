//! Anything at all, sent to every route of the plugin by everybody: never an error of the panel's own, never a panic, never a
//! row. The routes are asked of the library itself, so that a route that somebody adds tomorrow is in here tomorrow.

use std::collections::BTreeMap;

use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::TestRunner;
use serde_json::Value;

use gatehouse_plugin_testkit::arbitrary::json;
use gatehouse_tests::passkeys::register;
use gatehouse_tests::{Authenticator, Client, Database, Library, Panel};

/// Names that the plugin reads. `enabled` is not among them: with it, a good request would be too easily made.
const NAMES: [&str; 17] = [
    "ceremony",
    "credential",
    "username",
    "name",
    "purpose",
    "id",
    "rawId",
    "type",
    "response",
    "signature",
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "userHandle",
    "transports",
    "origin",
    "challenge",
];

const METHODS: [&str; 9] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "BREW"];

/// A request to one of the routes.
#[derive(Debug, Clone)]
struct Sent {
    /// `None`: the declared one.
    method: Option<&'static str>,
    parameter: String,
    content_type: String,
    body: Vec<u8>,
}

fn any_json() -> impl Strategy<Value = Value> {
    json(&NAMES, &["public-key"])
}

fn any_request() -> impl Strategy<Value = Sent> {
    let method = prop_oneof![3 => Just(None), 1 => select(&METHODS[..]).prop_map(Some)];
    let usual = ["application/json", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", ""];
    let content_type = prop_oneof![4 => select(usual.to_vec()).prop_map(str::to_owned), 1 => "[ -~]{0,40}"];
    let body = prop_oneof![
        any_json().prop_map(|json| json.to_string().into_bytes()),
        prop::collection::vec(any::<u8>(), 0..400),
        // Something is cut off, or something comes after.
        (any_json(), any::<prop::sample::Index>(), any::<Vec<u8>>()).prop_map(|(json, at, rest)| {
            let text = json.to_string();
            [&text.as_bytes()[..at.index(text.len())], &rest].concat()
        }),
    ];
    let parameter = prop_oneof!["[A-Za-z0-9_-]{1,60}", "(%[0-9A-Fa-f]{2}|[a-z.%~]){1,20}"];
    (method, parameter, content_type, body).prop_map(|(method, parameter, content_type, body)| Sent {
        method,
        parameter,
        content_type,
        body,
    })
}

/// Method and path of every route, as the panel reads them off the library.
fn routes(panel: &Panel) -> Vec<(String, String)> {
    let library = panel.plugin_folder().join(Library::Passkeys.file_name()).display().to_string();
    let verdict = panel.cli(&["plugins", "inspect", &library, "--json"]).succeeds();
    let verdict: Value = serde_json::from_str(&verdict).expect("JSON");
    let route = |words: &Value| {
        let mut words = words.as_str().unwrap_or_default().split(' ').map(str::to_owned);
        (words.next().unwrap_or_default(), words.next().unwrap_or_default())
    };
    verdict["accepted"]["routes"].as_array().expect("a list").iter().map(route).collect()
}

/// Every row of every table, but for when a session was last seen.
fn stored(database: &mut Database) -> BTreeMap<String, Vec<String>> {
    database.tables().into_iter().map(|table| (table.clone(), database.rows(&table))).collect()
}

fn send(client: &Client, method: &str, path: &str, sent: &Sent) -> u16 {
    let call = client.call(method, path).accept("application/json").body(&sent.content_type, sent.body.clone());
    call.send().status
}

#[test]
fn whatever_is_sent_to_a_plugins_route_is_answered_and_stores_nothing() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace");
    let panel = plan.environment("GATEHOUSE_THROTTLE", "off").start();
    let (anybody, grace, ada) = (panel.client(), panel.signed_in("grace"), panel.signed_in("ada"));
    register(&ada, &mut Authenticator::new(panel.address()), "Laptop");
    let routes = routes(&panel);
    assert!(routes.len() >= 13, "{routes:?}");
    let mut database = panel.database();
    let before = stored(&mut database);
    let database = std::cell::RefCell::new(database);

    // As many cases as `PROPTEST_CASES` says.
    let config = ProptestConfig { failure_persistence: None, ..ProptestConfig::default() };
    let outcome = TestRunner::new(config).run(&(select(routes), any_request()), |((declared, path), sent)| {
        let method = sent.method.unwrap_or(&declared);
        let path = path.replace("<id>", &sent.parameter);
        for client in [&anybody, &grace, &ada] {
            let status = send(client, method, &path, &sent);
            prop_assert!(status < 500, "{method} {path}: {status}");
            prop_assert_eq!(&stored(&mut database.borrow_mut()), &before, "{} {}: {}", method, path, status);
        }
        Ok(())
    });
    outcome.unwrap_or_else(|failed| panic!("{failed}"));
    assert!(ada.is_signed_in() && grace.is_signed_in());
}
