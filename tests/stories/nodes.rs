mod guessing;

use std::fs;
use std::thread;
use std::time::{Duration, Instant};

use gatehouse_tests::passkeys::{finish_sign_in, register, sign_in_ceremony};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD, Panel, Tamper};

const GREETING: &str = "/plugins/hello/greeting/Ada";

/// What is promised of every node once a switch has been answered.
const PROMISE: Duration = Duration::from_secs(1);

fn greeting() -> Panel {
    Panel::plan().library(Library::Hello).switched_on("hello").admin("ada").start()
}

fn switch(client: &Client, to: &str) {
    assert_eq!(client.form("/settings/plugins/hello", &[("enabled", to)]).status, 303);
}

/// Asks without a pause until the promise is due, and a while longer: nothing may come after it.
fn is_served_after_the_promise(node: &Panel, answered: Instant) -> bool {
    let client = node.client();
    let mut late = false;
    while answered.elapsed() < PROMISE * 3 {
        let asked = Instant::now();
        let served = client.get(GREETING).status == 200;
        late |= served && asked > answered + PROMISE;
    }
    late
}

#[test]
fn what_one_node_switches_off_and_on_every_node_follows() {
    let one = greeting();
    let (_wire, url) = one.store().wire();
    let other = one.another_node(&url);
    assert_eq!(other.client().get(GREETING).status, 200);
    // One session, at whichever node.
    let ada = one.signed_in("ada");
    assert!(ada.at(other.address()).is_signed_in());

    switch(&ada, "off");
    assert!(!is_served_after_the_promise(&other, Instant::now()));
    assert_eq!(other.client().get(GREETING).status, 404);
    switch(&ada, "on");
    wait_for("the other node to serve it", || (other.client().get(GREETING).status == 200).then_some(()));
}

#[test]
fn a_node_that_is_cut_off_serves_no_plugin_says_when_to_come_again_and_recovers_by_itself() {
    let one = greeting();
    let (wire, url) = one.store().wire();
    let other = one.another_node(&url);
    let ada = one.signed_in("ada");
    let there = ada.at(other.address());
    assert!(there.is_signed_in());

    wire.cut();
    switch(&ada, "off");
    assert!(!is_served_after_the_promise(&other, Instant::now()), "a node that knows no better served it");
    // Nobody is told that they are signed out while they are not.
    let leaving = ada.at(other.address());
    assert_eq!(leaving.form("/logout", &[]).status, 503);
    for path in [GREETING, "/"] {
        let begin = Instant::now();
        let answer = there.get(path);
        assert_eq!(answer.status, 503, "{path}");
        assert!(answer.header("retry-after").is_some(), "{path}: {:?}", answer.headers);
        assert!(begin.elapsed() < Duration::from_secs(10), "{path} took {:?}", begin.elapsed());
    }

    switch(&ada, "on");
    wire.mend();
    wait_for("the way back", || (there.get(GREETING).status == 200 && there.is_signed_in()).then_some(()));
    // Also to write.
    assert_eq!(there.form("/account/profile", &[("language", "de")]).status, 303);
}

/// What browsers open, whichever node answers.
const ORIGIN: &str = "https://panel.example";

fn with_passkeys() -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    plan.environment("GATEHOUSE_BASE_URL", ORIGIN).start()
}

fn visitor(node: &Panel) -> Client {
    node.client().behind(ORIGIN)
}

fn ada(node: &Panel) -> (Client, Authenticator) {
    let (ada, mut authenticator) = (visitor(node), Authenticator::new(ORIGIN));
    ada.sign_in("ada", PASSWORD);
    register(&ada, &mut authenticator, "Laptop");
    (ada, authenticator)
}

#[test]
fn what_one_node_has_begun_another_finishes() {
    let one = with_passkeys();
    let (_wire, url) = one.store().wire();
    let other = one.another_node(&url);
    let (ada, mut authenticator) = ada(&one);
    for (begins, finishes) in [(&one, &other), (&other, &one)] {
        let ceremony = sign_in_ceremony(&visitor(begins));
        let credential = authenticator.get(&ceremony.options, &Tamper::default());
        let signed_in = visitor(finishes);
        finish_sign_in(&signed_in, &ceremony, &credential).expect(200);
        assert!(signed_in.at(begins.address()).is_signed_in());
    }
    // Confirmed here is fresh there.
    ada.confirm();
    let ada = ada.at(other.address());
    ada.json("POST", "/plugins/passkeys/credentials/options", &serde_json::json!({})).expect(200);
    assert!(!other.data().join("secret.key").exists(), "a node keeps a key of its own");
}

