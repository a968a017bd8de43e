//! Several plugins at once: each keeps to its own name, their pieces stand in a declared order, and two that would meet are
//! refused with both names: where one is switched on, and where a panel starts with both.

use serde_json::{Value, json};

use gatehouse_tests::library::told;
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Library, Panel, Plan};

/// A panel that serves, with `ada` in it and these plugins in the folder, of which the first is on.
fn with(plan: Plan, plugins: &[(&str, &[&str])]) -> Panel {
    let mut panel = plan.admin("ada").prepare();
    for (file, lines) in plugins {
        panel.put_told(file, lines);
    }
    let first = plugins.first().and_then(|(_, lines)| lines[0].strip_prefix("id ")).expect("an id");
    panel.cli(&["plugins", "enable", first]).succeeds();
    panel.serve();
    panel
}

#[test]
fn two_plugins_have_settings_and_credentials_of_one_name_and_neither_sees_the_others() {
    let panel = with(Panel::plan().account("grace"), &[("one.so", &["id one"]), ("two.so", &["id two"])]);
    panel.cli(&["plugins", "enable", "two"]).succeeds();
    panel.cli(&["settings", "set", "one.word", "first"]).succeeds();
    panel.cli(&["settings", "set", "two.word", "second"]).succeeds();
    let visitor = panel.client();
    let words = || ["one", "two"].map(|id| visitor.get(&format!("/plugins/{id}/word")).text());
    wait_for("the settings to be seen", || (words() == ["first", "second"]).then_some(()));

    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    ada.json("POST", "/plugins/one/add/1", &json!({})).expect(200);
    ada.json("POST", "/plugins/two/add/2", &json!({})).expect(200);
    let lists = |who: &gatehouse_tests::Client| ["one", "two"].map(|id| who.get(&format!("/plugins/{id}/list")).text());
    assert_eq!(lists(&ada), ["one", "two"]);
    assert_eq!(lists(&grace), ["", ""]);
    // Ids of credentials are one space for all: what one plugin has, another cannot take.
    assert!(grace.json("POST", "/plugins/two/add/1", &json!({})).status >= 400);

    // What one leaves behind is deleted without the other's.
    panel.cli(&["plugins", "remove", "one", "--purge", "--yes", "--disable"]).succeeds();
    wait_for("the plugin to be gone", || (visitor.get("/plugins/one/word").status == 404).then_some(()));
    assert_eq!((ada.get("/plugins/two/list").text(), visitor.get("/plugins/two/word").text()), ("two".into(), "second".into()));
}

#[test]
fn pieces_of_one_page_stand_in_the_order_that_their_plugins_declare() {
    let panel = with(
        Panel::plan(),
        &[("a.so", &["id aa", "order 300"]), ("b.so", &["id bb", "order 7"]), ("c.so", &["id cc", "order 7"])],
    );
    for id in ["cc", "bb"] {
        panel.cli(&["plugins", "enable", id]).succeeds();
    }
    let order = || {
        let page = panel.client().get("/login").readable();
        let mut at: Vec<_> =
            ["aa", "bb", "cc"].iter().filter_map(|id| Some((page.find(&format!("The piece of {id}."))?, *id))).collect();
        at.sort_unstable();
        at.iter().map(|(_, id)| *id).collect::<Vec<_>>()
    };
    wait_for("the three pieces in their order", || (order() == ["bb", "cc", "aa"]).then_some(()));
}

