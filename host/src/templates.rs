//! Rendering: the panel's pages through rocket_dyn_templates, and the pieces of plugins in an environment of their own.
//! Escaping is always HTML, an undefined value is an error, and what templates may call is the same short list.

use std::borrow::Cow;
use std::fmt::{self, Write};
use std::path::Path;
use std::sync::{Arc, LazyLock};

use minijinja::value::{DynObject, Kwargs, Object, Value, ValueKind};
use minijinja::{AutoEscape, Environment, Error, ErrorKind, HtmlEscape, State, UndefinedBehavior};
use rocket::fairing::Fairing;
use rocket_dyn_templates::Template;

use fluent_bundle::{FluentArgs, FluentValue};

use crate::locales::{Links, Locales, Voice};
use crate::{clock, embedded, locales, secrets};

/// What a template knows its page's language by.
const LANGUAGE: &str = "lang";
/// The argument of `t_html` that says where a message's links lead.
const LINKS: &str = "links";

/// Steps that a piece of a plugin may take.
const FUEL: u64 = 1_000_000;

/// The panel's own templates; files in the templates folder beat the built-in ones.
pub fn fairing(words: &Arc<Locales>) -> impl Fairing + use<> {
    let words = Arc::clone(words);
    Template::try_custom(move |engines| {
        let environment = &mut engines.minijinja;
        // First: a template's escaping is settled when it is added.
        prepare(environment, &words);
        for (name, source) in embedded::TEMPLATES {
            if environment.get_template(name).is_err() {
                environment.add_template(name, source)?;
            }
        }
        environment.add_function("asset", |name: &str| asset_path(name).map(Value::from_safe_string));
        Ok(())
    })
}

/// An environment for one plugin's templates. `assets` are name and path.
pub fn plugin_environment(
    words: &Arc<Locales>,
    plugin: &str,
    templates: impl IntoIterator<Item = (String, String)>,
    assets: Vec<(String, String)>,
) -> Result<Environment<'static>, Error> {
    let mut environment = Environment::new();
    prepare(&mut environment, words);
    environment.set_fuel(Some(FUEL));
    let base = format!("/plugins/{plugin}");
    environment.add_function("path", move |below: &str| {
        Value::from_safe_string(format!("{base}{}", HtmlEscape(below)).replace("&#x2f;", "/"))
    });
    environment.add_function("asset", move |wanted: &str| {
        let found = assets.iter().find(|(name, _)| name == wanted).map(|(_, path)| Value::from_safe_string(path.clone()));
        found.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no asset `{wanted}`")))
    });
    for (name, source) in templates {
        environment.add_template_owned(name, source)?;
    }
    Ok(environment)
}

fn prepare(environment: &mut Environment<'static>, words: &Arc<Locales>) {
    // rocket_dyn_templates escapes by file name, which templates added from text do not have.
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    let said = Arc::clone(words);
    environment.add_function("t", move |state: &State<'_, '_>, id: &str, arguments: Option<Kwargs>| {
        let given = arguments.as_ref().map(given).transpose()?.unwrap_or_default();
        Ok::<_, Error>(Value::from(speaks(&voice(state, &said)).say(id, &fluent_arguments(&given)?)))
    });
    let said = Arc::clone(words);
    environment.add_function("t_html", move |state: &State<'_, '_>, id: &str, arguments: Kwargs| {
        let (links, given): (Vec<_>, Vec<_>) = given(&arguments)?.into_iter().partition(|(name, _)| *name == LINKS);
        let links = links.first().map_or(Ok(Links::new()), |(_, links)| addresses(links))?;
        let given: Vec<_> = given.into_iter().map(|(name, value)| (name, safe(value))).collect();
        let html = speaks(&voice(state, &said)).say_html(id, &fluent_arguments(&given)?, &links);
        Ok::<_, Error>(Value::from_safe_string(html))
    });
    let said = Arc::clone(words);
    environment.add_function("ago", move |state: &State<'_, '_>, at: i64| {
        let voice = voice(state, &said);
        let voice = speaks(&voice);
        let (machine, exact) = locales::date_time(&voice.language, at);
        let told = locales::ago(at, clock::now())
            .map(|(id, count)| voice.say(id, &FluentArgs::from_iter([("count", FluentValue::from(count))])));
        let told = told.as_deref().unwrap_or(&exact);
        let [machine, exact, told] = [&machine, &exact, told].map(escaped);
        Value::from_safe_string(format!("<time datetime=\"{machine}\" title=\"{exact}\">{told}</time>"))
    });
    let said = Arc::clone(words);
    environment.add_function("time", move |state: &State<'_, '_>, at: i64| {
        let (machine, person) = locales::date_time(&speaks(&voice(state, &said)).language, at);
        Value::from_safe_string(format!("<time datetime=\"{}\">{}</time>", HtmlEscape(&machine), HtmlEscape(&person)))
    });
}

impl fmt::Debug for Voice {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.language)
    }
}

impl Object for Voice {}

/// Found by whatever is said first, and kept for the rest of the page.
fn voice(state: &State<'_, '_>, words: &Locales) -> Value {
    state.get_temp(LANGUAGE).unwrap_or_else(|| {
        let known = state.lookup(LANGUAGE);
        let voice = words.voice(known.as_ref().and_then(Value::as_str).unwrap_or(locales::SOURCE));
        let voice = Value::from_object(voice);
        state.set_temp(LANGUAGE, voice.clone());
        voice
    })
}

