//! The panel itself: what every room of the house shares, opened once and handed around as one `Arc`.

use std::os::unix::fs::DirBuilderExt;
use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use arc_swap::ArcSwap;
use gatehouse_plugin_api::Timestamp;
use std::collections::BTreeMap;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};

use crate::auth::origin::Origin;
use crate::auth::session::{FRESH_MINUTES, FRESH_MINUTES_ALLOWED};
use crate::auth::throttle::Throttle;
use crate::clock;
use crate::config::{self, Config, ConfigError};
use crate::db::{self, Database, setting};
use crate::locales::{Locales, SOURCE};
use crate::plugins::Plugins;
use crate::plugins::judge::LockedOut;
use crate::problem::Problem;
use crate::secrets::{SecretError, Secrets};

/// Why the panel does not start. Each is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    #[error(transparent)]
    Config(#[from] ConfigError),
    #[error("cannot write to {}: {error}", .path.display())]
    Folder { path: PathBuf, error: std::io::Error },
    #[error(transparent)]
    Database(#[from] db::Error),
    #[error(transparent)]
    Secret(#[from] SecretError),
    #[error("port {port} of {address} is in use; choose another with `port` or GATEHOUSE_PORT")]
    PortInUse { address: std::net::IpAddr, port: u16 },
    #[error("cannot serve: {0}")]
    Serve(String),
    #[error(transparent)]
    LockedOut(#[from] LockedOut),
}

/// Passwords hashed at one time.
const HASHERS: usize = 4;
/// Requests that may hold a thread at one time, be it in a plugin that does not come back or at a database that does not: fewer
/// than the runtime has, so that what needs neither goes on.
pub(crate) const WORKERS: usize = 256;
/// How long a request waits for either.
const TURN: Duration = Duration::from_secs(5);
/// How long it waits for its answer in all: a little more than any limit of the database's own. What hangs cannot be stopped; its
/// thread comes back when the connection does, or breaks.
const ANSWER: Duration = Duration::from_secs(10);

pub struct Panel {
    pub config: Config,
    pub db: Database,
    pub secrets: Secrets,
    pub locales: Arc<Locales>,
    pub plugins: Plugins,
    pub throttle: Throttle,
    settings: ArcSwap<BTreeMap<String, String>>,
    /// Known once the port is: port 0 takes any.
    origins: OnceLock<Vec<Origin>>,
    hashers: Arc<Semaphore>,
    workers: Arc<Semaphore>,
    /// Set in the process that answers requests, not in a command beside it.
    serving: OnceLock<()>,
    /// Why the web application refused to start, which Rocket has no words for.
    refused: Mutex<Option<StartError>>,
}

impl Panel {
    /// Opens the data folder: makes it if need be, migrates the database, reads the settings. Loads no plugin.
    pub fn open(config: Config) -> Result<Arc<Self>, StartError> {
        for folder in [config.data_dir.clone(), config.plugin_dir(), config.templates_dir()] {
            std::fs::DirBuilder::new()
                .recursive(true)
                .mode(0o700)
                .create(&folder)
                .map_err(|error| StartError::Folder { path: folder.clone(), error })?;
        }
        // A folder that only looks writable would fail at the first sign-in instead of here.
        let probe = tempfile::tempfile_in(&config.data_dir);
        probe.map_err(|error| StartError::Folder { path: config.data_dir.clone(), error })?;
        let db = Database::open(&config.database_url())?;
        let secrets = if db.is_shared() {
            Secrets::shared(&db, config.secret_key.as_deref(), clock::now())?
        } else {
            Secrets::of_file(&db, &config.data_dir, config.secret_key.as_deref(), clock::now())?
        };
        let settings = ArcSwap::from_pointee(db.read(setting::all)?);
        let locales = Arc::new(Locales::new(config.locales_dir.clone()));
        let origins = OnceLock::new();
        let checked = config.origins(config.port, config.tls.is_some())?;
        if !config.has_open_port() {
            let _ = origins.set(checked);
        }
        let plugins = Plugins::new();
        let throttle = Throttle::new(config.throttle == config::Throttle::On);
        Ok(Arc::new(Self {
            config,
            db,
            secrets,
            locales,
            plugins,
            throttle,
            settings,
            origins,
            hashers: Arc::new(Semaphore::new(HASHERS)),
            workers: Arc::new(Semaphore::new(WORKERS)),
            serving: OnceLock::new(),
            refused: Mutex::default(),
        }))
    }

    /// Tells which port is really listened on, and whether with TLS.
    pub fn listening_on(&self, port: u16, tls: bool) {
        let _ = self.serving.set(());
        if let Ok(origins) = self.config.origins(port, tls) {
            let _ = self.origins.set(origins);
        }
    }

    /// Whether this process answers requests. A command may run with another configuration than the panel beside it, and must
    /// not judge by it what the panel has stored.
    pub fn is_serving(&self) -> bool {
        self.serving.get().is_some()
    }

    pub(crate) fn refuse_to_start(&self, error: StartError) {
        *self.refused.lock().unwrap_or_else(PoisonError::into_inner) = Some(error);
    }

    /// Why the web application refused to start, where it was the panel that did.
    pub fn refusal(&self) -> Option<StartError> {
        self.refused.lock().unwrap_or_else(PoisonError::into_inner).take()
    }

    /// The configured origins, the base URL's first. Empty only before the port is known.
    pub fn origins(&self) -> &[Origin] {
        self.origins.get().map_or(&[], Vec::as_slice)
    }

    pub fn base_url(&self) -> &str {
        self.origins().first().map_or("", Origin::as_str)
    }

    pub fn settings(&self) -> Arc<BTreeMap<String, String>> {
        self.settings.load_full()
    }

    /// Reads the settings again; `true` if they have changed.
    pub fn refresh_settings(&self) -> db::Result<bool> {
        let stored = self.db.read(setting::all)?;
        let changed = **self.settings.load() != stored;
        if changed {
            self.settings.store(Arc::new(stored));
        }
        Ok(changed)
    }

    pub fn name(&self) -> String {
        self.settings.load().get(setting::PANEL_NAME).cloned().unwrap_or_else(|| "Gatehouse".to_owned())
    }

    /// Minutes that a sign-in or confirmation counts as fresh.
    pub fn fresh_minutes(&self) -> Timestamp {
        let stored = self.settings.load().get(setting::FRESH_MINUTES).and_then(|value| fresh_minutes(value));
        stored.unwrap_or(FRESH_MINUTES)
    }

    /// The site's default language.
    pub fn language(&self) -> String {
        self.settings.load().get(setting::LANGUAGE).cloned().unwrap_or_else(|| SOURCE.to_owned())
    }

    /// As [`blocking`](Self::blocking), for work that hashes a password: 19 MiB each, so that only a few at a time do, and a
    /// crowd of strangers can take neither the memory nor the threads.
    pub async fn hashing<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Self>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let Some(permit) = turn(&self.hashers).await else {
            return Err(Problem::unavailable("too many passwords are being hashed"));
        };
        self.blocking(move |panel| {
            let _permit = permit;
            work(panel)
        })
        .await
    }

    /// Runs `work` where blocking is allowed: everything that touches the database or hashes a password. Whoever asks is answered
    /// in time, whatever becomes of the work.
    pub async fn blocking<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Self>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let answered = tokio::time::timeout(ANSWER, self.at_length(work)).await;
        answered.unwrap_or_else(|_| Err(Problem::unavailable("the database does not answer")))
    }

    /// As [`blocking`](Self::blocking), for work that may last, or whose end somebody else watches.
    pub async fn at_length<T: Send + 'static>(
        self: &Arc<Self>,
        work: impl FnOnce(&Arc<Self>) -> Result<T, Problem> + Send + 'static,
    ) -> Result<T, Problem> {
        let Some(permit) = turn(&self.workers).await else {
            return Err(Problem::unavailable("too many requests wait for the database, or for plugins"));
        };
        let panel = Arc::clone(self);
        let done = tokio::task::spawn_blocking(move || {
            let _permit = permit;
            work(&panel)
        });
        done.await.unwrap_or_else(|error| Err(Problem::internal(&format!("a blocking task died: {error}"))))
    }
}

async fn turn(permits: &Arc<Semaphore>) -> Option<OwnedSemaphorePermit> {
    tokio::time::timeout(TURN, Arc::clone(permits).acquire_owned()).await.ok()?.ok()
}

/// Reads what an administrator wrote; `None` if it is not allowed.
pub fn fresh_minutes(text: &str) -> Option<Timestamp> {
    text.trim().parse().ok().filter(|minutes| FRESH_MINUTES_ALLOWED.contains(minutes))
}
