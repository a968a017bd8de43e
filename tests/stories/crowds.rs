//! Many at once: what hashes does so a few at a time, whoever has no business here makes nothing hash at all, and a change
//! of the password wins against everyone who is just signing in with the old one.

use std::fs;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Client, PASSWORD, Panel};

const NEW_PASSWORD: &str = "a new one that no thief has";
const CROWD: usize = 100;

/// What slows down guessing would hide what stands behind it.
fn unthrottled() -> Panel {
    Panel::plan().admin("ada").account("grace").environment("GATEHOUSE_THROTTLE", "off").start()
}

fn set_up(client: &Client, password: &str) -> Answer {
    client.form("/setup", &[("token", "wrong"), ("username", "mallory"), ("password", password)])
}

/// Without what differs because the address differs.
fn absent(answer: &Answer, path: &str) -> String {
    let headers: Vec<_> =
        answer.headers.iter().filter(|(name, _)| !["date", "content-length"].contains(&name.as_str())).collect();
    format!("{} {headers:?}\n{}", answer.status, answer.text().replace(path, "PATH"))
}

#[test]
fn with_a_wrong_token_the_setup_is_absent_like_any_page_that_there_is_not() {
    for panel in [Panel::plan().start(), Panel::plan().admin("ada").start()] {
        let visitor = panel.client();
        let unknown = visitor.form("/nothing", &[("token", "wrong")]);
        assert_eq!(unknown.status, 404);
        for password in [PASSWORD, "short", ""] {
            let answer = set_up(&visitor, password);
            assert_eq!(absent(&answer, "/setup"), absent(&unknown, "/nothing"), "password `{password}`");
        }
    }
}

#[test]
fn with_a_wrong_token_nothing_is_hashed() {
    let panel = unthrottled();
    let visitor = panel.client();
    let took = |ask: &dyn Fn() -> Answer, status: u16| {
        let begin = Instant::now();
        assert_eq!(ask().status, status);
        begin.elapsed()
    };
    // In turns, and the quickest of each: whatever else the machine does slows both down.
    let (mut setting_up, mut signing_in) = (Duration::MAX, Duration::MAX);
    for _ in 0..20 {
        setting_up = setting_up.min(took(&|| set_up(&visitor, PASSWORD), 404));
        signing_in = signing_in.min(took(&|| visitor.form("/login", &[("username", "nobody"), ("password", PASSWORD)]), 401));
    }
    assert!(setting_up * 2 < signing_in, "refusing a token took {setting_up:?}, hashing a password {signing_in:?}");
}

/// The most memory that the panel ever had, in KiB.
fn peak_memory(panel: &Panel) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", panel.process_id())).expect("our own child");
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).expect("a peak");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

#[test]
fn a_crowd_that_signs_in_at_once_does_not_take_the_memory() {
    let panel = unthrottled();
    let before = peak_memory(&panel);
    let crowd: Vec<_> = (0..CROWD)
        .map(|number| {
            let visitor = panel.client();
            let name = format!("nobody{number}");
            thread::spawn(move || visitor.form("/login", &[("username", &name), ("password", PASSWORD)]).status)
        })
        .collect();
    for visitor in crowd {
        let status = visitor.join().expect("an answer");
        assert!([401, 503].contains(&status), "{status}");
    }
    let grown = peak_memory(&panel) - before;
    // A password takes 19 MiB while it is hashed.
    assert!(grown < CROWD * 19 * 1024 / 4, "{grown} KiB for {CROWD} strangers");
}

#[test]
fn a_sign_in_in_flight_does_not_survive_the_change_of_its_password() {
    let panel = unthrottled();
    let signed_in = std::sync::Arc::new(AtomicUsize::new(0));
    let crowd: Vec<_> = (0..8)
        .map(|_| {
            let (address, signed_in) = (panel.address().to_owned(), std::sync::Arc::clone(&signed_in));
            // Again and again, until the old password is refused.
            thread::spawn(move || {
                loop {
                    let answer = Client::new(&address).form("/login", &[("username", "grace"), ("password", PASSWORD)]);
                    match answer.status {
                        303 => signed_in.fetch_add(1, Ordering::Relaxed),
                        503 => 0,
                        other => return other,
                    };
                }
            })
        })
        .collect();
    wait_for("the crowd to sign in", || (signed_in.load(Ordering::Relaxed) >= 8).then_some(()));
    panel.cli_with_input(&["users", "set-password", "grace", "--password-stdin"], NEW_PASSWORD).succeeds();
    for one in crowd {
        assert_eq!(one.join().expect("an answer"), 401);
    }
    assert_eq!(panel.database().rows("session"), [""; 0], "the old password has a session");
    panel.client().sign_in("grace", NEW_PASSWORD);
}
