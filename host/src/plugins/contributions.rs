//! A plugin's declaration, checked and in the panel's own types. What breaks a rule is refused whole, with every reason.

use std::collections::BTreeMap;

use abi_stable::nonexhaustive_enum::NonExhaustive;
use fluent_syntax::ast::Entry;
use gatehouse_plugin_api::{
    Ability, Access, Asset, Contribution, Manifest, Messages, Method, Place, Route, Scope, Setting, Slot, Switch, Template,
};

use super::abilities;
use super::conflicts::Claims;
use super::receipt::{Receipt, Refusal, SwitchWords};
use crate::locales::{Catalogue, PluginMessages};

/// Everything that one plugin adds.
#[derive(Debug)]
pub struct Contributions {
    pub id: String,
    pub version: String,
    pub switch: Switch,
    pub routes: Vec<Route>,
    pub settings: Vec<Setting>,
    pub slots: Vec<Slot>,
    pub locales: Vec<Messages>,
    pub templates: Vec<Template>,
    pub assets: Vec<Asset>,
    pub permissions_policy: Vec<String>,
    pub needs_secure_address: bool,
    pub abilities: Vec<Ability>,
}

impl Contributions {
    /// Every reason for a refusal at once.
    pub fn read(manifest: Manifest) -> Result<Self, Vec<Refusal>> {
        let mut problems = Vec::new();
        let mut later = Vec::new();
        let mut switches = Vec::new();
        let mut read = Self {
            id: manifest.id.into(),
            version: manifest.version.into(),
            switch: Switch { title: "".into(), summary: "".into() },
            routes: Vec::new(),
            settings: Vec::new(),
            slots: Vec::new(),
            locales: Vec::new(),
            templates: Vec::new(),
            assets: Vec::new(),
            permissions_policy: Vec::new(),
            needs_secure_address: false,
            abilities: Vec::new(),
        };
        for contribution in manifest.contributions {
            match NonExhaustive::into_enum(contribution) {
                Ok(Contribution::Switch(switch)) => switches.push(switch),
                Ok(Contribution::Route(route)) => read.routes.push(route),
                Ok(Contribution::Setting(setting)) => read.settings.push(setting),
                Ok(Contribution::Slot(slot)) => read.slots.push(slot),
                Ok(Contribution::Messages(messages)) => read.locales.push(messages),
                Ok(Contribution::Template(template)) => read.templates.push(template),
                Ok(Contribution::Asset(asset)) => read.assets.push(asset),
                Ok(Contribution::PermissionsPolicy(feature)) => read.permissions_policy.push(feature.into()),
                Ok(Contribution::SecureAddress) => read.needs_secure_address = true,
                Ok(Contribution::Ability(ability)) => read.abilities.push(ability),
                Ok(Contribution::Extension(extension)) => later.push(extension.name.into()),
                Ok(other) => later.push(name_of(&other)),
                Err(other) => later.push(name_of(&other.non_exhaustive)),
            }
        }
        let unknown = read.abilities.iter().filter(|ability| abilities::name(**ability).is_none());
        later.extend(unknown.map(|ability| format!("Ability({})", ability.0)));
        match switches.pop() {
            Some(switch) if switches.is_empty() => read.switch = switch,
            _ => problems.push("it does not contribute exactly one switch".to_owned()),
        }
        problems.extend(read.broken_rules());
        let mut refusals: Vec<_> = later.into_iter().map(Refusal::later).collect();
        refusals.extend(problems.into_iter().map(|problem| Refusal::because("library-bad-manifest", problem)));
        if refusals.is_empty() { Ok(read) } else { Err(refusals) }
    }

    fn broken_rules(&self) -> Vec<String> {
        let mut broken = Vec::new();
        let mut rule = |kept: bool, problem: String| {
            if !kept {
                broken.push(problem);
            }
        };
        rule(is_id(&self.id), format!("its id `{}` is not 2 to 31 lower-case letters, digits and hyphens", self.id));
        let taken = RESERVED.contains(&self.id.as_str());
        rule(!taken, format!("its id `{}` is the panel's own", self.id));
        let own = Catalogue::build(None, &[]);
        for slot in &self.slots {
            let known = self.templates.iter().any(|template| template.name == slot.template);
            rule(known, format!("a slot uses the template `{}`, which it does not bring", slot.template));
        }
        for feature in &self.permissions_policy {
            let plain = feature.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-');
            rule(plain && !feature.is_empty(), format!("`{feature}` is not a Permissions-Policy feature"));
        }
        for asset in &self.assets {
            rule(!asset.name.contains('/') && !asset.name.is_empty(), format!("`{}` is not a file name", asset.name));
        }
        for setting in &self.settings {
            let plain = setting.name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_');
            rule(plain && !setting.name.is_empty(), format!("`{}` is not a setting name", setting.name));
        }
        rule(self.locales.iter().any(|messages| messages.locale == "en"), "it has no messages in `en`".to_owned());
        for messages in &self.locales {
            for id in message_ids(&messages.source) {
                let prefixed = id.strip_prefix(&self.id).is_some_and(|rest| rest.starts_with('-'));
                rule(prefixed, format!("the message `{id}` does not start with `{}-`", self.id));
                rule(!own.has_message(&id), format!("the message `{id}` is the panel's own"));
            }
        }
        let names: std::collections::BTreeSet<_> = self.routes.iter().map(|route| route.name.as_str()).collect();
        rule(names.len() == self.routes.len(), "two of its routes have one name".to_owned());
        broken
    }

