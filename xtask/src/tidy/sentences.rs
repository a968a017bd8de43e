//! No sentence that a visitor can meet stands anywhere but in `locales/`: not in Rust, not in a script, not in what a template
//! computes. What is said in the log, on the command line and by a panic is English, and is told from the rest by what it is
//! written into, never by a list of exceptions.

use super::Finding;
use crate::rust_text::{self, Literal};

const INSTEAD: &str = "say it in locales/ and ask for it by its id";

pub(super) fn check(path: &str, text: &str) -> Vec<Finding> {
    let product = ["host/", "plugin-passkeys/", "templates/"].iter().any(|folder| path.starts_with(folder));
    let found = match path.rsplit('.').next() {
        _ if !product => Vec::new(),
        Some("rs") => rust(path, text),
        Some("js") => script(text),
        Some("j2") => expressions(text),
        _ => Vec::new(),
    };
    let finding = |(line, said): (usize, String)| {
        let what = format!("a sentence of its own, `{said}`; {INSTEAD}");
        Finding { place: format!("{path}:{line}"), what, wrong: true }
    };
    found.into_iter().map(finding).collect()
}

fn rust(path: &str, text: &str) -> Vec<(usize, String)> {
    // A command's output is not a page, nor are the tests' own texts.
    if path.starts_with("host/src/cli/") || path.contains("/tests/") || path.ends_with("build.rs") {
        return Vec::new();
    }
    let said = rust_text::literals(text).into_iter().filter(|literal| !is_for_operators(literal));
    let seen = said.filter(|literal| reads_like_a_sentence(&literal.value) || is_shown(literal) && has_two_words(&literal.value));
    seen.map(|literal| (literal.line, literal.value)).collect()
}

/// Who runs the panel reads the log, what commands print, and the remedies of its doctor.
fn is_for_operators(literal: &Literal) -> bool {
    const MACROS: [&str; 18] = [
        "error!",
        "warn!",
        "info!",
        "debug!",
        "trace!",
        "println!",
        "eprintln!",
        "print!",
        "eprint!",
        "panic!",
        "unreachable!",
        "assert!",
        "assert_eq!",
        "assert_ne!",
        "debug_assert!",
        "compile_error!",
        "bail!",
        "ensure!",
    ];
    const CALLS: [&str; 5] = ["expect", "sql_query", "finding", "internal", "unavailable"];
    literal.inside.iter().any(|around| {
        // What a type says of itself goes to the log: people are told by a message's id.
        let displayed = ["fn fmt", "fn expecting"].contains(&around.as_str());
        let said_to_operators = displayed || MACROS.contains(&around.as_str()) || CALLS.contains(&around.as_str());
        around == "#" || said_to_operators || around.ends_with(" remedy")
    })
}

/// What is put into a page's context or a program's answer.
fn is_shown(literal: &Literal) -> bool {
    literal.inside.iter().any(|around| around == "json!")
}

/// “Nothing was stored”, “{count} were stored.”: a capital and a small word after it, or a sentence's end.
fn reads_like_a_sentence(text: &str) -> bool {
    let words: Vec<_> = text.split_whitespace().collect();
    let is_word = |word: &&&str| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1;
    let small = |word: &&str| word.chars().all(|letter| letter.is_lowercase() || "’',.:;!?".contains(letter));
    let begins = text.starts_with(char::is_uppercase) && words.get(1).is_some_and(small);
    let ends = words.last().is_some_and(|word| word.ends_with(['.', '!', '?']) && !word.starts_with('.'));
    has_two_words(text) && (begins || ends && words.iter().filter(is_word).count() > 2) && !text.contains(['<', '='])
}

fn has_two_words(text: &str) -> bool {
    let words = text.split_whitespace().filter(|word| word.chars().filter(|letter| letter.is_alphabetic()).count() > 1);
    words.count() > 1 && !text.contains(['<', '=', ';'])
}

