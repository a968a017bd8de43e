//! The rows of the reference's list that are about pages, in a real browser; the others are in `reference`.

use serde_json::json;

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{browser_that_cancelled_adding, list, register};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Library, PASSWORD, Panel};

use crate::reference::{account_id, sign_in_counting};

#[test]
fn html_in_a_name_is_text_to_its_owner_and_to_the_admin() {
    let panel = Panel::with_passkeys();
    let name = "<img src=x onerror=\"document.title='owned'\">";
    let mut authenticator = Authenticator::new(panel.address());
    register(&panel.signed_in("grace"), &mut authenticator, name);
    // A warning puts the name on the admin's page.
    for counter in [5, 3] {
        sign_in_counting(&panel, &mut authenticator, counter).expect(200);
    }
    let policy = panel.client().get("/login").header("content-security-policy").unwrap_or_default().to_owned();
    assert!(policy.contains("default-src 'none'") && !policy.contains("unsafe"), "{policy}");

    let browser = Browser::open(panel.address(), "html-name");
    let grace = account_id(&mut panel.database(), "grace");
    for (who, page) in [("grace", "/account/passkeys".to_owned()), ("ada", format!("/users/{grace}"))] {
        browser.sign_in(who, PASSWORD);
        browser.go(&page);
        browser.wait_for_text(name);
        browser.press_at(".disclosure:last-of-type summary");
        browser.wait_for_text("Remove");
        assert_eq!(browser.count("img"), 0, "{page}");
        assert!(!browser.script("return document.title", json!([])).to_string().contains("owned"), "{page}");
        assert_eq!(browser.complaints(), Vec::<String>::new(), "{page}");
        browser.sign_out();
    }
}

#[test]
fn the_name_comes_first_and_a_refused_passkey_is_forgotten_by_the_browser() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").setting("passkeys.max_credentials", "1");
    let panel = plan.admin("ada").start();
    let (browser, authenticator) = browser_that_cancelled_adding(&panel, "orphan");

    // The page still offers what the panel no longer allows: the passkey is made, and refused.
    register(&panel.signed_in("ada"), &mut Authenticator::new(panel.address()), "Another");
    browser.set_verifies(&authenticator, true);
    browser.press("Add a passkey");
    browser.wait_for_text("You have the one passkey that this panel allows.");
    wait_for("the authenticator to forget the key", || browser.keys_of(&authenticator).is_empty().then_some(()));
    assert_eq!(list(&panel.signed_in("ada")).len(), 1);
}

#[test]
fn a_passkey_is_described_in_words_renamed_in_place_and_fits_a_phone() {
    let panel = Panel::with_passkeys();
    let mut managed = Authenticator::new(panel.address());
    // Google Password Manager's, as its maker publishes it.
    managed.aaguid = [0xea, 0x9b, 0x8d, 0x66, 0x4d, 0x01, 0x1d, 0x21, 0x3c, 0xe4, 0xb6, 0xb4, 0x8c, 0xb5, 0x75, 0xd4];
    register(&panel.signed_in("ada"), &mut managed, "Synced");
    let mut browser = Browser::open(panel.address(), "phone");
    browser.without_autofill();
    browser.authenticator(Abilities::default());
    browser.viewport(390, 844);
    browser.sign_in("ada", PASSWORD);
    browser.go("/account/passkeys");
    for words in ["Google Password Manager", "Synced between devices", "Added:"] {
        browser.wait_for_text(words);
    }

    // Added without a name, it gets one, and the field to change that is open.
    browser.press("Add a passkey");
    browser.wait_for_text("On one device only");
    browser.element("details[open] [name=name]:focus");
    browser.screenshot("added");
    browser.keys("Pocket phone\u{e007}");
    browser.wait_for_text("Pocket phone");
    assert!(!browser.says("single_device"));

    let outside = r"
        document.querySelectorAll('.list details').forEach((details) => { details.open = true; });
        const controls = [...document.querySelectorAll('main button, main summary, main input:not([type=hidden])')];
        const box = (control) => control.getBoundingClientRect();
        const out = (control) => control.checkVisibility() && (box(control).left < 0 || box(control).right > innerWidth);
        return controls.filter(out).map((control) => control.outerHTML);
    ";
    assert_eq!(browser.script(outside, json!([])), json!([]), "out of sight on a phone");
    let times = "return [...document.querySelectorAll('.list time')].map((time) => [time.dateTime, time.innerText])";
    for time in browser.script(times, json!([])).as_array().expect("times") {
        let (machine, person) = (time[0].as_str().unwrap_or_default(), time[1].as_str().unwrap_or_default());
        assert!(machine.contains('T') && machine.ends_with(|last: char| last == 'Z' || last.is_ascii_digit()), "{machine}");
        assert!(!person.contains('.') && !person.contains('T') && !person.is_empty(), "{person}");
    }
}

#[test]
fn autofill_offers_the_passkey_where_the_browser_can() {
    let panel = Panel::with_passkeys();
    let field = panel.client().get("/login").readable();
    assert!(field.contains("autocomplete=\"username\""), "the page itself does not name passkeys:\n{field}");
    let browser = Browser::open(panel.address(), "row-autofill");
    browser.authenticator(Abilities::default());
    browser.go("/login");
    browser.element("[name=username][autocomplete='username webauthn']");
    browser.sign_in("ada", PASSWORD);
    browser.go("/account/passkeys");
    browser.press("Add a passkey");
    browser.wait_for_text("On one device only");
    // The virtual authenticator accepts what autofill offers by itself.
    browser.press("Sign out");
    browser.wait_for_path("/");
    let database = &mut panel.database();
    let by_passkey = "SELECT count(*) AS number FROM session WHERE credential IS NOT NULL AND user_verified = 1";
    assert_eq!(database.number(by_passkey), 1);
}
