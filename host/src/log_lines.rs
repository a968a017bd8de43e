//! The log: one line per event on standard error, for journald and people. `GATEHOUSE_LOG` sets the level (error, warn,
//! info, debug).

use std::io::{self, Write};

use log::{LevelFilter, Log, Metadata, Record};

struct Lines;

impl Log for Lines {
    fn enabled(&self, metadata: &Metadata<'_>) -> bool {
        // Of the libraries only what went wrong, and of Rocket nothing: to it every unknown address is an error, and what could
        // not be served is told by `serve`.
        let target = metadata.target();
        let quiet = target.starts_with("rocket") && log::max_level() < LevelFilter::Debug;
        target.starts_with("gatehouse") || (metadata.level() == log::Level::Error && !quiet)
    }

    fn log(&self, record: &Record<'_>) {
        if self.enabled(record.metadata()) {
            // What a stranger sent must not look like a line of its own.
            let text = record.args().to_string().replace(['\n', '\r'], " ");
            // Where nobody reads any more, the panel goes on.
            let _ = writeln!(io::stderr(), "{} {text}", record.level().as_str().to_lowercase());
        }
    }

    fn flush(&self) {}
}

/// `usual` is the level unless the variable says another.
pub fn start(usual: LevelFilter) {
    let level = std::env::var("GATEHOUSE_LOG").ok().and_then(|level| level.parse().ok()).unwrap_or(usual);
    // Already set where somebody embeds the panel with a log of its own.
    let _ = log::set_logger(&Lines).map(|()| log::set_max_level(level));
}
