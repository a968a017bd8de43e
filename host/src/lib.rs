//! Gatehouse, a self-hosted server panel. The whole panel is this library; the program `gatehouse` is a thin shell around
//! [`cli`], and any other Rocket application can have the panel, with its accounts, inside it.
//!
//! # Embedding
//!
//! ```no_run
//! use gatehouse::{Account, Config, Gatehouse};
//! use rocket::{get, launch, routes};
//!
//! #[get("/garden")]
//! fn garden(account: Account) -> String {
//!     format!("Welcome to the garden, {}.\n", account.name)
//! }
//!
//! #[launch]
//! fn rocket() -> _ {
//!     let panel = Gatehouse::open(Config::default()).expect("the panel opens");
//!     rocket::build().attach(panel).mount("/", routes![garden])
//! }
//! ```
//!
//! What the application gets: every page of the panel (`gatehouse routes` lists their addresses), the plugins in its plugin
//! folder, and the guards [`Account`], [`Administrator`] and [`Fresh`] for routes of its own.
//!
//! What stays the application's own:
//! - Its Rocket configuration: address, port, TLS, limits. The panel's `address`, `port` and `tls` are not looked at.
//! - Its routes, `/` among them: where it has none, the panel's dashboard is there.
//! - Its answers to errors. The panel answers for what lies below its own first path segments (`/account`, `/plugins`, …), and
//!   where a guard refuses somebody: there, if the application has no catcher for 401, 403 or 503 (and none for everything)
//!   at `/`. A catcher of its own can ask [`Refusal::of`].
//! - Its headers. The panel's policies are set on the panel's own answers: its pages, [`Page`]s, plugins and problems; [`WithHeaders`] sets them on others.
//!
//! What is shared: one template engine. The panel attaches `rocket_dyn_templates` (minijinja, always escaped as HTML, undefined
//! values are errors); the application's `template_dir` is read by it, and must not be attached again. A file named as one
//! of the panel's takes its place.
//!
//! The panel lives at the root of an address: below a path it is not supported.

#[cfg(target_feature = "crt-static")]
compile_error!("a static program cannot load plugins: build for a target with glibc, such as x86_64-unknown-linux-gnu");

mod auth;
pub mod cli;
mod clock;
mod config;
mod db;
mod embed;
mod embedded;
mod headers;
mod locales;
mod log_lines;
mod moving;
mod page;
mod panel;
mod plugins;
mod problem;
mod routes;
mod secrets;
mod standalone;
mod templates;
mod unused;
mod visit;

pub use auth::admission::Refusal;
pub use auth::origin::OriginError;
pub use config::{Config, ConfigError, Throttle, Tls};
pub use embed::Gatehouse;
pub use embed::guards::{Account, Administrator, Fresh};
pub use headers::WithHeaders;
pub use page::Page;
pub use panel::StartError;
