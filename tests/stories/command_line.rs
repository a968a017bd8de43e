//! The command line: accounts, settings, starting and stopping. One clear line where something is wrong.

use std::net::TcpListener;

use rustix::process::Signal;

use gatehouse_tests::process::Running;
use gatehouse_tests::{Client, Ended, PASSWORD, Panel};

#[test]
fn the_first_account_can_be_made_without_a_browser() {
    let mut panel = Panel::plan().prepare();
    panel.cli_with_input(&["users", "add", "ada", "--admin", "--password-stdin"], &format!("{PASSWORD}\n")).succeeds();
    panel.cli_with_input(&["users", "add", "grace", "--password-stdin"], PASSWORD).succeeds();
    let list = panel.cli(&["users", "list"]).succeeds();
    assert!(list.contains("ada") && list.contains("grace"), "{list}");
    let json: serde_json::Value = serde_json::from_str(&panel.cli(&["users", "list", "--json"]).succeeds()).expect("JSON");
    let all = json.as_array().or_else(|| json["users"].as_array()).unwrap_or_else(|| panic!("no list in {json}"));
    let admin = |name: &str| all.iter().find(|one| one["name"] == name).map(|one| one["admin"].clone());
    assert_eq!((admin("ada"), admin("grace")), (Some(true.into()), Some(false.into())), "{json}");

    panel.serve();
    assert!(!panel.stdout().text().contains("setup?token="), "there is nothing to set up");
    // One final newline is no part of the password.
    assert_eq!(panel.signed_in("ada").get("/users").status, 200);
    assert_eq!(panel.signed_in("grace").get("/users").status, 403);
}

#[test]
fn a_password_is_eight_to_1024_characters_and_nothing_else() {
    let panel = Panel::plan().start();
    let add = |name: &str, password: &str| panel.cli_with_input(&["users", "add", name, "--password-stdin"], password);
    for (name, password) in [("short", "1234567"), ("empty", ""), ("long", &"x".repeat(1_025)), ("newline", "1234567\n")] {
        add(name, password).fails();
    }
    for (name, password) in [
        ("eight", "12345678"),
        ("longest", &"\u{fc}".repeat(1_024)),
        ("blanks", "  two  blanks  "),
        ("key", "\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}\u{1f511}"),
    ] {
        add(name, password).succeeds();
        panel.client().sign_in(name, password);
    }
    let trimmed = panel.client().form("/login", &[("username", "blanks"), ("password", "two  blanks")]);
    assert_eq!(trimmed.status, 401, "blanks belong to the password");
}

#[test]
fn names_are_unique_however_they_are_cased_and_of_a_sensible_shape() {
    let panel = Panel::plan().account("ada").prepare();
    for name in ["ada", "Ada", "", "two words", "tab\t", "a/b", "<b>", &"x".repeat(65)] {
        panel.cli_with_input(&["users", "add", name, "--password-stdin"], PASSWORD).fails();
    }
    for name in ["ada.lovelace@example.org", "a", "x_y-z+1"] {
        panel.cli_with_input(&["users", "add", name, "--password-stdin"], PASSWORD).succeeds();
    }
}

#[test]
fn a_new_password_replaces_the_old_one_in_a_running_panel() {
    let panel = Panel::plan().admin("ada").start();
    panel.cli_with_input(&["users", "set-password", "ada", "--password-stdin"], "another password").succeeds();
    assert_eq!(panel.client().form("/login", &[("username", "ada"), ("password", PASSWORD)]).status, 401);
    panel.client().sign_in("ada", "another password");
    panel.cli_with_input(&["users", "set-password", "nobody", "--password-stdin"], "another password").fails();
    panel.cli_with_input(&["users", "set-password", "ada", "--password-stdin"], "short").fails();
}

#[test]
fn settings_are_read_and_changed() {
    let panel = Panel::plan().admin("ada").start();
    let all = panel.cli(&["settings", "get"]).succeeds();
    let (key, _) = all.lines().find_map(|line| line.split_once(['=', ' '])).unwrap_or_else(|| panic!("no settings in: {all}"));
    panel.cli(&["settings", "get", key.trim()]).succeeds();
    panel.cli(&["settings", "get", "no_such_setting"]).fails();
    panel.cli(&["settings", "set", "no_such_setting", "1"]).fails();
}

