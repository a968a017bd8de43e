//! Containment. A panic must be caught inside the library that raised it: to the panel it would be a foreign exception,
//! which aborts the process.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

use abi_stable::std_types::{RErr, ROption, RResult, RString, RVec};

use crate::{
    Credential, Extension, Failure, FailureKind, Finding, HostBox, Plugin, ProposedSettings, Reply, Request, SlotRequest,
    Timestamp,
};

/// Runs `work`, turning a panic into [`FailureKind::PANIC`].
pub fn contain<T>(work: impl FnOnce() -> RResult<T, Failure>) -> RResult<T, Failure> {
    // Unwind safety: a call gets shared references only, and a plugin's own locks poison as usual.
    catch_unwind(AssertUnwindSafe(work)).unwrap_or_else(|payload| {
        let failure = RErr(Failure { kind: FailureKind::PANIC, message: describe(payload.as_ref()).into() });
        // A payload whose own destructor panics would unwind past here.
        std::mem::forget(payload);
        failure
    })
}

fn describe(payload: &(dyn Any + Send)) -> &str {
    let text = payload.downcast_ref::<&str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("a panic without a message")
}

/// A plugin none of whose panics gets out. [`export_plugin!`](crate::export_plugin) wraps every plugin in it.
pub struct Contained<P>(pub P);

impl<P: Plugin> Plugin for Contained<P> {
    fn handle(&self, host: &HostBox, request: &Request) -> RResult<Reply, Failure> {
        contain(|| self.0.handle(host, request))
    }

    fn slot(&self, host: &HostBox, request: &SlotRequest) -> RResult<RString, Failure> {
        contain(|| self.0.slot(host, request))
    }

    fn examine(&self, host: &HostBox, now: Timestamp) -> RVec<Finding> {
        contain(|| RResult::ROk(self.0.examine(host, now))).unwrap_or_else(|failure| {
            let remedy = "Report this to whoever made the plugin.".into();
            RVec::from(vec![Finding { passed: false, text: failure.message, remedy }])
        })
    }

    fn extension(&self, host: &HostBox, asked: &Extension) -> RResult<ROption<Extension>, Failure> {
        contain(|| self.0.extension(host, asked))
    }

    /// A credential that cannot be judged is not usable: that refuses changes, and lets nobody in.
    fn usable(&self, credential: &Credential, proposed: &ProposedSettings, origins: &RVec<RString>) -> bool {
        contain(|| RResult::ROk(self.0.usable(credential, proposed, origins))).unwrap_or(false)
    }
}
