use gatehouse_tests::{Store, crashes};

/// `cargo xtask soak` goes on for longer. Three panels at once take longer, too.
const CRASHES: u64 = 10;
const CRASHES_OF_NODES: u64 = 4;
/// Milliseconds.
const LIFE: std::ops::Range<u64> = 30..600;

#[test]
fn what_was_acknowledged_before_a_kill_is_there_after_it_and_nothing_twice() {
    let crashes = if Store::is_on_a_server() { CRASHES_OF_NODES } else { CRASHES };
    let findings = crashes::run(crashes, &LIFE);
    assert!(findings.is_empty(), "{findings:#?}");
}
