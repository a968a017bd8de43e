//! People who add, rename and remove passkeys and sign in with them, and who remember what they were told: whatever the
//! panel acknowledged must be there after it was killed. What was under way may be there or not.

use std::collections::BTreeMap;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};

use serde_json::{Value, json};

use crate::authenticator::{Authenticator, Tamper, encode, random};
use crate::client::{Answer, Client};
use crate::panel::{PASSWORD, Panel};
use crate::passkeys::{Ceremony, finish_registration, finish_sign_in, list, registration, sign_in_ceremony};

/// An account never has more passkeys than this.
const MOST: usize = 6;

/// What was asked for, and not yet answered.
#[derive(Clone, Debug)]
enum UnderWay {
    Add { id: String, name: String },
    Rename { id: String, name: String },
    Remove { id: String },
    SignIn,
}

#[derive(Default, Clone, Copy)]
pub struct Acknowledged {
    pub added: u64,
    pub renamed: u64,
    pub removed: u64,
    pub signed_in: u64,
}

impl Acknowledged {
    pub fn sum(self) -> u64 {
        self.added + self.renamed + self.removed + self.signed_in
    }
}

pub struct Person {
    name: &'static str,
    client: Client,
    authenticator: Authenticator,
    /// Id and name of each passkey that must be there.
    keys: BTreeMap<String, String>,
    under_way: Option<UnderWay>,
    /// The last sign-in that was acknowledged, to be tried again.
    spent: Option<(Ceremony, Value)>,
    pub acknowledged: Acknowledged,
    /// Requests that the end of the panel cut off.
    pub cut_off: u64,
    pub wrong: Vec<String>,
}

impl Person {
    /// Signs in with the password, in a browser that has opened `origin`, and adds a passkey.
    #[track_caller]
    pub fn new(panel: &Panel, origin: &'static str, name: &'static str) -> Self {
        let client = panel.client().behind(origin);
        client.sign_in(name, PASSWORD);
        let mut person = Self {
            name,
            client,
            authenticator: Authenticator::new(origin),
            keys: BTreeMap::new(),
            under_way: None,
            spent: None,
            acknowledged: Acknowledged { signed_in: 1, ..Acknowledged::default() },
            cut_off: 0,
            wrong: Vec::new(),
        };
        person.add();
        person
    }

    /// Until the panel is gone; where it goes on, until it is enough.
    pub fn live(&mut self, dying: &AtomicBool, enough: &AtomicBool) {
        while !enough.load(Ordering::Acquire) {
            let Err(panic) = catch_unwind(AssertUnwindSafe(|| self.act())) else { continue };
            let why = panic.downcast_ref::<String>().cloned().unwrap_or_else(|| "a panic".to_owned());
            self.cut_off += u64::from(self.under_way.is_some());
            if !dying.load(Ordering::Acquire) {
                self.wrong.push(format!("{}: {:?}: {why}", self.name, self.under_way));
            }
            return;
        }
    }

    fn act(&mut self) {
        let [choice, which, ..] = random();
        let id = self.keys.keys().nth(usize::from(which) % self.keys.len()).cloned().unwrap_or_default();
        match choice % 8 {
            0 | 1 if self.keys.len() < MOST => self.add(),
            2 | 3 => self.rename(id),
            4 | 5 if self.keys.len() > 1 => self.remove(&id),
            _ => self.sign_in(),
        }
    }

    fn add(&mut self) {
        let ceremony = registration(&self.client);
        let credential = self.authenticator.create(&ceremony.options, &Tamper::default());
        let (id, name) = (text(&credential["id"]), label());
        self.under_way = Some(UnderWay::Add { id: id.clone(), name: name.clone() });
        finish_registration(&self.client, &ceremony, &name, &credential).expect(201);
        self.keys.insert(id, name);
        self.acknowledged.added += 1;
        self.under_way = None;
    }

    fn rename(&mut self, id: String) {
        let name = label();
        self.under_way = Some(UnderWay::Rename { id: id.clone(), name: name.clone() });
        self.client.json("PATCH", &path(&id), &json!({"name": name})).expect(200);
        self.keys.insert(id, name);
        self.acknowledged.renamed += 1;
        self.under_way = None;
    }

