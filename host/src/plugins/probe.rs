//! The child process that opens a library first. A truncated library kills whoever opens it, and a bad one may do worse:
//! it does so to a process with no database, no secrets, no open file, little memory and a deadline.

use std::io::{Read, Write};
use std::os::unix::process::CommandExt;
use std::path::Path;
use std::process::{Command, Stdio};
use std::sync::mpsc::sync_channel;
use std::time::Duration;

use object::read::elf::{ElfFile64, FileHeader, ProgramHeader, SectionHeader};
use object::{Architecture, Endianness, Object, ObjectKind};
use rustix::process::{Pid, Resource, Rlimit, Signal, getrlimit, kill_process_group, setrlimit};

use super::contributions::Contributions;
use super::load::{self, PANIC_SELF_TEST_FAILED};
use super::receipt::{Refusal, Verdict};

const DEADLINE: Duration = Duration::from_secs(10);
/// The variable that names the library to the child.
const ASKED: &str = "GATEHOUSE_INSPECT";
/// The running program itself, even after its file was replaced by an upgrade.
pub const THIS_PROGRAM: &str = "/proc/self/exe";
/// Bytes: a plugin that prints without end must not fill our memory.
const LONGEST_VERDICT: u64 = 8 << 20;
/// What the child may have at the most: bytes of address space, seconds of processor, open files; no byte written to a
/// file, no core dump.
const LIMITS: [(Resource, u64); 5] = [
    (Resource::As, 2 << 30),
    (Resource::Cpu, 2 * DEADLINE.as_secs()),
    (Resource::Nofile, 64),
    (Resource::Fsize, 0),
    (Resource::Core, 0),
];

/// Runs `gatehouse plugins inspect FILE --confined` and reads its verdict.
pub fn in_child(path: &Path) -> Verdict {
    run_child(path).unwrap_or_else(|refusal| Verdict::Refused(vec![refusal]))
}

fn run_child(path: &Path) -> Result<Verdict, Refusal> {
    let failed = |what: &str, error: std::io::Error| Refusal::because("library-crashed", format!("{what}: {error}"));
    let path = std::path::absolute(path).map_err(|error| failed("the path", error))?;
    // What whoever started this process left open is none of the library's business either.
    close_fds::set_fds_cloexec_threadsafe(3, &[]);
    let mut child = Command::new(THIS_PROGRAM)
        .args(["plugins", "inspect", "--confined"])
        .arg(&path)
        .env_clear()
        .current_dir("/")
        // Whatever the library starts ends with it.
        .process_group(0)
        // An application around the panel has another command line.
        .env(ASKED, &path)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .map_err(|error| failed("the child process", error))?;
    // The end of what it prints is waited for, not the child: a grandchild may hold the pipe open, and is not waited for either.
    let (tell, told) = sync_channel(1);
    let mut pipe = child.stdout.take().map(|pipe| pipe.take(LONGEST_VERDICT));
    std::thread::spawn(move || {
        let mut text = Vec::new();
        let mut some = [0; 16 << 10];
        while !text.ends_with(END.as_bytes())
            && let Some(Ok(read @ 1..)) = pipe.as_mut().map(|pipe| pipe.read(&mut some))
        {
            text.extend_from_slice(&some[..read]);
        }
        let _ = tell.send(text);
    });
    let text = told.recv_timeout(DEADLINE);
    let _ = kill_process_group(Pid::from_child(&child), Signal::KILL);
    let status = child.wait().map_err(|error| failed("waiting for the child process", error))?;
    let text = text.map_err(|_| Refusal::because("library-hung", format!("no answer in {} s", DEADLINE.as_secs())))?;
    let last = text.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).next_back();
    last.ok_or_else(|| Refusal::because("library-crashed", format!("the child process ended with {status}")))
}

/// In the child process of an application around the panel: does what it was started for, and ends it.
pub fn answer_if_asked() {
    if let Some(path) = std::env::var_os(ASKED) {
        confined(Path::new(&path));
        std::process::exit(0);
    }
}

