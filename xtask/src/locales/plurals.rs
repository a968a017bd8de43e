//! Which plural categories a language has for the panel's numbers: not looked up, but asked of the very library that picks
//! them when the panel runs. All numbers here are whole, and none is zero, which is a message of its own.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use unic_langid::LanguageIdentifier;

pub const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Numbers up to this are tried one by one; no rule of CLDR for whole numbers looks further than at the last two digits,
/// but for round ones.
const EVERY: u32 = 220;
const ROUND: [u32; 2] = [1_000, 1_000_000];

const PROBE: &str = "probe = { $n ->
    [zero] zero
    [one] one
    [two] two
    [few] few
    [many] many
   *[other] other
}
";

/// A category and the numbers that are tried and fall into it.
#[derive(Debug, PartialEq, Eq)]
pub struct Category {
    pub name: &'static str,
    pub numbers: Vec<u32>,
}

impl Category {
    /// A translation can do without what stands only for zero or for numbers that nobody has.
    pub fn is_needed(&self) -> bool {
        self.numbers.iter().any(|number| (1..=EVERY).contains(number))
    }

    /// The only number that it stands for, zero aside.
    pub fn only(&self) -> Option<u32> {
        let mut numbers = self.numbers.iter().filter(|number| **number != 0);
        numbers.next().copied().filter(|_| numbers.next().is_none())
    }
}

/// Of a language, in the order of [`ALL`]; empty for what is no language's tag.
pub fn categories(tag: &str) -> Vec<Category> {
    let Ok(language) = tag.parse::<LanguageIdentifier>() else { return Vec::new() };
    let mut bundle = FluentBundle::new(vec![language]);
    bundle.add_resource_overriding(FluentResource::try_new(PROBE.to_owned()).unwrap_or_else(|(resource, _)| resource));
    let Some(probe) = bundle.get_message("probe").and_then(|probe| probe.value()) else { return Vec::new() };
    let chosen: Vec<_> = (0..=EVERY)
        .chain(ROUND)
        .map(|number| {
            let arguments = FluentArgs::from_iter([("n", number)]);
            (number, bundle.format_pattern(probe, Some(&arguments), &mut Vec::new()).into_owned())
        })
        .collect();
    let numbers = |name: &str| chosen.iter().filter(|(_, chosen)| chosen == name).map(|(number, _)| *number).collect();
    let categories = ALL.map(|name| Category { name, numbers: numbers(name) });
    categories.into_iter().filter(|category| !category.numbers.is_empty()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::languages::SHIPPED;

    fn needed(tag: &str) -> Vec<&'static str> {
        categories(tag).into_iter().filter(Category::is_needed).map(|category| category.name).collect()
    }

    #[test]
    fn every_language_has_the_categories_that_the_running_panel_picks() {
        for (tag, expected) in [
            ("en", &["one", "other"][..]),
            ("de", &["one", "other"]),
            ("pl", &["one", "few", "many"]),
            ("cs", &["one", "few", "other"]),
            ("ja", &["other"]),
            ("zh-Hant", &["other"]),
            ("ar", &["one", "two", "few", "many", "other"]),
            ("he", &["one", "two", "many", "other"]),
            ("lv", &["zero", "one", "other"]),
            ("nl-BE", &["one", "other"]),
        ] {
            assert_eq!(needed(tag), expected, "{tag}");
        }
        assert!(SHIPPED.iter().all(|language| !needed(language.tag).is_empty()));
    }

    #[test]
    fn a_category_of_several_numbers_is_told_from_that_of_one() {
        let one = |tag: &str| categories(tag).into_iter().find(|category| category.name == "one").and_then(|one| one.only());
        assert_eq!(one("de"), Some(1));
        assert_eq!(one("pt-BR"), Some(1), "zero does not count");
        assert_eq!(one("ru"), None, "twenty-one is one, too");
    }
}
