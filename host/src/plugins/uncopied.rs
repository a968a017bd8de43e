//! A test: what a request's body is read into is what the plugin sees, and what the plugin fills is what goes out. Two
//! addresses in memory, each the same on both sides of the boundary.

use std::sync::atomic::{AtomicUsize, Ordering};

use gatehouse_plugin_api::__export::{Author, plugin_mod};
use gatehouse_plugin_api::{
    Account, AccountId, Body, Bytes32, Credential, Failure, Host, HostBox, HostResult, LogLevel, Manifest, Opened, Plugin,
    ProposedSettings, RErr, RNone, ROk, ROption, RResult, RSlice, RStr, RString, RVec, Reply, Request, SealError, Site,
    SlotRequest, Value,
};
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
    let ROk(reply) = plugin.handle(&gatehouse_plugin_api::lend(Nothing), &request) else { panic!("no reply") };
    assert_eq!(SEEN.load(Ordering::Relaxed), address, "the plugin sees a copy");
    let Body::Bytes { bytes, .. } = reply.body else { panic!("no bytes") };
    assert_eq!(respond::outgoing(bytes).get_ref().as_ptr().addr(), FILLED.load(Ordering::Relaxed), "a copy goes out");
}

/// A panel in which there is nothing.
struct Nothing;

impl Host for Nothing {
    fn site(&self) -> Site {
        Site { base_url: "".into(), origins: RVec::new(), name: "".into(), home: "/".into() }
    }

    fn setting(&self, _: RStr<'_>) -> ROption<Value> {
        RNone
    }

    fn account(&self, _: AccountId) -> HostResult<ROption<Account>> {
        ROk(RNone)
    }

    fn account_named(&self, _: RStr<'_>) -> HostResult<ROption<Account>> {
        ROk(RNone)
    }

    fn credential(&self, _: RSlice<'_, u8>) -> HostResult<ROption<Credential>> {
        ROk(RNone)
    }

    fn credentials(&self, _: AccountId) -> HostResult<RVec<Credential>> {
        ROk(RVec::new())
    }

    fn seal(&self, _: RStr<'_>, plain: RSlice<'_, u8>, _: u32) -> HostResult<RVec<u8>> {
        ROk(plain.to_vec().into())
    }

    fn open(&self, _: RStr<'_>, _: RSlice<'_, u8>) -> RResult<Opened, SealError> {
        RErr(SealError::Invalid)
    }

    fn derive(&self, _: RStr<'_>, _: RSlice<'_, u8>) -> Bytes32 {
        Bytes32([0; 32])
    }

    fn random(&self) -> Bytes32 {
        Bytes32([0; 32])
    }

    fn log(&self, _: LogLevel, _: RStr<'_>) {}
}
