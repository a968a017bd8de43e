//! The lock on the 1.x promise: what crosses the boundary, as abi_stable lays it out, must be what `abi-1.snap` says. A plugin that
//! was built last year reads memory by that file. When this fails, either the change was a mistake, or it is one of the kinds
//! that may grow within 1.x (`ARCHITECTURE.md`) and the file is to be renewed: `INSTA_UPDATE=always cargo test -p
//! gatehouse-plugin-api --test abi`.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::Write;

use abi_stable::StableAbi;
use abi_stable::type_layout::{TLData, TLField, TLFields, TypeLayout};
use gatehouse_plugin_api::{Ability, Conflict, FailureKind, HostBox, Place, PluginBox, PluginModRef};

#[test]
fn the_layout_of_everything_that_crosses_is_the_one_that_was_promised() {
    let mut dump = Dump::default();
    for root in [PluginModRef::LAYOUT, PluginBox::LAYOUT, HostBox::LAYOUT] {
        dump.visit(root);
    }
    let mut text = dump.types.into_values().collect::<Vec<_>>().join("\n");
    text.push_str("\nconstants\n");
    for (name, value) in constants() {
        let _ = writeln!(text, "  {name} = {value}");
    }
    insta::with_settings!({ snapshot_path => "..", prepend_module_to_snapshot => false, omit_expression => true }, {
        insta::assert_snapshot!("abi-1", text);
    });
}

/// Integers that cross in newtypes: no layout tells that one was renumbered.
fn constants() -> Vec<(&'static str, u32)> {
    vec![
        ("Ability::KEEP_CREDENTIALS", Ability::KEEP_CREDENTIALS.0),
        ("Ability::SIGN_IN", Ability::SIGN_IN.0),
        ("Ability::CONFIRM", Ability::CONFIRM.0),
        ("Ability::HOLD_PASSWORDS", Ability::HOLD_PASSWORDS.0),
        ("Ability::END_SESSIONS", Ability::END_SESSIONS.0),
        ("Ability::READ_ACCOUNTS", Ability::READ_ACCOUNTS.0),
        ("Ability::ADMINISTER", Ability::ADMINISTER.0),
        ("Conflict::SPENT", Conflict::SPENT.0),
        ("Conflict::DUPLICATE", Conflict::DUPLICATE.0),
        ("Conflict::LIMIT", Conflict::LIMIT.0),
        ("Conflict::GONE", Conflict::GONE.0),
        ("Conflict::LAST_USABLE", Conflict::LAST_USABLE.0),
        ("Conflict::ACCOUNT", Conflict::ACCOUNT.0),
        ("Conflict::STRANDS", Conflict::STRANDS.0),
        ("FailureKind::PANIC", FailureKind::PANIC.0),
        ("FailureKind::HOST", FailureKind::HOST.0),
        ("FailureKind::INTERNAL", FailureKind::INTERNAL.0),
        ("Place::SIGN_IN", Place::SIGN_IN.0),
        ("Place::CONFIRM", Place::CONFIRM.0),
        ("Place::ACCOUNT_TAB", Place::ACCOUNT_TAB.0),
        ("Place::SETTINGS", Place::SETTINGS.0),
        ("Place::USERS_ACCOUNT", Place::USERS_ACCOUNT.0),
    ]
}

/// Every type that the roots reach, once, by name. Lines, modules and versions are left out: they change without the layout.
#[derive(Default)]
struct Dump {
    seen: HashSet<*const TypeLayout>,
    types: BTreeMap<String, String>,
}

impl Dump {
    fn visit(&mut self, layout: &'static TypeLayout) {
        let mut name = layout.full_type().to_string();
        if name == "VTable" {
            name = format!("{} in {}", name, layout.mod_path());
        }
        if !self.seen.insert(std::ptr::from_ref(layout)) {
            return;
        }
        let mut text = format!("{name}\n  size {}, alignment {}", layout.size(), layout.alignment());
        let mut fields = Vec::new();
        match layout.data() {
            TLData::Primitive(primitive) => drop(writeln!(text, ", {primitive:?}")),
            TLData::Opaque => text.push_str(", opaque\n"),
            TLData::Struct { fields: all } | TLData::Union { fields: all } => {
                text.push('\n');
                list(&mut text, all, "  ");
                fields.extend(all);
            }
            TLData::Enum(found) => {
                text.push_str(if found.exhaustiveness.is_exhaustive() { ", exhaustive\n" } else { ", may grow\n" });
                if let Some(open) = found.exhaustiveness.as_nonexhaustive() {
                    let _ = writeln!(text, "  {open:?}");
                }
                let mut left: std::vec::IntoIter<TLField> = found.fields.to_vec().into_iter();
                for (at, variant) in found.variant_names_iter().enumerate() {
                    let _ = writeln!(text, "  variant {at} {variant}");
                    for field in left.by_ref().take(usize::from(found.field_count[at])) {
                        describe(&mut text, &field, "    ");
                        fields.push(field);
                    }
                }
            }
            TLData::PrefixType(prefix) => {
                let _ = writeln!(text, ", prefix of {} fields", prefix.first_suffix_field);
                list(&mut text, prefix.fields, "  ");
                fields.extend(prefix.fields);
            }
        }
        // Types of abi_stable are pinned with it; what they are made with is ours.
        if is_ours(layout) {
            self.types.insert(name, text);
        }
        fields.extend(layout.phantom_fields());
        for field in fields {
            self.visit(field.layout());
            for function in field.function_range() {
                for crossing in function.param_type_layouts.iter().chain(function.return_type_layout()) {
                    self.visit(crossing());
                }
            }
        }
    }
}

fn list(text: &mut String, fields: TLFields, indent: &str) {
    for field in fields {
        describe(text, &field, indent);
    }
}

fn describe(text: &mut String, field: &TLField, indent: &str) {
    let _ = writeln!(text, "{indent}{}: {}", field.name(), spell(field.layout()));
    for function in field.function_range() {
        let spelled = |crossing: &extern "C" fn() -> &'static TypeLayout| spell(crossing());
        let parameters: Vec<_> = function.param_type_layouts.iter().map(|crossing| spelled(&crossing)).collect();
        let returned = function.return_type_layout().map_or_else(|| "()".to_owned(), |crossing| spelled(&crossing));
        let _ = writeln!(text, "{indent}  called with ({}), gives {returned}", parameters.join(", "));
    }
}

fn is_ours(layout: &TypeLayout) -> bool {
    layout.package().as_str() == env!("CARGO_PKG_NAME")
}

/// The type's name, and for one of abi_stable's the types of ours that it holds: abi_stable does not name those.
fn spell(layout: &'static TypeLayout) -> String {
    let name = layout.full_type().to_string();
    let mut held = BTreeSet::new();
    if !is_ours(layout) {
        holds(layout, &mut HashSet::new(), &mut held);
    }
    if held.is_empty() { name } else { format!("{name} of {}", held.into_iter().collect::<Vec<_>>().join(", ")) }
}

fn holds(layout: &'static TypeLayout, seen: &mut HashSet<*const TypeLayout>, held: &mut BTreeSet<String>) {
    if !seen.insert(std::ptr::from_ref(layout)) {
        return;
    }
    let fields = layout.get_fields().into_iter().flatten().chain(layout.phantom_fields());
    for inner in fields.map(|field| field.layout()) {
        if is_ours(inner) {
            held.insert(inner.full_type().to_string());
        } else {
            holds(inner, seen, held);
        }
    }
}
