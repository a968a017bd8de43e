//! `gatehouse plugins install`.

use std::path::Path;
use std::sync::Arc;

use serde_json::json;

use super::inspect::describe;
use super::{Done, denied, fits, not_switched, reasons};
use crate::clock;
use crate::panel::Panel;
use crate::plugins::install::{self, InstallError, On};
use crate::plugins::switch::Hand;

pub fn install(panel: &Arc<Panel>, file: &Path, enable: Option<On>, anyway: bool, as_json: bool) -> Done {
    let staged = match install::stage(panel, file) {
        Ok(staged) => staged,
        Err(error) => return not_installed(panel, file, as_json, error),
    };
    if enable.is_some() {
        fits(panel, &staged.receipt, anyway, as_json)?;
    }
    let installed = match install::put(panel, staged, enable, Hand::at_command_line(), clock::now()) {
        Ok(installed) => installed,
        Err(error) => return not_installed(panel, file, as_json, error),
    };
    let (receipt, path) = (&installed.receipt, installed.path.display());
    if as_json {
        let told = json!({
            "id": receipt.id, "version": receipt.version, "file": installed.path, "sha256": installed.library,
            "changed": !installed.unchanged, "replaced": installed.replaced, "enabled": installed.enabled, "declares": receipt,
        });
        println!("{told}");
        return Ok(());
    }
    describe(receipt);
    println!("sha256:\n  {}", installed.library);
    match installed.replaced.as_slice() {
        _ if installed.unchanged => println!("It is installed already: {path}"),
        [] => println!("Installed: {path}"),
        replaced => println!("Installed: {path}, in place of {}", replaced.join(", ")),
    }
    if installed.enabled {
        println!("It is switched on; a running panel follows within a second.");
    } else {
        println!("Switch it on with `gatehouse plugins enable {}`, or on the settings page.", receipt.id);
    }
    Ok(())
}

fn not_installed(panel: &Panel, file: &Path, as_json: bool, error: InstallError) -> Done {
    match error {
        InstallError::Unreadable(error) => {
            let why = format!("cannot read {}: {error}", file.display());
            denied(as_json, json!({ "unreadable": file }), why)
        }
        InstallError::Refused(refusals) => reasons(as_json, &panel.locales.catalogue(), &refusals),
        InstallError::On(id) => {
            let file = file.display();
            let why = format!(
                "`{id}` is switched on with another file. Run `gatehouse plugins disable {id}`, install, and enable it again; or \
                 let the new file take over in one step: `gatehouse plugins install {file} --enable`"
            );
            denied(as_json, json!({ "on": id }), why)
        }
        InstallError::Taken { path, by } => {
            let why = format!("{} is a file of the plugin `{by}`; give that another name first", path.display());
            denied(as_json, json!({ "taken": path, "by": by }), why)
        }
        InstallError::Folder(path, error) => {
            let why = format!("cannot write to {}: {error}", path.display());
            denied(as_json, json!({ "unwritable": path }), why)
        }
        InstallError::Switch(id, error) => not_switched(panel, &id, as_json, error),
    }
}
