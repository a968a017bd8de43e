use gatehouse_tests::Panel;

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
