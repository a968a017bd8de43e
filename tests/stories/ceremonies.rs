//! A ceremony is single-use, for one purpose, one account and one session.

use std::sync::Barrier;
use std::thread;

use serde_json::json;

use gatehouse_tests::authenticator::{decode, encode};
use gatehouse_tests::passkeys::{
    Ceremony, confirmation, finish_registration, finish_sign_in, list, registration, sign_in_ceremony,
};
use gatehouse_tests::{Authenticator, Tamper};

use crate::scene::Scene;

#[test]
fn twenty_finishes_of_one_ceremony_make_one_session() {
    let mut scene = Scene::new();
    let sessions = scene.database.count("session");
    let ceremony = sign_in_ceremony(&scene.panel.client());
    let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());

    let start = Barrier::new(20);
    let answers = thread::scope(|scope| {
        let finish = || {
            let visitor = scene.panel.client();
            start.wait();
            finish_sign_in(&visitor, &ceremony, &credential)
        };
        let racers: Vec<_> = (0..20).map(|_| scope.spawn(finish)).collect();
        racers.into_iter().map(|racer| racer.join().expect("no racer panics")).collect::<Vec<_>>()
    });

    let winners = answers.iter().filter(|answer| answer.status == 200).count();
    assert_eq!(winners, 1, "{:?}", answers.iter().map(|answer| answer.status).collect::<Vec<_>>());
    for loser in answers.iter().filter(|answer| answer.status != 200) {
        assert_eq!(loser.problem(409), "ceremony-used");
    }
    assert_eq!(scene.database.count("session"), sessions + 1);
    scene.still_signs_in();
}

#[test]
fn a_finished_ceremony_cannot_be_finished_again_not_even_after_a_restart() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    let before = scene.before();
    assert_eq!(finish_sign_in(&scene.panel.client(), &ceremony, &credential).problem(409), "ceremony-used");
    assert_eq!(scene.before(), before);
    // Somebody had what only the owner of the passkey should have.
    let counted = "SELECT reason || ' ' || name AS line FROM audit_failure JOIN account ON account.id = audit_failure.account";
    assert_eq!(scene.database.lines(counted), ["ceremony-used ada"]);
    scene.panel.stderr().says("refused sign-in from 127.0.0.1: ceremony-used");

    scene.panel.restart();
    // The new address is another origin, so this one is signed anew: only the ceremony is the old one.
    let key = scene.authenticator.keys[0].clone();
    let credential = scene.authenticator.at(scene.panel.address()).assert_with(&key, &ceremony.options, &Tamper::default());
    assert_eq!(finish_sign_in(&scene.panel.client(), &ceremony, &credential).problem(409), "ceremony-used");
    assert_eq!(scene.panel.database().guarded(), before);
}

#[test]
fn one_registration_makes_one_passkey() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    let ceremony = registration(&ada);
    let mut authenticator = Authenticator::new(scene.panel.address());
    let first = authenticator.create(&ceremony.options, &Tamper::default());
    let second = authenticator.create(&ceremony.options, &Tamper::default());
    finish_registration(&ada, &ceremony, "First", &first).expect(201);
    let before = scene.before();
    for credential in [&second, &first] {
        let answer = finish_registration(&ada, &ceremony, "Again", credential);
        assert!(["ceremony-used", "credential-duplicate"].contains(&answer.problem(409).as_str()), "{}", answer.text());
    }
    assert_eq!(scene.before(), before);
}

#[test]
fn a_ceremony_is_for_one_purpose() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    let before = scene.before();
    let none = Tamper::default();

    // Made for adding or confirming, finished as a sign-in: by the session that it was made in, and by nobody.
    for ceremony in [registration(&ada), confirmation(&ada)] {
        for visitor in [scene.panel.client(), ada.clone()] {
            let key = scene.authenticator.keys[0].clone();
            let credential = scene.authenticator.assert_with(&key, &ceremony.options, &none);
            let answer = finish_sign_in(&visitor, &ceremony, &credential);
            scene.refused("a sign-in", &before, &answer, 401, "sign-in-failed", "ceremony-invalid");
        }
    }
    // Made for signing in or confirming, finished as a registration.
    let add = registration(&ada);
    for ceremony in [sign_in_ceremony(&ada), confirmation(&ada)] {
        let options = json!({"rp": add.options["rp"], "user": add.options["user"], "challenge": ceremony.options["challenge"]});
        let credential = Authenticator::new(scene.panel.address()).create(&options, &none);
        let answer = finish_registration(&ada, &ceremony, "Swapped", &credential);
        scene.refused("a registration", &before, &answer, 401, "registration-failed", "ceremony-invalid");
    }
    // Made for signing in or adding, finished as a confirmation.
    for ceremony in [sign_in_ceremony(&ada), add] {
        let options = json!({"rpId": "localhost", "challenge": ceremony.options["challenge"]});
        let credential = scene.authenticator.get(&options, &none);
        let answer = ada.json("POST", "/plugins/passkeys/confirm", &ceremony.finish(&credential));
        scene.refused("a confirmation", &before, &answer, 401, "sign-in-failed", "ceremony-invalid");
    }
    scene.still_signs_in();
}

