//! Where a call into a plugin is just now: in the plugin's own code, or back in the panel's. Of a call that comes too late this
//! tells whose fault it is.

use std::sync::atomic::{AtomicBool, Ordering};

#[derive(Default)]
pub struct Whereabouts {
    in_plugin: AtomicBool,
}

impl Whereabouts {
    pub fn is_in_plugin(&self) -> bool {
        self.in_plugin.load(Ordering::Relaxed)
    }

    /// Runs what is the plugin's.
    pub fn in_plugin<T>(&self, work: impl FnOnce() -> T) -> T {
        self.during(true, work)
    }

    /// Runs what is the panel's, such as a read that the plugin has asked for.
    pub fn in_panel<T>(&self, work: impl FnOnce() -> T) -> T {
        self.during(false, work)
    }

    fn during<T>(&self, in_plugin: bool, work: impl FnOnce() -> T) -> T {
        let before = self.in_plugin.swap(in_plugin, Ordering::Relaxed);
        let done = work();
        self.in_plugin.store(before, Ordering::Relaxed);
        done
    }
}
