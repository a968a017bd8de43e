//! Panels and plugins as they should be, and everybody who can be there: in use, empty, strict, out of patience. What they are
//! shown, and what they do wrong.

use std::fs::{self, Permissions};
use std::os::unix::fs::PermissionsExt;
use std::path::Path;

use serde_json::json;

use gatehouse_tests::authenticator::BACKED_UP;
use gatehouse_tests::passkeys::{finish_sign_in, list, register, sign_in, sign_in_ceremony};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::second_factor::{enrol, enrolment, half_way, recover};
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD, Panel, Plan, Tamper};

use super::{Maker, NAME, Place, patient, start, with_passkeys};
use crate::reference::{account_id, sign_in_counting};

pub const MAKERS: [Maker; 4] = [lived_in, empty, alone, throttled];

const WRONG: &str = "wrong password here";
const FIREFOX: &str = "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0";
/// So that there are older lines than those on the first page.
const LINES: usize = 120;

/// Who has which session in the panel that is in use.
struct People {
    anybody: Client,
    ada: Client,
    /// Something happened in another session of hers.
    grace: Client,
    /// Signs in by passkey only.
    hedy: Client,
    /// With nothing but a password.
    linus: Client,
    /// With an app.
    tony: Client,
    /// Tony before the second step.
    half: Client,
    /// Came in with a recovery code.
    rosa: Client,
    /// She in the session that she had before.
    rosa_inside: Client,
    /// Signed in too long ago for a change.
    mary: Client,
}

fn lived_in(words: &Path) -> Place {
    let names = ["hedy", "linus", "tony", "dora", "rosa", "mary", "gone"];
    let panel = start(names.into_iter().fold(with_passkeys(), Plan::account), words);
    let people = people(&panel);
    age(&panel);
    let invited = panel.cli(&["users", "invite", "newcomer"]).succeeds();
    let (_, invitation) = invited.trim().split_once("/link/").expect("a link");
    let linus = account_id(&mut panel.database(), "linus");
    let offered = people.ada.form(&format!("/users/{linus}/reset-password"), &[]).readable();
    let reset = offered.split_once("/link/").and_then(|(_, rest)| rest.split('"').next()).expect("a link").to_owned();
    let routes = panel.cli(&["routes"]).succeeds();
    let mut place = Place::at(panel);
    declared(&mut place, &people, &routes, invitation);
    others(&mut place, &people);
    mistakes(&mut place, &people);
    to_programs(&mut place, &people);
    let reset = format!("/link/{reset}");
    place.page("anybody", &people.anybody, &reset);
    place.form("anybody", &people.anybody, &reset, &[("password", "short")]);
    // Ends the link before it: of mary, so that the one above stays.
    let mary = account_id(&mut place.panel.database(), "mary");
    place.form("ada", &people.ada, &format!("/users/{mary}/reset-password"), &[]);
    place
}

fn people(panel: &Panel) -> People {
    let (anybody, ada, grace) = (panel.client(), panel.signed_in("ada"), panel.client());
    let in_firefox = grace.call("POST", "/login").header("user-agent", FIREFOX);
    assert_eq!(in_firefox.form(&[("username", "grace"), ("password", PASSWORD)]).send().status, 303);

    // Of her passkeys one has a copy, perhaps, one is no longer backed up, and one stays on its device.
    let elsewhere = panel.signed_in("grace");
    let mut authenticator = Authenticator::new(panel.address());
    register(&elsewhere, &mut authenticator, NAME);
    for counter in [5, 3] {
        sign_in_counting(panel, &mut authenticator, counter).expect(200);
    }
    let mut lonely = Authenticator::new(panel.address());
    register(&elsewhere, &mut lonely, NAME);
    let visitor = panel.client();
    let ceremony = sign_in_ceremony(&visitor);
    let credential = lonely.get(&ceremony.options, &Tamper { clear_flags: BACKED_UP, ..Tamper::default() });
    finish_sign_in(&visitor, &ceremony, &credential).expect(200);
    let mut bound = Authenticator::new(panel.address());
    bound.backup = 0;
    register(&elsewhere, &mut bound, NAME);

    let hedy = panel.client();
    let mut key = Authenticator::new(panel.address());
    register(&panel.signed_in("hedy"), &mut key, NAME);
    sign_in(&hedy, &mut key);
    hedy.json("PUT", "/plugins/passkeys/password-sign-in", &json!({"enabled": false})).expect(200);
    register(&ada, &mut Authenticator::new(panel.address()), NAME);

    let (tony, half) = (panel.signed_in("tony"), panel.client());
    enrol(&tony);
    half_way(&half, "tony", PASSWORD);
    let rosa_inside = panel.signed_in("rosa");
    let (_, codes) = enrol(&rosa_inside);
    let rosa = panel.client();
    recover(&rosa, "rosa", &codes[0]);
    let (linus, mary) = (panel.signed_in("linus"), panel.signed_in("mary"));

    panel.cli(&["users", "disable", "dora"]).succeeds();
    for (name, password) in [("grace", WRONG), ("dora", PASSWORD), ("hedy", PASSWORD), ("nobody", WRONG)] {
        anybody.form("/login", &[("username", name), ("password", password)]);
    }
    recover(&anybody, "tony", "AAAA");
    half.form("/login/second-factor", &[("code", "000000")]);
    let ceremony = sign_in_ceremony(&anybody);
    let credential = key.get(&ceremony.options, &Tamper { break_signature: true, ..Tamper::default() });
    finish_sign_in(&anybody, &ceremony, &credential).problem(401);
    People { anybody, ada, grace, hedy, linus, tony, half, rosa, rosa_inside, mary }
}

