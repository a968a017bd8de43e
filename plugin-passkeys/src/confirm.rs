//! Confirming with a passkey what only its owner may do, for the account that is signed in already; and "try it", the same
//! ceremony with no consequence at all.

use gatehouse_plugin_api::{Conflict, Effect, HostBox, Outcome, Reply, Request, Viewer};
use serde_json::json;

use crate::assertion::{self, Assertion, Rejected, Verified};
use crate::ceremony::{Ceremony, Purpose};
use crate::error::{Answer, Refusal, Subject};
use crate::input::{Object, base64url};
use crate::relying_party::RelyingParty;
use crate::settings::Settings;

/// `POST /confirm/options`: `{}` or `{"purpose": "test"}`.
pub fn options(host: &HostBox, request: &Request) -> Answer {
    let purpose = purpose(&Object::parse(&request.body)?.only(&["purpose"])?)?;
    let account = viewer(request)?.account.id;
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let allowed = assertion::usable(host, account, &party, &settings)?;
    let ceremony = Ceremony::new(host, Some(account));
    let sealed = ceremony.seal(host, purpose, settings.ceremony_ttl)?;
    let options = assertion::options(&party, &settings, &ceremony.challenge, &allowed);
    Ok(Reply::json(200, json!({ "ceremony": sealed, "publicKey": options }).to_string()))
}

/// `POST /confirm`: `{"ceremony", "credential"}`, with the `purpose` of the options.
pub fn finish(host: &HostBox, request: &Request) -> Answer {
    let body = Object::parse(&request.body)?.only(&["ceremony", "credential", "purpose"])?;
    let purpose = purpose(&body)?;
    let action = if purpose == Purpose::Test { "credential-tested" } else { "confirm" };
    let mut subject = Subject::default();
    match verify(host, request, &body, purpose, &mut subject) {
        Ok(verified) => {
            let stored = &verified.stored;
            let answer = json!({ "id": base64url(&stored.id), "name": stored.label.as_str() });
            let reply = Reply::json(200, answer.to_string()).audit(subject.event(action, Outcome::Done));
            Ok(if purpose == Purpose::Test { reply } else { confirmed(reply, verified) })
        }
        Err(rejected) if purpose == Purpose::Test => subject.refused(action, rejected.refusal),
        Err(rejected) => rejected.answer(action, subject),
    }
}

fn confirmed(reply: Reply, verified: Verified) -> Reply {
    let (account, credential) = (verified.account.id, verified.stored.id);
    let reply = verified.writes.into_iter().fold(reply, Reply::write);
    reply
        .effect(Effect::Confirm { account, credential })
        .on_conflict(Conflict::SPENT, Refusal::CeremonyUsed.problem())
        .on_conflict(Conflict::GONE, Refusal::UnknownCredential.problem())
        .on_conflict(Conflict::ACCOUNT, Refusal::SignIn("account-disabled").problem())
}

fn verify(
    host: &HostBox,
    request: &Request,
    body: &Object,
    purpose: Purpose,
    subject: &mut Subject,
) -> Result<Verified, Rejected> {
    let sealed = body.bytes("ceremony")?;
    let assertion = Assertion::read(&body.object("credential")?)?;
    let account = viewer(request)?.account.id;
    subject.account = Some(account);
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let opened = Ceremony::open(host, purpose, &sealed).map_err(Refusal::SignIn)?;
    if opened.ceremony.account != Some(account) {
        return Err(Refusal::SignIn("other-account").into());
    }
    assertion.verify(host, &party, &settings, opened, request.now, subject)
}

fn purpose(body: &Object) -> Result<Purpose, Refusal> {
    match body.optional_text("purpose")? {
        None => Ok(Purpose::Confirm),
        Some("test") => Ok(Purpose::Test),
        Some(_) => Err(Refusal::Malformed),
    }
}

/// The panel calls these routes for signed-in people only.
pub fn viewer(request: &Request) -> Result<&Viewer, Refusal> {
    request.viewer.as_ref().into_option().ok_or(Refusal::NotFound)
}
