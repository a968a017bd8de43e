//! The panel without any plugin: the first administrator, signing in by password, sessions, users, languages, headers.

use sha2::{Digest, Sha256};

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Client, PASSWORD, Panel};

/// The link that an empty panel prints, as a path.
fn setup_link(panel: &Panel) -> String {
    let output = panel.stdout();
    let line = wait_for("the link", || output.lines().into_iter().find(|line| line.contains("/setup?token=")));
    let (_, link) = line.split_once(panel.address()).unwrap_or_else(|| panic!("another address in: {line}"));
    link.trim().to_owned()
}

fn token(link: &str) -> &str {
    link.split_once("token=").map_or("", |(_, token)| token)
}

#[test]
fn the_printed_link_makes_the_first_administrator_once() {
    let panel = Panel::plan().start();
    let link = setup_link(&panel);
    let visitor = panel.client();
    assert_eq!(visitor.get(&link).status, 200);
    assert_eq!(visitor.get(&link).status, 200, "looking at the page used the link up");
    let fields = [("token", token(&link)), ("username", "ada"), ("password", PASSWORD)];
    assert_eq!(visitor.form("/setup", &fields).status, 303);
    assert_eq!(visitor.get("/users").status, 200, "the first account is an administrator's, and signed in");

    let late = panel.client();
    assert_eq!(late.get(&link).status, 404);
    let again = late.form("/setup", &[("token", token(&link)), ("username", "mallory"), ("password", PASSWORD)]);
    assert!((400..500).contains(&again.status), "{}", again.status);
    assert_eq!(panel.database().count("account"), 1);
}

#[test]
fn a_guessed_link_sets_nothing_up() {
    let panel = Panel::plan().start();
    let visitor = panel.client();
    for guess in ["", "x", &"A".repeat(43)] {
        assert_eq!(visitor.get(&format!("/setup?token={guess}")).status, 404, "{guess}");
        let fields = [("token", guess), ("username", "mallory"), ("password", PASSWORD)];
        let answer = visitor.form("/setup", &fields);
        assert!((400..500).contains(&answer.status), "{guess}: {}", answer.status);
    }
    assert_eq!(panel.database().count("account"), 0);
    // The token is not lying about in the database.
    let link = setup_link(&panel);
    assert!(!panel.database().holds("setup_link", token(&link).as_bytes()));
    assert!(panel.database().holds("setup_link", &Sha256::digest(token(&link))));
}

#[test]
fn mistakes_in_the_setup_form_are_told_and_do_not_use_the_link_up() {
    let panel = Panel::plan().start();
    let link = setup_link(&panel);
    let visitor = panel.client();
    for (username, password) in [("", PASSWORD), ("two words", PASSWORD), ("ada", "short")] {
        let answer = visitor.form("/setup", &[("token", token(&link)), ("username", username), ("password", password)]);
        assert_eq!(answer.status, 422, "{username:?} {password:?}");
        assert!(answer.text().contains("aria-invalid"), "the mistake is not at its field");
        assert!(!answer.text().contains(PASSWORD), "the password came back");
    }
    let fields = [("token", token(&link)), ("username", "ada"), ("password", PASSWORD)];
    assert_eq!(visitor.form("/setup", &fields).status, 303);
}

#[test]
fn signing_in_and_out_by_password() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.client();
    let page = ada.get("/");
    assert_eq!((page.status, page.header("location")), (303, Some("/login")), "{:?}", page.headers);
    ada.sign_in("ADA", PASSWORD);
    assert!(ada.is_signed_in());
    let before = ada.cookies();
    let answer = ada.form("/logout", &[]);
    assert_eq!((answer.status, answer.header("location")), (303, Some("/login")));
    assert!(!ada.is_signed_in());
    // The token itself is worth nothing any more.
    let replayed = panel.client().call("GET", "/").header("cookie", &format!("gatehouse={}", before["gatehouse"])).send();
    assert_eq!(replayed.status, 303);
}

