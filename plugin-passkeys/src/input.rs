//! Reads what a browser sends: JSON objects that name no key twice, strict base64url, and plain forms. Unknown fields of the
//! browser's own objects are tolerated; what this plugin's contract defines is not extended by a typing error.

use std::fmt;

use base64::prelude::{BASE64_URL_SAFE_NO_PAD, Engine};
use gatehouse_plugin_api::Request;
use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Value};

use crate::error::Refusal;

pub fn base64url(bytes: &[u8]) -> String {
    BASE64_URL_SAFE_NO_PAD.encode(bytes)
}

/// `None` for padding, another alphabet, or a second spelling of the same bytes.
pub fn from_base64url(text: &str) -> Option<Vec<u8>> {
    BASE64_URL_SAFE_NO_PAD.decode(text).ok()
}

/// The fields of a form, where a browser sent one without a script.
pub fn form(request: &Request) -> Option<Vec<(String, String)>> {
    let content_type = request.header("content-type")?;
    let kind = content_type.as_str().split(';').next().unwrap_or_default().trim();
    kind.eq_ignore_ascii_case("application/x-www-form-urlencoded")
        .then(|| url::form_urlencoded::parse(&request.body).into_owned().collect())
}

/// The last field of that name: a hidden default may stand before it.
pub fn field<'a>(form: &'a [(String, String)], name: &str) -> Option<&'a str> {
    form.iter().rev().find(|(key, _)| key == name).map(|(_, value)| value.as_str())
}

/// A JSON object. Reading a field that is missing or of another type is [`Refusal::Malformed`].
pub struct Object(Map<String, Value>);

impl Object {
    pub fn parse(bytes: &[u8]) -> Result<Self, Refusal> {
        match serde_json::from_slice(bytes) {
            Ok(Unique(Value::Object(fields))) => Ok(Self(fields)),
            _ => Err(Refusal::Malformed),
        }
    }

    /// Refuses a field that is not among `known`.
    pub fn only(self, known: &[&str]) -> Result<Self, Refusal> {
        self.0.keys().all(|key| known.contains(&key.as_str())).then_some(self).ok_or(Refusal::Malformed)
    }

    pub fn text(&self, key: &str) -> Result<&str, Refusal> {
        self.optional_text(key)?.ok_or(Refusal::Malformed)
    }

    pub fn optional_text(&self, key: &str) -> Result<Option<&str>, Refusal> {
        match self.0.get(key) {
            None | Some(Value::Null) => Ok(None),
            Some(Value::String(text)) => Ok(Some(text)),
            Some(_) => Err(Refusal::Malformed),
        }
    }

    pub fn flag(&self, key: &str) -> Result<bool, Refusal> {
        self.0.get(key).and_then(Value::as_bool).ok_or(Refusal::Malformed)
    }

    pub fn optional_flag(&self, key: &str) -> Result<Option<bool>, Refusal> {
        if self.0.contains_key(key) { self.flag(key).map(Some) } else { Ok(None) }
    }

    pub fn bytes(&self, key: &str) -> Result<Vec<u8>, Refusal> {
        self.optional_bytes(key)?.ok_or(Refusal::Malformed)
    }

    pub fn optional_bytes(&self, key: &str) -> Result<Option<Vec<u8>>, Refusal> {
        self.optional_text(key)?.map(|text| from_base64url(text).ok_or(Refusal::Malformed)).transpose()
    }

    pub fn object(&self, key: &str) -> Result<Self, Refusal> {
        match self.0.get(key) {
            Some(Value::Object(fields)) => Ok(Self(fields.clone())),
            _ => Err(Refusal::Malformed),
        }
    }

    /// A list of texts; none where the field is missing.
    pub fn texts(&self, key: &str) -> Result<Vec<String>, Refusal> {
        let values = match self.0.get(key) {
            None | Some(Value::Null) => return Ok(Vec::new()),
            Some(Value::Array(values)) => values,
            Some(_) => return Err(Refusal::Malformed),
        };
        values.iter().map(|value| value.as_str().map(str::to_owned).ok_or(Refusal::Malformed)).collect()
    }
}

/// JSON none of whose objects names a key twice: two readers could otherwise see two different requests.
struct Unique(Value);

impl<'de> Deserialize<'de> for Unique {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(UniqueVisitor).map(Self)
    }
}

struct UniqueVisitor;

impl<'de> Visitor<'de> for UniqueVisitor {
    type Value = Value;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("JSON without duplicate keys")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Value, A::Error> {
        let mut values = Vec::new();
        while let Some(Unique(value)) = sequence.next_element()? {
            values.push(value);
        }
        Ok(Value::Array(values))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Value, A::Error> {
        let mut fields = Map::new();
        while let Some((key, Unique(value))) = map.next_entry::<String, Unique>()? {
            if fields.insert(key, value).is_some() {
                return Err(A::Error::custom("a key is named twice"));
            }
        }
        Ok(Value::Object(fields))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_objects_that_name_each_key_once_are_read() {
        assert!(Object::parse(br#"{"a":{"b":[1,2.5,-3,null,true,"x"]}}"#).is_ok());
        let deep = ["{\"a\":".repeat(1000), "1".into(), "}".repeat(1000)].concat();
        for text in
            ["", "[]", "null", "7", "{", r#"{"a":1,"a":1}"#, r#"{"x":{"a":1,"\u0061":2}}"#, r#"[{"a":1}]"#, "{} {}", &deep]
        {
            assert!(Object::parse(text.as_bytes()).is_err(), "{text}");
        }
    }

    #[test]
    fn a_field_of_another_type_is_malformed_and_a_missing_one_is_none() {
        let object =
            Object::parse(br#"{"list":[],"text":"x","null":null,"bytes":"AAE","flag":true,"mixed":["a",1]}"#).expect("an object");
        assert_eq!(object.optional_text("absent").expect("none"), None);
        assert_eq!(object.optional_text("null").expect("none"), None);
        assert!(object.text("absent").is_err() && object.text("list").is_err() && object.object("list").is_err());
        assert_eq!(object.bytes("bytes").expect("bytes"), [0, 1]);
        assert!(object.flag("flag").expect("a flag") && object.flag("text").is_err());
        assert!(object.texts("absent").expect("none").is_empty() && object.texts("mixed").is_err());
        assert!(object.only(&["list", "text"]).is_err());
    }

    #[test]
    fn bytes_have_one_spelling() {
        assert_eq!(from_base64url("AQ"), Some(vec![1]));
        for text in ["AQ==", "AR", "A", "A+", "A/", " AQ", "AQ\n", "é"] {
            assert_eq!(from_base64url(text), None, "{text:?}");
        }
    }
}
