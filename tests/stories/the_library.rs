//! The passkeys library as a file: it exports one symbol, needs only the system's own libraries, and links no database.

use std::process::Command;

use object::read::elf::{Dyn, ElfFile64, FileHeader};
use object::{Endianness, Object, ObjectSymbol};

use gatehouse_tests::{Ended, Library};

#[test]
fn it_exports_one_symbol() {
    for library in [Library::Passkeys, Library::Hello] {
        let bytes = std::fs::read(library.path()).expect("a built library");
        let file = ElfFile64::<Endianness>::parse(bytes.as_slice()).expect("an ELF file");
        let exported: Vec<_> = file.dynamic_symbols().filter(|symbol| symbol.is_definition() && symbol.is_global()).collect();
        let names: Vec<_> = exported.iter().filter_map(|symbol| symbol.name().ok()).collect();
        assert_eq!(names.len(), 1, "{library:?}: {names:?}");
    }
}

#[test]
fn it_needs_only_the_systems_own_libraries() {
    let bytes = std::fs::read(Library::Passkeys.path()).expect("a built library");
    let header = object::elf::FileHeader64::<Endianness>::parse(bytes.as_slice()).expect("an ELF file");
    let endian = header.endian().expect("a byte order");
    let sections = header.sections(endian, bytes.as_slice()).expect("sections");
    let (entries, strings) = sections.dynamic(endian, bytes.as_slice()).expect("a dynamic section").expect("a shared library");
    let strings = sections.strings(endian, bytes.as_slice(), strings).expect("its strings");
    let needed = entries.iter().filter(|entry| entry.tag32(endian) == Some(object::elf::DT_NEEDED));
    let needed: Vec<_> =
        needed.map(|entry| String::from_utf8_lossy(entry.string(endian, strings).expect("a name")).into_owned()).collect();
    assert!(needed.iter().any(|name| name.starts_with("libc.so")), "{needed:?}");
    let own = ["libc.so", "libm.so", "libgcc_s.so", "libpthread.so", "libdl.so", "librt.so", "ld-linux"];
    let foreign: Vec<_> = needed.iter().filter(|name| !own.iter().any(|own| name.starts_with(own))).collect();
    assert!(foreign.is_empty(), "{foreign:?}");
}

/// Two SQLite copies in one process silently lose committed rows.
#[test]
fn it_links_no_database_no_runtime_and_no_web_server() {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let tree = |package: &str| {
        let mut command = Command::new(&cargo);
        command.current_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/.."));
        command.args(["tree", "--offline", "--package", package, "--edges", "normal", "--prefix", "none", "--format", "{p}"]);
        Ended::of(command, "").succeeds()
    };
    let plugin = tree("gatehouse-plugin-passkeys");
    let links = |tree: &str, name: &str| tree.lines().any(|line| line.split(' ').next() == Some(name));
    assert!(links(&plugin, "webauthn-rs"), "looked at the wrong tree:\n{plugin}");
    for name in ["libsqlite3-sys", "diesel", "rocket", "tokio", "openssl", "openssl-sys"] {
        assert!(!links(&plugin, name), "the plugin links {name}");
    }
    let host = tree("gatehouse");
    assert!(links(&host, "libsqlite3-sys"), "this test would not see a database");
    assert!(!host.lines().any(|line| line.contains("webauthn")), "the host links a WebAuthn library");
}
