//! What one does with passkeys that exist: list, rename, remove; sign in by passkey only; and an admin's "remove all". Each
//! also works as a plain form, which is answered by a way back to its page.

use gatehouse_plugin_api::{
    AccountId, AuditEvent, Conflict, Credential as Stored, Effect, HostBox, Outcome, RNone, RSome, Reply, Request, Write,
};
use serde_json::{Value, json};

use crate::confirm::viewer;
use crate::contributions::TAB;
use crate::credential::checked_name;
use crate::error::{Answer, Refusal, Subject};
use crate::input::{Object, base64url, field, form, from_base64url};
use crate::listing::Listing;
use crate::relying_party;
use crate::settings::Settings;

/// `GET /credentials`, with what a browser needs for its Signal API.
pub fn list(host: &HostBox, request: &Request) -> Answer {
    let viewer = viewer(request)?;
    let listing = Listing::new(host, Some(viewer));
    let stored = host.credentials(viewer.account.id).into_result()?;
    let credentials: Vec<Value> = stored.iter().map(|stored| listing.entry(stored)).collect();
    let name = viewer.account.name.as_str();
    let answer = json!({
        "credentials": credentials,
        "rp_id": relying_party::id(&host.site().origins, &Settings::of(host)),
        "user": { "id": base64url(&viewer.account.id.0), "name": name, "displayName": name },
    });
    Ok(Reply::json(200, answer.to_string()))
}

/// `PATCH /credentials/<id>`: `{"name"}`.
pub fn rename(host: &HostBox, request: &Request) -> Answer {
    let mut stored = own(host, request)?;
    let form = form(request);
    let name = match &form {
        Some(form) => checked_name(field(form, "name").ok_or(Refusal::Malformed)?)?.to_owned(),
        None => checked_name(Object::parse(&request.body)?.only(&["name"])?.text("name")?)?.to_owned(),
    };
    stored.label = name.into();
    let answer = Listing::new(host, Some(viewer(request)?)).entry(&stored);
    let event = subject(&stored).event("credential-renamed", Outcome::Done);
    let write = Write::UpdateCredential {
        id: stored.id,
        version: stored.version,
        label: RSome(stored.label),
        payload: RNone,
        used_at: RNone,
    };
    let reply = if form.is_some() { Reply::see_other(TAB) } else { Reply::json(200, answer.to_string()) };
    Ok(reply.write(write).audit(event).on_conflict(Conflict::GONE, Refusal::NotFound.problem()))
}

/// `DELETE /credentials/<id>`. Ends the sessions that it made, the caller's excepted.
pub fn remove(host: &HostBox, request: &Request) -> Answer {
    let stored = own(host, request)?;
    let reply = match form(request) {
        Some(_) => Reply::see_other(TAB),
        None => Reply::new(204, gatehouse_plugin_api::Body::Empty),
    };
    Ok(removing(reply, &stored)
        .on_conflict(Conflict::GONE, Refusal::NotFound.problem())
        .on_conflict(Conflict::LAST_USABLE, Refusal::LastUsable.problem()))
}

/// `PUT /password-sign-in`: `{"enabled"}`.
pub fn password_sign_in(host: &HostBox, request: &Request) -> Answer {
    let account = viewer(request)?.account.id;
    let form = form(request);
    let enabled = match &form {
        Some(form) => field(form, "enabled").and_then(|text| text.parse().ok()).ok_or(Refusal::Malformed)?,
        None => Object::parse(&request.body)?.only(&["enabled"])?.flag("enabled")?,
    };
    if !enabled && !Settings::of(host).allow_password_off {
        return Err(Refusal::PasswordOffNotAllowed);
    }
    let (effect, action) = if enabled {
        (Effect::ReleasePasswordSignIn { account }, "password-sign-in-released")
    } else {
        (Effect::HoldPasswordSignIn { account }, "password-sign-in-held")
    };
    let reply = if form.is_some() { Reply::see_other(TAB) } else { Reply::json(200, json!({ "enabled": enabled }).to_string()) };
    let subject = Subject { account: Some(account), credential: None };
    Ok(reply
        .effect(effect)
        .audit(subject.event(action, Outcome::Done))
        .on_conflict(Conflict::LAST_USABLE, Refusal::LastUsable.problem()))
}

/// `DELETE /accounts/<id>/credentials`, for admins: the account starts again with its password. One that has none is locked
/// out, which `{"confirmed":true}` accepts.
pub fn remove_all(host: &HostBox, request: &Request) -> Answer {
    let id = request.parameter("id").and_then(|id| AccountId::parse(id.as_str())).ok_or(Refusal::NotFound)?;
    let account = host.account(id).into_result()?.into_option().ok_or(Refusal::NotFound)?;
    let stored = host.credentials(id).into_result()?;
    let answer = json!({ "removed": stored.len(), "password_sign_in_released": account.password_held });
    let form = form(request);
    // Nothing but a clear yes is one; anything else in a body that the contract leaves open is no matter.
    let confirmed = match &form {
        Some(form) => field(form, "confirmed") == Some("on"),
        None => serde_json::from_slice(&request.body).is_ok_and(|body: Value| body["confirmed"] == true),
    };
    let reply = match form {
        Some(form) => Reply::see_other(field(&form, "next").filter(|path| is_local(path)).unwrap_or(TAB)),
        None => Reply::json(200, answer.to_string()),
    };
    let released = Subject { account: Some(id), credential: None }.event("password-sign-in-released", Outcome::Done);
    let reply = reply.effect(Effect::ReleasePasswordSignIn { account: id });
    let reply = if account.password_held { reply.audit(released) } else { reply };
    let accepted = Subject { account: Some(id), credential: None }.event(AuditEvent::STRANDING_ACCEPTED, Outcome::Done);
    let reply = if confirmed { reply.audit(accepted) } else { reply };
    Ok(stored.iter().fold(reply, removing))
}

fn removing(reply: Reply, stored: &Stored) -> Reply {
    reply
        .write(Write::RemoveCredential { id: stored.id.clone() })
        .effect(Effect::EndSessions { credential: stored.id.clone() })
        .audit(subject(stored).event("credential-removed", Outcome::Done))
}

/// The passkey that the path names, if it is the viewer's: another's and none at all look the same.
fn own(host: &HostBox, request: &Request) -> Result<Stored, Refusal> {
    let account = viewer(request)?.account.id;
    let id = request.parameter("id").and_then(|id| from_base64url(id.as_str())).ok_or(Refusal::NotFound)?;
    let stored = host.credential(id.as_slice().into()).into_result()?.into_option();
    stored.filter(|stored| stored.account == account).ok_or(Refusal::NotFound)
}

fn subject(stored: &Stored) -> Subject {
    Subject { account: Some(stored.account), credential: Some(stored.id.to_vec()) }
}

/// A path of this panel, and of no other site.
fn is_local(path: &str) -> bool {
    let rest = path.strip_prefix('/');
    rest.is_some_and(|rest| !rest.starts_with(['/', '\\'])) && !path.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::is_local;

    #[test]
    fn a_form_leads_back_to_this_panel_only() {
        assert!(is_local("/") && is_local("/users/1?a=b"));
        for path in ["", "users", "//evil.example", "/\\evil.example", "https://evil.example", "/a\r\nlocation: x"] {
            assert!(!is_local(path), "{path:?}");
        }
    }
}
