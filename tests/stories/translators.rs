//! Whoever translates the panel: files on its disk, and nothing built or started again.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use gatehouse_tests::process::wait_at_most;
use gatehouse_tests::{Client, Library, Panel};

/// A second is what is promised; the rest is for a machine that does something else.
const A_SECOND: Duration = Duration::from_secs(3);
/// That, and what a busy machine takes to answer.
const SOON: Duration = Duration::from_secs(5);

/// A panel that reads words from a folder in its data, and that folder.
fn panel() -> (Panel, PathBuf) {
    let plan = Panel::plan().library(Library::Passkeys).switched_on("passkeys").admin("ada");
    let panel = plan.environment("GATEHOUSE_LOCALES_DIR", "words").start();
    let words = panel.data().join("words");
    (panel, words)
}

fn save(words: &Path, file: &str, text: &str) {
    let path = words.join(file);
    fs::create_dir_all(path.parent().expect("a folder")).expect("a folder for words");
    fs::write(path, text).expect("a file of words");
}

fn login(client: &Client, accept: &str) -> String {
    client.call("GET", "/login").header("accept-language", accept).send().text()
}

fn attribute(page: &str, name: &str) -> String {
    let (_, rest) = page.split_once(&format!("{name}=\"")).unwrap_or_else(|| panic!("no {name} in {page}"));
    rest.split('"').next().unwrap_or_default().to_owned()
}

#[test]
fn a_language_that_nobody_built_in_is_on_the_page_once_its_file_is_saved() {
    let (panel, words) = panel();
    let visitor = panel.client();
    assert_eq!(attribute(&login(&visitor, "et"), "lang"), "en");

    save(&words, "et/panel.ftl", "language-name = Eesti\nlogin-title = Tere tulemast\n");
    let page =
        wait_at_most(SOON, "the new language", || Some(login(&visitor, "et")).filter(|page| page.contains("Tere tulemast")));
    assert_eq!(attribute(&page, "lang"), "et");
    assert!(page.contains(">Eesti</option>"), "{page}");
    assert!(page.contains("Username"), "what is not translated yet is English: {page}");

    save(&words, "et/panel.ftl", "language-name = Eesti\nlogin-title = Sisselogimine\n");
    wait_at_most(A_SECOND, "the changed word", || login(&visitor, "et").contains("Sisselogimine").then_some(()));
    save(&words, "et/passkeys.ftl", "passkeys-sign-in = Logi sisse pääsuvõtmega\n");
    wait_at_most(SOON, "the plugin's word", || login(&visitor, "et").contains("Logi sisse pääsuvõtmega").then_some(()));

    visitor.form("/language", &[("language", "et"), ("next", "/login")]);
    assert_eq!(attribute(&login(&visitor, "en"), "lang"), "et");
    fs::remove_dir_all(words.join("et")).expect("the folder goes");
    wait_at_most(SOON, "the language to be gone", || (attribute(&login(&visitor, "et"), "lang") == "en").then_some(()));
}

#[test]
fn a_translators_word_beats_the_built_in_one_and_the_others_stay() {
    let (panel, words) = panel();
    let visitor = panel.client();
    save(&words, "de/terms.ftl", "-passkey = Zugangsschlüssel\n");
    save(&words, "de/panel.ftl", "login-title = Grüß Gott\n");
    let page = wait_at_most(SOON, "the other word", || Some(login(&visitor, "de")).filter(|page| page.contains("Grüß Gott")));
    assert!(page.contains("Benutzername"), "{page}");
    let readable = visitor.call("GET", "/login").header("accept-language", "de").send().readable();
    assert!(readable.contains("Mit einem Zugangsschlüssel anmelden"), "a term is changed everywhere at once: {readable}");
}

#[test]
fn no_translation_can_break_a_page_or_bring_markup_into_it() {
    let (panel, words) = panel();
    let visitor = panel.client();
    let long = "x".repeat(900_000);
    let hostile = format!(
        "login-title = <script>alert(1)</script><b>Anmelden</b>\n\
         login-submit = {{ $nobody }} tritt ein\n\
         field-username = {{ -kreis }}\n\
         field-password = Passwort }} {{\n\
         login-to-recovery = {long}\n\
         language-label = {{ login-nichts }}\n\
         language-switch =\n    {{ $count ->\n        [one] Eins\n    }}\n"
    );
    save(&words, "de/terms.ftl", "-kreis = { -rund }\n-rund = { -kreis }\n");
    save(&words, "de/panel.ftl", &hostile);
    let page = wait_at_most(SOON, "the file to be read", || {
        Some(login(&visitor, "de")).filter(|page| page.contains("&lt;b&gt;Anmelden"))
    });
    assert!(!page.contains("<script>alert") && !page.contains("<b>Anmelden"), "{page}");
    assert!(page.len() < 50_000, "the page has {} bytes", page.len());
    // What cannot be said is said as it was built in, in the same language.
    for word in [">Anmelden<", "Benutzername", "Passwort", "Anmelden geht nicht?", "Sprache", "Wechseln"] {
        assert!(page.contains(word), "no {word} in {page}");
    }
    for line in [
        "de/panel.ftl:2: `login-submit`",
        "de/panel.ftl:3: `field-username`",
        "de/panel.ftl:4",
        "de/panel.ftl:5: `login-to-recovery`",
    ] {
        panel.stderr().says(line);
    }
    let told = || panel.stderr().lines().iter().filter(|line| line.contains("`login-submit`")).count();
    let before = told();
    login(&visitor, "de");
    assert_eq!(told(), before, "a page that is loaded again does not fill the log");
}

