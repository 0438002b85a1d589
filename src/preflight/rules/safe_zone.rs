//! `safe-zone`: text, codes and pictures keep away from the cut, which may fall a millimetre beside the trim.
//! What runs through to the bleed is a background and may be cut.

use super::super::{grown, overlap, sight, within};
use super::{Finding, Origin, Sight};
use crate::evidence::{Item, Kind, Rect};

/// What rounding in a writer may do, in millimetres.
const ROUNDING_MM: f64 = 0.05;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.safe_mm;
    if !sight.is_cut() {
        return Vec::new();
    }
    let origin = Origin::printer(&sight.expected.printer, rule);
    let trim = sight.trim();
    let safe = grown(trim, -rule.value);
    let near = |area: &Rect| overlap(area, &trim, -0.001) && !within(area, &safe, ROUNDING_MM);
    let told = |code, area: Rect| {
        let finding = Finding::error(code, origin.clone()).with("found", distance(&area, &trim)).with("wanted", rule.value);
        finding.at(area)
    };
    let placed = sight.items().filter(|item| near(&item.area)).filter_map(|item| {
        let code = match &item.kind {
            Kind::Text { text, .. } if sight::shows(item) => {
                let words = super::text_size::excerpt(text.as_deref().unwrap_or_default());
                return Some(told("safe-zone-text", item.area).with("text", words));
            }
            Kind::Image { .. } if !runs_through(item, &trim) => "safe-zone-picture",
            _ => return None,
        };
        Some(told(code, item.area))
    });
    let mut findings: Vec<Finding> = placed.collect();
    let codes = sight.codes().iter().filter(|code| near(&code.area));
    findings.extend(codes.map(|code| told("safe-zone-code", code.area)));
    findings
}

/// Whether a picture reaches the cut: it is a background then, and `bleed-reach` sees whether it goes on.
fn runs_through(item: &Item, trim: &Rect) -> bool {
    !within(&item.area, trim, -ROUNDING_MM)
}

/// How far an area stays from the nearest edge, in millimetres; 0 where it crosses it.
fn distance(area: &Rect, trim: &Rect) -> f64 {
    let sides = [area.x0 - trim.x0, area.y0 - trim.y0, trim.x1 - area.x1, trim.y1 - area.y1];
    sides.into_iter().fold(f64::INFINITY, f64::min).max(0.0)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Ground, Inks};
    use crate::preflight::samples::{codes, image, item, judged_items, rect, text};

    // The trim begins at 6 mm.
    fn at(x0: f64, item: Item) -> Vec<String> {
        codes(&judged_items(judge, vec![Item { area: rect(x0, 50.0, x0 + 20.0, 60.0), ..item }]))
    }

    #[test]
    fn text_keeps_away() {
        assert!(at(11.0, text(10.0)).is_empty());
        assert_eq!(at(10.9, text(10.0)), ["safe-zone-text"]);
        assert_eq!(at(4.0, text(10.0)), ["safe-zone-text"]);
        assert_eq!(at(129.2, text(10.0)), ["safe-zone-text"]);
        assert!(at(-25.0, text(10.0)).is_empty());
        let unseen = Item { inks: Inks::default(), ground: Ground::default(), ..text(10.0) };
        assert!(at(8.0, unseen).is_empty());
    }

    #[test]
    fn pictures_keep_away_or_run_through() {
        assert!(at(11.0, image(300.0, 8)).is_empty());
        assert_eq!(at(9.0, image(300.0, 8)), ["safe-zone-picture"]);
        assert!(at(3.0, image(300.0, 8)).is_empty());
        assert!(at(9.0, item(Kind::Fill)).is_empty());
    }
}
