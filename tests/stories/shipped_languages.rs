//! Every shipped language says everything itself: the panel tells its log what it had to say in another one, and on the walk
//! that is nothing. What the walk does not meet is named here.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use gatehouse_tests::Answer;
use gatehouse_tests::words;

use crate::pseudo_locale;
use crate::walk::Walk;

/// Of the shipped ones, those that are written from right to left.
const RIGHT_TO_LEFT: [&str; 2] = ["ar", "he"];

/// Its messages say nothing but their own ids, every variable that they may have, and every link.
const IDS: &str = "en-XI";

/// What the walk does not meet, since it would have to wait, to be somebody else, or to have a machine that is broken: the same
/// lines of code say others of the same kind, and give them the same variables.
const UNMET: [&str; 29] = [
    "account-sessions-by-other",
    "audit-failure-rest",
    "plugin-declares-addresses",
    "library-later-why",
    "library-later-do",
    "library-layout-why",
    "library-layout-do",
    "library-hung-why",
    "library-hung-do",
    "library-stuck-why",
    "library-stuck-do",
    "library-owner-why",
    "library-owner-do",
    "library-folder-owner-why",
    "library-folder-owner-do",
    "error-wait-minutes",
    "problem-too-slow-title",
    "problem-too-slow-detail",
    "problem-unavailable-title",
    "problem-unavailable-detail",
    "plugin-elsewhere",
    "plugin-elsewhere-since",
    "problem-last-administrator-title",
    "problem-last-administrator-detail",
    "problem-paused-title",
    "problem-paused-detail",
    "problem-too-many-title",
    "problem-too-many-detail",
    "stranded-more",
];

/// Files of words, and those of the plugin that is shipped.
const FILES: [&str; 2] = ["panel", "passkeys"];

/// What is wrong with an answer that should be in this language.
fn faults(language: &str, what: &str, answer: &Answer) -> Vec<String> {
    let direction = if RIGHT_TO_LEFT.contains(&language) { "rtl" } else { "ltr" };
    let page = answer.text();
    let mut faults = Vec::new();
    let kind = answer.header("content-type").unwrap_or_default();
    let speaks = kind.starts_with("text/html") || kind.starts_with("application/problem+json");
    if speaks && answer.header("content-language") != Some(language) {
        faults.push(format!("Content-Language is {:?}", answer.header("content-language")));
    }
    if kind.starts_with("text/html") && !page.contains(&format!("<html lang=\"{language}\" dir=\"{direction}\">")) {
        faults.push(format!("not `lang=\"{language}\" dir=\"{direction}\"`"));
    }
    faults.into_iter().map(|fault| format!("{language}: {what} ({}): {fault}", answer.status)).collect()
}

/// Into a folder of translations.
fn say_their_ids(folder: &Path) {
    fs::create_dir_all(folder.join(IDS)).expect("our own folder");
    for file in FILES {
        let line = |message: words::Message| {
            let variables = message.variables.iter().map(|name| format!(" {{ ${name} }}"));
            let links = message.links.iter().map(|name| format!(" <a data-l10n-name=\"{name}\">{name}</a>"));
            format!("{} = ⟦{}⟧{}\n", message.id, message.id, variables.chain(links).collect::<String>())
        };
        let text: String = words::messages(file).into_iter().map(line).collect();
        fs::write(folder.join(IDS).join(format!("{file}.ftl")), text).expect("our own folder");
    }
}

/// Messages that the walk has not met. From then on it leads only to where another one is said.
fn unmet(walk: &mut Walk) -> Vec<String> {
    let mut met = BTreeSet::new();
    walk.shorten(IDS, |answer| {
        let text = answer.text();
        let ids = text.split('⟦').skip(1).filter_map(|rest| rest.split('⟧').next());
        // All of them are met, not only the first that was not.
        ids.filter(|id| met.insert((*id).to_owned())).count() > 0
    });
    let messages = FILES.iter().flat_map(|file| words::messages(file)).map(|message| message.id);
    let unmet = messages.filter(|id| !met.contains(id) && !UNMET.contains(&id.as_str()));
    unmet.map(|id| format!("the walk does not meet {id}")).collect()
}

#[test]
fn whatever_is_said_is_said_in_the_readers_own_language_by_a_message_that_has_all_it_needs() {
    let folder = tempfile::tempdir().expect("a temporary folder");
    pseudo_locale::make_words(folder.path());
    say_their_ids(folder.path());
    let languages = words::languages();
    assert!(languages.len() > 1, "the words are not where they were");

    let mut walk = Walk::new(folder.path());
    let accented = walk.answers(pseudo_locale::LANGUAGE);
    assert!(accented.len() > 150, "only {} steps", accented.len());
    let mut wrong: Vec<_> = accented.iter().flat_map(|(what, answer)| pseudo_locale::faults(what, answer)).collect();
    wrong.extend(unmet(&mut walk));
    wrong.extend(walk.in_each(&languages, faults));
    // Plugins that are made for tests speak one language.
    let shipped: BTreeSet<_> = FILES.iter().flat_map(|file| words::messages(file)).map(|message| message.id).collect();
    let is_shipped = |line: &String| line.split('`').nth(1).is_some_and(|id| shipped.contains(id));
    wrong.extend(walk.unsaid().into_iter().filter(is_shipped));
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}
