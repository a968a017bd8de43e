//! Installing and removing plugins on the command line: looked at before they are there, replaced whole, and removed
//! without a trace where that is asked for.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::PathBuf;

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Client, Ended, Library, Panel};

/// The library as somebody may have downloaded it: anyone may write to the file.
fn downloaded(panel: &Panel, library: Library, extra: &[u8]) -> String {
    let file = panel.data().join("download.so");
    let content = fs::read(library.path()).expect("a built library");
    fs::write(&file, [content.as_slice(), extra].concat()).expect("our own file");
    fs::set_permissions(&file, Permissions::from_mode(0o666)).expect("our own file");
    file.display().to_string()
}

fn in_folder(panel: &Panel) -> Vec<String> {
    let entries = fs::read_dir(panel.plugin_folder()).into_iter().flatten().flatten();
    let mut names: Vec<_> = entries.map(|entry| entry.file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[track_caller]
fn object(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("no JSON ({error}): {text}"))
}

/// What a refusal prints on standard output.
#[track_caller]
fn refusal(ended: Ended) -> Value {
    assert_eq!(ended.code, Some(1), "{}\n{}", ended.stdout, ended.stderr);
    object(&ended.stdout)
}

/// Without what differs from run to run: the folder and digests.
fn masked(panel: &Panel, text: &str) -> String {
    let text = text.replace(&panel.data().display().to_string(), "DATA");
    let words = text.split_inclusive(|character: char| !character.is_ascii_alphanumeric());
    let is_digest = |word: &str| word.len() >= 64 && word[..64].bytes().all(|byte| byte.is_ascii_hexdigit());
    words.map(|word| if is_digest(word) { format!("DIGEST{}", &word[64..]) } else { word.to_owned() }).collect()
}

fn greets(client: &Client) -> bool {
    client.get("/plugins/hello/greeting/Ada").status == 200
}

#[test]
fn a_library_is_installed_in_one_step_for_its_owner_only_and_switched_on_by_nobody() {
    let panel = Panel::plan().admin("ada").start();
    let file = downloaded(&panel, Library::Hello, b"");
    let told = panel.cli(&["plugins", "install", &file]).succeeds();
    insta::assert_snapshot!("install", masked(&panel, &told));
    assert_eq!(in_folder(&panel), ["hello.so"], "something was left beside it");
    let mode = fs::metadata(panel.plugin_folder().join("hello.so")).expect("the file").permissions().mode();
    assert_eq!(mode & 0o777, 0o600);
    let ada = panel.signed_in("ada");
    wait_for("the plugin to be offered", || ada.get("/settings").text().contains("Greets whoever asks.").then_some(()));
    assert!(!greets(&ada), "it was switched on by itself");
    // The plugin folder is made where it is missing.
    let fresh = Panel::plan().prepare();
    fs::remove_dir_all(fresh.plugin_folder()).ok();
    fresh.cli(&["plugins", "install", &file, "--enable"]).succeeds();
    assert!(fresh.cli(&["plugins", "list"]).succeeds().contains("hello  0.1.0  on"));
}

/// Whoever unpacks a library and the panel's own user may be two, and the one's folders closed to the other.
#[test]
fn a_library_can_come_from_standard_input_and_be_as_wrong_as_any() {
    let panel = Panel::plan().prepare();
    let file = fs::File::open(Library::Hello.path()).expect("a built library");
    let piped = panel.command(&["plugins", "install", "-", "--enable"]).stdin(file).output().expect("it runs");
    assert!(piped.status.success(), "{}", String::from_utf8_lossy(&piped.stderr));
    assert_eq!(in_folder(&panel), ["hello.so"]);
    assert!(panel.cli(&["plugins", "list"]).succeeds().contains("hello  0.1.0  on"));
    let refused = panel.cli_with_input(&["plugins", "install", "-"], "no library").fails();
    assert!(refused.contains("not a Linux library"), "{refused}");
    assert_eq!(in_folder(&panel), ["hello.so"]);
}

#[test]
fn installing_the_same_file_again_changes_nothing() {
    let panel = Panel::plan().prepare();
    let file = downloaded(&panel, Library::Hello, b"");
    panel.cli(&["plugins", "install", &file]).succeeds();
    let before = fs::metadata(panel.plugin_folder().join("hello.so")).expect("the file").modified().expect("a time");
    let lines = panel.database().count("audit");
    let again = object(&panel.cli(&["plugins", "install", &file, "--json"]).succeeds());
    assert_eq!((again["changed"].clone(), again["id"].clone()), (json!(false), json!("hello")), "{again}");
    let after = fs::metadata(panel.plugin_folder().join("hello.so")).expect("the file").modified().expect("a time");
    assert_eq!((before, lines), (after, panel.database().count("audit")));
}

#[test]
fn what_is_no_plugin_is_not_installed_and_every_reason_is_told() {
    let panel = Panel::plan().prepare();
    fs::create_dir_all(panel.plugin_folder()).expect("our own folder");
    let whole = fs::read(Library::Hello.path()).expect("a built library");
    let file = panel.data().join("cut.so");
    fs::write(&file, &whole[..whole.len() / 2]).expect("our own file");
    fs::set_permissions(panel.plugin_folder(), Permissions::from_mode(0o777)).expect("our own folder");
    let ended = panel.cli(&["plugins", "install", &file.display().to_string(), "--json"]);
    insta::assert_snapshot!("install_refused", masked(&panel, &ended.stderr));
    let told = refusal(ended);
    let codes: Vec<_> = told["refused"].as_array().expect("reasons").iter().map(|one| one["code"].clone()).collect();
    assert_eq!(codes, ["library-folder-writable", "library-truncated"], "{told}");
    assert_eq!(in_folder(&panel), Vec::<String>::new());
    panel.cli(&["plugins", "install", "/nowhere/at-all.so"]).fails();
    assert_eq!(panel.cli(&["plugins", "install"]).code, Some(2));
}

#[test]
fn a_new_file_replaces_the_old_one_only_when_told_while_the_plugin_is_on() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    let visitor = panel.client();
    let newer = downloaded(&panel, Library::Hello, b"newer");
    let enabled = || panel.database().lines("SELECT library AS line FROM plugin WHERE id = 'hello'").remove(0);
    let before = enabled();
    let told = panel.cli(&["plugins", "install", &newer]).fails();
    assert!(told.contains("plugins disable hello") && told.contains("--enable"), "{told}");
    assert_eq!(in_folder(&panel), [Library::Hello.file_name()]);
    assert!(greets(&visitor));

    let told = object(&panel.cli(&["plugins", "install", &newer, "--enable", "--json"]).succeeds());
    assert_eq!(told["replaced"], json!([Library::Hello.file_name()]), "{told}");
    assert_ne!(before, enabled(), "the switch names the old file");
    assert_eq!(told["sha256"], json!(enabled()));
    assert_eq!(in_folder(&panel), ["hello.so"]);
    wait_for("the new file to be the one that runs", || {
        let state = panel.signed_in("ada").get("/settings").text();
        (greets(&visitor) && !state.contains("has changed since")).then_some(())
    });
    panel.restart();
    assert!(greets(&panel.client()), "after a restart the new file does not run");

    // The long way round.
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    let newest = downloaded(&panel, Library::Hello, b"newest");
    panel.cli(&["plugins", "install", &newest]).succeeds();
    wait_for("the plugin to be off", || (!greets(&panel.client())).then_some(()));
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
    wait_for("the newest file to run", || greets(&panel.client()).then_some(()));
}

