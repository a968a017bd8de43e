//! `gatehouse plugins remove`: shows what a purge deletes before it does.

use std::sync::Arc;

use serde_json::json;

use super::{Done, Failure, denied, locked_out, unknown};
use crate::clock;
use crate::db::access::Stranded;
use crate::panel::{Panel, StartError};
use crate::plugins::remove::{self, Preview, Removal, RemoveError, Stored};
use crate::plugins::switch::Hand;

pub fn remove(panel: &Arc<Panel>, id: &str, removal: Removal, as_json: bool) -> Done {
    panel.plugins.refresh(panel)?;
    if removal.purge && !removal.confirmed {
        return match remove::preview(panel, id) {
            Ok(preview) => show(id, &preview, as_json),
            Err(error) => not_removed(panel, id, as_json, error),
        };
    }
    let removed = match remove::remove(panel, id, removal, Hand::at_command_line(), clock::now()) {
        Ok(removed) => removed,
        Err(error) => return not_removed(panel, id, as_json, error),
    };
    if as_json {
        let told = json!({ "id": id, "removed": removed.files, "purged": removal.purge, "stored": removed.stored });
        println!("{told}");
        return Ok(());
    }
    removed.files.iter().for_each(|file| println!("Removed: {}", file.display()));
    if removal.purge {
        println!("Deleted: {}", in_words(&removed.stored));
    } else if removed.stored != Stored::default() {
        println!("Kept: {}", in_words(&removed.stored));
        println!("`gatehouse plugins remove {id} --purge` shows what would be deleted for good.");
    }
    Ok(())
}

/// What would go, and who would stay outside. Nothing is removed.
fn show(id: &str, preview: &Preview, as_json: bool) -> Done {
    if !as_json {
        println!("`{id}` would be removed for good:");
        preview.files.iter().for_each(|file| println!("  {}", file.display()));
        println!("  {}", in_words(&preview.stored));
        if let Some(stranded) = &preview.stranded {
            println!("{}", outside(stranded));
        }
    }
    let why = match &preview.stranded {
        Some(stranded) if stranded.no_administrator => super::super::stranded(stranded),
        _ => "nothing was removed; repeat with --yes".to_owned(),
    };
    denied(as_json, json!({ "id": id, "preview": preview }), why)
}

fn outside(stranded: &Stranded) -> String {
    let more = if stranded.count > stranded.names.len() { ", …" } else { "" };
    format!("Without another way to sign in, even if the plugin came back: {}{more}", stranded.names.join(", "))
}

fn in_words(stored: &Stored) -> String {
    let Stored { credentials, accounts, settings, sessions, held_passwords } = stored;
    let some = |count: i64, one: &str, many: &str| format!("{count} {}", if count == 1 { one } else { many });
    let held = i64::try_from(*held_passwords).unwrap_or(i64::MAX);
    [
        format!("{} of {}", some(*credentials, "credential", "credentials"), some(*accounts, "account", "accounts")),
        some(*settings, "setting", "settings"),
        some(*sessions, "session", "sessions"),
        some(held, "hold on a password", "holds on passwords"),
    ]
    .join(", ")
}

fn not_removed(panel: &Panel, id: &str, as_json: bool, error: RemoveError) -> Done {
    match error {
        RemoveError::Unknown => unknown(panel, id, as_json),
        RemoveError::On => {
            let why = format!("`{id}` is switched on; run `gatehouse plugins disable {id}` first, or repeat with --disable");
            denied(as_json, json!({ "on": id }), why)
        }
        RemoveError::Stranded(stranded) => locked_out(as_json, &stranded),
        RemoveError::File(path, error) => {
            let why =
                format!("cannot remove {}: {error}; what it had stored is as you wanted it, repeat when it can", path.display());
            denied(as_json, json!({ "unremovable": path }), why)
        }
        RemoveError::Database(error) => Err(Failure::Start(StartError::Database(error))),
    }
}
