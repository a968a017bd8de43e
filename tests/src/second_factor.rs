//! An authenticator app as a test holds it, and the forms of the second factor. The paths are the contract's.

use std::time::{SystemTime, UNIX_EPOCH};

use totp_rs::{Builder, Secret, Totp};

use crate::client::{Answer, Client};
use crate::process::wait_for;

const STEP: u64 = 30;

pub struct App {
    /// The code that it was set up with; empty before.
    pub first: String,
    totp: Totp,
    secret: Vec<u8>,
}

impl App {
    /// Reads the key that the set-up page shows as text.
    #[track_caller]
    pub fn from_page(page: &Answer) -> Self {
        let text = page.readable();
        let (_, rest) = text.split_once("<code class=\"code\" dir=\"ltr\">").unwrap_or_else(|| panic!("no key in {text}"));
        let key = rest.split('<').next().unwrap_or_default().replace(' ', "");
        let secret = Secret::try_from_base32(key).expect("the key is base32");
        let first = String::new();
        Self { first, secret: secret.to_vec(), totp: Builder::new().with_secret(secret).build().expect("the key is long enough") }
    }

    /// The bytes of the key.
    pub fn secret(&self) -> Vec<u8> {
        self.secret.clone()
    }

    /// The code of the step before this one: it is still good, and leaves two more that were not used.
    pub fn previous(&self) -> String {
        self.code(0)
    }

    pub fn current(&self) -> String {
        self.code(1)
    }

    /// What a clock that is half a minute ahead shows.
    pub fn next(&self) -> String {
        self.code(2)
    }

    /// A well-made code that is none of those that are good now.
    pub fn wrong(&self) -> String {
        let good = [self.previous(), self.current(), self.next()];
        let mut candidates = (0..10).map(|digit: u8| digit.to_string().repeat(6));
        candidates.find(|code| !good.contains(code)).expect("three of ten are good at the most")
    }

    /// Of the step this many after the one before the present. Waits while that is about to end, so that the panel reads its
    /// clock in the same step.
    fn code(&self, steps: u64) -> String {
        let now = wait_for("a step that is not about to end", || {
            let now = now();
            (now % STEP < STEP - 6).then_some(now)
        });
        self.totp.generate(now - STEP + steps * STEP).to_string()
    }
}

#[expect(clippy::disallowed_methods, reason = "an authenticator app has a clock of its own")]
fn now() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).expect("after 1970").as_secs()
}

/// The hidden field of the set-up page.
#[track_caller]
pub fn enrolment(page: &Answer) -> String {
    let text = page.readable();
    let (_, rest) = text.split_once("name=\"enrolment\" value=\"").unwrap_or_else(|| panic!("no enrolment in {text}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

/// Sets an app up for whoever is signed in; the app, and the recovery codes where this was the first time.
#[track_caller]
pub fn enrol(client: &Client) -> (App, Vec<String>) {
    let page = client.get("/account/second-factor/new");
    assert_eq!(page.status, 200, "{}", page.text());
    let mut app = App::from_page(&page);
    app.first = app.previous();
    let answer = client.form("/account/second-factor", &[("enrolment", &enrolment(&page)), ("code", &app.first)]);
    assert!([200, 303].contains(&answer.status), "{}: {}", answer.status, answer.text());
    (app, recovery_codes(&answer))
}

/// The codes on a page that shows new ones; none on any other.
pub fn recovery_codes(page: &Answer) -> Vec<String> {
    let text = page.readable();
    let codes = text.split("<li><code class=\"code\">").skip(1).filter_map(|rest| rest.split('<').next());
    codes.map(str::to_owned).collect()
}

/// Makes new recovery codes for whoever is signed in.
#[track_caller]
pub fn new_recovery_codes(client: &Client) -> Vec<String> {
    let answer = client.form("/account/second-factor/codes", &[]);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let codes = recovery_codes(&answer);
    assert_eq!(codes.len(), 10, "{}", answer.text());
    codes
}

/// The first step of a password sign-in, up to the second.
#[track_caller]
pub fn half_way(client: &Client, name: &str, password: &str) {
    let answer = client.form("/login", &[("username", name), ("password", password)]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/login/second-factor")), "{}", answer.text());
}

pub fn second_step(client: &Client, code: &str) -> Answer {
    client.form("/login/second-factor", &[("code", code)])
}

pub fn recover(client: &Client, name: &str, code: &str) -> Answer {
    client.form("/login/recovery", &[("username", name), ("code", code)])
}
