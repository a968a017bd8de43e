//! Administrators look after other accounts: each change is theirs alone, needs a recent sign-in, is written down with who
//! did it to whom, and leaves an administrator.

use std::sync::Barrier;
use std::thread;

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::{Authenticator, Client, Database, PASSWORD, Panel};
use serde_json::json;

/// `ada` and `linus` are administrators, `grace` is none.
fn panel() -> Panel {
    Panel::plan().admin("ada").admin("linus").account("grace").start()
}

fn id(database: &mut Database, name: &str) -> String {
    database.lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0)
}

fn log_in(panel: &Panel, name: &str) -> u16 {
    panel.client().form("/login", &[("username", name), ("password", PASSWORD)]).status
}

/// Who did what to whom, without signing in and out.
fn written(database: &mut Database) -> Vec<String> {
    database.lines(
        "SELECT coalesce((SELECT name FROM account WHERE id = actor), 'nobody') || ' ' || action || ' ' || \
         coalesce((SELECT name FROM account WHERE id = account), reason, '') AS line \
         FROM audit WHERE action NOT IN ('sign-in', 'account-added') ORDER BY id",
    )
}

fn post(client: &Client, id: &str, what: &str) -> u16 {
    client.form(&format!("/users/{id}/{what}"), &[]).status
}

#[test]
fn a_disabled_account_is_out_at_once_and_comes_back_as_it_was() {
    let panel = panel();
    let mut database = panel.database();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let grace_id = id(&mut database, "grace");
    assert_eq!(post(&ada, &grace_id, "disable"), 303);
    assert!(!grace.is_signed_in(), "its session lives on");
    assert_eq!(log_in(&panel, "grace"), 401);
    assert!(ada.get(&format!("/users/{grace_id}")).readable().contains("Disabled"));
    // Once more changes nothing, and is no event.
    assert_eq!(post(&ada, &grace_id, "disable"), 303);
    assert_eq!(post(&ada, &grace_id, "enable"), 303);
    assert!(!grace.is_signed_in(), "a session that was ended came back");
    assert_eq!(log_in(&panel, "grace"), 303);
    assert_eq!(written(&mut database), ["ada account-disabled grace", "ada account-enabled grace"]);
}

#[test]
fn a_deleted_account_is_gone_and_its_history_is_not() {
    let panel = panel();
    let mut database = panel.database();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let grace_id = id(&mut database, "grace");
    let lines = database.number(&format!("SELECT count(*) AS number FROM audit WHERE account = '{grace_id}'"));
    assert_eq!(post(&ada, &grace_id, "delete"), 303);
    assert!(!grace.is_signed_in());
    assert_eq!(log_in(&panel, "grace"), 401);
    assert_eq!(ada.get(&format!("/users/{grace_id}")).status, 404);
    assert_eq!(database.number(&format!("SELECT count(*) AS number FROM session WHERE account = '{grace_id}'")), 0);
    assert_eq!(database.number(&format!("SELECT count(*) AS number FROM audit WHERE account = '{grace_id}'")), lines + 1);
    assert_eq!(written(&mut database), ["ada account-deleted grace"]);
    assert_eq!(post(&ada, &grace_id, "delete"), 404);
    // The name is free again, and whoever takes it is somebody else.
    assert_eq!(ada.form("/users", &[("username", "grace"), ("password", PASSWORD)]).status, 303);
    assert_ne!(id(&mut database, "grace"), grace_id);
}

#[test]
fn nobody_disables_or_deletes_themselves_and_an_administrator_remains() {
    let panel = panel();
    let mut database = panel.database();
    let (ada, linus) = (panel.signed_in("ada"), panel.signed_in("linus"));
    let (ada_id, linus_id) = (id(&mut database, "ada"), id(&mut database, "linus"));
    for what in ["disable", "delete"] {
        let answer = ada.call("POST", &format!("/users/{ada_id}/{what}")).accept("application/json").send();
        assert_eq!(answer.problem(409), "own-account");
    }
    assert_eq!(post(&ada, &linus_id, "disable"), 303);
    assert_eq!(post(&linus, &ada_id, "disable"), 303, "sent to sign in: the session has ended");
    assert!(ada.is_signed_in());
    // The command line has nobody to spare either.
    for verb in ["disable", "delete"] {
        let said = panel.cli(&["users", verb, "ada"]).fails();
        assert!(said.contains("last administrator"), "{said}");
    }
    assert_eq!(log_in(&panel, "ada"), 303);
    assert_eq!(database.count("account"), 3);
}

#[test]
fn of_two_administrators_who_disable_each_other_at_once_one_remains() {
    for what in ["disable", "delete"] {
        let panel = panel();
        let mut database = panel.database();
        let pairs = [("ada", "linus"), ("linus", "ada")].map(|(who, whom)| (panel.signed_in(who), id(&mut database, whom)));
        let start = Barrier::new(2);
        thread::scope(|scope| {
            for (client, target) in &pairs {
                scope.spawn(|| {
                    start.wait();
                    post(client, target, what)
                });
            }
        });
        let left = database.lines("SELECT name AS line FROM account WHERE admin AND NOT disabled");
        assert_eq!(left.len(), 1, "{what}: {left:?}");
        assert_eq!(log_in(&panel, &left[0]), 303);
    }
}

