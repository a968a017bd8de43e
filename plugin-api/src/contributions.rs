//! What a plugin adds to the panel, declared once, as data. The panel does all routing, authentication, cross-origin
//! checks, limits and rendering from it; nothing here is a callback.

use abi_stable::StableAbi;
use abi_stable::nonexhaustive_enum::NonExhaustiveFor;
use abi_stable::std_types::{RString, RVec};

use crate::{Ability, Method};

/// Everything that a plugin adds.
#[repr(C)]
#[derive(StableAbi, Debug)]
pub struct Manifest {
    /// `[a-z][a-z0-9-]{1,30}`; the prefix of its routes (`/plugins/<id>/…`), messages (`<id>-…`) and settings (`<id>.…`).
    pub id: RString,
    /// The plugin's own version, for people.
    pub version: RString,
    pub contributions: RVec<ContributionAny>,
}

/// A [`Contribution`] as it crosses the boundary: an older panel may meet a variant that it does not know, and refuses by name.
pub type ContributionAny = NonExhaustiveFor<Contribution>;

#[repr(u8)]
#[derive(StableAbi, Debug, Clone)]
#[sabi(kind(WithNonExhaustive(size = [usize; 40], traits(Debug), assert_nonexhaustive = Contribution)))]
#[non_exhaustive]
pub enum Contribution {
    Switch(Switch),
    Route(Route),
    Setting(Setting),
    Slot(Slot),
    Messages(Messages),
    Template(Template),
    Asset(Asset),
    /// A feature that `Permissions-Policy` should grant to the panel's own pages, such as `camera`.
    PermissionsPolicy(RString),
    /// It works only at an https address with a host name, or at localhost: the panel checks its own address before an
    /// administrator switches the plugin on.
    SecureAddress,
    /// What it may do beside answering its routes and filling its slots.
    Ability(Ability),
}

/// The words beside the switch on the settings page (message ids). Exactly one per plugin.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Switch {
    pub title: RString,
    pub summary: RString,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Route {
    /// What [`Request::route`](crate::Request::route) will say. Unique within the plugin.
    pub name: RString,
    pub method: Method,
    pub scope: Scope,
    /// Path below the scope, such as `/credentials/<id>`; a segment in angle brackets is a parameter.
    pub path: RString,
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
    Anyone,
    SignedIn,
    Admin,
}

/// A setting that admins may change, stored by the panel as `<plugin id>.<name>`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Setting {
    /// `[a-z][a-z0-9_]*`
    pub name: RString,
    /// Message ids.
    pub label: RString,
    pub help: RString,
    pub kind: SettingKind,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub enum SettingKind {
    Flag {
        default: bool,
    },
    Integer {
        default: i64,
        min: i64,
        max: i64,
    },
    /// `max` counts characters.
    Text {
        default: RString,
        max: u32,
    },
}

/// A setting's value.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub enum Value {
    Flag(bool),
    Integer(i64),
    Text(RString),
}

/// A piece of a panel page that the plugin fills: the panel asks [`Plugin::slot`](crate::Plugin::slot) for the context and
/// renders `template` with it.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Slot {
    pub place: Place,
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
    pub source: RString,
}

/// A minijinja template. Escaping is always HTML, an undefined value is an error, and work is limited. It may call
/// `t(id, name=value…)`, `path("/below/the/plugin")`, `asset(name)`, `time(seconds)` and `ago(seconds)`, and reads `lang` and `dir`.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Template {
    pub name: RString,
    pub source: RString,
}

/// A file served below the plugin's path under a content hash, immutable.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Asset {
    pub name: RString,
    pub content_type: RString,
    pub bytes: RVec<u8>,
}
