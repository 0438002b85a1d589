//! `bleed`: the page is larger than its trim by what the printer cuts away.

use super::{Finding, Origin, Sight, is_pdfx};

/// What rounding to points may take from it, in millimetres.
const ROUNDING_MM: f64 = 0.05;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.bleed_mm;
    if rule.value <= 0.0 || !sight.is_cut() {
        return Vec::new();
    }
    let origin = Origin::printer(&sight.expected.printer, rule);
    let (trim, bleed) = (sight.trim(), sight.bleed());
    let sides = [trim.x0 - bleed.x0, trim.y0 - bleed.y0, bleed.x1 - trim.x1, bleed.y1 - trim.y1];
    let found = sides.into_iter().fold(f64::INFINITY, f64::min);
    if found < rule.value - ROUNDING_MM {
        let finding = Finding::error("bleed-narrow", origin).with("found", found.max(0.0)).with("wanted", rule.value);
        vec![finding.at(bleed)]
    } else if sight.page.boxes.bleed.is_none() && is_pdfx(sight.expected) {
        vec![Finding::warning("bleed-box-missing", origin).with("wanted", rule.value)]
    } else {
        Vec::new()
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::grown;
    use super::*;
    use crate::preflight::samples::{codes, judged, page};

    #[test]
    fn the_bleed_is_wide_enough() {
        for (by, faults) in [(3.0, vec![]), (2.96, vec![]), (2.9, vec!["bleed-narrow"]), (0.0, vec!["bleed-narrow"])] {
            let mut page = page(1);
            page.boxes.bleed = page.boxes.trim.map(|trim| grown(trim, by));
            assert_eq!(codes(&judged(judge, &page, |_| {})), faults, "{by}");
        }
    }

    #[test]
    fn one_narrow_side_is_enough() {
        let mut page = page(1);
        if let Some(bleed) = &mut page.boxes.bleed {
            bleed.x1 -= 1.0;
        }
        assert_eq!(codes(&judged(judge, &page, |_| {})), ["bleed-narrow"]);
    }

    #[test]
    fn a_bleed_that_is_not_stated_is_told() {
        let mut page = page(1);
        page.boxes.bleed = None;
        assert_eq!(codes(&judged(judge, &page, |_| {})), ["bleed-box-missing"]);
        assert!(judged(judge, &page, |expected| expected.printer.bleed_mm.value = 0.0).is_empty());
    }
}
