//! `folds`: text, codes and pictures keep away from folds: ink cracks there, and a fold is never quite in its
//! place. What runs through is fine.

use super::super::{Direction, Fold, sight};
use super::{Finding, Origin, Sight};
use crate::evidence::{Kind, Rect};

/// How near to a fold nothing should stand, in millimetres: no page that was read gives a number; folding
/// machines are off by a millimetre or two.
const CLEAR_MM: f64 = 3.0;
/// A picture that goes on so far on both sides of a fold is a background, in millimetres.
const BACKGROUND_MM: f64 = 10.0;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let trim = sight.trim();
    let mut findings = Vec::new();
    if !sight.is_cut() {
        return findings;
    }
    for fold in sight.expected.folds_on(sight.page) {
        let told = |code, area: Rect| {
            let finding = Finding::error(code, Origin::Caution).with("fold", fold.at_mm).with("wanted", CLEAR_MM);
            finding.at(area)
        };
        for item in sight.items() {
            let (before, after) = sides(&item.area, &fold, &trim);
            if before <= -CLEAR_MM || after <= -CLEAR_MM {
                continue;
            }
            match &item.kind {
                Kind::Text { text, .. } if sight::shows(item) => {
                    let words = super::text_size::excerpt(text.as_deref().unwrap_or_default());
                    findings.push(told("folds-text", item.area).with("text", words));
                }
                Kind::Image { .. } if before.min(after) < BACKGROUND_MM => findings.push(told("folds-picture", item.area)),
                _ => {}
            }
        }
        for code in sight.codes() {
            let (before, after) = sides(&code.area, &fold, &trim);
            if before > -CLEAR_MM && after > -CLEAR_MM {
                findings.push(told("folds-code", code.area));
            }
        }
    }
    findings
}

/// How far an area goes before a fold and behind it; negative by its distance where it does not.
fn sides(area: &Rect, fold: &Fold, trim: &Rect) -> (f64, f64) {
    match fold.direction {
        Direction::Vertical => (trim.x0 + fold.at_mm - area.x0, area.x1 - trim.x0 - fold.at_mm),
        Direction::Horizontal => (trim.y0 + fold.at_mm - area.y0, area.y1 - trim.y0 - fold.at_mm),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Item, Page};
    use crate::preflight::samples::{codes, image, judged, page, rect, text};

    fn with(number: usize, item: Item, fold: Fold) -> Vec<String> {
        let page = Page { items: vec![item], ..page(number) };
        codes(&judged(judge, &page, |expected| expected.folds = vec![fold]))
    }

    const MIDDLE: Fold = Fold { direction: Direction::Vertical, at_mm: 60.0 };

    // The trim begins at 6 mm, so that the fold is at 66.
    fn at(x0: f64, item: Item) -> Vec<String> {
        with(1, Item { area: rect(x0, 50.0, x0 + 10.0, 60.0), ..item }, MIDDLE)
    }

    #[test]
    fn text_keeps_away_from_folds() {
        assert!(at(69.0, text(10.0)).is_empty());
        assert_eq!(at(68.9, text(10.0)), ["folds-text"]);
        assert!(at(53.0, text(10.0)).is_empty());
        assert_eq!(at(53.1, text(10.0)), ["folds-text"]);
    }

    #[test]
    fn pictures_that_run_through_are_fine() {
        assert_eq!(at(61.0, image(300.0, 8)), ["folds-picture"]);
        let wide = Item { area: rect(20.0, 50.0, 120.0, 60.0), ..image(300.0, 8) };
        assert!(with(1, wide, MIDDLE).is_empty());
    }

    #[test]
    fn horizontal_folds_and_backs() {
        let fold = Fold { direction: Direction::Horizontal, at_mm: 50.0 };
        assert_eq!(with(1, text(10.0), fold), ["folds-text"]);
        // On the back, the fold at 60 of 148 mm is at 88.
        let item = Item { area: rect(92.0, 50.0, 102.0, 60.0), ..text(10.0) };
        assert!(with(1, item.clone(), MIDDLE).is_empty());
        assert_eq!(with(2, item, MIDDLE), ["folds-text"]);
    }
}