#[test]
fn of_twenty_finishes_of_one_ceremony_over_three_nodes_one_signs_in() {
    let one = with_passkeys();
    let (_wire, url) = one.store().wire();
    let nodes = [&one.another_node(&url), &one.another_node(&url), &one];
    let (_, mut authenticator) = ada(&one);
    for _ in 0..3 {
        let before = one.database().count("session");
        let ceremony = sign_in_ceremony(&visitor(&one));
        let credential = authenticator.get(&ceremony.options, &Tamper::default());
        let finishes: Vec<_> = (0..20)
            .map(|at| {
                let (visitor, ceremony, credential) = (visitor(nodes[at % 3]), ceremony.clone(), credential.clone());
                thread::spawn(move || finish_sign_in(&visitor, &ceremony, &credential).status)
            })
            .collect();
        let mut statuses: Vec<_> = finishes.into_iter().map(|finish| finish.join().expect("an answer")).collect();
        statuses.sort_unstable();
        assert_eq!((statuses[0], statuses[1..].iter().all(|status| *status == 409)), (200, true), "{statuses:?}");
        assert_eq!(one.database().count("session"), before + 1);
    }
}

#[test]
fn a_new_key_is_known_by_every_node_before_it_seals() {
    let one = with_passkeys();
    let (_wire, url) = one.store().wire();
    let other = one.another_node(&url);
    let (_, mut authenticator) = ada(&one);
    let newest = |seal: &str| {
        // Which key a ceremony was sealed with: it is opened by no other.
        let keys = one.database().lines("SELECT hex(content) AS line FROM sealing_key ORDER BY ordinal");
        (keys.len(), gatehouse_tests::seal::opens(keys.last().expect("a key"), "sign-in", seal))
    };
    one.cli(&["rotate-key"]).succeeds();
    let until = Instant::now() + Duration::from_secs(30);
    loop {
        let mut settled = true;
        for (begins, finishes) in [(&one, &other), (&other, &one)] {
            let ceremony = sign_in_ceremony(&visitor(begins));
            let credential = authenticator.get(&ceremony.options, &Tamper::default());
            finish_sign_in(&visitor(finishes), &ceremony, &credential).expect(200);
            settled &= newest(&ceremony.sealed) == (2, true);
        }
        if settled {
            break;
        }
        assert!(Instant::now() < until, "the new key seals nothing");
    }
}

#[test]
fn the_keys_lie_in_the_database_wrapped_in_the_one_that_is_configured() {
    let mut panel = with_passkeys();
    let length = |panel: &Panel| panel.database().number("SELECT length(content) AS number FROM sealing_key");
    assert_eq!(length(&panel), 32);
    let begun = sign_in_ceremony(&visitor(&panel));
    let (_, mut authenticator) = ada(&panel);
    panel.stop();
    let (first, second) = ("a1".repeat(32), "b2".repeat(32));
    panel.configure("GATEHOUSE_SECRET_KEY", &first);
    panel.serve();
    assert_eq!(length(&panel), 32 + 24 + 16);
    let credential = authenticator.get(&begun.options, &Tamper::default());
    finish_sign_in(&visitor(&panel), &begun, &credential).expect(200);
    panel.stop();

    panel.configure("GATEHOUSE_SECRET_KEY", &second);
    assert!(panel.cli(&["serve"]).refuses().contains("wrapped in another `secret_key`"));
    // A new one before the old one.
    panel.configure("GATEHOUSE_SECRET_KEY", &format!("{second} {first}"));
    panel.serve();
    panel.stop();
    panel.configure("GATEHOUSE_SECRET_KEY", &second);
    panel.serve();
}

#[test]
fn of_two_administrators_one_stays_whatever_the_server_does_by_default() {
    let one = Panel::plan().admin("ada").admin("eve").start();
    let name = one.store().name();
    one.alter(&format!("ALTER DATABASE \"{name}\" SET default_transaction_isolation TO 'repeatable read'"));
    let (_wire, url) = one.store().wire();
    let nodes = [one.another_node(&url), one.another_node(&url)];
    one_administrator_stays(&one, [&nodes[0], &nodes[1]]);
}

