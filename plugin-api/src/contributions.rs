//! What a plugin adds to the panel, declared once, as data. The panel does all routing, authentication, cross-origin
//! checks, limits and rendering from it; nothing here is a callback.

use abi_stable::StableAbi;
use abi_stable::nonexhaustive_enum::NonExhaustiveFor;
use abi_stable::std_types::{RString, RVec};

use crate::{Ability, Extension, Method};

/// Everything that a plugin adds.
#[repr(C)]
#[derive(StableAbi, Debug)]
pub struct Manifest {
    /// `[a-z][a-z0-9-]{1,30}`; the prefix of its routes (`/plugins/<id>/…`), messages (`<id>-…`) and settings (`<id>.…`).
    pub id: RString,
    /// The plugin's own version, for people.
    pub version: RString,
    /// In any order; what the order of people's pages depends on says so.
    pub contributions: RVec<ContributionAny>,
}

/// A [`Contribution`] as it crosses the boundary.
pub type ContributionAny = NonExhaustiveFor<Contribution>;

/// One thing that a plugin adds. Wrap it with [`NonExhaustive::new`](crate::NonExhaustive::new) to put it into a [`Manifest`].
#[repr(u8)]
#[derive(StableAbi, Debug, Clone)]
#[sabi(kind(WithNonExhaustive(size = [usize; 40], traits(Debug), assert_nonexhaustive = Contribution)))]
#[non_exhaustive]
pub enum Contribution {
    /// The words beside the plugin's switch. Exactly one.
    Switch(Switch),
    /// Something that can be called over HTTP.
    Route(Route),
    /// Something that administrators may choose.
    Setting(Setting),
    /// A piece of one of the panel's pages.
    Slot(Slot),
    /// The plugin's words in one language; `en` is required.
    Messages(Messages),
    /// The looks of a slot, or a part that other templates include.
    Template(Template),
    /// A script, a picture, a style sheet.
    Asset(Asset),
    /// A feature that `Permissions-Policy` should grant to the panel's own pages, such as `camera`.
    PermissionsPolicy(RString),
    /// It works only at an https address with a host name, or at localhost: the panel checks its own address before an
    /// administrator switches the plugin on.
    SecureAddress,
    /// What it may do beside answering its routes and filling its slots.
    Ability(Ability),
    /// What a later version of the promise adds.
    Extension(Extension),
}

/// The words beside the switch on the settings page (message ids). Exactly one per plugin.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Switch {
    /// Message id: what the plugin is called.
    pub title: RString,
    /// Message id: what people get from it, in a sentence.
    pub summary: RString,
}

/// A route. The panel matches method and path, admits the caller, checks the origin of unsafe methods and the length of the
/// body, and only then calls [`Plugin::handle`](crate::Plugin::handle) with the route's name.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Route {
    /// What [`Request::route`](crate::Request::route) will say. Unique within the plugin.
    pub name: RString,
    /// HEAD falls back to a declared GET.
    pub method: Method,
    /// Below which path it is served.
    pub scope: Scope,
    /// Path below the scope, such as `/credentials/<id>`; a segment in angle brackets is a parameter.
    pub path: RString,
    /// Who may call it.
    pub access: Access,
    /// Needs a sign-in or confirmation within the panel's freshness window.
    pub fresh: bool,
    /// Bytes of body at most; a longer one is answered 413 before the plugin is called.
    pub body_limit: u32,
}

/// Below which path a route is served.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scope {
    /// `/plugins/<id>`
    Plugin,
    /// `/.well-known`
    WellKnown,
}

/// Who may call a route. The panel answers 401 or 403 before the plugin is called.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Access {
    /// Signed in or not: the plugin is called on nobody's behalf, [`Request::viewer`](crate::Request::viewer) is empty. Whatever
    /// is stored for such a call needs a verified ceremony, or anybody could fill the database.
    Anyone,
    /// Whoever is signed in and may use the panel fully.
    SignedIn,
    /// Administrators.
    Admin,
}

/// A setting that admins may change, stored by the panel as `<plugin id>.<name>`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Setting {
    /// `[a-z][a-z0-9_]*`
    pub name: RString,
    /// Message id: the words before the field.
    pub label: RString,
    /// Message id: the sentence below it.
    pub help: RString,
    /// What may be entered, and what holds until something is.
    pub kind: SettingKind,
}

/// What a setting holds. The panel refuses what breaks the bounds, so that a plugin never reads such a value; a stored value
/// that a new version's bounds do not allow any more reads as the default.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum SettingKind {
    /// On or off.
    Flag {
        /// Until an administrator says otherwise.
        default: bool,
    },
    /// A whole number from `min` to `max`, both allowed.
    Integer {
        /// Until an administrator says otherwise.
        default: i64,
        /// The least.
        min: i64,
        /// The greatest.
        max: i64,
    },
    /// One line without control characters, trimmed.
    Text {
        /// Until an administrator says otherwise.
        default: RString,
        /// Characters at most.
        max: u32,
    },
}

/// A setting's value, of the kind that the setting was declared with.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub enum Value {
    /// Of [`SettingKind::Flag`].
    Flag(bool),
    /// Of [`SettingKind::Integer`].
    Integer(i64),
    /// Of [`SettingKind::Text`].
    Text(RString),
}

/// A piece of a panel page that the plugin fills: the panel asks [`Plugin::slot`](crate::Plugin::slot) for the context and
/// renders `template` with it.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Slot {
    /// Which page, and where on it. One slot for each place at most.
    pub place: Place,
    /// The name of a declared [`Template`].
    pub template: RString,
    /// Message id; the tab's title where the place has tabs, empty elsewhere.
    pub title: RString,
    /// Where several plugins fill one place, the lower comes first; among equals the plugin's id decides.
    pub order: u32,
}

/// Where a slot stands. An integer newtype, so that places may join within 1.x.
#[repr(transparent)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Place(pub u32);

impl Place {
    /// The sign-in page, under the password form.
    pub const SIGN_IN: Self = Self(1);
    /// The page that renews freshness.
    pub const CONFIRM: Self = Self(2);
    /// A tab of the account page, at `/account/<plugin id>`.
    pub const ACCOUNT_TAB: Self = Self(3);
    /// The plugin's section of the admin's settings page, above its settings.
    pub const SETTINGS: Self = Self(4);
    /// An admin's view of one account.
    pub const USERS_ACCOUNT: Self = Self(5);
}

/// Fluent source for one locale. Every message id must start with `<plugin id>-`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Messages {
    /// BCP 47 tag.
    pub locale: RString,
    /// Fluent syntax. What administrators put into the panel's folder of locales beats it, message by message.
    pub source: RString,
}

/// A minijinja template. Escaping is always HTML, an undefined value is an error, and work is limited. It may call
/// `t(id, name=value…)`, `t_html(id, name=value…, links={"name": address})` for messages with markup, whose ids end in `-html`,
/// `path("/below/the/plugin")`, `asset(name)`, `time(seconds)` and `ago(seconds)`, and reads `lang` and `dir`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Template {
    /// What slots, and `include` in other templates of this plugin, call it.
    pub name: RString,
    /// minijinja syntax.
    pub source: RString,
}

/// A file served below the plugin's path under a content hash, immutable.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Asset {
    /// A file name without a folder; `asset(name)` in a template makes its address.
    pub name: RString,
    /// Such as `text/javascript`.
    pub content_type: RString,
    /// The file.
    pub bytes: RVec<u8>,
}
