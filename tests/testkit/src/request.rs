//! Requests as the panel would pass them on, for a test to complete: parameters and headers are added to the fields.

use gatehouse_plugin_api::{AccountId, Parameter, Place, RNone, ROption, RSome, RVec, Request, SlotRequest, Viewer};

use crate::panel::{ADA, Panel};

impl Panel {
    /// By [`ADA`], signed in by password.
    pub fn request(&self, route: &str, body: impl AsRef<[u8]>) -> Request {
        self.request_by(ADA, route, body)
    }

    /// By an account that is signed in by password.
    pub fn request_by(&self, account: AccountId, route: &str, body: impl AsRef<[u8]>) -> Request {
        self.build(RSome(self.viewer(account, None)), route, body.as_ref())
    }

    /// By an account in the session that this credential made.
    pub fn request_with(&self, account: AccountId, credential: &[u8], route: &str, body: impl AsRef<[u8]>) -> Request {
        self.build(RSome(self.viewer(account, Some(credential))), route, body.as_ref())
    }

    /// By nobody.
    pub fn anonymous(&self, route: &str, body: impl AsRef<[u8]>) -> Request {
        self.build(RNone, route, body.as_ref())
    }

    fn build(&self, viewer: ROption<Viewer>, route: &str, body: &[u8]) -> Request {
        let state = self.state();
        Request {
            route: route.into(),
            parameters: RVec::new(),
            headers: RVec::new(),
            body: body.into(),
            viewer,
            origin: state.site.origins.first().cloned().unwrap_or_default(),
            now: state.now,
        }
    }

    /// Before a piece of a page that [`ADA`] opens; for an administrator's view, about herself.
    pub fn slot(&self, place: Place) -> SlotRequest {
        let viewer = if place == Place::SIGN_IN { RNone } else { RSome(self.viewer(ADA, None)) };
        let subject = if place == Place::USERS_ACCOUNT { RSome(self.account(ADA)) } else { RNone };
        let base = self.build(viewer, "", &[]);
        SlotRequest { place, viewer: base.viewer, subject, next: "/".into(), origin: base.origin, now: base.now }
    }
}

/// A path parameter, as a route with `<name>` in its path gets it.
pub fn parameter(name: &str, value: &str) -> Parameter {
    Parameter { name: name.into(), value: value.into() }
}
