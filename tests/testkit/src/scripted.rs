//! A plugin whose replies are written down by the test, as JSON in the request's body: for tests of panels, this one in
//! memory among them. It checks nothing itself, so that every refusal is the panel's.
//!
//! `{"status": 200, "writes": [{"add": …}], "effects": [{"hold": …}], "audit": ["done"]}`, or with `"problem": 403` one in
//! words; bytes are hexadecimal, accounts are UUIDs. A credential is usable if its payload starts with `u`.

use gatehouse_plugin_api::{
    Ability, Access, AccountId, AuditEvent, Contribution, Credential, Effect, Failure, HostBox, Manifest, Messages, Method,
    NonExhaustive, Outcome, Plugin, Problem, ProposedSettings, RErr, RNone, ROk, ROption, RResult, RSome, RString, RVec, Reply,
    Request, Route, Scope, SlotRequest, Switch, Write,
};
use serde_json::{Value, json};

const ABILITIES: [Ability; 7] = [
    Ability::KEEP_CREDENTIALS,
    Ability::SIGN_IN,
    Ability::CONFIRM,
    Ability::HOLD_PASSWORDS,
    Ability::END_SESSIONS,
    Ability::READ_ACCOUNTS,
    Ability::ADMINISTER,
];

/// The scripted plugin. Its route `do` carries out the script in the body for whoever is signed in, `do-openly` for anybody;
/// `look` tells what is stored for the caller.
pub struct Scripted;

impl Scripted {
    /// What it declares, under the id `scripted`: every ability that there is.
    pub fn manifest() -> Manifest {
        Self::declaring(ABILITIES.into_iter())
    }

    /// As [`manifest`](Self::manifest), without one ability.
    pub fn manifest_without(ability: Ability) -> Manifest {
        Self::declaring(ABILITIES.into_iter().filter(|other| *other != ability))
    }

    fn declaring(abilities: impl Iterator<Item = Ability>) -> Manifest {
        let route = |name: &str, method, path: &str, access| {
            let (name, path) = (name.into(), path.into());
            Contribution::Route(Route { name, method, scope: Scope::Plugin, path, access, fresh: false, body_limit: 65_536 })
        };
        let source = "scripted-title = Scripted\nscripted-summary = Does as it is told.\n";
        let contributions = [
            Contribution::Switch(Switch { title: "scripted-title".into(), summary: "scripted-summary".into() }),
            Contribution::Messages(Messages { locale: "en".into(), source: source.into() }),
            route("do", Method::Post, "/do", Access::SignedIn),
            route("do-openly", Method::Post, "/do-openly", Access::Anyone),
            route("look", Method::Get, "/look", Access::SignedIn),
        ];
        Manifest {
            id: "scripted".into(),
            version: env!("CARGO_PKG_VERSION").into(),
            contributions: contributions
                .into_iter()
                .chain(abilities.map(Contribution::Ability))
                .map(NonExhaustive::new)
                .collect(),
        }
    }
}

impl Plugin for Scripted {
    fn handle(&self, host: &HostBox, request: &Request) -> RResult<Reply, Failure> {
        let reply = match request.route.as_str() {
            "look" => look(host, request),
            _ => serde_json::from_slice(&request.body).ok().and_then(|script| follow(&script)),
        };
        reply.map_or_else(|| RErr(Failure::internal("this script cannot be followed")), ROk)
    }

    fn slot(&self, _: &HostBox, _: &SlotRequest) -> RResult<RString, Failure> {
        ROk("{}".into())
    }

    fn usable(&self, credential: &Credential, _: &ProposedSettings, _: &RVec<RString>) -> bool {
        credential.payload.starts_with(b"u")
    }
}

