//! The keys that the nodes on one database share. They are rows of it, wrapped in the configured key where there is one, and
//! every node reads them again all the time: a new key is first known everywhere, and then used.

use std::sync::Mutex;

use chacha20poly1305::aead::Aead;
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use gatehouse_plugin_api::Timestamp;

use super::{NONCE_LENGTH, Ring, SecretError, Secrets, expand, masters, random};
use crate::db::sealing_key::{self, Row};
use crate::db::{self, Database};
use crate::panel::StartError;

const KEY_LENGTH: usize = 32;
/// Seconds until a new key seals anything: by then there is no node that cannot open it.
const SETTLING: Timestamp = 5;

pub struct Shared {
    /// The newest first; none where the rows are bare.
    wraps: Vec<XChaCha20Poly1305>,
    /// What the ring was made of, and which of it seals.
    seen: Mutex<(Vec<Row>, usize)>,
}

impl Secrets {
    /// The keys of the database's rows; the first node of all makes the first one. `configured` wraps them, and of several
    /// lines the first does from now on.
    pub fn shared(db: &Database, configured: Option<&str>, now: Timestamp) -> Result<Self, StartError> {
        let wraps = configured.map(masters).transpose()?.unwrap_or_default();
        let wraps = wraps.iter().map(|key| Ok(XChaCha20Poly1305::new(&expand(key, b"gatehouse wrap 1")?.into())));
        let shared = Shared { wraps: wraps.collect::<Result<_, SecretError>>()?, seen: Mutex::default() };
        let first = shared.wrap(&random::<KEY_LENGTH>());
        // In one transaction, of which there is one at a time: of nodes that start at once, one makes it.
        db.write::<_, db::Error>(move |connection| {
            if sealing_key::all(connection)?.is_empty() { sealing_key::add(connection, first, now) } else { Ok(()) }
        })?;
        for row in db.read(sealing_key::all)? {
            let key = shared.unwrap(&row.content)?;
            if !shared.is_wrapped_in_the_newest(&row.content) {
                let content = shared.wrap(&key);
                db.write::<_, db::Error>(move |connection| sealing_key::rewrap(connection, row.ordinal, &content))?;
            }
        }
        let rows = db.read(sealing_key::all)?;
        let ring = shared.ring(&rows, sealing(&rows, now))?;
        *shared.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner) = (rows.clone(), sealing(&rows, now));
        Ok(Self::of(ring, Some(shared)))
    }

    /// Follows a key that another node, or a command, has added. Nothing to do where the key is in a file.
    pub fn refresh(&self, db: &Database, now: Timestamp) -> Result<(), StartError> {
        let Some(shared) = &self.shared else { return Ok(()) };
        let rows = db.read(sealing_key::all)?;
        let sealing = sealing(&rows, now);
        let mut seen = shared.seen.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
        if *seen != (rows.clone(), sealing) {
            self.ring.store(std::sync::Arc::new(shared.ring(&rows, sealing)?));
            *seen = (rows, sealing);
        }
        Ok(())
    }

    /// Adds a key, which is used from soon on. `false`: the key is in a file.
    pub fn rotate(&self, db: &Database, now: Timestamp) -> db::Result<bool> {
        let Some(shared) = &self.shared else { return Ok(false) };
        let content = shared.wrap(&random::<KEY_LENGTH>());
        db.write::<_, db::Error>(move |connection| sealing_key::add(connection, content, now))?;
        Ok(true)
    }
}

/// Which of the rows, newest first, seals now.
fn sealing(rows: &[Row], now: Timestamp) -> usize {
    rows.iter().position(|row| row.made_at + SETTLING <= now).unwrap_or(rows.len().saturating_sub(1))
}

impl Shared {
    fn ring(&self, rows: &[Row], sealing: usize) -> Result<Ring, SecretError> {
        let keys: Vec<_> = rows.iter().map(|row| self.unwrap(&row.content)).collect::<Result<_, _>>()?;
        Ring::of(&keys, sealing)
    }

    /// nonce ‖ encrypted key ‖ tag; or the key, where nothing is configured.
    fn wrap(&self, key: &[u8]) -> Vec<u8> {
        let Some(wrap) = self.wraps.first() else { return key.to_vec() };
        let nonce: [u8; NONCE_LENGTH] = random();
        let wrapped = wrap.encrypt(&XNonce::from(nonce), key).expect("XChaCha20-Poly1305 encrypts 32 bytes");
        [nonce.as_slice(), &wrapped].concat()
    }

    fn unwrap(&self, content: &[u8]) -> Result<Vec<u8>, SecretError> {
        if content.len() == KEY_LENGTH {
            return Ok(content.to_vec());
        }
        self.wraps.iter().find_map(|wrap| open(wrap, content)).ok_or(SecretError::Wrapped)
    }

    fn is_wrapped_in_the_newest(&self, content: &[u8]) -> bool {
        self.wraps.first().map_or(content.len() == KEY_LENGTH, |wrap| open(wrap, content).is_some())
    }
}

fn open(wrap: &XChaCha20Poly1305, content: &[u8]) -> Option<Vec<u8>> {
    let (nonce, wrapped) = content.split_first_chunk::<NONCE_LENGTH>()?;
    wrap.decrypt(&XNonce::from(*nonce), wrapped).ok()
}
