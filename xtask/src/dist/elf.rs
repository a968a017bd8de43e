//! What a program or library asks of the machine that it runs on: the oldest glibc, which is the highest version among the symbols
//! that it wants, and PostgreSQL's client library.

use std::fmt;

use object::Endianness;
use object::elf::{DT_NEEDED, FileHeader64};
use object::read::elf::{Dyn, FileHeader};

#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Version(Vec<u32>);

impl fmt::Display for Version {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let parts: Vec<_> = self.0.iter().map(u32::to_string).collect();
        out.write_str(&parts.join("."))
    }
}

impl Version {
    /// `GLIBC_2.34`; no version for `GLIBC_PRIVATE` and the versions of other libraries.
    fn parse(name: &str) -> Option<Self> {
        name.strip_prefix("GLIBC_")?.split('.').map(|part| part.parse().ok()).collect::<Option<_>>().map(Self)
    }
}

pub fn glibc(file: &[u8]) -> Result<Version, String> {
    let versions = versions(file).map_err(|error| format!("a built file is no ELF file: {error}"))?;
    versions.into_iter().max().ok_or_else(|| "a built file asks glibc for nothing: is it static?".to_owned())
}

/// Whether it links PostgreSQL's client library, which is there or not.
pub fn needs_libpq(file: &[u8]) -> Result<bool, String> {
    let libraries = libraries(file).map_err(|error| format!("a built file is no ELF file: {error}"))?;
    Ok(libraries.iter().any(|library| library.starts_with("libpq.")))
}

fn libraries(file: &[u8]) -> object::Result<Vec<String>> {
    let header = FileHeader64::<Endianness>::parse(file)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, file)?;
    let Some((entries, strings)) = sections.dynamic(endian, file)? else { return Ok(Vec::new()) };
    let strings = sections.strings(endian, file, strings)?;
    let needed = entries.iter().filter(|entry| entry.tag32(endian) == Some(DT_NEEDED));
    needed.map(|entry| Ok(String::from_utf8_lossy(entry.string(endian, strings)?).into_owned())).collect()
}

fn versions(file: &[u8]) -> object::Result<Vec<Version>> {
    let header = FileHeader64::<Endianness>::parse(file)?;
    let endian = header.endian()?;
    let sections = header.sections(endian, file)?;
    let Some((mut needs, strings)) = sections.gnu_verneed(endian, file)? else { return Ok(Vec::new()) };
    let strings = sections.strings(endian, file, strings)?;
    let mut versions = Vec::new();
    while let Some((_, mut symbols)) = needs.next()? {
        while let Some(symbol) = symbols.next()? {
            versions.extend(Version::parse(&String::from_utf8_lossy(symbol.name(endian, strings)?)));
        }
    }
    Ok(versions)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_as_numbers() {
        let version = |name| Version::parse(name).expect("a version");
        assert!(version("GLIBC_2.34") > version("GLIBC_2.4"));
        assert!(version("GLIBC_2.2.5") < version("GLIBC_2.3"));
        assert_eq!(version("GLIBC_2.2.5").to_string(), "2.2.5");
        assert_eq!((Version::parse("GLIBC_PRIVATE"), Version::parse("GCC_3.0")), (None, None));
    }
}
