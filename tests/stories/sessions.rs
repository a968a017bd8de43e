//! Where one is signed in: which device, how and since when, and a word to the other sessions when a way to sign in comes or
//! goes, with a way out for whom it was not.

use gatehouse_tests::authenticator::Tamper;
use gatehouse_tests::passkeys::{confirmation, finish_registration, list, register, registration, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::enrol;
use gatehouse_tests::{Authenticator, Client, PASSWORD, Panel};

use crate::scene::Scene;

const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0";
const NOTICE: &str = "A way to sign in to your account was added or removed.";

/// Signed in by a browser that says what it is.
fn with_firefox(panel: &Panel, name: &str) -> Client {
    let client = panel.client();
    let call = client.call("POST", "/login").form(&[("username", name), ("password", PASSWORD)]);
    assert_eq!(call.header("user-agent", FIREFOX).send().status, 303);
    client
}

/// Times are whole seconds: what is done after this is done later.
fn wait_for_another_second(panel: &Panel) {
    let second = || panel.database().second();
    let now = second();
    wait_for("another second", || (second() > now).then_some(()));
}

fn is_told(client: &Client) -> bool {
    let pages = ["/", "/account/profile", "/account/sessions"].map(|path| client.get(path).readable().contains(NOTICE));
    assert!(pages.iter().all(|told| *told == pages[0]), "some pages tell, some do not: {pages:?}");
    pages[0]
}

#[test]
fn sessions_tell_device_address_method_and_times() {
    let panel = Panel::with_passkeys();
    let ada = with_firefox(&panel, "ada");
    let mut laptop = Authenticator::new(panel.address());
    register(&ada, &mut laptop, "My <i>laptop</i>");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut laptop);
    let text = ada.get("/account/sessions").readable();
    for expected in
        ["Firefox on Linux", "Unknown device", "127.0.0.1", "With password", "With “My <i>laptop</i>”", "<time datetime="]
    {
        assert!(text.contains(expected), "no {expected:?} in {text}");
    }
    assert!(!ada.get("/account/sessions").text().contains("<i>laptop"), "a name is not escaped");
    let here = |text: &str| text.find("This session").expect("one is this session");
    assert!(here(&text) < text.find("With “").expect("the other"), "this session is not the first");
    // Without its plugin, the panel knows no more than that it was not the password.
    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    let text = ada.get("/account/sessions").readable();
    assert!(text.contains("With another sign-in method") && !text.contains("laptop"), "{text}");
}

#[test]
fn the_other_sessions_are_told_of_a_new_passkey_until_they_say_it_was_them() {
    let panel = Panel::with_passkeys();
    let (ada, there, third, grace) =
        (panel.signed_in("ada"), panel.signed_in("ada"), panel.signed_in("ada"), panel.signed_in("grace"));
    assert_eq!(there.get("/account/notice").status, 303, "there is nothing to tell");
    let mut laptop = Authenticator::new(panel.address());
    register(&ada, &mut laptop, "Laptop");
    assert!(!is_told(&ada), "whoever did it knows");
    assert!(!is_told(&grace), "somebody else's account");
    assert!(is_told(&there) && is_told(&third));
    let page = there.get("/account/notice").readable();
    assert!(page.contains("Sign-in method added") && page.contains("Laptop") && page.contains("127.0.0.1"), "{page}");
    assert_eq!(there.form("/account/notice/mine", &[]).status, 303);
    assert!(!is_told(&there) && is_told(&third), "each session for itself");
    // A session of later knows the passkey already.
    assert!(!is_told(&panel.signed_in("ada")));
}

#[test]
fn who_says_that_it_was_not_them_is_alone_and_where_it_can_be_mended() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    register(&ada, &mut Authenticator::new(panel.address()), "Ada's own");
    wait_for_another_second(&panel);
    let thief = panel.signed_in("ada");
    let mut theirs = Authenticator::new(panel.address());
    register(&thief, &mut theirs, "Not ada's");
    let by_passkey = panel.client();
    sign_in(&by_passkey, &mut theirs);
    assert!(is_told(&ada));
    let answer = ada.form("/account/notice/not-mine", &[]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account/passkeys")));
    assert!(!thief.is_signed_in() && !by_passkey.is_signed_in(), "the thief is still there");
    assert!(ada.is_signed_in() && !is_told(&ada));
    assert_eq!(list(&ada).iter().map(|one| one["name"].clone()).collect::<Vec<_>>(), ["Ada's own"], "the thief can come back");
    let noted = "SELECT action AS line FROM audit WHERE action IN ('sessions-ended', 'credential-removed') ORDER BY action";
    assert_eq!(panel.database().lines(noted), ["credential-removed", "sessions-ended"]);
}

