//! A panel with a few people who have a passkey each, and any number of strangers with one each.

use gatehouse_tests::passkeys::register;
use gatehouse_tests::{Authenticator, Client, Library, Panel};

const PEOPLE: [&str; 4] = ["ada", "grace", "edsger", "barbara"];

#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Rows {
    File,
    Server,
}

pub struct Filled {
    pub panel: Panel,
    pub people: Vec<(Client, Authenticator)>,
}

impl Filled {
    pub fn make(rows: Rows, passkeys: u32) -> Self {
        let mut plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").environment("GATEHOUSE_THROTTLE", "off");
        plan = plan.admin(PEOPLE[0]);
        plan = PEOPLE[1..].iter().fold(plan, |plan, name| plan.account(name));
        let panel = if rows == Rows::File { plan.in_a_file() } else { plan }.start();
        let people: Vec<_> = PEOPLE
            .iter()
            .map(|name| {
                let (client, mut authenticator) = (panel.signed_in(name), Authenticator::new(panel.address()));
                register(&client, &mut authenticator, "Laptop");
                (client, authenticator)
            })
            .collect();
        let strangers = passkeys.saturating_sub(u32::try_from(people.len()).unwrap_or(u32::MAX));
        for statement in strangers_into(rows, strangers) {
            panel.alter(&statement);
        }
        Self { panel, people }
    }
}

/// Accounts of which each has a copy of ada's passkey, under an id of its own. Ids are as random as the real ones: where a row
/// lands in an index is a part of what it costs.
fn strangers_into(rows: Rows, how_many: u32) -> [String; 3] {
    let (numbers, account, id) = match rows {
        Rows::File => (
            format!("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {how_many}), "),
            "lower(hex(randomblob(4)) || '-' || hex(randomblob(2)) || '-4' || substr(hex(randomblob(2)), 2) || '-a' \
             || substr(hex(randomblob(2)), 2) || '-' || hex(randomblob(6)))",
            "randomblob(32)",
        ),
        Rows::Server => (
            format!("WITH n (i) AS (SELECT generate_series(1, {how_many})), "),
            "gen_random_uuid()::text",
            "sha256(account.id::bytea)",
        ),
    };
    let accounts = format!(
        "{numbers} a (i, id) AS (SELECT i, {account} FROM n) \
         INSERT INTO account (id, name, name_key, admin, disabled, created_at) \
         SELECT id, 'stranger' || i, 'stranger' || i, false, false, 1700000000000 FROM a"
    );
    let credentials = format!(
        "INSERT INTO credential (id, plugin, account, label, usable, created_at, version, payload, ordinal) \
         SELECT {id}, one.plugin, account.id, 'Laptop', one.usable, one.created_at, 1, one.payload, one.ordinal + 10 \
         FROM account CROSS JOIN (SELECT * FROM credential LIMIT 1) AS one WHERE account.name LIKE 'stranger%'"
    );
    [accounts, credentials, "ANALYZE".to_owned()]
}
