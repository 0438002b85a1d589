//! How much of each pixel a shape covers.

use std::rc::Rc;

use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect as KurboRect, Shape};
use tiny_skia::{FillRule, Mask, Path, PathBuilder, Transform};

use super::number::{byte, floor, single, times, wide};

/// Coordinates beyond this, in pixels, are pulled in: the painter ignores paths with larger ones.
const FARTHEST: f64 = 16_000.0;

/// A window of pixels; `x1` and `y1` are outside.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Window {
    pub(super) x0: usize,
    pub(super) y0: usize,
    pub(super) x1: usize,
    pub(super) y1: usize,
}

impl Window {
    pub(super) fn width(&self) -> usize {
        self.x1.saturating_sub(self.x0)
    }

    pub(super) fn height(&self) -> usize {
        self.y1.saturating_sub(self.y0)
    }

    pub(super) fn is_empty(&self) -> bool {
        self.width() == 0 || self.height() == 0
    }

    pub(super) fn intersect(&self, other: &Self) -> Self {
        Self { x0: self.x0.max(other.x0), y0: self.y0.max(other.y0), x1: self.x1.min(other.x1), y1: self.y1.min(other.y1) }
    }

    /// The pixels that a rectangle touches, within this window.
    fn around(&self, rect: KurboRect) -> Self {
        let at = |value: f64, least: usize, most: usize| usize::try_from(floor(value)).unwrap_or(0).clamp(least, most.max(least));
        Self {
            x0: at(rect.x0, self.x0, self.x1),
            y0: at(rect.y0, self.y0, self.y1),
            x1: at(rect.x1.ceil(), self.x0, self.x1),
            y1: at(rect.y1.ceil(), self.y0, self.y1),
        }
    }
}

/// The cover of a shape, 255 where it covers a pixel wholly; without pixels where nothing is painted.
#[derive(Clone)]
pub(super) struct Cover {
    pub(super) window: Window,
    pub(super) data: Vec<u8>,
}

impl Cover {
    /// Everything in the window.
    pub(super) fn full(window: Window) -> Self {
        Self { window, data: vec![255; window.width() * window.height()] }
    }

    /// The cover of a path that is placed by `to_px`, within `limits`; `None` if it is nowhere there.
    pub(super) fn of_path(path: &BezPath, even_odd: bool, to_px: Affine, limits: &Window) -> Option<Self> {
        if path.is_empty() {
            return None;
        }
        let placed = to_px * path.clone();
        let window = limits.around(placed.control_box());
        if window.is_empty() || !placed.control_box().is_finite() {
            return None;
        }
        if let Some(rect) = upright(&placed) {
            return Some(Self::of_rect(rect, window));
        }
        let mut mask = Mask::new(u32::try_from(window.width()).ok()?, u32::try_from(window.height()).ok()?)?;
        let rule = if even_odd { FillRule::EvenOdd } else { FillRule::Winding };
        mask.fill_path(&painted(&placed, &window)?, rule, true, Transform::identity());
        Some(Self { window, data: mask.take() })
    }

    /// The pixels that a path may touch within `limits`, without painting it; `None` if it is nowhere there.
    pub(super) fn unpainted(path: &BezPath, to_px: Affine, limits: &Window) -> Option<Self> {
        if path.is_empty() {
            return None;
        }
        let bounds = to_px.transform_rect_bbox(path.control_box());
        let window = limits.around(bounds);
        (!window.is_empty() && bounds.is_finite()).then(|| Self { window, data: Vec::new() })
    }

    /// The cover of an upright rectangle of pixels, most of what pages are filled with: needs no painter.
    fn of_rect(rect: KurboRect, window: Window) -> Self {
        let share = |pixel: usize, (from, to): (f64, f64)| {
            let start = wide(pixel);
            byte(single(to.min(start + 1.0) - from.max(start)))
        };
        let across: Vec<u8> = (window.x0..window.x1).map(|x| share(x, (rect.x0, rect.x1))).collect();
        let mut data = Vec::with_capacity(window.width() * window.height());
        for y in window.y0..window.y1 {
            let down = share(y, (rect.y0, rect.y1));
            data.extend(across.iter().map(|across| times(*across, down)));
        }
        Self { window, data }
    }

    /// A row of it that lies in `window`, with the number of its first pixel.
    pub(super) fn row(&self, y: usize, window: &Window) -> &[u8] {
        let start = (y - self.window.y0) * self.window.width() + (window.x0 - self.window.x0);
        self.data.get(start..start + window.width()).unwrap_or_default()
    }

    /// What is left of it within another.
    pub(super) fn within(mut self, other: &Self) -> Option<Self> {
        let window = self.window.intersect(&other.window);
        if window.is_empty() {
            return None;
        }
        let mut data = Vec::with_capacity(window.width() * window.height());
        for y in window.y0..window.y1 {
            data.extend(self.row(y, &window).iter().zip(other.row(y, &window)).map(|(one, other)| times(*one, *other)));
        }
        self.window = window;
        self.data = data;
        Some(self)
    }
}

