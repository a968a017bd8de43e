//! Notices what others change: the command line's switches and settings, and files in the folders of plugins and of words.
//! Everybody sees a change within a second.

use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use crate::clock;
use crate::db::{self, link, nonce, session};
use crate::panel::Panel;

const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Looks between two sweeps of what has expired.
const SWEEP_EVERY: u32 = 1500;

/// Starts the watching thread; it ends with the panel.
pub fn start(panel: &Arc<Panel>) {
    let panel = Arc::downgrade(panel);
    let watcher = thread::Builder::new().name("watcher".to_owned()).spawn(move || run(&panel));
    if let Err(error) = watcher {
        log::error!("changes by the command line will not be noticed: {error}");
    }
}

fn run(panel: &Weak<Panel>) {
    for turn in 0_u32.. {
        thread::sleep(LOOK_EVERY);
        let Some(panel) = panel.upgrade() else { return };
        let looked = look(&panel).and_then(|()| if turn % SWEEP_EVERY == 0 { sweep(&panel) } else { Ok(()) });
        if let Err(error) = looked {
            log::warn!("cannot look for changes: {error}");
        }
    }
}

fn look(panel: &Arc<Panel>) -> db::Result<()> {
    panel.locales.refresh();
    panel.plugins.refresh(panel)?;
    panel.plugins.tell(panel);
    if panel.refresh_settings()? {
        super::judge::again(panel)?;
    }
    Ok(())
}

fn sweep(panel: &Panel) -> db::Result<()> {
    let now = clock::now();
    super::leftovers::sweep(panel)?;
    panel.db.write(move |connection| {
        session::sweep(connection, now)?;
        link::sweep(connection, now)?;
        nonce::sweep(connection, now).map(drop)
    })
}
