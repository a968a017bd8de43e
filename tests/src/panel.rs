//! A panel of one's own: a temporary data folder, the real program, and what a test planned to have in it.
//! Stopped by an interrupt at the end, and then it must have ended well: every story checks that by existing.

use std::fs::{self, Permissions};
use std::io::Write;
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use tempfile::TempDir;

use crate::client::Client;
use crate::database::{Database, age_sessions, alter};
use crate::process::{DEADLINE, Output, Running};

/// Every account's password.
pub const PASSWORD: &str = "correct horse battery staple";

/// A library as the workspace builds it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Library {
    Passkeys,
    Hello,
    Unruly,
    /// Ends the panel that makes it, while a file named `fatal` lies in its data folder.
    Fatal,
    /// Replies with what the request says: the testkit's own plugin.
    Scripted,
    /// The same, without the ability to reach other accounts.
    Modest,
    /// Made for version 2 of the promise.
    OtherApi,
    /// A shared library that is no plugin.
    NoModule,
    /// Uses everything that version 1.0 of the promise has.
    Golden,
    /// The same, as its author would ship it: another cargo run, optimised, with LTO and stripped.
    GoldenReleased,
    /// The same, built when version 1.0 was made, and never again.
    GoldenOf1_0,
    /// Made for version 1.1 of the promise, and uses nothing of it.
    LaterQuiet,
    /// Made for version 1.1 of the promise, and contributes what only that knows.
    LaterLoud,
    /// Whatever the end of its file says; see [`Panel::put_told`].
    AsTold,
}

impl Library {
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Passkeys => "libgatehouse_plugin_passkeys.so",
            Self::Hello => "libgatehouse_plugin_hello.so",
            Self::Unruly => "libgatehouse_plugin_unruly.so",
            Self::Fatal => "libgatehouse_plugin_fatal.so",
            Self::Scripted => "libgatehouse_plugin_scripted.so",
            Self::Modest => "libgatehouse_plugin_modest.so",
            Self::OtherApi => "libgatehouse_plugin_other_api.so",
            Self::NoModule => "libgatehouse_plugin_no_module.so",
            Self::Golden | Self::GoldenReleased => "libgatehouse_plugin_golden.so",
            Self::GoldenOf1_0 => "libgatehouse_plugin_golden_1_0.so",
            Self::LaterQuiet => "libgatehouse_plugin_quiet.so",
            Self::LaterLoud => "libgatehouse_plugin_loud.so",
            Self::AsTold => "libgatehouse_plugin_as_told.so",
        }
    }

    /// Where it was built.
    pub fn path(self) -> PathBuf {
        match self {
            Self::GoldenReleased | Self::LaterQuiet | Self::LaterLoud => built(&format!("../apart/release/{}", self.file_name())),
            Self::GoldenOf1_0 => Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(self.file_name()),
            _ => built(self.file_name()),
        }
    }
}

impl Library {
    /// A panel of version 1.1 of the promise, as far as it matters: it tells what the library in its first word says.
    pub fn later_panel() -> PathBuf {
        built("../apart/release/later-panel")
    }
}

/// A program or library of this workspace, built into the same folder as this test.
#[track_caller]
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    let folder = test.parent().and_then(Path::parent).expect("tests live in <target>/<profile>/deps");
    let path = folder.join(name);
    assert!(path.exists(), "{} is not built: run the tests with `cargo xtask test`", path.display());
    path
}

/// What a panel should start with.
#[derive(Default)]
pub struct Plan {
    libraries: Vec<Library>,
    switched_on: Vec<&'static str>,
    accounts: Vec<(&'static str, bool)>,
    settings: Vec<(&'static str, &'static str)>,
    environment: Vec<(String, String)>,
    program: Option<PathBuf>,
}

impl Plan {
    /// Runs this program in place of the one that was built for the tests.
    #[must_use]
    pub fn program(mut self, program: PathBuf) -> Self {
        self.program = Some(program);
        self
    }

    /// Puts a library into the plugin folder.
    #[must_use]
    pub fn library(mut self, library: Library) -> Self {
        self.libraries.push(library);
        self
    }

    #[must_use]
    pub fn switched_on(mut self, plugin: &'static str) -> Self {
        self.switched_on.push(plugin);
        self
    }

    #[must_use]
    pub fn admin(mut self, name: &'static str) -> Self {
        self.accounts.push((name, true));
        self
    }

    #[must_use]
    pub fn account(mut self, name: &'static str) -> Self {
        self.accounts.push((name, false));
        self
    }

    #[must_use]
    pub fn setting(mut self, key: &'static str, value: &'static str) -> Self {
        self.settings.push((key, value));
        self
    }

