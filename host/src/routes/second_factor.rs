//! The tab on which an account sets up, replaces and removes its second factor and its recovery codes, and takes back a hold
//! on its own password. A session that a recovery code opened reaches all of this, and needs it.

use std::sync::Arc;

use base64::Engine;
use base64::prelude::{BASE64_STANDARD, BASE64_URL_SAFE_NO_PAD};
use rocket::form::Form;
use rocket::http::{CookieJar, Status};
use rocket::response::Redirect;
use rocket::{FromForm, get, post};
use serde_json::json;

use super::account::framed;
use crate::auth::admission::{Standing, see_other};
use crate::auth::totp::{self, SecretBytes};
use crate::auth::{recovery, session};
use crate::clock;
use crate::db::totp::Enrolled;
use crate::db::{self, AnyConnection, account, audit, recovery_code};
use crate::page::Page;
use crate::panel::Panel;
use crate::problem::Problem;
use crate::secrets::SealContext;
use crate::visit::{Caller, SignedIn, Viewer, Visit};

/// Seconds to bring a new key into an app.
const ENROLMENT_LIFE: i64 = 900;

#[get("/account/second-factor?<done>")]
pub async fn tab(done: Option<String>, caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    let done = done.filter(|done| ["added", "removed", "released"].contains(&done.as_str()));
    caller
        .panel
        .blocking(move |panel| {
            let viewer = &signed_in.0;
            let (enrolled, codes, held) = panel.db.read(|connection| {
                let enrolled = db::totp::get(connection, &viewer.account.id)?;
                let codes = recovery_code::count(connection, &viewer.account.id)?;
                Ok((enrolled, codes, account::is_password_held(connection, &viewer.account)?))
            })?;
            let context = json!({
                "enrolled_at": enrolled.map(|enrolled| enrolled.created_at),
                "codes_left": codes,
                "password_held": held,
                "standing": match viewer.standing {
                    Standing::Full => "full",
                    Standing::MustEnrol => "must-enrol",
                    Standing::Recovering => "recovering",
                },
                "done": done,
            });
            framed(&visit, viewer, "second-factor", "account_second_factor", context, false)
        })
        .await
}

#[get("/account/second-factor/new")]
pub async fn new(caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let visit = Arc::clone(&caller);
    caller.panel.blocking(move |_| enrolment(&visit, &signed_in.0, totp::new_secret(), None)).await
}

#[derive(FromForm)]
pub struct FirstCode {
    #[field(default = String::new())]
    enrolment: String,
    #[field(default = String::new())]
    code: String,
}

/// The key counts from here on: whoever sends a right code has it in an app.
#[post("/account/second-factor", data = "<form>")]
pub async fn add(
    form: Form<FirstCode>,
    caller: Caller,
    signed_in: SignedIn,
    cookies: &CookieJar<'_>,
) -> Result<Result<Redirect, Page>, Problem> {
    let FirstCode { enrolment: sealed, code } = form.into_inner();
    let (visit, viewer) = (Arc::clone(&caller), signed_in.0);
    let (answer, token) = caller
        .panel
        .blocking(move |panel| {
            let bytes = BASE64_URL_SAFE_NO_PAD.decode(sealed).map_err(|_| Problem::malformed())?;
            let opened = panel.secrets.open_seal(&enrolment_context(&viewer), &bytes, visit.now);
            let secret = opened.ok().and_then(|opened| SecretBytes::try_from(opened.plain).ok());
            // Too late, or another session's: a new key, and the same page.
            let Some(secret) = secret else { return Ok((Ok(see_other("/account/second-factor/new")), None)) };
            let Some(last_step) = totp::step(secret, &code, visit.now) else {
                let page = enrolment(&visit, &viewer, secret, Some("error-code-wrong"))?;
                return Ok((Err(page.status(Status::UnprocessableEntity)), None));
            };
            let id = viewer.account.id.clone();
            let enrolled = Enrolled {
                secret: totp::seal(&panel.secrets, &id, secret),
                account: id.clone(),
                last_step,
                created_at: visit.now,
            };
            let (address, session) = (visit.address.clone(), viewer.session.token_digest.clone());
            let (codes, token) = panel.db.write::<_, Problem>(move |connection| {
                if !db::session::still_acts(connection, &session, false, clock::now())? {
                    return Err(Problem::sign_in_required());
                }
                // Whoever has the password alone would else go on, and where it is asked for with more rights than before.
                if !db::totp::is_enrolled(connection, &id)? {
                    db::session::end_unverified(connection, &id, &session)?;
                }
                db::totp::enrol(connection, &enrolled)?;
                let own = Some(id.as_str());
                audit::append(connection, &audit::Line::done("second-factor-added", own, own, &address, enrolled.created_at))?;
                // Without them, a lost phone would be a lost account.
                let none = recovery_code::count(connection, &id)? == 0;
                let codes = none.then(|| new_codes(connection, &id, &address, enrolled.created_at)).transpose()?;
                Ok((codes, db::session::renew(connection, &session)?))
            })?;
            match codes {
                Some(codes) => Ok((Err(codes_page(&visit, &viewer, &codes, "/account/second-factor?done=added")?), token)),
                None => Ok((Ok(see_other("/account/second-factor?done=added")), token)),
            }
        })
        .await?;
    // Where a second factor is due, the session may do more from now on.
    if let Some(token) = token {
        cookies.add(session::cookie(token, caller.is_secure()));
    }
    Ok(answer)
}

