//! `cargo xtask run`: from a checkout to a serving panel.
//! The panel replaces this process, so that Ctrl-C reaches it and its exit code is ours.

use std::env;
use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};

use clap::Args;

use crate::shell::{Outcome, announce, cargo, must, program, root, target};
use crate::{packages, postgres};

pub const PLUGIN_LIBRARY: &str = "libgatehouse_plugin_passkeys.so";

#[derive(Args)]
pub struct Run {
    /// Optimised
    #[arg(long)]
    release: bool,
    /// Passed on to `gatehouse serve`
    #[arg(last = true)]
    arguments: Vec<String>,
}

pub fn run(verb: &Run) -> Outcome {
    packages::install("the panel's build", postgres::to_build().into_iter())?;
    let mut build = cargo();
    build.args(["build", "--package", "gatehouse", "--package", "gatehouse-plugin-passkeys"]);
    if verb.release {
        build.arg("--release");
    }
    must(build)?;

    let built = target()?.join(if verb.release { "release" } else { "debug" });
    let data = env::var_os("GATEHOUSE_DATA_DIR").map_or_else(|| root().join("data"), PathBuf::from);
    let plugins = env::var_os("GATEHOUSE_PLUGIN_DIR").map_or_else(|| data.join("plugins"), PathBuf::from);
    put_library(&built.join(PLUGIN_LIBRARY), &plugins)?;

    let mut panel = program(built.join("gatehouse"));
    panel.arg("serve").args(&verb.arguments).env("GATEHOUSE_DATA_DIR", data);
    announce(&panel);
    Err(format!("cannot start the panel: {}", panel.exec()))
}

/// Copies a library into the plugin folder in one step: a running panel sees the old one or the new one, never half of it.
pub fn put_library(library: &Path, folder: &Path) -> Result<(), String> {
    let name = library.file_name().ok_or("the library has no name")?;
    let unfinished = folder.join(format!("{}.new", name.to_string_lossy()));
    let finished = folder.join(name);
    eprintln!("$ install {} {}", library.display(), finished.display());
    let copy = || {
        fs::create_dir_all(folder)?;
        // The panel refuses what others may write to, whatever the umask was.
        fs::set_permissions(folder, Permissions::from_mode(0o755))?;
        fs::copy(library, &unfinished)?;
        fs::set_permissions(&unfinished, Permissions::from_mode(0o644))?;
        fs::rename(&unfinished, &finished)
    };
    copy().map_err(|error| format!("cannot put the plugin into {}: {error}", folder.display()))
}
