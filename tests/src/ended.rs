//! A command that is run to its end, and what it left behind: how it ended, and what it said. What goes on running is a
//! [`Running`](crate::process::Running).

use std::io::Write;
use std::process::{Command, Stdio};
use std::sync::mpsc::channel;
use std::thread;

use rustix::process::{Pid, Signal, kill_process};

use crate::process::DEADLINE;

/// A command that has ended.
#[derive(Debug)]
pub struct Ended {
    /// `None` where a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Ended {
    /// Runs a command to its end; one that does not end is killed, and the test fails.
    #[track_caller]
    pub fn of(mut command: Command, input: &str) -> Self {
        command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped());
        let mut child = command.spawn().unwrap_or_else(|error| panic!("cannot run {command:?}: {error}"));
        let mut stdin = child.stdin.take().expect("stdin is piped");
        // A program that does not read its input closes the pipe: its own business.
        let _ = stdin.write_all(input.as_bytes());
        drop(stdin);
        let (sender, receiver) = channel();
        let id = Pid::from_child(&child);
        thread::spawn(move || sender.send(child.wait_with_output()));
        let Ok(output) = receiver.recv_timeout(DEADLINE) else {
            let _ = kill_process(id, Signal::KILL);
            panic!("{command:?} does not end");
        };
        let output = output.expect("our own child can be waited for");
        Self {
            code: output.status.code(),
            stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
            stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
        }
    }

    /// Its standard output, after it ended with 0.
    #[track_caller]
    pub fn succeeds(self) -> String {
        assert_eq!(self.code, Some(0), "{}\n{}", self.stdout, self.stderr);
        self.stdout
    }

    /// What it says on standard error, after it ended with 1: it was called rightly, and what it was asked for cannot be.
    #[track_caller]
    pub fn fails(self) -> String {
        assert_eq!(self.code, Some(1), "{}\n{}", self.stdout, self.stderr);
        assert!(!self.stderr.trim().is_empty(), "it does not say why");
        self.stderr
    }

    /// The one line that it says on standard error, after it ended with 2: it cannot even start.
    #[track_caller]
    pub fn refuses(self) -> String {
        assert_eq!(self.code, Some(2), "{}\n{}", self.stdout, self.stderr);
        let lines: Vec<_> = self.stderr.lines().filter(|line| !line.trim().is_empty()).collect();
        assert_eq!(lines.len(), 1, "one clear line was promised:\n{}", self.stderr);
        lines[0].to_owned()
    }
}
