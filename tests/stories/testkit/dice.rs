//! Arbitrary replies, the same ones in every run.

use serde_json::{Value, json};

use super::both::Who;

/// The same in every run.
pub struct Dice(pub u64);

impl Dice {
    fn below(&mut self, limit: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % limit
    }

    pub fn one_of<T: Copy>(&mut self, all: &[T]) -> T {
        let at = usize::try_from(self.below(all.len() as u64)).expect("a small number");
        all[at]
    }

    /// Zero to two writes and effects. Whoever is signed in does not sign in: the story's clients keep their sessions.
    pub fn script(&mut self, who: Who) -> String {
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
