//! A plugin's manifest, taken apart. Whether it keeps the rules is not asked here: `gatehouse plugins inspect FILE` tells.

use gatehouse_plugin_api::{
    Ability, Contribution, Manifest, Messages, NonExhaustive, RString, Route, Setting, SettingKind, Slot, Switch, Template, Value,
};

#[derive(Default)]
pub(crate) struct Declared {
    pub id: String,
    pub switches: Vec<Switch>,
    pub routes: Vec<Route>,
    pub settings: Vec<Setting>,
    pub slots: Vec<Slot>,
    pub messages: Vec<Messages>,
    pub templates: Vec<Template>,
    pub abilities: Vec<Ability>,
}

impl Declared {
    pub fn of(manifest: Manifest) -> Self {
        let mut declared = Self { id: manifest.id.into(), ..Self::default() };
        for contribution in manifest.contributions.into_iter().filter_map(|one| NonExhaustive::into_enum(one).ok()) {
            match contribution {
                Contribution::Switch(switch) => declared.switches.push(switch),
                Contribution::Route(route) => declared.routes.push(route),
                Contribution::Setting(setting) => declared.settings.push(setting),
                Contribution::Slot(slot) => declared.slots.push(slot),
                Contribution::Messages(messages) => declared.messages.push(messages),
                Contribution::Template(template) => declared.templates.push(template),
                Contribution::Ability(ability) => declared.abilities.push(ability),
                _ => {}
            }
        }
        declared
    }

    pub fn route(&self, name: &str) -> Option<&Route> {
        self.routes.iter().find(|route| route.name == name)
    }

    pub fn may(&self, ability: Ability) -> bool {
        self.abilities.contains(&ability)
    }

    /// Every setting with its default.
    pub fn defaults(&self) -> Vec<(RString, Value)> {
        self.settings.iter().map(|setting| (setting.name.clone(), default(&setting.kind))).collect()
    }
}

fn default(kind: &SettingKind) -> Value {
    match kind {
        SettingKind::Flag { default } => Value::Flag(*default),
        SettingKind::Integer { default, .. } => Value::Integer(*default),
        SettingKind::Text { default, .. } => Value::Text(default.clone()),
    }
}
