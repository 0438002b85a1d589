//! Pictures: their samples as inks.

use std::collections::HashMap;
use std::rc::Rc;

use hayro_interpret::hayro_syntax::object::stream::{FilterResult, ImageColorSpace, ImageDecodeParams};
use hayro_interpret::hayro_syntax::object::{Array, Dict, Object, Stream};
use hayro_interpret::kurbo::{Affine, Point};

use super::colour::ColourSpace;
use super::number::{byte, count, wide};
use super::raster::{MOST_SPOTS, Sample};
use super::{Space, stream};

/// Most pixels of a picture that is decoded.
const MOST_PIXELS: usize = 120_000_000;
/// Samples of a picture that make a pixel of a plate, across and down.
const MOST_SAMPLES: usize = 4;

/// Colours that are remembered while a picture is converted.
const MOST_COLOURS: usize = 65_536;

/// A pixel's inks and spot colours.
type Converted = ([u8; 4], [u8; MOST_SPOTS]);

/// What the dictionary of a picture says.
pub(super) struct Stated {
    pub(super) width: u32,
    pub(super) height: u32,
    pub(super) bits: u8,
    pub(super) stencil: bool,
    pub(super) soft_mask: bool,
    /// Whether its colours are mixed with that of a matte (11.6.5.3), which is not undone.
    pub(super) matte: bool,
}

/// Decoded samples of one component each, or of several side by side.
struct Samples {
    width: usize,
    height: usize,
    parts: usize,
    bits: u8,
    data: Vec<u8>,
    space: Option<ImageColorSpace>,
    alpha: Option<Vec<u8>>,
}

/// A picture as inks.
pub(super) struct Picture {
    width: usize,
    height: usize,
    pixels: Vec<[u8; 4]>,
    foreign: bool,
    space: Space,
    pub(super) names: Vec<String>,
    spots: Vec<[u8; MOST_SPOTS]>,
    alpha: Option<Plane>,
}

/// A mask that is there but cannot be read.
struct Undecodable;

/// One value a pixel: a mask.
pub(super) struct Plane {
    width: usize,
    height: usize,
    data: Vec<u8>,
}

impl Stated {
    pub(super) fn read(stream: &Stream<'_>) -> Self {
        let dict = stream.dict();
        let size = |long: &[u8], short: &[u8]| dict.get::<u32>(long).or_else(|| dict.get::<u32>(short)).unwrap_or(0);
        let stencil = flag(dict, b"ImageMask", b"IM");
        let mask = dict.get::<Stream<'_>>(b"SMask");
        let bits = dict.get::<u8>(b"BitsPerComponent").or_else(|| dict.get::<u8>(b"BPC"));
        Self {
            width: size(b"Width", b"W"),
            height: size(b"Height", b"H"),
            bits: if stencil { 1 } else { bits.unwrap_or(8) },
            stencil,
            soft_mask: mask.is_some() || dict.get::<u8>(b"SMaskInData").is_some_and(|kind| kind > 0),
            matte: mask.is_some_and(|mask| mask.dict().contains_key(b"Matte")) || dict.get::<u8>(b"SMaskInData") == Some(2),
        }
    }
}

fn flag(dict: &Dict<'_>, long: &[u8], short: &[u8]) -> bool {
    dict.get::<bool>(long).or_else(|| dict.get::<bool>(short)).unwrap_or(false)
}

impl Samples {
    fn decode(stream: &Stream<'_>, parts: Option<usize>, indexed: bool) -> Option<Self> {
        let stated = Stated::read(stream);
        stream::is_whole(stream).then_some(())?;
        let (width, height) = (usize::try_from(stated.width).ok()?, usize::try_from(stated.height).ok()?);
        (width > 0 && height > 0 && width.checked_mul(height)? <= MOST_PIXELS).then_some(())?;
        let params = ImageDecodeParams {
            is_indexed: indexed,
            bpc: Some(stated.bits),
            num_components: parts.and_then(|parts| u8::try_from(parts).ok()),
            target_dimension: None,
            width: stated.width,
            height: stated.height,
        };
        let FilterResult { data, image_data } = stream.decoded_image(&params).ok()?;
        let data = data.into_owned();
        let Some(found) = image_data else {
            return Self { width, height, parts: parts?, bits: stated.bits, data, space: None, alpha: None }.complete();
        };
        let told = match found.color_space {
            Some(ImageColorSpace::Gray) => Some(1),
            Some(ImageColorSpace::Rgb) => Some(3),
            Some(ImageColorSpace::Cmyk) => Some(4),
            Some(ImageColorSpace::Unknown(parts)) => Some(usize::from(parts)),
            None => parts,
        };
        let (width, height) = (usize::try_from(found.width).ok()?, usize::try_from(found.height).ok()?);
        (width > 0 && height > 0 && width.checked_mul(height)? <= MOST_PIXELS).then_some(())?;
        let alpha = found.alpha;
        Self { width, height, parts: told?, bits: found.bits_per_component, data, space: found.color_space, alpha }.complete()
    }

