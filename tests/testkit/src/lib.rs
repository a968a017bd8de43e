//! For authors of plugins: a panel in memory that lends what the real one lends and commits by the same rules, with a clock
//! that the test moves and calls that fail when the test says so. No database, no HTTP, no library on disk: for these there
//! is `gatehouse plugins inspect FILE`, and a panel.
//!
//! ```
//! # use gatehouse_plugin_api::{Contribution, Manifest, NonExhaustive, RVec};
//! # fn manifest() -> Manifest { Manifest { id: "mine".into(), version: "1".into(), contributions: RVec::new() } }
//! use gatehouse_plugin_testkit::{ADA, Panel};
//!
//! let panel = Panel::of(manifest());
//! let grace = panel.add_administrator("grace");
//! panel.pass(3600);
//! assert!(panel.account(grace).admin && !panel.account(ADA).admin);
//! ```

#![forbid(unsafe_code)]
#![warn(missing_docs)]

#[cfg(feature = "proptest")]
pub mod arbitrary;
mod commit;
pub mod conformance;
mod declared;
mod fault;
mod lend;
mod panel;
mod request;
mod scripted;
mod seal;
mod serve;
mod state;

pub use commit::Refused;
pub use fault::Ask;
pub use panel::{ADA, NOW, ORIGIN, Panel};
pub use request::parameter;
pub use scripted::Scripted;
pub use serve::{Answer, Done};
pub use state::Session;
