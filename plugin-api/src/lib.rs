//! The promise between a Gatehouse panel and a plugin that it loads at run time.
//!
//! A plugin is **a function from a request and a snapshot to a [`Reply`]**. It declares what it adds to the panel as data
//! ([`Manifest`]), reads through the [`Host`] that is lent to it for one call, and writes nothing by itself: the panel
//! applies a reply's [`Write`]s and [`Effect`]s in one transaction, or none of them.
//!
//! Ownership: every value that crosses is owned by whoever received it; a reference is good for the one call that it was
//! passed to. No tokio, log, tracing or allocator state crosses: each library has its own.
//!
//! What may grow within 1.x: the values of the integer newtypes, and the names of [`Extension`]s. What crosses keeps its layout,
//! methods and variants included: see [`Extension`].

#![deny(missing_docs)]
#![expect(non_local_definitions, reason = "abi_stable 0.11 derives write their impl blocks this way")]

mod ability;
mod account;
mod contributions;
mod credential;
mod export;
mod extension;
mod host;
mod http;
mod panic;
mod plugin;
mod reply;

pub use abi_stable::nonexhaustive_enum::NonExhaustive;
pub use abi_stable::std_types::{RBox, RErr, RNone, ROk, ROption, RResult, RSlice, RSome, RStr, RString, RVec, Tuple2};

pub use ability::Ability;
pub use account::{Account, AccountId, Viewer};
pub use contributions::{
    Access, Asset, Contribution, ContributionAny, Manifest, Messages, Place, Route, Scope, Setting, SettingKind, Slot, Switch,
    Template, Value,
};
pub use credential::{Credential, CredentialId};
pub use export::{PluginMod, PluginModRef};
pub use extension::Extension;
pub use host::{Bytes32, Host, HostBox, HostError, HostResult, LogLevel, Opened, SealError, Site, lend};
pub use http::{Header, Method, Parameter, Request, SlotRequest};
pub use panic::{Contained, contain};
pub use plugin::{Failure, FailureKind, Finding, Plugin, PluginBox, ProposedSettings};
pub use reply::{
    Argument, ArgumentValue, AuditEvent, Body, Conflict, Effect, EffectAny, OnConflict, Outcome, Problem, Reply, Write, WriteAny,
};

/// Seconds since 1970-01-01T00:00:00Z.
pub type Timestamp = i64;

/// What [`export_plugin!`] expands to; not for plugins to call.
#[doc(hidden)]
pub mod __export {
    pub use crate::export::{Author, plugin_mod};
}
