//! What the plugin's replies ask of a panel, against one in memory: which writes and effects, in which order, and which
//! calls ask for nothing. The panel's side of it is told in the project's stories.

use gatehouse_plugin_api::{Body, Conflict, Effect, Header, Outcome, Place, Plugin, Reply, Request, Write};
use gatehouse_plugin_testkit::{ADA, Ask, NOW, Panel, Refused, conformance, parameter};
use minijinja::{AutoEscape, Environment, UndefinedBehavior};
use serde_json::{Value, json};

use crate::Passkeys;
use crate::contributions::manifest;
use crate::soft_key::SoftKey;

fn call(panel: &Panel, request: &Request) -> Reply {
    Passkeys.handle(&panel.host(request), request).into_result().expect("an answer")
}

fn answer(reply: &Reply) -> Value {
    match &reply.body {
        Body::Json(text) => serde_json::from_str(text).expect("JSON"),
        other => panic!("{other:?}"),
    }
}

fn code(reply: &Reply) -> (u16, &str) {
    match &reply.body {
        Body::Problem(problem) => (reply.status, &problem.code),
        other => panic!("{other:?}"),
    }
}

/// What a reply asks for, in short.
fn asks(reply: &Reply) -> Vec<&'static str> {
    let writes = reply.writes.iter().map(|write| match write.as_enum().expect("known") {
        Write::Spend { .. } => "spend",
        Write::AddCredential { .. } => "add",
        Write::UpdateCredential { .. } => "update",
        Write::RemoveCredential { .. } => "remove",
        _ => "?",
    });
    let effects = reply.effects.iter().map(|effect| match effect.as_enum().expect("known") {
        Effect::SignIn { .. } => "sign in",
        Effect::Confirm { .. } => "confirm",
        Effect::HoldPasswordSignIn { .. } => "hold",
        Effect::ReleasePasswordSignIn { .. } => "release",
        Effect::EndSessions { .. } => "end sessions",
        _ => "?",
    });
    writes.chain(effects).collect()
}

fn with_passkey() -> (Panel, SoftKey) {
    let (panel, key) = (Panel::of(manifest()), SoftKey::new(7));
    let options = answer(&call(&panel, &panel.request("add-options", "{}")));
    let body = json!({ "ceremony": options["ceremony"], "credential": key.create(&options["publicKey"]) });
    let added = panel.serve(&Passkeys, &panel.request("add", body.to_string()));
    assert_eq!(added.reply.as_ref().map(asks), Some(vec!["spend", "add"]), "{added:?}");
    assert_eq!(added.status, 201, "{added:?}");
    (panel, key)
}

fn finish_body(options: &Value, key: &mut SoftKey) -> Value {
    json!({ "ceremony": options["ceremony"], "credential": key.get(&options["publicKey"], &ADA.0) })
}

#[test]
fn signing_in_spends_the_ceremony_and_works_once() {
    let (panel, mut key) = with_passkey();
    let options = call(&panel, &panel.anonymous("sign-in-options", "{}"));
    let body = finish_body(&answer(&options), &mut key).to_string();
    let signed_in = panel.serve(&Passkeys, &panel.anonymous("sign-in", &body));
    assert_eq!(signed_in.outcome.as_ref().ok().and_then(|done| done.signed_in), Some(ADA), "{signed_in:?}");
    assert_eq!(signed_in.json()["redirect"], "/");
    let reply = signed_in.reply.expect("an answer");
    assert_eq!(asks(&reply), ["spend", "update", "sign in"], "{reply:?}");
    assert!(reply.audit.iter().all(|event| matches!(event.outcome, Outcome::Done)));
    assert_eq!(panel.credentials()[0].last_used_at.into_option(), Some(NOW));

    // The same again is no copied key, though the counter has not grown: the panel refuses the nonce before all else.
    let again = call(&panel, &panel.anonymous("sign-in", &body));
    assert_eq!((code(&again), asks(&again)), ((401, "sign-in-failed"), vec!["spend", "update"]));
    let refused = panel.serve(&Passkeys, &panel.anonymous("sign-in", &body));
    assert!(matches!(refused.outcome, Err(Refused::Conflict(Conflict::SPENT))), "{refused:?}");
    assert_eq!((refused.status, refused.code.as_str()), (409, "ceremony-used"));
}

