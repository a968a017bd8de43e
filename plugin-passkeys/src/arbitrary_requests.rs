//! Arbitrary bytes, arbitrary JSON, and good requests with one place made arbitrary, at every route: whatever comes, the
//! answer is a clean refusal that asks for nothing to be stored. A panic fails the test by itself.

use gatehouse_plugin_api::{Body, Contribution, Header, NonExhaustive, Parameter, Plugin, RErr, ROk, Reply, Request, Write};
use gatehouse_plugin_testkit::{ADA, Panel, arbitrary};
use proptest::prelude::*;
use proptest::sample::Index;
use serde_json::{Value, json};

use crate::Passkeys;
use crate::contributions::manifest;
use crate::soft_key::SoftKey;

/// Names that the plugin reads.
const NAMES: [&str; 16] = [
    "ceremony",
    "credential",
    "username",
    "name",
    "enabled",
    "purpose",
    "id",
    "rawId",
    "type",
    "response",
    "signature",
    "clientDataJSON",
    "attestationObject",
    "authenticatorData",
    "userHandle",
    "transports",
];

/// The routes that a body is sent to.
const FINISHES: [(&str, &str); 3] = [("sign-in", "sign-in-options"), ("add", "add-options"), ("confirm", "confirm-options")];

fn routes() -> Vec<String> {
    let contributions = manifest().contributions.into_iter().map(NonExhaustive::into_enum);
    let route = |one: Contribution| if let Contribution::Route(route) = one { Some(route.name.into()) } else { None };
    contributions.filter_map(Result::ok).filter_map(route).collect()
}

/// A panel on which ada has a passkey.
fn panel() -> (Panel, SoftKey) {
    let (panel, key) = (Panel::of(manifest()), SoftKey::new(7));
    let body = finish(&panel, "add-options", |options| key.create(options));
    assert_eq!(panel.serve(&Passkeys, &panel.request("add", body.to_string())).status, 201);
    (panel, key)
}

/// A good body for finishing what `options` begins.
fn finish(panel: &Panel, options: &str, credential: impl FnOnce(&Value) -> Value) -> Value {
    let reply = call(&panel.request(options, "{}"), panel);
    let Body::Json(text) = &reply.body else { panic!("{options}: {reply:?}") };
    let begun: Value = serde_json::from_str(text).expect("JSON");
    json!({ "ceremony": begun["ceremony"], "credential": credential(&begun["publicKey"]) })
}

fn call(request: &Request, panel: &Panel) -> Reply {
    match Passkeys.handle(&panel.host(request), request) {
        ROk(reply) => reply,
        RErr(failure) => panic!("{}: {failure:?}", request.route),
    }
}

fn is_refused(reply: &Reply) -> bool {
    (400..500).contains(&reply.status) && reply.effects.is_empty() && reply.writes.is_empty()
}

/// With the names and texts that this plugin reads.
fn any_json() -> impl Strategy<Value = Value> {
    arbitrary::json(&NAMES, &["public-key", "test"])
}

/// How many places a value has, itself included.
fn places(value: &Value) -> usize {
    1 + match value {
        Value::Array(values) => values.iter().map(places).sum(),
        Value::Object(fields) => fields.values().map(places).sum(),
        _ => 0,
    }
}

/// The place of that number, in the order in which [`places`] counts.
fn place(value: &mut Value, number: usize) -> Option<&mut Value> {
    if number == 0 {
        return Some(value);
    }
    let inner: Vec<&mut Value> = match value {
        Value::Array(values) => values.iter_mut().collect(),
        Value::Object(fields) => fields.iter_mut().map(|(_, value)| value).collect(),
        _ => Vec::new(),
    };
    let mut left = number - 1;
    for value in inner {
        let size = places(value);
        if left < size {
            return place(value, left);
        }
        left -= size;
    }
    None
}

