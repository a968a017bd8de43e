//! Who could read along between the panel and its rows. Only asked by `doctor`.

use super::{AnyConnection, Result};

/// The way to the rows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Way {
    /// They are on this machine.
    Here,
    /// By this version of TLS.
    Encrypted(String),
    /// As it is, to this address.
    Open(String),
}

#[cfg_attr(not(feature = "postgres"), expect(clippy::unnecessary_wraps, reason = "a server may not answer"))]
pub fn way(connection: &mut AnyConnection) -> Result<Way> {
    match connection {
        AnyConnection::Sqlite(_) => Ok(Way::Here),
        #[cfg(feature = "postgres")]
        AnyConnection::Postgres(connection) => {
            use diesel::RunQueryDsl;
            #[derive(diesel::QueryableByName)]
            struct Line {
                #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
                version: Option<String>,
                #[diesel(sql_type = diesel::sql_types::Nullable<diesel::sql_types::Text>)]
                server: Option<String>,
            }
            let asked = "SELECT (SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()) AS version, \
                         host(inet_server_addr()) AS server";
            let Line { version, server } = diesel::sql_query(asked).get_result(connection)?;
            Ok(judge(version, server))
        }
    }
}

/// The server's address is unknown where it is reached by a socket.
#[cfg_attr(not(any(feature = "postgres", test)), expect(dead_code, reason = "asked of a server"))]
fn judge(version: Option<String>, server: Option<String>) -> Way {
    let Some(server) = server else { return Way::Here };
    match version {
        Some(version) => Way::Encrypted(version),
        None if server.parse().is_ok_and(|address: std::net::IpAddr| address.to_canonical().is_loopback()) => Way::Here,
        None => Way::Open(server),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_on_another_machine_without_tls_is_open_to_whoever_is_in_between() {
        let judged = |version: Option<&str>, server: Option<&str>| judge(version.map(str::to_owned), server.map(str::to_owned));
        assert_eq!(judged(None, Some("192.0.2.7")), Way::Open("192.0.2.7".to_owned()));
        assert_eq!(judged(Some("TLSv1.3"), Some("192.0.2.7")), Way::Encrypted("TLSv1.3".to_owned()));
        for here in [None, Some("127.0.0.1"), Some("::1")] {
            assert_eq!(judged(None, here), Way::Here);
        }
    }
}
