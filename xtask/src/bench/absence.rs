//! What a plugin costs that is switched off: pages of a panel whose plugin was used and switched off, beside a panel that never
//! had one. Times in pairs; instructions by object, counted by callgrind. Allocations are counted by a story.

use std::collections::BTreeMap;
use std::ffi::OsStr;
use std::path::Path;
use std::process::Command;

use super::boundary::HELLO;
use super::pairs;
use super::served::{Connection, Data, Served};
use super::{Built, Figure};
use crate::shell::is_installed;

const PASSKEYS: (&str, &str) = ("libgatehouse_plugin_passkeys.so", "passkeys");

/// The same but for what a machine does between two equal calls.
const LIMIT: f64 = 1.03;
const CALLS: usize = 600;

/// Path, and whether a stranger asks.
const PAGES: [(&str, bool, u16); 4] = [
    ("/login", true, 200),
    ("/plugins/passkeys/sign-in/options", true, 404),
    ("/account/profile", false, 200),
    ("/", false, 200),
];
/// Only a thread that looks around by itself sleeps in between. (The panel's own functions have no names in a release build.)
const WATCHING: &str = "clock_nanosleep";
/// Rounds over all pages while instructions are counted.
const ROUNDS: usize = 50;

pub fn times(built: &Built) -> Result<Vec<Figure>, String> {
    let (plain, with) = (Data::with(built, &[])?, Data::with(built, &[HELLO, PASSKEYS])?);
    let (never, used) = (Served::panel(built, &plain, &[])?, Served::panel(built, &with, &[])?);
    let (ada_never, mut ada_used) = (never.sign_in()?, used.sign_in()?);
    use_plugins(&mut ada_used)?;
    switch_off(&mut ada_used)?;
    let mut figures = Vec::new();
    for (path, stranger, status) in PAGES {
        let connect = |served: &Served, ada: &Connection| if stranger { served.connect() } else { ada.again(served) };
        let mut off = connect(&used, &ada_used)?.prepare(path, status)?;
        let mut absent = connect(&never, &ada_never)?.prepare(path, status)?;
        let measured = pairs::measure(CALLS, || off.again(), || absent.again())?;
        let what = format!("off / never there, {path}");
        figures.push(Figure { what, value: measured.ratio, unit: "", limit: Some(LIMIT), how: measured.in_words() });
    }
    never.stop()?;
    used.stop()?;
    Ok(figures)
}

/// Something that runs the plugins' own code.
fn use_plugins(ada: &mut Connection) -> Result<(), String> {
    let json = Some(("application/json", "{}"));
    for (method, path, body) in
        [("GET", "/plugins/hello/greeting/Ada", None), ("POST", "/plugins/passkeys/sign-in/options", json)]
    {
        let answer = ada.ask(method, path, body)?;
        if !answer.starts_with("HTTP/1.1 200") {
            return Err(format!("{path}: {answer}"));
        }
    }
    ada.ask("GET", "/login", None)?;
    ada.ask("GET", "/account/passkeys", None).map(drop)
}

fn switch_off(ada: &mut Connection) -> Result<(), String> {
    for (_, id) in [HELLO, PASSKEYS] {
        let form = Some(("application/x-www-form-urlencoded", "enabled=off"));
        let answer = ada.ask("POST", &format!("/settings/plugins/{id}"), form)?;
        if !answer.starts_with("HTTP/1.1 303") {
            return Err(format!("{id} cannot be switched off: {answer}"));
        }
    }
    Ok(())
}

/// Instructions by object file.
type Instructions = BTreeMap<String, u64>;

pub fn instructions(built: &Built) -> Result<Vec<Figure>, String> {
    if !is_installed("valgrind") {
        return Err("counting instructions needs valgrind; as root, run: apt-get install -y valgrind".into());
    }
    let never = counted(built, &[], false)?;
    let on = counted(built, &[HELLO, PASSKEYS], false)?;
    let off = counted(built, &[HELLO, PASSKEYS], true)?;
    // Copies of libraries are named by their digest, in a folder of their own.
    let of_plugins = |counts: &Instructions| -> u64 {
        counts.iter().filter(|(object, _)| object.contains("/plugins-loaded/")).map(|(_, count)| count).sum()
    };
    let of_panel = |counts: &Instructions| -> u64 {
        let panel = counts.iter().filter(|(object, _)| object.ends_with("/gatehouse"));
        panel.map(|(_, count)| count).sum()
    };
    if of_plugins(&on) == 0 {
        return Err("no instruction was counted in a plugin that is on: the count would not see one that is off".into());
    }
    let requests = ROUNDS * PAGES.len();
    let figure = |what: &str, value: f64, unit, limit, how: String| Figure { what: what.to_owned(), value, unit, limit, how };
    Ok(vec![
        figure(
            "instructions in switched-off plugins",
            as_float(of_plugins(&off)),
            "",
            Some(0.0),
            format!("{requests} requests; {} while they were on", of_plugins(&on)),
        ),
        figure(
            "instructions of the panel, off / never there",
            as_float(of_panel(&off)) / as_float(of_panel(&never)),
            "",
            Some(1.01),
            format!("{} to {}", of_panel(&off), of_panel(&never)),
        ),
    ])
}