#[test]
fn making_options_and_reading_ask_for_nothing() {
    let (panel, _) = with_passkey();
    for (route, body) in
        [("sign-in-options", "{}"), ("sign-in-options", "{\"username\":\"ada\"}"), ("add-options", "{}"), ("list", "")]
    {
        let reply = call(&panel, &panel.request(route, body));
        assert_eq!((reply.status, asks(&reply), reply.audit.len()), (200, vec![], 0), "{route}");
    }
    let unreadable = call(&panel, &panel.anonymous("sign-in", "{}"));
    assert_eq!((code(&unreadable), asks(&unreadable), unreadable.audit.len()), ((400, "malformed-request"), vec![], 0));
}

#[test]
fn options_name_real_passkeys_of_a_known_name_and_decoys_otherwise() {
    let (panel, key) = with_passkey();
    let options =
        |name: &str| answer(&call(&panel, &panel.anonymous("sign-in-options", json!({ "username": name }).to_string())));
    let (known, unknown) = (options("ada"), options("nobody"));
    assert_eq!(known["publicKey"]["allowCredentials"][0]["id"], key.id());
    assert_eq!(known["ceremony"].as_str().map(str::len), unknown["ceremony"].as_str().map(str::len));
    let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
    assert_eq!(keys(&known["publicKey"]), keys(&unknown["publicKey"]));
    assert_eq!(keys(&known["publicKey"]["allowCredentials"][0]), keys(&unknown["publicKey"]["allowCredentials"][0]));
    // A blank name is none.
    assert_eq!(options("  ")["publicKey"]["allowCredentials"], json!([]));
}

#[test]
fn no_passkey_finishes_a_ceremony_made_for_another_name() {
    let (panel, mut key) = with_passkey();
    let options = call(&panel, &panel.anonymous("sign-in-options", "{\"username\":\"nobody\"}"));
    let reply = call(&panel, &panel.anonymous("sign-in", finish_body(&answer(&options), &mut key).to_string()));
    assert_eq!((code(&reply), asks(&reply)), ((401, "sign-in-failed"), vec![]));
}

#[test]
fn confirming_renews_the_session_and_trying_changes_nothing() {
    let (panel, mut key) = with_passkey();
    for (purpose, expected) in [(json!({}), vec!["spend", "update", "confirm"]), (json!({ "purpose": "test" }), vec![])] {
        let options = answer(&call(&panel, &panel.request("confirm-options", purpose.to_string())));
        let mut body = finish_body(&options, &mut key);
        assert_eq!(options["publicKey"]["allowCredentials"][0]["id"], key.id());
        if expected.is_empty() {
            body["purpose"] = "test".into();
        }
        let reply = call(&panel, &panel.request("confirm", body.to_string()));
        assert_eq!((reply.status, asks(&reply)), (200, expected), "{reply:?}");
        assert_eq!(answer(&reply)["name"], "Passkey");
    }
}

#[test]
fn forms_without_a_script_lead_back_to_the_tab() {
    let (panel, key) = with_passkey();
    for (route, body, expected) in [
        ("rename", "_method=PATCH&name=Blue+key", vec!["update"]),
        ("password-sign-in", "_method=PUT&enabled=false", vec!["hold"]),
        ("password-sign-in", "_method=PUT&enabled=true", vec!["release"]),
        ("remove", "_method=DELETE", vec!["remove", "end sessions"]),
    ] {
        let mut request = panel.request(route, body);
        request.parameters.push(parameter("id", &key.id()));
        request
            .headers
            .push(Header { name: "content-type".into(), value: "application/x-www-form-urlencoded; charset=UTF-8".into() });
        let carried_out = panel.serve(&Passkeys, &request);
        assert!(carried_out.outcome.is_ok(), "{carried_out:?}");
        let reply = carried_out.reply.expect("an answer");
        assert_eq!((reply.status, asks(&reply)), (303, expected), "{route}");
        assert!(reply.headers.iter().any(|header| header.name == "location" && header.value == "/account/passkeys"));
    }
    assert!(panel.credentials().is_empty());
}

