//! What can be seen in the words themselves.

use insta::assert_snapshot;

use super::{EN, PL, found};

#[test]
fn markup_that_differs() {
    assert_snapshot!(found(&[(PL, "<a data-l10n-name=\"rules\">", "<a data-l10n-name=\"zasady\">")]), @r#"
    locales/pl/panel.ftl:14:1: `rules-html` has other tags than the source
      en: rules-html = Read <a data-l10n-name="rules">the rules</a>.
      pl: rules-html = Przeczytaj <a data-l10n-name="zasady">zasady</a>.
      fix: it needs </a> <a data-l10n-name="rules">
    "#);
}

#[test]
fn markup_that_is_not_allowed() {
    assert_snapshot!(found(&[(PL, "Przeczytaj", "<img src=x onerror=alert(1)>Przeczytaj")]), @r#"
    locales/pl/panel.ftl:14:14: `rules-html` holds <img src=x onerror=alert(1)>
      en: rules-html = Read <a data-l10n-name="rules">the rules</a>.
      pl: rules-html = <img src=x onerror=alert(1)>Przeczytaj <a data-l10n-name="rules">zasady</a>.
      fix: only strong, em, code, br, a without attributes, and data-l10n-name for a
    "#);
}

#[test]
fn markup_where_there_is_none() {
    assert_snapshot!(found(&[(PL, "Zapisz", "<b>Zapisz")]), @r"
    locales/pl/panel.ftl:1:8: `save` holds the tag <b>, which would be seen as it stands
      en: save = Save
      pl: save = <b>Zapisz
      fix: take it out; only messages whose id ends in -html have tags
    ");
    assert_snapshot!(found(&[(PL, "Zapisz", "Zapisz&nbsp;to")]), @r"
    locales/pl/panel.ftl:1:14: `save` holds an HTML entity
      en: save = Save
      pl: save = Zapisz&nbsp;to
      fix: write the character itself
    ");
}

#[test]
fn an_over_long_button() {
    assert_snapshot!(found(&[(PL, "Zapisz", "Zapisz wszystkie zmiany, które zostały tu wprowadzone")]), @r"
    locales/pl/panel.ftl:1:1: `save` is a button of 53 columns, where 40 fit
      en: save = Save
      pl: save = Zapisz wszystkie zmiany, które zostały tu wprowadzone
      fix: say it shorter: a verb, and what it is done to if that is not plain
    ");
}

#[test]
fn a_wide_button_of_few_characters() {
    let japanese = [("locales/ja/panel.ftl", "", "save = 変更した内容をすべて保存してください。ありがとう\n")];
    let found = found(&japanese);
    assert!(found.contains("`save` is a button of 48 columns"), "{found}");
}

#[test]
fn an_over_long_sentence() {
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj nazwę. ".repeat(7).trim_end())]), @r"
    locales/pl/panel.ftl:15:1: `error-name` is 90 columns long, and the source 13
      en: error-name = Enter a name.
      pl: error-name = Podaj nazwę. Podaj nazwę. Podaj nazwę. Podaj nazwę. Podaj nazwę. Podaj nazwę. Podaj nazwę.
      fix: say it in at most 69
    ");
}

#[test]
fn an_address() {
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj https://example.com.")]), @r"
    locales/pl/panel.ftl:15:20: `error-name` holds an address
      en: error-name = Enter a name.
      pl: error-name = Podaj https://example.com.
      fix: the panel fills addresses in, or links them
    ");
}

#[test]
fn marks_of_another_language() {
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj “nazwę”.")]), @r"
    locales/pl/panel.ftl:15:20: `error-name` quotes with “
      en: error-name = Enter a name.
      pl: error-name = Podaj “nazwę”.
      fix: Polish quotes with „…”; its apostrophe is ’
    ");
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj \"nazwę\".")]), @r#"
    locales/pl/panel.ftl:15:20: `error-name` quotes with "
      en: error-name = Enter a name.
      pl: error-name = Podaj "nazwę".
      fix: Polish quotes with „…”; its apostrophe is ’
    "#);
}

#[test]
fn characters_that_nobody_sees() {
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj \u{202e}nazwę.")]), @r"
    locales/pl/panel.ftl:15:20: `error-name` holds the invisible character U+202E
      en: error-name = Enter a name.
      pl: error-name = Podaj \u{202e}nazwę.
      fix: take it out; the panel keeps right-to-left and left-to-right text apart by itself
    ");
}

#[test]
fn dots_and_spaces() {
    assert_snapshot!(found(&[(PL, "Podaj nazwę.", "Podaj  nazwę...")]), @r"
    locales/pl/panel.ftl:15:19: `error-name` has two spaces in a row
      en: error-name = Enter a name.
      pl: error-name = Podaj  nazwę...
      fix: write one

    locales/pl/panel.ftl:15:26: `error-name` has three dots
      en: error-name = Enter a name.
      pl: error-name = Podaj  nazwę...
      fix: write …, which is one character
    ");
}

#[test]
fn a_tag_that_is_not_closed() {
    let [in_source, in_translation] = [EN, PL].map(|path| (path, "</a>", ""));
    assert_snapshot!(found(&[in_source, in_translation]), @r#"
    locales/en/panel.ftl:27:1: `rules-html` opens a tag that it does not close
      en: rules-html = Read <a data-l10n-name="rules">the rules.
      fix: close it: <em>…</em>

    locales/pl/panel.ftl:14:1: `rules-html` opens a tag that it does not close
      en: rules-html = Read <a data-l10n-name="rules">the rules.
      pl: rules-html = Przeczytaj <a data-l10n-name="rules">zasady.
      fix: close it: <em>…</em>
    "#);
}

#[test]
fn a_label_that_does_not_hold_what_is_seen() {
    let english = "save = Save\n# For screen readers.\n# Variables:\n#   $bed (String) - its name\nsave-named = Store { $bed }\n";
    let found =
        found(&[(EN, "save = Save\n", english), (PL, "save = Zapisz\n", "save = Zapisz\nsave-named = Zapisz to: { $bed }\n")]);
    assert!(found.contains("`save-named` does not hold what is seen, “Save”"), "{found}");
    assert!(found.contains("fix: say “Save” in one piece"), "{found}");
    assert!(!found.contains("“Zapisz”"), "{found}");
}
