//! Plugins at run time: two at once, switched on and off while the panel serves, and one that asks for too much.

use std::time::Duration;

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::{wait_at_most, wait_for};
use gatehouse_tests::second_factor::enrol;
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD, Panel};

/// What the command line changes, a running panel shows within a second; the rest is for a machine that does something else.
const SOON: Duration = Duration::from_secs(3);

fn greets(client: &Client) -> bool {
    client.get("/plugins/hello/greeting/Ada").status == 200
}

#[test]
fn two_plugins_run_at_once() {
    let plan = Panel::plan().library(Library::Hello).library(Library::Passkeys).switched_on("hello").switched_on("passkeys");
    let panel = plan.admin("ada").start();
    let ada = panel.signed_in("ada");
    let greeting = ada.get("/plugins/hello/greeting/Gr%C3%BC%C3%9Fe");
    assert_eq!((greeting.status, greeting.text().as_str()), (200, "Hello, Grüße!\n"));
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    sign_in(&panel.client(), &mut authenticator);

    for (tab, words) in [("/account/hello", "Hello, "), ("/account/passkeys", "Laptop")] {
        let page = ada.get(tab);
        assert_eq!(page.status, 200, "{tab}");
        assert!(page.readable().contains(words), "{tab}: {}", page.text());
        for other in ["/account/hello", "/account/passkeys", "/account/profile"] {
            assert!(page.readable().contains(other), "{tab} does not lead to {other}");
        }
    }
}

#[test]
fn a_plugin_speaks_the_readers_language() {
    let panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    let ada = panel.signed_in("ada");
    let page = ada.call("GET", "/account/hello").header("accept-language", "de").send();
    assert!(page.text().contains("Hallo, "), "{}", page.text());
    assert!(page.text().contains("<html lang=\"de\" dir=\"ltr\">"));
}

#[test]
fn the_switch_on_the_settings_page_works_without_a_restart() {
    let panel = Panel::plan().library(Library::Hello).library(Library::Passkeys).admin("ada").start();
    let ada = panel.signed_in("ada");
    assert!(!greets(&ada));
    let page = ada.get("/settings").text();
    assert!(page.contains("Greets whoever asks."), "the library's own words are not at the switch: {page}");

    let answer = ada.form("/settings/plugins/hello", &[("enabled", "on")]);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(greets(&ada));
    assert_eq!(ada.get("/account/hello").status, 200);
    assert_eq!(ada.get("/account/passkeys").status, 404, "one switch turned on two plugins");

    let answer = ada.form("/settings/plugins/hello", &[("enabled", "off")]);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(!greets(&ada));
    assert_eq!(ada.get("/account/hello").status, 404);
}

#[test]
fn the_command_line_switches_a_running_panel_within_a_second() {
    let panel = Panel::plan().library(Library::Hello).admin("ada").start();
    let ada = panel.signed_in("ada");
    for _ in 0..2 {
        panel.cli(&["plugins", "enable", "hello"]).succeeds();
        wait_at_most(SOON, "the plugin to answer", || greets(&ada).then_some(()));
        panel.cli(&["plugins", "disable", "hello"]).succeeds();
        wait_at_most(SOON, "the plugin to be gone", || (!greets(&ada)).then_some(()));
    }
}

#[test]
fn settings_of_a_plugin_are_checked_and_take_effect_at_once() {
    let panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    let ada = panel.signed_in("ada");
    let greeting = || ada.get("/plugins/hello/greeting/Ada").text();
    let answer = ada.form("/settings/plugins/hello/settings", &[("word", "Ahoy")]);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(greeting(), "Ahoy, Ada!\n");

    let long = "x".repeat(21);
    let refused = ada.form("/settings/plugins/hello/settings", &[("word", &long)]);
    assert_eq!(refused.status, 422);
    assert!(refused.readable().contains("Use at most 20 characters."), "{}", refused.text());
    assert_eq!(greeting(), "Ahoy, Ada!\n");

    panel.cli(&["settings", "set", "hello.word", "Servus"]).succeeds();
    wait_at_most(SOON, "the setting to be seen", || (greeting() == "Servus, Ada!\n").then_some(()));
    assert_eq!(panel.cli(&["settings", "get", "hello.word"]).succeeds().trim(), "Servus");
    panel.cli(&["settings", "set", "hello.word", &long]).fails();
    panel.cli(&["settings", "set", "hello.wrod", "x"]).fails();
}

