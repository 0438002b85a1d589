//! Stickers, 24 on a sheet.

use typst::layout::Size;

use super::{Cell, EDGE, Flip, Handling, Imposition, millimetres, whole};
use crate::paper::{A4, Sticker};

/// Stickers on a sheet.
const COUNT: u8 = 24;
/// The widest gap between two stickers: room for the scissors.
const GAP: f64 = 4.0;

/// Where the first sticker lies, and from one to the next.
struct Places {
    columns: u8,
    at: (f64, f64),
    pitch: (f64, f64),
}

/// Twenty-four stickers on portrait A4, each with its outline; several designs take turns.
#[must_use]
pub(in super::super) fn stickers(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    let Places { columns, at, pitch } = places(size, &handling.sticker);
    let cells = (0..COUNT).map(|place| -> Cell {
        let (column, row) = (f64::from(place % columns), f64::from(place / columns));
        whole(usize::from(place) % pages.max(1), size, 0, (at.0 + pitch.0 * column, at.1 + pitch.1 * row))
    });
    Imposition { contour: Some(handling.sticker.shape), ..Imposition::new(A4, Flip::Simplex, vec![cells.collect()], &[]) }
}

/// The grid that leaves the most room around stickers of this size.
fn places(size: (f64, f64), sticker: &Sticker) -> Places {
    let spare = |columns: u8| {
        let (columns, rows) = (f64::from(columns), f64::from(COUNT / columns));
        (A4.0 - columns * size.0).min(A4.1 - rows * size.1)
    };
    let columns = (1..=COUNT).filter(|columns| COUNT.is_multiple_of(*columns)).max_by(|a, b| spare(*a).total_cmp(&spare(*b)));
    let columns = columns.unwrap_or(COUNT);
    let (across, pitch_x) = spread(columns, size.0, A4.0);
    let (down, pitch_y) = spread(COUNT / columns, size.1, A4.1);
    let pitch = sticker.pitch.map_or((pitch_x, pitch_y), |[x, y]| (x, y));
    let at = sticker.origin.map_or((across, down), |[x, y]| (x, y));
    Places { columns, at, pitch }
}

/// Where a row of lengths begins in the middle of the paper, and its pitch: gaps as wide as the printable
/// paper allows, none where there is no room.
fn spread(count: u8, length: f64, paper: f64) -> (f64, f64) {
    let count = f64::from(count);
    let gap = ((paper - 2.0 * EDGE - count * length) / (count - 1.0).max(1.0)).clamp(0.0, GAP);
    let pitch = length + gap;
    ((paper - pitch * count + gap) / 2.0, pitch)
}
