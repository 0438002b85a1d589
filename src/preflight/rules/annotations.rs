//! `annotations`: PDF/X wants none where something is printed; marks of the trade are no annotations.

use super::super::overlap;
use super::{Finding, Sight, is_pdfx, standard};

/// Annotations that PDF/X itself provides for.
const TRADE: [&str; 2] = ["TrapNet", "PrinterMark"];

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    if !is_pdfx(sight.expected) {
        return Vec::new();
    }
    let bleed = sight.bleed();
    let annotations = &sight.page.annotations;
    let forbidden = annotations
        .iter()
        .filter(|annotation| !TRADE.contains(&annotation.subtype.as_str()) && overlap(&annotation.area, &bleed, -0.001));
    forbidden
        .map(|annotation| {
            let finding = Finding::error("annotations-found", standard(sight.expected));
            finding.with("kind", annotation.subtype.as_str()).at(annotation.area)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Annotation, Page, Rect};
    use crate::preflight::samples::{codes, judged, page, rect};
    use crate::printer::Standard;

    fn with(subtype: &str, area: Rect, standard: Standard) -> Vec<String> {
        let annotation = Annotation { subtype: subtype.to_owned(), area, printed: false };
        let page = Page { annotations: vec![annotation], ..page(1) };
        codes(&judged(judge, &page, |expected| expected.standard = standard))
    }

    #[test]
    fn none_stands_in_the_bleed() {
        let inside = rect(2.0, 2.0, 3.1, 3.1);
        assert_eq!(with("Link", inside, Standard::X4), ["annotations-found"]);
        assert!(with("Link", rect(0.0, 0.0, 2.9, 2.9), Standard::X4).is_empty());
        assert!(with("PrinterMark", inside, Standard::X4).is_empty());
        assert!(with("Link", inside, Standard::Any).is_empty());
    }
}