#[test]
fn a_token_is_long_random_and_stored_as_a_digest_only() {
    let panel = Panel::plan().admin("ada").start();
    let tokens: Vec<_> = (0..3).map(|_| panel.signed_in("ada").cookies()["gatehouse"].clone()).collect();
    assert!(tokens.iter().all(|token| token.len() >= 43), "{tokens:?}");
    assert!(tokens[0] != tokens[1] && tokens[1] != tokens[2]);
    let mut database = panel.database();
    assert!(tokens.iter().all(|token| !database.holds("session", token.as_bytes())));
    assert!(tokens.iter().all(|token| database.holds("session", &Sha256::digest(token))));
}

#[test]
fn after_signing_in_one_is_where_one_wanted_to_be_and_never_elsewhere() {
    let panel = Panel::plan().admin("ada").start();
    let to = |next: &str| {
        let answer = panel.client().form("/login", &[("username", "ada"), ("password", PASSWORD), ("next", next)]);
        assert_eq!(answer.status, 303, "{next}");
        answer.header("location").unwrap_or_default().to_owned()
    };
    assert_eq!(to("/account/sessions"), "/account/sessions");
    for elsewhere in [
        "https://evil.example",
        "//evil.example",
        "/\\evil.example",
        "\\\\evil.example",
        "javascript:alert(1)",
        "/\t/evil.example",
        "",
        "x",
    ] {
        assert_eq!(to(elsewhere), "/", "{elsewhere:?}");
    }
}

#[test]
fn sessions_are_listed_and_can_be_ended() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let (here, there, third) = (panel.signed_in("ada"), panel.signed_in("ada"), panel.signed_in("ada"));
    let page = here.get("/account/sessions").text();
    let ends: Vec<_> = page.split("action=\"/account/sessions/").skip(1).filter_map(|rest| rest.split_once("/end\"")).collect();
    assert_eq!(ends.len(), 2, "{page}");
    // Somebody else's session is nobody's.
    let path = format!("/account/sessions/{}/end", ends[0].0);
    assert_eq!(panel.signed_in("grace").form(&path, &[]).status, 404);
    assert_eq!(here.form(&path, &[]).status, 303);
    assert_eq!([&there, &third].iter().filter(|client| client.is_signed_in()).count(), 1);
    assert_eq!(here.form("/account/sessions/end-others", &[]).status, 303);
    assert!(!there.is_signed_in() && !third.is_signed_in());
    assert!(here.is_signed_in());
}

#[test]
fn a_new_password_ends_the_other_sessions() {
    let panel = Panel::plan().admin("ada").start();
    let (here, there) = (panel.signed_in("ada"), panel.signed_in("ada"));
    let change =
        |current: &str, new: &str| here.form("/account/password", &[("current_password", current), ("new_password", new)]);
    assert_eq!(change("wrong wrong wrong", "another password").status, 422);
    assert_eq!(change(PASSWORD, "short").status, 422);
    assert!(there.is_signed_in());
    assert!([200, 303].contains(&change(PASSWORD, "another password").status));
    assert!(here.is_signed_in() && !there.is_signed_in());
    panel.client().sign_in("ada", "another password");
}

#[test]
fn admins_add_users_and_users_do_not() {
    let panel = Panel::plan().admin("ada").account("grace").start();
    let fields = [("username", "linus"), ("password", PASSWORD)];
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    for page in ["/users", "/users/new", "/settings"] {
        assert_eq!(grace.get(page).status, 403, "{page}");
        assert_eq!(panel.client().get(page).status, 303, "{page}");
        assert_eq!(ada.get(page).status, 200, "{page}");
    }
    for (path, fields) in [("/users", &fields[..]), ("/settings", &[("panel_name", "x"), ("language", "en")])] {
        assert_eq!(grace.form(path, fields).status, 403, "{path}");
        assert_eq!(grace.call("POST", path).form(fields).accept("application/json").send().problem(403), "not-allowed");
    }
    assert_eq!(ada.form("/users", &fields).status, 303);
    let page = ada.get("/users").text();
    assert!(page.contains("linus"));
    panel.signed_in("linus");
    let again = ada.form("/users", &[("username", "LINUS"), ("password", PASSWORD)]);
    assert_eq!(again.status, 422);
    assert!(again.text().contains("already in use"), "{}", again.text());
}

