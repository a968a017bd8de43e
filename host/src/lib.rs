//! Gatehouse, a self-hosted server panel. The whole panel is this library; the program is a thin shell around [`cli`].

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
use panel::Panel;

/// Builds the panel's web application around what [`Panel::open`] opened. Plugins that are switched on are loaded when it
/// takes off, before the first request.
pub fn rocket(panel: Arc<Panel>) -> Rocket<Build> {
    let figment = rocket_config(&panel);
    let rocket = rocket::custom(figment)
        // Our own headers say more; see `headers`.
        .attach(Shield::new())
        .attach(templates::fairing(&panel))
        .attach(headers::Headers(Arc::clone(&panel)))
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

fn take_off(panel: &Arc<Panel>) -> AdHoc {
    let panel = Arc::clone(panel);
    AdHoc::on_liftoff("plugins", move |rocket| {
        Box::pin(async move {
            panel.listening_on(rocket.config().port);
            if panel.config.throttle == Throttle::Off {
                log::warn!("throttling is off: for load tests only");
            }
            let started = panel.blocking(|panel| {
                panel.plugins.refresh(panel)?;
                Ok(routes::setup::link(panel)?)
            });
            let link = started.await.unwrap_or_else(|_| {
                log::error!("the plugins were not started, and there is no link for the first administrator: see above");
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
