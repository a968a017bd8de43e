//! Libraries that a panel meets but this workspace does not make: built by a cargo run of their own, optimised, with LTO and
//! stripped, as a plugin's author would ship them; and against a later version of the plugin interface than the panel's.
//! The stories load them from `<target>/apart`.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell::{cargo, must, root, target};

/// How an author would build a release.
const PROFILE: [&str; 4] = [
    "profile.release.lto=true",
    "profile.release.opt-level=\"s\"",
    "profile.release.codegen-units=1",
    "profile.release.strip=\"symbols\"",
];

/// What version 1.1 might add: the value of a newtype. File, what stands there, what follows it.
const ADDED: [(&str, &str, &str); 1] =
    [("src/ability.rs", "= Self(7);\n", "= Self(7);\n    /// New.\n    pub const LATER: Self = Self(8);\n")];

/// A panel of version 1.1, as far as it matters: it opens a library, checks its layout, reads what it contributes, and asks it what
/// version 1.0 has no method for.
const PANEL: &str = r#"use abi_stable::library::{LibHeader, lib_header_from_path};
use gatehouse_plugin_api::{Extension, PluginModRef};
use gatehouse_plugin_testkit::Panel;

fn main() {
    let path = std::env::args().nth(1).expect("a library");
    let module = lib_header_from_path(path.as_ref()).and_then(LibHeader::init_root_module::<PluginModRef>);
    let module = module.unwrap_or_else(|error| panic!("{error}"));
    let manifest = module.manifest()().into_result().expect("a manifest");
    let plugin = module.create()().into_result().expect("a plugin");
    println!("{} {}", manifest.id, manifest.version);
    let asked = Extension { name: "later".into(), content: "{}".into() };
    let answer = plugin.extension(&Panel::of(manifest).lend(), &asked).into_result().expect("no failure");
    println!("{}", answer.into_option().map_or("no answer".into(), |answer| answer.name));
}
"#;

pub fn build() -> Result<(), String> {
    let apart = target()?.join("apart");
    let mut own = release(&root(), &apart);
    own.args(["-p", "gatehouse-plugin-golden"]);
    must(own)?;
    let later = apart.join("later");
    write_later(&later)?;
    must(release(&later, &apart))
}

fn release(workspace: &Path, target: &Path) -> Command {
    let mut build = cargo();
    build.current_dir(workspace).args(["build", "--release", "--target-dir"]).arg(target);
    for setting in PROFILE {
        build.args(["--config", setting]);
    }
    build
}

/// What a plugin of version 1.1 may do with such a question.
const ANSWERS: &str = "    fn extension(&self, _: &HostBox, asked: &gatehouse_plugin_api::Extension) -> \
                       RResult<gatehouse_plugin_api::ROption<gatehouse_plugin_api::Extension>, Failure> {
        ROk(RSome(asked.clone()))
    }

";

/// A workspace with version 1.1 of the interface and two plugins made for it: one that uses nothing new, and one that does.
fn write_later(later: &Path) -> Result<(), String> {
    let failed = |path: &Path, error: std::io::Error| format!("{}: {error}", path.display());
    let put = |path: PathBuf, text: &str| {
        fs::create_dir_all(path.parent().unwrap_or(later)).map_err(|error| failed(&path, error))?;
        // Untouched where nothing changed, so that cargo builds nothing again.
        if fs::read_to_string(&path).is_ok_and(|there| there == text) {
            return Ok(());
        }
        fs::write(&path, text).map_err(|error| failed(&path, error))
    };
    let get = |path: PathBuf| fs::read_to_string(&path).map_err(|error| failed(&path, error));

    let (api, golden) = (root().join("plugin-api"), root().join("tests/fixtures/golden"));
    let manifest = get(root().join("Cargo.toml"))?;
    // Without the profiles: they name packages that are not built here.
    let manifest = manifest.split_once("[profile.").map_or(manifest.as_str(), |(before, _)| before);
    let (before, rest) = manifest.split_once("members = [").ok_or("the workspace has no members")?;
    let after = rest.split_once(']').map_or("", |(_, after)| after);
    let manifest = format!("{before}members = [\"plugin-api\", \"tests/testkit\", \"panel\", \"quiet\", \"loud\"]{after}");
    put(later.join("Cargo.toml"), &manifest)?;
    put(later.join("Cargo.lock"), &get(root().join("Cargo.lock"))?)?;

    let api_manifest = get(api.join("Cargo.toml"))?;
    put(later.join("plugin-api/Cargo.toml"), &replaced(&api_manifest, "version = \"1.0.0\"", "version = \"1.1.0\"")?)?;
    for path in sources(&api)? {
        let mut text = get(api.join(&path))?;
        for (_, there, then) in ADDED.iter().filter(|(file, ..)| Path::new(file) == path) {
            text = replaced(&text, there, then)?;
        }
        put(later.join("plugin-api").join(path), &text)?;
    }
    // What a panel lends, by that version.
    let testkit = root().join("tests/testkit");
    for path in [PathBuf::from("Cargo.toml")].into_iter().chain(sources(&testkit)?) {
        put(later.join("tests/testkit").join(&path), &get(testkit.join(&path))?)?;
    }

    let plugin_manifest = get(golden.join("Cargo.toml"))?;
    let source = get(golden.join("src/lib.rs"))?;
    let first = "Contribution::SecureAddress,";
    let extension = r#"Contribution::Extension(gatehouse_plugin_api::Extension { name: "later".into(), content: "{}".into() })"#;
    let louder = replaced(&source, first, &format!("{extension}, {first}"))?;
    let judges = "    fn usable(";
    let louder = replaced(&louder, judges, &format!("{ANSWERS}{judges}"))?;
    for (name, source) in [("quiet", &source), ("loud", &louder)] {
        let renamed = replaced(&plugin_manifest, "gatehouse-plugin-golden", &format!("gatehouse-plugin-{name}"))?;
        put(later.join(name).join("Cargo.toml"), &renamed)?;
        put(later.join(name).join("src/lib.rs"), source)?;
        for file in ["en.ftl", "piece.html.j2"] {
            put(later.join(name).join("src").join(file), &get(golden.join("src").join(file))?)?;
        }
    }
    let panel_manifest = replaced(&plugin_manifest, "gatehouse-plugin-golden", "later-panel")?;
    let panel_manifest = replaced(&panel_manifest, "[lib]\ncrate-type = [\"cdylib\"]\n", "")?;
    let dependencies = "[dependencies]\n";
    let lends = format!("{dependencies}gatehouse-plugin-testkit.workspace = true\n");
    put(later.join("panel/Cargo.toml"), &replaced(&panel_manifest, dependencies, &lends)?)?;
    put(later.join("panel/src/main.rs"), PANEL)
}

/// The files below a package's `src`, by their paths in the package.
fn sources(package: &Path) -> Result<Vec<PathBuf>, String> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from("src")];
    while let Some(folder) = folders.pop() {
        let entries = fs::read_dir(package.join(&folder)).map_err(|error| format!("{}: {error}", folder.display()))?;
        for entry in entries.flatten() {
            let path = folder.join(entry.file_name());
            if entry.path().is_dir() { folders.push(path) } else { found.push(path) }
        }
    }
    Ok(found)
}

/// A place that is not there any more is an error: the later version would silently be the present one.
fn replaced(text: &str, there: &str, then: &str) -> Result<String, String> {
    if text.contains(there) { Ok(text.replacen(there, then, 1)) } else { Err(format!("`{there}` is not there to be replaced")) }
}
