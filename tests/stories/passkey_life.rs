//! The main job, in a real browser: from an empty panel to a passkey that signs in, is renamed, tried and removed.

use serde_json::{Value, json};

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{add_passkey, browser_with_passkey, list, register};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Library, PASSWORD, Panel};

#[test]
fn from_an_empty_panel_to_a_passkey_that_signs_in() {
    let panel = Panel::plan().library(Library::Passkeys).start();
    let output = panel.stdout();
    let link = wait_for("the link", || {
        let line = output.lines().into_iter().find(|line| line.contains("/setup?token="))?;
        line.find("http://localhost").map(|at| line[at..].trim().to_owned())
    });
    let mut browser = Browser::open(panel.address(), "life");
    browser.without_autofill();
    let authenticator = browser.authenticator(Abilities::default());

    browser.go(&link);
    browser.screenshot("setup");
    browser.fill("username", "ada");
    browser.fill("password", PASSWORD);
    browser.press("Create administrator");
    browser.wait_for_path("/");
    browser.screenshot("overview");

    browser.press("Settings");
    browser.wait_for_text("Sign in with a fingerprint, a face, a PIN or a security key instead of a password.");
    browser.press("Switch on");
    browser.wait_for_text("Passkeys are bound to localhost and work at the address you are using now.");
    browser.screenshot("settings");

    browser.press("Account");
    browser.press("Passkeys");
    browser.wait_for_text("You have no passkeys yet.");
    browser.screenshot("no-passkeys");
    add_passkey(&browser, "Laptop");
    assert_eq!(browser.keys_of(&authenticator).len(), 1);
    browser.screenshot("one-passkey");

    browser.sign_out();
    browser.screenshot("sign-in");
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.wait_for_text("ada");

    browser.go("/account/passkeys");
    browser.wait_for_text("This session");
    browser.wait_for_text("Last used:");
    browser.press("Rename Laptop");
    browser.fill_at("details[open] [name=name]", "Küchen-Laptop <b>");
    browser.screenshot("rename");
    browser.press("Rename");
    browser.wait_for_text("Küchen-Laptop <b>");

    browser.press("Try a passkey");
    browser.wait_for_text("“Küchen-Laptop <b>” works.");

    browser.press("Remove Küchen-Laptop <b>");
    browser.wait_for_text("Remove “Küchen-Laptop <b>”?");
    browser.screenshot("remove");
    browser.press("Remove");
    browser.wait_for_text("You have no passkeys yet.");

    browser.sign_out();
    browser.press("Sign in with a passkey");
    browser.wait_for_text("passkey");
    assert!(!browser.says("Sign out"), "a removed passkey signed in");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_typed_username_signs_in_with_that_accounts_passkey() {
    let panel = Panel::with_passkeys();
    let (browser, _) = browser_with_passkey(&panel, "typed", "ada", "Laptop");
    browser.sign_out();
    browser.fill("username", "ada");
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_browser_with_autofill_signs_in_without_a_button() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "autofill");
    browser.authenticator(Abilities::default());
    browser.sign_in("ada", PASSWORD);
    add_passkey(&browser, "Laptop");
    // The virtual authenticator accepts what autofill offers by itself.
    browser.press("Sign out");
    browser.wait_for_path("/");
    browser.wait_for_text("Another sign-in method");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn one_comes_out_where_one_wanted_to_be() {
    let panel = Panel::with_passkeys();
    let (browser, _) = browser_with_passkey(&panel, "next", "ada", "Laptop");
    browser.sign_out();
    browser.go("/account/sessions");
    assert!(browser.path().starts_with("/login?next="), "{}", browser.path());
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/account/sessions");
    assert!(browser.says("With “Laptop”"));
}

#[test]
fn a_passkey_confirms_what_needs_a_recent_sign_in() {
    let mut panel = Panel::with_passkeys();
    let (mut browser, _) = browser_with_passkey(&panel, "confirm", "ada", "Laptop");
    panel.let_pass(3_600);
    browser.follow(panel.address());

    browser.go("/account/passkeys");
    browser.press("Remove Laptop");
    browser.press("Remove");
    browser.wait_for_text("Is it still you?");
    browser.screenshot("confirm");
    browser.press("Confirm with a passkey");
    browser.wait_for_path("/account/passkeys");
    browser.press("Remove Laptop");
    browser.press("Remove");
    browser.wait_for_text("You have no passkeys yet.");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn the_password_can_be_turned_off_and_on_again() {
    let panel = Panel::with_passkeys();
    let (mut browser, _) = browser_with_passkey(&panel, "password-off", "ada", "Laptop");
    browser.wait_for_text("You have only one passkey that works.");
    browser.press("Turn off my password");
    browser.wait_for_text("Only your passkeys sign you in");
    browser.screenshot("only-passkeys");

    // The last way in is not for removal, and the page says so where one tried.
    browser.press("Remove Laptop");
    browser.press("Remove");
    browser.wait_for_text("Without your password, you need a passkey that works.");
    browser.screenshot("last-one");

    browser.sign_out();
    browser.fill("username", "ada");
    browser.fill("password", PASSWORD);
    browser.press("Sign in");
    browser.wait_for_text("do not match an account");
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.go("/account/passkeys");
    browser.press("Let my password sign in again");
    browser.wait_for_text("Turn off my password");
    browser.sign_out();
    browser.sign_in("ada", PASSWORD);
}

#[test]
fn an_admin_sees_and_removes_somebodys_passkeys() {
    let panel = Panel::with_passkeys();
    let (mut browser, _) = browser_with_passkey(&panel, "users", "grace", "Phone");
    browser.sign_out();

    browser.sign_in("ada", PASSWORD);
    browser.press("Users");
    browser.press("grace");
    browser.wait_for_text("This account has one passkey.");
    browser.screenshot("account");
    let page = browser.path();
    browser.press("Remove all passkeys");
    browser.wait_for_text("Remove all passkeys of grace?");
    browser.press_at("details[open] button");
    wait_for("the passkeys to be gone", || (!browser.says("This account has one passkey.")).then_some(()));
    browser.wait_for_path(&page);
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn an_admin_who_removes_the_passkeys_lets_a_password_that_was_off_work_again() {
    let panel = Panel::with_passkeys();
    let grace = panel.signed_in("grace");
    register(&grace, &mut Authenticator::new(panel.address()), "Phone");
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    let browser = Browser::open(panel.address(), "release");
    browser.without_autofill();
    browser.sign_in("ada", PASSWORD);
    browser.press("Users");
    browser.press("grace");
    browser.press("Remove all passkeys");
    browser.wait_for_text("the password works again if it was turned off");
    browser.press_at("details[open] button");
    wait_for("the passkeys to be gone", || (!browser.says("This account has one passkey.")).then_some(()));
    browser.sign_out();
    browser.sign_in("grace", PASSWORD);
}

#[test]
fn the_finders_session_ends_when_the_owner_removes_its_passkey() {
    let panel = Panel::with_passkeys();
    let finder = Browser::open(panel.address(), "finder");
    finder.without_autofill();
    let device = finder.authenticator(Abilities::default());
    finder.sign_in("grace", PASSWORD);
    add_passkey(&finder, "Lost phone");
    finder.sign_out();
    finder.press("Sign in with a passkey");
    finder.wait_for_path("/");

    let owner = panel.signed_in("grace");
    let id = list(&owner)[0]["id"].as_str().unwrap_or_default().to_owned();
    assert_eq!(owner.json("DELETE", &format!("/plugins/passkeys/credentials/{id}"), &Value::Null).status, 204);
    finder.reload();
    finder.wait_for_path("/login");
    finder.press("Sign in with a passkey");
    finder.wait_for_text("This panel does not know that passkey");
    assert_eq!(finder.path(), "/login");
    wait_for("the device to forget the key", || finder.keys_of(&device).is_empty().then_some(()));
    assert!(owner.is_signed_in());
}

#[test]
fn who_did_not_add_that_passkey_says_so_and_it_is_gone_with_its_sessions() {
    let panel = Panel::with_passkeys();
    let thief = Browser::open(panel.address(), "notice-thief");
    thief.without_autofill();
    thief.authenticator(Abilities::default());
    let mut owner = Browser::open(panel.address(), "notice");
    owner.without_autofill();
    owner.sign_in("grace", PASSWORD);
    thief.sign_in("grace", PASSWORD);
    add_passkey(&thief, "Of a thief");
    thief.sign_out();
    thief.press("Sign in with a passkey");
    thief.wait_for_path("/");

    owner.reload();
    // One sentence after the other, as text.
    owner.wait_for_text("A way to sign in to your account was added or removed. Was that you?");
    owner.press("Was that you?");
    owner.wait_for_path("/account/notice");
    owner.wait_for_text("Of a thief");
    owner.screenshot("notice");
    owner.press("That was not me");
    owner.wait_for_path("/account/passkeys");
    assert!(!owner.says("Of a thief"), "{}", owner.text());
    assert!(!owner.says("was added or removed"), "{}", owner.text());
    assert_eq!(owner.complaints(), Vec::<String>::new());

    thief.reload();
    thief.wait_for_path("/login");
    thief.press("Sign in with a passkey");
    thief.wait_for_text("This panel does not know that passkey");
}
