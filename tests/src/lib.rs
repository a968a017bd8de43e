//! What the stories are told with: a running panel, an HTTP client, a browser, a soft authenticator, and a reader of the
//! panel's database. No story and no assertion about a feature lives here.

pub mod authenticator;
pub mod browser;
pub mod client;
pub mod crashes;
pub mod database;
pub mod ended;
pub mod half_sent;
pub mod library;
pub mod panel;
pub mod passkeys;
pub mod people;
pub mod process;
pub mod seal;
pub mod second_factor;
pub mod server;
pub mod store;
pub mod wire;
pub mod words;

pub use authenticator::{Authenticator, Tamper};
pub use browser::Browser;
pub use client::{Answer, Client};
pub use database::Database;
pub use ended::Ended;
pub use half_sent::HalfSent;
pub use library::Library;
pub use panel::{PASSWORD, Panel, Plan};
pub use server::Server;
pub use store::Store;
pub use wire::Wire;
