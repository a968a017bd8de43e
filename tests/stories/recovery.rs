//! Back in with a recovery code: a session that repairs how its account signs in, and nothing else.

use std::fs;
use std::thread;

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{list, register, sign_in};
use gatehouse_tests::second_factor::{enrol, new_recovery_codes, recover};
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD, Panel};

/// Nothing of these may be reached, whoever came in.
const CLOSED: [&str; 9] = [
    "/",
    "/account/profile",
    "/account/password",
    "/account/sessions",
    "/account/activity",
    "/settings",
    "/users",
    "/users/new",
    "/account",
];

#[track_caller]
fn recovered(panel: &Panel, name: &str, code: &str) -> Client {
    let client = panel.client();
    let answer = recover(&client, name, code);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account/second-factor")), "{}", answer.text());
    client
}

#[test]
fn a_recovery_code_opens_a_session_that_reaches_nothing_but_the_repair() {
    let panel = Panel::with_passkeys();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let ada = recovered(&panel, "ADA", &codes[0]);
    for path in CLOSED {
        let answer = ada.get(path);
        assert_eq!((answer.status, answer.header("location")), (303, Some("/account/second-factor")), "{path}");
        assert_eq!(ada.call("GET", path).accept("application/json").send().problem(403), "not-allowed", "{path}");
    }
    // Not as an administrator either.
    let before = panel.database().counts();
    let grace = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    for (method, path) in [
        ("POST", "/users".to_owned()),
        ("POST", "/settings".to_owned()),
        ("POST", "/settings/plugins/passkeys".to_owned()),
        ("POST", format!("/users/{grace}/reset-password")),
        ("POST", format!("/users/{grace}/reset-second-factor")),
        ("POST", "/account/password".to_owned()),
        ("POST", "/account/profile".to_owned()),
        ("POST", "/account/sessions/end-others".to_owned()),
        ("DELETE", format!("/plugins/passkeys/accounts/{grace}/credentials")),
    ] {
        let answer = ada.call(method, &path).accept("application/json").form(&[("enabled", "off")]).send();
        assert_eq!(answer.problem(403), "not-allowed", "{method} {path}");
    }
    assert_eq!(panel.database().counts(), before);
    // What is shown leads nowhere else.
    let page = ada.get("/account/second-factor");
    assert_eq!(page.status, 200);
    assert!(panel.signed_in("ada").get("/account/sessions").readable().contains("With a recovery code"));
    assert!(page.readable().contains("You came in with a recovery code"));
    for hidden in ["href=\"/users\"", "href=\"/settings\"", "href=\"/account/password\""] {
        assert!(!page.readable().contains(hidden), "{hidden}");
    }
    assert!(page.readable().contains("href=\"/account/passkeys\""));
    assert_eq!(ada.form("/logout", &[]).status, 303);
    assert_eq!(ada.get("/account/second-factor").status, 303);
}

#[test]
fn whatever_route_there_is_is_closed_to_it_unless_it_belongs_to_the_repair() {
    let panel = Panel::with_passkeys();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let ada = recovered(&panel, "ada", &codes[0]);
    let routes: Value = serde_json::from_str(&panel.cli(&["routes", "--json"]).succeeds()).expect("JSON");
    let mut open = Vec::new();
    for route in routes.as_array().expect("a list").iter().filter(|route| route["access"] != "anyone") {
        let (method, path) = (route["method"].as_str().unwrap_or_default(), route["path"].as_str().unwrap_or_default());
        let call = ada.call(method, &path.replace("<tab>", "profile").replace(['<', '>'], ""));
        let answer = call.accept("application/json").form(&[]).send();
        let json = answer.header("content-type").is_some_and(|kind| kind.contains("json"));
        if !(answer.status == 403 && json && answer.json()["code"] == "not-allowed") {
            open.push(format!("{method} {path}"));
        }
    }
    open.sort();
    let repair = [
        "GET /account/second-factor",
        "GET /account/second-factor/new",
        "GET /confirm",
        "POST /account/release-password",
        "POST /account/second-factor",
        "POST /account/second-factor/codes",
        "POST /account/second-factor/remove",
        "POST /confirm",
    ];
    assert_eq!(open, repair);
}