#[test]
fn a_registration_belongs_to_the_session_that_began_it() {
    let mut scene = Scene::new();
    let ceremony = registration(&scene.ada);
    let other_session = scene.panel.signed_in("ada");
    let grace = scene.panel.signed_in("grace");
    let before = scene.before();
    for client in [other_session, grace] {
        let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &Tamper::default());
        let answer = finish_registration(&client, &ceremony, "Foreign", &credential);
        scene.refused("another session", &before, &answer, 401, "registration-failed", "ceremony-invalid");
    }
    assert_eq!(list(&scene.ada).len(), 1);
}

#[test]
fn a_confirmation_belongs_to_its_account() {
    let mut scene = Scene::new();
    let grace = scene.panel.signed_in("grace");
    let mut phone = Authenticator::new(scene.panel.address());
    gatehouse_tests::passkeys::register(&grace, &mut phone, "Phone");
    let ceremony = confirmation(&grace);
    let before = scene.before();
    // Ada's passkey, in grace's session.
    let key = scene.authenticator.keys[0].clone();
    let credential = scene.authenticator.assert_with(&key, &ceremony.options, &Tamper::default());
    let answer = grace.json("POST", "/plugins/passkeys/confirm", &ceremony.finish(&credential));
    scene.refused("another's passkey", &before, &answer, 401, "sign-in-failed", "other-account");
    // What it is called is ada's business, and what grace tries is not.
    let told = grace.get("/account/activity").readable();
    assert!(told.contains("Confirmed") || told.contains("passkey"), "{told}");
    assert!(!told.contains("Laptop") && !told.contains("ada"), "{told}");
    let of_ada = "SELECT audit.action AS line FROM audit JOIN account ON account.id = audit.account \
                  WHERE account.name = 'ada' AND audit.reason = 'other-account'";
    assert_eq!(scene.database.lines(of_ada), [""; 0]);
}

#[test]
fn a_forged_or_truncated_ceremony_opens_for_nobody() {
    let mut scene = Scene::new();
    let before = scene.before();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let key = scene.authenticator.keys[0].clone();
    let credential = scene.authenticator.assert_with(&key, &ceremony.options, &Tamper::default());
    let sealed = decode(&ceremony.sealed);

    let mut forged: Vec<Vec<u8>> = [0, 1, sealed.len() / 2, sealed.len() - 1].map(|at| flipped(&sealed, at)).into();
    forged.extend([0, 1, 16, sealed.len() - 1].map(|length| sealed[..length].to_vec()));
    forged.push([sealed.as_slice(), &[0]].concat());
    forged.push(vec![0; sealed.len()]);
    for bytes in forged {
        let forged = Ceremony { sealed: encode(&bytes), ..ceremony.clone() };
        let answer = finish_sign_in(&visitor, &forged, &credential);
        scene.refused(&format!("{} bytes", bytes.len()), &before, &answer, 401, "sign-in-failed", "ceremony-invalid");
    }
    for text in ["!", "a b", "====", "\u{e9}"] {
        let unreadable = Ceremony { sealed: text.into(), ..ceremony.clone() };
        let answer = finish_sign_in(&visitor, &unreadable, &credential);
        scene.refused(text, &before, &answer, 400, "malformed-request", "");
    }
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
}

fn flipped(bytes: &[u8], at: usize) -> Vec<u8> {
    let mut bytes = bytes.to_vec();
    bytes[at] ^= 0x10;
    bytes
}

#[test]
fn ceremonies_of_several_tabs_do_not_disturb_each_other() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremonies: Vec<_> = (0..3).map(|_| sign_in_ceremony(&visitor)).collect();
    for ceremony in ceremonies.iter().rev() {
        let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());
        finish_sign_in(&scene.panel.client(), ceremony, &credential).expect(200);
    }
}
