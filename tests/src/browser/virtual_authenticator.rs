//! The virtual authenticators of a browser: plugging in, what they say yes to, and the keys that they hold (WebAuthn L3 §11).
//! Each belongs to the tab that it was plugged into.

use serde_json::{Value, json};
use thirtyfour::common::command::ExtensionCommand;

use super::Browser;

/// What a virtual authenticator can do. The usual one says yes to everything at once.
#[derive(Clone, Copy, Debug)]
pub struct Abilities {
    /// Can check who the user is at all.
    pub can_verify: bool,
    /// The check succeeds.
    pub verifies: bool,
    /// The user touches it. Without, a ceremony hangs until it times out or is given up.
    pub consents: bool,
}

impl Default for Abilities {
    fn default() -> Self {
        Self { can_verify: true, verifies: true, consents: true }
    }
}

/// The name of a virtual authenticator in this browser.
#[derive(Clone, Debug)]
pub struct Virtual(String);

impl Browser {
    /// Plugs in a virtual authenticator.
    #[track_caller]
    pub fn authenticator(&self, abilities: Abilities) -> Virtual {
        let options = json!({
            "protocol": "ctap2_1",
            "transport": "internal",
            "hasResidentKey": true,
            "hasUserVerification": abilities.can_verify,
            "isUserConsenting": abilities.consents,
            "isUserVerified": abilities.verifies,
        });
        let id = self.webdriver(reqwest::Method::POST, "/webauthn/authenticator".into(), Some(options));
        Virtual(id.as_str().unwrap_or_else(|| panic!("no authenticator: {id}")).to_owned())
    }

    /// Whether its next check of the user succeeds.
    #[track_caller]
    pub fn set_verifies(&self, authenticator: &Virtual, verifies: bool) {
        let path = format!("/webauthn/authenticator/{}/uv", authenticator.0);
        self.webdriver(reqwest::Method::POST, path, Some(json!({"isUserVerified": verifies})));
    }

    /// Unplugs it, and what it holds is gone.
    #[track_caller]
    pub fn unplug(&self, authenticator: &Virtual) {
        self.webdriver(reqwest::Method::DELETE, format!("/webauthn/authenticator/{}", authenticator.0), None);
    }

    /// Puts a key into it, as [`keys_of`](Self::keys_of) shows one.
    #[track_caller]
    pub fn put_key(&self, authenticator: &Virtual, key: &Value) {
        let path = format!("/webauthn/authenticator/{}/credential", authenticator.0);
        self.webdriver(reqwest::Method::POST, path, Some(key.clone()));
    }

    /// The keys that it holds.
    #[track_caller]
    pub fn keys_of(&self, authenticator: &Virtual) -> Vec<Value> {
        let path = format!("/webauthn/authenticator/{}/credentials", authenticator.0);
        self.webdriver(reqwest::Method::GET, path, None).as_array().cloned().unwrap_or_default()
    }

    #[track_caller]
    fn webdriver(&self, method: reqwest::Method, path: String, body: Option<Value>) -> Value {
        let command = Extension { method, path: path.into(), body };
        let response =
            self.run(self.driver().handle().cmd(thirtyfour::common::command::Command::ExtensionCommand(Box::new(command))));
        response.value_json().unwrap_or(Value::Null)
    }
}

/// A WebDriver command of the WebAuthn extension (WebAuthn L3 §11).
#[derive(Debug)]
struct Extension {
    method: reqwest::Method,
    path: std::sync::Arc<str>,
    body: Option<Value>,
}

impl ExtensionCommand for Extension {
    fn parameters_json(&self) -> Option<Value> {
        self.body.clone()
    }

    fn method(&self) -> reqwest::Method {
        self.method.clone()
    }

    fn endpoint(&self) -> std::sync::Arc<str> {
        self.path.clone()
    }
}
