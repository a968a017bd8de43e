//! What a password costs to guess, for whoever has stolen the database and for whoever asks the panel.

use std::fs;

use gatehouse_tests::Panel;

const WRONG: &str = "wrong wrong wrong";

#[test]
fn a_password_is_stored_as_argon2id_with_the_parameters_that_owasp_asks_for() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let stored = panel.database().lines("SELECT password_hash AS line FROM account ORDER BY name");
    for hash in &stored {
        let (parameters, rest) = hash.split_at(31);
        assert_eq!(parameters, "$argon2id$v=19$m=19456,t=2,p=1$");
        let (salt, digest) = rest.split_once('$').expect("a salt and a digest");
        assert!(salt.len() >= 22 && digest.len() >= 43, "{hash}");
    }
    assert_ne!(stored[0], stored[1], "one password, and no salt");
}

/// What the panel has computed so far, in hundredths of a second: unlike the time on the wall, nobody else's work counts.
fn computed(panel: &Panel) -> u64 {
    let stat = fs::read_to_string(format!("/proc/{}/stat", panel.process_id())).expect("our own child");
    let (_, fields) = stat.rsplit_once(") ").expect("its name in brackets");
    fields.split(' ').skip(11).take(2).map(|ticks| ticks.parse::<u64>().expect("ticks")).sum()
}

#[test]
fn a_name_that_nobody_has_costs_as_much_as_one_that_somebody_has() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_THROTTLE", "off").start();
    let visitor = panel.client();
    let cost = |names: [&str; 10]| {
        let before = computed(&panel);
        for name in names {
            assert_eq!(visitor.form("/login", &[("username", name), ("password", WRONG)]).status, 401);
        }
        computed(&panel) - before
    };
    // The first one makes what unknown names are compared with.
    cost(["nobody"; 10]);
    let (known, unknown) = (cost(["ada"; 10]), cost(["nobody"; 10]));
    assert!(unknown * 2 > known && known * 2 > unknown, "a known name costs {known}, an unknown one {unknown}");
}
