//! One account with one passkey, and what a refused attempt must leave alone.

use gatehouse_tests::database::Snapshot;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Authenticator, Client, Database, Panel};

/// `ada` (an admin) has a passkey named "Laptop" and is signed in with her password; `grace` has none.
pub struct Scene {
    pub panel: Panel,
    pub ada: Client,
    pub authenticator: Authenticator,
    pub database: Database,
    /// How far the log and the audit log were looked at already.
    logged: usize,
    audited: i64,
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
        Self { panel, ada, authenticator, database, logged: 0, audited: 0 }
    }

    pub fn before(&mut self) -> Snapshot {
        self.database.guarded()
    }

    /// Checks that an attempt was refused with this status and code, for this reason, and changed nothing. An empty reason
    /// means that the request could not even be read, which is told nowhere.
    #[track_caller]
    pub fn refused(&mut self, what: &str, before: &Snapshot, answer: &Answer, status: u16, code: &str, reason: &str) {
        assert_eq!(answer.problem(status), code, "{what}: {}", answer.text());
        assert_eq!(&self.database.guarded(), before, "{what}: something was stored");
        if !reason.is_empty() {
            self.refused_for(what, reason);
        }
    }

    /// Checks the reason of the only refusal since the last one that was checked: in the audit log where somebody was signed
    /// in, in the panel's own log for a stranger.
    #[track_caller]
    pub fn refused_for(&mut self, what: &str, reason: &str) {
        let log = self.panel.stderr();
        let found = wait_for(&format!("{what}: the reason"), || {
            let audited = self.database.reasons_after(self.audited);
            let logged = log.lines().into_iter().enumerate().skip(self.logged).find(|(_, line)| line.contains(" refused "));
            match (audited.last(), logged) {
                (Some(reason), _) => Some((reason.clone(), self.logged)),
                (None, Some((at, line))) => Some((line.rsplit(": ").next().unwrap_or_default().to_owned(), at + 1)),
                (None, None) => None,
            }
        });
        assert_eq!(found.0, reason, "{what}: refused for another reason");
        self.logged = found.1;
        self.audited = self.database.newest_audit_line();
    }

    /// The next valid sign-in works, whatever was tried before.
    #[track_caller]
    pub fn still_signs_in(&mut self) {
        sign_in(&self.panel.client(), &mut self.authenticator);
    }
}
