//! What lies in the plugin folder, and the receipt of each library: from the database, or from a child process when the
//! library or this panel is new. Nothing here opens a library.

use std::fs::{self, File};
use std::io::Read;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

use crate::db::{self, Database};
use crate::plugins::probe;
use crate::plugins::receipt::{Receipt, Refusal, Verdict};
use crate::secrets;

/// Of everything in the folder which file it is, and when anything of it was changed last, be it its bytes, its owner or who may
/// write to it: as long as this stays, nothing is looked at again.
pub type Fingerprint = Vec<(PathBuf, Option<[i64; 3]>)>;

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

    /// What the child process told of it, or why it is not used.
    pub fn judged(&self) -> Result<&Receipt, Vec<Refusal>> {
        match &self.verdict {
            Verdict::Accepted(receipt) => Ok(receipt),
            Verdict::Refused(refusals) => Err(refusals.clone()),
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
        let of = |metadata: fs::Metadata| [metadata.ino().cast_signed(), metadata.ctime(), metadata.ctime_nsec()];
        (path, metadata.map(of))
    };
    let mut all: Fingerprint = libraries(folder).into_iter().map(describe).collect();
    all.push(describe(folder.to_owned()));
    all
}

/// Every `*.so` of the folder with its verdict, by file name.
pub fn look(folder: &Path, db: &Database) -> db::Result<Vec<Found>> {
    libraries(folder).into_iter().map(|path| judge(path, db)).collect()
}

fn libraries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let named = entries.filter(|path| path.extension().is_some_and(|extension| extension == "so"));
    // Reading from a pipe or a device would never end.
    let mut paths: Vec<_> = named.filter(|path| fs::metadata(path).is_ok_and(|metadata| metadata.is_file())).collect();
    paths.sort();
    paths
}

fn judge(path: PathBuf, db: &Database) -> db::Result<Found> {
    let file = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
    let exposures = exposures(&path);
    let (library, of_content) = match digest(&path) {
        Ok(library) => {
            let verdict = judge_content(&path, &library, exposures.is_empty(), db)?;
            (library, verdict)
        }
        Err(error) => (String::new(), Verdict::Refused(vec![Refusal::because("library-not-elf", error.to_string())])),
    };
    Ok(Found { file, path, library, verdict: of_content.and(exposures) })
}

/// What others could have written is not run, not even in a child: then only its bytes are looked at.
fn judge_content(path: &Path, library: &str, may_be_opened: bool, db: &Database) -> db::Result<Verdict> {
    if let Some(verdict) = stored(db, library)? {
        return Ok(verdict);
    }
    if !may_be_opened {
        return Ok(Verdict::Refused(probe::check(path).err().unwrap_or_default()));
    }
    let verdict = probe::in_child(path);
    store(db, library, &verdict)?;
    Ok(verdict)
}

/// SHA-256 of a library, in hexadecimal; never the whole of it in memory.
pub fn digest(path: &Path) -> std::io::Result<String> {
    Ok(secrets::hex(&secrets::digest_of(open(path)?)?))
}

/// A library to be read, which must be a file of a sensible size: reading a pipe or a device would never end.
pub fn open(path: &Path) -> std::io::Result<impl Read> {
    let metadata = fs::metadata(path)?;
    if !metadata.is_file() {
        return Err(std::io::Error::other("it is not a file"));
    }
    if metadata.len() > LARGEST {
        return Err(too_large());
    }
    Ok(File::open(path)?.take(LARGEST))
}

/// The same from what somebody else has opened, and ends.
pub fn read_to_end(open: impl Read) -> std::io::Result<Vec<u8>> {
    let mut content = Vec::new();
    open.take(LARGEST + 1).read_to_end(&mut content)?;
    if content.len() as u64 > LARGEST { Err(too_large()) } else { Ok(content) }
}

fn too_large() -> std::io::Error {
    std::io::Error::other(format!("it is larger than {} MiB", LARGEST >> 20))
}

/// Everything by which somebody else could replace the library, or write to it: they could be anyone in this panel.
pub fn exposures(path: &Path) -> Vec<Refusal> {
    let mut exposures = exposure(path, ["library-writable", "library-owner"]);
    if let Some(folder) = path.parent() {
        exposures.extend(folder_exposures(folder));
    }
    exposures
}

pub fn folder_exposures(folder: &Path) -> Vec<Refusal> {
    exposure(folder, ["library-folder-writable", "library-folder-owner"])
}

fn exposure(path: &Path, [writable, foreign]: [&str; 2]) -> Vec<Refusal> {
    let Ok(metadata) = fs::metadata(path) else { return Vec::new() };
    let ours = fs::metadata("/proc/self").map_or(0, |process| process.uid());
    let named = |code: &str| Refusal::because(code, path.display().to_string());
    let mut exposure = Vec::new();
    if metadata.mode() & 0o022 != 0 {
        exposure.push(named(writable));
    }
    if metadata.uid() != 0 && metadata.uid() != ours {
        let (needs, offers) = (metadata.uid().to_string(), ours.to_string());
        exposure.push(Refusal { needs, offers, ..named(foreign) });
    }
    exposure
}

fn stored(db: &Database, library: &str) -> db::Result<Option<Verdict>> {
    let json = db.read(|connection| db::receipt::get(connection, library, &HOST_BUILD))?;
    Ok(json.and_then(|json| serde_json::from_str(&json).ok()))
}

pub(super) fn store(db: &Database, library: &str, verdict: &Verdict) -> db::Result<()> {
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
    // By its name first: under an instrument such as valgrind the link itself is the instrument. A program that was replaced
    // while it runs has no such name any more.
    let named = std::env::current_exe().and_then(fs::metadata);
    let metadata = named.or_else(|_| fs::metadata(probe::THIS_PROGRAM)).ok();
    let (length, changed) = metadata.map_or((0, 0), |metadata| (metadata.len(), metadata.mtime_nsec() ^ metadata.mtime()));
    format!("{}-{length:x}-{changed:x}", env!("CARGO_PKG_VERSION"))
});
