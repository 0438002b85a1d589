//! Where pages lie on A4 sheets. Lengths in millimetres from the sheet's top left corner, y down;
//! sheets come in the order of printing, front and back in turn where both sides are printed.

use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Ratio, Size, Transform};
use typst::visualize::Curve;
use typst_layout::Page;

/// Portrait A4 in millimetres.
pub(super) const A4: (f64, f64) = (210.0, 297.0);
/// No ink nearer to the paper's edge: copiers do not print there.
pub(super) const EDGE: f64 = 5.0;
/// Where ticks begin, from the paper's edge: their thickness stays clear of it too.
const TICK: f64 = EDGE + 0.5;
/// How long ticks are.
const TICK_LENGTH: f64 = 3.0;
/// How much neighbouring tiles of a poster share, for the glue.
pub(super) const OVERLAP: f64 = 10.0;
/// Room at the top of a poster's sheet for its note.
const NOTE: f64 = 6.0;

/// On which edge the paper is turned over for its back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flip {
    /// One side only.
    Simplex,
    /// On the long edge.
    Long,
    /// On the short edge.
    Short,
}

/// A page, or a window of it, on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Index of the page.
    pub page: usize,
    /// Part of the page that is shown: x, y, width, height in its own millimetres.
    pub window: [f64; 4],
    /// Quarter turns clockwise: 0, 1 or 3.
    pub turns: u8,
    /// Scale.
    pub scale: f64,
    /// Where the window's box begins on the sheet: its top left corner after turning.
    pub at: (f64, f64),
}

impl Cell {
    /// The box it covers on the sheet: x, y, width, height.
    #[must_use]
    pub fn area(&self) -> [f64; 4] {
        let (width, height) = (self.window[2] * self.scale, self.window[3] * self.scale);
        let (width, height) = if self.turns.is_multiple_of(2) { (width, height) } else { (height, width) };
        [self.at.0, self.at.1, width, height]
    }

    /// Where a point of the page lies on the sheet.
    #[must_use]
    pub fn map(&self, x: f64, y: f64) -> (f64, f64) {
        let (x, y) = ((x - self.window[0]) * self.scale, (y - self.window[1]) * self.scale);
        let [left, top, width, height] = self.area();
        match self.turns {
            1 => (left + width - y, top + x),
            3 => (left + y, top + height - x),
            _ => (left + x, top + y),
        }
    }
}

/// A tick in the margin.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// Where it begins.
    pub from: (f64, f64),
    /// Where it ends.
    pub to: (f64, f64),
    /// Whether it shows a fold (dashed) or a cut.
    pub fold: bool,
}

/// The sheets of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct Imposition {
    /// Width and height of all sheets.
    pub size: (f64, f64),
    /// How the paper is turned over.
    pub flip: Flip,
    /// What lies on each sheet.
    pub sheets: Vec<Vec<Cell>>,
    /// Ticks on each sheet.
    pub ticks: Vec<Vec<Tick>>,
}

fn millimetres(size: Size) -> (f64, f64) {
    (size.x.to_mm(), size.y.to_mm())
}

fn whole(page: usize, size: (f64, f64), turns: u8, at: (f64, f64)) -> Cell {
    Cell { page, window: [0.0, 0.0, size.0, size.1], turns, scale: 1.0, at }
}

/// The same A5 page twice on portrait A4, turned by a quarter: fronts clockwise, backs against, so
/// that turning the paper on its long edge brings head to head. One cut in the middle.
#[must_use]
pub(super) fn two_up(pages: usize, size: Size) -> Imposition {
    let size = millimetres(size);
    let half = A4.1 / 2.0;
    let (left, top) = ((A4.0 - size.1) / 2.0, (half - size.0) / 2.0);
    let sheets = (0..pages)
        .map(|page| {
            let turns = if page % 2 == 0 { 1 } else { 3 };
            vec![whole(page, size, turns, (left, top)), whole(page, size, turns, (left, half + top))]
        })
        .collect();
    let tick = |from: f64, to: f64| Tick { from: (from, half), to: (to, half), fold: false };
    let ticks = vec![tick(TICK, TICK + TICK_LENGTH), tick(A4.0 - TICK - TICK_LENGTH, A4.0 - TICK)];
    let flip = if pages > 1 { Flip::Long } else { Flip::Simplex };
    Imposition { size: A4, flip, sheets, ticks: vec![ticks; pages] }
}