#[test]
fn an_administrator_who_cannot_sign_in_does_not_count_as_one() {
    let panel = Panel::plan().admin("ada").admin("linus").account("grace").start();
    panel.cli(&["users", "disable", "linus"]).succeeds();
    let said = panel.cli(&["users", "disable", "ada"]).fails();
    assert!(said.contains("last administrator"), "{said}");
    panel.cli(&["users", "disable", "grace"]).succeeds();
}

#[test]
fn the_command_line_does_the_same_to_a_running_panel() {
    let panel = panel();
    let grace = panel.signed_in("grace");
    panel.cli(&["users", "disable", "grace"]).succeeds();
    assert!(!grace.is_signed_in());
    assert_eq!(log_in(&panel, "grace"), 401);
    panel.cli(&["users", "enable", "grace"]).succeeds();
    assert_eq!(log_in(&panel, "grace"), 303);
    panel.cli(&["users", "delete", "grace"]).succeeds();
    assert_eq!(log_in(&panel, "grace"), 401);
    for verb in ["disable", "enable", "delete", "release-password"] {
        let said = panel.cli(&["users", verb, "grace"]).fails();
        assert!(said.contains("grace"), "{said}");
    }
    assert_eq!(
        written(&mut panel.database()),
        ["nobody account-disabled grace", "nobody account-enabled grace", "nobody account-deleted grace"]
            .map(|line| line.replace("disabled grace", "disabled ").replace("enabled grace", "enabled "))
    );
}

#[test]
fn a_held_password_is_released_by_an_administrator_or_the_command_line() {
    let panel = Panel::with_passkeys();
    let mut database = panel.database();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    let grace_id = id(&mut database, "grace");
    let hold = || grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);

    hold();
    assert_eq!(log_in(&panel, "grace"), 401);
    let page = ada.get(&format!("/users/{grace_id}")).readable();
    assert!(page.contains("Password off") && page.contains("One other sign-in method"), "{page}");
    assert!(ada.get("/users").readable().contains("Password off"));
    assert_eq!(post(&ada, &grace_id, "release-password"), 303);
    assert_eq!(log_in(&panel, "grace"), 303);

    hold();
    assert_eq!(log_in(&panel, "grace"), 401);
    panel.cli(&["users", "release-password", "grace"]).succeeds();
    assert_eq!(log_in(&panel, "grace"), 303);
    let released: Vec<_> = written(&mut database).into_iter().filter(|line| line.contains("password-released")).collect();
    assert_eq!(released, ["ada password-released grace", "nobody password-released grace"]);
    // The passkey stays.
    sign_in(&panel.client(), &mut phone);
}

#[test]
fn a_disabled_account_is_not_let_in_by_its_passkey_either() {
    let panel = Panel::with_passkeys();
    let mut database = panel.database();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut phone);
    let grace_id = id(&mut database, "grace");
    assert_eq!(post(&ada, &grace_id, "disable"), 303);
    assert!(!by_passkey.is_signed_in());
    let visitor = panel.client();
    let ceremony = gatehouse_tests::passkeys::sign_in_ceremony(&visitor);
    let credential = phone.get(&ceremony.options, &gatehouse_tests::Tamper::default());
    let answer = gatehouse_tests::passkeys::finish_sign_in(&visitor, &ceremony, &credential);
    assert!((400..500).contains(&answer.status), "{}", answer.text());
    assert!(!visitor.is_signed_in());
    assert_eq!(post(&ada, &grace_id, "enable"), 303);
    sign_in(&panel.client(), &mut phone);
}

#[test]
fn every_change_of_another_account_needs_a_recent_sign_in_and_an_administrator() {
    let mut panel = panel();
    let mut database = panel.database();
    let grace_id = id(&mut database, "grace");
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let changes = ["disable", "enable", "delete", "release-password", "reset-password", "reset-second-factor"];
    for what in changes {
        assert_eq!(post(&grace, &grace_id, what), 403, "{what}");
    }
    panel.let_pass(3_600);
    let stale = ada.at(panel.address());
    for what in changes {
        let answer = stale.form(&format!("/users/{grace_id}/{what}"), &[]);
        assert_eq!(answer.status, 303, "{what}");
        let back = format!("/confirm?next=%2Fusers%2F{grace_id}");
        assert_eq!(answer.header("location"), Some(back.as_str()), "{what}: back to where it was asked for");
    }
    let mut database = panel.database();
    assert_eq!(id(&mut database, "grace"), grace_id);
    assert!(written(&mut database).is_empty());
}
