//! Saddle-stitched booklets: sheets laid into each other, folded in the middle.

use typst::layout::Size;

use super::{Cell, Flip, Handling, Imposition, across_height, across_width, millimetres, portrait, whole, with_backs};
use crate::paper::A4;

/// Pages that a booklet may have: a thicker one does not stay shut.
const MOST_PAGES: usize = 48;
/// Pages of a folded sheet.
const FOLDED: usize = 4;

/// A booklet of A5 pages on landscape A4. Blank pages at its end make a multiple of four; inner sheets move
/// toward the spine by the thickness of those around them. Reading from right to left binds it on the
/// right. `None` unless it has 2 to 48 pages.
#[must_use]
pub(in super::super) fn booklet(pages: usize, size: Size, handling: &Handling) -> Option<Imposition> {
    copies(pages, millimetres(size), handling, (A4.1, A4.0), 1)
}

/// Two booklets of A6 pages on portrait A4, one above the other, both heads up: cut in the middle first,
/// then fold. Else as [`booklet`].
#[must_use]
pub(in super::super) fn booklet_pair(pages: usize, size: Size, handling: &Handling) -> Option<Imposition> {
    copies(pages, millimetres(size), handling, A4, 2)
}

fn copies(pages: usize, size: (f64, f64), handling: &Handling, paper: (f64, f64), copies: u8) -> Option<Imposition> {
    if !(2..=MOST_PAGES).contains(&pages) {
        return None;
    }
    let total = pages.next_multiple_of(FOLDED);
    let spine = paper.0 / 2.0;
    let part = paper.1 / f64::from(copies);
    // Both sides are needed: who prints one only is told how a booklet is turned.
    let flip = match handling.flip(paper) {
        Flip::Simplex if portrait(paper) => Flip::Long,
        Flip::Simplex => Flip::Short,
        flip => flip,
    };
    let mut fronts = Vec::new();
    for leaf in 0..total / FOLDED {
        let creep = creep(leaf, handling);
        let (last, first) = (total - 1 - 2 * leaf, 2 * leaf);
        let (left, right) = if handling.rtl { (first, last) } else { (last, first) };
        let mut cells = Vec::new();
        for copy in 0..copies {
            let top = part * f64::from(copy) + (part - size.1) / 2.0;
            // The place stays; what is seen of the page moves, bleed after it at the outer edge.
            let shifted = |cell: Cell, by: f64| Cell { window: [by, 0.0, size.0, size.1], ..cell };
            cells.push(shifted(whole(left, size, 0, (spine - size.0, top)), -creep));
            cells.push(shifted(whole(right, size, 0, (spine, top)), creep));
        }
        fronts.push(cells);
    }
    let mut sheets = with_backs(fronts, paper, flip, |front| {
        let [by, top, width, height] = front.window;
        // Pages of a leaf follow each other; the back's spine lies on the other side.
        Some((front.page ^ 1, [-by, top, width, height]))
    });
    for cells in &mut sheets {
        cells.retain(|cell| cell.page < pages);
    }
    let mut ticks = across_height(spine, paper.1, true).to_vec();
    for copy in 1..copies {
        ticks.extend(across_width(part * f64::from(copy), paper.0, false));
    }
    let folds = vec![vec![spine]; sheets.len()];
    Some(Imposition { folds, blanks: total - pages, ..Imposition::new(paper, flip, sheets, &ticks) })
}

/// How far the pages of a sheet move toward the spine: sheets around it push it out by their thickness,
/// and its outer edge would be cut off by as much. The outermost stays.
fn creep(leaf: usize, handling: &Handling) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a dozen sheets")]
    let around = leaf as f64;
    around * handling.paper.thickness()
}
