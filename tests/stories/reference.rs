//! What the panel that this one measures itself against got wrong: one story for each row of that list, told as what is right
//! here. Other modules go deeper; this one is for reading top to bottom. Rows about pages are in `reference_pages`.

use serde_json::{Value, json};

use gatehouse_tests::authenticator::{USER_VERIFIED, decode};
use gatehouse_tests::passkeys::{
    finish_registration, finish_sign_in, list, register, registration, sign_in, sign_in_ceremony, sign_in_ceremony_for,
};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::enrol;
use gatehouse_tests::{Answer, Authenticator, Client, Database, Library, PASSWORD, Panel, Tamper};

use crate::scene::Scene;

fn path_of(credential: &Value) -> String {
    format!("/plugins/passkeys/credentials/{}", credential["id"].as_str().unwrap_or_default())
}

pub fn account_id(database: &mut Database, name: &str) -> String {
    database.lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0)
}

/// Signs in with this counter, whatever comes of it.
#[track_caller]
pub fn sign_in_counting(panel: &Panel, authenticator: &mut Authenticator, counter: u32) -> Answer {
    let visitor = panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let credential = authenticator.get(&ceremony.options, &Tamper { counter: Some(counter), ..Tamper::default() });
    finish_sign_in(&visitor, &ceremony, &credential)
}

#[test]
fn only_a_verified_user_signs_in_and_that_satisfies_the_second_factor() {
    let mut scene = Scene::new();
    let unverified = Tamper { clear_flags: USER_VERIFIED, ..Tamper::default() };
    let before = scene.before();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let credential = scene.authenticator.get(&ceremony.options, &unverified);
    let answer = finish_sign_in(&visitor, &ceremony, &credential);
    scene.refused("a sign-in", &before, &answer, 401, "sign-in-failed", "user-not-verified");

    let ceremony = registration(&scene.ada);
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &unverified);
    let answer = finish_registration(&scene.ada, &ceremony, "Unverified", &credential);
    scene.refused("a registration", &before, &answer, 401, "registration-failed", "user-not-verified");

    let verified = |scene: &mut Scene| scene.database.number("SELECT count(*) AS number FROM session WHERE user_verified");
    assert_eq!(verified(&mut scene), 0);
    enrol(&scene.ada);
    let by_password = scene.panel.client().form("/login", &[("username", "ada"), ("password", PASSWORD)]);
    assert_eq!(by_password.header("location"), Some("/login/second-factor"));
    // Verified, the passkey is both factors: no second step.
    scene.still_signs_in();
    assert_eq!(verified(&mut scene), 1);
}

#[test]
fn the_user_handle_is_random_for_each_account_and_compared_at_sign_in() {
    let mut scene = Scene::new();
    let handle = |client: &Client| decode(registration(client).options["user"]["id"].as_str().unwrap_or_default());
    let (ada, grace) = (handle(&scene.ada), handle(&scene.panel.signed_in("grace")));
    assert_eq!((ada.len(), grace.len()), (16, 16));
    assert_ne!(ada, grace);
    assert!(!ada.starts_with(&[0; 8]), "a number, not randomness: {ada:?}");

    let before = scene.before();
    for (handle, reason) in [
        (Some(b"999".to_vec()), "wrong-user-handle"),
        (Some(grace), "wrong-user-handle"),
        (Some(Vec::new()), "wrong-user-handle"),
        (None, "no-user-handle"),
    ] {
        let visitor = scene.panel.client();
        let ceremony = sign_in_ceremony(&visitor);
        let tamper = Tamper { user_handle: Some(handle), ..Tamper::default() };
        let credential = scene.authenticator.get(&ceremony.options, &tamper);
        let answer = finish_sign_in(&visitor, &ceremony, &credential);
        scene.refused(reason, &before, &answer, 401, "sign-in-failed", reason);
    }
    scene.still_signs_in();
}

#[test]
fn anonymous_options_and_sign_in_pages_add_no_row_and_failing_is_throttled() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let before = scene.database.counts();
    for number in 0..150 {
        sign_in_ceremony(&visitor);
        sign_in_ceremony_for(&visitor, &format!("name{number}"));
        assert_eq!(visitor.get("/login").status, 200);
    }
    assert_eq!(scene.database.counts(), before);

    // Whoever fails to finish them is slowed down, and counted in one row.
    let mut fail = || {
        let ceremony = sign_in_ceremony(&visitor);
        let credential = scene.authenticator.get(&ceremony.options, &Tamper { break_signature: true, ..Tamper::default() });
        finish_sign_in(&visitor, &ceremony, &credential)
    };
    let refused = (0..200).map(|_| fail()).find(|answer| answer.status != 401).expect("failing is never slowed down");
    refused.problem(429);
    let grown = scene.database.counts().into_iter().filter(|(table, count)| before[table] != *count).collect::<Vec<_>>();
    assert!(grown.iter().all(|(table, count)| table == "audit_failure" && *count <= 2), "{grown:?}");
}

