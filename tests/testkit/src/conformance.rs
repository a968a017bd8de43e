//! What every plugin should stand, asked of a whole plugin in one test: hostile requests, a panel that cannot answer, stored
//! bytes that are no credential, words that are missing. It takes what the library exports, and panics with everything it finds.
//!
//! Whether the declaration itself keeps the panel's rules (ids, prefixes, the one switch) is not repeated here:
//! `gatehouse plugins inspect FILE` asks the panel's own code about the built library.

mod calls;
mod requests;
mod slots;
mod watched;
mod words;

use std::collections::BTreeSet;

use gatehouse_plugin_api::{FailureKind, PluginBox, PluginModRef, RErr, ROk};

use crate::declared::Declared;
use crate::panel::Panel;

/// Checks the plugin that `module` exports: in its own tests, that is what `gatehouse_plugin_root()` returns.
///
/// `sources` are the texts in which ids of messages are named (`include_str!("lib.rs")`), for the check that every message is
/// used; without any, unused messages are not looked for.
///
/// # Panics
/// With every finding, a line each.
#[track_caller]
pub fn check(module: PluginModRef, sources: &[&str]) {
    let findings = findings(module, sources);
    assert!(findings.is_empty(), "the plugin does not conform:\n- {}\n", findings.join("\n- "));
}

/// What [`check`] finds; each finding says what was asked, and what is wrong with the answer.
pub fn findings(module: PluginModRef, sources: &[&str]) -> Vec<String> {
    let mut findings = Findings::default();
    match (module.manifest()(), module.manifest()()) {
        (ROk(one), ROk(other)) => {
            findings.unless(format!("{one:?}") == format!("{other:?}"), || "two calls of `manifest` declare two things".into());
        }
        (RErr(failure), _) | (_, RErr(failure)) => {
            return vec![format!("`manifest` fails: {}", failure.message)];
        }
    }
    let contained = matches!(module.panic_self_test()(), RErr(failure) if failure.kind == FailureKind::PANIC);
    findings.unless(contained, || "a panic is not contained: build with panic = \"unwind\"".into());
    let plugin = match module.create()() {
        ROk(plugin) => plugin,
        RErr(failure) => return vec![format!("`create` fails: {}", failure.message)],
    };
    let subject = Subject { module, plugin };
    words::check(&subject.declared(), sources, &mut findings);
    requests::check(&subject, &mut findings);
    slots::check(&subject, &mut findings);
    calls::check(&subject, &mut findings);
    findings.into_lines()
}

/// The plugin under examination.
pub(crate) struct Subject {
    module: PluginModRef,
    pub plugin: PluginBox,
}

impl Subject {
    /// A fresh panel with the plugin switched on.
    pub fn panel(&self) -> Panel {
        Panel::of(self.module.manifest()().unwrap())
    }

    pub fn declared(&self) -> Declared {
        Declared::of(self.module.manifest()().unwrap())
    }
}

/// One line for each kind of trouble: the first request that shows it stands for all.
#[derive(Default)]
pub(crate) struct Findings {
    known: BTreeSet<String>,
    lines: Vec<String>,
}

impl Findings {
    pub fn unless(&mut self, kept: bool, line: impl FnOnce() -> String) {
        if !kept {
            let line = line();
            self.add(line.clone(), line);
        }
    }

    /// `kind` is what makes two findings one.
    pub fn add(&mut self, kind: String, line: String) {
        if self.known.insert(kind) {
            self.lines.push(line);
        }
    }

    fn into_lines(self) -> Vec<String> {
        self.lines
    }
}
