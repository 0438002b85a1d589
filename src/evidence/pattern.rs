//! Tiling patterns: one cell is painted, the shape is filled from it (ISO 32000-1, 8.7.3).

use std::rc::Rc;

use hayro_interpret::hayro_syntax::object::{Dict, Rect as RawRect, Stream};
use hayro_interpret::hayro_syntax::page::Resources;
use hayro_interpret::kurbo::{Affine, Point, Rect as KurboRect, Shape};

use super::canvas::Canvas;
use super::colour::ColourSpace;
use super::cover::{Clip, Window};
use super::number::{count, single, wide};
use super::raster::{MOST_SPOTS, Raster, Sample};
use super::state::Paint;
use super::walk::Walk;
use super::{Inks, Space, Unmeasured, geometry};

/// Pixels of a cell, across or down, at the least and at the most.
const PIXELS: (f64, f64) = (16.0, 1024.0);
/// Points of a pixel, across and down, at which the cell is looked at.
const STEPS: usize = 3;
/// How often cells that are larger than their step are laid over each other.
const MOST_LAYERS: usize = 4;

/// A painted cell.
pub(super) struct Cell {
    from_mm: Affine,
    corner: Point,
    step: (f64, f64),
    raster: Raster,
    pub(super) names: Vec<String>,
    pub(super) space: Space,
    /// The mean of its inks.
    pub(super) inks: Inks,
}

impl<'a> Walk<'a, '_> {
    /// Paints the cell of a tiling pattern.
    pub(super) fn cell(&mut self, stream: &Stream<'a>, paint: &Paint<'a>) -> Option<Cell> {
        let dict = stream.dict();
        let bbox = dict.get::<RawRect>(b"BBox").map(|rect| KurboRect::new(rect.x0, rect.y0, rect.x1, rect.y1))?;
        let step = (dict.get::<f64>(b"XStep")?.abs(), dict.get::<f64>(b"YStep")?.abs());
        let sound = |length: f64| length.is_finite() && length > 1e-6;
        (sound(step.0) && sound(step.1) && sound(bbox.width()) && sound(bbox.height())).then_some(())?;
        let placed = self.root * dict.get::<[f64; 6]>(b"Matrix").map(Affine::new).unwrap_or_default();
        (placed.determinant().abs() > 1e-12).then_some(())?;
        let content = self.content(stream);
        self.deeper().then_some(())?;
        let per_mm = self.canvas.raster()?.to_px.determinant().abs().sqrt();
        let [a, b, c, d, ..] = placed.as_coeffs();
        let pixels = |length: f64, per_unit: f64| (length * per_unit * per_mm * 2.0).ceil().clamp(PIXELS.0, PIXELS.1);
        let size = (pixels(step.0, a.hypot(b)), pixels(step.1, c.hypot(d)));
        let window = Window { x0: 0, y0: 0, x1: count(size.0), y1: count(size.1) };
        let own = dict.get::<Dict<'a>>(b"Resources").map(Resources::new);
        let base = match &*paint.space {
            ColourSpace::Pattern(Some(base)) if dict.get::<u8>(b"PaintType") == Some(2) => Some(base.clone()),
            _ => None,
        };
        let space = base.as_ref().map_or(Space::Pattern, |base| base.space());
        let tile = Tile {
            placed,
            bbox,
            resources: own.unwrap_or_else(|| Resources::new(Dict::empty())),
            colour: base.map(|base| (base, &paint.values)),
        };
        let mut raster = Raster::blank(window, Affine::IDENTITY, true);
        let layers = |length: f64, step: f64| count((length / step - 1e-6).ceil()).clamp(1, MOST_LAYERS);
        let (across, down) = (layers(bbox.width(), step.0), layers(bbox.height(), step.1));
        for layer in 0..across * down {
            let shift = (step.0 * wide(layer % across), step.1 * wide(layer / across));
            let to_cell = Affine::scale_non_uniform(size.0 / step.0, size.1 / step.1)
                * Affine::translate((-bbox.x0 - shift.0, -bbox.y0 - shift.1));
            raster.to_px = to_cell * placed.inverse();
            raster = self.paint_cell(raster, &content, &tile, layer == 0)?;
        }
        self.depth -= 1;
        if raster.spots.len() > MOST_SPOTS {
            self.canvas.miss(Unmeasured::Colour, self.state.clip.area);
        }
        let names: Vec<String> = raster.spots.keys().take(MOST_SPOTS).cloned().collect();
        let inks = mean(&raster);
        Some(Cell { from_mm: placed.inverse(), corner: bbox.origin(), step, raster, names, space, inks })
    }

    /// Paints the content once; `first` alone is evidence.
    fn paint_cell(&mut self, raster: Raster, content: &[u8], tile: &Tile<'a, '_>, first: bool) -> Option<Raster> {
        let window = raster.window;
        let canvas = Canvas::new(raster, first && self.canvas.recording);
        let everywhere = KurboRect::new(-1e9, -1e9, 1e9, 1e9);
        let clip = Clip { window, area: everywhere, cover: None };
        let mut walk = Walk::new(self.shared, canvas, tile.placed, clip, self.depth);
        walk.group_alpha = self.group_alpha;
        if let Some((space, values)) = &tile.colour {
            for paint in [&mut walk.state.fill, &mut walk.state.stroke] {
                paint.space = space.clone();
                paint.values.clone_from(values);
            }
            walk.locked = true;
        }
        let placed = tile.placed * tile.bbox.to_path(0.1);
        walk.narrow(&placed, false);
        walk.run(content, &tile.resources);
        let (raster, mut canvas) = walk.canvas.finish();
        if tile.colour.is_some() {
            // In one colour, the shape that it fills tells it all.
            canvas.items.clear();
        }
        self.canvas.adopt(canvas, geometry::from_kurbo(self.state.clip.area), first);
        raster
    }
}

