//! One thing wrong with a registration at a time: refused for its own reason, nothing stored, and a valid one works after.

use gatehouse_tests::authenticator::{BACKED_UP, BACKUP_ELIGIBLE, USER_PRESENT, USER_VERIFIED, random};
use gatehouse_tests::passkeys::{finish_registration, list, register, registration, sign_in};
use gatehouse_tests::{Authenticator, Panel, Tamper};

use crate::scene::Scene;

fn cases(scene: &Scene) -> Vec<(&'static str, Tamper, &'static str)> {
    let none = Tamper::default;
    let port = format!("{}1", scene.panel.address());
    vec![
        ("a sign-in's type", Tamper { kind: Some("webauthn.get"), ..none() }, "wrong-type"),
        ("another challenge", Tamper { challenge: Some(random().to_vec()), ..none() }, "wrong-challenge"),
        ("another site", Tamper { origin: Some("https://evil.example".into()), ..none() }, "wrong-origin"),
        ("another port", Tamper { origin: Some(port), ..none() }, "wrong-origin"),
        ("a page in a frame", Tamper { cross_origin: Some(true), ..none() }, "cross-origin"),
        ("a page in somebody's frame", Tamper { top_origin: Some("https://evil.example".into()), ..none() }, "cross-origin"),
        ("another relying party", Tamper { rp_id: Some("evil.example".into()), ..none() }, "wrong-relying-party"),
        ("nobody present", Tamper { clear_flags: USER_PRESENT, ..none() }, "user-not-present"),
        ("nobody verified", Tamper { clear_flags: USER_VERIFIED, ..none() }, "user-not-verified"),
        (
            "backed up without being eligible",
            Tamper { clear_flags: BACKUP_ELIGIBLE, ..none() },
            "backup-state-without-eligibility",
        ),
        ("an algorithm that was not offered", Tamper { algorithm: Some(-35), ..none() }, "algorithm-not-offered"),
        ("a credential id that is too long", Tamper { credential_id: Some(vec![7; 1_024]), ..none() }, "credential-id-length"),
        ("an empty credential id", Tamper { credential_id: Some(Vec::new()), ..none() }, "credential-id-length"),
    ]
}

#[test]
fn one_thing_wrong_with_a_registration_is_enough() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    for (what, tamper, reason) in cases(&scene) {
        let before = scene.before();
        let ceremony = registration(&ada);
        let mut authenticator = Authenticator::new(scene.panel.address());
        let credential = authenticator.create(&ceremony.options, &tamper);
        let answer = finish_registration(&ada, &ceremony, "Bad", &credential);
        assert_eq!(answer.status, 401, "{what}: {}", answer.text());
        scene.refused(what, &before, &answer, 401, "registration-failed", reason);

        // A refused attempt does not use the ceremony up.
        let credential = authenticator.create(&ceremony.options, &Tamper::default());
        finish_registration(&ada, &ceremony, "Good", &credential).expect(201);
        sign_in(&scene.panel.client(), &mut authenticator);
    }
    scene.still_signs_in();
}

#[test]
fn one_credential_id_belongs_to_one_account() {
    let mut scene = Scene::new();
    let taken = scene.authenticator.keys[0].id.clone();
    let grace = scene.panel.signed_in("grace");
    for client in [grace, scene.ada.clone()] {
        let before = scene.before();
        let ceremony = registration(&client);
        let mut authenticator = Authenticator::new(scene.panel.address());
        let tamper = Tamper { credential_id: Some(taken.clone()), ..Tamper::default() };
        let credential = authenticator.create(&ceremony.options, &tamper);
        let answer = finish_registration(&client, &ceremony, "Copy", &credential);
        assert_eq!(answer.problem(409), "credential-duplicate");
        assert_eq!(scene.before(), before, "something was stored");
    }
    scene.still_signs_in();
}

#[test]
fn the_longest_credential_id_of_the_specification_is_accepted() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    let ceremony = registration(&ada);
    let tamper = Tamper { credential_id: Some(vec![9; 1_023]), ..Tamper::default() };
    let credential = authenticator.create(&ceremony.options, &tamper);
    finish_registration(&ada, &ceremony, "Long", &credential).expect(201);
    sign_in(&panel.client(), &mut authenticator);
}

