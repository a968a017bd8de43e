//! Adding a passkey to the account that is signed in (WebAuthn L3 §7.1).

use gatehouse_plugin_api::{AccountId, Conflict, Credential as Stored, HostBox, Outcome, RNone, Reply, Request, Write};
use serde_json::{Value, json};
use webauthn_rs::prelude::{COSEAlgorithm, COSEKeyType, Credential as Key, ECDSACurve, RegisterPublicKeyCredential};
use webauthn_rs_proto::{AuthenticatorAttestationResponseRaw, RegistrationExtensionsClientOutputs};

use crate::assertion::Descriptor;
use crate::attestation::Attestation;
use crate::ceremony::{Ceremony, Opened, Purpose};
use crate::client_data::{self, ClientData, Envelope};
use crate::confirm::viewer;
use crate::credential::{self, Passkey};
use crate::error::{Answer, Refusal, Subject};
use crate::input::{Object, base64url};
use crate::listing::Listing;
use crate::relying_party::RelyingParty;
use crate::settings::Settings;
use crate::verifier::{self, ALGORITHMS, Failed};

const ACTION: &str = "credential-added";

/// `POST /credentials/options`: `{}`.
pub fn options(host: &HostBox, request: &Request) -> Answer {
    Object::parse(&request.body)?.only(&[])?;
    let account = &viewer(request)?.account;
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let existing = host.credentials(account.id).into_result()?;
    if existing.len() >= settings.max_credentials as usize {
        return Err(Refusal::Limit(settings.max_credentials));
    }
    let ceremony = Ceremony::new(host, Some(account.id));
    let sealed = ceremony.seal(host, Purpose::Register, settings.ceremony_ttl)?;
    let excluded: Vec<Value> = existing.iter().map(|stored| descriptor(stored).json()).collect();
    let algorithms = ALGORITHMS.map(|algorithm| json!({ "type": "public-key", "alg": algorithm as i32 }));
    let options = json!({
        "rp": { "id": party.id, "name": party.name },
        "user": { "id": base64url(&account.id.0), "name": account.name.as_str(), "displayName": account.name.as_str() },
        "challenge": base64url(&ceremony.challenge),
        "pubKeyCredParams": algorithms,
        "timeout": u64::from(settings.ceremony_ttl) * 1000,
        "excludeCredentials": excluded,
        "authenticatorSelection": { "residentKey": "preferred", "requireResidentKey": false, "userVerification": "required" },
        "attestation": "none",
        "extensions": { "credProps": true },
    });
    Ok(Reply::json(200, json!({ "ceremony": sealed, "publicKey": options }).to_string()))
}

/// `POST /credentials`: `{"ceremony", "name"?, "credential"}`.
pub fn finish(host: &HostBox, request: &Request) -> Answer {
    let mut subject = Subject::default();
    match verify(host, request, &mut subject) {
        Ok(added) => added.reply(host, request, subject),
        Err(refusal) => subject.refused(ACTION, refusal),
    }
}

/// `RegistrationResponseJSON`.
pub struct Registration {
    client_data: ClientData,
    pub attestation: Attestation,
    transports: Vec<String>,
    response: RegisterPublicKeyCredential,
}

/// A new passkey that passed every check.
struct Added {
    account: AccountId,
    opened: Opened,
    name: String,
    passkey: Passkey,
    settings: Settings,
}

fn verify(host: &HostBox, request: &Request, subject: &mut Subject) -> Result<Added, Refusal> {
    let body = Object::parse(&request.body)?.only(&["ceremony", "name", "credential"])?;
    let sealed = body.bytes("ceremony")?;
    let account = viewer(request)?.account.id;
    subject.account = Some(account);
    let registration = Registration::read(&body.object("credential")?)?;
    subject.credential = Some(registration.attestation.key.id.clone());
    let name = body.optional_text("name")?.map(credential::checked_name).transpose()?;
    let settings = Settings::of(host);
    let party = RelyingParty::at(&host.site(), &settings, &request.origin)?;
    let opened = Ceremony::open(host, Purpose::Register, &sealed).map_err(Refusal::Registration)?;
    if opened.ceremony.account != Some(account) {
        return Err(Refusal::Registration("other-account"));
    }
    let key = registration.verify(&party, &opened.ceremony.challenge)?;
    if key.backup_eligible && !settings.allow_synced {
        return Err(Refusal::SyncedNotAllowed);
    }
    let aaguid = registration.attestation.key.aaguid;
    let name = match name {
        Some(name) => name.to_owned(),
        None => credential::default_name(aaguid, &host.credentials(account).into_result()?),
    };
    let passkey = Passkey::new(key, party.id, aaguid, registration.transports);
    Ok(Added { account, opened, name, passkey, settings })
}

