//! Looking after passkeys: names, lists, removal, and the sessions of a removed one.

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{finish_registration, list, register, registration, sign_in};
use gatehouse_tests::{Authenticator, Tamper};

use crate::scene::Scene;

fn path_of(credential: &Value) -> String {
    format!("/plugins/passkeys/credentials/{}", credential["id"].as_str().unwrap_or_default())
}

#[test]
fn removing_a_passkey_ends_exactly_its_sessions() {
    let mut scene = Scene::new();
    let mut phone = Authenticator::new(scene.panel.address());
    let second = register(&scene.ada, &mut phone, "Phone");
    let (by_laptop, by_phone) = (scene.panel.client(), scene.panel.client());
    sign_in(&by_laptop, &mut scene.authenticator);
    sign_in(&by_phone, &mut phone);

    let answer = scene.ada.json("DELETE", &path_of(&second), &Value::Null);
    assert_eq!(answer.status, 204, "{}", answer.text());
    assert!(answer.body.is_empty());
    assert!(!by_phone.is_signed_in(), "the session of a removed passkey lives on");
    assert!(by_laptop.is_signed_in(), "another passkey's session was ended");
    assert!(scene.ada.is_signed_in(), "the caller's session was ended");
    assert_eq!(list(&scene.ada).len(), 1);

    let ceremony = gatehouse_tests::passkeys::sign_in_ceremony(&by_phone);
    let credential = phone.get(&ceremony.options, &Tamper::default());
    let answer = gatehouse_tests::passkeys::finish_sign_in(&by_phone, &ceremony, &credential);
    assert_eq!(answer.problem(401), "credential-unknown");
}

#[test]
fn the_session_that_removes_its_own_passkey_stays() {
    let mut scene = Scene::new();
    let by_passkey = scene.panel.client();
    sign_in(&by_passkey, &mut scene.authenticator);
    let own = list(&by_passkey).remove(0);
    assert_eq!(by_passkey.json("DELETE", &path_of(&own), &Value::Null).status, 204);
    assert!(by_passkey.is_signed_in());
    assert!(list(&by_passkey).is_empty());
}

#[test]
fn removing_twice_is_absent_the_second_time() {
    let scene = Scene::new();
    let own = list(&scene.ada).remove(0);
    assert_eq!(scene.ada.json("DELETE", &path_of(&own), &Value::Null).status, 204);
    assert_eq!(scene.ada.json("DELETE", &path_of(&own), &Value::Null).problem(404), "passkey-not-found");
}

#[test]
fn passkeys_are_listed_in_the_order_in_which_they_were_added() {
    let scene = Scene::new();
    let names = ["b", "d", "a", "e", "c", "f"];
    for name in names {
        register(&scene.ada, &mut Authenticator::new(scene.panel.address()), name);
    }
    let listed: Vec<_> = list(&scene.ada).iter().filter_map(|passkey| passkey["name"].as_str().map(str::to_owned)).collect();
    assert_eq!(listed, [&["Laptop"], &names[..]].concat(), "most of them were made within one second");
}

#[test]
fn html_in_a_name_is_text_on_every_page() {
    let mut scene = Scene::new();
    let own = list(&scene.ada).remove(0);
    let name = "<img src=x onerror=alert(1)>\"'&{{ 'GATE' ~ 'HOUSE' }}";
    scene.ada.json("PATCH", &path_of(&own), &json!({"name": name})).expect(200);
    assert_eq!(list(&scene.ada)[0]["name"], name);
    let grace = scene.database.lines("SELECT id AS line FROM account WHERE name = 'ada'").remove(0);
    for page in ["/account/passkeys".to_owned(), "/account/sessions".into(), "/settings".into(), format!("/users/{grace}")] {
        let answer = scene.ada.get(&page);
        assert_eq!(answer.status, 200, "{page}");
        assert!(!answer.text().contains("<img"), "{page} inserts a name as markup");
        assert!(!answer.text().contains("GATEHOUSE"), "{page} runs a name as a template");
    }
    let tab = scene.ada.get("/account/passkeys").text();
    assert!(tab.contains("&lt;img src"), "the name is not to be read on the tab");
}

