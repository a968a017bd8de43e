//! Ten thousand made-up addresses below `/plugins/`: a panel whose plugin was used and is off answers each as a panel that
//! never had one, byte for byte, and writes nothing. Pages and methods one by one are in `absence`.

use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Write};
use std::net::TcpStream;
use std::thread;

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::DEADLINE;
use gatehouse_tests::{Authenticator, Panel};

const HOW_MANY: usize = 10_000;
/// Requests that are on their way at one time.
const AT_ONCE: usize = 50;

const METHODS: [&str; 7] = ["GET", "GET", "GET", "POST", "PUT", "PATCH", "DELETE"];
/// What the plugin would know, and what nobody does.
const WORDS: [&str; 24] = [
    "passkeys",
    "passkeys",
    "passkeys",
    "sign-in",
    "options",
    "credentials",
    "confirm",
    "password-sign-in",
    "accounts",
    "assets",
    "passkeys.js",
    "hello",
    "greeting",
    "Passkeys",
    "passkeys%2Fsign-in",
    "pass%6Beys",
    "..",
    "%2e%2e",
    ".",
    "",
    "AAAA",
    "0",
    "%F0%9F%94%91",
    "%00",
];

/// The same numbers in every run (SplitMix64): what failed once fails again.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % end as u64).unwrap_or_default()
    }

    fn of<'a>(&mut self, choices: &[&'a str]) -> &'a str {
        choices[self.below(choices.len())]
    }

    fn text(&mut self) -> String {
        const PLAIN: &[u8] = b"abcdefghijklmnopqrstuvwxyzABCXYZ0189-._~!$&'()*+,;=:@";
        let length = 1 + self.below(30);
        (0..length).map(|_| char::from(PLAIN[self.below(PLAIN.len())])).collect()
    }

    /// Method and target. Half of them begin where the plugin would be.
    fn call(&mut self) -> (&'static str, String) {
        let mut target = if self.below(2) == 0 { "/plugins".to_owned() } else { "/plugins/passkeys".to_owned() };
        for _ in 0..=self.below(5) {
            let segment = if self.below(3) == 0 { self.text() } else { self.of(&WORDS).to_owned() };
            let _ = write!(target, "/{segment}");
        }
        if self.below(4) == 0 {
            let _ = write!(target, "?{}={}", self.text(), self.text());
        }
        (self.of(&METHODS), target)
    }
}

fn calls() -> Vec<(&'static str, String)> {
    let mut numbers = Numbers(20_261_122);
    (0..HOW_MANY).map(|_| numbers.call()).collect()
}

/// Sends everything over one connection, and gives each answer without its date and the panel's address.
fn answers(panel: &Panel, cookie: &str, calls: &[(&'static str, String)]) -> Vec<String> {
    let (_, host) = panel.address().split_once("//").expect("an address");
    let mut stream = TcpStream::connect(host).expect("the panel listens");
    stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
    let mut reader = BufReader::new(stream.try_clone().expect("a second handle"));
    let mut answers = Vec::with_capacity(calls.len());
    for batch in calls.chunks(AT_ONCE) {
        let mut text = String::new();
        for (method, target) in batch {
            let _ = write!(
                text,
                "{method} {target} HTTP/1.1\r\nhost: {host}\r\norigin: {}\r\ncookie: {cookie}\r\naccept: application/json\r\n\
                 content-length: 0\r\n\r\n",
                panel.address()
            );
        }
        stream.write_all(text.as_bytes()).expect("the panel reads");
        answers.extend(batch.iter().map(|(method, target)| {
            let answer = answer(&mut reader).unwrap_or_else(|error| panic!("{method} {target}: {error}"));
            answer.replace(panel.address(), "ADDRESS")
        }));
    }
    answers
}

fn answer(reader: &mut impl BufRead) -> std::io::Result<String> {
    let (mut head, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let lower = line.to_lowercase();
        if let Some(told) = lower.strip_prefix("content-length:") {
            length = told.trim().parse().unwrap_or_default();
        }
        if line == "\r\n" {
            break;
        }
        if !lower.starts_with("date:") {
            head.push_str(&line);
        }
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok(format!("{head}{}", String::from_utf8_lossy(&body)))
}

/// The session cookie of whoever is signed in, as a header.
fn cookie(panel: &Panel, name: &str) -> String {
    let cookies = panel.signed_in(name).cookies();
    cookies.iter().map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("; ")
}

#[test]
fn ten_thousand_made_up_addresses_tell_nothing_and_store_nothing() {
    let without = Panel::plan().admin("ada").start();
    let used = Panel::with_passkeys();
    let mut authenticator = Authenticator::new(used.address());
    let ada = used.signed_in("ada");
    register(&ada, &mut authenticator, "Laptop");
    sign_in(&used.client(), &mut authenticator);
    let calls = calls();

    // The proof can fail: while the plugin is on, some of these addresses are its own.
    let on = answers(&used, &cookie(&used, "ada"), &calls[..1_000]);
    assert_eq!(ada.form("/settings/plugins/passkeys", &[("enabled", "off")]).status, 303);

    for (who, here, there) in
        [("a stranger", String::new(), String::new()), ("an administrator", cookie(&used, "ada"), cookie(&without, "ada"))]
    {
        let calls = if who == "a stranger" { &calls[..] } else { &calls[..1_000] };
        let mut database = used.database();
        let stored = |database: &mut gatehouse_tests::Database| {
            database.tables().into_iter().map(|table| (database.rows(&table), table)).collect::<Vec<_>>()
        };
        let before = stored(&mut database);
        let (found, expected) = thread::scope(|scope| {
            let expected = scope.spawn(|| answers(&without, &there, calls));
            (answers(&used, &here, calls), expected.join().expect("the panel that never had it answers"))
        });
        for ((call, found), expected) in calls.iter().zip(&found).zip(&expected) {
            assert_eq!(found, expected, "{who}: {call:?}");
        }
        assert_eq!(before, stored(&mut database), "{who} has made the panel write");
        if who != "a stranger" {
            let differing = on.iter().zip(&expected).filter(|(on, off)| on != off).count();
            assert!(differing > 20, "only {differing} of these addresses tell whether the plugin is on");
        }
    }
}
