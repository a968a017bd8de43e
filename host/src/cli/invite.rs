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
            audit::append(connection, &audit::Line::by_hand("account-invited", Some(&new.id), now))?;
            Some(new)
        } else {
            account::named(connection, &asked)?.filter(|found| found.password_hash.is_none() && !found.disabled)
        };
        let made = account.map(|account| link::make(connection, &account.id, Kind::Invite, now));
        Ok(made.transpose()?.map(|(token, _)| token))
    })?;
    let Some(token) = token else {
        return refused(format!("there is an account named `{name}` already; `gatehouse users set-password {name}` helps it in"));
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