    /// These, if there are as many as there should be.
    fn complete(self) -> Option<Self> {
        let enough = self.height.checked_mul(self.row()?)?;
        (matches!(self.bits, 1 | 2 | 4 | 8 | 16) && self.data.len() >= enough).then_some(self)
    }

    /// Bytes of a row.
    fn row(&self) -> Option<usize> {
        Some(self.width.checked_mul(self.parts)?.checked_mul(usize::from(self.bits))?.div_ceil(8))
    }

    /// The value of one sample, as it is stored.
    fn at(&self, x: usize, y: usize, part: usize) -> u16 {
        let bits = usize::from(self.bits);
        let row = (self.width * self.parts * bits).div_ceil(8);
        let bit = (x * self.parts + part) * bits;
        let start = y * row + bit / 8;
        let first = self.data.get(start).copied().unwrap_or(0);
        match bits {
            1 | 2 | 4 => {
                let shift = 8 - bits - bit % 8;
                u16::from(first >> shift) & ((1 << bits) - 1)
            }
            16 => u16::from_be_bytes([first, self.data.get(start + 1).copied().unwrap_or(0)]),
            _ => u16::from(first),
        }
    }

    fn most(&self) -> f32 {
        match self.bits {
            1 => 1.0,
            2 => 3.0,
            4 => 15.0,
            16 => 65535.0,
            _ => 255.0,
        }
    }
}

/// The `Decode` array, or what it is without one.
fn decode(dict: &Dict<'_>, ranges: &[(f32, f32)]) -> Vec<(f32, f32)> {
    let array = dict.get::<Array<'_>>(b"Decode").or_else(|| dict.get::<Array<'_>>(b"D"));
    let values: Vec<f32> = array.map(|array| array.iter::<f32>().take(64).collect()).unwrap_or_default();
    let pairs: Vec<(f32, f32)> = values.chunks_exact(2).filter_map(|pair| Some((*pair.first()?, *pair.get(1)?))).collect();
    if pairs.len() == ranges.len() { pairs } else { ranges.to_vec() }
}

impl Picture {
    /// Decodes a picture whose `ColorSpace` is `space` (of JPEG 2000 there may be none).
    pub(super) fn read(stream: &Stream<'_>, space: Option<Rc<ColourSpace>>) -> Option<Self> {
        let indexed = matches!(space.as_deref(), Some(ColourSpace::Indexed { .. }));
        let samples = Samples::decode(stream, space.as_ref().map(|space| space.components()), indexed)?;
        let own = match samples.space {
            Some(ImageColorSpace::Gray) => ColourSpace::Gray,
            Some(ImageColorSpace::Cmyk) => ColourSpace::Cmyk,
            _ => ColourSpace::Rgb,
        };
        let space = space.filter(|space| space.components() == samples.parts).unwrap_or_else(|| Rc::new(own));
        (space.components() == samples.parts && samples.parts > 0).then_some(())?;
        let decoding = decode(stream.dict(), &space.ranges(samples.bits));
        let mut picture = Self::convert(&samples, &space, &decoding);
        picture.alpha = alpha(stream, &samples).ok()?;
        Some(picture)
    }

