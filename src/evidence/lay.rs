//! From shapes to plates and items: what a shape is filled with, what may be seen of it, what it lays.

use hayro_interpret::hayro_syntax::object::{Dict, Object, Stream};
use hayro_interpret::hayro_syntax::page::Resources;
use hayro_interpret::kurbo::{Affine, BezPath, ParamCurve, Point, Rect as KurboRect, Shape, StrokeOpts, stroke};

use super::colour::{ColourSpace, Ink};
use super::cover::Cover;
use super::number::{times, wide};
use super::pattern::Cell;
use super::raster::{Laying, MOST_PLATES, MOST_SPOTS, Sample, Source};
use super::shading::Shading;
use super::state::Paint;
use super::walk::Walk;
use super::{Inks, Item, Kind, Overprint, Space, Unmeasured, geometry};

/// The thinnest line, in millimetres: what a platesetter of 2540 dots per inch can do.
const THINNEST: f64 = 0.01;

/// What a shape is filled with.
pub(super) enum Filling {
    Flat(Ink),
    /// From millimetres to the gradient's own space.
    Shading(Box<Shading>, Affine),
    Cell(Box<Cell>),
    /// Nothing can be painted; the reason is noted.
    Nothing,
}

/// A shape that is about to be painted.
pub(super) struct Figure {
    pub(super) cover: Option<Cover>,
    /// Its bounds in millimetres.
    pub(super) area: KurboRect,
    pub(super) stroke: bool,
}

