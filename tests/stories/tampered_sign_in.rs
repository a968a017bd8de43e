//! One thing wrong with an assertion at a time: each is refused for its own reason, nothing changes, and the next valid
//! sign-in works. The reasons are the audit log's, so that no case passes by failing at something else.

use gatehouse_tests::authenticator::{BACKED_UP, BACKUP_ELIGIBLE, USER_PRESENT, USER_VERIFIED, encode, random};
use gatehouse_tests::passkeys::{finish_sign_in, register, sign_in_ceremony, sign_in_ceremony_for};
use gatehouse_tests::{Authenticator, Tamper};

use crate::scene::Scene;

/// What is wrong, how, and the reason that the audit log must give.
fn cases(scene: &Scene, grace: &Authenticator) -> Vec<(&'static str, Tamper, &'static str)> {
    let none = Tamper::default;
    let port = format!("{}1", scene.panel.address());
    let handle = |bytes: &[u8]| Some(Some(bytes.to_vec()));
    vec![
        ("a registration's type", Tamper { kind: Some("webauthn.create"), ..none() }, "wrong-type"),
        ("an unknown type", Tamper { kind: Some("payment.get"), ..none() }, "wrong-type"),
        ("another challenge", Tamper { challenge: Some(random().to_vec()), ..none() }, "wrong-challenge"),
        ("an empty challenge", Tamper { challenge: Some(Vec::new()), ..none() }, "wrong-challenge"),
        ("another site", Tamper { origin: Some("https://evil.example".into()), ..none() }, "wrong-origin"),
        ("another port", Tamper { origin: Some(port), ..none() }, "wrong-origin"),
        ("https instead", Tamper { origin: Some(scene.panel.address().replace("http:", "https:")), ..none() }, "wrong-origin"),
        ("a path after the origin", Tamper { origin: Some(format!("{}/x", scene.panel.address())), ..none() }, "wrong-origin"),
        ("the null origin", Tamper { origin: Some("null".into()), ..none() }, "wrong-origin"),
        ("an app's origin", Tamper { origin: Some("android:apk-key-hash:x".into()), ..none() }, "wrong-origin"),
        ("a page in a frame", Tamper { cross_origin: Some(true), ..none() }, "cross-origin"),
        ("a page in somebody's frame", Tamper { top_origin: Some("https://evil.example".into()), ..none() }, "cross-origin"),
        ("another relying party", Tamper { rp_id: Some("evil.example".into()), ..none() }, "wrong-relying-party"),
        ("nobody present", Tamper { clear_flags: USER_PRESENT, ..none() }, "user-not-present"),
        ("nobody verified", Tamper { clear_flags: USER_VERIFIED, ..none() }, "user-not-verified"),
        ("neither", Tamper { clear_flags: USER_PRESENT | USER_VERIFIED, ..none() }, "user-not-present"),
        ("bound to the device now", Tamper { clear_flags: BACKUP_ELIGIBLE | BACKED_UP, ..none() }, "backup-eligibility-changed"),
        (
            "backed up without being eligible",
            Tamper { clear_flags: BACKUP_ELIGIBLE, ..none() },
            "backup-state-without-eligibility",
        ),
        ("grace's user handle", Tamper { user_handle: handle(&grace.keys[0].user_handle), ..none() }, "wrong-user-handle"),
        ("nobody's user handle", Tamper { user_handle: handle(&random()[..16]), ..none() }, "wrong-user-handle"),
        ("a number for a user handle", Tamper { user_handle: handle(b"999"), ..none() }, "wrong-user-handle"),
        ("an empty user handle", Tamper { user_handle: handle(b""), ..none() }, "wrong-user-handle"),
        ("no user handle", Tamper { user_handle: Some(None), ..none() }, "no-user-handle"),
        ("grace's credential id", Tamper { credential_id: Some(grace.keys[0].id.clone()), ..none() }, "wrong-user-handle"),
        (
            "grace's credential id and user handle",
            Tamper { credential_id: Some(grace.keys[0].id.clone()), user_handle: handle(&grace.keys[0].user_handle), ..none() },
            "signature-invalid",
        ),
        ("a bit of the signature", Tamper { break_signature: true, ..none() }, "signature-invalid"),
    ]
}

