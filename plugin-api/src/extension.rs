//! How the promise grows within 1.x without its enums growing: a library whose enum has fewer variants than the panel's would be
//! refused by the layout check, so that a new variant would shut out every plugin made before it.

use abi_stable::StableAbi;
use abi_stable::std_types::RString;

/// A contribution, a write or an effect of a kind that version 1.0 has no variant for. Later versions document their kinds, and
/// bring functions that make them. A panel refuses a name that it does not know, and says it.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Kebab-case.
    pub name: RString,
    /// The text of a JSON object.
    pub content: RString,
}
