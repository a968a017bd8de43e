//! The trait that a plugin implements.

use abi_stable::std_types::{RBox, ROption, RResult, RString, RVec, Tuple2};
use abi_stable::{StableAbi, sabi_trait};

use crate::{Credential, Extension, HostBox, HostError, Reply, Request, SlotRequest, Timestamp, Value};

/// A [`Plugin`] as it crosses the boundary.
pub type PluginBox = Plugin_TO<'static, RBox<()>>;

/// Called from many threads at once. A call should end well within its deadline of 10 seconds (the panel stops waiting, not the
/// call: it keeps its place among the few that a plugin may have open). A piece of a page is waited for less long.
///
/// A panic is caught in the plugin's own library and counts as a failed call; a route that panics again and again is let through
/// only now and then.
#[sabi_trait]
pub trait Plugin: Send + Sync {
    /// Answers a request to one of the declared routes. **Pure**: the panel may call it again with a newer snapshot, and
    /// may throw the reply away.
    fn handle(&self, host: &HostBox, request: &Request) -> RResult<Reply, Failure>;
    /// The context of a declared slot's template: the text of a JSON object. Changes nothing. A page whose piece fails is shown
    /// without it.
    fn slot(&self, host: &HostBox, request: &SlotRequest) -> RResult<RString, Failure>;
    /// What the plugin finds when it tries itself out as it is configured now: `gatehouse doctor` asks. Changes nothing, and
    /// takes no part in serving.
    fn examine(&self, _host: &HostBox, _now: Timestamp) -> RVec<Finding> {
        RVec::new()
    }
    /// Answers what version 1.0 has no method for. `RNone`: this plugin does not know the question, as every plugin of version 1.0
    /// does not.
    fn extension(&self, _host: &HostBox, _asked: &Extension) -> RResult<ROption<Extension>, Failure> {
        RResult::ROk(ROption::RNone)
    }
    /// Whether a credential could sign in if the plugin's settings were `proposed` (name and value of every declared
    /// setting) and the panel's origins were `origins`. Pure.
    #[sabi(last_prefix_field)]
    fn usable(&self, credential: &Credential, proposed: &ProposedSettings, origins: &RVec<RString>) -> bool;
}

/// One thing that a plugin tried, in English, for the command line.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Finding {
    /// Whether all is well.
    pub passed: bool,
    /// What was tried, and how it went.
    pub text: RString,
    /// What to do about it; empty where it passed.
    pub remedy: RString,
}

/// The name and value of every setting that a plugin declared.
pub type ProposedSettings = RVec<Tuple2<RString, Value>>;

/// A call that produced no reply. People see a plain "something went wrong" (500), or 503 for [`FailureKind::HOST`].
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Failure {
    /// What kind of trouble.
    pub kind: FailureKind,
    /// For the log; never shown.
    pub message: RString,
}

/// Why there is no reply. An integer newtype, so that kinds may join within 1.x.
#[repr(transparent)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub struct FailureKind(pub u32);

impl FailureKind {
    /// The plugin panicked, and its own library caught it.
    pub const PANIC: Self = Self(1);
    /// The [`Host`](crate::Host) could not answer.
    pub const HOST: Self = Self(2);
    /// The plugin found itself in a state that it does not know.
    pub const INTERNAL: Self = Self(3);
}

impl Failure {
    /// For a state that should not be; a caller's mistake is a [`Reply::problem`](crate::Reply::problem), not a failure.
    pub fn internal(message: impl Into<RString>) -> Self {
        Self { kind: FailureKind::INTERNAL, message: message.into() }
    }
}

impl From<HostError> for Failure {
    fn from(error: HostError) -> Self {
        Self { kind: FailureKind::HOST, message: error.message }
    }
}