/// What takes time to come about.
fn age(panel: &Panel) {
    let id = |name| account_id(&mut panel.database(), name);
    for (name, seconds) in [("grace", 65), ("tony", 7_500), ("linus", 200_000)] {
        panel.alter(&format!("UPDATE account SET last_sign_in_at = last_sign_in_at - {seconds} WHERE name = '{name}'"));
    }
    panel.alter(&format!("UPDATE session SET confirmed_at = confirmed_at - 86400 WHERE account = '{}'", id("mary")));
    // Everything that was ever written down, as far as there are words for it; by somebody who has left.
    let (gone, actions) = (id("gone"), gatehouse_tests::words::messages("panel"));
    let actions: Vec<_> = actions.iter().filter_map(|message| message.id.strip_prefix("audit-action-")).collect();
    for action in actions.iter().chain(std::iter::repeat_n(&"sign-in", LINES)) {
        panel.alter(&format!(
            "INSERT INTO audit (at, actor, account, action, outcome, address) SELECT max(at), '{gone}', '{}', '{action}', 'done', '::1' FROM audit",
            id("rosa")
        ));
    }
    panel.cli(&["users", "delete", "gone"]).succeeds();
}

/// Every page that the panel has mounted, with what it takes filled in.
fn declared(place: &mut Place, people: &People, routes: &str, invitation: &str) {
    let grace = account_id(&mut place.panel.database(), "grace");
    let paths = routes.lines().filter_map(|line| line.strip_prefix("GET ")?.split_whitespace().next());
    let paths: Vec<_> =
        paths.filter(|path| !path.starts_with("/assets") && !path.starts_with("/plugins") && *path != "/healthz").collect();
    assert!(paths.len() > 15, "only {} pages: {routes}", paths.len());
    for path in paths {
        let path = path.replace("<token>", invitation).replace("<id>", &grace).replace("<tab>", "profile");
        for (who, client) in [("anybody", &people.anybody), ("grace", &people.grace), ("ada", &people.ada)] {
            place.page(who, client, &path);
        }
    }
}

