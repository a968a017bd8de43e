//! The panel is killed at any moment while people write, and started again. Nothing that it acknowledged may be lost, nothing
//! spent may come back. A killed process is no power cut: what the system already holds for the disk survives it.

use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use gatehouse_tests::authenticator::random;
use gatehouse_tests::{Library, Panel};

use crate::people::{Acknowledged, Person};

const NAMES: [&str; 4] = ["ada", "grace", "hedy", "joan"];
/// Milliseconds of life, drawn anew for each.
const LIFE: std::ops::Range<u64> = 20..1_500;

pub fn run(crashes: u64) -> Vec<String> {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").environment("GATEHOUSE_THROTTLE", "off");
    let plan = NAMES[1..].iter().fold(plan.admin(NAMES[0]), |plan, name| plan.account(name));
    let mut panel = plan.start();
    let mut people: Vec<_> = NAMES.iter().map(|name| Person::new(&panel, name)).collect();
    let begin = Instant::now();
    let mut findings = Vec::new();
    std::panic::set_hook(Box::new(|panic| {
        // Being cut off is what people are here for.
        let text = panic.to_string();
        if !text.contains("the panel does not answer") && !text.contains("the answer breaks off") {
            eprintln!("{text}");
        }
    }));
    for crash in 1..=crashes {
        let dying = AtomicBool::new(false);
        thread::scope(|scope| {
            for person in &mut people {
                scope.spawn(|| person.live(&dying));
            }
            thread::sleep(draw());
            dying.store(true, Ordering::Release);
            panel.kill();
        });
        panel.serve();
        for person in &mut people {
            person.compare(&panel);
            findings.extend(person.wrong.drain(..).map(|wrong| format!("crash {crash}: {wrong}")));
        }
        let damage = panel.database().lines("SELECT integrity_check AS line FROM pragma_integrity_check");
        if damage != ["ok"] {
            findings.push(format!("crash {crash}: the database is damaged: {damage:?}"));
        }
        if crash % 50 == 0 || crash == crashes {
            report(crash, begin, &people, findings.len());
        }
    }
    drop(std::panic::take_hook());
    panel.stop();
    findings
}

fn report(crashes: u64, begin: Instant, people: &[Person], lost: usize) {
    let all = people.iter().map(|person| person.acknowledged).fold(Acknowledged::default(), |sum, one| Acknowledged {
        added: sum.added + one.added,
        renamed: sum.renamed + one.renamed,
        removed: sum.removed + one.removed,
        signed_in: sum.signed_in + one.signed_in,
    });
    let cut_off: u64 = people.iter().map(|person| person.cut_off).sum();
    println!(
        "crashes: {crashes} in {} s; {} acknowledged ({} added, {} renamed, {} removed, {} signed in), {cut_off} writes cut off, \
         {lost} wrong",
        begin.elapsed().as_secs(),
        all.sum(),
        all.added,
        all.renamed,
        all.removed,
        all.signed_in
    );
}

fn draw() -> Duration {
    let [one, two, ..] = random();
    Duration::from_millis(LIFE.start + u64::from(u16::from_be_bytes([one, two])) % (LIFE.end - LIFE.start))
}
