use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gatehouse_tests::process::{Running, wait_for};
use gatehouse_tests::{Answer, Client, Database, PASSWORD, Panel, Store};

/// How long a change waits for a file that somebody else has locked.
const PATIENCE: Duration = Duration::from_secs(5);
const MORE: Duration = Duration::from_secs(3);

fn set_language(client: &Client) -> Answer {
    client.form("/account/profile", &[("language", "en")])
}

#[track_caller]
fn is_told_to_come_again(answer: &Answer) {
    assert_eq!(answer.status, 503, "{}", answer.text());
    assert!(answer.header("retry-after").is_some(), "{:?}", answer.headers);
    assert!(answer.readable().contains("Wait a little and try again"), "{}", answer.text());
}

#[test]
fn the_file_is_locked_as_long_as_the_panel_serves() {
    use std::os::unix::fs::MetadataExt;
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    // Readers come and go, and others open it, too.
    thread::scope(|scope| {
        for _ in 0..8 {
            scope.spawn(|| assert_eq!(ada.get("/users").status, 200));
        }
    });
    panel.cli(&["users", "list"]).succeeds();
    let file = fs::metadata(panel.data().join("gatehouse.sqlite3")).expect("the file").ino();
    let (process, file) = (panel.process_id().to_string(), format!(":{file}"));
    let locks = fs::read_to_string("/proc/locks").expect("what is locked");
    let is_ours = |line: &&str| {
        let words: Vec<_> = line.split_whitespace().collect();
        words.contains(&process.as_str()) && words.iter().any(|word| word.ends_with(&file))
    };
    // Without it any program that opens and closes the file would move what the panel writes to where nobody finds it.
    assert!(locks.lines().any(|line| is_ours(&line)), "the panel holds no lock on its file:\n{locks}");
}

#[test]
fn a_file_that_somebody_else_has_locked_is_waited_for_and_then_one_is_told_to_come_again() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");

    // For a moment: nobody notices.
    let locked = panel.store().lock();
    thread::scope(|scope| {
        let change = scope.spawn(|| set_language(&ada));
        for _ in 0..5 {
            assert_eq!(ada.get("/account/profile").status, 200);
        }
        assert!(!change.is_finished(), "it was changed although it was locked");
        drop(locked);
        assert_eq!(change.join().expect("a thread").status, 303);
    });

    // For longer: everybody is told, and nobody waits for those before.
    let locked = panel.store().lock();
    thread::scope(|scope| {
        let changes: Vec<_> = (0..12)
            .map(|_| {
                scope.spawn(|| {
                    let begin = Instant::now();
                    (set_language(&ada), begin.elapsed())
                })
            })
            .collect();
        while !changes.iter().all(thread::ScopedJoinHandle::is_finished) {
            let begin = Instant::now();
            assert_eq!(ada.get("/account/profile").status, 200);
            assert!(begin.elapsed() < PATIENCE, "whoever reads waits for whoever writes: {:?}", begin.elapsed());
        }
        for change in changes {
            let (answer, took) = change.join().expect("a thread");
            is_told_to_come_again(&answer);
            assert!(took < PATIENCE + MORE, "it took {took:?}");
        }
    });
    drop(locked);
    assert_eq!(set_language(&ada).status, 303);
}

#[test]
fn the_file_of_a_panel_that_has_ended_well_is_whole_by_itself() {
    let mut panel = Panel::plan().admin("ada").start();
    panel.signed_in("ada");
    panel.stop();
    let copy = tempfile::tempdir().expect("a temporary folder");
    let file = "gatehouse.sqlite3";
    fs::copy(panel.data().join(file), copy.path().join(file)).expect("the panel's file");
    let mut there = Database::open(&Store::file(copy.path()));
    assert_eq!((there.damage(), there.count("account"), there.count("session")), (Vec::new(), 1, 1));
}

