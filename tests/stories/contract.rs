//! Every row of the HTTP contract, by role: anybody, a user, another user, an admin, and a session that is no longer fresh.

use serde_json::{Value, json};

use gatehouse_tests::passkeys::list;
use gatehouse_tests::process::free_port;
use gatehouse_tests::{Client, Library, Panel};

use crate::scene::Scene;

/// Method, path, body, and the status for: anybody, grace (no admin), ada (admin; it is her passkey), ada after an hour.
/// A malformed body is sent where a well-made one would change something: 400 proves that the call got through.
const ROWS: [(&str, &str, &str, [u16; 4]); 10] = [
    ("POST", "/sign-in/options", "{}", [200, 200, 200, 200]),
    ("POST", "/sign-in", "{}", [400, 400, 400, 400]),
    ("POST", "/credentials/options", "{}", [401, 200, 200, 401]),
    ("POST", "/credentials", "{}", [401, 400, 400, 401]),
    ("GET", "/credentials", "", [401, 200, 200, 200]),
    ("PATCH", "/credentials/{id}", "{\"name\":\"Laptop\"}", [401, 404, 200, 200]),
    ("DELETE", "/credentials/{id}", "", [401, 404, 204, 401]),
    ("PUT", "/password-sign-in", "{}", [401, 400, 400, 401]),
    ("POST", "/confirm/options", "{}", [401, 200, 200, 200]),
    ("DELETE", "/accounts/{grace}/credentials", "", [401, 403, 200, 401]),
];

fn call(client: &Client, method: &str, path: &str, body: &str) -> gatehouse_tests::Answer {
    let call = client.call(method, path).accept("application/json");
    if body.is_empty() { call.send() } else { call.body("application/json", body).send() }
}

#[test]
fn every_route_answers_each_role_as_the_contract_says() {
    let mut scene = Scene::new();
    let id = list(&scene.ada)[0]["id"].as_str().unwrap_or_default().to_owned();
    let grace_id = scene.database.lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let fill = |path: &str| format!("/plugins/passkeys{}", path.replace("{id}", &id).replace("{grace}", &grace_id));
    let anybody = scene.panel.client();
    let grace = scene.panel.signed_in("grace");

    let check = |who: &str, client: &Client, column: usize, row: &(&str, &str, &str, [u16; 4])| {
        let (method, path, body, statuses) = row;
        let answer = call(client, method, &fill(path), body);
        assert_eq!(answer.status, statuses[column], "{who}: {method} {path}: {}", answer.text());
        if answer.status >= 400 {
            let code = answer.problem(statuses[column]);
            let expected = match (column, answer.status) {
                (0, 401) => "sign-in-required",
                (_, 401) => "fresh-sign-in-required",
                (_, 403) => "not-allowed",
                (_, 404) => "passkey-not-found",
                _ => "malformed-request",
            };
            assert_eq!(code, expected, "{who}: {method} {path}");
        }
    };
    for row in &ROWS {
        check("anybody", &anybody, 0, row);
        check("grace", &grace, 1, row);
    }
    scene.panel.let_pass(3_600);
    let stale = scene.ada.at(scene.panel.address());
    for row in &ROWS {
        check("ada after an hour", &stale, 3, row);
    }
    stale.confirm();
    for row in &ROWS {
        check("ada", &stale, 2, row);
    }
}

#[test]
fn a_passkey_is_listed_with_all_that_the_contract_names() {
    let scene = Scene::new();
    let all = list(&scene.ada);
    assert_eq!(all.len(), 1);
    let one = &all[0];
    assert_eq!(one["name"], "Laptop");
    assert_eq!(one["synced"], true);
    assert_eq!(one["usable"], true);
    assert_eq!(one["last_used_at"], Value::Null);
    assert!(one["provider"].is_null() || one["provider"].is_string(), "{one}");
    let created = one["created_at"].as_str().unwrap_or_default();
    // RFC 3339, UTC, whole seconds.
    assert!(created.len() == 20 && created.ends_with('Z') && &created[10..11] == "T", "{one}");
}

#[test]
fn using_a_passkey_is_seen_in_its_list() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    gatehouse_tests::passkeys::sign_in(&visitor, &mut scene.authenticator);
    let (in_new, in_old) = (list(&visitor), list(&scene.ada));
    assert!(in_new[0]["last_used_at"].is_string(), "{}", in_new[0]);
    assert_eq!(in_new[0]["current"], true, "this session was made with it");
    assert_eq!(in_old[0]["current"], false, "this one was not");
}

#[test]
fn an_admin_removes_all_of_an_accounts_passkeys_and_is_told_how_many() {
    let mut scene = Scene::new();
    let grace = scene.panel.signed_in("grace");
    let mut phone = gatehouse_tests::Authenticator::new(scene.panel.address());
    gatehouse_tests::passkeys::register(&grace, &mut phone, "Phone");
    gatehouse_tests::passkeys::register(&grace, &mut phone, "Key");
    let by_passkey = scene.panel.client();
    gatehouse_tests::passkeys::sign_in(&by_passkey, &mut phone);
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);

    let id = scene.database.lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let path = format!("/plugins/passkeys/accounts/{id}/credentials");
    assert_eq!(scene.ada.json("DELETE", &path, &Value::Null).expect(200)["removed"], 2);

    assert!(!by_passkey.is_signed_in(), "a session of a removed passkey lives on");
    assert!(grace.is_signed_in(), "a session made with the password was ended too");
    assert!(list(&grace).is_empty());
    assert_eq!(list(&scene.ada).len(), 1, "somebody else's passkey went");
    // The password works again.
    scene.panel.signed_in("grace");
    let line = "SELECT (SELECT name FROM account WHERE id = actor) || ' ' || action AS line FROM audit \
                WHERE action = 'credential-removed' AND account = (SELECT id FROM account WHERE name = 'grace')";
    assert_eq!(scene.database.lines(line), ["ada credential-removed", "ada credential-removed"]);
}

