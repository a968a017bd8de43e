//! What readers of one language are told. A page says dozens of messages: whom it speaks to is looked up once.

use std::sync::Arc;

use fluent_bundle::FluentArgs;
use minijinja::HtmlEscape;

use super::Catalogue;
use super::layer::{Layer, Said};
use super::markup::{self, Links};

pub struct Voice {
    pub language: String,
    nearest: Vec<(String, Arc<[Layer]>)>,
    catalogue: Arc<Catalogue>,
}

impl Voice {
    pub(super) fn of(catalogue: Arc<Catalogue>, language: &str) -> Self {
        let nearest = catalogue.nearest(language).map(|(tag, layers)| (tag.to_owned(), Arc::clone(layers))).collect();
        Self { language: language.to_owned(), nearest, catalogue }
    }

    /// Shared: nearly all are said as they stand in a file. The bare id if no language has it.
    pub fn say(&self, id: &str, arguments: &FluentArgs<'_>) -> Arc<str> {
        self.find(id, |layer| layer.say(id, arguments)).unwrap_or_else(|| id.into())
    }

    /// As HTML: [`markup`]. The texts among the arguments are escaped already.
    pub fn say_html(&self, id: &str, arguments: &FluentArgs<'_>, links: &Links) -> String {
        let said = self.find(id, |layer| layer.say(id, arguments).and_then(|text| markup::html(&text, links)));
        said.unwrap_or_else(|| HtmlEscape(id).to_string())
    }

    fn find<T>(&self, id: &str, say: impl Fn(&Layer) -> Said<T>) -> Option<T> {
        self.catalogue.find(self.nearest.iter().map(|(tag, layers)| (tag.as_str(), layers)), id, say)
    }
}
