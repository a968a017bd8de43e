//! Disabled means absent, counted and not timed: the same requests make a panel allocate exactly as often after its plugin was
//! used and switched off as without any plugin. `cargo xtask bench instructions` counts those.

use gatehouse_tests::{Client, Library, Panel};

/// Rounds of requests. What threads in the background allocate meanwhile is in some of them; the least is the requests' own.
const ROUNDS: usize = 25;
/// On a busy machine the least may take some more rounds to be seen.
const PATIENCE: usize = 20;

/// No page that tells how long ago something was: that takes as many allocations as there are words for it.
const PATHS: [&str; 9] = [
    "/login",
    "/account/password",
    "/account/second-factor",
    "/confirm",
    "/users/new",
    "/nothing",
    "/plugins/hello/greeting/Ada",
    "/plugins/nothing",
    "/.well-known/nothing",
];

fn so_far(client: &Client) -> u64 {
    let told = client.get("/allocations").text();
    told.split(' ').next().and_then(|count| count.parse().ok()).unwrap_or_else(|| panic!("no count: {told}"))
}

/// The fewest allocations that a round has made.
struct Fewest {
    of_paths: Vec<u64>,
    /// Of all paths together: what a request leaves for after its answer is counted with the next one's, now so and now so.
    of_rounds: u64,
}

impl Fewest {
    fn of(client: &Client) -> Self {
        let mut fewest = Self { of_paths: vec![u64::MAX; PATHS.len()], of_rounds: u64::MAX };
        for _ in 0..ROUNDS {
            let begin = so_far(client);
            let mut before = begin;
            for (path, fewest) in PATHS.iter().zip(&mut fewest.of_paths) {
                client.get(path);
                let now = so_far(client);
                *fewest = (*fewest).min(now - before);
                before = now;
            }
            fewest.of_rounds = fewest.of_rounds.min(before - begin);
        }
        fewest
    }
}

#[test]
fn a_plugin_that_was_used_and_is_off_costs_not_one_allocation() {
    let mut without = Panel::plan().admin("ada").prepare();
    let mut used = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").prepare();
    without.serve_inside("measured");
    used.serve_inside("measured");
    let (never, ada) = (without.signed_in("ada"), used.signed_in("ada"));

    let on = Fewest::of(&ada).of_paths;
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").text(), "Hello, Ada!\n");
    assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", "off")]).status, 303);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").status, 404);
    let (mut off, mut expected) = (Fewest::of(&ada), Fewest::of(&never));
    for _ in 0..PATIENCE {
        if off.of_rounds == expected.of_rounds {
            break;
        }
        off.of_rounds = off.of_rounds.min(Fewest::of(&ada).of_rounds);
        expected.of_rounds = expected.of_rounds.min(Fewest::of(&never).of_rounds);
    }
    println!("on {on:?}\noff {:?}\nnever there {:?}", off.of_paths, expected.of_paths);
    assert_eq!(off.of_rounds, expected.of_rounds);
    let off = off.of_paths;
    // The count can tell: the tab in the account's pages, and the plugin's own route.
    assert!(on.iter().zip(&off).filter(|(on, off)| on > off).count() >= 2, "{on:?} while it is on, {off:?} when it is off");
}
