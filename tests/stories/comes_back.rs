use serde_json::json;

use gatehouse_tests::library::told;
use gatehouse_tests::passkeys::sign_in;
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{PASSWORD, Panel};

use crate::scene::Scene;

const ELSEWHERE: &str = "https://panel.example";

/// Ada has turned her password off, then the plugin was switched off, and the panel serves.
fn switched_off(second_administrator: bool) -> Scene {
    let scene = Scene::new();
    scene.ada.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    if second_administrator {
        scene.panel.cli_with_input(&["users", "add", "second", "--admin", "--password-stdin"], PASSWORD).succeeds();
    }
    scene.panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    scene
}

/// ... at another address than that to which ada's passkey belongs.
fn moved(second_administrator: bool) -> Scene {
    let mut scene = switched_off(second_administrator);
    scene.panel.stop();
    scene.panel.configure("GATEHOUSE_BASE_URL", ELSEWHERE);
    scene.panel.serve();
    scene
}

fn state(scene: &mut Scene) -> (Vec<String>, Vec<String>) {
    let enabled = scene.database.lines("SELECT CASE WHEN enabled THEN '1' ELSE '0' END AS line FROM plugin");
    (enabled, scene.database.lines("SELECT CASE WHEN usable THEN '1' ELSE '0' END AS line FROM credential"))
}

fn is(enabled: &str, usable: &str) -> (Vec<String>, Vec<String>) {
    (vec![enabled.to_owned()], vec![usable.to_owned()])
}

#[test]
fn the_settings_page_asks_by_name_before_the_switch_flips() {
    let mut scene = moved(true);
    let visitor = || scene.panel.client().behind(ELSEWHERE);
    let second = visitor();
    second.sign_in("second", PASSWORD);
    let on = [("enabled", "on")];
    let asked = second.form("/settings/plugins/passkeys", &on);
    assert_eq!(asked.status, 409, "{}", asked.text());
    let page = asked.readable();
    assert!(page.contains("One person could no longer sign in") && page.contains("<bdi>ada</bdi>"), "{page}");
    for field in ["name=\"enabled\" value=\"on\"", "name=\"confirmed\" value=\"on\""] {
        assert!(page.contains(field), "{field} is missing:\n{page}");
    }
    // Her password still signs in.
    visitor().sign_in("ada", PASSWORD);
    assert_eq!(state(&mut scene), is("0", "1"), "it was switched on unasked");

    let done = second.form("/settings/plugins/passkeys", &[&on[..], &[("confirmed", "on")]].concat());
    assert_eq!(done.status, 303, "{}", done.text());
    assert_eq!(state(&mut scene), is("1", "0"));
}

#[test]
fn the_command_line_asks_too() {
    let mut scene = moved(true);
    let refused = scene.panel.cli(&["plugins", "enable", "passkeys"]).fails();
    assert!(refused.contains("ada") && !refused.contains("second") && refused.contains("--yes"), "{refused}");
    assert_eq!(state(&mut scene), is("0", "1"));
    scene.panel.cli(&["plugins", "enable", "passkeys", "--yes"]).succeeds();
    assert_eq!(state(&mut scene), is("1", "0"));
}

#[test]
fn no_confirmation_locks_the_last_administrator_out_and_what_is_offered_works() {
    let mut scene = moved(false);
    for words in [&["plugins", "enable", "passkeys"][..], &["plugins", "enable", "passkeys", "--yes"]] {
        let refused = scene.panel.cli(words).fails();
        assert!(refused.contains("no administrator") && refused.contains("users release-password"), "{refused}");
    }
    assert_eq!(state(&mut scene), is("0", "1"));
    scene.panel.cli(&["users", "release-password", "ada"]).succeeds();
    scene.panel.cli(&["plugins", "enable", "passkeys"]).succeeds();
    assert_eq!(state(&mut scene), is("1", "0"));
}

#[test]
fn nobody_is_asked_where_the_credentials_are_still_good() {
    let mut scene = switched_off(false);
    let visitor = scene.panel.client();
    let answers = |status| (visitor.get_json("/plugins/passkeys/credentials").status == status).then_some(());
    wait_for("the plugin to be gone", || answers(404));
    scene.panel.cli(&["plugins", "enable", "passkeys"]).succeeds();
    assert_eq!(state(&mut scene), is("1", "1"));
    wait_for("the plugin to run", || answers(401));
    sign_in(&visitor, &mut scene.authenticator);
}

