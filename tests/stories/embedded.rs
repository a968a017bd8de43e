//! The panel inside another Rocket application, `tests/embedding/src/garden.rs`: its accounts guard the application's
//! routes, its plugins work, and what is the application's own stays so. No story about the panel itself.

use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::{new_recovery_codes, recover};
use gatehouse_tests::{Answer, Authenticator, Client, Library, PASSWORD, Panel};

fn in_garden() -> Panel {
    let mut panel = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace").prepare();
    panel.serve_inside("garden");
    panel
}

fn has_policy(answer: &Answer) -> bool {
    answer.header("content-security-policy").is_some_and(|policy| policy.contains("default-src 'none'"))
}

fn program_in_garden(client: &Client, method: &str, path: &str) -> String {
    let answer = client.call(method, path).accept("application/json").send();
    answer.problem(answer.status)
}

#[test]
fn a_route_of_the_application_leads_to_the_sign_in_page_and_back() {
    let panel = in_garden();
    let client = panel.client();
    let refused = client.get("/garden");
    assert_eq!((refused.status, refused.header("location")), (303, Some("/login?next=%2Fgarden")));
    assert!(has_policy(&refused), "the way to the sign-in page is the panel's answer");
    assert_eq!(program_in_garden(&client, "GET", "/garden"), "sign-in-required");
    assert_eq!(client.get("/gate").text(), "Closed.\n");

    let page = client.get("/login?next=/garden");
    assert_eq!(page.status, 200, "{}", page.text());
    let entered = client.form("/login", &[("username", "grace"), ("password", PASSWORD), ("next", "/garden")]);
    assert_eq!((entered.status, entered.header("location")), (303, Some("/garden")));
    assert!(has_policy(&entered));
    let garden = client.get("/garden");
    assert_eq!(garden.status, 200, "{}", garden.text());
    assert!(garden.readable().contains("Welcome to the garden, grace."), "{}", garden.text());
    // The panel's looks come with the panel's policy.
    assert!(garden.readable().contains("href=\"/account/profile\""), "{}", garden.text());
    assert!(has_policy(&garden));
    assert_eq!(client.get("/gate").text(), "Open for grace.\n");
}

#[test]
fn a_passkey_signs_in_to_the_application_as_long_as_its_plugin_is_on() {
    let panel = in_garden();
    let mut authenticator = Authenticator::new(panel.address());
    let ada = panel.signed_in("ada");
    register(&ada, &mut authenticator, "Laptop");
    let client = panel.client();
    sign_in(&client, &mut authenticator);
    assert!(client.get("/garden").readable().contains("Welcome to the garden, ada."));
    let page = panel.client().get("/login").readable();
    let script = page
        .split('"')
        .find(|text| text.starts_with("/plugins/") && text.ends_with("/passkeys.js"))
        .expect("its script")
        .to_owned();
    for path in [script.as_str(), "/plugins/passkeys/credentials"] {
        let answer = ada.get(path);
        assert!(answer.status == 200 && has_policy(&answer), "{path}: {answer:?}");
    }

    assert_eq!(ada.form("/settings/plugins/passkeys", &[("enabled", "off")]).status, 303);
    assert!(!panel.client().get("/login").readable().contains("/plugins/"));
    let (there, nowhere) = ("/plugins/passkeys/sign-in/options", "/plugins/nothing/sign-in/options");
    let answer = |path| client.json("POST", path, &serde_json::json!({})).problem(404);
    assert_eq!(answer(there), answer(nowhere));
}

/// The child that looks at a library first is this application, started once more.
#[test]
fn a_plugin_can_be_switched_on_that_came_while_the_application_ran() {
    let mut panel = Panel::plan().admin("ada").prepare();
    panel.serve_inside("garden");
    let ada = panel.signed_in("ada");
    panel.put(Library::Hello);
    panel.put(Library::NoModule);
    wait_for("the switch of the new plugin", || ada.get("/settings").text().contains("Greets whoever asks.").then_some(()));
    assert_eq!(ada.form("/settings/plugins/hello", &[("enabled", "on")]).status, 303);
    assert_eq!(ada.get("/plugins/hello/greeting/Ada").text(), "Hello, Ada!\n");
}

/// Rocket warns whenever as much is read as may be, and of a body that may not be there that is nothing.
#[test]
fn a_request_to_a_route_without_a_body_is_nothing_to_warn_of() {
    let mut panel = Panel::plan().library(Library::Hello).switched_on("hello").prepare();
    panel.serve_inside("garden");
    let client = panel.client();
    assert_eq!(client.get("/plugins/hello/greeting/Ada").text(), "Hello, Ada!\n");
    client.get("/gate?later");
    panel.stdout().says("GET /gate?later");
    let log = panel.stdout().text();
    assert!(log.contains("GET /plugins/hello/greeting/Ada") && !log.contains("limit reached"), "{log}");
    let longer = client.call("GET", "/plugins/hello/greeting/Ada").accept("application/json").body("text/plain", "x").send();
    assert_eq!(longer.problem(413), "too-large");
}

