//! One thing that is stuck takes nothing else with it: a pipe among the libraries, a plugin's call that never comes back, a
//! log that nobody reads any more, a disk that is full.

use std::fs;
use std::process::Command;
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Resource, Rlimit, prlimit};

use gatehouse_tests::library::told;
use gatehouse_tests::process::{DEADLINE, Running, wait_at_most, wait_for};
use gatehouse_tests::{Client, HalfSent, Library, PASSWORD, Panel};

/// What the command line changes, a running panel shows within a second; the rest is for a machine that does something else.
const SOON: Duration = Duration::from_secs(3);
/// More calls than a plugin may have at one time.
const MANY: usize = 80;

fn unruly() -> Panel {
    Panel::plan().library(Library::Unruly).switched_on("unruly").admin("ada").start()
}

/// How many calls of the plugin hang.
fn hanging(panel: &Panel) -> usize {
    panel.stderr().lines().iter().filter(|line| line.contains("hangs on purpose")).count()
}

/// Asks for a page, and does not wait for it.
fn ask(panel: &Panel, path: &str) -> HalfSent {
    HalfSent::begin(&panel.client(), "GET", path, "text/plain", "")
}

/// A pipe that nobody writes to, named like a library.
#[track_caller]
fn put_pipe(panel: &Panel) {
    let made = Command::new("mkfifo").arg(panel.plugin_folder().join("z.so")).status().expect("mkfifo");
    assert!(made.success());
}

/// Whether the plugin `hello` runs.
fn greets(visitor: &Client) -> bool {
    visitor.get("/plugins/hello/greeting/Ada").status == 200
}

#[test]
fn a_pipe_among_the_libraries_stops_neither_the_start_nor_the_switches() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").prepare();
    put_pipe(&panel);
    panel.serve();
    let visitor = panel.client();
    let greets = || greets(&visitor);
    assert!(greets(), "the library beside the pipe does not run");
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    wait_at_most(SOON, "the plugin to be gone", || (!greets()).then_some(()));
    assert_eq!(panel.signed_in("ada").get("/settings").status, 200);
}

#[test]
fn a_pipe_put_beside_a_running_plugin_does_not_keep_it_on() {
    let panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    put_pipe(&panel);
    let visitor = panel.client();
    let greets = || greets(&visitor);
    for _ in 0..2 {
        panel.cli(&["plugins", "disable", "hello"]).succeeds();
        wait_at_most(SOON, "the plugin to be gone", || (!greets()).then_some(()));
        panel.cli(&["plugins", "enable", "hello"]).succeeds();
        wait_at_most(SOON, "the plugin to be back", || greets().then_some(()));
    }
}

#[test]
fn an_interrupt_ends_the_panel_although_a_plugin_does_not_come_back() {
    let mut panel = unruly();
    let _asked = ask(&panel, "/plugins/unruly/hang");
    wait_for("the call to hang", || (hanging(&panel) == 1).then_some(()));
    let begin = Instant::now();
    panel.stop();
    assert!(begin.elapsed() < Duration::from_secs(12), "it took {:?}", begin.elapsed());
}

#[test]
fn a_plugin_that_hangs_in_its_piece_does_not_take_the_page_away_for_ever() {
    let panel = unruly();
    let (sender, answers) = channel();
    for _ in 0..MANY {
        let (asked, sender) = (ask(&panel, "/login?next=/hang"), sender.clone());
        // Those that hang are answered when the panel ends, to nobody.
        thread::spawn(move || asked.answer_if_any(DEADLINE).map(|answer| sender.send(answer)));
    }
    // Not everybody hangs: whoever would be one too many gets the page without the piece, and at once.
    let first = answers.recv_timeout(Duration::from_secs(10)).expect("everybody hangs");
    assert_eq!(first.status, 200, "{}", first.text());
    let page = panel.client().get("/login?next=/hang");
    assert_eq!(page.status, 200, "{}", page.text());
    assert!(page.text().contains("name=\"password\""), "{}", page.text());
    assert!(hanging(&panel) < MANY, "every visitor takes a thread for ever");
    panel.client().sign_in("ada", PASSWORD);
}

#[test]
fn a_piece_that_hangs_takes_neither_the_routes_nor_the_settings_with_it() {
    let panel = unruly();
    let ada = panel.signed_in("ada");
    let mut asked: Vec<_> = (0..MANY).map(|_| ask(&panel, "/login?next=/hang")).collect();
    wait_for("calls to hang", || {
        // Whoever came when the piece was paused makes none hang.
        asked.push(ask(&panel, "/login?next=/hang"));
        (hanging(&panel) >= 32).then_some(())
    });
    let begin = Instant::now();
    assert_eq!(panel.client().get_json("/plugins/unruly/status/200").status, 200);
    // Who may still sign in is asked of the plugin before settings are saved.
    assert_eq!(ada.form("/settings", &[("panel_name", "Elsewhere"), ("language", "en")]).status, 303);
    assert!(begin.elapsed() < Duration::from_secs(8), "it took {:?}", begin.elapsed());
}

