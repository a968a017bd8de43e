//! What is no plugin in the plugin folder: the panel starts, says in two lines what is wrong and what to do, and serves.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use gatehouse_tests::library::told;
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Library, Panel, Plan};

fn bytes(library: Library) -> Vec<u8> {
    fs::read(library.path()).expect("a built library")
}

/// The panel serves beside the file, and names it with these words: in its log, in the list, and on the settings page.
#[track_caller]
fn is_refused(plan: Plan, name: &str, content: &[u8], why: &str, remedy: &str) {
    let mut panel = plan.admin("ada").prepare();
    panel.put_bytes(name, content);
    panel.serve();
    let ada = panel.signed_in("ada");

    let log = panel.stderr();
    log.says(why);
    log.says(remedy);
    let mut lines: Vec<_> = log.lines().into_iter().filter(|line| line.contains(name)).collect();
    lines.dedup();
    assert_eq!(lines.len(), 2, "two lines were promised: {lines:#?}");
    let list = panel.cli(&["plugins", "list"]).succeeds();
    assert!(list.contains(name) && list.contains(why) && list.contains(remedy), "{list}");
    let text = ada.get("/settings").readable();
    assert!(text.contains(name) && text.contains(why) && text.contains(remedy), "{text}");
}

#[test]
fn a_text_file_is_no_library() {
    let why = "This file is not a Linux library.";
    is_refused(Panel::plan(), "notes.so", b"remember the milk\n", why, "Put the plugin\u{2019}s .so file in its place");
}

#[test]
fn an_empty_file_is_no_library() {
    is_refused(
        Panel::plan(),
        "empty.so",
        b"",
        "This file is not a Linux library.",
        "Put the plugin\u{2019}s .so file in its place",
    );
}

#[test]
fn a_truncated_library_kills_nobody_but_its_inspector() {
    let whole = bytes(Library::Hello);
    for (number, kept) in [whole.len() - 1, whole.len() * 3 / 4, whole.len() / 2, 5_000, 64, 20].into_iter().enumerate() {
        let name = format!("cut{number}.so");
        is_refused(Panel::plan(), &name, &whole[..kept], "This library is cut short", "Copy it into the plugin folder again");
    }
}

#[test]
fn a_library_whose_end_is_zeroed_kills_nobody_but_its_inspector() {
    let mut library = bytes(Library::Hello);
    library[4_096..].fill(0);
    let panel = Panel::plan().admin("ada").prepare();
    panel.put_bytes("zeroed.so", &library);
    let mut panel = panel;
    panel.serve();
    assert!(panel.signed_in("ada").is_signed_in());
    let list = panel.cli(&["plugins", "list"]).succeeds();
    assert!(list.contains("zeroed.so") && !list.contains("hello"), "{list}");
}

#[test]
fn a_library_without_the_root_module_is_no_plugin() {
    let content = bytes(Library::NoModule);
    is_refused(
        Panel::plan(),
        "other.so",
        &content,
        "This library is not a plugin for this panel.",
        "Remove it from the plugin folder.",
    );
}

#[test]
fn a_library_for_another_version_of_the_promise_is_named_with_both_versions() {
    let content = bytes(Library::OtherApi);
    let why = "This plugin needs version 2.0.0 of the plugin interface; this panel offers 1.0.0.";
    is_refused(Panel::plan(), "newer.so", &content, why, "Install a build of the plugin made for version 1.0.0");
}

#[test]
fn a_bad_library_does_not_disturb_the_good_one_beside_it() {
    let plan = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada");
    let mut panel = plan.prepare();
    let whole = bytes(Library::Passkeys);
    panel.put_bytes("broken.so", &whole[..whole.len() / 2]);
    panel.put_bytes("notes.so", b"text");
    panel.put_bytes("newer.so", &bytes(Library::OtherApi));
    panel.serve();
    assert_eq!(panel.client().get("/plugins/hello/greeting/Ada").text(), "Hello, Ada!\n");
}

#[test]
fn what_others_may_write_to_is_not_opened() {
    let panel = Panel::plan().library(Library::Hello).admin("ada").prepare();
    let file = panel.plugin_folder().join(Library::Hello.file_name());
    let list = || panel.cli(&["plugins", "list"]).succeeds();
    let set = |path: &std::path::Path, mode| fs::set_permissions(path, Permissions::from_mode(mode)).expect("our own file");
    let why = "can be written by other users of this server";
    assert!(!list().contains(why));
    for mode in [0o664, 0o646] {
        set(&file, mode);
        assert!(list().contains(why), "{mode:o}");
        panel.cli(&["plugins", "enable", "hello"]).fails();
    }
    set(&file, 0o644);
    set(&panel.plugin_folder(), 0o777);
    assert!(list().contains(why), "a folder that anyone may write to");
    set(&panel.plugin_folder(), 0o755);
    assert!(!list().contains(why));
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
}

