//! Passkeys for a Gatehouse panel: sign-in, registration and management by WebAuthn, as a plugin that the panel loads when an
//! admin switches it on. Here are only the exports and the way from a route's name to its module. No web framework, database or
//! async runtime is ever named in this crate: it is a function from a request and a snapshot to a reply.

#![forbid(unsafe_code)]

#[cfg(test)]
mod arbitrary_requests;
mod assertion;
mod attestation;
mod authenticator_data;
mod ceremony;
mod client_data;
mod confirm;
mod contributions;
mod credential;
mod decoy;
mod error;
#[cfg(fuzzing)]
mod fuzz;
mod input;
mod listing;
mod manage;
mod pages;
mod provider;
mod register;
mod rehearsal;
mod relying_party;
#[cfg(test)]
mod replies;
mod settings;
mod sign_in;
mod soft_key;
#[cfg(test)]
mod specification_vectors;
mod stage;
mod verifier;
mod well_known;

use gatehouse_plugin_api::{
    Credential, Failure, Finding, HostBox, Plugin, ProposedSettings, RErr, ROk, RResult, RString, RVec, Reply, Request,
    SlotRequest, Timestamp, export_plugin,
};

use crate::error::Refusal;

#[cfg(fuzzing)]
pub use fuzz::finish as fuzz_finish;

struct Passkeys;

impl Plugin for Passkeys {
    fn handle(&self, host: &HostBox, request: &Request) -> RResult<Reply, Failure> {
        let answer = match request.route.as_str() {
            "sign-in-options" => sign_in::options(host, request),
            "sign-in" => sign_in::finish(host, request),
            "add-options" => register::options(host, request),
            "add" => register::finish(host, request),
            "list" => manage::list(host, request),
            "rename" => manage::rename(host, request),
            "remove" => manage::remove(host, request),
            "password-sign-in" => manage::password_sign_in(host, request),
            "confirm-options" => confirm::options(host, request),
            "confirm" => confirm::finish(host, request),
            "remove-all" => manage::remove_all(host, request),
            "endpoints" => Ok(well_known::endpoints(host)),
            "related-origins" => Ok(well_known::related_origins(host)),
            other => return RErr(Failure::internal(format!("no route is called {other}"))),
        };
        match answer {
            Ok(reply) => ROk(reply),
            Err(Refusal::Host(error)) => RErr(error.into()),
            Err(refusal) => ROk(refusal.reply()),
        }
    }

    fn slot(&self, host: &HostBox, request: &SlotRequest) -> RResult<RString, Failure> {
        pages::context(host, request).map(|context| context.to_string().into()).into()
    }

    fn examine(&self, host: &HostBox, now: Timestamp) -> RVec<Finding> {
        rehearsal::findings(host, now)
    }

    fn usable(&self, credential: &Credential, proposed: &ProposedSettings, origins: &RVec<RString>) -> bool {
        let settings = settings::Settings::proposed(proposed);
        let rp_id = relying_party::id(origins, &settings);
        credential::Passkey::read(credential).is_some_and(|passkey| passkey.unusable(rp_id.as_deref(), &settings).is_none())
    }
}

export_plugin!(Passkeys, manifest = contributions::manifest, create = || Passkeys);
