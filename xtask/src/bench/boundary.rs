//! What it costs that a plugin is a library of its own: one call over the boundary, and one request to the plugin `hello`
//! beside the same route built into Rocket, in one process and one run.

use std::process::Command;

use super::pairs::{self, Pair};
use super::served::{Connection, Data, Served};
use super::{Built, Figure};

pub const HELLO: (&str, &str) = ("libgatehouse_plugin_hello.so", "hello");

/// Of a plugin's route by one that is built in.
const LIMIT: f64 = 1.10;
const CALLS: usize = 1_500;

pub fn run(built: &Built) -> Result<Vec<Figure>, String> {
    let mut figures = calls(built)?;
    let data = Data::with(built, &[HELLO])?;
    let application = Served::application(built, &data)?;
    let signed_in = application.sign_in()?;
    let pair = |built_in: &str, connections: [Connection; 2]| compare(built_in, connections);
    let strangers = || Ok::<_, String>([application.connect()?, application.connect()?]);
    let ada = || Ok::<_, String>([signed_in.again(&application)?, signed_in.again(&application)?]);
    for (what, built_in, connections, limit) in [
        ("plugin route / built in, a stranger asks", "/built-in/blocking/Ada", strangers()?, Some(LIMIT)),
        ("plugin route / built in, signed in", "/built-in/blocking/Ada", ada()?, Some(LIMIT)),
        ("plugin route / built in without the blocking pool", "/built-in/direct/Ada", strangers()?, None),
    ] {
        let measured = pair(built_in, connections)?;
        figures.push(Figure { what: what.to_owned(), value: measured.ratio, unit: "", limit, how: measured.in_words() });
    }
    application.stop()?;
    Ok(figures)
}

fn compare(built_in: &str, [one, other]: [Connection; 2]) -> Result<Pair, String> {
    let mut plugin = one.prepare("/plugins/hello/greeting/Ada", 200)?;
    let mut built_in = other.prepare(built_in, 200)?;
    // The same work, to the last header.
    let lines = |answer: &str| {
        let mut lines: Vec<_> = answer.lines().filter(|line| !line.starts_with("date: ")).map(str::to_owned).collect();
        lines.sort();
        lines
    };
    let (found, expected) = (lines(&plugin.answer), lines(&built_in.answer));
    if found != expected {
        return Err(format!("the two routes do not answer alike:\n{found:#?}\n{expected:#?}"));
    }
    pairs::measure(CALLS, || plugin.again(), || built_in.again())
}

/// Calls over the boundary without anything around them.
fn calls(built: &Built) -> Result<Vec<Figure>, String> {
    let output = Command::new(built.0.join("abi-call")).arg(built.0.join(HELLO.0)).output();
    let output = output.map_err(|error| format!("cannot run abi-call: {error}"))?;
    let text = String::from_utf8_lossy(&output.stdout);
    let figure = |(kind, how): (&str, &str)| {
        let nanoseconds = text.lines().find_map(|line| line.strip_prefix(kind)?.trim().parse::<f64>().ok());
        let value = nanoseconds.ok_or_else(|| format!("abi-call does not tell of `{kind}`: {text}"))? / 1e3;
        Ok(Figure { what: format!("call: {}", kind.trim()), value, unit: "µs", limit: Some(1.0), how: how.to_owned() })
    };
    [
        ("empty ", "the plugin returns at once; median of 101 rounds"),
        ("handle ", "a route: calls back once, makes a reply that is dropped here"),
        ("lend-and-handle ", "the same with the request (6 headers, 1 KiB) and the host made for it"),
    ]
    .into_iter()
    .map(figure)
    .collect()
}
