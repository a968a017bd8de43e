//! Labels that screen readers say in place of what is seen, `switch-on-named` for `switch-on`: whoever speaks to the computer says
//! what is seen, so a label holds it as it stands (WCAG 2.5.3).

use super::{Pair, pairs};
use crate::locales::finding::Finding;
use crate::locales::message::Leaf;
use crate::locales::project::Project;

const SUFFIX: &str = "-named";

pub fn check(project: &Project<'_>) -> Vec<Finding> {
    pairs(project).filter_map(|pair| label(&pair)).collect()
}

fn label(pair: &Pair<'_, '_>) -> Option<Finding> {
    let seen = pair.file.find(pair.message.id.strip_suffix(SUFFIX)?)?;
    let seen = plain(seen.leaves.first()?);
    let holds = |leaf: &Leaf<'_>| plain(leaf).to_lowercase().contains(&seen.to_lowercase());
    if pair.message.leaves.iter().all(holds) {
        return None;
    }
    let finding = pair.finding(pair.message.name, format!("does not hold what is seen, “{seen}”"));
    Some(finding.fix(format!("say “{seen}” in one piece, and the name before or after it")))
}

fn plain(leaf: &Leaf<'_>) -> String {
    leaf.plain().trim().to_owned()
}