/// Asks every route, as ada and as nobody, as JSON and as a form.
fn every_route_survives(panel: &Panel, body: &[u8], parameter: &str) -> Result<(), TestCaseError> {
    for route in routes() {
        for content_type in ["application/json", "application/x-www-form-urlencoded"] {
            for mut request in [panel.request(&route, ""), panel.anonymous(&route, "")] {
                request.body = body.into();
                request.parameters.push(Parameter { name: "id".into(), value: parameter.into() });
                request.headers.push(Header { name: "content-type".into(), value: content_type.into() });
                let reply = call(&request, panel);
                let stored = reply.writes.iter().filter_map(|write| write.as_enum().ok());
                let grows = stored.filter(|write| matches!(write, Write::AddCredential { .. } | Write::Spend { .. })).count();
                prop_assert!(reply.status < 500 && grows == 0, "{route}: {reply:?}");
                // Options and what one may do to one's own account succeed; the ceremonies never.
                let finishes = FINISHES.iter().any(|(finish, _)| *finish == route);
                prop_assert!(!finishes || is_refused(&reply), "{route}: {reply:?}");
            }
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn arbitrary_bytes_are_refused_by_every_route(
        body in prop::collection::vec(any::<u8>(), 0..400),
        parameter in any::<String>(),
    ) {
        every_route_survives(&panel().0, &body, &parameter)?;
    }

    #[test]
    fn arbitrary_json_is_refused_by_every_route(body in any_json(), parameter in "[A-Za-z0-9_-]{0,90}") {
        every_route_survives(&panel().0, body.to_string().as_bytes(), &parameter)?;
    }

    #[test]
    fn a_good_finish_with_one_place_made_arbitrary_is_refused_or_as_good(
        at in any::<Index>(),
        by in any_json(),
        which in 0..FINISHES.len(),
    ) {
        let (panel, mut key) = panel();
        let (route, options) = FINISHES[which];
        let good = finish(&panel, options, |options| match route {
            "add" => SoftKey::new(9).create(options),
            _ => key.get(options, &ADA.0),
        });
        let mut body = good.clone();
        let number = at.index(places(&good));
        let spot = place(&mut body, number).expect("counted");
        *spot = by;
        let reply = call(&panel.request(route, body.to_string()), &panel);
        prop_assert!(reply.status < 500, "{reply:?}");
        // What the plugin does not read may be anything, and so may the names of transports.
        prop_assert!(is_refused(&reply) || reads_the_same(&good, &body, route), "{body}\n{reply:?}");
    }

    #[test]
    fn a_good_finish_with_one_byte_changed_is_refused(
        at in any::<Index>(),
        bit in 0..8u8,
        field in any::<Index>(),
        which in 0..FINISHES.len(),
    ) {
        let (panel, mut key) = panel();
        let (route, options) = FINISHES[which];
        let mut body = finish(&panel, options, |options| match route {
            "add" => SoftKey::new(9).create(options),
            _ => key.get(options, &ADA.0),
        });
        let fields: &[&str] = match route {
            "add" => &["clientDataJSON", "attestationObject"],
            _ => &["clientDataJSON", "authenticatorData", "signature", "userHandle"],
        };
        let text = &mut body["credential"]["response"][*field.get(fields)];
        let mut bytes = crate::input::from_base64url(text.as_str().expect("a text")).expect("base64url");
        let at = at.index(bytes.len());
        bytes[at] ^= 1 << bit;
        *text = crate::input::base64url(&bytes).into();
        let changed = panel.request(route, body.to_string());
        let reply = call(&changed, &panel);
        prop_assert!(reply.status < 500, "{reply:?}");
        // Nothing signs a new key but its owner's word: its AAGUID, its counter and its flags are the authenticator's claim.
        prop_assert!(is_refused(&reply) || route == "add" && reply.status == 201, "{body}\n{reply:?}");
    }
}

/// Whether two bodies differ at most in what no check reads: whose key it is need not be said where that is known.
fn reads_the_same(good: &Value, body: &Value, route: &str) -> bool {
    let nameless = route == "confirm" && body["credential"]["response"]["userHandle"].is_null();
    let read = |value: &Value| {
        let mut value = value.clone();
        if let Some(credential) = value["credential"].as_object_mut() {
            credential.remove("clientExtensionResults");
            if let Some(response) = credential.get_mut("response").and_then(Value::as_object_mut) {
                response.remove("transports");
                if nameless {
                    response.remove("userHandle");
                }
            }
        }
        value
    };
    read(good) == read(body)
}
