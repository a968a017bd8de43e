//! The panel's own pages. Every route stands behind [`gate`]: mounting one says who may come in.

mod account;
mod administration;
mod assets;
mod audit;
mod confirm;
mod dashboard;
mod gate;
mod language;
pub mod links;
mod recovery;
mod second_factor;
mod second_step;
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
        links::page,
        links::set_password,
        recovery::page,
        recovery::recover,
        second_step::page,
        second_step::finish,
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
        account::end_session,
        account::end_other_sessions,
        audit::own,
        confirm::page,
        confirm::confirm,
        dashboard::page,
        second_factor::tab
    ];
    let fresh_password = routes![account::change_password];
    let fresh_second_factor = routes![
        second_factor::new,
        second_factor::add,
        second_factor::remove,
        second_factor::codes,
        second_factor::release_password
    ];
    let admin = routes![settings::page, audit::all, users::list, users::form, users::one];
    let fresh_settings = routes![settings::save, settings::flip, settings::save_plugin];
    let fresh_users = routes![users::add];
    let fresh_links = routes![
        administration::delete,
        administration::disable,
        administration::enable,
        administration::release_password,
        links::reset_password,
        links::reset_second_factor
    ];
    rocket
        .mount("/", gate::behind(Access::Anyone, anyone))
        .mount("/", gate::behind(Access::SignedIn, signed_in))
        .mount("/", gate::behind_fresh(Access::SignedIn, "/account/password", fresh_password))
        .mount("/", gate::behind_fresh(Access::SignedIn, "/account/second-factor", fresh_second_factor))
        .mount("/", gate::behind(Access::Admin, admin))
        .mount("/", gate::behind_fresh(Access::Admin, "/settings", fresh_settings))
        .mount("/", gate::behind_fresh(Access::Admin, "/users/new", fresh_users))
        .mount("/", gate::behind_fresh(Access::Admin, "/users", fresh_links))
        .mount("/", dispatch::routes())
        .register("/", catchers![refuse])
}

/// Whatever no route has answered.
#[catch(default)]
async fn refuse(status: Status, request: &Request<'_>) -> Problem {
    Visit::of(request).await;
    Problem::of_status(status)
}
