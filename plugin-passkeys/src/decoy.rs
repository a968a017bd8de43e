//! What the options for a sign-in name answer where there is nothing to name: credentials that do not exist, the same ones
//! for years, derived from the name. Whoever asks learns nothing about which accounts exist or have passkeys.

use gatehouse_plugin_api::{AccountId, HostBox};

use crate::assertion::Descriptor;

/// Lengths of credential ids and transports as widespread authenticators have them.
const SHAPES: [(usize, &[&str]); 8] = [
    (16, &["hybrid", "internal"]),
    (16, &["hybrid", "internal"]),
    (20, &["hybrid", "internal"]),
    (20, &["internal", "hybrid"]),
    (32, &["internal"]),
    (32, &["hybrid", "internal"]),
    (48, &["usb"]),
    (64, &["nfc", "usb"]),
];

/// Bytes by which the panel knows a decoy again.
const TAG: usize = 8;

/// One to three.
pub fn descriptors(host: &HostBox, name: &str) -> Vec<Descriptor> {
    let name = fold(name);
    let count = match host.derive("decoy-count".into(), name.as_bytes().into()).0[0] {
        0..160 => 1,
        160..224 => 2,
        _ => 3,
    };
    (0..count).map(|index| descriptor(host, &name, index)).collect()
}

/// The account that such a ceremony is sealed for: nobody's, so that no passkey whatever finishes it.
pub fn account(host: &HostBox, name: &str) -> AccountId {
    let derived = host.derive("decoy-account".into(), fold(name).as_bytes().into()).0;
    let mut id = [0; 16];
    id.copy_from_slice(&derived[..16]);
    AccountId(id)
}

fn descriptor(host: &HostBox, name: &str, index: u8) -> Descriptor {
    let derive =
        |part: u8| host.derive("decoy-credential".into(), [&[index, part], name.as_bytes()].concat().as_slice().into()).0;
    let (length, transports) = SHAPES[usize::from(derive(0)[0]) % SHAPES.len()];
    let mut id = [derive(1), derive(2)].concat();
    id.truncate(length - TAG);
    id.extend(tag(host, &id));
    Descriptor { id, transports: transports.iter().map(|name| (*name).to_owned()).collect() }
}

/// Whether `id` is one that this panel made up. Only it can tell: the end of such an id is derived from its beginning. Whoever
/// finishes with one must be answered as with a real passkey that fails, or the answer would tell them apart.
pub fn is_decoy(host: &HostBox, id: &[u8]) -> bool {
    let Some(at) = id.len().checked_sub(TAG) else { return false };
    let (beginning, end) = id.split_at(at);
    end == tag(host, beginning)
}

fn tag(host: &HostBox, beginning: &[u8]) -> [u8; TAG] {
    let derived = host.derive("decoy-tag".into(), beginning.into()).0;
    let mut tag = [0; TAG];
    tag.copy_from_slice(&derived[..TAG]);
    tag
}

/// As the sign-in page compares names.
fn fold(name: &str) -> String {
    name.trim().to_lowercase()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use gatehouse_plugin_testkit::Panel;

    use super::*;
    use crate::contributions::manifest;

    fn ids(name: &str) -> Vec<Vec<u8>> {
        descriptors(&Panel::of(manifest()).lend(), name).into_iter().map(|descriptor| descriptor.id).collect()
    }

    #[test]
    fn a_name_has_the_same_decoys_every_time_however_it_is_written() {
        assert_eq!(ids("ada"), ids("ada"));
        assert_eq!(ids("ada"), ids("  ADA "));
        let host = Panel::of(manifest()).lend();
        assert_eq!(account(&host, "ada"), account(&host, " Ada"));
    }

    #[test]
    fn the_panel_knows_its_decoys_and_nothing_else() {
        let host = Panel::of(manifest()).lend();
        for name in ["ada", "nobody", "Zoë"] {
            for id in ids(name) {
                assert!(is_decoy(&host, &id));
                let mut other = id.clone();
                other[0] ^= 1;
                assert!(!is_decoy(&host, &other));
            }
        }
        assert!(!is_decoy(&host, &[]) && !is_decoy(&host, &[7; 32]));
    }

    #[test]
    fn names_do_not_share_decoys() {
        let all: Vec<_> = (0..200).flat_map(|number| ids(&format!("name{number}"))).collect();
        assert_eq!(all.iter().collect::<BTreeSet<_>>().len(), all.len());
    }

    #[test]
    fn decoys_look_like_credentials() {
        let host = Panel::of(manifest()).lend();
        let mut counts = BTreeSet::new();
        for number in 0..200 {
            let descriptors = descriptors(&host, &format!("name{number}"));
            counts.insert(descriptors.len());
            for descriptor in descriptors {
                assert!((16..=64).contains(&descriptor.id.len()));
                assert!(!descriptor.transports.is_empty());
                assert_eq!(crate::credential::checked_transports(descriptor.transports.clone()), descriptor.transports);
            }
        }
        assert_eq!(counts, BTreeSet::from([1, 2, 3]));
    }
}
