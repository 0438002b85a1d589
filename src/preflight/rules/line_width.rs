//! `line-width`: thinner lines break up on the plate, or are drawn as wide as the device happens to.

use super::super::within;
use super::{Finding, Origin, Sight};
use crate::evidence::{Item, Kind};

/// What rounding in a writer's matrices may take away, in points.
const ROUNDING_PT: f64 = 0.005;
/// Millimetres of a point.
const MM_PER_PT: f64 = 25.4 / 72.0;
/// A flat at least so long and thinner than a line is meant as one; shorter ones are dots of a drawing.
const SHORTEST_MM: f64 = 2.0;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.line_pt;
    let origin = Origin::printer(&sight.expected.printer, rule);
    let items: Vec<&Item> = sight.items().collect();
    let mut findings = Vec::new();
    for (at, item) in items.iter().enumerate() {
        let width = match &item.kind {
            Kind::Stroke { width_pt } => Some(*width_pt),
            Kind::Text { stroke_pt, .. } => *stroke_pt,
            Kind::Fill => thin_flat(item, sight).filter(|_| alone(&items, at)),
            _ => None,
        };
        if let Some(width) = width.filter(|width| *width < rule.value - ROUNDING_PT) {
            let finding = Finding::error("line-width-thin", origin.clone()).with("found", width).with("wanted", rule.value);
            findings.push(finding.at(item.area));
        }
    }
    findings
}

/// The width in points of a flat that looks like a line; what the page's edge cuts is no line.
fn thin_flat(item: &Item, sight: &Sight) -> Option<f64> {
    let (width, height) = (item.area.width(), item.area.height());
    let visible = item.inks.total() > 0.0 || item.reversed();
    let inside = within(&item.area, &sight.bleed(), -0.1);
    (visible && inside && width.max(height) >= SHORTEST_MM).then(|| width.min(height) / MM_PER_PT)
}

/// Whether no neighbour in the order of painting touches it: gradients are often painted in thin strips.
fn alone(items: &[&Item], at: usize) -> bool {
    let touches = |other: Option<&&Item>| {
        other.is_some_and(|other| {
            let (one, other) = (items[at].area, other.area);
            let gap = 0.05;
            one.x0 <= other.x1 + gap && other.x0 <= one.x1 + gap && one.y0 <= other.y1 + gap && other.y0 <= one.y1 + gap
        }) && other.is_some_and(|other| other.kind == Kind::Fill)
    };
    !touches(at.checked_sub(1).and_then(|before| items.get(before))) && !touches(items.get(at + 1))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, item, judged_items, rect};

    #[test]
    fn lines_hold() {
        for (width_pt, faults) in [(0.25, 0), (0.2499, 0), (0.24, 1), (0.0, 1), (2.0, 0)] {
            assert_eq!(judged_items(judge, vec![item(Kind::Stroke { width_pt })]).len(), faults, "{width_pt}");
        }
    }

    #[test]
    fn thin_flats_are_lines() {
        let flat = |y: f64, height: f64| Item { area: rect(20.0, y, 60.0, y + height), ..item(Kind::Fill) };
        assert_eq!(codes(&judged_items(judge, vec![flat(50.0, 0.08)])), ["line-width-thin"]);
        assert!(judged_items(judge, vec![flat(50.0, 0.09)]).is_empty());
        assert!(judged_items(judge, vec![flat(50.0, 0.08), flat(50.08, 0.08)]).is_empty());
    }
}
