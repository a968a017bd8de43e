//! Signing in by passkey only, and the guards against locking oneself out.

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{confirmation, list, register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Authenticator, Client, PASSWORD, Panel, Tamper};

use crate::scene::Scene;

fn set_password_sign_in(client: &Client, enabled: bool) -> Answer {
    client.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": enabled}))
}

fn password_status(panel: &Panel, name: &str) -> u16 {
    panel.client().form("/login", &[("username", name), ("password", PASSWORD)]).status
}

fn remove(client: &Client, credential: &Value) -> Answer {
    client.json(
        "DELETE",
        &format!("/plugins/passkeys/credentials/{}", credential["id"].as_str().unwrap_or_default()),
        &Value::Null,
    )
}

#[test]
fn the_password_cannot_be_switched_off_without_a_passkey() {
    let panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    assert_eq!(set_password_sign_in(&grace, false).problem(409), "last-usable-credential");
    assert_eq!(password_status(&panel, "grace"), 303);
}

#[test]
fn with_the_password_off_only_the_passkey_signs_in_and_confirms() {
    let mut scene = Scene::new();
    set_password_sign_in(&scene.ada, false).expect(200);
    let refused = scene.panel.client().form("/login", &[("username", "ada"), ("password", PASSWORD)]);
    assert_eq!(refused.status, 401, "the password still signs in");
    // Which looks like any wrong password.
    let wrong = scene.panel.client().form("/login", &[("username", "ada"), ("password", "wrong wrong wrong")]);
    assert_eq!(refused.body, wrong.body);
    // And like anybody's: who signs in by passkey only is nobody else's business.
    for name in ["grace", "nobody"] {
        let other = scene.panel.client().form("/login", &[("username", name), ("password", "wrong wrong wrong")]);
        assert_eq!(other.text().replace(name, "NAME"), refused.text().replace("ada", "NAME"), "{name}");
    }
    assert_ne!(scene.ada.form("/confirm", &[("password", PASSWORD), ("next", "/")]).status, 303, "the password still confirms");

    let by_passkey = scene.panel.client();
    sign_in(&by_passkey, &mut scene.authenticator);
    let ceremony = confirmation(&by_passkey);
    let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());
    by_passkey.json("POST", "/plugins/passkeys/confirm", &ceremony.finish(&credential)).expect(200);

    set_password_sign_in(&by_passkey, true).expect(200);
    assert_eq!(password_status(&scene.panel, "ada"), 303);
}

#[test]
fn with_the_password_off_it_can_still_be_changed_and_stays_off() {
    let scene = Scene::new();
    assert_eq!(set_password_sign_in(&scene.ada, false).status, 200);
    let fields = [("current_password", PASSWORD), ("new_password", "another horse, another staple")];
    let changed = scene.ada.form("/account/password", &fields);
    assert_eq!(changed.status, 303, "{}", changed.text());
    assert_eq!(set_password_sign_in(&scene.ada, true).status, 200);
    assert_eq!(password_status(&scene.panel, "ada"), 401, "the old one");
    scene.panel.client().sign_in("ada", "another horse, another staple");
}

#[test]
fn removing_the_last_passkey_is_refused_while_the_password_is_off() {
    let mut scene = Scene::new();
    let mut phone = Authenticator::new(scene.panel.address());
    register(&scene.ada, &mut phone, "Phone");
    set_password_sign_in(&scene.ada, false).expect(200);
    let named = |name: &str| list(&scene.ada).into_iter().find(|one| one["name"] == name).expect("it is listed");
    let (laptop, phone) = (named("Laptop"), named("Phone"));
    assert_eq!(remove(&scene.ada, &phone).status, 204);
    let before = scene.before();
    let answer = remove(&scene.ada, &laptop);
    assert_eq!(answer.problem(409), "last-usable-credential");
    assert_eq!(scene.before(), before);
    scene.still_signs_in();

    set_password_sign_in(&scene.ada, true).expect(200);
    assert_eq!(remove(&scene.ada, &laptop).status, 204);
}

#[test]
fn two_removals_at_once_leave_one_passkey() {
    let scene = Scene::new();
    let mut phone = Authenticator::new(scene.panel.address());
    register(&scene.ada, &mut phone, "Phone");
    set_password_sign_in(&scene.ada, false).expect(200);
    let all = list(&scene.ada);
    let statuses = std::thread::scope(|scope| {
        let removals: Vec<_> = all.iter().map(|one| scope.spawn(|| remove(&scene.ada, one).status)).collect();
        let mut statuses: Vec<_> = removals.into_iter().map(|removal| removal.join().expect("no panic")).collect();
        statuses.sort_unstable();
        statuses
    });
    assert_eq!(statuses, [204, 409]);
    assert_eq!(list(&scene.ada).len(), 1);
}

#[test]
fn switching_the_plugin_off_lets_the_password_work_again() {
    let mut scene = Scene::new();
    set_password_sign_in(&scene.ada, false).expect(200);
    assert_eq!(password_status(&scene.panel, "ada"), 401);
    scene.panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    wait_for("the password to work again", || (password_status(&scene.panel, "ada") == 303).then_some(()));
    // And the hold is in force again with the plugin.
    scene.panel.cli(&["plugins", "enable", "passkeys"]).succeeds();
    wait_for("the hold to be in force again", || (password_status(&scene.panel, "ada") == 401).then_some(()));
    // A panel that has not seen both flips yet answers as the one of before, and commits nothing.
    wait_for("the passkey to sign in again", || {
        let visitor = scene.panel.client();
        let options = visitor.json("POST", "/plugins/passkeys/sign-in/options", &json!({}));
        let options = (options.status == 200).then(|| options.json())?;
        let credential = scene.authenticator.get(&options["publicKey"], &Tamper::default());
        let body = json!({"ceremony": options["ceremony"], "credential": credential});
        (visitor.json("POST", "/plugins/passkeys/sign-in", &body).status == 200).then_some(())
    });
}

#[test]
fn a_missing_library_keeps_the_hold_in_force() {
    let mut scene = Scene::new();
    set_password_sign_in(&scene.ada, false).expect(200);
    scene.panel.stop();
    std::fs::remove_file(scene.panel.plugin_folder().join(gatehouse_tests::Library::Passkeys.file_name())).expect("our own file");
    scene.panel.serve();
    assert_eq!(password_status(&scene.panel, "ada"), 401, "a broken plugin fails open");
    assert_eq!(password_status(&scene.panel, "grace"), 303);
    let settings = scene.ada.at(scene.panel.address()).get("/settings").text();
    assert!(settings.contains("File missing"), "the settings page does not say why:\n{settings}");
}

#[test]
fn an_admin_can_rule_it_out() {
    let scene = Scene::new();
    scene.panel.cli(&["settings", "set", "passkeys.allow_password_off", "false"]).succeeds();
    let answer = wait_for("the setting to be seen", || {
        let answer = set_password_sign_in(&scene.ada, false);
        if answer.status == 200 {
            set_password_sign_in(&scene.ada, true).expect(200);
            return None;
        }
        Some(answer)
    });
    assert_eq!(answer.problem(422), "password-off-not-allowed");
}
