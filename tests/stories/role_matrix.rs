//! Who may have which address: every route that the panel and the passkeys plugin declare, for everybody, asked of the
//! program itself. A route that somebody adds tomorrow is in here tomorrow.

use gatehouse_tests::{Answer, Client, Library, Panel};

#[derive(Debug)]
struct Route {
    method: String,
    path: String,
    access: Access,
    fresh: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Access {
    Anyone,
    SignedIn,
    Admin,
}

impl Access {
    fn parse(words: &str) -> Self {
        match words {
            "anyone" => Self::Anyone,
            "signed in" => Self::SignedIn,
            "admin" | "administrators" => Self::Admin,
            other => panic!("nobody knows who `{other}` is"),
        }
    }
}

/// The panel's routes from `gatehouse routes`, and the plugin's from what the panel reads off its library.
fn declared(panel: &Panel) -> Vec<Route> {
    let own: serde_json::Value = serde_json::from_str(&panel.cli(&["routes", "--json"]).succeeds()).expect("JSON");
    let text = |value: &serde_json::Value| value.as_str().unwrap_or_default().to_owned();
    let own = own.as_array().expect("a list").iter().map(|route| Route {
        method: text(&route["method"]),
        path: text(&route["path"]),
        access: Access::parse(&text(&route["access"])),
        fresh: route["fresh"] == true,
    });
    let library = panel.plugin_folder().join(Library::Passkeys.file_name()).display().to_string();
    let verdict: serde_json::Value =
        serde_json::from_str(&panel.cli(&["plugins", "inspect", &library, "--json"]).succeeds()).expect("JSON");
    let of_plugin = verdict["accepted"]["routes"].as_array().expect("a list").iter().map(|route| {
        let route = text(route);
        let (route, words) = route.trim_end_matches(')').split_once(" (").expect("who may");
        let (method, path) = route.split_once(' ').expect("a method and a path");
        let (access, fresh) = words.split_once(", ").unwrap_or((words, ""));
        Route { method: method.into(), path: path.into(), access: Access::parse(access), fresh: fresh == "fresh" }
    });
    own.chain(of_plugin.collect::<Vec<_>>()).collect()
}

/// A path that fits; its parameters name nothing that is there, but for the account and the tab.
fn filled(path: &str, account: &str) -> String {
    let segment = |segment: &str| match segment {
        "<tab>" => "profile".to_owned(),
        _ if segment.starts_with('<') => account.to_owned(),
        _ => segment.to_owned(),
    };
    path.split('/').map(segment).collect::<Vec<_>>().join("/")
}

fn ask(client: &Client, route: &Route, account: &str) -> Answer {
    let call = client.call(&route.method, &filled(&route.path, account)).accept("application/json");
    match route.method.as_str() {
        "GET" => call.send(),
        _ if route.path.starts_with("/plugins/") => call.body("application/json", "{}").send(),
        _ => call.form(&[]).send(),
    }
}

/// The code of the refusal by which somebody is not let in at all; `None`: they are, whatever comes of it.
fn turned_away(answer: &Answer) -> Option<String> {
    let is_problem = answer.header("content-type").is_some_and(|kind| kind.starts_with("application/problem+json"));
    let code = is_problem.then(|| answer.json()["code"].as_str().unwrap_or_default().to_owned())?;
    let known = ["sign-in-required", "not-allowed", "fresh-sign-in-required", "cross-origin"];
    known.contains(&code.as_str()).then_some(code)
}

fn panel() -> Panel {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace").account("linus");
    plan.environment("GATEHOUSE_THROTTLE", "off").start()
}

#[test]
fn every_route_lets_in_whom_it_is_for_and_nobody_else() {
    let mut panel = panel();
    let routes = declared(&panel);
    assert!(routes.len() > 50, "{} routes", routes.len());
    let mut database = panel.database();
    let linus = database.lines("SELECT id AS line FROM account WHERE name = 'linus'").remove(0);
    let (stale_ada, stale_grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let (anybody, grace) = (panel.client(), panel.signed_in("grace"));

    // Whoever is turned away changes nothing, and the account in the path is somebody's.
    let before = database.guarded();
    let expect = |who: &str, client: &Client, route: &Route, account: &str, expected: Option<&str>| {
        let answer = ask(client, route, account);
        assert!(answer.status < 500, "{who}: {route:?}: {}", answer.text());
        assert_eq!(turned_away(&answer).as_deref(), expected, "{who}: {route:?}: {} {}", answer.status, answer.text());
    };
    for route in routes.iter().filter(|route| route.access != Access::Anyone) {
        expect("anybody", &anybody, route, &linus, Some("sign-in-required"));
    }
    for route in routes.iter().filter(|route| route.access == Access::Admin) {
        expect("a user", &grace, route, &linus, Some("not-allowed"));
    }
    for route in routes.iter().filter(|route| route.method != "GET") {
        for client in [&anybody, &grace, &stale_ada] {
            let call = client.call(&route.method, &filled(&route.path, &linus)).accept("application/json");
            let answer = call.form(&[]).origin(Some("https://elsewhere.example")).send();
            assert_eq!(answer.problem(403), "cross-origin", "{route:?}");
        }
    }
    panel.let_pass(3_600);
    let (stale_ada, stale_grace) = (stale_ada.at(panel.address()), stale_grace.at(panel.address()));
    for route in routes.iter().filter(|route| route.fresh) {
        expect("an administrator after an hour", &stale_ada, route, &linus, Some("fresh-sign-in-required"));
        let expected = if route.access == Access::Admin { "not-allowed" } else { "fresh-sign-in-required" };
        expect("a user after an hour", &stale_grace, route, &linus, Some(expected));
    }
    let ages = |snapshot: &gatehouse_tests::database::Snapshot| {
        let mut snapshot = snapshot.clone();
        snapshot.remove("session");
        snapshot
    };
    assert_eq!(ages(&panel.database().guarded()), ages(&before));

    // Who may is let in; the account in the path is nobody's, so that there is one left for the next route.
    let nobody = "00000000-0000-4000-8000-000000000000";
    for (name, may) in
        [("grace", &[Access::Anyone, Access::SignedIn][..]), ("ada", &[Access::Anyone, Access::SignedIn, Access::Admin])]
    {
        let mut client = panel.signed_in(name);
        for route in routes.iter().filter(|route| may.contains(&route.access)) {
            if !client.is_signed_in() {
                client = panel.signed_in(name);
            }
            expect(name, &client, route, nobody, None);
        }
    }
    for route in routes.iter().filter(|route| route.access == Access::Anyone) {
        expect("anybody", &panel.client(), route, nobody, None);
    }
}

#[test]
fn what_is_somebody_elses_is_not_there() {
    let panel = panel();
    let mut database = panel.database();
    let (ada, grace) = (panel.signed_in("ada"), panel.signed_in("grace"));
    let linus = panel.signed_in("linus");
    let session = "SELECT id AS line FROM session WHERE account = (SELECT id FROM account WHERE name = 'linus')";
    let session = database.lines(session).remove(0);
    let before = database.guarded();
    // Not even an administrator ends another's session, and nobody else's settings of an account are reached by its id.
    for client in [&ada, &grace] {
        let answer = client.call("POST", &format!("/account/sessions/{session}/end")).accept("application/json").send();
        assert_eq!(answer.problem(404), "not-found");
    }
    assert_eq!(database.guarded(), before);
    assert!(linus.is_signed_in());
}
