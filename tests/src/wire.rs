//! The way between a panel and its PostgreSQL server: a socket of its own that hands everything on, that can be cut, and on
//! which everything can be held up, or a statement spoiled.

use std::io::{Read, Write};
use std::net::Shutdown;
use std::os::unix::net::{UnixListener, UnixStream};
use std::path::PathBuf;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

/// The name under which clients look for the server in a folder.
const SOCKET: &str = ".s.PGSQL.5432";

pub struct Wire {
    folder: TempDir,
    state: Arc<State>,
}

#[derive(Default)]
struct State {
    cut: AtomicBool,
    held: AtomicBool,
    /// Statements that begin like this reach the server as none that it knows.
    spoiled: Mutex<Option<&'static str>>,
    open: Mutex<Vec<UnixStream>>,
}

impl Wire {
    /// To the server whose socket is in `server`.
    #[track_caller]
    pub fn to(server: &str) -> Self {
        let folder = tempfile::Builder::new().prefix("gatehouse-wire-").tempdir().expect("a temporary folder");
        let listener = UnixListener::bind(folder.path().join(SOCKET)).expect("a socket in our own folder");
        let (state, server) = (Arc::new(State::default()), PathBuf::from(server).join(SOCKET));
        let handing_on = Arc::clone(&state);
        thread::spawn(move || {
            for client in listener.incoming().flatten() {
                // Whoever cuts it waits: nothing that is half made may be left over.
                let mut open = handing_on.open.lock().unwrap_or_else(PoisonError::into_inner);
                if handing_on.cut.load(Ordering::Acquire) {
                    continue;
                }
                let Ok(server) = UnixStream::connect(&server) else { continue };
                for (from, to) in [(&client, &server), (&server, &client)] {
                    let (Ok(from), Ok(to)) = (from.try_clone(), to.try_clone()) else { continue };
                    let state = Arc::clone(&handing_on);
                    thread::spawn(move || hand_on(from, to, &state));
                }
                open.extend([client, server]);
            }
        });
        Self { folder, state }
    }

    /// The folder of this socket.
    pub fn folder(&self) -> String {
        self.folder.path().display().to_string()
    }

    /// Ends what is open, and lets nothing through any more.
    pub fn cut(&self) {
        let mut open = self.state.open.lock().unwrap_or_else(PoisonError::into_inner);
        self.state.cut.store(true, Ordering::Release);
        for stream in open.drain(..) {
            let _ = stream.shutdown(Shutdown::Both);
        }
    }

    /// Ends nothing, and lets nothing through until it is mended.
    pub fn hold(&self) {
        self.state.held.store(true, Ordering::Release);
    }

    pub fn spoil(&self, statement: &'static str) {
        *self.state.spoiled.lock().unwrap_or_else(PoisonError::into_inner) = Some(statement);
    }

    pub fn mend(&self) {
        *self.state.spoiled.lock().unwrap_or_else(PoisonError::into_inner) = None;
        self.state.cut.store(false, Ordering::Release);
        self.state.held.store(false, Ordering::Release);
    }
}

fn hand_on(mut from: UnixStream, mut to: UnixStream, state: &State) {
    let mut buffer = [0; 16 * 1024];
    while let Ok(read) = from.read(&mut buffer)
        && read > 0
    {
        while state.held.load(Ordering::Acquire) {
            thread::park_timeout(Duration::from_millis(10));
        }
        if let Some(spoiled) = *state.spoiled.lock().unwrap_or_else(PoisonError::into_inner)
            && let Some(at) = buffer[..read].windows(spoiled.len()).position(|window| window == spoiled.as_bytes())
        {
            buffer[at] = b'X';
        }
        if to.write_all(&buffer[..read]).is_err() {
            break;
        }
    }
    let _ = to.shutdown(Shutdown::Both);
    let _ = from.shutdown(Shutdown::Both);
}
