//! What a sign-in by passkey costs where a panel's rows are in a file, where they are on a server, and when there are many:
//! for `cargo xtask bench stores`. All panels run at once and are asked in turn, so that whatever else the machine does meets
//! each of them. Prints one JSON object.
//!
//! `stores <fewest passkeys> <most passkeys> <process id of the server>`; `GATEHOUSE_TEST_POSTGRES` names the server's socket.

mod filled;
mod processes;

use std::process::ExitCode;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{finish_sign_in, sign_in_ceremony};
use gatehouse_tests::{Authenticator, Client, Tamper};

use filled::{Filled, Rows};

/// How often each panel has its turn. One turn before does not count.
const TURNS: usize = 7;
const TURN: Duration = Duration::from_secs(2);

/// What one panel did in one turn.
struct Turn {
    /// Seconds of each sign-in: both of its requests.
    took: Vec<f64>,
    seconds: f64,
    /// Seconds of processor time.
    panel: f64,
    server: f64,
}

fn main() -> ExitCode {
    let arguments: Vec<_> = std::env::args().skip(1).map(|argument| argument.parse::<u32>()).collect();
    let [Ok(fewest), Ok(most), Ok(server)] = arguments[..] else {
        eprintln!("usage: stores <fewest passkeys> <most passkeys> <process id of the server>");
        return ExitCode::from(2);
    };
    let plans = [("file", Rows::File), ("server", Rows::Server)].into_iter().flat_map(|plan| [(plan, fewest), (plan, most)]);
    let mut panels: Vec<(&str, u32, Filled, Vec<Turn>)> = Vec::new();
    for ((name, rows), passkeys) in plans {
        eprintln!("{passkeys} passkeys in a {name} …");
        panels.push((name, passkeys, Filled::make(rows, passkeys), Vec::new()));
    }
    for turn in 0..=TURNS {
        eprintln!("turn {turn} of {TURNS}");
        for (_, _, filled, turns) in &mut panels {
            let done = sign_in_for(TURN, filled, server);
            if turn > 0 {
                turns.push(done);
            }
        }
    }
    let told = panels.iter().map(|(name, passkeys, _, turns)| told(name, *passkeys, turns));
    println!("{}", json!({ "panels": told.collect::<Vec<_>>() }));
    ExitCode::SUCCESS
}

impl Turn {
    fn how_many(&self) -> f64 {
        f64::from(u32::try_from(self.took.len()).unwrap_or(u32::MAX))
    }
}

/// Everybody signs in again and again, at once.
fn sign_in_for(time: Duration, filled: &mut Filled, server: u32) -> Turn {
    let (panel, before) = (filled.panel.process_id(), Instant::now());
    let spent = || (processes::seconds_of(&[panel]), processes::seconds_of(&processes::family_of(server)));
    let (panel_before, server_before) = spent();
    let took = thread::scope(|scope| {
        let working: Vec<_> = filled
            .people
            .iter_mut()
            .map(|(client, authenticator)| {
                scope.spawn(move || {
                    let mut took = Vec::new();
                    while before.elapsed() < time {
                        took.push(sign_in(client, authenticator).as_secs_f64());
                    }
                    took
                })
            })
            .collect();
        working.into_iter().flat_map(|person| person.join().expect("nobody is refused")).collect()
    });
    let ((panel_after, server_after), seconds) = (spent(), before.elapsed().as_secs_f64());
    Turn { took, seconds, panel: panel_after - panel_before, server: server_after - server_before }
}

/// How long the panel took for both requests; not the authenticator in between.
fn sign_in(client: &Client, authenticator: &mut Authenticator) -> Duration {
    let begin = Instant::now();
    let ceremony = sign_in_ceremony(client);
    let offered = begin.elapsed();
    let credential = authenticator.get(&ceremony.options, &Tamper::default());
    let begin = Instant::now();
    finish_sign_in(client, &ceremony, &credential).expect(200);
    offered + begin.elapsed()
}

/// Times in milliseconds. A median over turns, where a turn has one figure.
fn told(name: &str, passkeys: u32, turns: &[Turn]) -> Value {
    let mut took: Vec<_> = turns.iter().flat_map(|turn| &turn.took).map(|seconds| seconds * 1e3).collect();
    took.sort_by(f64::total_cmp);
    let at = |part: usize| took[(took.len() - 1) * part / 100];
    let median = |figure: fn(&Turn) -> f64| {
        let mut figures: Vec<_> = turns.iter().map(figure).collect();
        figures.sort_by(f64::total_cmp);
        figures[figures.len() / 2]
    };
    json!({
        "rows": name,
        "passkeys": passkeys,
        "sign_ins": took.len(),
        "per_second": median(|turn| turn.how_many() / turn.seconds),
        "p50": at(50),
        "p99": at(99),
        "panel_cpu": median(|turn| turn.panel * 1e3 / turn.how_many()),
        "server_cpu": median(|turn| turn.server * 1e3 / turn.how_many()),
    })
}