#[post("/account/second-factor/remove")]
pub async fn remove(caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let (visit, id) = (Arc::clone(&caller), signed_in.0.account.id);
    let removed = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            if db::totp::remove(connection, &id)? {
                let own = Some(id.as_str());
                audit::append(connection, &audit::Line::done("second-factor-removed", own, own, &visit.address, visit.now))?;
            }
            Ok(())
        })
    };
    caller.panel.blocking(removed).await?;
    Ok(see_other("/account/second-factor?done=removed"))
}

#[post("/account/second-factor/codes")]
pub async fn codes(caller: Caller, signed_in: SignedIn) -> Result<Page, Problem> {
    let (visit, viewer) = (Arc::clone(&caller), signed_in.0);
    caller
        .panel
        .blocking(move |panel| {
            let (id, address, now) = (viewer.account.id.clone(), visit.address.clone(), visit.now);
            let codes = panel.db.write(move |connection| new_codes(connection, &id, &address, now))?;
            codes_page(&visit, &viewer, &codes, "/account/second-factor")
        })
        .await
}

/// For whoever has lost what they sign in with instead; needs no plugin, so that a broken one locks nobody out.
#[post("/account/release-password")]
pub async fn release_password(caller: Caller, signed_in: SignedIn) -> Result<Redirect, Problem> {
    let (visit, id) = (Arc::clone(&caller), signed_in.0.account.id);
    let released = move |panel: &Arc<Panel>| {
        panel.db.write::<_, Problem>(move |connection| {
            account::set_password_held_by(connection, &id, None)?;
            let own = Some(id.as_str());
            Ok(audit::append(connection, &audit::Line::done("password-released", own, own, &visit.address, visit.now))?)
        })
    };
    caller.panel.blocking(released).await?;
    Ok(see_other("/account/second-factor?done=released"))
}

fn new_codes(connection: &mut AnyConnection, id: &str, address: &str, now: i64) -> Result<Vec<String>, Problem> {
    let codes = recovery::make();
    let digests: Vec<_> = codes.iter().filter_map(|code| recovery::digest(id, code)).collect();
    recovery_code::replace(connection, id, &digests)?;
    audit::append(connection, &audit::Line::done("recovery-codes-made", Some(id), Some(id), address, now))?;
    Ok(codes)
}

/// The page with a new key: nothing is stored yet, the page itself carries the key, sealed for this session.
fn enrolment(visit: &Visit, viewer: &Viewer, secret: SecretBytes, error: Option<&str>) -> Result<Page, Problem> {
    let sealed = visit.panel.secrets.seal(&enrolment_context(viewer), &secret, visit.now + ENROLMENT_LIFE);
    let context = json!({
        "enrolment": BASE64_URL_SAFE_NO_PAD.encode(sealed),
        "key": totp::key(secret),
        "picture": totp::picture(secret, &visit.panel.name(), &viewer.account.name),
        "error": error,
    });
    framed(visit, viewer, "second-factor", "account_second_factor_new", context, false)
}

fn enrolment_context(viewer: &Viewer) -> SealContext<'_> {
    SealContext { plugin: "", purpose: "totp enrolment", session: viewer.session.id.as_bytes() }
}

/// The only answer that ever shows them; the file to keep is part of the page.
fn codes_page(visit: &Visit, viewer: &Viewer, codes: &[String], onward: &str) -> Result<Page, Problem> {
    let text = format!("{}\n{}\n{}\n\n{}\n", visit.panel.name(), visit.panel.base_url(), viewer.account.name, codes.join("\n"));
    let file = format!("data:text/plain;charset=utf-8;base64,{}", BASE64_STANDARD.encode(text));
    framed(
        visit,
        viewer,
        "second-factor",
        "account_recovery_codes",
        json!({ "codes": codes, "file": file, "onward": onward }),
        false,
    )
}
