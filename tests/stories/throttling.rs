//! Guessing is slowed down, for the one who guesses: 429 with the time to wait, and nobody else is locked out.

use gatehouse_tests::passkeys::{finish_sign_in, sign_in, sign_in_ceremony};
use gatehouse_tests::{Answer, PASSWORD, Panel, Tamper};

use crate::scene::Scene;

const WRONG: &str = "wrong wrong wrong";

/// Believes what a test says about where it comes from.
fn behind_a_proxy() -> Panel {
    Panel::plan().admin("ada").account("grace").environment("GATEHOUSE_TRUSTED_PROXIES", "127.0.0.1").start()
}

fn log_in(panel: &Panel, address: &str, name: &str, password: &str) -> Answer {
    let call = panel.client().call("POST", "/login").form(&[("username", name), ("password", password)]);
    call.header("x-forwarded-for", address).send()
}

/// Fails until it is told to wait; how often it could fail.
#[track_caller]
fn fail_until_refused(panel: &Panel, address: &str, name: &str) -> (usize, Answer) {
    let mut answers = (0..200).map(|_| log_in(panel, address, name, WRONG)).enumerate();
    let (tries, refused) = answers.find(|(_, answer)| answer.status != 401).expect("guessing is never slowed down");
    assert_eq!(refused.status, 429, "{}", refused.text());
    (tries, refused)
}

#[test]
fn too_many_wrong_passwords_are_told_to_wait_in_words_and_seconds() {
    let panel = Panel::plan().admin("ada").start();
    let (tries, refused) = fail_until_refused(&panel, "192.0.2.1", "ada");
    assert!((3..10).contains(&tries), "{tries} tries");
    let wait: u32 = refused.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("how long to wait");
    assert!((1..=5).contains(&wait), "{wait}");
    assert!(refused.header("content-type").is_some_and(|kind| kind.starts_with("text/html")));
    assert!(refused.readable().contains("Too many tries. Wait "), "{}", refused.readable());
    assert!(refused.text().contains("name=\"username\""), "one cannot try again from there");
    assert!(!refused.text().contains(WRONG), "the password came back");
    assert_eq!(refused.header("set-cookie"), None);
}

#[test]
fn the_right_password_waits_too_and_an_unknown_name_waits_alike() {
    let panel = behind_a_proxy();
    let known = fail_until_refused(&panel, "192.0.2.1", "ada");
    assert_eq!(log_in(&panel, "192.0.2.1", "ada", PASSWORD).status, 429, "the answer would tell that it is the right one");
    let unknown = fail_until_refused(&panel, "192.0.2.1", "nobody");
    assert_eq!(known.0, unknown.0, "names can be told apart by when the wait begins");
    let wait = |answer: &Answer| answer.header("retry-after").and_then(|seconds| seconds.parse::<i64>().ok()).expect("seconds");
    // A second may have begun between the two.
    assert!((wait(&known.1) - wait(&unknown.1)).abs() <= 1, "names can be told apart by how long the wait is");
}

#[test]
fn the_one_who_guesses_waits_and_nobody_else() {
    let panel = behind_a_proxy();
    fail_until_refused(&panel, "192.0.2.1", "ada");
    assert_eq!(log_in(&panel, "192.0.2.1", "grace", PASSWORD).status, 303, "another account from the same address");
    assert_eq!(log_in(&panel, "192.0.2.2", "ada", PASSWORD).status, 303, "the same account from another address");
}

#[test]
fn a_crowd_of_strangers_waits_and_the_owner_does_not() {
    let panel = behind_a_proxy();
    assert_eq!(log_in(&panel, "192.0.2.1", "ada", PASSWORD).status, 303);
    let strangers = (1..250).map(|number| log_in(&panel, &format!("203.0.113.{number}"), "ada", WRONG));
    assert!(strangers.map(|answer| answer.status).any(|status| status == 429), "many addresses guess without end");
    assert_eq!(log_in(&panel, "192.0.2.1", "ada", PASSWORD).status, 303, "strangers have locked the owner out");
    assert_eq!(log_in(&panel, "203.0.113.250", "grace", PASSWORD).status, 303);
}

#[test]
fn a_header_chooses_no_address_for_whoever_is_no_proxy() {
    let panel = Panel::plan().admin("ada").start();
    let answers = (0..20).map(|number| log_in(&panel, &format!("192.0.2.{number}"), "ada", WRONG).status);
    assert!(answers.into_iter().any(|status| status == 429), "a made-up header is believed");
}

#[test]
fn whoever_holds_a_session_cannot_guess_its_password_either() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let confirm = || ada.form("/confirm", &[("password", WRONG), ("next", "/")]).status;
    let change = || ada.form("/account/password", &[("current_password", WRONG), ("new_password", "another password")]).status;
    let answers: Vec<_> = (0..8).flat_map(|_| [confirm(), change()]).collect();
    assert!(answers.contains(&429), "{answers:?}");
    assert!(ada.is_signed_in(), "the session itself goes on");
}

#[test]
fn the_wait_is_told_at_the_form_that_was_sent_too_often() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let confirm = [("password", WRONG), ("next", "/users/new")];
    let change = [("current_password", WRONG), ("new_password", "another password")];
    for (path, fields, again) in
        [("/confirm", confirm, "value=\"/users/new\""), ("/account/password", change, "name=\"new_password\"")]
    {
        let mut answers = (0..20).map(|_| ada.form(path, &fields));
        let refused = answers.find(|answer| answer.status == 429).unwrap_or_else(|| panic!("{path} is never slowed down"));
        let wait: u32 = refused.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("how long to wait");
        let page = refused.readable();
        assert!(page.contains("Too many tries. Wait ") && wait > 0, "{page}");
        assert!(page.contains(again) && page.contains("action=\"{path}\"".replace("{path}", path).as_str()), "{page}");
        assert!(!page.contains(WRONG), "the password came back");
    }
}

#[test]
fn failing_ceremonies_are_slowed_down_and_beginning_one_is_not() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let wrong = Tamper { break_signature: true, ..Tamper::default() };
    let mut fail = || {
        let ceremony = sign_in_ceremony(&visitor);
        let credential = scene.authenticator.get(&ceremony.options, &wrong);
        finish_sign_in(&visitor, &ceremony, &credential)
    };
    let refused = (0..200).map(|_| fail()).find(|answer| answer.status != 401).expect("failing is never slowed down");
    assert_eq!(refused.problem(429), "too-many");
    assert!(refused.header("retry-after").is_some());
    for _ in 0..50 {
        sign_in_ceremony(&visitor);
    }
    scene.panel.signed_in("grace");
}

#[test]
fn throttling_can_be_off_for_load_tests_and_that_is_said() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_THROTTLE", "off").start();
    for _ in 0..20 {
        assert_eq!(log_in(&panel, "192.0.2.1", "ada", WRONG).status, 401);
    }
    panel.stderr().says("throttling is off");
}

#[test]
fn succeeding_is_never_slowed_down() {
    let mut scene = Scene::new();
    for _ in 0..30 {
        sign_in(&scene.panel.client(), &mut scene.authenticator);
        scene.panel.signed_in("grace");
    }
}
