//! `cargo xtask tidy`: what a compiler does not check, as rules over the text of each file.
//! Also a test of this crate, so that a test run finds what the verb finds. Rules about words in `locales/` live elsewhere.

mod sentences;

use std::fs;
use std::path::Path;
use std::process::ExitCode;

use crate::shell::{Outcome, root};

/// Longer files are mentioned; the median should be about 100 lines.
const LONG: usize = 400;
const TOO_LONG: usize = 800;

pub fn run() -> Outcome {
    let files = checked_files()?;
    let findings: Vec<_> = files.iter().flat_map(|(path, text)| check(path, text)).collect();
    for finding in &findings {
        println!("{finding}");
    }
    let wrong = findings.iter().filter(|finding| finding.wrong).count();
    println!("{} files: {wrong} wrong, {} to look at", files.len(), findings.len() - wrong);
    Ok(if wrong == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

#[derive(Debug)]
struct Finding {
    place: String,
    what: String,
    /// `false` is a smell, no error.
    wrong: bool,
}

impl std::fmt::Display for Finding {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(out, "{}: {}{}", self.place, if self.wrong { "" } else { "(smell) " }, self.what)
    }
}

/// Path from the top folder and text of every file that the rules are about.
fn checked_files() -> Result<Vec<(String, String)>, String> {
    let top = root();
    let mut files = Vec::new();
    let mut folders = vec![top.clone()];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(&folder).map_err(|error| format!("cannot list {}: {error}", folder.display()))?;
        for entry in entries {
            let path = entry.map_err(|error| format!("cannot list {}: {error}", folder.display()))?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            let built = folder == top && ["target", "data"].contains(&name.as_str());
            if built || name.starts_with('.') {
                continue;
            }
            if path.is_dir() {
                folders.push(path);
            } else if let (Ok(text), Ok(below)) = (fs::read_to_string(&path), path.strip_prefix(&top)) {
                files.push((below.to_string_lossy().into_owned(), text));
            }
        }
    }
    files.sort();
    Ok(files)
}

/// Every rule, on one file.
fn check(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let extension = Path::new(path).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    if ["rs", "js", "css", "j2", "sql"].contains(&extension) {
        findings.extend(length(path, text));
    }
    for (number, line) in text.lines().enumerate() {
        let wrong = [
            (extension == "rs").then(|| rust(path, line)).flatten(),
            path.starts_with("host/").then(|| host_names_no_method(line)).flatten(),
        ];
        let place = format!("{path}:{}", number + 1);
        findings.extend(wrong.into_iter().flatten().map(|what| Finding { place: place.clone(), what, wrong: true }));
    }
    if extension == "rs" {
        findings.extend(named_for_nothing(path));
    }
    if extension == "j2" {
        findings.extend(template(path, text));
    }
    findings.extend(sentences::check(path, text));
    findings
}

fn length(path: &str, text: &str) -> Option<Finding> {
    let lines = text.lines().count();
    let wrong = lines > TOO_LONG;
    (lines > LONG).then(|| Finding { place: path.to_owned(), what: format!("{lines} lines; split it along a seam"), wrong })
}

fn rust(path: &str, line: &str) -> Option<String> {
    // Put together here, so that this file passes its own rules.
    let unfinished = [concat!("to", "do!("), concat!("unimple", "mented!("), concat!("db", "g!(")];
    if let Some(macro_name) = unfinished.iter().find(|name| line.contains(*name)) {
        return Some(format!("`{macro_name}…)` is unfinished work"));
    }
    if line.contains(concat!("[al", "low(")) {
        return Some("a bare allow; use `#[expect(lint, reason = \"…\")]`".into());
    }
    let names_boundary = line.contains(concat!("abi", "_stable"));
    (names_boundary && !may_name_boundary(path))
        .then(|| "only plugin-api, a plugin's lib.rs and host/src/plugins name abi_stable".into())
}

fn may_name_boundary(path: &str) -> bool {
    let fixture = path.starts_with("tests/fixtures/") && path.ends_with("/src/lib.rs");
    // The rule itself, and the source of a panel that stands for a later one.
    let rules = ["xtask/src/tidy.rs", "xtask/src/apart.rs"].contains(&path);
    path.starts_with("plugin-api/")
        || path.starts_with("host/src/plugins")
        // Stands in the panel's place, to time the boundary alone.
        || path == "tests/embedding/src/abi_call.rs"
        || path == "plugin-passkeys/src/lib.rs"
        || fixture
        || rules
}

/// The panel knows plugins, and no plugin in particular.
fn host_names_no_method(line: &str) -> Option<String> {
    let lower = line.to_lowercase();
    let name = ["passkey", "webauthn"].into_iter().find(|name| lower.contains(name))?;
    Some(format!("the host names `{name}`"))
}

fn named_for_nothing(path: &str) -> Option<Finding> {
    let name = Path::new(path).file_name()?.to_str()?;
    ["mod.rs", "utils.rs", "util.rs", "common.rs", "helpers.rs"].contains(&name).then(|| Finding {
        place: path.to_owned(),
        what: "name the file for what lives in it".into(),
        wrong: true,
    })
}