#[test]
fn a_node_at_which_a_plugin_takes_long_to_come_up_knows_what_changes_all_the_same() {
    let one = Panel::plan().library(Library::Fatal).admin("ada").start();
    let (_wire, url) = one.store().wire();
    let other = one.another_node(&url);
    let slow = other.data().join("slow");
    fs::write(&slow, "").expect("our own folder");
    one.cli(&["plugins", "enable", "fatal"]).succeeds();
    other.stderr().says("slow on purpose");
    assert_eq!(one.signed_in("ada").form("/settings", &[("panel_name", "Elsewhere"), ("language", "en")]).status, 303);
    wait_for("the new name", || other.client().get("/login").text().contains("Elsewhere").then_some(()));
    assert_eq!(other.client().get("/plugins/fatal/up").status, 404, "it came up before its time");
    fs::remove_file(slow).expect("our own file");
}

#[test]
fn of_two_administrators_who_shut_each_other_out_at_two_nodes_one_stays() {
    let one = Panel::plan().admin("ada").admin("eve").start();
    let (_wire, url) = one.store().wire();
    one_administrator_stays(&one, [&one, &one.another_node(&url)]);
}

/// Ada at one of these nodes and eve at the other.
#[track_caller]
fn one_administrator_stays(one: &Panel, nodes: [&Panel; 2]) {
    let id = |name: &str| one.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0);
    let ids = ["ada", "eve"].map(id);
    for round in 0..8 {
        let shut_out = |node: &Panel, name: &str, whom: &str| {
            let (client, path) = (node.client(), format!("/users/{whom}/disable"));
            client.sign_in(name, PASSWORD);
            move || client.form(&path, &[]).status
        };
        let both = [shut_out(nodes[0], "ada", &ids[1]), shut_out(nodes[1], "eve", &ids[0])].map(thread::spawn);
        let statuses = both.map(|thread| thread.join().expect("an answer"));
        let left = one.database().number("SELECT count(*) AS number FROM account WHERE admin AND NOT disabled");
        assert_eq!(left, 1, "round {round}: {statuses:?}");
        one.alter("UPDATE account SET disabled = FALSE");
    }
}

/// What the doctor says of a plugin that does not run.
fn doctor(node: &Panel) -> String {
    let ended = node.command(&["doctor"]).output().expect("the panel");
    String::from_utf8_lossy(&ended.stdout).into_owned()
}

#[test]
fn a_node_that_lacks_a_plugins_file_or_has_another_one_is_named_at_every_node() {
    let one = greeting();
    let (_wire, url) = one.store().wire();
    let mut other = one.another_node(&url);
    let ada = one.signed_in("ada");
    let file = Library::Hello.file_name();
    let right = fs::read(Library::Hello.path()).expect("a built library");
    let another = [right.as_slice(), b"another build"].concat();
    for (found, here, there) in [
        (None, "File missing", "its library is missing"),
        (Some(&another), "This file has changed since the plugin was switched on.", "This file has changed since"),
    ] {
        other.stop();
        fs::remove_file(other.plugin_folder().join(file)).expect("our own file");
        if let Some(found) = found {
            other.put_bytes(file, found);
        }
        other.serve();
        let port = other.address().rsplit(':').next().expect("a port").to_owned();
        let named = |text: &str| text.contains(&format!(":{port}")) && text.contains("does not run on");
        let at_one = wait_for("the other node to be named", || {
            let page = ada.get("/settings").readable();
            named(&page).then_some(page)
        });
        assert!(at_one.contains(here), "{at_one}");
        assert!(at_one.contains("Since:"), "{at_one}");
        let at_other = ada.at(other.address()).get("/settings").readable();
        assert!(at_other.contains(here) && !named(&at_other), "{at_other}");
        let told = doctor(&one);
        let line = told.lines().find(|line| named(line)).unwrap_or_else(|| panic!("no node is named:\n{told}"));
        assert!(line.starts_with("WRONG") && line.contains(there), "{line}");
        let told = doctor(&other);
        assert!(
            told.contains(&format!("the plugin hello is switched on, but {}", if found.is_none() { there } else { "does" })),
            "{told}"
        );

        other.put_bytes(file, &right);
        wait_for("the other node to run it", || (other.client().get(GREETING).status == 200).then_some(()));
        wait_for("nothing to be said of it", || (!named(&ada.get("/settings").readable())).then_some(()));
        assert!(!doctor(&one).contains("does not run on"));
    }
    // Who stops in good order is no loss.
    assert_eq!(one.database().count("node"), 2);
    other.stop();
    assert_eq!(one.database().count("node"), 1);
}

