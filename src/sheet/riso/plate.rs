//! What of a page one plate prints.
//!
//! Plates meet within a millimetre or two, not better. So black text and lines are never left out of a
//! colour below them: they print on top. A black flat hides what lies below: that is left out of the colour,
//! up to a rim that stays under the black. What is paler than black (paper, a colour) is left out of the
//! black, and a colour on a black flat spreads under the black around it: no rim of paper shows.

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Rect, Transform};
use typst::syntax::Span;
use typst::text::TextItem;
use typst::visualize::{Curve, FixedStroke, Geometry, LineJoin, Paint, Shape};

use super::grey;
use crate::palette::{BLACK, Palette};
use crate::sheet::ink::role_of;

/// The most ink of a flat: more does not dry, and sticks to the next sheet.
const MOST_OF_A_FLAT: f64 = 0.85;
/// What is thinner than this, in millimetres, is a line or a figure and no flat.
const FLAT: f64 = 5.0;
/// Strokes of the boldest letters are a fifth of the text size broad: text from this size, in millimetres, is
/// a flat.
const FLAT_TEXT: f64 = 5.0 * FLAT;
/// How far a colour runs under black, in millimetres: plates meet within one or two.
const TRAP: f64 = 1.5;

/// A page as one plate prints it, in grey; tags and links are taken out.
pub(super) fn separate(page: &Frame, palette: &Palette, plate: &str) -> Frame {
    let black = ink_of(palette, BLACK).is_some_and(|(ink, _)| ink == plate);
    Pass { palette, plate, black, flats: Vec::new(), in_code: false }.frame(page, Transform::identity())
}

/// The plate of a role, and how much of its ink it takes, from 0 to 1; `None` for the paper's colour.
fn ink_of<'a>(palette: &'a Palette, role: &str) -> Option<(&'a str, f64)> {
    let own = palette.get(role)?.riso.as_ref()?;
    Some((own.ink.as_str(), f64::from(own.tint.min(100)) / 100.0))
}

/// What a paint is on a plate.
#[derive(Clone, Copy)]
enum On {
    /// So much of its ink.
    Ink(f64),
    /// Nothing, and nothing of what lies below.
    LeftOut,
    /// Nothing; what lies below stays.
    Over,
}

struct Pass<'a> {
    palette: &'a Palette,
    plate: &'a str,
    /// Whether this is the plate of black, which prints on top.
    black: bool,
    /// The black flats so far, by their boxes on the page.
    flats: Vec<Rect>,
    /// Whether the next shape is a QR code, which needs all of its ink.
    in_code: bool,
}

