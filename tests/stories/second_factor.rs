//! A code beside the password: setting it up, signing in and confirming with it, and who is asked to have one.

use std::collections::HashSet;
use std::thread;

use serde_json::json;

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::second_factor::{App, enrol, enrolment, half_way, new_recovery_codes, second_step};
use gatehouse_tests::{Authenticator, Client, PASSWORD, Panel};

const PROMPT: &str = "A password alone protects your account";

fn with_app(panel: &Panel, name: &str) -> (App, Vec<String>) {
    enrol(&panel.signed_in(name))
}

#[test]
fn signing_in_takes_the_password_and_the_code() {
    let panel = Panel::plan().admin("ada").start();
    let (app, codes) = with_app(&panel, "ada");
    assert_eq!(codes.iter().collect::<HashSet<_>>().len(), 10, "the first app comes with recovery codes");

    let visitor = panel.client();
    let sessions = panel.database().count("session");
    half_way(&visitor, "ada", PASSWORD);
    assert!(!visitor.is_signed_in(), "the password alone signed in");
    assert_eq!(panel.database().count("session"), sessions, "half a sign-in is stored");
    assert_eq!(visitor.get("/login/second-factor").status, 200);
    let answer = second_step(&visitor, &app.current());
    assert_eq!((answer.status, answer.header("location")), (303, Some("/")), "{}", answer.text());
    assert!(visitor.is_signed_in());
    assert_eq!(visitor.cookies().len(), 1, "the half-way cookie outlives the sign-in: {:?}", visitor.cookies());
}

#[test]
fn who_had_the_password_alone_is_signed_out_when_the_first_app_is_set_up() {
    let panel = Panel::with_passkeys();
    let (ada, thief, by_passkey) = (panel.signed_in("ada"), panel.signed_in("ada"), panel.client());
    let mut key = Authenticator::new(panel.address());
    register(&ada, &mut key, "Laptop");
    sign_in(&by_passkey, &mut key);
    // An administrator without one reaches their own account only, and would reach all when somebody else has set one up.
    ada.form("/settings", &[("panel_name", "Panel"), ("language", "en"), ("second_factor", "administrators")]);
    assert_eq!(thief.get("/users").status, 303);
    let (app, _) = enrol(&ada);
    assert!(ada.is_signed_in() && by_passkey.is_signed_in());
    assert!(!thief.is_signed_in());

    // Another app is no reason to sign anybody out who had the first.
    let beside = panel.client();
    half_way(&beside, "ada", PASSWORD);
    assert_eq!(second_step(&beside, &app.current()).status, 303);
    enrol(&ada);
    assert!(beside.is_signed_in());
}

#[test]
fn the_way_one_wanted_to_go_leads_over_the_second_step() {
    let panel = Panel::plan().admin("ada").start();
    let (app, _) = with_app(&panel, "ada");
    let visitor = panel.client();
    let answer = visitor.form("/login", &[("username", "ada"), ("password", PASSWORD), ("next", "/account/sessions")]);
    assert_eq!(answer.header("location"), Some("/login/second-factor?next=%2Faccount%2Fsessions"));
    let cookie = answer.header("set-cookie").unwrap_or_default().to_owned();
    for attribute in ["HttpOnly", "SameSite=Strict", "Path=/", "Max-Age=300"] {
        assert!(cookie.contains(attribute), "no {attribute} in {cookie}");
    }
    assert!(visitor.get("/login/second-factor?next=%2Faccount%2Fsessions").readable().contains("value=\"/account/sessions\""));
    let to = |next| visitor.form("/login/second-factor", &[("code", &app.wrong()), ("next", next)]);
    assert!(!to("https://evil.example").text().contains("evil.example"));
    let answer = visitor.form("/login/second-factor", &[("code", &app.current()), ("next", "/account/sessions")]);
    assert_eq!(answer.header("location"), Some("/account/sessions"));
}

