//! The calls that have no way to fail: what containment makes of a panic there looks like an answer, and is none.

use gatehouse_plugin_api::{AccountId, Credential, ProposedSettings, RNone, RString, RVec, Tuple2};

use super::watched::watched;
use super::{Findings, Subject};
use crate::panel::{NOW, ORIGIN};

pub(crate) fn check(subject: &Subject, findings: &mut Findings) {
    usable(subject, findings);
    let panel = subject.panel();
    let (found, panicked) = watched(|| subject.plugin.examine(&panel.lend(), panel.now()));
    findings.unless(!panicked, || "`examine` panics".into());
    for finding in found {
        let complete = !finding.text.is_empty() && (finding.passed || !finding.remedy.is_empty());
        findings.unless(complete || panicked, || format!("`examine` finds `{}` and does not say what to do", finding.text));
    }
}

/// Whatever is stored, and whatever is proposed: no panic, and the same judgement twice.
fn usable(subject: &Subject, findings: &mut Findings) {
    let declared = subject.declared();
    let named = |(name, value)| Tuple2(name, value);
    let defaults: ProposedSettings = declared.defaults().into_iter().map(named).collect();
    let origins = [RVec::new(), RVec::from(vec![RString::from(ORIGIN)]), RVec::from(vec![RString::from("no origin")])];
    for payload in [b"".as_slice(), b"{}", b"[]", b"\xff\x00", &[b'['; 4096]] {
        let credential = Credential {
            id: vec![7; 16].into(),
            account: AccountId([7; 16]),
            label: "zoë".into(),
            usable: true,
            created_at: NOW,
            last_used_at: RNone,
            version: 1,
            payload: payload.into(),
        };
        for (settings, origins) in [(&defaults, &origins[0]), (&defaults, &origins[1]), (&RVec::new(), &origins[2])] {
            let judge = || subject.plugin.usable(&credential, settings, origins);
            let ((one, other), panicked) = watched(|| (judge(), judge()));
            findings.unless(!panicked, || format!("`usable` panics over the payload {:?}", String::from_utf8_lossy(payload)));
            findings.unless(one == other, || "`usable` judges the same credential in two ways".into());
        }
    }
}
