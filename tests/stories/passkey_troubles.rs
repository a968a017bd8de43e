//! What goes wrong at the prompt, in a real browser: in each case words that say what to do next, and one can try again.

use serde_json::json;

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{browser_that_cancelled_adding, list, register};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, PASSWORD, Panel};

/// Ada, with a passkey in the browser's authenticator, on the sign-in page.
struct Visit {
    panel: Panel,
    browser: Browser,
    authenticator: gatehouse_tests::browser::Virtual,
}

impl Visit {
    #[track_caller]
    fn new(story: &'static str) -> Self {
        let panel = Panel::with_passkeys();
        let browser = Browser::open(panel.address(), story);
        browser.without_autofill();
        let authenticator = browser.authenticator(Abilities::default());
        browser.sign_in("ada", PASSWORD);
        browser.go("/account/passkeys");
        browser.press("Add a passkey");
        browser.wait_for_text("On one device only");
        browser.sign_out();
        Self { panel, browser, authenticator }
    }
}

#[test]
fn cancelling_the_prompt_says_so_and_one_can_try_again() {
    let mut visit = Visit::new("cancel");
    let browser = &mut visit.browser;
    browser.set_verifies(&visit.authenticator, false);
    for _ in 0..2 {
        browser.press("Sign in with a passkey");
        let is_busy = || browser.script("return !!document.querySelector('.busy')", json!([])) == json!(true);
        wait_for("the answer to be there", || (!is_busy()).then_some(()));
        browser.wait_for_text("No passkey was used. Try again");
        assert_eq!(browser.path(), "/login");
    }
    browser.screenshot("words");
    browser.set_verifies(&visit.authenticator, true);
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn cancelling_while_adding_leaves_nothing_behind() {
    let panel = Panel::with_passkeys();
    let (browser, authenticator) = browser_that_cancelled_adding(&panel, "cancel-add");
    assert!(list(&panel.signed_in("ada")).is_empty());
    // What was typed is still there, and the next try works.
    browser.set_verifies(&authenticator, true);
    browser.press("Add a passkey");
    browser.wait_for_text("On one device only");
    assert!(browser.says("Laptop"));
}

#[test]
fn an_authenticator_that_cannot_check_its_user_is_refused_with_words() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "no-uv");
    browser.without_autofill();
    browser.authenticator(Abilities { can_verify: false, verifies: false, ..Abilities::default() });
    browser.sign_in("ada", PASSWORD);
    browser.go("/account/passkeys");
    browser.press("Add a passkey");
    browser.wait_for_text("No passkey was used. Try again; if this device has no passkey");
    assert!(list(&panel.signed_in("ada")).is_empty());
}

#[test]
fn no_passkey_on_this_device_is_said() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "none-here");
    browser.without_autofill();
    browser.authenticator(Abilities::default());
    browser.go("/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_text("if this device has no passkey for this panel, choose another device");
    browser.fill("username", "ada");
    browser.fill("password", PASSWORD);
    browser.press("Sign in");
    browser.wait_for_path("/");
}

#[test]
fn passkeys_switched_off_while_the_page_is_open() {
    let mut visit = Visit::new("switched-off");
    let admin = visit.panel.signed_in("ada");
    admin.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    let browser = &mut visit.browser;
    browser.press("Sign in with a passkey");
    browser.wait_for_text("Passkeys have been switched off for this panel. Use your password.");
    assert!(!browser.offers("Sign in with a passkey"), "the button is still offered");
    browser.screenshot("words");
    browser.fill("username", "ada");
    browser.fill("password", PASSWORD);
    browser.press("Sign in");
    browser.wait_for_path("/");
    assert_eq!(browser.count("a[href='/account/passkeys']"), 0);
}

#[test]
fn a_passkey_that_the_panel_does_not_know_is_forgotten_by_the_browser() {
    let mut visit = Visit::new("unknown");
    let admin = visit.panel.signed_in("ada");
    let id = list(&admin)[0]["id"].as_str().unwrap_or_default().to_owned();
    assert_eq!(admin.json("DELETE", &format!("/plugins/passkeys/credentials/{id}"), &json!(null)).status, 204);
    let browser = &mut visit.browser;
    browser.press("Sign in with a passkey");
    browser.wait_for_text("This panel does not know that passkey");
    browser.screenshot("words");
    wait_for("the authenticator to forget the key", || browser.keys_of(&visit.authenticator).is_empty().then_some(()));
}

