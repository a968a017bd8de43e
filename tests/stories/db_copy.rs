use serde_json::Value;

use gatehouse_tests::database::Snapshot;
use gatehouse_tests::process::{Running, wait_for};
use gatehouse_tests::{Panel, panel::Plan};

use crate::lived_in::{LivedIn, all_rows, empty, write_a_lot_of_history};

/// Copies a stopped panel to where another one will be, and compares what the command says of it.
#[track_caller]
fn moved(from: &Panel, to: &Panel) {
    let said: Value =
        serde_json::from_str(&from.cli(&["db", "copy", "--to", &to.store().address(), "--json"]).succeeds()).expect("JSON");
    let counts = to.database().counts();
    for (table, rows) in said["rows"].as_object().expect("rows by table") {
        assert_eq!(counts.get(table), rows.as_i64().as_ref(), "{table}");
    }
    assert!(counts["credential"] == 1 && counts["audit"] > 3, "{counts:?}");
}

#[track_caller]
fn there_and_back(plan: fn() -> Plan) -> [Panel; 2] {
    let mut home = LivedIn::new(plan().in_a_file());
    home.panel.stop();
    let mut server = empty(plan());
    moved(&home.panel, &server);
    server.serve();
    home.goes_on_at(&server);
    server.stop();
    let mut back = empty(plan().in_a_file());
    moved(&server, &back);
    back.serve();
    home.goes_on_at(&back);
    [server, back]
}

#[test]
fn a_panel_moves_from_a_file_to_a_server_and_back_and_nobody_notices() {
    let [server, back] = there_and_back(Panel::plan);
    assert_eq!(server.database().count("sealing_key"), 1);
    // On a file the keys are where they always are.
    assert_eq!(back.database().count("sealing_key"), 0);
    assert!(back.data().join("secret.key").exists());
}

#[test]
fn keys_that_were_configured_or_wrapped_stay_wrapped_on_the_way() {
    let key = "5e".repeat(32);
    let mut home = LivedIn::new(Panel::plan().in_a_file().environment("GATEHOUSE_SECRET_KEY", &key));
    home.panel.stop();
    let mut server = empty(Panel::plan().environment("GATEHOUSE_SECRET_KEY", &key));
    moved(&home.panel, &server);
    let bare = |panel: &Panel| panel.database().holds("sealing_key", &[0x5e; 32]);
    assert!(!bare(&server), "the key lies in the database");
    server.serve();
    home.goes_on_at(&server);
    server.cli(&["rotate-key"]).succeeds();
    server.stop();
    let mut back = empty(Panel::plan().in_a_file().environment("GATEHOUSE_SECRET_KEY", &key));
    moved(&server, &back);
    assert!(!bare(&back) && !back.data().join("secret.key").exists());
    back.serve();
    home.goes_on_at(&back);
    assert!(back.cli(&["rotate-key"]).succeeds().contains("There is a new key"));
}

/// Without the table that tells of migrations, whose times differ.
fn told(panel: &Panel) -> Snapshot {
    all_rows(panel).into_iter().filter(|(table, _)| !table.starts_with("__")).collect()
}

#[test]
fn not_one_value_is_another_afterwards() {
    let mut home = LivedIn::new(Panel::plan().in_a_file());
    let gone = home.panel.cli(&["users", "invite", "eve"]).succeeds();
    assert!(gone.contains("/link/"));
    assert_eq!(
        home.panel.client().behind(crate::lived_in::ORIGIN).form("/login", &[("username", "ada"), ("password", "x")]).status,
        401
    );
    home.panel.stop();
    let before = told(&home.panel);
    let (first, second, back) = (empty(Panel::plan()), empty(Panel::plan()), empty(Panel::plan().in_a_file()));
    moved(&home.panel, &first);
    moved(&first, &second);
    moved(&second, &back);
    for (table, rows) in before {
        assert_eq!(told(&back)[&table], rows, "{table}");
    }
    assert_eq!(told(&first), told(&second));
}

