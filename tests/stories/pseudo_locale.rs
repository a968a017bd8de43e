//! Every page and every error in a language that nobody speaks, in which each word of a message has accents: what has none is in
//! no locale. What is data, such as names and dates, is told from words by where it stands.

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

use gatehouse_tests::Answer;
use gatehouse_tests::library::built;

pub const LANGUAGE: &str = "en-XA";

/// Elements that hold what people, browsers or calendars have named.
const DATA: [&str; 7] = ["time", "bdi", "code", "option", "script", "style", "svg"];

/// What the panel and its people are called, where it stands alone in a page's title.
const NAMES: [&str; 11] = ["Gatehouse", "ada", "grace", "hedy", "linus", "tony", "dora", "newcomer", "rosa", "mary", "hello"];

/// Attributes that are seen or read aloud.
const SEEN: [&str; 5] = ["placeholder", "title", "aria-label", "alt", "aria-description"];

/// What plugins say whose words are not the panel's: made for tests, or switched off, so that they are read from the library.
const OF_PLUGINS: [&str; 11] = [
    "Passkeys",
    "Sign in with a fingerprint, a face, a PIN or a security key instead of a password.",
    "Tries what it should not.",
    "Unruly",
    "Does as it is told.",
    "Scripted",
    "As told.",
    "Word",
    "Ends whoever makes it.",
    "Fatal",
    "it does not contribute exactly one switch",
];

/// What is no word: how the names of other such plugins begin, guests', and addresses. Files of the panel are none either.
const BEGINNINGS: [&str; 3] = ["told-", "guest-", "/.well-known/"];

/// Into a folder of translations.
#[track_caller]
pub fn make_words(folder: &Path) {
    let made = Command::new(built("xtask")).args(["locales", "pseudo"]).arg(folder).status();
    assert!(made.is_ok_and(|status| status.success()), "the words are not made");
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
    let is_file = |word: &str| Path::new(word).starts_with(std::env::temp_dir());
    let is_name =
        |word: &str| NAMES.contains(&word.trim_end_matches('.')) || BEGINNINGS.iter().any(|begins| word.starts_with(begins));
    words.filter(|word| !is_file(word) && !is_name(word)).map(str::to_owned).collect()
}

/// What is wrong with an answer in that language.
pub fn faults(what: &str, answer: &Answer) -> Vec<String> {
    let text = answer.text();
    let kind = answer.header("content-type").unwrap_or_default();
    let said = if kind.starts_with("text/html") {
        let said = OF_PLUGINS.iter().fold(text.clone(), |page, sentence| page.replace(sentence, " "));
        plain_words(&said)
    } else if kind.starts_with("application/problem+json") {
        let problem = answer.json();
        // Programs read the same words.
        ["title", "detail"].iter().flat_map(|key| plain(problem[key].as_str().unwrap_or_default())).collect()
    } else {
        return Vec::new();
    };
    let none = (!text.contains('⟦')).then(|| format!("{what}: says nothing"));
    let wrong = (!said.is_empty()).then(|| format!("{what}: {}", said.into_iter().collect::<Vec<_>>().join(" ")));
    none.into_iter().chain(wrong).collect()
}
