//! `layers`: PDF/X-1a forbids them. PDF/X-4 allows them, but whoever prints must know which ones are on.

use super::{Expected, Finding, Origin, standard};
use crate::evidence::Evidence;
use crate::printer::Standard;

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    let found = evidence.catalog.contains("OCProperties");
    let finding = match expected.standard {
        Standard::X1a => Finding::error("layers-found", standard(expected)),
        Standard::X4 => Finding::warning("layers-found", Origin::Caution),
        Standard::Any => return Vec::new(),
    };
    if found { vec![finding] } else { Vec::new() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::preflight::samples::{codes, evidence, expected};

    #[test]
    fn layers_are_told_or_refused() {
        let mut evidence = evidence();
        assert!(judge(&evidence, &expected()).is_empty());
        evidence.catalog.insert("OCProperties".to_owned());
        let found = judge(&evidence, &expected());
        assert_eq!((codes(&found), found[0].severity), (vec!["layers-found".to_owned()], Severity::Warning));
        let found = judge(&evidence, &Expected { standard: Standard::X1a, ..expected() });
        assert_eq!(found[0].severity, Severity::Error);
    }
}
