use serde_json::json;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Ended, Library, Panel};

use crate::scene::Scene;

const ELSEWHERE: &str = "https://panel.example";

/// Ada can sign in by her passkey only, which belongs to this address, and the panel has been configured for another.
fn moved(second_administrator: bool) -> Scene {
    let mut scene = Scene::new();
    scene.ada.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    if second_administrator {
        scene.panel.cli_with_input(&["users", "add", "second", "--admin", "--password-stdin"], "a second password").succeeds();
    }
    scene.panel.stop();
    scene.panel.configure("GATEHOUSE_BASE_URL", ELSEWHERE);
    scene
}

fn usable(scene: &mut Scene) -> Vec<String> {
    scene.database.lines("SELECT CASE WHEN usable THEN '1' ELSE '0' END AS line FROM credential")
}

fn accepted(scene: &mut Scene) -> Vec<String> {
    scene.database.lines("SELECT outcome || ' ' || reason AS line FROM audit WHERE action = 'address-accepted'")
}

#[test]
fn the_panel_does_not_start_at_an_address_where_somebody_would_be_locked_out() {
    let mut scene = moved(true);
    let refused = scene.panel.cli(&["serve"]).refuses();
    assert!(refused.contains("1 person could no longer sign in: ada"), "{refused}");
    assert!(refused.contains(ELSEWHERE) && refused.contains("it was http://localhost:"), "{refused}");
    assert!(refused.contains("settings accept-address --yes") && refused.contains("release-password"), "{refused}");
    assert!(!refused.contains("second") && !refused.contains("grace"), "{refused}");
    assert_eq!(usable(&mut scene), ["1"], "it was noted all the same");
}

#[test]
fn an_application_around_the_panel_does_not_start_there_either() {
    let mut scene = moved(true);
    let mut application = scene.panel.command_inside("measured");
    application.env("GARDEN_URL", ELSEWHERE);
    let ended = Ended::of(application, "");
    assert_ne!(ended.code, Some(0));
    let told = format!("{}{}", ended.stdout, ended.stderr);
    assert!(told.contains("1 person could no longer sign in: ada"), "{told}");
    assert_eq!(usable(&mut scene), ["1"], "it was noted all the same");
}

#[test]
fn the_doctor_says_so_beforehand_and_changes_nothing() {
    let mut scene = moved(true);
    let before = scene.before();
    let told = scene.panel.cli(&["doctor"]);
    assert_eq!(told.code, Some(1));
    assert!(told.stdout.contains(&format!("WRONG  at {ELSEWHERE} 1 person could no longer sign in: ada")), "{}", told.stdout);
    assert!(told.stdout.contains("Set the address back"), "{}", told.stdout);
    assert_eq!(scene.database.guarded(), before);

    scene.panel.configure("GATEHOUSE_BASE_URL", "http://localhost:9");
    let told = scene.panel.cli(&["doctor"]).succeeds();
    assert!(told.contains("still can after a start with this configuration"), "{told}");
}

#[test]
fn it_is_accepted_once_by_a_command_and_written_down() {
    let mut scene = moved(true);
    let refused = scene.panel.cli(&["settings", "accept-address"]).fails();
    assert!(refused.contains("ada") && refused.contains("--yes"), "{refused}");
    assert_eq!((usable(&mut scene), accepted(&mut scene)), (vec!["1".to_owned()], vec![]));

    scene.panel.cli(&["settings", "accept-address", "--yes"]).succeeds();
    assert_eq!(accepted(&mut scene), [format!("done {ELSEWHERE}")]);
    scene.panel.serve();
    assert_eq!(usable(&mut scene), ["0"]);
}

#[test]
fn no_confirmation_locks_the_last_administrator_out() {
    let mut scene = moved(false);
    for words in [&["serve"][..], &["settings", "accept-address"], &["settings", "accept-address", "--yes"]] {
        let refused = scene.panel.cli(words);
        assert_ne!(refused.code, Some(0), "{words:?}");
        let why = &refused.stderr;
        assert!(why.contains("no administrator would be left") && why.contains("users set-password"), "{why}");
        assert!(!why.contains("accept-address --yes"), "it offers what it refuses: {why}");
    }
    assert_eq!((usable(&mut scene), accepted(&mut scene)), (vec!["1".to_owned()], vec![]));
}

#[test]
fn what_it_offers_works_the_address_set_back_or_the_password_released() {
    let mut scene = moved(false);
    scene.panel.cli(&["serve"]).refuses();
    scene.panel.configure("GATEHOUSE_BASE_URL", "http://localhost");
    scene.panel.serve();
    assert_eq!(usable(&mut scene), ["1"]);
    scene.panel.stop();

    scene.panel.configure("GATEHOUSE_BASE_URL", ELSEWHERE);
    scene.panel.cli(&["serve"]).refuses();
    scene.panel.cli(&["users", "release-password", "ada"]).succeeds();
    scene.panel.serve();
    assert_eq!(usable(&mut scene), ["0"]);
}

#[test]
fn a_plugin_that_does_not_load_changes_nothing() {
    let mut scene = moved(true);
    std::fs::remove_file(scene.panel.plugin_folder().join(Library::Passkeys.file_name())).expect("the library");
    scene.panel.serve();
    assert_eq!(usable(&mut scene), ["1"], "judged by nobody");
    scene.panel.stop();
    scene.panel.put(Library::Passkeys);
    scene.panel.cli(&["serve"]).refuses();
}

#[test]
fn an_address_that_locks_nobody_out_needs_no_word() {
    let mut scene = Scene::new();
    scene.panel.stop();
    scene.panel.configure("GATEHOUSE_BASE_URL", ELSEWHERE);
    scene.panel.serve();
    assert_eq!(usable(&mut scene), ["0"], "ada still has her password");
    assert_eq!(accepted(&mut scene), Vec::<String>::new());
}

#[test]
fn a_restart_at_another_open_port_is_no_move() {
    let mut scene = Scene::new();
    scene.ada.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    scene.panel.restart();
    assert_eq!(usable(&mut scene), ["1"]);
}

#[test]
fn the_command_line_judges_settings_by_the_address_that_the_panel_was_served_at() {
    let scene = Scene::new();
    scene.ada.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    let refused = scene.panel.cli(&["settings", "set", "passkeys.rp_id", "elsewhere.example"]).fails();
    assert!(refused.contains("no administrator"), "{refused}");
    assert_eq!(scene.panel.cli(&["settings", "get", "passkeys.rp_id"]).succeeds().trim(), "");
}

#[test]
fn a_panel_without_a_plugin_remembers_no_address() {
    let panel = Panel::plan().library(Library::Passkeys).admin("ada").start();
    let mut database = panel.database();
    wait_for("the first page", || (panel.client().get("/login").status == 200).then_some(()));
    assert_eq!(database.lines("SELECT name AS line FROM setting"), Vec::<String>::new());
}