/// The unruly plugin under another id.
fn claiming(id: &str) -> Vec<u8> {
    let mut content = bytes(Library::Unruly);
    let mark = b"unruly's identity: ";
    let at = content.windows(mark.len()).position(|window| window == mark).expect("its id lies in the library") + mark.len();
    content[at..at + 21].copy_from_slice(format!("{id:21}").as_bytes());
    content
}

#[test]
fn a_plugin_by_the_name_of_something_of_the_panels_is_refused() {
    let panel = Panel::plan().prepare();
    let inspected = |id: &str| {
        panel.put_bytes("claiming.so", &claiming(id));
        let file = panel.plugin_folder().join("claiming.so").display().to_string();
        panel.cli(&["plugins", "inspect", &file, "--json"]).stdout
    };
    assert!(inspected("unruly").contains("accepted"));
    // Tabs of the account page.
    for id in ["profile", "password", "sessions", "activity", "second-factor", "release-password"] {
        let verdict = inspected(id);
        assert!(verdict.contains(&format!("its id `{id}` is the panel's own")), "{verdict}");
    }
    // The id would do; its messages would take the place of the panel's.
    for id in ["settings", "users", "audit"] {
        let verdict = inspected(id);
        assert!(verdict.contains(&format!("the message `{id}-title` is the panel's own")), "{verdict}");
    }
    for id in ["Unruly", "1st", "a", "un_ruly", "un ruly", "../unruly"] {
        let verdict = inspected(id);
        assert!(verdict.contains("is not 2 to 31 lower-case letters"), "{verdict}");
    }
    panel.put_bytes("claiming.so", &claiming("sessions"));
    panel.cli(&["plugins", "enable", "sessions"]).fails();
}

#[test]
fn what_belongs_to_another_user_is_not_opened() {
    let panel = Panel::plan().library(Library::Hello).admin("ada").prepare();
    let file = panel.plugin_folder().join(Library::Hello.file_name());
    let why = "belongs to user 4711; the panel runs as user 0";
    let list = || panel.cli(&["plugins", "list"]).succeeds();
    let own = |path: &std::path::Path, user| std::os::unix::fs::chown(path, Some(user), None);
    // Somebody that this machine need not have. Only root can give a file away: to anybody else, nobody's files but their own
    // are here, and there is nothing to see.
    if own(&file, 4_711).is_err() {
        assert!(!list().contains(why));
        return;
    }
    assert!(list().contains(why), "{}", list());
    panel.cli(&["plugins", "enable", "hello"]).fails();
    own(&file, 0).expect("root may");
    assert!(!list().contains(why));
    own(&panel.plugin_folder(), 4_711).expect("root may");
    assert!(list().contains(why), "another user's folder");
    own(&panel.plugin_folder(), 0).expect("root may");
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
}

#[test]
fn a_running_panel_sees_that_a_library_has_been_given_back() {
    let mut panel = Panel::plan().library(Library::Hello).admin("ada").prepare();
    let file = panel.plugin_folder().join(Library::Hello.file_name());
    let own = |user| std::os::unix::fs::chown(&file, Some(user), None);
    // Only root can give a file away.
    if own(4_711).is_err() {
        return;
    }
    panel.serve();
    let ada = panel.signed_in("ada");
    let is_refused = || ada.get("/settings").readable().contains("belongs to user 4711");
    assert!(is_refused());
    own(0).expect("root may");
    wait_for("the panel to see it", || (!is_refused()).then_some(()));
    assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", "on")]).status, 303);
}

#[test]
fn a_plugin_that_could_not_be_brought_up_is_tried_again() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").prepare();
    // No copy of the library can be made.
    let copies = panel.data().join("plugins-loaded");
    if copies.exists() {
        fs::remove_dir_all(&copies).expect("our own folder");
    }
    fs::write(&copies, "in the way").expect("our own file");
    panel.serve();
    let visitor = panel.client();
    let greets = || visitor.get("/plugins/hello/greeting/Ada").status == 200;
    assert!(!greets());
    let page = panel.signed_in("ada").get("/settings");
    assert!(page.readable().contains("hello.so") || page.status == 200, "{}", page.text());
    fs::remove_file(&copies).expect("our own file");
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
    wait_for("the plugin to answer", || greets().then_some(()));
}

