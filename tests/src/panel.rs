//! A panel of one's own: a temporary data folder, the real program, and what a test planned to have in it.
//! Stopped by an interrupt at the end, and then it must have ended well: every story checks that by existing.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::thread;

use tempfile::TempDir;

use crate::client::Client;
use crate::database::Database;
use crate::ended::Ended;
use crate::library::{Library, built, told};
use crate::process::{Output, Running};
use crate::server::Server;
use crate::store::Store;

/// Every account's password.
pub const PASSWORD: &str = "correct horse battery staple";

/// What a panel should start with.
#[derive(Default)]
pub struct Plan {
    libraries: Vec<Library>,
    switched_on: Vec<&'static str>,
    accounts: Vec<(&'static str, bool)>,
    settings: Vec<(&'static str, &'static str)>,
    environment: Vec<(String, String)>,
    program: Option<PathBuf>,
    rows: Rows,
}

/// Where a panel keeps its rows.
#[derive(Default)]
enum Rows {
    /// Where the environment says.
    #[default]
    Anywhere,
    InAFile,
    /// On the server whose socket is in this folder.
    On(PathBuf),
}

impl Plan {
    /// Its rows are in a file, also where there is a server for them.
    #[must_use]
    pub fn in_a_file(mut self) -> Self {
        self.rows = Rows::InAFile;
        self
    }

    /// Its rows are on this server, whatever the environment says.
    #[must_use]
    pub fn server(mut self, server: &Server) -> Self {
        self.rows = Rows::On(server.folder().to_owned());
        self
    }

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
        let store = Arc::new(match self.rows {
            Rows::Anywhere => Store::of(folder.path()),
            Rows::InAFile => Store::file(folder.path()),
            Rows::On(server) => Store::on(server.display().to_string(), folder.path()),
        });
        let panel = Panel { store, folder, program, environment: self.environment, serving: None };
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
    store: Arc<Store>,
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

    /// A second panel on the same rows, with a data folder of its own and the same files in its plugin folder. `url`: by which it
    /// reaches them. It serves.
    #[must_use]
    #[track_caller]
    pub fn another_node(&self, url: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("gatehouse-").tempdir().expect("a temporary folder");
        let environment = [self.environment.clone(), vec![("GATEHOUSE_DATABASE_URL".to_owned(), url.to_owned())]].concat();
        let mut node = Self { store: Arc::clone(&self.store), folder, program: self.program.clone(), environment, serving: None };
        for file in fs::read_dir(self.plugin_folder()).expect("a plugin folder").flatten() {
            node.put_bytes(&file.file_name().to_string_lossy(), &fs::read(file.path()).expect("our own file"));
        }
        node.serve();
        node
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
        let address = process.address();
        self.serving = Some(Serving { process, address });
    }

    /// As [`serve`](Self::serve), inside an application of `tests/embedding`.
    #[track_caller]
    pub fn serve_inside(&mut self, application: &str) {
        let mut process = Running::start(self.command_inside(application));
        let port = process.line("the application's port", |line| {
            line.contains("launched from").then(|| line.rsplit(':').next().map(str::to_owned)).flatten()
        });
        self.serving = Some(Serving { process, address: format!("http://localhost:{port}") });
        // It says so before it hears signals, and answers after.
        self.client().get("/healthz");
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
        self.store.age_sessions(seconds);
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
        self.store.age_sessions(seconds);
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
        Database::open(&self.store)
    }

    /// Makes rows as no door makes them; see [`Store::alter`].
    #[track_caller]
    pub fn alter(&self, statement: &str) {
        self.store.alter(statement);
    }

    /// Where its rows are.
    pub fn store(&self) -> &Store {
        &self.store
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

    /// An application of `tests/embedding` with this panel's data inside.
    #[track_caller]
    pub fn command_inside(&self, application: &str) -> Command {
        let mut command = self.bare(&built(application), &[]);
        command.env("GARDEN_DATA", self.data()).env("ROCKET_PORT", "0").env("ROCKET_CLI_COLORS", "false");
        command.env("ROCKET_SHUTDOWN", "{grace=1,mercy=1}");
        command
    }

    /// `gatehouse <words>` with nothing of the caller's own environment that the panel reads.
    pub fn command(&self, words: &[&str]) -> Command {
        let mut command = self.bare(&self.program, words);
        command.env("GATEHOUSE_DATA_DIR", self.data()).env("GATEHOUSE_PORT", "0");
        command.envs(self.store.url().map(|url| ("GATEHOUSE_DATABASE_URL", url)));
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