#[test]
fn switching_a_plugin_that_hangs_off_and_on_again_and_again_leaves_the_panel_its_threads() {
    let panel = unruly();
    let ada = panel.signed_in("ada");
    let mut asked = Vec::new();
    for round in 1..=9 {
        asked.extend((0..40).map(|_| ask(&panel, "/plugins/unruly/hang")));
        // Of one route, and of everything that plugins ever began.
        wait_for("calls to hang", || (hanging(&panel) >= 32 * round.min(4)).then_some(()));
        for enabled in ["off", "on"] {
            assert_eq!(ada.form("/settings/plugins/unruly", &[("enabled", enabled)]).status, 303, "round {round}");
        }
    }
    panel.client().sign_in("ada", PASSWORD);
    assert_eq!(hanging(&panel), 128);
}

#[test]
fn a_plugin_that_would_not_go_ends_nothing_and_holds_nothing_up() {
    let panel = Panel::plan().library(Library::Hello).admin("ada").start();
    let ada = panel.signed_in("ada");
    for (id, dropping) in [("one", "dropping panic"), ("other", "dropping hang")] {
        let file = format!("{id}.so");
        panel.put_told(&file, &[&format!("id {id}"), dropping]);
        let switch = |enabled| ada.form(&format!("/settings/plugins/{id}"), &[("enabled", enabled)]).status;
        assert_eq!((switch("on"), switch("off"), switch("on")), (303, 303, 303), "{dropping}");
        // Another file takes over.
        let another = panel.data().join(&file);
        fs::write(&another, told(&[&format!("id {id}"), dropping, "version 2"])).expect("our own file");
        panel.cli(&["plugins", "install", &another.display().to_string(), "--enable"]).succeeds();
    }
    panel.cli(&["plugins", "enable", "hello"]).succeeds();
    wait_at_most(SOON, "the plugin to be up", || greets(&ada).then_some(()));
}

#[test]
fn the_panel_goes_on_when_nobody_reads_its_log() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_LOG", "debug").prepare();
    let mut process = Running::start_unheard(panel.command(&["serve"]));
    signs_in_and_ends(&Client::new(&process.address()), &mut process);
}

/// After much that the log has a line for.
#[track_caller]
fn signs_in_and_ends(client: &Client, process: &mut Running) {
    for _ in 0..3 {
        assert_eq!(client.get("/nothing").status, 404);
        assert_eq!(client.form("/login", &[("username", "ada"), ("password", "wrong wrong")]).status, 401);
    }
    client.sign_in("ada", PASSWORD);
    assert!(client.is_signed_in());
    assert!(process.interrupt().success());
}

/// The panel as a shell starts it, after what the shell is told to do first.
fn by_shell(panel: &Panel, first: &str, last: &str) -> (Running, Client) {
    let serve = panel.command(&["serve"]);
    let program = serve.get_program().to_str().expect("a path").to_owned();
    let mut shell = Command::new("sh");
    for (name, value) in serve.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.current_dir(panel.data()).args(["-c", &format!("{first} exec \"$0\" serve {last}"), &program]);
    let mut process = Running::start(shell);
    let client = Client::new(&process.address());
    (process, client)
}

#[test]
fn the_panel_goes_on_without_a_standard_error_or_with_one_that_is_full() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_LOG", "debug").prepare();
    for stderr in ["2>&-", "2>/dev/full"] {
        let (mut process, client) = by_shell(&panel, "", stderr);
        signs_in_and_ends(&client, &mut process);
    }
}

#[test]
fn a_full_disk_signs_nobody_out() {
    let mut panel = Panel::plan().admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    panel.stop();
    // Long enough ago for "last seen" to be written with the next request.
    panel.store().age_sessions(3_600);
    // A file that may not grow fails like one on a full disk, where the signal that says so is not deadly.
    let (mut process, visitor) = by_shell(&panel, "trap '' XFSZ;", "");
    let ada = ada.at(visitor.address());
    let child = Pid::from_raw(process.id().cast_signed()).expect("a process");
    let limit = |bytes| {
        let rlimit = Rlimit { current: bytes, maximum: None };
        prlimit(Some(child), Resource::Fsize, rlimit).expect("our own child");
    };
    limit(Some(0));
    for path in ["/", "/account/profile", "/account/sessions", "/users"] {
        let answer = ada.get(path);
        // An administrator's page after an hour is not a change: it needs no recent sign-in.
        assert_eq!(answer.status, 200, "{path}: {}", answer.text());
    }
    let log = &process.stderr;
    log.says("when a session was last seen cannot be noted");
    // What has to be written is refused, and told to be for a time.
    let refused = visitor.form("/login", &[("username", "grace"), ("password", PASSWORD)]);
    assert_eq!((refused.status, refused.header("retry-after")), (503, Some("5")), "{}", refused.text());
    limit(None);
    visitor.sign_in("grace", PASSWORD);
    assert!(ada.is_signed_in() && visitor.is_signed_in());
    assert!(process.interrupt().success());
}
