//! Disabled means absent: with the switch off, whatever anyone can get is the same, byte for byte, as without the library.
//! The two exceptions are the switch on the admin's settings page, and history.

use std::collections::BTreeMap;
use std::{fs, thread};

use serde_json::json;

use gatehouse_tests::passkeys::{list, register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Authenticator, Client, Library, Panel};

/// Pages of the panel, whether they exist or not. `{grace}` is an account's id.
const PAGES: [&str; 28] = [
    "/",
    "/login",
    "/login?next=/account/passkeys",
    "/login/second-factor",
    "/login/recovery",
    "/link/x",
    "/setup",
    "/setup?token=x",
    "/account",
    "/account/profile",
    "/account/password",
    "/account/second-factor",
    "/account/sessions",
    "/account/passkeys",
    "/account/nothing",
    "/settings",
    "/settings/plugins/passkeys",
    "/settings/plugins/passkeys/settings",
    "/users",
    "/users/new",
    "/users/{grace}",
    "/confirm",
    "/confirm?next=/account/passkeys",
    "/healthz",
    "/favicon.ico",
    "/robots.txt",
    "/nothing",
    "/.well-known/change-password",
];

/// Below `/plugins/`: whatever the plugin would answer, and what it would not.
const PLUGIN_PATHS: [&str; 14] = [
    "passkeys",
    "passkeys/",
    "passkeys/sign-in/options",
    "passkeys/sign-in",
    "passkeys/credentials/options",
    "passkeys/credentials",
    "passkeys/credentials/AAAA",
    "passkeys/password-sign-in",
    "passkeys/confirm/options",
    "passkeys/confirm",
    "passkeys/accounts/{grace}/credentials",
    "passkeys/assets/0/passkeys.js",
    "passkeys/{asset}",
    "passkeys/nothing",
];

const WELL_KNOWN: [&str; 2] = ["/.well-known/passkey-endpoints", "/.well-known/webauthn"];

const METHODS: [&str; 7] = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

/// Everything that three kinds of people got, by who, method and path, with what is random by nature masked.
type Everything = BTreeMap<String, String>;

