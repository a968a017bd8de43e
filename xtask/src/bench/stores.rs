//! Signing in by passkey: with rows in a file and on a server, with few passkeys stored and with many. The panels and their
//! people are of the tests' harness, see `tests/examples/stores`.

use std::process::Stdio;

use serde_json::Value;

use super::{Built, Figure};
use crate::postgres::{self, Server};
use crate::shell::{announce, cargo};

const FEWEST: u32 = 1_000;
const MOST: u32 = 1_000_000;
/// With so many more passkeys.
const LIMIT: f64 = 1.1;

pub fn run(built: &Built) -> Result<Vec<Figure>, String> {
    let server = Server::start(postgres::DURABLE)?;
    let mut measure = cargo();
    measure.args(["run", "--quiet", "--package", "gatehouse-tests", "--example", "stores"]);
    measure.args(built.is_release().then_some("--release")).arg("--");
    measure.args([FEWEST, MOST, server.id()].map(|number| number.to_string()));
    measure.env("GATEHOUSE_TEST_POSTGRES", server.folder()).stderr(Stdio::inherit());
    announce(&measure);
    let told = measure.output().map_err(|error| format!("cannot run cargo: {error}"))?;
    let text = String::from_utf8_lossy(&told.stdout);
    let told: Value = serde_json::from_str(&text).map_err(|error| format!("the measurement did not end well ({error})"))?;
    Ok(figures(&told))
}

/// Of what `tests/examples/stores` prints.
fn figures(told: &Value) -> Vec<Figure> {
    let mut figures = Vec::new();
    let of = |rows: &str, passkeys: u32, name: &str| {
        let panels = told["panels"].as_array().into_iter().flatten();
        let mut this = panels.filter(|panel| panel["rows"] == rows && panel["passkeys"] == passkeys);
        this.next().and_then(|panel| panel[name].as_f64()).unwrap_or(f64::NAN)
    };
    let cpu = |rows: &str, passkeys: u32| {
        // Where rows are in a file, nobody asks the server.
        let server = if rows == "server" { of(rows, passkeys, "server_cpu") } else { 0.0 };
        (of(rows, passkeys, "panel_cpu"), server)
    };
    let mut tell = |what: String, value: f64, unit, limit, how: String| figures.push(Figure { what, value, unit, limit, how });
    for (rows, name) in [("file", "SQLite"), ("server", "PostgreSQL")] {
        for passkeys in [FEWEST, MOST] {
            let at = |figure: &str| of(rows, passkeys, figure);
            let (panel, server) = cpu(rows, passkeys);
            let how = format!("of {} sign-ins by four people at once", at("sign_ins"));
            tell(format!("{name}, {passkeys} passkeys: sign-ins"), at("per_second"), "/s", None, how.clone());
            tell(format!("{name}, {passkeys} passkeys: p99"), at("p99"), "ms", None, format!("median {:.1} ms", at("p50")));
            let shares = format!("{panel:.2} ms in the panel, {server:.2} ms in the server");
            tell(format!("{name}, {passkeys} passkeys: CPU"), panel + server, "ms", None, shares);
        }
        let ratio = |figure: &str| of(rows, MOST, figure) / of(rows, FEWEST, figure);
        let whole = |(panel, server): (f64, f64)| panel + server;
        let grown = format!("{FEWEST} to {MOST} passkeys, in turns");
        tell(format!("{name}: time of a sign-in, a thousandfold"), ratio("p50"), "×", Some(LIMIT), grown.clone());
        let cost = whole(cpu(rows, MOST)) / whole(cpu(rows, FEWEST));
        tell(format!("{name}: CPU of a sign-in, a thousandfold"), cost, "×", Some(LIMIT), grown);
    }
    let servers = of("server", FEWEST, "p50") / of("file", FEWEST, "p50");
    tell("PostgreSQL / SQLite: time of a sign-in".to_owned(), servers, "×", None, format!("{FEWEST} passkeys, in turns"));
    figures
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_server_costs_what_it_takes_itself_and_ratios_are_of_many_by_few() {
        let panel = |rows, passkeys, time: f64| {
            json!({ "rows": rows, "passkeys": passkeys, "sign_ins": 9, "per_second": 90.0, "p50": time, "p99": 2.0 * time,
                "panel_cpu": 1.0, "server_cpu": 0.5 })
        };
        let told = json!({ "panels": [
            panel("file", FEWEST, 2.0), panel("file", MOST, 3.0), panel("server", FEWEST, 4.0), panel("server", MOST, 4.0),
        ]});
        let figures = figures(&told);
        let expected = [
            ("SQLite, 1000 passkeys: CPU", 1.0),
            ("PostgreSQL, 1000 passkeys: CPU", 1.5),
            ("SQLite: time of a sign-in, a thousandfold", 1.5),
            ("PostgreSQL: time of a sign-in, a thousandfold", 1.0),
            ("PostgreSQL / SQLite: time of a sign-in", 2.0),
        ];
        for (what, expected) in expected {
            let value = figures.iter().find(|figure| figure.what == what).expect("it is told").value;
            assert!((value - expected).abs() < 1e-9, "{what}: {value}");
        }
        assert!(figures.iter().any(|figure| !figure.is_kept()), "a sign-in that takes half as long again is within its limit");
    }
}
