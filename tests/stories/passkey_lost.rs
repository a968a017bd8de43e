//! The device is gone, and the password is off: back in by a recovery code, by an administrator, by the command line; and what
//! the finder of a lost device has left once its passkey is removed. In a real browser.

use serde_json::{Value, json};

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{list, register};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::new_recovery_codes;
use gatehouse_tests::{Authenticator, PASSWORD, Panel};

/// Grace signs in by passkey only, with a device that is not this browser's.
struct Lost {
    panel: Panel,
    browser: Browser,
    codes: Vec<String>,
}

impl Lost {
    #[track_caller]
    fn new(story: &'static str) -> Self {
        let panel = Panel::with_passkeys();
        let grace = panel.signed_in("grace");
        register(&grace, &mut Authenticator::new(panel.address()), "Lost phone");
        let codes = new_recovery_codes(&grace);
        grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
        let browser = Browser::open(panel.address(), story);
        browser.without_autofill();
        let lost = Self { panel, browser, codes };
        lost.try_password();
        lost.browser.wait_for_text("do not match an account");
        lost
    }

    #[track_caller]
    fn try_password(&self) {
        self.browser.go("/login");
        self.browser.fill("username", "grace");
        self.browser.fill("password", PASSWORD);
        self.browser.press("Sign in");
    }
}

#[test]
fn a_recovery_code_leads_to_a_new_passkey() {
    let mut lost = Lost::new("lost-code");
    let browser = &mut lost.browser;
    browser.authenticator(Abilities::default());
    browser.press("Can’t sign in?");
    browser.fill("username", "grace");
    browser.fill("code", &lost.codes[0]);
    browser.press("Continue");
    browser.wait_for_text("You came in with a recovery code.");
    browser.screenshot("repair");
    browser.press("Passkeys");
    browser.wait_for_text("Lost phone");
    browser.fill_at("form[data-add] [name=name]", "New phone");
    browser.press("Add a passkey");
    browser.wait_for_text("New phone");
    browser.press("Remove Lost phone");
    browser.press_at("details[open] button");
    wait_for("the list without it", || (!browser.says("Lost phone")).then_some(()));

    browser.press("Sign out");
    browser.wait_for_path("/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn an_admin_who_removes_the_passkeys_lets_the_password_work_again() {
    let lost = Lost::new("lost-admin");
    let browser = &lost.browser;
    browser.sign_in("ada", PASSWORD);
    browser.press("Users");
    browser.press("grace");
    browser.press("Remove all passkeys");
    browser.wait_for_text("the password works again if it was turned off");
    browser.press_at("details[open] button");
    wait_for("the passkeys to be gone", || (!browser.says("This account has one passkey.")).then_some(()));
    browser.press("Sign out");
    browser.wait_for_path("/login");
    lost.try_password();
    browser.wait_for_path("/");
}

#[test]
fn the_command_line_lets_the_password_work_again_and_keeps_the_passkey() {
    let lost = Lost::new("lost-cli");
    lost.panel.cli(&["users", "release-password", "grace"]).succeeds();
    wait_for("the password to work again", || {
        lost.try_password();
        (lost.browser.path() == "/").then_some(())
    });
    lost.browser.go("/account/passkeys");
    lost.browser.wait_for_text("Lost phone");
    assert!(lost.browser.offers("Turn off my password"));
}

#[test]
fn the_finders_session_ends_when_the_owner_removes_its_passkey() {
    let panel = Panel::with_passkeys();
    let finder = Browser::open(panel.address(), "finder");
    finder.without_autofill();
    let device = finder.authenticator(Abilities::default());
    finder.sign_in("grace", PASSWORD);
    finder.go("/account/passkeys");
    finder.fill_at("form[data-add] [name=name]", "Lost phone");
    finder.press("Add a passkey");
    finder.wait_for_text("On one device only");
    finder.press("Sign out");
    finder.wait_for_path("/login");
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
