//! Another Rocket application, with a panel inside: its routes know who is signed in.

use gatehouse::{Account, Administrator, Config, Fresh, Gatehouse, Page};
use rocket::{get, launch, post, routes};
use serde_json::json;

#[get("/garden")]
fn garden(account: Account) -> Page {
    Page::new("garden", json!({ "greeting": format!("Welcome to the garden, {}.", account.name) }))
}

#[post("/garden/seeds")]
fn sow(_fresh: Fresh, gardener: Administrator) -> String {
    format!("{} has sown.\n", gardener.0.name)
}

#[get("/gate")]
fn gate(account: Option<Account>) -> String {
    account.map_or_else(|| "Closed.\n".to_owned(), |account| format!("Open for {}.\n", account.name))
}

#[launch]
fn rocket() -> _ {
    let data_dir = std::env::var("GARDEN_DATA").map_or_else(|_| "garden-data".into(), Into::into);
    let panel = Gatehouse::open(Config { data_dir, ..Config::default() }).expect("the panel opens");
    let templates = ("template_dir", concat!(env!("CARGO_MANIFEST_DIR"), "/templates"));
    rocket::custom(rocket::Config::figment().merge(templates)).attach(panel).mount("/", routes![garden, sow, gate])
}
