//! A language that has more or less than the source.

use insta::assert_snapshot;

use super::{PL, found};

#[test]
fn a_missing_message() {
    assert_snapshot!(found(&[(PL, "save = Zapisz\n", "")]), @r"
    locales/pl/panel.ftl:1:1: `save` is missing
      en: save = Save
      pl: (nothing)
      fix: add it here; `cargo xtask locales todo pl` prints it with its comment
    ");
}

#[test]
fn an_extra_message() {
    assert_snapshot!(found(&[(PL, "save = Zapisz\n", "save = Zapisz\nsavings = Oszczędności\n")]), @r"
    locales/pl/panel.ftl:2:1: `savings` is not in en/panel.ftl
      pl: savings = Oszczędności
      fix: remove it
    ");
}

#[test]
fn a_misspelt_id() {
    assert_snapshot!(found(&[(PL, "beds-count", "bed-count")]), @r"
    locales/pl/panel.ftl:3:1: `bed-count` is not in en/panel.ftl
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: bed-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: call it `beds-count`
    ");
}

#[test]
fn an_id_that_is_there_twice() {
    assert_snapshot!(found(&[("locales/pl/garden.ftl", "garden-title", "save = Zachowaj\ngarden-title")]), @r"
    locales/pl/garden.ftl:1:1: `save` is not in en/garden.ftl
      pl: save = Zachowaj
      fix: remove it

    locales/pl/panel.ftl:1:1: `save` is there twice; the first is at locales/pl/garden.ftl:1
      pl: save = Zachowaj
      pl: save = Zapisz
      fix: keep the better one
    ");
}

#[test]
fn an_attribute_that_nobody_shows() {
    assert_snapshot!(found(&[(PL, "save = Zapisz\n", "save = Zapisz\n    .title = Zapisz\n")]), @r"
    locales/pl/panel.ftl:2:6: `save` has an attribute .title that nobody shows
      en: save = Save
      pl: save = Zapisz
              .title = Zapisz
      fix: remove it
    ");
}
