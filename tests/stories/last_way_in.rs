use serde_json::{Value, json};

use gatehouse_tests::passkeys::{list, register, sign_in};
use gatehouse_tests::{Authenticator, Client, Panel};

struct Cast {
    panel: Panel,
    ada: Client,
    grace: Authenticator,
    /// Below which grace's passkeys are removed.
    path: String,
}

/// Grace has a passkey, and there is no password for her; ada is an administrator.
fn cast() -> Cast {
    let panel = Panel::with_passkeys();
    let mut grace = Authenticator::new(panel.address());
    register(&panel.signed_in("grace"), &mut grace, "Phone");
    panel.alter("UPDATE account SET password_hash = NULL WHERE name = 'grace'");
    let ada = panel.signed_in("ada");
    let path = credentials_of(&panel, "grace");
    Cast { panel, ada, grace, path }
}

fn credentials_of(panel: &Panel, name: &str) -> String {
    let id = panel.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0);
    format!("/plugins/passkeys/accounts/{id}/credentials")
}

#[test]
fn a_program_is_refused_by_name_until_it_confirms() {
    let Cast { panel, ada, mut grace, path } = cast();
    let before = panel.database().guarded();
    for body in [Value::Null, json!({}), json!({"confirmed": false}), json!({"confirmed": "on"}), json!([true])] {
        let refused = ada.json("DELETE", &path, &body);
        assert_eq!(refused.problem(409), "strands", "{body}");
        assert!(refused.readable().contains("could not sign in any more: grace"), "{}", refused.readable());
        assert_eq!(panel.database().guarded(), before, "{body}: something was stored");
    }
    sign_in(&panel.client(), &mut grace);
    let done = ada.json("DELETE", &path, &json!({"confirmed": true})).expect(200);
    assert_eq!(done["removed"], 1);
    let accepted =
        "SELECT account.name AS line FROM audit JOIN account ON account.id = audit.account WHERE action = 'stranding-accepted'";
    assert_eq!(panel.database().lines(accepted), ["grace"], "who confirmed it is written down");
}

#[test]
fn a_person_is_asked_by_name_and_the_question_is_a_form() {
    let Cast { panel, ada, path, .. } = cast();
    let form = [("_method", "DELETE"), ("next", "/users")];
    let asked = ada.form(&path, &form);
    assert_eq!(asked.status, 409);
    let page = asked.readable();
    assert!(page.contains("One person could no longer sign in") && page.contains("<bdi>grace</bdi>"), "{page}");
    for expected in [
        &format!("action=\"{path}\""),
        "name=\"_method\" value=\"DELETE\"",
        "name=\"next\" value=\"/users\"",
        "name=\"confirmed\" value=\"on\"",
        "href=\"/users\"",
    ] {
        assert!(page.contains(expected), "{expected} is missing:\n{page}");
    }
    assert_eq!(panel.database().count("credential"), 1);
    let done = ada.form(&path, &[&form[..], &[("confirmed", "on")]].concat());
    assert_eq!((done.status, done.header("location")), (303, Some("/users")), "{}", done.text());
    assert_eq!(panel.database().count("credential"), 0);
}

#[test]
fn nobody_is_asked_where_a_password_is_left() {
    let panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    register(&grace, &mut Authenticator::new(panel.address()), "Phone");
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    let path = credentials_of(&panel, "grace");
    assert_eq!(panel.signed_in("ada").json("DELETE", &path, &Value::Null).expect(200)["removed"], 1);
    panel.signed_in("grace");
}

#[test]
fn nobody_removes_their_own_last_way_in() {
    let Cast { panel, mut grace, .. } = cast();
    let client = panel.client();
    sign_in(&client, &mut grace);
    let own = list(&client).remove(0);
    let path = format!("/plugins/passkeys/credentials/{}", own["id"].as_str().unwrap_or_default());
    assert_eq!(client.json("DELETE", &path, &Value::Null).problem(409), "last-usable-credential");
    assert_eq!(list(&client).len(), 1);
    register(&client, &mut Authenticator::new(panel.address()), "Second");
    assert_eq!(client.json("DELETE", &path, &Value::Null).status, 204);
}

#[test]
fn the_last_administrator_keeps_a_way_in_whoever_confirms() {
    let panel = Panel::with_passkeys();
    panel.cli_with_input(&["users", "add", "eve", "--admin", "--password-stdin"], gatehouse_tests::PASSWORD).succeeds();
    register(&panel.signed_in("ada"), &mut Authenticator::new(panel.address()), "Laptop");
    let eve = panel.signed_in("eve");
    panel.alter("UPDATE account SET password_hash = NULL");
    let path = credentials_of(&panel, "ada");
    for body in [Value::Null, json!({"confirmed": true})] {
        assert_eq!(eve.json("DELETE", &path, &body).problem(409), "last-administrator");
    }
    let page = eve.form(&path, &[("_method", "DELETE"), ("confirmed", "on")]);
    assert_eq!(page.status, 409);
    assert!(!page.text().contains("name=\"confirmed\""), "it offers what it refuses");
    assert_eq!(panel.database().count("credential"), 1);
}