#[test]
fn an_unknown_configuration_key_is_an_error_that_names_the_nearest() {
    let panel = Panel::plan().prepare();
    let refused = |name: &str, value: &str| {
        let mut command = panel.command(&["serve"]);
        command.env(name, value);
        Ended::of(command, "").refuses()
    };
    let line = refused("GATEHOUSE_DATA_DRI", "/nowhere");
    assert!(line.contains("data_dri") && line.contains("data_dir"), "{line}");
    refused("GATEHOUSE_PORT", "eighty");
    refused("GATEHOUSE_PORT", "70000");
    refused("GATEHOUSE_ADDRESS", "localhost!");
    refused("GATEHOUSE_BASE_URL", "not an address");

    let file = panel.data().join("gatehouse.toml");
    std::fs::write(&file, "base_ulr = \"https://panel.example\"\n").expect("our own file");
    let line = panel.cli(&["--config", &file.display().to_string(), "serve"]).refuses();
    assert!(line.contains("base_ulr") && line.contains("base_url"), "{line}");
    let line = panel.cli(&["--config", "/nowhere/gatehouse.toml", "serve"]).refuses();
    assert!(line.contains("/nowhere/gatehouse.toml"), "{line}");
}

#[test]
fn a_configuration_file_is_read_and_the_environment_beats_it() {
    let panel = Panel::plan().admin("ada").prepare();
    let file = panel.data().join("gatehouse.toml");
    // The port is in the harness's environment, the origin only here.
    std::fs::write(&file, "port = 1\nadditional_origins = [\"https://panel.example\"]\n").expect("our own file");
    let mut process = Running::start(panel.command(&["--config", &file.display().to_string(), "serve"]));
    let client = Client::new(&process.address());
    let call = client.call("POST", "/login").form(&[("username", "ada"), ("password", PASSWORD)]);
    assert_eq!(call.origin(Some("https://panel.example")).header("host", "panel.example").send().status, 303);
    assert!(process.interrupt().success());
}

#[test]
fn a_port_in_use_is_one_clear_line() {
    let taken = TcpListener::bind("127.0.0.1:0").expect("a free port");
    let port = taken.local_addr().expect("its address").port().to_string();
    let panel = Panel::plan().environment("GATEHOUSE_PORT", &port).prepare();
    let line = panel.cli(&["serve"]).refuses();
    assert!(line.contains(&port), "{line}");
}

#[test]
fn a_data_folder_that_cannot_be_written_is_one_clear_line() {
    let panel = Panel::plan().prepare();
    let file = panel.data().join("file");
    std::fs::write(&file, "").expect("our own file");
    // Not even root can make a folder below a file.
    let folder = file.join("data").display().to_string();
    for words in [&["serve"][..], &["users", "list"]] {
        let mut command = panel.command(words);
        command.env("GATEHOUSE_DATA_DIR", &folder);
        let line = Ended::of(command, "").refuses();
        assert!(line.contains(&folder), "{line}");
    }
}

#[test]
fn a_database_that_is_none_is_one_clear_line() {
    let panel = Panel::plan().environment("GATEHOUSE_DATABASE_URL", "sqlite://own.sqlite3").prepare();
    std::fs::write(panel.data().join("own.sqlite3"), "this is no database, and long enough to be read as one".repeat(100))
        .expect("our own file");
    panel.cli(&["serve"]).refuses();
}

#[test]
fn ctrl_c_stops_cleanly_and_a_second_run_keeps_the_data() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    panel.restart();
    assert!(ada.at(panel.address()).is_signed_in());
    panel.signed_in("ada");
}

#[test]
fn a_power_cut_loses_nothing_that_was_answered() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    ada.form("/users", &[("username", "grace"), ("password", PASSWORD)]);
    panel.kill();
    panel.serve();
    assert!(ada.at(panel.address()).is_signed_in());
    panel.signed_in("grace");
}

#[test]
fn a_terminate_signal_stops_cleanly_too() {
    let panel = Panel::plan().admin("ada").prepare();
    let mut process = Running::start(panel.command(&["serve"]));
    process.address();
    process.send(Signal::TERM);
    let status = process.end();
    assert!(status.success(), "{status}");
}

#[test]
fn unknown_commands_and_help_speak_to_people() {
    let panel = Panel::plan().prepare();
    let help = panel.cli(&["--help"]).succeeds();
    for verb in ["serve", "users", "plugins", "settings"] {
        assert!(help.contains(verb), "{help}");
    }
    assert_eq!(panel.cli(&["srve"]).code, Some(2));
    assert_eq!(panel.cli(&[]).code, Some(2));
}

#[test]
fn the_data_folder_keeps_its_secrets_to_itself() {
    use std::os::unix::fs::PermissionsExt;
    let panel = Panel::plan().admin("ada").start();
    for entry in std::fs::read_dir(panel.data()).expect("our own folder") {
        let entry = entry.expect("our own folder");
        let metadata = entry.metadata().expect("our own file");
        if metadata.is_file() {
            let mode = metadata.permissions().mode() & 0o777;
            assert_eq!(mode & 0o077, 0, "{:?} is {mode:o}", entry.file_name());
        }
    }
}
