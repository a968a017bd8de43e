//! A panel to measure: a temporary data folder, a program that serves it, and a connection that costs next to nothing.
//! Ended with the value.

use std::ffi::OsStr;
use std::fs::{self, Permissions};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::Duration;

use tempfile::TempDir;

use super::Built;

const PASSWORD: &str = "correct horse battery staple";
/// For one answer, also of a program that runs a hundred times slower under an instrument.
const PATIENCE: Duration = Duration::from_secs(120);

/// A data folder with the administrator `ada`.
pub struct Data {
    folder: TempDir,
}

impl Data {
    /// With these plugins, switched on: library and id.
    pub fn with(built: &Built, plugins: &[(&str, &str)]) -> Result<Self, String> {
        let folder = tempfile::Builder::new().prefix("gatehouse-bench-").tempdir().map_err(|error| error.to_string())?;
        let data = Self { folder };
        data.command(built, &["users", "add", "ada", "--admin", "--password-stdin"], PASSWORD)?;
        let plugin_folder = data.path().join("plugins");
        for (library, id) in plugins {
            let copy = || {
                fs::create_dir_all(&plugin_folder)?;
                fs::set_permissions(&plugin_folder, Permissions::from_mode(0o755))?;
                fs::copy(built.0.join(library), plugin_folder.join(library))?;
                fs::set_permissions(plugin_folder.join(library), Permissions::from_mode(0o644))
            };
            copy().map_err(|error| format!("cannot put {library} into {}: {error}", plugin_folder.display()))?;
            data.command(built, &["plugins", "enable", id], "")?;
        }
        Ok(data)
    }

    pub fn path(&self) -> &Path {
        self.folder.path()
    }

    fn command(&self, built: &Built, words: &[&str], input: &str) -> Result<(), String> {
        let mut command = own_environment(Command::new(built.0.join("gatehouse")));
        command.args(words).env("GATEHOUSE_DATA_DIR", self.path());
        command.stdin(Stdio::piped()).stdout(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("cannot run gatehouse: {error}"))?;
        if let Some(mut stdin) = child.stdin.take() {
            stdin.write_all(input.as_bytes()).map_err(|error| error.to_string())?;
        }
        let status = child.wait().map_err(|error| error.to_string())?;
        if status.success() { Ok(()) } else { Err(format!("gatehouse {} ended with {status}", words.join(" "))) }
    }
}

/// A program that serves such a folder.
pub struct Served {
    child: Child,
    port: u16,
}

impl Served {
    /// The program `gatehouse`, or `instrument` in front of it.
    pub fn panel(built: &Built, data: &Data, instrument: &[&OsStr]) -> Result<Self, String> {
        let program = built.0.join("gatehouse");
        let words: Vec<&OsStr> = instrument.iter().copied().chain([program.as_os_str(), OsStr::new("serve")]).collect();
        let mut command = own_environment(Command::new(words[0]));
        command.args(&words[1..]).env("GATEHOUSE_DATA_DIR", data.path());
        command.env("GATEHOUSE_PORT", "0").env("GATEHOUSE_THROTTLE", "off");
        Self::start(command, "Gatehouse is listening on ")
    }

    /// The application around a panel that is made to be measured.
    pub fn application(built: &Built, data: &Data) -> Result<Self, String> {
        let mut command = own_environment(Command::new(built.0.join("measured")));
        command.env("GARDEN_DATA", data.path()).env("ROCKET_PORT", "0").env("ROCKET_CLI_COLORS", "false");
        Self::start(command, "launched from ")
    }

    fn start(mut command: Command, told: &str) -> Result<Self, String> {
        command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::null());
        let mut child = command.spawn().map_err(|error| format!("cannot run {}: {error}", command.get_program().display()))?;
        let mut lines = BufReader::new(child.stdout.take().ok_or("no output")?).lines().map_while(Result::ok);
        let port = lines.find(|line| line.contains(told)).and_then(|line| line.rsplit(':').next()?.trim().parse().ok());
        // Somebody must read on, or it would wait for ever when the pipe is full.
        std::thread::spawn(move || lines.for_each(drop));
        let served = Self { child, port: port.unwrap_or_default() };
        if port.is_some() { Ok(served) } else { Err(format!("{} does not serve", command.get_program().display())) }
    }

    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// Ctrl-C, and until it has ended.
    pub fn stop(mut self) -> Result<(), String> {
        let asked = Command::new("kill").args(["-INT", &self.id().to_string()]).status();
        asked.map_err(|error| format!("cannot run kill: {error}"))?;
        self.child.wait().map(drop).map_err(|error| error.to_string())
    }

    pub fn connect(&self) -> Result<Connection, String> {
        let connected = || {
            let stream = TcpStream::connect(("localhost", self.port))?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            Ok(BufReader::new(stream))
        };
        let stream = connected().map_err(|error: std::io::Error| format!("cannot connect: {error}"))?;
        Ok(Connection { stream, port: self.port, cookie: String::new() })
    }

    /// As `ada`.
    pub fn sign_in(&self) -> Result<Connection, String> {
        let mut connection = self.connect()?;
        let form = format!("username=ada&password={}", PASSWORD.replace(' ', "+"));
        let answer = connection.ask("POST", "/login", Some(("application/x-www-form-urlencoded", &form)))?;
        let cookie = answer.lines().find_map(|line| line.strip_prefix("set-cookie: ")?.split(';').next());
        cookie.ok_or_else(|| format!("ada cannot sign in: {answer}"))?.clone_into(&mut connection.cookie);
        Ok(connection)
    }
}