#[test]
fn a_change_in_the_application_needs_what_a_change_in_the_panel_needs() {
    let mut panel = in_garden();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    assert_eq!(ada.form("/garden/seeds", &[]).text(), "ada has sown.\n");
    assert_eq!(program_in_garden(&grace, "POST", "/garden/seeds"), "not-allowed");
    let foreign = ada.call("POST", "/garden/seeds").origin(Some("https://evil.example")).accept("application/json").send();
    assert_eq!(foreign.problem(403), "cross-origin");
    let bare = ada.call("POST", "/garden/seeds").origin(None).accept("application/json").send();
    assert_eq!(bare.problem(403), "cross-origin");

    panel.let_pass_inside("garden", 11 * 60);
    let ada = ada.at(panel.address());
    assert_eq!(program_in_garden(&ada, "POST", "/garden/seeds"), "fresh-sign-in-required");
    assert_eq!(ada.form("/garden/seeds", &[]).header("location"), Some("/confirm"));
    assert_eq!(ada.get("/garden").status, 200, "reading needs no more than a session");
    ada.confirm();
    assert_eq!(ada.form("/garden/seeds", &[]).text(), "ada has sown.\n");
}

#[test]
fn a_session_that_may_only_repair_reaches_nothing_of_the_application() {
    let panel = in_garden();
    let codes = new_recovery_codes(&panel.signed_in("ada"));
    let ada = panel.client();
    assert_eq!(recover(&ada, "ada", &codes[0]).status, 303);
    let led = ada.get("/garden");
    assert_eq!((led.status, led.header("location")), (303, Some("/account/second-factor")));
    assert_eq!(program_in_garden(&ada, "GET", "/garden"), "not-allowed");
    assert_eq!(program_in_garden(&ada, "POST", "/garden/seeds"), "not-allowed");
    assert_eq!(ada.get("/gate").text(), "Closed.\n");
}

#[test]
fn nobody_is_taken_for_a_stranger_while_sessions_cannot_be_looked_up() {
    let panel = in_garden();
    let ada = panel.signed_in("ada");
    panel.alter("ALTER TABLE session RENAME TO lost");
    assert_eq!(program_in_garden(&ada, "GET", "/garden"), "unavailable");
    let page = ada.get("/garden");
    assert_eq!((page.status, page.header("location")), (503, None));
    assert!(page.text().contains("/assets/"), "{}", page.text());
    panel.alter("ALTER TABLE lost RENAME TO session");
    assert_eq!(ada.get("/garden").status, 200);
}

#[test]
fn what_is_the_applications_own_stays_so() {
    let panel = in_garden();
    let ada = panel.signed_in("ada");
    for path in ["/nothing", "/garden/nothing", "/.well-known/nothing"] {
        let answer = ada.get(path);
        assert_eq!(answer.status, 404);
        assert_eq!(answer.header("content-security-policy"), None, "{path}");
        assert!(answer.text().contains("Rocket"), "{path}: {}", answer.text());
    }
    assert_eq!(ada.get("/gate").header("content-security-policy"), None);
    for path in ["/account/nothing", "/plugins/nothing", "/login/nothing"] {
        let answer = ada.get(path);
        assert_eq!(answer.status, 404, "{path}");
        assert!(answer.header("content-security-policy").is_some(), "{path}");
        assert!(answer.text().contains("/assets/") && !answer.text().contains("Rocket"), "{path}: {}", answer.text());
    }
}

#[test]
fn the_link_for_the_first_administrator_is_told_where_the_application_listens() {
    let mut panel = Panel::plan().prepare();
    panel.serve_inside("garden");
    let link = wait_for("the link", || {
        let told = panel.stdout().text();
        let line = told.lines().find_map(|line| line.strip_prefix("Set up the first administrator: "))?;
        Some(line.to_owned())
    });
    let path = link.strip_prefix(panel.address()).unwrap_or_else(|| panic!("{link} is not at {}", panel.address()));
    assert_eq!(panel.client().get(path).status, 200);
}

/// Where it listens is known only when it does.
#[test]
fn who_can_sign_in_is_judged_where_the_application_listens() {
    let mut panel = Panel::with_passkeys();
    register(&panel.signed_in("ada"), &mut Authenticator::new(panel.address()), "Laptop");
    panel.stop();
    panel.alter("UPDATE credential SET usable = 0");
    panel.serve_inside("garden");
    let usable = || panel.database().number("SELECT count(*) AS number FROM credential WHERE usable") == 1;
    wait_for("the judgement", || usable().then_some(()));
}

/// Rocket believes `X-Real-IP` unless it is told not to, and this application does not tell it.
#[test]
fn an_address_that_a_stranger_claims_is_not_written_down() {
    let panel = in_garden();
    let client = panel.client();
    let fields = [("username", "ada"), ("password", "wrong")];
    client.call("POST", "/login").form(&fields).header("X-Real-IP", "203.0.113.9").send();
    let claimed = panel.database().lines("SELECT address AS line FROM audit_failure");
    assert_eq!(claimed, ["127.0.0.1"]);
}
