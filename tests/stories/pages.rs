//! Every page, in a browser: no complaint in its console, a language and a direction, usable by keyboard, fitting a phone.

use serde_json::json;

use gatehouse_tests::browser::{Abilities, Browser};
use gatehouse_tests::passkeys::register;
use gatehouse_tests::{Authenticator, PASSWORD, Panel};

/// Pages for an admin; `{grace}` is an account's id.
const PAGES: [&str; 16] = [
    "/",
    "/account/profile",
    "/account/password",
    "/account/second-factor",
    "/account/second-factor/new",
    "/account/sessions",
    "/account/activity",
    "/account/passkeys",
    "/settings",
    "/audit",
    "/users",
    "/users/new",
    "/users/{grace}",
    "/confirm?next=/account/passkeys",
    "/nothing",
    "/plugins/passkeys/nothing",
];

/// A panel in which there is something to see.
fn lived_in() -> Panel {
    let panel = Panel::with_passkeys();
    for name in ["ada", "grace"] {
        let client = panel.signed_in(name);
        let mut authenticator = Authenticator::new(panel.address());
        register(&client, &mut authenticator, "Laptop");
        register(&client, &mut authenticator, "A rather long name for a security key that hangs on a hook");
    }
    panel
}

/// The page on which somebody who is new chooses a password.
fn invitation(panel: &Panel) -> String {
    let printed = panel.cli(&["users", "invite", "linus"]).succeeds();
    let (_, token) = printed.trim().split_once("/link/").expect("a link");
    format!("/link/{token}")
}

fn pages(panel: &Panel) -> Vec<String> {
    let grace = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    PAGES.iter().map(|page| page.replace("{grace}", &grace)).collect()
}

/// What is wrong with the page that is shown, in words.
#[track_caller]
fn faults(browser: &Browser, language: &str) -> Vec<String> {
    let check = r"
        const faults = [];
        const html = document.documentElement;
        if (html.lang !== arguments[0]) faults.push(`lang is ${html.lang}`);
        if (html.dir !== 'ltr') faults.push(`dir is ${html.dir}`);
        if (!document.title.trim()) faults.push('no title');
        if (document.querySelectorAll('h1').length !== 1) faults.push('not one h1');
        if (!document.querySelector('main')) faults.push('no main');
        if (html.scrollWidth > html.clientWidth) faults.push(`${html.scrollWidth} px wide on ${html.clientWidth}`);
        const shown = (element) => element.checkVisibility();
        for (const field of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
            if (shown(field) && !field.labels?.length && !field.ariaLabel) faults.push(`no label for ${field.outerHTML}`);
        }
        for (const control of document.querySelectorAll('a[href], button, summary')) {
            if (shown(control) && !(control.ariaLabel || control.textContent).trim()) faults.push(`nothing to read on ${control.outerHTML}`);
        }
        const ids = [...document.querySelectorAll('[id]')].map((element) => element.id);
        for (const id of ids.filter((id, at) => ids.indexOf(id) !== at)) faults.push(`two of #${id}`);
        for (const element of document.querySelectorAll('[aria-describedby], [aria-labelledby], label[for]')) {
            const names = [element.getAttribute('aria-describedby'), element.getAttribute('aria-labelledby'), element.getAttribute('for')];
            for (const id of names.filter(Boolean).flatMap((value) => value.split(/\s+/))) {
                if (!document.getElementById(id)) faults.push(`nothing has the id ${id}`);
            }
        }
        if (document.querySelector('[style], style, script:not([src])')) faults.push('inline style or script');
        const untranslated = document.body.innerText.match(/\b(passkeys|problem|settings|account|plugin|second|recovery|login|audit|users)-[a-z]+-[a-z-]+\b/);
        if (untranslated) faults.push(`untranslated: ${untranslated[0]}`);
        return faults;
    ";
    let found = browser.script(check, json!([language]));
    let mut faults: Vec<_> =
        found.as_array().into_iter().flatten().map(|fault| fault.as_str().unwrap_or_default().to_owned()).collect();
    faults.extend(browser.complaints());
    faults
}

