//! Who may: passwords, sessions, origins. No route and no SQL lives here.

pub mod administration;
pub mod admission;
pub mod attempt;
pub mod counted_together;
pub mod device;
pub mod failures;
pub mod name;
pub mod origin;
pub mod password;
pub mod recovery;
pub mod second_factor;
pub mod session;
pub mod throttle;
pub mod totp;
