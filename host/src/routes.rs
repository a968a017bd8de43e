//! The panel's own pages. Every route stands behind [`gate`]: mounting one says who may come in.

mod account;
mod assets;
mod confirm;
mod dashboard;
mod gate;
mod language;
mod settings;
pub mod setup;
mod sign_in;
mod users;

use gatehouse_plugin_api::Access;
use rocket::{Build, Request, Rocket, catch, catchers, http::Status, routes};

use crate::plugins::dispatch;
use crate::problem::Problem;
use crate::visit::Visit;

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    let anyone = routes![
        assets::asset,
        assets::health,
        language::switch,
        setup::page,
        setup::create,
        sign_in::page,
        sign_in::sign_in,
        sign_in::sign_out
    ];
    let signed_in = routes![
        account::index,
        account::tab,
        account::change_language,
        account::change_password,
        account::end_session,
        account::end_other_sessions,
        confirm::page,
        confirm::confirm,
        dashboard::page
    ];
    let admin = routes![settings::page, users::list, users::form, users::one];
    let fresh_settings = routes![settings::save, settings::flip, settings::save_plugin];
    let fresh_users = routes![users::add];
    rocket
        .mount("/", gate::behind(Access::Anyone, anyone))
        .mount("/", gate::behind(Access::SignedIn, signed_in))
        .mount("/", gate::behind(Access::Admin, admin))
        .mount("/", gate::behind_fresh(Access::Admin, "/settings", fresh_settings))
        .mount("/", gate::behind_fresh(Access::Admin, "/users/new", fresh_users))
        .mount("/", dispatch::routes())
        .register("/", catchers![refuse])
}

/// Whatever no route has answered.
#[catch(default)]
async fn refuse(status: Status, request: &Request<'_>) -> Problem {
    Visit::of(request).await;
    Problem::of_status(status)
}