/// What all layers of a cell have in common.
struct Tile<'a, 'p> {
    placed: Affine,
    bbox: KurboRect,
    resources: Resources<'a>,
    /// The colour of an uncoloured pattern.
    colour: Option<(Rc<ColourSpace>, &'p Vec<f32>)>,
}

impl Cell {
    /// The colour of a pixel: the mean of points that lie evenly in it. `to_mm` places pixels on the page.
    pub(super) fn sample(&self, to_mm: Affine, x: usize, y: usize) -> Sample {
        let own = self.from_mm * to_mm;
        let mut sums = [0_u32; 6 + MOST_SPOTS];
        for point in 0..STEPS * STEPS {
            let within = |step: usize| (wide(step) + 0.5) / wide(STEPS);
            let at = self.pixel(own * Point::new(wide(x) + within(point % STEPS), wide(y) + within(point / STEPS)));
            let inks = self.raster.cmyk.get(at).copied().unwrap_or_default();
            let spots = self.raster.spots.values().take(MOST_SPOTS).map(|plane| plane.get(at).copied().unwrap_or(0));
            let shape = self.raster.shape.as_ref().and_then(|shape| shape.get(at)).copied().unwrap_or(0);
            let foreign = self.raster.foreign.get(at).copied().unwrap_or(0);
            for (sum, value) in sums.iter_mut().zip([shape, foreign].into_iter().chain(inks).chain(spots)) {
                *sum += u32::from(value);
            }
        }
        // The cell's inks are thinned by its shape; the painter thins again.
        let shape = sums[0].max(1);
        let thick = |sum: u32| u8::try_from((sum * 255 + shape / 2) / shape).unwrap_or(u8::MAX);
        let [_, foreign, cyan, magenta, yellow, black, spots @ ..] = sums.map(thick);
        let points = u32::try_from(STEPS * STEPS).unwrap_or(1);
        Sample { cmyk: [cyan, magenta, yellow, black], alpha: u8::try_from(sums[0] / points).unwrap_or(u8::MAX), foreign, spots }
    }

    /// The pixel of the cell at a point of the pattern's own space.
    fn pixel(&self, own: Point) -> usize {
        let part = |value: f64, step: f64, pixels: usize| count((value / step).rem_euclid(1.0) * wide(pixels)).min(pixels - 1);
        let x = part(own.x - self.corner.x, self.step.0, self.raster.window.x1);
        let y = part(own.y - self.corner.y, self.step.1, self.raster.window.y1);
        y * self.raster.window.x1 + x
    }
}

fn mean(raster: &Raster) -> Inks {
    let pixels = wide(raster.cmyk.len().max(1)) * 255.0;
    let sum = |values: &mut dyn Iterator<Item = u8>| single(values.map(f64::from).sum::<f64>() / pixels);
    let cmyk = [0, 1, 2, 3].map(|plate: usize| sum(&mut raster.cmyk.iter().filter_map(|inks| inks.get(plate)).copied()));
    let spots = raster.spots.iter().map(|(name, plane)| (name.clone(), sum(&mut plane.iter().copied()))).collect();
    Inks { cmyk, spots }
}
