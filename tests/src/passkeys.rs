//! The passkeys plugin's ceremonies over HTTP, as its script would hold them. The paths are the contract's.

use serde_json::{Value, json};

use crate::authenticator::{Authenticator, Tamper};
use crate::browser::{Abilities, Browser, Virtual};
use crate::client::{Answer, Client};
use crate::panel::{PASSWORD, Panel};

/// An options call's answer: the sealed ceremony, and what the authenticator gets to see.
#[derive(Clone, Debug)]
pub struct Ceremony {
    pub sealed: String,
    pub options: Value,
}

impl Ceremony {
    #[track_caller]
    fn read(answer: &Answer) -> Self {
        let json = answer.expect(200);
        let sealed = json["ceremony"].as_str().unwrap_or_else(|| panic!("no ceremony in {json}")).to_owned();
        assert!(json["publicKey"].is_object(), "no publicKey in {json}");
        Self { sealed, options: json["publicKey"].clone() }
    }

    /// The body that finishes it.
    pub fn finish(&self, credential: &Value) -> Value {
        json!({"ceremony": self.sealed, "credential": credential})
    }
}

#[track_caller]
pub fn registration(client: &Client) -> Ceremony {
    Ceremony::read(&client.json("POST", "/plugins/passkeys/credentials/options", &json!({})))
}

/// Usernameless.
#[track_caller]
pub fn sign_in_ceremony(client: &Client) -> Ceremony {
    Ceremony::read(&client.json("POST", "/plugins/passkeys/sign-in/options", &json!({})))
}

#[track_caller]
pub fn sign_in_ceremony_for(client: &Client, username: &str) -> Ceremony {
    Ceremony::read(&client.json("POST", "/plugins/passkeys/sign-in/options", &json!({"username": username})))
}

#[track_caller]
pub fn confirmation(client: &Client) -> Ceremony {
    Ceremony::read(&client.json("POST", "/plugins/passkeys/confirm/options", &json!({})))
}

#[track_caller]
pub fn finish_registration(client: &Client, ceremony: &Ceremony, name: &str, credential: &Value) -> Answer {
    let mut body = ceremony.finish(credential);
    body["name"] = name.into();
    client.json("POST", "/plugins/passkeys/credentials", &body)
}

#[track_caller]
pub fn finish_sign_in(client: &Client, ceremony: &Ceremony, credential: &Value) -> Answer {
    client.json("POST", "/plugins/passkeys/sign-in", &ceremony.finish(credential))
}

/// A new passkey for whoever is signed in; its JSON.
#[track_caller]
pub fn register(client: &Client, authenticator: &mut Authenticator, name: &str) -> Value {
    let ceremony = registration(client);
    let credential = authenticator.create(&ceremony.options, &Tamper::default());
    finish_registration(client, &ceremony, name, &credential).expect(201)
}

/// Signs in with the authenticator's newest key, without a username.
#[track_caller]
pub fn sign_in(client: &Client, authenticator: &mut Authenticator) {
    let ceremony = sign_in_ceremony(client);
    let credential = authenticator.get(&ceremony.options, &Tamper::default());
    let answer = finish_sign_in(client, &ceremony, &credential).expect(200);
    assert!(answer["redirect"].as_str().is_some_and(|path| path.starts_with('/')), "{answer}");
    assert!(client.is_signed_in(), "the ceremony succeeded, and nobody is signed in");
}

/// The signed-in account's passkeys.
#[track_caller]
pub fn list(client: &Client) -> Vec<Value> {
    let json = client.get_json("/plugins/passkeys/credentials").expect(200);
    json["credentials"].as_array().unwrap_or_else(|| panic!("no list in {json}")).clone()
}

/// Adds a device-bound passkey on the account tab, and waits until it is listed.
#[track_caller]
pub fn add_passkey(browser: &Browser, name: &str) {
    browser.go("/account/passkeys");
    browser.fill_at("form[data-add] [name=name]", name);
    browser.press("Add a passkey");
    browser.wait_for_text(name);
    browser.wait_for_text("On one device only");
}

/// A browser, and its authenticator, in which an account has signed in by password and added a passkey. Nothing offers that
/// by itself: whoever wants to sign in with it presses a button.
#[track_caller]
pub fn browser_with_passkey(panel: &Panel, story: &'static str, account: &str, passkey: &str) -> (Browser, Virtual) {
    let browser = Browser::open(panel.address(), story);
    browser.without_autofill();
    let authenticator = browser.authenticator(Abilities::default());
    browser.sign_in(account, PASSWORD);
    add_passkey(&browser, passkey);
    (browser, authenticator)
}

/// A browser, and its authenticator, in which ada was about to add a passkey and did not show that it is she: nothing was
/// made. With [`Browser::set_verifies`] the next try works.
#[track_caller]
pub fn browser_that_cancelled_adding(panel: &Panel, story: &'static str) -> (Browser, Virtual) {
    let browser = Browser::open(panel.address(), story);
    browser.without_autofill();
    let authenticator = browser.authenticator(Abilities { verifies: false, ..Abilities::default() });
    browser.sign_in("ada", PASSWORD);
    browser.go("/account/passkeys");
    browser.fill_at("form[data-add] [name=name]", "Laptop");
    browser.press("Add a passkey");
    browser.wait_for_text("No passkey was used.");
    assert_eq!(browser.keys_of(&authenticator).len(), 0, "a cancelled prompt left something behind");
    (browser, authenticator)
}
