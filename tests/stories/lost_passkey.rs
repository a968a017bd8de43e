//! Somebody whose only way in was a passkey has lost it, in a real browser: back in by recovery code, with an
//! administrator's help, and from the command line.

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::add_passkey;
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{PASSWORD, Panel};

/// `grace` signs in by passkey only, has noted one recovery code, is signed out, and her authenticator is gone.
#[track_caller]
fn lost(panel: &Panel, story: &'static str) -> (Browser, String) {
    let browser = Browser::open(panel.address(), story);
    browser.without_autofill();
    let authenticator = browser.authenticator(Abilities::default());
    browser.sign_in("grace", PASSWORD);
    browser.go("/account/second-factor");
    browser.press("Make recovery codes");
    browser.wait_for_text("Keep these where only you can find them");
    assert_eq!(browser.count(".codes li"), 10);
    let code = browser.script("return document.querySelector('.codes code').textContent", serde_json::json!([]));
    let code = code.as_str().expect("a code").to_owned();
    browser.press("I have kept them");
    browser.wait_for_text("10 codes are left");
    add_passkey(&browser, "Lost");
    browser.press("Turn off my password");
    wait_for("the hold", || browser.offers("Let my password sign in again").then_some(()));
    browser.sign_out();
    browser.unplug(&authenticator);
    (browser, code)
}

#[test]
fn a_recovery_code_leads_to_a_new_passkey() {
    let panel = Panel::with_passkeys();
    let (mut browser, code) = lost(&panel, "lost-by-code");
    browser.press("Can’t sign in?");
    browser.wait_for_path("/login/recovery");
    browser.screenshot("recovery");
    browser.fill("username", "grace");
    browser.fill("code", &code);
    browser.press("Continue");
    browser.wait_for_path("/account/second-factor");
    browser.wait_for_text("You came in with a recovery code");
    browser.screenshot("recovering");
    browser.authenticator(Abilities::default());
    add_passkey(&browser, "Found");
    browser.sign_out();
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    assert!(browser.says("Hello, grace"));
}

#[test]
fn an_administrator_lets_somebody_in_without_knowing_a_password() {
    let panel = Panel::with_passkeys();
    let (browser, _) = lost(&panel, "lost-by-admin");
    let id = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let ada = panel.signed_in("ada");
    assert_eq!(ada.form(&format!("/users/{id}/release-password"), &[]).status, 303);
    let page = ada.form(&format!("/users/{id}/reset-password"), &[]).readable();
    let (_, rest) = page.split_once("/link/").expect("a link");
    browser.go(&format!("/link/{}", rest.split('"').next().unwrap_or_default()));
    browser.wait_for_text("Choose a new password for grace");
    browser.fill("password", "a password of my own");
    browser.press("Set password");
    browser.wait_for_text("Your password is set");
    browser.sign_in("grace", "a password of my own");
}

#[test]
fn the_command_line_lets_the_password_sign_in_again() {
    let panel = Panel::with_passkeys();
    let (browser, _) = lost(&panel, "lost-by-command-line");
    panel.cli(&["users", "release-password", "grace"]).succeeds();
    browser.sign_in("grace", PASSWORD);
}