#[test]
fn a_library_that_changed_since_it_was_switched_on_is_not_loaded() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    assert_eq!(panel.client().get("/plugins/hello/greeting/Ada").status, 200);
    panel.stop();
    // Another plugin that claims to be hello: the same library, one byte longer.
    panel.put_bytes(Library::Hello.file_name(), &[bytes(Library::Hello), vec![0]].concat());
    panel.serve();
    assert_eq!(panel.client().get("/plugins/hello/greeting/Ada").status, 404);
    let page = panel.signed_in("ada").get("/settings").text();
    assert!(page.contains("This file has changed since the plugin was switched on."), "{page}");
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
    wait_for("the new library to answer", || (panel.client().get("/plugins/hello/greeting/Ada").status == 200).then_some(()));
}

#[test]
fn inspecting_a_library_needs_no_data_folder_and_prints_what_it_adds() {
    let panel = Panel::plan().prepare();
    let file = Library::Passkeys.path().display().to_string();
    let text = panel.cli(&["plugins", "inspect", &file, "--json"]).succeeds();
    let json: serde_json::Value = serde_json::from_str(&text).expect("JSON");
    assert!(text.contains("passkeys") && json.is_object(), "{text}");
    assert!(!panel.data().join("gatehouse.sqlite3").exists(), "inspecting made a database");
    let plain = panel.cli(&["plugins", "inspect", &file]).succeeds();
    assert!(plain.contains("passkeys"), "{plain}");

    let bad = panel.data().join("notes.so");
    fs::write(&bad, "text").expect("our own file");
    let why = panel.cli(&["plugins", "inspect", &bad.display().to_string()]).fails();
    assert!(why.contains("This file is not a Linux library."), "{why}");
}

/// The codes of the reasons for which a library is not taken.
#[track_caller]
fn reasons(panel: &Panel, file: &str) -> Vec<String> {
    let ended = panel.cli(&["plugins", "inspect", file, "--json"]);
    let json: serde_json::Value = serde_json::from_str(&ended.stdout).unwrap_or_else(|error| panic!("{error}: {}", ended.stdout));
    let refused = json["refused"].as_array().unwrap_or_else(|| panic!("it was accepted: {json}")).iter();
    refused.map(|reason| reason["code"].as_str().unwrap_or_default().to_owned()).collect()
}

/// The path of a library that is as told.
fn file_told(panel: &Panel, lines: &[&str]) -> String {
    let file = panel.data().join("told");
    fs::write(&file, told(lines)).expect("our own file");
    file.display().to_string()
}

#[test]
fn a_library_that_aborts_exits_or_claims_too_much_is_a_reported_reason() {
    let panel = Panel::plan().prepare();
    let spoilt = panel.data().join("spoilt").display().to_string();
    let (writes, crashed) = (format!("opening write {spoilt}"), ["library-crashed"]);
    for trouble in ["constructing abort", "opening abort", "opening exit", "opening memory", "declaring abort", &writes] {
        assert_eq!(reasons(&panel, &file_told(&panel, &[trouble])), crashed, "{trouble}");
    }
    assert_eq!(fs::read(&spoilt).unwrap_or_default(), b"", "a library wrote to a file while it was looked at");
    assert_eq!(reasons(&panel, &file_told(&panel, &["declaring panic"])), ["library-bad-manifest"]);
    // The library is none of these by itself.
    let file = file_told(&panel, &["declaring print so much for that"]);
    panel.cli(&["plugins", "inspect", &file]).succeeds();
}

#[test]
fn a_library_that_hangs_when_it_is_opened_is_given_up_and_the_panel_serves() {
    let mut panel = Panel::plan().admin("ada").prepare();
    panel.put_told("hangs.so", &["constructing hang"]);
    panel.serve();
    let page = panel.signed_in("ada").get("/settings").readable();
    assert!(page.contains("did not answer in time"), "{page}");
}

#[test]
fn a_library_that_does_not_contain_its_panics_is_refused_by_that_name() {
    let panel = Panel::plan().prepare();
    for end in ["abort", "exit", "succeed"] {
        let file = file_told(&panel, &[&format!("self-test {end}")]);
        assert_eq!(reasons(&panel, &file), ["library-panic-abort"], "{end}");
        let why = panel.cli(&["plugins", "inspect", &file]).fails();
        assert!(why.contains("would let one error in it stop the whole panel") && why.contains("panic = unwind"), "{why}");
    }
}

