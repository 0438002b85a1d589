//! Posters on A4: small on one sheet, or at full size over several, to be glued.

use typst::layout::Size;

use super::{Cell, EDGE, Flip, Imposition, Tick, millimetres, whole};
use crate::paper::A4;

/// How much neighbouring tiles of a poster share, for the glue.
pub(super) const OVERLAP: f64 = 10.0;
/// Room at the top of a poster's sheet for its note.
const NOTE: f64 = 6.0;

/// Each page reduced to one A4, under its note.
#[must_use]
pub(in super::super) fn fit_on_a4(pages: usize, size: Size) -> Imposition {
    let size = millimetres(size);
    let (width, height) = (A4.0 - 2.0 * EDGE, A4.1 - 2.0 * EDGE - NOTE);
    let scale = (width / size.0).min(height / size.1);
    let at = ((A4.0 - size.0 * scale) / 2.0, EDGE + NOTE + (height - size.1 * scale) / 2.0);
    let sheets = (0..pages).map(|page| vec![Cell { scale, ..whole(page, size, 0, at) }]).collect();
    Imposition::new(A4, Flip::Simplex, sheets, &[])
}

/// Each page at full size over as many A4 as it takes, all of one size, neighbours overlapping; ticks
/// show where the next one lies.
#[must_use]
pub(in super::super) fn tiles(pages: usize, size: Size) -> Imposition {
    let size = millimetres(size);
    let room = (A4.0 - 2.0 * EDGE, A4.1 - 2.0 * (EDGE + NOTE));
    let (columns, width) = split(size.0, room.0);
    let (rows, height) = split(size.1, room.1);
    let at = ((A4.0 - width) / 2.0, (A4.1 - height) / 2.0);
    let (mut sheets, mut ticks) = (Vec::new(), Vec::new());
    for page in 0..pages {
        for row in 0..rows {
            for column in 0..columns {
                #[expect(clippy::cast_precision_loss, reason = "a handful of tiles")]
                let corner = (column as f64 * (width - OVERLAP), row as f64 * (height - OVERLAP));
                let window = [corner.0, corner.1, width, height];
                sheets.push(vec![Cell { page, window, turns: 0, scale: 1.0, at }]);
                ticks.push(tile_ticks(at, (width, height), (column > 0, row > 0)));
            }
        }
    }
    Imposition { ticks, columns, ..Imposition::new(A4, Flip::Simplex, sheets, &[]) }
}

/// One page in tiles, and before them a sheet with the whole of it in small, where the tiles lie in it, and
/// their numbers. `None` for several pages.
#[must_use]
pub(in super::super) fn tiles_with_plan(pages: usize, size: Size) -> Option<Imposition> {
    let (mut imposition, small) = (tiles(pages, size), fit_on_a4(pages, size));
    let Some(thumbnail) = small.sheets.iter().flatten().next().filter(|_| pages == 1) else { return None };
    let in_small = |cell: &Cell| {
        let [x, y, width, height] = cell.window;
        let (left, top) = thumbnail.map(x, y);
        [left, top, width * thumbnail.scale, height * thumbnail.scale]
    };
    imposition.plan = imposition.sheets.iter().flatten().map(in_small).collect();
    imposition.sheets.insert(0, small.sheets.concat());
    imposition.ticks.insert(0, Vec::new());
    imposition.folds.insert(0, Vec::new());
    Some(imposition)
}

/// How many tiles cover a length, and how long each is.
fn split(length: f64, room: f64) -> (usize, f64) {
    let count = ((length - OVERLAP) / (room - OVERLAP)).ceil().max(1.0);
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least one, a handful")]
    let tiles = count as usize;
    (tiles, (length + OVERLAP * (count - 1.0)) / count)
}

/// Cut ticks at the corners; where a neighbour lies to the left or above, the strip it covers is
/// shown by a dashed tick.
fn tile_ticks(at: (f64, f64), size: (f64, f64), neighbour: (bool, bool)) -> Vec<Tick> {
    let length = 4.0;
    let gap = 1.0;
    let (left, top, right, bottom) = (at.0, at.1, at.0 + size.0, at.1 + size.1);
    let vertical = |x: f64, fold: bool| {
        [
            Tick { from: (x, top - gap - length), to: (x, top - gap), fold },
            Tick { from: (x, bottom + gap), to: (x, bottom + gap + length), fold },
        ]
    };
    let horizontal = |y: f64, fold: bool| {
        [
            Tick { from: (left - gap - length, y), to: (left - gap, y), fold },
            Tick { from: (right + gap, y), to: (right + gap + length, y), fold },
        ]
    };
    let mut ticks = Vec::new();
    ticks.extend([left, right].into_iter().flat_map(|x| vertical(x, false)));
    ticks.extend([top, bottom].into_iter().flat_map(|y| horizontal(y, false)));
    if neighbour.0 {
        ticks.extend(vertical(left + OVERLAP, true));
    }
    if neighbour.1 {
        ticks.extend(horizontal(top + OVERLAP, true));
    }
    ticks
}