    fn convert(samples: &Samples, space: &ColourSpace, decoding: &[(f32, f32)]) -> Self {
        let most = samples.most();
        let values = |stored: &[u16]| -> Vec<f32> {
            let value = |(stored, (least, top)): (&u16, &(f32, f32))| least + f32::from(*stored) / most * (top - least);
            stored.iter().zip(decoding).map(value).collect()
        };
        let example = space.ink(&values(&vec![0; samples.parts]));
        let names: Vec<String> = example.spots.iter().take(MOST_SPOTS).map(|(name, _)| name.clone()).collect();
        let total = samples.width * samples.height;
        let mut picture = Self {
            width: samples.width,
            height: samples.height,
            pixels: Vec::with_capacity(total),
            foreign: example.foreign,
            space: space.space(),
            spots: Vec::with_capacity(if names.is_empty() { 0 } else { total }),
            names,
            alpha: None,
        };
        if matches!(space, ColourSpace::Cmyk) && samples.bits == 8 && decoding.iter().all(|range| *range == (0.0, 1.0)) {
            picture.pixels.extend(samples.data.chunks_exact(4).map(|four| [four[0], four[1], four[2], four[3]]).take(total));
            picture.pixels.resize(total, [0; 4]);
            return picture;
        }
        let mut table: HashMap<Vec<u16>, Converted> = HashMap::new();
        let dear = matches!(space, ColourSpace::Colorants { .. } | ColourSpace::Indexed { .. } | ColourSpace::Lab(_));
        let mut stored = vec![0; samples.parts];
        for y in 0..samples.height {
            for x in 0..samples.width {
                for (part, stored) in stored.iter_mut().enumerate() {
                    *stored = samples.at(x, y, part);
                }
                let known = if dear { table.get(&stored).copied() } else { None };
                let (inks, spots) = known.unwrap_or_else(|| {
                    let flat = Sample::flat(&space.ink(&values(&stored)));
                    let converted = (flat.cmyk, flat.spots);
                    if dear && table.len() < MOST_COLOURS {
                        table.insert(stored.clone(), converted);
                    }
                    converted
                });
                picture.pixels.push(inks);
                if !picture.names.is_empty() {
                    picture.spots.push(spots);
                }
            }
        }
        picture
    }

    /// The space its samples were taken to be in.
    pub(super) fn space(&self) -> Space {
        self.space.clone()
    }

    /// A pixel of a plate whose middle and neighbours are mapped into the picture's unit square.
    pub(super) fn sample(&self, to_unit: Affine, x: usize, y: usize) -> Sample {
        let steps = self.steps(to_unit);
        let mut sums = [0_u32; 4 + MOST_SPOTS];
        let (mut weight, mut number) = (0_u32, 0_u32);
        for (px, py) in grid(x, y, steps) {
            let unit = to_unit * Point::new(px, py);
            number += 1;
            let Some(at) = place(unit, self.width, self.height) else { continue };
            let alpha = self.alpha.as_ref().map_or(255, |plane| plane.at(unit));
            let inks = self.pixels.get(at).copied().unwrap_or_default();
            let spots = self.spots.get(at).copied().unwrap_or_default();
            for (sum, value) in sums.iter_mut().zip(inks.into_iter().chain(spots)) {
                *sum += u32::from(value) * u32::from(alpha);
            }
            weight += u32::from(alpha);
        }
        let mean = |sum: u32| u8::try_from((sum + weight / 2) / weight.max(1)).unwrap_or(u8::MAX);
        let [cyan, magenta, yellow, black, spots @ ..] = sums.map(mean);
        let alpha = u8::try_from(weight / number.max(1)).unwrap_or(u8::MAX);
        Sample { cmyk: [cyan, magenta, yellow, black], alpha, foreign: if self.foreign { 255 } else { 0 }, spots }
    }

    fn steps(&self, to_unit: Affine) -> usize {
        steps(to_unit, self.width, self.height)
    }
}

fn steps(to_unit: Affine, width: usize, height: usize) -> usize {
    let [a, b, c, d, ..] = to_unit.as_coeffs();
    let ratio = (a.hypot(c) * wide(width)).max(b.hypot(d) * wide(height));
    count(ratio.ceil()).clamp(1, MOST_SAMPLES)
}

/// Points that lie evenly in a pixel.
fn grid(x: usize, y: usize, steps: usize) -> impl Iterator<Item = (f64, f64)> {
    let at = move |pixel: usize, step: usize| wide(pixel) + (wide(step) + 0.5) / wide(steps);
    (0..steps * steps).map(move |index| (at(x, index % steps), at(y, index / steps)))
}