/// A saddle-stitched booklet of A5 pages on landscape A4, turned over on the short edge, folded in
/// the middle; `rtl` binds it on the right. `None` unless the pages are a multiple of four.
#[must_use]
pub(super) fn booklet(pages: usize, size: Size, rtl: bool) -> Option<Imposition> {
    if pages == 0 || !pages.is_multiple_of(4) {
        return None;
    }
    let size = millimetres(size);
    let (width, height) = (A4.1, A4.0);
    let spine = width / 2.0;
    let top = (height - size.1) / 2.0;
    let spread = |left: usize, right: usize| {
        let (left, right) = if rtl { (right, left) } else { (left, right) };
        vec![whole(left, size, 0, (spine - size.0, top)), whole(right, size, 0, (spine, top))]
    };
    let mut sheets = Vec::new();
    for leaf in 0..pages / 4 {
        let (outer, inner) = (2 * leaf, pages - 1 - 2 * leaf);
        sheets.push(spread(inner, outer));
        sheets.push(spread(outer + 1, inner - 1));
    }
    let tick = |from: f64, to: f64| Tick { from: (spine, from), to: (spine, to), fold: true };
    let ticks = vec![tick(TICK, TICK + TICK_LENGTH), tick(height - TICK - TICK_LENGTH, height - TICK)];
    let ticks = vec![ticks; sheets.len()];
    Some(Imposition { size: (width, height), flip: Flip::Short, sheets, ticks })
}

/// Each page reduced to one A4, under its note.
#[must_use]
pub(super) fn fit_on_a4(pages: usize, size: Size) -> Imposition {
    let size = millimetres(size);
    let (width, height) = (A4.0 - 2.0 * EDGE, A4.1 - 2.0 * EDGE - NOTE);
    let scale = (width / size.0).min(height / size.1);
    let at = ((A4.0 - size.0 * scale) / 2.0, EDGE + NOTE + (height - size.1 * scale) / 2.0);
    let sheets = (0..pages).map(|page| vec![Cell { scale, ..whole(page, size, 0, at) }]).collect();
    Imposition { size: A4, flip: Flip::Simplex, sheets, ticks: vec![Vec::new(); pages] }
}