#[test]
fn a_removed_plugin_is_gone_from_a_running_panel_and_comes_back_with_what_it_had() {
    let panel = Panel::plan().library(Library::Hello).switched_on("hello").setting("hello.word", "Ahoy").admin("ada").start();
    let told = panel.cli(&["plugins", "remove", "hello"]).fails();
    assert!(told.contains("plugins disable hello"), "{told}");
    assert!(greets(&panel.client()));
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    let told = panel.cli(&["plugins", "remove", "hello"]).succeeds();
    assert!(told.contains("Kept: 0 credentials of 0 accounts, 1 setting"), "{told}");
    assert_eq!(in_folder(&panel), Vec::<String>::new());
    assert_eq!(panel.cli(&["plugins", "list"]).succeeds(), "");
    let ada = panel.signed_in("ada");
    wait_for("the plugin to be gone", || (!ada.get("/settings").text().contains("Greets whoever asks.")).then_some(()));
    assert!(!panel.cli(&["settings", "get"]).succeeds().contains("hello"));
    let told = panel.cli(&["plugins", "remove", "hello"]).fails();
    assert!(told.contains("no plugin `hello`"), "{told}");

    let file = downloaded(&panel, Library::Hello, b"");
    panel.cli(&["plugins", "install", &file, "--enable"]).succeeds();
    wait_for("the plugin to be back", || greets(&ada).then_some(()));
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").text(), "Ahoy, Ada!\n");
}