/// What happens to a file, and the bytes that come of it.
type Damage = (&'static str, fn(Vec<u8>) -> Vec<u8>);

const PAGE: usize = 4096;

const DAMAGES: [Damage; 5] = [
    ("another header", |mut file| {
        file[..100].fill(0xAA);
        file
    }),
    ("a page in the middle", |mut file| {
        let middle = file.len() / PAGE / 2 * PAGE;
        file[middle..middle + PAGE].fill(0xAA);
        file
    }),
    ("its second half is missing", |mut file| {
        file.truncate(file.len() / PAGE / 2 * PAGE);
        file
    }),
    ("something else", |_| b"This was a database once.\n".repeat(50)),
    ("nothing", |_| Vec::new()),
];

#[test]
fn a_damaged_file_is_refused_with_what_to_do_and_left_as_it_is() {
    let panel = Panel::plan().admin("ada").account("grace").prepare();
    let path = panel.data().join("gatehouse.sqlite3");
    // Whoever closes it last leaves nothing beside it.
    assert_eq!(panel.database().count("account"), 2);
    assert!(!panel.data().join("gatehouse.sqlite3-wal").exists());
    let whole = fs::read(&path).expect("the panel's database");
    for (what, damage) in DAMAGES {
        let damaged = damage(whole.clone());
        fs::write(&path, &damaged).expect("our own file");
        for words in [&["serve"][..], &["doctor"], &["users", "list"]] {
            let told = panel.cli(words).refuses();
            assert!(told.contains("gatehouse.sqlite3"), "{what}: {told}");
            assert!(told.contains("estore a backup"), "{what}: {told}");
        }
        assert!(fs::read(&path).expect("our own file") == damaged, "{what}: the file is another now");
    }
    fs::write(&path, &whole).expect("our own file");
    assert!(panel.cli(&["users", "list"]).succeeds().contains("grace"));
}

/// A panel whose data folder is a disk of its own with little room, which goes with it; and the folder, as one sees it from here.
fn on_a_small_disk(panel: &Panel, aside: &Path) -> Option<(Running, PathBuf)> {
    let serve = panel.command(&["serve"]);
    let unshare = || {
        let mut unshare = Command::new("unshare");
        unshare.arg("--mount").args((!rustix::process::geteuid().is_root()).then_some("--map-root-user"));
        unshare
    };
    let tried = unshare().args(["mount", "-t", "tmpfs", "tmpfs", "/mnt"]).output();
    if !tried.is_ok_and(|tried| tried.status.success()) {
        eprintln!("left out: on this system nobody but root may mount anything");
        return None;
    }
    let mount = "cp -a \"$1/.\" \"$2\" && mount -t tmpfs -o size=4m,mode=700 tmpfs \"$1\" && cp -a \"$2/.\" \"$1\" && \
                 cd \"$1\" && head -c 2000000 /dev/zero > filler";
    let mut shell = unshare();
    for (name, value) in serve.get_envs() {
        match value {
            Some(value) => shell.env(name, value),
            None => shell.env_remove(name),
        };
    }
    shell.args(["sh", "-c", &format!("{mount} && exec \"$0\" serve")]).arg(serve.get_program()).arg(panel.data()).arg(aside);
    let process = Running::start(shell);
    let seen = PathBuf::from(format!("/proc/{}/root{}", process.id(), panel.data().display()));
    Some((process, seen))
}

#[test]
fn a_disk_that_is_full_under_load_costs_nothing_that_was_acknowledged_and_is_told() {
    let panel = Panel::plan().admin("ada").prepare();
    let aside = tempfile::tempdir().expect("a temporary folder");
    let Some((mut process, folder)) = on_a_small_disk(&panel, aside.path()) else { return };
    let ada = Client::new(&process.address());
    ada.sign_in("ada", PASSWORD);
    let (number, stop) = (AtomicUsize::new(0), AtomicBool::new(false));
    let add = || {
        let name = format!("somebody{}", number.fetch_add(1, Ordering::Relaxed));
        let answer = ada.form("/users", &[("username", &name)]);
        if answer.status == 503 {
            is_told_to_come_again(&answer);
            return Err(name);
        }
        assert_eq!(answer.status, 200, "{}", answer.text());
        Ok(name)
    };
    let (mut added, refused) = thread::scope(|scope| {
        let people: Vec<_> = (0..4)
            .map(|_| {
                scope.spawn(|| {
                    let (mut added, mut refused) = (Vec::new(), 0_usize);
                    while !stop.load(Ordering::Acquire) {
                        match add() {
                            Ok(name) => added.push(name),
                            Err(_) => refused += 1,
                        }
                    }
                    (added, refused)
                })
            })
            .collect();
        let log = process.stderr.clone();
        log.says("disk is full");
        // Whoever reads, or wants to sign in, still gets a page.
        for path in ["/", "/users", "/account/sessions"] {
            assert_eq!(ada.get(path).status, 200, "{path}");
        }
        assert_eq!(Client::new(ada.address()).get("/login").status, 200);
        stop.store(true, Ordering::Release);
        let (added, refused): (Vec<_>, Vec<_>) = people.into_iter().map(|one| one.join().expect("a thread")).unzip();
        (added.concat(), refused.iter().sum::<usize>())
    });
    assert!(!added.is_empty() && refused > 0, "{} added, {refused} refused", added.len());

    // Somebody makes room.
    fs::remove_file(folder.join("filler")).expect("our own file");
    added.push(wait_for("the way back", || add().ok()));
    // SQLite would look for the path that this link stands for.
    let copy = tempfile::tempdir().expect("a temporary folder");
    for file in ["gatehouse.sqlite3", "gatehouse.sqlite3-wal"] {
        fs::copy(folder.join(file), copy.path().join(file)).expect("the panel's files");
    }
    let mut there = Database::open(&Store::file(copy.path()));
    assert_eq!(there.damage(), [""; 0]);
    let names = there.lines("SELECT name AS line FROM account");
    let lost: Vec<_> = added.iter().filter(|name| !names.contains(name)).collect();
    assert!(lost.is_empty(), "of {} that were acknowledged these are lost: {lost:?}", added.len());
    assert!(process.interrupt().success());
}
