//! A program that runs beside the test: its output is collected line by line, and it is ended with the test.
//! Also the one way to wait: for a condition, with a deadline.

use std::io::{BufRead, BufReader, Read};
use std::net::TcpListener;
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::atomic::{AtomicU16, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread;
use std::time::{Duration, Instant};

use rustix::process::{Pid, Signal, kill_process};

/// Long enough for a loaded machine; a test that meets it has failed.
pub const DEADLINE: Duration = Duration::from_secs(30);

/// Asks again and again until there is an answer. Panics with `what` when there is none in time.
#[track_caller]
pub fn wait_for<T>(what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    wait_at_most(DEADLINE, what, &mut ask)
}

/// As [`wait_for`], where the promise names a time.
#[track_caller]
pub fn wait_at_most<T>(time: Duration, what: &str, mut ask: impl FnMut() -> Option<T>) -> T {
    let deadline = Instant::now() + time;
    loop {
        // One that is asked in time counts, whenever there is an answer.
        let asked = Instant::now();
        if let Some(answer) = ask() {
            return answer;
        }
        assert!(asked < deadline, "waited {time:?} in vain: {what}");
        thread::park_timeout(Duration::from_millis(20));
    }
}

/// A port that nobody listens on. The system gives none of these away by itself, and every test asks for others.
#[track_caller]
pub fn free_port() -> u16 {
    static ASKED: AtomicU16 = AtomicU16::new(0);
    let process = u16::try_from(std::process::id() % 1_250).expect("a small number");
    let first = 20_000 + process * 8 + ASKED.fetch_add(1, Ordering::Relaxed) % 8;
    let free = (first..32_000).find(|port| TcpListener::bind(("127.0.0.1", *port)).is_ok());
    free.expect("one of so many ports is free")
}

/// What a program printed so far.
#[derive(Clone, Default)]
pub struct Output {
    lines: Arc<Mutex<Vec<String>>>,
}

impl Output {
    pub fn lines(&self) -> Vec<String> {
        self.lock().clone()
    }

    pub fn text(&self) -> String {
        self.lock().join("\n")
    }

    /// Waits until `words` are in it: what a program tells comes to us after it has told it.
    #[track_caller]
    pub fn says(&self, words: &str) {
        wait_for(&format!("`{words}` to be told"), || self.text().contains(words).then_some(()));
    }

    fn collect(&self, stream: impl Read + Send + 'static) {
        let lines = Arc::clone(&self.lines);
        thread::spawn(move || {
            let mut stream = BufReader::new(stream);
            let mut line = Vec::new();
            while stream.read_until(b'\n', &mut line).is_ok_and(|read| read > 0) {
                let text = String::from_utf8_lossy(&line).trim_end().to_owned();
                lines.lock().unwrap_or_else(PoisonError::into_inner).push(text);
                line.clear();
            }
        });
    }

    fn lock(&self) -> MutexGuard<'_, Vec<String>> {
        self.lines.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A running program.
pub struct Running {
    child: Child,
    pub stdout: Output,
    pub stderr: Output,
}

impl Running {
    #[track_caller]
    pub fn start(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
        let (stdout, stderr) = (Output::default(), Output::default());
        stdout.collect(child.stdout.take().expect("stdout is piped"));
        stderr.collect(child.stderr.take().expect("stderr is piped"));
        Self { child, stdout, stderr }
    }

    /// Its standard error is a pipe whose reader has gone.
    #[track_caller]
    pub fn start_unheard(mut command: Command) -> Self {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
        drop(child.stderr.take());
        let stdout = Output::default();
        stdout.collect(child.stdout.take().expect("stdout is piped"));
        Self { child, stdout, stderr: Output::default() }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// `None` while it runs.
    pub fn status(&mut self) -> Option<ExitStatus> {
        self.child.try_wait().expect("our own child can be waited for")
    }

    /// The first line of standard output that `read` makes something of.
    #[track_caller]
    pub fn line<T>(&mut self, what: &str, read: impl Fn(&str) -> Option<T>) -> T {
        wait_for(what, || {
            let found = self.stdout.lines().iter().find_map(|line| read(line));
            if found.is_none()
                && let Some(status) = self.status()
            {
                panic!("ended with {status} before: {what}\n{}\n{}", self.stdout.text(), self.stderr.text());
            }
            found
        })
    }

    /// Where a panel says that it serves, as soon as it does.
    #[track_caller]
    pub fn address(&mut self) -> String {
        self.line("the panel's address", |line| {
            let told = line.strip_prefix("Gatehouse is listening on ")?;
            told.split_whitespace().next().map(str::to_owned)
        })
    }

    /// What Ctrl-C does.
    #[track_caller]
    pub fn interrupt(&mut self) -> ExitStatus {
        if let Some(status) = self.status() {
            return status;
        }
        self.send(Signal::INT);
        self.end()
    }

    #[track_caller]
    pub fn send(&self, signal: Signal) {
        kill_process(Pid::from_child(&self.child), signal).expect("our own child can be sent a signal");
    }

    /// Waits until it ends by itself.
    #[track_caller]
    pub fn end(&mut self) -> ExitStatus {
        wait_for("the program to end", || self.status())
    }

    /// No time to clean up.
    pub fn kill(&mut self) {
        // It may have ended by itself: that is what was wanted.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        self.kill();
    }
}