impl Pass<'_> {
    fn frame(&mut self, frame: &Frame, at: Transform) -> Frame {
        let mut printed = Frame::new(frame.size(), frame.kind());
        for (point, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(point.x, point.y));
            let item = match item {
                FrameItem::Group(group) => {
                    let inner = self.frame(&group.frame, here.pre_concat(group.transform));
                    Some(FrameItem::Group(GroupItem { frame: inner, ..group.clone() }))
                }
                FrameItem::Text(text) => self.text(text.clone(), here).map(FrameItem::Text),
                FrameItem::Shape(shape, _) => self.shape(shape.clone(), here),
                // Logos come in greys.
                FrameItem::Image(..) => self.black.then(|| item.clone()),
                FrameItem::Tag(tag) => {
                    self.in_code |= begins_code(tag);
                    None
                }
                FrameItem::Link(..) => None,
            };
            if let Some(item) = item {
                printed.push(*point, item);
            }
        }
        printed
    }

    fn on(&self, paint: &Paint) -> On {
        let Some((role, tint)) = role_of(paint) else { return On::LeftOut };
        match ink_of(self.palette, role) {
            Some((ink, amount)) if ink == self.plate => On::Ink(amount * tint),
            Some(_) if !self.black => On::Over,
            Some(_) | None => On::LeftOut,
        }
    }

    /// The grey of a paint, or `None` where it leaves alone what lies below.
    fn grey(&self, paint: &Paint, flat: bool) -> Option<Paint> {
        let amount = match self.on(paint) {
            On::Ink(amount) if flat => amount.min(MOST_OF_A_FLAT),
            On::Ink(amount) => amount,
            On::LeftOut => 0.0,
            On::Over => return None,
        };
        Some(Paint::Solid(grey(amount)))
    }

    fn stroke(&self, stroke: Option<FixedStroke>, here: Transform) -> Option<FixedStroke> {
        let stroke = stroke?;
        let flat = (stroke.thickness * scale(here)).to_mm() >= FLAT;
        Some(FixedStroke { paint: self.grey(&stroke.paint, flat)?, ..stroke })
    }

    fn text(&self, mut text: TextItem, here: Transform) -> Option<TextItem> {
        let spreads = self.spreads(&text.fill, [Point::new(Abs::zero(), -text.size * 0.7), Point::with_x(text.width())], here);
        text.stroke = self.stroke(text.stroke, here);
        text.fill = self.grey(&text.fill, (text.size * scale(here)).to_mm() >= FLAT_TEXT)?;
        if spreads {
            text.stroke = Some(trap(text.fill.clone(), here));
        }
        Some(text)
    }

    fn shape(&mut self, mut shape: Shape, here: Transform) -> Option<FrameItem> {
        let code = std::mem::take(&mut self.in_code);
        let area = shape.geometry.bbox(None);
        let size = area.size();
        let flat = !code && (size.x.min(size.y) * scale(here)).to_mm() >= FLAT;
        let black =
            |paint: &Paint| role_of(paint).and_then(|(role, _)| ink_of(self.palette, role)) == ink_of(self.palette, BLACK);
        let hides = flat && shape.fill.as_ref().is_some_and(black);
        let spreads = flat && shape.fill.as_ref().is_some_and(|fill| self.spreads(fill, [area.min, area.max], here));
        if hides {
            self.flats.push(on_page([area.min, area.max], here));
        }
        shape.stroke = self.stroke(shape.stroke, here);
        if hides && !self.black {
            return choked(shape, Abs::mm(TRAP) / scale(here));
        }
        shape.fill = shape.fill.and_then(|fill| self.grey(&fill, flat));
        if let Some(fill) = shape.fill.clone().filter(|_| spreads) {
            shape.stroke = Some(trap(fill, here));
        }
        let printed = shape.fill.is_some() || shape.stroke.is_some();
        printed.then(|| FrameItem::Shape(shape, Span::detached()))
    }

    /// Whether a paint is of this plate's colour, and its box lies on a black flat, with room to spread.
    fn spreads(&self, paint: &Paint, corners: [Point; 2], here: Transform) -> bool {
        let Rect { min, max } = on_page(corners, here);
        let room = Abs::mm(TRAP);
        let around = |flat: &Rect| {
            flat.min.x + room <= min.x && flat.min.y + room <= min.y && flat.max.x >= max.x + room && flat.max.y >= max.y + room
        };
        !self.black && matches!(self.on(paint), On::Ink(amount) if amount > 0.0) && self.flats.iter().any(around)
    }
}

/// Whether a tag says that a QR code follows.
fn begins_code(tag: &Tag) -> bool {
    let Tag::Start(element, _) = tag else { return false };
    let value = element.to_packed::<MetadataElem>().map(|metadata| &metadata.value);
    matches!(value, Some(Value::Dict(dict)) if dict.contains("qr"))
}

/// How much longer a transformation makes lengths.
fn scale(transform: Transform) -> f64 {
    transform.sx.get().hypot(transform.ky.get())
}

/// The box on the page around two corners of a box.
fn on_page([min, max]: [Point; 2], here: Transform) -> Rect {
    let corners = [min, max, Point::new(min.x, max.y), Point::new(max.x, min.y)].map(|corner| corner.transform(here));
    let [first, rest @ ..] = corners;
    rest.iter().fold(Rect::new(first, first), |area, corner| Rect::new(area.min.min(*corner), area.max.max(*corner)))
}

/// The stroke that spreads a colour under the black around it.
fn trap(paint: Paint, here: Transform) -> FixedStroke {
    let thickness = Abs::mm(TRAP) * 2.0 / scale(here);
    FixedStroke { join: LineJoin::Round, ..FixedStroke::from_pair(paint, thickness) }
}

/// A shape left out, but for a rim of the given width: what lies within the shape and within the same shape
/// moved to each side.
fn choked(shape: Shape, rim: Abs) -> Option<FrameItem> {
    let outline = match &shape.geometry {
        Geometry::Rect(size) => Curve::rect(*size),
        Geometry::Curve(curve) => curve.clone(),
        Geometry::Line(_) => return None,
    };
    let size = shape.geometry.bbox(None).size();
    let mut inner = Frame::hard(size);
    inner.push(
        Point::zero(),
        FrameItem::Shape(Shape { fill: Some(Paint::Solid(grey(0.0))), stroke: None, ..shape }, Span::detached()),
    );
    for offset in [Point::with_x(rim), Point::with_x(-rim), Point::with_y(rim), Point::with_y(-rim)] {
        let mut clip = outline.clone();
        clip.translate(offset);
        let mut group = GroupItem::new(inner);
        group.clip = Some(clip);
        inner = Frame::hard(size);
        inner.push(Point::zero(), FrameItem::Group(group));
    }
    Some(FrameItem::Group(GroupItem::new(inner)))
}
