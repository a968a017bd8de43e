//! A panel in which people live: what must not be lost when its rows go elsewhere.

use std::cell::Cell;

use gatehouse_tests::database::Snapshot;
use gatehouse_tests::panel::Plan;
use gatehouse_tests::passkeys::{register, sign_in};
use gatehouse_tests::second_factor::{App, enrol, half_way, recover, second_step};
use gatehouse_tests::{Authenticator, Client, Library, PASSWORD, Panel};

/// What browsers open, wherever the panel is.
pub const ORIGIN: &str = "https://panel.example";

const NAME: &str = "Garden shed";

/// `ada` (an admin) is signed in, has a passkey, an authenticator app and recovery codes.
pub struct LivedIn {
    pub panel: Panel,
    pub ada: Client,
    pub authenticator: Authenticator,
    app: App,
    codes: Vec<String>,
    /// Nothing that works once is used twice.
    used: Cell<usize>,
}

/// With the same files in its folder, at the same address, and not one row.
#[track_caller]
pub fn empty(plan: Plan) -> Panel {
    plan.library(Library::Passkeys).environment("GATEHOUSE_BASE_URL", ORIGIN).prepare()
}

pub fn visitor(panel: &Panel) -> Client {
    panel.client().behind(ORIGIN)
}

impl LivedIn {
    #[track_caller]
    pub fn new(plan: Plan) -> Self {
        let plan = plan.switched_on("passkeys").admin("ada").account("grace").setting("panel_name", NAME);
        let plan = plan.library(Library::Passkeys).environment("GATEHOUSE_BASE_URL", ORIGIN);
        let panel = plan.start();
        let (ada, mut authenticator) = (visitor(&panel), Authenticator::new(ORIGIN));
        ada.sign_in("ada", PASSWORD);
        register(&ada, &mut authenticator, "Laptop");
        let (app, codes) = enrol(&ada);
        assert_eq!(codes.len(), 10);
        Self { panel, ada, authenticator, app, codes, used: Cell::default() }
    }

    /// Whoever was signed in still is, and everybody comes in as before. At most twice: then the app has no more codes.
    #[track_caller]
    pub fn goes_on_at(&mut self, panel: &Panel) {
        let used = self.used.replace(self.used.get() + 1);
        assert!(self.ada.at(panel.address()).is_signed_in(), "her session has ended");
        sign_in(&visitor(panel), &mut self.authenticator);
        let visitor = visitor(panel);
        half_way(&visitor, "ada", PASSWORD);
        let code = [App::current, App::next][used](&self.app);
        assert_eq!(second_step(&visitor, &code).status, 303, "her app is of no use");
        let visitor = panel.client().behind(ORIGIN);
        assert_eq!(recover(&visitor, "ada", &self.codes[used]).status, 303, "her recovery codes are of no use");
        visitor.forget_cookies();
        assert_eq!(recover(&visitor, "ada", &self.codes[used]).status, 401, "a used one works again");
        assert!(panel.client().get("/login").readable().contains(NAME));
        // Also to write: the audit log goes on after its highest number.
        assert_eq!(self.ada.at(panel.address()).form("/account/profile", &[("language", "de")]).status, 303);
    }
}

/// Every row of every table but the keys, and what processes tell of themselves.
#[track_caller]
pub fn all_rows(panel: &Panel) -> Snapshot {
    let mut database = panel.database();
    let tables: Vec<_> =
        database.tables().into_iter().filter(|table| !["sealing_key", "node"].contains(&table.as_str())).collect();
    tables.into_iter().map(|table| (table.clone(), database.rows(&table))).collect()
}

/// As after years.
pub fn write_a_lot_of_history(panel: &Panel) {
    panel.alter(
        "INSERT INTO audit (at, action, outcome, address) \
         WITH RECURSIVE line (at) AS (SELECT 1 UNION ALL SELECT at + 1 FROM line WHERE at < 60000) \
         SELECT at, 'signed-in', 'done', '' FROM line",
    );
}
