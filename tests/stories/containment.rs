//! What fails in a plugin fails alone: a part that keeps panicking is let through for a few seconds at a time, the rest goes on,
//! and the administrator is told.

use std::fs;
use std::time::{Duration, Instant};

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Client, HalfSent, Library, PASSWORD, Panel};

/// So many failures within a minute, and the part is paused.
const FAILURES: usize = 3;
/// Longer than a piece of a page is waited for, and shorter than anything else.
const PATIENCE: Duration = Duration::from_secs(8);

fn unruly() -> Panel {
    Panel::plan().library(Library::Unruly).switched_on("unruly").admin("ada").start()
}

fn moody(client: &Client, input: &str) -> Answer {
    client.get_json(&format!("/plugins/unruly/moody/{input}"))
}

/// Panics until the route is paused.
fn pause(client: &Client) {
    for _ in 0..FAILURES {
        assert_eq!(moody(client, "bad").status, 500);
    }
}

#[test]
fn a_route_that_keeps_panicking_pauses_alone_and_comes_back() {
    let panel = unruly();
    let visitor = panel.client();
    pause(&visitor);
    let refused = moody(&visitor, "good");
    assert_eq!(refused.problem(503), "paused");
    let wait: u64 = refused.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("when to come back");
    assert!((1..=6).contains(&wait), "{wait}");
    // Nothing else of the plugin pauses.
    assert_eq!(visitor.get_json("/plugins/unruly/status/200").status, 200);

    let begin = Instant::now();
    wait_for("the route to be tried again", || (moody(&visitor, "good").status == 200).then_some(()));
    let waited = begin.elapsed().as_secs();
    assert!(waited + 1 >= wait - 1, "it was let through after {waited} s, and had said {wait}");
    wait_for("the route to be whole again", || {
        assert_eq!(moody(&visitor, "good").status, 200);
        let page = panel.signed_in("ada").get("/settings").readable();
        (!page.contains("a few seconds at a time")).then_some(())
    });
}

#[test]
fn one_hostile_input_does_not_keep_the_others_out() {
    let panel = unruly();
    let visitor = panel.client();
    pause(&visitor);
    // Somebody sends it again and again: everybody else still gets a turn, and it panics in the same turn.
    let (mut served, mut panicked) = (0, 0);
    wait_for("a turn", || {
        panicked += usize::from(moody(&visitor, "bad").status == 500);
        served += usize::from(moody(&visitor, "good").status == 200);
        (served >= 3 && panicked >= 3).then_some(())
    });
}

#[test]
fn administrators_see_what_was_caught_and_where() {
    let panel = unruly();
    let ada = panel.signed_in("ada");
    let errors = "errors in this plugin were caught at GET /plugins/unruly/moody/<input>.";
    assert!(!ada.get("/settings").readable().contains(errors));
    pause(&panel.client());
    let page = ada.get("/settings").readable();
    assert!(page.contains(&format!("{FAILURES} {errors}")), "{page}");
    assert!(page.contains("a few seconds at a time"), "{page}");
    let page = ada.call("GET", "/settings").header("accept-language", "de").send().readable();
    assert!(page.contains("3 Fehler in diesem Plugin wurden abgefangen, bei GET /plugins/unruly/moody/<input>."), "{page}");
}

#[test]
fn a_piece_that_hangs_is_left_out_after_a_moment_and_then_at_once() {
    let panel = unruly();
    let visitor = panel.client();
    let ask = || {
        let begin = Instant::now();
        let page = visitor.get("/login?next=/hang");
        assert_eq!(page.status, 200, "{}", page.text());
        assert!(page.text().contains("name=\"password\""), "{}", page.text());
        begin.elapsed()
    };
    for _ in 0..FAILURES {
        let took = ask();
        assert!(took < PATIENCE, "a visitor waited {took:?}");
    }
    let hanging = || panel.stderr().lines().iter().filter(|line| line.contains("hangs on purpose")).count();
    wait_for("what hangs to be told", || (hanging() == FAILURES).then_some(()));
    ask();
    assert_eq!(hanging(), FAILURES, "a piece that always hangs was asked for again at once");
    visitor.sign_in("ada", PASSWORD);
    let page = visitor.get("/settings").readable();
    assert!(page.contains(&format!("{FAILURES} errors in this plugin were caught at sign-in.")), "{page}");
}

