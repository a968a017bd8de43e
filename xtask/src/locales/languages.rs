//! The languages that the panel comes in, and which marks each puts around what it quotes. What else a translator should know
//! about them is in `locales/README.md`.

pub struct Shipped {
    pub tag: &'static str,
    /// In English, for this program's tables.
    pub name: &'static str,
    /// Opening and closing marks, the usual pair first. The apostrophe ’ is everybody's.
    pub quotes: &'static str,
}

const fn shipped(tag: &'static str, name: &'static str, quotes: &'static str) -> Shipped {
    Shipped { tag, name, quotes }
}

pub const SHIPPED: [Shipped; 26] = [
    shipped("en", "English", "“”‘"),
    shipped("de", "German", "„“‚‘"),
    shipped("fr", "French", "«»“”"),
    shipped("es", "Spanish", "«»“”"),
    shipped("it", "Italian", "«»“”"),
    shipped("nl", "Dutch", "‘“”"),
    shipped("pl", "Polish", "„”«»"),
    shipped("pt-BR", "Portuguese (Brazil)", "“”‘"),
    shipped("cs", "Czech", "„“‚‘"),
    shipped("sv", "Swedish", "”"),
    shipped("fi", "Finnish", "”"),
    shipped("lv", "Latvian", "“”„"),
    shipped("hr", "Croatian", "„”»«"),
    shipped("id", "Indonesian", "“”‘"),
    shipped("tr", "Turkish", "“”‘"),
    shipped("uk", "Ukrainian", "«»„“"),
    shipped("ru", "Russian", "«»„“"),
    shipped("he", "Hebrew", "”„״“"),
    shipped("ar", "Arabic", "«»“”"),
    shipped("ja", "Japanese", "「」『』"),
    shipped("ko", "Korean", "‘“”"),
    shipped("zh-Hans", "Chinese (simplified)", "“”‘"),
    shipped("zh-Hant", "Chinese (traditional)", "「」『』"),
    shipped("th", "Thai", "“”‘"),
    shipped("fy", "West Frisian", "‘“”"),
    shipped("nl-BE", "Dutch (Belgium)", "‘“”"),
];

/// Every mark that some language quotes with.
pub const QUOTES: &str = "“”„‚‘«»「」『』״";

pub fn find(tag: &str) -> Option<&'static Shipped> {
    SHIPPED.iter().find(|language| language.tag == tag)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locales::plurals::categories;

    /// A translator counts by the table of the guide, and the panel by what its library says.
    #[test]
    fn the_guide_tells_of_every_language_how_it_counts_and_quotes() {
        let guide = include_str!("../../../locales/README.md");
        for Shipped { tag, quotes, .. } in SHIPPED {
            let line = guide.lines().find(|line| line.starts_with(&format!("| `{tag}` |")));
            let cells: Vec<_> = line.unwrap_or_else(|| panic!("no line for {tag}")).split(" | ").collect();
            let categories = categories(tag);
            let needed: Vec<_> =
                categories.iter().filter(|category| category.is_needed()).map(|category| category.name).collect();
            assert_eq!(cells[3], needed.join(", "), "{tag}: plural");
            assert_eq!(cells[4].chars().next(), quotes.chars().next(), "{tag}: quotes");
        }
    }
}
