//! Mapping a library and calling its module: the one place where foreign code enters a process.
//!
//! `lib_header_from_path` and not `RootModule::load_from*`: those remember one library per *type*, and would give the second
//! plugin the first one's module.

use std::fs;
use std::os::unix::fs::{OpenOptionsExt, PermissionsExt};
use std::path::{Path, PathBuf};

use abi_stable::library::{LibraryError, RootModule, lib_header_from_path};
use gatehouse_plugin_api::{FailureKind, Manifest, PluginBox, PluginModRef, RErr, ROk};

use super::discover;
use super::receipt::Refusal;

pub const PANIC_SELF_TEST_FAILED: &str = "library-panic-abort";

/// The folder of content-addressed copies below the data folder.
const COPIES: &str = "plugins-loaded";

type Refusals = Vec<Refusal>;

/// Opens a copy of the library that is named by its content: opening a path twice gives the library that was there first,
/// even after the file was replaced.
pub fn from_copy(path: &Path, library: &str, data_dir: &Path) -> Result<PluginModRef, Refusals> {
    let copy = copy(path, library, &copies(data_dir))
        .map_err(|error| vec![Refusal::because("library-crashed", format!("cannot copy the library: {error}"))])?;
    open(&copy.ok_or_else(|| vec![Refusal::plain("library-changed")])?)
}

/// Where the copies are.
pub fn copies(data_dir: &Path) -> PathBuf {
    data_dir.join(COPIES)
}

/// `None`: the content is no longer what `library` says.
fn copy(path: &Path, library: &str, folder: &Path) -> std::io::Result<Option<PathBuf>> {
    fs::create_dir_all(folder)?;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))?;
    let target = folder.join(format!("{library}.so"));
    let fresh = folder.join(format!("{library}.{}", std::process::id()));
    let mut file = fs::OpenOptions::new().write(true).create(true).truncate(true).mode(0o500).open(&fresh)?;
    std::io::copy(&mut discover::open(path)?, &mut file)?;
    file.sync_all()?;
    // The copy is hashed and not the original: that could change between two looks.
    let is_it = discover::digest(&fresh)? == library;
    // Never over a copy that may be mapped: the same content has the same name, and is there already.
    if is_it && !(target.exists() && discover::digest(&target)? == library) {
        fs::rename(&fresh, &target)?;
    } else {
        fs::remove_file(&fresh)?;
    }
    Ok(is_it.then_some(target))
}

/// Removes the copy of a library that is no longer there.
pub fn forget_copy(library: &str, data_dir: &Path) -> std::io::Result<()> {
    fs::remove_file(data_dir.join(COPIES).join(format!("{library}.so")))
}

/// Maps the library and checks version and layout. In the panel's process only for a library that a child has accepted.
pub fn open(path: &Path) -> Result<PluginModRef, Refusals> {
    let module = lib_header_from_path(path).and_then(abi_stable::library::LibHeader::init_root_module::<PluginModRef>);
    module.map_err(|error| vec![refusal(&error)])
}

/// Of the promise, as this panel knows it.
pub fn offered_version() -> String {
    PluginModRef::VERSION_STRINGS.version.to_string()
}

/// Never in the panel's own process: a library that cannot contain its panic ends the process here.
pub fn contains_panics(module: PluginModRef) -> bool {
    matches!(module.panic_self_test()(), RErr(failure) if failure.kind == FailureKind::PANIC)
}

pub fn manifest(module: PluginModRef) -> Result<Manifest, Refusals> {
    match module.manifest()() {
        ROk(manifest) => Ok(manifest),
        RErr(failure) => Err(vec![Refusal::because("library-bad-manifest", failure.message)]),
    }
}

pub fn create(module: PluginModRef) -> Result<PluginBox, Refusals> {
    match module.create()() {
        ROk(plugin) => Ok(plugin),
        RErr(failure) => Err(vec![Refusal::because("library-crashed", failure.message)]),
    }
}

/// abi_stable's own text can be 70 kB of layout: it goes into `detail`, people get two lines.
fn refusal(error: &LibraryError) -> Refusal {
    let detail = error.to_string();
    match error {
        LibraryError::IncompatibleVersionNumber { actual_version, .. } => Refusal {
            needs: actual_version.to_string(),
            offers: offered_version(),
            ..Refusal::because("library-other-api", detail)
        },
        LibraryError::GetSymbolError { .. } => Refusal::because("library-no-module", detail),
        LibraryError::AbiInstability(_) | LibraryError::InvalidAbiHeader(_) | LibraryError::InvalidCAbi { .. } => {
            Refusal::because("library-layout", detail)
        }
        _ => Refusal::because("library-truncated", detail),
    }
}
