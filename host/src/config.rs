//! Where the panel's configuration comes from: defaults, one TOML file, then `GATEHOUSE_*` variables, later ones winning.
//! A key that is not known is an error that names the nearest one. What admins change at run time is not here but in
//! [`crate::db::setting`].

use std::net::{IpAddr, Ipv4Addr};
use std::path::{Path, PathBuf};

use figment::Figment;
use figment::providers::{Env, Format, Serialized, Toml};
use ipnet::IpNet;
use serde::{Deserialize, Deserializer, Serialize};

use crate::auth::origin::{Origin, OriginError};

/// Every key that may be given, in the order of the documentation.
const KEYS: [&str; 13] = [
    "base_url",
    "additional_origins",
    "database_url",
    "data_dir",
    "plugin_dir",
    "locales_dir",
    "templates_dir",
    "address",
    "port",
    "tls",
    "trusted_proxies",
    "throttle",
    "secret_key",
];

/// Variables of our prefix that configure something else than a key.
const OTHER_VARIABLES: [&str; 2] = ["config", "log"];

#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Config {
    /// The address that people open, such as `https://panel.example`. Default: `http://localhost:<port>`.
    pub base_url: Option<String>,
    #[serde(deserialize_with = "list")]
    pub additional_origins: Vec<String>,
    /// Default: `sqlite://<data_dir>/gatehouse.sqlite3`.
    pub database_url: Option<String>,
    pub data_dir: PathBuf,
    /// Default: `<data_dir>/plugins`.
    pub plugin_dir: Option<PathBuf>,
    /// Translations on disk beat the built-in ones, message by message.
    pub locales_dir: Option<PathBuf>,
    /// Templates on disk beat the built-in ones, file by file. Default: `<data_dir>/templates`.
    pub templates_dir: Option<PathBuf>,
    pub address: IpAddr,
    /// 0 takes any free port.
    pub port: u16,
    pub tls: Option<Tls>,
    /// Addresses and networks whose `X-Forwarded-For` is believed.
    #[serde(deserialize_with = "networks")]
    pub trusted_proxies: Vec<IpNet>,
    pub throttle: Throttle,
    /// 64 hexadecimal digits in place of the key file. For the environment, not for the file.
    pub secret_key: Option<String>,
}

#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Tls {
    pub cert: PathBuf,
    pub key: PathBuf,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Throttle {
    On,
    /// For load tests; said in the log.
    Off,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            base_url: None,
            additional_origins: Vec::new(),
            database_url: None,
            data_dir: PathBuf::from("data"),
            plugin_dir: None,
            locales_dir: None,
            templates_dir: None,
            address: IpAddr::V4(Ipv4Addr::LOCALHOST),
            port: 8000,
            tls: None,
            trusted_proxies: Vec::new(),
            throttle: Throttle::On,
            secret_key: None,
        }
    }
}

/// Each is one line that says what to do.
#[derive(Debug, thiserror::Error)]
pub enum ConfigError {
    #[error("unknown configuration key `{key}`{}", hint(.nearest.as_deref()))]
    UnknownKey { key: String, nearest: Option<String> },
    #[error("cannot read the configuration file {}: {error}", .path.display())]
    File { path: PathBuf, error: std::io::Error },
    #[error("configuration: {0}")]
    Value(String),
    #[error("`{key}`: {error}")]
    Origin { key: &'static str, error: OriginError },
}

fn hint(nearest: Option<&str>) -> String {
    nearest.map_or_else(|| format!("; known keys: {}", KEYS.join(", ")), |nearest| format!("; did you mean `{nearest}`?"))
}

impl Config {
    /// Reads `file` (which must exist if given) and the environment.
    pub fn load(file: Option<&Path>) -> Result<Self, ConfigError> {
        let mut figment = Figment::from(Serialized::defaults(Self::default()));
        if let Some(path) = file {
            let text = std::fs::read_to_string(path).map_err(|error| ConfigError::File { path: path.to_owned(), error })?;
            figment = figment.merge(Toml::string(&text));
        }
        let environment = Env::prefixed("GATEHOUSE_").ignore(&OTHER_VARIABLES).split("__");
        let figment = figment.merge(environment);
        let values: figment::value::Dict = figment.extract().map_err(|error| ConfigError::Value(error.to_string()))?;
        if let Some(key) = values.into_keys().find(|key| !KEYS.contains(&key.as_str())) {
            return Err(ConfigError::UnknownKey { nearest: nearest(&key).map(str::to_owned), key });
        }
        figment.extract().map_err(|error| ConfigError::Value(error.to_string().replace('\n', " ")))
    }

    pub fn plugin_dir(&self) -> PathBuf {
        self.plugin_dir.clone().unwrap_or_else(|| self.data_dir.join("plugins"))
    }

    pub fn templates_dir(&self) -> PathBuf {
        self.templates_dir.clone().unwrap_or_else(|| self.data_dir.join("templates"))
    }

    pub fn database_url(&self) -> String {
        self.database_url.clone().unwrap_or_else(|| format!("sqlite://{}", self.data_dir.join("gatehouse.sqlite3").display()))
    }

    /// Whether the address is known only once somebody listens on it.
    pub fn has_open_port(&self) -> bool {
        self.port == 0 && self.base_url.is_none()
    }

    /// The configured origins, the base URL's first. `port` is the one that is really listened on, and `tls` how.
    pub(crate) fn origins(&self, port: u16, tls: bool) -> Result<Vec<Origin>, ConfigError> {
        let scheme = if tls { "https" } else { "http" };
        let base = self.base_url.clone().unwrap_or_else(|| format!("{scheme}://localhost:{port}"));
        let base = Origin::parse(&base).map_err(|error| ConfigError::Origin { key: "base_url", error })?;
        let others = self
            .additional_origins
            .iter()
            .map(|text| Origin::parse(text).map_err(|error| ConfigError::Origin { key: "additional_origins", error }));
        std::iter::once(Ok(base)).chain(others).collect()
    }
}

/// A known key that a typing mistake away from `key`.
fn nearest(key: &str) -> Option<&'static str> {
    let scored = KEYS.iter().map(|known| (strsim::jaro_winkler(known, key), *known));
    scored.filter(|(score, _)| *score > 0.75).max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, known)| known)
}

/// Addresses (`10.0.0.7`) and networks (`10.0.0.0/8`). What is neither is refused: it would silently match nobody.
fn networks<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<IpNet>, D::Error> {
    let parse = |text: String| {
        let network = text.parse::<IpNet>().or_else(|_| text.parse::<IpAddr>().map(IpNet::from));
        network
            .map_err(|_| serde::de::Error::custom(format!("`{text}` is no address and no network; write 10.0.0.7 or 10.0.0.0/8")))
    };
    list(deserializer)?.into_iter().map(parse).collect()
}

/// A list, or one text with commas: an environment variable has no better way to write a list.
fn list<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Either {
        List(Vec<String>),
        Text(String),
    }
    Ok(match Either::deserialize(deserializer)? {
        Either::List(list) => list,
        Either::Text(text) => text.split(',').map(str::trim).filter(|item| !item.is_empty()).map(str::to_owned).collect(),
    })
}
