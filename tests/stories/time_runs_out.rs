//! Whatever is good for a time is good no longer: ceremonies, sessions, links, and what remembers that something was used.

use gatehouse_tests::passkeys::{finish_registration, finish_sign_in, registration, sign_in, sign_in_ceremony};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, PASSWORD, Panel, Tamper};

use crate::scene::Scene;

const DAY: i64 = 24 * 3_600;

#[test]
fn a_ceremony_is_over_when_its_time_is() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let (to_sign_in, to_add) = (sign_in_ceremony(&visitor), registration(&scene.ada));
    let key = scene.authenticator.keys[0].clone();
    let assertion = scene.authenticator.assert_with(&key, &to_sign_in.options, &Tamper::default());
    let new = Authenticator::new(scene.panel.address()).create(&to_add.options, &Tamper::default());
    let before = scene.before();
    for seconds in [-1, -300, i64::MIN / 2] {
        let late = to_sign_in.ending_in(&scene.panel, "sign-in", None, seconds);
        let answer = finish_sign_in(&visitor, &late, &assertion);
        scene.refused("a sign-in", &before, &answer, 401, "sign-in-failed", "ceremony-expired");
        let late = to_add.ending_in(&scene.panel, "register", Some(&scene.ada), seconds);
        let answer = finish_registration(&scene.ada, &late, "Late", &new);
        scene.refused("a registration", &before, &answer, 401, "registration-failed", "ceremony-expired");
    }
    // Just in time.
    let ada = scene.ada.clone();
    finish_registration(&ada, &to_add.ending_in(&scene.panel, "register", Some(&ada), 20), "New", &new).expect(201);
    finish_sign_in(&visitor, &to_sign_in.ending_in(&scene.panel, "sign-in", None, 20), &assertion).expect(200);
}

#[test]
fn a_used_ceremony_is_remembered_longer_than_it_lives_however_clocks_differ() {
    let mut scene = Scene::new();
    let before = scene.database.second();
    sign_in(&scene.panel.client(), &mut scene.authenticator);
    let forgotten = scene.database.number("SELECT max(expires_at) AS number FROM nonce");
    assert!(forgotten >= before + 300 + 60, "forgotten after {} s", forgotten - before);
}

#[test]
fn a_session_ends_when_it_is_not_used_and_when_it_is_used_for_too_long() {
    let mut panel = Panel::plan().admin("ada").start();
    let mut idle = panel.signed_in("ada");
    panel.let_pass(8 * DAY);
    idle = idle.at(panel.address());
    assert!(!idle.is_signed_in(), "a week without a request");

    let mut busy = panel.signed_in("ada");
    for _ in 0..5 {
        panel.let_pass(6 * DAY - 60);
        busy = busy.at(panel.address());
        assert!(busy.is_signed_in(), "it has been used within the week");
    }
    panel.let_pass(DAY);
    assert!(!busy.at(panel.address()).is_signed_in(), "a month is over");
}

#[test]
fn one_time_links_expire() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let page = ada.form(&format!("/users/{id}/reset-password"), &[]).readable();
    let path = |text: &str| {
        let (_, rest) = text.split_once("/link/").unwrap_or_else(|| panic!("no link in {text}"));
        let is_token = |character: &char| character.is_ascii_alphanumeric() || "-_".contains(*character);
        format!("/link/{}", rest.chars().take_while(is_token).collect::<String>())
    };
    let reset = path(&page);
    let invitation = path(&panel.cli(&["users", "invite", "linus"]).succeeds());
    for (seconds, open) in [(0, [200, 200]), (3_601, [404, 200]), (48 * 3_600, [404, 404])] {
        panel.let_links_age(seconds);
        let visitor = panel.client();
        assert_eq!([&reset, &invitation].map(|link| visitor.get(link).status), open, "after {seconds} s more");
    }
    for link in [&reset, &invitation] {
        assert_eq!(panel.client().form(link, &[("password", "a new one for grace")]).status, 404);
    }
    panel.client().sign_in("grace", PASSWORD);
}

#[test]
fn the_setup_link_expires() {
    let panel = Panel::plan().start();
    let output = panel.stdout();
    let line = wait_for("the link", || output.lines().into_iter().find(|line| line.contains("/setup?token=")));
    let (_, token) = line.split_once("token=").expect("a token");
    assert_eq!(panel.client().get(&format!("/setup?token={token}")).status, 200);
    panel.let_links_age(DAY + 1);
    assert_eq!(panel.client().get(&format!("/setup?token={token}")).status, 404);
    let fields = [("token", token), ("username", "mallory"), ("password", PASSWORD)];
    assert_eq!(panel.client().form("/setup", &fields).status, 404);
    assert_eq!(panel.database().count("account"), 0);
}
