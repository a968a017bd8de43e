//! The way in for `cargo xtask fuzz`: arbitrary bytes at the finish of each ceremony, the outer shape kept where that lets
//! the bytes get further in.

use gatehouse_plugin_api::{Body, Plugin, RErr, ROk, RString, Site};
use serde_json::{Value, json};

use crate::Passkeys;
use crate::input::base64url;
use crate::stage::Stage;

const ORIGIN: &str = "https://example.org";

/// The first byte chooses the route and which part is replaced; the rest is that part.
///
/// # Panics
/// On what the fuzzer looks for: a failure of the plugin, or a reply that changes something.
pub fn finish(bytes: &[u8]) {
    let Some((choice, bytes)) = bytes.split_first() else { return };
    let origins = [RString::from(ORIGIN)].into_iter().collect();
    let site = Site { base_url: ORIGIN.into(), origins, name: "Panel".into(), home: "/".into() };
    let stage = Stage::at(site, Vec::new(), 0);
    let (options, route, kind) = match choice % 3 {
        0 => ("add-options", "add", "webauthn.create"),
        1 => ("sign-in-options", "sign-in", "webauthn.get"),
        _ => ("confirm-options", "confirm", "webauthn.get"),
    };
    let begun = call(&stage, options, "{}");
    let challenge = begun["publicKey"]["challenge"].as_str().unwrap_or_default();
    let client_data = json!({ "type": kind, "challenge": challenge, "origin": ORIGIN, "crossOrigin": false }).to_string();
    let mut response = json!({
        "clientDataJSON": base64url(client_data.as_bytes()),
        "attestationObject": "", "authenticatorData": "", "signature": "", "userHandle": null,
    });
    let mut id = base64url(&[7; 16]);
    let part = base64url(bytes);
    match (choice / 3) % 7 {
        0 => response["clientDataJSON"] = part.into(),
        1 => response["attestationObject"] = part.into(),
        2 => response["authenticatorData"] = part.into(),
        3 => response["signature"] = part.into(),
        4 => response["userHandle"] = part.into(),
        5 => id = part,
        _ => {
            call(&stage, route, &String::from_utf8_lossy(bytes));
            return;
        }
    }
    let credential = json!({ "id": id, "rawId": id, "type": "public-key", "response": response, "clientExtensionResults": {} });
    call(&stage, route, &json!({ "ceremony": begun["ceremony"], "credential": credential }).to_string());
}

fn call(stage: &Stage, route: &str, body: &str) -> Value {
    match Passkeys.handle(&stage.lend(), &stage.request(ORIGIN, route, body)) {
        ROk(reply) => {
            assert!(reply.status < 500, "{route} answers {}", reply.status);
            assert!(route.ends_with("options") || reply.status >= 400, "{route} believes a fuzzer");
            assert!(reply.writes.is_empty() && reply.effects.is_empty(), "{route} changes something");
            match &reply.body {
                Body::Json(text) => serde_json::from_str(text).unwrap_or_default(),
                _ => Value::Null,
            }
        }
        RErr(failure) => panic!("{route} fails: {}", failure.message),
    }
}
