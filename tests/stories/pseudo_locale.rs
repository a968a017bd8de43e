//! Every page and every error in a language that nobody speaks, in which each word of a message has accents: what has none is in
//! no locale. What is data, such as names and dates, is told from words by where it stands.

use std::collections::BTreeSet;
use std::process::Command;

use gatehouse_tests::library::built;
use gatehouse_tests::passkeys::register;
use gatehouse_tests::{Answer, Authenticator, Client, Library, PASSWORD, Panel};

const LANGUAGE: &str = "en-XA";

/// Elements that hold what people, browsers or calendars have named.
const DATA: [&str; 7] = ["time", "bdi", "code", "option", "script", "style", "svg"];

/// What the panel and its people are called, where it stands alone in a page's title.
const NAMES: [&str; 2] = ["Gatehouse", "grace"];

/// Attributes that are seen or read aloud.
const SEEN: [&str; 5] = ["placeholder", "title", "aria-label", "alt", "aria-description"];

/// A panel that is used, and says everything in that language.
fn panel() -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace");
    let mut panel = plan.environment("GATEHOUSE_LOCALES_DIR", "words").prepare();
    let made = Command::new(built("xtask")).args(["locales", "pseudo"]).arg(panel.data().join("words")).status();
    assert!(made.is_ok_and(|status| status.success()), "the words are not made");
    panel.serve();
    let mut authenticator = Authenticator::new(panel.address());
    for name in ["ada", "grace"] {
        let client = panel.signed_in(name);
        register(&client, &mut authenticator, "Ноутбук");
        client.form("/logout", &[]);
    }
    panel.client().form("/login", &[("username", "grace"), ("password", "wrong password here")]);
    panel
}

/// The words of a page that no message has accented.
fn plain_words(page: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let mut inside: Vec<String> = Vec::new();
    let mut rest = page;
    while let Some((text, markup)) = rest.split_once('<') {
        let (tag, after) = markup.split_once('>').unwrap_or((markup, ""));
        if !inside.iter().any(|element| DATA.contains(&element.as_str())) {
            words.extend(plain(text));
        }
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default().to_owned();
        if tag.starts_with('/') {
            let opened = inside.iter().rposition(|element| *element == name);
            inside.truncate(opened.unwrap_or(inside.len()));
        } else if !["!doctype", "meta", "link", "input", "br", "hr", "img", "path", "circle", "rect"].contains(&name.as_str()) {
            inside.push(name);
        }
        for seen in SEEN {
            let value = tag.split_once(&format!(" {seen}=\"")).and_then(|(_, value)| value.split_once('"'));
            // The exact time in a tooltip is a calendar's.
            words.extend(value.filter(|_| !tag.starts_with("time")).into_iter().flat_map(|(value, _)| plain(value)));
        }
        rest = after;
    }
    words
}

/// Without what is filled into a message, which stands between invisible marks, and without addresses and the panel's name.
fn plain(text: &str) -> Vec<String> {
    let mut said = String::new();
    let mut depth = 0_u32;
    for character in text.chars() {
        match character {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ if depth == 0 => said.push(character),
            _ => {}
        }
    }
    let entities = [("&amp;", " "), ("&lt;", " "), ("&gt;", " "), ("&quot;", " "), ("&#x27;", " "), ("&#x2f;", "/")];
    let said = entities.iter().fold(said, |said, (entity, character)| said.replace(entity, character));
    let words = said.split(|letter: char| letter.is_whitespace() || "⟦⟧".contains(letter));
    let words = words.filter(|word| !word.contains("://") && word.contains(|letter: char| letter.is_ascii_alphabetic()));
    words.filter(|word| !NAMES.contains(word)).map(str::to_owned).collect()
}

fn faults(what: &str, answer: &Answer) -> Vec<String> {
    let page = answer.text();
    let words = plain_words(&page);
    let is_page = page.contains(&format!("<html lang=\"{LANGUAGE}\""));
    let none = (is_page && !page.contains('⟦')).then(|| format!("{what}: says nothing"));
    let wrong = (!words.is_empty()).then(|| format!("{what}: {}", words.into_iter().collect::<Vec<_>>().join(" ")));
    none.into_iter().chain(wrong).collect()
}