#[test]
fn a_username_first_sign_in_works_and_tells_nobody_who_has_passkeys() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let ceremony = sign_in_ceremony_for(&visitor, "ada");
    assert_eq!(ceremony.options["allowCredentials"][0]["transports"], json!(["hybrid", "internal"]), "those of the registration");
    let credential = scene.authenticator.get(&ceremony.options, &Tamper::default());
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    assert!(visitor.is_signed_in());

    for name in ["grace", "nobody"] {
        let decoy = sign_in_ceremony_for(&visitor, name);
        let again = sign_in_ceremony_for(&visitor, name);
        assert_eq!(decoy.options["allowCredentials"], again.options["allowCredentials"], "{name} changes");
        assert_eq!(decoy.sealed.len(), ceremony.sealed.len());
        let keys = |value: &Value| value.as_object().expect("an object").keys().cloned().collect::<Vec<_>>();
        assert_eq!(keys(&decoy.options), keys(&ceremony.options));
        assert_eq!(keys(&decoy.options["allowCredentials"][0]), keys(&ceremony.options["allowCredentials"][0]));
    }
}

#[test]
fn nobody_can_lock_themselves_out_and_the_ways_out_are_named() {
    let scene = Scene::new();
    let password =
        |client: &Client, enabled| client.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": enabled}));
    assert_eq!(password(&scene.panel.signed_in("grace"), false).problem(409), "last-usable-credential");
    password(&scene.ada, false).expect(200);
    let answer = scene.ada.json("DELETE", &path_of(&list(&scene.ada)[0]), &Value::Null);
    assert_eq!(answer.problem(409), "last-usable-credential");
    let detail = answer.json()["detail"].as_str().unwrap_or_default().to_owned();
    assert!(detail.contains("Add another one, or let your password sign in again."), "{detail}");
    assert_eq!(list(&scene.ada).len(), 1);
}

#[test]
fn a_credential_id_belongs_to_one_account_and_the_second_is_told_at_registration() {
    let mut scene = Scene::new();
    let grace = scene.panel.signed_in("grace");
    let before = scene.before();
    let ceremony = registration(&grace);
    let tamper = Tamper { credential_id: Some(scene.authenticator.keys[0].id.clone()), ..Tamper::default() };
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &tamper);
    let answer = finish_registration(&grace, &ceremony, "Hers too", &credential);
    assert_eq!(answer.problem(409), "credential-duplicate");
    assert_eq!(scene.before(), before);
    scene.still_signs_in();
}

#[test]
fn removing_a_passkey_ends_the_sessions_that_it_made_but_for_the_callers_own() {
    let mut scene = Scene::new();
    let (caller, elsewhere) = (scene.panel.client(), scene.panel.client());
    sign_in(&caller, &mut scene.authenticator);
    sign_in(&elsewhere, &mut scene.authenticator);
    assert_eq!(caller.json("DELETE", &path_of(&list(&caller)[0]), &Value::Null).status, 204);
    assert!(!elsewhere.is_signed_in(), "the session of a removed passkey lives on");
    assert!(caller.is_signed_in() && scene.ada.is_signed_in());
}

#[test]
fn switched_off_nothing_of_it_answers_or_is_in_a_page() {
    let panel = Panel::plan().library(Library::Passkeys).admin("ada").start();
    let ada = panel.signed_in("ada");
    let switch = |to: &str| ada.form("/settings/plugins/passkeys", &[("enabled", to)]).status;
    let page = || panel.client().get("/login").body;
    let before = page();
    assert_eq!(switch("on"), 303);
    register(&ada, &mut Authenticator::new(panel.address()), "Laptop");
    let on = page();
    assert_ne!(on, before);
    let on = String::from_utf8_lossy(&on).replace("&#x2f;", "/");
    let (_, script) = on.split_once("/plugins/passkeys/assets/").expect("the script");
    let script = format!("assets/{}", script.split('"').next().unwrap_or_default());

    assert_eq!(switch("off"), 303);
    assert_eq!(page(), before, "the sign-in page is another one than before");
    assert!(!String::from_utf8_lossy(&before).to_lowercase().contains("webauthn"), "a trace in the sign-in page");
    for (method, path) in [
        ("GET", script.as_str()),
        ("GET", "credentials"),
        ("DELETE", "credentials/AAAA"),
        ("POST", "credentials/options"),
        ("POST", "sign-in/options"),
        ("PUT", "password-sign-in"),
    ] {
        let answer = |plugin: &str| {
            let path = format!("/plugins/{plugin}/{path}");
            let call = ada.call(method, &path).accept("application/json");
            let answer = if method == "GET" { call.send() } else { call.json(&json!({})).send() };
            (answer.status, answer.text().replace(&path, "PATH"))
        };
        assert_eq!(answer("passkeys"), answer("nothing"), "{method} {path}");
        assert_eq!(answer("passkeys").0, 404);
    }
}

