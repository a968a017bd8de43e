//! `cargo xtask cluster`, as somebody tries it: what it says is true, passkeys work whichever node a request meets, a node may
//! go, and nothing is left behind.

use std::fs;
use std::path::Path;
use std::process::Command;

use rustix::process::{Pid, Signal, kill_process, test_kill_process};

use gatehouse_tests::library::built;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::{Running, wait_for};
use gatehouse_tests::{Authenticator, Client, PASSWORD};

/// Enough to meet every node, whichever has its turn first.
const ROUND: usize = 4;

/// Ended with the story, whatever becomes of that: nobody else would end what it has started.
struct Cluster(Running);

struct Node {
    process: Pid,
    log: String,
}

impl Cluster {
    fn start() -> Self {
        let mut command = Command::new(built("xtask"));
        command.args(["cluster", "--nodes", "3", "--port", "0", "--no-build"]);
        Self(Running::start(command))
    }

    fn word_after(&mut self, before: &str) -> String {
        self.0.line(before, |line| Some(line.split_once(before)?.1.split([' ', ',']).next()?.to_owned()))
    }

    fn node(&mut self, number: usize) -> Node {
        let line = self.0.line("a node", |line| line.contains(&format!("node {number}: ")).then(|| line.to_owned()));
        let word = |before: &str| line.split_once(before).expect(before).1.split([' ', ',']).next().expect(before).to_owned();
        let process = word("process ").parse().ok().and_then(Pid::from_raw).expect("a process id");
        Node { process, log: word("log ") }
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        if self.0.status().is_none() {
            self.0.interrupt();
        }
    }
}

#[test]
fn several_panels_are_tried_with_one_command_survive_the_end_of_one_and_leave_nothing_behind() {
    let mut cluster = Cluster::start();
    let address = cluster.word_after("all of them behind ");
    let token = cluster.word_after("/setup?token=");
    let nodes = [1, 2, 3].map(|number| cluster.node(number));

    let client = Client::new(&address);
    let fields = [("token", token.as_str()), ("username", "ada"), ("password", PASSWORD)];
    assert_eq!(client.form("/setup", &fields).status, 303);
    let mut authenticator = Authenticator::new(&address);
    register(&client, &mut authenticator, "Laptop");
    // The proxy hands each request to another node: what one begins the next one finishes.
    (0..ROUND).for_each(|_| sign_in(&Client::new(&address), &mut authenticator));
    let seen = |node: &Node| fs::read_to_string(&node.log).expect("its log");
    assert!(nodes.iter().all(|node| !seen(node).contains("error")), "{}", nodes.iter().map(seen).collect::<String>());

    kill_process(nodes[1].process, Signal::KILL).expect("a child of our own child");
    cluster.0.line("the cluster to tell that a node has ended", |line| line.contains("Node 2 has ended").then_some(()));
    wait_for("the proxy to leave it out", || (0..ROUND).all(|_| client.get("/login").status < 500).then_some(()));
    (0..ROUND).for_each(|_| sign_in(&Client::new(&address), &mut authenticator));
    assert!(client.is_signed_in(), "a session went with the node");

    assert!(cluster.0.interrupt().success());
    for node in nodes {
        assert!(test_kill_process(node.process).is_err(), "a panel goes on");
        assert!(!Path::new(&node.log).exists(), "a folder is left behind");
    }
    assert!(reqwest::blocking::get(&address).is_err(), "the proxy goes on");
}