fn script(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (number, line) in text.lines().enumerate() {
        let code = line.split("// ").next().unwrap_or_default();
        let quoted = ['\'', '"', '`'].into_iter().flat_map(|quote| code.split(quote).skip(1).step_by(2));
        found.extend(quoted.filter(|text| reads_like_a_sentence(text)).map(|text| (number + 1, text.to_owned())));
    }
    found
}

/// Texts in `{{ … }}` and `{% … %}`; a name, an id or a class has no second word.
fn expressions(text: &str) -> Vec<(usize, String)> {
    let mut found = Vec::new();
    for (open, close) in [("{{", "}}"), ("{%", "%}")] {
        for (at, _) in text.match_indices(open) {
            let inside = &text[at..];
            let inside = &inside[..inside.find(close).unwrap_or(inside.len())];
            let quoted = ['\'', '"'].into_iter().flat_map(|quote| inside.split(quote).skip(1).step_by(2));
            let is_said = |text: &&str| reads_like_a_sentence(text) || is_capital_word(text);
            let line = text[..at].matches('\n').count() + 1;
            found.extend(quoted.filter(is_said).map(|text| (line, text.to_owned())));
        }
    }
    found
}

fn is_capital_word(text: &str) -> bool {
    let mut letters = text.chars();
    letters.next().is_some_and(char::is_uppercase) && text.chars().count() > 2 && letters.all(char::is_lowercase)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_for_visitors_is_found_wherever_it_is() {
        for (path, text) in [
            ("host/src/routes/users.rs", "fn f() -> String { \"This account is disabled.\".to_owned() }"),
            ("host/src/routes/users.rs", "fn f() { page(json!({ \"title\": \"sign in first\" })) }"),
            ("host/src/problem.rs", "const DETAIL: &str = \"Wait a little\";"),
            ("host/src/problem.rs", "fn f(n: u32) -> String { format!(\"{n} more are not shown.\") }"),
            ("plugin-passkeys/src/pages.rs", "fn f() { log::warn!(\"said to the log\"); show(\"Said to visitors\") }"),
            ("plugin-passkeys/assets/passkeys.js", "  status.textContent = 'Try again.'.concat('That did not work');"),
            ("templates/login.html.j2", "<p>{{ 'Sign in again' if again else title }}</p>"),
            ("templates/login.html.j2", "{% set label = \"Delete\" %}<p>{{ label }}</p>"),
        ] {
            assert!(!check(path, text).is_empty(), "{path} passes with: {text}");
        }
    }

    #[test]
    fn what_operators_read_and_what_only_looks_like_words_passes() {
        for (path, text) in [
            ("host/src/cli/users.rs", "fn f() { println!(\"The account is added.\"); say(\"Nothing was changed.\") }"),
            ("host/src/db/writer.rs", "fn f() { log::error!(\"The disk is full.\"); x.expect(\"The lock is held.\"); }"),
            ("host/src/db/writer.rs", "/// A comment. And another one.\nconst BEGIN: &str = \"BEGIN IMMEDIATE\";"),
            ("host/src/headers.rs", "const VARY: &str = \"Accept, Accept-Language, Cookie\";"),
            ("host/src/plugins.rs", "fn f() { let remedy = \"Report this to whoever made the plugin.\".into(); tell(remedy) }"),
            (
                "host/src/plugins/judge.rs",
                "impl A { fn remedy(&self) -> String { String::from(\"Put back what was changed.\") } }",
            ),
            ("host/src/db.rs", "impl Display for A { fn fmt(&self) { out.write_str(\"It is broken.\") } }"),
            ("host/src/page.rs", "#[cfg(test)]\nmod tests { fn f() { say(\"This is a test.\"); } }"),
            ("templates/login.html.j2", "{{ field(\"code\", t('field-code'), autocomplete=\"one-time-code\") }}"),
            ("tests/src/panel.rs", "const NAME: &str = \"A panel of its own.\";"),
        ] {
            let findings = check(path, text);
            assert!(findings.is_empty(), "{path}: {findings:?}");
        }
    }
}