#[test]
fn a_library_of_the_same_version_but_another_layout_is_refused_in_two_lines() {
    let panel = Panel::plan().prepare();
    let mut library = bytes(Library::OtherApi);
    let (theirs, ours) = (b"2.0.0", b"1.0.0");
    let places: Vec<_> = library.windows(theirs.len()).enumerate().filter(|(_, at)| at == theirs).map(|(at, _)| at).collect();
    assert!(!places.is_empty(), "the library does not say its version");
    for at in places {
        library[at..at + ours.len()].copy_from_slice(ours);
    }
    let file = panel.data().join("other-layout.so");
    fs::write(&file, library).expect("our own file");
    assert_eq!(reasons(&panel, &file.display().to_string()), ["library-layout"]);
    let why = panel.cli(&["plugins", "inspect", &file.display().to_string()]).fails();
    assert_eq!(why.trim().lines().count(), 2, "{why}");
}

#[test]
fn every_reason_against_a_library_is_told_at_once() {
    let panel = Panel::plan().admin("ada").prepare();
    let lines = ["id Bad Id", "switch none", "message elsewhere", "self-test abort"];
    let found = reasons(&panel, &file_told(&panel, &lines));
    assert!(found.iter().filter(|code| *code == "library-bad-manifest").count() >= 3, "{found:?}");
    assert!(found.contains(&"library-panic-abort".to_owned()), "{found:?}");

    // It was looked at before it could be written by others: all that is known of it is told beside that.
    let mut panel = panel;
    panel.put_told("bad.so", &lines);
    panel.cli(&["plugins", "list"]).succeeds();
    let file = panel.plugin_folder().join("bad.so");
    fs::set_permissions(&file, Permissions::from_mode(0o666)).expect("our own file");
    fs::set_permissions(panel.plugin_folder(), Permissions::from_mode(0o777)).expect("our own folder");
    // Only root can give files away.
    let given_away = std::os::unix::fs::chown(&file, Some(12_345), None).is_ok();
    panel.serve();
    let page = panel.signed_in("ada").get("/settings").readable();
    let list = panel.cli(&["plugins", "list"]).succeeds();
    for text in [page, list] {
        let mut expected = vec![
            "bad.so can be written by other users",
            "plugins can be written by other users",
            "its id `Bad Id` is not",
            "it does not contribute exactly one switch",
            "the message `elsewhere` does not start with",
            "would let one error in it stop the whole panel",
        ];
        expected.extend(given_away.then_some("belongs to user 12345"));
        for reason in expected {
            assert!(text.contains(reason), "`{reason}` is not told: {text}");
        }
    }
}

#[test]
fn a_running_plugins_file_that_others_may_write_to_is_not_loaded_again() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").prepare();
    let file = panel.plugin_folder().join(Library::Hello.file_name());
    fs::set_permissions(&file, Permissions::from_mode(0o666)).expect("our own file");
    panel.serve();
    assert_eq!(panel.client().get("/plugins/hello/greeting/Ada").status, 404);
    let list = panel.cli(&["plugins", "list"]).succeeds();
    assert!(list.contains("hello") && list.contains("failed") && list.contains("can be written by other users"), "{list}");
}

#[test]
fn whoever_opens_a_library_inherits_no_open_file_and_no_variable_and_ends_with_all_its_children() {
    let panel = Panel::plan().prepare();
    let file = file_told(&panel, &["version surroundings"]);
    let kept = fs::File::create(panel.data().join("kept-open")).expect("our own file");
    rustix::io::fcntl_setfd(&kept, rustix::io::FdFlags::empty()).expect("our own file");
    let told = panel.cli(&["plugins", "inspect", &file]).succeeds();
    // The one variable is the panel's own, and says what this process is for.
    assert!(told.contains("files [] variables 1"), "{told}");
    drop(kept);

    // Nobody else waits for so long.
    let seconds = format!("6{}", std::process::id());
    panel.cli(&["plugins", "inspect", &file_told(&panel, &[&format!("opening leave {seconds}")])]).succeeds();
    let waits = |process: fs::DirEntry| {
        fs::read_to_string(process.path().join("cmdline")).unwrap_or_default().split('\0').any(|word| word == seconds)
    };
    wait_for("the child's child to be gone", || {
        let left = fs::read_dir("/proc").expect("processes").flatten().any(waits);
        (!left).then_some(())
    });
}
