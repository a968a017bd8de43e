//! What is filled in, or chosen by.

use insta::assert_snapshot;

use super::{PL, found};

#[test]
fn a_variable_that_is_not_said() {
    assert_snapshot!(found(&[(PL, "Cześć, { $name }, w", "Cześć w")]), @r"
    locales/pl/panel.ftl:2:1: `hello` does not say $name
      en: hello = Hello, { $name }, in { -product }
      pl: hello = Cześć w { -product }
      fix: put { $name } where the sentence needs it
    ");
}

#[test]
fn a_variable_that_is_not_said_in_one_case() {
    assert_snapshot!(found(&[(PL, "{ $bed }: mokro", "mokro")]), @r"
    locales/pl/panel.ftl:9:1: `bed-state` does not say $bed where $state is wet
      en: bed-state =
              { $state ->
                  [dry] { $bed } is dry.
                 *[wet] { $bed } is wet.
              }
      pl: bed-state =
              { $state ->
                  [dry] { $bed }: sucho.
                 *[wet] mokro.
              }
      fix: put { $bed } where the sentence needs it
    ");
}

#[test]
fn a_misspelt_variable() {
    assert_snapshot!(found(&[(PL, "{ $name }", "{ $nmae }")]), @r"
    locales/pl/panel.ftl:2:19: `hello` uses $nmae, which the panel does not give
      en: hello = Hello, { $name }, in { -product }
      pl: hello = Cześć, { $nmae }, w { -product }
      fix: write { $name }
    ");
}

#[test]
fn a_misspelt_case() {
    assert_snapshot!(found(&[(PL, "[dry]", "[drry]")]), @r"
    locales/pl/panel.ftl:11:10: `bed-state` has a variant [drry], which $state never is
      en: bed-state =
              { $state ->
                  [dry] { $bed } is dry.
                 *[wet] { $bed } is wet.
              }
      pl: bed-state =
              { $state ->
                  [drry] { $bed }: sucho.
                 *[wet] { $bed }: mokro.
              }
      fix: write [dry]; these words are the panel's and stay English
    ");
}

#[test]
fn a_choice_by_what_can_be_anything() {
    let chosen = "{ $bed ->\n        [Ania] { $bed }\n       *[other] { $bed }\n    }: sucho.";
    let chosen = chosen.replace("\n    ", "\n            ");
    assert_snapshot!(found(&[(PL, "[dry] { $bed }: sucho.", &format!("[dry]\n            {chosen}"))]), @r"
    locales/pl/panel.ftl:12:16: `bed-state` chooses by $bed, which can be any text
      en: bed-state =
              { $state ->
                  [dry] { $bed } is dry.
                 *[wet] { $bed } is wet.
              }
      pl: bed-state =
              { $state ->
                  [dry]
                      { $bed ->
                          [Ania] { $bed }
                         *[other] { $bed }
                      }: sucho.
                 *[wet] { $bed }: mokro.
              }
      fix: write one sentence for every text
    ");
}

#[test]
fn a_message_made_of_another() {
    assert_snapshot!(found(&[(PL, "Jedna grządka", "Jedna grządka { save }")]), @r"
    locales/pl/panel.ftl:5:31: `beds-count` takes in the message `save`
      en: beds-count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      pl: beds-count =
              { $count ->
                  [one] Jedna grządka { save }
                  [few] { $count } grządki
                 *[many] { $count } grządek
              }
      fix: write the whole sentence; only terms ({ -… }) go into other messages
    ");
}

#[test]
fn a_function_that_the_panel_does_not_have() {
    assert_snapshot!(found(&[(PL, "{ $name }", "{ DATETIME($name) }")]), @r"
    locales/pl/panel.ftl:2:18: `hello` calls DATETIME, which the panel does not know
      en: hello = Hello, { $name }, in { -product }
      pl: hello = Cześć, { DATETIME($name) }, w { -product }
      fix: write the variable alone: { $… }
    ");
}