#[test]
fn a_wrong_a_used_and_an_old_code_have_one_answer_and_change_nothing() {
    let panel = Panel::plan().environment("GATEHOUSE_THROTTLE", "off").admin("ada").start();
    let (app, codes) = with_app(&panel, "ada");
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    let used = &app.first;
    let before = panel.database().guarded();
    let wrong = second_step(&visitor, &app.wrong());
    let tries = [used.as_str(), "", "12345", "1234567", "abcdef", &codes[0][1..], "' OR 1=1 --", "\u{0}"];
    for code in tries {
        let answer = second_step(&visitor, code);
        assert_eq!(answer.status, 401, "{code:?}");
        assert_eq!(answer.body, wrong.body, "{code:?}");
        assert_eq!(answer.header("set-cookie"), None, "{code:?}");
    }
    assert_eq!(panel.database().guarded(), before);
    assert_eq!(second_step(&visitor, &app.current()).status, 303, "and the next right one works");
    assert!(visitor.is_signed_in());
}

#[test]
fn a_code_works_once_also_for_twenty_at_once() {
    let panel = Panel::plan().environment("GATEHOUSE_THROTTLE", "off").admin("ada").start();
    let (app, codes) = with_app(&panel, "ada");
    for (what, code) in [("the app's", app.current()), ("a recovery code", codes[0].clone())] {
        let visitors: Vec<Client> = (0..20).map(|_| panel.client()).collect();
        for visitor in &visitors {
            half_way(visitor, "ada", PASSWORD);
        }
        let before = panel.database().count("session");
        thread::scope(|scope| {
            for visitor in &visitors {
                scope.spawn(|| second_step(visitor, &code));
            }
        });
        let inside = visitors.iter().filter(|visitor| visitor.is_signed_in()).count();
        assert_eq!((inside, panel.database().count("session") - before), (1, 1), "{what}");
    }
}

#[test]
fn guessing_codes_is_slowed_down_and_told_in_words() {
    let panel = Panel::plan().admin("ada").start();
    let (app, codes) = with_app(&panel, "ada");
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    let slowed =
        (0..20).map(|_| second_step(&visitor, &app.wrong())).find(|answer| answer.status != 401).expect("no end of tries");
    assert_eq!(slowed.status, 429);
    let seconds: u32 = slowed.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("it says how long");
    assert!(seconds > 0 && slowed.text().contains("aria-invalid"), "{}", slowed.text());
    assert_eq!(second_step(&visitor, &codes[0]).status, 429, "also for what would have been right");
    assert!(!visitor.is_signed_in());
}

#[test]
fn the_second_step_needs_the_first_from_the_same_browser_in_time() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (app, _) = with_app(&panel, "ada");
    let before = panel.database().guarded();
    let stranger = panel.client();
    assert_eq!(second_step(&stranger, &app.current()).header("location"), Some("/login"));
    for forged in ["", "AAAA", "not base64!", &"A".repeat(300)] {
        let call = stranger.call("POST", "/login/second-factor").header("cookie", &format!("gatehouse-second-step={forged}"));
        let answer = call.form(&[("code", &app.current())]).send();
        assert_eq!(answer.header("location"), Some("/login"), "{forged}");
    }
    assert_eq!(panel.database().guarded(), before);

    // A new password is a new first step.
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    panel.cli_with_input(&["users", "set-password", "ada", "--password-stdin"], "another password").succeeds();
    assert_eq!(second_step(&visitor, &app.current()).status, 401);
    assert!(!visitor.is_signed_in());
}

#[test]
fn a_recovery_code_stands_in_for_the_app() {
    let panel = Panel::plan().admin("ada").start();
    let (_, codes) = with_app(&panel, "ada");
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    // However it is typed.
    assert_eq!(second_step(&visitor, &format!(" {} ", codes[3].replace('-', "").to_uppercase())).status, 303);
    assert_eq!(visitor.get("/users").status, 200, "password and code: nothing is restricted");
    assert!(visitor.get("/account/second-factor").readable().contains("9 codes are left"));
    let again = panel.client();
    half_way(&again, "ada", PASSWORD);
    assert_eq!(second_step(&again, &codes[3]).status, 401, "it worked twice");
}

