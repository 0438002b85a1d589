//! `bleed-reach`: what reaches the trim goes on through the bleed; else a cut half a millimetre outside
//! leaves a white edge.

use super::{Finding, Origin, Sight};
use crate::evidence::{Plates, Rect};

/// Where ink is looked for inside the trim, in millimetres from it.
const INSIDE_MM: f64 = 0.3;
/// How much of the bleed may be missing at its outer edge, in millimetres: a pixel and a half.
const SLACK_MM: f64 = 0.4;
/// A shorter edge without bleed is the tip of a shape, in millimetres.
const SHORTEST_MM: f64 = 2.0;
/// Least ink that shows against paper, all plates together.
const INK: f32 = 0.04;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.bleed_mm;
    let (Some(plates), true) = (sight.plates(), rule.value > 0.0 && sight.is_cut()) else { return Vec::new() };
    let trim = sight.trim();
    let short = ["left", "top", "right", "bottom"].into_iter().filter_map(|side| {
        let edge = Edge { plates, trim, side, wanted: rule.value };
        let (from, to) = edge.longest_gap()?;
        let finding = Finding::error("bleed-reach-short", Origin::printer(&sight.expected.printer, rule));
        let reach = edge.reach(from.midpoint(to));
        Some(finding.with("side", side).with("found", reach).with("wanted", rule.value).at(edge.strip(from, to)))
    });
    short.collect()
}

/// One side of the trim.
struct Edge<'a> {
    plates: &'a Plates,
    trim: Rect,
    side: &'static str,
    wanted: f64,
}

impl Edge<'_> {
    /// Millimetres of a pixel.
    fn step(&self) -> f64 {
        25.4 / self.plates.ppi
    }

    /// The edge's beginning and end, along it.
    fn ends(&self) -> (f64, f64) {
        match self.side {
            "left" | "right" => (self.trim.y0, self.trim.y1),
            _ => (self.trim.x0, self.trim.x1),
        }
    }

    /// The point so far along the edge and so far outside it.
    fn point(&self, along: f64, outside: f64) -> (f64, f64) {
        match self.side {
            "left" => (self.trim.x0 - outside, along),
            "right" => (self.trim.x1 + outside, along),
            "top" => (along, self.trim.y0 - outside),
            _ => (along, self.trim.y1 + outside),
        }
    }

    fn inked(&self, along: f64, outside: f64) -> bool {
        let (x, y) = self.point(along, outside);
        inked(self.plates, x, y)
    }

    /// Whether ink reaches the trim here and does not go on, straight or slanting by up to 45°.
    fn is_gap(&self, along: f64) -> bool {
        let deep = self.wanted - SLACK_MM;
        if !self.inked(along, -INSIDE_MM) || self.inked(along, deep) {
            return false;
        }
        let mut aside = self.step();
        while aside <= deep {
            if self.inked(along - aside, deep) || self.inked(along + aside, deep) {
                return false;
            }
            aside += self.step();
        }
        true
    }

    /// The longest stretch without bleed, if it is long enough to be one.
    fn longest_gap(&self) -> Option<(f64, f64)> {
        let (start, end) = self.ends();
        let mut longest: Option<(f64, f64)> = None;
        let mut open: Option<f64> = None;
        let mut along = start + self.step() / 2.0;
        while along <= end + self.step() {
            if along <= end && self.is_gap(along) {
                open.get_or_insert(along);
            } else if let Some(from) = open.take()
                && longest.is_none_or(|(first, last)| along - from > last - first)
            {
                longest = Some((from, along));
            }
            along += self.step();
        }
        longest.filter(|(from, to)| to - from >= SHORTEST_MM)
    }

    /// How far ink goes on outside the trim, in millimetres.
    fn reach(&self, along: f64) -> f64 {
        let mut outside = 0.0;
        while outside < self.wanted && self.inked(along, outside + self.step() / 2.0) {
            outside += self.step();
        }
        outside
    }

    /// The bleed along a stretch of the edge.
    fn strip(&self, from: f64, to: f64) -> Rect {
        let ((x0, y0), (x1, y1)) = (self.point(from, 0.0), self.point(to, self.wanted));
        Rect { x0: x0.min(x1), y0: y0.min(y1), x1: x0.max(x1), y1: y0.max(y1) }
    }
}

/// Whether there is ink at a point of the page; there is none outside the sheet.
fn inked(plates: &Plates, x: f64, y: f64) -> bool {
    let pixel = |at: f64, origin: f64, most: usize| {
        let at = ((at - origin) * plates.ppi / 25.4).floor();
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, clippy::cast_precision_loss, reason = "checked")]
        (at >= 0.0 && at < most as f64).then_some(at as usize)
    };
    let (Some(x), Some(y)) = (pixel(x, plates.origin.0, plates.width), pixel(y, plates.origin.1, plates.height)) else {
        return false;
    };
    let spot = |plate: &Vec<u8>| plate.get(y * plates.width + x).is_some_and(|ink| f32::from(*ink) > INK * 255.0);
    plates.total(x, y) > INK || plates.spots.values().any(spot)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{blank_plates, fill, rect};

    const TRIM: Rect = Rect { x0: 6.0, y0: 6.0, x1: 154.0, y1: 216.0 };

    fn gap(flat: Rect, side: &'static str) -> Option<(f64, f64)> {
        let mut plates = blank_plates();
        fill(&mut plates, flat, [0, 0, 0, 255]);
        Edge { plates: &plates, trim: TRIM, side, wanted: 3.0 }.longest_gap()
    }

    #[test]
    fn a_flat_goes_on_through_the_bleed() {
        assert!(gap(rect(3.0, 50.0, 100.0, 80.0), "left").is_none());
        assert!(gap(rect(4.0, 50.0, 100.0, 80.0), "left").is_some());
        assert!(gap(rect(6.0, 50.0, 100.0, 80.0), "left").is_some());
        assert!(gap(rect(7.0, 50.0, 100.0, 80.0), "left").is_none());
        assert!(gap(rect(60.0, 50.0, 157.0, 80.0), "right").is_none());
        assert!(gap(rect(60.0, 50.0, 155.0, 80.0), "right").is_some());
        assert!(gap(rect(50.0, 3.0, 60.0, 80.0), "top").is_none());
        assert!(gap(rect(50.0, 100.0, 60.0, 217.5), "bottom").is_some());
    }

    #[test]
    fn tips_are_no_edges() {
        assert!(gap(rect(6.0, 50.0, 100.0, 51.5), "left").is_none());
        assert!(gap(rect(6.0, 50.0, 100.0, 53.0), "left").is_some());
    }

    #[test]
    fn the_reach_is_measured() {
        let mut plates = blank_plates();
        fill(&mut plates, rect(5.0, 50.0, 100.0, 80.0), [0, 0, 0, 255]);
        let edge = Edge { plates: &plates, trim: TRIM, side: "left", wanted: 3.0 };
        assert!((edge.reach(65.0) - 1.0).abs() < 0.3);
        assert_eq!(edge.strip(50.0, 80.0), rect(3.0, 50.0, 6.0, 80.0));
    }
}
