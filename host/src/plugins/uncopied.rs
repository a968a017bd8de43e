//! A test: what a request's body is read into is what the plugin sees, and what the plugin fills is what goes out. Two
//! addresses in memory, each the same on both sides of the boundary.

use std::sync::atomic::{AtomicUsize, Ordering};

use gatehouse_plugin_api::__export::{Author, plugin_mod};
use gatehouse_plugin_api::{
    Body, Credential, Failure, HostBox, Manifest, Plugin, ProposedSettings, RErr, ROk, RResult, RString, RVec, Reply, Request,
    SlotRequest,
};
use gatehouse_plugin_testkit::Panel;
use rocket::http::HeaderMap;

use super::{call, load, respond};

/// Long enough to lie on the heap by itself.
const LENGTH: usize = 1 << 20;

static SEEN: AtomicUsize = AtomicUsize::new(0);
static FILLED: AtomicUsize = AtomicUsize::new(0);

struct Addresses;

impl Plugin for Addresses {
    fn handle(&self, _: &HostBox, request: &Request) -> RResult<Reply, Failure> {
        SEEN.store(request.body.as_ptr().addr(), Ordering::Relaxed);
        let bytes: RVec<u8> = vec![7; LENGTH].into();
        FILLED.store(bytes.as_ptr().addr(), Ordering::Relaxed);
        ROk(Reply::new(200, Body::Bytes { content_type: "text/plain".into(), bytes }))
    }

    fn slot(&self, _: &HostBox, _: &SlotRequest) -> RResult<RString, Failure> {
        RErr(Failure::internal("it has none"))
    }

    fn usable(&self, _: &Credential, _: &ProposedSettings, _: &RVec<RString>) -> bool {
        false
    }
}

impl Author for Addresses {
    type Plugin = Self;

    fn manifest() -> Manifest {
        Manifest { id: "addresses".into(), version: "1".into(), contributions: RVec::new() }
    }

    fn create() -> Self {
        Self
    }
}

#[test]
fn no_body_is_copied_on_its_way_to_a_plugin_or_back() {
    let read = vec![1; LENGTH];
    let address = read.as_ptr().addr();
    let request = call::lent("any", &[], &HeaderMap::new(), read, "", 0);
    let Ok(plugin) = load::create(plugin_mod::<Addresses>()) else { panic!("no plugin") };
    let ROk(reply) = plugin.handle(&Panel::of(Addresses::manifest()).host(&request), &request) else { panic!("no reply") };
    assert_eq!(SEEN.load(Ordering::Relaxed), address, "the plugin sees a copy");
    let Body::Bytes { bytes, .. } = reply.body else { panic!("no bytes") };
    assert_eq!(respond::outgoing(bytes).get_ref().as_ptr().addr(), FILLED.load(Ordering::Relaxed), "a copy goes out");
}
