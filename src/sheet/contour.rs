//! The line that a plotter cuts stickers along.

use std::sync::Arc;

use typst::layout::{Abs, Frame, FrameItem, Point, Ratio, Size};
use typst::syntax::Span;
use typst::visualize::{
    Cmyk, Color, Curve, DashPattern, FixedStroke, Geometry, Paint, ProcessColor, SpotColor, SpotColorant, SpotColorantName,
};

use super::impose::outline;
use crate::paper::Shape;

/// The name by which cutting plotters know the line.
pub(super) const CUT_CONTOUR: &str = "CutContour";
/// Its thickness in points.
const THICKNESS: f64 = 0.25;
/// Dashes for scissors, in millimetres: line and gap.
const DASHES: [f64; 2] = [1.0, 1.0];

/// Draws the outline of a sticker of this size, its trim, on top of a frame that is given to a print shop: a
/// spot colour of its own, which no plate of ink shows. To be drawn after roles have become inks.
pub(super) fn draw_cut_contour(frame: &mut Frame, size: Size, shape: Shape) {
    // Where the plotter does not know the name, magenta is seen on the proof.
    let fallback = ProcessColor::Cmyk(Cmyk { c: 0.0, m: 1.0, y: 0.0, k: 0.0 });
    let colorant = SpotColorant { name: Some(SpotColorantName::Custom(CUT_CONTOUR.into())), fallback };
    let paint = Paint::Solid(Color::Spot(SpotColor::new(Arc::new(colorant), Ratio::one())));
    let stroke = FixedStroke::from_pair(paint, Abs::pt(THICKNESS));
    frame.push(Point::zero(), item(outline(size, Some(shape)), stroke));
}

/// Draws the outline for scissors: dashed, in the given ink, its box at a point.
pub(super) fn draw_dashed(frame: &mut Frame, [x, y, width, height]: [f64; 4], shape: Shape, ink: Color) {
    let mut stroke = FixedStroke::from_pair(Paint::Solid(ink), Abs::pt(THICKNESS));
    stroke.dash = Some(DashPattern { array: DASHES.map(Abs::mm).to_vec(), phase: Abs::zero() });
    let outline = outline(Size::new(Abs::mm(width), Abs::mm(height)), Some(shape));
    frame.push(Point::new(Abs::mm(x), Abs::mm(y)), item(outline, stroke));
}

fn item(outline: Curve, stroke: FixedStroke) -> FrameItem {
    FrameItem::Shape(Geometry::Curve(outline).stroked(stroke), Span::detached())
}
