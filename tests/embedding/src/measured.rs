//! An application to measure: routes built into Rocket that do what the plugin `hello` does, beside that plugin, and what
//! this process has allocated so far. `cargo xtask bench` and the stories about absence ask it; nobody else runs it.

use std::alloc::System;

use gatehouse::{Account, Config, Gatehouse, WithHeaders};
use rocket::{get, launch, routes};
use stats_alloc::{INSTRUMENTED_SYSTEM, StatsAlloc};

/// Counts the panel's and the application's own allocations. A plugin's library has an allocator of its own.
#[global_allocator]
static ALLOCATOR: &StatsAlloc<System> = &INSTRUMENTED_SYSTEM;

/// As a page of the panel does it: who asks is found out, the work runs where blocking is allowed.
#[get("/built-in/blocking/<name>")]
async fn blocking(_asking: Option<Account>, name: String) -> WithHeaders<String> {
    let done = rocket::tokio::task::spawn_blocking(move || greeting(&name)).await;
    WithHeaders(done.unwrap_or_default())
}

/// Without the blocking pool: what only a route may do that never waits for anything.
#[get("/built-in/direct/<name>")]
fn direct(_asking: Option<Account>, name: &str) -> WithHeaders<String> {
    WithHeaders(greeting(name))
}

fn greeting(name: &str) -> String {
    format!("Hello, {name}!\n")
}

/// How often and how many bytes.
#[get("/allocations")]
fn allocations() -> String {
    let so_far = ALLOCATOR.stats();
    format!("{} {}", so_far.allocations + so_far.reallocations, so_far.bytes_allocated)
}

#[launch]
fn rocket() -> _ {
    let data_dir = std::env::var("GARDEN_DATA").map_or_else(|_| "garden-data".into(), Into::into);
    let (base_url, throttle) = (std::env::var("GARDEN_URL").ok(), gatehouse::Throttle::Off);
    let panel = Gatehouse::open(Config { data_dir, base_url, throttle, ..Config::default() }).expect("the panel opens");
    rocket::build().attach(panel).mount("/", routes![blocking, direct, allocations])
}
