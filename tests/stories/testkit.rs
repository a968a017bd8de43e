//! Authors test against a panel in memory: it must refuse what the real one refuses, for the same reason, and keep what the
//! real one keeps. The same replies go through both, and what became of them is compared after each.

use std::collections::BTreeSet;

use gatehouse_plugin_api::AccountId;
use gatehouse_plugin_testkit::{Panel as InMemory, Scripted};
use gatehouse_tests::{Client, Library, Panel};
use serde_json::{Value, json};

/// Two panels with the same accounts: ada, an administrator, and grace.
struct Both {
    panel: Panel,
    ids: [String; 2],
    clients: [Client; 2],
    memory: InMemory,
    remembered: [AccountId; 2],
}

/// Who asks: ada, grace, or nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Who {
    Ada,
    Grace,
    Nobody,
}

impl Both {
    fn new() -> Self {
        let plan = Panel::plan().library(Library::Scripted).switched_on("scripted").admin("ada").account("grace");
        let panel = plan.start();
        let id = |name: &str| panel.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0);
        let (ids, clients) = (["ada", "grace"].map(id), ["ada", "grace"].map(|name| panel.signed_in(name)));
        let memory = InMemory::of(Scripted::manifest());
        let remembered = [memory.add_administrator("boss"), memory.add_account("grace")];
        Self { panel, ids, clients, memory, remembered }
    }

    /// Both panels' answers: status, code, and what is stored for both accounts afterwards.
    fn run(&self, who: Who, script: &str) -> [Value; 2] {
        let route = if who == Who::Nobody { "do-openly" } else { "do" };
        let real = {
            let script = script.replace("ADA", &self.ids[0]).replace("GRACE", &self.ids[1]);
            let script: Value = serde_json::from_str(&script).expect("a script");
            let client = match who {
                Who::Ada => &self.clients[0],
                Who::Grace => &self.clients[1],
                Who::Nobody => &self.panel.client(),
            };
            let answer = client.json("POST", &format!("/plugins/scripted/{route}"), &script);
            let stored = self.clients.each_ref().map(|client| client.get_json("/plugins/scripted/look").json());
            // There is none where the status allows none.
            let body: Value = serde_json::from_str(&answer.text()).unwrap_or_default();
            let mut database = self.panel.database();
            json!({
                "status": answer.status,
                "code": body["code"].as_str().unwrap_or_default(),
                "stored": stored,
                "signed in with": database.number("SELECT COUNT(DISTINCT credential) AS number FROM session"),
                "spent": database.count("nonce"),
                "audit": database.number("SELECT COUNT(*) AS number FROM audit WHERE action = 'scripted'"),
            })
        };
        let memory = {
            let script = script.replace("ADA", &self.remembered[0].to_string()).replace("GRACE", &self.remembered[1].to_string());
            let request = match who {
                Who::Ada => self.memory.request_by(self.remembered[0], route, &script),
                Who::Grace => self.memory.request_by(self.remembered[1], route, &script),
                Who::Nobody => self.memory.anonymous(route, &script),
            };
            let answer = self.memory.serve(&Scripted, &request);
            let stored = self.remembered.map(|id| self.memory.serve(&Scripted, &self.memory.request_by(id, "look", "")).json());
            let made: BTreeSet<_> = self.memory.sessions().into_iter().filter_map(|session| session.credential).collect();
            json!({
                "status": answer.status,
                "code": answer.code,
                "stored": stored,
                "signed in with": made.len(),
                "spent": self.memory.spent(),
                "audit": self.memory.audit().len(),
            })
        };
        [real, memory]
    }

    #[track_caller]
    fn agree(&self, who: Who, script: &str) -> Value {
        let [real, memory] = self.run(who, script);
        assert_eq!(real, memory, "the panel (left) and the testkit (right) differ over {who:?}: {script}");
        real
    }
}