/// `second` is refused while `first` is on: both names are told on the command line and on the settings page.
#[track_caller]
fn cannot_be_on_together(first: &[&str], second: &[&str], about: &str) {
    let panel = with(Panel::plan(), &[("first.so", first), ("second.so", second)]);
    let [one, two] = [first, second].map(|lines| lines[0].trim_start_matches("id ").to_owned());
    let quoted = [format!("“{one}”"), format!("“{two}”")];
    let why = panel.cli(&["plugins", "enable", &two]).fails();
    assert!(quoted.iter().all(|name| why.contains(name.as_str())) && why.contains(about), "{why}");
    assert_eq!(why.trim().lines().count(), 2, "two lines were promised: {why}");
    let ada = panel.signed_in("ada");
    let answer = ada.form(&format!("/settings/plugins/{two}"), &[("enabled", "on"), ("anyway", "on")]);
    assert_eq!(answer.status, 409);
    for page in [answer.readable(), ada.get("/settings").readable()] {
        assert!(quoted.iter().all(|name| page.contains(name.as_str())) && page.contains(about), "{page}");
    }
    assert_eq!(panel.client().get(&format!("/plugins/{two}/word")).status, 404);
    // Installing it and switching it on in one step neither.
    let file = panel.data().join("again.so");
    std::fs::write(&file, told(second)).expect("our own file");
    panel.cli(&["plugins", "install", &file.display().to_string(), "--enable"]).fails();

    // A panel that finds both switched on runs the one, and says of the other why not.
    let mut panel = panel;
    panel.stop();
    panel.cli(&["plugins", "disable", &one]).succeeds();
    panel.cli(&["plugins", "enable", &two]).succeeds();
    panel.alter(&format!("UPDATE plugin SET enabled = TRUE WHERE id = '{one}'"));
    panel.serve();
    let answers = [&one, &two].map(|id| panel.client().get(&format!("/plugins/{id}/word")).status);
    assert!(answers == [200, 404] || answers == [404, 200], "{answers:?}");
    let list = panel.cli(&["plugins", "list"]).succeeds();
    assert!(list.contains("failed") && quoted.iter().all(|name| list.contains(name.as_str())), "{list}");
}

#[test]
fn a_plugin_brings_no_text_that_another_would_own() {
    let short = ["id hello", "message hello-more-x"];
    cannot_be_on_together(&["id hello-more"], &short, "hello-more-x");
    cannot_be_on_together(&short, &["id hello-more"], "hello-more-x");
}

#[test]
fn two_plugins_do_not_answer_one_well_known_address() {
    let (one, two) = (["id one", "well-known /greeting"], ["id two", "well-known /<anything>"]);
    cannot_be_on_together(&one, &two, "/.well-known/");
    // Alone, or beside one that answers elsewhere, it does.
    let panel = with(Panel::plan(), &[("one.so", &one), ("other.so", &["id other", "well-known /else"])]);
    panel.cli(&["plugins", "enable", "other"]).succeeds();
    let answers = || ["greeting", "else"].map(|name| panel.client().get(&format!("/.well-known/{name}")).text());
    wait_for("both to answer", || (answers() == ["by one", "by other"]).then_some(()));
}

#[test]
fn of_two_files_that_are_one_plugin_the_panel_chooses_neither() {
    let panel = with(Panel::plan().library(Library::Hello), &[("one.so", &["id one"])]);
    let double = ["id hello", "version 2"];
    panel.put_told("double.so", &double);
    let why = panel.cli(&["plugins", "enable", "hello"]).fails();
    let hello = Library::Hello.file_name();
    assert!(why.contains("double.so") && why.contains(hello), "{why}");
    let ada = panel.signed_in("ada");
    wait_for("the settings page to name both", || {
        let page = ada.get("/settings").readable();
        (page.contains("double.so") && page.contains(hello)).then_some(())
    });
    assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", "on")]).status, 409);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").status, 404);

    // Where an administrator has chosen one, that one runs, and the other is named as ignored.
    std::fs::remove_file(panel.plugin_folder().join("double.so")).expect("our own file");
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
    panel.put_told("double.so", &double);
    panel.put_told("a-double.so", &["id hello", "version 3"]);
    let listed: Value = serde_json::from_str(&panel.cli(&["plugins", "list", "--json"]).succeeds()).expect("JSON");
    let hello = listed["plugins"].as_array().expect("a list").iter().find(|one| one["id"] == "hello").expect("hello").clone();
    assert_eq!((hello["state"].clone(), hello["file"].clone()), (json!("on"), json!(Library::Hello.file_name())), "{hello}");
    let reasons = hello["reasons"].to_string();
    assert!(reasons.contains("double.so") && reasons.contains("a-double.so") && reasons.contains("ignored"), "{reasons}");
    wait_for("the chosen one to run", || (ada.get("/plugins/hello/greeting/Ada").status == 200).then_some(()));
    // Installing the other replaces all of them.
    let file = panel.data().join("newer.so");
    std::fs::write(&file, told(&double)).expect("our own file");
    panel.cli(&["plugins", "install", &file.display().to_string(), "--enable"]).succeeds();
    wait_for("the new one to run", || (ada.get("/plugins/hello/word").text() == "none").then_some(()));
}