#[test]
fn one_thing_wrong_with_an_assertion_is_enough() {
    let mut scene = Scene::new();
    let mut grace = Authenticator::new(scene.panel.address());
    register(&scene.panel.signed_in("grace"), &mut grace, "Phone");

    for (what, tamper, reason) in cases(&scene, &grace) {
        let before = scene.before();
        let visitor = scene.panel.client();
        let ceremony = sign_in_ceremony(&visitor);
        let key = scene.authenticator.keys[0].clone();
        let credential = scene.authenticator.assert_with(&key, &ceremony.options, &tamper);
        let answer = finish_sign_in(&visitor, &ceremony, &credential);
        scene.refused(what, &before, &answer, 401, "sign-in-failed", reason);
        assert!(visitor.cookies().is_empty(), "{what}: a cookie was set");

        // A refused attempt does not use the ceremony up.
        let credential = scene.authenticator.assert_with(&key, &ceremony.options, &Tamper::default());
        finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    }
    scene.still_signs_in();
}

#[test]
fn a_passkey_that_is_stored_nowhere_says_so_and_nothing_else_does() {
    let mut scene = Scene::new();
    let before = scene.before();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let unknown = Tamper { credential_id: Some(random().to_vec()), ..Tamper::default() };
    let credential = scene.authenticator.get(&ceremony.options, &unknown);
    let answer = finish_sign_in(&visitor, &ceremony, &credential);
    scene.refused("an unknown credential id", &before, &answer, 401, "credential-unknown", "credential-unknown");
    scene.still_signs_in();
}

#[test]
fn a_ceremony_for_a_username_is_good_for_that_account_only() {
    let mut scene = Scene::new();
    let mut grace = Authenticator::new(scene.panel.address());
    register(&scene.panel.signed_in("grace"), &mut grace, "Phone");
    let before = scene.before();
    for name in ["ada", "nobody", "someone@example.org"] {
        let visitor = scene.panel.client();
        let ceremony = sign_in_ceremony_for(&visitor, name);
        let credential = grace.assert_with(&grace.keys[0], &ceremony.options, &Tamper::default());
        let answer = finish_sign_in(&visitor, &ceremony, &credential);
        scene.refused(name, &before, &answer, 401, "sign-in-failed", "other-account");
    }
    scene.still_signs_in();
}

#[test]
fn data_that_cannot_be_read_is_malformed_and_signs_nobody_in() {
    let mut scene = Scene::new();
    let none = Tamper::default;
    let cases: Vec<(&str, Tamper)> = vec![
        ("client data that is no JSON", Tamper { client_data: Some("{".into()), ..none() }),
        ("client data that is a list", Tamper { client_data: Some("[]".into()), ..none() }),
        (
            "client data with a key twice",
            Tamper { client_data: Some(r#"{"type":"webauthn.get","type":"webauthn.get"}"#.into()), ..none() },
        ),
        ("another type of credential", Tamper { edit: Some(|json| json["type"] = "password".into()), ..none() }),
        ("id and rawId differ", Tamper { edit: Some(|json| json["id"] = "AAAA".into()), ..none() }),
        ("padded base64", Tamper { edit: Some(|json| json["response"]["signature"] = "AAAA==".into()), ..none() }),
        ("plain base64", Tamper { edit: Some(|json| json["response"]["signature"] = "a+/a".into()), ..none() }),
        ("no signature", Tamper { edit: Some(|json| json["response"]["signature"] = serde_json::Value::Null), ..none() }),
        (
            "short authenticator data",
            Tamper { edit: Some(|json| json["response"]["authenticatorData"] = encode(&[0; 36]).into()), ..none() },
        ),
        ("a list for a response", Tamper { edit: Some(|json| json["response"] = serde_json::json!([])), ..none() }),
    ];
    for (what, tamper) in cases {
        let before = scene.before();
        let visitor = scene.panel.client();
        let ceremony = sign_in_ceremony(&visitor);
        let credential = scene.authenticator.get(&ceremony.options, &tamper);
        let answer = finish_sign_in(&visitor, &ceremony, &credential);
        scene.refused(what, &before, &answer, 400, "malformed-request", "");
    }
    // All that it should say, and its origin twice: two readers could see two.
    let before = scene.before();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let (challenge, origin) = (ceremony.options["challenge"].as_str().unwrap_or_default(), scene.panel.address());
    let twice = format!(
        r#"{{"type":"webauthn.get","challenge":"{challenge}","origin":"https://evil.example","origin":"{origin}","crossOrigin":false}}"#
    );
    let credential = scene.authenticator.get(&ceremony.options, &Tamper { client_data: Some(twice), ..none() });
    let answer = finish_sign_in(&visitor, &ceremony, &credential);
    scene.refused("an origin twice", &before, &answer, 400, "malformed-request", "");
    scene.still_signs_in();
}
