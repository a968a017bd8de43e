//! What lies in the plugin folder, and the receipt of each library: from the database, or from a child process when the
//! library or this panel is new. Nothing here opens a library.

use std::fs;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;
use std::time::SystemTime;

use crate::db::{self, Database};
use crate::plugins::probe;
use crate::plugins::receipt::{Receipt, Refusal, Verdict};
use crate::secrets;

/// Name, length and modification time of everything in the folder: as long as it stays, nothing is looked at again.
pub type Fingerprint = Vec<(PathBuf, u64, Option<SystemTime>, u32)>;

/// Bytes of a library.
const LARGEST: u64 = 512 << 20;

#[derive(Debug, Clone)]
pub struct Found {
    /// The file's name, for people.
    pub file: String,
    pub path: PathBuf,
    /// SHA-256 of the content, in hexadecimal.
    pub library: String,
    pub verdict: Verdict,
}

impl Found {
    pub fn receipt(&self) -> Option<&Receipt> {
        match &self.verdict {
            Verdict::Accepted(receipt) => Some(receipt),
            Verdict::Refused(_) => None,
        }
    }

    pub fn refusals(&self) -> Option<&[Refusal]> {
        match &self.verdict {
            Verdict::Accepted(_) => None,
            Verdict::Refused(refusals) => Some(refusals),
        }
    }
}

pub fn fingerprint(folder: &Path) -> Fingerprint {
    let describe = |path: PathBuf| {
        let metadata = fs::metadata(&path).ok();
        let metadata = metadata.as_ref();
        let mode = metadata.map_or(0, MetadataExt::mode);
        (path, metadata.map_or(0, fs::Metadata::len), metadata.and_then(|metadata| metadata.modified().ok()), mode)
    };
    let mut all: Fingerprint = libraries(folder).into_iter().map(describe).collect();
    all.push(describe(folder.to_owned()));
    all
}

/// Every `*.so` of the folder with its verdict, by file name.
pub fn look(folder: &Path, db: &Database) -> db::Result<Vec<Found>> {
    libraries(folder).into_iter().map(|path| judge(path, folder, db)).collect()
}

fn libraries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let named = entries.filter(|path| path.extension().is_some_and(|extension| extension == "so"));
    // Reading from a pipe or a device would never end.
    let mut paths: Vec<_> = named.filter(|path| fs::metadata(path).is_ok_and(|metadata| metadata.is_file())).collect();
    paths.sort();
    paths
}

fn judge(path: PathBuf, folder: &Path, db: &Database) -> db::Result<Found> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let refused = |refusal| Verdict::Refused(vec![refusal]);
    let content = match fs::metadata(&path)
        .and_then(|metadata| if metadata.len() > LARGEST { Err(too_large()) } else { fs::read(&path) })
    {
        Ok(content) => content,
        Err(error) => {
            let verdict = refused(Refusal::because("library-not-elf", error.to_string()));
            return Ok(Found { file, path, library: String::new(), verdict });
        }
    };
    let library = secrets::hex(&secrets::digest(&content));
    drop(content);
    let verdict = if let Some(writable) = writable_by_others(&path).or_else(|| writable_by_others(folder)) {
        refused(Refusal::because("library-writable", writable.display().to_string()))
    } else if let Some(verdict) = stored(db, &library)? {
        verdict
    } else {
        let verdict = probe::in_child(&path);
        store(db, &library, &verdict)?;
        verdict
    };
    Ok(Found { file, path, library, verdict })
}

fn too_large() -> std::io::Error {
    std::io::Error::other(format!("it is larger than {} MiB", LARGEST >> 20))
}

/// Whoever can write the library can be anyone in this panel.
fn writable_by_others(path: &Path) -> Option<&Path> {
    let metadata = fs::metadata(path).ok()?;
    let ours = fs::metadata("/proc/self").map_or(0, |process| process.uid());
    let owned = metadata.uid() == 0 || metadata.uid() == ours;
    (metadata.mode() & 0o022 != 0 || !owned).then_some(path)
}

fn stored(db: &Database, library: &str) -> db::Result<Option<Verdict>> {
    let json = db.read(|connection| db::receipt::get(connection, library, &HOST_BUILD))?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
}

fn store(db: &Database, library: &str, verdict: &Verdict) -> db::Result<()> {
    // A crash or a hang may have been the machine's fault: looked at again at the next start.
    let lasting = match verdict {
        Verdict::Accepted(_) => true,
        Verdict::Refused(refusals) => {
            refusals.iter().all(|refusal| !matches!(refusal.code.as_str(), "library-crashed" | "library-hung"))
        }
    };
    if !lasting {
        return Ok(());
    }
    let json = serde_json::to_string(verdict).map_err(|_| db::Error::Corrupt("a receipt cannot be written as JSON"))?;
    let library = library.to_owned();
    db.write(move |connection| db::receipt::put(connection, &library, &HOST_BUILD, &json))
}

/// Names this build of the panel: its version, and the program file's length and time.
static HOST_BUILD: LazyLock<String> = LazyLock::new(|| {
    let metadata = fs::metadata(probe::THIS_PROGRAM).ok();
    let (length, changed) = metadata.map_or((0, 0), |metadata| (metadata.len(), metadata.mtime_nsec() ^ metadata.mtime()));
    format!("{}-{length:x}-{changed:x}", env!("CARGO_PKG_VERSION"))
});
