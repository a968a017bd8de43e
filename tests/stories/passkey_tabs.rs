//! A page that stays open: several tabs at once, prompts that grow old, and what the script asks for before it is needed.

use serde_json::{Value, json};

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{add_passkey, browser_with_passkey};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{PASSWORD, Panel};

/// Writes down every call of `navigator.credentials.get`, its challenge and how it ended, and answers none of those that
/// autofill makes: a virtual authenticator would accept them by itself.
const WATCH: &str = r"
    window.asked = [];
    PublicKeyCredential.isConditionalMediationAvailable = async () => true;
    const real = navigator.credentials.get.bind(navigator.credentials);
    navigator.credentials.get = (options) => {
        const call = { mediation: options.mediation ?? 'optional', challenge: String(new Uint8Array(options.publicKey.challenge)), ended: null };
        window.asked.push(call);
        if (options.mediation !== 'conditional') return real(options);
        return new Promise((resolve, reject) => {
            options.signal.addEventListener('abort', () => { call.ended = 'aborted'; reject(options.signal.reason); });
        });
    };
";

/// Three minutes pass in a tenth of a second.
const HASTE: &str = r"
    const pace = 2000;
    const begin = Date.now();
    const start = performance.now();
    Date.now = () => begin + (performance.now() - start) * pace;
    const later = window.setTimeout.bind(window);
    window.setTimeout = (work, delay, ...rest) => later(work, delay / pace, ...rest);
";

fn asked(browser: &Browser) -> Vec<Value> {
    browser.script("return window.asked", json!([])).as_array().cloned().unwrap_or_default()
}

/// How often this page has asked the panel for options.
fn fetched(browser: &Browser) -> u64 {
    let script = "return performance.getEntriesByType('resource').filter((entry) => entry.name.endsWith('/options')).length";
    browser.script(script, json!([])).as_u64().unwrap_or_default()
}

#[test]
fn two_tabs_sign_in_one_after_the_other() {
    let panel = Panel::with_passkeys();
    let (browser, authenticator) = browser_with_passkey(&panel, "two-tabs", "ada", "Laptop");
    let mut key = browser.keys_of(&authenticator).remove(0);
    browser.sign_out();

    let first = browser.this_tab();
    let second = browser.new_tab();
    browser.without_autofill();
    // The same device, further on: it counts what it signs.
    key["signCount"] = 100.into();
    let here = browser.authenticator(Abilities::default());
    browser.put_key(&here, &key);
    browser.go("/login");
    browser.element("[data-start]");

    browser.show(&first);
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.show(&second);
    assert_eq!(browser.path(), "/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    browser.show(&first);
    browser.reload();
    browser.wait_for_text("Sign out");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn what_one_tab_removed_is_said_to_be_gone_in_the_other() {
    let panel = Panel::with_passkeys();
    let (browser, _) = browser_with_passkey(&panel, "tab-removed", "ada", "Laptop");
    let first = browser.this_tab();
    browser.new_tab();
    browser.go("/account/passkeys");
    browser.press("Remove Laptop");
    browser.press("Remove");
    browser.wait_for_text("You have no passkeys yet.");

    browser.show(&first);
    browser.press("Rename Laptop");
    browser.fill_at("details[open] [name=name]", "Desktop");
    browser.press("Rename");
    browser.wait_for_text("This passkey is no longer there. Reload the page.");
    browser.reload();
    browser.wait_for_text("You have no passkeys yet.");
}

#[test]
fn autofill_starts_anew_when_three_quarters_of_its_time_are_over() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "refresh");
    browser.before_every_page(HASTE);
    browser.before_every_page(WATCH);
    browser.go("/login");
    let calls = wait_for("a third offer", || Some(asked(&browser)).filter(|calls| calls.len() > 2));
    for (last, next) in calls.iter().zip(&calls[1..]) {
        assert_eq!((&last["mediation"], &last["ended"]), (&json!("conditional"), &json!("aborted")), "two offers at once");
        assert_ne!(last["challenge"], next["challenge"], "an old ceremony is offered again");
    }
}

#[test]
fn the_button_ends_autofills_offer_and_autofill_comes_back_after_a_cancel() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "re-arm");
    browser.before_every_page(WATCH);
    let authenticator = browser.authenticator(Abilities::default());
    browser.sign_in("ada", PASSWORD);
    add_passkey(&browser, "Laptop");
    browser.sign_out();
    wait_for("autofill's offer", || (asked(&browser).len() == 1).then_some(()));
    // What the button needs is there already.
    wait_for("what it needs to be fetched", || (fetched(&browser) == 1).then_some(()));
    browser.set_verifies(&authenticator, false);
    browser.press("Sign in with a passkey");
    browser.wait_for_text("No passkey was used. Try again");
    wait_for("autofill's offer to come back", || (asked(&browser).len() == 3).then_some(()));
    let calls = asked(&browser);
    let kinds: Vec<_> = calls.iter().map(|call| (&call["mediation"], &call["ended"])).collect();
    let (conditional, optional, aborted, open) = (json!("conditional"), json!("optional"), json!("aborted"), Value::Null);
    assert_eq!(kinds, [(&conditional, &aborted), (&optional, &open), (&conditional, &open)]);
    assert_eq!(fetched(&browser), 1, "a click waited for the panel");

    browser.set_verifies(&authenticator, true);
    browser.press("Sign in with a passkey");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn a_passkey_chosen_in_autofill_that_the_panel_refuses_is_answered_in_words_and_another_may_be_chosen() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "autofill-refused");
    let authenticator = browser.authenticator(Abilities::default());
    browser.sign_in("ada", PASSWORD);
    add_passkey(&browser, "Laptop");
    browser.press("Remove Laptop");
    let key = browser.keys_of(&authenticator).remove(0);
    browser.press("Remove");
    browser.wait_for_text("You have no passkeys yet.");
    // Another password manager still offers it.
    browser.put_key(&authenticator, &key);
    browser.sign_out();
    browser.wait_for_text("This panel does not know that passkey");
    wait_for("the authenticator to forget the key", || browser.keys_of(&authenticator).is_empty().then_some(()));
    wait_for("the next offer", || (fetched(&browser) >= 2).then_some(()));
}

#[test]
fn a_prompt_that_nobody_answered_in_time_is_not_called_cancelled() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "timed-out");
    browser.without_autofill();
    // Browsers tell both by one error; only the time tells them apart.
    browser.before_every_page(
        "const later = Date.now() + 600_000; navigator.credentials.get = async () => { \
         Date.now = () => later; throw new DOMException('', 'NotAllowedError'); }",
    );
    browser.go("/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_text("Nobody answered the prompt in time. Try again when your device is at hand.");
}

#[test]
fn a_browser_without_passkeys_is_told_so_and_keeps_the_password() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "unsupported");
    browser.before_every_page("delete window.PublicKeyCredential");
    browser.go("/login");
    browser.press("Sign in with a passkey");
    browser.wait_for_text("This browser or device cannot use passkeys.");
    browser.sign_in("ada", PASSWORD);
    browser.go("/account/passkeys");
    browser.wait_for_text("This browser or device cannot use passkeys.");
    assert!(!browser.offers("Add a passkey"), "what cannot work is offered");
}