/// `ada` and `grace` have a passkey each; grace's password is held, and one session was made by passkey.
fn used() -> (Panel, Client) {
    let panel = Panel::with_passkeys();
    let registered = |name: &str| {
        let mut authenticator = Authenticator::new(panel.address());
        register(&panel.signed_in(name), &mut authenticator, "Laptop");
        authenticator
    };
    registered("ada");
    let mut authenticator = registered("grace");
    let grace = panel.client();
    sign_in(&grace, &mut authenticator);
    grace.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    panel.cli(&["settings", "set", "passkeys.rp_name", "Ours"]).succeeds();
    (panel, grace)
}

#[test]
fn a_purge_shows_what_it_deletes_and_then_deletes_exactly_that() {
    let (panel, grace) = used();
    let everything = |panel: &Panel| {
        let tables = ["account", "credential", "plugin", "session", "setting"];
        tables.map(|table| panel.database().rows(table))
    };
    panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    let before = everything(&panel);
    let ended = panel.cli(&["plugins", "remove", "passkeys", "--purge"]);
    assert_eq!(ended.code, Some(1), "{}", ended.stderr);
    insta::assert_snapshot!("purge_preview", masked(&panel, &format!("{}{}", ended.stdout, ended.stderr)));
    let told = refusal(panel.cli(&["plugins", "remove", "passkeys", "--purge", "--json"]));
    let stored = &told["preview"]["stored"];
    assert_eq!((stored["credentials"].clone(), stored["sessions"].clone()), (json!(2), json!(1)), "{told}");
    assert_eq!(before, everything(&panel), "a preview changed something");
    assert_eq!(in_folder(&panel).len(), 1, "a preview removed the file");

    let told = object(&panel.cli(&["plugins", "remove", "passkeys", "--purge", "--yes", "--json"]).succeeds());
    assert_eq!(told["stored"]["credentials"], 2, "{told}");
    let [_, credentials, switches, _, settings] = everything(&panel);
    assert_eq!((credentials, switches), (vec![], vec![]));
    assert!(!settings.concat().contains("passkeys"), "{settings:?}");
    assert_eq!(in_folder(&panel), Vec::<String>::new());
    assert!(!grace.is_signed_in(), "a session that was made with it lives on");
    panel.signed_in("grace");
    let copies = fs::read_dir(panel.data().join("plugins-loaded")).into_iter().flatten().count();
    assert_eq!(copies, 0, "a copy of the library was left behind");
}

