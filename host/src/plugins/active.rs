//! The snapshot of what is switched on. Requests read it without a lock; it is swapped whole.

use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::sync::Arc;

use gatehouse_plugin_api::{Method, Place, PluginBox, PluginModRef, Route, Scope};
use minijinja::Environment;

use super::Failure;
use super::contributions::Contributions;
use super::gate::Gate;
use super::load;
use super::points::Points;
use super::receipt::Refusal;
use crate::db::plugin::Switch;
use crate::panel::Panel;
use crate::templates;

#[derive(Default, Clone)]
pub struct Active {
    /// Every plugin that is switched on: running, or why not.
    pub plugins: BTreeMap<String, Result<Arc<Running>, Failure>>,
    pub switches: Vec<Switch>,
}

impl Active {
    pub fn get(&self, id: &str) -> Option<&Arc<Running>> {
        self.plugins.get(id).and_then(|plugin| plugin.as_ref().ok())
    }

    pub fn running(&self) -> impl Iterator<Item = &Arc<Running>> {
        self.plugins.values().filter_map(|plugin| plugin.as_ref().ok())
    }

    /// The running plugins that fill `place`, in the order that they declare; among equals by id.
    pub fn filling(&self, place: Place) -> impl Iterator<Item = &Arc<Running>> {
        let filled = self.running().filter_map(|running| running.contributions.slot(place).map(|slot| (slot.order, running)));
        let mut filled: Vec<_> = filled.collect();
        filled.sort_by_key(|(order, _)| *order);
        filled.into_iter().map(|(_, running)| running)
    }

    /// `base` and the features that running plugins need for the panel's own pages.
    pub fn permissions_policy(&self, base: &str) -> String {
        let features = self.running().flat_map(|running| &running.contributions.permissions_policy);
        features.fold(base.to_owned(), |policy, feature| format!("{policy}, {feature}=(self)"))
    }
}

/// A plugin that is switched on and loaded.
pub struct Running {
    pub contributions: Contributions,
    /// The switch's generation that it was started for.
    pub generation: i64,
    library: String,
    /// Never dropped, as its library is never unmapped: it may still be in a call, and what runs when it goes is the plugin's
    /// own code, in which nothing contains a panic.
    pub plugin: ManuallyDrop<PluginBox>,
    pub templates: Environment<'static>,
    /// Name, digest.
    assets: Vec<(String, String)>,
    routes: matchit::Router<Vec<usize>>,
    well_known: matchit::Router<Vec<usize>>,
    pub points: Points,
    /// For what the panel asks on its own account.
    pub questions: Gate,
}

/// A declared route that a request matches, and what stood in its parameters.
pub struct Matched<'r> {
    pub route: &'r Route,
    pub parameters: Vec<(String, String)>,
}

impl Running {
    pub(super) fn start(panel: &Arc<Panel>, switch: &Switch, module: PluginModRef) -> Result<Self, Vec<Refusal>> {
        let bad = |problem: String| vec![Refusal::because("library-bad-manifest", problem)];
        let contributions = Contributions::read(load::manifest(module)?)?;
        let plugin = ManuallyDrop::new(load::create(module)?);
        let digested = |asset: &gatehouse_plugin_api::Asset| (asset.name.to_string(), templates::content_digest(&asset.bytes));
        let assets: Vec<_> = contributions.assets.iter().map(digested).collect();
        let id = &contributions.id;
        let paths = assets.iter().map(|(name, digest)| (name.clone(), format!("/plugins/{id}/assets/{digest}/{name}"))).collect();
        let sources = contributions.templates.iter().map(|template| (template.name.to_string(), template.source.to_string()));
        let templates =
            templates::plugin_environment(&panel.locales, id, sources, paths).map_err(|error| bad(error.to_string()))?;
        let routed = |scope| router(&contributions.routes, scope).map_err(|error| bad(error.to_string()));
        let (routes, well_known) = (routed(Scope::Plugin)?, routed(Scope::WellKnown)?);
        let points = Points::of(&contributions, &panel.plugins.gate.for_plugin());
        let questions = Gate::for_questions();
        let (generation, library) = (switch.generation, switch.library.clone());
        Ok(Self { contributions, generation, library, plugin, templates, assets, routes, well_known, points, questions })
    }

    pub fn id(&self) -> &str {
        &self.contributions.id
    }

    /// SHA-256 of its library, in hexadecimal.
    pub fn library(&self) -> &str {
        &self.library
    }

    pub(super) fn is_of(&self, switch: &Switch) -> bool {
        self.generation == switch.generation && self.library == switch.library
    }

    pub fn route(&self, scope: Scope, method: Method, path: &str) -> Option<Matched<'_>> {
        let router = match scope {
            Scope::Plugin => &self.routes,
            Scope::WellKnown => &self.well_known,
        };
        let found = router.at(path).ok()?;
        let route = found.value.iter().map(|&at| &self.contributions.routes[at]).find(|route| route.method == method)?;
        let parameters = found.params.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
        Some(Matched { route, parameters })
    }

    /// Which of the declared assets has this digest of its content, and this name.
    pub fn asset(&self, digest: &str, name: &str) -> Option<usize> {
        self.assets.iter().position(|asset| asset.0 == name && asset.1 == digest)
    }
}

/// One entry per path; the methods of a path share it.
fn router(declared: &[Route], scope: Scope) -> Result<matchit::Router<Vec<usize>>, matchit::InsertError> {
    let mut paths: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, route) in declared.iter().enumerate().filter(|(_, route)| route.scope == scope) {
        paths.entry(route.path.replace('<', "{").replace('>', "}")).or_default().push(at);
    }
    let mut router = matchit::Router::new();
    for (path, of_path) in paths {
        router.insert(path, of_path)?;
    }
    Ok(router)
}
