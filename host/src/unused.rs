//! Names for what is kept of what was replaced.

use std::ffi::OsString;
use std::path::PathBuf;

/// `<stem><ending>`, or the first of `<stem>-2<ending>`, `<stem>-3<ending>`, … that is not there: names made of the time tell it in
/// seconds, and more than one thing can be replaced in one of them.
pub fn unused(stem: impl Into<OsString>, ending: &str) -> PathBuf {
    let stem = stem.into();
    let numbered = (1..).map(|number: u64| {
        let mut name = stem.clone();
        if number > 1 {
            name.push(format!("-{number}"));
        }
        name.push(ending);
        PathBuf::from(name)
    });
    let mut free = numbered.filter(|path| path.symlink_metadata().is_err());
    free.next().expect("a folder holds fewer files than there are numbers")
}