fn others(place: &mut Place, people: &People) {
    let People { anybody, ada, grace, hedy, linus, tony, half, rosa, rosa_inside, .. } = people;
    for path in ["/login?next=/settings", "/login?password=set", "/link/none", "/nothing", "/.well-known/nothing"] {
        place.page("anybody", anybody, path);
    }
    let tabs = ["profile", "profile?saved", "password", "second-factor", "sessions", "activity", "passkeys", "nothing"];
    for (who, client) in [("grace", grace), ("hedy", hedy), ("tony", tony), ("linus", linus)] {
        for tab in tabs {
            place.page(who, client, &format!("/account/{tab}"));
        }
        for path in ["/", "/confirm?next=/account/passkeys"] {
            place.page(who, client, path);
        }
    }
    for path in [
        "second-factor?done=added",
        "second-factor?done=removed",
        "second-factor?done=released",
        "password?saved",
        "sessions?saved",
    ] {
        place.page("linus", linus, &format!("/account/{path}"));
    }
    for path in ["/account/second-factor", "/account/passkeys"] {
        place.page("rosa", rosa, path);
    }
    place.page("rosa", rosa_inside, "/account/sessions");
    place.page("tony", half, "/login/second-factor");
    let first = place.panel.database().number("SELECT max(id) AS number FROM audit") - 2;
    for query in ["account=nobody", "outcome=refused", "account=dora", "action=account-deleted", &format!("before={first}")] {
        place.page("ada", ada, &format!("/audit?{query}"));
    }
    place.page("rosa", rosa_inside, &format!("/account/activity?before={first}"));
    for path in ["/settings?saved", "/users?added=grace"] {
        place.page("ada", ada, path);
    }
    place.page("ada", ada, "/settings").headers = vec![("host", "elsewhere.example".to_owned())];
    for name in ["ada", "hedy", "linus", "tony", "dora", "newcomer"] {
        let id = account_id(&mut place.panel.database(), name);
        place.page("ada", ada, &format!("/users/{id}"));
    }
}

/// Forms with something wrong in them.
fn mistakes(place: &mut Place, people: &People) {
    let People { anybody, ada, linus, tony, half, mary, .. } = people;
    let (long, own) = ("x".repeat(2_000), account_id(&mut place.panel.database(), "ada"));
    let enrolment = enrolment(&linus.get("/account/second-factor/new"));
    let huge = "x".repeat(70_000);
    for (who, client, path, fields) in [
        ("anybody", anybody, "/login", &[("username", "ada"), ("password", WRONG)][..]),
        ("anybody", anybody, "/login", &[("username", "ada")]),
        ("anybody", anybody, "/login/recovery", &[("username", "ada"), ("code", "AAAA-AAAA-AAAA-AAAA")]),
        ("half", half, "/login/second-factor", &[("code", "000000")]),
        ("linus", linus, "/account/password", &[("current_password", WRONG), ("new_password", "short")]),
        ("linus", linus, "/account/password", &[("current_password", PASSWORD), ("new_password", "short")]),
        ("linus", linus, "/account/password", &[("current_password", PASSWORD), ("new_password", &long)]),
        ("linus", linus, "/account/second-factor", &[("enrolment", &enrolment), ("code", "000000")]),
        ("linus", linus, "/account/second-factor", &[("enrolment", "?"), ("code", "000000")]),
        ("linus", linus, "/confirm", &[("password", WRONG), ("next", "/")]),
        ("linus", linus, "/users", &[("username", "new"), ("password", "short")]),
        ("tony", tony, "/confirm", &[("password", PASSWORD), ("code", "000000"), ("next", "/")]),
        ("tony", tony, "/account/second-factor/codes", &[]),
        ("mary", mary, "/account/password", &[("current_password", PASSWORD), ("new_password", PASSWORD)]),
        ("ada", ada, "/users", &[("username", "new"), ("password", "short")]),
        ("ada", ada, "/users", &[("username", ""), ("password", "")]),
        ("ada", ada, "/users", &[("username", "a b"), ("password", "")]),
        ("ada", ada, "/users", &[("username", "grace"), ("password", PASSWORD)]),
        ("ada", ada, "/users", &[("username", "guest-{language}"), ("password", "")]),
        ("ada", ada, &format!("/users/{own}/disable"), &[]),
        ("ada", ada, "/settings", &[("panel_name", ""), ("language", "en"), ("fresh_minutes", "0")]),
        ("ada", ada, "/settings/plugins/passkeys/settings", &[("ceremony_seconds", "0"), ("rp_name", &long)]),
        ("ada", ada, "/settings/plugins/passkeys/settings", &[("rp_name", &huge)]),
        ("ada", ada, "/settings/plugins/passkeys", &[("enabled", "perhaps")]),
        ("ada", ada, "/settings/plugins/nothing", &[("enabled", "on")]),
    ] {
        place.form(who, client, path, fields);
    }
    place.form("elsewhere", anybody, "/login", &[("username", "ada")]).headers = vec![("host", "elsewhere.example".to_owned())];
    place.form("grace", &people.grace, "/plugins/passkeys/credentials/AAAA", &[("_method", "DELETE")]);
}

