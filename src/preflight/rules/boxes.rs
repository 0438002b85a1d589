//! `boxes`: each page says where it is cut; boxes are nested, of the size asked for, the same on all pages.

use super::super::{trim_of, within};
use super::{Expected, Finding, Origin, is_pdfx, standard};
use crate::evidence::{Boxes, Evidence, Page};

/// How far a trim may be off, in millimetres: less than any cutter holds.
const TOLERANCE_MM: f64 = 0.1;
/// What rounding in a writer may do to boxes that should touch, in millimetres.
const ROUNDING_MM: f64 = 0.02;
/// The page boundaries' own clause.
const BOUNDARIES: Origin = Origin::standard("ISO 32000-1, 14.11.2");

pub(super) fn judge(evidence: &Evidence, expected: &Expected) -> Vec<Finding> {
    let mut findings = Vec::new();
    for page in &evidence.pages {
        let mut found = nested(&page.boxes);
        found.extend(stated(&page.boxes, expected));
        found.extend(size(page, evidence.pages.first(), expected));
        findings.extend(found.into_iter().map(|finding| finding.on(page.number)));
    }
    findings
}

fn stated(boxes: &Boxes, expected: &Expected) -> Option<Finding> {
    let code = match (boxes.trim, boxes.art) {
        (None, None) => "boxes-trim-missing",
        (Some(_), Some(_)) => "boxes-trim-and-art",
        _ => return None,
    };
    is_pdfx(expected).then(|| Finding::error(code, standard(expected)))
}

fn nested(boxes: &Boxes) -> Vec<Finding> {
    let trim = boxes.trim.or(boxes.art);
    let pairs = [("TrimBox", trim, "BleedBox", boxes.bleed), ("BleedBox", boxes.bleed, "MediaBox", Some(boxes.media))];
    let mut findings = Vec::new();
    for (inner, inner_box, outer, outer_box) in pairs.into_iter().chain([("TrimBox", trim, "MediaBox", Some(boxes.media))]) {
        if let (Some(inner_box), Some(outer_box)) = (inner_box, outer_box)
            && !within(&inner_box, &outer_box, ROUNDING_MM)
        {
            let finding = Finding::error("boxes-not-nested", BOUNDARIES).with("inner", inner).with("outer", outer);
            findings.push(finding.at(inner_box));
        }
    }
    findings
}

fn size(page: &Page, first: Option<&Page>, expected: &Expected) -> Option<Finding> {
    let trim = trim_of(page);
    let (code, origin, (width, height)) = match (expected.trim, first.map(trim_of)) {
        (Some(wanted), _) => ("boxes-trim-size", Origin::Asked, wanted),
        (None, Some(first)) => ("boxes-unequal", Origin::Caution, (first.width(), first.height())),
        (None, None) => return None,
    };
    let off = |found: f64, wanted: f64| (found - wanted).abs() > TOLERANCE_MM;
    let wrong = off(trim.width(), width) || off(trim.height(), height);
    wrong.then(|| {
        let finding = Finding::error(code, origin).with("width", trim.width()).with("height", trim.height());
        finding.with("wanted_width", width).with("wanted_height", height).at(trim)
    })
}

#[cfg(test)]
mod tests {
    use super::super::super::grown;
    use super::*;
    use crate::preflight::samples::{codes, evidence, expected, page};

    #[test]
    fn a_good_page_is_silent() {
        let expected = Expected { trim: Some((148.0, 210.0)), ..expected() };
        assert!(judge(&evidence(), &expected).is_empty());
    }

    #[test]
    fn the_trim_must_be_there_once() {
        let mut evidence = evidence();
        evidence.pages[0].boxes.art = evidence.pages[0].boxes.trim;
        assert_eq!(codes(&judge(&evidence, &expected())), ["boxes-trim-and-art"]);
        evidence.pages[0].boxes.trim = None;
        assert!(judge(&evidence, &expected()).is_empty());
        evidence.pages[0].boxes.art = None;
        assert_eq!(codes(&judge(&evidence, &expected())), ["boxes-trim-missing"]);
    }

    #[test]
    fn the_trim_is_right_to_a_tenth_of_a_millimetre() {
        for (width, faults) in [(148.09, 0), (147.91, 0), (148.11, 1), (147.89, 1)] {
            let expected = Expected { trim: Some((width, 210.0)), ..expected() };
            assert_eq!(judge(&evidence(), &expected).len(), faults, "{width}");
        }
    }

    #[test]
    fn all_pages_are_cut_alike() {
        for (by, faults) in [(0.04, 0), (-0.06, 1)] {
            let mut evidence = evidence();
            let mut second = page(2);
            second.boxes.trim = second.boxes.trim.map(|trim| grown(trim, by));
            evidence.pages.push(second);
            assert_eq!(judge(&evidence, &expected()).len(), faults, "{by}");
        }
    }

    #[test]
    fn boxes_are_nested() {
        let mut evidence = evidence();
        evidence.pages[0].boxes.bleed = evidence.pages[0].boxes.trim.map(|trim| grown(trim, -1.0));
        assert_eq!(codes(&judge(&evidence, &expected())), ["boxes-not-nested"]);
        evidence.pages[0].boxes.bleed = Some(grown(evidence.pages[0].boxes.media, 1.0));
        assert_eq!(codes(&judge(&evidence, &expected())), ["boxes-not-nested"]);
    }
}
