//! Who may: passwords, sessions, origins. No route and no SQL lives here.

pub mod admission;
pub mod name;
pub mod origin;
pub mod password;
pub mod session;
