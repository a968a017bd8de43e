use gatehouse_tests::{Answer, Client, Library, PASSWORD, Panel};

/// A panel whose people open it at `base_url`, through something in front of it.
fn panel_at(base_url: &str) -> Panel {
    Panel::plan().library(Library::Passkeys).admin("ada").environment("GATEHOUSE_BASE_URL", base_url).start()
}

/// What a browser that opened `address` sends.
fn post(client: &Client, address: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
    let host = address.split_once("://").expect("a URL").1;
    client.call("POST", path).origin(Some(address)).header("host", host).form(fields).send()
}

fn settings(client: &Client, host: &str) -> String {
    client.call("GET", "/settings").header("host", host).send().readable()
}

fn signed_in(panel: &Panel, address: &str) -> Client {
    let client = panel.client();
    assert_eq!(post(&client, address, "/login", &[("username", "ada"), ("password", PASSWORD)]).status, 303);
    client
}

fn state(panel: &Panel) -> String {
    panel.cli(&["plugins", "list"]).succeeds()
}

#[test]
fn at_an_address_that_is_not_https_passkeys_are_switched_on_only_anyway() {
    let address = "http://panel.example";
    let panel = panel_at(address);
    let ada = signed_in(&panel, address);
    assert!(settings(&ada, "panel.example").contains("is not https"), "{}", settings(&ada, "panel.example"));

    let refused = post(&ada, address, "/settings/plugins/passkeys", &[("enabled", "on")]);
    assert_eq!(refused.status, 409);
    assert!(refused.readable().contains("Switch on anyway"), "{}", refused.readable());
    assert!(state(&panel).contains("off"), "{}", state(&panel));

    assert_eq!(post(&ada, address, "/settings/plugins/passkeys", &[("enabled", "on"), ("anyway", "on")]).status, 303);
    assert!(state(&panel).contains("on"), "{}", state(&panel));
}

#[test]
fn a_number_is_no_address_for_passkeys() {
    let panel = panel_at("http://192.0.2.7");
    let ada = signed_in(&panel, "http://192.0.2.7");
    assert!(settings(&ada, "192.0.2.7").contains("is an IP address"), "{}", settings(&ada, "192.0.2.7"));

    let refused = panel.cli(&["plugins", "enable", "passkeys"]).fails();
    assert!(refused.contains("--anyway") && refused.contains("http://192.0.2.7"), "{refused}");
    panel.cli(&["plugins", "enable", "passkeys", "--anyway"]).succeeds();
}

#[test]
fn a_browser_at_another_address_and_an_undeclared_proxy_are_told() {
    let panel = panel_at("http://localhost");
    let ada = signed_in(&panel, "http://localhost");
    let here = settings(&ada, "localhost");
    assert!(here.contains("will do") && here.contains("This browser has opened the panel at"), "{here}");
    assert!(!here.contains("trusted_proxies"), "{here}");
    let elsewhere = settings(&ada, "panel.test");
    assert!(elsewhere.contains("opened the panel at panel.test"), "{elsewhere}");
    let proxied =
        ada.call("GET", "/settings").header("host", "localhost").header("x-forwarded-for", "198.51.100.4").send().readable();
    assert!(proxied.contains("sends X-Forwarded-For") && proxied.contains("trusted_proxies"), "{proxied}");
}

#[test]
fn an_undeclared_proxy_is_told_where_no_plugin_asks_for_it() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    assert!(!ada.get("/settings").readable().contains("trusted_proxies"));
    let proxied = ada.call("GET", "/settings").header("x-real-ip", "198.51.100.4").send().readable();
    assert!(proxied.contains("sends X-Real-IP") && proxied.contains("trusted_proxies"), "{proxied}");
}
