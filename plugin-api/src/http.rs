//! A request as a plugin sees it: routed, authenticated, checked for origin and size, and without the session cookie,
//! `Authorization` and forwarding headers.

use abi_stable::StableAbi;
use abi_stable::std_types::{ROption, RStr, RString, RVec};

use crate::{Account, Place, Timestamp, Viewer};

/// How a route is called. For all but GET the panel has checked that the request comes from its own pages.
#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    /// Changes nothing.
    Get,
    /// Also what a form sends.
    Post,
    /// Also a form's POST whose first field is `_method=put`.
    Put,
    /// Also a form's POST whose first field is `_method=patch`.
    Patch,
    /// Also a form's POST whose first field is `_method=delete`.
    Delete,
}

/// One header.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Header {
    /// Lower case.
    pub name: RString,
    /// As it came, or as it shall go out: one line.
    pub value: RString,
}

/// One decoded path parameter.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    /// As in the route's path, without the angle brackets.
    pub name: RString,
    /// Percent-decoded; anything that a caller may write there.
    pub value: RString,
}

/// A request to a declared route. The plugin owns nothing of it but what it clones.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Request {
    /// The name of the declared [`Route`](crate::Route) that matched.
    pub route: RString,
    /// What stood at the places in angle brackets.
    pub parameters: RVec<Parameter>,
    /// In the order in which they came, those taken out that are not a plugin's business.
    pub headers: RVec<Header>,
    /// Complete, and within the route's limit.
    pub body: RVec<u8>,
    /// Always present where the route's [`Access`](crate::Access) is not `Anyone`.
    pub viewer: ROption<Viewer>,
    /// The configured origin that this request came to, such as `https://panel.example`; empty where it matches none.
    pub origin: RString,
    /// What time it is for this request: the only clock that a plugin reads.
    pub now: Timestamp,
}

impl Request {
    /// The first header of that lower-case name.
    pub fn header(&self, name: &str) -> Option<RStr<'_>> {
        self.headers.iter().find(|header| header.name == name).map(|header| header.value.as_rstr())
    }

    /// The parameter of that name; `None` where the route has none.
    pub fn parameter(&self, name: &str) -> Option<RStr<'_>> {
        self.parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.value.as_rstr())
    }
}

/// The panel is about to render a slot.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct SlotRequest {
    /// Which of the declared slots.
    pub place: Place,
    /// Who opens the page; nobody on the sign-in page.
    pub viewer: ROption<Viewer>,
    /// The account that the page is about: an admin's view of a user.
    pub subject: ROption<Account>,
    /// Where the page leads when the slot's ceremony succeeds: a path of this panel.
    pub next: RString,
    /// As in [`Request::origin`].
    pub origin: RString,
    /// As in [`Request::now`].
    pub now: Timestamp,
}
