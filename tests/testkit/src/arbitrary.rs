//! What a property test sends to a plugin. Only strategies, and only with the feature `proptest`: what a plugin must do with what
//! comes is the test's to say.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::{Map, Value};

/// JSON of any shape, in which fields often have one of these names and texts are often one of these: those that the plugin
/// reads, so that not everything is refused at the first look. Neither list may be empty.
pub fn json(names: &'static [&'static str], texts: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        any::<String>().prop_map(Value::from),
        "[A-Za-z0-9_-]{0,200}".prop_map(Value::from),
        select(texts).prop_map(Value::from),
    ];
    let name = prop_oneof![any::<String>(), select(names).prop_map(str::to_owned)];
    leaf.prop_recursive(4, 64, 8, move |inner| {
        let fields = prop::collection::vec((name.clone(), inner.clone()), 0..8);
        let fields = fields.prop_map(|fields| fields.into_iter().collect::<Map<_, _>>());
        prop_oneof![prop::collection::vec(inner, 0..8).prop_map(Value::from), fields.prop_map(Value::from)]
    })
}
