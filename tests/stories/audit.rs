//! What has happened can be read: one's own by everybody, all of it by administrators. Failures are counted, and no stranger
//! makes the list longer than it may be.

use gatehouse_tests::passkeys::{finish_sign_in, register, sign_in, sign_in_ceremony};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Authenticator, Database, Panel, Tamper};

use crate::scene::Scene;

const WRONG: &str = "wrong wrong wrong";

fn fail(panel: &Panel, address: &str, name: &str) -> u16 {
    let call = panel.client().call("POST", "/login").form(&[("username", name), ("password", WRONG)]);
    call.header("x-forwarded-for", address).send().status
}

#[test]
fn failures_from_one_ipv6_network_are_one_line() {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_TRUSTED_PROXIES", "127.0.0.1").start();
    for number in 1..4 {
        let call = panel.client().call("POST", "/login").form(&[("username", "ada"), ("password", "wrong")]);
        call.header("x-forwarded-for", &format!("2001:db8::{number}")).send();
    }
    let counted = panel.database().lines("SELECT address || ' ' || SUM(count) AS line FROM audit_failure GROUP BY address");
    assert_eq!(counted, ["2001:db8::/64 3"]);
}

#[test]
fn everybody_reads_what_happened_to_their_own_account_and_nothing_else() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    assert_eq!(fail(&panel, "", "grace"), 401);
    ada.form("/users", &[("username", "linus"), ("password", gatehouse_tests::PASSWORD)]);
    let own = grace.get("/account/activity");
    assert_eq!(own.status, 200);
    let text = own.readable();
    for expected in ["Signed in", "Account added", "Failed attempts", "Wrong password", "once", "127.0.0.1", "Command line"] {
        assert!(text.contains(expected), "no {expected:?} in {text}");
    }
    assert!(!text.contains("linus") && !text.contains("By ada"), "{text}");
    assert!(ada.get("/account/activity").readable().contains("Account: linus"));
}

#[test]
fn administrators_read_everything_and_nobody_else_does() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let all = ada.get("/audit");
    assert_eq!(all.status, 200);
    let text = all.readable();
    assert!(text.contains("By ada") && text.contains("By grace") && text.contains("Account: grace"), "{text}");
    assert!(text.contains("href=\"/audit\" aria-current=\"page\""), "the navigation does not lead there");
    assert_eq!(grace.get("/audit").status, 403);
    assert!(!grace.get("/").text().contains("\"/audit\""), "the navigation leads where one may not go");
    assert_eq!(panel.client().get("/audit").status, 303);
}

#[test]
fn lines_are_found_by_account_action_and_outcome() {
    let mut scene = Scene::new();
    scene.panel.signed_in("grace");
    // A registration that is refused, of somebody who is signed in.
    let ceremony = gatehouse_tests::passkeys::registration(&scene.ada);
    let wrong = Tamper { rp_id: Some("elsewhere.example".into()), ..Tamper::default() };
    let credential = scene.authenticator.create(&ceremony.options, &wrong);
    gatehouse_tests::passkeys::finish_registration(&scene.ada, &ceremony, "Wrong", &credential).problem(401);
    let list = |query: &str| {
        let answer = scene.ada.get(&format!("/audit?{query}"));
        assert_eq!(answer.status, 200, "{query}");
        let text = answer.readable();
        let (_, list) = text.split_once("id=\"lines-heading\"").unwrap_or_default();
        list.to_owned()
    };
    assert!(list("account=grace").contains("By grace") && !list("account=grace").contains("By ada"));
    assert!(list("action=credential-added").contains("Sign-in method added Laptop".split(" L").next().unwrap_or_default()));
    assert!(!list("action=credential-added").contains("Signed in"));
    assert!(list("outcome=refused").contains("<code>") && !list("outcome=refused").contains("Signed in"));
    assert!(list("account=grace&action=credential-added").is_empty());
    assert!(list("action=%25").is_empty(), "a wildcard is no action");
    let nobody = scene.ada.get("/audit?account=nobody").readable();
    assert!(nobody.contains("There is no account of this name") && nobody.contains("Nothing yet"), "{nobody}");
}

#[test]
fn changed_settings_are_told_by_name_and_a_plugins_only_while_it_is_there() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    assert_eq!(ada.form("/settings", &[("panel_name", "Elsewhere"), ("language", "en")]).status, 303);
    panel.cli(&["settings", "set", "passkeys.ceremony_ttl", "60"]).succeeds();
    let list = || ada.get("/audit?action=setting-changed").readable();
    let on = list();
    assert!(on.contains("Setting changed") && on.contains("panel_name") && on.contains("passkeys.ceremony_ttl"), "{on}");
    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    let off = list();
    assert!(off.contains("panel_name") && !off.contains("passkeys"), "{off}");
    assert!(ada.get("/audit").readable().contains("Plugin switched off"));
}