/// The last line of what the child tells.
const END: &str = "end\n";

/// What the child does: it takes away from itself what a library has no use for, and prints its verdict; before the panic
/// self-test also the one that holds if that ends the process.
pub fn confined(path: &Path) {
    for (resource, most) in LIMITS {
        let hard = getrlimit(resource).maximum.map_or(most, |hard| hard.min(most));
        // A limit that cannot be set is one protection less of several.
        let _ = setrlimit(resource, Rlimit { current: Some(hard), maximum: Some(hard) });
    }
    let tell = |verdict: &Verdict| {
        let line = serde_json::to_string(verdict).unwrap_or_default();
        // On a line of its own, whatever the library may have printed.
        print!("\n{line}\n");
        // Whoever ends a process in a library flushes nothing.
        let _ = std::io::stdout().flush();
    };
    tell(&inspect(path, &tell));
    print!("{END}");
}

/// Checks the file, opens it, checks version and layout, reads the contributions, and checks containment.
fn inspect(path: &Path, tell: &dyn Fn(&Verdict)) -> Verdict {
    let opened = check(path).and_then(|()| load::open(path));
    let module = match opened {
        Ok(module) => module,
        Err(refusals) => return Verdict::Refused(refusals),
    };
    let declared = load::manifest(module).and_then(Contributions::read);
    let verdict = declared.map_or_else(Verdict::Refused, |contributions| Verdict::Accepted(Box::new(contributions.receipt())));
    let uncontained = verdict.clone().and(vec![Refusal::plain(PANIC_SELF_TEST_FAILED)]);
    tell(&uncontained);
    if load::contains_panics(module) { verdict } else { uncontained }
}

/// Looks at the bytes of a library and runs nothing of it.
pub fn check(path: &Path) -> Result<(), Vec<Refusal>> {
    let content = std::fs::read(path).map_err(|error| vec![Refusal::because("library-not-elf", error.to_string())])?;
    check_content(&content)
}

/// A whole ELF library for this machine? A file shorter than its own tables say would end the process with SIGBUS.
fn check_content(content: &[u8]) -> Result<(), Vec<Refusal>> {
    if !content.starts_with(b"\x7fELF") {
        return Err(vec![Refusal::because("library-not-elf", "the file does not start as a library does")]);
    }
    let mut refusals = Vec::new();
    match ends(content) {
        Err(error) => refusals.push(Refusal::because("library-truncated", error.to_string())),
        Ok((elf, end)) => {
            let here = if cfg!(target_arch = "x86_64") { Architecture::X86_64 } else { Architecture::Aarch64 };
            if elf.kind() != ObjectKind::Dynamic || elf.architecture() != here {
                let what = format!("{:?} for {:?}", elf.kind(), elf.architecture());
                refusals.push(Refusal::because("library-not-elf", what));
            }
            if end > content.len() as u64 {
                refusals.push(Refusal::because("library-truncated", format!("{} bytes of {end}", content.len())));
            }
        }
    }
    if refusals.is_empty() { Ok(()) } else { Err(refusals) }
}

/// The library, and where the last of its parts ends.
fn ends(content: &[u8]) -> Result<(ElfFile64<'_, Endianness>, u64), object::Error> {
    let elf = ElfFile64::<Endianness>::parse(content)?;
    let (endian, header) = (elf.endian(), elf.elf_header());
    let segments = header.program_headers(endian, content)?.iter();
    let segments = segments.map(|segment| segment.p_offset(endian).saturating_add(segment.p_filesz(endian)));
    let sections = header.section_headers(endian, content)?.iter();
    let sections = sections.filter(|section| section.sh_type(endian) != object::elf::SHT_NOBITS);
    let sections = sections.map(|section| section.sh_offset(endian).saturating_add(section.sh_size(endian)));
    let end = segments.chain(sections).max().unwrap_or_default();
    Ok((elf, end))
}
