//! The program's own Rocket application: the panel, and nothing around it. Everything else about its Rocket is decided here;
//! an application that embeds the panel decides it for itself.

use std::net::SocketAddr;
use std::sync::Arc;

use rocket::data::{Limits, ToByteUnit};
use rocket::shield::Shield;
use rocket::{Build, Rocket};

use crate::embed::Gatehouse;
use crate::panel::Panel;
use crate::routes;

pub fn rocket(panel: Arc<Panel>) -> Rocket<Build> {
    rocket::custom(config(&panel))
        // Our own headers say more; see `headers`.
        .attach(Shield::new())
        .attach(Gatehouse::alone(panel))
        // Every unknown address is ours to answer for.
        .register("/", routes::catchers())
}

fn config(panel: &Panel) -> figment::Figment {
    let config = &panel.config;
    let limits = Limits::default().limit("form", 64.kibibytes());
    let mut figment = figment::Figment::from(rocket::Config::release_default())
        .merge(("address", config.address))
        .merge(("port", config.port))
        .merge(("log_level", rocket::config::LogLevel::Off))
        .merge(("cli_colors", false))
        .merge(("ident", false))
        .merge(("ip_header", false))
        .merge(("limits", limits))
        // Whoever launches it listens for its end.
        .merge(("shutdown.ctrlc", false))
        .merge(("shutdown.signals", [""; 0]))
        .merge(("shutdown.grace", 2))
        .merge(("shutdown.mercy", 2));
    if let Some(tls) = &config.tls {
        figment = figment.merge(("tls.certs", &tls.cert)).merge(("tls.key", &tls.key));
    }
    figment
}

/// Where this process listens and, where people open another address, which.
pub fn listening(panel: &Panel, port: u16) -> String {
    let config = &panel.config;
    let scheme = if config.tls.is_some() { "https" } else { "http" };
    let here = match config.address {
        address if address.is_loopback() => format!("{scheme}://localhost:{port}"),
        address => format!("{scheme}://{}", SocketAddr::new(address, port)),
    };
    if panel.base_url() == here { here } else { format!("{here} for {}", panel.base_url()) }
}
