//! Time-based one-time codes (RFC 6238): making a secret, showing it to an authenticator app, and telling which clock step
//! a code belongs to. Whether that step was used before is the database's business.

use base64::Engine;
use gatehouse_plugin_api::Timestamp;
use qrcode::QrCode;
use qrcode::render::svg;
use totp_rs::{Builder, Secret, Totp};

use crate::secrets::{self, SealContext, Secrets};

/// What RFC 4226 recommends: 160 bits.
pub type SecretBytes = [u8; 20];

pub fn new_secret() -> SecretBytes {
    secrets::random()
}

/// The clock step of which `code` is the code now, one step early or one step late.
pub fn step(secret: SecretBytes, code: &str, now: Timestamp) -> Option<i64> {
    let digits: String = code.chars().filter(|character| !character.is_whitespace()).collect();
    let now = u64::try_from(now).ok()?;
    totp(secret).check(&digits, now).and_then(|step| i64::try_from(step).ok())
}

/// The key as people type it, in groups of four.
pub fn key(secret: SecretBytes) -> String {
    let text = Secret::from(secret).to_base32();
    let groups: Vec<_> = text.as_bytes().chunks(4).map(String::from_utf8_lossy).collect();
    groups.join(" ")
}

/// A picture of the key for an app's camera, as a `data:` URL of an SVG; `None` if the names make it too long for one.
pub fn picture(secret: SecretBytes, panel: &str, account: &str) -> Option<String> {
    let code = QrCode::new(uri(secret, panel, account)).ok()?;
    let svg = code.render::<svg::Color<'_>>().min_dimensions(240, 240).build();
    Some(format!("data:image/svg+xml;base64,{}", base64::prelude::BASE64_STANDARD.encode(svg)))
}

/// The secret as it is stored: sealed for this account, for ever.
pub fn seal(secrets: &Secrets, account: &str, secret: SecretBytes) -> Vec<u8> {
    secrets.seal(&stored(account), &secret, Timestamp::MAX)
}

pub fn open(secrets: &Secrets, account: &str, sealed: &[u8], now: Timestamp) -> Option<SecretBytes> {
    secrets.open_seal(&stored(account), sealed, now).ok()?.plain.try_into().ok()
}

/// No plugin has the empty id.
fn stored(account: &str) -> SealContext<'_> {
    SealContext { plugin: "", purpose: "totp secret", session: account.as_bytes() }
}

/// SHA-1, six digits, thirty seconds, one step to each side: what every app knows.
fn totp(secret: SecretBytes) -> Totp {
    Builder::new().with_secret(Secret::new_stack(secret)).build_noncompliant()
}

/// The `otpauth:` URI. A colon would end the name of the panel in it.
fn uri(secret: SecretBytes, panel: &str, account: &str) -> String {
    let mut uri = url::Url::parse("otpauth://totp/").expect("a constant that is a URL");
    let panel = panel.replace(':', " ");
    uri.set_path(&format!("/{panel}:{account}"));
    uri.query_pairs_mut().append_pair("secret", &Secret::from(secret).to_base32());
    // As percent-encoding: apps show a plus sign as it stands.
    uri.as_str().to_owned()
        + "&issuer="
        + &url::form_urlencoded::byte_serialize(panel.as_bytes()).collect::<String>().replace('+', "%20")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// RFC 6238, appendix B, cut to six digits.
    #[test]
    fn codes_are_those_of_the_specification() {
        let secret = *b"12345678901234567890";
        for (time, code) in [(59, "287082"), (1_111_111_109, "081804"), (1_234_567_890, "005924"), (20_000_000_000, "353130")] {
            assert_eq!(step(secret, code, time), Some(time / 30), "{code}");
        }
    }

    #[test]
    fn a_code_is_good_one_step_early_and_one_step_late() {
        let secret = *b"12345678901234567890";
        let of_step_1 = "287082";
        assert_eq!(step(secret, of_step_1, 29), Some(1), "the app's clock is ahead");
        assert_eq!(step(secret, of_step_1, 89), Some(1), "typed slowly");
        assert_eq!(step(secret, of_step_1, 90), None);
        assert_eq!(step(secret, " 287 082 ", 59), Some(1), "as apps show it");
        for wrong in ["", "28708", "2870820", "287083", "abcdef", "٢٨٧٠٨٢"] {
            assert_eq!(step(secret, wrong, 59), None, "{wrong}");
        }
    }

    #[test]
    fn names_cannot_change_what_an_app_reads() {
        let uri = uri([0; 20], "A: B&C?secret=x", "ada@example.org");
        assert!(uri.starts_with("otpauth://totp/A%20%20B&C%3Fsecret=x:ada@example.org?secret=AAAA"), "{uri}");
        assert!(uri.ends_with("&issuer=A%20%20B%26C%3Fsecret%3Dx"), "{uri}");
    }

    #[test]
    fn a_stored_secret_opens_for_its_account_only() {
        let secrets = Secrets::open(std::path::Path::new(""), Some(&"ab".repeat(32))).expect("a key");
        let sealed = seal(&secrets, "ada", [7; 20]);
        assert_eq!(open(&secrets, "ada", &sealed, 0), Some([7; 20]));
        assert_eq!(open(&secrets, "grace", &sealed, 0), None);
    }
}