#[expect(clippy::cast_precision_loss, reason = "counts far below 2^53")]
fn as_float(count: u64) -> f64 {
    count as f64
}

/// Counts while a panel answers; its plugins have been used, and are on or off.
fn counted(built: &Built, plugins: &[(&str, &str)], off: bool) -> Result<Instructions, String> {
    let data = Data::with(built, plugins)?;
    let out = data.path().join("callgrind.out");
    let file = format!("--callgrind-out-file={}", out.display());
    let instrument = ["valgrind", "--quiet", "--tool=callgrind", "--instr-atstart=no", "--separate-threads=yes", &file];
    let instrument = instrument.map(OsStr::new);
    let panel = Served::panel(built, &data, &instrument)?;
    let mut ada = panel.sign_in()?;
    if !plugins.is_empty() {
        // Valgrind runs itself in place of `/proc/self/exe`, so that the panel cannot look at a library: it loads these because
        // the command that switched them on has.
        use_plugins(&mut ada).map_err(|error| format!("no plugin runs under this valgrind: {error}"))?;
    }
    if off {
        switch_off(&mut ada)?;
    }
    let mut stranger = panel.connect()?;
    let mut round = || {
        PAGES.into_iter().try_for_each(|(path, by_stranger, _)| {
            let asking = if by_stranger { &mut stranger } else { &mut ada };
            asking.ask("GET", path, None).map(drop)
        })
    };
    round()?;
    switch_counting(&panel, "on")?;
    (0..ROUNDS).try_for_each(|_| round())?;
    switch_counting(&panel, "off")?;
    panel.stop()?;
    read(&out)
}

fn switch_counting(panel: &Served, to: &str) -> Result<(), String> {
    let output = Command::new("callgrind_control").args(["-i", to, &panel.id().to_string()]).output();
    let output = output.map_err(|error| format!("cannot run callgrind_control: {error}"))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr);
    if output.status.success() && said.contains("OK") { Ok(()) } else { Err(format!("callgrind_control: {said}")) }
}

/// Of all threads but those that look around by themselves: they run by the clock, which an instrument slows down, and not by
/// the request. Each thread has a file of its own, `<out>-<number>`.
fn read(out: &Path) -> Result<Instructions, String> {
    let (folder, name) = (out.parent().unwrap_or(out), out.file_name().unwrap_or_default().to_string_lossy().into_owned());
    let failed = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mut sum = Instructions::new();
    for file in std::fs::read_dir(folder).map_err(failed)? {
        let file = file.map_err(failed)?;
        if !file.file_name().to_string_lossy().starts_with(&format!("{name}-")) {
            continue;
        }
        let text = std::fs::read_to_string(file.path()).map_err(failed)?;
        if text.contains(WATCHING) {
            continue;
        }
        for (object, count) in by_object(&text) {
            *sum.entry(object).or_default() += count;
        }
    }
    if sum.is_empty() { Err(format!("callgrind left no counts in {}", folder.display())) } else { Ok(sum) }
}

/// Own cost by object, from callgrind's format: `ob=` says where the following lines of cost belong, and the line after
/// `calls=` is the cost of the called function, which is counted where it was spent.
fn by_object(text: &str) -> Instructions {
    let (mut names, mut counts) = (BTreeMap::new(), Instructions::new());
    let (mut object, mut skip) = (String::new(), false);
    for line in text.lines() {
        if let Some(named) = line.strip_prefix("ob=").or_else(|| line.strip_prefix("cob=")) {
            let (number, name) = named.split_once(' ').unwrap_or((named, ""));
            if !name.is_empty() {
                names.insert(number.to_owned(), name.to_owned());
            }
            if line.starts_with("ob=") {
                object = names.get(number).cloned().unwrap_or_default();
            }
        } else if line.starts_with("calls=") {
            skip = true;
        } else if line.starts_with(|first: char| first.is_ascii_digit() || "+-*".contains(first)) {
            let cost = line.split(' ').nth(1).and_then(|cost| cost.parse::<u64>().ok()).unwrap_or_default();
            if !std::mem::take(&mut skip) {
                *counts.entry(object.clone()).or_default() += cost;
            }
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn own_cost_is_summed_by_object_and_the_cost_of_calls_is_not_counted_twice() {
        let text = "version: 1\nevents: Ir\n\nob=(1) /bin/gatehouse\nfl=(1) ???\nfn=(1) a\n0 10\ncob=(2) /data/plugin.so\n\
                    cfn=(2) b\ncalls=3 0 \n0 400\n+1 5\n\nob=(2)\nfn=(2)\n* 400\n\nob=(1)\nfn=(3) c\n0 7\n\ntotals: 422\n";
        let expected = [("/bin/gatehouse".to_owned(), 22), ("/data/plugin.so".to_owned(), 400)];
        assert_eq!(by_object(text), Instructions::from(expected));
    }
}
