//! What panel and plugin are built of, and the licence texts that have to go with them: from cargo's own knowledge, and from
//! the sources that it fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::fs;

use cargo_metadata::{DependencyKind, Metadata, MetadataCommand, Package, PackageId};

use crate::shell::root;

/// How the files are named that hold a licence or a notice.
const NAMES: [&str; 5] = ["license", "licence", "copying", "notice", "copyright"];

pub struct Packages {
    metadata: Metadata,
    roots: Vec<PackageId>,
}

impl Packages {
    /// Those that `roots` are built of, for this target.
    pub fn read(triple: &str, roots: &[&str]) -> Result<Self, String> {
        let mut command = MetadataCommand::new();
        command.current_dir(root()).other_options(["--locked", "--filter-platform", triple].map(str::to_owned));
        let metadata = command.exec().map_err(|error| format!("cargo does not tell what this is built of: {error}"))?;
        let named = metadata.workspace_packages().into_iter().filter(|package| roots.contains(&package.name.as_str()));
        let roots = named.map(|package| package.id.clone()).collect();
        Ok(Self { metadata, roots })
    }

    pub fn version(&self, name: &str) -> Result<String, String> {
        let package = self.metadata.packages.iter().find(|package| package.name == name);
        package.map(|package| package.version.to_string()).ok_or_else(|| format!("there is no package {name}"))
    }

    /// Every package by name with its licence, then every text once, with those that it is of.
    pub fn notices(&self) -> Result<String, String> {
        let mut out =
            String::from("Gatehouse is built of these packages, and of Rust's standard library (MIT OR Apache-2.0).\n\n");
        let mut texts: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for package in self.linked()? {
            let name = format!("{} {}", package.name, package.version);
            let licence = package.license.as_deref().unwrap_or("licence: see its text below");
            let _ = write!(out, "{name}: {licence}");
            let _ = package.repository.iter().try_for_each(|address| write!(out, ", {address}"));
            out.push('\n');
            for text in licence_texts(package) {
                texts.entry(text).or_default().push(name.clone());
            }
        }
        let mut texts: Vec<_> = texts.into_iter().map(|(text, of)| (of.join(", "), text)).collect();
        texts.sort();
        for (of, text) in texts {
            let _ = write!(out, "\n\n{}\n{of}\n\n{text}\n", "-".repeat(80));
        }
        Ok(out)
    }

    /// Whatever ends up in the two files: dependencies of the roots, without what only builds or tests them.
    fn linked(&self) -> Result<Vec<&Package>, String> {
        let nodes = &self.metadata.resolve.as_ref().ok_or("cargo resolved nothing")?.nodes;
        let mut linked = BTreeSet::new();
        let mut next = self.roots.clone();
        while let Some(id) = next.pop() {
            // A macro runs in the compiler, with all that it is built of.
            let is_macro = self.metadata[&id].targets.iter().any(cargo_metadata::Target::is_proc_macro);
            if is_macro || !linked.insert(id.clone()) {
                continue;
            }
            let dependencies = nodes.iter().filter(|node| node.id == id).flat_map(|node| &node.deps);
            let normal = dependencies.filter(|one| one.dep_kinds.iter().any(|kind| kind.kind == DependencyKind::Normal));
            next.extend(normal.map(|one| one.pkg.clone()));
        }
        let foreign = |package: &&Package| linked.contains(&package.id) && package.source.is_some();
        let mut packages: Vec<_> = self.metadata.packages.iter().filter(foreign).collect();
        packages.sort_by(|a, b| (&a.name, &a.version).cmp(&(&b.name, &b.version)));
        Ok(packages)
    }
}

fn licence_texts(package: &Package) -> BTreeSet<String> {
    let Some(folder) = package.manifest_path.parent() else { return BTreeSet::new() };
    let files = fs::read_dir(folder).into_iter().flatten().flatten();
    let licences = files.filter(|file| {
        let name = file.file_name().to_string_lossy().to_lowercase();
        NAMES.iter().any(|known| name.starts_with(known))
    });
    // Line ends and white space at the end differ between packages, and make no other licence.
    let tidy = |text: String| text.lines().map(str::trim_end).collect::<Vec<_>>().join("\n").trim_matches('\n').to_owned();
    licences.filter_map(|file| fs::read_to_string(file.path()).ok()).map(tidy).filter(|text| !text.is_empty()).collect()
}
