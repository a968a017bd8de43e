//! Libraries and programs that the stories load and start, and where each of them was built. What is done with them is the
//! panel's business.

use std::fs;
use std::path::{Path, PathBuf};

/// A library as the workspace builds it.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Library {
    Passkeys,
    Hello,
    Unruly,
    /// Ends the panel that makes it, while a file named `fatal` lies in its data folder.
    Fatal,
    /// Replies with what the request says: the testkit's own plugin.
    Scripted,
    /// The same, without the ability to reach other accounts.
    Modest,
    /// Made for version 2 of the promise.
    OtherApi,
    /// A shared library that is no plugin.
    NoModule,
    /// Uses everything that version 1.0 of the promise has.
    Golden,
    /// The same, as its author would ship it: another cargo run, optimised, with LTO and stripped.
    GoldenReleased,
    /// The same, built when version 1.0 was made, and never again.
    GoldenOf1_0,
    /// Made for version 1.1 of the promise, and uses nothing of it.
    LaterQuiet,
    /// Made for version 1.1 of the promise, and contributes what only that knows.
    LaterLoud,
    /// Whatever the end of its file says; see [`told`].
    AsTold,
}

impl Library {
    pub fn file_name(self) -> &'static str {
        match self {
            Self::Passkeys => "libgatehouse_plugin_passkeys.so",
            Self::Hello => "libgatehouse_plugin_hello.so",
            Self::Unruly => "libgatehouse_plugin_unruly.so",
            Self::Fatal => "libgatehouse_plugin_fatal.so",
            Self::Scripted => "libgatehouse_plugin_scripted.so",
            Self::Modest => "libgatehouse_plugin_modest.so",
            Self::OtherApi => "libgatehouse_plugin_other_api.so",
            Self::NoModule => "libgatehouse_plugin_no_module.so",
            Self::Golden | Self::GoldenReleased => "libgatehouse_plugin_golden.so",
            Self::GoldenOf1_0 => "libgatehouse_plugin_golden_1_0.so",
            Self::LaterQuiet => "libgatehouse_plugin_quiet.so",
            Self::LaterLoud => "libgatehouse_plugin_loud.so",
            Self::AsTold => "libgatehouse_plugin_as_told.so",
        }
    }

    /// Where it was built.
    pub fn path(self) -> PathBuf {
        match self {
            Self::GoldenReleased | Self::LaterQuiet | Self::LaterLoud => built(&format!("../apart/release/{}", self.file_name())),
            Self::GoldenOf1_0 => Path::new(env!("CARGO_MANIFEST_DIR")).join("golden").join(self.file_name()),
            _ => built(self.file_name()),
        }
    }

    /// A panel of version 1.1 of the promise, as far as it matters: it tells what the library in its first word says.
    pub fn later_panel() -> PathBuf {
        built("../apart/release/later-panel")
    }
}

/// A program or library of this workspace, built into the same folder as this test.
#[track_caller]
pub fn built(name: &str) -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    let folder = test.parent().and_then(Path::parent).expect("tests live in <target>/<profile>/deps");
    let path = folder.join(name);
    assert!(path.exists(), "{} is not built: run the tests with `cargo xtask test`", path.display());
    path
}

/// The library that is what these lines say.
pub fn told(lines: &[&str]) -> Vec<u8> {
    let library = fs::read(Library::AsTold.path()).expect("a built library can be read");
    [library.as_slice(), b"\n#told\n", lines.join("\n").as_bytes()].concat()
}
