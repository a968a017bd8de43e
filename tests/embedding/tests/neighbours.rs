//! An application and the panel inside it, side by side in one process: whose route and whose catcher answers.
//! Stories of people, with the real program, are in `tests/stories/embedded.rs`.

use gatehouse::{Account, Administrator, Config, Fresh, Gatehouse, Refusal, WithHeaders};
use rocket::error::ErrorKind;
use rocket::http::{Accept, ContentType, Status};
use rocket::local::blocking::Client;
use rocket::{Build, Request, Rocket, catch, catchers, get, post, routes};

#[get("/")]
fn home() -> &'static str {
    "the application's own"
}

#[get("/garden")]
fn garden(account: Account) -> String {
    account.name
}

#[get("/shed")]
fn shed(account: Result<Administrator, Refusal>) -> Result<String, Refusal> {
    Ok(account?.0.name)
}

#[post("/garden")]
fn dig(account: Fresh) -> String {
    account.0.name
}

#[get("/plain")]
fn plain() -> &'static str {
    "plain"
}

#[get("/dressed")]
fn dressed() -> WithHeaders<&'static str> {
    WithHeaders("dressed")
}

#[catch(default)]
fn own(status: Status, request: &Request<'_>) -> Result<Refusal, String> {
    Refusal::of(request).ok_or_else(|| format!("the application's {status}"))
}

#[catch(default)]
fn for_everything() -> &'static str {
    "the application's word for everything"
}

#[catch(401)]
fn own_401() -> &'static str {
    "the application's 401"
}

fn application() -> (tempfile::TempDir, Rocket<Build>) {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let panel = Gatehouse::open(Config { data_dir: folder.path().to_owned(), ..Config::default() }).expect("a panel");
    let figment = rocket::Config::figment().merge(("log_level", "off"));
    (folder, rocket::custom(figment).attach(panel).mount("/", routes![garden, shed, dig, plain, dressed]))
}

/// Status, content type and body of what a program gets.
fn get(client: &Client, path: &str) -> (u16, Option<ContentType>, String) {
    let answer = client.get(path.to_owned()).header(Accept::JSON).dispatch();
    (answer.status().code, answer.content_type(), answer.into_string().unwrap_or_default())
}

#[test]
fn a_home_page_of_the_application_takes_the_place_of_the_dashboard() {
    let (_folder, application) = application();
    let client = Client::tracked(application.mount("/", routes![home])).expect("no two routes collide");
    assert_eq!(get(&client, "/").2, "the application's own");
    assert_eq!(client.get("/login").dispatch().status(), Status::Ok);
}

#[test]
fn whoever_a_guard_refuses_gets_the_panels_answer_where_the_application_has_none() {
    let (_folder, application) = application();
    let client = Client::tracked(application.register("/garden/deep", catchers![own])).expect("no two catchers collide");
    for path in ["/garden", "/shed"] {
        let (status, kind, body) = get(&client, path);
        assert_eq!((status, kind), (401, Some(ContentType::new("application", "problem+json"))), "{path}: {body}");
        let navigation = client.get(path).header(Accept::HTML).dispatch();
        let login = format!("/login?next=%2F{}", &path[1..]);
        assert_eq!(navigation.headers().get_one("location"), Some(login.as_str()));
    }
    assert_eq!(get(&client, "/nothing").1, Some(ContentType::JSON), "Rocket's own 404");
}

#[test]
fn catchers_of_the_application_answer_for_its_routes_and_not_for_the_panels() {
    let (_folder, application) = application();
    let client = Client::tracked(application.register("/", catchers![own, own_401])).expect("no two catchers collide");
    assert_eq!(get(&client, "/garden").2, "the application's 401");
    assert!(get(&client, "/shed").2.contains("sign-in-required"), "a route that takes the refusal answers with it");
    assert_eq!(get(&client, "/nothing").2, "the application's 404 Not Found");
    assert_eq!(get(&client, "/assets/nothing").2, "the application's 404 Not Found", "its files may lie there too");
    assert!(get(&client, "/login/nothing").2.contains("not-found"));
    assert!(get(&client, "/account").2.contains("sign-in-required"));
}

#[test]
fn a_catcher_for_one_refusal_leaves_the_others_to_the_panel() {
    let (_folder, application) = application();
    let client = Client::tracked(application.register("/", catchers![own_401])).expect("no two catchers collide");
    assert_eq!(get(&client, "/garden").2, "the application's 401");
    // Without a word on where it comes from, which is asked before who sends it.
    let answer = client.post("/garden").header(Accept::JSON).dispatch();
    let (status, body) = (answer.status().code, answer.into_string().unwrap_or_default());
    assert!(status == 403 && body.contains("cross-origin"), "{status}: {body}");
    assert_eq!(get(&client, "/nothing").1, Some(ContentType::JSON), "Rocket's own 404");
}

#[test]
fn a_catcher_for_everything_leaves_no_refusal_to_the_panel() {
    let (_folder, application) = application();
    let client = Client::tracked(application.register("/", catchers![for_everything])).expect("no two catchers collide");
    assert_eq!(get(&client, "/garden").2, "the application's word for everything");
    let answer = client.post("/garden").header(Accept::JSON).dispatch();
    assert_eq!(answer.into_string().as_deref(), Some("the application's word for everything"));
}

/// The application names no folder of its own.
#[test]
fn a_page_that_lies_in_the_panels_template_folder_takes_the_place_of_its_own() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    let pages = folder.path().join("pages");
    std::fs::create_dir(&pages).expect("our own folder");
    std::fs::write(pages.join("login.html.j2"), "a page of the panel's owner").expect("our own file");
    let config = Config { data_dir: folder.path().join("data"), templates_dir: Some(pages), ..Config::default() };
    let panel = Gatehouse::open(config).expect("a panel");
    let figment = rocket::Config::figment().merge(("log_level", "off"));
    let client = Client::tracked(rocket::custom(figment).attach(panel)).expect("it launches");
    assert_eq!(client.get("/login").dispatch().into_string().as_deref(), Some("a page of the panel's owner"));
}

#[test]
fn answers_of_the_application_carry_the_panels_headers_where_it_asks_for_them() {
    let (_folder, application) = application();
    let client = Client::tracked(application).expect("no two routes collide");
    let has_policy = |path: &str| {
        let answer = client.get(path.to_owned()).header(Accept::JSON).dispatch();
        answer.headers().get_one("content-security-policy").is_some_and(|policy| policy.contains("default-src 'none'"))
    };
    for (path, expected) in [("/plain", false), ("/nothing", false), ("/dressed", true), ("/garden", true), ("/login", true)] {
        assert_eq!(has_policy(path), expected, "{path}");
    }
}

#[test]
fn a_catcher_of_the_application_can_pass_on_why_a_guard_refused() {
    let (_folder, application) = application();
    let client = Client::tracked(application.register("/", catchers![own])).expect("no two catchers collide");
    let (status, _, body) = get(&client, "/garden");
    assert!(status == 401 && body.contains("sign-in-required"), "{status}: {body}");
}

#[test]
fn guards_without_a_panel_are_found_before_the_first_request() {
    let launched =
        Client::tracked(rocket::custom(rocket::Config::figment().merge(("log_level", "off"))).mount("/", routes![garden]));
    let error = launched.expect_err("there is no panel");
    assert!(matches!(error.kind(), ErrorKind::SentinelAborts(_)), "{error}");
}
