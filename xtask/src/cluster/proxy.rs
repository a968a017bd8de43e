//! The reverse proxy before the panels: Debian's HAProxy, asked for nothing that another one would not do too.

use std::fs;
use std::net::{TcpListener, TcpStream};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use crate::shell::{announce, is_installed};

/// Where Debian has it: not on everybody's search path.
const DEBIAN: &str = "/usr/sbin/haproxy";

/// The Debian package that is missing, if it is.
pub fn to_serve() -> Option<&'static str> {
    haproxy().is_none().then_some("haproxy")
}

fn haproxy() -> Option<PathBuf> {
    if is_installed("haproxy") {
        return Some(PathBuf::from("haproxy"));
    }
    Some(PathBuf::from(DEBIAN)).filter(|program| program.is_file())
}

/// This port if it is free; any, if it is 0: one that the system gives to nobody by itself, since the proxy comes last.
pub fn free_port(wanted: u16) -> Result<u16, String> {
    let is_free = |port: &u16| TcpListener::bind(("127.0.0.1", *port)).is_ok();
    if wanted == 0 {
        let first = 12_000 + u16::try_from(std::process::id() % 8_000).unwrap_or_default();
        return (first..32_000).find(is_free).ok_or_else(|| "no port is free; choose one with --port".to_owned());
    }
    let listening = TcpListener::bind(("127.0.0.1", wanted));
    listening.map(|_| wanted).map_err(|error| format!("port {wanted}: {error}; choose another with --port"))
}

pub struct Proxy {
    child: Child,
    _folder: TempDir,
}

impl Proxy {
    pub fn start(port: u16, nodes: impl Iterator<Item = u16>) -> Result<Self, String> {
        let program = haproxy().ok_or("there is no haproxy; as root, run: apt-get install -y haproxy")?;
        let folder = tempfile::Builder::new().prefix("gatehouse-proxy-").tempdir().map_err(|error| error.to_string())?;
        let file = folder.path().join("haproxy.cfg");
        fs::write(&file, configuration(port, nodes)).map_err(|error| format!("cannot write {}: {error}", file.display()))?;
        let mut command = Command::new(program);
        command.arg("-db").arg("-f").arg(file).stdin(Stdio::null()).stdout(Stdio::null());
        announce(&command);
        let child = command.spawn().map_err(|error| format!("cannot run haproxy: {error}"))?;
        let mut proxy = Self { child, _folder: folder };
        while TcpStream::connect(("127.0.0.1", port)).is_err() {
            if let Ok(Some(status)) = proxy.child.try_wait() {
                return Err(format!("haproxy ended with {status}"));
            }
            thread::sleep(Duration::from_millis(20));
        }
        Ok(proxy)
    }
}

impl Drop for Proxy {
    fn drop(&mut self) {
        super::interrupt(&mut self.child);
    }
}

/// Each request to the next node, whoever sends it: nothing that a node keeps to itself may matter.
fn configuration(port: u16, nodes: impl Iterator<Item = u16>) -> String {
    let server = |(at, node): (usize, u16)| format!("    server node{} 127.0.0.1:{node} check\n", at + 1);
    let servers: String = nodes.enumerate().map(server).collect();
    format!(
        "global\n    maxconn 2000\n\
         defaults\n    mode http\n    timeout connect 2s\n    timeout check 2s\n    timeout client 30s\n    timeout server 30s\n\
         frontend people\n    bind 127.0.0.1:{port}\n    default_backend panels\n\
         backend panels\n    balance roundrobin\n    option forwardfor\n    http-request set-header X-Forwarded-Proto http\n    \
         http-request set-header X-Forwarded-Host %[req.hdr(host)]\n    \
         option httpchk GET /healthz\n    default-server inter 500ms fall 2 rise 1\n    option redispatch 1\n    \
         retry-on conn-failure\n{servers}"
    )
}
