//! A plugin that ends the panel when it is started does so once: the next start leaves it out, says so, and serves; an
//! administrator can have it tried again. What it held stays held.

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::Signal;
use serde_json::Value;

use gatehouse_tests::process::{Running, wait_at_most, wait_for};
use gatehouse_tests::{Client, Library, PASSWORD, Panel, Plan};

const WHY: &str = "The panel died while it was starting this plugin";
const REMEDY: &str = "Switch it on again to try once more.";
/// What the command line changes, a running panel shows within a second; the rest is for a machine that does something else.
const SOON: Duration = Duration::from_secs(3);

fn plan() -> Plan {
    Panel::plan().library(Library::Fatal).library(Library::Hello).switched_on("hello").admin("ada").account("grace")
}

fn make_fatal(panel: &Panel) {
    fs::write(panel.data().join("fatal"), "").expect("our own folder");
}

fn make_harmless(panel: &Panel) {
    fs::remove_file(panel.data().join("fatal")).expect("our own file");
}

/// Serves until the plugin ends it.
#[track_caller]
fn die(panel: &Panel) {
    let mut process = Running::start(panel.command(&["serve"]));
    let status = process.end();
    assert!(!status.success() && status.code().is_none(), "it ended with {status}: {}", process.stderr.text());
}

/// A panel that has died of its plugin, and serves again.
fn risen() -> Panel {
    let mut panel = plan().switched_on("fatal").prepare();
    make_fatal(&panel);
    die(&panel);
    panel.serve();
    panel
}

fn is_up(client: &Client) -> bool {
    client.get("/plugins/fatal/up").status == 200
}

fn listed(panel: &Panel) -> Value {
    let list: Value = serde_json::from_str(&panel.cli(&["plugins", "list", "--json"]).succeeds()).expect("JSON");
    let found = list["plugins"].as_array().and_then(|all| all.iter().find(|plugin| plugin["id"] == "fatal"));
    found.cloned().unwrap_or_else(|| panic!("no such plugin in {list}"))
}

#[test]
fn a_plugin_that_ends_the_panel_is_left_out_of_the_next_start_and_named_everywhere() {
    let mut panel = risen();
    let (visitor, ada) = (panel.client(), panel.signed_in("ada"));
    assert_eq!(visitor.get("/plugins/fatal/up").status, 404);
    assert_eq!(visitor.get("/plugins/hello/greeting/Ada").status, 200, "the plugin beside it is left out, too");
    let maps = fs::read_to_string(format!("/proc/{}/maps", panel.process_id())).expect("our own child");
    let switch = panel.database().lines("SELECT library AS line FROM plugin WHERE id = 'fatal'").remove(0);
    assert!(!maps.contains(&switch), "its library is mapped");

    panel.stderr().says(WHY);
    let plugin = listed(&panel);
    assert_eq!((&plugin["state"], &plugin["enabled"]), (&"quarantined".into(), &true.into()), "{plugin}");
    assert!(plugin["reasons"].to_string().contains(WHY) && plugin["reasons"].to_string().contains(REMEDY), "{plugin}");
    let doctor = panel.cli(&["doctor"]);
    assert!(doctor.code == Some(1) && doctor.stdout.contains(WHY), "{}", doctor.stdout);
    let page = ada.get("/settings").readable();
    assert!(page.contains("Left out") && page.contains(WHY) && page.contains(REMEDY), "{page}");
    let page = ada.call("GET", "/settings").header("accept-language", "de").send().readable();
    assert!(page.contains("Ausgelassen"), "{page}");

    // It stays so, and is told of once.
    panel.restart();
    assert_eq!(listed(&panel)["state"], "quarantined");
    let told = panel.database().lines("SELECT plugin AS line FROM audit WHERE action = 'plugin-quarantined'");
    assert_eq!(told, ["fatal"]);
    let page = panel.signed_in("ada").get("/audit").readable();
    assert!(page.contains("Plugin left out: the panel died when it started it"), "{page}");
}

#[test]
fn a_plugin_that_is_left_out_is_tried_again_when_an_administrator_says_so() {
    let mut panel = risen();
    make_harmless(&panel);
    let ada = panel.signed_in("ada");
    let answer = ada.form("/settings/plugins/fatal", &[("enabled", "on"), ("anyway", "on")]);
    assert_eq!(answer.status, 303, "{}", answer.text());
    assert!(is_up(&ada));
    assert_eq!(listed(&panel)["state"], "on");
    panel.restart();
    assert!(is_up(&panel.client()), "what was tried again with success was left out once more");
}

