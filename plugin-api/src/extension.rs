//! How the promise grows within 1.x while its layout stays: the layout check refuses a library whose enums have fewer variants, or
//! whose traits have fewer methods, than the panel's, so that one more would shut out every plugin made before it.

use abi_stable::StableAbi;
use abi_stable::std_types::RString;

/// A contribution, a write, an effect or a question of a kind that version 1.0 has no variant or method for. Later versions document their kinds, and
/// bring functions that make them. A panel refuses a
/// contribution, a write or an effect whose name it does not know, and says it.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Extension {
    /// Kebab-case.
    pub name: RString,
    /// The text of a JSON object.
    pub content: RString,
}