/// One reply for each rule, and what becomes of it.
const RULES: [(Who, &str, u16, &str); 34] = [
    (Who::Grace, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 500, "internal"),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"add":{"id":"01","account":"GRACE","label":"a","payload":"x","limit":3}}]}"#, 200, ""),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"update":{"id":"01","version":1,"payload":"u"}}]}"#, 200, ""),
    (Who::Grace, r#"{"writes":[{"update":{"id":"01","version":1,"label":"late"}}]}"#, 409, "conflict"),
    (Who::Ada, r#"{"writes":[{"update":{"id":"01","version":2,"label":"by an administrator"}}]}"#, 200, ""),
    (Who::Ada, r#"{"writes":[{"add":{"id":"01","account":"ADA","label":"a","payload":"u","limit":3}}]}"#, 409, "duplicate"),
    (Who::Grace, r#"{"writes":[{"add":{"id":"02","account":"GRACE","label":"a","payload":"u","limit":1}}]}"#, 422, "limit"),
    (Who::Ada, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Grace, r#"{"effects":[{"hold":{"account":"GRACE"}}],"audit":["done"]}"#, 200, ""),
    (Who::Grace, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 409, "last-usable"),
    (Who::Grace, r#"{"writes":[{"remove":{"id":"09"}}]}"#, 404, "gone"),
    (Who::Grace, r#"{"effects":[{"release":{"account":"ADA"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"remove":{"id":"01"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"writes":[{"update":{"id":"01","version":3,"label":"stranger"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#, 500, "internal"),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}},{"update":{"id":"01","version":3,"used_at":5}}],
            "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}],"audit":["done"]}"#,
        200,
        "",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a1","until":99999999999}}],
            "effects":[{"sign-in":{"account":"GRACE","id":"01","user_verified":true}}]}"#,
        409,
        "already-used",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a2","until":99999999999}}],
            "effects":[{"sign-in":{"account":"ADA","id":"01","user_verified":true}}]}"#,
        500,
        "internal",
    ),
    (
        Who::Nobody,
        r#"{"writes":[{"spend":{"nonce":"a2","until":99999999999}}],
            "effects":[{"sign-in":{"account":"ADA","id":"09","user_verified":true}}]}"#,
        404,
        "gone",
    ),
    (Who::Nobody, r#"{"effects":[{"hold":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"release":{"account":"GRACE"}}]}"#, 500, "internal"),
    (Who::Nobody, r#"{"effects":[{"end-sessions":{"id":"01"}}]}"#, 200, ""),
    (Who::Nobody, r#"{"status":401,"audit":["not-verified"]}"#, 401, ""),
    (Who::Nobody, r#"{"status":401,"writes":[{"spend":{"nonce":"a3","until":99999999999}}],"audit":["not-verified"]}"#, 401, ""),
    (Who::Grace, r#"{"status":403,"audit":["not-verified"]}"#, 403, ""),
    (Who::Grace, r#"{"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#, 500, "internal"),
    (
        Who::Ada,
        r#"{"writes":[{"spend":{"nonce":"a4","until":99999999999}}],"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#,
        500,
        "internal",
    ),
    (
        Who::Grace,
        r#"{"writes":[{"spend":{"nonce":"a4","until":99999999999}}],"effects":[{"confirm":{"account":"GRACE","id":"01"}}]}"#,
        200,
        "",
    ),
    (Who::Grace, r#"{"status":700,"writes":[{"spend":{"nonce":"a5","until":99999999999}}]}"#, 500, "internal"),
    (
        Who::Ada,
        r#"{"writes":[{"remove":{"id":"01"}}],"effects":[{"release":{"account":"GRACE"}},{"end-sessions":{"id":"01"}}]}"#,
        200,
        "",
    ),
    (
        Who::Grace,
        r#"{"writes":[{"add":{"id":"03","account":"GRACE","label":"a","payload":"u","limit":3}},{"remove":{"id":"09"}}]}"#,
        404,
        "gone",
    ),
];

#[test]
fn the_panel_in_memory_keeps_every_rule_of_the_panel() {
    let both = Both::new();
    for (who, script, status, code) in RULES {
        let became = both.agree(who, script);
        assert_eq!((&became["status"], &became["code"]), (&json!(status), &json!(code)), "{who:?}: {script}");
    }
}

#[test]
fn arbitrary_replies_become_the_same_in_both_panels() {
    let both = Both::new();
    let mut dice = Dice(0x9e37_79b9_7f4a_7c15);
    let mut seen = BTreeSet::new();
    for _ in 0..250 {
        let who = dice.one_of(&[Who::Ada, Who::Grace, Who::Grace, Who::Nobody]);
        let became = both.agree(who, &dice.script(who));
        seen.insert(format!("{} {}", became["status"], became["code"].as_str().unwrap_or_default()));
    }
    for expected in ["200 ", "409 already-used", "409 duplicate", "422 limit", "404 gone", "409 last-usable", "409 conflict"] {
        assert!(seen.contains(expected), "nothing arbitrary led to {expected}: {seen:?}");
    }
}

/// The same in every run.
struct Dice(u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let at = usize::try_from(self.below(all.len() as u64)).expect("a small number");
        all[at]
    }

    /// Zero to two writes and effects. Whoever is signed in does not sign in: the story's clients keep their sessions.
    fn script(&mut self, who: Who) -> String {
        let writes: Vec<Value> = (0..self.below(3)).map(|_| self.write(who)).collect();
        let effects: Vec<Value> = (0..self.below(3)).map(|_| self.effect(who)).collect();
        let status = self.one_of(&[200, 200, 200, 204, 400]);
        let audit = self.one_of(&[None, None, Some("done")]);
        json!({ "status": status, "writes": writes, "effects": effects, "audit": audit.into_iter().collect::<Vec<_>>() })
            .to_string()
    }

    fn id(&mut self) -> &'static str {
        self.one_of(&["01", "02", "03", "04"])
    }

    /// Most often the caller's own.
    fn account(&mut self, who: Who) -> &'static str {
        match who {
            Who::Ada => self.one_of(&["ADA", "ADA", "ADA", "GRACE"]),
            Who::Grace => self.one_of(&["GRACE", "GRACE", "GRACE", "ADA"]),
            Who::Nobody => self.one_of(&["ADA", "GRACE"]),
        }
    }

    fn write(&mut self, who: Who) -> Value {
        let (id, payload, version) = (self.id(), self.one_of(&["u", "x"]), self.below(4) + 1);
        match self.below(5) {
            0 => json!({ "spend": { "nonce": format!("{:02x}", self.below(40)), "until": 99_999_999_999_i64 } }),
            1 | 2 => {
                let (account, limit) = (self.account(who), self.below(3) + 1);
                json!({ "add": { "id": id, "account": account, "label": "a", "payload": payload, "limit": limit } })
            }
            3 => {
                let (label, payload) = (self.one_of(&[None, Some("b")]), self.one_of(&[None, Some(payload)]));
                json!({ "update": { "id": id, "version": version, "label": label, "payload": payload } })
            }
            _ => json!({ "remove": { "id": id } }),
        }
    }

    fn effect(&mut self, who: Who) -> Value {
        let (id, account) = (self.id(), self.account(who));
        match self.below(5) {
            0 if who == Who::Nobody => {
                json!({ "sign-in": { "account": account, "id": id, "user_verified": self.below(2) == 0 } })
            }
            0 | 1 => json!({ "hold": { "account": account } }),
            2 => json!({ "release": { "account": account } }),
            3 => json!({ "confirm": { "account": account, "id": id } }),
            _ => json!({ "end-sessions": { "id": id } }),
        }
    }
}