/// Grace has a credential of `as-told`, which holds her password, and is on.
fn keeper() -> Panel {
    let panel = Panel::plan().admin("ada").account("grace").prepare();
    panel.put_told("as-told.so", &["id as-told"]);
    panel.cli(&["plugins", "enable", "as-told"]).succeeds();
    let mut panel = panel;
    panel.serve();
    assert_eq!(panel.signed_in("grace").json("POST", "/plugins/as-told/add/1", &json!({})).status, 200);
    panel.alter("UPDATE account SET password_held_by = 'as-told' WHERE name = 'grace'");
    panel
}

/// A file outside the plugin folder.
fn another(panel: &Panel, lines: &[&str]) -> String {
    let file = panel.data().join("another.so");
    std::fs::write(&file, told(lines)).expect("our own file");
    file.display().to_string()
}

fn usable(panel: &Panel) -> Vec<String> {
    panel.database().lines("SELECT CASE WHEN usable THEN '1' ELSE '0' END AS line FROM credential")
}

#[test]
fn a_file_that_judges_otherwise_is_asked_about_before_it_takes_over() {
    let panel = keeper();
    let ada = panel.signed_in("ada");
    let another = another(&panel, &["id as-told", "usable no", "version 2"]);
    let install = ["plugins", "install", &another, "--enable"];
    let refused = panel.cli(&install).fails();
    assert!(refused.contains("grace") && refused.contains("--yes"), "{refused}");
    assert_eq!(usable(&panel), ["1"]);
    // Neither file nor plugin has given way.
    let place = panel.plugin_folder().join("as-told.so");
    assert_eq!(std::fs::read(&place).expect("the file"), told(&["id as-told"]));
    assert_eq!(ada.get("/plugins/as-told/list").status, 200);

    panel.cli(&[&install[..], &["--yes"]].concat()).succeeds();
    assert_eq!(usable(&panel), ["0"]);
    assert_ne!(std::fs::read(&place).expect("the file"), told(&["id as-told"]));
}

#[test]
fn one_that_does_not_say_whom_it_knows_is_not_switched_on() {
    let panel = keeper();
    panel.cli(&["plugins", "disable", "as-told"]).succeeds();
    for trouble in ["judging hang", "creating panic"] {
        panel.put_told("as-told.so", &["id as-told", trouble]);
        let ada = panel.signed_in("ada");
        let page = ada.form("/settings/plugins/as-told", &[("enabled", "on")]);
        assert_eq!(page.status, 409, "{trouble}: {}", page.text());
        let reason = if trouble.starts_with("judging") { "did not come up in time" } else { "This library crashed" };
        assert!(page.readable().contains(reason), "{trouble}: {}", page.readable());
        assert_eq!(
            panel.database().lines("SELECT CASE WHEN enabled THEN '1' ELSE '0' END AS line FROM plugin"),
            ["0"],
            "{trouble}"
        );
    }
    panel.put_told("as-told.so", &["id as-told"]);
    panel.cli(&["plugins", "enable", "as-told"]).succeeds();
    assert_eq!(usable(&panel), ["1"]);
}

#[test]
fn one_that_did_not_come_up_in_time_is_tried_again_for_whoever_asks() {
    let panel = keeper();
    panel.cli(&["plugins", "disable", "as-told"]).succeeds();
    panel.put_told("as-told.so", &["id as-told", "creating hang"]);
    let ada = panel.signed_in("ada");
    let switch_on = || ada.form("/settings/plugins/as-told", &[("enabled", "on")]);
    let refused = switch_on();
    assert_eq!(refused.status, 409, "{}", refused.text());
    assert!(refused.readable().contains("did not come up in time"), "{}", refused.readable());
    panel.put_told("as-told.so", &["id as-told"]);
    assert_eq!(switch_on().status, 303);
    assert_eq!(ada.get("/plugins/as-told/list").status, 200);
}

#[test]
fn what_lies_in_the_folder_now_is_what_is_switched_on() {
    let panel = keeper();
    let ada = panel.signed_in("ada");
    ada.form("/settings/plugins/as-told", &[("enabled", "off")]);
    // At once, and not when the panel has next looked at its folder.
    panel.put_told("as-told.so", &["id as-told", "version 9"]);
    assert_eq!(ada.form("/settings/plugins/as-told", &[("enabled", "on")]).status, 303);
    assert_eq!(ada.get("/plugins/as-told/list").status, 200);
}
