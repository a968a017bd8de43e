//! What a plugin declares that it may do: administrators read it before they switch it on, and the panel holds it to that.

use gatehouse_tests::{Library, Panel};
use serde_json::json;

#[test]
fn what_a_plugin_may_do_is_said_before_it_is_switched_on_and_called_no_sandbox() {
    let panel = Panel::plan().library(Library::Passkeys).library(Library::Hello).admin("ada").start();
    let ada = panel.signed_in("ada");
    let page = ada.get("/settings").readable();
    for words in [
        "What it may do",
        "Sign people in",
        "Switch an account’s password off and on again",
        "Change other accounts when an administrator asks for it",
        "Look up accounts by name",
        "not a sandbox",
        // hello: one route, for anyone, and no ability.
        "Answer one address below its own path, for anyone",
    ] {
        assert!(page.contains(words), "`{words}` is not on the settings page:\n{page}");
    }
    assert_eq!(page.matches("Sign people in").count(), 1, "hello signs nobody in");
}

#[test]
fn the_command_line_tells_what_a_plugin_may_do() {
    let panel = Panel::plan().prepare();
    let told = |library: Library| {
        let path = library.path().to_string_lossy().into_owned();
        let json = panel.cli(&["plugins", "inspect", &path, "--json"]).succeeds();
        serde_json::from_str::<serde_json::Value>(&json).expect("JSON")["accepted"]["abilities"].clone()
    };
    assert_eq!(told(Library::Hello), json!([]));
    let of_unruly = json!(["keep-credentials", "sign-in", "hold-passwords", "end-sessions"]);
    assert_eq!(told(Library::Unruly), of_unruly);
}

/// `unruly` declares that it keeps credentials, signs in and holds passwords; not that it confirms, reads or administers.
#[test]
fn what_needs_an_ability_that_was_not_declared_is_refused_and_said_in_the_log() {
    let plan = Panel::plan().library(Library::Unruly).switched_on("unruly").admin("ada").account("grace");
    let panel = plan.start();
    let (ada, grace) = (id_of(&panel, "ada"), id_of(&panel, "grace"));
    let client = panel.signed_in("ada");
    client.json("POST", &format!("/plugins/unruly/add/{ada}"), &json!({})).expect(200);

    assert_eq!(client.json("POST", &format!("/plugins/unruly/confirm/{ada}"), &json!({})).status, 500);
    panel.stderr().says("did not declare the ability `confirm`");

    assert_eq!(client.get_json(&format!("/plugins/unruly/read/{ada}")).status, 503);

    client.json("POST", &format!("/plugins/unruly/release/{ada}"), &json!({})).expect(200);
    let other = client.json("POST", &format!("/plugins/unruly/release/{grace}"), &json!({}));
    assert_eq!(other.status, 500, "an administrator's call reached another account");
    panel.stderr().says("it releases the password of another account");
}

fn id_of(panel: &Panel, name: &str) -> String {
    panel.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0)
}
