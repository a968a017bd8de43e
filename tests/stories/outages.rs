use std::fs;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use gatehouse_tests::authenticator::{encode, random};
use gatehouse_tests::passkeys::{finish_sign_in, list, register, sign_in_ceremony};
use gatehouse_tests::process::{DEADLINE, wait_at_most, wait_for};
use gatehouse_tests::{Answer, Authenticator, Client, HalfSent, Library, Panel, Plan, Server, Tamper};

/// How long the database is gone.
const GONE: Duration = Duration::from_secs(10);
/// And in one story longer than anybody may wait.
const LONG_GONE: Duration = Duration::from_secs(17);
/// The longest that anybody waits for an answer meanwhile.
const PROMISE: Duration = Duration::from_secs(14);
/// What needs no database is there all the time, if later while nobody knows yet that there is nothing to wait for.
const WITHOUT: Duration = Duration::from_secs(8);
/// The way back is found within this.
const BACK: Duration = Duration::from_secs(8);
/// What the panel is made of, and every request that it lets wait.
const MOST_THREADS: usize = 256 + 40;

/// How long nothing can be undone alone.
const SPOILED: Duration = Duration::from_secs(3);

const RENAMERS: usize = 4;
const READERS: usize = 12;
const STRANGERS: usize = 4;

fn plan() -> Plan {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    plan.environment("GATEHOUSE_THROTTLE", "off")
}

/// What one of the crowd met.
#[derive(Default)]
struct Met {
    good: usize,
    refused: usize,
    slowest: Duration,
    wrong: Vec<String>,
}

impl Met {
    /// `false` where the answer is that there is none now.
    fn note(&mut self, what: &str, limit: Duration, ask: impl FnOnce() -> Answer) -> bool {
        let begin = Instant::now();
        let answer = catch_unwind(AssertUnwindSafe(ask));
        let took = begin.elapsed();
        self.slowest = self.slowest.max(took);
        if took > limit {
            self.wrong.push(format!("{what} took {took:?}"));
        }
        match answer {
            Ok(answer) if answer.status == 200 => {
                self.good += 1;
                return true;
            }
            Ok(answer) if answer.status == 503 && answer.header("retry-after").is_some() => {
                self.refused += 1;
                let kind = answer.header("content-type").unwrap_or_default().to_owned();
                let in_words = if kind.starts_with("text/html") {
                    answer.readable().contains("Wait a little and try again")
                } else {
                    kind.starts_with("application/problem+json") && answer.json()["detail"].is_string()
                };
                if !in_words {
                    self.wrong.push(format!("{what}: 503 as {kind}: {}", answer.text()));
                }
            }
            Ok(answer) => self.wrong.push(format!("{what}: {} {:?} {}", answer.status, answer.headers, answer.text())),
            Err(_) => self.wrong.push(format!("{what}: no answer; see above")),
        }
        false
    }
}

/// A passkey that is renamed without a pause: the last name that was acknowledged, and those that were asked for since.
struct Renamed {
    id: String,
    acknowledged: String,
    possible: Vec<String>,
}

impl Renamed {
    fn again(&mut self, ada: &Client, met: &mut Met) {
        let name = encode(&random()[..9]);
        let path = format!("/plugins/passkeys/credentials/{}", self.id);
        self.possible.push(name.clone());
        if met.note("a new name", PROMISE, || ada.json("PATCH", &path, &json!({"name": name}))) {
            self.acknowledged = name;
            self.possible.clear();
        }
    }

    fn may_be(&self, name: &str) -> bool {
        name == self.acknowledged || self.possible.iter().any(|possible| possible == name)
    }
}

/// Ada, and passkeys of hers.
fn renamers(panel: &Panel) -> (Client, Vec<Renamed>) {
    let ada = panel.signed_in("ada");
    let renamer = |_| {
        let key = register(&ada, &mut Authenticator::new(panel.address()), "Laptop");
        let id = key["id"].as_str().expect("an id").to_owned();
        Renamed { id, acknowledged: "Laptop".to_owned(), possible: Vec::new() }
    };
    let renamed = (0..RENAMERS).map(renamer).collect();
    (ada, renamed)
}

