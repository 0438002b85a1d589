//! Ticks, outlines and notes of a sheet, clear of the paper's edge.

use typst::layout::{Abs, Frame, FrameItem, Point, Size};
use typst::syntax::Span;
use typst::visualize::{Cmyk, Color, DashPattern, FixedStroke, Geometry, Paint, ProcessColor};

use super::contour;
use super::impose::{EDGE, Imposition, Tick};

/// Thickness of ticks, in points: what every copier prints.
const THICKNESS: f64 = 0.5;
/// Thickness of the white around the lines of a poster's plan, which keeps them seen on black.
const HALO: f64 = 2.0;
/// White around the number of a tile, in millimetres.
const AROUND_NUMBER: f64 = 1.0;

/// Where notes begin, in millimetres: clear of the ticks, and of the paper's edge even with an accent
/// on a capital.
const NOTE_AT: (f64, f64) = (12.0, EDGE + 1.0);
/// Where it begins, down, if ticks stand in its way and the pages begin far enough below.
const NOTE_BELOW_TICKS: f64 = EDGE + 4.0;
/// The shortest line that a note is broken to, in millimetres.
const SHORTEST: f64 = 45.0;
/// Between a note and a tick, in millimetres.
const BEFORE_TICK: f64 = 2.0;

/// The room for notes beside the ticks at the top of all sheets, at most `most`, in millimetres.
#[must_use]
pub fn note_width(imposition: &Imposition, most: f64) -> f64 {
    let sheets = 0..imposition.sheets.len();
    let rooms = sheets.flat_map(|sheet| imposition.ticks_at_top(sheet)).map(|x| x - NOTE_AT.0 - BEFORE_TICK);
    rooms.filter(|room| *room >= SHORTEST).fold(most, f64::min)
}

/// The texts of printed sheets, in the ink they are printed with.
#[derive(Clone, Default)]
pub struct Notes {
    /// What to do with each sheet.
    pub margin: Vec<Frame>,
    /// The numbers of the tiles on a poster's plan.
    pub numbers: Vec<Frame>,
}

fn black() -> Color {
    Color::Process(ProcessColor::Cmyk(Cmyk { c: 0.0, m: 0.0, y: 0.0, k: 1.0 }))
}

fn white() -> Color {
    Color::Process(ProcessColor::Cmyk(Cmyk { c: 0.0, m: 0.0, y: 0.0, k: 0.0 }))
}

/// Draws what stands on a sheet beside its pages, in black.
pub(super) fn draw(frame: &mut Frame, imposition: &Imposition, sheet: usize, notes: &Notes) {
    if sheet == 0 {
        plan(frame, &imposition.plan, &notes.numbers);
    }
    outlines(frame, imposition, sheet, &black());
    ticks(frame, imposition.ticks.get(sheet).into_iter().flatten(), &black());
    let covers = |note: &Frame| {
        let below = |[_, top, ..]: [f64; 4]| top < NOTE_AT.1 + note.height().to_mm();
        imposition.contour.is_some() && imposition.sheets.get(sheet).into_iter().flatten().any(|cell| below(cell.area()))
    };
    // A sheet of stickers has no margin that is cut off: where the note has no room of its own, there is none.
    if let Some(note) = notes.margin.get(sheet).filter(|note| !covers(note)) {
        let in_its_way = |x: f64| x > NOTE_AT.0 && x < NOTE_AT.0 + note.width().to_mm();
        let begins = imposition.sheets[sheet].iter().map(|cell| cell.at.1).fold(imposition.size.1, f64::min);
        let below = imposition.ticks_at_top(sheet).any(in_its_way) && begins >= NOTE_BELOW_TICKS + note.height().to_mm();
        frame.push_frame(point((NOTE_AT.0, if below { NOTE_BELOW_TICKS } else { NOTE_AT.1 })), note.clone());
    }
}

/// Draws the outlines of what is cut out, in an ink.
pub(super) fn outlines(frame: &mut Frame, imposition: &Imposition, sheet: usize, ink: &Color) {
    let Some(shape) = imposition.contour else { return };
    for cell in imposition.sheets.get(sheet).into_iter().flatten() {
        contour::draw_dashed(frame, cell.area(), shape, ink.clone());
    }
}

/// Draws ticks in an ink.
pub(super) fn ticks<'a>(frame: &mut Frame, ticks: impl IntoIterator<Item = &'a Tick>, ink: &Color) {
    for tick in ticks {
        let (from, to) = (point(tick.from), point(tick.to));
        let mut stroke = FixedStroke::from_pair(Paint::Solid(ink.clone()), Abs::pt(THICKNESS));
        if tick.fold {
            stroke.dash = Some(DashPattern { array: vec![Abs::mm(0.8), Abs::mm(0.6)], phase: Abs::zero() });
        }
        let shape = Geometry::Line(to - from).stroked(stroke);
        frame.push(from, FrameItem::Shape(shape, Span::detached()));
    }
}

fn point(at: (f64, f64)) -> Point {
    Point::new(Abs::mm(at.0), Abs::mm(at.1))
}

/// The tiles of a poster on the small picture of it: all their edges, then their numbers.
fn plan(frame: &mut Frame, boxes: &[[f64; 4]], numbers: &[Frame]) {
    for (thickness, ink) in [(HALO, white()), (THICKNESS, black())] {
        for [x, y, width, height] in boxes {
            let stroke = FixedStroke::from_pair(Paint::Solid(ink.clone()), Abs::pt(thickness));
            let shape = Geometry::Rect(Size::new(Abs::mm(*width), Abs::mm(*height))).stroked(stroke);
            frame.push(point((*x, *y)), FrameItem::Shape(shape, Span::detached()));
        }
    }
    for ([x, y, width, height], number) in boxes.iter().zip(numbers) {
        let around = Abs::mm(AROUND_NUMBER);
        let at = point((x + width / 2.0, y + height / 2.0)) - Point::new(number.width() / 2.0, number.height() / 2.0);
        let ground = Size::new(number.width() + around * 2.0, number.height() + around * 2.0);
        let shape = Geometry::Rect(ground).filled(Paint::Solid(white()));
        frame.push(at - Point::splat(around), FrameItem::Shape(shape, Span::detached()));
        frame.push_frame(at, number.clone());
    }
}
