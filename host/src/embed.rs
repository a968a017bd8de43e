//! The panel as a part of a Rocket application: this fairing mounts its pages, and prepares what they need. The program
//! `gatehouse` is such an application too, see [`crate::standalone`]; nothing here knows of another.

pub mod guards;

use std::sync::Arc;
use std::time::Duration;

use rocket::fairing::{self, Fairing, Info, Kind};
use rocket::{Build, Orbit, Rocket};

use crate::config::{Config, Throttle};
use crate::headers::Headers;
use crate::panel::{Panel, StartError};
use crate::plugins::{judge, probe, watch};
use crate::{routes, standalone, templates};

/// How long a panel that stops may take to tell the other nodes.
const LAST_WORD: Duration = Duration::from_secs(1);

/// A panel that has been opened: attach it to a Rocket application. Plugins that are switched on are loaded when the
/// application ignites, before it listens: it does not if somebody could then no longer sign in.
pub struct Gatehouse {
    panel: Arc<Panel>,
    /// Is the whole application, and says where it listens.
    alone: bool,
}

impl Gatehouse {
    /// Opens the data folder: makes it if need be, migrates the database, reads the settings.
    ///
    /// **Call this before anything else.** The panel looks at a new plugin library in a child process first, and that child is
    /// the running program, started once more: there this call examines the library, tells what it found, and ends the process.
    pub fn open(config: Config) -> Result<Self, StartError> {
        probe::answer_if_asked();
        // Where the application listens is Rocket's to know, when it does.
        let config = Config { port: 0, tls: None, ..config };
        Ok(Self { panel: Panel::open(config)?, alone: false })
    }

    pub(crate) fn alone(panel: Arc<Panel>) -> Self {
        Self { panel, alone: true }
    }

    async fn start(&self) -> Result<(), StartError> {
        let panel = Arc::clone(&self.panel);
        let started = tokio::task::spawn_blocking(move || judge::at_start(&panel)).await;
        started.unwrap_or_else(|error| Err(StartError::Serve(error.to_string())))
    }
}

#[rocket::async_trait]
impl Fairing for Gatehouse {
    fn info(&self) -> Info {
        Info { name: "Gatehouse", kind: Kind::Ignite | Kind::Liftoff | Kind::Shutdown }
    }

    async fn on_ignite(&self, rocket: Rocket<Build>) -> fairing::Result {
        if let Err(error) = self.start().await {
            // The program's own words come from whoever serves it.
            if !self.alone {
                log::error!("{error}");
            }
            self.panel.refuse_to_start(error);
            return Err(rocket);
        }
        let mut rocket = rocket;
        if !rocket.figment().contains("template_dir") {
            let figment = rocket.figment().clone().join(("template_dir", self.panel.config.templates_dir()));
            rocket = rocket.configure(figment);
        }
        let rocket = rocket.attach(templates::fairing(&self.panel.locales)).attach(Headers(Arc::clone(&self.panel)));
        Ok(routes::mount(rocket.manage(Arc::clone(&self.panel))))
    }

    async fn on_liftoff(&self, rocket: &Rocket<Orbit>) {
        let panel = &self.panel;
        panel.listening_on(rocket.config().port, rocket.config().tls_enabled());
        if panel.config.throttle == Throttle::Off {
            log::warn!("throttling is off: for load tests only");
        }
        let port = rocket.config().port;
        let started = panel.at_length(move |panel| {
            if let Err(error) = judge::listening(panel) {
                log::error!("{error}");
            }
            if let Err(error) = panel.plugins.nodes.begin(panel, port) {
                log::warn!("the other nodes do not know of this one yet: {error}");
            }
            Ok(routes::setup::link(panel)?)
        });
        let link = started.await.unwrap_or_else(|_| {
            log::error!("there is no link for the first administrator: see above");
            None
        });
        watch::start(panel);
        if self.alone {
            println!("Gatehouse is listening on {}", standalone::listening(panel, rocket.config().port));
        }
        if let Some(link) = link {
            println!("Set up the first administrator: {link}");
        }
    }

    async fn on_shutdown(&self, _: &Rocket<Orbit>) {
        let ended = self.panel.blocking(|panel| Ok(panel.plugins.nodes.end(panel)?));
        // The other nodes find out by themselves, later.
        let _ = tokio::time::timeout(LAST_WORD, ended).await;
        let panel = Arc::clone(&self.panel);
        if let Err(error) = tokio::task::spawn_blocking(move || panel.plugins.after_serving()).await {
            log::error!("{error}");
        }
    }
}
