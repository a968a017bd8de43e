//! What is stored, read beside the running panel: proof that a refused request changed nothing.
//! Rows are compared as text; no story depends on a column that it does not name.

use std::collections::BTreeMap;

use diesel::sql_types::{BigInt, Text};
use diesel::{QueryableByName, RunQueryDsl, sql_query};

use crate::store::{Connected, Store};

pub struct Database {
    connection: Connected,
}

/// The columns of one row, quoted, by name.
pub type Row = BTreeMap<String, String>;

/// The rows of some tables, each as text, by table.
pub type Snapshot = BTreeMap<String, Vec<String>>;

/// The tables that a refused request must leave alone.
pub const GUARDED: [&str; 4] = ["account", "credential", "nonce", "session"];

#[derive(QueryableByName)]
struct Line {
    #[diesel(sql_type = Text)]
    line: String,
}

#[derive(QueryableByName)]
struct Number {
    #[diesel(sql_type = BigInt)]
    number: i64,
}

impl Database {
    #[track_caller]
    pub fn open(store: &Store) -> Self {
        Self { connection: store.connect() }
    }

    /// Every table that the panel made.
    pub fn tables(&mut self) -> Vec<String> {
        self.lines(match self.connection {
            Connected::Sqlite(_) => {
                "SELECT name AS line FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%' ORDER BY name"
            }
            Connected::Postgres(_) => "SELECT tablename AS line FROM pg_tables WHERE schemaname = 'public' ORDER BY tablename",
        })
    }

    /// The rows of the tables that a refused request must leave alone. When a session was last seen is not among it.
    pub fn guarded(&mut self) -> Snapshot {
        GUARDED.iter().map(|table| ((*table).to_owned(), self.rows(table))).collect()
    }

    /// What time it is, in whole seconds since 1970.
    pub fn second(&mut self) -> i64 {
        self.number(match self.connection {
            Connected::Sqlite(_) => "SELECT CAST(strftime('%s', 'now') AS INTEGER) AS number",
            Connected::Postgres(_) => "SELECT floor(extract(epoch FROM now())) AS number",
        })
    }

    /// How many rows each table has.
    pub fn counts(&mut self) -> BTreeMap<String, i64> {
        let tables = self.tables();
        tables
            .into_iter()
            .map(|table| (table.clone(), self.number(&format!("SELECT count(*) AS number FROM \"{table}\""))))
            .collect()
    }

    pub fn count(&mut self, table: &str) -> i64 {
        self.number(&format!("SELECT count(*) AS number FROM \"{table}\""))
    }

    /// Each row as its quoted columns, in a stable order.
    #[track_caller]
    pub fn rows(&mut self, table: &str) -> Vec<String> {
        let columns: Vec<_> = self.columns(table).into_iter().filter(|column| !column.contains("seen")).collect();
        self.quoted(table, &columns, " ")
    }

    /// Each row by its columns, all of them, quoted.
    #[track_caller]
    pub fn cells(&mut self, table: &str) -> Vec<Row> {
        let columns = self.columns(table);
        let rows = self.quoted(table, &columns, "\u{1f}");
        let cells = |row: &String| row.split('\u{1f}').filter_map(|cell| cell.split_once('=')).map(owned).collect();
        rows.iter().map(cells).collect()
    }

    #[track_caller]
    fn columns(&mut self, table: &str) -> Vec<String> {
        let columns = self.lines(&match self.connection {
            Connected::Sqlite(_) => format!("SELECT name AS line FROM pragma_table_info('{table}') ORDER BY cid"),
            Connected::Postgres(_) => format!(
                "SELECT column_name AS line FROM information_schema.columns \
                 WHERE table_schema = 'public' AND table_name = '{table}' ORDER BY ordinal_position"
            ),
        });
        assert!(!columns.is_empty(), "there is no table `{table}`");
        columns
    }

    #[track_caller]
    fn quoted(&mut self, table: &str, columns: &[String], between: &str) -> Vec<String> {
        let quote = match self.connection {
            Connected::Sqlite(_) => "quote",
            Connected::Postgres(_) => "quote_nullable",
        };
        let quoted: Vec<_> = columns.iter().map(|column| format!("'{column}=' || {quote}(\"{column}\")")).collect();
        self.lines(&format!("SELECT {} AS line FROM \"{table}\" ORDER BY 1", quoted.join(&format!(" || '{between}' || "))))
    }

    /// What SQLite finds wrong with its file; PostgreSQL looks after its own.
    #[track_caller]
    pub fn damage(&mut self) -> Vec<String> {
        let Connected::Sqlite(_) = self.connection else { return Vec::new() };
        let mut found = self.lines("SELECT integrity_check AS line FROM pragma_integrity_check");
        found.retain(|line| line != "ok");
        found
    }

    /// Whether these bytes lie anywhere in the table, as they are or as a text.
    #[track_caller]
    pub fn holds(&mut self, table: &str, bytes: &[u8]) -> bool {
        let rows = self.rows(table).concat();
        assert!(!rows.is_empty(), "there is nothing in `{table}`");
        // As databases quote what is no text.
        let hex: String = bytes.iter().map(|byte| format!("{byte:02X}")).collect::<Vec<_>>().concat();
        rows.to_uppercase().contains(&hex) || std::str::from_utf8(bytes).is_ok_and(|text| rows.contains(text))
    }

    /// Why attempts were refused, as the audit log has it, after its line of this number.
    #[track_caller]
    pub fn reasons_after(&mut self, line: i64) -> Vec<String> {
        self.lines(&format!("SELECT reason AS line FROM audit WHERE id > {line} AND reason IS NOT NULL ORDER BY id"))
    }

    #[track_caller]
    pub fn newest_audit_line(&mut self) -> i64 {
        self.number("SELECT coalesce(max(id), 0) AS number FROM audit")
    }

    /// The only column of each row, which must be a text named `line`.
    #[track_caller]
    pub fn lines(&mut self, query: &str) -> Vec<String> {
        let cast = format!("SELECT CAST(line AS TEXT) AS line FROM ({query}) AS asked");
        let lines: Vec<Line> = sql_query(cast).load(&mut self.connection).unwrap_or_else(|error| panic!("{query}: {error}"));
        lines.into_iter().map(|line| line.line).collect()
    }

    /// The only column of the only row, which must be an integer named `number`.
    #[track_caller]
    pub fn number(&mut self, query: &str) -> i64 {
        let cast = format!("SELECT CAST(number AS BIGINT) AS number FROM ({query}) AS asked");
        let number: Number = sql_query(cast).get_result(&mut self.connection).unwrap_or_else(|error| panic!("{query}: {error}"));
        number.number
    }
}

fn owned((name, value): (&str, &str)) -> (String, String) {
    (name.to_owned(), value.to_owned())
}
