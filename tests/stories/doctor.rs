use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;

use gatehouse_tests::{Library, Panel};

fn panel_at(base_url: &str) -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).admin("ada").environment("GATEHOUSE_BASE_URL", base_url);
    let panel = plan.prepare();
    panel.cli(&["plugins", "enable", "passkeys", "--anyway"]).succeeds();
    panel
}

#[test]
fn all_is_well_where_a_passkey_can_be_registered_and_sign_in() {
    let panel = panel_at("https://panel.example");
    let before = panel.database().guarded();
    let told = panel.cli(&["doctor"]).succeeds();
    assert!(told.contains("a passkey was registered and signed in at https://panel.example, in memory"), "{told}");
    assert!(!told.contains("WRONG"), "{told}");
    assert_eq!(panel.database().guarded(), before, "the doctor left something behind");
}

#[test]
fn everything_that_is_wrong_is_told_with_its_remedy() {
    let panel = panel_at("http://192.0.2.7");
    panel.put_bytes("notes.so", b"not a library");
    fs::set_permissions(panel.plugin_folder(), Permissions::from_mode(0o777)).unwrap();
    let ended = panel.command(&["doctor"]).env("GATEHOUSE_THROTTLE", "off").output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let told = String::from_utf8(ended.stdout).unwrap();
    for wrong in [
        "browsers do not trust pages at http://192.0.2.7",
        "others may write to the plugin folder",
        "Run `chmod go-w",
        "guessing is not slowed down",
        "notes.so: ",
        "the plugin passkeys is switched on, but",
    ] {
        assert!(told.contains(wrong), "`{wrong}` is not told:\n{told}");
    }
}

#[test]
fn passkeys_bound_to_another_name_are_told() {
    let panel = panel_at("https://panel.example");
    panel.cli(&["settings", "set", "passkeys.rp_id", "elsewhere.example"]).succeeds();
    let ended = panel.command(&["doctor"]).output().unwrap();
    assert_eq!(ended.status.code(), Some(1));
    let told = String::from_utf8(ended.stdout).unwrap();
    assert!(told.contains("WRONG  passkeys cannot work at https://panel.example"), "{told}");
    assert!(told.contains("passkeys.rp_id"), "{told}");
}
