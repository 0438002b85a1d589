//! Large black flats: black ink alone looks grey there, so they take the palette's recipe of four
//! inks, unless small letters are left out of them, which four plates would close.

use typst::layout::{Frame, FrameItem, Point, Rect, Transform};
use typst::visualize::{Cmyk, Color, Paint, ProcessColor};

use crate::palette::{BLACK, Palette};

/// From this area on, in square centimetres, a flat takes the recipe.
const LARGE_CM2: f64 = 100.0;

/// The recipe for large black flats in per cent, if the palette has one and the printer takes so much
/// ink (0 for any).
pub(super) fn recipe(palette: &Palette, most_ink_percent: f64) -> Option<[u8; 4]> {
    let inks = palette.get(BLACK)?.flat?;
    let total: f64 = inks.iter().map(|ink| f64::from(*ink)).sum();
    (most_ink_percent <= 0.0 || total <= most_ink_percent).then_some(inks)
}

/// Gives the large black flats of an inked frame their recipe; `smallest_pt` is the smallest text that
/// may be left out of several inks.
pub(super) fn enrich(frame: &mut Frame, recipe: &Color, smallest_pt: f64) {
    let mut letters = Vec::new();
    small_letters(frame, Transform::identity(), smallest_pt, &mut letters);
    flats(frame, Transform::identity(), recipe, &letters);
}

/// Where letters stand that are not black and too small for four plates.
fn small_letters(frame: &Frame, at: Transform, smallest_pt: f64, found: &mut Vec<Point>) {
    for (point, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Group(group) => small_letters(&group.frame, here.pre_concat(group.transform), smallest_pt, found),
            FrameItem::Text(text) if text.size.to_pt() < smallest_pt && !is_black(&text.fill) => {
                found.push(Point::zero().transform(here));
            }
            _ => {}
        }
    }
}

fn flats(frame: &mut Frame, at: Transform, recipe: &Color, letters: &[Point]) {
    let places: Vec<Point> = frame.items().map(|(point, _)| *point).collect();
    let mut places = places.into_iter();
    frame.retain(|item| {
        let point = places.next().unwrap_or_default();
        let here = at.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Group(group) => flats(&mut group.frame, here.pre_concat(group.transform), recipe, letters),
            FrameItem::Shape(shape, _) if shape.fill.as_ref().is_some_and(is_black) => {
                let area = placed(shape.bbox(false), here);
                let large = (area.max.x - area.min.x).to_cm() * (area.max.y - area.min.y).to_cm() > LARGE_CM2;
                let inside = |p: &Point| p.x >= area.min.x && p.x <= area.max.x && p.y >= area.min.y && p.y <= area.max.y;
                if large && !letters.iter().any(inside) {
                    shape.fill = Some(Paint::Solid(recipe.clone()));
                }
            }
            _ => {}
        }
        true
    });
}

/// The upright box around a box that was transformed.
fn placed(area: Rect, here: Transform) -> Rect {
    let corners = [area.min, Point::new(area.max.x, area.min.y), area.max, Point::new(area.min.x, area.max.y)];
    let corners = corners.map(|corner| corner.transform(here));
    corners.iter().fold(Rect::new(corners[0], corners[0]), |area, corner| Rect::new(area.min.min(*corner), area.max.max(*corner)))
}

fn is_black(paint: &Paint) -> bool {
    let Paint::Solid(Color::Process(ProcessColor::Cmyk(Cmyk { c, m, y, k }))) = paint else { return false };
    *c == 0.0 && *m == 0.0 && *y == 0.0 && *k >= 1.0
}