#[test]
fn a_purge_names_who_has_no_other_way_to_sign_in_and_leaves_an_administrator() {
    let (panel, _) = used();
    // An account that nobody ever gave a password: only her passkey signs her in.
    panel.alter("UPDATE account SET password_hash = NULL, password_held_by = NULL WHERE name = 'grace'");
    let told = panel.cli(&["plugins", "remove", "passkeys", "--purge"]);
    assert!(told.stdout.contains("even if the plugin came back: grace"), "{}", told.stdout);
    panel.cli(&["plugins", "remove", "passkeys", "--purge", "--yes"]).fails();
    assert_eq!(panel.database().count("credential"), 2, "it was on, and purged");
    let told = panel.cli(&["plugins", "remove", "passkeys", "--purge", "--yes", "--disable"]).succeeds();
    assert!(told.contains("Deleted: 2 credentials of 2 accounts"), "{told}");
}

#[test]
fn what_a_plugin_has_stored_can_be_purged_when_its_file_is_long_gone() {
    let (panel, _) = used();
    fs::remove_file(panel.plugin_folder().join(Library::Passkeys.file_name())).expect("our own file");
    panel.cli(&["plugins", "remove", "passkeys", "--purge", "--yes", "--disable"]).succeeds();
    assert_eq!(panel.database().count("credential") + panel.database().count("plugin"), 0);
    panel.signed_in("grace");
    let told = panel.cli(&["plugins", "remove", "passkeys", "--purge", "--yes"]).fails();
    assert!(told.contains("no plugin `passkeys`"), "{told}");
    for id in ["..", "../passkeys", "passkeys.so", "%", ""] {
        panel.cli(&["plugins", "remove", id, "--purge", "--yes"]).fails();
    }
}

#[test]
fn what_is_done_with_files_is_told_in_the_audit_log() {
    let panel = Panel::plan().admin("ada").start();
    let file = downloaded(&panel, Library::Hello, b"");
    panel.cli(&["plugins", "install", &file]).succeeds();
    panel.cli(&["plugins", "remove", "hello", "--purge", "--yes"]).succeeds();
    let page = panel.signed_in("ada").get("/audit").readable();
    for words in ["Plugin installed", "Plugin removed", "What a plugin had stored deleted", "Command line"] {
        assert!(page.contains(words), "`{words}` is not told: {page}");
    }
}

#[test]
fn the_help_tells_every_verb_and_the_exit_codes() {
    let panel = Panel::plan().prepare();
    let help = |words: &[&str]| panel.cli(&[words, &["--help"]].concat()).succeeds();
    insta::assert_snapshot!("help", help(&["plugins"]));
    for verb in ["list", "inspect", "install", "enable", "disable", "remove"] {
        insta::assert_snapshot!(format!("help_{verb}"), help(&["plugins", verb]));
    }
}

#[test]
fn every_verb_speaks_json() {
    let panel = Panel::plan().library(Library::Hello).prepare();
    panel.put_bytes("notes.so", b"text");
    let say = |words: &[&str]| object(&panel.cli(&[words, &["--json"]].concat()).succeeds());
    let file: PathBuf = Library::Hello.path();
    let inspected = say(&["plugins", "inspect", &file.display().to_string()]);
    assert_eq!(inspected["accepted"]["id"], "hello", "{inspected}");
    assert_eq!(say(&["plugins", "enable", "hello"]), json!({"id": "hello", "enabled": true}));
    let listed = say(&["plugins", "list"]);
    insta::assert_snapshot!("list_json", serde_json::to_string_pretty(&listed).expect("JSON"));
    assert_eq!(say(&["plugins", "disable", "hello"]), json!({"id": "hello", "enabled": false}));
    assert_eq!(say(&["plugins", "remove", "hello"])["id"], "hello");
    let refused = refusal(panel.cli(&["plugins", "enable", "hello", "--json"]));
    assert_eq!(refused["unknown"], "hello", "{refused}");
    let refused =
        refusal(panel.cli(&["plugins", "inspect", &panel.plugin_folder().join("notes.so").display().to_string(), "--json"]));
    assert_eq!(refused["refused"][0]["code"], "library-not-elf", "{refused}");
}
