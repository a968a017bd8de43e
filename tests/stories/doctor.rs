use std::fs::{self, Permissions};
use std::io::{Read, Write};
use std::net::TcpListener;
use std::os::unix::fs::PermissionsExt;
use std::thread;

use gatehouse_tests::process::free_port;
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

/// Another site, which answers everything alike.
fn site(answer: &'static str) -> u16 {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("its number").port();
    thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 1024]);
            let _ = stream.write_all(format!("HTTP/1.1 {answer}").as_bytes());
        }
    });
    port
}

fn serving(port: u16) -> Panel {
    Panel::plan()
        .library(Library::Passkeys)
        .switched_on("passkeys")
        .admin("ada")
        .environment("GATEHOUSE_PORT", &port.to_string())
        .start()
}

#[test]
fn what_a_running_panel_tells_browsers_about_itself_is_fetched() {
    let port = free_port();
    let panel = serving(port);
    let told = panel.cli(&["doctor"]).succeeds();
    for name in ["passkey-endpoints", "webauthn"] {
        assert!(told.contains(&format!("ok     http://localhost:{port}/.well-known/{name} is reached, and answers")), "{told}");
    }
    panel.cli(&["plugins", "disable", "passkeys"]).succeeds();
    let told = panel.cli(&["doctor"]).succeeds();
    assert!(!told.contains("well-known"), "nobody serves it: {told}");
}

#[test]
fn a_panel_that_does_not_run_is_a_note_and_no_failure() {
    let told = panel_at("https://panel.example").cli(&["doctor"]).succeeds();
    assert!(told.contains("note   the panel is not running"), "{told}");
}

#[test]
fn an_address_that_does_not_lead_to_the_panel_is_told_with_its_remedy() {
    let nobody = free_port();
    let html = site("200 OK\r\ncontent-type: text/html\r\ncontent-length: 2\r\nconnection: close\r\n\r\nhi");
    let absent = site("404 Not Found\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let proxy = site("502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n");
    let mut panel = serving(free_port());
    let origins = [html, absent, proxy].map(|port| format!("http://localhost:{port}")).join(",");
    panel.configure("GATEHOUSE_BASE_URL", &format!("http://localhost:{nobody}"));
    panel.configure("GATEHOUSE_ADDITIONAL_ORIGINS", &origins);
    let told = panel.cli(&["doctor"]);
    assert_eq!(told.code, Some(1));
    for (port, why) in [
        (nobody, "is not reached: "),
        (html, "answers with something else than JSON"),
        (absent, "answers 404"),
        (proxy, "answers 502"),
    ] {
        let wrong = format!("WRONG  http://localhost:{port}/.well-known/webauthn {why}");
        assert!(told.stdout.contains(&wrong), "`{wrong}` is not told:\n{}", told.stdout);
    }
    assert!(told.stdout.contains("forward /.well-known/"), "{}", told.stdout);
}
