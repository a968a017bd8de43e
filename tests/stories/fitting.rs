//! No word is too long for its place: every page, in languages whose words are long, run from right to left or have no spaces, on
//! a phone and on a desk, measured in a browser by what it laid out.

use std::fs;

use serde_json::json;

use gatehouse_tests::browser::Browser;
use gatehouse_tests::passkeys::register;
use gatehouse_tests::second_factor::enrol;
use gatehouse_tests::{Authenticator, Library, PASSWORD, Panel, words};

use crate::reference::account_id;

/// As long as a name may be, and nowhere to break it.
const LONG: &str = "Donaudampfschifffahrtselektrizitaetenhauptbetriebswerkbauunterbea";
const NAME: &str = "maximiliane.wilhelmine.schmidt-von-und-zu-hohenstaufen-weissensee";

/// What a panel shows to an administrator; `{…}` are accounts' ids.
const PAGES: [&str; 23] = [
    "/",
    "/account/profile?saved",
    "/account/password?saved",
    "/account/second-factor",
    "/account/second-factor?done=added",
    "/account/second-factor/new",
    "/account/sessions?saved",
    "/account/activity",
    "/account/passkeys",
    "/settings?saved",
    "/audit",
    "/audit?account=nobody",
    "/audit?outcome=refused",
    "/users",
    "/users?added={name}",
    "/users/new",
    "/users/{ada}",
    "/users/{grace}",
    "/users/{long}",
    "/confirm?next=/account/passkeys",
    "/nothing",
    "/plugins/passkeys/nothing",
    "/link/none",
];
const SIGNED_OUT: [&str; 5] = ["/login", "/login?password=set", "/login/recovery", "/link/{token}", "/nothing"];

const SIZES: [(u32, u32); 2] = [(390, 844), (1280, 900)];

/// Elements that hold more than they show, or stand beside the page. What may be cut short are names.
const MEASURE: &str = r"
    document.querySelectorAll('details').forEach((details) => { details.open = true; });
    const width = document.documentElement.clientWidth;
    const faults = [];
    const told = (element, fault) => {
        const kind = element.tagName.toLowerCase() + [...element.classList].map((one) => `.${one}`).join('');
        faults.push(`${kind} “${element.textContent.trim().replace(/\s+/g, ' ').slice(0, 60)}” ${fault}`);
    };
    if (document.documentElement.scrollWidth > width) told(document.body, `makes the page ${document.documentElement.scrollWidth} px wide`);
    const canvas = document.createElement('canvas').getContext('2d');
    for (const element of document.body.querySelectorAll('*')) {
        if (!element.checkVisibility({visibilityProperty: true}) || element.closest('.visually-hidden, .skip, svg, option')) continue;
        const style = getComputedStyle(element), box = element.getBoundingClientRect();
        if (element.matches('select')) {
            canvas.font = style.font;
            const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
            const wanted = Math.max(...[...element.selectedOptions].map((option) => canvas.measureText(option.text).width));
            if (wanted > room + 1) told(element.selectedOptions[0], `is cut off: ${wanted} px in ${room} px`);
            continue;
        }
        if (box.left < -0.5 || box.right > width + 0.5) told(element, `stands from ${box.left} to ${box.right} px on ${width}`);
        const may = element.matches('.brand-name, .who-name, input, textarea') || style.display === 'inline';
        if (!may && element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1) told(element, `needs ${element.scrollWidth} px and has ${element.clientWidth}`);
        const cut = style.overflowY === 'hidden' || style.overflowY === 'clip';
        if (!may && cut && element.scrollHeight > element.clientHeight + 1) told(element, `needs ${element.scrollHeight} px of height and has ${element.clientHeight}`);
    }
    return faults;
";

