//! Which stored credentials can sign in: asked of the plugins again whenever the answer may have changed, and noted, so that
//! counts and guards stay SQL. What would lock people out is never noted unasked: the panel does not even start.

use std::fmt;
use std::sync::Arc;

use gatehouse_plugin_api::{RString, RVec, Timestamp};

use super::active::Running;
use super::settings::{self, Stored};
use super::within::{self, within};
use crate::db::access::{self, Refused, Stranded};
use crate::db::{self, AnyConnection, audit, credential, plugin, setting};
use crate::panel::{Panel, StartError};

/// What plugins say of their credentials.
#[derive(Debug, Clone, Default)]
pub struct Judgement {
    /// Those about which they have changed their mind.
    changed: Vec<(Vec<u8>, bool)>,
}

/// The panel's addresses, as they were written when the credentials were last judged for a start.
struct Remembered(Option<String>);

impl Judgement {
    pub fn note(&self, connection: &mut AnyConnection) -> db::Result<()> {
        self.changed.iter().try_for_each(|(id, usable)| credential::set_usable(connection, id, *usable))
    }
}

/// Asks again after a change that another process has made and has answered for. Does nothing in a command, which may have
/// been told another address than the panel beside it.
pub fn again(panel: &Arc<Panel>) -> db::Result<()> {
    if !panel.is_serving() {
        return Ok(());
    }
    let judges = panel.plugins.loaded().switches.clone();
    let judgement = match judge(panel, &panel.settings(), &written(panel.origins())) {
        Err(db::Error::Unjudged(who)) => {
            unjudged(&who);
            return Ok(());
        }
        judged => judged?,
    };
    if judgement.changed.is_empty() {
        return Ok(());
    }
    panel.db.write::<_, db::Error>(move |connection| {
        // Another plugin has taken over meanwhile: its word counts, and it is asked when it runs here.
        if plugin::all(connection)? == judges { judgement.note(connection) } else { Ok(()) }
    })
}

/// What would be, under these settings, at the addresses that people open.
pub fn foreseen(panel: &Arc<Panel>, settings: &Stored) -> db::Result<Judgement> {
    judge(panel, settings, &opened(panel, settings))
}

/// What a plugin says of its credentials before it is switched on, at the same addresses.
pub fn foreseen_by(panel: &Arc<Panel>, candidate: &Arc<Running>) -> db::Result<Judgement> {
    let settings = panel.settings();
    let origins = opened(panel, &settings);
    Ok(Judgement { changed: mind_of(panel, candidate, &settings, &origins)? })
}

fn opened(panel: &Panel, settings: &Stored) -> Vec<String> {
    match settings.get(setting::JUDGED_FOR) {
        Some(served) if !panel.is_serving() => served.split(' ').map(str::to_owned).collect(),
        // Empty in a command that was not told: it cannot judge.
        _ => written(panel.origins()),
    }
}

/// Starts the plugins that are switched on, and notes who can sign in at the configured addresses, before anybody can come.
/// An error, and nothing noted, if somebody would be locked out: a change of address is no reason to do that in silence.
pub fn at_start(panel: &Arc<Panel>) -> Result<(), StartError> {
    panel.plugins.before_serving(panel)?;
    panel.plugins.refresh(panel)?;
    match note_start(panel, false, |_| Ok(())) {
        Err(StartError::Database(db::Error::Unjudged(who))) => {
            unjudged(&who);
            Ok(())
        }
        noted => noted,
    }
}

/// Notes the same for the real address, where the configuration left the port open.
pub fn listening(panel: &Arc<Panel>) -> Result<(), StartError> {
    if panel.config.has_open_port() { note_start(panel, true, |_| Ok(())) } else { Ok(()) }
}

/// Accepts, once, that people are locked out when the panel starts with this configuration.
pub fn accept(panel: &Arc<Panel>, confirmed: bool, now: Timestamp) -> Result<(), StartError> {
    let at = configured(panel)?.join(" ");
    note_start(panel, confirmed, move |connection| {
        let line = audit::Line::by_hand("address-accepted", None, now);
        audit::append(connection, &audit::Line { reason: Some(at), ..line })
    })
}

/// Who would be locked out by a start with this configuration, if anybody. Notes nothing.
pub fn foresee_start(panel: &Arc<Panel>) -> Result<Option<LockedOut>, StartError> {
    let origins = configured(panel)?;
    let (judgement, remembered) = (judge(panel, &panel.settings(), &origins)?, Remembered::of(panel));
    let noted = move |connection: &mut _| access::guard(connection, false, |connection| judgement.note(connection));
    match panel.db.imagine(noted) {
        Ok(()) => Ok(None),
        Err(Refused::Stranded(who)) => Ok(Some(remembered.locked_out(who, &origins))),
        Err(Refused::Database(error)) => Err(error.into()),
    }
}