/// The pixel at a point of the unit square, whose top is 1.
fn place(unit: Point, width: usize, height: usize) -> Option<usize> {
    // A pixel on the edge may lie a rounding error outside.
    let inside = (-1e-6..=1.000_001).contains(&unit.x) && (-1e-6..=1.000_001).contains(&unit.y);
    let column = count(unit.x * wide(width)).min(width.checked_sub(1)?);
    let row = count((1.0 - unit.y) * wide(height)).min(height.checked_sub(1)?);
    inside.then_some(row * width + column)
}

impl Plane {
    /// The value at a point of the unit square; 0 outside.
    fn at(&self, unit: Point) -> u8 {
        place(unit, self.width, self.height).and_then(|at| self.data.get(at)).copied().unwrap_or(0)
    }

    /// A stencil: 255 where it paints.
    pub(super) fn stencil(stream: &Stream<'_>) -> Option<Self> {
        let samples = Samples::decode(stream, Some(1), false)?;
        // Sample 0 paints (8.9.6.2) unless `Decode` says otherwise; a picture as stencil is told by its middle.
        let turned = decode(stream.dict(), &[(0.0, 1.0)]).first().is_some_and(|(least, top)| least > top);
        let paints = |stored: u16| (f32::from(stored) * 2.0 < samples.most()) != turned;
        let values = all(&samples).map(|stored| if paints(stored) { 255 } else { 0 });
        Some(Self { width: samples.width, height: samples.height, data: values.collect() })
    }

    /// A soft mask: 255 where the picture is opaque.
    fn soft(stream: &Stream<'_>) -> Option<Self> {
        let samples = Samples::decode(stream, Some(1), false)?;
        (samples.parts == 1).then_some(())?;
        let (least, top) = decode(stream.dict(), &[(0.0, 1.0)]).first().copied().unwrap_or((0.0, 1.0));
        let values = all(&samples).map(|stored| byte(least + f32::from(stored) / samples.most() * (top - least)));
        Some(Self { width: samples.width, height: samples.height, data: values.collect() })
    }

    /// The mean of a pixel of a plate.
    pub(super) fn sample(&self, to_unit: Affine, x: usize, y: usize) -> u8 {
        let steps = steps(to_unit, self.width, self.height);
        let sum: u32 = grid(x, y, steps).map(|(x, y)| u32::from(self.at(to_unit * Point::new(x, y)))).sum();
        u8::try_from(sum / u32::try_from(steps * steps).unwrap_or(1)).unwrap_or(u8::MAX)
    }
}

fn all(samples: &Samples) -> impl Iterator<Item = u16> + '_ {
    (0..samples.height).flat_map(move |y| (0..samples.width).map(move |x| samples.at(x, y, 0)))
}

/// The mask that goes with a picture, if there is one: soft, of the data itself, a stencil, or a key of
/// colours. An error if it cannot be read.
fn alpha(stream: &Stream<'_>, samples: &Samples) -> Result<Option<Plane>, Undecodable> {
    let dict = stream.dict();
    match dict.get::<Object<'_>>(b"SMask") {
        Some(Object::Stream(mask)) => return Plane::soft(&mask).map(Some).ok_or(Undecodable),
        None if dict.contains_key(b"SMask") => return Err(Undecodable),
        _ => {}
    }
    let plane = |data: Vec<u8>| Plane { width: samples.width, height: samples.height, data };
    if dict.get::<u8>(b"SMaskInData") == Some(1) {
        return samples.alpha.clone().map(|alpha| Some(plane(alpha))).ok_or(Undecodable);
    }
    match dict.get::<Object<'_>>(b"Mask") {
        // A stencil's 1 masks out, as its 0 paints.
        Some(Object::Stream(mask)) => Plane::stencil(&mask).map(Some).ok_or(Undecodable),
        Some(Object::Array(key)) => {
            let key: Vec<u16> = key.iter::<u16>().take(64).collect();
            let hidden = |x: usize, y: usize| {
                key.chunks_exact(2).enumerate().all(|(part, range)| (range[0]..=range[1]).contains(&samples.at(x, y, part)))
            };
            let places = (0..samples.height).flat_map(|y| (0..samples.width).map(move |x| (x, y)));
            let values = places.map(|(x, y)| if hidden(x, y) { 0 } else { 255 });
            (key.len() == samples.parts * 2).then(|| Some(plane(values.collect()))).ok_or(Undecodable)
        }
        None if dict.contains_key(b"Mask") => Err(Undecodable),
        _ => Ok(None),
    }
}
