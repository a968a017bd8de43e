//! Headless Chromium with a virtual authenticator, driven through WebDriver, in plain blocking calls.
//! People are imitated: buttons are found by their words, and what a page says is read as text.

mod virtual_authenticator;

use std::path::PathBuf;
use std::process::Command;
use std::time::Duration;

use serde_json::{Value, json};
use tempfile::TempDir;
use thirtyfour::prelude::*;
use tokio::runtime::Runtime;

use crate::process::{Running, wait_for};

pub use virtual_authenticator::{Abilities, Virtual};

pub struct Browser {
    runtime: Runtime,
    /// Taken at the end only.
    driver: Option<WebDriver>,
    _process: Running,
    _profile: TempDir,
    address: String,
    story: &'static str,
    shots: usize,
}

/// A tab of this browser.
#[derive(Clone, Debug)]
pub struct Tab(WindowHandle);

impl Browser {
    /// For a panel at `address`. `story` names the screenshots.
    #[track_caller]
    pub fn open(address: &str, story: &'static str) -> Self {
        Self::open_in(address, story, "en-GB,en")
    }

    /// Asking for pages in `languages`, as `Accept-Language` and `navigator.languages` have it.
    #[track_caller]
    pub fn open_in(address: &str, story: &'static str, languages: &str) -> Self {
        let profile = tempfile::Builder::new().prefix("gatehouse-browser-").tempdir().expect("a temporary folder");
        let mut chromedriver = Command::new("chromedriver");
        chromedriver.arg("--port=0").env("HOME", profile.path()).env("LANGUAGE", languages);
        let mut process = Running::start(chromedriver);
        let port = process.line("chromedriver's port", |line| {
            let (_, port) = line.split_once("started successfully on port ")?;
            port.trim_end_matches('.').parse::<u16>().ok()
        });
        let mut capabilities = DesiredCapabilities::chrome();
        let folder = format!("--user-data-dir={}", profile.path().join("profile").display());
        let language = format!("--accept-lang={languages}");
        for argument in [
            "--headless=new",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-dev-shm-usage",
            "--no-first-run",
            "--no-proxy-server",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--disable-extensions",
            "--window-size=1280,900",
            &folder,
            &language,
        ] {
            capabilities.add_arg(argument).expect("an argument for Chromium");
        }
        capabilities.set_browser_log_level(thirtyfour::LoggingPrefsLogLevel::All).expect("a log level");
        let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().expect("a runtime");
        let server = format!("http://localhost:{port}");
        let driver = runtime.block_on(WebDriver::new(&server, capabilities));
        let driver = driver.unwrap_or_else(|error| panic!("no browser: {error}\n{}", process.stdout.text()));
        let address = address.to_owned();
        Self { runtime, driver: Some(driver), _process: process, _profile: profile, address, story, shots: 0 }
    }

    /// Opens a page of the panel.
    #[track_caller]
    pub fn go(&self, path: &str) {
        let address = if path.starts_with("http") { path.to_owned() } else { format!("{}{path}", self.address) };
        self.run(self.driver().goto(address));
    }

    /// The panel has been restarted, and serves at another address now.
    pub fn follow(&mut self, address: &str) {
        address.clone_into(&mut self.address);
    }

    /// Signs in with a password, as people do, in whatever language.
    #[track_caller]
    pub fn sign_in(&self, name: &str, password: &str) {
        self.go("/login");
        self.fill("username", name);
        self.fill("password", password);
        self.press_at("form[action='/login'] button[type=submit]");
        self.wait_for_path("/");
    }

    /// Where nothing signs in again by itself.
    #[track_caller]
    pub fn sign_out(&self) {
        self.press("Sign out");
        self.wait_for_path("/login");
    }

    #[track_caller]
    pub fn reload(&self) {
        self.run(self.driver().refresh());
    }

    /// The path and query of the page that is shown.
    #[track_caller]
    pub fn path(&self) -> String {
        let address = self.run(self.driver().current_url());
        address.query().map_or_else(|| address.path().to_owned(), |query| format!("{}?{query}", address.path()))
    }

    #[track_caller]
    pub fn wait_for_path(&self, path: &str) {
        wait_for(&format!("the page {path}, instead of:\n{}\n{}", self.path(), self.text()), || {
            (self.path() == path).then_some(())
        });
    }

