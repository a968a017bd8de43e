//! One plugin is switched on, switched off and replaced without a pause, while people use the rest of the panel. Nobody may
//! notice, and neither memory nor mappings may grow beyond what the different libraries explain.

use std::collections::BTreeSet;
use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Client, Library, Panel};

/// Libraries that are one plugin, and differ: their copies stay mapped, one each.
const GENERATIONS: u8 = 8;
/// KiB of growth per switch that counts as a leak: a little is leaked by design, the header of each load.
const LEAK: u64 = 16;

/// What somebody who is signed in looks at.
const READ: [&str; 4] = ["/", "/account/profile", "/account/passkeys", "/plugins/passkeys/credentials"];

/// What one person saw.
#[derive(Default)]
struct Seen {
    requests: u64,
    slowest: Duration,
    wrong: Vec<String>,
}

pub fn run(time: Duration) -> Vec<String> {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").library(Library::Hello).admin("ada");
    // One arena, so that what was freed counts as freed: glibc keeps one for each thread, with room for the largest library.
    let plan = plan.environment("GATEHOUSE_THROTTLE", "off").environment("MALLOC_ARENA_MAX", "1");
    let mut panel = plan.account("grace").start();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    register(&panel.signed_in("grace"), &mut authenticator, "Laptop");
    let (visitor, reader) = (panel.client(), panel.signed_in("grace"));
    let stop = AtomicBool::new(false);

    let (mut findings, seen) = thread::scope(|scope| {
        let people = [
            scope.spawn(|| keep_asking(&stop, &["/healthz", "/login", "/nothing"], &visitor)),
            scope.spawn(|| keep_asking(&stop, &READ, &reader)),
            scope.spawn(|| keep_signing_in(&stop, &panel, authenticator)),
        ];
        let life = catch_unwind(AssertUnwindSafe(|| live(&panel, &ada, time)));
        stop.store(true, Ordering::Relaxed);
        let seen: Vec<_> = people.into_iter().map(|person| person.join().unwrap_or_default()).collect();
        (life.unwrap_or_else(|_| vec!["the plugin could not be switched any more; see above".to_owned()]), seen)
    });
    let requests: u64 = seen.iter().map(|seen| seen.requests).sum();
    let slowest = seen.iter().map(|seen| seen.slowest).max().unwrap_or_default();
    println!("plugin life: {requests} requests of others, the slowest took {slowest:?}");
    findings.extend(seen.into_iter().flat_map(|seen| seen.wrong));
    panel.stop();
    findings
}

fn keep_asking(stop: &AtomicBool, paths: &[&str], client: &Client) -> Seen {
    keep(stop, |turn| {
        let path = paths[turn % paths.len()];
        let (status, expected) = (client.get(path).status, if path == "/nothing" { 404 } else { 200 });
        (status != expected).then(|| format!("{path}: {status}"))
    })
}

fn keep_signing_in(stop: &AtomicBool, panel: &Panel, mut authenticator: Authenticator) -> Seen {
    keep(stop, |_| {
        sign_in(&panel.client(), &mut authenticator);
        None
    })
}

/// Again and again, until told to stop; what goes wrong is remembered, and a panic is something wrong.
fn keep(stop: &AtomicBool, mut ask: impl FnMut(usize) -> Option<String>) -> Seen {
    let mut seen = Seen::default();
    for turn in 0.. {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        let begin = Instant::now();
        let wrong = catch_unwind(AssertUnwindSafe(|| ask(turn))).unwrap_or_else(|_| Some("no good answer; see above".to_owned()));
        seen.slowest = seen.slowest.max(begin.elapsed());
        seen.requests += 1;
        seen.wrong.extend(wrong);
    }
    seen
}

/// Switches and replaces the plugin; what was wrong with memory or mappings.
fn live(panel: &Panel, ada: &Client, time: Duration) -> Vec<String> {
    let library = fs::read(Library::Hello.path()).expect("a built library");
    let begin = Instant::now();
    let mut switches = 0_u64;
    let mut warm = None;
    for generation in (0..GENERATIONS).cycle() {
        // Behind its end, where nothing of a library lies: another file, and so another library.
        let file = [library.as_slice(), &[generation]].concat();
        panel.put_bytes(Library::Hello.file_name(), &file);
        switch_on(ada);
        ada.form("/settings/plugins/hello", &[("enabled", "off")]);
        assert_eq!(ada.get("/plugins/hello/greeting/Ada").status, 404, "switched off, it answers");
        switches += 1;
        if generation + 1 == GENERATIONS {
            // Recently enough for changes of settings, however long this lasts.
            ada.confirm();
            if begin.elapsed() >= time {
                break;
            }
            warm.get_or_insert_with(|| (switches, memory(panel)));
        }
    }
    let (mapped, after) = (mappings(panel), memory(panel));
    let (warm_at, before) = warm.unwrap_or((switches, after));
    let each = after.saturating_sub(before) / (switches - warm_at).max(1);
    println!(
        "plugin life: {switches} times on, off and replaced in {} s; memory {before} KiB after {warm_at}, {after} KiB at the end \
         ({each} KiB each); {} copies of {GENERATIONS} libraries are mapped",
        begin.elapsed().as_secs(),
        mapped.len()
    );
    let mut findings = Vec::new();
    if each > LEAK {
        findings.push(format!("each switch costs {each} KiB for good"));
    }
    // One more: the plugin that is on all the time.
    if mapped.len() > usize::from(GENERATIONS) + 1 {
        findings.push(format!("{} copies are mapped: {mapped:?}", mapped.len()));
    }
    findings
}

/// Until it answers: a new file is found within a second, and switching on takes what was found.
fn switch_on(ada: &Client) {
    wait_for("the plugin to answer after it was switched on", || {
        ada.form("/settings/plugins/hello", &[("enabled", "on")]);
        (ada.get("/plugins/hello/greeting/Ada").status == 200).then_some(())
    });
}

/// Resident and its own, in KiB: pages of files are the system's to take back.
fn memory(panel: &Panel) -> u64 {
    let status = fs::read_to_string(format!("/proc/{}/status", panel.process_id())).expect("our own child");
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:")).expect("resident memory");
    line.trim().trim_end_matches(" kB").parse().expect("a number")
}

/// The copies of libraries that are mapped.
fn mappings(panel: &Panel) -> BTreeSet<String> {
    let maps = fs::read_to_string(format!("/proc/{}/maps", panel.process_id())).expect("our own child");
    maps.lines().filter_map(|line| line.split_once("/plugins-loaded/")).map(|(_, file)| file.to_owned()).collect()
}
