//! Crop, fold and registration marks of press sheets, and the slug line: outside the bleed, in all
//! plates.

use typst::layout::{Abs, Frame, FrameItem, Point, Ratio, Size};
use typst::syntax::Span;
use typst::visualize::{
    Cmyk, Color, Curve, DashPattern, FixedStroke, Geometry, Paint, ProcessColor, SpotColor, SpotColorant, SpotColorantName,
};

/// Width of the slug around the bleed, in millimetres.
pub(super) const SLUG: f64 = 10.0;
/// Free space between bleed and marks.
const GAP: f64 = 1.0;
/// Length of crop and fold marks.
const LENGTH: f64 = 5.0;
/// Thickness of marks in points, the thinnest line that shops name.
const THICKNESS: f64 = 0.25;
/// Radius of the circle of a registration mark.
const RADIUS: f64 = 1.5;
/// Half the length of its cross.
const CROSS: f64 = 2.5;

/// Draws the marks around a trim of `size` (millimetres) with its `bleed`; `folds` are distances from
/// the left edge.
pub(super) fn draw(frame: &mut Frame, size: (f64, f64), bleed: f64, folds: &[f64], slug_line: Option<Frame>) {
    let (near, far) = (bleed + GAP, bleed + GAP + LENGTH);
    let (width, height) = size;
    let mut marks = Marks { frame, stroke: FixedStroke::from_pair(Paint::Solid(registration()), Abs::pt(THICKNESS)) };
    for x in [0.0, width] {
        marks.line((x, -near), (x, -far), false);
        marks.line((x, height + near), (x, height + far), false);
    }
    for y in [0.0, height] {
        marks.line((-near, y), (-far, y), false);
        marks.line((width + near, y), (width + far, y), false);
    }
    for x in folds {
        marks.line((*x, -near), (*x, -far), true);
        marks.line((*x, height + near), (*x, height + far), true);
    }
    let middle = bleed + SLUG / 2.0;
    // Beside a fold in the middle, so that neither hides the other.
    let aside = if folds.iter().any(|x| (x - width / 2.0).abs() < 2.0 * CROSS) { width / 4.0 } else { width / 2.0 };
    for at in [(aside, -middle), (aside, height + middle), (-middle, height / 2.0), (width + middle, height / 2.0)] {
        marks.register(at);
    }
    if let Some(line) = slug_line {
        let at = Point::new(Abs::mm(8.0), Abs::mm(height + bleed + GAP + 1.0));
        frame.push_frame(at, line);
    }
}

/// The colour that every plate prints.
fn registration() -> Color {
    let fallback = ProcessColor::Cmyk(Cmyk { c: 1.0, m: 1.0, y: 1.0, k: 1.0 });
    let colorant = SpotColorant { name: Some(SpotColorantName::All), fallback };
    Color::Spot(SpotColor::new(std::sync::Arc::new(colorant), Ratio::one()))
}

struct Marks<'a> {
    frame: &'a mut Frame,
    stroke: FixedStroke,
}

impl Marks<'_> {
    fn line(&mut self, from: (f64, f64), to: (f64, f64), fold: bool) {
        let point = |at: (f64, f64)| Point::new(Abs::mm(at.0), Abs::mm(at.1));
        let mut stroke = self.stroke.clone();
        if fold {
            stroke.dash = Some(DashPattern { array: vec![Abs::mm(0.8), Abs::mm(0.6)], phase: Abs::zero() });
        }
        let shape = Geometry::Line(point(to) - point(from)).stroked(stroke);
        self.frame.push(point(from), FrameItem::Shape(shape, Span::detached()));
    }

    fn register(&mut self, (x, y): (f64, f64)) {
        self.line((x - CROSS, y), (x + CROSS, y), false);
        self.line((x, y - CROSS), (x, y + CROSS), false);
        let circle = Geometry::Curve(Curve::ellipse(Size::splat(Abs::mm(2.0 * RADIUS)))).stroked(self.stroke.clone());
        let corner = Point::new(Abs::mm(x - RADIUS), Abs::mm(y - RADIUS));
        self.frame.push(corner, FrameItem::Shape(circle, Span::detached()));
    }
}
