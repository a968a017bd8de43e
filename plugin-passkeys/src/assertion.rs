//! Proving that one has a passkey: the options for it and the verification of the answer (WebAuthn L3 §7.2), the same for
//! signing in, confirming and trying. Whose session results from it is the caller's business.

use gatehouse_plugin_api::{
    Account, AccountId, Conflict, Credential as Stored, HostBox, RNone, ROption, RSome, Reply, Timestamp, Write,
};
use serde_json::{Value, json};
use webauthn_rs::prelude::PublicKeyCredential;
use webauthn_rs_proto::{AuthenticationExtensionsClientOutputs, AuthenticatorAssertionResponseRaw};

use crate::authenticator_data::AuthenticatorData;
use crate::ceremony::{Ceremony, Opened};
use crate::client_data::{self, ClientData, Envelope};
use crate::credential::Passkey;
use crate::decoy;
use crate::error::{Answer, Refusal, Subject};
use crate::input::{Object, base64url};
use crate::relying_party::RelyingParty;
use crate::settings::Settings;
use crate::verifier::{self, Failed};

/// A credential as options name it.
pub struct Descriptor {
    pub id: Vec<u8>,
    pub transports: Vec<String>,
}

impl Descriptor {
    pub fn json(&self) -> Value {
        json!({ "type": "public-key", "id": base64url(&self.id), "transports": self.transports })
    }
}

/// `PublicKeyCredentialRequestOptionsJSON`.
pub fn options(party: &RelyingParty, settings: &Settings, challenge: &[u8; 32], allowed: &[Descriptor]) -> Value {
    json!({
        "challenge": base64url(challenge),
        "timeout": u64::from(settings.ceremony_ttl) * 1000,
        "rpId": party.id,
        "allowCredentials": allowed.iter().map(Descriptor::json).collect::<Vec<_>>(),
        "userVerification": "required",
    })
}

/// The account's passkeys that could sign in now.
pub fn usable(host: &HostBox, account: AccountId, party: &RelyingParty, settings: &Settings) -> Result<Vec<Descriptor>, Refusal> {
    let stored = host.credentials(account).into_result()?;
    let usable = |stored: &Stored| {
        let passkey = Passkey::read(stored).filter(|passkey| passkey.unusable(Some(&party.id), settings).is_none())?;
        Some(Descriptor { id: stored.id.to_vec(), transports: passkey.transports })
    };
    Ok(stored.iter().filter_map(usable).collect())
}

/// `AuthenticationResponseJSON`.
pub struct Assertion {
    client_data: ClientData,
    data: AuthenticatorData,
    response: PublicKeyCredential,
}

/// An assertion that passed every check.
pub struct Verified {
    pub account: Account,
    pub stored: Stored,
    /// The ceremony is used up, and the stored credential as its use left it.
    pub writes: [Write; 2],
}

/// Why an assertion was refused, and what is worth storing all the same.
pub struct Rejected {
    pub refusal: Refusal,
    writes: Vec<Write>,
}

impl From<Refusal> for Rejected {
    fn from(refusal: Refusal) -> Self {
        Self { refusal, writes: Vec::new() }
    }
}

impl Rejected {
    pub fn answer(self, action: &str, subject: Subject) -> Answer {
        let reply = subject.refused(action, self.refusal)?;
        Ok(self.writes.into_iter().fold(reply, Reply::write).on_conflict(Conflict::SPENT, Refusal::CeremonyUsed.problem()))
    }
}

impl Assertion {
    pub fn read(credential: &Object) -> Result<Self, Refusal> {
        let Envelope { id, raw_id, kind, response, client_data, client_data_json } = Envelope::read(credential)?;
        let authenticator_data = response.bytes("authenticatorData")?;
        let data = AuthenticatorData::read(&authenticator_data).ok_or(Refusal::Malformed)?;
        let response = AuthenticatorAssertionResponseRaw {
            authenticator_data,
            client_data_json,
            signature: response.bytes("signature")?,
            user_handle: response.optional_bytes("userHandle")?,
        };
        let extensions = AuthenticationExtensionsClientOutputs::default();
        let response = PublicKeyCredential { id, raw_id, response, extensions, type_: kind };
        Ok(Self { client_data, data, response })
    }

