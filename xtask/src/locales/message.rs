//! A message or a term as the checks see it: every way in which it can come out, and what is in each. Borrowed from the file's
//! text, so that every piece knows where it stands. Nothing here judges.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};

/// More than this nobody writes by hand.
const MOST_LEAVES: usize = 256;

/// Terms carry their dash: `-passkey`.
#[derive(Debug, Clone)]
pub struct Message<'s> {
    pub id: String,
    /// The id as it stands in the file, without a term's dash.
    pub name: &'s str,
    pub comment: Vec<&'s str>,
    pub leaves: Vec<Leaf<'s>>,
    pub selects: Vec<Select<'s>>,
    pub attributes: Vec<&'s str>,
}

/// One way in which a message can come out.
#[derive(Debug, Clone, Default)]
pub struct Leaf<'s> {
    /// What had to be chosen for it, the outermost first.
    pub choices: Vec<Choice<'s>>,
    pub pieces: Vec<Piece<'s>>,
}

#[derive(Debug, Clone, Copy)]
pub struct Choice<'s> {
    pub selector: Selector<'s>,
    pub key: &'s str,
}

#[derive(Debug, Clone)]
pub struct Select<'s> {
    pub selector: Selector<'s>,
    pub keys: Vec<&'s str>,
    pub default: &'s str,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selector<'s> {
    Variable(&'s str),
    /// A term's attribute, or a literal: nothing that the panel gives.
    Other,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece<'s> {
    Text(&'s str),
    /// `{ "…" }`
    Quoted(&'s str),
    Number(&'s str),
    Variable(&'s str),
    Term {
        name: &'s str,
        arguments: Vec<(&'s str, &'s str)>,
    },
    Message(&'s str),
    /// Of functions, nothing but `NUMBER` is there when the panel runs.
    Function(&'s str),
}

impl<'s> Message<'s> {
    /// Whether it is shown with its markup: by `t_html`, and by its id.
    pub fn is_html(&self) -> bool {
        self.id.ends_with("-html")
    }

    pub fn read(entry: &Entry<&'s str>) -> Option<Self> {
        let (id, name, comment, value, attributes) = match entry {
            Entry::Message(message) => {
                let name = message.id.name;
                (name.to_owned(), name, &message.comment, message.value.as_ref(), &message.attributes)
            }
            Entry::Term(term) => (format!("-{}", term.id.name), term.id.name, &term.comment, Some(&term.value), &term.attributes),
            _ => return None,
        };
        let mut selects = Vec::new();
        let patterns = value.into_iter().chain(attributes.iter().map(|attribute| &attribute.value));
        let leaves = patterns.flat_map(|pattern| leaves(pattern, &mut selects)).collect();
        let comment = comment.iter().flat_map(|comment| comment.content.iter().copied()).collect();
        let attributes = attributes.iter().map(|attribute| attribute.id.name).collect();
        Some(Self { id, name, comment, leaves, selects, attributes })
    }

    pub fn is_term(&self) -> bool {
        self.id.starts_with('-')
    }

    /// Every piece of every leaf, some of them several times.
    pub fn pieces(&self) -> impl Iterator<Item = &Piece<'s>> {
        self.leaves.iter().flat_map(|leaf| &leaf.pieces)
    }

    /// Names of variables that are said or chosen by.
    pub fn variables(&self) -> Vec<&'s str> {
        let said = self.pieces().filter_map(Piece::variable);
        let chosen = self.selects.iter().filter_map(|select| select.selector.variable());
        let mut variables: Vec<_> = said.chain(chosen).collect();
        variables.sort_unstable();
        variables.dedup();
        variables
    }
}

impl<'s> Selector<'s> {
    pub fn variable(self) -> Option<&'s str> {
        match self {
            Self::Variable(name) => Some(name),
            Self::Other => None,
        }
    }
}

impl<'s> Piece<'s> {
    pub fn variable(&self) -> Option<&'s str> {
        match self {
            Self::Variable(name) => Some(name),
            _ => None,
        }
    }
}

impl<'s> Leaf<'s> {
    pub fn says(&self, variable: &str) -> bool {
        self.pieces.iter().any(|piece| piece.variable() == Some(variable))
    }

    /// What stands there in letters.
    pub fn texts(&self) -> impl Iterator<Item = &'s str> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(text) | Piece::Quoted(text) => Some(*text),
            _ => None,
        })
    }

    /// As it would be read aloud, with a name in place of what is filled in.
    pub fn plain(&self) -> String {
        let said = self.pieces.iter().map(|piece| match piece {
            Piece::Text(text) | Piece::Quoted(text) | Piece::Number(text) => (*text).to_owned(),
            Piece::Variable(name) => format!("{{ ${name} }}"),
            Piece::Term { name, .. } => format!("{{ -{name} }}"),
            Piece::Message(name) | Piece::Function(name) => format!("{{ {name} }}"),
        });
        said.collect()
    }
}

