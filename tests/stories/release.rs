//! The release archive, packed from what was built for the tests: whole, the same for whoever packs it, and a panel that
//! signs in by passkey once it is unpacked.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use tempfile::TempDir;

use gatehouse_tests::library::built;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::{Authenticator, Ended, Panel};

const SOURCES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../xtask/dist");

fn dist(arguments: &[&str]) -> Ended {
    let mut command = Command::new(built("xtask"));
    command.arg("dist").args(arguments);
    Ended::of(command, "")
}

/// Packs what this test was built with, and gives the archive.
fn pack(into: &Path) -> PathBuf {
    let panel = built("gatehouse");
    let folder = panel.parent().expect("a folder").to_str().expect("UTF-8");
    dist(&["--built", folder, "--into", into.to_str().expect("UTF-8")]).succeeds();
    let files = fs::read_dir(into).expect("a folder").flatten().map(|entry| entry.path());
    files.into_iter().find(|path| path.extension().is_some_and(|extension| extension == "gz")).expect("an archive")
}

/// What a person types.
#[track_caller]
fn run(folder: &Path, program: &str, arguments: &[&str]) -> String {
    let mut command = Command::new(program);
    command.current_dir(folder).args(arguments);
    Ended::of(command, "").succeeds()
}

/// Unpacks an archive beside itself; the one folder that comes out of it.
fn unpack(archive: &Path) -> PathBuf {
    let (folder, name) =
        (archive.parent().expect("a folder"), archive.file_name().and_then(|name| name.to_str()).expect("a name"));
    run(folder, "tar", &["-xzf", name]);
    folder.join(name.trim_end_matches(".tar.gz"))
}

