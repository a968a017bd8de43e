//! `gatehouse users invite` and `gatehouse users reset-second-factor`: what the command line does for people who cannot sign
//! in, without anybody's password passing through it.

use std::sync::Arc;

use super::{Done, change, refused};
use crate::auth::name;
use crate::clock;
use crate::db::account::{self, Account};
use crate::db::link::{self, Kind};
use crate::db::{audit, recovery_code, setup_link, totp};
use crate::panel::Panel;
use crate::routes::links;

/// Why nobody is invited by this name.
enum Taken {
    /// By somebody who has signed in, or may not.
    Account,
    /// By somebody who would be more, or less.
    Invitation,
}

/// Prints the link on which the new user sets a password. For an account that has none yet, a new link.
pub fn invite(panel: &Arc<Panel>, name: &str, admin: bool) -> Done {
    if !name::is_valid(name) {
        return refused(format!("`{name}` is not a sign-in name; use 1 to 64 letters, digits and . _ - @ +"));
    }
    let (name, now) = (name.to_owned(), clock::now());
    let asked = name.clone();
    let token = change(panel, move |connection| {
        let new = Account::new(&asked, admin, None, now);
        let account = if account::add(connection, &new)? {
            setup_link::clear(connection)?;
            new
        } else {
            let found = account::named(connection, &asked)?;
            let Some(found) = found.filter(|found| found.password_hash.is_none() && !found.disabled) else {
                return Ok(Err(Taken::Account));
            };
            if found.admin != admin {
                return Ok(Err(Taken::Invitation));
            }
            found
        };
        audit::append(connection, &audit::Line::by_hand("account-invited", Some(&account.id), now))?;
        Ok(Ok(link::make(connection, &account.id, Kind::Invite, now)?.0))
    })?;
    let token = match token {
        Ok(token) => token,
        Err(Taken::Account) => {
            let help = format!("`gatehouse users set-password {name}` helps it in");
            return refused(format!("there is an account named `{name}` already; {help}"));
        }
        Err(Taken::Invitation) => {
            let (was, instead) = if admin { ("a user", "without") } else { ("an administrator", "with") };
            let again = format!("ask again {instead} --admin, or `gatehouse users delete {name}` first");
            return refused(format!("`{name}` is invited as {was} already; {again}"));
        }
    };
    println!("{}", links::address(panel, &token));
    if panel.base_url().is_empty() {
        eprintln!("gatehouse: put the panel's address in front; with `base_url` configured it is printed");
    }
    Ok(())
}

/// Removes the authenticator app and the recovery codes.
pub fn reset_second_factor(panel: &Arc<Panel>, name: &str) -> Done {
    let Some(found) = panel.db.read(|connection| account::named(connection, name))? else {
        return refused(format!("there is no account named `{name}`; `gatehouse users list` shows all"));
    };
    change(panel, move |connection| {
        totp::remove(connection, &found.id)?;
        recovery_code::remove(connection, &found.id)?;
        audit::append(connection, &audit::Line::by_hand("second-factor-reset", Some(&found.id), clock::now()))
    })
}