#[test]
fn a_node_that_ended_without_a_word_is_a_note_of_the_doctors() {
    let one = greeting();
    let (_wire, url) = one.store().wire();
    let mut other = one.another_node(&url);
    let told = doctor(&one);
    assert!(told.contains(" serves on this database"), "{told}");
    other.kill();
    one.alter("UPDATE node SET seen_at = seen_at - 120");
    let told = doctor(&one);
    assert!(told.lines().any(|line| line.starts_with("note") && line.contains("nothing was heard of")), "{told}");
}

#[test]
fn what_changes_is_told_to_every_node_and_a_node_that_is_told_looks() {
    let one = Panel::plan().admin("ada").environment("GATEHOUSE_LOG", "debug").start();
    let (wire, url) = one.store().wire();
    let other = one.another_node(&url);
    let ada = one.signed_in("ada");
    // What the panels do; and what nobody but the server says, who tells it when it is true.
    let heard = |what: &str| {
        let lines = other.stderr().lines();
        lines.iter().filter(|line| line.contains(&format!("a node has changed: {what}"))).count()
    };
    let listens = || {
        // Told again until the node is there to hear it.
        one.alter("SELECT pg_notify('gatehouse', 'nothing')");
        (heard("nothing") > 0).then_some(())
    };
    wait_for("the other node to listen", listens);
    assert_eq!(ada.form("/settings", &[("panel_name", "Greenhouse")]).status, 303);
    wait_for("the other node to hear of the setting", || (heard("setting") > 0).then_some(()));
    one.cli(&["rotate-key"]).succeeds();
    wait_for("the other node to hear of the key", || (heard("sealing_key") > 0).then_some(()));
    one.alter("INSERT INTO plugin (id, enabled, generation, library) VALUES ('gone', FALSE, 1, '')");
    wait_for("the other node to hear of the switch", || (heard("plugin") > 0).then_some(()));

    // Nobody is told what was undone.
    let before = heard("setting");
    one.alter("DO $$ BEGIN UPDATE setting SET value = 'Never'; RAISE division_by_zero; EXCEPTION WHEN division_by_zero THEN NULL; END $$");
    let told = heard("nothing");
    wait_for("what is told later", || {
        one.alter("SELECT pg_notify('gatehouse', 'nothing')");
        (heard("nothing") > told).then_some(())
    });
    assert_eq!(heard("setting"), before);

    // Deaf, it finds out all the same.
    wire.cut();
    wire.mend();
    assert_eq!(ada.form("/settings", &[("panel_name", "Orangery")]).status, 303);
    let named = |name: &str| other.client().get("/login").text().contains(name);
    wait_for("the name at the other node", || named("Orangery").then_some(()));
    let before = heard("nothing");
    wait_for("the other node to listen again", || {
        one.alter("SELECT pg_notify('gatehouse', 'nothing')");
        (heard("nothing") > before).then_some(())
    });
}

#[test]
fn nobody_notices_that_every_connection_has_died() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    // As many as there can be, so that dead ones wait behind dead ones.
    let crowd = |when: &str| {
        thread::scope(|scope| {
            for _ in 0..16 {
                scope.spawn(|| assert_eq!(ada.get("/users").status, 200, "{when}"));
            }
        });
    };
    for round in 0..5 {
        crowd("before");
        let others = "FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()";
        let ended = panel.database().lines(&format!("SELECT pg_terminate_backend(pid, 5000) AS line {others}"));
        assert!(ended.len() > 2, "{ended:?}");
        // Everybody at once in one round, and one alone in the next.
        if round % 2 == 0 {
            crowd("after");
        }
        assert_eq!(ada.get("/users").status, 200, "round {round}");
        assert_eq!(ada.form("/account/profile", &[("language", "de")]).status, 303, "round {round}");
    }
}
