//! `cargo xtask cluster`: several panels on one PostgreSQL behind a reverse proxy, as plain processes, to try what an
//! installation of several machines does when one of them goes. All of it is thrown away at the end.

pub mod proxy;

use std::fs;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::process::{Child, Command, ExitCode, Stdio};
use std::thread;
use std::time::Duration;

use clap::Args;
use signal_hook::consts::{SIGINT, SIGTERM};
use signal_hook::iterator::Signals;
use tempfile::TempDir;

use crate::packages;
use crate::postgres::{self, Server};
use crate::run::{PLUGIN_LIBRARY, put_library};
use crate::shell::{Outcome, announce, cargo, must, program, target};
use proxy::Proxy;

const LOOK_EVERY: Duration = Duration::from_millis(200);

#[derive(Args)]
pub struct Cluster {
    /// How many panels
    #[arg(long, default_value_t = 3, value_parser = clap::value_parser!(u16).range(1..=16))]
    nodes: u16,
    /// Where the proxy listens; the panels listen on ports that are free
    #[arg(long, default_value_t = 8000)]
    port: u16,
    /// Serves what was built last
    #[arg(long)]
    no_build: bool,
}

pub fn run(verb: &Cluster) -> Outcome {
    let missing = postgres::to_build().into_iter().chain(postgres::to_serve()).chain(proxy::to_serve());
    packages::install("several panels", missing)?;
    if !verb.no_build {
        let mut build = cargo();
        build.args(["build", "--package", "gatehouse", "--package", "gatehouse-plugin-passkeys"]);
        must(build)?;
    }
    // From here on an interrupt is ours: whatever was started is ended, whatever was written is removed.
    let mut interrupts = Signals::new([SIGINT, SIGTERM]).map_err(|error| format!("cannot wait for Ctrl-C: {error}"))?;
    let built = target()?.join("debug");
    let server = Server::start(postgres::DURABLE)?;
    let port = proxy::free_port(verb.port)?;
    let address = format!("http://localhost:{port}");
    let shared = Shared { built: &built, address: &address, database: server.url("postgres") };
    let mut nodes = (1..=verb.nodes).map(|number| Node::start(number, &shared)).collect::<Result<Vec<_>, _>>()?;
    let _proxy = Proxy::start(port, nodes.iter().map(|node| node.port))?;

    println!("{} panels on one PostgreSQL, all of them behind {address}", nodes.len());
    for node in &nodes {
        println!("  node {}: http://localhost:{}, process {}, log {}", node.number, node.port, node.child.id(), node.log);
    }
    // Each start makes a new link in place of the one before.
    if let Some(link) = nodes.iter().rev().find_map(|node| node.link.as_ref()) {
        println!("Set up the first administrator: {link}");
    }
    println!("Passkeys are switched on. End a node as a power cut would, `kill -9 <process>`: the others go on.");
    println!("Ctrl-C ends everything, and throws it away.");
    while interrupts.pending().next().is_none() {
        for node in &mut nodes {
            if node.has_just_ended() {
                println!("Node {} has ended; the proxy leaves it out.", node.number);
            }
        }
        thread::sleep(LOOK_EVERY);
    }
    println!("Ending.");
    Ok(ExitCode::SUCCESS)
}

/// What every node has in common.
struct Shared<'s> {
    built: &'s Path,
    address: &'s str,
    database: String,
}

struct Node {
    number: u16,
    port: u16,
    log: String,
    /// Where the first administrator is made, as long as there is none.
    link: Option<String>,
    child: Child,
    is_told: bool,
    _data: TempDir,
}

impl Node {
    fn start(number: u16, shared: &Shared) -> Result<Self, String> {
        let made = tempfile::Builder::new().prefix(&format!("gatehouse-node-{number}-")).tempdir();
        let data = made.map_err(|error| format!("cannot make a data folder: {error}"))?;
        put_library(&shared.built.join(PLUGIN_LIBRARY), &data.path().join("plugins"))?;
        let panel = || {
            let mut panel = program(shared.built.join("gatehouse"));
            panel.env("GATEHOUSE_DATA_DIR", data.path()).env("GATEHOUSE_DATABASE_URL", &shared.database);
            panel.env("GATEHOUSE_BASE_URL", shared.address).env("GATEHOUSE_TRUSTED_PROXIES", "[\"127.0.0.1\"]");
            panel.env("GATEHOUSE_PORT", "0");
            panel
        };
        if number == 1 {
            let mut switch = panel();
            switch.args(["plugins", "enable", "passkeys"]);
            must(switch)?;
        }
        let log = data.path().join("log");
        let failed = |error: std::io::Error| format!("cannot start node {number}: {error}");
        let mut serve = panel();
        serve.arg("serve").stdin(Stdio::null()).stdout(Stdio::piped()).stderr(fs::File::create(&log).map_err(failed)?);
        announce(&serve);
        let mut child = serve.spawn().map_err(failed)?;
        let told = child.stdout.take().map(listen).unwrap_or_default();
        let node =
            Self { number, port: told.port, log: log.display().to_string(), link: told.link, child, is_told: false, _data: data };
        if node.port != 0 {
            return Ok(node);
        }
        Err(format!("node {number} does not serve:\n{}", fs::read_to_string(&log).unwrap_or_default()))
    }

    fn has_just_ended(&mut self) -> bool {
        let ended = matches!(self.child.try_wait(), Ok(Some(_)));
        ended && !std::mem::replace(&mut self.is_told, ended)
    }
}

impl Drop for Node {
    fn drop(&mut self) {
        interrupt(&mut self.child);
    }
}

/// Ctrl-C, which a terminal may have sent already, and until it has ended.
fn interrupt(child: &mut Child) {
    let _ = Command::new("kill").args(["-INT", &child.id().to_string()]).stderr(Stdio::null()).status();
    let _ = child.wait();
}

#[derive(Default)]
struct Told {
    port: u16,
    link: Option<String>,
}

/// What a panel prints when it serves: where, and how to begin.
fn listen(output: impl std::io::Read + Send + 'static) -> Told {
    let mut lines = BufReader::new(output).lines().map_while(Result::ok);
    let told =
        lines.find_map(|line| port_in(&line)).map(|port| Told { port, link: lines.next().and_then(|line| link_in(&line)) });
    // Somebody must read on, or it would wait for ever when the pipe is full.
    thread::spawn(move || lines.for_each(drop));
    told.unwrap_or_default()
}

/// `Gatehouse is listening on http://localhost:<port> for …`
fn port_in(line: &str) -> Option<u16> {
    let address = line.strip_prefix("Gatehouse is listening on ")?.split(' ').next()?;
    address.rsplit(':').next()?.parse().ok()
}

fn link_in(line: &str) -> Option<String> {
    line.strip_prefix("Set up the first administrator: ").map(str::to_owned)
}
