//! Notices panics that the plugin's containment turned into an ordinary answer.

use std::cell::Cell;
use std::panic;
use std::sync::Once;

thread_local! {
    static PANICS: Cell<Option<u32>> = const { Cell::new(None) };
}

/// Runs `work` and tells whether anything panicked on this thread meanwhile. Says nothing about it on standard error.
pub(crate) fn watched<T>(work: impl FnOnce() -> T) -> (T, bool) {
    static HOOK: Once = Once::new();
    HOOK.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |info| match PANICS.get() {
            Some(count) => PANICS.set(Some(count + 1)),
            None => usual(info),
        }));
    });
    PANICS.set(Some(0));
    let done = work();
    (done, PANICS.take() != Some(0))
}
