//! Notices what others change: the command line's switches and settings, and files in the folders of plugins and of words.
//! Everybody sees a change within a second.

use std::sync::{Arc, Weak};
use std::thread;
use std::time::Duration;

use crate::clock;
use crate::db::{self, link, nonce, session};
use crate::panel::Panel;

const CONFIRM_EVERY: Duration = Duration::from_millis(250);
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// Looks between two sweeps of what has expired.
const SWEEP_EVERY: u32 = 1500;

/// Starts the watching threads; they end with the panel.
pub fn start(panel: &Arc<Panel>) {
    begin("switches", Arc::downgrade(panel), confirm);
    begin("watcher", Arc::downgrade(panel), run);
}

fn begin(name: &str, panel: Weak<Panel>, work: impl FnOnce(&Weak<Panel>) + Send + 'static) {
    if let Err(error) = thread::Builder::new().name(name.to_owned()).spawn(move || work(&panel)) {
        log::error!("changes by others will not be noticed: {error}");
    }
}

/// Apart from all else: a plugin that takes long to start must not cost the others their confirmation.
fn confirm(panel: &Weak<Panel>) {
    let mut failing = false;
    while let Some(panel) = panel.upgrade() {
        let confirmed = panel.plugins.confirm(&panel);
        match &confirmed {
            Err(error) if !failing => log::error!("it is not known which plugins are switched on, so none is served: {error}"),
            Ok(()) if failing => log::info!("it is known again which plugins are switched on"),
            _ => {}
        }
        failing = confirmed.is_err();
        drop(panel);
        thread::sleep(CONFIRM_EVERY);
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
    panel.plugins.nodes.say(panel)?;
    if let Err(error) = panel.secrets.refresh(&panel.db, clock::now()) {
        log::error!("cannot read the keys of this panel: {error}");
    }
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
        super::nodes::sweep(connection, now)?;
        nonce::sweep(connection, now).map(drop)
    })
}