#[test]
fn a_plugin_put_into_the_folder_of_a_running_panel_is_offered() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    assert!(!ada.get("/settings").text().contains("Greets whoever asks."));
    panel.put(Library::Hello);
    wait_for("the library to be found", || ada.get("/settings").text().contains("Greets whoever asks.").then_some(()));
    assert!(!greets(&ada), "it was switched on by itself");
}

#[test]
fn switching_off_can_end_the_sessions_made_with_it() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut authenticator);

    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    assert!(by_passkey.is_signed_in(), "a session ended although nobody asked for it");
    ada.form("/settings/plugins/passkeys", &[("enabled", "on")]);
    ada.form("/settings/plugins/passkeys", &[("enabled", "off"), ("end_sessions", "on")]);
    assert!(!by_passkey.is_signed_in());
    assert!(ada.is_signed_in());
}

#[test]
fn what_a_plugin_stored_is_kept_while_it_is_off() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    assert_eq!(ada.get_json("/plugins/passkeys/credentials").status, 404);
    ada.form("/settings/plugins/passkeys", &[("enabled", "on")]);
    sign_in(&panel.client(), &mut authenticator);
}

fn unruly() -> Panel {
    Panel::plan().library(Library::Unruly).switched_on("unruly").admin("ada").account("grace").start()
}

#[test]
fn a_panic_in_a_plugin_is_one_failed_request() {
    let panel = unruly();
    let before = panel.process_id();
    let visitor = panel.client();
    for _ in 0..2 {
        let answer = visitor.get_json("/plugins/unruly/panic");
        assert_eq!(answer.status, 500, "{}", answer.text());
        assert!(!answer.text().contains("on purpose"), "the panic's text reached a stranger: {}", answer.text());
    }
    // In a slot, too: the page comes without the piece, and one can sign in.
    assert_eq!(visitor.get("/login").status, 200);
    visitor.sign_in("ada", PASSWORD);
    assert!(visitor.is_signed_in());
    assert_eq!(panel.process_id(), before);
    panel.stderr().says("unruly on purpose");
}

#[test]
fn a_plugin_sets_no_cookie_and_weakens_no_header() {
    let panel = unruly();
    let answer = panel.client().get("/plugins/unruly/headers");
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("set-cookie"), None);
    assert_eq!(answer.header("access-control-allow-origin"), None);
    assert_eq!(answer.header("x-kept"), Some("yes"));
    let policies: Vec<_> = answer.header_values("content-security-policy").collect();
    assert!(policies.len() == 1 && policies[0].contains("default-src 'none'"), "{policies:?}");
}

#[test]
fn a_plugin_sees_neither_the_session_nor_credentials_of_the_request() {
    let panel = unruly();
    let ada = panel.signed_in("ada");
    let token = ada.cookies().into_values().next().expect("a session");
    let call = ada.call("POST", "/plugins/unruly/seen").body("text/plain", "x");
    let call = call.header("authorization", "Bearer secret").header("x-forwarded-for", "203.0.113.9");
    let seen = call.header("forwarded", "for=203.0.113.9").header("x-harmless", "kept").send().text().to_lowercase();
    assert!(seen.contains("x-harmless: kept"), "nothing reached the plugin: {seen}");
    for hidden in ["cookie", "authorization", "forwarded", "secret", &token.to_lowercase()] {
        assert!(!seen.contains(hidden), "`{hidden}` reached the plugin:\n{seen}");
    }
}

#[test]
fn a_plugin_signs_nobody_in_without_a_spent_nonce() {
    let panel = unruly();
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let grace = panel.signed_in("grace");
    grace.json("POST", &format!("/plugins/unruly/add/{id}"), &json!({})).expect(200);
    // Not to somebody else's account.
    assert_eq!(panel.signed_in("ada").json("POST", &format!("/plugins/unruly/add/{id}"), &json!({})).status, 500);
    let before = panel.database().guarded();
    let visitor = panel.client();
    for route in ["sign-in", "half"] {
        let answer = visitor.json("POST", &format!("/plugins/unruly/{route}/{id}"), &json!({}));
        assert!(answer.status >= 400, "{route}: {}", answer.text());
        assert_eq!(answer.header("set-cookie"), None, "{route}");
        assert_eq!(panel.database().guarded(), before, "{route}: half of it was kept");
    }
    let answer = visitor.json("POST", &format!("/plugins/unruly/hold/{id}"), &json!({}));
    assert!(answer.status >= 400, "{}", answer.text());
    assert_eq!(panel.database().guarded(), before, "a stranger's request held an account's password");
    panel.signed_in("grace");
}