#[test]
fn the_command_line_has_a_plugin_tried_again_and_leaves_none_out_itself() {
    let mut panel = risen();
    make_harmless(&panel);
    assert_eq!(listed(&panel)["state"], "quarantined", "a command started what the panel has died of");
    panel.cli(&["plugins", "enable", "fatal"]).succeeds();
    wait_at_most(SOON, "the plugin to be up", || is_up(&panel.client()).then_some(()));
    // A command that is killed while it opens the plugin is no reason to leave it out.
    panel.stop();
    fs::write(panel.data().join("stuck"), "").expect("our own folder");
    let mut command = Running::start(panel.command(&["plugins", "enable", "fatal"]));
    command.stderr.says("stuck on purpose");
    command.kill();
    fs::remove_file(panel.data().join("stuck")).expect("our own file");
    panel.serve();
    assert!(is_up(&panel.client()));
}

#[test]
fn a_plugin_that_ends_a_running_panel_is_left_out_too_until_there_is_another_file() {
    let mut panel = plan().start();
    make_fatal(&panel);
    panel.cli(&["plugins", "enable", "fatal"]).succeeds();
    wait_for("the plugin to end the panel", || panel.has_ended().then_some(()));
    panel.kill();
    panel.serve();
    assert_eq!(listed(&panel)["state"], "quarantined");

    make_harmless(&panel);
    let library = fs::read(Library::Fatal.path()).expect("a built library");
    panel.put_bytes(Library::Fatal.file_name(), &[library, vec![0]].concat());
    let ada = panel.signed_in("ada");
    wait_for("the new file to be offered", || (listed(&panel)["state"] == "failed").then_some(()));
    panel.cli(&["plugins", "disable", "fatal"]).succeeds();
    panel.cli(&["plugins", "enable", "fatal"]).succeeds();
    wait_at_most(SOON, "the plugin to be up", || is_up(&ada).then_some(()));
}

#[test]
fn a_plugin_that_is_switched_off_while_another_comes_up_stays_off() {
    let panel = plan().start();
    let visitor = panel.client();
    let greets = || visitor.get("/plugins/hello/greeting/Ada").status == 200;
    let slow = panel.data().join("slow");
    fs::write(&slow, "").expect("our own folder");
    panel.cli(&["plugins", "enable", "fatal"]).succeeds();
    panel.stderr().says("slow on purpose");
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    wait_at_most(SOON, "the plugin to be gone", || (!greets()).then_some(()));
    fs::remove_file(slow).expect("our own file");
    wait_for("the other plugin to be up", || {
        assert!(!greets(), "it was off");
        is_up(&visitor).then_some(())
    });
    let up = Instant::now();
    while up.elapsed() < SOON {
        assert!(!greets(), "it was off");
    }
}

#[test]
fn a_panel_that_is_stopped_while_a_plugin_comes_up_has_not_died_of_it() {
    let mut panel = plan().start();
    let slow = panel.data().join("slow");
    fs::write(&slow, "").expect("our own folder");
    panel.cli(&["plugins", "enable", "fatal"]).succeeds();
    panel.stderr().says("slow on purpose");
    let log = panel.stderr();
    let up = thread::spawn(move || {
        log.says("before the panel ends");
        fs::remove_file(slow).expect("our own file");
    });
    panel.stop();
    up.join().expect("no panic");
    panel.serve();
    assert_eq!(listed(&panel)["state"], "on");
    assert!(is_up(&panel.client()));
}

#[test]
fn a_panel_that_is_stopped_before_it_serves_has_not_died_of_a_plugin_either() {
    let mut panel = plan().switched_on("fatal").prepare();
    let slow = panel.data().join("slow");
    for signal in [Signal::INT, Signal::TERM] {
        fs::write(&slow, "").expect("our own folder");
        let mut process = Running::start(panel.command(&["serve"]));
        process.stderr.says("slow on purpose");
        process.send(signal);
        fs::remove_file(&slow).expect("our own file");
        let status = process.end();
        assert!(status.success(), "{signal:?} ended it with {status}: {}", process.stderr.text());
    }
    panel.serve();
    assert_eq!(listed(&panel)["state"], "on");
}

#[test]
fn what_a_plugin_held_stays_held_while_it_is_left_out() {
    let mut panel = plan().switched_on("fatal").start();
    panel.signed_in("grace").call("POST", "/plugins/fatal/hold").json(&Value::Null).send().expect(200);
    panel.stop();
    make_fatal(&panel);
    die(&panel);
    panel.serve();
    assert_eq!(panel.client().form("/login", &[("username", "grace"), ("password", PASSWORD)]).status, 401);
    panel.signed_in("ada");
}

#[test]
fn a_plugin_that_never_comes_up_keeps_neither_the_panel_nor_its_end_waiting() {
    let mut panel = plan().switched_on("fatal").prepare();
    fs::write(panel.data().join("stuck"), "").expect("our own folder");
    panel.serve();
    assert_eq!(panel.client().get("/plugins/hello/greeting/Ada").status, 200);
    let page = panel.signed_in("ada").get("/settings").readable();
    assert!(page.contains("This plugin did not come up in time."), "{page}");
    panel.stop();
    // Who knows what it would have done.
    panel.serve();
    assert_eq!(listed(&panel)["state"], "quarantined");
}