/// Each page at full size over as many A4 as it takes, all of one size, neighbours overlapping; ticks
/// show where the next one lies.
#[must_use]
pub(super) fn tiles(pages: usize, size: Size) -> Imposition {
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
    Imposition { size: A4, flip: Flip::Simplex, sheets, ticks }
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

/// A4 pages as they are.
#[must_use]
pub(super) fn single(pages: usize, size: Size) -> Imposition {
    let size = millimetres(size);
    let flip = if pages > 1 { Flip::Long } else { Flip::Simplex };
    let sheets = (0..pages).map(|page| vec![whole(page, size, 0, (0.0, 0.0))]).collect();
    Imposition { size, flip, sheets, ticks: vec![Vec::new(); pages] }
}

/// A sheet's frame with its cells, each cut to its window.
pub(super) fn place(size: (f64, f64), cells: &[Cell], pages: &[Page]) -> Frame {
    let mut sheet = Frame::hard(Size::new(Abs::mm(size.0), Abs::mm(size.1)));
    for cell in cells {
        let Some(page) = pages.get(cell.page) else { continue };
        let [x, y, width, height] = cell.window;
        let mut window = Frame::hard(Size::new(Abs::mm(width), Abs::mm(height)));
        window.push_frame(Point::new(Abs::mm(-x), Abs::mm(-y)), page.frame.clone());
        let mut group = GroupItem::new(window);
        group.clip = Some(Curve::rect(group.frame.size()));
        group.transform = turn(cell);
        sheet.push(Point::zero(), FrameItem::Group(group));
    }
    sheet
}

/// The cell's scale, turn and place as one transformation.
fn turn(cell: &Cell) -> Transform {
    let (origin, right, down) = (cell.map(cell.window[0], cell.window[1]), unit(cell, 1.0, 0.0), unit(cell, 0.0, 1.0));
    Transform {
        sx: Ratio::new(right.0),
        ky: Ratio::new(right.1),
        kx: Ratio::new(down.0),
        sy: Ratio::new(down.1),
        tx: Abs::mm(origin.0),
        ty: Abs::mm(origin.1),
    }
}

/// Where one millimetre along the page leads on the sheet.
fn unit(cell: &Cell, x: f64, y: f64) -> (f64, f64) {
    let from = cell.map(cell.window[0], cell.window[1]);
    let to = cell.map(cell.window[0] + x, cell.window[1] + y);
    (to.0 - from.0, to.1 - from.1)
}

#[cfg(test)]
mod tests {
    use typst::layout::Axes;

    use super::*;

    fn sheet_size(size: (f64, f64)) -> Size {
        Axes::new(Abs::mm(size.0), Abs::mm(size.1))
    }

    const A5: (f64, f64) = (148.0, 210.0);

    fn turned_over(point: (f64, f64), imposition: &Imposition) -> (f64, f64) {
        // Portrait on the long edge and landscape on the short edge both mirror left and right.
        (imposition.size.0 - point.0, point.1)
    }

    fn close(a: (f64, f64), b: (f64, f64)) -> bool {
        (a.0 - b.0).abs() < 0.1 && (a.1 - b.1).abs() < 0.1
    }

    #[test]
    fn the_back_of_a_tract_meets_its_front() {
        let imposition = two_up(2, sheet_size(A5));
        assert_eq!(imposition.flip, Flip::Long);
        for (front, back) in imposition.sheets[0].iter().zip(&imposition.sheets[1]) {
            // Seen through the paper, the back's right is the front's left; heads stay together.
            for (x, y) in [(0.0, 0.0), (148.0, 0.0), (30.0, 100.0), (148.0, 210.0)] {
                let through = turned_over(back.map(148.0 - x, y), &imposition);
                assert!(close(front.map(x, y), through), "{x} {y}: {:?} {through:?}", front.map(x, y));
            }
        }
    }

    #[test]
    fn a_booklet_reads_in_order_and_its_leaves_meet() {
        let imposition = booklet(8, sheet_size(A5), false).unwrap_or_else(|| panic!("eight pages fold"));
        let pages: Vec<Vec<usize>> =
            imposition.sheets.iter().map(|cells| cells.iter().map(|cell| cell.page + 1).collect()).collect();
        assert_eq!(pages, [[8, 1], [2, 7], [6, 3], [4, 5]]);
        assert_eq!(imposition.flip, Flip::Short);
        for (front, back) in [(0, 1), (2, 3)] {
            let (front, back) = (&imposition.sheets[front], &imposition.sheets[back]);
            // The right page's back is the left page of the other side.
            let through = turned_over(back[0].map(148.0, 50.0), &imposition);
            assert!(close(front[1].map(0.0, 50.0), through), "{through:?}");
        }
        assert_eq!(booklet(6, sheet_size(A5), false), None);
        let mirrored = booklet(4, sheet_size(A5), true).unwrap_or_else(|| panic!("four pages fold"));
        assert_eq!(mirrored.sheets[0].iter().map(|cell| cell.page).collect::<Vec<_>>(), [0, 3]);
    }

    #[test]
    fn tiles_cover_the_poster_and_overlap() {
        let imposition = tiles(1, sheet_size((297.0, 420.0)));
        assert_eq!(imposition.sheets.len(), 4);
        let windows: Vec<[f64; 4]> = imposition.sheets.iter().map(|cells| cells[0].window).collect();
        let reach = |axis: usize| windows.iter().map(|w| w[axis] + w[axis + 2]).fold(0.0, f64::max);
        assert!((reach(0) - 297.0).abs() < 0.01 && (reach(1) - 420.0).abs() < 0.01);
        let shared = windows[0][0] + windows[0][2] - windows[1][0];
        assert!((shared - OVERLAP).abs() < 0.01, "{shared}");
        for cells in &imposition.sheets {
            let [x, y, width, height] = cells[0].area();
            assert!(x >= EDGE && y >= EDGE && x + width <= A4.0 - EDGE && y + height <= A4.1 - EDGE);
        }
    }

    #[test]
    fn ticks_stay_on_printable_paper() {
        let a3 = sheet_size((297.0, 420.0));
        let folded = booklet(8, sheet_size(A5), false).unwrap_or_else(|| panic!("eight pages fold"));
        for imposition in [two_up(2, sheet_size(A5)), folded, tiles(1, a3), fit_on_a4(1, a3)] {
            for tick in imposition.ticks.iter().flatten() {
                for (x, y) in [tick.from, tick.to] {
                    assert!(x >= EDGE && y >= EDGE && x <= imposition.size.0 - EDGE && y <= imposition.size.1 - EDGE);
                }
            }
        }
    }
}
