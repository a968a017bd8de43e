//! A request whose headers came while its sender was somebody, and whose body comes later: what counts is who its sender is
//! by then. Nor is the rest waited for without end.

use std::thread;
use std::time::Duration;

use gatehouse_tests::client::encode;
use gatehouse_tests::passkeys::registration;
use gatehouse_tests::process::{free_port, wait_for};
use gatehouse_tests::second_factor::{App, enrolment};
use gatehouse_tests::{Answer, Authenticator, Client, HalfSent, Library, Panel, Tamper};

const FORM: &str = "application/x-www-form-urlencoded";
const JSON: &str = "application/json";
const NEW_PASSWORD: &str = "a new one that no thief has";
/// An account that a thief would make.
const BACKDOOR: &str = "password=the password of a thief&admin=on&username=backdoor";

/// Longer than the panel's own patience, and shorter than for ever.
const PATIENCE: Duration = Duration::from_secs(45);

/// It keeps its address when it is restarted.
fn panel() -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace");
    plan.environment("GATEHOUSE_PORT", &free_port().to_string()).start()
}

fn last_seen(panel: &Panel) -> i64 {
    panel.database().number("SELECT max(last_seen_at) AS number FROM session")
}

/// Holds a request open whose sender the panel has recognised already: it has noted when it saw the session.
fn held(panel: &mut Panel, client: &Client, path: &str, content_type: &str, body: &str) -> HalfSent {
    panel.let_pass(120);
    let before = last_seen(panel);
    let held = HalfSent::begin(client, "POST", path, content_type, body);
    wait_for("the panel to see who begins the request", || (last_seen(panel) > before).then_some(()));
    held
}

/// Ends every session of `name`.
fn set_password(panel: &Panel, name: &str) {
    panel.cli_with_input(&["users", "set-password", name, "--password-stdin"], NEW_PASSWORD).succeeds();
}

/// Finishes the registration of a passkey, with something done in between.
fn register_slowly(panel: &mut Panel, ada: &Client, meanwhile: impl FnOnce(&Panel)) -> Answer {
    let ceremony = registration(ada);
    let credential = Authenticator::new(panel.address()).create(&ceremony.options, &Tamper::default());
    let mut body = ceremony.finish(&credential);
    body["name"] = "Of a thief".into();
    let held = held(panel, ada, "/plugins/passkeys/credentials", JSON, &body.to_string());
    meanwhile(panel);
    held.finish()
}

#[test]
fn a_passkey_is_not_added_by_a_session_that_has_ended_meanwhile() {
    let mut panel = panel();
    let ada = panel.signed_in("ada");
    let answer = register_slowly(&mut panel, &ada, |panel| set_password(panel, "ada"));
    assert_eq!(answer.problem(401), "sign-in-required");
    assert_eq!(panel.database().count("credential"), 0, "the thief has a way back in");
}

#[test]
fn a_passkey_is_added_by_a_session_that_lives_however_slowly_it_comes() {
    let mut panel = panel();
    let ada = panel.signed_in("ada");
    assert_eq!(register_slowly(&mut panel, &ada, |_| ()).status, 201);
    assert_eq!(panel.database().count("credential"), 1);
}

#[test]
fn an_account_is_not_added_by_a_session_that_has_ended_meanwhile() {
    let mut panel = panel();
    let ada = panel.signed_in("ada");
    let held = held(&mut panel, &ada, "/users", FORM, BACKDOOR);
    set_password(&panel, "ada");
    let answer = held.finish();
    assert_eq!(panel.database().lines("SELECT name AS line FROM account ORDER BY name"), ["ada", "grace"]);
    assert_eq!(answer.problem(401), "sign-in-required");
}

#[test]
fn an_account_is_added_by_a_session_that_lives_however_slowly_it_comes() {
    let mut panel = panel();
    let ada = panel.signed_in("ada");
    let answer = held(&mut panel, &ada, "/users", FORM, BACKDOOR).finish();
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert_eq!(panel.database().count("account"), 3);
}

#[test]
fn a_second_factor_is_not_added_by_a_session_that_has_ended_meanwhile() {
    let mut panel = panel();
    let grace = panel.signed_in("grace");
    let page = grace.get("/account/second-factor/new");
    let body = format!("enrolment={}&code={}", encode(&enrolment(&page)), App::from_page(&page).current());
    let held = held(&mut panel, &grace, "/account/second-factor", FORM, &body);
    set_password(&panel, "grace");
    assert_eq!(held.finish().problem(401), "sign-in-required");
    let database = &mut panel.database();
    assert_eq!((database.count("totp"), database.count("recovery_code")), (0, 0), "the thief has codes to come back with");
}

#[test]
fn ones_own_account_is_not_changed_by_a_session_that_has_ended_meanwhile() {
    let password = format!("new_password=the password of a thief&current_password={}", encode(gatehouse_tests::PASSWORD));
    for (path, body) in
        [("/account/profile", "padding=aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa&language=de"), ("/account/password", &password)]
    {
        let mut panel = panel();
        let (grace, thief) = (panel.signed_in("grace"), panel.signed_in("grace"));
        let held = held(&mut panel, &thief, path, FORM, body);
        let before = panel.database().rows("account");
        // The password stays: only the session has ended.
        assert_eq!(grace.at(panel.address()).form("/account/sessions/end-others", &[]).status, 303);
        assert_eq!(held.finish().problem(401), "sign-in-required", "{path}");
        assert_eq!(panel.database().rows("account"), before, "{path}");
    }
}

#[test]
fn the_settings_are_not_changed_by_a_session_that_has_ended_meanwhile() {
    for (path, body) in [
        ("/settings", "language=en&second_factor=off&panel_name=Of a thief"),
        ("/settings/plugins/passkeys", "end_sessions=on&anyway=on&confirmed=on&enabled=off"),
        ("/settings/plugins/passkeys/settings", "confirmed=on&user_verification=discouraged"),
    ] {
        let mut panel = panel();
        let ada = panel.signed_in("ada");
        let before = ["setting", "plugin"].map(|table| panel.database().rows(table));
        let held = held(&mut panel, &ada, path, FORM, body);
        set_password(&panel, "ada");
        assert_eq!(held.finish().problem(401), "sign-in-required", "{path}");
        assert_eq!(["setting", "plugin"].map(|table| panel.database().rows(table)), before, "{path}");
    }
}

#[test]
fn the_rest_of_a_request_is_not_waited_for_without_end() {
    let panel = panel();
    let visitor = panel.client();
    let begun = [("/plugins/passkeys/sign-in", JSON), ("/login", FORM)].map(|(path, content_type)| {
        let half = HalfSent::begin(&visitor, "POST", path, content_type, &"a".repeat(1000));
        thread::spawn(move || half.answer_within(PATIENCE))
    });
    for answer in begun {
        assert_eq!(answer.join().expect("an answer").problem(408), "too-slow");
    }
}
