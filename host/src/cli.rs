//! The command line: one verb, one file. Errors are one line on standard error; exit code 2 means that the call or the
//! configuration is wrong, 1 that the thing asked for could not be done.

mod database;
mod doctor;
mod invite;
mod locales;
mod plugins;
mod reach;
mod routes;
mod serve;
mod settings;
mod users;

use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::Arc;

use clap::{Parser, Subcommand};

use crate::config::Config;
use crate::db::access::Stranded;
use crate::panel::{Panel, StartError};
use crate::{clock, db, log_lines};

/// A self-hosted server panel.
#[derive(Parser)]
#[command(name = "gatehouse", version, about)]
struct Arguments {
    /// Configuration file (TOML). Every key can also be given as GATEHOUSE_<KEY>.
    #[arg(long, global = true, env = "GATEHOUSE_CONFIG", value_name = "FILE")]
    config: Option<PathBuf>,
    #[command(subcommand)]
    verb: Verb,
}

#[derive(Subcommand)]
enum Verb {
    /// Serve the panel until Ctrl-C.
    Serve,
    /// Accounts.
    #[command(subcommand)]
    Users(users::Verb),
    /// Plugins: what lies in the folder, and what is switched on.
    #[command(subcommand)]
    Plugins(plugins::Verb),
    /// The panel's data: copied into another database, backed up and restored.
    #[command(subcommand)]
    Db(database::Verb),
    /// Look at configuration, database, folders, address and plugins, and say what is wrong and how to mend it.
    Doctor,
    /// Words: the built-in ones, to translate or to change.
    #[command(subcommand)]
    Locales(locales::Verb),
    /// Settings that administrators change at run time.
    #[command(subcommand)]
    Settings(settings::Verb),
    /// Make a new key for what is sealed from now on: where several panels share a database, without a restart.
    RotateKey,
    /// List the panel's own addresses and who may have them; plugins list theirs with `plugins inspect`.
    Routes {
        #[arg(long)]
        json: bool,
    },
}

/// Why a command ends without having done its work.
#[derive(Debug)]
pub enum Failure {
    /// The configuration, the folder or the call is wrong: exit code 2.
    Start(StartError),
    /// What was asked for cannot be done, in one or more lines: exit code 1.
    Refused(String),
}

impl<E: Into<StartError>> From<E> for Failure {
    fn from(error: E) -> Self {
        Self::Start(error.into())
    }
}

type Done = Result<(), Failure>;

/// Never returns. What libraries have registered for the end of the process is left out: there, OpenSSL puts away what a thread
/// is still making a connection with, and a plugin could do anything.
pub fn main() -> ! {
    let code = code();
    let _ = io::stdout().flush();
    signal_hook::low_level::exit(code)
}

fn code() -> i32 {
    let arguments = Arguments::parse();
    // A command says what matters by itself; the log is for whoever serves.
    let serves = matches!(arguments.verb, Verb::Serve);
    log_lines::start(if serves { log::LevelFilter::Info } else { log::LevelFilter::Error });
    match run(arguments) {
        Ok(()) => 0,
        Err(Failure::Refused(why)) => {
            eprintln!("gatehouse: {why}");
            1
        }
        Err(Failure::Start(error)) => {
            eprintln!("gatehouse: {}", error.to_string().replace('\n', " "));
            2
        }
    }
}

fn run(arguments: Arguments) -> Done {
    // The child that opens a library first has no business with configuration, database or secrets.
    if let Verb::Plugins(plugins::Verb::Inspect { file, json, confined }) = &arguments.verb {
        if *confined {
            plugins::confined(file);
            return Ok(());
        }
        return plugins::inspect(file, *json);
    }
    if let Verb::Routes { json } = arguments.verb {
        routes::list(json);
        return Ok(());
    }
    let config = Config::load(arguments.config.as_deref()).map_err(StartError::from)?;
    if matches!(arguments.verb, Verb::Serve) {
        return serve::serve(config);
    }
    if let Verb::Db(verb) = arguments.verb {
        return database::run(&config, verb);
    }
    let panel = Panel::open(config)?;
    match arguments.verb {
        Verb::Serve | Verb::Routes { .. } | Verb::Db(_) => Ok(()),
        Verb::Users(verb) => users::run(&panel, verb),
        Verb::Plugins(verb) => plugins::run(&panel, verb),
        Verb::Doctor => doctor::run(&panel),
        Verb::Locales(verb) => locales::run(&panel, verb),
        Verb::Settings(verb) => settings::run(&panel, verb),
        Verb::RotateKey => rotate_key(&panel),
    }
}

fn rotate_key(panel: &Panel) -> Done {
    if panel.secrets.rotate(&panel.db, clock::now())? {
        println!(
            "There is a new key; every panel uses it within seconds. What the earlier ones have sealed can still be opened."
        );
        return Ok(());
    }
    refused(
        "this panel's key is in a file, or in GATEHOUSE_SECRET_KEY: put a new one on a line before it (`openssl rand -hex 32`), \
         and restart the panel",
    )
}

/// Who could no longer sign in, and what to do.
fn stranded(stranded: &Stranded) -> String {
    if stranded.no_administrator {
        return "no administrator could sign in any more; let one in by password first: `gatehouse users set-password NAME \
                --password-stdin`, and `gatehouse users release-password NAME` where it is turned off"
            .to_owned();
    }
    let more = if stranded.count > stranded.names.len() { ", …" } else { "" };
    format!(
        "{} could no longer sign in: {}{more}; let them in by password first (`gatehouse users set-password`, `gatehouse users release-password`), or repeat with --yes",
        stranded.count,
        stranded.names.join(", ")
    )
}

fn refused<T>(why: impl Into<String>) -> Result<T, Failure> {
    Err(Failure::Refused(why.into()))
}

/// Runs one change of a command in a transaction.
fn change<T: Send + 'static>(
    panel: &Arc<Panel>,
    work: impl FnOnce(&mut db::AnyConnection) -> db::Result<T> + Send + 'static,
) -> Result<T, Failure> {
    Ok(panel.db.write::<T, db::Error>(work)?)
}
