//! What the machine has to have, from Debian's packages: installed where that is allowed, else named with the command that would.

use crate::shell::{is_installed, is_root, must, program};

/// `what` for people: who needs these.
pub fn install<'p>(what: &str, packages: impl Iterator<Item = &'p str>) -> Result<(), String> {
    let packages: Vec<_> = packages.collect();
    if packages.is_empty() {
        return Ok(());
    }
    if !is_root() || !is_installed("apt-get") {
        let packages = packages.join(" ");
        return Err(format!("{what} need {packages}; as root, run: apt-get update && apt-get install -y {packages}"));
    }
    let mut update = program("apt-get");
    update.arg("update");
    must(update)?;
    let mut install = program("apt-get");
    install.args(["install", "-y", "--no-install-recommends"]).args(packages).env("DEBIAN_FRONTEND", "noninteractive");
    must(install)
}
