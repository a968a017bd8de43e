//! `gatehouse serve`.

use std::io::ErrorKind as Io;
use std::net::IpAddr;
use std::time::Duration;

use rocket::error::ErrorKind;

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
        let rocket = standalone::rocket(panel.clone()).ignite().await?;
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

fn why(kind: &ErrorKind, address: IpAddr, port: u16) -> StartError {
    match kind {
        ErrorKind::Bind(error) | ErrorKind::Io(error) if error.kind() == Io::AddrInUse => StartError::PortInUse { address, port },
        ErrorKind::Bind(error) | ErrorKind::Io(error) => StartError::Serve(error.to_string()),
        kind => StartError::Serve(kind.to_string()),
    }
}