#[test]
fn a_passkey_without_a_name_gets_a_plain_one() {
    let scene = Scene::new();
    let ceremony = registration(&scene.ada);
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &Tamper::default());
    let added = scene.ada.json("POST", "/plugins/passkeys/credentials", &ceremony.finish(&credential)).expect(201);
    assert!(added["name"].as_str().is_some_and(|name| !name.is_empty()), "{added}");
    assert_eq!(added["id"], credential["id"]);
}

#[test]
fn the_provider_is_told_from_what_the_authenticator_claims() {
    let scene = Scene::new();
    let mut authenticator = Authenticator::new(scene.panel.address());
    // Google Password Manager's, as its maker publishes it.
    authenticator.aaguid = [0xea, 0x9b, 0x8d, 0x66, 0x4d, 0x01, 0x1d, 0x21, 0x3c, 0xe4, 0xb6, 0xb4, 0x8c, 0xb5, 0x75, 0xd4];
    let added = register(&scene.ada, &mut authenticator, "Phone");
    assert_eq!(added["provider"], "Google Password Manager");
}

#[test]
fn rename_and_remove_work_as_plain_forms() {
    let mut scene = Scene::new();
    let own = list(&scene.ada).remove(0);
    let answer = scene.ada.form(&path_of(&own), &[("_method", "PATCH"), ("name", "Old laptop")]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account/passkeys")), "{}", answer.text());
    assert_eq!(list(&scene.ada)[0]["name"], "Old laptop");

    scene.panel.let_pass(3_600);
    let ada = scene.ada.at(scene.panel.address());
    let answer = ada.form(&path_of(&own), &[("_method", "DELETE")]);
    assert_eq!(answer.status, 303, "a stale session is asked to confirm: {}", answer.text());
    assert_eq!(answer.header("location"), Some("/confirm?next=%2Faccount%2Fpasskeys"));
    assert_eq!(list(&ada).len(), 1);

    ada.confirm();
    let answer = ada.form(&path_of(&own), &[("_method", "DELETE")]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account/passkeys")), "{}", answer.text());
    assert!(list(&ada).is_empty());
}

#[test]
fn a_method_in_a_form_does_not_get_around_the_origin() {
    let scene = Scene::new();
    let own = list(&scene.ada).remove(0);
    for origin in [None, Some("https://evil.example")] {
        let call = scene.ada.call("POST", &path_of(&own)).form(&[("_method", "DELETE")]).origin(origin);
        assert_eq!(call.accept("application/json").send().problem(403), "cross-origin");
    }
    assert_eq!(list(&scene.ada).len(), 1);
}

#[test]
fn every_success_is_a_line_of_the_audit_log() {
    let mut scene = Scene::new();
    scene.still_signs_in();
    let own = list(&scene.ada).remove(0);
    scene.ada.json("PATCH", &path_of(&own), &json!({"name": "x"})).expect(200);
    let ceremony = registration(&scene.ada);
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &Tamper::default());
    finish_registration(&scene.ada, &ceremony, "y", &credential).expect(201);
    scene.ada.json("DELETE", &path_of(&own), &Value::Null);
    let lines = scene.database.lines("SELECT action || ' ' || outcome AS line FROM audit WHERE action LIKE 'credential-%' OR action = 'sign-in' AND plugin = 'passkeys' ORDER BY id");
    let expected =
        ["credential-added done", "sign-in done", "credential-renamed done", "credential-added done", "credential-removed done"];
    assert_eq!(lines, expected);
    let without = "SELECT action AS line FROM audit WHERE action LIKE 'credential-%' AND (account IS NULL OR address = '')";
    assert_eq!(scene.database.lines(without), Vec::<String>::new(), "whom, and from where");
}
