//! One-time links: invitations and resets, on which somebody sets a password that nobody else ever knows.

use std::thread;

use gatehouse_tests::second_factor::{enrol, half_way, second_step};
use gatehouse_tests::{Answer, Client, PASSWORD, Panel};

/// The link on a page that shows one, as a path.
#[track_caller]
fn link_on(page: &Answer, panel: &Panel) -> String {
    let text = page.readable();
    let (_, rest) = text.split_once(&format!("value=\"{}/link/", panel.address())).unwrap_or_else(|| panic!("no link in {text}"));
    format!("/link/{}", rest.split('"').next().unwrap_or_default())
}

fn id_of(panel: &Panel, name: &str) -> String {
    panel.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0)
}

#[track_caller]
fn reset_link(panel: &Panel, admin: &Client, name: &str) -> String {
    let answer = admin.form(&format!("/users/{}/reset-password", id_of(panel, name)), &[]);
    assert_eq!(answer.status, 200, "{}", answer.text());
    link_on(&answer, panel)
}

#[track_caller]
fn set(panel: &Panel, link: &str, password: &str) {
    let answer = panel.client().form(link, &[("password", password)]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/login?password=set")), "{}", answer.text());
}

#[test]
fn an_invitation_lets_somebody_choose_a_first_password_once() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let answer = ada.form("/users", &[("username", "linus"), ("password", "")]);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let link = link_on(&answer, &panel);
    assert!(!panel.database().rows("link").concat().contains(link.trim_start_matches("/link/")), "the token itself is stored");
    assert!(!ada.get("/users").text().contains(&link), "it is shown once");
    for password in ["", PASSWORD] {
        let refused = panel.client().form("/login", &[("username", "linus"), ("password", password)]);
        assert_eq!(refused.status, 401, "an account without a password signs in");
    }

    let linus = panel.client();
    assert_eq!(linus.get(&link).status, 200);
    assert!(linus.get(&link).readable().contains("linus"), "looking at it used it up");
    let short = linus.form(&link, &[("password", "short")]);
    assert_eq!(short.status, 422);
    assert!(short.text().contains("aria-invalid"));
    set(&panel, &link, "a password of one's own");
    assert!(linus.get("/login?password=set").readable().contains("Your password is set"));
    linus.sign_in("linus", "a password of one's own");

    let before = panel.database().guarded();
    assert_eq!(panel.client().get(&link).status, 404);
    assert_eq!(panel.client().form(&link, &[("password", "somebody else's")]).status, 404);
    assert_eq!(panel.database().guarded(), before);
}

#[test]
fn an_invitation_from_the_command_line_works_on_an_empty_panel() {
    let panel = Panel::plan().start();
    let printed = panel.cli(&["users", "invite", "ada", "--admin"]).succeeds();
    let (_, token) = printed.trim().split_once("/link/").unwrap_or_else(|| panic!("no link in {printed}"));
    set(&panel, &format!("/link/{token}"), PASSWORD);
    assert_eq!(panel.signed_in("ada").get("/users").status, 200);
    assert_eq!(panel.database().count("setup_link"), 0, "the panel is set up");
    let refused = panel.cli(&["users", "invite", "ADA"]).fails();
    assert!(refused.contains("already"), "{refused}");
}

#[test]
fn the_printed_link_is_a_whole_address_where_the_panel_knows_its_own() {
    let panel = Panel::plan().environment("GATEHOUSE_BASE_URL", "https://panel.example").prepare();
    let printed = panel.cli(&["users", "invite", "ada"]).succeeds();
    assert!(printed.starts_with("https://panel.example/link/"), "{printed}");
    // Whoever lost it gets another, and the first ends.
    let again = panel.cli(&["users", "invite", "ada"]).succeeds();
    assert_ne!(printed, again);
    assert_eq!(panel.database().count("link"), 1);
    assert_eq!(panel.database().count("account"), 1);
    // Each is somebody's hand, and told.
    assert_eq!(panel.database().number("SELECT count(*) AS number FROM audit WHERE action = 'account-invited'"), 2);
    // Not more than they were invited as, nor less.
    let refused = panel.cli(&["users", "invite", "ada", "--admin"]).fails();
    assert!(refused.contains("as a user already; ask again without --admin"), "{refused}");
    panel.cli(&["users", "invite", "eve", "--admin"]).succeeds();
    let refused = panel.cli(&["users", "invite", "eve"]).fails();
    assert!(refused.contains("as an administrator already; ask again with --admin"), "{refused}");
}

