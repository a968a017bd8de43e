//! Passkeys in the reader's own language, in a real browser: from right to left with a name that is not, in a script without
//! spaces, and with plurals that English does not have.

use serde_json::{Value, json};

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::{list, register};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Library, PASSWORD, Panel, words};

use crate::reference::account_id;

const KEY: &str = "Ada's YubiKey (5C)";

/// Signed in as ada, with an authenticator.
#[track_caller]
fn browser(panel: &Panel, story: &'static str, language: &str) -> Browser {
    assert!(words::languages().iter().any(|tag| tag == language), "{language} is not shipped");
    let browser = Browser::open_in(panel.address(), story, language);
    browser.without_autofill();
    browser.authenticator(Abilities::default());
    browser.sign_in("ada", PASSWORD);
    assert_eq!(browser.script("return document.documentElement.lang", json!([])), language);
    browser
}

#[track_caller]
fn add(browser: &Browser, name: &str) {
    browser.go("/account/passkeys");
    browser.fill_at("form[data-add] [name=name]", name);
    browser.press_at("form[data-add] button");
    browser.wait_for_text(name);
}

/// Whether this text stands in one line from left to right wherever an element that matches shows it: how often it does.
#[track_caller]
fn unbroken(browser: &Browser, selector: &str, text: &str) -> Value {
    let look = r"
        let times = 0;
        for (const element of document.querySelectorAll(arguments[0])) {
            const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
            while (walker.nextNode()) {
                const at = walker.currentNode.data.indexOf(arguments[1]);
                if (at < 0 || !element.checkVisibility()) continue;
                const boxes = [...arguments[1]].map((_, n) => {
                    const range = document.createRange();
                    range.setStart(walker.currentNode, at + n);
                    range.setEnd(walker.currentNode, at + n + 1);
                    return range.getBoundingClientRect();
                });
                const sound = boxes.every((box, n) => n === 0 || (box.top === boxes[0].top && box.left > boxes[n - 1].left));
                if (!sound) return `broken in ${element.outerHTML}`;
                times += 1;
            }
        }
        return times;
    ";
    browser.script(look, json!([selector, text]))
}

#[test]
fn in_hebrew_the_page_is_mirrored_and_a_latin_name_stays_whole() {
    let panel = Panel::with_passkeys();
    let browser = browser(&panel, "hebrew", "he");
    let sides = "const left = (selector) => document.querySelector(selector).getBoundingClientRect().left; \
                 return [document.documentElement.dir, left('.side') > left('main')]";
    assert_eq!(browser.script(sides, json!([])), json!(["rtl", true]), "the navigation is on the left");

    add(&browser, KEY);
    let directions = "const direction = (selector) => getComputedStyle(document.querySelector(selector)).direction; \
                      return [direction('.list-item'), direction('.item-title bdi'), direction('[data-rename] [name=name]')]";
    assert_eq!(browser.script(directions, json!([])), json!(["rtl", "ltr", "ltr"]));
    assert_eq!(unbroken(&browser, ".item-title bdi", KEY), 1);
    browser.press_at(".disclosure:not([data-rename]) > summary");
    browser.element(".disclosure[open] button.danger");
    assert_eq!(unbroken(&browser, ".disclosure[open] p", KEY), 1, "in the middle of a sentence");

    // A name in the page's own script runs with it.
    browser.press_at("[data-rename] > summary");
    let hebrew = "המפתח של עדה";
    browser.fill_at("[data-rename][open] [name=name]", hebrew);
    browser.press_at("[data-rename][open] button");
    wait_for("the new name", || (list(&panel.signed_in("ada"))[0]["name"] == hebrew).then_some(()));
    browser.wait_for_text(hebrew);
    let direction = "return getComputedStyle(document.querySelector('.item-title bdi')).direction";
    assert_eq!(browser.script(direction, json!([])), "rtl");

    browser.press_at(".disclosure:not([data-rename]) > summary");
    browser.press_at(".disclosure[open] button.danger");
    wait_for("the passkey to be gone", || list(&panel.signed_in("ada")).is_empty().then_some(()));
    browser.wait_for_text("מפתחות גישה");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn in_japanese_one_signs_in_with_what_phones_call_a_passkey_there() {
    let panel = Panel::with_passkeys();
    let browser = browser(&panel, "japanese", "ja");
    add(&browser, "アダの電話");
    browser.press_at("form[action='/logout'] button");
    browser.wait_for_path("/login");
    browser.press("パスキーでログイン");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn in_polish_one_two_five_and_twenty_two_passkeys_are_counted_as_people_count() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").setting("passkeys.max_credentials", "22");
    let panel = plan.admin("ada").account("grace").start();
    let browser = browser(&panel, "polish", "pl");
    let grace = panel.signed_in("grace");
    let mut authenticator = Authenticator::new(panel.address());
    let mut there = 0;
    let page = format!("/users/{}", account_id(&mut panel.database(), "grace"));
    for (count, words) in
        [(1, "jeden klucz dostępu."), (2, "2 klucze dostępu."), (5, "5 kluczy dostępu."), (22, "22 klucze dostępu.")]
    {
        for number in there..count {
            register(&grace, &mut authenticator, &format!("Telefon {number}"));
        }
        there = count;
        browser.go(&page);
        browser.wait_for_text(words);
    }
}
