//! Panels whose plugins are in trouble, or would be: at an address that is of no use, bound to another, asked about before they lock
//! somebody out, broken while they run, and files that are none. What the panel and they say then.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::{Value, json};

use gatehouse_tests::library::told;
use gatehouse_tests::passkeys::register;
use gatehouse_tests::process::Running;
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD};

use super::{Maker, NAME, Place, patient, plan_with, start, with_passkeys};
use crate::reference::account_id;

pub const MAKERS: [Maker; 11] = [fit, addressed, insecure, asked, last, limited, moved, in_trouble, at_odds, broken, ended];

/// Binds passkeys to another name than the panel's.
const ELSEWHERE: [(&str, &str); 3] = [("rp_id", "elsewhere.example"), ("allow_password_off", "true"), ("allow_synced", "true")];

fn hold(client: &Client) {
    client.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
}

/// The administrator's own look at the plugins of a panel that people open at `base_url`, and at another address.
fn at_address(base_url: &str, words: &Path) -> Place {
    let panel = start(patient().library(Library::Passkeys).admin("ada").environment("GATEHOUSE_BASE_URL", base_url), words);
    let (_, host) = base_url.split_once("://").expect("a URL");
    let ada = panel.client();
    let sent = ada.call("POST", "/login").origin(Some(base_url)).header("host", host);
    assert_eq!(sent.form(&[("username", "ada"), ("password", PASSWORD)]).send().status, 303);
    let mut place = Place::at(panel);
    for host in [host, "elsewhere.example"] {
        let step = place.page("ada", &ada, "/settings");
        step.headers = vec![("host", host.to_owned()), ("x-forwarded-for", "198.51.100.4".to_owned())];
    }
    place
}

fn fit(words: &Path) -> Place {
    at_address("https://panel.example", words)
}

fn addressed(words: &Path) -> Place {
    at_address("http://192.0.2.7", words)
}

fn insecure(words: &Path) -> Place {
    at_address("http://panel.example", words)
}

/// Changes that would lock people out.
fn asked(words: &Path) -> Place {
    let panel = start(with_passkeys().account("hedy"), words);
    let (ada, grace, hedy) = (panel.signed_in("ada"), panel.signed_in("grace"), panel.signed_in("hedy"));
    for client in [&ada, &grace, &hedy] {
        register(client, &mut Authenticator::new(panel.address()), NAME);
    }
    hold(&hedy);
    panel.alter("UPDATE account SET password_hash = NULL WHERE name = 'grace'");
    let id = account_id(&mut panel.database(), "grace");
    let path = format!("/plugins/passkeys/accounts/{id}/credentials");
    let mut place = Place::at(panel);
    place.form("ada", &ada, "/settings/plugins/passkeys/settings", &ELSEWHERE);
    place.form("ada", &ada, &path, &[("_method", "DELETE"), ("next", "/users")]);
    place.json("ada", &ada, "DELETE", &path, json!({}));
    place.page("ada", &ada, "/settings");
    place
}

/// The only administrator has nothing but a passkey.
fn last(words: &Path) -> Place {
    let panel = start(with_passkeys(), words);
    let ada = panel.signed_in("ada");
    register(&ada, &mut Authenticator::new(panel.address()), NAME);
    panel.alter("UPDATE account SET password_hash = NULL WHERE name = 'ada'");
    let path = format!("/plugins/passkeys/accounts/{}/credentials", account_id(&mut panel.database(), "ada"));
    let mut place = Place::at(panel);
    place.json("ada", &ada, "DELETE", &path, json!({}));
    place.form("ada", &ada, "/settings/plugins/passkeys/settings", &ELSEWHERE);
    place
}

/// More, and others, than there may be.
fn limited(words: &Path) -> Place {
    let panel = start(with_passkeys(), words);
    let grace = panel.signed_in("grace");
    register(&grace, &mut Authenticator::new(panel.address()), NAME);
    for (setting, value) in [("max_credentials", "1"), ("allow_password_off", "false"), ("allow_synced", "false")] {
        panel.cli(&["settings", "set", &format!("passkeys.{setting}"), value]).succeeds();
    }
    let mut place = Place::at(panel);
    place.page("grace", &grace, "/account/passkeys");
    place.json("grace", &grace, "PUT", "/plugins/passkeys/password-sign-in", json!({"enabled": false}));
    place
}

/// Passkeys were made for another name than the one that is in force now.
fn moved(words: &Path) -> Place {
    let panel = start(with_passkeys(), words);
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    register(&grace, &mut Authenticator::new(panel.address()), NAME);
    panel.cli(&["settings", "set", "passkeys.rp_id", "elsewhere.example"]).succeeds();
    let grace_is = account_id(&mut panel.database(), "grace");
    let mut place = Place::at(panel);
    place.page("grace", &grace, "/account/passkeys");
    place.page("ada", &ada, "/settings");
    place.page("ada", &ada, &format!("/users/{grace_is}"));
    place
}

fn bytes(library: Library) -> Vec<u8> {
    fs::read(library.path()).expect("a built library")
}

