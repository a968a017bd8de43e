//! The one place that talks to webauthn-rs: challenge and response in, verified key or result out. Its ceremony state is
//! rebuilt from the sealed challenge; its errors become reasons, never texts.

use serde::de::DeserializeOwned;
use serde_json::{Value, json};
use webauthn_rs::prelude::{
    AuthenticationResult, COSEAlgorithm, Credential, PublicKeyCredential, RegisterPublicKeyCredential, Webauthn, WebauthnBuilder,
    WebauthnError,
};

use crate::error::Reason;
use crate::input::base64url;
use crate::relying_party::RelyingParty;

/// What new passkeys may sign with, preferred first: the library verifies these, and cannot verify EdDSA.
pub const ALGORITHMS: [COSEAlgorithm; 2] = [COSEAlgorithm::ES256, COSEAlgorithm::RS256];

#[derive(Debug, PartialEq, Eq)]
pub enum Failed {
    /// The bytes are not what they should be; no rule was looked at.
    Malformed,
    Refused(Reason),
}

/// WebAuthn L3 §7.1, for an attestation that is none or self.
pub fn register(party: &RelyingParty, challenge: &[u8], response: &RegisterPublicKeyCredential) -> Result<Credential, Failed> {
    let state = state(json!({ "rs": {
        "policy": party.user_verification,
        "exclude_credentials": [],
        "challenge": base64url(challenge),
        "credential_algorithms": ALGORITHMS,
        "require_resident_key": false,
        "authenticator_attachment": null,
        "extensions": { "credProps": true },
        "allow_synchronised_authenticators": true,
    }}))?;
    let passkey = library(party)?.finish_passkey_registration(response, &state).map_err(failed)?;
    Ok(passkey.into())
}

/// WebAuthn L3 §7.2, but for what belongs to the account and to the signature counter: `key.counter` is not compared.
pub fn authenticate(
    party: &RelyingParty,
    challenge: &[u8],
    response: &PublicKeyCredential,
    key: &Credential,
) -> Result<AuthenticationResult, Failed> {
    let state = state(json!({ "ast": {
        "credentials": [],
        "policy": party.user_verification,
        "challenge": base64url(challenge),
        "appid": null,
        "allow_backup_eligible_upgrade": false,
    }}))?;
    let uncounted = Credential { counter: 0, ..key.clone() };
    library(party)?.finish_discoverable_authentication_v2(response, state, &uncounted).map_err(failed)
}

fn library(party: &RelyingParty) -> Result<Webauthn, Failed> {
    let misconfigured = Failed::Refused("address-not-usable");
    let mut origins = party.origins();
    let Some(own) = origins.next() else { return Err(misconfigured) };
    let builder = WebauthnBuilder::new(&party.id, own).map_err(failed)?;
    origins.fold(builder, WebauthnBuilder::append_allowed_origin).build().map_err(failed)
}

/// The library's state has no constructor but its own, which would choose another challenge.
fn state<T: DeserializeOwned>(value: Value) -> Result<T, Failed> {
    serde_json::from_value(value).map_err(|_| Failed::Refused("library-state"))
}

fn failed(error: WebauthnError) -> Failed {
    use WebauthnError as E;
    Failed::Refused(match error {
        E::ParseBase64Failure(_)
        | E::ParseCBORFailure(_)
        | E::ParseJSONFailure(_)
        | E::ParseNOMFailure
        | E::ParseInsufficientBytesAvailable
        | E::COSEKeyInvalidCBORValue => return Failed::Malformed,
        E::InvalidClientDataType => "wrong-type",
        E::MismatchedChallenge => "wrong-challenge",
        E::InvalidRPOrigin => "wrong-origin",
        E::CredentialCrossOrigin => "cross-origin",
        E::InvalidRPIDHash => "wrong-relying-party",
        E::UserNotPresent => "user-not-present",
        E::UserNotVerified => "user-not-verified",
        E::CredentialBackupEligibilityInconsistent => "backup-eligibility-changed",
        E::CredentialMayNotBeHardwareBound => "backup-state-without-eligibility",
        E::CredentialAlteredAlgFromRequest
        | E::COSEKeyInvalidAlgorithm
        | E::COSEKeyInvalidType
        | E::SshPublicKeyEDUnsupported
        | E::CredentialInsecureCryptography => "algorithm-not-offered",
        E::SignatureInvalid | E::AuthenticationFailure => "signature-invalid",
        E::CredentialNotFound => "other-credential",
        E::MissingAttestationCredentialData => "no-key",
        E::EcdsaPointInvalid
        | E::RsaParametersInvalid
        | E::COSEKeyECDSAXYInvalid
        | E::COSEKeyECDSAInvalidCurve
        | E::COSEKeyRSANEInvalid
        | E::COSEKeyEDDSAXInvalid
        | E::COSEKeyEDDSAInvalidCurve => "key-invalid",
        E::AttestationStatementSigInvalid
        | E::AttestationStatementSigMissing
        | E::AttestationStatementAlgMissing
        | E::AttestationStatementAlgInvalid
        | E::AttestationStatementAlgMismatch
        | E::AttestationStatementMapInvalid => "attestation-invalid",
        _ => "verification-failed",
    })
}
