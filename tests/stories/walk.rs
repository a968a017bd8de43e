//! A walk past everything that the panel has to say: pages, pieces of plugins, errors and notices, by whoever meets them. It is
//! made once, and then again in as many languages as a story likes, also at the same time. What is asserted of it is the
//! stories' business, what there is to be seen [`people`]'s and [`plugins`]'.

mod people;
mod plugins;

use std::fs;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::Value;

use gatehouse_tests::process::wait_for;
use gatehouse_tests::{Answer, Client, Library, Panel, Plan};

/// Stands for the language, in what is sent: so that two do not meet.
const LANGUAGE: &str = "{language}";
/// A language that says nothing but its name, so that each word of it is said in another.
const MUTE: &str = "en-XZ";
/// What people call their passkeys here: nothing that a message could be taken for.
const NAME: &str = "Ноутбук";

/// Makes a place whose panel reads the words in this folder.
type Maker = fn(&Path) -> Place;

pub struct Walk {
    places: Vec<Place>,
}

/// A panel, and what is to be seen there.
pub struct Place {
    panel: Panel,
    steps: Vec<Step>,
}

/// One request, to be made in each language.
struct Step {
    who: &'static str,
    client: Client,
    method: &'static str,
    path: String,
    body: Body,
    headers: Vec<(&'static str, String)>,
    accept: &'static str,
}

enum Body {
    None,
    Form(Vec<(String, String)>),
    Json(Value),
}

impl Walk {
    /// `words` is a folder of translations, which the panels read beside their own.
    #[track_caller]
    pub fn new(words: &Path) -> Self {
        fs::create_dir_all(words.join(MUTE)).expect("a folder in the story's own");
        fs::write(words.join(MUTE).join("panel.ftl"), "language-name = -\n").expect("a file in the story's own folder");
        let makers: Vec<Maker> = people::MAKERS.into_iter().chain(plugins::MAKERS).collect();
        let places = side_by_side(&makers, |make| vec![make(words)]);
        Self { places }
    }

    /// What was asked, by whom, and the answer.
    pub fn answers(&self, language: &str) -> Vec<(String, Answer)> {
        let steps = self.places.iter().flat_map(|place| &place.steps);
        steps.map(|step| (format!("{} {} {}", step.who, step.method, step.path), step.ask(language))).collect()
    }

    /// Makes the walk once, and leaves out from then on what is not worth another look.
    pub fn shorten(&mut self, language: &str, mut is_worth: impl FnMut(&Answer) -> bool) {
        for place in &mut self.places {
            place.steps.retain(|step| is_worth(&step.ask(language)));
        }
    }

    /// Makes the walk in each language, several at a time.
    pub fn in_each<T: Send>(&self, languages: &[String], see: impl Fn(&str, &str, &Answer) -> Vec<T> + Sync) -> Vec<T> {
        side_by_side(languages, |language| {
            self.answers(language).iter().flat_map(|(what, answer)| see(language, what, answer)).collect()
        })
    }

    /// What the panels' logs tell of words that could not be said, up to now.
    #[track_caller]
    pub fn unsaid(&self) -> Vec<String> {
        let lines = self.places.iter().flat_map(|place| place.unsaid());
        lines.filter(|line| !line.contains(MUTE)).collect()
    }
}

/// As many at a time as the machine can do.
fn side_by_side<I: Sync, T: Send>(items: &[I], work: impl Fn(&I) -> Vec<T> + Sync) -> Vec<T> {
    let (next, work) = (AtomicUsize::new(0), &work);
    let take = || items.get(next.fetch_add(1, Ordering::Relaxed));
    thread::scope(|scope| {
        let threads = thread::available_parallelism().map_or(1, usize::from);
        let working: Vec<_> =
            (0..threads).map(|_| scope.spawn(|| std::iter::from_fn(take).flat_map(work).collect::<Vec<_>>())).collect();
        working.into_iter().flat_map(|thread| thread.join().expect("a walk that ends")).collect()
    })
}

fn patient() -> Plan {
    Panel::plan().environment("GATEHOUSE_THROTTLE", "off")
}

fn with_passkeys() -> Plan {
    patient().library(Library::Passkeys).switched_on("passkeys").admin("ada").account("grace")
}

fn plan_with(words: &Path, plan: Plan) -> Plan {
    plan.environment("GATEHOUSE_LOCALES_DIR", &words.display().to_string())
}

#[track_caller]
fn start(plan: Plan, words: &Path) -> Panel {
    plan_with(words, plan).start()
}

impl Place {
    fn at(panel: Panel) -> Self {
        Self { panel, steps: Vec::new() }
    }

    fn step(&mut self, who: &'static str, client: &Client, method: &'static str, path: &str, body: Body) -> &mut Step {
        let (client, path) = (client.clone(), path.to_owned());
        self.steps.push(Step { who, client, method, path, body, headers: Vec::new(), accept: "text/html" });
        self.steps.last_mut().expect("it was put there")
    }

    fn page(&mut self, who: &'static str, client: &Client, path: &str) -> &mut Step {
        self.step(who, client, "GET", path, Body::None)
    }

    fn form(&mut self, who: &'static str, client: &Client, path: &str, fields: &[(&str, &str)]) -> &mut Step {
        let fields = fields.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
        self.step(who, client, "POST", path, Body::Form(fields))
    }

    fn json(&mut self, who: &'static str, client: &Client, method: &'static str, path: &str, body: Value) -> &mut Step {
        let step = self.step(who, client, method, path, Body::Json(body));
        step.accept = "application/json";
        step
    }

    /// Lines of the log about messages that another language had to say. Everything is there that was logged before.
    #[track_caller]
    fn unsaid(&self) -> Vec<String> {
        let told = |lines: &[String]| lines.iter().any(|line| line.contains(&format!("{MUTE} has no message")));
        // One that must be told comes last, and shows that they are told at all.
        self.panel.client().call("GET", "/nothing").header("accept-language", MUTE).send();
        let lines =
            wait_for("a word that is said in another language", || Some(self.panel.stderr().lines()).filter(|lines| told(lines)));
        let signs = [" has no message `", "` cannot be said: ", "no language has the message `"];
        lines.into_iter().filter(|line| signs.iter().any(|sign| line.contains(sign))).collect()
    }
}

impl Step {
    fn ask(&self, language: &str) -> Answer {
        let mut call = self.client.call(self.method, &self.path).accept(self.accept).header("accept-language", language);
        for (name, value) in &self.headers {
            call = call.header(name, value);
        }
        match &self.body {
            Body::None => call.send(),
            Body::Form(fields) => {
                let fields: Vec<_> =
                    fields.iter().map(|(name, value)| (name.as_str(), value.replace(LANGUAGE, language))).collect();
                let fields: Vec<_> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
                call.form(&fields).send()
            }
            Body::Json(json) => call.body("application/json", json.to_string()).send(),
        }
    }
}
