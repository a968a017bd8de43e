//! What the panel says of itself in cookies and headers, behind https and without.

use gatehouse_tests::{Answer, Library, PASSWORD, Panel};

const ADDRESS: &str = "https://panel.example";

/// The session's cookie as it is set: its name, and what stands after its value.
#[track_caller]
fn session_cookie(answer: &Answer) -> (String, Vec<String>) {
    assert_eq!(answer.status, 303, "{}", answer.text());
    let cookie = answer.header("set-cookie").expect("a cookie");
    let mut parts = cookie.split("; ").map(str::to_owned);
    let name = parts.next().and_then(|pair| Some(pair.split_once('=')?.0.to_owned())).expect("a name");
    let mut attributes: Vec<String> = parts.collect();
    attributes.sort();
    (name, attributes)
}

#[test]
fn the_sessions_cookie_is_for_this_address_only_and_for_no_script() {
    let panel = Panel::plan().admin("ada").start();
    let fields = [("username", "ada"), ("password", PASSWORD)];
    let plain = session_cookie(&panel.client().form("/login", &fields));
    assert_eq!(plain, ("gatehouse".into(), ["HttpOnly", "Path=/", "SameSite=Lax"].map(str::to_owned).to_vec()));

    let panel = Panel::plan().admin("ada").environment("GATEHOUSE_BASE_URL", ADDRESS).start();
    let client = panel.client().behind(ADDRESS);
    let secure = session_cookie(&client.form("/login", &fields));
    assert_eq!(secure, ("__Host-gatehouse".into(), ["HttpOnly", "Path=/", "SameSite=Lax", "Secure"].map(str::to_owned).to_vec()));
    assert_eq!(client.get("/").status, 200);
    // One that another host of the same site could have set is not believed.
    let token = client.cookies().into_values().next().expect("a session");
    let call = panel.client().behind(ADDRESS).call("GET", "/").header("cookie", &format!("gatehouse={token}"));
    assert_eq!(call.send().status, 303);
}

#[test]
fn browsers_are_told_to_come_back_by_https_only() {
    let panel = Panel::plan().environment("GATEHOUSE_BASE_URL", ADDRESS).start();
    for path in ["/login", "/nothing", "/healthz"] {
        let answer = panel.client().behind(ADDRESS).get(path);
        let life =
            answer.header("strict-transport-security").and_then(|value| value.strip_prefix("max-age=")?.parse::<u32>().ok());
        assert!(life.is_some_and(|seconds| seconds >= 31_536_000), "{path}: {:?}", answer.headers);
    }
}

#[test]
fn the_headers_say_what_they_should_wherever_they_stand() {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").library(Library::Unruly).switched_on("unruly");
    let panel = plan.admin("ada").start();
    let ada = panel.signed_in("ada");
    let policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; \
                  form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    for path in ["/", "/login", "/nothing", "/plugins/unruly/headers", "/plugins/unruly/panic", "/plugins/passkeys/credentials"] {
        let answer = ada.get_json(path);
        for (name, value) in [
            ("content-security-policy", policy),
            ("x-content-type-options", "nosniff"),
            ("referrer-policy", "same-origin"),
            ("cross-origin-opener-policy", "same-origin"),
            ("cross-origin-resource-policy", "same-origin"),
        ] {
            assert_eq!(answer.header_values(name).collect::<Vec<_>>(), [value], "{path}: {name}");
        }
        let features = answer.header("permissions-policy").unwrap_or_default();
        for feature in ["publickey-credentials-create=(self)", "publickey-credentials-get=(self)", "camera=()", "usb=()"] {
            assert!(features.split(", ").any(|one| one == feature), "{path}: no {feature} in {features}");
        }
    }
}