fn note_start(
    panel: &Arc<Panel>,
    confirmed: bool,
    also: impl FnOnce(&mut AnyConnection) -> db::Result<()> + Send + 'static,
) -> Result<(), StartError> {
    // Where no plugin has ever run nothing is judged, and nothing written.
    if panel.plugins.loaded().running().next().is_none() && Remembered::of(panel).0.is_none() {
        return Ok(());
    }
    let origins = configured(panel)?;
    let (judgement, remembered) = (judge(panel, &panel.settings(), &origins)?, Remembered::of(panel));
    let at = origins.join(" ");
    if judgement.changed.is_empty() && remembered.0.as_ref() == Some(&at) {
        return Ok(());
    }
    let noted = panel.db.write(move |connection| {
        access::guard(connection, confirmed, |connection| {
            judgement.note(connection)?;
            setting::set(connection, setting::JUDGED_FOR, &at)?;
            also(connection)
        })
    });
    noted.map_err(|refused| match refused {
        Refused::Stranded(who) => StartError::LockedOut(remembered.locked_out(who, &origins)),
        Refused::Database(error) => error.into(),
    })?;
    panel.refresh_settings()?;
    Ok(())
}

/// The addresses that the configuration names. An open port is nobody's reason to lock anyone out: it stays open.
fn configured(panel: &Panel) -> Result<Vec<String>, StartError> {
    match panel.origins() {
        [] => Ok(written(&panel.config.origins(panel.config.port, panel.config.tls.is_some())?)),
        known => Ok(written(known)),
    }
}

/// Of credentials that nobody has judged we know what was said of them last: better than that the panel does not run.
fn unjudged(who: &str) {
    log::error!("a plugin did not say which of its credentials can sign in; what it said last stays: {who}");
}

fn written(origins: &[crate::auth::origin::Origin]) -> Vec<String> {
    origins.iter().map(|origin| origin.as_str().to_owned()).collect()
}

fn judge(panel: &Arc<Panel>, settings: &Stored, origins: &[String]) -> db::Result<Judgement> {
    let active = panel.plugins.loaded();
    let changed: Vec<_> =
        active.running().map(|running| mind_of(panel, running, settings, origins)).collect::<db::Result<_>>()?;
    Ok(Judgement { changed: changed.concat() })
}

/// The credentials about which one plugin has changed its mind.
fn mind_of(panel: &Panel, running: &Arc<Running>, settings: &Stored, origins: &[String]) -> db::Result<Vec<(Vec<u8>, bool)>> {
    if origins.is_empty() {
        return Ok(Vec::new());
    }
    let rows = panel.db.read(|connection| credential::all(connection, running.id()))?;
    let before: Vec<_> = rows.iter().map(|row| (row.id.clone(), row.usable)).collect();
    let credentials = rows.into_iter().map(credential::Row::lent).collect::<db::Result<Vec<_>>>()?;
    let settings = settings::all(settings, running);
    let origins: RVec<RString> = origins.iter().map(|origin| origin.as_str().into()).collect();
    let judged = within(within::judgement(before.len()), &running.questions, running, move |running| {
        let judge = |credential| running.plugin.usable(credential, &settings, &origins);
        credentials.iter().map(judge).collect::<Vec<_>>()
    });
    let judged = judged.map_err(|why| db::Error::Unjudged(format!("{}: {why}", running.id())))?;
    let changed = before.into_iter().zip(judged).filter(|((_, was), is)| was != is);
    Ok(changed.map(|((id, _), is)| (id, is)).collect())
}

impl Remembered {
    fn of(panel: &Panel) -> Self {
        Self(panel.settings().get(setting::JUDGED_FOR).cloned())
    }

    fn locked_out(self, who: Stranded, origins: &[String]) -> LockedOut {
        let now = origins.join(" ");
        LockedOut { who, before: self.0.filter(|before| *before != now), now }
    }
}

/// Why the panel does not start: who could no longer sign in, and what to do. For the command line.
#[derive(Debug)]
pub struct LockedOut {
    who: Stranded,
    now: String,
    /// The addresses of the last start, where they were others.
    before: Option<String>,
}

impl std::error::Error for LockedOut {}

impl fmt::Display for LockedOut {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}. {}", self.what(), self.remedy())
    }
}

impl LockedOut {
    pub fn what(&self) -> String {
        let Stranded { names, count, no_administrator, .. } = &self.who;
        let people = if *count == 1 { "1 person" } else { &format!("{count} people") };
        let more = if *count > names.len() { format!(" and {} more", count - names.len()) } else { String::new() };
        let admins = if *no_administrator { ", and no administrator would be left" } else { "" };
        format!("at {} {people} could no longer sign in: {}{more}{admins}", self.now, names.join(", "))
    }

    pub fn remedy(&self) -> String {
        let back = match &self.before {
            Some(before) => format!("Set the address back (base_url, additional_origins; it was {before})"),
            None => "Put back what was changed, be it the plugin's library or a setting".to_owned(),
        };
        let passwords = "let them in by password (`gatehouse users set-password NAME --password-stdin`, and \
                         `gatehouse users release-password NAME` where it is held)";
        if self.who.no_administrator {
            return format!("{back}, or first of all, for an administrator, {passwords}.");
        }
        format!("{back}, or {passwords}, or accept it, once: `gatehouse settings accept-address --yes`.")
    }
}