    pub fn messages(&self) -> Vec<PluginMessages> {
        let own = |messages: &Messages| PluginMessages {
            plugin: self.id.clone(),
            locale: messages.locale.to_string(),
            source: messages.source.to_string(),
        };
        self.locales.iter().map(own).collect()
    }

    pub fn slot(&self, place: Place) -> Option<&Slot> {
        self.slots.iter().find(|slot| slot.place == place)
    }

    pub fn may(&self, ability: Ability) -> bool {
        self.abilities.contains(&ability)
    }

    pub fn receipt(&self) -> Receipt {
        let catalogue = Catalogue::build(None, &self.messages());
        let no_arguments = fluent_bundle::FluentArgs::new();
        let text = |tag: &str, id: &str| catalogue.text(tag, id, &no_arguments);
        let words: BTreeMap<_, _> = self
            .locales
            .iter()
            .map(|messages| messages.locale.to_string())
            .map(|tag| {
                let words = SwitchWords { title: text(&tag, &self.switch.title), summary: text(&tag, &self.switch.summary) };
                (tag, words)
            })
            .collect();
        Receipt {
            id: self.id.clone(),
            version: self.version.clone(),
            needs_secure_address: self.needs_secure_address,
            routes: self.routes.iter().map(|route| describe_route(&self.id, route)).collect(),
            open_routes: self.routes.iter().filter(|route| route.access == Access::Anyone).count(),
            abilities: self.abilities.iter().filter_map(|ability| abilities::name(*ability)).map(str::to_owned).collect(),
            settings: self.settings.iter().map(|setting| format!("{}.{}", self.id, setting.name)).collect(),
            slots: self.slots.iter().map(|slot| describe_place(slot.place).to_owned()).collect(),
            locales: words.keys().cloned().collect(),
            words,
            claims: Claims::of(self),
        }
    }
}

/// A kind of contribution that this panel has not, as the plugin's own library names it.
fn name_of(contribution: &impl std::fmt::Debug) -> String {
    format!("{contribution:?}").chars().take_while(char::is_ascii_alphanumeric).collect()
}

/// Tabs of the account page that the panel has itself.
const RESERVED: [&str; 6] = ["profile", "password", "second-factor", "sessions", "activity", "release-password"];

pub(super) fn is_id(id: &str) -> bool {
    let plain = id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    plain && (2..=31).contains(&id.len()) && id.starts_with(|first: char| first.is_ascii_lowercase())
}

pub(super) fn message_ids(source: &str) -> Vec<String> {
    let resource = fluent_syntax::parser::parse(source).unwrap_or_else(|(resource, _)| resource);
    let ids = resource.body.into_iter().filter_map(|entry| match entry {
        Entry::Message(message) => Some(message.id.name.to_owned()),
        Entry::Term(term) => Some(term.id.name.to_owned()),
        _ => None,
    });
    ids.collect()
}

/// Method and path, for people.
pub fn route_address(plugin: &str, route: &Route) -> String {
    let base = match route.scope {
        Scope::Plugin => format!("/plugins/{plugin}"),
        Scope::WellKnown => "/.well-known".to_owned(),
    };
    format!("{} {base}{}", method_name(route.method), route.path)
}

fn describe_route(plugin: &str, route: &Route) -> String {
    let access = match route.access {
        Access::Anyone => "anyone",
        Access::SignedIn => "signed in",
        Access::Admin => "administrators",
    };
    let fresh = if route.fresh { ", fresh" } else { "" };
    format!("{} ({access}{fresh})", route_address(plugin, route))
}

pub fn method_name(method: Method) -> &'static str {
    match method {
        Method::Get => "GET",
        Method::Post => "POST",
        Method::Put => "PUT",
        Method::Patch => "PATCH",
        Method::Delete => "DELETE",
    }
}

pub fn describe_place(place: Place) -> &'static str {
    match place {
        Place::SIGN_IN => "sign-in",
        Place::CONFIRM => "confirm",
        Place::ACCOUNT_TAB => "account.tab",
        Place::SETTINGS => "settings",
        Place::USERS_ACCOUNT => "users.account",
        _ => "unknown",
    }
}
