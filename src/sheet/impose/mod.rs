//! Where pages lie on sheets. Lengths in millimetres from the sheet's top left corner, y down; sheets
//! come in the order of printing, front and back in turn where both sides are printed.

mod booklet;
mod grid;
mod leaflet;
mod poster;
mod stickers;
#[cfg(test)]
mod tests;

use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Ratio, Size, Transform};
use typst::visualize::Curve;
use typst_layout::Page;

use crate::paper::{Flip, Paper, Shape, Sticker};

pub(super) use booklet::{booklet, booklet_pair};
pub(super) use grid::{cut_and_stack, four_up, n_up, single, two_up};
pub(super) use leaflet::leaflet;
pub(super) use poster::{fit_on_a4, tiles, tiles_with_plan};
pub(super) use stickers::stickers;

/// No ink nearer to the paper's edge: copiers do not print there.
pub(super) const EDGE: f64 = 5.0;
/// Where ticks begin, from the paper's edge: their thickness stays clear of it too.
const TICK: f64 = EDGE + 0.5;
/// How long ticks are.
const TICK_LENGTH: f64 = 3.0;
/// How far pages may stand out of the paper: sizes such as A5 are rounded.
const SLACK: f64 = 0.5;

/// How the sheets are printed, turned over, folded and cut.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Handling {
    /// Whether the pages are read from right to left.
    pub rtl: bool,
    /// The paper, and how it is turned over.
    pub paper: Paper,
    /// What stickers look like.
    pub sticker: Sticker,
}

impl Handling {
    /// How paper of this size, portrait or landscape, is turned over: as somebody said, else so that left
    /// becomes right and heads stay up.
    fn flip(&self, paper: (f64, f64)) -> Flip {
        self.paper.flip.unwrap_or(if portrait(paper) { Flip::Long } else { Flip::Short })
    }
}

/// A page, or a window of it, on a sheet.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Cell {
    /// Index of the page.
    pub page: usize,
    /// Part of the page that is shown: x, y, width, height in its own millimetres.
    pub window: [f64; 4],
    /// Quarter turns clockwise: 0 to 3.
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
            2 => (left + width - x, top + height - y),
            3 => (left + y, top + height - x),
            _ => (left + x, top + y),
        }
    }

    /// The cell on the sheet's back that lies behind this one, head to head, once the paper is turned over.
    fn behind(&self, page: usize, window: [f64; 4], paper: (f64, f64), flip: Flip) -> Self {
        let [left, top, width, height] = self.area();
        if portrait(paper) == (flip == Flip::Long) {
            // Left becomes right: a head that points left points right.
            let turns = [0, 3, 2, 1][usize::from(self.turns % 4)];
            Self { page, window, turns, at: (paper.0 - left - width, top), ..*self }
        } else {
            let turns = [2, 1, 0, 3][usize::from(self.turns % 4)];
            Self { page, window, turns, at: (left, paper.1 - top - height), ..*self }
        }
    }
}

fn portrait(paper: (f64, f64)) -> bool {
    paper.0 <= paper.1
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
    /// Distances of vertical folds from the left edge of each sheet.
    pub folds: Vec<Vec<f64>>,
    /// What is cut out along its outline.
    pub contour: Option<Shape>,
    /// Where the tiles of a poster lie in the small picture of its first sheet; empty without a plan.
    pub plan: Vec<[f64; 4]>,
    /// Tiles in a row.
    pub columns: usize,
    /// Blank pages that were added at the end.
    pub blanks: usize,
}

impl Imposition {
    /// Sheets with the same ticks on each.
    fn new(size: (f64, f64), flip: Flip, sheets: Vec<Vec<Cell>>, ticks: &[Tick]) -> Self {
        let count = sheets.len();
        let folds = vec![Vec::new(); count];
        let ticks = vec![ticks.to_vec(); count];
        Self { size, flip, sheets, ticks, folds, contour: None, plan: Vec::new(), columns: 1, blanks: 0 }
    }

    /// Whether there are pages, and all of them lie on the paper.
    #[must_use]
    pub fn fits(&self) -> bool {
        let inside = |[x, y, width, height]: [f64; 4]| {
            x >= -SLACK && y >= -SLACK && x + width <= self.size.0 + SLACK && y + height <= self.size.1 + SLACK
        };
        self.sheets.iter().any(|cells| !cells.is_empty()) && self.sheets.iter().flatten().all(|cell| inside(cell.area()))
    }

