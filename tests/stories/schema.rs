use std::collections::{BTreeMap, BTreeSet};

use gatehouse_tests::database::Row;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::second_factor::enrol;
use gatehouse_tests::{Authenticator, Database, Library, Panel};

#[test]
fn whoever_starts_at_once_migrates_once() {
    let panel = Panel::plan().prepare();
    let commands: Vec<_> = (0..4).map(|_| panel.command(&["users", "list"])).collect();
    let started: Vec<_> = commands.into_iter().map(|mut command| command.spawn().expect("the panel")).collect();
    for mut started in started {
        assert!(started.wait().expect("our own child").success());
    }
}

#[test]
fn a_panel_that_is_older_than_its_rows_refuses_with_words() {
    let panel = Panel::plan().admin("ada").prepare();
    panel.alter("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
    let refused = panel.cli(&["serve"]).refuses();
    assert!(refused.contains("a newer Gatehouse") && refused.contains("29990101000000"), "{refused}");
}

type Tables = BTreeMap<String, Vec<Row>>;

fn tables(mut database: Database) -> Tables {
    let names = database.tables().into_iter().filter(|table| !table.starts_with("__"));
    names.map(|table| (table.clone(), database.cells(&table))).collect()
}

/// What both have must say the same: of the tables of both, the columns of both.
#[track_caller]
fn compare(before: &Tables, after: &Tables, when: &str) {
    for (table, rows) in before {
        let Some(others) = after.get(table) else { continue };
        assert_eq!(rows.len(), others.len(), "rows of {table} {when}");
        let (Some(one), Some(other)) = (rows.first(), others.first()) else { continue };
        let common: BTreeSet<&String> = one.keys().filter(|column| other.contains_key(*column)).collect();
        let project = |rows: &[Row]| {
            let project =
                |row: &Row| format!("{:?}", row.iter().filter(|(column, _)| common.contains(column)).collect::<Vec<_>>());
            let mut rows: Vec<_> = rows.iter().map(project).collect();
            rows.sort();
            rows
        };
        assert_eq!(project(rows), project(others), "{table} {when}");
    }
}

/// What the story below leaves rows in. Some of the others are for several panels only.
const FILLED: [&str; 10] =
    ["account", "audit", "audit_failure", "credential", "link", "nonce", "plugin", "recovery_code", "session", "totp"];

#[test]
fn rows_survive_the_way_down_to_every_earlier_schema_and_back_up_again() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").setting("panel_name", "Elsewhere");
    let mut panel = plan.admin("ada").account("grace").start();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    register(&ada, &mut Authenticator::new(panel.address()), "Phone");
    sign_in(&panel.client(), &mut authenticator);
    enrol(&panel.signed_in("grace"));
    assert_eq!(ada.form("/users", &[("username", "hedy")]).status, 200);
    assert_eq!(panel.client().form("/login", &[("username", "grace"), ("password", "wrong wrong")]).status, 401);
    panel.stop();
    let mut latest = tables(panel.database());
    for table in FILLED {
        assert!(!latest[table].is_empty(), "nothing in {table}");
    }

    let migrations = panel.database().count("__diesel_schema_migrations");
    for back in 1..migrations {
        for _ in 0..back {
            panel.store().revert();
        }
        let earlier = tables(panel.database());
        assert!(earlier.contains_key("account"));
        compare(&latest, &earlier, &format!("after {back} steps down"));
        // The panel itself goes up.
        panel.cli(&["users", "list"]).succeeds();
        latest = tables(panel.database());
        compare(&earlier, &latest, &format!("after {back} steps down and up"));
        assert_eq!(panel.database().count("__diesel_schema_migrations"), migrations);
        if back == 1 {
            panel.serve();
            sign_in(&panel.client(), &mut authenticator.at(panel.address()));
            panel.stop();
            latest = tables(panel.database());
        }
    }
    assert!(panel.cli(&["users", "list"]).succeeds().contains("grace"));
}
