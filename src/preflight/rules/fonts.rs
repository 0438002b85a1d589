//! `fonts`: the file brings its fonts; where they are missing, another one is printed.

use super::{Expected, Finding, standard};
use crate::evidence::Evidence;

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    let lost = evidence.fonts.iter().filter(|font| !font.embedded);
    lost.map(|font| {
        let finding = Finding::error("fonts-missing", standard(expected)).with("font", font.name.as_str());
        font.pages.first().map_or(finding.clone(), |page| finding.on(*page))
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected};

    #[test]
    fn fonts_are_embedded() {
        let mut evidence = evidence();
        assert!(judge(&evidence, &expected()).is_empty());
        evidence.fonts[0].embedded = false;
        let found = judge(&evidence, &expected());
        assert_eq!((codes(&found), found[0].page), (vec!["fonts-missing".to_owned()], Some(1)));
    }
}