    #[must_use]
    pub fn environment(mut self, name: &str, value: &str) -> Self {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Everything but serving.
    #[track_caller]
    pub fn prepare(self) -> Panel {
        let folder = tempfile::Builder::new().prefix("gatehouse-").tempdir().expect("a temporary folder");
        let program = self.program.unwrap_or_else(|| built("gatehouse"));
        let panel = Panel { folder, program, environment: self.environment, serving: None };
        for library in &self.libraries {
            panel.put(*library);
        }
        for (name, admin) in &self.accounts {
            let admin = if *admin { &["--admin"][..] } else { &[] };
            let words = [&["users", "add", name, "--password-stdin"], admin].concat();
            panel.cli_with_input(&words, PASSWORD).succeeds();
        }
        for plugin in &self.switched_on {
            panel.cli(&["plugins", "enable", plugin]).succeeds();
        }
        for (key, value) in &self.settings {
            panel.cli(&["settings", "set", key, value]).succeeds();
        }
        panel
    }

    #[track_caller]
    pub fn start(self) -> Panel {
        let mut panel = self.prepare();
        panel.serve();
        panel
    }
}

/// A panel; see [`Panel::plan`].
pub struct Panel {
    folder: TempDir,
    program: PathBuf,
    environment: Vec<(String, String)>,
    serving: Option<Serving>,
}

struct Serving {
    process: Running,
    address: String,
}

impl Panel {
    pub fn plan() -> Plan {
        Plan::default()
    }

    /// The usual one: passkeys switched on, `ada` an admin, `grace` none.
    #[track_caller]
    pub fn with_passkeys() -> Self {
        Self::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace").start()
    }

    /// Another configuration, from the next command on.
    pub fn configure(&mut self, name: &str, value: &str) {
        self.environment.retain(|(known, _)| known != name);
        self.environment.push((name.into(), value.into()));
    }

    /// Starts serving, and waits until it does.
    #[track_caller]
    pub fn serve(&mut self) {
        let mut process = Running::start(self.command(&["serve"]));
        let address = process.line("the panel's address", |line| {
            let told = line.strip_prefix("Gatehouse is listening on ")?;
            told.split_whitespace().next().map(str::to_owned)
        });
        self.serving = Some(Serving { process, address });
    }

    /// As [`serve`](Self::serve), inside an application of `tests/embedding`.
    #[track_caller]
    pub fn serve_inside(&mut self, application: &str) {
        let mut command = self.bare(&built(application), &[]);
        command.env("GARDEN_DATA", self.data()).env("ROCKET_PORT", "0").env("ROCKET_CLI_COLORS", "false");
        command.env("ROCKET_SHUTDOWN", "{grace=1,mercy=1}");
        let mut process = Running::start(command);
        let port = process.line("the application's port", |line| {
            line.contains("launched from").then(|| line.rsplit(':').next().map(str::to_owned)).flatten()
        });
        self.serving = Some(Serving { process, address: format!("http://localhost:{port}") });
    }

    /// What Ctrl-C does: it must end with 0, and no thread may have panicked but on purpose.
    #[track_caller]
    pub fn stop(&mut self) {
        let Some(mut serving) = self.serving.take() else { return };
        let status = serving.process.interrupt();
        let log = serving.process.stderr.text();
        assert!(status.success(), "the panel ended with {status}\n{log}");
        let panicked = log.lines().find(|line| line.contains("panicked at") && !line.contains("fixtures/unruly"));
        assert_eq!(panicked, None, "a thread of the panel panicked\n{log}");
    }

    #[track_caller]
    pub fn restart(&mut self) {
        self.stop();
        self.serve();
    }

    /// Restarts as if this much time had passed for everybody's sessions. The port, and so the address, may be another.
    #[track_caller]
    pub fn let_pass(&mut self, seconds: i64) {
        self.stop();
        age_sessions(&self.database_file(), seconds);
        self.serve();
    }

    /// Whether the panel has ended by itself.
    pub fn has_ended(&mut self) -> bool {
        self.serving.as_mut().is_none_or(|serving| serving.process.status().is_some())
    }

    /// As if this much time had passed for everybody's one-time links.
    #[track_caller]
    pub fn let_links_age(&self, seconds: i64) {
        for table in ["link", "setup_link"] {
            self.alter(&format!("UPDATE {table} SET expires_at = expires_at - {seconds}"));
        }
    }

    /// As [`let_pass`](Self::let_pass), and then as [`serve_inside`](Self::serve_inside).
    #[track_caller]
    pub fn let_pass_inside(&mut self, application: &str, seconds: i64) {
        self.stop();
        age_sessions(&self.database_file(), seconds);
        self.serve_inside(application);
    }

