//! From a name to a plugin that answers: what `cargo xtask new-plugin` makes compiles as it is, passes its own tests, conforms,
//! and is taken by a panel.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use gatehouse_tests::Panel;

/// Where this test was built: what a new plugin needs is built here already, or is after the first time.
fn target() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    test.ancestors().nth(3).expect("tests live in <target>/<profile>/deps").to_owned()
}

fn new_plugin(name: &str, path: &Path) -> (bool, String) {
    let mut command = Command::new(target().join("debug/xtask"));
    let output = command.args(["new-plugin", name, "--path"]).arg(path).output().expect("xtask is built");
    (output.status.success(), String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned())
}

fn cargo(words: &[&str], folder: &Path) -> String {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(words).current_dir(folder).env("CARGO_TARGET_DIR", target());
    // Whoever runs these tests has told cargo about them, not about this.
    for name in ["CARGO_MANIFEST_DIR", "CARGO_PKG_NAME", "RUSTFLAGS", "CARGO_ENCODED_RUSTFLAGS", "NEXTEST"] {
        command.env_remove(name);
    }
    let output = command.output().expect("cargo");
    let told = String::from_utf8_lossy(&[output.stdout, output.stderr].concat()).into_owned();
    assert!(output.status.success(), "cargo {words:?}\n{told}");
    told
}

#[test]
fn a_new_plugin_compiles_passes_its_tests_and_answers_in_a_panel() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let path = folder.path().join("tally");
    let (made, told) = new_plugin("tally-marks", &path);
    assert!(made && told.contains("cargo test"), "{told}");
    let (again, told) = new_plugin("tally-marks", &path);
    assert!(!again && told.contains("is there already"), "{told}");

    let told = cargo(&["test", "--offline"], &path);
    assert!(told.contains("it_stands_what_every_plugin_must ... ok"), "{told}");
    cargo(&["build", "--offline"], &path);

    let library = fs::read(target().join("debug/libgatehouse_plugin_tally_marks.so")).expect("a library");
    let panel = Panel::plan().admin("ada").start();
    panel.put_bytes("libgatehouse_plugin_tally_marks.so", &library);
    panel.cli(&["plugins", "enable", "tally-marks"]).succeeds();
    let visitor = panel.client();
    gatehouse_tests::process::wait_for("the plugin to answer", || {
        let answer = visitor.get("/plugins/tally-marks/greeting/Ada");
        (answer.status == 200 && answer.text() == "Hello, Ada!\n").then_some(())
    });
    assert!(panel.signed_in("ada").get("/account/tally-marks").readable().contains("Hello, "));
}

#[test]
fn a_name_that_no_panel_would_take_makes_nothing() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    for name in ["Tally", "t", "tally_marks", "profile"] {
        let path = folder.path().join(name);
        let (made, told) = new_plugin(name, &path);
        assert!(!made && told.contains(&format!("`{name}`")), "{told}");
        assert!(!path.exists(), "{name} was refused and made");
    }
}
