//! What stands in front of the panel: whose address is written down, which proxies are believed, and that a path means the
//! same to both.

use gatehouse_tests::{Answer, Client, Library, PASSWORD, Panel};

/// The address of the one session that is made when a proxy at 127.0.0.1 sends these lines of `X-Forwarded-For`.
#[track_caller]
fn address_behind(trusted: &str, lines: &[&str]) -> String {
    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_TRUSTED_PROXIES", trusted).start();
    let call = panel.client().call("POST", "/login").form(&[("username", "ada"), ("password", PASSWORD)]);
    let answer = lines.iter().fold(call, |call, line| call.header("x-forwarded-for", line)).send();
    assert_eq!(answer.status, 303, "{}", answer.text());
    let mut addresses = panel.database().lines("SELECT address AS line FROM session");
    assert_eq!(addresses.len(), 1);
    addresses.remove(0)
}

#[test]
fn the_line_that_the_proxy_added_counts_and_not_the_one_that_the_client_sent() {
    assert_eq!(address_behind("127.0.0.1", &["6.6.6.6", "203.0.113.9"]), "203.0.113.9");
    assert_eq!(address_behind("127.0.0.1", &["6.6.6.6, 203.0.113.9"]), "203.0.113.9");
}

#[test]
fn a_network_of_proxies_is_believed_and_nobody_outside_it() {
    assert_eq!(address_behind("127.0.0.0/8", &["203.0.113.9"]), "203.0.113.9");
    assert_eq!(address_behind("10.0.0.0/8, 127.0.0.0/8", &["6.6.6.6", "203.0.113.9, 10.1.2.3"]), "203.0.113.9");
    assert_eq!(address_behind("10.0.0.0/8", &["203.0.113.9"]), "127.0.0.1");
}

#[test]
fn a_proxy_that_is_no_address_is_refused_by_name() {
    for wrong in ["nonsense", "10.0.0.0/33", "10.0.0", "proxy.example"] {
        let panel = Panel::plan().environment("GATEHOUSE_TRUSTED_PROXIES", &format!("127.0.0.1,{wrong}")).prepare();
        let line = panel.cli(&["serve"]).refuses();
        assert!(line.contains(wrong), "the entry is not named: {line}");
    }
}

/// What the panel answers at a path that is sent as it stands.
fn at(client: &Client, method: &str, path: &str) -> Answer {
    let call = client.call(method, path);
    if method == "GET" { call.accept("application/json").send() } else { call.json(&serde_json::json!({})).send() }
}

#[test]
fn an_encoded_slash_separates_nothing() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").library(Library::Hello).switched_on("hello");
    let panel = plan.admin("ada").start();
    let ada = panel.signed_in("ada");
    assert_eq!(at(&ada, "GET", "/plugins/passkeys/credentials").status, 200);
    assert_eq!(at(&ada, "POST", "/plugins/passkeys/credentials/options").status, 200);
    for (method, path) in [
        ("GET", "/plugins/passkeys%2Fcredentials"),
        ("GET", "/plugins/passkeys%2fcredentials"),
        ("GET", "/plugins%2Fpasskeys/credentials"),
        ("POST", "/plugins/passkeys/credentials%2Foptions"),
        ("POST", "/plugins/passkeys%2Fcredentials%2Foptions"),
    ] {
        let (found, unknown) = (at(&ada, method, path), at(&ada, method, "/nothing"));
        assert_eq!(found.problem(404), "not-found", "{method} {path}");
        assert_eq!(found.body, unknown.body, "{method} {path}");
    }
    // In a parameter it is a character like any other.
    assert_eq!(ada.get("/plugins/hello/greeting/Ada%2FGrace").text(), "Hello, Ada/Grace!\n");
}