impl<'a> Walk<'a, '_> {
    pub(super) fn fill_path(&mut self, path: &BezPath, even_odd: bool) {
        let placed = self.state.ctm * path.clone();
        self.canvas.trace(if even_odd { b"fill*" } else { b"fill" });
        self.canvas.trace_path(&placed);
        let cover = self.cover(&placed, even_odd);
        self.paint(Figure { cover, area: placed.bounding_box(), stroke: false }, &Kind::Fill);
    }

    pub(super) fn stroke_path(&mut self, path: &BezPath) {
        let outline = self.outline(path, self.state.ctm);
        self.canvas.trace(b"stroke");
        self.canvas.trace_path(&outline);
        let cover = self.cover(&outline, false);
        let width_pt = self.state.line.width.abs() * narrowest(self.state.ctm) / geometry::MM_PER_PT;
        self.paint(Figure { cover, area: outline.control_box(), stroke: true }, &Kind::Stroke { width_pt });
    }

    /// The outline of a line along a path of its own space, in millimetres.
    pub(super) fn outline(&self, path: &BezPath, to_mm: Affine) -> BezPath {
        let scale = narrowest(to_mm).max(1e-9);
        let length: f64 = path.segments().map(|segment| segment.start().distance(segment.end())).sum();
        let line = self.state.line.stroke(THINNEST / scale, length);
        to_mm * stroke(path.iter(), &line, &StrokeOpts::default(), 0.01 / scale)
    }

    pub(super) fn cover(&self, placed: &BezPath, even_odd: bool) -> Option<Cover> {
        let (to_px, limits) = (self.canvas.raster()?.to_px, &self.state.clip.window);
        if self.canvas.painting {
            Cover::of_path(placed, even_odd, to_px, limits)
        } else {
            Cover::unpainted(placed, to_px, limits)
        }
    }

    /// Paints a shape with the colour of fills or of lines.
    pub(super) fn paint(&mut self, shape: Figure, kind: &Kind) {
        if !self.layers.shown() || self.state.clip.is_empty() {
            return;
        }
        let Some(cover) = shape.cover.and_then(|cover| self.state.clip.apply(cover)) else { return };
        let paint = if shape.stroke { self.state.stroke.clone() } else { self.state.fill.clone() };
        let area = shape.area.intersect(self.state.clip.area);
        let filling = self.filling(&paint, area);
        let overprint = self.state.overprint(shape.stroke);
        self.lay(cover, area, &filling, &paint, overprint, kind);
    }

    /// What a paint is: a colour, or a pattern.
    fn filling(&mut self, paint: &Paint<'a>, area: KurboRect) -> Filling {
        if !matches!(*paint.space, ColourSpace::Pattern(_)) {
            if matches!(*paint.space, ColourSpace::Unknown) {
                self.canvas.miss(Unmeasured::Colour, area);
            }
            return Filling::Flat(paint.space.ink(&paint.values));
        }
        let found = match &paint.pattern {
            Some(Object::Dict(dict)) => self.shading_pattern(dict),
            Some(Object::Stream(stream)) => self.cell(stream, paint).map(|cell| Filling::Cell(Box::new(cell))),
            _ => None,
        };
        if found.is_none() {
            let mesh = matches!(&paint.pattern, Some(Object::Dict(_)));
            self.canvas.miss(if mesh { Unmeasured::Shading } else { Unmeasured::Pattern }, area);
        }
        found.unwrap_or(Filling::Nothing)
    }

    fn shading_pattern(&self, dict: &Dict<'a>) -> Option<Filling> {
        let matrix = dict.get::<[f64; 6]>(b"Matrix").map(Affine::new).unwrap_or_default();
        let placed = self.root * matrix;
        (placed.determinant().abs() > 1e-12).then_some(())?;
        let shading = Shading::read(&dict.get::<Object<'_>>(b"Shading")?, None)?;
        Some(Filling::Shading(Box::new(shading), placed.inverse()))
    }

    /// The operator `sh`: a gradient over all that may be seen.
    pub(super) fn shading(&mut self, object: Option<Object<'a>>, resources: &Resources<'a>) {
        if !self.layers.shown() || self.state.clip.is_empty() {
            return;
        }
        let area = self.state.clip.area;
        let shading = object.and_then(|object| Shading::read(&object, Some(&resources.color_spaces)));
        let Some(shading) = shading.filter(|_| self.state.ctm.determinant().abs() > 1e-12) else {
            self.canvas.miss(Unmeasured::Shading, area);
            return;
        };
        let filling = Filling::Shading(Box::new(shading), self.state.ctm.inverse());
        let (cover, paint, overprint) = (self.state.clip.whole(), self.state.fill.clone(), self.state.overprint(false));
        self.lay(cover, area, &filling, &paint, overprint, &Kind::Shading);
    }

    /// Lays what may be seen of a shape, and notes it.
    fn lay(&mut self, cover: Cover, area: KurboRect, filling: &Filling, paint: &Paint<'a>, overprint: Overprint, kind: &Kind) {
        let Some(to_px) = self.canvas.raster().map(|raster| raster.to_px) else { return };
        let to_mm = to_px.inverse();
        let (space, inks) = described(filling, paint);
        self.touched = Some(self.touched.map_or(area, |known| known.union(area)));
        self.note(area, overprint, &space);
        self.canvas.trace(format!("{space:?}{inks:?}{overprint:?}{}{:?}", paint.alpha, self.state.blend).as_bytes());
        let cover = self.masked(cover);
        let blend = self.state.blend.clone();
        let device_cmyk = space == Space::DeviceCmyk;
        let laying = Laying { alpha: paint.alpha, overprint, device_cmyk, blend: blend.as_deref() };
        let ground = match filling {
            Filling::Flat(ink) if ink.nothing => return,
            Filling::Flat(ink) => self.canvas.lay(&cover, &Source::Flat(ink), laying),
            Filling::Shading(shading, from_mm) => {
                self.canvas.trace(shading.trace().as_bytes());
                let own = *from_mm * to_mm;
                let field = |x: usize, y: usize| shading.sample(own * middle(x, y));
                self.canvas.lay(&cover, &Source::Field(&shading.names, &field), laying)
            }
            Filling::Cell(cell) => {
                let field = |x: usize, y: usize| cell.sample(to_mm, x, y);
                self.canvas.lay(&cover, &Source::Field(&cell.names, &field), laying)
            }
            Filling::Nothing => return,
        };
        let alpha = paint.alpha * self.group_alpha;
        let kind = if matches!((kind, filling), (Kind::Fill, Filling::Shading(..))) { Kind::Shading } else { kind.clone() };
        self.canvas.item(Item { kind, area: geometry::from_kurbo(area), inks, space, overprint, alpha, ground });
    }

    /// Lays a picture whose samples are told pixel by pixel.
    pub(super) fn lay_picture(&mut self, names: &[String], field: &dyn Fn(usize, usize) -> Sample, space: Space, kind: Kind) {
        let square = KurboRect::new(0.0, 0.0, 1.0, 1.0).to_path(0.1);
        let placed = self.state.ctm * square;
        self.canvas.trace_path(&placed);
        let Some(cover) = self.cover(&placed, false).and_then(|cover| self.state.clip.apply(cover)) else { return };
        let area = placed.bounding_box().intersect(self.state.clip.area);
        let overprint = self.state.overprint(false);
        let alpha = self.state.fill.alpha;
        self.note(area, overprint, &space);
        self.canvas.trace(format!("{space:?}{overprint:?}{alpha}{:?}", self.state.blend).as_bytes());
        let cover = self.masked(cover);
        let blend = self.state.blend.clone();
        let laying = Laying { alpha, overprint: Overprint::Off, device_cmyk: false, blend: blend.as_deref() };
        let ground = self.canvas.lay(&cover, &Source::Field(names, field), laying);
        let alpha = alpha * self.group_alpha;
        let (area, inks) = (geometry::from_kurbo(area), Inks::default());
        self.canvas.item(Item { kind, area, inks, space, overprint, alpha, ground });
    }

    /// Notes text that was painted already, or cannot be: with the colour of fills.
    pub(super) fn note_drawn(&mut self, area: KurboRect, kind: Kind) {
        let area = area.intersect(self.state.clip.area);
        let paint = &self.state.fill;
        let ink = paint.space.ink(&paint.values);
        let item = Item {
            kind,
            area: geometry::from_kurbo(area),
            inks: Inks { cmyk: ink.cmyk, spots: ink.spots },
            space: paint.space.space(),
            overprint: self.state.overprint(false),
            alpha: paint.alpha * self.group_alpha,
            ground: super::Ground::default(),
        };
        self.canvas.trace(format!("{item:?}").as_bytes());
        self.canvas.item(item);
    }

    /// Notes what cannot be judged of what is painted.
    fn note(&mut self, area: KurboRect, overprint: Overprint, space: &Space) {
        if let Some(mode) = &self.state.blend {
            self.canvas.miss(Unmeasured::Blend(mode.clone()), area);
        }
        let spots = space.spots();
        let plates = self.canvas.raster().map(|raster| raster.plates_with(&spots)).unwrap_or_default();
        if spots.len() > MOST_SPOTS || plates > MOST_PLATES {
            self.canvas.miss(Unmeasured::Colour, area);
        }
        if overprint != Overprint::Off && !matches!(space, Space::DeviceCmyk | Space::DeviceGray) {
            self.canvas.miss(Unmeasured::Overprint, area);
        }
    }

    /// A cover as far as the soft mask lets it through.
    pub(super) fn masked(&self, mut cover: Cover) -> Cover {
        let (Some(mask), Some(raster)) = (&self.state.soft_mask, self.canvas.raster()) else { return cover };
        let window = cover.window;
        let mut at = 0;
        for y in window.y0..window.y1 {
            for x in window.x0..window.x1 {
                let through = mask.get(y * raster.window.x1 + x).copied().unwrap_or(0);
                if let Some(value) = cover.data.get_mut(at) {
                    *value = times(*value, through);
                }
                at += 1;
            }
        }
        cover
    }

    /// Adds a picture's data to the hash.
    pub(super) fn trace_stream(&mut self, stream: &Stream<'_>) {
        if self.canvas.recording && self.canvas.painting {
            self.canvas.trace(&stream.raw_data());
            if let Some(mask) = stream.dict().get::<Stream<'_>>(b"SMask").or_else(|| stream.dict().get::<Stream<'_>>(b"Mask")) {
                self.canvas.trace(&mask.raw_data());
            }
        }
    }
}

fn described(filling: &Filling, paint: &Paint<'_>) -> (Space, Inks) {
    match filling {
        Filling::Flat(ink) => (paint.space.space(), Inks { cmyk: ink.cmyk, spots: ink.spots.clone() }),
        Filling::Shading(shading, _) => (shading.space.clone(), shading.most()),
        Filling::Cell(cell) => (cell.space.clone(), cell.inks.clone()),
        Filling::Nothing => (Space::Pattern, Inks::default()),
    }
}

fn middle(x: usize, y: usize) -> Point {
    Point::new(wide(x) + 0.5, wide(y) + 0.5)
}

/// The least factor by which a matrix scales: its smaller singular value.
pub(super) fn narrowest(matrix: Affine) -> f64 {
    let [a, b, c, d, ..] = matrix.as_coeffs();
    let sum = a * a + b * b + c * c + d * d;
    let determinant = a * d - b * c;
    let root = (sum * sum - 4.0 * determinant * determinant).max(0.0).sqrt();
    ((sum - root) / 2.0).max(0.0).sqrt()
}