#[test]
fn a_server_that_goes_away_half_way_is_left_empty_and_the_next_try_works() {
    let mut home = LivedIn::new(Panel::plan().in_a_file());
    home.panel.stop();
    write_a_lot_of_history(&home.panel);
    let server = empty(Panel::plan());
    let (wire, url) = server.store().wire();
    let mut copying = Running::start(home.panel.command(&["db", "copy", "--to", &url]));
    let said = copying.stderr.clone();
    wait_for("the history to be copied", || said.text().contains("Copying audit:").then_some(()));
    wire.cut();
    let status = copying.end();
    assert_eq!(status.code(), Some(1), "{}", said.text());
    said.says("was not copied, and the target is as it was");
    let counts = server.database().counts();
    assert!(counts.iter().all(|(table, count)| table.starts_with("__") || *count == 0), "{counts:?}");
    wire.mend();
    moved(&home.panel, &server);
    // Wherever its rows are read from: one of its own may not come back.
    assert!(home.panel.database().count("audit") > 60_000);
}

#[test]
fn what_cannot_be_the_end_of_the_way_is_refused_with_words() {
    let mut home = LivedIn::new(Panel::plan().in_a_file());
    let server = empty(Panel::plan());
    let copy = |to: &str| home.panel.cli(&["db", "copy", "--to", to]);
    let to = server.store().address();

    // While somebody serves it, unless that is wanted.
    let why = copy(&to).fails();
    assert!(why.contains("stop the panel first") && why.contains("--anyway"), "{why}");
    home.panel.cli(&["db", "copy", "--to", &to, "--anyway"]).succeeds();
    home.panel.stop();
    let copy = |to: &str| home.panel.cli(&["db", "copy", "--to", to]);

    let counts = server.database().counts();
    let why = copy(&to).fails();
    assert!(why.contains("is not empty: it holds rows in account (2), audit ("), "{why}");
    assert_eq!(server.database().counts(), counts);
    let said = home.panel.cli(&["db", "copy", "--to", &to, "--json"]);
    assert!(said.stdout.contains("\"code\":\"not-empty\""), "{}", said.stdout);

    let another = empty(Panel::plan());
    another.alter("CREATE TABLE somebody_elses (id BIGINT)");
    assert!(copy(&another.store().address()).fails().contains("it has a table `somebody_elses`"));
    assert_eq!(another.database().tables(), ["somebody_elses"]);

    assert!(copy(&home.panel.store().address()).fails().contains("the same database"));
    let nowhere = copy("postgres://ada:geheim@localhost:1/x").refuses();
    assert!(nowhere.contains("cannot open the database") && !nowhere.contains("geheim"), "{nowhere}");
    assert!(copy("mysql://localhost/x").refuses().contains("this panel knows"));
    assert!(copy("sqlite:///nowhere/at/all").refuses().contains("/nowhere/at"));

    let from = |from: &str| home.panel.cli(&["db", "copy", "--from", from, "--to", "sqlite://copy.sqlite3"]);
    assert!(from("sqlite://nothing.sqlite3").refuses().contains("there is no such file"));
    assert!(!home.panel.data().join("nothing.sqlite3").exists());
    assert!(from(&another.store().address()).fails().contains("is no panel's database"));
    server.alter("INSERT INTO __diesel_schema_migrations (version) VALUES ('29990101000000')");
    assert!(from(&to).fails().contains("of a newer Gatehouse"));
    server.alter("DELETE FROM __diesel_schema_migrations WHERE version > '2026112200002'");
    assert!(from(&to).fails().contains("of an older Gatehouse"));
    assert!(!home.panel.data().join("copy.sqlite3").exists());
}

#[test]
fn keys_that_do_not_fit_are_noticed_before_anything_is_copied() {
    let mut home = LivedIn::new(Panel::plan().in_a_file());
    home.panel.stop();
    let (server, stranger) = (empty(Panel::plan()), Panel::plan().in_a_file().admin("eve").prepare());
    let (from, to) = (home.panel.store().address(), server.store().address());
    let words = ["db", "copy", "--from", &from, "--to", &to];
    // The keys are beside the file, whoever asks; unless that panel had them elsewhere.
    let mut asked = stranger.command(&words);
    asked.env("GATEHOUSE_SECRET_KEY", "5e".repeat(32));
    let why = gatehouse_tests::Ended::of(asked, "").fails();
    assert!(why.contains("is not opened by its keys"), "{why}");
    assert_eq!(server.database().tables().len(), 0);
    stranger.cli(&words).succeeds();
}
