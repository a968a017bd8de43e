//! Messages with markup, whose ids end in `-html`: a few tags, and links whose addresses the page gives and no translation. What
//! was put into a message is escaped before, so that every tag is the translation's own; one that is not of these is a fault of
//! it, and the message is not said.

/// What can be put around words.
const AROUND: [&str; 3] = ["strong", "em", "code"];
const LINK: &str = "a";

/// Where a message's links lead, by their `data-l10n-name`; escaped, as an attribute has it.
pub type Links = Vec<(String, String)>;

/// As a page has it, with all of these links and no others. Errors say what is wrong, for translators.
pub fn html(text: &str, links: &Links) -> Result<String, String> {
    let mut pieces = text.split('<');
    let mut html = String::with_capacity(text.len() + links.iter().map(|(_, address)| address.len()).sum::<usize>());
    html += pieces.next().unwrap_or_default();
    let (mut open, mut left) = (Vec::new(), links.iter().collect::<Vec<_>>());
    let mut lead = |name: &str| left.iter().position(|(left, _)| left == name).map(|at| &*left.remove(at).1);
    for piece in pieces {
        let (tag, words) = piece.split_once('>').ok_or("it has a `<` that begins no tag")?;
        let name = linked(tag);
        if tag == "br" {
            html += "<br>";
        } else if let Some(around) = AROUND.into_iter().find(|around| tag == *around) {
            open.push(around);
            html.extend(["<", around, ">"]);
        } else if let Some(address) = name.and_then(&mut lead).filter(|_| !open.contains(&LINK)) {
            open.push(LINK);
            html.extend(["<a href=\"", address, "\">"]);
        } else if let Some(ends) = tag.strip_prefix('/').filter(|ends| open.last() == Some(ends)) {
            open.pop();
            html.extend(["</", ends, ">"]);
        } else {
            return Err(format!("<{tag}> cannot stand there"));
        }
        html += words;
    }
    match (open.last(), left.first()) {
        (Some(tag), _) => Err(format!("<{tag}> is not closed")),
        (_, Some((link, _))) => Err(format!("it has no <a data-l10n-name=\"{link}\">")),
        _ => Ok(html),
    }
}

fn linked(tag: &str) -> Option<&str> {
    tag.strip_prefix("a data-l10n-name=\"")?.strip_suffix('"')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(text: &str, links: &[(&str, &str)]) -> Result<String, String> {
        html(text, &links.iter().map(|(name, address)| ((*name).to_owned(), (*address).to_owned())).collect())
    }

    #[test]
    fn words_are_put_into_the_tags_that_there_are_and_links_lead_where_the_page_says() {
        let said = with("A <strong>b <em>c</em></strong><br><code>d</code> > e &amp; f", &[]);
        assert_eq!(said.as_deref(), Ok("A <strong>b <em>c</em></strong><br><code>d</code> > e &amp; f"));
        let said = with("<a data-l10n-name=\"x\">X</a>, <a data-l10n-name=\"y\">Y</a>", &[("y", "/y"), ("x", "/x?a=1&amp;b=2")]);
        let expected = "<a href=\"/x?a=1&amp;b=2\">X</a>, <a href=\"/y\">Y</a>";
        assert_eq!(said.as_deref(), Ok(expected));
    }

    #[test]
    fn whatever_else_looks_like_a_tag_is_refused_with_words() {
        for (text, why) in [
            ("<script>alert(1)</script>", "<script> cannot stand there"),
            ("<img src=x onerror=alert(1)>", "<img src=x onerror=alert(1)> cannot stand there"),
            ("<STRONG>a</STRONG>", "<STRONG> cannot stand there"),
            ("<strong class=\"x\">a</strong>", "<strong class=\"x\"> cannot stand there"),
            ("<a href=\"https://elsewhere.example\">a</a>", "<a href=\"https://elsewhere.example\"> cannot stand there"),
            ("<a data-l10n-name=\"x\" onclick=\"y\">a</a>", "<a data-l10n-name=\"x\" onclick=\"y\"> cannot stand there"),
            ("<a data-l10n-name=\"z\">a</a>", "<a data-l10n-name=\"z\"> cannot stand there"),
            ("<!-- a", "it has a `<` that begins no tag"),
            ("a < b", "it has a `<` that begins no tag"),
            ("<em><strong>a</em></strong>", "</em> cannot stand there"),
            ("a</em>", "</em> cannot stand there"),
            ("<em>a", "<em> is not closed"),
        ] {
            assert_eq!(with(text, &[]), Err(why.to_owned()), "{text}");
        }
    }

    #[test]
    fn every_link_is_there_once_and_none_is_in_another() {
        let links = [("x", "/x"), ("y", "/y")];
        for (text, why) in [
            ("<a data-l10n-name=\"x\">X</a>", "it has no <a data-l10n-name=\"y\">"),
            ("<a data-l10n-name=\"x\">X</a> <a data-l10n-name=\"x\">X</a>", "<a data-l10n-name=\"x\"> cannot stand there"),
            ("<a data-l10n-name=\"x\">X <a data-l10n-name=\"y\">Y</a></a>", "<a data-l10n-name=\"y\"> cannot stand there"),
        ] {
            assert_eq!(with(text, &links), Err(why.to_owned()), "{text}");
        }
    }
}