/// Addresses of pages that the panel has mounted, with what they take filled in.
fn pages(panel: &Panel) -> Vec<String> {
    let grace = panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    let invited = panel.cli(&["users", "invite", "linus"]).succeeds();
    let (_, token) = invited.trim().split_once("/link/").expect("a link");
    let routes = panel.cli(&["routes"]).succeeds();
    let paths = routes.lines().filter_map(|line| line.strip_prefix("GET ")?.split_whitespace().next());
    let paths: Vec<_> =
        paths.filter(|path| !path.starts_with("/assets") && !path.starts_with("/plugins") && *path != "/healthz").collect();
    assert!(paths.len() > 15, "only {} pages: {routes}", paths.len());
    let mut pages: Vec<String> =
        paths.iter().map(|path| path.replace("<token>", token).replace("<id>", &grace).replace("<tab>", "profile")).collect();
    let tabs = ["profile", "password", "second-factor", "sessions", "activity", "passkeys", "nothing"];
    pages.extend(tabs.map(|tab| format!("/account/{tab}")));
    pages.extend(
        ["/login?next=/settings", "/link/none", "/nothing", "/confirm?next=/account/passkeys", "/.well-known/nothing"]
            .map(str::to_owned),
    );
    pages
}

fn call(client: &Client, method: &str, path: &str) -> Answer {
    client.call(method, path).accept("text/html").header("accept-language", LANGUAGE).send()
}

fn form(client: &Client, path: &str, fields: &[(&str, &str)]) -> Answer {
    client.call("POST", path).accept("text/html").header("accept-language", LANGUAGE).form(fields).send()
}

#[test]
fn every_page_and_every_error_speaks_through_the_locales() {
    let panel = panel();
    let (anybody, grace, ada) = (panel.client(), panel.signed_in("grace"), panel.signed_in("ada"));
    let mut faults_found = Vec::new();
    for path in pages(&panel) {
        for (who, client) in [("anybody", &anybody), ("grace", &grace), ("ada", &ada)] {
            faults_found.extend(faults(&format!("{who} {path}"), &call(client, "GET", &path)));
        }
    }
    let short = [("username", "new"), ("password", "short")];
    let wrong = [("username", "ada"), ("password", "not the password")];
    for (who, client, path, fields) in [
        ("anybody", &anybody, "/login", &wrong[..]),
        ("anybody", &anybody, "/login", &[("username", "ada")]),
        ("anybody", &anybody, "/login/recovery", &[("username", "ada"), ("code", "AAAA-AAAA-AAAA-AAAA")]),
        ("grace", &grace, "/account/password", &[("current_password", "wrong"), ("new_password", "short")]),
        ("grace", &grace, "/account/password", &[("current_password", PASSWORD), ("new_password", "short")]),
        ("grace", &grace, "/confirm", &[("password", "wrong"), ("next", "/")]),
        ("grace", &grace, "/users", &short),
        ("ada", &ada, "/users", &short),
        ("ada", &ada, "/users", &[("username", ""), ("password", "")]),
        ("ada", &ada, "/users", &[("username", "grace"), ("password", PASSWORD)]),
        ("ada", &ada, "/settings", &[("panel_name", ""), ("language", "en"), ("fresh_minutes", "0")]),
        ("ada", &ada, "/settings/plugins/passkeys/settings", &[("ceremony_seconds", "0"), ("limit", "x")]),
        ("ada", &ada, "/settings/plugins/passkeys", &[("enabled", "perhaps")]),
    ] {
        faults_found.extend(faults(&format!("{who} POST {path}"), &form(client, path, fields)));
    }
    // Programs read the same words.
    for (client, method, path) in [
        (&anybody, "GET", "/nothing"),
        (&anybody, "GET", "/plugins/passkeys/credentials"),
        (&grace, "POST", "/plugins/passkeys/confirm"),
    ] {
        let answer = client.call(method, path).accept("application/json").header("accept-language", LANGUAGE).send();
        let problem = answer.json();
        for key in ["title", "detail"] {
            let text = problem[key].as_str().unwrap_or_default().to_owned();
            let found = plain(&text);
            let faults = (!found.is_empty()).then(|| format!("{method} {path}: {key}: {text}"));
            faults_found.extend(faults);
        }
    }
    assert!(faults_found.is_empty(), "\n{}", faults_found.join("\n"));
}