#[test]
fn nothing_counts_before_the_app_has_shown_a_right_code() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let page = ada.get("/account/second-factor/new");
    assert!(page.readable().contains("src=\"data:image/svg+xml;base64,"), "no picture of the key");
    let (app, sealed) = (App::from_page(&page), enrolment(&page));
    let wrong = ada.form("/account/second-factor", &[("enrolment", &sealed), ("code", &app.wrong())]);
    assert_eq!(wrong.status, 422);
    assert!(wrong.text().contains("aria-invalid"));
    assert!(!enrolment(&wrong).is_empty());
    assert_eq!(panel.database().count("totp"), 0);
    panel.client().sign_in("ada", PASSWORD);

    // Another session's key, and one that is not ours, are not taken.
    let other = panel.signed_in("ada");
    for foreign in [sealed.as_str(), "AAAA"] {
        let answer = other.form("/account/second-factor", &[("enrolment", foreign), ("code", &app.current())]);
        assert_eq!(answer.header("location"), Some("/account/second-factor/new"));
    }
    assert_eq!(panel.database().count("totp"), 0);
    assert_eq!(ada.form("/account/second-factor", &[("enrolment", &sealed), ("code", &app.current())]).status, 200);
    assert_eq!(panel.database().count("totp"), 1);
}

#[test]
fn keys_and_recovery_codes_are_not_lying_about_in_the_database() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let page = ada.get("/account/second-factor/new");
    let text = page.readable();
    let from_left_to_right = text.split("dir=\"ltr\">").skip(1).map(|rest| rest.split('<').next().unwrap_or_default());
    let mut words = from_left_to_right.map(|words| words.split_whitespace().collect::<String>());
    let key = words.find(|word| word.len() >= 32).unwrap_or_else(|| panic!("no key on {text}"));
    // Another key than the one that was looked at: the app tells its own.
    let (app, codes) = enrol(&ada);
    let mut database = panel.database();
    for code in &codes {
        let bare = code.replace('-', "");
        assert!(!database.holds("recovery_code", code.as_bytes()) && !database.holds("recovery_code", bare.as_bytes()));
    }
    assert!(!database.holds("totp", key.as_bytes()), "the key `{key}`: {:?}", database.rows("totp"));
    assert!(!database.holds("totp", &app.secret()), "{:?}: {:?}", app.secret(), database.rows("totp"));
    assert!(!ada.get("/account/second-factor").text().contains(&codes[0]), "they are shown once");
}

#[test]
fn confirming_takes_the_code_too() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let (app, _) = enrol(&ada);
    panel.let_pass(3_600);
    let ada = ada.at(panel.address());
    assert!(ada.get("/confirm").readable().contains("name=\"code\""));
    let confirm =
        |password: &str, code: &str| ada.form("/confirm", &[("password", password), ("code", code), ("next", "/users")]);
    for (password, code) in [(PASSWORD, ""), (PASSWORD, app.wrong().as_str()), ("wrong wrong wrong", &app.current())] {
        let answer = confirm(password, code);
        assert_eq!(answer.status, 401, "{password} {code}");
        assert!(answer.text().contains("aria-invalid"));
    }
    assert_eq!(ada.get("/account/second-factor/new").status, 303, "it is not fresh yet");
    let code = app.current();
    assert_eq!(confirm(PASSWORD, &code).header("location"), Some("/users"));
    assert_eq!(ada.get("/account/second-factor/new").status, 200);
    assert_eq!(confirm(PASSWORD, &code).status, 401, "the same code confirmed twice");
}

#[test]
fn changing_the_second_factor_needs_a_fresh_session() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    panel.let_pass(3_600);
    let ada = ada.at(panel.address());
    let before = panel.database().counts();
    for path in
        ["/account/second-factor", "/account/second-factor/remove", "/account/second-factor/codes", "/account/release-password"]
    {
        let answer = ada.call("POST", path).accept("application/json").form(&[]).send();
        assert_eq!(answer.problem(401), "fresh-sign-in-required", "{path}");
        let strange = ada.call("POST", path).form(&[]).origin(Some("https://evil.example")).send();
        assert_eq!(strange.status, 403, "{path}");
        assert_eq!(panel.client().call("POST", path).accept("application/json").form(&[]).send().status, 401, "{path}");
    }
    assert_eq!(panel.database().counts(), before);
}

#[test]
fn a_removed_app_asks_no_more() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    enrol(&ada);
    assert_eq!(ada.form("/account/second-factor/remove", &[]).status, 303);
    panel.client().sign_in("ada", PASSWORD);
}