#[track_caller]
fn all_pages_are_sound(browser: &mut Browser, pages: &[String], language: &str) {
    let mut wrong = Vec::new();
    for (width, height) in [(1280, 900), (390, 844)] {
        browser.viewport(width, height);
        for page in pages {
            browser.go(page);
            wrong.extend(faults(browser, language).into_iter().map(|fault| format!("{page} at {width} px: {fault}")));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_page_is_sound_in_english_on_a_desk_and_on_a_phone() {
    let panel = lived_in();
    let mut browser = Browser::open(panel.address(), "pages-en");
    all_pages_are_sound(
        &mut browser,
        &["/login".into(), "/login?next=/settings".into(), "/login/recovery".into(), invitation(&panel), "/nothing".into()],
        "en",
    );
    browser.sign_in("ada", PASSWORD);
    all_pages_are_sound(&mut browser, &pages(&panel), "en");
}

#[test]
fn every_page_is_sound_in_german_too() {
    let panel = lived_in();
    let mut browser = Browser::open_in(panel.address(), "pages-de", "de-DE,de");
    all_pages_are_sound(&mut browser, &["/login".into(), "/login/recovery".into(), invitation(&panel), "/nothing".into()], "de");
    browser.sign_in("ada", PASSWORD);
    all_pages_are_sound(&mut browser, &pages(&panel), "de");
}

#[test]
fn pages_are_photographed_light_and_dark_wide_and_narrow() {
    let panel = lived_in();
    let mut browser = Browser::open(panel.address(), "look");
    browser.go("/login");
    browser.screenshot("sign-in");
    browser.sign_in("ada", PASSWORD);
    for (scheme, width, height) in [("light", 1280, 900), ("dark", 1280, 900), ("light", 390, 844), ("dark", 390, 844)] {
        browser.colour_scheme(scheme);
        browser.viewport(width, height);
        let background = |browser: &Browser| {
            let colour = browser.script(
                "return getComputedStyle(document.body).backgroundColor.match(/[0-9.]+/g).slice(0, 3).map(Number)",
                json!([]),
            );
            colour.as_array().into_iter().flatten().filter_map(serde_json::Value::as_f64).sum::<f64>()
        };
        for page in ["/", "/account/passkeys", "/settings", "/users"] {
            browser.go(page);
            browser.screenshot(&format!("{scheme}-{width}-{}", page.rsplit('/').next().unwrap_or_default()));
            assert_eq!(background(&browser) < 384.0, scheme == "dark", "{page} in {scheme}");
        }
    }
}

#[test]
fn the_keyboard_alone_signs_in_with_a_passkey() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "keyboard");
    browser.without_autofill();
    browser.authenticator(Abilities::default());

    // The name field has the focus already; Tab leads to the password, Enter sends.
    browser.go("/login");
    browser.element("[name=username]:focus");
    browser.keys(format!("ada\u{e004}{PASSWORD}\u{e007}"));
    browser.wait_for_path("/");

    browser.go("/account/passkeys");
    browser.tab_to("form[data-add] [name=name]");
    browser.keys("Laptop\u{e007}");
    browser.wait_for_text("On one device only");
    browser.tab_to("details summary");
    browser.keys("\u{e007}");
    browser.tab_to("details[open] [name=name]");
    browser.keys("Old laptop\u{e007}");
    browser.wait_for_text("Old laptop");

    browser.tab_to("form[action='/logout'] button");
    browser.keys("\u{e007}");
    browser.wait_for_path("/login");
    browser.tab_to("[data-start]");
    let outline = "const style = getComputedStyle(document.activeElement); return style.outlineStyle !== 'none' || style.boxShadow !== 'none'";
    assert_eq!(browser.script(outline, json!([])), true, "the focus cannot be seen");
    browser.keys("\u{e007}");
    browser.wait_for_path("/");
    assert_eq!(browser.complaints(), Vec::<String>::new());
}

#[test]
fn the_skip_link_comes_first_and_leads_to_the_content() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "skip");
    browser.sign_in("ada", PASSWORD);
    browser.go("/settings");
    browser.keys("\u{e004}\u{e007}");
    assert_eq!(browser.script("return document.activeElement.id", json!([])), "main");
}

/// The check of this file sees what it is for.
#[test]
fn a_script_that_is_not_ours_does_not_run_and_is_complained_about() {
    let panel = Panel::with_passkeys();
    let browser = Browser::open(panel.address(), "policy");
    browser.go("/login");
    assert_eq!(faults(&browser, "en"), Vec::<String>::new());
    let inject = "const script = document.createElement('script'); script.textContent = 'window.ran = true'; \
                  document.body.append(script); document.body.insertAdjacentHTML('beforeend', '<input><button></button><p style=\"color:red\">'); \
                  return Boolean(window.ran)";
    assert_eq!(browser.script(inject, json!([])), false);
    let found = faults(&browser, "de").join("\n");
    for fault in ["lang is en", "no label", "nothing to read", "inline style", "Content Security Policy"] {
        assert!(found.contains(fault), "{fault} was not seen in:\n{found}");
    }
}
