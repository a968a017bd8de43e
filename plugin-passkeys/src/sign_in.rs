//! Signing in with a passkey, with or without a name. There is one way inside for both: a name only adds an allow-list to
//! the options and binds the ceremony to its account.

use gatehouse_plugin_api::{Conflict, Effect, HostBox, Outcome, Reply, Request};
use serde_json::json;

use crate::assertion::{self, Assertion, Rejected, Verified};
use crate::ceremony::{Ceremony, Purpose};
use crate::decoy;
use crate::error::{Answer, Refusal, Subject};
use crate::input::Object;
use crate::relying_party::RelyingParty;
use crate::settings::Settings;

const ACTION: &str = "sign-in";

/// `POST /sign-in/options`: `{}` or `{"username"}`.
pub fn options(host: &HostBox, request: &Request) -> Answer {
    let body = Object::parse(&request.body)?.only(&["username"])?;
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let name = body.optional_text("username")?.map(str::trim).filter(|name| !name.is_empty());
    let (account, allowed) = match name {
        None => (None, Vec::new()),
        Some(name) => {
            // Both branches read and derive the same things, so that they take the same time.
            let decoy = (decoy::account(host, name), decoy::descriptors(host, name));
            let account = host.account_named(name.into()).into_result()?.into_option();
            let id = account.map_or(decoy.0, |account| account.id);
            let own = assertion::usable(host, id, &party, &settings)?;
            if own.is_empty() { (Some(decoy.0), decoy.1) } else { (Some(id), own) }
        }
    };
    let ceremony = Ceremony::new(host, account);
    let sealed = ceremony.seal(host, Purpose::SignIn, settings.ceremony_ttl)?;
    let options = assertion::options(&party, &settings, &ceremony.challenge, &allowed);
    Ok(Reply::json(200, json!({ "ceremony": sealed, "publicKey": options }).to_string()))
}

/// `POST /sign-in`: `{"ceremony", "credential"}`.
pub fn finish(host: &HostBox, request: &Request) -> Answer {
    let mut subject = Subject::default();
    match verify(host, request, &mut subject) {
        Ok(verified) => {
            let (account, credential) = (verified.account.id, verified.stored.id);
            let reply = Reply::json(200, json!({ "redirect": host.site().home.as_str() }).to_string());
            let reply = verified.writes.into_iter().fold(reply, Reply::write);
            Ok(reply
                .effect(Effect::SignIn { account, credential, user_verified: true })
                .audit(subject.event(ACTION, Outcome::Done))
                .on_conflict(Conflict::SPENT, Refusal::CeremonyUsed.problem())
                .on_conflict(Conflict::GONE, Refusal::UnknownCredential.problem())
                .on_conflict(Conflict::ACCOUNT, Refusal::SignIn("account-disabled").problem()))
        }
        Err(rejected) => rejected.answer(ACTION, subject),
    }
}

fn verify(host: &HostBox, request: &Request, subject: &mut Subject) -> Result<Verified, Rejected> {
    let body = Object::parse(&request.body)?.only(&["ceremony", "credential"])?;
    let sealed = body.bytes("ceremony")?;
    let assertion = Assertion::read(&body.object("credential")?)?;
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let opened = Ceremony::open(host, Purpose::SignIn, &sealed).map_err(Refusal::SignIn)?;
    assertion.verify(host, &party, &settings, opened, request.now, subject)
}
