//! The words that all share.

use insta::assert_snapshot;

use super::{PL, found};

#[test]
fn a_term_bypassed() {
    assert_snapshot!(found(&[(PL, "Zapisz", "Zapisz szukanie klucza")]), @r#"
    locales/pl/panel.ftl:1:24: `save` writes “klucza” in letters, which is a term
      en: save = Save
      pl: save = Zapisz szukanie klucza
      fix: write { -key(case: "genitive") }
    "#);
}

#[test]
fn a_term_left_in_the_language_of_the_source() {
    assert_snapshot!(found(&[(PL, "Zapisz", "Zapisz Key")]), @r"
    locales/pl/panel.ftl:1:15: `save` writes “Key” in letters, which is a term
      en: save = Save
      pl: save = Zapisz Key
      fix: write { -key }
    ");
}

#[test]
fn a_term_that_is_not_there() {
    assert_snapshot!(found(&[(PL, "{ -product }", "{ -produkt }")]), @r"
    locales/pl/panel.ftl:2:32: `hello` uses the term -produkt, which pl/terms.ftl does not have
      en: hello = Hello, { $name }, in { -product }
      pl: hello = Cześć, { $name }, w { -produkt }
      fix: write { -product }

    locales/pl/terms.ftl:1:2: no message of pl uses the term `-product`
      pl: -product = Garden
      fix: use it where its words are said, or remove it
    ");
}

#[test]
fn a_form_that_a_term_does_not_have() {
    let file = "locales/pl/garden.ftl";
    assert_snapshot!(found(&[(file, "case: \"genitive\"", "case: \"genetive\"")]), @r#"
    locales/pl/garden.ftl:1:39: `garden-title` asks -key for case "genetive", which it does not have
      en: garden-title = { -key(position: "start") }
      pl: garden-title = Szukanie { -key(case: "genetive") }
      fix: write (case: "genitive")
    "#);
    assert_snapshot!(found(&[(file, "case:", "position:")]), @r#"
    locales/pl/garden.ftl:1:43: `garden-title` asks -key for a `position`, by which the term does not differ
      en: garden-title = { -key(position: "start") }
      pl: garden-title = Szukanie { -key(position: "genitive") }
      fix: write { -key } alone
    "#);
}

#[test]
fn a_term_that_nobody_uses() {
    assert_snapshot!(found(&[("locales/pl/terms.ftl", "-key", "-lock = zamek\n-key")]), @r"
    locales/pl/terms.ftl:2:2: no message of pl uses the term `-lock`
      pl: -lock = zamek
      fix: use it where its words are said, or remove it
    ");
}

#[test]
fn a_term_that_takes_itself_in() {
    assert_snapshot!(found(&[("locales/pl/terms.ftl", "Garden", "{ -key } Garden"), ("locales/pl/terms.ftl", "klucz\n", "klucz { -product }\n")]), @r"
    locales/pl/terms.ftl:1:2: `-product` takes itself in and is never said
      pl: -product = { -key } Garden
      fix: write one of the terms of this circle in letters

    locales/pl/terms.ftl:2:2: `-key` takes itself in and is never said
      pl: -key =
              { $case ->
                  [genitive] klucza
                 *[nominative] klucz { -product }
              }
      fix: write one of the terms of this circle in letters
    ");
}
