//! The plugin tries itself out: a registration and a sign-in with a key of its own, through the same routes as everybody, at
//! the panel's address and under its settings. The account, the key and what they leave behind are in memory only.

use gatehouse_plugin_api::{Body, Effect, Finding, HostBox, Plugin, RNone, ROk, RVec, Reply, Request, Timestamp};
use serde_json::{Value, json};

use crate::Passkeys;
use crate::relying_party::RelyingParty;
use crate::settings::Settings;
use crate::soft_key::SoftKey;
use crate::stage::{PLAYER, Stage};

pub fn findings(host: &HostBox, now: Timestamp) -> RVec<Finding> {
    let (site, settings) = (host.site(), Settings::of(host));
    if RelyingParty::new(&site, &settings).is_none() {
        let text = format!("passkeys cannot work at {}", site.base_url);
        let remedy = "Set base_url to an https address with a host name, and passkeys.rp_id to that name or leave it empty.";
        return RVec::from(vec![finding(false, text, remedy)]);
    }
    let tried = site.origins.iter().map(|origin| match RelyingParty::at(&site, &settings, origin) {
        Ok(_) => rehearse(host, origin, now),
        Err(_) => finding(
            false,
            format!("passkeys cannot be used at {origin}"),
            "Remove it from additional_origins, or set passkeys.rp_id to a name that both addresses end in.",
        ),
    });
    tried.collect()
}

fn finding(passed: bool, text: String, remedy: &str) -> Finding {
    Finding { passed, text: text.into(), remedy: remedy.into() }
}

fn rehearse(host: &HostBox, origin: &str, now: Timestamp) -> Finding {
    let stage = Stage::like(host, now);
    let attempt = SoftKey::at(origin, host.random().0).ok_or("no key could be made".to_owned());
    match attempt.and_then(|mut key| register(&stage, origin, &key).and_then(|()| sign_in(&stage, origin, &mut key))) {
        Ok(()) => finding(true, format!("a passkey was registered and signed in at {origin}, in memory"), ""),
        Err(why) => finding(
            false,
            format!("a passkey could not be registered and sign in at {origin}: {why}"),
            "Compare the passkeys settings with the panel's address; if they agree, report this.",
        ),
    }
}

fn register(stage: &Stage, origin: &str, key: &SoftKey) -> Result<(), String> {
    let begun = read(&call(stage, stage.request(origin, "add-options", "{}"))?)?;
    let finish = json!({ "ceremony": begun["ceremony"], "name": "Rehearsal", "credential": key.create(&begun["publicKey"]) });
    let reply = call(stage, stage.request(origin, "add", &finish.to_string()))?;
    read(&reply)?;
    stage.keep(&reply);
    Ok(())
}

fn sign_in(stage: &Stage, origin: &str, key: &mut SoftKey) -> Result<(), String> {
    let anonymous = |route: &str, body: &str| Request { viewer: RNone, ..stage.request(origin, route, body) };
    let begun = read(&call(stage, anonymous("sign-in-options", "{}"))?)?;
    let credential = key.get(&begun["publicKey"], &PLAYER.0);
    let finish = json!({ "ceremony": begun["ceremony"], "credential": credential });
    let reply = call(stage, anonymous("sign-in", &finish.to_string()))?;
    read(&reply)?;
    let mut effects = reply.effects.iter().filter_map(|effect| effect.as_enum().ok());
    let signed_in =
        effects.any(|effect| matches!(effect, Effect::SignIn { account, user_verified: true, .. } if *account == PLAYER));
    if signed_in { Ok(()) } else { Err("nobody was signed in".to_owned()) }
}

fn call(stage: &Stage, request: Request) -> Result<Reply, String> {
    match Passkeys.handle(&stage.lend(), &request) {
        ROk(reply) => Ok(reply),
        gatehouse_plugin_api::RErr(failure) => Err(failure.message.into()),
    }
}

fn read(reply: &Reply) -> Result<Value, String> {
    match &reply.body {
        Body::Json(text) if reply.status < 300 => serde_json::from_str(text).map_err(|error| error.to_string()),
        Body::Problem(problem) => Err(format!("refused with {}", problem.code)),
        _ => Err(format!("answered with {}", reply.status)),
    }
}

#[cfg(test)]
mod tests {
    use gatehouse_plugin_testkit::{NOW, Panel};

    use super::*;
    use crate::contributions::manifest;

    #[test]
    fn the_plugin_signs_itself_in_at_an_address_that_is_fit() {
        let findings = findings(&Panel::of(manifest()).lend(), NOW);
        assert_eq!(findings.len(), 1);
        assert!(findings[0].passed, "{}", findings[0].text);
    }
}
