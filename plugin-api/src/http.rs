//! A request as a plugin sees it: routed, authenticated, checked for origin and size, and without the session cookie,
//! `Authorization` and forwarding headers.

use abi_stable::StableAbi;
use abi_stable::std_types::{ROption, RStr, RString, RVec};

use crate::{Account, Place, Timestamp, Viewer};

#[repr(u8)]
#[derive(StableAbi, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Method {
    Get,
    Post,
    Put,
    Patch,
    Delete,
}

/// `name` is lower case.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Header {
    pub name: RString,
    pub value: RString,
}

/// One decoded path parameter.
#[repr(C)]
#[derive(StableAbi, Debug, Clone, PartialEq, Eq)]
pub struct Parameter {
    pub name: RString,
    pub value: RString,
}

#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct Request {
    /// The name of the declared [`Route`](crate::Route) that matched.
    pub route: RString,
    pub parameters: RVec<Parameter>,
    pub headers: RVec<Header>,
    pub body: RVec<u8>,
    /// Always present where the route's [`Access`](crate::Access) is not `Anyone`.
    pub viewer: ROption<Viewer>,
    /// The configured origin that this request came to, such as `https://panel.example`; empty where it matches none.
    pub origin: RString,
    pub now: Timestamp,
}

impl Request {
    /// The first header of that lower-case name.
    pub fn header(&self, name: &str) -> Option<RStr<'_>> {
        self.headers.iter().find(|header| header.name == name).map(|header| header.value.as_rstr())
    }

    pub fn parameter(&self, name: &str) -> Option<RStr<'_>> {
        self.parameters.iter().find(|parameter| parameter.name == name).map(|parameter| parameter.value.as_rstr())
    }
}

/// The panel is about to render a slot.
#[repr(C)]
#[derive(StableAbi, Debug, Clone)]
pub struct SlotRequest {
    pub place: Place,
    pub viewer: ROption<Viewer>,
    /// The account that the page is about: an admin's view of a user.
    pub subject: ROption<Account>,
    /// Where the page leads when the slot's ceremony succeeds: a path of this panel.
    pub next: RString,
    /// As in [`Request::origin`].
    pub origin: RString,
    pub now: Timestamp,
}
