//! A tar archive whose bytes follow from its content: sorted, one owner, one time. And the checksums, inside and beside it.
//! What goes in is decided elsewhere.

use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, BufWriter, Write};
use std::path::{Path, PathBuf};

use flate2::{Compression, GzBuilder};
use sha2::{Digest, Sha256};
use tar::{Builder, EntryType, Header};

pub struct Archive {
    /// The folder that everything lies in, and the archive's own name.
    name: String,
    time: u64,
    files: BTreeMap<String, Entry>,
}

struct Entry {
    bytes: Vec<u8>,
    mode: u32,
}

impl Archive {
    pub fn new(name: &str, time: u64) -> Self {
        Self { name: name.to_owned(), time, files: BTreeMap::new() }
    }

    pub fn file(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), Entry { bytes, mode: 0o644 });
    }

    pub fn program(&mut self, path: &str, bytes: Vec<u8>) {
        self.files.insert(path.to_owned(), Entry { bytes, mode: 0o755 });
    }

    /// Everything in a folder and the folders below it.
    pub fn folder(&mut self, path: &str, from: &Path) -> Result<(), String> {
        let failed = |error: io::Error| format!("cannot read {}: {error}", from.display());
        for entry in fs::read_dir(from).map_err(failed)? {
            let entry = entry.map_err(failed)?;
            let below = format!("{path}/{}", entry.file_name().to_string_lossy());
            if entry.path().is_dir() {
                self.folder(&below, &entry.path())?;
            } else {
                self.file(&below, fs::read(entry.path()).map_err(failed)?);
            }
        }
        Ok(())
    }

    /// Writes `<name>.tar.gz` and its checksum into a folder.
    pub fn write(mut self, into: &Path) -> Result<Vec<PathBuf>, String> {
        let sums: Vec<_> = self.files.iter().map(|(path, entry)| sum(&entry.bytes, path)).collect();
        self.file("SHA256SUMS", sums.concat().into_bytes());
        let name = format!("{}.tar.gz", self.name);
        let path = into.join(&name);
        let failed = |error: io::Error| format!("cannot write {}: {error}", path.display());
        self.pack(&path).map_err(failed)?;
        let beside = into.join(format!("{name}.sha256"));
        let sum = sum(&fs::read(&path).map_err(failed)?, &name);
        fs::write(&beside, sum).map_err(|error| format!("cannot write {}: {error}", beside.display()))?;
        Ok(vec![path, beside])
    }

    fn pack(&self, path: &Path) -> io::Result<()> {
        // The header of gzip has a time and a system of its own: neither is told.
        let compressed = GzBuilder::new().write(BufWriter::new(File::create(path)?), self.compression());
        let mut tar = Builder::new(compressed);
        let mut folders = Vec::new();
        for (path, entry) in &self.files {
            let path = Path::new(&self.name).join(path);
            for folder in path.ancestors().skip(1).filter(|folder| *folder != Path::new("")).collect::<Vec<_>>().iter().rev() {
                if !folders.contains(&folder.to_path_buf()) {
                    folders.push(folder.to_path_buf());
                    tar.append_data(&mut self.header(EntryType::Directory, 0o755, 0)?, folder, io::empty())?;
                }
            }
            let length = entry.bytes.len() as u64;
            tar.append_data(&mut self.header(EntryType::Regular, entry.mode, length)?, &path, entry.bytes.as_slice())?;
        }
        tar.into_inner()?.finish()?.flush()
    }

    /// Hundreds of megabytes of debug build are for a test, which waits for them.
    fn compression(&self) -> Compression {
        let size: usize = self.files.values().map(|entry| entry.bytes.len()).sum();
        if size > 64 << 20 { Compression::fast() } else { Compression::best() }
    }

    fn header(&self, kind: EntryType, mode: u32, length: u64) -> io::Result<Header> {
        let mut header = Header::new_ustar();
        header.set_entry_type(kind);
        header.set_mode(mode);
        header.set_size(length);
        header.set_mtime(self.time);
        header.set_uid(0);
        header.set_gid(0);
        header.set_username("root")?;
        header.set_groupname("root")?;
        Ok(header)
    }
}

/// A line as `sha256sum` writes and checks it.
fn sum(bytes: &[u8], path: &str) -> String {
    format!("{:x}  {path}\n", Sha256::digest(bytes))
}
