use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::thread;

use gatehouse_tests::passkeys::{finish_sign_in, sign_in_ceremony};
use gatehouse_tests::process::{Running, wait_for};
use gatehouse_tests::{Database, PASSWORD, Panel, Store, Tamper};

use crate::lived_in::{LivedIn, all_rows, empty, visitor, write_a_lot_of_history};

/// Signs in again and again until told to stop; whoever was answered is in the list.
struct Load {
    ends: Arc<AtomicBool>,
    signed_in: Arc<Mutex<Vec<gatehouse_tests::Client>>>,
    threads: Vec<thread::JoinHandle<()>>,
}

impl Load {
    fn on(home: &LivedIn) -> Self {
        let (ends, signed_in) = (Arc::new(AtomicBool::new(false)), Arc::new(Mutex::new(Vec::new())));
        let worker = |_| {
            let (ends, signed_in, mut authenticator) = (ends.clone(), signed_in.clone(), home.authenticator.clone());
            let somebody = visitor(&home.panel);
            thread::spawn(move || {
                while !ends.load(Ordering::Acquire) {
                    let one = gatehouse_tests::Client::new(somebody.address()).behind(crate::lived_in::ORIGIN);
                    let ceremony = sign_in_ceremony(&one);
                    let credential = authenticator.get(&ceremony.options, &Tamper::default());
                    finish_sign_in(&one, &ceremony, &credential).expect(200);
                    signed_in.lock().expect("no thread panics").push(one);
                }
            })
        };
        let threads = (0..2).map(worker).collect();
        Self { ends, signed_in, threads }
    }

    fn so_far(&self) -> Vec<gatehouse_tests::Client> {
        wait_for("somebody to be signed in", || {
            let so_far = self.signed_in.lock().expect("no thread panics").clone();
            (so_far.len() > 3).then_some(so_far)
        })
    }

    fn end(self) {
        self.ends.store(true, Ordering::Release);
        self.threads.into_iter().for_each(|thread| thread.join().expect("everybody was let in"));
    }
}

fn backup(panel: &Panel) -> PathBuf {
    let file = panel.data().join("panel.backup");
    panel.cli(&["db", "backup", &text(&file)]).succeeds();
    file
}

fn text(path: &Path) -> String {
    path.display().to_string()
}

#[test]
fn a_backup_made_while_people_sign_in_brings_everybody_back_elsewhere() {
    let mut home = LivedIn::new(Panel::plan());
    let load = Load::on(&home);
    let acknowledged = load.so_far();
    let file = home.panel.data().join("panel.backup");
    let said = home.panel.cli(&["db", "backup", &text(&file)]).succeeds();
    load.end();
    assert!(said.contains("The panel's keys are in it"), "{said}");
    assert_eq!(fs::metadata(&file).expect("a file").permissions().mode() & 0o777, 0o600);

    let mut elsewhere = empty(Panel::plan());
    let said = elsewhere.cli(&["db", "restore", &text(&file)]).succeeds();
    assert!(said.contains("counted again in"), "{said}");
    home.panel.stop();
    elsewhere.serve();
    for one in &acknowledged {
        assert!(one.at(elsewhere.address()).is_signed_in(), "who was answered before the backup began is not in it");
    }
    home.goes_on_at(&elsewhere);
}

#[test]
fn a_backup_overwrites_nothing_and_leaves_nothing_half_written() {
    let panel = Panel::plan().admin("ada").prepare();
    let file = backup(&panel);
    let before = fs::read(&file).expect("a file");
    let why = panel.cli(&["db", "backup", &text(&file)]).fails();
    assert!(why.contains("is there already"), "{why}");
    assert_eq!(fs::read(&file).expect("a file"), before);
    assert!(panel.cli(&["db", "backup", "no/such/folder/panel.backup"]).refuses().contains("cannot write to no/such/folder"));
    // It would be taken for the end of the new one.
    fs::write(panel.data().join("other.backup-wal"), "x").expect("our own folder");
    let why = panel.cli(&["db", "backup", "other.backup"]).fails();
    assert!(why.contains("other.backup-wal is left of a file that is gone"), "{why}");
    let left: Vec<_> = fs::read_dir(panel.data()).expect("our own folder").flatten().map(|entry| entry.file_name()).collect();
    assert!(!left.iter().any(|name| name.to_string_lossy().contains(".new")), "{left:?}");
}

#[test]
fn a_restore_takes_the_place_of_nothing_unless_it_is_told_to_and_keeps_what_was_there() {
    let mut home = LivedIn::new(Panel::plan());
    let file = text(&backup(&home.panel));
    // A panel serves it: no flag helps.
    for words in [&["db", "restore", &file][..], &["db", "restore", &file, "--replace"]] {
        let why = home.panel.cli(words).fails();
        assert!(why.contains("stop") || why.contains("not empty"), "{why}");
    }
    assert!(home.panel.cli(&["db", "restore", &file, "--replace"]).fails().contains("is open elsewhere"));
    // What comes after the backup.
    home.panel.cli(&["users", "invite", "eve"]).succeeds();
    home.panel.stop();
    let (before, why) = (all_rows(&home.panel), home.panel.cli(&["db", "restore", &file]).fails());
    assert!(why.contains("is not empty: it holds rows in account (3)"), "{why}");
    assert_eq!(all_rows(&home.panel), before);

    let said = home.panel.cli(&["db", "restore", &file, "--replace"]).succeeds();
    let kept = said.lines().find_map(|line| line.strip_prefix("What was there is kept: ")).expect("a file").to_owned();
    assert_eq!(home.panel.database().count("account"), 2);
    home.panel.serve();
    let mut panel = std::mem::replace(&mut home.panel, empty(Panel::plan()));
    home.goes_on_at(&panel);
    panel.stop();
    // And back to what was there.
    panel.cli(&["db", "restore", &kept, "--replace"]).succeeds();
    assert_eq!(panel.database().count("account"), 3);
    panel.serve();
    home.goes_on_at(&panel);
}

