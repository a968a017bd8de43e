//! `gatehouse serve`.

use std::io::{self, ErrorKind as Io};
use std::net::IpAddr;
use std::time::Duration;

use rocket::error::ErrorKind;
use tokio::signal::unix::{Signal, SignalKind, signal};

use super::Done;
use crate::config::Config;
use crate::db;
use crate::panel::{Panel, StartError};
use crate::standalone;

/// How long calls that are still running may take when everything else has stopped.
const LAST_CALLS: Duration = Duration::from_secs(2);

pub fn serve(config: Config) -> Done {
    let (address, port) = (config.address, config.port);
    let panel = Panel::open(config)?;
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().thread_name("rocket-worker").build();
    let runtime = runtime.map_err(|error| StartError::Serve(error.to_string()))?;
    let served = runtime.block_on(async {
        let ends = ends().map_err(ErrorKind::Io)?;
        let rocket = standalone::rocket(panel.clone()).ignite().await?;
        for mut end in ends {
            let shutdown = rocket.shutdown();
            tokio::spawn(async move {
                end.recv().await;
                shutdown.notify();
            });
        }
        rocket.launch().await.map(drop)
    });
    // A plugin's call that never ends must not keep the process.
    runtime.shutdown_timeout(LAST_CALLS);
    served.or_else(|error| match error.kind() {
        // Stopped all the same: what would not end is cut off, and was asked to long enough.
        ErrorKind::Shutdown(..) => {
            log::warn!("not every request had ended");
            Ok(())
        }
        kind => Err(panel.refusal().unwrap_or_else(|| why(kind, address, port))),
    })?;
    if !panel.db.is_shared()
        && let Err(error) = db::connection::settle(&panel.config.database_url())
    {
        log::warn!("the database is in several files: {error}");
    }
    log::info!("stopped");
    Ok(())
}

/// Ctrl-C, and what a service manager sends. They are heard before the first plugin comes up: what nobody hears ends a process at
/// once, and the next start would take it to have died of that plugin. Rocket would listen only after it has said where it serves.
fn ends() -> io::Result<[Signal; 2]> {
    Ok([signal(SignalKind::interrupt())?, signal(SignalKind::terminate())?])
}

fn why(kind: &ErrorKind, address: IpAddr, port: u16) -> StartError {
    match kind {
        ErrorKind::Bind(error) | ErrorKind::Io(error) if error.kind() == Io::AddrInUse => StartError::PortInUse { address, port },
        ErrorKind::Bind(error) | ErrorKind::Io(error) => StartError::Serve(error.to_string()),
        kind => StartError::Serve(kind.to_string()),
    }
}
