//! `gatehouse doctor`: looks at everything that can be wrong before people find out, and says how to mend it. Changes nothing
//! but what opening the panel changes.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::Path;
use std::sync::Arc;

use super::{Done, reach, refused};
use crate::auth::origin::Origin;
use crate::clock;
use crate::config::Throttle;
use crate::db::{self, encryption::Way};
use crate::locales::SOURCE;
use crate::panel::Panel;
use crate::plugins::judge;
use crate::plugins::nodes::Node;
use crate::plugins::overview::{self, Elsewhere};

/// One thing looked at.
pub(super) struct Finding {
    mark: Mark,
    text: String,
    remedy: String,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    Fine,
    Wrong,
    /// It could not be looked at.
    Note,
}

pub(super) fn fine(text: impl Into<String>) -> Finding {
    Finding { mark: Mark::Fine, text: text.into(), remedy: String::new() }
}

pub(super) fn note(text: impl Into<String>) -> Finding {
    Finding { mark: Mark::Note, ..fine(text) }
}

pub(super) fn wrong(text: impl Into<String>, remedy: impl Into<String>) -> Finding {
    Finding { mark: Mark::Wrong, text: text.into(), remedy: remedy.into() }
}

pub fn run(panel: &Arc<Panel>) -> Done {
    panel.plugins.refresh(panel)?;
    // The configuration was read and the data folder opened, or we would not be here.
    let mut findings = vec![fine(format!("configuration read; data in {}", panel.config.data_dir.display()))];
    findings.extend([database(panel), clock_against_history(panel), key_file(panel), plugin_folder(panel), throttle(panel)]);
    findings.extend(way_to_the_rows(panel));
    findings.extend(panel.origins().iter().map(address));
    findings.extend(plugins(panel)?);
    findings.extend(panel.plugins.nodes.others(panel)?.iter().map(node));
    findings.extend(reach::findings(panel));
    findings.push(match judge::foresee_start(panel)? {
        None => fine("whoever can sign in still can after a start with this configuration"),
        Some(locked_out) => wrong(locked_out.what(), locked_out.remedy()),
    });
    for finding in &findings {
        let mark = match finding.mark {
            Mark::Fine => "ok   ",
            Mark::Wrong => "WRONG",
            Mark::Note => "note ",
        };
        println!("{mark}  {}", finding.text);
        if !finding.remedy.is_empty() {
            println!("       {}", finding.remedy);
        }
    }
    match findings.iter().filter(|finding| finding.mark == Mark::Wrong).count() {
        0 => Ok(()),
        1 => refused("one thing is wrong"),
        count => refused(format!("{count} things are wrong")),
    }
}

fn database(panel: &Panel) -> Finding {
    match panel.db.read(db::connection::examine) {
        Ok(None) => fine("the database opens, and is whole"),
        Ok(Some(damage)) => wrong(format!("the database is damaged: {damage}"), "Stop the panel, and restore a backup."),
        Err(error) => wrong(error.to_string(), "Stop whatever else has the file open, and try again."),
    }
}

/// Whoever reads along there reads sessions and secrets.
fn way_to_the_rows(panel: &Panel) -> Option<Finding> {
    if !panel.db.is_shared() {
        return None;
    }
    let proven = db::address::is_verified(&panel.config.database_url());
    Some(match panel.db.read(db::encryption::way) {
        Ok(Way::Here) => fine("the database server is on this machine"),
        Ok(Way::Encrypted(version)) if proven => {
            fine(format!("the way to the database server is encrypted ({version}), and it proves who it is"))
        }
        Ok(Way::Encrypted(version)) => note(format!(
            "the way to the database server is encrypted ({version}), but it need not prove who it is: add \
             `sslmode=verify-full&sslrootcert=FILE` to `database_url`"
        )),
        Ok(Way::Open(server)) => wrong(
            format!("the way to the database server at {server} is not encrypted"),
            "Switch TLS on there, and add `sslmode=verify-full&sslrootcert=FILE` to `database_url`.",
        ),
        Err(error) => wrong(error.to_string(), "See the database above."),
    })
}

/// A clock that runs behind its own history ends ceremonies early or never.
fn clock_against_history(panel: &Panel) -> Finding {
    let now = clock::now();
    match panel.db.read(db::audit::latest) {
        Ok(Some(latest)) if latest > now => wrong(
            format!("the clock is {} seconds behind the audit log", latest - now),
            "Set the clock, and keep it right with an NTP client.",
        ),
        Ok(_) => fine("the clock is not behind the audit log"),
        Err(error) => wrong(error.to_string(), "See the database above."),
    }
}

