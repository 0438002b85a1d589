//! Verdicts on pages that were seen before: a hundred and one tracts share a front.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

use super::Finding;

/// What was judged: the page's content, the rule, and what was wanted.
type Key = (u64, &'static str, String);

/// Verdicts of rules that look at the plates, by the content of the page.
#[derive(Debug, Default)]
pub struct Cache {
    verdicts: Mutex<BTreeMap<Key, Vec<Finding>>>,
}

impl Cache {
    /// The verdict on a page, judged only if it was not before.
    ///
    /// Two threads that ask at once both judge: no one waits while plates are painted.
    pub(super) fn of(&self, key: Key, judge: impl FnOnce() -> Vec<Finding>) -> Vec<Finding> {
        let kept = || self.verdicts.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(verdict) = kept().get(&key) {
            return verdict.clone();
        }
        let verdict = judge();
        kept().insert(key, verdict.clone());
        verdict
    }
}
