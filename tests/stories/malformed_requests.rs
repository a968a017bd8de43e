//! Requests that are not what the contract says: shapes, sizes, origins. Never 5xx, never a change, never a cookie.

use serde_json::{Value, json};

use gatehouse_tests::passkeys::{finish_registration, registration};
use gatehouse_tests::{Authenticator, Client, Tamper};

use crate::scene::Scene;

/// Every unsafe route of the plugin; `{id}` is a passkey of ada's, `{account}` grace's account.
const UNSAFE: [(&str, &str); 10] = [
    ("POST", "/plugins/passkeys/sign-in/options"),
    ("POST", "/plugins/passkeys/sign-in"),
    ("POST", "/plugins/passkeys/credentials/options"),
    ("POST", "/plugins/passkeys/credentials"),
    ("PATCH", "/plugins/passkeys/credentials/{id}"),
    ("DELETE", "/plugins/passkeys/credentials/{id}"),
    ("PUT", "/plugins/passkeys/password-sign-in"),
    ("POST", "/plugins/passkeys/confirm/options"),
    ("POST", "/plugins/passkeys/confirm"),
    ("DELETE", "/plugins/passkeys/accounts/{account}/credentials"),
];

fn id(ada: &Client) -> String {
    gatehouse_tests::passkeys::list(ada)[0]["id"].as_str().unwrap_or_default().to_owned()
}

#[test]
fn a_name_that_no_database_can_hold_is_nobodys() {
    let scene = Scene::new();
    let visitor = scene.panel.client();
    assert_eq!(visitor.form("/login", &[("username", "\0"), ("password", "x")]).status, 401);
    let code = "aaaa-aaaa-aaaa-aaaa";
    assert_eq!(visitor.form("/login/recovery", &[("username", "ada\0"), ("code", code)]).status, 401);
    visitor.json("POST", "/plugins/passkeys/sign-in/options", &json!({"username": "\0"})).expect(200);
    assert_eq!(scene.ada.get("/users/%00").status, 404);
    assert_eq!(scene.ada.form("/account/sessions/%00/end", &[]).status, 404);
    for path in ["/audit?account=%00", "/audit?action=%00"] {
        let status = scene.ada.get(path).status;
        assert!([200, 400].contains(&status), "{path}: {status}");
    }
}

#[test]
fn bodies_of_another_shape_are_malformed_on_every_route() {
    let mut scene = Scene::new();
    let id = id(&scene.ada);
    let before = scene.before();
    let bodies: [&[u8]; 13] = [
        b"",
        b"{",
        b"[]",
        b"null",
        b"7",
        b"\"text\"",
        b"{\"ceremony\": []}",
        b"{\"username\": 7}",
        b"{\"username\": \"ada\", \"username\": \"grace\"}",
        b"{\"unknown\": true}",
        b"{\"name\": [\"a\"], \"enabled\": \"yes\", \"purpose\": 7}",
        b"\xff\xfe\x00",
        b"{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{\"a\":{}}}}}}}}}",
    ];
    for (method, path) in UNSAFE.into_iter().filter(|(method, _)| *method != "DELETE") {
        let path = path.replace("{id}", &id);
        for body in bodies {
            let answer = scene.ada.call(method, &path).accept("application/json").body("application/json", body).send();
            let what = format!("{method} {path} {}", String::from_utf8_lossy(body));
            assert_eq!(answer.problem(400), "malformed-request", "{what}");
            assert_eq!(scene.before(), before, "{what}: something was stored");
        }
    }
    scene.still_signs_in();
}

#[test]
fn very_deep_json_is_malformed() {
    let scene = Scene::new();
    let deep = format!("{}{}", "[".repeat(10_000), "]".repeat(10_000));
    for body in [deep.clone(), format!("{{\"ceremony\":\"AA\",\"credential\":{deep}}}")] {
        let answer =
            scene.ada.call("POST", "/plugins/passkeys/sign-in").accept("application/json").body("application/json", body).send();
        answer.problem(400);
    }
}

#[test]
fn two_mebibytes_are_too_large_for_every_route() {
    let mut scene = Scene::new();
    let id = id(&scene.ada);
    let before = scene.before();
    for (method, path) in UNSAFE.into_iter().filter(|(_, path)| !path.contains("{account}")) {
        let path = path.replace("{id}", &id);
        scene.ada.oversized(method, &path, "application/json").problem(413);
    }
    assert_eq!(scene.before(), before, "something was stored");
    scene.still_signs_in();
}

