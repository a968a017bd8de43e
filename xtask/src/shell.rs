//! Running other programs, each printed before it runs, and where this checkout keeps things.
//! What a verb does with them lives in the verb's own file.

use std::env;
use std::ffi::OsStr;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

/// How a verb ends: an exit code, or one line for people.
pub type Outcome = Result<ExitCode, String>;

/// The checkout's top folder.
pub fn root() -> PathBuf {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR"));
    manifest.parent().unwrap_or(manifest).to_owned()
}

/// Cargo's target folder: the one that this very program was built into.
pub fn target() -> Result<PathBuf, String> {
    let program = env::current_exe().map_err(|error| format!("cannot tell where I was built: {error}"))?;
    let profile = program.ancestors().find(|folder| folder.ends_with("debug") || folder.ends_with("release"));
    let target = profile.and_then(Path::parent).ok_or_else(|| format!("{} is in no target folder", program.display()))?;
    Ok(target.to_owned())
}

/// The cargo that runs us.
pub fn cargo() -> Command {
    program(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()))
}

/// A program that will run in the checkout's top folder.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

pub fn is_root() -> bool {
    Command::new("id").arg("-u").output().is_ok_and(|id| id.stdout.trim_ascii() == b"0")
}

/// Whether a program of that name is on the search path.
pub fn is_installed(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

/// Prints the command as a person would type it; to standard error, because some verbs print for programs.
pub fn announce(command: &Command) {
    let name = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(name).chain(command.get_args()).map(OsStr::to_string_lossy);
    eprintln!("$ {}", words.collect::<Vec<_>>().join(" "));
}

/// Announces and runs a command; anything but success is an error.
pub fn must(mut command: Command) -> Result<(), String> {
    announce(&command);
    let name = command.get_program().to_string_lossy().into_owned();
    let status = command.status().map_err(|error| format!("cannot run {name}: {error}"))?;
    if status.success() { Ok(()) } else { Err(format!("{name} ended with {status}")) }
}
