//! Words of one's own: exported, changed, and kept.

use std::fs;

use gatehouse_tests::{Library, Panel};

#[test]
fn what_is_exported_and_changed_is_what_people_read() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    let mut panel = plan.environment("GATEHOUSE_LOCALES_DIR", "words").prepare();
    panel.cli(&["locales", "export"]).succeeds();
    let words = panel.data().join("words");
    for (file, id) in [
        ("en/panel.ftl", "language-name"),
        ("de/panel.ftl", "language-name"),
        ("en/passkeys.ftl", "passkeys-"),
        ("de/terms.ftl", "-"),
    ] {
        let text = fs::read_to_string(words.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
        assert!(text.lines().any(|line| line.starts_with(id)), "{file} has no words");
    }
    let file = words.join("en/panel.ftl");
    let text = fs::read_to_string(&file).unwrap();
    let name = text.lines().find(|line| line.starts_with("language-name = ")).expect("a message");
    fs::write(&file, text.replace(name, "language-name = Our own English")).unwrap();
    panel.serve();
    let page = panel.client().get("/login");
    assert!(page.text().contains("Our own English"), "{}", page.text());
}

#[test]
fn an_export_loses_nobodys_work() {
    let panel = Panel::plan().prepare();
    panel.cli(&["locales", "export", "mine"]).succeeds();
    let (mine, other) = (panel.data().join("mine/de/panel.ftl"), panel.data().join("mine/en/panel.ftl"));
    fs::write(&mine, "language-name = Plattdüütsch\n").unwrap();
    fs::remove_file(&other).unwrap();
    let told = panel.cli(&["locales", "export", "mine"]).fails();
    assert!(told.contains("mine/de/panel.ftl") && !told.contains("terms.ftl"), "{told}");
    assert_eq!(fs::read_to_string(&mine).unwrap(), "language-name = Plattdüütsch\n");
    assert!(!other.exists(), "half of an export was written");
    panel.cli(&["locales", "export", "mine", "--force"]).succeeds();
    assert!(fs::read_to_string(&mine).unwrap().contains("language-name = Deutsch"));
    assert!(other.exists());
}

#[test]
fn a_plugin_that_is_off_exports_no_words() {
    let panel = Panel::plan().library(Library::Passkeys).prepare();
    panel.cli(&["locales", "export", "words"]).succeeds();
    let files: Vec<_> = fs::read_dir(panel.data().join("words/en")).unwrap().flatten().map(|entry| entry.file_name()).collect();
    assert_eq!(files.len(), 2, "{files:?}");
}
