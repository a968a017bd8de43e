//! What the plugin adds to a panel, declared as data: routes, settings, slots, words, templates and the one script.

use gatehouse_plugin_api::{
    Ability, Access, Asset, Contribution, Manifest, Messages, Method, NonExhaustive, Place, Route, Scope, Slot, Switch, Template,
};

use crate::settings;

const ID: &str = "passkeys";

/// Languages and their words, as the build found them.
const WORDS: &[(&str, &str)] = &include!(concat!(env!("OUT_DIR"), "/words.rs"));

/// The account tab.
pub const TAB: &str = "/account/passkeys";

/// Bytes of a body that carries a credential; attestations with certificate chains are the longest.
const CREDENTIAL: u32 = 64 * 1024;
/// Bytes of any other body.
const SMALL: u32 = 16 * 1024;

pub fn manifest() -> Manifest {
    let fixed = [
        Contribution::Switch(Switch { title: "passkeys-title".into(), summary: "passkeys-summary".into() }),
        Contribution::SecureAddress,
        Contribution::PermissionsPolicy("publickey-credentials-create".into()),
        Contribution::PermissionsPolicy("publickey-credentials-get".into()),
        Contribution::Asset(Asset {
            name: "passkeys.js".into(),
            content_type: "text/javascript; charset=utf-8".into(),
            bytes: include_bytes!("../assets/passkeys.js").as_slice().into(),
        }),
        slot(Place::SIGN_IN, "sign-in", ""),
        slot(Place::CONFIRM, "confirm", ""),
        slot(Place::ACCOUNT_TAB, "account-tab", "passkeys-title"),
        slot(Place::SETTINGS, "settings", ""),
        slot(Place::USERS_ACCOUNT, "users-account", ""),
        template("messages", include_str!("../../templates/passkeys/messages.html.j2")),
        template("warnings", include_str!("../../templates/passkeys/warnings.html.j2")),
        template("sign-in", include_str!("../../templates/passkeys/sign-in.html.j2")),
        template("confirm", include_str!("../../templates/passkeys/confirm.html.j2")),
        template("account-tab", include_str!("../../templates/passkeys/account-tab.html.j2")),
        template("settings", include_str!("../../templates/passkeys/settings.html.j2")),
        template("users-account", include_str!("../../templates/passkeys/users-account.html.j2")),
    ];
    let words = WORDS.iter().map(|(locale, source)| messages(locale, source));
    let settings = settings::declared().map(Contribution::Setting);
    let routes = routes().map(Contribution::Route);
    let abilities = ABILITIES.map(Contribution::Ability);
    Manifest {
        id: ID.into(),
        version: env!("CARGO_PKG_VERSION").into(),
        contributions: fixed
            .into_iter()
            .chain(words)
            .chain(settings)
            .chain(routes)
            .chain(abilities)
            .map(NonExhaustive::new)
            .collect(),
    }
}

const ABILITIES: [Ability; 7] = [
    Ability::KEEP_CREDENTIALS,
    Ability::SIGN_IN,
    Ability::CONFIRM,
    Ability::HOLD_PASSWORDS,
    Ability::END_SESSIONS,
    Ability::READ_ACCOUNTS,
    Ability::ADMINISTER,
];

fn routes() -> [Route; 13] {
    use Access::{Admin, Anyone, SignedIn};
    use Method::{Delete, Get, Patch, Post, Put};
    [
        route("sign-in-options", Post, "/sign-in/options", Anyone, SMALL),
        route("sign-in", Post, "/sign-in", Anyone, CREDENTIAL),
        fresh(route("add-options", Post, "/credentials/options", SignedIn, SMALL)),
        fresh(route("add", Post, "/credentials", SignedIn, CREDENTIAL)),
        route("list", Get, "/credentials", SignedIn, 0),
        route("rename", Patch, "/credentials/<id>", SignedIn, SMALL),
        fresh(route("remove", Delete, "/credentials/<id>", SignedIn, SMALL)),
        fresh(route("password-sign-in", Put, "/password-sign-in", SignedIn, SMALL)),
        route("confirm-options", Post, "/confirm/options", SignedIn, SMALL),
        route("confirm", Post, "/confirm", SignedIn, CREDENTIAL),
        fresh(route("remove-all", Delete, "/accounts/<id>/credentials", Admin, SMALL)),
        well_known("endpoints", "/passkey-endpoints"),
        well_known("related-origins", "/webauthn"),
    ]
}

fn route(name: &str, method: Method, path: &str, access: Access, body_limit: u32) -> Route {
    Route { name: name.into(), method, scope: Scope::Plugin, path: path.into(), access, fresh: false, body_limit }
}

fn fresh(route: Route) -> Route {
    Route { fresh: true, ..route }
}

fn well_known(name: &str, path: &str) -> Route {
    Route { scope: Scope::WellKnown, ..route(name, Method::Get, path, Access::Anyone, 0) }
}

fn slot(place: Place, template: &str, title: &str) -> Contribution {
    Contribution::Slot(Slot { place, template: template.into(), title: title.into(), order: 100 })
}

fn template(name: &str, source: &str) -> Contribution {
    Contribution::Template(Template { name: name.into(), source: source.into() })
}

fn messages(locale: &str, source: &str) -> Contribution {
    Contribution::Messages(Messages { locale: locale.into(), source: source.into() })
}