/// A panel in which names are as long as can be, and there is much to say.
fn panel() -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).library(Library::Hello).switched_on("passkeys");
    let panel = plan.environment("GATEHOUSE_THROTTLE", "off").admin("ada").account("grace").account(&NAME[..64]).start();
    panel.put_bytes("a-file-that-somebody-has-put-here-and-that-is-no-library.so", b"remember the milk\n");
    for name in ["ada", "grace", &NAME[..64]] {
        let client = panel.signed_in(name);
        let mut authenticator = Authenticator::new(panel.address());
        for passkey in ["Ada's YubiKey (5C)", &LONG[..64]] {
            register(&client, &mut authenticator, passkey);
        }
        panel.client().form("/login", &[("username", name), ("password", "wrong password here")]);
    }
    enrol(&panel.signed_in("grace"));
    panel
}

#[track_caller]
fn measured(browser: &Browser, pages: &[String]) -> Vec<String> {
    let mut faults = Vec::new();
    for page in pages {
        browser.go(page);
        for (width, height) in SIZES {
            browser.viewport(width, height);
            let found = browser.script(MEASURE, json!([]));
            let found = found.as_array().into_iter().flatten().filter_map(|fault| fault.as_str().map(str::to_owned));
            faults.extend(found.map(|fault| format!("{page} at {width} px: {fault}")));
        }
    }
    faults
}

#[track_caller]
fn everything_fits(story: &'static str, language: &str) {
    assert!(words::languages().iter().any(|tag| tag == language), "{language} is not shipped");
    let panel = panel();
    let printed = panel.cli(&["users", "invite", "linus"]).succeeds();
    let (_, token) = printed.trim().split_once("/link/").expect("a link");
    let id = |name| account_id(&mut panel.database(), name);
    let fill = |page: &&str| {
        let page = page.replace("{token}", token).replace("{name}", &NAME[..64]);
        page.replace("{ada}", &id("ada")).replace("{grace}", &id("grace")).replace("{long}", &id(&NAME[..64]))
    };
    let browser = Browser::open_in(panel.address(), story, language);
    let mut faults = measured(&browser, &SIGNED_OUT.iter().map(fill).collect::<Vec<_>>());
    browser.sign_in("ada", PASSWORD);
    faults.extend(measured(&browser, &PAGES.iter().map(fill).collect::<Vec<_>>()));
    assert!(browser.script("return document.documentElement.lang", json!([])) == language, "another language was measured");
    assert!(faults.is_empty(), "\n{}", faults.join("\n"));
}

#[test]
fn nothing_is_too_long_in_german() {
    everything_fits("fits-de", "de");
}

#[test]
fn nothing_is_too_long_in_finnish() {
    everything_fits("fits-fi", "fi");
}

#[test]
fn nothing_is_too_long_in_hebrew() {
    everything_fits("fits-he", "he");
}

#[test]
fn nothing_is_too_long_in_japanese() {
    everything_fits("fits-ja", "ja");
}

#[test]
fn nothing_is_too_long_in_thai() {
    everything_fits("fits-th", "th");
}

/// The measure of this file sees what it is for.
#[test]
fn what_does_not_fit_is_seen() {
    let plan = Panel::plan().environment("GATEHOUSE_LOCALES_DIR", "words").admin("ada");
    let mut panel = plan.prepare();
    fs::create_dir_all(panel.data().join("words/en")).expect("our own folder");
    fs::write(panel.data().join("words/en/panel.ftl"), format!("login-submit = {LONG}\n")).expect("our own file");
    panel.serve();
    let browser = Browser::open(panel.address(), "fits-not");
    assert_eq!(measured(&browser, &["/login".to_owned()]), Vec::<String>::new(), "a word that can be broken is");
    browser.viewport(390, 844);
    for (selector, style) in [
        ("form[action='/login'] button", "white-space: nowrap; overflow-wrap: normal"),
        ("h1", "margin-inline-start: -100px"),
        ("main", "inline-size: 500px"),
        ("#page-language", "inline-size: 60px"),
    ] {
        browser.go("/login");
        let change = "const element = document.querySelector(arguments[0]); element.style.cssText = arguments[1]";
        browser.script(change, json!([selector, style]));
        let found = browser.script(MEASURE, json!([]));
        assert!(!found.as_array().is_none_or(Vec::is_empty), "{selector} with {style} was not seen");
    }
}
