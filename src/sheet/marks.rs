//! Ticks and notes in a sheet's margin, in black, clear of the paper's edge.

use typst::layout::{Abs, Frame, FrameItem, Point};
use typst::syntax::Span;
use typst::visualize::{Cmyk, Color, DashPattern, FixedStroke, Geometry, Paint, ProcessColor};

use super::impose::{EDGE, Imposition, Tick};

/// Thickness of ticks, in points: what every copier prints.
const THICKNESS: f64 = 0.5;

/// Where notes begin, in millimetres: clear of the ticks, and of the paper's edge even with an accent
/// on a capital.
const NOTE_AT: (f64, f64) = (12.0, EDGE + 1.0);

/// Draws the ticks of a sheet, and its note at the top edge.
pub(super) fn draw(frame: &mut Frame, imposition: &Imposition, sheet: usize, note: Option<Frame>) {
    for tick in imposition.ticks.get(sheet).into_iter().flatten() {
        line(frame, tick);
    }
    if let Some(note) = note {
        frame.push_frame(Point::new(Abs::mm(NOTE_AT.0), Abs::mm(NOTE_AT.1)), note);
    }
}

fn line(frame: &mut Frame, tick: &Tick) {
    let point = |at: (f64, f64)| Point::new(Abs::mm(at.0), Abs::mm(at.1));
    let (from, to) = (point(tick.from), point(tick.to));
    let black = Color::Process(ProcessColor::Cmyk(Cmyk { c: 0.0, m: 0.0, y: 0.0, k: 1.0 }));
    let mut stroke = FixedStroke::from_pair(Paint::Solid(black), Abs::pt(THICKNESS));
    if tick.fold {
        stroke.dash = Some(DashPattern { array: vec![Abs::mm(0.8), Abs::mm(0.6)], phase: Abs::zero() });
    }
    let shape = Geometry::Line(to - from).stroked(stroke);
    frame.push(from, FrameItem::Shape(shape, Span::detached()));
}