#[test]
fn adding_a_user_needs_a_fresh_session() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    panel.let_pass(3_600);
    let ada = ada.at(panel.address());
    let answer = ada.form("/users", &[("username", "linus"), ("password", PASSWORD)]);
    assert_eq!(answer.status, 303);
    assert!(answer.header("location").is_some_and(|to| to.starts_with("/confirm?next=")), "{:?}", answer.headers);
    assert_eq!(panel.database().count("account"), 1);
    assert_ne!(ada.form("/confirm", &[("password", "wrong wrong wrong"), ("next", "/users")]).status, 303);
    ada.confirm();
    assert_eq!(ada.form("/users", &[("username", "linus"), ("password", PASSWORD)]).status, 303);
    assert_eq!(panel.database().count("account"), 2);
}

#[test]
fn an_old_session_ends_by_itself() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    panel.let_pass(31 * 24 * 3_600);
    assert!(!ada.at(panel.address()).is_signed_in());
}

#[test]
fn the_panels_name_is_changed_by_its_admin() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    assert_eq!(ada.form("/settings", &[("panel_name", "Fritz & <b>Co</b>"), ("language", "en")]).status, 303);
    let page = panel.client().get("/login").text();
    assert!(page.contains("Fritz &amp; &lt;b&gt;Co"), "{page}");
    for bad in ["", "   ", &"x".repeat(65)] {
        assert_eq!(ada.form("/settings", &[("panel_name", bad), ("language", "en")]).status, 422, "{bad:?}");
    }
}

