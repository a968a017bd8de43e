//! `gatehouse users`.

use std::io::Read;
use std::sync::Arc;

use clap::Subcommand;
use serde_json::json;

use super::{Done, Failure, change, invite, refused};
use crate::auth::administration::{self, Denied, Hand, Measure};
use crate::auth::{name, password};
use crate::clock;
use crate::db::account::{self, Account};
use crate::db::{audit, session, setup_link};
use crate::panel::Panel;

#[derive(Subcommand)]
pub enum Verb {
    /// Add an account.
    Add {
        name: String,
        /// May change settings and manage accounts.
        #[arg(long)]
        admin: bool,
        /// Read the password from standard input; one final newline is not part of it.
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// List the accounts.
    List {
        #[arg(long)]
        json: bool,
    },
    /// Add an account without a password, and print the one-time link on which its owner sets one. Works for two days.
    Invite {
        name: String,
        /// May change settings and manage accounts.
        #[arg(long)]
        admin: bool,
    },
    /// Remove an account's authenticator app and recovery codes.
    ResetSecondFactor { name: String },
    /// Set an account's password and end its sessions.
    SetPassword {
        name: String,
        #[arg(long, required = true)]
        password_stdin: bool,
    },
    /// Let nobody sign in with an account any more, and end its sessions.
    Disable { name: String },
    /// Let a disabled account in again.
    Enable { name: String },
    /// Remove an account with all that it signs in with.
    Delete { name: String },
    /// Let an account's password sign in again, whatever held it.
    ReleasePassword { name: String },
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    match verb {
        Verb::Add { name, admin, .. } => add(panel, &name, admin),
        Verb::List { json } => list(panel, json),
        Verb::Invite { name, admin } => invite::invite(panel, &name, admin),
        Verb::ResetSecondFactor { name } => invite::reset_second_factor(panel, &name),
        Verb::SetPassword { name, .. } => set_password(panel, &name),
        Verb::Disable { name } => take(panel, &name, Measure::Disable),
        Verb::Enable { name } => take(panel, &name, Measure::Enable),
        Verb::Delete { name } => take(panel, &name, Measure::Delete),
        Verb::ReleasePassword { name } => take(panel, &name, Measure::ReleasePassword),
    }
}

fn add(panel: &Arc<Panel>, name: &str, admin: bool) -> Done {
    if !name::is_valid(name) {
        return refused(format!("`{name}` is not a sign-in name; use 1 to 64 letters, digits and . _ - @ +"));
    }
    let new = Account::new(name, admin, Some(read_password()?), clock::now());
    let added = change(panel, move |connection| {
        let added = account::add(connection, &new)?;
        if added {
            setup_link::clear(connection)?;
            audit::append(connection, &audit::Line::by_hand("account-added", Some(&new.id), new.created_at))?;
        }
        Ok(added)
    })?;
    if added { Ok(()) } else { refused(format!("there is an account named `{name}` already")) }
}

fn list(panel: &Arc<Panel>, as_json: bool) -> Done {
    let accounts = panel.db.read(account::list)?;
    if as_json {
        let described: Vec<_> = accounts
            .iter()
            .map(
                |account| json!({ "id": account.id, "name": account.name, "admin": account.admin, "disabled": account.disabled }),
            )
            .collect();
        println!("{}", json!(described));
        return Ok(());
    }
    for account in &accounts {
        let marks = [(account.admin, "administrator"), (account.disabled, "disabled")];
        let marks: Vec<_> = marks.into_iter().filter(|(is, _)| *is).map(|(_, mark)| mark).collect();
        println!("{}  {}", account.name, marks.join(", "));
    }
    Ok(())
}

fn set_password(panel: &Arc<Panel>, name: &str) -> Done {
    let Some(found) = panel.db.read(|connection| account::named(connection, name))? else {
        return refused(format!("there is no account named `{name}`; `gatehouse users list` shows all"));
    };
    let hash = read_password()?;
    change(panel, move |connection| {
        account::set_password(connection, &found.id, &hash)?;
        session::end_all(connection, &found.id, None)?;
        audit::append(connection, &audit::Line::by_hand("password-changed", Some(&found.id), clock::now()))
    })
}

fn take(panel: &Arc<Panel>, name: &str, measure: Measure) -> Done {
    let Some(found) = panel.db.read(|connection| account::named(connection, name))? else {
        return refused(format!("there is no account named `{name}`; `gatehouse users list` shows all"));
    };
    let hand = Hand { actor: None, session: None, address: audit::COMMAND_LINE.to_owned(), now: clock::now() };
    let taken = panel.db.write(move |connection| administration::take(connection, &found.id, measure, &hand));
    match taken {
        Ok(()) => Ok(()),
        Err(Denied::LastAdministrator) => refused(format!(
            "`{name}` is the last administrator who can sign in; add another first with `gatehouse users add NAME --admin`"
        )),
        Err(Denied::Database(error)) => Err(error.into()),
        Err(Denied::Gone | Denied::Oneself | Denied::SignedOut) => {
            refused(format!("there is no account named `{name}` any more"))
        }
    }
}

/// Hashed. Nothing is trimmed but one final newline.
fn read_password() -> Result<String, Failure> {
    let mut text = String::new();
    if let Err(error) = std::io::stdin().read_to_string(&mut text) {
        return refused(format!("cannot read the password from standard input: {error}"));
    }
    let given = text.strip_suffix('\n').map_or(text.as_str(), |line| line.strip_suffix('\r').unwrap_or(line));
    password::hash(given).or_else(|error| refused(error.to_string()))
}
