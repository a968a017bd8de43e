//! The one symbol of a plugin's library: a module of functions whose layout is checked before any is called.

use std::marker::PhantomData;

use abi_stable::StableAbi;
use abi_stable::library::RootModule;
use abi_stable::package_version_strings;
use abi_stable::prefix_type::PrefixTypeTrait;
use abi_stable::sabi_trait::TD_Opaque;
use abi_stable::sabi_types::VersionStrings;
use abi_stable::std_types::{ROk, RResult};

use crate::{Contained, Failure, Manifest, Plugin, PluginBox, contain, plugin::Plugin_TO};

/// What a plugin's library exports. All three functions may be called from any thread, any number of times.
#[repr(C)]
#[derive(StableAbi)]
#[sabi(kind(Prefix(prefix_ref = PluginModRef)))]
#[sabi(missing_field(panic))]
pub struct PluginMod {
    /// Declares the contributions. Pure.
    pub manifest: extern "C" fn() -> RResult<Manifest, Failure>,
    /// Panics on purpose, and must come back as [`FailureKind::PANIC`](crate::FailureKind::PANIC): the proof that this
    /// library was built with unwinding. Called in a child process only.
    pub panic_self_test: extern "C" fn() -> RResult<(), Failure>,
    /// Makes the plugin.
    #[sabi(last_prefix_field)]
    pub create: extern "C" fn() -> RResult<PluginBox, Failure>,
}

impl RootModule for PluginModRef {
    abi_stable::declare_root_module_statics! {PluginModRef}
    const BASE_NAME: &'static str = "gatehouse_plugin";
    const NAME: &'static str = "gatehouse_plugin";
    const VERSION_STRINGS: VersionStrings = package_version_strings!();
}

/// What [`export_plugin!`](crate::export_plugin) needs to know; implement it through the macro.
pub trait Author {
    /// What is exported.
    type Plugin: Plugin + 'static;
    /// What it declares.
    fn manifest() -> Manifest;
    /// Makes one.
    fn create() -> Self::Plugin;
}

/// The module that exports `A`.
pub fn plugin_mod<A: Author>() -> PluginModRef {
    extern "C" fn manifest<A: Author>() -> RResult<Manifest, Failure> {
        contain(|| ROk(A::manifest()))
    }
    extern "C" fn panic_self_test() -> RResult<(), Failure> {
        // Unlike `panic!` this prints nothing, and unwinds all the same.
        contain(|| std::panic::resume_unwind(Box::new("self-test")))
    }
    extern "C" fn create<A: Author>() -> RResult<PluginBox, Failure> {
        contain(|| ROk(Plugin_TO::from_value(Contained(A::create()), TD_Opaque)))
    }
    struct Module<A>(PhantomData<A>);
    impl<A: Author> Module<A> {
        const VALUE: PluginMod = PluginMod { manifest: manifest::<A>, panic_self_test, create: create::<A> };
    }
    Module::<A>::VALUE.leak_into_prefix()
}

/// Exports a plugin: `export_plugin!(MyPlugin, manifest = my_manifest, create = MyPlugin::new);`
///
/// `manifest` names a `fn() -> Manifest`, `create` is anything that is called as `fn() -> MyPlugin`. Once per library, in its
/// `lib.rs`; the crate must depend on `abi_stable` in the version that this crate uses. It leaves `gatehouse_plugin_root()`
/// behind, which returns the [`PluginModRef`] that the library exports: what a test hands to a conformance check.
///
/// ```
/// use gatehouse_plugin_api::{
///     Contribution, Credential, Failure, HostBox, Manifest, Messages, NonExhaustive, Plugin, ProposedSettings, RErr, ROk, RResult,
///     RString, RVec, Reply, Request, SlotRequest, Switch, export_plugin,
/// };
///
/// struct Quiet;
///
/// impl Plugin for Quiet {
///     fn handle(&self, _: &HostBox, _: &Request) -> RResult<Reply, Failure> {
///         ROk(Reply::json(200, "{}"))
///     }
///     fn slot(&self, _: &HostBox, _: &SlotRequest) -> RResult<RString, Failure> {
///         ROk("{}".into())
///     }
///     fn usable(&self, _: &Credential, _: &ProposedSettings, _: &RVec<RString>) -> bool {
///         false
///     }
/// }
///
/// fn manifest() -> Manifest {
///     let words = "quiet-title = Quiet\nquiet-summary = Says nothing.\n";
///     let contributions = [
///         Contribution::Switch(Switch { title: "quiet-title".into(), summary: "quiet-summary".into() }),
///         Contribution::Messages(Messages { locale: "en".into(), source: words.into() }),
///     ];
///     let contributions = contributions.into_iter().map(NonExhaustive::new).collect();
///     Manifest { id: "quiet".into(), version: "1.0.0".into(), contributions }
/// }
///
/// export_plugin!(Quiet, manifest = manifest, create = || Quiet);
///
/// # fn main() {
/// let module = gatehouse_plugin_root();
/// assert_eq!(module.manifest()().unwrap().id, "quiet");
/// assert!(matches!(module.panic_self_test()(), RErr(_)));
/// # }
/// ```
#[macro_export]
macro_rules! export_plugin {
    ($plugin:ty, manifest = $manifest:path, create = $create:expr $(,)?) => {
        #[cfg(panic = "abort")]
        compile_error!("a Gatehouse plugin must be built with panic = \"unwind\": a panic that aborts would end the panel");

        struct GatehouseAuthor;
        impl $crate::__export::Author for GatehouseAuthor {
            type Plugin = $plugin;
            fn manifest() -> $crate::Manifest {
                $manifest()
            }
            fn create() -> $plugin {
                ($create)()
            }
        }

        #[::abi_stable::export_root_module]
        fn gatehouse_plugin_root() -> $crate::PluginModRef {
            $crate::__export::plugin_mod::<GatehouseAuthor>()
        }
    };
}
