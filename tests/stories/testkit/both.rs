//! The same reply in the panel and in the panel in memory, and what became of it in each. What a story of agreement stands on;
//! no rule is named here.

use std::collections::BTreeSet;

use gatehouse_plugin_api::{AccountId, Manifest};
use gatehouse_plugin_testkit::{Panel as InMemory, Scripted};
use gatehouse_tests::{Client, Library, Panel};
use serde_json::{Value, json};

/// Two panels with the same accounts: ada, an administrator, and grace.
pub struct Both {
    pub panel: Panel,
    pub ids: [String; 2],
    pub clients: [Client; 2],
    pub memory: InMemory,
    pub remembered: [AccountId; 2],
}

/// Who asks: ada, grace, or nobody.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Who {
    Ada,
    Grace,
    Nobody,
}

impl Both {
    /// `library` is what declares `manifest`.
    pub fn of(library: Library, manifest: Manifest) -> Self {
        let plan = Panel::plan().library(library).switched_on("scripted").library(Library::Golden).switched_on("golden");
        let panel = plan.admin("ada").account("grace").start();
        let id = |name: &str| panel.database().lines(&format!("SELECT id AS line FROM account WHERE name = '{name}'")).remove(0);
        let (ids, clients) = (["ada", "grace"].map(id), ["ada", "grace"].map(|name| panel.signed_in(name)));
        let memory = InMemory::of(manifest);
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
            let stored = self.clients.each_ref().map(|client| {
                let answer = client.get_json("/plugins/scripted/look");
                if answer.status == 200 { answer.json() } else { json!(answer.status) }
            });
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
            let stored = self.remembered.map(|id| {
                let answer = self.memory.serve(&Scripted, &self.memory.request_by(id, "look", ""));
                if answer.status == 200 { answer.json() } else { json!(answer.status) }
            });
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

    /// What became of it, which must be the same in both.
    #[track_caller]
    pub fn agree(&self, who: Who, script: &str) -> Value {
        let [real, memory] = self.run(who, script);
        assert_eq!(real, memory, "the panel (left) and the testkit (right) differ over {who:?}: {script}");
        real
    }
}