impl Drop for Served {
    fn drop(&mut self) {
        // Ended already, if all went well.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn own_environment(mut command: Command) -> Command {
    for (name, _) in std::env::vars_os() {
        if ["GATEHOUSE_", "ROCKET_"].iter().any(|prefix| name.to_string_lossy().starts_with(prefix)) {
            command.env_remove(name);
        }
    }
    command
}

pub struct Connection {
    stream: BufReader<TcpStream>,
    port: u16,
    cookie: String,
}

impl Connection {
    /// The whole answer, names of headers in lower case as this server sends them.
    pub fn ask(&mut self, method: &str, path: &str, body: Option<(&str, &str)>) -> Result<String, String> {
        let request = self.request(method, path, body);
        let mut read = || {
            self.stream.get_mut().write_all(request.as_bytes())?;
            read_answer(&mut self.stream)
        };
        read().map_err(|error| format!("{method} {path}: {error}"))
    }

    /// Another connection of the same browser.
    pub fn again(&self, served: &Served) -> Result<Self, String> {
        Ok(Self { cookie: self.cookie.clone(), ..served.connect()? })
    }

    /// A question to be asked often: answers must have this status, and are all of one length.
    pub fn prepare(mut self, path: &str, status: u16) -> Result<Prepared, String> {
        let answer = self.ask("GET", path, None)?;
        if !answer.starts_with(&format!("HTTP/1.1 {status} ")) {
            return Err(format!("GET {path}: {answer}"));
        }
        let request = self.request("GET", path, None).into_bytes();
        Ok(Prepared { connection: self, request, answer })
    }

    fn request(&self, method: &str, path: &str, body: Option<(&str, &str)>) -> String {
        let (port, cookie) = (self.port, &self.cookie);
        let (kind, body) = body.unwrap_or(("text/plain", ""));
        let framing = if method == "GET" {
            String::new()
        } else {
            format!("origin: http://localhost:{port}\r\ncontent-type: {kind}\r\ncontent-length: {}\r\n", body.len())
        };
        format!(
            "{method} {path} HTTP/1.1\r\nhost: localhost:{port}\r\ncookie: {cookie}\r\naccept: text/html\r\n\
             accept-language: en,de;q=0.8\r\nuser-agent: Mozilla/5.0 (X11; Linux x86_64)\r\n{framing}\r\n{body}"
        )
    }
}

/// See [`Connection::prepare`].
pub struct Prepared {
    connection: Connection,
    request: Vec<u8>,
    pub answer: String,
}

impl Prepared {
    /// Writes, and reads as many bytes as the first answer had: nothing that would need time of its own.
    pub fn again(&mut self) -> Result<(), String> {
        let mut answer = vec![0; self.answer.len()];
        let stream = &mut self.connection.stream;
        let asked = stream.get_mut().write_all(&self.request).and_then(|()| stream.read_exact(&mut answer));
        asked.map_err(|error| error.to_string())?;
        let same = answer.get(..12) == self.answer.as_bytes().get(..12);
        if same { Ok(()) } else { Err(format!("another answer: {}", String::from_utf8_lossy(&answer))) }
    }
}

fn read_answer(stream: &mut impl BufRead) -> std::io::Result<String> {
    let (mut answer, mut length) = (String::new(), 0);
    loop {
        let begin = answer.len();
        if stream.read_line(&mut answer)? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
        let line = &answer[begin..];
        if let Some(told) = line.strip_prefix("content-length: ") {
            length = told.trim().parse().unwrap_or_default();
        }
        if line == "\r\n" {
            break;
        }
    }
    let mut body = vec![0; length];
    stream.read_exact(&mut body)?;
    Ok(answer + &String::from_utf8_lossy(&body))
}