/// What was acknowledged is there, or what was asked for after it.
#[track_caller]
fn are_as_acknowledged(ada: &Client, renamed: &[Renamed]) {
    let names = list(ada);
    for one in renamed {
        let name = names.iter().find(|key| key["id"] == one.id.as_str()).map(|key| key["name"].clone());
        let name = name.as_ref().and_then(Value::as_str).expect("every passkey is there");
        assert!(one.may_be(name), "{name} is stored, {} was acknowledged last", one.acknowledged);
    }
}

/// Goes on asking while the database goes and comes back.
#[track_caller]
fn withstands(panel: &Panel, gone: Duration, take_away: impl FnOnce(), give_back: impl FnOnce()) {
    let (ada, mut renamed) = renamers(panel);
    let stop = AtomicBool::new(false);
    let keep = |ask: &mut dyn FnMut(&mut Met)| {
        let mut met = Met::default();
        while !stop.load(Ordering::Acquire) {
            ask(&mut met);
        }
        met
    };
    let (ada, keep) = (&ada, &keep);
    let met: Vec<Met> = thread::scope(|scope| {
        let renamers: Vec<_> = renamed.iter_mut().map(|one| scope.spawn(move || keep(&mut |met| one.again(ada, met)))).collect();
        let reads = move |met: &mut Met| {
            met.note("a page", PROMISE, || ada.get("/account/profile"));
        };
        let readers: Vec<_> = (0..READERS).map(|_| scope.spawn(move || keep(&mut { reads }))).collect();
        let strangers: Vec<_> = (0..STRANGERS)
            .map(|_| {
                let stranger = panel.client();
                let visits = move |met: &mut Met| {
                    if !met.note("the sign-in page", WITHOUT, || stranger.get("/login")) {
                        met.wrong.push("there was no sign-in page".to_owned());
                    }
                };
                scope.spawn(move || keep(&mut { visits }))
            })
            .collect();
        let outage = catch_unwind(AssertUnwindSafe(|| {
            take_away();
            let end = Instant::now() + gone;
            // A crowd beside those who wait for their answers before they ask again.
            let crowd: Vec<_> = (0..400).map(|_| HalfSent::begin(ada, "GET", "/", "text/plain", "")).collect();
            let answers: Vec<_> = crowd.into_iter().map(|one| scope.spawn(move || one.answer_if_any(DEADLINE))).collect();
            let mut most = 0;
            while Instant::now() < end {
                most = most.max(threads(panel));
                thread::park_timeout(Duration::from_millis(100));
            }
            give_back();
            assert!(most <= MOST_THREADS, "{most} threads");
            for answer in answers {
                let answer = answer.join().expect("a thread").expect("an answer in time");
                assert!(answer.status == 503 || answer.status == 200, "{}", answer.text());
            }
            wait_at_most(BACK, "the way back", || (ada.is_signed_in() && list(ada).len() == RENAMERS).then_some(()));
        }));
        stop.store(true, Ordering::Release);
        let all = renamers.into_iter().chain(readers).chain(strangers).map(|one| one.join().expect("a thread")).collect();
        outage.unwrap_or_else(|why| std::panic::resume_unwind(why));
        all
    });
    let wrong: Vec<_> = met.iter().flat_map(|met| &met.wrong).collect();
    assert!(wrong.is_empty(), "{} wrong: {:#?}", wrong.len(), &wrong[..wrong.len().min(5)]);
    let (good, refused): (usize, usize) = (met.iter().map(|met| met.good).sum(), met.iter().map(|met| met.refused).sum());
    let slowest = met.iter().map(|met| met.slowest).max();
    let told = format!("{good} answered, {refused} told to come again, the slowest after {slowest:?}");
    eprintln!("{told}");
    // Once it is known that nobody gets an answer, whoever asks is told so at once.
    assert!(good > 0 && refused > 10 * (RENAMERS + READERS), "{told}");
    are_as_acknowledged(ada, &renamed);
}