    /// Where lines that cross the height of a sheet have their ticks at its top.
    pub(super) fn ticks_at_top(&self, sheet: usize) -> impl Iterator<Item = f64> {
        let at_top = |tick: &&Tick| tick.from.1.total_cmp(&TICK).is_eq() && tick.from.0.total_cmp(&tick.to.0).is_eq();
        self.ticks.get(sheet).into_iter().flatten().filter(at_top).map(|tick| tick.from.0)
    }

    /// How many sheets say what the others are for.
    fn plans(&self) -> usize {
        usize::from(!self.plan.is_empty())
    }

    /// The number of a sheet's tile from 1; 0 for the plan.
    #[must_use]
    pub fn tile(&self, sheet: usize) -> usize {
        sheet + 1 - self.plans()
    }

    /// How many tiles there are.
    #[must_use]
    pub fn tiles(&self) -> usize {
        self.sheets.len() - self.plans()
    }
}

fn millimetres(size: Size) -> (f64, f64) {
    (size.x.to_mm(), size.y.to_mm())
}

fn whole(page: usize, size: (f64, f64), turns: u8, at: (f64, f64)) -> Cell {
    Cell { page, window: [0.0, 0.0, size.0, size.1], turns, scale: 1.0, at }
}

/// A tick at both ends of a vertical line.
fn across_height(x: f64, height: f64, fold: bool) -> [Tick; 2] {
    [(TICK, TICK + TICK_LENGTH), (height - TICK - TICK_LENGTH, height - TICK)].map(|(from, to)| Tick {
        from: (x, from),
        to: (x, to),
        fold,
    })
}

/// A tick at both ends of a horizontal line.
fn across_width(y: f64, width: f64, fold: bool) -> [Tick; 2] {
    [(TICK, TICK + TICK_LENGTH), (width - TICK - TICK_LENGTH, width - TICK)].map(|(from, to)| Tick {
        from: (from, y),
        to: (to, y),
        fold,
    })
}

/// Fronts, each followed by its back: `back_of` names the page that lies behind a cell, if there is one, and
/// its window. One side only has no backs.
fn with_backs(
    fronts: Vec<Vec<Cell>>,
    paper: (f64, f64),
    flip: Flip,
    back_of: impl Fn(&Cell) -> Option<(usize, [f64; 4])>,
) -> Vec<Vec<Cell>> {
    if flip == Flip::Simplex {
        return fronts;
    }
    let mut sheets = Vec::new();
    for front in fronts {
        let behind = |cell: &Cell| back_of(cell).map(|(page, window)| cell.behind(page, window, paper, flip));
        let mut back: Vec<Cell> = front.iter().filter_map(behind).collect();
        back.sort_by(|a, b| a.at.1.total_cmp(&b.at.1).then(a.at.0.total_cmp(&b.at.0)));
        sheets.extend([front, back]);
    }
    sheets
}

/// A sheet's frame with its cells, each cut to its window.
pub(super) fn place(size: (f64, f64), cells: &[Cell], contour: Option<Shape>, pages: &[Page]) -> Frame {
    let mut sheet = Frame::hard(Size::new(Abs::mm(size.0), Abs::mm(size.1)));
    for cell in cells {
        let Some(page) = pages.get(cell.page) else { continue };
        let [x, y, width, height] = cell.window;
        let mut window = Frame::hard(Size::new(Abs::mm(width), Abs::mm(height)));
        window.push_frame(Point::new(Abs::mm(-x), Abs::mm(-y)), page.frame.clone());
        let mut group = GroupItem::new(window);
        group.clip = Some(outline(group.frame.size(), contour));
        group.transform = turn(cell);
        sheet.push(Point::zero(), FrameItem::Group(group));
    }
    sheet
}

/// The outline of what is seen of a page.
pub(super) fn outline(size: Size, contour: Option<Shape>) -> Curve {
    match contour {
        Some(Shape::Round) => Curve::ellipse(size),
        Some(Shape::Rectangle) | None => Curve::rect(size),
    }
}

/// The cell's scale, turn and place as one transformation.
pub(super) fn turn(cell: &Cell) -> Transform {
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
