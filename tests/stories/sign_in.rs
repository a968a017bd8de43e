//! Signing in with a passkey over HTTP, with and without a username, and what a session made so can do.

use serde_json::json;

use gatehouse_tests::authenticator::{BACKED_UP, decode};
use gatehouse_tests::passkeys::{
    confirmation, finish_sign_in, list, register, registration, sign_in, sign_in_ceremony, sign_in_ceremony_for,
};
use gatehouse_tests::{Authenticator, PASSWORD, Panel, Tamper};

use crate::scene::Scene;

#[test]
fn a_passkey_signs_in_without_a_username() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    assert_eq!(ceremony.options["rpId"], "localhost");
    assert_eq!(ceremony.options["userVerification"], "required");
    assert!(ceremony.options["allowCredentials"].as_array().is_none_or(Vec::is_empty), "{}", ceremony.options);
    assert!(decode(ceremony.options["challenge"].as_str().unwrap_or_default()).len() >= 16, "{}", ceremony.options);

    let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());
    let answer = finish_sign_in(&visitor, &ceremony, &credential);
    assert_eq!(answer.expect(200), json!({"redirect": "/"}));
    let cookie = answer.header("set-cookie").unwrap_or_default().to_owned();
    for attribute in ["HttpOnly", "SameSite=Lax", "Path=/"] {
        assert!(cookie.contains(attribute), "no {attribute} in {cookie}");
    }
    assert!(visitor.is_signed_in());
    assert!(visitor.get("/account/sessions").readable().contains("Laptop"), "the session does not say which passkey made it");
}

#[test]
fn a_typed_username_narrows_the_options_and_signs_in() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony_for(&visitor, "ada");
    let allowed = ceremony.options["allowCredentials"].as_array().expect("an allow-list").clone();
    let own = scene.authenticator.keys[0].clone();
    assert_eq!(allowed.len(), 1);
    assert_eq!(decode(allowed[0]["id"].as_str().unwrap_or_default()), own.id);
    assert_eq!(allowed[0]["type"], "public-key");
    assert_eq!(allowed[0]["transports"], json!(["hybrid", "internal"]));

    // A key that is not discoverable does not know whose it is.
    let nameless = Tamper { user_handle: Some(None), ..Tamper::default() };
    let credential = scene.authenticator.get(&ceremony.options, &nameless);
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    assert!(visitor.is_signed_in());
}

#[test]
fn a_name_is_found_however_it_is_cased() {
    let scene = Scene::new();
    let ceremony = sign_in_ceremony_for(&scene.panel.client(), " ADA ");
    let allowed = &ceremony.options["allowCredentials"];
    assert_eq!(decode(allowed[0]["id"].as_str().unwrap_or_default()), scene.authenticator.keys[0].id);
}

#[test]
fn creation_options_are_what_browsers_expect() {
    let scene = Scene::new();
    let options = registration(&scene.ada).options;
    assert_eq!(options["rp"]["id"], "localhost");
    assert!(options["rp"]["name"].as_str().is_some_and(|name| !name.is_empty()), "{options}");
    assert_eq!(options["user"]["name"], "ada");
    assert_eq!(decode(options["user"]["id"].as_str().unwrap_or_default()).len(), 16, "{options}");
    assert_eq!(options["attestation"], "none");
    assert_eq!(options["authenticatorSelection"]["residentKey"], "preferred");
    assert_eq!(options["authenticatorSelection"]["userVerification"], "required");
    assert_eq!(options["extensions"]["credProps"], true);
    let algorithms: Vec<_> = options["pubKeyCredParams"].as_array().into_iter().flatten().map(|one| one["alg"].clone()).collect();
    assert!(algorithms.contains(&json!(-7)) && algorithms.contains(&json!(-257)), "{algorithms:?}");
    let excluded = options["excludeCredentials"].as_array().expect("a list");
    assert_eq!(excluded.len(), 1, "the existing passkey is not made twice: {options}");
    assert_eq!(decode(excluded[0]["id"].as_str().unwrap_or_default()), scene.authenticator.keys[0].id);
}

#[test]
fn a_device_bound_key_counts_and_signs_in_again_and_again() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::device_bound(panel.address());
    let added = register(&ada, &mut authenticator, "Security key");
    assert_eq!(added["synced"], false);
    for _ in 0..3 {
        sign_in(&panel.client(), &mut authenticator);
    }
}

