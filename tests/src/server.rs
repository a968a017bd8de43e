//! A PostgreSQL server of one story's own, of Debian's programs: for what nobody may do to the one that the stories share, which
//! is to stop it, to freeze it, or to give it a certificate. In a temporary folder, and ended with the value.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};

use rustix::process::{Pid, Signal, geteuid, kill_process};
use tempfile::TempDir;

use crate::process::wait_for;

/// Where Debian keeps the server's programs, a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";

/// What survives a crash of the server is the server's to promise.
const SETTINGS: [&str; 4] = ["fsync=off", "full_page_writes=off", "shared_buffers=16MB", "max_connections=100"];

pub struct Server {
    folder: TempDir,
    settings: Vec<String>,
    process: Option<Child>,
}

impl Server {
    /// With a socket in its folder, and no port.
    #[track_caller]
    pub fn start() -> Self {
        let mut server = Self::made();
        server.resume();
        server
    }

    /// One that does not run yet.
    #[track_caller]
    pub fn made() -> Self {
        let folder = tempfile::Builder::new().prefix("gatehouse-postgres-").tempdir().expect("a temporary folder");
        let own = ["listen_addresses=".to_owned(), format!("unix_socket_directories={}", folder.path().display())];
        let settings = own.into_iter().chain(SETTINGS.map(str::to_owned)).collect();
        let server = Self { folder, settings, process: None };
        Self::own(server.folder.path());
        let mut make = unprivileged("initdb");
        make.arg("-D").arg(server.data()).args(["--auth=trust", "--username=gatehouse", "--encoding=UTF8", "--no-sync"]);
        let made = make.args(["--locale=C.UTF-8"]).output().expect("initdb can be run");
        assert!(made.status.success(), "{}", String::from_utf8_lossy(&made.stderr));
        server
    }

    /// From its next start on; the last one of a name counts.
    pub fn set(&mut self, settings: &[&str]) {
        self.settings.extend(settings.iter().map(|setting| (*setting).to_owned()));
    }

    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    pub fn data(&self) -> PathBuf {
        self.folder().join("data")
    }

    /// A file in its folder that the server reads, and nobody else.
    #[track_caller]
    pub fn put(&self, name: &str, content: &str) -> PathBuf {
        use std::os::unix::fs::PermissionsExt;
        let path = self.folder().join(name);
        fs::write(&path, content).expect("our own folder");
        fs::set_permissions(&path, fs::Permissions::from_mode(0o600)).expect("our own file");
        Self::own(&path);
        path
    }

    /// Starts it again, and waits until it answers.
    #[track_caller]
    pub fn resume(&mut self) {
        let mut serve = unprivileged("postgres");
        serve.arg("-D").arg(self.data()).args(self.settings.iter().flat_map(|setting| ["-c", setting]));
        let log = fs::File::create(self.folder().join("log")).expect("our own folder");
        let log_too = log.try_clone().expect("our own file");
        let process = serve.stdin(Stdio::null()).stdout(log).stderr(log_too).spawn();
        self.process = Some(process.expect("postgres can be run"));
        let mut ask = Command::new(programs().join("pg_isready"));
        ask.arg("-q").arg("-h").arg(self.folder()).args(["-U", "gatehouse", "-d", "postgres"]);
        wait_for("the PostgreSQL server to answer", || ask.status().expect("pg_isready").success().then_some(()));
    }

    /// From now on connections are refused.
    #[track_caller]
    pub fn stop(&mut self) {
        self.thaw();
        if let Some(mut process) = self.process.take() {
            // Does not wait for its clients.
            kill_process(Pid::from_child(&process), Signal::INT).expect("our own child");
            process.wait().expect("our own child can be waited for");
        }
    }

    /// From now on it answers nothing, and what it is sent waits.
    #[track_caller]
    pub fn freeze(&self) {
        // The one that makes the others first; it may be about to make one more.
        wait_for("the server to stand still", || {
            self.signal(Signal::STOP);
            // One that has just ended is waited for by the first, who stands still.
            self.processes().iter().all(|(_, state)| state == "T" || state == "Z").then_some(())
        });
    }

    pub fn thaw(&self) {
        self.signal(Signal::CONT);
    }

    fn signal(&self, signal: Signal) {
        for (process, _) in self.processes() {
            // It may have ended by itself.
            let _ = kill_process(process, signal);
        }
    }

    /// Each with its state, the one that makes the others first.
    fn processes(&self) -> Vec<(Pid, String)> {
        let Some(process) = &self.process else { return Vec::new() };
        let parent = Pid::from_child(process);
        let all = fs::read_dir("/proc").expect("the system's processes").flatten().filter_map(|entry| {
            let id = Pid::from_raw(entry.file_name().to_str()?.parse().ok()?)?;
            let stat = fs::read_to_string(entry.path().join("stat")).ok()?;
            // The name between parentheses may hold anything.
            let mut rest = stat.rsplit_once(')')?.1.split_whitespace();
            let (state, made_by) = (rest.next()?.to_owned(), rest.next()?.parse().ok().and_then(Pid::from_raw));
            (id == parent || made_by == Some(parent)).then_some((id, state))
        });
        let mut all: Vec<_> = all.collect();
        all.sort_by_key(|(id, _)| *id != parent);
        all
    }

    /// The server refuses to run as root.
    fn own(path: &Path) {
        if geteuid().is_root() {
            let given = Command::new("chown").arg("postgres").arg(path).status().expect("chown can be run");
            assert!(given.success(), "{} cannot be given to the server", path.display());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.stop();
    }
}

/// The newest version's folder.
#[track_caller]
fn programs() -> PathBuf {
    let versions = fs::read_dir(DEBIAN).expect("PostgreSQL's programs: run `cargo xtask test`").flatten();
    let number = |path: &Path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let found = versions.map(|entry| entry.path()).filter(|path| path.join("bin/postgres").is_file());
    found.max_by_key(|path| number(path)).expect("PostgreSQL's programs: run `cargo xtask test`").join("bin")
}

#[track_caller]
fn unprivileged(name: &str) -> Command {
    let name = programs().join(name);
    if !geteuid().is_root() {
        return Command::new(name);
    }
    let mut command = Command::new("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(name);
    command
}
