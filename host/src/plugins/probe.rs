//! The child process that opens a library first. A truncated library kills whoever opens it, and a bad one may do worse:
//! it does so to a process with no database, no secrets and a deadline.

use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::process::{ChildStdout, Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use object::read::elf::{ElfFile64, FileHeader, ProgramHeader, SectionHeader};
use object::{Architecture, Endianness, Object, ObjectKind};

use super::contributions::Contributions;
use super::load::{self, PANIC_SELF_TEST_FAILED};
use super::receipt::{Refusal, Verdict};

const DEADLINE: Duration = Duration::from_secs(10);
/// The running program itself, even after its file was replaced by an upgrade.
pub const THIS_PROGRAM: &str = "/proc/self/exe";
/// Bytes: a plugin that prints without end must not fill our memory.
const LONGEST_VERDICT: u64 = 8 << 20;

/// Runs `gatehouse plugins inspect FILE --json` and reads its verdict.
pub fn in_child(path: &Path) -> Verdict {
    run_child(path).unwrap_or_else(|refusal| Verdict::Refused(vec![refusal]))
}

fn run_child(path: &Path) -> Result<Verdict, Refusal> {
    let failed = |what: &str, error: std::io::Error| Refusal::because("library-crashed", format!("{what}: {error}"));
    let mut child = Command::new(THIS_PROGRAM)
        .args(["plugins", "inspect", "--json"])
        .arg(path)
        .env_clear()
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed("the child process", error))?;
    // The end of what it prints is waited for, not the child: a grandchild may hold the pipe open, and is not waited for either.
    let (tell, told) = sync_channel(1);
    let mut pipe = child.stdout.take();
    std::thread::spawn(move || {
        let mut text = String::new();
        let mut line = |pipe: &mut ChildStdout| BufReader::new(pipe.take(LONGEST_VERDICT)).read_line(&mut text);
        let _ = pipe.as_mut().map(&mut line);
        let _ = tell.send(text);
    });
    let text = told.recv_timeout(DEADLINE);
    let _ = child.kill();
    let status = child.wait().map_err(|error| failed("waiting for the child process", error))?;
    let text = text.map_err(|_| Refusal::because("library-hung", format!("no answer in {} s", DEADLINE.as_secs())))?;
    serde_json::from_str(&text).map_err(|_| Refusal::because("library-crashed", format!("the child process ended with {status}")))
}

/// What the child does: checks the file, opens it, checks version, layout and containment, and reads the contributions.
pub fn inspect(path: &Path) -> Verdict {
    let inspected = check_file(path).and_then(|()| {
        let module = load::open(path)?;
        if !load::contains_panics(module) {
            return Err(vec![Refusal::plain(PANIC_SELF_TEST_FAILED)]);
        }
        let manifest = load::manifest(module)?;
        Contributions::read(manifest)
            .map_err(|problems| problems.into_iter().map(|problem| Refusal::because("library-bad-manifest", problem)).collect())
    });
    match inspected {
        Ok(contributions) => Verdict::Accepted(contributions.receipt()),
        Err(refusals) => Verdict::Refused(refusals),
    }
}

/// A whole ELF library for this machine? A file shorter than its own tables say would end the process with SIGBUS.
fn check_file(path: &Path) -> Result<(), Vec<Refusal>> {
    let refused = |code: &str, detail: String| vec![Refusal::because(code, detail)];
    let content = std::fs::read(path).map_err(|error| refused("library-not-elf", error.to_string()))?;
    if !content.starts_with(b"\x7fELF") {
        return Err(refused("library-not-elf", "the file does not start as a library does".to_owned()));
    }
    let truncated = |error: object::Error| refused("library-truncated", error.to_string());
    let elf = ElfFile64::<Endianness>::parse(content.as_slice()).map_err(truncated)?;
    let here = if cfg!(target_arch = "x86_64") { Architecture::X86_64 } else { Architecture::Aarch64 };
    if elf.kind() != ObjectKind::Dynamic || elf.architecture() != here {
        return Err(refused("library-not-elf", format!("{:?} for {:?}", elf.kind(), elf.architecture())));
    }
    let endian = elf.endian();
    let header = elf.elf_header();
    let ends = header
        .program_headers(endian, content.as_slice())
        .map_err(truncated)?
        .iter()
        .map(|segment| segment.p_offset(endian).saturating_add(segment.p_filesz(endian)));
    let sections = header
        .section_headers(endian, content.as_slice())
        .map_err(truncated)?
        .iter()
        .filter(|section| section.sh_type(endian) != object::elf::SHT_NOBITS);
    let ends = ends.chain(sections.map(|section| section.sh_offset(endian).saturating_add(section.sh_size(endian))));
    match ends.max() {
        Some(end) if end > content.len() as u64 => Err(refused("library-truncated", format!("{} bytes of {end}", content.len()))),
        _ => Ok(()),
    }
}