#[test]
fn a_counter_that_does_not_grow_is_refused_for_a_device_bound_key_and_told() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::device_bound(panel.address());
    register(&ada, &mut authenticator, "Security key");
    sign_in(&panel.client(), &mut authenticator);
    sign_in(&panel.client(), &mut authenticator);

    let visitor = panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let copied = authenticator.get(&ceremony.options, &Tamper { counter: Some(1), ..Tamper::default() });
    assert_eq!(finish_sign_in(&visitor, &ceremony, &copied).problem(401), "sign-in-failed");
    assert!(!visitor.is_signed_in());
    assert_eq!(list(&ada)[0]["warnings"], json!(["counter"]));
    // The real one is further on, and still works.
    sign_in(&panel.client(), &mut authenticator);
}

#[test]
fn a_counter_that_does_not_grow_is_only_noted_for_a_synced_key() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    for counter in [5, 3] {
        let ceremony = sign_in_ceremony(&visitor);
        let credential = scene.authenticator.get(&ceremony.options, &Tamper { counter: Some(counter), ..Tamper::default() });
        finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    }
    assert_eq!(list(&scene.ada)[0]["warnings"], json!(["counter"]));
}

#[test]
fn a_passkey_that_is_no_longer_backed_up_signs_in_and_is_told() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let credential = scene.authenticator.get(&ceremony.options, &Tamper { clear_flags: BACKED_UP, ..Tamper::default() });
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    assert_eq!(list(&scene.ada)[0]["warnings"], json!(["backup-ended"]));
}

#[test]
fn confirming_with_a_passkey_makes_an_old_session_fresh_again() {
    let mut scene = Scene::new();
    scene.panel.let_pass(3_600);
    let ada = scene.ada.at(scene.panel.address());
    let mut authenticator = scene.authenticator.at(scene.panel.address());
    let add = |status| ada.json("POST", "/plugins/passkeys/credentials/options", &json!({})).expect(status);
    assert_eq!(add(401)["code"], "fresh-sign-in-required");

    let ceremony = confirmation(&ada);
    let credential = authenticator.get(&ceremony.options, &Tamper::default());
    ada.json("POST", "/plugins/passkeys/confirm", &ceremony.finish(&credential)).expect(200);
    add(200);
}

#[test]
fn trying_a_passkey_changes_nothing() {
    let mut scene = Scene::new();
    scene.panel.let_pass(3_600);
    let ada = scene.ada.at(scene.panel.address());
    let mut authenticator = scene.authenticator.at(scene.panel.address());
    let before = scene.panel.database().guarded();

    let options = ada.json("POST", "/plugins/passkeys/confirm/options", &json!({"purpose": "test"})).expect(200);
    let credential = authenticator.get(&options["publicKey"], &Tamper::default());
    let body = json!({"ceremony": options["ceremony"], "credential": credential, "purpose": "test"});
    ada.json("POST", "/plugins/passkeys/confirm", &body).expect(200);

    assert_eq!(scene.panel.database().guarded(), before);
    let answer = ada.json("POST", "/plugins/passkeys/credentials/options", &json!({}));
    assert_eq!(answer.problem(401), "fresh-sign-in-required");
    // Nor is it a way to confirm.
    let body = json!({"ceremony": options["ceremony"], "credential": credential});
    assert_eq!(ada.json("POST", "/plugins/passkeys/confirm", &body).problem(401), "sign-in-failed");
}

#[test]
fn signing_in_again_replaces_the_session() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    sign_in(&visitor, &mut scene.authenticator);
    let first = visitor.cookies();
    let sessions = scene.database.count("session");
    sign_in(&visitor, &mut scene.authenticator);
    assert_ne!(visitor.cookies(), first, "the token was not rotated");
    visitor.sign_in("ada", PASSWORD);
    assert_eq!(scene.database.count("session"), sessions, "the one before goes on");
    // The token of before is worth nothing any more.
    let old = scene.panel.client().call("GET", "/").header("cookie", &format!("gatehouse={}", first["gatehouse"])).send();
    assert_eq!(old.status, 303);
}

#[test]
fn a_restart_keeps_passkeys_sessions_and_ceremonies() {
    let mut scene = Scene::new();
    let ceremony = sign_in_ceremony(&scene.panel.client());
    scene.panel.restart();
    assert!(scene.ada.at(scene.panel.address()).is_signed_in());
    let mut authenticator = scene.authenticator.at(scene.panel.address());
    let visitor = scene.panel.client();
    let credential = authenticator.get(&ceremony.options, &Tamper::default());
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    sign_in(&scene.panel.client(), &mut authenticator);
}