#[test]
fn a_counter_that_does_not_grow_is_told_to_the_user_and_to_the_admin() {
    let panel = Panel::with_passkeys();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let view = format!("/users/{}", account_id(&mut panel.database(), "grace"));
    assert!(!ada.get(&view).text().contains("There may be a copy"));

    let mut bound = Authenticator::device_bound(panel.address());
    register(&grace, &mut bound, "Security key");
    sign_in_counting(&panel, &mut bound, 7).expect(200);
    assert_eq!(sign_in_counting(&panel, &mut bound, 7).problem(401), "sign-in-failed");
    assert_eq!(list(&grace)[0]["warnings"], json!(["counter"]));
    for page in [grace.get("/account/passkeys").text(), ada.get(&view).text()] {
        assert!(page.contains("Security key") && page.contains("There may be a copy of this passkey."), "{page}");
    }

    // A synced one has a counter on each of its devices: it still signs in, and its owner is told all the same.
    let mut synced = Authenticator::new(panel.address());
    let id = register(&grace, &mut synced, "Synced")["id"].clone();
    for counter in [7, 7] {
        sign_in_counting(&panel, &mut synced, counter).expect(200);
    }
    let listed = list(&grace).into_iter().find(|one| one["id"] == id).expect("it is listed");
    assert_eq!(listed["warnings"], json!(["counter"]));
}

#[test]
fn every_success_and_failure_is_audited_with_who_did_it_to_whom_and_why() {
    let mut scene = Scene::new();
    let grace = scene.panel.signed_in("grace");
    let mut phone = Authenticator::new(scene.panel.address());
    register(&grace, &mut phone, "Phone");
    sign_in(&scene.panel.client(), &mut phone);
    // Refused while signed in: with the reason.
    let ceremony = registration(&grace);
    let foreign = Tamper { origin: Some("https://evil.example".into()), ..Tamper::default() };
    let credential = Authenticator::new(scene.panel.address()).create(&ceremony.options, &foreign);
    finish_registration(&grace, &ceremony, "Foreign", &credential).problem(401);
    // And refused while nobody is signed in: counted by whom, why and how often.
    for _ in 0..2 {
        let visitor = scene.panel.client();
        let ceremony = sign_in_ceremony(&visitor);
        let credential = phone.get(&ceremony.options, &foreign);
        finish_sign_in(&visitor, &ceremony, &credential).problem(401);
    }
    let failures = "SELECT method || ' ' || account.name || ' ' || reason AS line FROM audit_failure \
                    JOIN account ON account.id = audit_failure.account WHERE address <> '' GROUP BY 1 HAVING sum(count) = 2";
    assert_eq!(scene.database.lines(failures), ["passkeys grace wrong-origin"]);

    let id = account_id(&mut scene.database, "grace");
    let path = format!("/plugins/passkeys/accounts/{id}/credentials");
    assert_eq!(scene.ada.json("DELETE", &path, &Value::Null).expect(200)["removed"], 1);

    let lines = "SELECT actor.name || ' ' || action || ' ' || whom.name || ' ' || outcome || ' ' || coalesce(reason, '-') || ' ' || \
                 CASE WHEN credential IS NULL OR audit.address = '' THEN 'in part' ELSE 'in full' END AS line FROM audit JOIN account whom ON whom.id = audit.account \
                 LEFT JOIN account actor ON actor.id = audit.actor WHERE plugin = 'passkeys' AND whom.name = 'grace' ORDER BY audit.id";
    let expected = [
        "grace credential-added grace done - in full",
        "grace sign-in grace done - in full",
        "grace credential-added grace refused wrong-origin in full",
        "ada credential-removed grace done - in full",
    ];
    assert_eq!(scene.database.lines(lines), expected);
}