    fn remove(&mut self, id: &str) {
        self.under_way = Some(UnderWay::Remove { id: id.to_owned() });
        self.client.json("DELETE", &path(id), &Value::Null).expect(204);
        self.forget(id);
        self.acknowledged.removed += 1;
        self.under_way = None;
    }

    fn sign_in(&mut self) {
        let client = self.client.another();
        let ceremony = sign_in_ceremony(&client);
        let credential = self.authenticator.get(&ceremony.options, &Tamper::default());
        self.under_way = Some(UnderWay::SignIn);
        finish_sign_in(&client, &ceremony, &credential).expect(200);
        self.client = client;
        self.spent = Some((ceremony, credential));
        self.acknowledged.signed_in += 1;
        self.under_way = None;
    }

    fn forget(&mut self, id: &str) {
        self.keys.remove(id);
        self.authenticator.keys.retain(|key| encode(&key.id) != id);
    }

    /// From now on asks this panel.
    pub fn go_to(&mut self, panel: &Panel) {
        self.client = self.client.at(panel.address());
    }

    /// After the panel came back: compares what it knows with what it acknowledged, and settles what was under way.
    pub fn compare(&mut self, panel: &Panel) {
        self.go_to(panel);
        if !self.client.is_signed_in() {
            self.wrong.push(format!("{}: the session of the last sign-in is lost", self.name));
            self.client = self.client.another();
            self.client.sign_in(self.name, PASSWORD);
            self.acknowledged.signed_in += 1;
        }
        let there = list(&self.client).into_iter().map(|key| (text(&key["id"]), text(&key["name"])));
        let there: BTreeMap<String, String> = there.collect();
        let mut unsure = 0;
        match self.under_way.take() {
            Some(UnderWay::Add { id, name } | UnderWay::Rename { id, name }) if there.get(&id) == Some(&name) => {
                self.keys.insert(id, name);
            }
            Some(UnderWay::Add { id, .. }) => self.forget(&id),
            Some(UnderWay::Remove { id }) if !there.contains_key(&id) => self.forget(&id),
            Some(UnderWay::SignIn) => unsure = 1,
            Some(UnderWay::Rename { .. } | UnderWay::Remove { .. }) | None => {}
        }
        if there != self.keys {
            self.wrong.push(format!("{}: acknowledged {:?}, stored {there:?}", self.name, self.keys));
            self.keys = there;
        }
        self.compare_audit(panel, unsure);
        if let Some((ceremony, credential)) = &self.spent {
            let again: Answer = finish_sign_in(&self.client.another(), ceremony, credential);
            if again.status < 400 {
                self.wrong.push(format!("{}: a spent sign-in worked again", self.name));
                self.acknowledged.signed_in += 1;
            }
        }
        if let Err(panic) = catch_unwind(AssertUnwindSafe(|| self.sign_in())) {
            let why = panic.downcast_ref::<String>().cloned().unwrap_or_default();
            self.wrong.push(format!("{}: the next sign-in fails: {why}", self.name));
            self.under_way = None;
        }
    }

    /// One line for each sign-in that was acknowledged, and at most one more.
    fn compare_audit(&mut self, panel: &Panel, unsure: u64) {
        let query = format!(
            "SELECT count(*) AS number FROM audit WHERE action = 'sign-in' AND outcome = 'done' \
             AND account = (SELECT id FROM account WHERE name = '{}')",
            self.name
        );
        let lines = u64::try_from(panel.database().number(&query)).unwrap_or_default();
        let least = self.acknowledged.signed_in;
        if !(least..=least + unsure).contains(&lines) {
            self.wrong.push(format!("{}: {least} sign-ins were acknowledged, {lines} are in the audit log", self.name));
        }
        self.acknowledged.signed_in = lines;
    }
}

fn path(id: &str) -> String {
    format!("/plugins/passkeys/credentials/{id}")
}

fn label() -> String {
    encode(&random()[..9])
}

#[track_caller]
fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("expected a text, found {value}")).to_owned()
}