/// The account and the credentials of whoever asks, as the host tells them.
fn look(host: &HostBox, request: &Request) -> Option<Reply> {
    let id = request.viewer.as_ref().into_option()?.account.id;
    let account = host.account(id).into_result().ok()?.into_option()?;
    let credentials = host.credentials(id).into_result().ok()?;
    let told = credentials.iter().map(|credential| {
        json!({
            "id": hex(&credential.id), "label": credential.label.as_str(), "usable": credential.usable,
            "version": credential.version, "payload": String::from_utf8_lossy(&credential.payload),
        })
    });
    let mut told: Vec<Value> = told.collect();
    told.sort_by_key(Value::to_string);
    let account = json!({ "disabled": account.disabled, "password_held": account.password_held });
    Some(Reply::json(200, json!({ "account": account, "credentials": told }).to_string()))
}

fn follow(script: &Value) -> Option<Reply> {
    let status = |name: &str| script[name].as_u64().and_then(|status| u16::try_from(status).ok());
    let mut reply = status("problem").map_or_else(|| Reply::json(200, "{}"), |status| Reply::problem(problem(status)));
    reply.status = status("status").unwrap_or(reply.status);
    for line in script["writes"].as_array().into_iter().flatten() {
        reply = reply.write(write(line)?);
    }
    for line in script["effects"].as_array().into_iter().flatten() {
        reply = reply.effect(effect(line)?);
    }
    for line in script["audit"].as_array().into_iter().flatten() {
        let outcome = match line.as_str()? {
            "done" => Outcome::Done,
            reason => Outcome::Refused(reason.into()),
        };
        reply = reply.audit(AuditEvent { action: "scripted".into(), account: RNone, credential: RNone, outcome });
    }
    Some(reply)
}

fn problem(status: u16) -> Problem {
    let (title, detail) = ("scripted-title".into(), "scripted-summary".into());
    Problem { status, code: "scripted".into(), title, detail, arguments: RVec::new() }
}

fn write(line: &Value) -> Option<Write> {
    let (verb, with) = only(line)?;
    Some(match verb {
        "spend" => Write::Spend { nonce: unhex(&with["nonce"])?, until: with["until"].as_i64()? },
        "add" => Write::AddCredential {
            id: unhex(&with["id"])?,
            account: account(&with["account"])?,
            label: with["label"].as_str()?.into(),
            payload: with["payload"].as_str()?.as_bytes().into(),
            limit: u32::try_from(with["limit"].as_u64()?).ok()?,
        },
        "update" => Write::UpdateCredential {
            id: unhex(&with["id"])?,
            version: with["version"].as_u64()?,
            label: given(&with["label"]).map(RString::from),
            payload: given(&with["payload"]).map(|text| text.as_bytes().into()),
            used_at: with["used_at"].as_i64().into(),
        },
        "remove" => Write::RemoveCredential { id: unhex(&with["id"])? },
        _ => return None,
    })
}

fn effect(line: &Value) -> Option<Effect> {
    let (verb, with) = only(line)?;
    Some(match verb {
        "sign-in" => Effect::SignIn {
            account: account(&with["account"])?,
            credential: unhex(&with["id"])?,
            user_verified: with["user_verified"].as_bool()?,
        },
        "confirm" => Effect::Confirm { account: account(&with["account"])?, credential: unhex(&with["id"])? },
        "hold" => Effect::HoldPasswordSignIn { account: account(&with["account"])? },
        "release" => Effect::ReleasePasswordSignIn { account: account(&with["account"])? },
        "end-sessions" => Effect::EndSessions { credential: unhex(&with["id"])? },
        _ => return None,
    })
}

fn only(line: &Value) -> Option<(&str, &Value)> {
    line.as_object()?.iter().next().map(|(verb, with)| (verb.as_str(), with))
}

fn given(value: &Value) -> ROption<&str> {
    value.as_str().map_or(RNone, RSome)
}

fn account(value: &Value) -> Option<AccountId> {
    AccountId::parse(value.as_str()?)
}

fn unhex(value: &Value) -> Option<RVec<u8>> {
    let text = value.as_str()?;
    (0..text.len()).step_by(2).map(|at| u8::from_str_radix(text.get(at..at + 2)?, 16).ok()).collect()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]).filter_map(|digit| char::from_digit(digit.into(), 16)).collect()
}
