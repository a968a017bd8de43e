//! Which language a reader gets: account setting, cookie, `Accept-Language` with its q values, site default, `en`.

use fluent_langneg::NegotiationStrategy;
use unic_langid::LanguageIdentifier;

use super::{Catalogue, SOURCE};

pub const COOKIE: &str = "language";

/// Old tags that browsers still send.
const ALIASES: [(&str, &str); 3] = [("iw", "he"), ("in", "id"), ("no", "nb")];

/// The tag of a language in `catalogue`. `preferences` are tags in order, each looked up before the next.
pub fn choose<'p>(catalogue: &Catalogue, preferences: impl IntoIterator<Item = &'p str>) -> String {
    let requested: Vec<LanguageIdentifier> = preferences.into_iter().filter_map(parse).collect();
    let default: LanguageIdentifier = SOURCE.parse().unwrap_or_default();
    let strategy = NegotiationStrategy::Lookup;
    let chosen = fluent_langneg::negotiate_languages(&requested, catalogue.tags(), Some(&default), strategy);
    chosen.first().map_or_else(|| SOURCE.to_owned(), ToString::to_string)
}

fn parse(tag: &str) -> Option<LanguageIdentifier> {
    let tag = tag.trim();
    let (base, rest) = tag.split_at(tag.find(['-', '_']).unwrap_or(tag.len()));
    let base = ALIASES.iter().find(|(old, _)| base.eq_ignore_ascii_case(old)).map_or(base, |(_, new)| new);
    format!("{base}{rest}").parse().ok()
}

/// The tags of an `Accept-Language` header, the best liked first; `q=0` is a refusal (RFC 9110 §12.5.4).
pub fn accepted(header: &str) -> Vec<&str> {
    let mut weighted: Vec<(f32, &str)> = header.split(',').filter_map(weigh).collect();
    weighted.sort_by(|a, b| b.0.total_cmp(&a.0));
    weighted.into_iter().map(|(_, tag)| tag).collect()
}

fn weigh(item: &str) -> Option<(f32, &str)> {
    let mut parts = item.split(';').map(str::trim);
    let tag = parts.next().filter(|tag| !tag.is_empty() && *tag != "*")?;
    let quality = parts.find_map(|parameter| parameter.strip_prefix("q=")).map_or(Some(1.0), |q| q.parse().ok())?;
    (quality > 0.0).then_some((quality, tag))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_best_liked_language_comes_first_and_a_refused_one_not_at_all() {
        assert_eq!(accepted("en;q=0.3, de-AT, fr;q=0.9, it;q=0, *;q=0.1"), ["de-AT", "fr", "en"]);
        assert_eq!(accepted(";;,q=1,,"), ["q=1"]);
        assert!(accepted("").is_empty());
    }

    #[test]
    fn a_reader_gets_the_nearest_language_there_is() {
        let catalogue = Catalogue::build(None, &[]);
        assert_eq!(choose(&catalogue, ["de-AT", "en"]), "de");
        assert_eq!(choose(&catalogue, ["tlh", "de"]), "de");
        assert_eq!(choose(&catalogue, ["tlh"]), "en");
        assert_eq!(choose(&catalogue, ["\u{0}", "-", ""]), "en");
    }
}