/// As fast as commands follow each other: names made of the second would be the same.
#[test]
fn whatever_a_restore_replaces_is_kept_however_often_it_is_repeated() {
    let mut home = LivedIn::new(Panel::plan());
    let file = text(&backup(&home.panel));
    home.panel.stop();
    let kept: BTreeSet<_> = (0..6)
        .map(|_| {
            let said = home.panel.cli(&["db", "restore", &file, "--replace"]).succeeds();
            said.lines().find_map(|line| line.strip_prefix("What was there is kept: ")).expect("a file").to_owned()
        })
        .collect();
    assert_eq!(kept.len(), 6, "one took the name of another: {kept:?}");
    for kept in kept {
        home.panel.cli(&["db", "restore", &kept, "--replace"]).succeeds();
        assert_eq!(home.panel.database().count("account"), 2, "{kept}");
    }
}

#[test]
fn what_is_no_whole_backup_of_this_version_or_an_older_one_is_refused() {
    let panel = Panel::plan().admin("ada").prepare();
    write_a_lot_of_history(&panel);
    let file = backup(&panel);
    let target = empty(Panel::plan());
    let restore = |bytes: &[u8]| {
        let file = target.data().join("given");
        fs::write(&file, bytes).expect("our own file");
        target.cli(&["db", "restore", &text(&file)])
    };
    let whole = fs::read(&file).expect("a file");
    let mut torn = whole.clone();
    torn[whole.len() / 2..][..8192].fill(0xAA);
    for bytes in [&whole[..whole.len() / 2], &torn[..]] {
        let why = restore(bytes).fails();
        assert!(why.contains("is damaged"), "{why}");
    }
    assert!(restore(b"").fails().contains("is no panel's database"));
    assert!(restore(&[b'x'; 9000]).fails().contains("not a database"));
    // A panel's file as it lies there has no keys.
    let plain = Panel::plan().in_a_file().admin("ada").prepare();
    let why = target.cli(&["db", "restore", &text(&plain.data().join("gatehouse.sqlite3"))]).fails();
    assert!(why.contains("holds no keys"), "{why}");
    assert!(target.cli(&["db", "restore", "nowhere"]).refuses().contains("there is no such file"));
    let nothing_came = match target.store() {
        Store::File(file) => !file.exists(),
        store @ Store::Postgres(_) => Database::open(store).tables().is_empty(),
    };
    assert!(nothing_came, "a refused file left something behind");
    restore(&whole).succeeds();
}

/// As it would be, had it been made before the newest migration.
fn made_older(file: &Path) {
    let migrations = Path::new(env!("CARGO_MANIFEST_DIR")).join("../host/migrations/sqlite");
    let names = fs::read_dir(migrations).expect("the migrations").flatten().map(|entry| entry.path());
    let newest = names.max().expect("a migration");
    let undo = fs::read_to_string(newest.join("down.sql")).expect("the way back");
    let store = Store::File(file.to_owned());
    undo.split(';').filter(|statement| !statement.trim().is_empty()).for_each(|statement| store.alter(statement));
    store.alter("DELETE FROM __diesel_schema_migrations WHERE version = (SELECT max(version) FROM __diesel_schema_migrations)");
}

#[test]
fn a_backup_of_an_older_version_is_brought_up_to_date_and_a_newer_one_is_refused() {
    let home = Panel::plan().admin("ada").prepare();
    let file = backup(&home);
    made_older(&file);
    let mut panel = empty(Panel::plan());
    let older = fs::read(&file).expect("a file");
    panel.cli(&["db", "restore", &text(&file)]).succeeds();
    assert_eq!(fs::read(&file).expect("a file"), older, "the backup itself is another now");
    panel.serve();
    visitor(&panel).sign_in("ada", PASSWORD);
    panel.stop();

    let before = all_rows(&panel);
    Store::File(file.clone()).alter("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
    let why = panel.cli(&["db", "restore", &text(&file), "--replace"]).fails();
    assert!(why.contains("of a newer Gatehouse") && why.contains("29990101000000"), "{why}");
    assert_eq!(all_rows(&panel), before);
}

#[test]
fn a_restore_that_is_killed_half_way_leaves_what_was_there() {
    let mut panel = Panel::plan().admin("ada").prepare();
    let file = {
        let full = Panel::plan().admin("eve").prepare();
        write_a_lot_of_history(&full);
        let file = panel.data().join("panel.backup");
        full.cli(&["db", "backup", &text(&file)]).succeeds();
        text(&file)
    };
    let before = all_rows(&panel);
    let mut restoring = Running::start(panel.command(&["db", "restore", &file, "--replace"]));
    let said = restoring.stderr.clone();
    wait_for("the history to be copied", || said.text().contains("Restoring audit:").then_some(()));
    restoring.kill();
    assert_eq!(all_rows(&panel), before);
    panel.serve();
    panel.signed_in("ada");
}
