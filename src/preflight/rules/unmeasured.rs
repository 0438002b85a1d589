//! `unmeasured`: what could not be judged is told, never passed in silence.

use super::{Finding, Origin, Sight};
use crate::evidence::Unmeasured;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let told = sight.page.unmeasured.iter().map(|(what, area)| {
        let (code, name) = match what {
            Unmeasured::Overprint => ("unmeasured-overprint", ""),
            Unmeasured::Blend(mode) => ("unmeasured-blend", mode.as_str()),
            Unmeasured::Shading => ("unmeasured-shading", ""),
            Unmeasured::Font(font) => ("unmeasured-font", font.as_str()),
            Unmeasured::OptionalContent => ("unmeasured-layer", ""),
            Unmeasured::Image => ("unmeasured-image", ""),
            Unmeasured::Colour => ("unmeasured-colour", ""),
            Unmeasured::Transfer => ("unmeasured-transfer", ""),
            Unmeasured::Pattern => ("unmeasured-pattern", ""),
            Unmeasured::Annotation => ("unmeasured-annotation", ""),
            Unmeasured::Content => ("unmeasured-content", ""),
            Unmeasured::TooMuch => ("unmeasured-rest", ""),
        };
        Finding::warning(code, Origin::Caution).with("name", name).at(*area)
    });
    let mut told: Vec<Finding> = told.collect();
    if sight.plates().is_none() {
        told.push(Finding::warning("unmeasured-plates", Origin::Caution));
    }
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, judged, page, rect};

    #[test]
    fn nothing_is_passed_in_silence() {
        assert!(judged(judge, &page(1), |_| {}).is_empty());
        let mut page = page(1);
        page.unmeasured.insert(Unmeasured::Blend("Multiply".to_owned()), rect(0.0, 0.0, 1.0, 1.0));
        page.unmeasured.insert(Unmeasured::Shading, rect(0.0, 0.0, 1.0, 1.0));
        assert_eq!(codes(&judged(judge, &page, |_| {})), ["unmeasured-blend", "unmeasured-shading"]);
    }

    #[test]
    fn a_page_without_plates_is_told() {
        let found = judged(judge, &page(9), |_| {});
        assert_eq!(codes(&found), ["unmeasured-plates"]);
    }
}
