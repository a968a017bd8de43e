//! The promise between panel and plugin outlives builds: one plugin that uses all of version 1.0, built in three ways, and plugins
//! made for a version that this panel does not know yet.

use std::process::Command;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Client, Ended, Library, PASSWORD, Panel};
use serde_json::{Value, json};

#[test]
fn a_plugin_of_this_very_build_can_do_all_that_the_promise_has() {
    does_everything(Library::Golden);
}

#[test]
fn a_plugin_built_apart_optimised_with_lto_and_stripped_can_do_the_same() {
    does_everything(Library::GoldenReleased);
}

#[test]
fn a_plugin_built_when_the_promise_was_made_can_still_do_the_same() {
    does_everything(Library::GoldenOf1_0);
}

#[test]
fn a_plugin_made_for_a_later_version_that_uses_nothing_of_it_runs() {
    does_everything(Library::LaterQuiet);
}

#[test]
fn a_plugin_that_contributes_what_a_later_version_has_is_refused_by_that_name() {
    let panel = Panel::plan().library(Library::LaterLoud).admin("ada").start();
    let why = "This plugin uses “later”, which version 1.0.0 of the plugin interface does not have";
    let inspected = panel.cli(&["plugins", "inspect", &Library::LaterLoud.path().to_string_lossy()]).fails();
    assert!(inspected.contains(why), "{inspected}");
    assert!(panel.signed_in("ada").get("/settings").readable().contains(why));
    panel.cli(&["plugins", "enable", "golden"]).fails();
    assert_eq!(panel.client().get("/.well-known/golden").status, 404);
}

#[test]
fn a_plugin_made_for_version_1_0_is_taken_by_a_panel_of_a_later_version() {
    for library in [Library::GoldenOf1_0, Library::GoldenReleased, Library::LaterLoud] {
        let mut later = Command::new(Library::later_panel());
        later.arg(library.path());
        let told = Ended::of(later, "").succeeds();
        assert_eq!(told.lines().next(), Some("golden 1.0.0"), "{library:?}");
    }
}

#[test]
fn a_question_of_a_later_version_is_left_open_by_a_plugin_that_was_made_before_it() {
    let made_before = [Library::GoldenOf1_0, Library::GoldenReleased, Library::LaterQuiet];
    for (library, answer) in made_before.map(|library| (library, "no answer")).into_iter().chain([(Library::LaterLoud, "later")])
    {
        let mut later = Command::new(Library::later_panel());
        later.arg(library.path());
        let told = Ended::of(later, "").succeeds();
        assert_eq!(told.lines().nth(1), Some(answer), "{library:?}");
    }
}

fn does_everything(library: Library) {
    let panel = Panel::plan().library(library).switched_on("golden").admin("ada").account("grace").start();
    let visitor = panel.client();
    wait_for("the plugin to run", || (visitor.get("/.well-known/golden").status == 200).then_some(()));
    let at = visitor.get_json("/.well-known/golden").expect(200);
    assert_eq!(at["at"], panel.address());

    what_it_contributes_is_there(&panel);
    what_it_asks_the_host_is_answered(&panel);
    its_credentials_sign_in_and_hold_passwords(&panel);
    what_it_stored_goes_with_it(&panel);
}

fn what_it_contributes_is_there(panel: &Panel) {
    let (visitor, ada) = (panel.client(), panel.signed_in("ada"));
    let page = visitor.get("/login");
    assert!(page.readable().contains("Golden piece for nobody."), "{}", page.readable());
    assert!(page.header("permissions-policy").is_some_and(|policy| policy.contains("camera=(self)")));
    assert!(ada.get("/account/golden").readable().contains("Golden piece for ada."));
    assert!(ada.get("/settings").readable().contains("Golden piece for ada."));
    let asset = page.text().split('"').find(|text| text.ends_with("/golden.txt")).expect("the asset's address").to_owned();
    assert_eq!(visitor.get(&asset).text(), "gold\n");
    let echoed = visitor.call("POST", "/plugins/golden/bytes").body("text/plain", "gold").send();
    assert_eq!((echoed.status, echoed.text().as_str()), (200, "gold"));
    let refused = visitor.get_json("/plugins/golden/refuse").expect(409);
    assert_eq!(refused["code"], "golden-refused");
    assert_eq!(refused["detail"], "Ada has 3 of them already.");
    assert!(panel.cli(&["doctor"]).stdout.contains("golden was asked by Gatehouse"));
}

fn what_it_asks_the_host_is_answered(panel: &Panel) {
    panel.cli(&["settings", "set", "golden.number", "7"]).succeeds();
    let read = || panel.signed_in("ada").get_json("/plugins/golden/read/grace").expect(200);
    wait_for("the setting to be seen", || (read()["settings"][1] == 7).then_some(()));
    let expected = json!({
        "named": true, "same": true, "credentials": 0, "settings": [true, 7, "so", null], "forged": true, "random": true, "fresh": true,
    });
    assert_eq!(read(), expected);
    panel.stderr().says("golden reads");
}

fn its_credentials_sign_in_and_hold_passwords(panel: &Panel) {
    let grace = panel.signed_in("grace");
    send(&grace, "POST", "/credential").expect(200);
    let again = send(&grace, "POST", "/credential").expect(409);
    assert_eq!(again["detail"], "Ada has 1 of them already.", "the plugin's own words for a conflict");
    grace.call("PATCH", "/plugins/golden/credential").body("text/plain", "Renamed").send().expect(200);
    assert_eq!(panel.database().lines("SELECT label AS line FROM credential"), ["Renamed"]);

    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let other = panel.client();
    let signed_in = other.json("POST", &format!("/plugins/golden/sign-in/{id}"), &json!({}));
    signed_in.expect(200);
    assert!(other.is_signed_in());
    send(&other, "POST", "/confirm").expect(200);

    send(&grace, "PUT", "/hold").expect(200);
    let by_password = panel.client().form("/login", &[("username", "grace"), ("password", PASSWORD)]);
    assert_eq!(by_password.status, 401, "the password is held");
    assert_eq!(send(&grace, "DELETE", "/credential").status, 409, "the last credential went while the password is held");
    send(&grace, "DELETE", "/hold").expect(200);
    panel.signed_in("grace");

    send(&grace, "DELETE", "/credential").expect(200);
    assert!(!other.is_signed_in(), "the session of a removed credential lives on");
    assert!(grace.is_signed_in());
}

fn what_it_stored_goes_with_it(panel: &Panel) {
    let audited = panel.database().lines("SELECT action AS line FROM audit WHERE plugin = 'golden' ORDER BY id");
    for action in ["golden-added", "sign-in", "golden-removed"] {
        assert!(audited.iter().any(|line| line == action), "{action} is not in {audited:?}");
    }
    panel.cli(&["plugins", "disable", "golden", "--yes"]).succeeds();
    let visitor = panel.client();
    wait_for("the plugin to be gone", || (visitor.get("/.well-known/golden").status == 404).then_some(()));
    assert!(!visitor.get("/login").readable().contains("Golden"));
}

fn send(client: &Client, method: &str, path: &str) -> Answer {
    client.json(method, &format!("/plugins/golden{path}"), &Value::Object(serde_json::Map::new()))
}
