//! The contexts of the slots: what each piece of a panel page needs to know, as JSON. Words are the templates' business.

use gatehouse_plugin_api::{Account, Failure, HostBox, Place, RSome, RString, SlotRequest, Viewer};
use serde_json::{Value, json};
use url::Url;

use crate::assertion;
use crate::credential::NAME_LIMIT;
use crate::error::Refusal;
use crate::listing::Listing;
use crate::relying_party::{self, RelyingParty, standing};
use crate::settings::Settings;

pub fn context(host: &HostBox, request: &SlotRequest) -> Result<Value, Failure> {
    let result = match (request.place, &request.viewer, &request.subject) {
        (Place::SIGN_IN, ..) => Ok(sign_in(host, request)),
        (Place::SETTINGS, ..) => Ok(settings(host, request)),
        (Place::CONFIRM, RSome(viewer), _) => confirm(host, request, viewer),
        (Place::ACCOUNT_TAB, RSome(viewer), _) => account_tab(host, request, viewer),
        (Place::USERS_ACCOUNT, _, RSome(subject)) => users_account(host, request, subject),
        (place, ..) => return Err(Failure::internal(format!("no slot at place {} without whom it is about", place.0))),
    };
    result.map_err(|refusal| match refusal {
        Refusal::Host(error) => error.into(),
        other => Failure::internal(other.reason()),
    })
}

fn sign_in(host: &HostBox, request: &SlotRequest) -> Value {
    let address = relying_party::address(&host.site(), &Settings::of(host));
    json!({ "next": request.next.as_str(), "address": text(address.as_ref()) })
}

fn confirm(host: &HostBox, request: &SlotRequest, viewer: &Viewer) -> Result<Value, Refusal> {
    let site = host.site();
    let settings = Settings::of(host);
    let usable = match RelyingParty::new(&site, &settings) {
        Some(party) => assertion::usable(host, viewer.account.id, &party, &settings)?.len(),
        None => 0,
    };
    let address = relying_party::address(&site, &settings);
    Ok(json!({ "next": request.next.as_str(), "address": text(address.as_ref()), "usable": usable }))
}

fn account_tab(host: &HostBox, request: &SlotRequest, viewer: &Viewer) -> Result<Value, Refusal> {
    let site = host.site();
    let settings = Settings::of(host);
    let stored = host.credentials(viewer.account.id).into_result()?;
    let listing = Listing::new(host, Some(viewer));
    let passkeys: Vec<Value> = stored
        .iter()
        .map(|stored| {
            let mut entry = listing.entry(stored);
            entry["created"] = stored.created_at.into();
            entry["last_used"] = stored.last_used_at.into_option().into();
            entry
        })
        .collect();
    let usable = passkeys.iter().filter(|passkey| passkey["usable"] == true).count();
    Ok(json!({
        "usable": usable,
        "full": passkeys.len() >= settings.max_credentials as usize,
        "passkeys": passkeys,
        "limit": settings.max_credentials,
        "name_limit": NAME_LIMIT,
        "address": text(relying_party::address(&site, &settings).as_ref()),
        "address_usable": RelyingParty::at(&site, &settings, &request.origin).is_ok(),
        "password_held": viewer.account.password_held,
        "password_off_allowed": settings.allow_password_off,
    }))
}

/// What the plugin itself can know about the address; the panel shows the rest.
fn settings(host: &HostBox, request: &SlotRequest) -> Value {
    let site = host.site();
    let settings = Settings::of(host);
    let party = RelyingParty::new(&site, &settings);
    let standing = |origin: &RString| json!({ "origin": origin.as_str(), "standing": standing(party.as_ref(), origin) });
    let wanted = match settings.rp_id.as_str() {
        "" => site.origins.first().and_then(|origin| Url::parse(origin).ok()?.host_str().map(str::to_owned)).unwrap_or_default(),
        given => given.to_owned(),
    };
    json!({
        "address": text(relying_party::address(&site, &settings).as_ref()),
        "domain": party.as_ref().map_or(wanted, |party| party.id.clone()),
        "origins": site.origins.iter().map(standing).collect::<Vec<_>>(),
        "works": party.is_some(),
        "here": party.as_ref().is_some_and(|party| party.accepts(&request.origin)),
    })
}

fn users_account(host: &HostBox, request: &SlotRequest, subject: &Account) -> Result<Value, Refusal> {
    let stored = host.credentials(subject.id).into_result()?;
    let listing = Listing::new(host, None);
    Ok(json!({
        "passkeys": stored.iter().map(|stored| listing.entry(stored)).collect::<Vec<_>>(),
        "id": subject.id.to_string(),
        "name": subject.name.as_str(),
        "count": stored.len(),
        "last_used": stored.iter().filter_map(|stored| stored.last_used_at.into_option()).max(),
        "next": request.next.as_str(),
    }))
}

fn text(text: Option<&RString>) -> Option<&str> {
    text.map(RString::as_str)
}