#[test]
fn a_plugin_ends_no_session_that_was_made_with_another() {
    let plan = Panel::plan().library(Library::Unruly).switched_on("unruly").library(Library::Passkeys).switched_on("passkeys");
    let panel = plan.admin("ada").start();
    let mut authenticator = Authenticator::new(panel.address());
    register(&panel.signed_in("ada"), &mut authenticator, "Laptop");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut authenticator);
    let id = panel.database().lines("SELECT hex(id) AS line FROM credential").remove(0);
    for client in [panel.client(), by_passkey.clone(), panel.signed_in("ada")] {
        client.json("POST", &format!("/plugins/unruly/end-sessions/{id}"), &json!({}));
        assert!(by_passkey.is_signed_in());
    }
}

#[test]
fn a_plugin_ends_nobody_elses_session_on_anybodys_behalf() {
    let panel = unruly();
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let grace = panel.signed_in("grace");
    grace.json("POST", &format!("/plugins/unruly/add/{id}"), &json!({})).expect(200);
    let by_plugin = panel.client();
    by_plugin.json("POST", &format!("/plugins/unruly/unverified/{id}"), &json!({})).expect(200);
    assert!(by_plugin.is_signed_in());
    let credential = panel.database().lines("SELECT hex(id) AS line FROM credential").remove(0);
    let end = format!("/plugins/unruly/end-sessions/{credential}");
    // A stranger asks, and so does an account: an open route is called on nobody's behalf.
    for client in [panel.client(), grace] {
        client.json("POST", &end, &json!({})).expect(200);
        assert!(by_plugin.is_signed_in());
    }
}

#[test]
fn a_status_that_is_none_is_an_error_of_the_plugin() {
    let panel = unruly();
    let visitor = panel.client();
    for status in ["0", "99", "199", "600", "65535"] {
        assert_eq!(visitor.get_json(&format!("/plugins/unruly/status/{status}")).status, 500, "{status}");
    }
    assert_eq!(visitor.get_json("/plugins/unruly/status/418").status, 418);
}

#[test]
fn words_for_a_conflict_with_a_status_that_is_none_are_an_error_of_the_plugin() {
    let panel = unruly();
    let ada = panel.signed_in("ada");
    for status in ["0", "99", "200", "303", "399", "600", "65535"] {
        let answer = ada.json("POST", &format!("/plugins/unruly/conflict/{status}"), &json!({}));
        assert_eq!(answer.problem(500), "internal", "{status}");
    }
    let answer = ada.json("POST", "/plugins/unruly/conflict/410", &json!({}));
    assert_eq!((answer.problem(410).as_str(), answer.json()["title"].as_str()), ("unruly", Some("Unruly")));
}

#[test]
fn a_key_that_did_not_ask_who_was_there_signs_nobody_in_around_the_second_factor() {
    let panel = unruly();
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let grace = panel.signed_in("grace");
    grace.json("POST", &format!("/plugins/unruly/add/{id}"), &json!({})).expect(200);
    let path = format!("/plugins/unruly/unverified/{id}");
    let visitor = panel.client();
    visitor.json("POST", &path, &json!({})).expect(200);
    assert!(visitor.is_signed_in(), "it is as good as a password");

    enrol(&grace);
    let before = panel.database().guarded();
    let visitor = panel.client();
    let answer = visitor.json("POST", &path, &json!({}));
    assert_eq!(answer.problem(500), "internal");
    assert!(visitor.cookies().is_empty() && !visitor.is_signed_in());
    assert_eq!(panel.database().guarded(), before, "something was stored");
}

#[test]
fn the_list_of_plugins_is_readable_and_machine_readable() {
    let panel = Panel::plan().library(Library::Hello).library(Library::Passkeys).switched_on("passkeys").prepare();
    let text = panel.cli(&["plugins", "list"]).succeeds();
    assert!(text.contains("hello") && text.contains("passkeys"), "{text}");
    let json: Value = serde_json::from_str(&panel.cli(&["plugins", "list", "--json"]).succeeds()).expect("JSON");
    let all = json.as_array().or_else(|| json["plugins"].as_array()).unwrap_or_else(|| panic!("no list in {json}"));
    let enabled = |id: &str| all.iter().find(|one| one["id"] == id).map(|one| one["enabled"].clone());
    assert_eq!((enabled("passkeys"), enabled("hello")), (Some(json!(true)), Some(json!(false))), "{json}");
    panel.cli(&["plugins", "enable", "helo"]).fails();
}
