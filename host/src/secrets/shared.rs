//! The keys that the nodes on one database share. They are rows of it, wrapped in the configured key where there is one, and
//! every node reads them again all the time: a new key is first known everywhere, and then used.

use std::sync::{Arc, Mutex, PoisonError};

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
    wraps: Wraps,
    /// What the ring was made of.
    seen: Mutex<Seen>,
}

/// The newest first; none where the rows are bare.
pub(super) struct Wraps(Vec<XChaCha20Poly1305>);

#[derive(PartialEq, Eq)]
struct Seen {
    /// The newest first.
    rows: Vec<Row>,
    /// Which of them seals.
    sealing: usize,
}

impl Secrets {
    /// The keys of the database's rows; the first node of all makes the first one. `configured` wraps them, and of several
    /// lines the first does from now on.
    pub fn shared(db: &Database, configured: Option<&str>, now: Timestamp) -> Result<Self, StartError> {
        let wraps = Wraps::of(configured)?;
        let first = wraps.wrap(&random::<KEY_LENGTH>());
        // In one transaction, of which there is one at a time: of nodes that start at once, one makes it.
        db.write::<_, db::Error>(move |connection| {
            if sealing_key::all(connection)?.is_empty() { sealing_key::add(connection, first, now) } else { Ok(()) }
        })?;
        for row in db.read(sealing_key::all)? {
            let key = wraps.unwrap(&row.content)?;
            if !wraps.is_wrapped_in_the_newest(&row.content) {
                let content = wraps.wrap(&key);
                db.write::<_, db::Error>(move |connection| sealing_key::rewrap(connection, row.ordinal, &content))?;
            }
        }
        let seen = Seen::now(db, now)?;
        let ring = wraps.ring(&seen)?;
        Ok(Self::of(ring, Some(Shared { wraps, seen: Mutex::new(seen) })))
    }

    /// Follows a key that another node, or a command, has added. Nothing to do where the key is in a file.
    pub fn refresh(&self, db: &Database, now: Timestamp) -> Result<(), StartError> {
        let Some(shared) = &self.shared else { return Ok(()) };
        let now = Seen::now(db, now)?;
        let mut seen = shared.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen != now {
            self.ring.store(Arc::new(shared.wraps.ring(&now)?));
            *seen = now;
        }
        Ok(())
    }

    /// Adds a key, which is used from soon on. `false`: the key is in a file.
    pub fn rotate(&self, db: &Database, now: Timestamp) -> db::Result<bool> {
        let Some(shared) = &self.shared else { return Ok(false) };
        let content = shared.wraps.wrap(&random::<KEY_LENGTH>());
        db.write::<_, db::Error>(move |connection| sealing_key::add(connection, content, now))?;
        Ok(true)
    }
}

impl Seen {
    fn now(db: &Database, now: Timestamp) -> db::Result<Self> {
        let rows = db.read(sealing_key::all)?;
        let settled = rows.iter().position(|row| row.made_at + SETTLING <= now);
        // The very first one is nobody's news.
        let sealing = settled.unwrap_or(rows.len().saturating_sub(1));
        Ok(Self { rows, sealing })
    }
}

impl Wraps {
    pub(super) fn of(configured: Option<&str>) -> Result<Self, SecretError> {
        let keys = configured.map(masters).transpose()?.unwrap_or_default();
        let wraps = keys.iter().map(|key| Ok(XChaCha20Poly1305::new(&expand(key, b"gatehouse wrap 1")?.into())));
        Ok(Self(wraps.collect::<Result<_, SecretError>>()?))
    }

    fn ring(&self, seen: &Seen) -> Result<Ring, SecretError> {
        let keys: Vec<_> = seen.rows.iter().map(|row| self.unwrap(&row.content)).collect::<Result<_, _>>()?;
        Ring::of(&keys, seen.sealing)
    }

    /// nonce ‖ encrypted key ‖ tag; or the key, where nothing is configured.
    pub(super) fn wrap(&self, key: &[u8]) -> Vec<u8> {
        let Some(wrap) = self.0.first() else { return key.to_vec() };
        let nonce: [u8; NONCE_LENGTH] = random();
        let wrapped = wrap.encrypt(&XNonce::from(nonce), key).expect("XChaCha20-Poly1305 encrypts 32 bytes");
        [nonce.as_slice(), &wrapped].concat()
    }

    pub(super) fn unwrap(&self, content: &[u8]) -> Result<Vec<u8>, SecretError> {
        if content.len() == KEY_LENGTH {
            return Ok(content.to_vec());
        }
        self.0.iter().find_map(|wrap| open(wrap, content)).ok_or(SecretError::Wrapped)
    }

    fn is_wrapped_in_the_newest(&self, content: &[u8]) -> bool {
        self.0.first().map_or(content.len() == KEY_LENGTH, |wrap| open(wrap, content).is_some())
    }
}

fn open(wrap: &XChaCha20Poly1305, content: &[u8]) -> Option<Vec<u8>> {
    let (nonce, wrapped) = content.split_first_chunk::<NONCE_LENGTH>()?;
    wrap.decrypt(&XNonce::from(*nonce), wrapped).ok()
}