#[test]
fn a_device_that_has_a_passkey_already_is_not_given_a_second() {
    let mut visit = Visit::new("twice");
    let browser = &mut visit.browser;
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.go("/account/passkeys");
    browser.press("Add a passkey");
    browser.wait_for_text("This passkey is already registered.");
    browser.screenshot("words");
    assert_eq!(browser.keys_of(&visit.authenticator).len(), 1);
}

#[test]
fn an_address_that_is_not_the_panels_own_is_explained_with_the_right_one() {
    let panel = Panel::with_passkeys();
    let other = panel.address().replace("localhost", "127.0.0.1");
    let mut browser = Browser::open(&other, "address");
    browser.without_autofill();
    browser.authenticator(Abilities::default());
    browser.go("/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_text("Passkeys work only at an https address with a host name, or at localhost");
    browser.screenshot("words");
    browser.press_at(&format!("[data-status] a[href='{}']", panel.address()));
    wait_for("the right address", || browser.says("Sign in with a passkey").then_some(()));
}

#[test]
fn without_a_script_the_password_still_signs_in_and_forms_still_work() {
    let visit = Visit::new("no-script");
    let browser = &visit.browser;
    browser.devtools("Emulation.setScriptExecutionDisabled", json!({"value": true}));
    browser.reload();
    let shown = || browser.element("noscript .notice");
    shown();
    assert!(!browser.offers("Sign in with a passkey"), "a button that cannot work");
    browser.fill("username", "ada");
    browser.fill("password", PASSWORD);
    browser.press("Sign in");
    browser.element("a[href='/account/profile']");
    browser.go("/account/passkeys");
    browser.press_at("details summary");
    browser.fill_at("details[open] [name=name]", "By form");
    browser.press_at("details[open] button");
    wait_for("the new name", || (list(&visit.panel.signed_in("ada"))[0]["name"] == "By form").then_some(()));
}

#[test]
fn a_passkey_removed_on_the_panel_is_forgotten_by_the_browser_and_others_are_not() {
    let mut visit = Visit::new("forget");
    let ada = visit.panel.signed_in("ada");
    register(&ada, &mut Authenticator::new(visit.panel.address()), "Elsewhere");
    let browser = &mut visit.browser;
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.go("/account/passkeys");
    browser.press("Remove Elsewhere");
    browser.press_at("details[open] button");
    wait_for("the list without it", || (!browser.says("Elsewhere")).then_some(()));
    assert_eq!(browser.keys_of(&visit.authenticator).len(), 1, "the browser was told to forget another one");
    browser.press("Remove Passkey");
    browser.press_at("details[open] button");
    browser.wait_for_text("You have no passkeys yet.");
    wait_for("the authenticator to forget the key", || browser.keys_of(&visit.authenticator).is_empty().then_some(()));
}

#[test]
fn an_answer_that_is_lost_makes_the_browser_forget_nothing() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "lost-answer");
    browser.without_autofill();
    let authenticator = browser.authenticator(Abilities::default());
    browser.sign_in("ada", PASSWORD);
    // The panel stores the passkey, and its answer does not arrive.
    browser.before_every_page(
        "const real = window.fetch; \
         window.fetch = async (url, init) => { \
           const answer = await real(url, init); \
           if (String(url).endsWith('/credentials')) throw new TypeError('lost'); \
           return answer; };",
    );
    browser.go("/account/passkeys");
    browser.press("Add a passkey");
    browser.wait_for_text("Check your connection and start again.");
    assert_eq!(browser.keys_of(&authenticator).len(), 1, "a passkey that is stored was forgotten");
    assert_eq!(list(&panel.signed_in("ada")).len(), 1);
    // Nor is a second one made beside it.
    browser.reload();
    browser.press("Add a passkey");
    browser.wait_for_text("This passkey is already registered.");
}
