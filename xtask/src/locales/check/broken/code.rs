//! Words, and the code that shows them.

use insta::assert_snapshot;

use super::found;

#[test]
fn an_unused_id() {
    assert_snapshot!(found(&[("templates/bed.html.j2", "t('save')", "t('bed-state', bed=bed, state=state)")]), @r"
    locales/en/panel.ftl:4:1: nothing shows `save`
      en: save = Save
      fix: remove it from every language, or show it
    ");
}

#[test]
fn an_id_that_a_template_misspells() {
    assert_snapshot!(found(&[("templates/beds.html.j2", "<p>", "<p>{{ t('helo', name=name) }}")]), @r"
    templates/beds.html.j2:1:10: `helo` is not in en/panel.ftl
      fix: write `hello`
    ");
}

#[test]
fn an_id_that_rust_misspells() {
    assert_snapshot!(found(&[("host/src/names.rs", "fn", "const OTHER: &str = \"error-nome\";\nfn")]), @r"
    host/src/names.rs:1:21: `error-nome` is not in en/panel.ftl
      fix: write `error-name`
    ");
}

#[test]
fn an_id_that_a_plugin_misspells() {
    assert_snapshot!(found(&[("plugin-garden/src/lib.rs", "const", "const OTHER: &str = \"garden-titel\";\nconst")]), @r"
    plugin-garden/src/lib.rs:1:21: `garden-titel` is not in en/garden.ftl
      fix: write `garden-title`
    ");
}

#[test]
fn markup_that_would_be_read_as_text() {
    assert_snapshot!(found(&[("templates/beds.html.j2", "t_html('rules-html', links={'rules': rules})", "t('rules-html')")]), @r#"
    templates/beds.html.j2:2:7: `rules-html` is shown as text, with its tags to be read
      en: rules-html = Read <a data-l10n-name="rules">the rules</a>.
      fix: t_html('rules-html', links={…})
    "#);
    assert_snapshot!(found(&[("templates/beds.html.j2", "t('hello'", "t_html('hello'")]), @r"
    templates/beds.html.j2:1:56: `hello` is shown as HTML
      en: hello = Hello, { $name }, in { -product }
      fix: t('hello')
    ");
}

#[test]
fn a_variable_that_a_template_does_not_give() {
    assert_snapshot!(found(&[("templates/beds.html.j2", "name=viewer.name", "nam=viewer.name")]), @r"
    templates/beds.html.j2:1:51: `hello` is shown without its $name
      en: hello = Hello, { $name }, in { -product }
      fix: t('hello', name=…)
    ");
}