/// What the panel and its plugin say in JSON.
fn to_programs(place: &mut Place, people: &People) {
    let People { anybody, grace, hedy, mary, .. } = people;
    let long = "x".repeat(200);
    let credential = list(hedy).remove(0)["id"].as_str().unwrap_or_default().to_owned();
    let own = format!("/plugins/passkeys/credentials/{credential}");
    // Of a passkey that is stored nowhere any more.
    let mut forgotten = Authenticator::new(place.panel.address());
    let made = register(grace, &mut forgotten, NAME);
    let path = format!("/plugins/passkeys/credentials/{}", made["id"].as_str().unwrap_or_default());
    let ceremony = sign_in_ceremony(anybody);
    let unknown = ceremony.finish(&forgotten.get(&ceremony.options, &Tamper::default()));
    grace.json("DELETE", &path, &json!({})).expect(204);
    for (who, client, method, path, body) in [
        ("anybody", anybody, "GET", "/nothing", json!(null)),
        ("anybody", anybody, "GET", "/plugins/passkeys/credentials", json!(null)),
        ("anybody", anybody, "POST", "/plugins/passkeys/sign-in", json!({"ceremony": "AAAA", "credential": {}})),
        ("anybody", anybody, "POST", "/plugins/passkeys/sign-in", unknown),
        ("anybody", anybody, "POST", "/plugins/passkeys/sign-in", json!({"much": "x".repeat(100_000)})),
        ("mary", mary, "POST", "/account/password", json!({})),
        ("grace", grace, "POST", "/plugins/passkeys/confirm", json!({})),
        ("grace", grace, "PATCH", &path, json!({"name": "x"})),
        ("grace", grace, "DELETE", "/plugins/passkeys/accounts/x/credentials", json!(null)),
        ("hedy", hedy, "PATCH", &own, json!({"name": long})),
        ("hedy", hedy, "DELETE", &own, json!(null)),
    ] {
        place.json(who, client, method, path, body);
    }
}

/// Nobody is there yet.
fn empty(words: &Path) -> Place {
    let panel = start(patient(), words);
    let output = panel.stdout();
    let link = wait_for("the link", || output.lines().into_iter().find(|line| line.contains("/setup?token=")));
    let (_, token) = link.split_once("/setup?token=").expect("a link");
    let token = token.trim().to_owned();
    let visitor = panel.client();
    let mut place = Place::at(panel);
    place.page("anybody", &visitor, &format!("/setup?token={token}"));
    for (name, password) in [("", ""), ("a b", PASSWORD), ("ada", "short")] {
        place.form("anybody", &visitor, "/setup", &[("token", &token), ("username", name), ("password", password)]);
    }
    place
}

/// With nobody else, and a plugin folder that anybody may write to.
fn alone(words: &Path) -> Place {
    let panel = start(patient().library(Library::Hello).admin("ada"), words);
    fs::set_permissions(panel.plugin_folder(), Permissions::from_mode(0o777)).expect("our own folder");
    let ada = panel.signed_in("ada");
    let mut place = Place::at(panel);
    for path in ["/", "/users", "/settings", "/audit?account=ada&outcome=refused"] {
        place.page("ada", &ada, path);
    }
    place
}

/// Somebody has tried too often, and an administrator has no second factor where she must have one.
fn throttled(words: &Path) -> Place {
    let panel = start(Panel::plan().admin("ada").setting("second_factor", "administrators"), words);
    let (ada, visitor) = (panel.signed_in("ada"), panel.client());
    let mut place = Place::at(panel);
    place.page("ada", &ada, "/account/second-factor");
    let confirm = [("password", WRONG), ("next", "/")];
    let change = [("current_password", WRONG), ("new_password", "another password")];
    let log_in = [("username", "nobody"), ("password", WRONG)];
    for (who, client, path, fields) in
        [("ada", &ada, "/confirm", confirm), ("ada", &ada, "/account/password", change), ("anybody", &visitor, "/login", log_in)]
    {
        wait_for("a try to be refused", || (client.form(path, &fields).status == 429).then_some(()));
        // Whoever has waited long enough by then has one try, and must wait again.
        for _ in 0..2 {
            place.form(who, client, path, &fields);
        }
    }
    place
}
