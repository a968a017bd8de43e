//! The panel's secret key: nobody else reads it, and a new one takes nothing away.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use gatehouse_tests::authenticator::random;
use gatehouse_tests::passkeys::{finish_sign_in, register, sign_in, sign_in_ceremony, sign_in_ceremony_for};
use gatehouse_tests::second_factor::{enrol, half_way, second_step};
use gatehouse_tests::{Authenticator, PASSWORD, Panel, Tamper};

/// As the panel writes one.
fn new_key() -> String {
    random().map(|byte| format!("{byte:02x}")).concat()
}

#[test]
fn a_key_that_others_may_read_is_not_used() {
    let panel = Panel::plan().admin("ada").prepare();
    let file = panel.data().join("secret.key");
    let mode = |mode| fs::set_permissions(&file, Permissions::from_mode(mode)).expect("our own file");
    for open in [0o644, 0o640, 0o604, 0o660] {
        mode(open);
        let line = panel.cli(&["serve"]).refuses();
        assert!(line.contains("may be read by others") && line.contains("chmod 600"), "{line}");
    }
    mode(0o600);
    let (key, mut panel) = (fs::read_to_string(&file).expect("our own file"), panel);
    assert_eq!(key.trim().len(), 64);
    for wrong in ["", "abc", &key.trim()[1..], &"x".repeat(64)] {
        fs::write(&file, wrong).expect("our own file");
        assert!(panel.cli(&["serve"]).refuses().contains("64 hexadecimal digits"), "{wrong:?}");
    }
    fs::write(&file, key).expect("our own file");
    panel.serve();
    panel.signed_in("ada");
}

#[test]
fn a_new_key_keeps_what_the_one_before_has_sealed_and_all_decoys() {
    let mut panel = Panel::with_passkeys();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    let (app, _) = enrol(&grace);
    let begun = sign_in_ceremony(&panel.client());
    let decoy = |panel: &Panel| sign_in_ceremony_for(&panel.client(), "nobody").options["allowCredentials"].clone();
    let before = decoy(&panel);

    panel.stop();
    let file = panel.data().join("secret.key");
    let old = fs::read_to_string(&file).expect("our own file");
    let both = format!("{}\n{old}\n", new_key());
    fs::write(&file, &both).expect("our own file");
    panel.serve();
    assert_eq!(decoy(&panel), before, "whoever asked before and after knows a decoy from a passkey");
    let mut authenticator = authenticator.at(panel.address());
    let credential = authenticator.get(&begun.options, &Tamper::default());
    finish_sign_in(&panel.client(), &begun, &credential).expect(200);
    let visitor = panel.client();
    half_way(&visitor, "grace", PASSWORD);
    assert_eq!(second_step(&visitor, &app.current()).status, 303, "the app was enrolled under the old key");

    // What is sealed now is sealed with the new key.
    let begun = sign_in_ceremony(&panel.client());
    panel.stop();
    fs::write(&file, &old).expect("our own file");
    panel.serve();
    let mut authenticator = authenticator.at(panel.address());
    let credential = authenticator.get(&begun.options, &Tamper::default());
    assert_eq!(finish_sign_in(&panel.client(), &begun, &credential).problem(401), "sign-in-failed");
    sign_in(&panel.client(), &mut authenticator);
}
