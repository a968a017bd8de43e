//! What Rust source has in quotes, and in what: an attribute, a macro, a call, a function. Read by a small lexer of our own: the
//! one that macros are made with would be built in two ways then, and with it everything that derives. Knows texts, comments
//! and brackets, and nothing of the grammar; the tests that stand in the same file are left out.

mod lexer;

use lexer::Tree;

#[derive(Debug)]
pub struct Literal {
    pub value: String,
    /// From 1.
    pub line: usize,
    pub column: usize,
    /// What it is inside of, the outermost first: `#` for an attribute, `name!` for a macro, `name` for a call, `fn name` for a
    /// function, and at last `let name` for what it becomes.
    pub inside: Vec<String>,
}

/// Every text of a file.
pub fn literals(source: &str) -> Vec<Literal> {
    let mut found = Vec::new();
    walk(&lexer::trees(source), &mut Vec::new(), &mut found);
    for literal in &mut found {
        let before = &source[..literal.column];
        literal.line = before.matches('\n').count() + 1;
        literal.column = before.rsplit('\n').next().unwrap_or_default().chars().count() + 1;
    }
    found
}

/// Leaves in `column` where a text begins, in bytes.
fn walk(trees: &[Tree<'_>], inside: &mut Vec<String>, found: &mut Vec<Literal>) {
    // From the attribute of a test to the end of the item that it stands on.
    let mut in_test = false;
    for (at, tree) in trees.iter().enumerate() {
        let before = &trees[..at];
        match tree {
            Tree::Group('[', content) if is_attribute(before) && is_test(content) => in_test = true,
            Tree::Group(bracket, _) if in_test => in_test = *bracket != '{',
            Tree::Group(bracket, content) => {
                let around = context(before, *bracket);
                let depth = inside.len();
                inside.extend(around);
                walk(content, inside, found);
                inside.truncate(depth);
            }
            Tree::Text { at, value } if !in_test => {
                let inside = inside.iter().cloned().chain(named(statement(before), "let")).collect();
                found.push(Literal { value: value.clone(), line: 0, column: *at, inside });
            }
            Tree::Mark(';') => in_test = false,
            _ => {}
        }
    }
}

fn is_attribute(before: &[Tree<'_>]) -> bool {
    matches!(before, [.., Tree::Mark('#')] | [.., Tree::Mark('#'), Tree::Mark('!')])
}

fn is_test(attribute: &[Tree<'_>]) -> bool {
    match attribute {
        [Tree::Word("test")] => true,
        [Tree::Word("cfg"), Tree::Group('(', condition)] => matches!(condition.as_slice(), [Tree::Word("test")]),
        _ => false,
    }
}

/// What a group belongs to, from what stands before it.
fn context(before: &[Tree<'_>], bracket: char) -> Option<String> {
    match before {
        _ if bracket == '[' && is_attribute(before) => Some("#".to_owned()),
        [.., Tree::Word(name), Tree::Mark('!')] => Some(format!("{name}!")),
        [.., Tree::Word(name)] if bracket == '(' => Some((*name).to_owned()),
        _ if bracket == '{' => named(statement(before), "fn"),
        _ => named(statement(before), "let"),
    }
}

/// The last trees, back to where their statement or item begins.
fn statement<'t, 's>(before: &'t [Tree<'s>]) -> &'t [Tree<'s>] {
    let ends = |tree: &Tree<'_>| matches!(tree, Tree::Mark(';') | Tree::Group('{', _));
    &before[before.iter().rposition(ends).map_or(0, |at| at + 1)..]
}

/// `fn name` or `let name`, if there is one.
fn named(statement: &[Tree<'_>], word: &str) -> Option<String> {
    statement.windows(2).find_map(|pair| match pair {
        [Tree::Word(first), Tree::Word(name)] if *first == word => Some(format!("{word} {name}")),
        _ => None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_found_with_where_it_stands_and_what_it_is_inside_of() {
        let source = r##"
            // "a comment"
            /* "another, of /* two */ depths" */
            #[error("attribute")]
            fn f<'a>() { log::warn!("macro {}", g("call")); let x = r#"raw "quoted" text"#; let y = "on \
                e \u{201c}\n"; let c = ['"', '\'', '\u{27}']; let b = b"bytes"; }
            #[cfg(test)]
            mod tests { const A: &str = "test"; }
            const B: &str = "after";
            #[test]
            fn tests() { "test" }
            #[cfg(unix)]
            const C: &str = "at last";
        "##;
        let found: Vec<_> = literals(source).into_iter().map(|text| (text.value, text.inside.join(" "))).collect();
        let expected = [
            ("attribute", "# error"),
            ("macro {}", "fn f warn!"),
            ("call", "fn f warn! g"),
            ("raw \"quoted\" text", "fn f let x"),
            ("on e “\n", "fn f let y"),
            ("after", ""),
            ("at last", ""),
        ];
        assert_eq!(found, expected.map(|(value, inside)| (value.to_owned(), inside.to_owned())));
        let first = &literals(source)[0];
        assert_eq!((first.line, first.column), (4, 21));
    }
}
