//! An HTTP client that behaves like a browser's page unless a test asks for something else: it keeps cookies, says which
//! origin it comes from, and follows no redirect by itself.

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, Mutex, PoisonError};

use reqwest::Method;
use reqwest::blocking;
use reqwest::redirect::Policy;
use serde_json::Value;

use crate::panel::PASSWORD;
use crate::process::DEADLINE;

/// Clones share cookies, as tabs do.
#[derive(Clone)]
pub struct Client {
    http: blocking::Client,
    address: String,
    cookies: Arc<Mutex<BTreeMap<String, String>>>,
    /// The origin that the browser has opened, where a proxy stands before the panel.
    opened: Option<&'static str>,
}

impl Client {
    pub fn new(address: &str) -> Self {
        let http = blocking::Client::builder().redirect(Policy::none()).timeout(DEADLINE).no_proxy();
        Self { http: http.build().expect("a client"), address: address.to_owned(), cookies: Arc::default(), opened: None }
    }

    /// `http://localhost:<port>`, which is also the origin that it claims.
    pub fn address(&self) -> &str {
        &self.address
    }

    /// Opens a page.
    #[track_caller]
    pub fn get(&self, path: &str) -> Answer {
        self.call("GET", path).send()
    }

    /// Asks for JSON.
    #[track_caller]
    pub fn get_json(&self, path: &str) -> Answer {
        self.call("GET", path).accept("application/json").send()
    }

    /// Sends JSON as a page's script would.
    #[track_caller]
    pub fn json(&self, method: &str, path: &str, body: &Value) -> Answer {
        self.call(method, path).json(body).send()
    }

    /// Sends a form as a page would.
    #[track_caller]
    pub fn form(&self, path: &str, fields: &[(&str, &str)]) -> Answer {
        self.call("POST", path).form(fields).send()
    }

