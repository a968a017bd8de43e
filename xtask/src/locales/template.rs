//! What templates tell about messages: which are asked for and with what, and which are buttons. Reads a template as text;
//! what it means as a page, minijinja knows.

use std::collections::BTreeSet;

use super::project::Text;

/// `t('id', name=…)` in a template, or `t_html('id-html', name=…, links={…})`.
pub struct Call<'t> {
    pub id: &'t str,
    pub is_html: bool,
    pub arguments: Vec<&'t str>,
}

/// Elements whose words are a button's.
const BUTTONS: [(&str, &str); 3] =
    [("<button", "</button>"), ("<summary class=\"button", "</summary>"), ("<a class=\"button", "</a>")];

pub fn is_template(text: &Text) -> bool {
    text.extension() == "j2"
}

/// Every call whose id stands in it; what `t(error)` says, the code knows.
pub fn calls(text: &str) -> Vec<Call<'_>> {
    let calls = [("t('", false), ("t_html('", true)].into_iter().flat_map(|(begins, is_html)| {
        let starts = text.match_indices(begins).filter(|(at, _)| !text[..*at].ends_with(is_of_a_name));
        starts.filter_map(move |(at, _)| {
            let (id, rest) = text[at + begins.len()..].split_once('\'')?;
            Some(Call { id, is_html, arguments: arguments(rest) })
        })
    });
    calls.collect()
}

fn is_of_a_name(character: char) -> bool {
    character.is_alphanumeric() || character == '_'
}

/// Ids of messages that are shown on buttons, without what only screen readers say.
pub fn buttons(code: &[&Text]) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for text in code.iter().filter(|text| is_template(text)) {
        for (open, close) in BUTTONS {
            for (at, _) in text.text.match_indices(open) {
                let element = &text.text[at..];
                let element = &element[..element.find(close).unwrap_or(element.len())];
                let words = element.split_once('>').map_or("", |(_, words)| words);
                let seen = words.split("<span class=\"visually-hidden\">").next().unwrap_or_default();
                ids.extend(calls(seen).iter().map(|call| call.id.to_owned()));
            }
        }
    }
    ids
}

/// Names before a `=` until the call's closing bracket.
fn arguments(rest: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let (mut depth, mut quoted, mut start) = (0_u32, None, 0);
    for (at, character) in rest.char_indices() {
        match (quoted, character) {
            (Some(quote), _) if quote == character => quoted = None,
            (None, '\'' | '"') => quoted = Some(character),
            (None, '(' | '[' | '{') => depth += 1,
            (None, ')') if depth == 0 => break,
            (None, ')' | ']' | '}') => depth = depth.saturating_sub(1),
            (None, ',') if depth == 0 => start = at + 1,
            (None, '=') if depth == 0 => {
                let name = rest[start..at].trim();
                if !name.is_empty() && name.chars().all(is_of_a_name) {
                    names.push(name);
                }
            }
            _ => {}
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_read_with_the_names_of_what_it_gives() {
        let text = "{{ t('a') }} {{ at('b') }} {{ field(t('c', name=x[1], n=f(y, z=2) or 'q, r=1'), max=3) }} \
                    {{ t_html('d-html', links={'e': '/e'}) }}";
        let calls: Vec<_> = calls(text).into_iter().map(|call| (call.id, call.is_html, call.arguments)).collect();
        assert_eq!(calls, [("a", false, vec![]), ("c", false, vec!["name", "n"]), ("d-html", true, vec!["links"])]);
    }

    #[test]
    fn a_button_is_what_is_pressed_and_not_what_is_only_heard() {
        let text = r#"<p>{{ t('p') }}</p><button class="x">{{ t('a') }}<span class="visually-hidden">{{ t('b') }}</span></button>
            <details><summary class="button quiet">{{ t('c') }}</summary></details><a class="link" href="/">{{ t('d') }}</a>"#;
        let text = Text { path: "templates/a.html.j2".into(), text: text.into() };
        assert_eq!(buttons(&[&text]).into_iter().collect::<Vec<_>>(), ["a", "c"]);
    }
}
