//! Sign-in names: which are allowed, and when two are the same.

/// 1 to 64 letters, digits and `. _ - @ +`.
pub fn is_valid(name: &str) -> bool {
    let allowed = |character: char| character.is_alphanumeric() || "._-@+".contains(character);
    (1..=64).contains(&name.chars().count()) && name.chars().all(allowed)
}

/// Two names with the same key are one name.
pub fn key(name: &str) -> String {
    name.trim().to_lowercase()
}
