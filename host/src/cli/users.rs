//! `gatehouse users`.

use std::io::Read;
use std::sync::Arc;

use clap::Subcommand;
use serde_json::json;

use super::{Done, Failure, change, refused};
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
    /// Set an account's password and end its sessions.
    SetPassword {
        name: String,
        #[arg(long, required = true)]
        password_stdin: bool,
    },
}

pub fn run(panel: &Arc<Panel>, verb: Verb) -> Done {
    match verb {
        Verb::Add { name, admin, .. } => add(panel, &name, admin),
        Verb::List { json } => list(panel, json),
        Verb::SetPassword { name, .. } => set_password(panel, &name),
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
            audit::append(connection, &line("account-added", &new.id))?;
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
        audit::append(connection, &line("password-changed", &found.id))
    })
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

fn line(action: &str, account: &str) -> audit::Line {
    audit::Line::done(action, None, Some(account), "command line", clock::now())
}