/// No inline script, no inline style, no sentence.
fn template(path: &str, text: &str) -> Vec<Finding> {
    let mut findings = Vec::new();
    let markup = without_expressions(text);
    for (number, line) in markup.lines().enumerate() {
        let mut wrong =
            |what: &str| findings.push(Finding { place: format!("{path}:{}", number + 1), what: what.into(), wrong: true });
        let lower = line.to_lowercase();
        if lower.contains("<style") || lower.contains(" style=") {
            wrong("inline style");
        }
        if lower.contains("<script") && !lower.contains(" src=") || lower.contains("javascript:") || has_handler(&lower) {
            wrong("inline script");
        }
        let spoken = ["aria-label=\"", "placeholder=\"", "title=\"", "alt=\""];
        let attribute = spoken.iter().filter_map(|name| lower.split_once(name)).any(|(_, value)| starts_with_word(value));
        if attribute {
            wrong("an attribute with words of its own; use t('…')");
        }
    }
    for (number, line) in without_tags(&markup).lines().enumerate() {
        let words = line.replace("&nbsp;", "").replace("&middot;", "").replace("&hellip;", "");
        if words.chars().any(char::is_alphabetic) {
            let what = format!("words of its own, `{}`; use t('…')", words.trim());
            findings.push(Finding { place: format!("{path}:{}", number + 1), what, wrong: true });
        }
    }
    findings
}

fn starts_with_word(value: &str) -> bool {
    value.split('"').next().unwrap_or_default().contains(char::is_alphabetic)
}

/// Whether a tag has an attribute such as `onclick=`.
fn has_handler(line: &str) -> bool {
    line.match_indices(" on").any(|(at, _)| {
        let name = &line[at + 3..];
        let end = name.find(|character: char| !character.is_ascii_lowercase()).unwrap_or(name.len());
        end > 0 && name[end..].starts_with('=')
    })
}

/// Blanks what minijinja reads, line breaks kept.
fn without_expressions(text: &str) -> String {
    // The layout takes a class name from the block `width`, not words.
    let mut out = blank(text, "block width %}", "{%");
    for (open, close) in [("{#", "#}"), ("{%", "%}"), ("{{", "}}")] {
        out = blank(&out, open, close);
    }
    out
}

fn without_tags(markup: &str) -> String {
    let comments = blank(markup, "<!--", "-->");
    blank(&comments, "<", ">")
}

/// Takes out everything from `open` to `close`, line breaks kept.
fn blank(text: &str, open: &str, close: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, inside)) = rest.split_once(open) {
        out.push_str(before);
        let (inside, after) = inside.split_once(close).unwrap_or((inside, ""));
        out.extend(inside.chars().filter(|character| *character == '\n'));
        rest = after;
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_checkout_is_tidy() {
        let files = checked_files().expect("the checkout can be read");
        assert!(files.iter().any(|(path, _)| path == "xtask/src/tidy.rs"), "looked in the wrong place");
        let wrong: Vec<_> = files.iter().flat_map(|(path, text)| check(path, text)).filter(|finding| finding.wrong).collect();
        let lines: Vec<_> = wrong.iter().map(Finding::to_string).collect();
        assert!(lines.is_empty(), "\n{}", lines.join("\n"));
    }

    /// One wrong line for each rule, and where it stands.
    #[test]
    fn every_rule_can_fail() {
        let unfinished = concat!("    to", "do!()");
        let allow = concat!("#[al", "low(dead_code)]");
        let long = "\n".repeat(TOO_LONG + 1);
        for (path, text) in [
            ("host/src/lib.rs", unfinished),
            ("host/src/lib.rs", allow),
            ("host/src/lib.rs", &long),
            ("host/src/lib.rs", "use abi_stable::StableAbi;"),
            ("plugin-passkeys/src/sign_in.rs", "use abi_stable::StableAbi;"),
            ("host/src/db/mod.rs", ""),
            ("host/src/routes/sign_in.rs", "// Passkeys are elsewhere."),
            ("host/migrations/sqlite/up.sql", "CREATE TABLE webauthn_key (id BLOB);"),
            ("templates/login.html.j2", "<p style=\"color: red\"></p>"),
            ("templates/login.html.j2", "<script>alert(1)</script>"),
            ("templates/login.html.j2", "<button onclick=\"go()\"></button>"),
            ("templates/login.html.j2", "<p>Hello</p>"),
            ("templates/login.html.j2", "<p\n  class=\"a\">{{ t('hello') }}, you</p>"),
            ("templates/login.html.j2", "<input placeholder=\"Name\">"),
        ] {
            assert!(check(path, text).iter().any(|finding| finding.wrong), "{path} passes with: {text}");
        }
    }

    #[test]
    fn what_is_meant_to_be_there_passes() {
        for (path, text) in [
            ("host/src/plugins/load.rs", "use abi_stable::library::lib_header_from_path;"),
            ("plugin-passkeys/src/sign_in.rs", "// A passkey signs in."),
            (
                "templates/login.html.j2",
                "{# A comment with words. #}\n<p title=\"{{ t('a') }}\" class=\"meta\">{{ t('b', name=name) }}</p>",
            ),
            ("templates/login.html.j2", "<script src=\"{{ asset('a.js') }}\" defer></script>{% if x > y %}<hr>{% endif %}"),
            ("templates/confirm.html.j2", "{%- block width %}narrow{% endblock -%}"),
            ("templates/login.html.j2", "<option value=\"de\" {% if a %}selected{% endif %}>{{ language.name }}</option>"),
        ] {
            let findings = check(path, text);
            assert!(findings.is_empty(), "{path}: {findings:?}");
        }
    }

    #[test]
    fn a_long_file_is_a_smell_before_it_is_an_error() {
        let findings = check("host/src/lib.rs", &"\n".repeat(LONG + 1));
        assert!(matches!(findings.as_slice(), [Finding { wrong: false, .. }]), "{findings:?}");
    }
}
