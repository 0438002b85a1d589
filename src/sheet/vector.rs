//! SVG logos as curves in four inks: the engine would write them in RGB. What paper and plates do not
//! know (transparency, gradients, filters) is refused with its reason.

use resvg::tiny_skia::{PathSegment, Transform as Matrix};
use resvg::usvg;
use typst::layout::{Abs, Frame, FrameItem, Point, Ratio, Size};
use typst::syntax::Span;
use typst::visualize::{Color, Curve, DashPattern, FillRule, FixedStroke, Geometry, LineCap, LineJoin, Paint, Shape, SvgImage};

use super::ink::cmyk;
use crate::press::Press;

/// Draws an SVG at a size.
///
/// # Errors
/// What of it cannot be drawn: `gradient`, `opacity`, `mask`, `filter`, `picture`, `text`, `clip`.
pub(super) fn draw(svg: &SvgImage, size: Size, press: &Press) -> Result<Frame, &'static str> {
    let mut frame = Frame::hard(size);
    let scale = (size.x.to_pt() / svg.width(), size.y.to_pt() / svg.height());
    Drawing { frame: &mut frame, scale, press }.group(svg.tree().root())?;
    Ok(frame)
}

struct Drawing<'a> {
    frame: &'a mut Frame,
    /// Points of the page for one unit of the picture.
    scale: (f64, f64),
    press: &'a Press,
}

impl Drawing<'_> {
    fn group(&mut self, group: &usvg::Group) -> Result<(), &'static str> {
        if group.opacity().get() < 1.0 || group.blend_mode() != usvg::BlendMode::Normal {
            return Err("opacity");
        }
        if group.mask().is_some() {
            return Err("mask");
        }
        if !group.filters().is_empty() {
            return Err("filter");
        }
        if group.clip_path().is_some() {
            return Err("clip");
        }
        for node in group.children() {
            match node {
                usvg::Node::Group(group) => self.group(group)?,
                usvg::Node::Path(path) if path.is_visible() => self.path(path)?,
                usvg::Node::Path(_) => {}
                usvg::Node::Image(_) => return Err("picture"),
                usvg::Node::Text(_) => return Err("text"),
            }
        }
        Ok(())
    }

    fn path(&mut self, path: &usvg::Path) -> Result<(), &'static str> {
        let matrix = path.abs_transform();
        let fill = path.fill().map(|fill| self.paint(fill.paint(), fill.opacity())).transpose()?;
        let stroke = path.stroke().map(|stroke| self.stroke(stroke, matrix)).transpose()?;
        let shape = Shape {
            geometry: Geometry::Curve(self.curve(path, matrix)),
            fill,
            fill_rule: match path.fill().map(usvg::Fill::rule) {
                Some(usvg::FillRule::EvenOdd) => FillRule::EvenOdd,
                _ => FillRule::NonZero,
            },
            stroke,
        };
        self.frame.push(Point::zero(), FrameItem::Shape(shape, Span::detached()));
        Ok(())
    }

    fn paint(&self, paint: &usvg::Paint, opacity: usvg::Opacity) -> Result<Paint, &'static str> {
        if opacity.get() < 1.0 {
            return Err("opacity");
        }
        let usvg::Paint::Color(colour) = paint else { return Err("gradient") };
        Ok(Paint::Solid(self.inks([colour.red, colour.green, colour.blue])))
    }

    /// Greys print in black ink alone; other colours go through the profile.
    fn inks(&self, rgb: [u8; 3]) -> Color {
        let [red, green, blue] = rgb;
        if red == green && green == blue {
            return cmyk([0.0, 0.0, 0.0, 1.0 - f64::from(red) / 255.0]);
        }
        let most = self.press.printer.total_ink_percent.value;
        let inks = self.press.condition.separate(&rgb, most).unwrap_or_default();
        cmyk(std::array::from_fn(|plate| inks.get(plate).map_or(0.0, |ink| f64::from(*ink) / 255.0)))
    }

    fn stroke(&self, stroke: &usvg::Stroke, matrix: Matrix) -> Result<FixedStroke, &'static str> {
        // A stroke has one width: the mean of what the two axes make of it.
        let scale = f64::from(matrix.sx * matrix.sy - matrix.kx * matrix.ky).abs().sqrt() * (self.scale.0 * self.scale.1).sqrt();
        let length = |length: f32| Abs::pt(f64::from(length) * scale);
        let mut fixed = FixedStroke::from_pair(self.paint(stroke.paint(), stroke.opacity())?, length(stroke.width().get()));
        fixed.cap = match stroke.linecap() {
            usvg::LineCap::Butt => LineCap::Butt,
            usvg::LineCap::Round => LineCap::Round,
            usvg::LineCap::Square => LineCap::Square,
        };
        fixed.join = match stroke.linejoin() {
            usvg::LineJoin::Miter | usvg::LineJoin::MiterClip => LineJoin::Miter,
            usvg::LineJoin::Round => LineJoin::Round,
            usvg::LineJoin::Bevel => LineJoin::Bevel,
        };
        fixed.miter_limit = Ratio::new(f64::from(stroke.miterlimit().get()));
        fixed.dash = stroke.dasharray().map(|dashes| DashPattern {
            array: dashes.iter().map(|dash| length(*dash)).collect(),
            phase: length(stroke.dashoffset()),
        });
        Ok(fixed)
    }

    fn curve(&self, path: &usvg::Path, matrix: Matrix) -> Curve {
        let point = |x: f32, y: f32| {
            let mut at = resvg::tiny_skia::Point::from_xy(x, y);
            matrix.map_point(&mut at);
            Point::new(Abs::pt(f64::from(at.x) * self.scale.0), Abs::pt(f64::from(at.y) * self.scale.1))
        };
        let mut curve = Curve::new();
        let mut last = Point::zero();
        for segment in path.data().segments() {
            match segment {
                PathSegment::MoveTo(to) => {
                    last = point(to.x, to.y);
                    curve.move_(last);
                }
                PathSegment::LineTo(to) => {
                    last = point(to.x, to.y);
                    curve.line(last);
                }
                PathSegment::QuadTo(control, to) => {
                    let (control, to) = (point(control.x, control.y), point(to.x, to.y));
                    curve.cubic(last + (control - last) * (2.0 / 3.0), to + (control - to) * (2.0 / 3.0), to);
                    last = to;
                }
                PathSegment::CubicTo(first, second, to) => {
                    last = point(to.x, to.y);
                    curve.cubic(point(first.x, first.y), point(second.x, second.y), last);
                }
                PathSegment::Close => curve.close(),
            }
        }
        curve
    }
}
