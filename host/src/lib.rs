//! Gatehouse, a self-hosted server panel. The whole panel is this library; the program is a thin shell around [`cli`].

#[cfg(target_feature = "crt-static")]
compile_error!("a static program cannot load plugins: build for a target with glibc, such as x86_64-unknown-linux-gnu");

pub mod auth;
pub mod cli;
pub mod clock;
pub mod config;
pub mod db;
mod embedded;
mod headers;
pub mod locales;
mod log_lines;
mod page;
pub mod panel;
pub mod plugins;
pub mod problem;
mod routes;
pub mod secrets;
mod templates;
mod visit;

use std::sync::Arc;

use rocket::data::{Limits, ToByteUnit};
use rocket::fairing::AdHoc;
use rocket::shield::Shield;
use rocket::{Build, Rocket};

use config::Throttle;
use panel::{Panel, StartError};
use plugins::judge;

/// Builds the panel's web application around what [`Panel::open`] opened. Plugins that are switched on are loaded when it
/// ignites, before it listens: it does not if somebody could then no longer sign in.
pub fn rocket(panel: Arc<Panel>) -> Rocket<Build> {
    let figment = rocket_config(&panel);
    let rocket = rocket::custom(figment)
        // Our own headers say more; see `headers`.
        .attach(Shield::new())
        .attach(templates::fairing(&panel))
        .attach(headers::Headers(Arc::clone(&panel)))
        .attach(before_listening(&panel))
        .attach(take_off(&panel))
        .manage(panel);
    routes::mount(rocket)
}

fn rocket_config(panel: &Panel) -> figment::Figment {
    let config = &panel.config;
    let limits = Limits::default().limit("form", 64.kibibytes());
    let mut figment = figment::Figment::from(rocket::Config::release_default())
        .merge(("address", config.address))
        .merge(("port", config.port))
        .merge(("template_dir", config.templates_dir()))
        .merge(("log_level", rocket::config::LogLevel::Off))
        .merge(("cli_colors", false))
        .merge(("ident", false))
        // `visit` reads proxies' headers itself, and believes only those that are configured.
        .merge(("ip_header", false))
        .merge(("limits", limits))
        .merge(("shutdown.grace", 2))
        .merge(("shutdown.mercy", 2));
    if let Some(tls) = &config.tls {
        figment = figment.merge(("tls.certs", &tls.cert)).merge(("tls.key", &tls.key));
    }
    figment
}

fn before_listening(panel: &Arc<Panel>) -> AdHoc {
    let panel = Arc::clone(panel);
    AdHoc::try_on_ignite("plugins", move |rocket| {
        Box::pin(async move {
            let starting = Arc::clone(&panel);
            let started = tokio::task::spawn_blocking(move || judge::at_start(&starting)).await;
            match started.unwrap_or_else(|error| Err(StartError::Serve(error.to_string()))) {
                Ok(()) => Ok(rocket),
                Err(error) => {
                    panel.refuse_to_start(error);
                    Err(rocket)
                }
            }
        })
    })
}

fn take_off(panel: &Arc<Panel>) -> AdHoc {
    let panel = Arc::clone(panel);
    AdHoc::on_liftoff("take-off", move |rocket| {
        Box::pin(async move {
            panel.listening_on(rocket.config().port);
            if panel.config.throttle == Throttle::Off {
                log::warn!("throttling is off: for load tests only");
            }
            let started = panel.blocking(|panel| {
                if let Err(error) = judge::listening(panel) {
                    log::error!("{error}");
                }
                Ok(routes::setup::link(panel)?)
            });
            let link = started.await.unwrap_or_else(|_| {
                log::error!("there is no link for the first administrator: see above");
                None
            });
            plugins::watch::start(&panel);
            println!("Gatehouse is listening on {}", listening(&panel, rocket.config().port));
            if let Some(link) = link {
                println!("Set up the first administrator: {link}");
            }
        })
    })
}

/// Where this process listens and, where people open another address, which.
fn listening(panel: &Panel, port: u16) -> String {
    let config = &panel.config;
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    let here = match config.address {
        address if address.is_loopback() => format!("{scheme}://localhost:{port}"),
        address => format!("{scheme}://{}", std::net::SocketAddr::new(address, port)),
    };
    if panel.base_url() == here { here } else { format!("{here} for {}", panel.base_url()) }
}