fn text(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

#[test]
fn it_is_whole_and_the_same_for_whoever_packs_it() {
    let (one, other) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let archive = pack(one.path());
    assert!(fs::read(&archive).unwrap() == fs::read(pack(other.path())).unwrap(), "packed twice, it is not the same");
    let name = archive.file_name().and_then(|name| name.to_str()).unwrap();
    // What the tests are built with knows both kinds of database.
    assert!(name.ends_with("-postgres.tar.gz"), "{name}");
    run(one.path(), "sha256sum", &["-c", &format!("{name}.sha256")]);

    let listing = run(one.path(), "tar", &["--numeric-owner", "-tvzf", name]);
    let foreign: Vec<_> = listing.lines().filter(|line| line.split_whitespace().nth(1) != Some("0/0")).collect();
    assert!(foreign.is_empty(), "somebody's own files: {foreign:?}");

    let folder = unpack(&archive);
    run(&folder, "sha256sum", &["-c", "--strict", "SHA256SUMS"]);
    let summed: BTreeSet<_> = text(&folder.join("SHA256SUMS")).lines().map(|line| line[66..].to_owned()).collect();
    let found = run(&folder, "find", &[".", "-type", "f", "-printf", "%P\n"]);
    let found: BTreeSet<_> = found.lines().filter(|path| *path != "SHA256SUMS").map(str::to_owned).collect();
    assert_eq!(summed, found, "what has a checksum is not what is there");
    for needed in ["bin/gatehouse", "LICENSE", "locales/de/passkeys.ftl", "locales/en/panel.ftl", "reverse-proxy/Caddyfile"] {
        assert!(found.contains(needed), "{needed} is missing: {found:?}");
    }

    let install = text(&folder.join("INSTALL.md"));
    assert!(install.contains("glibc 2.") && install.contains("package `libpq5`"), "{install}");
    assert!(!install.contains('{'), "a place was left open: {install}");
    let typed = install.lines().filter(|line| line.starts_with("sudo "));
    for source in typed.flat_map(|line| line.split(' ')).filter(|word| word.contains('/') && !word.starts_with('/')) {
        assert!(found.contains(source), "INSTALL.md installs {source}, which is not there");
    }

    let notices = text(&folder.join("THIRD-PARTY.txt"));
    for linked in ["rocket 0.5", "webauthn-rs 0.6", "libsqlite3-sys", "Permission is hereby granted, free of charge"] {
        assert!(notices.contains(linked), "{linked} is not named");
    }
    // Tests, macros and builds only.
    for absent in ["thirtyfour", "proptest", "gatehouse", "serde_derive", "cc 1"] {
        assert!(!notices.lines().any(|line| line.starts_with(absent)), "{absent} is no part of the archive");
    }
}

#[test]
fn a_panel_that_was_unpacked_signs_in_by_passkey() {
    let folder = TempDir::new().unwrap();
    let top = unpack(&pack(folder.path()));
    let plan = Panel::plan().program(top.join("bin/gatehouse")).environment("PATH", "/usr/bin:/bin");
    let configuration = top.join("etc/gatehouse.toml");
    let plan = plan.environment("GATEHOUSE_CONFIG", configuration.to_str().unwrap()).admin("ada");
    let mut panel = plan.prepare();
    let library = "libgatehouse_plugin_passkeys.so";
    panel.put_bytes(library, &fs::read(top.join("plugins").join(library)).unwrap());
    panel.cli(&["plugins", "enable", "passkeys"]).succeeds();
    let mut doctor = panel.command(&["doctor"]);
    doctor.env("GATEHOUSE_BASE_URL", "https://panel.example");
    let told = Ended::of(doctor, "").succeeds();
    assert!(told.contains("a passkey was registered and signed in"), "{told}");

    panel.serve();
    let mut authenticator = Authenticator::new(panel.address());
    register(&panel.signed_in("ada"), &mut authenticator, "Laptop");
    sign_in(&panel.client(), &mut authenticator);
}

#[test]
fn the_sample_configuration_has_every_key_and_no_other() {
    let sample = text(&Path::new(SOURCES).join("gatehouse.toml"));
    // A comment that starts without a space is a key that is switched off.
    let is_key =
        |line: &str| line.starts_with('#') && line[1..].starts_with(|first: char| first.is_ascii_lowercase() || first == '[');
    let all_on: Vec<_> = sample.lines().map(|line| if is_key(line) { &line[1..] } else { line }).collect();
    let all_on = all_on.join("\n");
    let panel = Panel::plan().environment("GATEHOUSE_DATABASE_URL", "sqlite://gatehouse.sqlite3").admin("ada").prepare();
    for (name, content) in [("sample.toml", &sample), ("all-on.toml", &all_on)] {
        let file = panel.data().join(name);
        fs::write(&file, content).unwrap();
        panel.cli(&["--config", file.to_str().unwrap(), "users", "list"]).succeeds();
    }
    let told = panel.command(&["users", "list"]).env("GATEHOUSE_XYZZY", "1").output().unwrap();
    let told = String::from_utf8(told.stderr).unwrap();
    let known: Vec<_> = told.split_once("known keys: ").expect("the keys").1.trim().split(", ").collect();
    assert!(known.len() > 10, "{known:?}");
    for key in known {
        let is_there = [format!("{key} = "), format!("[{key}]"), format!("`{key}`")].iter().any(|form| all_on.contains(form));
        assert!(is_there, "`{key}` is not in the sample configuration");
    }
}

#[test]
fn the_service_starts_what_the_instructions_install() {
    let sources = Path::new(SOURCES);
    let (unit, install) = (text(&sources.join("gatehouse.service")), text(&sources.join("INSTALL.md")));
    let start = unit.lines().find_map(|line| line.strip_prefix("ExecStart=")).expect("a command");
    for path in start.split(' ').filter(|word| word.starts_with('/')) {
        assert!(install.contains(&format!(" {path}\n")), "nobody installs {path}");
    }
    let user = unit.lines().find_map(|line| line.strip_prefix("User=")).expect("a user");
    assert!(text(&sources.join("gatehouse.sysusers")).contains(&format!("\nu {user} ")), "nobody makes the user {user}");

    let readme = text(&sources.join("../../README.md"));
    let typed: Vec<_> = install.lines().filter(|line| line.starts_with("sudo ")).collect();
    assert!(typed.len() > 5 && typed.iter().all(|line| readme.contains(line)), "README.md installs otherwise than INSTALL.md");

    // systemd's own opinion, where there is systemd. It looks for the program, too.
    if Command::new("systemd-analyze").arg("--version").output().is_err() {
        return;
    }
    let folder = TempDir::new().unwrap();
    let program = start.split(' ').next().unwrap_or_default();
    fs::write(folder.path().join("gatehouse.service"), unit.replace(program, "/bin/true")).unwrap();
    let mut verify = Command::new("systemd-analyze");
    verify.args(["verify", "--man=no", "./gatehouse.service"]).current_dir(folder.path());
    let told = Ended::of(verify, "").stderr;
    let about_it: Vec<_> = told.lines().filter(|line| line.contains("gatehouse.service")).collect();
    assert!(about_it.is_empty(), "{about_it:?}");
}

#[test]
fn a_static_program_is_refused_with_words() {
    let told = dist(&["--target", "x86_64-unknown-linux-musl"]).fails();
    assert!(told.contains("could load no plugin") && told.contains("x86_64-unknown-linux-gnu"), "{told}");
}
