use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::Duration;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Library, Panel};

const HOUR: Duration = Duration::from_secs(3600);

fn copies(panel: &Panel) -> Vec<PathBuf> {
    let entries = fs::read_dir(panel.data().join("plugins-loaded")).expect("the folder of copies");
    let mut copies: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    copies.sort();
    copies
}

fn age(path: &Path) {
    let file = File::open(path).expect("our own file");
    let made = file.metadata().and_then(|metadata| metadata.modified()).expect("our own file");
    file.set_modified(made - HOUR).expect("our own file");
}

#[test]
fn copies_that_nobody_needs_are_swept_at_the_start() {
    let mut panel = Panel::with_passkeys();
    let needed = copies(&panel);
    assert_eq!(needed.len(), 1);
    panel.stop();
    let folder = panel.data().join("plugins-loaded");
    let [old, unfinished, young] = ["0123.so", "0123.4567", "4567.so"].map(|name| folder.join(name));
    for path in [&old, &unfinished, &young] {
        fs::write(path, b"a copy").expect("our own folder");
    }
    for path in [&old, &unfinished, &needed[0]] {
        age(path);
    }

    panel.serve();
    let log = panel.stderr();
    wait_for("the sweep", || (!old.exists() && !unfinished.exists()).then_some(()));
    assert!(young.exists(), "another process may be about to open it");
    assert!(needed[0].exists(), "it is mapped");
    // Nothing is removed in silence.
    log.says("0123.so");
    log.says("0123.4567");
}

#[test]
fn a_copy_that_is_switched_off_stays_while_it_is_mapped() {
    let panel = Panel::with_passkeys();
    let needed = copies(&panel).remove(0);
    panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    age(&needed);
    let maps = fs::read_to_string(format!("/proc/{}/maps", panel.process_id())).expect("our own child");
    assert!(maps.contains(needed.file_name().and_then(|name| name.to_str()).expect("a name")));
    assert!(needed.exists());
}

#[test]
fn what_was_found_in_a_library_is_forgotten_with_it() {
    let mut panel =
        Panel::plan().library(Library::Passkeys).library(Library::NoModule).switched_on("passkeys").admin("ada").start();
    assert_eq!(panel.database().count("receipt"), 2);
    panel.stop();
    fs::remove_file(panel.plugin_folder().join(Library::NoModule.file_name())).expect("our own file");
    panel.serve();
    let mut database = panel.database();
    wait_for("the sweep", || (database.count("receipt") == 1).then_some(()));
}
