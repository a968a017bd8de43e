//! Recovery codes: one-time ways back in, written on paper. 80 random bits each, so that a plain digest is enough to store.

use crate::secrets;

pub const CODES: usize = 10;

/// Without the letters that are taken for digits or for each other; 32 of them are five bits each.
const ALPHABET: &[u8; 32] = b"abcdefghjkmnpqrstuvwxyz023456789";
const LENGTH: usize = 16;

/// New codes as people see them: four groups of four.
pub fn make() -> Vec<String> {
    let letter = |byte: &u8| char::from(ALPHABET[usize::from(byte % 32)]);
    let code = |bytes: [u8; LENGTH]| {
        let groups: Vec<String> = bytes.chunks(4).map(|group| group.iter().map(letter).collect()).collect();
        groups.join("-")
    };
    (0..CODES).map(|_| code(secrets::random())).collect()
}

/// What is stored of a code, and looked up for one that was typed, however it was grouped and cased. `None`: this is no code.
pub fn digest(account: &str, typed: &str) -> Option<Vec<u8>> {
    let plain: String = typed.chars().filter(|character| !character.is_whitespace() && *character != '-').collect();
    let plain = plain.to_ascii_lowercase();
    let is_code = plain.len() == LENGTH && plain.bytes().all(|byte| ALPHABET.contains(&byte));
    is_code.then(|| secrets::digest(format!("recovery code\n{account}\n{plain}").as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_the_same_however_it_is_typed() {
        let code = make().remove(0);
        let stored = digest("ada", &code).expect("a code");
        let typed = format!(" {} ", code.replace('-', " ").to_uppercase());
        assert_eq!(digest("ada", &typed), Some(stored.clone()));
        assert_ne!(digest("grace", &code), Some(stored));
        for wrong in ["", "123456", &code[1..], &format!("{code}a"), &code.replace('-', "l"), "äääääääääääääääää"]
        {
            assert_eq!(digest("ada", wrong), None, "{wrong}");
        }
    }

    #[test]
    fn ten_codes_differ() {
        let codes: std::collections::HashSet<_> = make().into_iter().collect();
        assert_eq!(codes.len(), CODES);
    }
}