/// Libraries that are none, and plugins that were switched on and are another file now, or none.
fn in_trouble(words: &Path) -> Place {
    let mut panel = plan_with(words, with_passkeys().library(Library::Hello).switched_on("hello")).prepare();
    panel.serve();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    register(&grace, &mut Authenticator::new(panel.address()), NAME);
    hold(&grace);
    panel.stop();
    let passkeys = bytes(Library::Passkeys);
    for (name, content) in [
        ("notes.so", b"remember the milk\n".to_vec()),
        ("cut.so", passkeys[..passkeys.len() / 2].to_vec()),
        ("other.so", bytes(Library::NoModule)),
        ("newer.so", bytes(Library::OtherApi)),
        ("nameless.so", told(&["id told-nameless", "switch none"])),
        ("aborting.so", told(&["id told-aborting", "self-test succeed"])),
        ("crashing.so", told(&["id told-crashing", "constructing abort"])),
        ("open.so", told(&["id told-open"])),
        (Library::Passkeys.file_name(), [passkeys.as_slice(), b"\n"].concat()),
    ] {
        panel.put_bytes(name, &content);
    }
    let open = panel.plugin_folder().join("open.so");
    fs::set_permissions(open, Permissions::from_mode(0o666)).expect("our own file");
    fs::remove_file(panel.plugin_folder().join(Library::Hello.file_name())).expect("our own file");
    panel.serve();
    let (ada, grace) = (ada.at(panel.address()), grace.at(panel.address()));
    let mut place = Place::at(panel);
    place.page("ada", &ada, "/settings");
    for path in ["/confirm?next=/account/password", "/account/second-factor", "/account/password", "/account/sessions"] {
        place.page("grace", &grace, path);
    }
    place
}

/// Plugins that are at odds with each other, or several files; of one that was switched off something is still in memory.
fn at_odds(words: &Path) -> Place {
    let mut panel = plan_with(words, patient().admin("ada")).prepare();
    panel.put_told("a.so", &["id told-a", "well-known /greeting"]);
    panel.put_told("b.so", &["id told-b", "well-known /<anything>"]);
    panel.put_told("c.so", &["id told-c", "message told-c-more-x"]);
    panel.put_told("c-more.so", &["id told-c-more"]);
    panel.put_told("d.so", &["id told-d"]);
    panel.put_told("d-again.so", &["id told-d", "version 2"]);
    panel.put_told("e.so", &["id told-e"]);
    panel.put_told("f.so", &["id told-f"]);
    for id in ["told-a", "told-c", "told-e", "told-f"] {
        panel.cli(&["plugins", "enable", id]).succeeds();
    }
    panel.put_told("e-again.so", &["id told-e", "version 2"]);
    panel.serve();
    let ada = panel.signed_in("ada");
    assert_eq!(ada.form("/settings/plugins/told-f", &[("enabled", "off")]).status, 303);
    let mut place = Place::at(panel);
    place.page("ada", &ada, "/settings");
    place.form("ada", &ada, "/settings/plugins/told-b", &[("enabled", "on")]);
    place.form("ada", &ada, "/settings/plugins/told-c-more", &[("enabled", "on")]);
    place
}

/// Plugins that fail while they run.
fn broken(words: &Path) -> Place {
    let plan = patient().library(Library::Unruly).library(Library::Scripted).switched_on("unruly").switched_on("scripted");
    let panel = start(plan.admin("ada").account("grace").account("hedy"), words);
    let (anybody, ada, grace, hedy) = (panel.client(), panel.signed_in("ada"), panel.signed_in("grace"), panel.signed_in("hedy"));
    let (grace_is, hedy_is) = (account_id(&mut panel.database(), "grace"), account_id(&mut panel.database(), "hedy"));
    let add = |id: &str, limit: u32| json!({"writes": [{"add": {"id": id, "account": grace_is, "label": "a", "payload": "u", "limit": limit}}]});
    let spend = json!({"writes": [{"spend": {"nonce": "a1", "until": 99_999_999_999_i64}}]});
    for script in [add("01", 3), spend.clone()] {
        grace.json("POST", "/plugins/scripted/do", &script).expect(200);
    }
    for _ in 0..3 {
        anybody.get_json("/plugins/unruly/moody/bad");
    }
    let mut place = Place::at(panel);
    place.page("ada", &ada, "/settings");
    place.json("anybody", &anybody, "GET", "/plugins/unruly/moody/bad", Value::Null);
    place.page("anybody", &anybody, "/plugins/unruly/status/700");
    place.json("hedy", &hedy, "POST", "/plugins/scripted/do", json!({"effects": [{"hold": {"account": hedy_is}}]}));
    for script in [
        add("01", 3),
        add("02", 1),
        spend,
        json!({"writes": [{"remove": {"id": "09"}}]}),
        json!({"writes": [{"update": {"id": "01", "version": 77, "label": "late"}}]}),
    ] {
        place.json("grace", &grace, "POST", "/plugins/scripted/do", script);
    }
    place
}

/// A plugin that has ended the panel once.
fn ended(words: &Path) -> Place {
    let mut panel = plan_with(words, patient().library(Library::Fatal).switched_on("fatal").admin("ada")).prepare();
    fs::write(panel.data().join("fatal"), "").expect("our own folder");
    let mut process = Running::start(panel.command(&["serve"]));
    process.end();
    panel.serve();
    let ada = panel.signed_in("ada");
    let mut place = Place::at(panel);
    place.page("ada", &ada, "/settings");
    place
}