    /// Announces a body of two mebibytes, sends the first 128 KiB of it, and reads the answer: whoever limits bodies has
    /// answered by then. (Sending all of it would race with the panel's closing the connection.)
    #[track_caller]
    pub fn oversized(&self, method: &str, path: &str, content_type: &str) -> Answer {
        let (_, host) = self.address.split_once("//").expect("an address");
        let cookies: Vec<_> = self.cookies().iter().map(|(name, value)| format!("{name}={value}")).collect();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: {}\r\ncookie: {}\r\naccept: application/json\r\n\
             content-type: {content_type}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{{\"username\":\"",
            self.address,
            cookies.join("; "),
            2 << 20
        );
        let mut stream = TcpStream::connect(host).expect("the panel listens");
        stream.set_read_timeout(Some(DEADLINE)).expect("a deadline");
        stream.write_all(head.as_bytes()).expect("the panel reads");
        // It may stop reading at any time.
        let _ = stream.write_all(&vec![b'a'; 128 << 10]);
        let mut answer = Vec::new();
        let _ = stream.read_to_end(&mut answer);
        let end =
            answer.windows(4).position(|window| window == b"\r\n\r\n").unwrap_or_else(|| panic!("{method} {path}: no answer"));
        let head = String::from_utf8_lossy(&answer[..end]).into_owned();
        let status = head.split(' ').nth(1).and_then(|status| status.parse().ok()).unwrap_or_default();
        let headers = head.lines().skip(1).filter_map(|line| line.split_once(": "));
        let headers = headers.map(|(name, value)| (name.to_lowercase(), value.to_owned())).collect();
        Answer { status, headers, body: answer[end + 4..].to_vec() }
    }

    /// A request to be made unusual before it is sent.
    #[track_caller]
    pub fn call(&self, method: &str, path: &str) -> Call {
        let method = Method::from_bytes(method.as_bytes()).expect("a method");
        let unsafe_method = !matches!(method, Method::GET | Method::HEAD | Method::OPTIONS);
        let request = self.http.request(method, format!("{}{path}", self.address));
        let origin = unsafe_method.then(|| self.opened.map_or_else(|| self.address.clone(), str::to_owned));
        let host = self.opened.and_then(|opened| Some(("host".to_owned(), opened.split_once("://")?.1.to_owned())));
        Call {
            client: self.clone(),
            request,
            origin,
            accept: "text/html".into(),
            headers: host.into_iter().collect(),
            cookies: true,
        }
    }

    #[track_caller]
    pub fn sign_in(&self, name: &str, password: &str) {
        let answer = self.form("/login", &[("username", name), ("password", password)]);
        assert_eq!(answer.status, 303, "{name} cannot sign in: {}", answer.text());
    }

    /// Renews freshness with the password.
    #[track_caller]
    pub fn confirm(&self) {
        let answer = self.form("/confirm", &[("password", PASSWORD), ("next", "/")]);
        assert_eq!(answer.status, 303, "{}", answer.text());
    }

    /// Whether the dashboard opens.
    #[track_caller]
    pub fn is_signed_in(&self) -> bool {
        self.get("/").status == 200
    }

    /// The same browser, after the panel moved to another address.
    #[must_use]
    pub fn at(&self, address: &str) -> Self {
        Self { address: address.to_owned(), ..self.clone() }
    }

    /// Another browser at the same address: it shares no cookies.
    #[must_use]
    pub fn another(&self) -> Self {
        Self { cookies: Arc::default(), ..self.clone() }
    }

    /// As a proxy hands on what a browser asks of this origin.
    #[must_use]
    pub fn behind(&self, origin: &'static str) -> Self {
        Self { opened: Some(origin), ..self.clone() }
    }

    pub fn cookies(&self) -> BTreeMap<String, String> {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    pub fn forget_cookies(&self) {
        self.cookies.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    fn keep(&self, answer: &Answer) {
        let mut jar = self.cookies.lock().unwrap_or_else(PoisonError::into_inner);
        for cookie in answer.header_values("set-cookie") {
            let (pair, attributes) = cookie.split_once(';').unwrap_or((cookie, ""));
            let Some((name, value)) = pair.split_once('=') else { continue };
            if attributes.to_lowercase().contains("max-age=0") || value.is_empty() {
                jar.remove(name.trim());
            } else {
                jar.insert(name.trim().into(), value.trim().into());
            }
        }
    }
}

/// A request on its way out.
pub struct Call {
    client: Client,
    request: blocking::RequestBuilder,
    origin: Option<String>,
    accept: String,
    headers: Vec<(String, String)>,
    cookies: bool,
}

impl Call {
    /// Replaces the origin; `None` sends none.
    #[must_use]
    pub fn origin(mut self, origin: Option<&str>) -> Self {
        self.origin = origin.map(str::to_owned);
        self
    }

    #[must_use]
    pub fn accept(mut self, accept: &str) -> Self {
        self.accept = accept.into();
        self
    }

    #[must_use]
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    #[must_use]
    pub fn without_cookies(mut self) -> Self {
        self.cookies = false;
        self
    }

    #[must_use]
    pub fn body(mut self, content_type: &str, body: impl Into<Vec<u8>>) -> Self {
        self.request = self.request.header("content-type", content_type).body(body.into());
        self
    }

    #[must_use]
    pub fn json(self, body: &Value) -> Self {
        self.accept("application/json").body("application/json", body.to_string())
    }

    #[must_use]
    pub fn form(self, fields: &[(&str, &str)]) -> Self {
        let encoded: Vec<_> = fields.iter().map(|(name, value)| format!("{}={}", encode(name), encode(value))).collect();
        self.body("application/x-www-form-urlencoded", encoded.join("&"))
    }

    #[track_caller]
    pub fn send(self) -> Answer {
        let mut request = self.request.header("accept", self.accept);
        if let Some(origin) = self.origin {
            request = request.header("origin", origin);
        }
        let cookies = self.client.cookies();
        if self.cookies && !cookies.is_empty() {
            let pairs: Vec<_> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            request = request.header("cookie", pairs.join("; "));
        }
        for (name, value) in self.headers {
            request = request.header(name, value);
        }
        let answer = Answer::of(request.send().unwrap_or_else(|error| panic!("the panel does not answer: {error:?}")));
        self.client.keep(&answer);
        answer
    }
}

/// As `application/x-www-form-urlencoded` wants it.
pub fn encode(text: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"-._".contains(&byte);
    let pieces = text.bytes().map(|byte| if plain(byte) { char::from(byte).to_string() } else { format!("%{byte:02X}") });
    pieces.collect::<Vec<_>>().concat()
}

/// A response, read to its end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Names in lower case, in the order in which they came.
    pub headers: Vec<(String, String)>,
    pub body: Vec<u8>,
}

impl Answer {
    #[track_caller]
    fn of(response: blocking::Response) -> Self {
        let status = response.status().as_u16();
        let headers = response.headers().iter().map(|(name, value)| {
            let value = String::from_utf8_lossy(value.as_bytes()).into_owned();
            (name.as_str().to_owned(), value)
        });
        let headers = headers.collect();
        let body = response.bytes().unwrap_or_else(|error| panic!("the answer breaks off: {error:?}")).to_vec();
        Self { status, headers, body }
    }

    pub fn header(&self, name: &str) -> Option<&str> {
        self.header_values(name).next()
    }

    pub fn header_values(&self, name: &str) -> impl Iterator<Item = &str> {
        self.headers.iter().filter(move |(found, _)| found == name).map(|(_, value)| value.as_str())
    }

    pub fn text(&self) -> String {
        String::from_utf8_lossy(&self.body).into_owned()
    }

    /// The text of a page as a person reads it: entities resolved, and without the invisible marks around placeholders.
    pub fn readable(&self) -> String {
        let text = self.text().replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
        let entities = [("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#x27;", "'"), ("&#x2f;", "/"), ("&amp;", "&")];
        entities.iter().fold(text, |text, (entity, character)| text.replace(entity, character))
    }

    #[track_caller]
    pub fn json(&self) -> Value {
        serde_json::from_slice(&self.body).unwrap_or_else(|error| panic!("{} is no JSON: {error}\n{}", self.status, self.text()))
    }

    /// The JSON of an answer that must have this status.
    #[track_caller]
    pub fn expect(&self, status: u16) -> Value {
        assert_eq!(self.status, status, "{}", self.text());
        if self.body.is_empty() { Value::Null } else { self.json() }
    }

    /// Checks that this is a well-made `application/problem+json` without a cookie, and gives its code.
    #[track_caller]
    pub fn problem(&self, status: u16) -> String {
        assert_eq!(self.status, status, "{}", self.text());
        let kind = self.header("content-type").unwrap_or_default();
        assert!(kind.starts_with("application/problem+json"), "a problem came as `{kind}`: {}", self.text());
        assert_eq!(self.header("set-cookie"), None, "a problem sets a cookie");
        let problem = self.json();
        assert_eq!(problem["status"], status, "{problem}");
        for key in ["type", "title", "detail", "code"] {
            let text = problem[key].as_str().unwrap_or_else(|| panic!("no `{key}` in {problem}"));
            assert!(!text.is_empty(), "`{key}` is empty in {problem}");
        }
        problem["code"].as_str().unwrap_or_default().to_owned()
    }
}
