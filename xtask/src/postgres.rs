//! A PostgreSQL server of one's own: Debian's programs, a temporary folder, a socket and no port. Ended with the value.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

use tempfile::TempDir;

use crate::shell::{announce, is_installed, is_root, must, program};

/// Tells the stories that there is a server, and where: the folder of its socket.
pub const NAMED_BY: &str = "GATEHOUSE_TEST_POSTGRES";

/// Where Debian keeps the server's programs, a folder for each version.
const DEBIAN: &str = "/usr/lib/postgresql";
const USER: &str = "gatehouse";
const PATIENCE: Duration = Duration::from_secs(30);

const SETTINGS: [&str; 3] = ["listen_addresses=", "max_connections=400", "shared_buffers=256MB"];
/// For tests: what is promised of crashes is the panel's, and this server is thrown away with its machine.
pub const FORGETFUL: &[&str] = &["fsync=off", "full_page_writes=off"];
/// As people run one.
pub const DURABLE: &[&str] = &[];

/// The Debian package that a build of the panel needs, if it is missing.
pub fn to_build() -> Option<&'static str> {
    (!is_installed("pg_config")).then_some("libpq-dev")
}

/// The same for running a server.
pub fn to_serve() -> Option<&'static str> {
    programs().is_none().then_some("postgresql")
}

pub struct Server {
    folder: TempDir,
    process: Child,
}

impl Server {
    pub fn start(also: &[&str]) -> Result<Self, String> {
        let programs =
            programs().ok_or("there are no PostgreSQL server programs; as root, run: apt-get install -y postgresql")?;
        let folder = tempfile::Builder::new().prefix("gatehouse-postgres-").tempdir().map_err(|error| error.to_string())?;
        let data = folder.path().join("data");
        if is_root() {
            // The server refuses to run as root.
            let mut give = program("chown");
            give.arg("postgres").arg(folder.path());
            must(give)?;
        }
        let mut make = unprivileged(&programs.join("initdb"));
        make.arg("-D").arg(&data).args([
            "--auth=trust",
            &format!("--username={USER}"),
            "--encoding=UTF8",
            "--locale=C.UTF-8",
            "--no-sync",
        ]);
        must(quiet(make))?;
        let mut serve = unprivileged(&programs.join("postgres"));
        serve.arg("-D").arg(&data).arg("-k").arg(folder.path());
        serve.args(SETTINGS.iter().chain(also).flat_map(|setting| ["-c", setting]));
        announce(&serve);
        let log = fs::File::create(folder.path().join("log")).map_err(|error| error.to_string())?;
        let log_too = log.try_clone().map_err(|error| error.to_string())?;
        let process = serve.stdin(Stdio::null()).stdout(log).stderr(log_too).spawn();
        let server = Self { process: process.map_err(|error| format!("cannot run postgres: {error}"))?, folder };
        server.wait(&programs)?;
        Ok(server)
    }

    /// The folder of its socket.
    pub fn folder(&self) -> &Path {
        self.folder.path()
    }

    /// As a panel is told of it.
    pub fn url(&self, database: &str) -> String {
        format!("postgresql://{USER}@/{database}?host={}", self.folder().display())
    }

    /// The process that the others are children of.
    pub fn id(&self) -> u32 {
        self.process.id()
    }

    fn wait(&self, programs: &Path) -> Result<(), String> {
        let begin = Instant::now();
        loop {
            let mut ask = Command::new(programs.join("pg_isready"));
            ask.arg("--quiet").arg("-h").arg(self.folder()).args(["-U", USER, "-d", "postgres"]);
            if ask.status().is_ok_and(|status| status.success()) {
                return Ok(());
            }
            if begin.elapsed() > PATIENCE {
                let log = fs::read_to_string(self.folder().join("log")).unwrap_or_default();
                return Err(format!("the PostgreSQL server does not answer:\n{log}"));
            }
            thread::sleep(Duration::from_millis(50));
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        // Interrupt: fast shutdown, which does not wait for clients.
        let _ = Command::new("kill").args(["-INT", &self.process.id().to_string()]).status();
        let _ = self.process.wait();
    }
}

/// The newest version's folder.
fn programs() -> Option<PathBuf> {
    let versions = fs::read_dir(DEBIAN).ok()?.flatten();
    let number = |path: &Path| path.file_name().and_then(|name| name.to_str()?.parse::<u32>().ok());
    let newest =
        versions.map(|entry| entry.path()).filter(|path| path.join("bin/postgres").is_file()).max_by_key(|path| number(path));
    newest.map(|path| path.join("bin"))
}

fn unprivileged(name: &Path) -> Command {
    if !is_root() {
        return program(name);
    }
    let mut command = program("setpriv");
    command.args(["--reuid=postgres", "--regid=postgres", "--clear-groups"]).arg(name);
    command
}

fn quiet(mut command: Command) -> Command {
    command.stdout(Stdio::null());
    command
}
