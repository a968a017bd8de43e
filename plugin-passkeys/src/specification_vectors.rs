//! The test vectors of WebAuthn L3 §16, and one more, through this plugin's own verification, with their fixed challenges; and
//! what a panel refuses, and why. They come from authenticators that verified nobody, so that one policy is off where a test
//! says so, and nowhere else.

use gatehouse_plugin_api::{Credential as Stored, RNone, RVec, Site};
use gatehouse_plugin_testkit::{ADA, NOW, ORIGIN, Panel};
use serde::Deserialize;
use serde_json::{Value, json};
use webauthn_rs::prelude::Uuid;
use webauthn_rs_proto::UserVerificationPolicy;

use crate::assertion::Assertion;
use crate::ceremony::{Ceremony, Opened};
use crate::contributions::manifest;
use crate::credential::Passkey;
use crate::error::{Reason, Refusal, Subject};
use crate::input::{Object, base64url};
use crate::register::Registration;
use crate::relying_party::RelyingParty;
use crate::settings::Settings;

#[derive(Deserialize)]
struct Collection {
    #[serde(rename = "rpId")]
    rp_id: String,
    origin: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    id: String,
    registration: Given,
    authentication: Given,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct Given {
    challenge: String,
    #[serde(rename = "clientDataJSON")]
    client_data_json: String,
    attestation_object: Option<String>,
    #[serde(rename = "credential_id")]
    credential_id: Option<String>,
    aaguid: Option<String>,
    authenticator_data: Option<String>,
    signature: Option<String>,
}

impl Given {
    fn challenge(&self) -> Vec<u8> {
        bytes(&self.challenge)
    }
}

fn vectors() -> Vec<Vector> {
    let read = |source| {
        let collection: Collection = serde_json::from_str(source).expect("the vectors");
        assert_eq!((collection.rp_id.as_str(), collection.origin.as_str()), ("example.org", ORIGIN));
        collection.vectors
    };
    let mut vectors = read(include_str!("../tests/data/webauthn-l3-vectors.json"));
    vectors.extend(read(include_str!("../tests/data/rs256-2048.json")));
    vectors
}

fn bytes(hex: &str) -> Vec<u8> {
    (0..hex.len()).step_by(2).map(|at| u8::from_str_radix(&hex[at..at + 2], 16).expect("hexadecimal")).collect()
}

fn text(hex: Option<&String>) -> String {
    base64url(&bytes(hex.expect("part of every vector")))
}

fn party(user_verification: UserVerificationPolicy) -> RelyingParty {
    let site = Site { base_url: ORIGIN.into(), origins: RVec::from(vec![ORIGIN.into()]), name: "Panel".into(), home: "/".into() };
    let mut party = RelyingParty::new(&site, &settings()).expect("a usable address");
    party.user_verification = user_verification;
    party
}

fn settings() -> Settings {
    Settings::proposed(&RVec::new())
}

const LENIENT: UserVerificationPolicy = UserVerificationPolicy::Discouraged_DO_NOT_USE;

fn object(json: &Value) -> Object {
    Object::parse(json.to_string().as_bytes()).expect("an object")
}

fn register(vector: &Vector, party: &RelyingParty) -> Result<Passkey, Refusal> {
    let given = &vector.registration;
    let id = text(given.credential_id.as_ref());
    let response = json!({
        "clientDataJSON": base64url(&bytes(&given.client_data_json)),
        "attestationObject": text(given.attestation_object.as_ref()),
        "transports": ["internal"],
    });
    let registration =
        Registration::read(&object(&json!({ "id": id, "rawId": id, "type": "public-key", "response": response })))?;
    let aaguid = registration.attestation.key.aaguid;
    assert_eq!(aaguid.as_bytes().as_slice(), bytes(given.aaguid.as_deref().expect("an AAGUID")), "{}", vector.id);
    let key = registration.verify(party, &given.challenge())?;
    Ok(Passkey::new(key, party.id.clone(), aaguid, vec!["internal".into()]))
}

fn sign_in(vector: &Vector, party: &RelyingParty, passkey: &Passkey) -> Result<(), Refusal> {
    let given = &vector.authentication;
    let id = text(vector.registration.credential_id.as_ref());
    let response = json!({
        "clientDataJSON": base64url(&bytes(&given.client_data_json)),
        "authenticatorData": text(given.authenticator_data.as_ref()),
        "signature": text(given.signature.as_ref()),
        "userHandle": base64url(&ADA.0),
    });
    let assertion = Assertion::read(&object(&json!({ "id": id, "rawId": id, "type": "public-key", "response": response })))?;
    let panel = Panel::of(manifest());
    panel.store(Stored {
        id: passkey.key.cred_id.clone().into(),
        account: ADA,
        label: "Vector".into(),
        usable: true,
        created_at: NOW,
        last_used_at: RNone,
        version: 1,
        payload: passkey.payload().expect("a payload"),
    });
    let ceremony = Ceremony { challenge: given.challenge().try_into().expect("32 bytes"), account: None };
    let verified = assertion.verify(&panel.lend(), party, &settings(), Opened::of(ceremony), NOW, &mut Subject::default());
    verified.map(|_| ()).map_err(|rejected| rejected.refusal)
}

/// Why a panel refuses to register a vector even with the user verification policy off.
fn refused_whatever_the_policy(id: &str) -> Option<Reason> {
    match id {
        "none-es256-crossOrigin" | "none-es256-topOrigin" => Some("cross-origin"),
        // The library reads moduli of 2,048 bits, which is what authenticators make; this one has 3,482.
        "packed-rs256" => Some("key-invalid"),
        // The library cannot verify the last three of them, and authenticators that know them know ES256 too.
        "packed-es384" | "packed-es512" | "packed-eddsa" | "packed-ed448" => Some("algorithm-not-offered"),
        _ => None,
    }
}

#[test]
fn vectors_of_every_offered_algorithm_register_and_sign_in() {
    let party = party(LENIENT);
    let mut algorithms = Vec::new();
    for vector in vectors().iter().filter(|vector| refused_whatever_the_policy(&vector.id).is_none()) {
        let passkey = register(vector, &party).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", vector.id));
        assert_ne!(passkey.aaguid, Uuid::nil(), "{}", vector.id);
        sign_in(vector, &party, &passkey).unwrap_or_else(|refusal| panic!("{}: {refusal:?}", vector.id));
        algorithms.push(passkey.key.cred.type_);
    }
    for offered in crate::verifier::ALGORITHMS {
        assert!(algorithms.contains(&offered), "no vector for {offered:?}");
    }
    assert!(algorithms.len() >= 8, "{algorithms:?}");
}

#[test]
fn pages_in_frames_and_keys_that_were_not_offered_are_refused() {
    let party = party(LENIENT);
    for vector in vectors() {
        let Some(reason) = refused_whatever_the_policy(&vector.id) else { continue };
        assert_eq!(register(&vector, &party).map(|_| ()).map_err(|refusal| refusal.reason()), Err(reason), "{}", vector.id);
    }
}

#[test]
fn an_assertion_from_a_page_in_a_frame_is_refused() {
    let party = party(LENIENT);
    let vectors = vectors();
    let [home, framed] =
        ["none-es256", "none-es256-topOrigin"].map(|id| vectors.iter().find(|vector| vector.id == id).expect("it"));
    let mut passkey = register(home, &party).expect("a passkey");
    passkey.key.cred_id = bytes(framed.registration.credential_id.as_deref().expect("an id"));
    let refusal = sign_in(framed, &party, &passkey);
    assert_eq!(refusal.map_err(|refusal| refusal.reason()), Err("cross-origin"));
}

#[test]
fn a_panel_refuses_a_vector_whose_authenticator_verified_nobody() {
    let (strict, lenient) = (party(UserVerificationPolicy::Required), party(LENIENT));
    let mut unverified = 0;
    for vector in vectors().iter().filter(|vector| refused_whatever_the_policy(&vector.id).is_none()) {
        // Flags are the byte after the relying party's hash; 4 is "user verified".
        let flags = bytes(vector.authentication.authenticator_data.as_deref().expect("data"))[32];
        let passkey = register(vector, &lenient).expect("a passkey");
        let outcome = sign_in(vector, &strict, &passkey).map_err(|refusal| refusal.reason());
        let expected = if flags & 4 == 0 { Err("user-not-verified") } else { Ok(()) };
        assert_eq!(outcome, expected, "{}", vector.id);
        unverified += usize::from(flags & 4 == 0);
        if let Err(refusal) = register(vector, &strict) {
            assert_eq!(refusal.reason(), "user-not-verified", "{}", vector.id);
        }
    }
    assert!(unverified > 0);
}

#[test]
fn one_vectors_assertion_is_not_anothers() {
    let party = party(LENIENT);
    let vectors = vectors();
    let [one, other] = ["none-es256", "packed-self-es256"].map(|id| vectors.iter().find(|vector| vector.id == id).expect("it"));
    let mut passkey = register(one, &party).expect("a passkey");
    passkey.key.cred_id = bytes(other.registration.credential_id.as_deref().expect("an id"));
    let outcome = sign_in(other, &party, &passkey);
    assert!(
        matches!(outcome, Err(Refusal::SignIn(reason)) if ["signature-invalid", "backup-eligibility-changed"].contains(&reason))
    );
}