/// A path for the painter, from the window's corner; far points are pulled in.
fn painted(path: &BezPath, window: &Window) -> Option<Path> {
    let corner = (wide(window.x0), wide(window.y0));
    let at = |point: Point| {
        let x = (point.x - corner.0).clamp(-FARTHEST, FARTHEST);
        let y = (point.y - corner.1).clamp(-FARTHEST, FARTHEST);
        (single(x), single(y))
    };
    let mut builder = PathBuilder::with_capacity(path.elements().len(), path.elements().len() * 2);
    for element in path.elements() {
        match element {
            PathEl::MoveTo(to) => {
                let (x, y) = at(*to);
                builder.move_to(x, y);
            }
            PathEl::LineTo(to) => {
                let (x, y) = at(*to);
                builder.line_to(x, y);
            }
            PathEl::QuadTo(by, to) => {
                let ((bx, by), (x, y)) = (at(*by), at(*to));
                builder.quad_to(bx, by, x, y);
            }
            PathEl::CurveTo(one, two, to) => {
                let ((ax, ay), (bx, by), (x, y)) = (at(*one), at(*two), at(*to));
                builder.cubic_to(ax, ay, bx, by, x, y);
            }
            PathEl::ClosePath => builder.close(),
        }
    }
    builder.finish()
}

/// What may be seen: a window, a rectangle in millimetres, and the cover of shapes within it.
#[derive(Clone)]
pub(super) struct Clip {
    pub(super) window: Window,
    pub(super) area: KurboRect,
    pub(super) cover: Option<Rc<Cover>>,
}

impl Clip {
    /// Narrows it to a path in millimetres.
    pub(super) fn narrow(&mut self, path: &BezPath, even_odd: bool, to_px: Affine, painting: bool) {
        let bounds = path.bounding_box();
        if let Some(rect) = upright(path)
            && rect.x0 <= self.area.x0
            && rect.y0 <= self.area.y0
            && rect.x1 >= self.area.x1
            && rect.y1 >= self.area.y1
        {
            return;
        }
        let area = self.area.intersect(bounds);
        self.area = if path.is_empty() || !bounds.is_finite() { KurboRect::ZERO } else { area };
        let cover = if painting {
            Cover::of_path(path, even_odd, to_px, &self.window)
        } else {
            Cover::unpainted(path, to_px, &self.window)
        };
        let cover = match (&self.cover, cover) {
            (Some(old), Some(new)) => new.within(old),
            (_, new) => new,
        };
        self.window = cover.as_ref().map_or(Window { x0: 0, y0: 0, x1: 0, y1: 0 }, |cover| cover.window);
        self.cover = cover.map(Rc::new);
    }

    /// Whether nothing can be seen any more.
    pub(super) fn is_empty(&self) -> bool {
        self.window.is_empty()
    }

    /// A shape, as far as it may be seen.
    pub(super) fn apply(&self, cover: Cover) -> Option<Cover> {
        match &self.cover {
            Some(clip) => cover.within(clip),
            None => Some(cover),
        }
    }

    /// All that may be seen.
    pub(super) fn whole(&self) -> Cover {
        self.cover.as_ref().map_or_else(|| Cover::full(self.window), |cover| Cover::clone(cover))
    }
}

/// A path that is a single upright rectangle.
fn upright(path: &BezPath) -> Option<KurboRect> {
    if path.elements().len() > 6 {
        return None;
    }
    let corners: Vec<Point> = path
        .elements()
        .iter()
        .filter_map(|element| match element {
            PathEl::MoveTo(to) | PathEl::LineTo(to) => Some(*to),
            _ => None,
        })
        .collect();
    let lines =
        path.elements().iter().all(|element| matches!(element, PathEl::MoveTo(_) | PathEl::LineTo(_) | PathEl::ClosePath));
    let moves = path.elements().iter().filter(|element| matches!(element, PathEl::MoveTo(_))).count();
    let bounds = path.control_box();
    let near = |one: f64, other: f64| (one - other).abs() < 1e-6;
    let on_corner =
        |at: &Point| (near(at.x, bounds.x0) || near(at.x, bounds.x1)) && (near(at.y, bounds.y0) || near(at.y, bounds.y1));
    let turns = corners.windows(2).all(|pair| match pair {
        [one, other] => near(one.x, other.x) != near(one.y, other.y),
        _ => true,
    });
    let whole = (path.area().abs() - bounds.area()).abs() <= 1e-6 * bounds.area().max(1.0);
    (lines && whole && moves == 1 && matches!(corners.len(), 4 | 5) && corners.iter().all(on_corner) && turns).then_some(bounds)
}
