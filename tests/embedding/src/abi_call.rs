//! Times calls over the boundary and nothing else: `abi-call LIBRARY` opens the plugin `hello` as a panel would, and prints
//! the nanoseconds of one call, one line for each kind. `cargo xtask bench` runs it.

use std::hint::black_box;
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

use abi_stable::library::lib_header_from_path;
use gatehouse_plugin_api::{
    Account, AccountId, Bytes32, Credential, CredentialId, Header, Host, HostBox, HostResult, LogLevel, Opened, Parameter,
    PluginBox, PluginModRef, RErr, RNone, ROk, ROption, RResult, RSlice, RSome, RStr, RString, RVec, Request, SealError, Site,
    Value, lend,
};

/// Rounds of calls; the median round counts, so that what else the machine does has little say.
const ROUNDS: usize = 101;
const CALLS: u32 = 2_000;

fn main() -> ExitCode {
    let Some(plugin) = std::env::args_os().nth(1).and_then(|library| open(Path::new(&library))) else {
        eprintln!("abi-call: name the library of the plugin `hello`");
        return ExitCode::FAILURE;
    };
    let (credential, settings, origins) = (credential(), RVec::new(), RVec::<RString>::new());
    // The plugin does nothing but answer `false`.
    println!("empty {:.1}", median(|| plugin.usable(&credential, &settings, &origins)));
    // The plugin calls back once, and gives a reply that is taken apart here.
    let (host, request) = (lend(Bench), request());
    println!("handle {:.1}", median(|| plugin.handle(&host, &request)));
    // As it is in a panel: everything that is lent is made anew for each call.
    println!("lend-and-handle {:.1}", median(|| lent(&plugin)));
    ExitCode::SUCCESS
}

fn open(library: &Path) -> Option<PluginBox> {
    let module = lib_header_from_path(library).and_then(abi_stable::library::LibHeader::init_root_module::<PluginModRef>);
    let created = module.map(|module| module.create()()).ok()?;
    created.into_result().ok()
}

fn lent(plugin: &PluginBox) -> bool {
    let host: HostBox = lend(Bench);
    plugin.handle(&host, &request()).is_ok()
}

/// Nanoseconds of one call.
fn median<T>(call: impl Fn() -> T) -> f64 {
    let mut rounds: Vec<f64> = (0..ROUNDS)
        .map(|_| {
            let begin = Instant::now();
            (0..CALLS).for_each(|_| drop(black_box(call())));
            begin.elapsed().as_secs_f64() * 1e9 / f64::from(CALLS)
        })
        .collect();
    rounds.sort_by(f64::total_cmp);
    rounds[ROUNDS / 2]
}

/// With the headers that a browser sends.
fn request() -> Request {
    let header = |name: &str, value: &str| Header { name: name.into(), value: value.into() };
    let headers = [
        header("user-agent", "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"),
        header("accept", "text/html,application/xhtml+xml"),
        header("accept-language", "en,de;q=0.8"),
        header("sec-fetch-site", "same-origin"),
        header("sec-fetch-mode", "navigate"),
        header("connection", "keep-alive"),
    ];
    Request {
        route: "greeting".into(),
        parameters: vec![Parameter { name: "name".into(), value: "Ada".into() }].into(),
        headers: headers.into_iter().collect(),
        body: vec![b'x'; 1024].into(),
        viewer: RNone,
        origin: "http://localhost:8000".into(),
        now: 0,
    }
}

fn credential() -> Credential {
    Credential {
        id: CredentialId::from(vec![1; 16]),
        account: AccountId([0; 16]),
        label: "key".into(),
        usable: true,
        created_at: 0,
        last_used_at: RNone,
        version: 1,
        payload: vec![0; 200].into(),
    }
}

/// A panel that has nothing behind it.
struct Bench;

impl Host for Bench {
    fn site(&self) -> Site {
        Site { base_url: RString::new(), origins: RVec::new(), name: RString::new(), home: RString::new() }
    }

    fn setting(&self, _: RStr<'_>) -> ROption<Value> {
        RSome(Value::Text("Hello".into()))
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
        ROk(plain.to_rvec())
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
