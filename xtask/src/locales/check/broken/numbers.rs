//! Choices by number.

use insta::assert_snapshot;

use super::{EN, PL, WHOLE, found};

#[test]
fn a_plural_category_that_the_language_does_not_use() {
    assert_snapshot!(found(&[(PL, "        [few]", "        [two] Dwie z { $count } grządek\n        [few]")]), @r"
    locales/pl/panel.ftl:6:10: `beds-count` has a variant [two], which pl does not have for whole numbers
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [two] Dwie z { $count } grządek
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: remove it; pl has one, few, many
    ");
}

#[test]
fn a_plural_category_only_for_fractions() {
    let (czech, path) = (WHOLE[4].1.replace("*[many]", " [many] { $count } záhonu\n       *[other]"), "locales/cs/panel.ftl");
    let found = found(&[(path, "", &czech)]);
    let of_number = found.split("\n\n").find(|finding| finding.contains("[many], which cs")).unwrap_or(&found);
    assert_snapshot!(of_number, @r"
    locales/cs/panel.ftl:7:10: `beds-count` has a variant [many], which cs does not have for whole numbers
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      cs: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                  [many] { $count } záhonu
                 *[other] { $count } grządek
              }
      fix: remove it; cs has one, few, other
    ");
}

#[test]
fn a_plural_category_that_is_missing() {
    assert_snapshot!(found(&[(PL, "        [few] { $count } grządki\n", "")]), @r"
    locales/pl/panel.ftl:5:10: `beds-count` has no variant [few], which pl needs for 2, 3, 4, 22 and so on
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                 *[many] { $count } grządek
              }
      fix: add a line [few] … before the one with the *
    ");
}

#[test]
fn a_plural_category_by_a_word_that_is_none() {
    assert_snapshot!(found(&[(PL, "[few]", "[some]")]), @r"
    locales/pl/panel.ftl:5:10: `beds-count` has no variant [few], which pl needs for 2, 3, 4, 22 and so on
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [some] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: add a line [few] … before the one with the *

    locales/pl/panel.ftl:6:10: `beds-count` has a variant [some], but $count is a number
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [some] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: the variants of pl are one, few, many
    ");
}

#[test]
fn zero_as_a_variant() {
    assert_snapshot!(found(&[(EN, "        [one] One bed", "        [0] No bed\n        [one] One bed")]), @r"
    locales/en/panel.ftl:14:10: `beds-count` counts zero among its variants
      en: beds-count =
              { $count ->
                  [0] No bed
                  [one] One bed
                 *[other] { $count } beds
              }
      fix: zero is a message of its own, which says what there is none of and what to do
    ");
}

#[test]
fn a_category_of_many_numbers_without_the_number() {
    assert_snapshot!(found(&[(PL, "{ $count } grządki", "Kilka grządek")]), @r"
    locales/pl/panel.ftl:6:10: `beds-count` does not say $count in [few], which stands for 2, 3, 4, 22 and so on
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] Kilka grządek
                 *[many] { $count } grządek
              }
      fix: put { $count } into it; for 1 alone there can be a variant [1] besides
    ");
}

#[test]
fn a_plural_of_a_text() {
    assert_snapshot!(found(&[(EN, "$count (Number)", "$count (String)")]), @r"
    locales/en/panel.ftl:14:10: `beds-count` has a variant [one], but $count is a text and has no plural
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      fix: choose by the number itself, or by the words that the comment names

    locales/pl/panel.ftl:5:10: `beds-count` has a variant [one], but $count is a text and has no plural
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: choose by the number itself, or by the words that the comment names

    locales/pl/panel.ftl:6:10: `beds-count` has a variant [few], which $count never is
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: $count is one of one, other

    locales/pl/panel.ftl:7:10: `beds-count` has a variant [many], which $count never is
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: $count is one of one, other
    ");
}
