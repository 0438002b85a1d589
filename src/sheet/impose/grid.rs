//! Pages side by side: the same one several times, or different ones for a pile that is cut.

use typst::layout::Size;

use super::{Cell, EDGE, Flip, Handling, Imposition, SLACK, Tick, across_height, across_width, millimetres, whole, with_backs};
use crate::paper::A4;

/// Places in rows and columns on one sheet.
struct Grid {
    paper: (f64, f64),
    columns: usize,
    rows: usize,
    /// Left and top of the first place.
    at: (f64, f64),
    /// From one place to the next.
    pitch: (f64, f64),
    /// Turns of the pages.
    turns: u8,
}

impl Grid {
    /// Portrait A4 in equal parts, each page in the middle of its own.
    fn parts(columns: usize, rows: usize, size: (f64, f64), turns: u8) -> Self {
        let (width, height) = if turns == 0 { size } else { (size.1, size.0) };
        let pitch = (A4.0 / count(columns), A4.1 / count(rows));
        let at = ((pitch.0 - width) / 2.0, (pitch.1 - height) / 2.0);
        Self { paper: A4, columns, rows, at, pitch, turns }
    }

    /// As many pages as A4 takes, edge to edge, in the middle of the sheet; portrait where it makes no
    /// difference.
    fn fullest(size: (f64, f64)) -> Self {
        let on = |paper: (f64, f64)| {
            let (columns, rows) = (fitting(paper.0, size.0), fitting(paper.1, size.1));
            let at = ((paper.0 - size.0 * count(columns)) / 2.0, (paper.1 - size.1 * count(rows)) / 2.0);
            Self { paper, columns, rows, at, pitch: size, turns: 0 }
        };
        let (upright, across) = (on(A4), on((A4.1, A4.0)));
        if across.places() > upright.places() { across } else { upright }
    }

    fn places(&self) -> usize {
        self.columns * self.rows
    }

    fn cell(&self, place: usize, page: usize, size: (f64, f64)) -> Cell {
        let (column, row) = (place % self.columns, place / self.columns);
        let at = (self.at.0 + self.pitch.0 * count(column), self.at.1 + self.pitch.1 * count(row));
        whole(page, size, self.turns, at)
    }

    /// Ticks where the sheet is cut; none where the line runs along the paper's edge. `margin` is what is
    /// left and right, above and below of the pages together with their parts of the sheet.
    fn ticks(&self, margin: (f64, f64)) -> Vec<Tick> {
        let line = |from: f64, pitch: f64, n: usize| from + pitch * count(n);
        let within = |at: &f64, length: f64| *at >= EDGE && *at <= length - EDGE;
        let vertical = (0..=self.columns).map(|n| line(margin.0, self.pitch.0, n)).filter(|x| within(x, self.paper.0));
        let horizontal = (0..=self.rows).map(|n| line(margin.1, self.pitch.1, n)).filter(|y| within(y, self.paper.1));
        let vertical = vertical.flat_map(|x| across_height(x, self.paper.1, false));
        vertical.chain(horizontal.flat_map(|y| across_width(y, self.paper.0, false))).collect()
    }

    fn imposition(&self, flip: Flip, sheets: Vec<Vec<Cell>>, margin: (f64, f64)) -> Imposition {
        Imposition::new(self.paper, flip, sheets, &self.ticks(margin))
    }

    /// Every page in all places: fronts and backs in turn.
    fn repeated(&self, pages: usize, size: (f64, f64), handling: &Handling, margin: (f64, f64)) -> Imposition {
        let flip = if pages > 1 { handling.flip(self.paper) } else { Flip::Simplex };
        let fronts = (0..pages).step_by(leaf(flip));
        let fronts = fronts.map(|page| (0..self.places()).map(|place| self.cell(place, page, size)).collect()).collect();
        let sheets = with_backs(fronts, self.paper, flip, |front| next(front, pages));
        self.imposition(flip, sheets, margin)
    }
}

#[expect(clippy::cast_precision_loss, reason = "a few dozen")]
fn count(n: usize) -> f64 {
    n as f64
}

/// How often a length fits into another.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, a few dozen")]
fn fitting(room: f64, length: f64) -> usize {
    ((room + SLACK) / length).floor() as usize
}

/// Pages of a leaf.
fn leaf(flip: Flip) -> usize {
    if flip == Flip::Simplex { 1 } else { 2 }
}

/// The page behind a front, if the document has it.
fn next(front: &Cell, pages: usize) -> Option<(usize, [f64; 4])> {
    (front.page + 1 < pages).then_some((front.page + 1, front.window))
}

/// The same A5 page twice on portrait A4, turned by a quarter, heads to the right. One cut in the middle.
#[must_use]
pub(in super::super) fn two_up(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    Grid::parts(1, 2, size, 1).repeated(pages, size, handling, (0.0, 0.0))
}

/// The same A6 page four times on portrait A4. Two cuts in the middle.
#[must_use]
pub(in super::super) fn four_up(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    Grid::parts(2, 2, size, 0).repeated(pages, size, handling, (0.0, 0.0))
}

/// The same page as often as A4 takes it.
#[must_use]
pub(in super::super) fn n_up(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    let grid = Grid::fullest(size);
    grid.repeated(pages, size, handling, grid.at)
}

/// Different leaves on each sheet, as many as A4 takes: once the pile is cut, the stacks laid on each
/// other from the first place (top left) to the last (bottom right) are in the order of the pages.
#[must_use]
pub(in super::super) fn cut_and_stack(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    let grid = Grid::fullest(size);
    let flip = if pages > 1 { handling.flip(grid.paper) } else { Flip::Simplex };
    let leaves = pages.div_ceil(leaf(flip));
    let count = leaves.div_ceil(grid.places().max(1));
    let fronts = (0..count).map(|sheet| {
        let leaf_at = |place: usize| place * count + sheet;
        let places = (0..grid.places()).filter(|place| leaf_at(*place) < leaves);
        places.map(|place| grid.cell(place, leaf_at(place) * leaf(flip), size)).collect()
    });
    let sheets = with_backs(fronts.collect(), grid.paper, flip, |front| next(front, pages));
    grid.imposition(flip, sheets, grid.at)
}

/// Pages as they are, each on paper of its own size.
#[must_use]
pub(in super::super) fn single(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let size = millimetres(size);
    let grid = Grid { paper: size, columns: 1, rows: 1, at: (0.0, 0.0), pitch: size, turns: 0 };
    let alone = grid.repeated(pages, size, handling, (0.0, 0.0));
    Imposition { ticks: vec![Vec::new(); alone.sheets.len()], ..alone }
}