fn language(client: &Client, path: &str, accept: &str) -> String {
    let page = client.call("GET", path).header("accept-language", accept).send().text();
    let (_, rest) = page.split_once("<html lang=\"").unwrap_or_else(|| panic!("no language in: {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn the_language_is_the_accounts_then_the_cookies_then_the_browsers() {
    let panel = Panel::plan().admin("ada").start();
    let visitor = panel.client();
    assert_eq!(language(&visitor, "/login", "de-CH, en;q=0.5"), "de");
    assert_eq!(language(&visitor, "/login", "en;q=0.2, de;q=0.8"), "de", "the weights count, not the order");
    assert_eq!(language(&visitor, "/login", "xx"), "en");
    assert_eq!(language(&visitor, "/nothing", "de"), "de", "error pages too");
    visitor.form("/language", &[("language", "de"), ("next", "/login")]);
    assert_eq!(language(&visitor, "/login", "en"), "de");
    visitor.form("/language", &[("language", "nonsense<>"), ("next", "/login")]);
    assert_eq!(language(&visitor, "/login", "en"), "de");

    let ada = panel.signed_in("ada");
    assert_eq!(ada.form("/account/profile", &[("language", "de")]).status, 303);
    assert_eq!(language(&ada, "/", "en"), "de");
    assert_eq!(ada.form("/account/profile", &[("language", "")]).status, 303);
    assert_eq!(language(&ada, "/", "en"), "en");
}

#[test]
fn every_answer_carries_the_headers_that_protect_it() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    for path in ["/", "/login", "/settings", "/nothing", "/healthz", "/account/profile"] {
        let answer = ada.get(path);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        for rule in ["default-src 'none'", "script-src 'self'", "style-src 'self'", "frame-ancestors 'none'", "base-uri 'none'"] {
            assert!(policy.contains(rule), "{path}: no {rule} in `{policy}`");
        }
        assert!(!policy.contains("unsafe"), "{path}: {policy}");
        assert_eq!(answer.header("x-content-type-options"), Some("nosniff"), "{path}");
        for name in ["referrer-policy", "cross-origin-opener-policy", "permissions-policy", "cache-control"] {
            assert!(answer.header(name).is_some(), "{path}: no {name}");
        }
        assert_eq!(answer.header("strict-transport-security"), None, "plain http on localhost");
        assert!(answer.header("server").is_none_or(|server| server != "Rocket"), "{path} tells what it is made with");
    }
}

#[test]
fn stylesheets_are_served_for_ever_under_their_hash() {
    let panel = Panel::plan().start();
    let page = panel.client().get("/login").text();
    let (_, rest) = page.split_once("rel=\"stylesheet\" href=\"").unwrap_or_else(|| panic!("no stylesheet in {page}"));
    let path = rest.split('"').next().unwrap_or_default();
    let answer = panel.client().get(path);
    assert_eq!(answer.status, 200);
    assert!(answer.header("content-type").is_some_and(|kind| kind.starts_with("text/css")));
    assert!(answer.header("cache-control").is_some_and(|cache| cache.contains("immutable")));
    assert_eq!(panel.client().get(&path.replace("app.css", "../app.css")).status, 404);
}

#[test]
fn health_is_told_to_anybody() {
    let panel = Panel::plan().start();
    let answer = panel.client().get("/healthz");
    assert_eq!((answer.status, answer.text().trim()), (200, "ok"));
}

#[test]
fn forms_of_another_shape_are_refused_and_never_an_error_of_ours() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    for path in ["/login", "/users", "/settings", "/account/password", "/account/profile", "/confirm", "/language", "/setup"] {
        for (kind, body) in [
            ("application/x-www-form-urlencoded", &b""[..]),
            ("application/x-www-form-urlencoded", b"%ff=%00&=&&&a[b]=c"),
            ("application/x-www-form-urlencoded", b"username=a&username=b&password=c"),
            ("application/json", b"{}"),
            ("multipart/form-data; boundary=x", b"--x\r\n"),
            ("text/plain", b"\xff\x00"),
        ] {
            let answer = ada.call("POST", path).body(kind, body).send();
            assert!(answer.status < 500, "{path} {kind}: {} {}", answer.status, answer.text());
        }
        let answer = ada.oversized("POST", path, "application/x-www-form-urlencoded");
        assert!([400, 413, 422].contains(&answer.status), "{path}: {}", answer.status);
    }
}

#[test]
fn how_long_a_sign_in_counts_as_fresh_is_an_admins_choice() {
    let mut panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let own = |minutes| [("panel_name", "Gatehouse"), ("language", "en"), ("fresh_minutes", minutes)];
    let refused = ada.form("/settings", &own("0"));
    assert_eq!(refused.status, 422);
    assert!(refused.text().contains("id=\"field-fresh_minutes-error\""), "{}", refused.readable());
    assert_eq!(ada.form("/settings", &own("30")).status, 303);
    panel.let_pass(20 * 60);
    let ada = ada.at(panel.address());
    assert_eq!(ada.form("/settings", &own("10")).status, 303);
    let stale = ada.form("/settings", &own("10"));
    assert!(stale.header("location").is_some_and(|to| to.starts_with("/confirm")), "20 minutes are not 10");
}

#[test]
fn a_recent_time_is_told_in_words_with_the_exact_one_beside_it() {
    let panel = Panel::plan().admin("ada").start();
    let ada = panel.signed_in("ada");
    let page = ada.get("/account/sessions").text();
    let last_active = page.rsplit("<time ").next().expect("the last time on the page");
    assert!(last_active.contains(">just now</time>"), "{last_active}");
    assert!(last_active.starts_with("datetime=\"20") && last_active.contains(" title=\""), "{last_active}");
}
