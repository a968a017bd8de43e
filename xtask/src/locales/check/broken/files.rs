//! A file that is not where, what or how it should be.

use insta::assert_snapshot;

use super::{PL, found};

#[test]
fn a_byte_order_mark() {
    assert_snapshot!(found(&[(PL, "save", "\u{feff}save")]), @r"
    locales/pl/panel.ftl:1:1: a byte order mark, which hides the first line from Fluent
      fix: cargo xtask locales fmt
    ");
}

#[test]
fn a_tab() {
    assert_snapshot!(found(&[(PL, "        [few]", "    \t[few]")]), @r"
    locales/pl/panel.ftl:6:5: a tab; indent with four spaces
      fix: cargo xtask locales fmt
    ");
}

#[test]
fn another_spelling() {
    assert_snapshot!(found(&[(PL, "{ $count } grządki", "{$count} grządki")]), @r"
    locales/pl/panel.ftl:6:1: this is not how the file is spelt: indentation, blank lines and spaces in braces are the same everywhere
      fix: cargo xtask locales fmt
    ");
}

#[test]
fn what_fluent_cannot_read() {
    assert_snapshot!(found(&[(PL, "Cześć, { $name }", "Cześć, { $name")]), @r#"
    locales/pl/panel.ftl:2:23: Fluent cannot read this: Expected a token starting with "}"
      pl: hello = Cześć, { $name, w { -product }
      fix: compare with the same message of another language: every { needs its }, every line below must be indented

    locales/pl/terms.ftl:1:2: no message of pl uses the term `-product`
      pl: -product = Garden
      fix: use it where its words are said, or remove it
    "#);
}

#[test]
fn no_default_variant() {
    assert_snapshot!(found(&[(PL, "*[many]", " [many]")]), @r"
    locales/pl/panel.ftl:8:5: no variant is marked with *
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                  [many] { $count } grządek
              }
      fix: put a * before the [ of the last variant, which stands for all others
    ");
}

#[test]
fn an_empty_value() {
    assert_snapshot!(found(&[(PL, "Zapisz", "")]), @r"
    locales/pl/panel.ftl:1:1: `save` has no value
      pl: save =
      fix: write its text after the =
    ");
}

#[test]
fn a_value_of_nothing() {
    assert_snapshot!(found(&[(PL, "Zapisz", "{ \"\" }")]), @r#"
    locales/pl/panel.ftl:1:1: `save` says nothing
      en: save = Save
      pl: save = { "" }
      fix: write its text, or remove the message everywhere
    "#);
}

#[test]
fn a_file_that_is_missing_and_one_that_is_misspelt() {
    assert_snapshot!(found(&[("locales/fi/terms.ftl", "", "-product = Garden\n-key = avain\n"), ("locales/fi/pannel.ftl", "", "")]), @r"
    locales/fi:1:1: garden.ftl is missing
      fix: cargo xtask locales new fi adds what is missing

    locales/fi:1:1: panel.ftl is missing
      fix: cargo xtask locales new fi adds what is missing

    locales/fi/pannel.ftl:1:1: en has no file pannel.ftl
      fix: call it panel.ftl

    locales/fi/terms.ftl:1:2: no message of fi uses the term `-product`
      fi: -product = Garden
      fix: use it where its words are said, or remove it

    locales/fi/terms.ftl:2:2: no message of fi uses the term `-key`
      fi: -key = avain
      fix: use it where its words are said, or remove it
    ");
}

#[test]
fn tags_that_are_none_or_old_or_spelt_otherwise() {
    let tags = ["suomi!", "iw", "pt-br"].map(|tag| format!("locales/{tag}/terms.ftl"));
    let files: Vec<_> = tags.iter().map(|path| (path.as_str(), "", "")).collect();
    let found = found(&files);
    let of_tags: Vec<_> = found.split("\n\n").filter(|finding| finding.contains("tag") || finding.contains("spelt")).collect();
    assert_snapshot!(of_tags.join("\n\n"), @r"
    locales/iw:1:1: `iw` is the old tag of a language
      fix: call the folder `he`

    locales/pt-br:1:1: `pt-br` is spelt otherwise
      fix: call the folder `pt-BR`

    locales/suomi!:1:1: `suomi!` is no language's tag (BCP 47)
      fix: such as `fi` or `pt-BR`
    ");
}