#[test]
fn an_attestation_that_nobody_asked_for_is_set_aside() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    let ceremony = registration(&ada);
    let credential = authenticator.create(&ceremony.options, &Tamper { format: Some("android-key"), ..Tamper::default() });
    finish_registration(&ada, &ceremony, "Attested", &credential).expect(201);
    sign_in(&panel.client(), &mut authenticator);
}

#[test]
fn attestation_objects_that_cannot_be_read_are_malformed() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    let nested = [vec![0x81; 20_000], vec![0x00]].concat();
    let cases: [(&str, Vec<u8>); 6] = [
        ("nothing", Vec::new()),
        ("a number", vec![0x07]),
        ("a truncated map", vec![0xa3, 0x63, b'f', b'm']),
        ("a map that promises four thousand million entries", vec![0xba, 0xff, 0xff, 0xff, 0xff]),
        ("a text that promises more than memory holds", vec![0x7b, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff]),
        ("lists within lists within lists", nested),
    ];
    for (what, object) in cases {
        let before = scene.before();
        let ceremony = registration(&ada);
        let tamper = Tamper { attestation_object: Some(object), ..Tamper::default() };
        let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &tamper);
        let answer = finish_registration(&ada, &ceremony, "Bad", &credential);
        scene.refused(what, &before, &answer, 400, "malformed-request", "");
    }
    // Its flags say that there is no key in the authenticator data, although there is.
    let ceremony = registration(&ada);
    let keyless = Tamper { clear_flags: 0x40, ..Tamper::default() };
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &keyless);
    finish_registration(&ada, &ceremony, "Bad", &credential).problem(400);
    scene.still_signs_in();
}

#[test]
fn bytes_after_the_key_are_refused() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    let before = scene.before();
    let ceremony = registration(&ada);
    let tamper = Tamper { trailing: vec![0xa0, 0xff, 0x00], ..Tamper::default() };
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &tamper);
    let answer = finish_registration(&ada, &ceremony, "Bad", &credential);
    assert!((400..500).contains(&answer.status), "{}", answer.text());
    answer.problem(answer.status);
    assert_eq!(scene.before(), before, "something was stored");
}

#[test]
fn synced_passkeys_can_be_ruled_out() {
    let mut scene = Scene::new();
    scene.panel.cli(&["settings", "set", "passkeys.allow_synced", "false"]).succeeds();
    gatehouse_tests::process::wait_for("the setting to be seen", || (list(&scene.ada)[0]["usable"] == false).then_some(()));
    let before = scene.before();
    let ada = scene.ada.clone();
    let ceremony = registration(&ada);
    let synced = Authenticator::new(scene.panel.address()).create(&ceremony.options, &Tamper::default());
    let answer = finish_registration(&ada, &ceremony, "Synced", &synced);
    assert_eq!(answer.problem(422), "synced-not-allowed");
    assert_eq!(scene.before(), before);

    let clear = Tamper { clear_flags: BACKUP_ELIGIBLE | BACKED_UP, ..Tamper::default() };
    let bound = Authenticator::new(scene.panel.address()).create(&ceremony.options, &clear);
    finish_registration(&ada, &ceremony, "Bound", &bound).expect(201);
}

#[test]
fn an_account_has_as_many_passkeys_as_the_setting_allows() {
    let panel = Panel::plan();
    let panel = panel.library(gatehouse_tests::Library::Passkeys).switched_on("passkeys").admin("ada");
    let panel = panel.setting("passkeys.max_credentials", "2").start();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    let early = registration(&ada);
    register(&ada, &mut authenticator, "One");
    register(&ada, &mut authenticator, "Two");
    let answer = ada.json("POST", "/plugins/passkeys/credentials/options", &serde_json::json!({}));
    assert_eq!(answer.problem(422), "too-many-credentials");
    // Options made before the limit was reached do not help.
    let credential = authenticator.create(&early.options, &Tamper::default());
    assert_eq!(finish_registration(&ada, &early, "Three", &credential).problem(422), "too-many-credentials");
    assert_eq!(list(&ada).len(), 2);
}