fn key_file(panel: &Panel) -> Finding {
    if panel.config.secret_key.is_some() {
        return fine("the secret key comes from the configuration");
    }
    // Opening refuses a key that others may read; this says so where all is well.
    fine("the key file can be read by its owner only")
}

fn plugin_folder(panel: &Panel) -> Finding {
    let folder = panel.config.plugin_dir();
    if is_writable_by_others(&folder) {
        let remedy = format!("Run `chmod go-w {}`.", folder.display());
        return wrong(format!("others may write to the plugin folder {}", folder.display()), remedy);
    }
    fine(format!("only its owner may write to the plugin folder {}", folder.display()))
}

fn is_writable_by_others(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|metadata| metadata.mode() & 0o022 != 0)
}

fn throttle(panel: &Panel) -> Finding {
    match panel.config.throttle {
        Throttle::On => fine("guessing is slowed down"),
        Throttle::Off => wrong("guessing is not slowed down", "Remove `throttle = \"off\"`: it is for load tests only."),
    }
}

fn address(origin: &Origin) -> Finding {
    if origin.is_named_and_secure() {
        return fine(format!("browsers trust pages at {}", origin.as_str()));
    }
    let remedy =
        "Use an https address with a host name: a reverse proxy with a certificate, or `tls`. Only localhost may go without.";
    wrong(format!("browsers do not trust pages at {}", origin.as_str()), remedy)
}

/// What lies in the folder, what is switched on, and what each running plugin finds when it tries itself out.
fn plugins(panel: &Arc<Panel>) -> Result<Vec<Finding>, super::Failure> {
    let overview = overview::make(panel, SOURCE)?;
    let mut findings = Vec::new();
    for plugin in &overview.plugins {
        findings.push(match plugin.state {
            "on" => fine(format!("the plugin {} {} is on", plugin.id, plugin.version)),
            "off" => fine(format!("the plugin {} is switched off", plugin.id)),
            "missing" => wrong(
                format!("the plugin {} is switched on, but its library is missing", plugin.id),
                format!("Put it into the plugin folder, or run `gatehouse plugins disable {}`.", plugin.id),
            ),
            _ => {
                let (why, remedies): (Vec<_>, Vec<_>) = plugin.reasons.iter().map(|reason| reason.plain().into()).unzip();
                wrong(format!("the plugin {} is switched on, but does not run: {}", plugin.id, why.join(" ")), remedies.join(" "))
            }
        });
        findings.extend(plugin.elsewhere.iter().map(|there| elsewhere(&plugin.id, there)));
        findings.extend(panel.plugins.examine(panel, &plugin.id, clock::now()).into_iter().map(Finding::from));
    }
    for problem in &overview.library_problems {
        let of_file = problem.reasons.iter().map(|reason| {
            let [why, remedy] = reason.plain();
            wrong(format!("{}: {why}", problem.file), remedy)
        });
        findings.extend(of_file);
    }
    Ok(findings)
}

fn elsewhere(plugin: &str, there: &Elsewhere) -> Finding {
    let node = &there.node;
    if there.reasons.is_empty() {
        let remedy = "Put the file that the others have into its plugin folder.";
        return wrong(format!("the plugin {plugin} does not run on {node}: its library is missing there"), remedy);
    }
    let (why, remedies): (Vec<_>, Vec<_>) = there.reasons.iter().map(|reason| reason.lines.clone().into()).unzip();
    wrong(format!("the plugin {plugin} does not run on {node}: {}", why.join(" ")), remedies.join(" "))
}

/// A panel that serves on the same database.
fn node(node: &Node) -> Finding {
    if node.is_lost {
        let minutes = (clock::now() - node.seen_at) / 60;
        return note(format!("nothing was heard of {} for {minutes} minutes, and it did not stop in good order", node.name));
    }
    fine(format!("{} serves on this database", node.name))
}

impl From<gatehouse_plugin_api::Finding> for Finding {
    fn from(finding: gatehouse_plugin_api::Finding) -> Self {
        let mark = if finding.passed { Mark::Fine } else { Mark::Wrong };
        Self { mark, text: finding.text.into(), remedy: finding.remedy.into() }
    }
}
