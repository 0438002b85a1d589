//! `pages`: as many as were asked for, in the multiples that the printer takes.

use super::{Expected, Finding, Origin};
use crate::evidence::Evidence;

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    let found = evidence.pages.len();
    let mut findings = Vec::new();
    if let Some(wanted) = expected.pages
        && wanted != found
    {
        findings.push(Finding::error("pages-count", Origin::Asked).with("found", found).with("wanted", wanted));
    }
    let multiple = &expected.printer.page_multiple;
    if multiple.value > 1 && !found.is_multiple_of(multiple.value) {
        let origin = Origin::printer(&expected.printer, multiple);
        findings.push(Finding::error("pages-multiple", origin).with("found", found).with("wanted", multiple.value));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    #[test]
    fn the_count_is_compared() {
        for (wanted, faults) in [(1, vec![]), (2, vec!["pages-count"])] {
            let expected = Expected { pages: Some(wanted), ..expected() };
            assert_eq!(codes(&judge(&evidence(), &expected)), faults);
        }
    }

    #[test]
    fn multiples_are_kept() {
        let mut expected = expected();
        expected.printer.page_multiple.value = 2;
        assert_eq!(codes(&judge(&evidence(), &expected)), ["pages-multiple"]);
        expected.printer.page_multiple.value = 0;
        assert!(judge(&evidence(), &expected).is_empty());
    }
}
