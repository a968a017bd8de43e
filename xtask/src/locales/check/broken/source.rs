//! What holds for the source alone.

use insta::assert_snapshot;

use super::{EN, PL, found};

#[test]
fn a_message_without_a_comment() {
    assert_snapshot!(found(&[(EN, "# Button.\nsave", "save")]), @r"
    locales/en/panel.ftl:3:1: `save` has no comment
      en: save = Save
      fix: say above it where it is seen, in a line that begins with #
    ");
}

#[test]
fn a_variable_that_the_comment_does_not_explain() {
    assert_snapshot!(found(&[(EN, "#   $name (String) - who looks at it\n", "#   $nom (Text) - who looks at it\n")]), @r"
    locales/en/panel.ftl:7:6: the comment of `hello` declares $nom, which it does not use
      en: hello = Hello, { $name }, in { -product }
      fix: take the line out of the comment, or use the variable

    locales/en/panel.ftl:7:11: $nom is said to be a `Text`
      en: hello = Hello, { $name }, in { -product }
      fix: one of String, Number

    locales/en/panel.ftl:8:19: `hello` does not say what $name is
      en: hello = Hello, { $name }, in { -product }
      fix: add to its comment, below a line `# Variables:`, `#   $name (String) - what it is`, or (Number)
    ");
}

#[test]
fn an_id_without_the_prefix_of_its_plugin() {
    let renamed = ["locales/en/garden.ftl", "locales/pl/garden.ftl", "plugin-garden/src/lib.rs"]
        .map(|path| (path, "garden-title", "title"));
    assert_snapshot!(found(&renamed), @r#"
    locales/en/garden.ftl:2:1: `title` does not begin with `garden-`; the panel refuses a plugin's message that does not
      en: title = { -key(position: "start") }
      fix: cargo xtask locales rename title garden-title
    "#);
}

#[test]
fn an_id_of_the_panel_with_the_prefix_of_a_plugin() {
    let renamed = [EN, PL, "templates/bed.html.j2"].map(|path| (path, "save", "garden-save"));
    assert_snapshot!(found(&renamed), @r"
    locales/en/panel.ftl:4:1: `garden-save` begins like a message of the plugin `garden`
      en: garden-save = Save
      fix: move it to garden.ftl
    ");
}

#[test]
fn an_id_that_is_not_in_kebab_case() {
    let renamed = [EN, PL, "templates/beds.html.j2"].map(|path| (path, "beds-count", "beds_Count"));
    assert_snapshot!(found(&renamed), @r"
    locales/en/panel.ftl:12:1: `beds_Count` is not in kebab-case
      en: beds_Count =
              { $count ->
                  [one] One bed
                 *[other] { $count } beds
              }
      fix: cargo xtask locales rename beds_Count beds-count
    ");
}

#[test]
fn a_plugin_of_too_many_words() {
    let many: Vec<_> = (0..60).map(|number| format!("# A bed.\ngarden-bed-{number} = Bed {number}\n")).collect();
    let found = found(&[("locales/en/garden.ftl", "garden-title", &format!("garden-title = T\n{}garden-end", many.concat()))]);
    let told = found.split("\n\n").find(|finding| finding.contains("one more than")).unwrap_or(&found);
    assert_snapshot!(told, @r"
    locales/en/garden.ftl:122:1: `garden-bed-59` is one more than the 60 messages that a plugin may have
      fix: say two things with one message, or one of them not at all
    ");
}
