//! A stranger cannot fill the database, nor learn who has passkeys.

use std::collections::BTreeSet;

use serde_json::json;

use gatehouse_tests::authenticator::decode;
use gatehouse_tests::passkeys::{Ceremony, finish_sign_in, register, sign_in_ceremony, sign_in_ceremony_for};
use gatehouse_tests::{Authenticator, Panel, Tamper};

use crate::scene::Scene;

#[test]
fn a_thousand_options_and_a_thousand_sign_in_pages_store_nothing() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    sign_in_ceremony(&visitor);
    let before = scene.database.counts();
    for number in 0..500 {
        sign_in_ceremony(&visitor);
        sign_in_ceremony_for(&visitor, &format!("name{number}"));
    }
    for _ in 0..1_000 {
        assert_eq!(visitor.get("/login").status, 200);
    }
    assert_eq!(scene.database.counts(), before);
}

#[test]
fn unreadable_requests_store_nothing() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let before = scene.database.counts();
    for _ in 0..100 {
        visitor.json("POST", "/plugins/passkeys/sign-in", &json!({"ceremony": "", "credential": {}})).problem(400);
    }
    assert_eq!(scene.database.counts(), before);
}

#[test]
fn a_ceremony_is_as_long_for_everybody() {
    let scene = Scene::new();
    let visitor = scene.panel.client();
    let lengths: BTreeSet<_> = [
        sign_in_ceremony(&visitor),
        sign_in_ceremony_for(&visitor, "ada"),
        sign_in_ceremony_for(&visitor, "grace"),
        sign_in_ceremony_for(&visitor, "nobody"),
        sign_in_ceremony_for(&visitor, &"x".repeat(64)),
    ]
    .iter()
    .map(|ceremony| ceremony.sealed.len())
    .collect();
    assert_eq!(lengths.len(), 1, "{lengths:?}");
}

/// The options with everything taken out that is random by nature.
fn shape(ceremony: &Ceremony) -> serde_json::Value {
    let mut options = ceremony.options.clone();
    options["challenge"] = "masked".into();
    for allowed in options["allowCredentials"].as_array_mut().into_iter().flatten() {
        let length = decode(allowed["id"].as_str().unwrap_or_default()).len();
        assert!((16..=64).contains(&length), "an id of {length} bytes gives itself away");
        allowed["id"] = "masked".into();
        assert!(allowed["transports"].as_array().is_some_and(|transports| !transports.is_empty()), "{allowed}");
        allowed["transports"] = "masked".into();
    }
    options
}

#[test]
fn options_for_a_name_do_not_tell_who_has_passkeys() {
    let scene = Scene::new();
    let visitor = scene.panel.client();
    let known = sign_in_ceremony_for(&visitor, "ada");
    let known_shape = shape(&known);
    for name in ["grace", "nobody", "somebody.else@example.org"] {
        let decoy = sign_in_ceremony_for(&visitor, name);
        let decoy_shape = shape(&decoy);
        let keys = |value: &serde_json::Value| value.as_object().map(|object| object.keys().cloned().collect::<Vec<_>>());
        assert_eq!(keys(&decoy_shape), keys(&known_shape), "{name}");
        assert!(!decoy_shape["allowCredentials"].as_array().expect("a list").is_empty(), "{name} visibly has none");
        // Asked again, or in another case, the answer is the same one.
        for again in [name.to_owned(), name.to_uppercase()] {
            let again = sign_in_ceremony_for(&visitor, &again);
            assert_eq!(again.options["allowCredentials"], decoy.options["allowCredentials"], "{name}");
        }
    }
    let first = sign_in_ceremony_for(&visitor, "nobody").options["allowCredentials"].clone();
    let second = sign_in_ceremony_for(&visitor, "nobody2").options["allowCredentials"].clone();
    assert_ne!(first, second, "one decoy for everybody is none");
}

#[test]
fn finishing_with_what_was_offered_does_not_tell_who_has_passkeys() {
    let scene = Scene::new();
    let visitor = scene.panel.client();
    let key = scene.authenticator.keys[0].clone();
    let mut answers = BTreeSet::new();
    for name in ["ada", "grace", "nobody"] {
        let offered = sign_in_ceremony_for(&visitor, name);
        let id = decode(offered.options["allowCredentials"][0]["id"].as_str().expect("one is offered"));
        // In the ceremony for that name, and in one that names nobody.
        for ceremony in [offered, sign_in_ceremony(&visitor)] {
            let tamper = Tamper { credential_id: Some(id.clone()), break_signature: true, ..Tamper::default() };
            let credential = scene.authenticator.assert_with(&key, &ceremony.options, &tamper);
            let answer = finish_sign_in(&visitor, &ceremony, &credential);
            answers.insert((answer.status, answer.text()));
        }
    }
    assert_eq!(answers.len(), 1, "{answers:?}");
    assert!(answers.iter().all(|(_, text)| text.contains("sign-in-failed")), "{answers:?}");
}

#[test]
fn decoys_stay_the_same_over_a_restart_and_differ_between_panels() {
    let mut panel = Panel::with_passkeys();
    let decoy = |panel: &Panel| sign_in_ceremony_for(&panel.client(), "nobody").options["allowCredentials"].clone();
    let before = decoy(&panel);
    panel.restart();
    assert_eq!(decoy(&panel), before);
    assert_ne!(decoy(&Panel::with_passkeys()), before);
}

#[test]
fn a_wrong_password_and_an_unknown_name_look_alike() {
    let panel = Panel::with_passkeys();
    let mut authenticator = Authenticator::new(panel.address());
    register(&panel.signed_in("ada"), &mut authenticator, "Laptop");
    let try_as = |name: &str| {
        let answer = panel.client().form("/login", &[("username", name), ("password", "wrong wrong wrong")]);
        assert_eq!(answer.status, 401);
        answer.text().replace(name, "NAME")
    };
    assert_eq!(try_as("ada"), try_as("zed"));
    assert_eq!(try_as("grace"), try_as("zed"));
}