#[test]
fn a_reset_sets_a_new_password_and_ends_every_session() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let link = reset_link(&panel, &ada, "grace");
    assert!(grace.is_signed_in(), "an offer changes nothing yet");
    panel.client().sign_in("grace", PASSWORD);
    set(&panel, &link, "another password");
    assert!(!grace.is_signed_in());
    assert!(ada.is_signed_in());
    assert_eq!(panel.client().form("/login", &[("username", "grace"), ("password", PASSWORD)]).status, 401);
    panel.client().sign_in("grace", "another password");
    let actors = panel
        .database()
        .number("SELECT count(DISTINCT actor) AS number FROM audit WHERE action IN ('password-reset-offered', 'password-reset')");
    assert_eq!(actors, 2, "ada offered it, grace did it");
}

#[test]
fn a_new_link_ends_the_one_before() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    let (first, second) = (reset_link(&panel, &ada, "grace"), reset_link(&panel, &ada, "grace"));
    assert_eq!(panel.client().get(&first).status, 404);
    assert_eq!(panel.client().get(&second).status, 200);
}

#[test]
fn a_link_ends_when_the_password_is_changed_otherwise() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    let link = reset_link(&panel, &ada, "grace");
    let fields = [("current_password", PASSWORD), ("new_password", "a new one of my own")];
    assert_eq!(panel.signed_in("grace").form("/account/password", &fields).status, 303);
    assert_eq!(panel.client().get(&link).status, 404);
    let link = reset_link(&panel, &ada, "grace");
    panel.cli_with_input(&["users", "set-password", "grace", "--password-stdin"], PASSWORD).succeeds();
    assert_eq!(panel.client().get(&link).status, 404);
    panel.client().sign_in("grace", PASSWORD);
}

#[test]
fn of_twenty_with_one_link_one_sets_the_password() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let link = reset_link(&panel, &panel.signed_in("ada"), "grace");
    let statuses: Vec<u16> = thread::scope(|scope| {
        let tries: Vec<_> = (0..20)
            .map(|number| {
                let (panel, link) = (&panel, &link);
                scope.spawn(move || panel.client().form(link, &[("password", &format!("password number {number}"))]).status)
            })
            .collect();
        tries.into_iter().map(|one| one.join().expect("no panic")).collect()
    });
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1, "{statuses:?}");
    assert!(statuses.iter().all(|status| [303, 404, 503].contains(status)), "{statuses:?}");
}

#[test]
fn a_guessed_link_is_no_page() {
    let panel = Panel::plan().admin("ada").start();
    let before = panel.database().guarded();
    for guess in ["x", &"A".repeat(43), "%00", "..%2f", &"A".repeat(5_000)] {
        let path = format!("/link/{guess}");
        assert_eq!(panel.client().get(&path).status, 404, "{guess}");
        assert_eq!(panel.client().form(&path, &[("password", PASSWORD)]).status, 404, "{guess}");
    }
    assert_eq!(panel.database().guarded(), before);
}

#[test]
fn only_a_fresh_administrator_makes_links_for_others() {
    let mut panel = Panel::plan().admin("ada").account("grace").start();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let path = format!("/users/{}/reset-password", id_of(&panel, "ada"));
    let call = |client: &Client| client.call("POST", &path).accept("application/json").form(&[]).send();
    assert_eq!(call(&grace).problem(403), "not-allowed");
    assert_eq!(call(&panel.client()).problem(401), "sign-in-required");
    assert_eq!(ada.form("/users/nobody/reset-password", &[]).status, 404);
    assert_eq!(ada.call("POST", &path).form(&[]).origin(Some("https://evil.example")).send().status, 403);
    panel.let_pass(3_600);
    assert_eq!(call(&ada.at(panel.address())).problem(401), "fresh-sign-in-required");
    assert_eq!(panel.database().count("link"), 0);
}

#[test]
fn a_reset_password_still_asks_for_the_second_factor() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (app, _) = enrol(&panel.signed_in("grace"));
    set(&panel, &reset_link(&panel, &panel.signed_in("ada"), "grace"), "another password");
    let grace = panel.client();
    half_way(&grace, "grace", "another password");
    assert_eq!(second_step(&grace, &app.current()).status, 303);
}

#[test]
fn a_lost_second_factor_is_reset_by_an_administrator_or_the_command_line() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    let path = format!("/users/{}", id_of(&panel, "grace"));
    let offered = || ada.get(&path).readable().contains("/reset-second-factor\"");
    assert!(!offered(), "there is nothing to reset");
    enrol(&panel.signed_in("grace"));
    assert!(offered());
    assert_eq!(ada.form(&format!("{path}/reset-second-factor"), &[]).status, 303);
    panel.client().sign_in("grace", PASSWORD);
    assert_eq!(panel.database().count("recovery_code"), 0);

    enrol(&panel.signed_in("grace"));
    panel.cli(&["users", "reset-second-factor", "grace"]).succeeds();
    panel.client().sign_in("grace", PASSWORD);
    panel.cli(&["users", "reset-second-factor", "nobody"]).fails();
    let lines = panel
        .database()
        .number("SELECT count(*) AS number FROM audit WHERE action = 'second-factor-reset' AND account IS NOT NULL");
    assert_eq!(lines, 2);
}
