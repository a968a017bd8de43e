//! Who guesses at two nodes waits as at one, and what is good once is good once over all nodes.

use std::thread;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::{enrol, half_way, recover, second_step};
use gatehouse_tests::{Answer, Client, PASSWORD, Panel};

const WRONG: &str = "wrong wrong wrong";

/// They believe what a test says about where it comes from.
fn two_nodes(throttle: &str) -> (Panel, Panel) {
    let plan = Panel::plan().admin("ada").environment("GATEHOUSE_TRUSTED_PROXIES", "127.0.0.1");
    let one = plan.environment("GATEHOUSE_THROTTLE", throttle).start();
    let url = one.store().url().expect("several nodes need PostgreSQL: run `cargo xtask test`");
    let other = one.another_node(&url);
    (one, other)
}

fn log_in(node: &Panel, address: &str, name: &str, password: &str) -> Answer {
    let call = node.client().call("POST", "/login").form(&[("username", name), ("password", password)]);
    call.header("x-forwarded-for", address).send()
}

fn wait(answer: &Answer) -> u32 {
    answer.header("retry-after").and_then(|seconds| seconds.parse().ok()).expect("how long to wait")
}

#[test]
fn wrong_passwords_turn_by_turn_at_two_nodes_wait_as_at_one() {
    let (one, other) = two_nodes("on");
    // Also where there is no such account: who waits must not tell.
    for name in ["ada", "nobody"] {
        for turn in 0..5 {
            let node = [&one, &other][turn % 2];
            assert_eq!(log_in(node, "192.0.2.1", name, WRONG).status, 401, "{name}: try {turn}");
        }
        let right = log_in(&other, "192.0.2.1", name, PASSWORD);
        assert_eq!(right.status, 429, "the answer would tell that it is the right one");
        for node in [&one, &other] {
            let refused = log_in(node, "192.0.2.1", name, WRONG);
            assert_eq!(refused.status, 429, "{name}");
            assert!((1..=5).contains(&wait(&refused)), "{name}: {}", wait(&refused));
        }
    }
    assert_eq!(log_in(&other, "192.0.2.2", "ada", PASSWORD).status, 303, "another address waits too");
    let signed_in = || (log_in(&other, "192.0.2.1", "ada", PASSWORD).status == 303).then_some(());
    wait_for("the wait to end at the node that counted less", signed_in);
    // Whoever got in starts afresh, at every node.
    for turn in 0..5 {
        let node = [&other, &one][turn % 2];
        assert_eq!(log_in(node, "192.0.2.1", "ada", WRONG).status, 401, "try {turn} afterwards");
    }
}

#[test]
fn a_crowd_that_spreads_over_the_nodes_is_slowed_down_as_at_one_and_the_owner_is_not() {
    let (one, other) = two_nodes("on");
    assert_eq!(log_in(&one, "192.0.2.1", "ada", PASSWORD).status, 303);
    let mut strangers = (1..60).map(|number| {
        let node = [&one, &other][number % 2];
        log_in(node, &format!("203.0.113.{number}"), "ada", WRONG)
    });
    // On a slow machine the first seconds to wait are over before the next try.
    let tries = strangers.position(|answer| answer.status == 429).expect("many addresses guess without end");
    assert!((20..=28).contains(&tries), "{tries}");
    // Until they wait for long enough to be sure that they still do.
    let mut number = 0;
    wait_for("strangers to wait for seconds", || {
        number += 1;
        let answer = log_in([&one, &other][number % 2], &format!("198.51.100.{}", number % 250), "ada", WRONG);
        (answer.status == 429 && wait(&answer) >= 4).then_some(())
    });
    assert_eq!(log_in(&other, "192.0.2.1", "ada", PASSWORD).status, 303, "strangers have locked the owner out");
}

#[test]
fn what_strangers_fail_at_is_few_rows_and_succeeding_is_none() {
    let (one, other) = two_nodes("on");
    let stored = || one.database().count("throttle");
    for node in [&one, &other] {
        assert_eq!(log_in(node, "192.0.2.1", "ada", PASSWORD).status, 303);
    }
    assert_eq!(stored(), 0);
    for node in [&one, &other, &one] {
        assert_eq!(log_in(node, "192.0.2.1", "my secret passphrase", WRONG).status, 401);
    }
    // One for the account from there, one for it from everywhere.
    assert_eq!(stored(), 2);
    assert!(!one.database().holds("throttle", b"passphrase"));
    assert_eq!(one.database().number("SELECT max(failures) AS number FROM throttle"), 3);
}

/// All of them at once: how many got in.
fn get_in(visitors: &[Client], try_it: impl Fn(&Client) -> Answer + Sync) -> usize {
    thread::scope(|scope| {
        let tries: Vec<_> = visitors.iter().map(|visitor| scope.spawn(|| try_it(visitor).status)).collect();
        tries.into_iter().map(|tried| tried.join().expect("an answer")).filter(|status| *status == 303).count()
    })
}

#[test]
fn a_code_works_once_for_twenty_at_once_over_two_nodes() {
    let (one, other) = two_nodes("off");
    let (app, codes) = enrol(&one.signed_in("ada"));
    let nodes = || (0..20).map(|at| [&one, &other][at % 2].client());
    for code in [app.current(), codes[0].clone()] {
        let visitors: Vec<_> = nodes().inspect(|visitor| half_way(visitor, "ada", PASSWORD)).collect();
        assert_eq!(get_in(&visitors, |visitor| second_step(visitor, &code)), 1, "{code}");
    }
    let visitors: Vec<_> = nodes().collect();
    assert_eq!(get_in(&visitors, |visitor| recover(visitor, "ada", &codes[1])), 1, "a recovery code alone");
}
