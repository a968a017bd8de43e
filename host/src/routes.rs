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
pub mod sessions;
mod settings;
pub mod setup;
mod sign_in;
mod users;

use std::collections::BTreeSet;

use gatehouse_plugin_api::Access;
use rocket::{Build, Catcher, Request, Rocket, Route, catch, catchers, http::Status, routes};
use serde::Serialize;

use crate::auth::admission::Refusal;
use crate::plugins::dispatch;
use crate::problem::Problem;
use crate::visit::Visit;

/// Routes that the same people may have.
struct Group {
    access: Access,
    /// For changes that need a recent sign-in: where whoever has to confirm comes back to.
    fresh: Option<&'static str>,
    routes: Vec<Route>,
}

/// Every page and form of the panel's own. What is not here is not mounted.
fn groups() -> [Group; 8] {
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
        sessions::end_one,
        sessions::end_others,
        sessions::mine,
        sessions::not_mine,
        sessions::notice,
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
    let group = |access, fresh, routes| Group { access, fresh, routes };
    [
        group(Access::Anyone, None, anyone),
        group(Access::SignedIn, None, signed_in),
        group(Access::SignedIn, Some("/account/password"), fresh_password),
        group(Access::SignedIn, Some("/account/second-factor"), fresh_second_factor),
        group(Access::Admin, None, admin),
        group(Access::Admin, Some("/settings"), fresh_settings),
        group(Access::Admin, Some("/users/new"), fresh_users),
        group(Access::Admin, Some("/users/<id>"), fresh_links),
    ]
}

pub fn mount(rocket: Rocket<Build>) -> Rocket<Build> {
    let guarded = groups().into_iter().flat_map(|group| match group.fresh {
        Some(home) => gate::behind_fresh(group.access, home, group.routes),
        None => gate::behind(group.access, group.routes),
    });
    let rocket = rocket.mount("/", guarded.collect::<Vec<_>>()).mount("/", dispatch::routes());
    let rocket = where_guards_refuse(rocket);
    own_folders().into_iter().fold(rocket, |rocket, folder| rocket.register(folder, catchers()))
}

/// Answers for whatever no route has answered.
pub fn catchers() -> Vec<Catcher> {
    catchers![refuse]
}

/// Whoever a guard of an application's route refuses gets the panel's answer, unless the application has one.
fn where_guards_refuse(rocket: Rocket<Build>) -> Rocket<Build> {
    let at_root = |catcher: &&Catcher| catcher.base.path() == "/";
    let theirs: Vec<_> = rocket.catchers().filter(at_root).map(|catcher| catcher.code).collect();
    let missing = [401, 403, 503].into_iter().filter(|code| !theirs.contains(&None) && !theirs.contains(&Some(*code)));
    let catchers = missing.flat_map(|code| catchers().into_iter().map(move |catcher| Catcher { code: Some(code), ..catcher }));
    rocket.register("/", catchers.collect::<Vec<_>>())
}

/// `/account`, `/login` and whatever else the panel's pages lie below. Not what files lie below: an application has its own there.
fn own_folders() -> BTreeSet<String> {
    let paths = groups().into_iter().flat_map(|group| group.routes).map(|route| route.uri.path().to_owned());
    let first =
        paths.filter_map(|path| path.split('/').nth(1).filter(|first| !first.is_empty()).map(|first| format!("/{first}")));
    first.chain(["/plugins".to_owned()]).filter(|folder| folder != "/assets").collect()
}

/// A route as the command line tells it.
#[derive(Debug, Serialize)]
pub struct Declared {
    pub method: &'static str,
    pub path: String,
    /// `anyone`, `signed in` or `admin`.
    pub access: &'static str,
    /// Needs a recent sign-in or confirmation.
    pub fresh: bool,
}

/// The panel's own routes, read off what is mounted.
pub fn table() -> Vec<Declared> {
    let declared = groups().into_iter().flat_map(|group| {
        let (fresh, access) = (group.fresh.is_some(), in_words(group.access));
        let declare = move |route: Route| {
            let method = route.method.as_str();
            Declared { method, path: route.uri.path().to_owned(), access, fresh }
        };
        group.routes.into_iter().map(declare)
    });
    declared.collect()
}

fn in_words(access: Access) -> &'static str {
    match access {
        Access::Anyone => "anyone",
        Access::SignedIn => "signed in",
        Access::Admin => "admin",
    }
}

/// Whatever no route has answered.
#[catch(default)]
async fn refuse(status: Status, request: &Request<'_>) -> Refusal {
    Visit::of(request).await;
    Refusal::of(request).unwrap_or_else(|| Refusal::Problem(Problem::of_status(status)))
}