fn leaves<'s>(pattern: &Pattern<&'s str>, selects: &mut Vec<Select<'s>>) -> Vec<Leaf<'s>> {
    let mut leaves = vec![Leaf::default()];
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => extend(&mut leaves, &[Piece::Text(value)]),
            PatternElement::Placeable { expression } => expand(expression, &mut leaves, selects),
        }
    }
    leaves
}

fn expand<'s>(expression: &Expression<&'s str>, leaves: &mut Vec<Leaf<'s>>, selects: &mut Vec<Select<'s>>) {
    match expression {
        Expression::Inline(InlineExpression::Placeable { expression }) => expand(expression, leaves, selects),
        Expression::Inline(inline) => extend(leaves, &pieces(inline)),
        Expression::Select { selector, variants } => {
            let selector = match selector {
                InlineExpression::VariableReference { id } => Selector::Variable(id.name),
                InlineExpression::FunctionReference { arguments, .. } => {
                    variables(arguments).first().map_or(Selector::Other, |name| Selector::Variable(name))
                }
                _ => Selector::Other,
            };
            let default = variants.iter().find(|variant| variant.default).map_or("", key);
            selects.push(Select { selector, keys: variants.iter().map(key).collect(), default });
            let inner: Vec<_> = variants.iter().map(|variant| (key(variant), self::leaves(&variant.value, selects))).collect();
            let mut product = Vec::new();
            for leaf in leaves.iter() {
                for (key, inner) in &inner {
                    product.extend(inner.iter().map(|inner| {
                        let mut leaf = leaf.clone();
                        leaf.choices.push(Choice { selector, key });
                        leaf.choices.extend(&inner.choices);
                        leaf.pieces.extend(inner.pieces.iter().cloned());
                        leaf
                    }));
                }
            }
            product.truncate(MOST_LEAVES);
            *leaves = product;
        }
    }
}

fn extend<'s>(leaves: &mut [Leaf<'s>], pieces: &[Piece<'s>]) {
    for leaf in leaves {
        leaf.pieces.extend(pieces.iter().cloned());
    }
}

fn key<'s>(variant: &Variant<&'s str>) -> &'s str {
    match variant.key {
        VariantKey::Identifier { name } => name,
        VariantKey::NumberLiteral { value } => value,
    }
}

fn pieces<'s>(inline: &InlineExpression<&'s str>) -> Vec<Piece<'s>> {
    match inline {
        InlineExpression::StringLiteral { value } => vec![Piece::Quoted(value)],
        InlineExpression::NumberLiteral { value } => vec![Piece::Number(value)],
        InlineExpression::VariableReference { id } => vec![Piece::Variable(id.name)],
        InlineExpression::MessageReference { id, .. } => vec![Piece::Message(id.name)],
        InlineExpression::TermReference { id, arguments, .. } => {
            let named = arguments.iter().flat_map(|arguments| &arguments.named);
            let arguments = named.filter_map(|argument| Some((argument.name.name, literal(&argument.value)?))).collect();
            vec![Piece::Term { name: id.name, arguments }]
        }
        InlineExpression::FunctionReference { id, arguments } => {
            let inside = variables(arguments).into_iter().map(Piece::Variable);
            std::iter::once(Piece::Function(id.name)).chain(inside).collect()
        }
        InlineExpression::Placeable { .. } => Vec::new(),
    }
}

fn literal<'s>(value: &InlineExpression<&'s str>) -> Option<&'s str> {
    match value {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => Some(value),
        _ => None,
    }
}

fn variables<'s>(arguments: &CallArguments<&'s str>) -> Vec<&'s str> {
    let variable = |value: &InlineExpression<&'s str>| match value {
        InlineExpression::VariableReference { id } => Some(id.name),
        _ => None,
    };
    arguments.positional.iter().filter_map(variable).collect()
}
