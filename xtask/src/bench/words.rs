//! What it costs to say a page's words: pages whose templates say each message many times more, beside the same pages that call
//! the template engine's own functions as often, with the same arguments, and say nothing. A call is the engine's business, for
//! whatever function; the difference is what it takes to find a message and to fill it in. That, once, is held against the time of
//! the page as it is. All as undisturbed as it gets: whatever else goes on adds to a longer time more than to a shorter one, and
//! would count as words.

use std::fmt::Write;
use std::fs;
use std::path::Path;

use super::pairs::{self, Pair};
use super::served::{Connection, Data, Served};
use super::{Built, Figure};
use crate::shell::root;

/// Percent of serving the page.
const LIMIT: f64 = 1.0;
const CALLS: usize = 40;
/// In each both are measured, so that a machine that is busy for a while is busy with both.
const ROUNDS: usize = 9;
/// How often more each message is said.
const TIMES: u32 = 50;
/// Path, and whether a stranger asks.
const PAGES: [(&str, bool); 3] = [("/login", true), ("/account/profile", false), ("/", false)];

struct Round {
    /// With the words said many times more, and with nothing said as often.
    words: Pair,
    /// The page as it is, first.
    whole: Pair,
}

impl Round {
    /// Microseconds that it takes to say the words.
    fn once(&self) -> f64 {
        let [said, silent] = self.words.undisturbed;
        (said - silent) / f64::from(TIMES)
    }

    fn percent(&self) -> f64 {
        100.0 * self.once() / self.whole.undisturbed[0]
    }
}

pub fn run(built: &Built) -> Result<Vec<Figure>, String> {
    let (plain, idle, busy) = (Data::with(built, &[])?, Data::with(built, &[])?, Data::with(built, &[])?);
    put_templates(idle.path(), nothing)?;
    put_templates(busy.path(), str::to_owned)?;
    let serve = |data: Data| {
        let served = Served::panel(built, &data, &[])?;
        let ada = served.sign_in()?;
        Ok::<_, String>((data, served, ada))
    };
    let (plain, idle, busy) = (serve(plain)?, serve(idle)?, serve(busy)?);
    let mut figures = Vec::new();
    for (path, stranger) in PAGES {
        let page = |(_, served, ada): &(Data, Served, Connection)| {
            let connection = if stranger { served.connect() } else { ada.again(served) };
            connection?.prepare(path, 200)
        };
        let (mut plain, mut idle, mut busy, mut idle_too) = (page(&plain)?, page(&idle)?, page(&busy)?, page(&idle)?);
        if idle.answer.len() != busy.answer.len() {
            return Err(format!("{path}: the page that says its words more often is another page"));
        }
        let mut rounds = Vec::new();
        for _ in 0..ROUNDS {
            let words = pairs::measure(CALLS, || busy.again(), || idle.again())?;
            let whole = pairs::measure(CALLS, || plain.again(), || idle_too.again())?;
            rounds.push(Round { words, whole });
        }
        rounds.sort_by(|one, other| one.percent().total_cmp(&other.percent()));
        let [least, middle, most] = [0, ROUNDS / 2, ROUNDS - 1].map(|at| &rounds[at]);
        figures.push(Figure {
            what: format!("saying the words of {path}"),
            value: middle.percent(),
            unit: "%",
            limit: Some(LIMIT),
            how: format!(
                "{:.2} µs of {:.1} µs: {TIMES} times more in {:.1} µs, nothing in {:.1} µs; {ROUNDS} rounds: {:.2} to {:.2}",
                middle.once(),
                middle.whole.undisturbed[0],
                middle.words.undisturbed[0],
                middle.words.undisturbed[1],
                least.percent(),
                most.percent()
            ),
        });
    }
    Ok(figures)
}

/// Into the folder whose templates beat the built-in ones: each says what it says, and then `again` of each call, many times.
fn put_templates(data: &Path, again: impl Fn(&str) -> String) -> Result<(), String> {
    let copy = || {
        fs::create_dir_all(data.join("templates"))?;
        for file in fs::read_dir(root().join("templates"))? {
            let path = file?.path();
            let Some(name) = path.file_name().filter(|_| path.is_file()) else { continue };
            fs::write(data.join("templates").join(name), repeating(&fs::read_to_string(&path)?, &again))?;
        }
        Ok(())
    };
    copy().map_err(|error: std::io::Error| format!("cannot copy the templates: {error}"))
}

/// After each `{{ … }}` a loop for each message that it says.
fn repeating(template: &str, again: impl Fn(&str) -> String) -> String {
    let mut pieces = template.split("{{");
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (expression, after) = piece.split_once("}}").unwrap_or((piece, ""));
        out.extend(["{{", expression, "}}"]);
        for said in said(expression).into_iter().map(&again) {
            let _ = write!(out, "{{% for again in range({TIMES}) %}}{{% set said = {said} %}}{{% endfor %}}");
        }
        out += after;
    }
    out
}

/// Each `t(…)`; of two of which one is said, both and what decides.
fn said(expression: &str) -> Vec<&str> {
    let whole = expression.trim();
    let decides = whole.starts_with("t('") && whole.contains(" else ");
    if decides { vec![whole] } else { calls(expression) }
}

/// The same with a function of the template engine's own in place of each `t`.
fn nothing(said: &str) -> String {
    calls(said).into_iter().fold(said.to_owned(), |said, call| {
        let silent = call.split_once(", ").map_or("range(0)".to_owned(), |(_, arguments)| format!("dict({arguments}"));
        said.replace(call, &silent)
    })
}

fn calls(expression: &str) -> Vec<&str> {
    let begins = expression.match_indices("t('").chain(expression.match_indices("t_html('"));
    let begins = begins.filter(|(at, _)| !expression[..*at].ends_with(char::is_alphanumeric));
    let call = |at: usize| {
        let (mut depth, mut quoted) = (0, false);
        for (length, letter) in expression[at..].char_indices() {
            match letter {
                '\'' => quoted = !quoted,
                '(' if !quoted => depth += 1,
                ')' if !quoted && depth == 1 => return expression.get(at..=at + length),
                ')' if !quoted => depth -= 1,
                _ => {}
            }
        }
        None
    };
    begins.filter_map(|(at, _)| call(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_message_of_a_template_is_said_again() {
        assert_eq!(said(" t('a', name=viewer.name) "), ["t('a', name=viewer.name)"]);
        assert_eq!(said(" field('x', t('b (c)'), hint=t('d', n=list|length())) "), ["t('b (c)')", "t('d', n=list|length())"]);
        assert_eq!(said(" t('a') if x else t('b') "), ["t('a') if x else t('b')"]);
        assert_eq!(said(" t_html('a-html', links={'b': '/b'}) "), ["t_html('a-html', links={'b': '/b'})"]);
        assert!(said(" count('x') ~ part.text ").is_empty());
        let looped = |said: &str| format!("{{% for again in range({TIMES}) %}}{{% set said = {said} %}}{{% endfor %}}");
        let expected = format!("<p>{{{{ t('a') }}}}{}</p>", looped("t('a')"));
        assert_eq!(repeating("<p>{{ t('a') }}</p>", str::to_owned), expected);
        assert_eq!(nothing("t('a', n=x|length()) if x else t('b')"), "dict(n=x|length()) if x else range(0)");
    }
}
