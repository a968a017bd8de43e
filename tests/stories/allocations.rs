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

/// The fewest allocations that a round has made, for each path.
fn fewest(client: &Client) -> Vec<u64> {
    let mut fewest = vec![u64::MAX; PATHS.len()];
    for _ in 0..ROUNDS {
        for (path, fewest) in PATHS.iter().zip(&mut fewest) {
            let before = so_far(client);
            client.get(path);
            *fewest = (*fewest).min(so_far(client) - before);
        }
    }
    fewest
}

fn lesser(one: &[u64], other: &[u64]) -> Vec<u64> {
    one.iter().zip(other).map(|(one, other)| *one.min(other)).collect()
}

#[test]
fn a_plugin_that_was_used_and_is_off_costs_not_one_allocation() {
    let mut without = Panel::plan().admin("ada").prepare();
    let mut used = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").prepare();
    without.serve_inside("measured");
    used.serve_inside("measured");
    let (never, ada) = (without.signed_in("ada"), used.signed_in("ada"));

    let on = fewest(&ada);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").text(), "Hello, Ada!\n");
    assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", "off")]).status, 303);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").status, 404);
    let (mut off, mut expected) = (fewest(&ada), fewest(&never));
    for _ in 0..PATIENCE {
        if off == expected {
            break;
        }
        (off, expected) = (lesser(&off, &fewest(&ada)), lesser(&expected, &fewest(&never)));
    }
    println!("on {on:?}\noff {off:?}\nnever there {expected:?}");
    assert_eq!(off, expected);
    // The count can tell: the tab in the account's pages, and the plugin's own route.
    assert!(on.iter().zip(&off).filter(|(on, off)| on > off).count() >= 2, "{on:?} while it is on, {off:?} when it is off");
}
