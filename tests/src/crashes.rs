//! Panels are killed at any moment while people write, and started again. Nothing that was acknowledged may be lost, nothing
//! spent may come back, and nothing may be there twice. A killed process is no power cut: what the system already holds for the
//! disk survives it.

use std::ops::Range;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::authenticator::random;
use crate::library::Library;
use crate::panel::Panel;
use crate::people::{Acknowledged, Person};

/// What browsers open, whichever panel answers.
const ORIGIN: &str = "https://panel.example";
const NAMES: [&str; 6] = ["ada", "grace", "hedy", "joan", "mary", "rosa"];
/// Panels where there is a server for their rows: one is killed under the others' eyes.
const NODES: usize = 3;

/// What was found wrong after so many crashes, each after a life of so many milliseconds, drawn anew. Tells from time to time how
/// far it is.
#[track_caller]
pub fn run(crashes: u64, life: &Range<u64>) -> Vec<String> {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").environment("GATEHOUSE_THROTTLE", "off");
    let plan = plan.environment("GATEHOUSE_BASE_URL", ORIGIN);
    let mut nodes = vec![NAMES[1..].iter().fold(plan.admin(NAMES[0]), |plan, name| plan.account(name)).start()];
    if let Some(url) = nodes[0].store().url() {
        let others: Vec<_> = (1..NODES).map(|_| nodes[0].another_node(&url)).collect();
        nodes.extend(others);
    }
    let mut people: Vec<_> =
        NAMES.iter().enumerate().map(|(at, name)| Person::new(&nodes[at % nodes.len()], ORIGIN, name)).collect();
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
        let victim = draw(0..nodes.len() as u64);
        live_until_one_dies(&mut nodes, &mut people, usize::try_from(victim).unwrap_or_default(), life);
        for (at, person) in people.iter_mut().enumerate() {
            let (home, other) = (at % nodes.len(), (at + 1) % nodes.len());
            person.compare(&nodes[other]);
            person.go_to(&nodes[home]);
            findings.extend(person.wrong.drain(..).map(|wrong| format!("crash {crash}: {wrong}")));
        }
        findings.extend(nodes[0].database().damage().into_iter().map(|damage| format!("crash {crash}: damaged: {damage}")));
        if crash % 50 == 0 || crash == crashes {
            report(crash, begin, &people, findings.len());
        }
    }
    drop(std::panic::take_hook());
    nodes.iter_mut().for_each(Panel::stop);
    findings
}

/// People at the one that dies go on until they are cut off; the others, a moment longer.
fn live_until_one_dies(nodes: &mut [Panel], people: &mut [Person], victim: usize, life: &Range<u64>) {
    let (dying, enough, never) = (AtomicBool::new(false), AtomicBool::new(false), AtomicBool::new(false));
    thread::scope(|scope| {
        let count = nodes.len();
        for (at, person) in people.iter_mut().enumerate() {
            let (dying, enough) = if at % count == victim { (&dying, &never) } else { (&never, &enough) };
            scope.spawn(move || person.live(dying, enough));
        }
        // The moment is drawn: nothing is waited for, and whatever is under way is cut off.
        thread::sleep(Duration::from_millis(draw(life.clone())));
        dying.store(true, Ordering::Release);
        nodes[victim].kill();
        // The others must go on without it, for a while: how long decides nothing.
        thread::sleep(Duration::from_millis(if count > 1 { life.start } else { 0 }));
        enough.store(true, Ordering::Release);
    });
    nodes[victim].serve();
}

fn report(crashes: u64, begin: Instant, people: &[Person], wrong: usize) {
    let all = people.iter().map(|person| person.acknowledged).fold(Acknowledged::default(), |sum, one| Acknowledged {
        added: sum.added + one.added,
        renamed: sum.renamed + one.renamed,
        removed: sum.removed + one.removed,
        signed_in: sum.signed_in + one.signed_in,
    });
    let cut_off: u64 = people.iter().map(|person| person.cut_off).sum();
    println!(
        "crashes: {crashes} in {} s; {} acknowledged ({} added, {} renamed, {} removed, {} signed in), {cut_off} writes cut off, \
         {wrong} wrong",
        begin.elapsed().as_secs(),
        all.sum(),
        all.added,
        all.renamed,
        all.removed,
        all.signed_in
    );
}

fn draw(range: Range<u64>) -> u64 {
    let [one, two, ..] = random();
    range.start + u64::from(u16::from_be_bytes([one, two])) % (range.end - range.start)
}