#[test]
fn a_wrong_code_a_used_one_and_an_unknown_name_have_one_answer_and_change_nothing() {
    let panel = Panel::plan().environment("GATEHOUSE_THROTTLE", "off").admin("ada").account("grace").start();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let others = new_recovery_codes(&panel.signed_in("grace"));
    recovered(&panel, "ada", &codes[0]);
    let before = panel.database().guarded();
    let visitor = panel.client();
    let page = |name: &str, code: &str| recover(&visitor, name, code).readable().replace(name, "NAME");
    let wrong = page("ada", "aaaa-aaaa-aaaa-aaaa");
    for (name, code) in
        [("ada", codes[0].as_str()), ("ada", &others[0]), ("nobody", &codes[1]), ("ada", "x"), ("grace", PASSWORD)]
    {
        let answer = recover(&visitor, name, code);
        assert_eq!((answer.status, answer.header("set-cookie")), (401, None), "{name} {code}");
        assert_eq!(answer.readable().replace(name, "NAME"), wrong, "{name} {code}");
    }
    assert_eq!(panel.database().guarded(), before);
    assert_eq!(panel.database().count("recovery_code"), 19);
}

#[test]
fn of_twenty_with_one_code_one_comes_in() {
    let panel = Panel::plan().environment("GATEHOUSE_THROTTLE", "off").admin("ada").start();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let before = panel.database().count("session");
    let visitors: Vec<Client> = (0..20).map(|_| panel.client()).collect();
    thread::scope(|scope| {
        for visitor in &visitors {
            scope.spawn(|| recover(visitor, "ada", &codes[0]));
        }
    });
    let inside = visitors.iter().filter(|visitor| visitor.get("/account/second-factor").status == 200).count();
    assert_eq!((inside, panel.database().count("session") - before), (1, 1));
}

#[test]
fn a_lost_passkey_of_a_passkey_only_account_is_replaced() {
    let panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    let mut lost = Authenticator::new(panel.address());
    register(&grace, &mut lost, "Lost");
    let codes = new_recovery_codes(&grace);
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);

    let back = recovered(&panel, "grace", &codes[0]);
    assert_eq!(back.get("/account/passkeys").status, 200);
    let mut new = Authenticator::new(panel.address());
    register(&back, &mut new, "New");
    let old = list(&back).into_iter().find(|one| one["name"] == "Lost").expect("it is listed");
    let path = format!("/plugins/passkeys/credentials/{}", old["id"].as_str().unwrap_or_default());
    assert_eq!(back.json("DELETE", &path, &json!({})).status, 204);
    assert!(!back.is_signed_in(), "it is still a restricted session");

    let whole = panel.client();
    sign_in(&whole, &mut new);
    assert!(whole.is_signed_in());
    // The same browser becomes unrestricted by signing in.
    sign_in(&back, &mut new);
    assert!(back.is_signed_in());
}

#[test]
fn while_the_plugin_is_broken_the_password_can_be_taken_back() {
    let mut panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    let codes = new_recovery_codes(&grace);
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    panel.stop();
    fs::remove_file(panel.plugin_folder().join(Library::Passkeys.file_name())).expect("our own file");
    panel.serve();
    let refused = panel.client().form("/login", &[("username", "grace"), ("password", PASSWORD)]);
    assert_eq!(refused.status, 401, "the hold stays in force");

    let back = recovered(&panel, "grace", &codes[0]);
    assert!(back.get("/account/second-factor").readable().contains("action=\"/account/release-password\""));
    assert_eq!(back.form("/account/release-password", &[]).status, 303);
    assert!(!back.is_signed_in(), "it is still a restricted session");
    panel.client().sign_in("grace", PASSWORD);
    assert!(!back.get("/account/second-factor").readable().contains("action=\"/account/release-password\""));
}

#[test]
fn whoever_lost_the_app_sets_up_another() {
    let panel = Panel::plan().admin("ada").start();
    let (_, codes) = enrol(&panel.signed_in("ada"));
    let back = recovered(&panel, "ada", &codes[0]);
    let (app, none) = enrol(&back);
    assert_eq!(none, Vec::<String>::new(), "nine codes are left");
    let visitor = panel.client();
    gatehouse_tests::second_factor::half_way(&visitor, "ada", PASSWORD);
    assert_eq!(gatehouse_tests::second_factor::second_step(&visitor, &app.current()).status, 303);
    assert_eq!(visitor.get("/users").status, 200);
}

#[test]
fn a_recovered_session_grows_stale_like_any_other() {
    let mut panel = Panel::plan().admin("ada").start();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let back = recovered(&panel, "ada", &codes[0]);
    panel.let_pass(3_600);
    let back = back.at(panel.address());
    let answer = back.get("/account/second-factor/new");
    assert_eq!(answer.header("location"), Some("/confirm?next=%2Faccount%2Fsecond-factor%2Fnew"));
    back.confirm();
    assert_eq!(back.get("/account/second-factor/new").status, 200);
    assert_eq!(back.get("/users").status, 303, "confirming does not widen it");
}

#[test]
fn a_disabled_account_does_not_come_back_by_code() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let codes = new_recovery_codes(&panel.signed_in("grace"));
    panel.cli(&["users", "disable", "grace"]).succeeds();
    assert_eq!(recover(&panel.client(), "grace", &codes[0]).status, 401);
}
