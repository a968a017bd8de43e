//! `cargo xtask dist`: the archive from which a machine without Rust installs: panel, plugin, checksums, a service, a sample
//! configuration, the words, everybody's licences. The same source makes the same bytes; what goes in beside the two built
//! files lies in `xtask/dist` and `locales`.

mod archive;
mod elf;
mod notices;

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::Args;

use crate::shell::{Outcome, cargo, must, program, root, target};
use archive::Archive;
use notices::Packages;

const PANEL: &str = "gatehouse";
const PLUGIN: &str = "gatehouse-plugin-passkeys";
const LIBRARY: &str = "libgatehouse_plugin_passkeys.so";

/// What an archive is called, and what the panel in it needs beside glibc.
struct Kind {
    suffix: &'static str,
    beside: &'static str,
}

const PLAIN: Kind = Kind {
    suffix: "",
    beside: "nothing else: no compiler, no database server. Its rows are in a file; the\narchive whose name ends in `-postgres` can \
             keep them on a server as well.",
};
const WITH_POSTGRES: Kind = Kind {
    suffix: "-postgres",
    beside: "PostgreSQL's client library (of Debian and Ubuntu the\npackage `libpq5`, of RHEL `libpq`), and nothing else: no compiler. \
             Its rows are in a file, or on the server that\n`database_url` names.",
};

#[derive(Args)]
pub struct Dist {
    /// The machine to build for
    #[arg(long, default_value_t = this_machine(), value_name = "TRIPLE")]
    target: String,
    /// Builds the panel with PostgreSQL's client library, which then has to be on every machine it runs on
    #[arg(long)]
    postgres: bool,
    /// Packs what was built into this folder, as it is
    #[arg(long, value_name = "FOLDER")]
    built: Option<PathBuf>,
    /// Where the archive goes [default: target/dist]
    #[arg(long, value_name = "FOLDER")]
    into: Option<PathBuf>,
}

pub fn run(verb: &Dist) -> Outcome {
    let machine = machine(&verb.target)?;
    let built = match &verb.built {
        Some(folder) => folder.clone(),
        None => build(&verb.target, verb.postgres)?,
    };
    let packages = Packages::read(&verb.target, &[PANEL, PLUGIN])?;
    let panel = read(&built.join(PANEL))?;
    let kind = if elf::needs_libpq(&panel)? { &WITH_POSTGRES } else { &PLAIN };
    let name = format!("{PANEL}-{}-{machine}{}", packages.version(PANEL)?, kind.suffix);
    let mut archive = Archive::new(&name, source_date()?);
    fill(&mut archive, panel, &built, &packages, &[("{target}", &machine), ("{beside}", kind.beside)])?;

    let into = match &verb.into {
        Some(folder) => folder.clone(),
        None => target()?.join("dist"),
    };
    fs::create_dir_all(&into).map_err(|error| format!("cannot make {}: {error}", into.display()))?;
    for file in archive.write(&into)? {
        println!("{}", file.display());
    }
    Ok(ExitCode::SUCCESS)
}

fn this_machine() -> String {
    format!("{}-unknown-linux-gnu", env::consts::ARCH)
}

/// `x86_64-linux-gnu` for `x86_64-unknown-linux-gnu`.
fn machine(triple: &str) -> Result<String, String> {
    if triple.contains("musl") {
        return Err(format!(
            "a panel for {triple} could load no plugin: a static program has nothing to load it with; build for {}",
            triple.replace("musl", "gnu")
        ));
    }
    match triple.split('-').collect::<Vec<_>>()[..] {
        [processor, _, "linux", "gnu"] => Ok(format!("{processor}-linux-gnu")),
        _ => Err(format!("Gatehouse runs on Linux with glibc, not on {triple}")),
    }
}

/// In a folder of its own, because of the flags: whoever builds, wherever the checkout and cargo's home are, gets the same.
fn build(triple: &str, postgres: bool) -> Result<PathBuf, String> {
    let folder = target()?.join("dist").join("build");
    let home = env::var_os("CARGO_HOME").map(PathBuf::from).or_else(|| env::home_dir().map(|home| home.join(".cargo")));
    let moved = home.iter().map(|home| (home.clone(), "/cargo")).chain([(root(), "/gatehouse")]);
    let flags: Vec<_> = moved.map(|(from, to)| format!("--remap-path-prefix={}={to}", from.display())).collect();
    let stores = if postgres { "postgres" } else { "" };
    for (package, arguments) in [
        (PANEL, &["--bin", PANEL, "--no-default-features", "--features", stores][..]),
        // With its other crate type, the one that tests link, there would be no optimisation across crates.
        (PLUGIN, &["--lib", "--crate-type", "cdylib"]),
    ] {
        let mut rustc = cargo();
        rustc.args(["rustc", "--release", "--locked", "--package", package, "--target", triple, "--target-dir"]).arg(&folder);
        rustc.args(arguments).env("CARGO_ENCODED_RUSTFLAGS", flags.join("\u{1f}"));
        must(rustc)?;
    }
    Ok(folder.join(triple).join("release"))
}

/// `facts` are places in the instructions and what belongs there.
fn fill(archive: &mut Archive, panel: Vec<u8>, built: &Path, packages: &Packages, facts: &[(&str, &str)]) -> Result<(), String> {
    let sources = root().join("xtask").join("dist");
    let library = read(&built.join(LIBRARY))?;
    let glibc = elf::glibc(&panel)?.max(elf::glibc(&library)?);
    archive.program("bin/gatehouse", panel);
    archive.file(&format!("plugins/{LIBRARY}"), library);
    archive.file("etc/gatehouse.toml", read(&sources.join("gatehouse.toml"))?);
    for unit in ["gatehouse.service", "gatehouse.sysusers"] {
        archive.file(&format!("systemd/{unit}"), read(&sources.join(unit))?);
    }
    archive.folder("reverse-proxy", &sources.join("reverse-proxy"))?;
    archive.folder("locales", &root().join("locales"))?;
    let install = String::from_utf8_lossy(&read(&sources.join("INSTALL.md"))?).into_owned();
    let (version, glibc) = (packages.version(PANEL)?, glibc.to_string());
    let own = [("{version}", version.as_str()), ("{glibc}", glibc.as_str())];
    let install = facts.iter().chain(&own).fold(install, |text, (name, value)| text.replace(name, value));
    archive.file("INSTALL.md", install.into_bytes());
    archive.file("LICENSE", read(&root().join("LICENSE"))?);
    archive.file("THIRD-PARTY.txt", packages.notices()?.into_bytes());
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}

/// The time that every file in the archive has, in seconds since 1970: what `SOURCE_DATE_EPOCH` says, as reproducible builds
/// agree on, or the commit's own.
fn source_date() -> Result<u64, String> {
    if let Some(told) = env::var_os("SOURCE_DATE_EPOCH") {
        return told.to_str().and_then(|told| told.parse().ok()).ok_or_else(|| "SOURCE_DATE_EPOCH is no number".to_owned());
    }
    let mut log = program("git");
    log.args(["log", "-1", "--format=%ct"]);
    let told = log.output().ok().filter(|output| output.status.success()).map(|output| output.stdout);
    // Outside a checkout of git: the first day that every archive format can write down.
    Ok(told.and_then(|told| String::from_utf8_lossy(&told).trim().parse().ok()).unwrap_or(315_532_800))
}
