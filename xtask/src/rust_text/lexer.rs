//! Rust source as words, marks, texts and brackets. Comments are gone; what is not balanced ends where the file ends.

#[derive(Debug)]
pub enum Tree<'s> {
    /// The opening bracket, and what is in it.
    Group(char, Vec<Tree<'s>>),
    /// A name, a keyword or a number.
    Word(&'s str),
    Mark(char),
    /// Where it begins, in bytes, and what it says.
    Text {
        at: usize,
        value: String,
    },
}

pub fn trees(source: &str) -> Vec<Tree<'_>> {
    // The groups that are open, each with its bracket, the file itself first.
    let mut open = vec![(' ', Vec::new())];
    let mut at = 0;
    while let Some(next) = source[at..].chars().next() {
        let rest = &source[at..];
        let (length, tree) = token(rest, at);
        at += length;
        if let Some(tree) = tree {
            push(&mut open, tree);
        } else if "([{".contains(next) {
            open.push((next, Vec::new()));
        } else if ")]}".contains(next) && open.len() > 1 {
            close(&mut open);
        }
    }
    while open.len() > 1 {
        close(&mut open);
    }
    open.pop().map(|(_, trees)| trees).unwrap_or_default()
}

type Open<'s> = Vec<(char, Vec<Tree<'s>>)>;

fn push<'s>(open: &mut Open<'s>, tree: Tree<'s>) {
    if let Some((_, trees)) = open.last_mut() {
        trees.push(tree);
    }
}

fn close(open: &mut Open<'_>) {
    if let Some((bracket, trees)) = open.pop() {
        push(open, Tree::Group(bracket, trees));
    }
}

/// How long the next token is; none for brackets, blanks and comments, and for what no person reads: characters and bytes.
fn token(rest: &str, at: usize) -> (usize, Option<Tree<'_>>) {
    let next = rest.chars().next().unwrap_or_default();
    if rest.starts_with("//") {
        return (rest.find('\n').unwrap_or(rest.len()), None);
    }
    if rest.starts_with("/*") {
        return (comment(rest), None);
    }
    if next == '"' {
        let end = end_of_text(rest);
        return (end, Some(Tree::Text { at, value: unquoted(&rest[1..end.saturating_sub(1).max(1)]) }));
    }
    if let Some((is_bytes, start)) = raw(rest) {
        let close: String = std::iter::once('"').chain(rest[..start].chars().filter(|mark| *mark == '#')).collect();
        let end = rest[start..].find(&close).map_or(rest.len(), |end| start + end);
        let text = Tree::Text { at, value: rest[start..end].to_owned() };
        return ((end + close.len()).min(rest.len()), (!is_bytes).then_some(text));
    }
    if rest.starts_with("b\"") {
        return (1 + end_of_text(&rest[1..]), None);
    }
    if next == '\'' {
        return (character(rest), None);
    }
    if next.is_alphanumeric() || next == '_' {
        let end = rest.find(|letter: char| !letter.is_alphanumeric() && letter != '_').unwrap_or(rest.len());
        return (end, Some(Tree::Word(&rest[..end])));
    }
    let is_mark = !next.is_whitespace() && !"()[]{}".contains(next);
    (next.len_utf8(), is_mark.then_some(Tree::Mark(next)))
}

/// Comments may hold others.
fn comment(rest: &str) -> usize {
    let (mut depth, mut at) = (0_u32, 0);
    while at < rest.len() {
        match rest.as_bytes()[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            break;
        }
    }
    at
}

/// Behind the closing quote of a text that begins here.
fn end_of_text(rest: &str) -> usize {
    let mut escaped = false;
    let end = rest.char_indices().skip(1).find(|(_, mark)| {
        let ends = *mark == '"' && !escaped;
        escaped = *mark == '\\' && !escaped;
        ends
    });
    end.map_or(rest.len(), |(at, _)| at + 1)
}

/// Whether `r"`, `r#"` or `br"` stands here, is it bytes, and where its text begins.
fn raw(rest: &str) -> Option<(bool, usize)> {
    let is_bytes = rest.starts_with('b');
    let after = rest.strip_prefix("br").or_else(|| rest.strip_prefix('r'))?;
    after.trim_start_matches('#').starts_with('"').then(|| (is_bytes, rest.find('"').unwrap_or_default() + 1))
}

/// A character, or the quote of a lifetime.
fn character(rest: &str) -> usize {
    let mut letters = rest.char_indices().skip(1);
    match letters.next() {
        Some((_, '\\')) => rest.get(3..).and_then(|after| after.find('\'')).map_or(1, |end| 3 + end + 1),
        Some(_) => letters.next().filter(|(_, mark)| *mark == '\'').map_or(1, |(at, _)| at + 1),
        None => 1,
    }
}

fn unquoted(text: &str) -> String {
    let mut value = String::new();
    let mut letters = text.chars().peekable();
    while let Some(letter) = letters.next() {
        if letter != '\\' {
            value.push(letter);
            continue;
        }
        match letters.next() {
            Some('n') => value.push('\n'),
            Some('t') => value.push('\t'),
            // A line that goes on below.
            Some('\n') => while letters.next_if(|next| next.is_whitespace()).is_some() {},
            Some('u') => {
                let code: String = letters.by_ref().skip(1).take_while(|next| *next != '}').collect();
                value.extend(u32::from_str_radix(&code, 16).ok().and_then(char::from_u32));
            }
            other => value.extend(other),
        }
    }
    value
}
