//! What an administrator should see before switching on a plugin that needs a secure address: the panel's address, the
//! address of this very browser, and what a proxy in between says.

use fluent_bundle::{FluentArgs, FluentValue};
use serde::Serialize;

use super::receipt::Receipt;
use crate::auth::origin::Origin;
use crate::panel::Panel;
use crate::visit::Visit;

/// One finding, in words.
#[derive(Debug, Clone, Serialize)]
pub struct Finding {
    pub text: String,
    pub passed: bool,
}

/// For a plugin with this receipt; empty if it needs nothing.
pub fn findings(visit: &Visit, receipt: &Receipt) -> Vec<Finding> {
    if !receipt.needs_secure_address {
        return Vec::new();
    }
    let panel = &visit.panel;
    let mut findings = vec![address(panel, visit), here(panel, visit)];
    findings.extend(proxy(visit));
    findings
}

/// That a proxy stands in front which the configuration does not name: whoever guesses at somebody's password through it slows
/// everybody else down, be any plugin on or not.
pub fn proxy(visit: &Visit) -> Option<Finding> {
    let names = visit.undeclared_proxy.join(", ");
    (!names.is_empty()).then(|| finding(visit, "preflight-proxy", &[("headers", &names)], false))
}

pub fn all_passed(findings: &[Finding]) -> bool {
    findings.iter().all(|finding| finding.passed)
}

/// Whether the panel's own address will do: all that the command line can know.
pub fn is_address_fit(panel: &Panel) -> bool {
    panel.origins().first().is_none_or(Origin::is_named_and_secure)
}

fn address(panel: &Panel, visit: &Visit) -> Finding {
    let base_url = panel.base_url();
    let id = match panel.origins().first() {
        Some(origin) if origin.is_named_and_secure() => "preflight-address-fit",
        Some(origin) if origin.is_address() => "preflight-address-numeric",
        _ => "preflight-address-insecure",
    };
    finding(visit, id, &[("address", base_url)], is_address_fit(panel))
}

fn here(panel: &Panel, visit: &Visit) -> Finding {
    match &visit.origin {
        Some(origin) => finding(visit, "preflight-here", &[("address", origin.as_str())], true),
        None => finding(visit, "preflight-elsewhere", &[("here", &visit.host), ("address", panel.base_url())], false),
    }
}

fn finding(visit: &Visit, id: &str, arguments: &[(&'static str, &str)], passed: bool) -> Finding {
    let arguments: FluentArgs<'_> = arguments.iter().map(|(name, value)| (*name, FluentValue::from(*value))).collect();
    Finding { text: visit.panel.locales.catalogue().text(&visit.language, id, &arguments), passed }
}
