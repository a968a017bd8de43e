//! What browsers get from the panel's own addresses: `gatehouse doctor` fetches what running plugins serve to anybody below
//! `/.well-known`, through whatever stands in front. Nothing else of the panel asks the network.

use std::net::{IpAddr, Ipv4Addr, SocketAddr, TcpStream};
use std::time::Duration;

use gatehouse_plugin_api::{Access, Method, Scope};
use ureq::Agent;
use ureq::tls::{RootCerts, TlsConfig};

use super::doctor::{Finding, fine, note, wrong};
use crate::panel::Panel;

/// For each address, from the name to the last byte.
const DEADLINE: Duration = Duration::from_secs(3);
/// Bytes of an answer.
const LARGEST: u64 = 64 << 10;

pub fn findings(panel: &Panel) -> Vec<Finding> {
    let paths = public_paths(panel);
    if paths.is_empty() {
        return Vec::new();
    }
    if !is_listening(panel) {
        return vec![note("the panel is not running, so nothing was fetched from its addresses")];
    }
    // As the system trusts certificates: a browser may know fewer, but never an address that the system does not.
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier).build();
    let config = Agent::config_builder().timeout_global(Some(DEADLINE)).http_status_as_error(false).proxy(None);
    let agent = config.tls_config(tls).build().new_agent();
    let of_origin = |origin: &str| paths.iter().map(|path| format!("{origin}{path}")).collect::<Vec<_>>();
    panel.origins().iter().flat_map(|origin| of_origin(origin.as_str())).map(|address| fetched(&agent, &address)).collect()
}

/// What running plugins serve to anybody below `/.well-known`.
fn public_paths(panel: &Panel) -> Vec<String> {
    let active = panel.plugins.active();
    let routes = active.running().flat_map(|running| &running.contributions.routes);
    let public = routes.filter(|route| {
        route.scope == Scope::WellKnown
            && route.method == Method::Get
            && route.access == Access::Anyone
            && !route.path.contains('<')
    });
    public.map(|route| format!("/.well-known{}", route.path)).collect()
}

fn is_listening(panel: &Panel) -> bool {
    let address = match panel.config.address {
        any if any.is_unspecified() => IpAddr::V4(Ipv4Addr::LOCALHOST),
        address => address,
    };
    panel.config.port != 0 && TcpStream::connect_timeout(&SocketAddr::new(address, panel.config.port), DEADLINE).is_ok()
}

fn fetched(agent: &Agent, address: &str) -> Finding {
    match fetch(agent, address) {
        Ok(()) => fine(format!("{address} is reached, and answers")),
        Err((why, remedy)) => wrong(format!("{address} {why}"), remedy),
    }
}

fn fetch(agent: &Agent, address: &str) -> Result<(), (String, &'static str)> {
    let unreached = |error: ureq::Error| {
        let remedy =
            "See that the name leads here, that the proxy in front runs, and that its certificate is valid for the name.";
        (format!("is not reached: {error}"), remedy)
    };
    let mut answer = agent.get(address).header("accept", "application/json").call().map_err(unreached)?;
    match answer.status().as_u16() {
        200 => {}
        502..=504 => {
            let remedy = "Something in front of the panel answers without reaching it: see where it forwards to.";
            return Err((format!("answers {}", answer.status()), remedy));
        }
        status => {
            return Err((format!("answers {status}"), "Let whatever stands in front of the panel forward /.well-known/ to it."));
        }
    }
    let body = answer.body_mut().with_config().limit(LARGEST).read_to_vec().map_err(unreached)?;
    let is_json = answer.headers().get("content-type").is_some_and(|kind| kind.as_bytes().starts_with(b"application/json"));
    if is_json && serde_json::from_slice::<serde_json::Value>(&body).is_ok() {
        return Ok(());
    }
    Err((
        "answers with something else than JSON".to_owned(),
        "Another site answers there: let it forward /.well-known/ to the panel.",
    ))
}
