//! Embeds the plugin's words: every language that has a file of them.

use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

fn main() {
    let locales = PathBuf::from(env::var("CARGO_MANIFEST_DIR").expect("cargo sets it")).join("../locales");
    println!("cargo::rerun-if-changed={}", locales.display());
    let mut tags: Vec<String> = fs::read_dir(&locales)
        .expect("the words lie beside the plugin")
        .flatten()
        .filter_map(|folder| folder.file_name().into_string().ok())
        .collect();
    tags.sort();
    let mut out = String::from("[\n");
    for tag in tags {
        let words = locales.join(&tag).join("passkeys.ftl");
        println!("cargo::rerun-if-changed={}", locales.join(&tag).display());
        if words.exists() {
            let _ = writeln!(out, "({tag:?}, include_str!({:?})),", words.to_str().expect("paths here are UTF-8"));
        }
    }
    out.push(']');
    let target = PathBuf::from(env::var("OUT_DIR").expect("cargo sets it")).join("words.rs");
    fs::write(target, out).expect("the build folder can be written");
}
