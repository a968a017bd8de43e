//! Plugins come and go while the panel serves: switched, replaced by another file, removed. Nobody else notices, and what is
//! left of them in memory is told.

use std::collections::BTreeMap;
use std::fs;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread::{self, JoinHandle};

use serde_json::Value;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Client, Library, Panel};

/// Answers that every swap waits for, of each who asks.
const MEANWHILE: usize = 15;

fn list(panel: &Panel) -> Value {
    serde_json::from_str(&panel.cli(&["plugins", "list", "--json"]).succeeds()).expect("JSON")
}

fn of(list: &Value, id: &str) -> Value {
    let found = list["plugins"].as_array().and_then(|all| all.iter().find(|plugin| plugin["id"] == id));
    found.cloned().unwrap_or_else(|| panic!("no `{id}` in {list}"))
}

/// Another file of the same plugin.
fn put_another(panel: &Panel, library: Library, number: usize) {
    let bytes = fs::read(library.path()).expect("a built library");
    panel.put_bytes(library.file_name(), &[bytes, vec![0; number]].concat());
}

/// Asks for one path again and again, and counts what comes.
struct Hammer {
    answers: Arc<AtomicUsize>,
    asking: JoinHandle<BTreeMap<(u16, String), usize>>,
}

impl Hammer {
    fn start(panel: &Panel, path: &'static str, stop: &Arc<AtomicBool>) -> Self {
        let (client, stop, answers) = (panel.client(), Arc::clone(stop), Arc::<AtomicUsize>::default());
        let counted = Arc::clone(&answers);
        let asking = thread::spawn(move || {
            let mut seen = BTreeMap::new();
            while !stop.load(Ordering::Relaxed) {
                let answer = client.call("GET", path).accept("text/plain").send();
                let text = if answer.status == 200 { answer.text() } else { String::new() };
                *seen.entry((answer.status, text.chars().take(20).collect())).or_default() += 1;
                counted.fetch_add(1, Ordering::Relaxed);
            }
            seen
        });
        Self { answers, asking }
    }
}

fn wait_meanwhile(hammers: &[&Hammer]) {
    let before: Vec<_> = hammers.iter().map(|hammer| hammer.answers.load(Ordering::Relaxed)).collect();
    wait_for("everybody to be answered meanwhile", || {
        let done = |(hammer, before): (&&Hammer, &usize)| hammer.answers.load(Ordering::Relaxed) >= before + MEANWHILE;
        hammers.iter().zip(&before).all(done).then_some(())
    });
}

#[test]
fn a_plugin_is_switched_replaced_and_removed_under_load_and_nobody_else_notices() {
    let plan = Panel::plan().library(Library::Hello).library(Library::Unruly).switched_on("hello").switched_on("unruly");
    let panel = plan.admin("ada").start();
    let ada = panel.signed_in("ada");
    let stop = Arc::new(AtomicBool::new(false));
    let start = |path| Hammer::start(&panel, path, &stop);
    let swapped = start("/plugins/hello/greeting/Ada");
    let others = ["/healthz", "/login", "/plugins/unruly/status/200"].map(|path| (path, start(path)));
    let hammers: Vec<_> = others.iter().map(|(_, hammer)| hammer).chain([&swapped]).collect();

    let switch = |on: &str| {
        assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", on)]).status, 303);
    };
    for round in 1..=3 {
        wait_meanwhile(&hammers);
        switch("off");
        wait_meanwhile(&hammers);
        put_another(&panel, Library::Hello, round);
        switch("on");
        // By the form the folder may not have been looked at yet: then it is the old file, and the page says that it changed.
        wait_for("the new file to run", || {
            (of(&list(&panel), "hello")["state"] == "on" && ada.get("/plugins/hello/greeting/Ada").status == 200)
                .then_some(())
                .or_else(|| {
                    switch("off");
                    switch("on");
                    None
                })
        });
    }
    wait_meanwhile(&hammers);
    switch("off");
    fs::remove_file(panel.plugin_folder().join(Library::Hello.file_name())).expect("our own file");
    wait_for("the plugin to be gone", || (!ada.get("/settings").text().contains("Greets whoever asks.")).then_some(()));
    wait_meanwhile(&hammers);

    stop.store(true, Ordering::Relaxed);
    for (path, hammer) in others {
        let seen = hammer.asking.join().expect("it asks to the end");
        assert!(seen.keys().all(|(status, _)| *status == 200), "{path}: {seen:?}");
    }
    let seen = swapped.asking.join().expect("it asks to the end");
    let right = |(status, text): &(u16, String)| *status == 404 || (*status == 200 && text == "Hello, Ada!\n");
    assert!(seen.keys().all(right), "{seen:?}");
    assert_eq!(seen.len(), 2, "it was never on, or never off: {seen:?}");
}

#[test]
fn libraries_that_stay_in_memory_are_told() {
    let panel = Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start();
    let ada = panel.signed_in("ada");
    let mapped = || {
        let maps = fs::read_to_string(format!("/proc/{}/maps", panel.process_id())).expect("our own child");
        let copies = maps.lines().filter(|line| line.contains("/plugins-loaded/")).filter_map(|line| line.split('/').next_back());
        copies.map(str::to_owned).collect::<std::collections::BTreeSet<_>>().len()
    };
    let told = || {
        let list = list(&panel);
        let of_hello = of(&list, "hello")["still_mapped"].clone();
        assert_eq!(list["still_mapped"], of_hello);
        of_hello
    };
    assert_eq!((mapped(), told()), (1, 0.into()), "what runs is no leftover");
    let words = "in memory until the panel restarts";
    assert!(!ada.get("/settings").readable().contains(words));

    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    wait_for("the leftover to be told", || (told() == 1).then_some(()));
    let page = ada.get("/settings").readable();
    assert!(page.contains(&format!("One library of this plugin stays {words}")), "{page}");

    put_another(&panel, Library::Hello, 1);
    wait_for("the new file to run", || {
        panel.cli(&["plugins", "enable", "hello"]).succeeds();
        (ada.get("/plugins/hello/greeting/Ada").status == 200).then_some(())
    });
    wait_for("the older one to be told", || (told() == 1).then_some(()));
    assert_eq!(mapped(), 2);
    panel.cli(&["plugins", "disable", "hello"]).succeeds();
    wait_for("both to be told", || (told() == 2).then_some(()));
    let page = ada.call("GET", "/settings").header("accept-language", "de").send().readable();
    assert!(page.contains("2 Bibliotheken dieses Plugins bleiben im Speicher"), "{page}");
    assert!(panel.cli(&["plugins", "list"]).succeeds().contains("2 unused in the panel's memory until it restarts"));
}

/// Whoever asks beside a panel that serves is told what that panel caught.
#[test]
fn the_command_line_tells_what_was_caught() {
    let panel = Panel::plan().library(Library::Unruly).switched_on("unruly").prepare();
    assert_eq!(of(&list(&panel), "unruly")["caught"], Value::Array(Vec::new()));
    let mut panel = panel;
    panel.serve();
    let visitor: Client = panel.client();
    for _ in 0..3 {
        assert_eq!(visitor.get_json("/plugins/unruly/panic").status, 500);
    }
    let caught = wait_for("the panics to be told", || {
        let caught = of(&list(&panel), "unruly")["caught"][0].clone();
        (caught["count"] == 3).then_some(caught)
    });
    assert_eq!((&caught["at"], &caught["paused"]), (&"GET /plugins/unruly/panic".into(), &true.into()), "{caught}");
    panel.kill();
    assert_eq!(of(&list(&panel), "unruly")["caught"], Value::Array(Vec::new()), "a panel that has died is believed");
}