    /// Fills in `subject` as far as it gets.
    pub fn verify(
        &self,
        host: &HostBox,
        party: &RelyingParty,
        settings: &Settings,
        opened: Opened,
        now: Timestamp,
        subject: &mut Subject,
    ) -> Result<Verified, Rejected> {
        let ceremony = &opened.ceremony;
        subject.account = ceremony.account;
        subject.credential = Some(self.response.raw_id.clone());
        let stored = host.credential(self.response.raw_id.as_slice().into()).into_result().map_err(Refusal::from)?;
        let RSome(stored) = stored else {
            // A browser may forget what nobody knows, but a decoy must fail like the passkey that it plays.
            let made_up = decoy::is_decoy(host, &self.response.raw_id);
            return Err(if made_up { Refusal::SignIn("unknown-credential") } else { Refusal::UnknownCredential }.into());
        };
        // Whoever confirms with somebody else's is told of in their own name: the other account has nothing to do with it.
        subject.account = ceremony.account.or(Some(stored.account));
        self.check_account(&stored, ceremony)?;
        let mut passkey = Passkey::read(&stored).ok_or(Refusal::SignIn("credential-unreadable"))?;
        if let Some(reason) = passkey.unusable(Some(&party.id), settings) {
            return Err(Refusal::SignIn(reason).into());
        }
        self.client_data.check(client_data::GET, &ceremony.challenge, party).map_err(Refusal::SignIn)?;
        // The library would call a synced passkey that claims this only changed.
        if self.data.backed_up && !self.data.backup_eligible {
            return Err(Refusal::SignIn("backup-state-without-eligibility").into());
        }
        let result =
            verifier::authenticate(party, &ceremony.challenge, &self.response, &passkey.key).map_err(|failed| match failed {
                Failed::Malformed => Refusal::Malformed,
                Failed::Refused(reason) => Refusal::SignIn(reason),
            })?;
        let grew = passkey.observe(&result);
        if !grew && !passkey.is_synced() {
            // Spent all the same, so that the same answer sent twice is told apart from a copied key.
            let writes = vec![opened.spend(), update(&stored, &passkey, RNone)];
            return Err(Rejected { refusal: Refusal::SignIn("counter-did-not-grow"), writes });
        }
        let account = host.account(stored.account).into_result().map_err(Refusal::from)?;
        let account = account.into_option().ok_or(Refusal::SignIn("account-unknown"))?;
        if account.disabled {
            return Err(Refusal::SignIn("account-disabled").into());
        }
        let writes = [opened.spend(), update(&stored, &passkey, RSome(now))];
        Ok(Verified { account, stored, writes })
    }

    /// WebAuthn L3 §7.2 step 6: who was meant, who holds the passkey, and whom the authenticator names are one account.
    fn check_account(&self, stored: &Stored, ceremony: &Ceremony) -> Result<(), Refusal> {
        if ceremony.account.is_some_and(|account| account != stored.account) {
            return Err(Refusal::SignIn("other-account"));
        }
        match &self.response.response.user_handle {
            Some(handle) if *handle != stored.account.0 => Err(Refusal::SignIn("wrong-user-handle")),
            None if ceremony.account.is_none() => Err(Refusal::SignIn("no-user-handle")),
            _ => Ok(()),
        }
    }
}

fn update(stored: &Stored, passkey: &Passkey, used_at: ROption<Timestamp>) -> Write {
    let payload = passkey.payload().map_or(RNone, RSome);
    Write::UpdateCredential { id: stored.id.clone(), version: stored.version, label: RNone, payload, used_at }
}
