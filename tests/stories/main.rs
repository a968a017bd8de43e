//! The panel as people meet it, through its program, its pages and its protocol. One commented module per story.

/// A panel in which people live: what must not be lost when its rows go elsewhere.
mod lived_in;
/// One account with one passkey, and what a refused attempt must leave alone.
mod scene;

/// What a plugin declares that it may do, shown and enforced.
mod abilities;
/// Anything at all, sent to every route of the plugin.
mod arbitrary_requests;
/// A ceremony is single-use, for one purpose, one account and one session.
mod ceremonies;
/// Every row of the HTTP contract, by role.
mod contract;
/// Looking after passkeys: names, lists, removal, and the sessions of a removed one.
mod looking_after;
/// Requests that are not what the contract says: shapes, sizes, origins.
mod malformed_requests;
/// Signing in by passkey only, and the guards against locking oneself out.
mod password_off;
/// The promise between panel and plugin, across builds and versions.
mod promise;
/// What the panel that this one measures itself against got wrong, row by row, as it is right here.
mod reference;
/// Those of its rows that are about pages, in a browser.
mod reference_pages;
/// Signing in with a passkey over HTTP, with and without a username, and what a session made so can do.
mod sign_in;
/// A stranger cannot fill the database, nor learn who has passkeys.
mod strangers;
/// One thing wrong with a registration at a time.
mod tampered_registration;
/// One thing wrong with an assertion at a time: each is refused for its own reason, and nothing changes.
mod tampered_sign_in;

/// Several panels behind a proxy, started by one command.
mod cluster;
/// A plugin is switched on, or takes over, whose credentials are no longer good where it comes back.
mod comes_back;
/// `gatehouse doctor`: what is wrong, and how to mend it.
mod doctor;
/// An administrator takes all of somebody's passkeys, and there is no password.
mod last_way_in;
/// One-time links: invitations and resets.
mod links;
/// The panel is configured for another address, at which somebody could no longer sign in.
mod moved;
/// Several panels on one PostgreSQL: what one switches off none serves, and what is cut off keeps to itself. Told only there.
mod nodes;
/// The database is gone for a while, and people go on asking. Told of PostgreSQL only.
mod outages;
/// What speaks against switching passkeys on at this address.
mod preflight;
/// Back in with a recovery code.
mod recovery;
/// A database that is newer, or not there yet.
mod schema;
/// A code beside the password.
mod second_factor;
/// Who could still sign in? Asked before a change takes it away.
mod stranded;

/// Panels that are killed while people write keep what they acknowledged.
mod crashes;
/// The way to a PostgreSQL server, encrypted: whose certificate it must show. Told only there.
mod encrypted;
/// What can happen to SQLite's file: locked, damaged, on a full disk. Told only there.
mod file_faults;

/// Cookies and headers, behind https and without.
mod at_https;
/// `gatehouse db backup` and `restore`: what was there when it began comes back, or nothing is touched.
mod backups;
/// `gatehouse db copy`: a panel moves between a file and a server. Told only where there is a server.
mod db_copy;
/// What a password costs to guess.
mod passwords;
/// The panel's secret key: who reads it, and how it is replaced.
mod the_key;

/// Disabled means absent, byte for byte.
mod absence;
/// The panel without any plugin: accounts, sessions, languages, headers.
mod accounts;
/// Administrators look after other accounts.
mod administration;
/// Disabled means absent: not one allocation more.
mod allocations;
/// What has happened can be read, and strangers do not fill it.
mod audit;
/// What is no plugin in the plugin folder.
mod bad_libraries;
/// The command line: accounts, settings, starting and stopping.
mod command_line;
/// What fails in a plugin fails alone.
mod containment;
/// Many at once: neither the memory nor what has been decided gives way.
mod crowds;
/// The panel inside another Rocket application.
mod embedded;
/// Disabled means absent, at ten thousand made-up addresses.
mod generated_paths;
/// A request that is begun and held open is not believed for ever.
mod held_open;
/// What libraries leave behind, and is swept.
mod leftovers;
/// From a name to a plugin that answers.
mod new_plugin;
/// Words of one's own: exported, changed, and kept.
mod own_words;
/// Installing and removing plugins by hand, and what a purge deletes.
mod plugin_files;
/// Plugins at run time: two at once, switched while the panel serves, and one that asks for too much.
mod plugins;
/// What stands in front of the panel: whose address counts, and whose paths.
mod proxies;
/// Every page in a language that nobody speaks: what it lacks is in no locale.
mod pseudo_locale;
/// A plugin that ends the panel at its start is left out of the next one.
mod quarantine;
/// The release archive: what is in it, and that it runs.
mod release;
/// Who may have which address: every declared route, for everybody.
mod role_matrix;
/// Where one is signed in, and a word to the other sessions.
mod sessions;
/// Several plugins at once: each in its own name, in a declared order, and those that would meet refused with both names.
mod several_plugins;
/// No language that is shipped needs another one to say something.
mod shipped_languages;
/// One thing that is stuck takes nothing else with it: a file, a plugin's call, a log that nobody reads.
mod stuck;
/// Plugins come and go while the panel serves.
mod swaps;
/// What plugins are tested against keeps the rules that they will meet.
mod testkit;
/// The passkeys library as a file: its one symbol, and what it does not link.
mod the_library;
/// Guessing is slowed down, and nobody is locked out by it.
mod throttling;
/// Whatever is good for a time is good no longer.
mod time_runs_out;
/// Whoever translates: a saved file is on the page, and no file can break one.
mod translators;
/// Past everything that the panel has to say: pages, pieces, errors and notices.
mod walk;

/// Nothing is too long for its place, in any of five languages and on any screen.
mod fitting;
/// A lost passkey, in a real browser: three ways back in.
mod lost_passkey;
/// Passkeys in languages that are not like English, in a browser.
mod own_tongue;
/// Every page in a browser: console, language, keyboard, phone.
mod pages;
/// The main job in a real browser, from an empty panel to a passkey that signs in, is renamed and removed.
mod passkey_life;
/// A page that stays open: several tabs, prompts that grow old, and what is asked for ahead.
mod passkey_tabs;
/// What goes wrong at the prompt: words that say what to do next, and one can try again.
mod passkey_troubles;
