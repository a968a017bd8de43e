//! Every declared piece of a page has a context: a JSON object, for whoever may open the page.

use gatehouse_plugin_api::{Ability, FailureKind, Place, RErr, RNone, ROk, RSome, Slot, SlotRequest};
use serde_json::{Map, Value};

use super::requests::stage;
use super::{Findings, Subject};
use crate::fault::Ask;

pub(crate) fn check(subject: &Subject, findings: &mut Findings) {
    let declared = subject.declared();
    let stores = declared.may(Ability::KEEP_CREDENTIALS);
    for slot in &declared.slots {
        for with_rubbish in [false, true].into_iter().filter(|with| stores || !with) {
            for origin in ["", crate::panel::ORIGIN] {
                let (asked, answer) = ask(subject, slot, origin, with_rubbish, None);
                findings.unless(answer.is_ok(), || format!("{asked}: {}", answer.unwrap_err().0));
            }
        }
        for away in Ask::ALL {
            let (asked, answer) = ask(subject, slot, crate::panel::ORIGIN, false, Some(away));
            if let Err((why, kind)) = answer
                && kind != FailureKind::HOST
            {
                findings.add(asked.clone(), format!("{asked}, while the panel cannot answer {away:?}: {why}"));
            }
        }
    }
}

fn ask(
    subject: &Subject,
    slot: &Slot,
    origin: &str,
    with_rubbish: bool,
    away: Option<Ask>,
) -> (String, Result<(), (String, FailureKind)>) {
    let (panel, [somebody, admin]) = stage(subject, with_rubbish);
    if let Some(away) = away {
        panel.fail(away);
    }
    let viewer = match slot.place {
        Place::SIGN_IN => RNone,
        Place::SETTINGS | Place::USERS_ACCOUNT => RSome(panel.viewer(admin, None)),
        _ => RSome(panel.viewer(somebody, None)),
    };
    let about = if slot.place == Place::USERS_ACCOUNT { RSome(panel.account(somebody)) } else { RNone };
    let (origin, next, now) = (origin.into(), "/".into(), panel.now());
    let request = SlotRequest { place: slot.place, viewer, subject: about, next, origin, now };
    let host = panel.lend_to(request.viewer.as_ref().into_option());
    let asked = format!("the piece of a page with the template `{}`", slot.template);
    let answer = match subject.plugin.slot(&host, &request) {
        ROk(text) => serde_json::from_str::<Map<String, Value>>(&text)
            .map(|_| ())
            .map_err(|error| (format!("its context is no JSON object ({error}): {text}"), FailureKind::INTERNAL)),
        RErr(failure) => Err((format!("fails: {}", failure.message), failure.kind)),
    };
    (asked, answer)
}
