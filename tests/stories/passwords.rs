//! What a password costs to guess, for whoever has stolen the database and for whoever asks the panel.

use std::time::{Duration, Instant};

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

#[test]
fn a_name_that_nobody_has_takes_as_long_as_one_that_somebody_has() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_THROTTLE", "off").start();
    let visitor = panel.client();
    let took = |name: &str| {
        let begin = Instant::now();
        assert_eq!(visitor.form("/login", &[("username", name), ("password", WRONG)]).status, 401);
        begin.elapsed()
    };
    // The first one makes what unknown names are compared with.
    took("nobody");
    // In turns, and the quickest of each: whatever else the machine does slows both down.
    let (mut known, mut unknown) = (Duration::MAX, Duration::MAX);
    for number in 0..12 {
        known = known.min(took("ada"));
        unknown = unknown.min(took(&format!("nobody{number}")));
    }
    // One that is not hashed at all answers in a tenth of the time.
    assert!(unknown * 4 > known && known * 4 > unknown, "a known name takes {known:?}, an unknown one {unknown:?}");
}