#[test]
fn paths_and_methods_that_nobody_declared_are_absent() {
    let scene = Scene::new();
    for path in
        ["", "/", "/nothing", "/credentials/a/b", "/sign-in/", "/assets/passkeys.js", "/assets/0/passkeys.js", "/../settings"]
    {
        let answer = scene.ada.get_json(&format!("/plugins/passkeys{path}"));
        assert_eq!(answer.status, 404, "{path}: {}", answer.text());
    }
    for (method, path) in [("GET", "/sign-in"), ("DELETE", "/sign-in"), ("PUT", "/credentials"), ("POST", "/credentials/x")] {
        let answer = scene.ada.json(method, &format!("/plugins/passkeys{path}"), &json!({}));
        assert_eq!(answer.status, 404, "{method} {path}: {}", answer.text());
    }
}

#[test]
fn password_managers_find_the_account_tab() {
    let scene = Scene::new();
    let tab = format!("{}/account/passkeys", scene.panel.address());
    let found = scene.panel.client().get_json("/.well-known/passkey-endpoints").expect(200);
    assert_eq!(found, json!({"enroll": tab, "manage": tab}));
}

#[test]
fn browsers_find_the_configured_origins() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    let panel = plan.environment("GATEHOUSE_ADDITIONAL_ORIGINS", "https://panel.example,https://panel.example.org:8443").start();
    let found = panel.client().get_json("/.well-known/webauthn").expect(200);
    let origins: Vec<_> = found["origins"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(origins.contains(&panel.address()), "{found}");
    assert!(origins.contains(&"https://panel.example"), "{found}");
    assert!(origins.contains(&"https://panel.example.org:8443"), "{found}");
}

#[test]
fn an_address_that_cannot_have_passkeys_is_explained() {
    let port = free_port();
    let plan = Panel::plan().library(Library::Passkeys).admin("ada").environment("GATEHOUSE_PORT", &port.to_string());
    let mut panel = plan.environment("GATEHOUSE_BASE_URL", "http://panel.example").prepare();
    panel.cli(&["plugins", "enable", "passkeys", "--anyway"]).succeeds();
    panel.serve();
    let client = Client::new(&format!("http://localhost:{port}"));
    let call = client.call("POST", "/plugins/passkeys/sign-in/options").json(&json!({}));
    let answer = call.header("host", "panel.example").origin(Some("http://panel.example")).send();
    assert_eq!(answer.problem(422), "address-not-usable");
    assert!(answer.text().contains("https"), "the way out is not named: {}", answer.text());
}

#[test]
fn problems_speak_the_readers_language() {
    let scene = Scene::new();
    let call = |language: &str| {
        let call = scene.panel.client().call("GET", "/plugins/passkeys/credentials").accept("application/json");
        call.header("accept-language", language).send().json()
    };
    let (english, german) = (call("en"), call("de-AT, en;q=0.5"));
    assert_eq!(english["code"], german["code"]);
    assert_ne!(english["title"], german["title"]);
    assert_ne!(english["detail"], german["detail"]);
}

#[test]
fn a_navigation_is_refused_with_a_page_and_not_with_json() {
    let scene = Scene::new();
    let answer = scene.ada.get("/plugins/passkeys/nothing");
    assert_eq!(answer.status, 404);
    assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("text/html")), "{:?}", answer.headers);
    assert!(answer.text().contains("<html lang=\"en\" dir=\"ltr\">"), "{}", answer.text());
}

/// The literals at the end of these lines of a source file.
fn codes(source: &'static str, begin: &str, end: &str) -> Vec<&'static str> {
    let (_, from) = source.split_once(begin).unwrap_or_else(|| panic!("no `{begin}`"));
    let (part, _) = from.split_once(end).unwrap_or_else(|| panic!("no `{end}`"));
    part.lines().filter_map(|line| line.rsplit('"').nth(1)).collect()
}

#[test]
fn every_code_that_a_problem_can_have_is_written_down_and_no_other() {
    let panels = codes(include_str!("../../host/src/problem.rs"), "\nproblems! {", "\n}");
    let plugins = codes(include_str!("../../plugin-passkeys/src/error.rs"), "fn code(&self)", "\n    }\n");
    assert!(panels.len() > 20 && plugins.len() > 12, "{panels:?} {plugins:?}");
    let (_, written) = include_str!("../../HTTP.md").split_once("| status | code |").expect("the table of codes");
    let (written, _) = written.split_once("\n\n").expect("the end of the table");
    let cells = written.lines().filter_map(|line| line.split('|').nth(2));
    let mut written: Vec<&str> = cells.flat_map(|cell| cell.split('`').skip(1).step_by(2)).collect();
    let mut known = [panels, plugins, vec!["fresh-sign-in-required"]].concat();
    written.sort_unstable();
    known.sort_unstable();
    known.dedup();
    assert_eq!(written, known);
}
