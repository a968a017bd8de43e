//! Keys on their way into another database, where they open what they have sealed: from the key file, the configuration or rows
//! into rows, and from rows that lie in a file into the key file.

use std::fs;
use std::io;
use std::path::Path;

use gatehouse_plugin_api::Timestamp;

use super::shared::Wraps;
use super::{KEY_FILE, Ring, SecretError, Secrets, hex, key_file, masters, written};
use crate::db::sealing_key::{self, Row};
use crate::db::{self, AnyConnection, Database};
use crate::panel::StartError;
use crate::unused::unused;

pub struct Carried {
    /// The newest first, bare.
    rows: Vec<Row>,
    wraps: Wraps,
}

impl Carried {
    /// Those of a panel: its rows; on SQLite, where it has none, what is configured or in the key file of `folder`, which must be
    /// there.
    pub fn of(connection: &mut AnyConnection, folder: &Path, configured: Option<&str>) -> Result<Self, StartError> {
        let mut carried = Self::in_rows(connection, configured)?;
        if carried.rows.is_empty() && matches!(connection, AnyConnection::Sqlite(_)) {
            let path = folder.join(KEY_FILE);
            let text = match configured {
                Some(text) => text.to_owned(),
                None if path.exists() => key_file(&path)?,
                None => return Err(SecretError::File { path, error: io::ErrorKind::NotFound.into() }.into()),
            };
            let keys = masters(&text)?;
            let ordinals = (1_i64..).take(keys.len()).collect::<Vec<_>>();
            // None of them is news to anybody.
            let row = |(content, ordinal)| Row { ordinal, content, made_at: 0 };
            carried.rows = keys.into_iter().zip(ordinals.into_iter().rev()).map(row).collect();
        }
        Ok(carried)
    }

    /// Those of the rows alone.
    pub fn in_rows(connection: &mut AnyConnection, configured: Option<&str>) -> Result<Self, StartError> {
        let wraps = Wraps::of(configured)?;
        let unwrapped = |row: Row| Ok(Row { content: wraps.unwrap(&row.content)?, ..row });
        let rows = sealing_key::all(connection)?.into_iter().map(unwrapped).collect::<Result<_, SecretError>>()?;
        Ok(Self { rows, wraps })
    }

    pub fn count(&self) -> usize {
        self.rows.len()
    }

    /// Into the rows of another database, wrapped in what is configured.
    pub fn put(&self, connection: &mut AnyConnection) -> db::Result<()> {
        let wrapped = |row: &Row| Row { content: self.wraps.wrap(&row.content), ..row.clone() };
        sealing_key::put(connection, &self.rows.iter().map(wrapped).collect::<Vec<_>>())
    }

    /// To open with.
    pub fn secrets(&self) -> Result<Secrets, SecretError> {
        let keys: Vec<_> = self.rows.iter().map(|row| row.content.clone()).collect();
        Ok(Secrets::of(Ring::of(&keys, 0)?, None))
    }
}

impl Secrets {
    /// Of a panel on a file of its own. One that was copied or restored has its keys in rows: they stay there where a key is
    /// configured to wrap them, and else go into the key file. Whatever stops this in between, it is taken up again.
    pub fn of_file(db: &Database, data_dir: &Path, configured: Option<&str>, now: Timestamp) -> Result<Self, StartError> {
        let carried = db.read(|connection| Ok(Carried::in_rows(connection, configured)))?;
        let has_rows = carried.as_ref().map_or(true, |carried| carried.count() > 0);
        if has_rows && configured.is_some() {
            return Self::shared(db, configured, now);
        }
        let carried = carried?;
        if has_rows {
            let lines: Vec<_> = carried.rows.iter().map(|row| hex(&row.content)).collect();
            put_into_file(data_dir, &lines.join("\n"), now)?;
            db.write::<_, db::Error>(sealing_key::clear)?;
        }
        Ok(Self::open(data_dir, configured)?)
    }
}

/// What another panel left there is kept.
fn put_into_file(data_dir: &Path, keys: &str, now: Timestamp) -> Result<(), SecretError> {
    let path = data_dir.join(KEY_FILE);
    let failed = |error| SecretError::File { path: path.clone(), error };
    if path.exists() && fs::read_to_string(&path).map_err(failed)?.trim() != keys {
        let kept = unused(data_dir.join(format!("{KEY_FILE}.replaced-{now}")), "");
        fs::hard_link(&path, &kept).map_err(failed)?;
    }
    let fresh = written(&path, keys).map_err(failed)?;
    fs::rename(&fresh, &path).map_err(failed)?;
    fs::File::open(data_dir).and_then(|folder| folder.sync_all()).map_err(failed)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_key_is_lost_when_several_are_replaced_in_one_second() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        for keys in ["first", "second", "third", "third"] {
            put_into_file(folder.path(), keys, 7).expect("our own folder");
        }
        let read = |name: &str| fs::read_to_string(folder.path().join(name)).expect("a key file");
        assert_eq!(["secret.key.replaced-7", "secret.key.replaced-7-2", "secret.key"].map(read), ["first", "second", "third"]);
        assert_eq!(fs::read_dir(folder.path()).expect("our own folder").count(), 3);
    }
}