#[test]
fn a_plugin_that_does_not_judge_its_credentials_stops_neither_the_start_nor_anything_but_the_settings() {
    let mut panel = Panel::plan().library(Library::Fatal).switched_on("fatal").admin("ada").account("grace").start();
    panel.signed_in("grace").call("POST", "/plugins/fatal/hold").json(&serde_json::Value::Null).send().expect(200);
    let usable = |panel: &Panel| panel.database().number("SELECT count(*) AS number FROM credential WHERE usable");
    assert_eq!(usable(&panel), 1);
    panel.stop();
    fs::write(panel.data().join("undecided"), "").expect("our own folder");
    panel.serve();

    // What nobody has judged stays as it was, and nobody's settings are saved over it.
    assert_eq!(usable(&panel), 1);
    let ada = panel.signed_in("ada");
    let begin = Instant::now();
    let answer = ada.form("/settings", &[("panel_name", "Elsewhere"), ("language", "en")]);
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(begin.elapsed() < PATIENCE, "it took {:?}", begin.elapsed());
    panel.stderr().says("which of its credentials can sign in; what it said last stays: fatal");
    fs::remove_file(panel.data().join("undecided")).expect("our own file");
    assert_eq!(ada.form("/settings", &[("panel_name", "Elsewhere"), ("language", "en")]).status, 303);
}

#[test]
fn calls_of_one_route_that_never_end_leave_room_for_the_others_and_are_told() {
    let panel = unruly();
    let visitor = panel.client();
    let hanging = || panel.stderr().lines().iter().filter(|line| line.contains("hangs on purpose")).count();
    // More than one plugin may have calls at one time.
    let asked: Vec<_> = (0..80).map(|_| HalfSent::begin(&visitor, "GET", "/plugins/unruly/hang", "text/plain", "")).collect();
    wait_for("calls to hang", || (hanging() >= 30).then_some(()));
    let begin = Instant::now();
    assert_eq!(visitor.get_json("/plugins/unruly/status/200").status, 200);
    assert!(begin.elapsed() < PATIENCE, "it took {:?}", begin.elapsed());
    let first = asked.into_iter().next().expect("a call").answer_within(2 * PATIENCE);
    assert_eq!(first.problem(503), "unavailable");
    let refused = || visitor.get_json("/plugins/unruly/hang").problem(503);
    wait_for("the route to be paused", || (refused() == "paused").then_some(()));
    let page = panel.signed_in("ada").get("/settings").readable();
    assert!(page.contains("errors in this plugin were caught at GET /plugins/unruly/hang."), "{page}");
    // Its calls have not ended, and never will: whoever comes after the pause waits for one in vain, and that is a failure, too.
    wait_for("the route to be tried again", || (refused() == "unavailable").then_some(()));
    assert_eq!(refused(), "paused", "everybody waits for calls that never end");
}

#[test]
fn a_route_whose_plugin_does_not_say_what_its_credentials_are_good_for_is_paused() {
    let panel = Panel::plan().library(Library::Fatal).switched_on("fatal").admin("ada").account("grace").start();
    let grace = panel.signed_in("grace");
    fs::write(panel.data().join("undecided"), "").expect("our own folder");
    let hold = || HalfSent::begin(&grace, "POST", "/plugins/fatal/hold", "application/json", "null");
    let asked: Vec<_> = (0..FAILURES).map(|_| hold()).collect();
    for call in asked {
        assert_eq!(call.finish().problem(503), "unavailable");
    }
    wait_for("the route to be paused", || (hold().finish().problem(503) == "paused").then_some(()));
    let page = panel.signed_in("ada").get("/settings").readable();
    assert!(page.contains("errors in this plugin were caught at POST /plugins/fatal/hold."), "{page}");
}

/// One in a hundred panics, all at once; `bad` and `good` go to one route.
#[test]
fn of_a_thousand_requests_at_once_only_the_route_that_panics_is_hurt() {
    let plan = Panel::plan().library(Library::Unruly).switched_on("unruly").library(Library::Hello).switched_on("hello");
    let panel = plan.admin("ada").start();
    let (before, visitor) = (panel.process_id(), panel.client());
    let path = |number: usize| match number % 100 {
        0 => "/plugins/unruly/moody/bad",
        1..25 => "/plugins/unruly/moody/good",
        25..50 => "/plugins/unruly/status/200",
        50..75 => "/plugins/hello/greeting/Ada",
        _ => "/healthz",
    };
    let asked: Vec<_> =
        (0..1000).map(|number| (path(number), HalfSent::begin(&visitor, "GET", path(number), "text/plain", ""))).collect();
    let (mut panicked, mut paused) = (0, 0);
    for (path, request) in asked {
        let answer = request.answer_within(PATIENCE);
        match (path, answer.status) {
            ("/plugins/unruly/moody/bad", 500) => panicked += 1,
            ("/plugins/unruly/moody/bad" | "/plugins/unruly/moody/good", 503) => {
                assert_eq!(answer.problem(503), "paused");
                paused += 1;
            }
            (_, status) => assert_eq!(status, 200, "{path}: {}", answer.text()),
        }
    }
    assert!(panicked >= FAILURES && paused > 0, "{panicked} panics, {paused} pauses");
    wait_for("the route to be tried again", || (moody(&visitor, "good").status == 200).then_some(()));
    assert_eq!(panel.process_id(), before);
    assert!(panel.signed_in("ada").is_signed_in());
}