#[test]
fn a_link_in_a_sentence_is_where_the_translator_put_it_and_leads_where_the_panel_says() {
    let (panel, words) = panel();
    let ada = panel.signed_in("ada");
    assert_eq!(ada.form("/account/profile", &[("language", "de")]).status, 303);
    let told = |text: &str| format!("<p class=\"notice\">{text}</p>");
    let built_in = "Nur ein Passwort schützt Ihr Konto. <a href=\"&#x2f;account&#x2f;second-factor\">Fügen Sie einen zweiten Faktor hinzu</a>.";
    assert!(ada.get("/").text().contains(&told(built_in)));

    let link = "<a data-l10n-name=\"set-up\">";
    let write = |text: &str, seen: &str| {
        save(&words, "de/panel.ftl", &format!("second-factor-missing-html = {text}\nlogin-title = {}\n", text.len()));
        let is_read = || login(&panel.client(), "de").contains(&format!(">{}<", text.len())).then_some(());
        wait_at_most(SOON, "the file to be read", is_read);
        let page = ada.get("/").text();
        assert!(page.contains(&told(seen)), "{text}: {page}");
    };
    let moved = format!("{link}Zweiter Faktor</a> <strong>fehlt</strong>");
    write(&moved, "<a href=\"&#x2f;account&#x2f;second-factor\">Zweiter Faktor</a> <strong>fehlt</strong>");
    // One that has other tags, another address or no link is told as it was built in.
    for hostile in [
        format!("{link}Hier</a><script>alert(1)</script>"),
        format!("{link}Hier</a><img src=x onerror=alert(1)>"),
        format!("{link}Hier</a> {{ \"<\" }}b>"),
        "<a href=\"https://elsewhere.example\">Hier entlang</a>".to_owned(),
        "Ohne jeden Weg dorthin".to_owned(),
        format!("{link}Hier, aber ohne Ende"),
    ] {
        write(&hostile, built_in);
    }
    let line = "de/panel.ftl:1: `second-factor-missing-html` cannot be said: it has no <a data-l10n-name=\"set-up\">";
    panel.stderr().says(line);
}

#[test]
fn a_file_that_is_too_large_or_no_text_is_left_out() {
    let (panel, words) = panel();
    let visitor = panel.client();
    let large = format!("login-title = Zu gross\n# {}\n", "x".repeat(1_100_000));
    save(&words, "de/panel.ftl", &large);
    fs::create_dir_all(words.join("en")).expect("a folder for words");
    fs::write(words.join("en/panel.ftl"), b"login-title = \xff\xfe\n").expect("a file of no words");
    for line in ["de/panel.ftl: left out", "en/panel.ftl: left out"] {
        panel.stderr().says(line);
    }
    assert!(login(&visitor, "de").contains(">Anmelden<"));
    assert!(login(&visitor, "en").contains("Sign in"));
}

#[test]
fn a_reader_gets_the_nearest_language_by_script_and_by_old_and_new_names() {
    let (panel, words) = panel();
    let visitor = panel.client();
    for tag in ["he", "id", "nb", "pt-BR", "zh-Hans", "zh-Hant", "en-XA"] {
        save(&words, &format!("{tag}/panel.ftl"), &format!("language-name = {tag}\n"));
    }
    wait_at_most(SOON, "the languages", || login(&visitor, "en").contains(">en-XA<").then_some(()));
    for (accept, tag) in [
        ("zh-TW", "zh-Hant"),
        ("zh-HK, en;q=0.5", "zh-Hant"),
        ("zh-CN", "zh-Hans"),
        ("zh", "zh-Hans"),
        ("iw", "he"),
        ("in-ID", "id"),
        ("no", "nb"),
        ("pt", "pt-BR"),
        ("en-GB", "en"),
        ("en", "en"),
        ("en-XA", "en-XA"),
        ("et;q=0.9, he;q=0.1, xx", "he"),
        ("he;q=0, de;q=0.001", "de"),
        ("*", "en"),
    ] {
        let page = login(&visitor, accept);
        assert_eq!(attribute(&page, "lang"), tag, "{accept}");
        assert_eq!(attribute(&page, "dir"), if tag == "he" { "rtl" } else { "ltr" }, "{accept}");
    }
}

#[test]
fn a_page_and_a_problem_say_in_which_language_they_are_and_by_what_they_differ() {
    let panel = Panel::plan().admin("ada").start();
    let visitor = panel.client();
    for (path, accept) in [("/login", "text/html"), ("/nothing", "text/html"), ("/nothing", "application/json")] {
        let answer = visitor.call("GET", path).accept(accept).header("accept-language", "de").send();
        assert_eq!(answer.header("content-language"), Some("de"), "{path} {accept}");
        let differs = answer.header("vary").unwrap_or_default().to_lowercase();
        for name in ["accept-language", "cookie"] {
            assert!(differs.contains(name), "{path} {accept}: Vary is `{differs}`");
        }
    }
}