#[test]
fn another_app_takes_the_place_of_the_first_and_keeps_the_recovery_codes() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let (first, codes) = enrol(&ada);
    let (second, none) = enrol(&ada);
    assert_eq!(none, Vec::<String>::new());
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    let (old, new) = (first.current(), second.current());
    if old != new {
        assert_eq!(second_step(&visitor, &old).status, 401);
    }
    assert_eq!(second_step(&visitor, &new).status, 303);
    half_way(&visitor, "ada", PASSWORD);
    assert_eq!(second_step(&visitor, &codes[0]).status, 303);
}

#[test]
fn new_recovery_codes_end_the_old_ones() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let (_, old) = enrol(&ada);
    let new = new_recovery_codes(&ada);
    let visitor = panel.client();
    half_way(&visitor, "ada", PASSWORD);
    assert_eq!(second_step(&visitor, &old[0]).status, 401);
    assert_eq!(second_step(&visitor, &new[0]).status, 303);
}

#[test]
fn the_prompt_shows_to_exactly_those_whose_password_alone_signs_in() {
    let panel = Panel::with_passkeys();
    let prompted = |client: &Client| {
        let pages = ["/", "/account/profile", "/account/passkeys"].map(|path| client.get(path).readable().contains(PROMPT));
        assert!(pages[0] == pages[1] && pages[1] == pages[2], "the pages disagree: {pages:?}");
        pages[0]
    };
    let grace = panel.signed_in("grace");
    assert!(prompted(&grace));
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    assert!(prompted(&grace), "the password still signs in alone");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut phone);
    assert!(prompted(&by_passkey), "also in a session that was made otherwise");

    by_passkey.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    assert!(!prompted(&by_passkey), "the password is held");
    by_passkey.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": true})).expect(200);
    assert!(prompted(&by_passkey));
    enrol(&by_passkey);
    assert!(!prompted(&by_passkey));
}

#[test]
fn a_passkey_is_a_second_factor_by_itself() {
    let panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    enrol(&grace);
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    sign_in(&panel.client(), &mut phone);
}

#[test]
fn administrators_who_must_have_a_second_factor_set_it_up_first() {
    let panel = Panel::with_passkeys();
    assert_eq!(
        panel
            .signed_in("ada")
            .form("/settings", &[("panel_name", "P"), ("language", "en"), ("second_factor", "administrators")])
            .status,
        303
    );
    assert_eq!(panel.cli(&["settings", "get", "second_factor"]).succeeds().trim(), "administrators");
    let before = panel.database().guarded();
    let ada = panel.signed_in("ada");
    for path in ["/", "/users", "/users/new", "/settings", "/nothing-behind-a-rule"] {
        let expected = if path.starts_with("/nothing") { (404, None) } else { (303, Some("/account/second-factor")) };
        let answer = ada.get(path);
        assert_eq!((answer.status, answer.header("location")), expected, "{path}");
    }
    assert_eq!(ada.call("GET", "/users").accept("application/json").send().problem(403), "not-allowed");
    assert_eq!(ada.form("/users", &[("username", "mallory"), ("password", PASSWORD)]).status, 303);
    assert_eq!(ada.call("POST", "/settings").accept("application/json").form(&[("panel_name", "x")]).send().status, 403);
    assert_eq!(panel.database().rows("account").len(), before["account"].len());
    for path in ["/account/profile", "/account/password", "/account/sessions", "/account/second-factor", "/account/passkeys"] {
        assert_eq!(ada.get(path).status, 200, "{path}");
    }
    assert!(ada.get("/account/second-factor").readable().contains("Administrators of this panel need a second factor"));
    // Whoever is no administrator is not asked.
    assert!(panel.signed_in("grace").is_signed_in());

    enrol(&ada);
    assert_eq!(ada.get("/users").status, 200);
    let answer = panel.cli(&["settings", "set", "second_factor", "everybody"]).fails();
    assert!(answer.contains("optional or administrators"), "{answer}");
}

#[test]
fn a_passkey_session_of_an_administrator_satisfies_the_policy() {
    let panel = Panel::with_passkeys();
    let mut phone = Authenticator::new(panel.address());
    register(&panel.signed_in("ada"), &mut phone, "Phone");
    panel.signed_in("ada").form("/settings", &[("panel_name", "P"), ("language", "en"), ("second_factor", "administrators")]);
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut phone);
    assert_eq!(by_passkey.get("/users").status, 200);
    assert_eq!(panel.signed_in("ada").get("/users").status, 303, "the password alone does not");
}
