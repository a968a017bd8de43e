//! One account with one passkey, and what a refused attempt must leave alone.

use gatehouse_tests::database::Snapshot;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::{Answer, Authenticator, Client, Database, Panel};

/// `ada` (an admin) has a passkey named "Laptop" and is signed in with her password; `grace` has none.
pub struct Scene {
    pub panel: Panel,
    pub ada: Client,
    pub authenticator: Authenticator,
    pub database: Database,
}

impl Scene {
    #[track_caller]
    pub fn new() -> Self {
        Self::on(Panel::with_passkeys())
    }

    #[track_caller]
    pub fn on(panel: Panel) -> Self {
        let ada = panel.signed_in("ada");
        let mut authenticator = Authenticator::new(panel.address());
        register(&ada, &mut authenticator, "Laptop");
        let database = panel.database();
        Self { panel, ada, authenticator, database }
    }

    pub fn before(&mut self) -> Snapshot {
        self.database.guarded()
    }

    /// Checks that an attempt was refused with this status and code, for this reason, and changed nothing. An empty reason
    /// means that the request could not even be read, which is not a line of the audit log.
    #[track_caller]
    pub fn refused(&mut self, what: &str, before: &Snapshot, answer: &Answer, status: u16, code: &str, reason: &str) {
        assert_eq!(answer.problem(status), code, "{what}: {}", answer.text());
        assert_eq!(&self.database.guarded(), before, "{what}: something was stored");
        if !reason.is_empty() {
            assert_eq!(self.database.last_reason(), reason, "{what}: refused for another reason");
        }
    }

    /// The next valid sign-in works, whatever was tried before.
    #[track_caller]
    pub fn still_signs_in(&mut self) {
        sign_in(&self.panel.client(), &mut self.authenticator);
    }
}
