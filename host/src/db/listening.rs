//! Hears that another node has changed what all must agree on, where the database can tell: PostgreSQL, on a connection of its
//! own. Triggers tell, so that it is heard when it is committed, and whoever did it. It is a hint: what has changed everybody
//! reads for themselves, and would find out a little later without it.

use super::Result;
use super::connection::{self, AnyConnection};

/// As the triggers call it.
#[cfg(feature = "postgres")]
const CHANNEL: &str = "gatehouse";

pub struct Listening(AnyConnection);

impl Listening {
    /// `None`: this database tells nobody. Blocks for as long as connecting takes.
    pub(super) fn begin(url: &str) -> Result<Option<Self>> {
        match connection::open(url)? {
            AnyConnection::Sqlite(_) => Ok(None),
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(mut connection) => {
                diesel::connection::SimpleConnection::batch_execute(&mut connection, &format!("LISTEN {CHANNEL}"))?;
                Ok(Some(Self(AnyConnection::Postgres(connection))))
            }
        }
    }

    /// Which table was changed last since this was asked before, if any was. Reads what has arrived already, asks the server
    /// nothing, and waits for nothing. After an error there is nothing to be heard any more.
    pub fn heard(&mut self) -> Result<Option<String>> {
        match &mut self.0 {
            AnyConnection::Sqlite(_) => Ok(None),
            #[cfg(feature = "postgres")]
            AnyConnection::Postgres(connection) => {
                let told: std::result::Result<Vec<_>, _> = connection.notifications_iter().collect();
                Ok(told.map_err(super::Error::Query)?.pop().map(|told| told.payload))
            }
        }
    }
}
