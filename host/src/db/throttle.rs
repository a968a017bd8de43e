//! What nodes on one database have counted of failed tries: so many rows at the most, whatever strangers do. A panel on SQLite
//! counts in memory, and has nothing here.

use std::ops::RangeInclusive;

use diesel::prelude::*;
use gatehouse_plugin_api::Timestamp;

use super::schema::throttle;
use super::{AnyConnection, Result};

/// Rows of strangers that are kept.
const ROWS: i64 = 65_536;
/// The first bit of a row's key: strangers', or else only swept when it is old.
const KEPT: u8 = 0x80;

/// Of a digest.
pub fn key(mut digest: [u8; 32], strangers: bool) -> Vec<u8> {
    digest[0] = if strangers { digest[0] & !KEPT } else { digest[0] | KEPT };
    digest.to_vec()
}

#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = throttle)]
pub struct Row {
    /// Looks random, and nobody who fails can choose it.
    pub key: Vec<u8>,
    pub failures: i64,
    pub last_at: Timestamp,
    pub free_at: Timestamp,
}

/// Those that there are, in any order.
pub fn two(connection: &mut AnyConnection, [one, other]: [&[u8]; 2]) -> Result<Vec<Row>> {
    let of_them = throttle::table.filter(throttle::key.eq(one).or(throttle::key.eq(other)));
    Ok(of_them.select(Row::as_select()).load(connection)?)
}

pub fn put(connection: &mut AnyConnection, row: &Row) -> Result<()> {
    if diesel::update(throttle::table.find(&row.key)).set(row).execute(connection)? > 0 {
        return Ok(());
    }
    diesel::insert_into(throttle::table).values(row).execute(connection)?;
    // Counting them every time would cost more than some rows too many: of the strangers' new ones, one in 128 looks.
    if row.key.first() == Some(&0) { trim(connection) } else { Ok(()) }
}

/// Takes the oldest away, where there are too many.
fn trim(connection: &mut AnyConnection) -> Result<()> {
    let kept = [KEPT];
    let strangers = throttle::key.lt(&kept[..]);
    let oldest_kept = throttle::table.filter(strangers).order(throttle::last_at.desc()).offset(ROWS).select(throttle::last_at);
    let Some(too_old) = oldest_kept.first::<Timestamp>(connection).optional()? else { return Ok(()) };
    diesel::delete(throttle::table.filter(strangers).filter(throttle::last_at.le(too_old))).execute(connection)?;
    Ok(())
}

pub fn forget(connection: &mut AnyConnection, key: &[u8]) -> Result<()> {
    diesel::delete(throttle::table.find(key)).execute(connection)?;
    Ok(())
}

/// Forgets what did not fail last in this time.
pub fn sweep(connection: &mut AnyConnection, time: RangeInclusive<Timestamp>) -> Result<()> {
    let other = throttle::last_at.lt(*time.start()).or(throttle::last_at.gt(*time.end()));
    diesel::delete(throttle::table.filter(other)).execute(connection)?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::Database;
    use super::*;

    #[test]
    fn rows_are_bounded_and_the_newest_stay() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let database = Database::open(&format!("sqlite://{}", folder.path().join("x").display())).expect("a database");
        let kept = database.write::<_, super::super::Error>(|connection| {
            let many = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 70000) \
                        INSERT INTO throttle \
                        SELECT CAST(CASE i WHEN 1 THEN x'80' ELSE x'01' END || randomblob(31) AS BLOB), 1, i, i FROM n";
            diesel::sql_query(many).execute(connection)?;
            put(connection, &Row { key: vec![0; 32], failures: 1, last_at: 80_000, free_at: 80_000 })?;
            let rows = throttle::table.count().get_result::<i64>(connection)?;
            let oldest = throttle::table.filter(throttle::last_at.eq(1)).count().get_result::<i64>(connection)?;
            Ok((rows, oldest, two(connection, [&[0; 32], &[1; 32]])?.len()))
        });
        let (rows, oldest, newest) = kept.expect("it can be written");
        // One is not a stranger's, and stays, although it is the oldest.
        assert!((ROWS..=ROWS + 1).contains(&rows), "{rows}");
        assert_eq!((oldest, newest), (1, 1));
    }
}