    /// What a person can read on the page.
    #[track_caller]
    pub fn text(&self) -> String {
        // Nothing of a page that is being left.
        let text = self.run_quietly(self.driver().execute("return document.body ? document.body.innerText : ''", Vec::new()));
        let text = text.map(|text| text.json().clone()).unwrap_or_default();
        // Without the invisible marks around placeholders.
        text.as_str().unwrap_or_default().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
    }

    /// Waits until a person can read this, whatever the case that a style shows it in.
    #[track_caller]
    pub fn wait_for_text(&self, text: &str) {
        let wanted = text.to_lowercase();
        let found = || self.text().to_lowercase().contains(&wanted).then_some(());
        let deadline = std::time::Instant::now() + Duration::from_secs(15);
        while found().is_none() {
            assert!(std::time::Instant::now() < deadline, "`{text}` is not to be read on {}:\n{}", self.path(), self.text());
            std::thread::park_timeout(Duration::from_millis(30));
        }
    }

    #[track_caller]
    pub fn says(&self, text: &str) -> bool {
        self.text().to_lowercase().contains(&text.to_lowercase())
    }

    /// Types into the field of that name, replacing what was there.
    #[track_caller]
    pub fn fill(&self, name: &str, text: &str) {
        self.fill_at(&format!("[name='{name}']"), text);
    }

    #[track_caller]
    pub fn fill_at(&self, selector: &str, text: &str) {
        let field = self.element(selector);
        self.run(field.clear());
        self.run(field.send_keys(text));
    }

    /// Clicks the visible button or link that says exactly this.
    #[track_caller]
    pub fn press(&self, words: &str) {
        let element = self.named(words);
        self.run(element.scroll_into_view());
        self.run(element.click());
    }

    /// Clicks what a selector finds first and shows.
    #[track_caller]
    pub fn press_at(&self, selector: &str) {
        let element = self.element(selector);
        self.run(element.scroll_into_view());
        self.run(element.click());
    }

    /// Whether there is a visible button or link that says exactly this.
    #[track_caller]
    pub fn offers(&self, words: &str) -> bool {
        self.find_named(words).is_some()
    }

    /// Waits for a visible element.
    #[track_caller]
    pub fn element(&self, selector: &str) -> WebElement {
        wait_for(&format!("`{selector}` on {}:\n{}", self.path(), self.text()), || {
            let found = self.run_quietly(self.driver().find_all(By::Css(selector)))?;
            found.into_iter().find(|element| self.run_quietly(element.is_displayed()) == Some(true))
        })
    }

    /// How many elements a selector finds, shown or not.
    #[track_caller]
    pub fn count(&self, selector: &str) -> usize {
        self.run(self.driver().find_all(By::Css(selector))).len()
    }

    /// Presses keys one after the other, wherever the focus is. `\u{e004}` is Tab, `\u{e007}` Enter, `\u{e00c}` Escape.
    #[track_caller]
    pub fn keys(&self, keys: impl AsRef<str>) {
        let sent = self.runtime.block_on(self.driver().action_chain().send_keys(keys.as_ref()).perform());
        // A key that leads to another page may take chromedriver's own question about this one with it.
        let left = |error: &WebDriverError| error.to_string().contains("aborted by navigation");
        if let Err(error) = sent
            && !left(&error)
        {
            panic!("the browser refuses: {error}");
        }
    }

    /// Tab, until an element that matches has the focus; as many as a patient person would try.
    #[track_caller]
    pub fn tab_to(&self, selector: &str) {
        for _ in 0..60 {
            self.keys("\u{e004}");
            let there = "return document.activeElement !== null && document.activeElement.matches(arguments[0])";
            if self.script(there, json!([selector])) == Value::Bool(true) {
                return;
            }
        }
        panic!("`{selector}` cannot be reached with the keyboard on {}:\n{}", self.path(), self.text());
    }

    /// Runs a script in the page and gives what it returns.
    #[track_caller]
    pub fn script(&self, script: &str, arguments: Value) -> Value {
        let arguments = arguments.as_array().cloned().unwrap_or_default();
        let result = self.run(self.driver().execute(script, arguments));
        result.json().clone()
    }

    /// Runs a script in each page from the next one on, before the page's own.
    #[track_caller]
    pub fn before_every_page(&self, script: &str) {
        self.devtools("Page.addScriptToEvaluateOnNewDocument", json!({"source": script}));
    }

    /// From the next page on, the browser offers no passkeys in its autofill. A virtual authenticator would accept such an
    /// offer by itself, and sign in before anybody presses a button.
    #[track_caller]
    pub fn without_autofill(&self) {
        self.before_every_page(
            "if (window.PublicKeyCredential) PublicKeyCredential.isConditionalMediationAvailable = async () => false",
        );
    }