#[test]
fn an_unsafe_request_from_elsewhere_or_from_nowhere_is_refused() {
    let mut scene = Scene::new();
    let id = id(&scene.ada);
    let before = scene.before();
    let port = format!("{}1", scene.panel.address());
    let other_name = scene.panel.address().replace("localhost", "127.0.0.1");
    let account = scene.panel.database().lines("SELECT id AS line FROM account WHERE name = 'grace'").remove(0);
    for (method, path) in UNSAFE {
        let path = path.replace("{id}", &id).replace("{account}", &account);
        for origin in [None, Some("https://evil.example"), Some("null"), Some(""), Some(port.as_str()), Some(other_name.as_str())]
        {
            let answer = scene.ada.call(method, &path).json(&json!({})).origin(origin).send();
            assert_eq!(answer.problem(403), "cross-origin", "{method} {path} from {origin:?}");
        }
        // The right origin, and a browser that says where the request really comes from.
        let answer = scene.ada.call(method, &path).json(&json!({})).header("sec-fetch-site", "cross-site").send();
        assert_eq!(answer.problem(403), "cross-origin", "{method} {path} cross-site");
    }
    assert_eq!(scene.before(), before, "something was stored");
    scene.still_signs_in();
}

#[test]
fn the_panels_own_forms_are_guarded_alike() {
    let scene = Scene::new();
    let forms: [(&str, &[(&str, &str)]); 7] = [
        ("/login", &[("username", "grace"), ("password", gatehouse_tests::PASSWORD)]),
        ("/logout", &[]),
        ("/settings", &[("panel_name", "Stolen"), ("language", "en")]),
        ("/settings/plugins/passkeys", &[("enabled", "off")]),
        ("/users", &[("username", "mallory"), ("password", gatehouse_tests::PASSWORD), ("admin", "on")]),
        ("/account/password", &[("current_password", gatehouse_tests::PASSWORD), ("new_password", "something else")]),
        ("/language", &[("language", "de"), ("next", "/")]),
    ];
    for (path, fields) in forms {
        for origin in [None, Some("https://evil.example"), Some("null")] {
            let answer = scene.ada.call("POST", path).form(fields).accept("application/json").origin(origin).send();
            assert_eq!(answer.problem(403), "cross-origin", "{path} from {origin:?}");
        }
    }
    assert!(scene.ada.is_signed_in(), "a refused request signed out");
}

#[test]
fn a_request_that_says_same_origin_needs_no_origin_header() {
    let scene = Scene::new();
    let call = scene.panel.client().call("POST", "/plugins/passkeys/sign-in/options").json(&json!({})).origin(None);
    let answer = call.header("sec-fetch-site", "same-origin").send();
    answer.expect(200);
}

#[test]
fn a_name_is_one_to_sixty_four_characters_and_no_control_among_them() {
    let mut scene = Scene::new();
    let ada = scene.ada.clone();
    let path = format!("/plugins/passkeys/credentials/{}", id(&ada));
    let long = "a".repeat(65);
    let very_long = "a".repeat(10_000);
    let before = scene.before();
    for name in ["", "   ", "a\u{0}b", "a\nb", "\u{7}", &long, &very_long] {
        let answer = ada.json("PATCH", &path, &json!({"name": name}));
        assert_eq!(answer.problem(422), "name-invalid", "{name:?}");
        let ceremony = registration(&ada);
        let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &Tamper::default());
        let answer = finish_registration(&ada, &ceremony, name, &credential);
        assert_eq!(answer.problem(422), "name-invalid", "{name:?}");
    }
    assert_eq!(scene.before(), before);
    let longest = "\u{1f511}".repeat(64);
    for name in ["a", "  Küchen-Laptop  ", &longest] {
        let answer = ada.json("PATCH", &path, &json!({"name": name})).expect(200);
        assert_eq!(answer["name"], name.trim());
    }
}

#[test]
fn ids_that_nobody_has_are_absent() {
    let scene = Scene::new();
    for id in ["AAAA", "%00", "..", "a%2Fb", "!", &"A".repeat(4_000)] {
        let path = format!("/plugins/passkeys/credentials/{id}");
        for (method, body) in [("PATCH", json!({"name": "x"})), ("DELETE", Value::Null)] {
            let answer = scene.ada.json(method, &path, &body);
            assert_eq!(answer.status, 404, "{method} {path}: {}", answer.text());
        }
    }
    for id in ["x", "00000000-0000-4000-8000-000000000000", "..%2F.."] {
        let answer = scene.ada.json("DELETE", &format!("/plugins/passkeys/accounts/{id}/credentials"), &Value::Null);
        assert_eq!(answer.status, 404, "{id}: {}", answer.text());
    }
}