/// Borrowed: dozens of messages are said with it.
fn speaks(voice: &Value) -> &Voice {
    voice.downcast_object_ref().expect("nothing else is kept under this name")
}

fn given(arguments: &Kwargs) -> Result<Vec<(&str, Value)>, Error> {
    arguments.args().map(|name| Ok((name, defined(name, arguments.peek(name)?)?))).collect()
}

fn defined(name: &str, value: Value) -> Result<Value, Error> {
    if value.is_undefined() {
        return Err(Error::new(ErrorKind::UndefinedError, format!("`{name}` is undefined")));
    }
    Ok(value)
}

fn addresses(links: &Value) -> Result<Links, Error> {
    let pairs = links.as_object().and_then(DynObject::try_iter_pairs);
    let pairs = pairs.ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("`{LINKS}` is no map")))?;
    let link = |(name, address)| {
        let name = text(&name).into_owned();
        let address = defined(&name, address)?;
        Ok((name, html(&address)))
    };
    pairs.map(link).collect()
}

/// A number stays one.
fn safe(value: Value) -> Value {
    if value.kind() == ValueKind::Number { value } else { html(&value).into() }
}

/// What is HTML already stays as it is.
fn html(value: &Value) -> String {
    let text = text(value);
    if value.is_safe() { text.into_owned() } else { escaped(&text) }
}

fn text(value: &Value) -> Cow<'_, str> {
    value.as_str().map_or_else(|| value.to_string().into(), Cow::from)
}

/// With room for it from the start: most texts become little longer.
fn escaped(text: &str) -> String {
    let mut html = String::with_capacity(text.len() + text.len() / 2 + 8);
    // A text takes whatever is written to it.
    let _ = write!(html, "{}", HtmlEscape(text));
    html
}

/// They borrow their texts. Numbers must stay numbers, or every plural would be `other`.
fn fluent_arguments<'a>(given: &'a [(&'a str, Value)]) -> Result<FluentArgs<'a>, Error> {
    let fluent = |value: &'a Value| match value.kind() {
        ValueKind::Number => f64::try_from(value.clone()).map(FluentValue::from),
        _ => Ok(text(value).into()),
    };
    given.iter().map(|(name, value)| Ok((*name, fluent(value)?))).collect()
}

/// Where an asset of the panel is served: the content's digest in the path lets browsers keep it for ever.
pub fn asset_path(name: &str) -> Result<String, Error> {
    let known = ASSET_PATHS.iter().find(|(known, _)| *known == name);
    known.map(|(_, path)| path.clone()).ok_or_else(|| Error::new(ErrorKind::InvalidOperation, format!("no asset `{name}`")))
}

static ASSET_PATHS: LazyLock<Vec<(&'static str, String)>> = LazyLock::new(|| {
    embedded::ASSETS.iter().map(|(name, bytes)| (*name, format!("/assets/{}/{name}", content_digest(bytes)))).collect()
});

/// Enough of SHA-256 to name a version of a file.
pub fn content_digest(bytes: &[u8]) -> String {
    let mut digest = secrets::hex(&secrets::digest(bytes));
    digest.truncate(16);
    digest
}

/// The content type that an asset's name tells.
pub fn content_type(name: &str) -> rocket::http::ContentType {
    let extension = Path::new(name).extension().and_then(|extension| extension.to_str()).unwrap_or_default();
    rocket::http::ContentType::from_extension(extension).unwrap_or(rocket::http::ContentType::Binary)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_put_into_a_message_with_markup_is_text_and_escaped_once() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::create_dir(folder.path().join("en")).expect("our own folder");
        let words = "beds-html = <em>{ $name }</em> has { $count ->\n    [one] a bed\n   *[other] <a data-l10n-name=\"beds\">{ $count } beds</a>\n }\n";
        std::fs::write(folder.path().join("en/panel.ftl"), words).expect("our own file");
        let locales = Arc::new(Locales::new(Some(folder.path().to_owned())));
        let source = "{{ t_html('beds-html', name=name, count=2, links={'beds': path('/beds?a=1&b=2')}) }}";
        let nowhere = "{{ t_html('beds-html', name='Tom', count=2, links={'beds': nothing}) }}";
        let pieces = [("piece", source), ("nowhere", nowhere)].map(|(name, source)| (name.to_owned(), source.to_owned()));
        let environment = plugin_environment(&locales, "garden", pieces, Vec::new());
        let environment = environment.expect("a template that can be read");
        let piece = environment.get_template("piece").expect("a template that was added");
        let said = piece.render(minijinja::context! { name => "<b>Tom & \"Jerry\"</b>" });
        let expected = "<em>&lt;b&gt;Tom &amp; &quot;Jerry&quot;&lt;&#x2f;b&gt;</em> has \
                        <a href=\"/plugins/garden/beds?a=1&amp;b=2\">2 beds</a>";
        assert_eq!(said.map(|said| locales::without_isolation(&said)).ok().as_deref(), Some(expected));
        for piece in ["piece", "nowhere"].map(|piece| environment.get_template(piece).expect("a template that was added")) {
            let error = piece.render(minijinja::context! {}).expect_err("nobody has a name, or nothing an address");
            assert_eq!(error.kind(), ErrorKind::UndefinedError);
        }
    }
}
