//! Embeds the panel's own words, pages and assets. Files of plugins that lie beside them are left out: the panel names none.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() {
    let root = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it"));
    let root = root.parent().expect("the host lies in the workspace").to_owned();
    let mut out = String::new();

    out.push_str("/// Tag, name, `panel.ftl`, `terms.ftl`.\npub const LOCALES: &[(&str, &str, &str, &str)] = &[\n");
    for folder in entries(&root.join("locales")).into_iter().filter(|path| path.join("panel.ftl").exists()) {
        let (panel, terms) = (folder.join("panel.ftl"), folder.join("terms.ftl"));
        let (tag, called) = (name(&folder), language_name(&panel));
        let _ = writeln!(out, "({tag:?}, {called:?}, include_str!({:?}), include_str!({:?})),", text(&panel), text(&terms));
    }
    out.push_str("];\n/// Name and source.\npub const TEMPLATES: &[(&str, &str)] = &[\n");
    for file in entries(&root.join("templates")) {
        if let Some(name) = name(&file).strip_suffix(".html.j2") {
            let _ = writeln!(out, "({name:?}, include_str!({:?})),", text(&file));
        }
    }
    out.push_str("];\n/// File name and bytes.\npub const ASSETS: &[(&str, &[u8])] = &[\n");
    for file in entries(&root.join("host/assets")) {
        let _ = writeln!(out, "({:?}, include_bytes!({:?})),", name(&file), text(&file));
    }
    out.push_str("];\n");

    let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("embedded.rs");
    fs::write(target, out).expect("the build folder can be written");
    println!("cargo::rerun-if-changed=migrations");
}

/// What a language calls itself: every page's choice of languages has all of them, and must not cost reading all of them.
fn language_name(panel: &Path) -> String {
    println!("cargo::rerun-if-changed={}", panel.display());
    let words = fs::read_to_string(panel).expect("words can be read");
    let name = words.lines().find_map(|line| line.strip_prefix("language-name = "));
    name.unwrap_or_else(|| panic!("{} does not say language-name", panel.display())).to_owned()
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    println!("cargo::rerun-if-changed={}", folder.display());
    let mut paths: Vec<_> = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    paths.sort();
    paths
}

fn text(path: &Path) -> &str {
    path.to_str().expect("paths here are UTF-8")
}

fn name(path: &Path) -> String {
    path.file_name().and_then(|name| name.to_str()).expect("names here are UTF-8").to_owned()
}