    /// Opens another tab and shows it. A virtual authenticator belongs to the tab that it was plugged into.
    #[track_caller]
    pub fn new_tab(&self) -> Tab {
        let tab = Tab(self.run(self.driver().new_tab()));
        self.show(&tab);
        tab
    }

    /// The tab that is shown.
    #[track_caller]
    pub fn this_tab(&self) -> Tab {
        Tab(self.run(self.driver().window()))
    }

    #[track_caller]
    pub fn show(&self, tab: &Tab) {
        self.run(self.driver().switch_to_window(tab.0.clone()));
    }

    /// `light` or `dark`.
    #[track_caller]
    pub fn colour_scheme(&self, scheme: &str) {
        self.devtools("Emulation.setEmulatedMedia", json!({"features": [{"name": "prefers-color-scheme", "value": scheme}]}));
    }

    #[track_caller]
    pub fn viewport(&self, width: u32, height: u32) {
        let phone = width < 600;
        let metrics = json!({"width": width, "height": height, "deviceScaleFactor": if phone { 2 } else { 1 }, "mobile": phone});
        self.devtools("Emulation.setDeviceMetricsOverride", metrics);
    }

    /// Saves what is shown to `<target>/screenshots/<story>-<n>-<what>.png`.
    #[track_caller]
    pub fn screenshot(&mut self, what: &str) {
        self.shots += 1;
        let folder = screenshots();
        std::fs::create_dir_all(&folder).expect("a folder in the target folder");
        let path = folder.join(format!("{}-{}-{what}.png", self.story, self.shots));
        self.run(self.driver().screenshot(&path));
    }

    /// What the console said since the last time: errors, violations of the content security policy, and worse.
    #[track_caller]
    pub fn complaints(&self) -> Vec<String> {
        let entries = self.run(self.driver().browser_log());
        let bad = entries.into_iter().filter(|entry| ["SEVERE", "WARNING"].contains(&entry.level.as_str()));
        let entries = bad.map(|entry| format!("{}: {}", entry.level, entry.message));
        // A page that answers 4xx is told to the console by the browser itself: whether it should is the story's business.
        let expected = |line: &String| line.contains("Failed to load resource: the server responded with a status of 4");
        entries.filter(|line| !expected(line)).collect()
    }

    #[track_caller]
    pub fn devtools(&self, method: &str, parameters: Value) -> Value {
        self.run(self.driver().cdp().send_raw(method, parameters))
    }

    #[track_caller]
    fn named(&self, words: &str) -> WebElement {
        wait_for(&format!("`{words}` to press on {}:\n{}", self.path(), self.text()), || self.find_named(words))
    }

    #[track_caller]
    fn find_named(&self, words: &str) -> Option<WebElement> {
        let found = self.run_quietly(self.driver().find_all(By::Css("a, button, summary, input[type=submit], label")))?;
        found.into_iter().find(|element| {
            let shown = self.run_quietly(element.is_displayed()) == Some(true);
            let text = shown.then(|| self.run_quietly(element.text())).flatten();
            let text = text.map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
            text.is_some_and(|text| text.eq_ignore_ascii_case(words))
        })
    }

    fn driver(&self) -> &WebDriver {
        self.driver.as_ref().expect("the browser is open until it is dropped")
    }

    #[track_caller]
    fn run<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> T {
        self.runtime.block_on(work).unwrap_or_else(|error| panic!("the browser refuses: {error}"))
    }

    /// For what may have left the page meanwhile.
    fn run_quietly<T>(&self, work: impl Future<Output = WebDriverResult<T>>) -> Option<T> {
        self.runtime.block_on(work).ok()
    }
}

fn screenshots() -> PathBuf {
    let test = std::env::current_exe().expect("a test knows its own path");
    let target = test.ancestors().nth(3).expect("tests live in <target>/<profile>/deps");
    target.join("screenshots")
}

impl Drop for Browser {
    fn drop(&mut self) {
        if std::thread::panicking() {
            // What the failed story last saw.
            let path = screenshots().join(format!("{}-failed.png", self.story));
            let _ = std::fs::create_dir_all(screenshots());
            self.run_quietly(self.driver().screenshot(&path));
            eprintln!("--- the page that the story failed on: {}", path.display());
        }
        if let Some(driver) = self.driver.take() {
            let _ = self.runtime.block_on(driver.quit());
        }
    }
}