/// The panel has been used a little, in the same way in each scenario: everybody has signed in before.
fn people(panel: &Panel) -> [(&'static str, Client); 3] {
    panel.signed_in("ada").form("/logout", &[]);
    panel.signed_in("grace").form("/logout", &[]);
    [("anybody", panel.client()), ("grace", panel.signed_in("grace")), ("ada", panel.signed_in("ada"))]
}

/// `asset` is a path below the plugin at which its script would be served.
fn walk(panel: &Panel, asset: &str) -> Everything {
    let grace = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let fill = |path: &str| path.replace("{grace}", &grace).replace("{asset}", asset);
    let mut all = Everything::new();
    for (who, client) in people(panel) {
        let plugin_paths = PLUGIN_PATHS.map(|path| format!("/plugins/{path}"));
        let plugin_paths = || plugin_paths.iter().map(String::as_str).chain(WELL_KNOWN);
        for path in PAGES.into_iter().chain(plugin_paths()) {
            for (accept, language) in [("text/html", "en"), ("text/html", "de"), ("application/json", "de")] {
                let call = client.call("GET", &fill(path)).accept(accept).header("accept-language", language);
                all.insert(format!("{who}: GET {path} as {accept} in {language}"), masked(&call.send(), panel));
            }
        }
        // Nothing of the panel's own takes JSON: whatever the method, nothing is changed.
        for path in PAGES {
            for method in &METHODS[1..] {
                let answer = client.call(method, &fill(path)).json(&json!({})).send();
                all.insert(format!("{who}: {method} {path}"), masked(&answer, panel));
            }
        }
        for path in plugin_paths() {
            for method in METHODS {
                let call = client.call(method, &fill(path));
                let call = if ["GET", "HEAD", "OPTIONS"].contains(&method) { call } else { call.json(&json!({})) };
                all.insert(format!("{who}: {method} {path}"), masked(&call.send(), panel));
            }
            // A form that a page without a script would send.
            let form = client.form(&fill(path), &[("_method", "DELETE")]);
            all.insert(format!("{who}: form {path}"), masked(&form, panel));
            let cross = client.call("POST", &fill(path)).json(&json!({})).origin(Some("https://evil.example")).send();
            all.insert(format!("{who}: cross-origin {path}"), masked(&cross, panel));
        }
    }
    all
}

/// Status, headers and body; without dates, ids and the address, and without the switch on the settings page.
fn masked(answer: &Answer, panel: &Panel) -> String {
    let headers = answer.headers.iter().filter(|(name, _)| name != "date").map(|(name, value)| {
        let value = if name == "set-cookie" { value.split('=').next().unwrap_or_default() } else { value };
        // The switch's own words have a length.
        if name == "content-length" { String::new() } else { format!("{name}: {value}\n") }
    });
    let mut headers: Vec<_> = headers.collect();
    headers.sort();
    let text = answer.text().replace(panel.address(), "ADDRESS");
    let text = without(&text, "<!-- plugins:begin -->", "<!-- plugins:end -->");
    let text = without(&text, "<time ", "</time>");
    without_ids(&format!("{}\n{}\n{text}", answer.status, headers.concat()))
}

/// Takes out what stands between two marks, the marks themselves stay.
fn without(text: &str, begin: &str, end: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(begin) {
        out.push_str(before);
        out.push_str(begin);
        rest = inside.find(end).map_or("", |at| &inside[at..]);
    }
    out + rest
}

/// Masks every run of 16 or more hexadecimal digits and hyphens: account, session and asset ids.
fn without_ids(text: &str) -> String {
    let mut out = String::new();
    let mut run = String::new();
    for character in text.chars().chain(['\0']) {
        if character.is_ascii_hexdigit() || character == '-' && !run.is_empty() {
            run.push(character);
            continue;
        }
        out.push_str(if run.len() >= 16 { "ID" } else { &run });
        run.clear();
        out.push(character);
    }
    out.pop();
    out
}

#[track_caller]
fn same(what: &str, expected: &Everything, found: &Everything) {
    assert_eq!(expected.len(), found.len());
    for (call, wanted) in expected {
        assert_eq!(&found[call], wanted, "{what}: {call} differs");
    }
}

/// The path below the plugin at which its script is really served while it is on.
fn asset_of(client: &Client) -> String {
    let page = client.get("/account/passkeys").readable();
    let (_, rest) = page.split_once("/plugins/passkeys/assets/").expect("the tab loads the plugin's script");
    format!("assets/{}", rest.split('"').next().unwrap_or_default())
}

/// A panel whose plugin has been used and is switched off again, and the path of its script.
fn used_and_switched_off() -> (Panel, String) {
    let used = Panel::with_passkeys();
    let ada = used.signed_in("ada");
    let mut authenticator = Authenticator::new(used.address());
    register(&ada, &mut authenticator, "Laptop");
    sign_in(&used.client(), &mut authenticator);
    assert_eq!(list(&ada).len(), 1);
    let asset = asset_of(&ada);
    assert_eq!(ada.get(&format!("/plugins/passkeys/{asset}")).status, 200);
    // Ends the sessions too: that one was made by another sign-in method is history, and would be seen.
    let answer = ada.form("/settings/plugins/passkeys", &[("enabled", "off"), ("end_sessions", "on")]);
    assert_eq!(answer.status, 303);
    ada.form("/logout", &[]);
    (used, asset)
}

#[test]
fn switched_off_is_the_same_as_never_having_been_there() {
    let (used, asset) = used_and_switched_off();
    let without = Panel::plan().admin("ada").account("grace").start();
    let before = used.database().counts();
    let (expected, found) = both(&without, &used, &asset);
    same("a plugin that was used and is switched off", &expected, &found);
    let after = used.database().counts();
    for table in ["credential", "nonce", "plugin", "setting"] {
        assert_eq!(before[table], after[table], "rows in {table}");
    }
}

#[test]
fn removed_is_the_same_as_never_having_been_there() {
    let (used, asset) = used_and_switched_off();
    used.cli(&["plugins", "remove", "passkeys"]).succeeds();
    let ada = used.signed_in("ada");
    wait_for("the panel to notice that the library is gone", || {
        let switch = ada.get("/settings").readable().contains("/settings/plugins/passkeys");
        (!switch).then_some(())
    });
    ada.form("/logout", &[]);
    let without = Panel::plan().admin("ada").account("grace").start();
    let (expected, found) = both(&without, &used, &asset);
    same("a plugin that was used and is removed", &expected, &found);
}

#[test]
fn a_library_that_only_lies_there_is_the_same_as_none() {
    let without = Panel::plan().admin("ada").account("grace").start();
    let never_on = Panel::plan().library(Library::Passkeys).admin("ada").account("grace").start();
    let (expected, found) = both(&without, &never_on, "assets/0/passkeys.js");
    same("a library that was never switched on", &expected, &found);
    // The proof can fail: with the plugin on, the walk is another one.
    assert_eq!(never_on.signed_in("ada").form("/settings/plugins/passkeys", &[("enabled", "on")]).status, 303);
    let on = walk(&never_on, "assets/0/passkeys.js");
    let differing = expected.iter().filter(|(call, wanted)| on[*call] != **wanted).count();
    assert!(differing > 100, "only {differing} calls tell whether the plugin is on");
}

/// Two walks at once.
fn both(one: &Panel, other: &Panel, asset: &str) -> (Everything, Everything) {
    thread::scope(|scope| {
        let one = scope.spawn(|| walk(one, asset));
        let other = walk(other, asset);
        (one.join().expect("the first walk ends well"), other)
    })
}

#[test]
fn its_paths_answer_like_any_path_that_does_not_exist() {
    let panel = Panel::plan().library(Library::Passkeys).admin("ada").account("grace").start();
    for (who, client) in people(&panel) {
        for path in PLUGIN_PATHS {
            for method in METHODS {
                let answer = |path: String| {
                    let call = client.call(method, &path);
                    let call = if ["GET", "HEAD", "OPTIONS"].contains(&method) { call } else { call.json(&json!({})) };
                    masked(&call.send(), &panel).replace("&#x2f;", "/").replace(&path, "PATH")
                };
                let path = path.replace("{grace}", "AAAA").replace("{asset}", "assets/0/script.js");
                let here = answer(format!("/plugins/{path}"));
                assert_eq!(here, answer(format!("/nowhere/{path}")), "{who}: {method} {path}");
                assert_eq!(here, answer(format!("/plugins/{}", path.replace("passkeys", "nothing"))), "{who}: {method} {path}");
            }
        }
        let expected = masked(&client.get("/.well-known/nothing"), &panel);
        for path in WELL_KNOWN {
            let found = masked(&client.get(path), &panel);
            assert_eq!(found.replace(path, "PATH"), expected.replace("/.well-known/nothing", "PATH"), "{who}: {path}");
        }
    }
}

/// The files that the panel's process has mapped, of those that could be a plugin.
fn mapped_libraries(panel: &Panel) -> Vec<String> {
    let maps = fs::read_to_string(format!("/proc/{}/maps", panel.process_id())).expect("our own child's maps");
    let files = maps.lines().filter_map(|line| line.split_once('/').map(|(_, path)| format!("/{path}")));
    let folder = panel.data().display().to_string();
    let mut found: Vec<_> = files.filter(|path| path.starts_with(&folder) && !path.contains(".sqlite3")).collect();
    found.dedup();
    found
}

#[test]
fn a_library_that_was_never_switched_on_is_not_mapped() {
    let panel = Panel::plan().library(Library::Passkeys).library(Library::Hello).admin("ada").start();
    let ada = panel.signed_in("ada");
    assert!(ada.get("/settings").text().contains("Greets whoever asks."), "the library was not even looked at");
    ada.get("/login");
    assert_eq!(mapped_libraries(&panel), Vec::<String>::new());
    ada.form("/settings/plugins/hello", &[("enabled", "on")]);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").status, 200);
    assert!(!mapped_libraries(&panel).is_empty(), "this test would not see a mapped library");
}

#[test]
fn a_plugin_that_was_switched_off_before_the_start_is_not_mapped() {
    let mut panel = Panel::with_passkeys();
    panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    panel.restart();
    panel.signed_in("ada").get("/settings");
    assert_eq!(mapped_libraries(&panel), Vec::<String>::new());
}

#[test]
fn the_sign_in_page_names_it_only_while_it_is_on() {
    let panel = Panel::with_passkeys();
    let page = |panel: &Panel| panel.client().get("/login");
    let on = page(&panel);
    assert!(on.readable().contains("/plugins/passkeys/"), "{}", on.text());
    assert!(on.header("permissions-policy").is_some_and(|policy| policy.contains("publickey-credentials-get")));
    panel.signed_in("ada").form("/settings/plugins/passkeys", &[("enabled", "off")]);
    let off = page(&panel);
    assert!(!off.readable().contains("/plugins/"), "{}", off.text());
    assert!(!off.header("permissions-policy").unwrap_or_default().contains("publickey"));
}
