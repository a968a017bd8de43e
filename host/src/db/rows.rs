//! Every table as a whole, for a database that is copied: which rows there are, in an order in which none comes before what it
//! refers to. What a row means, the table's own file knows.
//!
//! The keys are not among them: they are wrapped anew at the other place.

use diesel::connection::DefaultLoadingMode;
#[cfg(feature = "postgres")]
use diesel::pg::PgRowByRowLoadingMode;
use diesel::prelude::*;

use super::{AnyConnection, Result, schema};

/// Tables that tell of processes, which do not come along.
pub const LEFT_BEHIND: [&str; 1] = ["node"];

/// Rows held in memory at one time.
const BATCH: usize = 500;

/// A table, and what can be done with it as a whole.
pub struct Table {
    pub name: &'static str,
    pub count: fn(&mut AnyConnection) -> Result<i64>,
    pub clear: fn(&mut AnyConnection) -> Result<()>,
    pub copy: Copy,
}

/// Copies every row from the first to the second, and tells how many more there are after each batch.
type Copy = fn(&mut AnyConnection, &mut AnyConnection, &mut dyn FnMut(u64)) -> Result<()>;

/// One row of each as a type of its own, named and typed by column as in the schema.
macro_rules! tables {
    ($($table:ident { $($column:ident: $kind:ty),+ })+) => {
        pub const TABLES: &[Table] = &[$(Table {
            name: stringify!($table),
            count: $table::count,
            clear: $table::clear,
            copy: $table::copy,
        }),+];

        #[cfg(test)]
        const COLUMNS: &[(&str, &[&str])] = &[$((stringify!($table), &[$(stringify!($column)),+])),+];

        $(mod $table {
            use super::*;
            use super::schema::$table;

            #[derive(Queryable, Selectable, Insertable)]
            // A row of nothing but texts and numbers, and COPY, know no defaults.
            #[diesel(table_name = $table, treat_none_as_default_value = false)]
            struct Row {
                $($column: $kind),+
            }

            pub(super) fn count(connection: &mut AnyConnection) -> Result<i64> {
                Ok($table::table.count().get_result(connection)?)
            }

            pub(super) fn clear(connection: &mut AnyConnection) -> Result<()> {
                Ok(diesel::delete($table::table).execute(connection).map(drop)?)
            }

            pub(super) fn copy(from: &mut AnyConnection, to: &mut AnyConnection, tell: &mut dyn FnMut(u64)) -> Result<()> {
                match from {
                    AnyConnection::Sqlite(from) => {
                        let all = $table::table.select(Row::as_select());
                        pour(all.load_iter::<Row, DefaultLoadingMode>(from)?, to, put, tell)
                    }
                    // All at once would be all in memory.
                    #[cfg(feature = "postgres")]
                    AnyConnection::Postgres(from) => {
                        let all = $table::table.select(Row::as_select());
                        pour(all.load_iter::<Row, PgRowByRowLoadingMode>(from)?, to, put, tell)
                    }
                }
            }

            fn put(to: &mut AnyConnection, rows: Vec<Row>) -> Result<()> {
                match to {
                    AnyConnection::Sqlite(to) => diesel::insert_into($table::table).values(rows).execute(to)?,
                    // Quick, and it takes the numbers that PostgreSQL would give by itself.
                    #[cfg(feature = "postgres")]
                    AnyConnection::Postgres(to) => diesel::copy_from($table::table).from_insertable(rows).execute(to)?,
                };
                Ok(())
            }
        })+
    };
}

tables! {
    account {
        id: String, name: String, name_key: String, admin: bool, disabled: bool, password_hash: Option<String>,
        password_held_by: Option<String>, language: Option<String>, created_at: i64, last_sign_in_at: Option<i64>
    }
    setup_link { token_digest: Vec<u8>, expires_at: i64 }
    session {
        token_digest: Vec<u8>, id: String, account: String, plugin: Option<String>, credential: Option<Vec<u8>>,
        user_verified: bool, address: String, user_agent: String, created_at: i64, last_seen_at: i64, confirmed_at: i64,
        restricted: bool, notice_since: Option<i64>, notice_plugin: Option<String>
    }
    credential {
        id: Vec<u8>, plugin: String, account: String, label: String, usable: bool, created_at: i64,
        last_used_at: Option<i64>, version: i64, payload: Vec<u8>, ordinal: i64, session: Option<String>
    }
    totp { account: String, secret: Vec<u8>, last_step: i64, created_at: i64 }
    recovery_code { digest: Vec<u8>, account: String }
    link { token_digest: Vec<u8>, account: String, kind: String, expires_at: i64 }
    nonce { value: Vec<u8>, expires_at: i64 }
    setting { name: String, value: String }
    plugin { id: String, enabled: bool, generation: i64, library: String }
    throttle { key: Vec<u8>, failures: i64, last_at: i64, free_at: i64 }
    receipt { library: String, host: String, json: String }
    audit {
        id: i64, at: i64, actor: Option<String>, account: Option<String>, action: String, plugin: Option<String>,
        credential: Option<Vec<u8>>, outcome: String, reason: Option<String>, address: String
    }
    audit_failure {
        hour: i64, method: String, account: String, address: String, reason: String, count: i64, last_at: i64
    }
}

fn pour<Row>(
    rows: impl Iterator<Item = QueryResult<Row>>,
    to: &mut AnyConnection,
    put: fn(&mut AnyConnection, Vec<Row>) -> Result<()>,
    tell: &mut dyn FnMut(u64),
) -> Result<()> {
    let mut batch = Vec::with_capacity(BATCH);
    let mut rows = rows.peekable();
    while let Some(row) = rows.next() {
        batch.push(row?);
        if batch.len() == BATCH || rows.peek().is_none() {
            let count = batch.len() as u64;
            put(to, std::mem::replace(&mut batch, Vec::with_capacity(BATCH)))?;
            tell(count);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::transfer::KEYS;
    use super::{COLUMNS, LEFT_BEHIND};

    #[test]
    fn no_table_and_no_column_is_left_behind() {
        let schema = include_str!("schema.rs");
        let mut known = Vec::new();
        for table in schema.split("diesel::table! {").skip(1) {
            let (head, rest) = table.split_once('{').expect("a table's columns");
            let name = head.trim().split(' ').next().expect("a table's name");
            let columns = rest.split('}').next().unwrap_or_default();
            let columns: Vec<_> = columns.lines().filter_map(|line| Some(line.split_once("->")?.0.trim())).collect();
            known.push((name, columns));
        }
        assert!(known.len() > 10, "the schema is written in another way");
        for (name, columns) in known.into_iter().filter(|(name, _)| *name != KEYS && !LEFT_BEHIND.contains(name)) {
            let copied = COLUMNS.iter().find(|(table, _)| *table == name);
            assert_eq!(copied.map(|(_, columns)| columns.to_vec()), Some(columns), "{name}");
        }
    }
}
