//! `encryption`: PDF/X forbids it, and a print shop cannot impose what it may not open.

use super::{Expected, Finding, standard};
use crate::evidence::Evidence;

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    if evidence.encrypted { vec![Finding::error("encryption-found", standard(expected))] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    #[test]
    fn encryption_is_seen() {
        let mut evidence = evidence();
        assert!(judge(&evidence, &expected()).is_empty());
        evidence.encrypted = true;
        assert_eq!(codes(&judge(&evidence, &expected())), ["encryption-found"]);
    }
}