fn threads(panel: &Panel) -> usize {
    let status = fs::read_to_string(format!("/proc/{}/status", panel.process_id())).expect("our own child");
    let line = status.lines().find_map(|line| line.strip_prefix("Threads:")).expect("a number of threads");
    line.trim().parse().expect("a number")
}

#[test]
fn what_was_acknowledged_is_true_although_a_change_beside_it_could_not_be_undone() {
    let one = plan().start();
    let (wire, url) = one.store().wire();
    let panel = one.another_node(&url);
    let (ada, mut renamed) = renamers(&panel);
    let (visitor, mut key) = (panel.client(), Authenticator::new(panel.address()));
    register(&ada, &mut key, "Replayed");
    let ceremony = sign_in_ceremony(&visitor);
    let credential = key.get(&ceremony.options, &Tamper::default());
    let replay = || finish_sign_in(&visitor, &ceremony, &credential).status;
    assert_eq!((replay(), replay()), (200, 409));

    // To PostgreSQL a change that is not undone alone is the end of all that share its transaction.
    wire.spoil("ROLLBACK TO SAVEPOINT");
    let (begin, refused) = (Instant::now(), AtomicUsize::new(0));
    let goes_on = || {
        let time = if refused.load(Ordering::Relaxed) > 0 { SPOILED } else { DEADLINE };
        begin.elapsed() < time
    };
    let renames = |one: &mut Renamed| {
        let mut met = Met::default();
        while goes_on() {
            one.again(&ada, &mut met);
            refused.fetch_max(met.refused, Ordering::Relaxed);
            if one.possible.is_empty() {
                are_as_acknowledged(&ada, std::slice::from_ref(one));
            }
        }
    };
    thread::scope(|scope| {
        for _ in 0..RENAMERS {
            scope.spawn(|| {
                while goes_on() {
                    replay();
                }
            });
        }
        for one in &mut renamed {
            scope.spawn(|| renames(one));
        }
    });
    assert!(refused.into_inner() > 0, "no change was beside one that was not undone");
    wire.mend();
    assert_eq!(replay(), 409);
    are_as_acknowledged(&ada, &renamed);
}

#[test]
fn a_database_that_is_slow_is_not_the_fault_of_the_plugin_that_asks_it() {
    let panel = plan().start();
    let ada = panel.signed_in("ada");
    let locked = panel.store().lock();
    for _ in 0..3 {
        let answer = ada.get("/account/passkeys");
        assert_eq!(answer.status, 503, "{}", answer.text());
        assert!(answer.header("retry-after").is_some());
    }
    drop(locked);
    wait_for("the page", || (ada.get("/account/passkeys").status == 200).then_some(()));
    let page = ada.get("/settings").readable();
    assert!(!page.contains("were caught"), "{page}");
}

#[test]
fn a_server_that_is_stopped_for_ten_seconds_under_load() {
    let mut server = Server::start();
    let panel = plan().server(&server).start();
    let server = std::cell::RefCell::new(&mut server);
    withstands(&panel, GONE, || server.borrow_mut().stop(), || server.borrow_mut().resume());
}

#[test]
fn a_server_that_answers_nothing_for_longer_than_anybody_waits_under_load() {
    let server = Server::start();
    let panel = plan().server(&server).start();
    withstands(&panel, LONG_GONE, || server.freeze(), || server.thaw());
}

#[test]
fn a_network_that_swallows_everything_for_ten_seconds_under_load() {
    let one = plan().start();
    let (wire, url) = one.store().wire();
    let other = one.another_node(&url);
    withstands(&other, GONE, || wire.hold(), || wire.mend());
    // Whoever is not behind it has noticed nothing.
    wait_for("the first node", || one.signed_in("ada").is_signed_in().then_some(()));
}