#[test]
fn what_its_owner_added_after_the_stranger_stays() {
    let panel = Panel::with_passkeys();
    let (ada, thief) = (panel.signed_in("ada"), panel.signed_in("ada"));
    register(&thief, &mut Authenticator::new(panel.address()), "Not ada's");
    register(&ada, &mut Authenticator::new(panel.address()), "Ada's new one");
    let told = ada.get("/account/notice").readable();
    assert!(told.contains("Not ada's") && !told.contains("Ada's new one"), "{told}");
    assert_eq!(ada.form("/account/notice/not-mine", &[]).header("location"), Some("/account/passkeys"));
    assert_eq!(list(&ada).iter().map(|one| one["name"].clone()).collect::<Vec<_>>(), ["Ada's new one"]);
    assert!(!thief.is_signed_in() && ada.is_signed_in());
}

#[test]
fn the_thief_is_out_at_once_and_the_key_when_its_owner_has_proved_to_be_there() {
    let mut panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    panel.let_pass(3_600);
    let ada = ada.at(panel.address());
    let thief = panel.signed_in("ada");
    register(&thief, &mut Authenticator::new(panel.address()), "Not ada's");
    // With it, the thief has turned off the password, which would confirm that it is ada.
    thief.json("PUT", "/plugins/passkeys/password-sign-in", &serde_json::json!({"enabled": false})).expect(200);
    let answer = ada.form("/account/notice/not-mine", &[]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/confirm?next=/account/notice")));
    assert!(!thief.is_signed_in() && ada.is_signed_in());
    assert!(is_told(&ada), "the key is there, and nothing tells of it any more");
    assert_eq!(list(&ada).len(), 1, "a stale session took a key away");

    panel.cli(&["users", "release-password", "ada"]).succeeds();
    ada.confirm();
    let answer = ada.form("/account/notice/not-mine", &[]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/account/passkeys")));
    assert_eq!(list(&ada), [serde_json::Value::Null; 0]);
    assert!(!is_told(&ada));
}

#[test]
fn a_hold_that_stood_on_the_strangers_key_alone_ends_with_it() {
    let panel = Panel::with_passkeys();
    let (ada, thief) = (panel.signed_in("ada"), panel.signed_in("ada"));
    register(&thief, &mut Authenticator::new(panel.address()), "Not ada's");
    thief.json("PUT", "/plugins/passkeys/password-sign-in", &serde_json::json!({"enabled": false})).expect(200);
    assert_eq!(ada.form("/account/notice/not-mine", &[]).status, 303);
    panel.signed_in("ada");
}

#[test]
fn a_removal_is_told_too_whoever_did_it() {
    let panel = Panel::with_passkeys();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let mut phone = Authenticator::new(panel.address());
    register(&grace, &mut phone, "Phone");
    assert!(!is_told(&grace));
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    ada.json("DELETE", &format!("/plugins/passkeys/accounts/{id}/credentials"), &serde_json::Value::Null).expect(200);
    assert!(is_told(&grace) && !is_told(&ada));
    assert!(grace.get("/account/notice").readable().contains("Sign-in method removed"));
}

#[test]
fn a_plugin_that_is_off_tells_nothing() {
    let panel = Panel::with_passkeys();
    let (ada, there) = (panel.signed_in("ada"), panel.signed_in("ada"));
    let mut laptop = Authenticator::new(panel.address());
    register(&ada, &mut laptop, "Laptop");
    assert!(is_told(&there));
    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    assert!(!is_told(&there));
    assert_eq!(there.get("/account/notice").status, 303);
}

/// Whether a copy of these cookies opens the dashboard.
fn is_good(panel: &Panel, token: &str) -> bool {
    panel.client().call("GET", "/").header("cookie", &format!("gatehouse={token}")).send().status == 200
}

#[test]
fn a_session_that_may_do_more_goes_on_under_a_new_token() {
    let mut scene = Scene::new();
    let token = |client: &Client| client.cookies().remove("gatehouse").expect("a session");
    let renewed = |client: &Client, what: &str, act: &mut dyn FnMut()| {
        let id = "SELECT id AS line FROM session ORDER BY id";
        let (before, ids) = (token(client), scene.panel.database().lines(id));
        assert!(is_good(&scene.panel, &before), "{what}: the copy does not work to begin with");
        act();
        assert_ne!(token(client), before, "{what}: the same token");
        assert!(client.is_signed_in(), "{what}: signed out");
        assert!(!is_good(&scene.panel, &before), "{what}: the copy gained by it");
        assert_eq!(scene.panel.database().lines(id), ids, "{what}: another session");
    };
    let ada = &scene.ada;
    // Begun before the token was renewed: it is still this session's.
    let begun = registration(ada);
    renewed(ada, "confirmed by password", &mut || ada.confirm());
    let credential = Authenticator::new(scene.panel.address()).create(&begun.options, &Tamper::default());
    finish_registration(ada, &begun, "Begun before", &credential).expect(201);
    let authenticator = &mut scene.authenticator;
    renewed(ada, "confirmed by passkey", &mut || {
        let ceremony = confirmation(ada);
        let credential = authenticator.get(&ceremony.options, &Tamper::default());
        ada.json("POST", "/plugins/passkeys/confirm", &ceremony.finish(&credential)).expect(200);
    });
    renewed(ada, "a second factor", &mut || drop(enrol(ada)));
}
