//! `total-ink`: more ink than the paper takes up does not dry and comes off on the next sheet.
//!
//! It is drying that sets the limit, so it is a matter of areas: specks of less than a square millimetre,
//! where two edges meet or a letter stands on a picture, are passed over.

use super::super::overlap;
use super::{Finding, Origin, Sight};
use crate::evidence::{Plates, Rect};

/// Areas from this size on count, in square millimetres.
const SPECK_MM2: f64 = 1.0;
/// What rounding each of four plates to a byte may add, in per cent.
const ROUNDING: f32 = 0.8;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.total_ink_percent;
    let (Some(plates), true) = (sight.plates(), rule.value > 0.0) else { return Vec::new() };
    // Registration marks outside the bleed lie on all plates and are cut off.
    let bleed = sight.bleed();
    let wet = wet_areas(plates, rule.value).into_iter().filter(|wet| overlap(&wet.area, &bleed, 0.0));
    let told = wet.map(|wet| {
        let finding = Finding::error("total-ink-over", Origin::printer(&sight.expected.printer, rule));
        finding.with("found", f64::from(wet.most).round()).with("wanted", rule.value).at(wet.area)
    });
    told.collect()
}

/// A connected area with more ink than the limit.
struct Wet {
    /// The most ink in it, in per cent.
    most: f32,
    area: Rect,
    pixels: usize,
}

/// Areas with more ink than the limit, the wettest first.
fn wet_areas(plates: &Plates, limit: f64) -> Vec<Wet> {
    #[expect(clippy::cast_possible_truncation, reason = "a few hundred per cent")]
    let limit = limit as f32 + ROUNDING;
    let over = |at: usize| plates.total(at % plates.width, at / plates.width) * 100.0 > limit;
    let mut open: Vec<bool> = (0..plates.width * plates.height).map(over).collect();
    let mut areas = Vec::new();
    for at in 0..open.len() {
        if open[at] {
            areas.push(flood(plates, &mut open, at));
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "pixels of a page")]
    areas.retain(|wet| wet.pixels as f64 * (25.4 / plates.ppi).powi(2) >= SPECK_MM2);
    areas.sort_by(|one, other| other.most.total_cmp(&one.most));
    areas
}

/// The area that a pixel is part of; closes its pixels.
fn flood(plates: &Plates, open: &mut [bool], start: usize) -> Wet {
    let (width, mut stack) = (plates.width, vec![start]);
    let (mut left, mut right, mut top, mut bottom) = (usize::MAX, 0, usize::MAX, 0);
    let (mut most, mut pixels) = (0.0_f32, 0);
    open[start] = false;
    while let Some(at) = stack.pop() {
        let (x, y) = (at % width, at / width);
        (left, right, top, bottom) = (left.min(x), right.max(x), top.min(y), bottom.max(y));
        most = most.max(plates.total(x, y) * 100.0);
        pixels += 1;
        let beside = [(x > 0).then(|| at - 1), (x + 1 < width).then_some(at + 1)];
        let above = [at.checked_sub(width), Some(at + width)];
        for next in beside.into_iter().chain(above).flatten() {
            if open.get(next).copied().unwrap_or(false) {
                open[next] = false;
                stack.push(next);
            }
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "pixels of a page")]
    let mm = |pixel: usize, origin: f64| origin + pixel as f64 * 25.4 / plates.ppi;
    let area = Rect {
        x0: mm(left, plates.origin.0),
        y0: mm(top, plates.origin.1),
        x1: mm(right + 1, plates.origin.0),
        y1: mm(bottom + 1, plates.origin.1),
    };
    Wet { most, area, pixels }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{blank_plates, fill, rect};

    fn found(area: Rect, inks: [u8; 4]) -> Vec<Wet> {
        let mut plates = blank_plates();
        fill(&mut plates, area, inks);
        wet_areas(&plates, 300.0)
    }

    #[test]
    fn the_limit_holds() {
        let area = rect(20.0, 30.0, 24.0, 33.0);
        assert!(found(area, [179, 179, 153, 255]).is_empty());
        assert!(found(area, [255, 255, 255, 0]).is_empty());
        let wet = found(area, [255, 255, 255, 4]);
        assert_eq!(wet.len(), 1);
        let off = |one: f64, other: f64| (one - other).abs() < 0.001;
        assert!(off(wet[0].area.x0, area.x0) && off(wet[0].area.y1, area.y1));
        assert!((wet[0].most - 301.6).abs() < 0.1);
    }

    #[test]
    fn specks_are_passed_over() {
        assert!(found(rect(20.0, 20.0, 20.75, 21.0), [255; 4]).is_empty());
        assert_eq!(found(rect(20.0, 20.0, 21.0, 21.0), [255; 4]).len(), 1);
    }

    #[test]
    fn the_wettest_comes_first() {
        let mut plates = blank_plates();
        fill(&mut plates, rect(20.0, 20.0, 22.0, 22.0), [255, 255, 255, 20]);
        fill(&mut plates, rect(50.0, 20.0, 52.0, 22.0), [255; 4]);
        let wet = wet_areas(&plates, 300.0);
        assert_eq!(wet.iter().map(|wet| wet.most.round()).collect::<Vec<_>>(), [400.0, 308.0]);
    }
}