/// That every message is used is `words`' question: it knows all the places.
#[test]
fn the_plugin_stands_what_every_plugin_must() {
    conformance::check(crate::gatehouse_plugin_root(), &[]);
}

#[test]
fn a_panel_that_cannot_answer_is_passed_on_as_such() {
    for ask in Ask::ALL {
        let (panel, key) = with_passkey();
        let options = panel.serve(&Passkeys, &panel.anonymous("sign-in-options", "{}"));
        let mut key = key;
        let finish = finish_body(&options.json(), &mut key).to_string();
        panel.fail(ask);
        let mut failed = 0;
        let named = "{\"username\":\"ada\"}".to_owned();
        for (route, body) in [("sign-in-options", named), ("sign-in", finish), ("add-options", "{}".to_owned())] {
            let answer = panel.serve(&Passkeys, &panel.request(route, &body));
            assert!(answer.status < 400 || answer.status == 503, "{route} without {ask:?}: {answer:?}");
            failed += usize::from(answer.status == 503);
        }
        assert!(failed > 0 || ask == Ask::Account, "nothing asks for {ask:?}");
        panel.recover();
        assert_eq!(panel.serve(&Passkeys, &panel.request("add-options", "{}")).status, 200);
    }
}

#[test]
fn a_passkey_that_changes_meanwhile_is_read_again() {
    let (panel, mut key) = with_passkey();
    let id = panel.credentials()[0].id.clone();
    let options = panel.serve(&Passkeys, &panel.anonymous("sign-in-options", "{}"));
    let request = panel.anonymous("sign-in", finish_body(&options.json(), &mut key).to_string());
    let mut renames = ["Blue", "Red"].into_iter();
    let answer = panel.serve_while(&Passkeys, &request, |panel| {
        if let Some(name) = renames.next() {
            panel.change_credential(&id, |credential| credential.label = name.into());
        }
    });
    assert_eq!((answer.status, answer.calls), (200, 3), "{answer:?}");
    assert_eq!(panel.credentials()[0].label, "Red", "what another node changed was lost");
}

#[test]
fn every_piece_of_a_page_renders_with_its_context() {
    let places = [
        (Place::SIGN_IN, include_str!("../../templates/passkeys/sign-in.html.j2"), "/plugins/passkeys/sign-in/options"),
        (Place::CONFIRM, include_str!("../../templates/passkeys/confirm.html.j2"), "/plugins/passkeys/confirm/options"),
        (Place::ACCOUNT_TAB, include_str!("../../templates/passkeys/account-tab.html.j2"), "[passkeys-remove-confirm]"),
        (Place::SETTINGS, include_str!("../../templates/passkeys/settings.html.j2"), "[passkeys-settings-ready]"),
        (Place::USERS_ACCOUNT, include_str!("../../templates/passkeys/users-account.html.j2"), "[passkeys-remove-all-confirm]"),
    ];
    for (place, template, expected) in places {
        for panel in [with_passkey().0, Panel::of(manifest())] {
            let context = Passkeys.slot(&panel.lend(), &panel.slot(place)).into_result().expect("a context");
            let context: Value = serde_json::from_str(&context).expect("JSON");
            let page = environment().render_str(template, context).unwrap_or_else(|error| panic!("{place:?}: {error:#}"));
            assert!(page.replace("&#x2f;", "/").contains(expected) || panel.credentials().is_empty(), "{place:?}: {page}");
        }
    }
}

fn environment() -> Environment<'static> {
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.add_function("t", |id: String, _: minijinja::value::Kwargs| format!("[{id}]"));
    environment.add_function("path", |path: String| format!("/plugins/passkeys{path}"));
    environment.add_function("asset", |name: String| format!("/plugins/passkeys/assets/0/{name}"));
    environment.add_function("time", |seconds: i64| seconds.to_string());
    environment.add_function("ago", |seconds: i64| seconds.to_string());
    environment.add_template("messages", include_str!("../../templates/passkeys/messages.html.j2")).expect("a template");
    environment.add_template("warnings", include_str!("../../templates/passkeys/warnings.html.j2")).expect("a template");
    environment
}