    /// As after a power cut.
    pub fn kill(&mut self) {
        self.serving = None;
    }

    /// `http://localhost:<port>`
    #[track_caller]
    pub fn address(&self) -> &str {
        &self.serving().address
    }

    #[track_caller]
    pub fn process_id(&self) -> u32 {
        self.serving().process.id()
    }

    /// The log, so far.
    #[track_caller]
    pub fn stderr(&self) -> Output {
        self.serving().process.stderr.clone()
    }

    #[track_caller]
    pub fn stdout(&self) -> Output {
        self.serving().process.stdout.clone()
    }

    /// Nobody's.
    #[track_caller]
    pub fn client(&self) -> Client {
        Client::new(self.address())
    }

    /// Signed in with the password.
    #[track_caller]
    pub fn signed_in(&self, name: &str) -> Client {
        let client = self.client();
        client.sign_in(name, PASSWORD);
        client
    }

    pub fn database(&self) -> Database {
        Database::open(&self.database_file())
    }

    /// Makes rows as no door makes them; see [`alter`].
    #[track_caller]
    pub fn alter(&self, statement: &str) {
        alter(&self.database_file(), statement);
    }

    pub fn database_file(&self) -> PathBuf {
        self.data().join("gatehouse.sqlite3")
    }

    pub fn data(&self) -> &Path {
        self.folder.path()
    }

    pub fn plugin_folder(&self) -> PathBuf {
        self.data().join("plugins")
    }

    pub fn put(&self, library: Library) {
        let bytes = fs::read(library.path()).expect("a built library can be read");
        self.put_bytes(library.file_name(), &bytes);
    }

    /// A file in the plugin folder, in one step and as the panel wants it: nobody else may write to it.
    pub fn put_bytes(&self, name: &str, bytes: &[u8]) {
        let folder = self.plugin_folder();
        let unfinished = folder.join(format!("{name}.new"));
        fs::create_dir_all(&folder).expect("a folder in our own temporary folder");
        fs::set_permissions(&folder, Permissions::from_mode(0o755)).expect("our own folder");
        fs::write(&unfinished, bytes).expect("a file in our own temporary folder");
        fs::set_permissions(&unfinished, Permissions::from_mode(0o644)).expect("our own file");
        fs::rename(&unfinished, folder.join(name)).expect("our own file");
    }

    /// A plugin made of these lines, as `tests/fixtures/as-told` reads them.
    pub fn put_told(&self, name: &str, lines: &[&str]) {
        self.put_bytes(name, &told(lines));
    }

    /// Runs `gatehouse <words>` on this panel's data.
    #[track_caller]
    pub fn cli(&self, words: &[&str]) -> Ended {
        self.cli_with_input(words, "")
    }

    #[track_caller]
    pub fn cli_with_input(&self, words: &[&str], input: &str) -> Ended {
        Ended::of(self.command(words), input)
    }

    /// `gatehouse <words>` with nothing of the caller's own environment that the panel reads.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.bare(&self.program, words);
        command.env("GATEHOUSE_DATA_DIR", self.data()).env("GATEHOUSE_PORT", "0");
        command.envs(self.environment.iter().map(|(name, value)| (name, value)));
        command
    }

    fn bare(&self, program: &Path, words: &[&str]) -> Command {
        let mut command = Command::new(program);
        for (name, _) in std::env::vars_os() {
            if name.to_string_lossy().starts_with("GATEHOUSE_") || name.to_string_lossy().starts_with("ROCKET_") {
                command.env_remove(name);
            }
        }
        // Not the checkout: whatever the panel needs is in its program or its data folder.
        command.current_dir(self.data());
        command.args(words);
        command
    }

    #[track_caller]
    fn serving(&self) -> &Serving {
        self.serving.as_ref().expect("the panel is not serving")
    }
}

impl Drop for Panel {
    fn drop(&mut self) {
        if !thread::panicking() {
            self.stop();
        } else if let Some(serving) = &self.serving {
            // A failed story's log is half of its explanation.
            eprintln!("--- the panel's log\n{}", serving.process.stderr.text());
        }
    }
}

/// The library that is what these lines say.
pub fn told(lines: &[&str]) -> Vec<u8> {
    let library = fs::read(Library::AsTold.path()).expect("a built library can be read");
    [library.as_slice(), b"\n#told\n", lines.join("\n").as_bytes()].concat()
}

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
        let (sender, receiver) = std::sync::mpsc::channel();
        let id = rustix::process::Pid::from_child(&child);
        thread::spawn(move || sender.send(child.wait_with_output()));
        let Ok(output) = receiver.recv_timeout(DEADLINE) else {
            let _ = rustix::process::kill_process(id, rustix::process::Signal::KILL);
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