#[test]
fn there_may_be_several_addresses_and_an_ip_address_is_refused_with_words() {
    let origins = "https://Panel.Example:443,https://[2001:DB8::1]:8443";
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    let panel = plan.environment("GATEHOUSE_ADDITIONAL_ORIGINS", origins).start();
    let ada = panel.signed_in("ada");
    let mut laptop = Authenticator::new(panel.address());
    register(&ada, &mut laptop, "Laptop");
    panel.cli(&["settings", "set", "passkeys.rp_id", "panel.example"]).succeeds();

    // A session is one address's own.
    let call =
        |method: &str, path: &str, origin: &str| ada.call(method, path).header("host", authority(origin)).origin(Some(origin));
    let fields = [("username", "ada"), ("password", PASSWORD)];
    assert_eq!(call("POST", "/login", "https://panel.example").form(&fields).send().status, 303);
    let options = |origin: &str| call("POST", "/plugins/passkeys/credentials/options", origin).json(&json!({})).send();
    let answer =
        wait_for("the setting to be seen", || Some(options("https://panel.example")).filter(|answer| answer.status == 200));
    assert_eq!(answer.json()["publicKey"]["rp"]["id"], "panel.example");
    for origin in ["https://[2001:db8::1]:8443", panel.address()] {
        let answer = options(origin);
        assert_eq!(answer.problem(422), "address-not-usable", "{origin}");
        assert!(answer.readable().contains("Open the panel at https://panel.example."), "{}", answer.text());
    }
    let mut there = Authenticator::new("https://panel.example");
    let created = there.create(&answer.json()["publicKey"], &Tamper::default());
    let body = json!({"ceremony": answer.json()["ceremony"], "name": "There", "credential": created});
    call("POST", "/plugins/passkeys/credentials", "https://panel.example").json(&body).send().expect(201);

    // What was made for the old address says so, and the settings say what every address is good for.
    let made_for = |name: &str| list(&ada).into_iter().find(|one| one["name"] == name).expect("it is listed");
    assert_eq!((&made_for("Laptop")["usable"], &made_for("Laptop")["rp_id"]), (&json!(false), &json!("localhost")));
    assert_eq!((&made_for("There")["usable"], &made_for("There")["rp_id"]), (&json!(true), &json!("panel.example")));
    let tab = ada.get("/account/passkeys").readable();
    assert!(tab.contains("This passkey was made for localhost and is not usable at this address."), "{tab}");
    assert!(!tab.contains("data-add ") && !tab.contains("data-try "), "what cannot work here is offered:\n{tab}");
    let settings = ada.get("/settings").readable();
    for words in [
        "Passkeys are bound to panel.example and do not work at the address you are using now.",
        "Passkeys work at https://panel.example.",
        "Passkeys do not work at https://[2001:db8::1]:8443: browsers bind them to a host name, never to an IP address.",
        &format!("Passkeys do not work at {}: it does not belong to panel.example.", panel.address()),
    ] {
        assert!(settings.contains(words), "{words} is not in:\n{settings}");
    }
}

fn authority(address: &str) -> &str {
    address.split_once("//").expect("an address").1
}

#[test]
fn every_shipped_language_has_the_plugins_words_and_plurals() {
    let panel = Panel::with_passkeys();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let view = format!("/users/{}", account_id(&mut panel.database(), "grace"));
    register(&grace, &mut Authenticator::new(panel.address()), "Phone");
    let one = |language: &str| ada.call("GET", &view).header("accept-language", language).send().readable();
    let empty = |language: &str| ada.call("GET", "/account/passkeys").header("accept-language", language).send().readable();

    let page = ada.get("/account/profile").readable();
    let tags: Vec<&str> = page.split("<option value=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
    let tags: Vec<&str> = tags.into_iter().filter(|tag| !tag.is_empty()).collect();
    assert!(tags.contains(&"en") && tags.len() > 1, "{tags:?}");
    let without_tags = |page: &str| {
        page.split('<').filter_map(|piece| piece.split_once('>')).map(|(_, text)| text.trim().to_owned()).collect::<Vec<_>>()
    };
    let english = "You have no passkeys yet.";
    assert!(empty("en").contains(english));
    for tag in tags {
        let page = empty(tag);
        assert!(page.contains(&format!("<html lang=\"{tag}\"")), "{tag} is not the page's language");
        assert_eq!(page.contains(english), tag == "en", "{tag} speaks English");
        let untranslated = without_tags(&page).into_iter().find(|text| text.starts_with("passkeys-"));
        assert_eq!(untranslated, None, "{tag}");
    }
    assert!(one("de").contains("Dieses Konto hat einen Passkey.") && one("en").contains("This account has one passkey."));
    register(&grace, &mut Authenticator::new(panel.address()), "Tablet");
    assert!(one("de").contains("Dieses Konto hat 2 Passkeys.") && one("en").contains("This account has 2 passkeys."));
}