#[test]
fn a_long_history_comes_in_pages_without_gap_or_repetition() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    for language in ["en", "de"].iter().cycle().take(3) {
        ada.form("/account/profile", &[("language", language)]);
    }
    ada.form("/account/profile", &[("language", "")]);
    for _ in 0..60 {
        panel.signed_in("ada");
    }
    let lines = panel.database().count("audit");
    for page in ["/audit", "/account/activity"] {
        let (mut path, mut seen, mut pages) = (page.to_owned(), 0, 0);
        loop {
            let text = ada.get(&path).text();
            let (_, list) = text.split_once("id=\"lines-heading\"").unwrap_or_else(|| panic!("no lines in {text}"));
            seen += list.matches("<li class=\"list-item\">").count();
            pages += 1;
            let older =
                text.split("href=\"").skip(1).filter_map(|rest| rest.split('"').next()).find(|link| link.contains("before="));
            let Some(older) = older else { break };
            path = older.replace("&amp;", "&").replace("&#x3d;", "=");
        }
        assert_eq!((seen, pages), (usize::try_from(lines).unwrap_or_default(), 2), "{page}");
    }
}

/// What follows is counted in one hour.
#[track_caller]
fn within_an_hour(database: &mut Database) {
    wait_for("the clock to strike", || (database.second() % 3_600 < 3_600 - 25).then_some(()));
}

#[test]
fn failures_without_number_are_few_rows() {
    let panel = Panel::plan()
        .admin("ada")
        .environment("GATEHOUSE_TRUSTED_PROXIES", "127.0.0.1")
        .environment("GATEHOUSE_THROTTLE", "off")
        .start();
    let mut database = panel.database();
    within_an_hour(&mut database);
    let before = database.counts();
    for _ in 0..20 {
        assert_eq!(fail(&panel, "192.0.2.1", "ada"), 401);
    }
    for number in 0..120 {
        assert_eq!(fail(&panel, &format!("203.0.113.{number}"), &format!("name{number}")), 401);
    }
    let mut after = database.counts();
    let rows = after.remove("audit_failure").unwrap_or_default();
    assert!((50..=101).contains(&rows), "{rows} rows");
    let mut unchanged = before;
    unchanged.remove("audit_failure");
    assert_eq!(after, unchanged, "something else grew");
    assert_eq!(database.number("SELECT sum(count) AS number FROM audit_failure"), 140, "a failure was lost");
    // What was counted together is the last, and of the attempts of one second the most: first in a list that is cut off.
    let text = panel.signed_in("ada").get("/audit").readable();
    let place = |what| text.find(what).unwrap_or_else(|| panic!("no {what} in {text}"));
    assert!(place("Further failed attempts") < place("203.0.113."), "{text}");
}

#[test]
fn a_name_that_may_be_a_mistyped_password_is_not_written_down() {
    let panel = Panel::plan().admin("ada").start();
    assert_eq!(fail(&panel, "", "my secret passphrase"), 401);
    let mut database = panel.database();
    assert_eq!(database.count("audit_failure"), 1);
    for table in ["audit", "audit_failure"] {
        assert!(!database.rows(table).concat().contains("passphrase"));
    }
    assert!(!panel.stderr().text().contains("passphrase"));
}

#[test]
fn a_failed_ceremony_is_counted_with_its_reason_and_for_its_account() {
    let mut scene = Scene::new();
    let visitor = scene.panel.client();
    let audited = scene.database.count("audit");
    within_an_hour(&mut scene.database);
    for _ in 0..3 {
        let ceremony = sign_in_ceremony(&visitor);
        let wrong = Tamper { break_signature: true, ..Tamper::default() };
        let credential = scene.authenticator.get(&ceremony.options, &wrong);
        finish_sign_in(&visitor, &ceremony, &credential).problem(401);
    }
    assert_eq!(scene.database.count("audit"), audited, "a stranger writes lines");
    let line = "SELECT method || ' ' || count || ' ' || (SELECT name FROM account WHERE id = account) AS line FROM audit_failure";
    let lines = scene.database.lines(line);
    assert_eq!(lines.iter().map(|line| line.split(' ').count()).sum::<usize>(), lines.len() * 3, "{lines:?}");
    assert!(lines.iter().all(|line| line.starts_with("passkeys ") && line.ends_with(" ada")), "{lines:?}");
    let text = scene.ada.get("/account/activity").readable();
    assert!(text.contains("Failed with another sign-in method") && text.contains("3 times"), "{text}");
}

#[test]
fn what_a_plugin_did_stays_readable_when_it_is_gone() {
    let panel = Panel::with_passkeys();
    let ada = panel.signed_in("ada");
    let mut authenticator = Authenticator::new(panel.address());
    register(&ada, &mut authenticator, "Laptop");
    sign_in(&panel.client(), &mut authenticator);
    let on = ada.get("/audit").readable();
    assert!(on.contains("Sign-in method added") && on.contains("Laptop"), "{on}");
    ada.form("/settings/plugins/passkeys", &[("enabled", "off")]);
    let off = ada.get("/audit").readable();
    assert!(off.contains("Sign-in method added") && off.contains("With another sign-in method"), "{off}");
    assert!(!off.contains("Laptop") && !off.to_lowercase().contains("passkey"), "{off}");
}