impl Registration {
    pub fn read(credential: &Object) -> Result<Self, Refusal> {
        let Envelope { id, raw_id, kind, response, client_data, client_data_json } = Envelope::read(credential)?;
        let mut attestation = Attestation::read(&response.bytes("attestationObject")?)?;
        let transports = credential::checked_transports(response.texts("transports")?);
        let attestation_object = std::mem::take(&mut attestation.object);
        let response = AuthenticatorAttestationResponseRaw { attestation_object, client_data_json, transports: None };
        let extensions = RegistrationExtensionsClientOutputs::default();
        let response = RegisterPublicKeyCredential { id, raw_id, response, type_: kind, extensions };
        Ok(Self { client_data, attestation, transports, response })
    }

    pub fn verify(&self, party: &RelyingParty, challenge: &[u8]) -> Result<Key, Refusal> {
        self.client_data.check(client_data::CREATE, challenge, party).map_err(Refusal::Registration)?;
        let key = verifier::register(party, challenge, &self.response).map_err(|failed| match failed {
            Failed::Malformed => Refusal::Malformed,
            Failed::Refused(reason) => Refusal::Registration(reason),
        })?;
        if key.cred_id != self.response.raw_id {
            return Err(Refusal::Registration("other-credential"));
        }
        if !(1..=credential::ID_LIMIT).contains(&key.cred_id.len()) {
            return Err(Refusal::Registration("credential-id-length"));
        }
        // COSE lets an algorithm be named beside any curve; WebAuthn L3 §5.8.5 does not.
        let on_p256 = matches!(&key.cred.key, COSEKeyType::EC_EC2(point) if point.curve == ECDSACurve::SECP256R1);
        if key.cred.type_ == COSEAlgorithm::ES256 && !on_p256 {
            return Err(Refusal::Registration("key-invalid"));
        }
        Ok(key)
    }
}

impl Added {
    fn reply(self, host: &HostBox, request: &Request, subject: Subject) -> Answer {
        let Some(payload) = self.passkey.payload() else { return Err(Refusal::Registration("payload")) };
        let stored = Stored {
            id: self.passkey.key.cred_id.clone().into(),
            account: self.account,
            label: self.name.into(),
            usable: true,
            created_at: request.now,
            last_used_at: RNone,
            version: 0,
            payload,
        };
        let answer = Listing::new(host, Some(viewer(request)?)).entry(&stored);
        let add = Write::AddCredential {
            id: stored.id,
            account: stored.account,
            label: stored.label,
            payload: stored.payload,
            limit: self.settings.max_credentials,
        };
        Ok(Reply::json(201, answer.to_string())
            .write(self.opened.spend())
            .write(add)
            .audit(subject.event(ACTION, Outcome::Done))
            .on_conflict(Conflict::SPENT, Refusal::CeremonyUsed.problem())
            .on_conflict(Conflict::DUPLICATE, Refusal::Duplicate.problem())
            .on_conflict(Conflict::LIMIT, Refusal::Limit(self.settings.max_credentials).problem())
            .on_conflict(Conflict::ACCOUNT, Refusal::Registration("account-disabled").problem()))
    }
}

/// All of the account's, usable or not: the authenticator should not make a second one beside any.
fn descriptor(stored: &Stored) -> Descriptor {
    let transports = Passkey::read(stored).map(|passkey| passkey.transports).unwrap_or_default();
    Descriptor { id: stored.id.to_vec(), transports }
}
