//! Notices what others change: the switches, settings and keys of other nodes and of the command line, and files in the folders of
//! plugins and of words. Everybody sees a change within a second, and at once where the database tells of it.

use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Weak};
use std::thread;
use std::time::{Duration, Instant};

use crate::auth::counted_together;
use crate::clock;
use crate::db::listening::Listening;
use crate::db::{self, link, nonce, session};
use crate::panel::Panel;

const CONFIRM_EVERY: Duration = Duration::from_millis(250);
const LOOK_EVERY: Duration = Duration::from_millis(400);
/// How old the rows may be that were read last, where the database tells what has changed: it may have fallen silent.
const ROWS_EVERY: Duration = Duration::from_millis(700);
/// Diesel does not lend the socket to wait for. Looking whether something has arrived is one call of the system, and no question to
/// the server.
const LISTEN_EVERY: Duration = Duration::from_millis(50);
const LISTEN_AGAIN_AFTER: Duration = Duration::from_secs(1);
const SWEEP_EVERY: Duration = Duration::from_secs(600);

/// What the listener tells the watcher.
enum News {
    /// From now on it hears what changes.
    Listening,
    /// It does not any more.
    Deaf,
    Changed(String),
}

/// That plugins are to be looked at.
struct Look {
    have_settings_changed: bool,
}

/// Starts the watching threads; they end with the panel.
pub fn start(panel: &Arc<Panel>) {
    let (tell, told) = channel();
    let (have, asked) = channel();
    begin("switches", Arc::downgrade(panel), confirm);
    begin("plugins", Arc::downgrade(panel), move |panel| tend(panel, &asked));
    let keep = tell.clone();
    begin("watcher", Arc::downgrade(panel), move |panel| {
        // Where nobody listens there is no news, and yet no end of it.
        let _keep = keep;
        run(panel, &told, &have);
    });
    if panel.db.is_shared() {
        begin("listener", Arc::downgrade(panel), move |panel| listen(panel, &tell));
    }
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

/// Apart from the watcher, which must not wait for a connection that takes long to be made.
fn listen(panel: &Weak<Panel>, tell: &Sender<News>) {
    let mut ear: Option<Listening> = None;
    while let Some(panel) = panel.upgrade() {
        let news = match &mut ear {
            Some(listening) => listening.heard().map(|table| table.map(News::Changed)),
            None => panel.db.listen().map(|listening| {
                ear = listening;
                ear.is_some().then_some(News::Listening)
            }),
        };
        let news = news.unwrap_or_else(|error| {
            let was_listening = ear.take().is_some();
            if was_listening {
                log::info!("changes by other nodes are looked for, and not heard of: {error}");
            }
            was_listening.then_some(News::Deaf)
        });
        drop(panel);
        if news.is_some_and(|news| tell.send(news).is_err()) {
            return;
        }
        thread::sleep(if ear.is_some() { LISTEN_EVERY } else { LISTEN_AGAIN_AFTER });
    }
}

fn run(panel: &Weak<Panel>, told: &Receiver<News>, have: &Sender<Look>) {
    let (mut is_listening, mut rows_at, mut swept_at) = (false, None::<Instant>, None::<Instant>);
    loop {
        let first = told.recv_timeout(LOOK_EVERY).ok();
        let mut is_news = false;
        for news in first.into_iter().chain(told.try_iter()) {
            // Whatever changed while nobody listened was not heard of.
            is_news = true;
            match news {
                News::Listening => is_listening = true,
                News::Deaf => is_listening = false,
                News::Changed(table) => log::debug!("a node has changed: {table}"),
            }
        }
        let Some(panel) = panel.upgrade() else { return };
        let is_due = |at: Option<Instant>, every| at.is_none_or(|at| at.elapsed() >= every);
        let rows = is_news || !is_listening || is_due(rows_at, ROWS_EVERY);
        rows_at = if rows { Some(Instant::now()) } else { rows_at };
        let mut looked = look(&panel, rows, have);
        if is_due(swept_at, SWEEP_EVERY) {
            swept_at = Some(Instant::now());
            looked = looked.and_then(|()| sweep(&panel));
        }
        if let Err(error) = looked {
            log::warn!("cannot look for changes: {error}");
        }
    }
}

/// At files; at `rows` too. Waits for no plugin.
fn look(panel: &Arc<Panel>, rows: bool, have: &Sender<Look>) -> db::Result<()> {
    panel.locales.refresh();
    let mut have_settings_changed = Ok(false);
    if rows {
        if let Err(error) = panel.secrets.refresh(&panel.db, clock::now()) {
            log::error!("cannot read the keys of this panel: {error}");
        }
        have_settings_changed = panel.refresh_settings();
    }
    if rows || panel.plugins.is_folder_changed(panel) {
        // It ends with the panel, as this one does.
        let _ = have.send(Look { have_settings_changed: matches!(have_settings_changed, Ok(true)) });
    }
    panel.plugins.tell(panel);
    panel.plugins.nodes.say(panel)?;
    have_settings_changed.map(drop)
}

/// Apart from the watcher: a plugin may take long to come up, and longer to say which of its credentials can sign in, and a key
/// that is new, or a policy, must be known meanwhile.
fn tend(panel: &Weak<Panel>, asked: &Receiver<Look>) {
    let mut judge = false;
    while let Ok(first) = asked.recv() {
        judge |= std::iter::once(first).chain(asked.try_iter()).fold(false, |any, look| any | look.have_settings_changed);
        let Some(panel) = panel.upgrade() else { return };
        let tended = panel.plugins.refresh(&panel).and_then(|()| if judge { super::judge::again(&panel) } else { Ok(()) });
        match tended {
            Ok(()) => judge = false,
            Err(error) => log::warn!("cannot look for changes of plugins: {error}"),
        }
    }
}

fn sweep(panel: &Panel) -> db::Result<()> {
    let now = clock::now();
    super::leftovers::sweep(panel)?;
    panel.db.write(move |connection| {
        session::sweep(connection, now)?;
        link::sweep(connection, now)?;
        super::nodes::sweep(connection, now)?;
        counted_together::sweep(connection, now)?;
        nonce::sweep(connection, now).map(drop)
    })
}
