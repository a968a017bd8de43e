//! `gatehouse routes`.

use crate::routes;

pub fn list(as_json: bool) {
    let table = routes::table();
    if as_json {
        println!("{}", serde_json::json!(table));
        return;
    }
    for route in table {
        let fresh = if route.fresh { ", recently signed in" } else { "" };
        println!("{:<5} {}  {}{fresh}", route.method, route.path, route.access);
    }
}
