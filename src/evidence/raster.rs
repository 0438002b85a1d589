//! Plates while they are painted: inks laid over each other by cover.

use std::collections::BTreeMap;

use hayro_interpret::kurbo::Affine;

use super::colour::Ink;
use super::cover::{Cover, Window};
use super::number::{byte, mix, share, single, times, wide};
use super::{Ground, Overprint};

/// Spot colours of a picture or a gradient that are followed.
pub(super) const MOST_SPOTS: usize = 4;
/// Spot plates of a page; more are left out.
pub(super) const MOST_PLATES: usize = 64;

/// One pixel of a picture, a gradient or a pattern.
#[derive(Clone, Copy, Default)]
pub(super) struct Sample {
    pub(super) cmyk: [u8; 4],
    pub(super) alpha: u8,
    /// How much of it is foreign.
    pub(super) foreign: u8,
    pub(super) spots: [u8; MOST_SPOTS],
}

impl Sample {
    /// A flat colour.
    pub(super) fn flat(ink: &Ink) -> Self {
        let mut spots = [0; MOST_SPOTS];
        for (spot, (_, share)) in spots.iter_mut().zip(&ink.spots) {
            *spot = byte(*share);
        }
        Self { cmyk: ink.cmyk.map(byte), alpha: 255, foreign: if ink.foreign { 255 } else { 0 }, spots }
    }
}

/// What a shape is filled with.
pub(super) enum Source<'s> {
    /// One colour.
    Flat(&'s Ink),
    /// Pixel by pixel, with the names of its spot colours.
    Field(&'s [String], &'s dyn Fn(usize, usize) -> Sample),
}

/// How something is laid.
#[derive(Clone, Copy)]
pub(super) struct Laying<'s> {
    pub(super) alpha: f32,
    pub(super) overprint: Overprint,
    /// Whether its colour is `DeviceCMYK` itself, which alone knows overprint mode 1.
    pub(super) device_cmyk: bool,
    pub(super) blend: Option<&'s str>,
}

/// Plates while they are painted.
#[derive(Clone)]
pub(super) struct Raster {
    pub(super) window: Window,
    /// From millimetres to pixels.
    pub(super) to_px: Affine,
    pub(super) cmyk: Vec<[u8; 4]>,
    pub(super) spots: BTreeMap<String, Vec<u8>>,
    pub(super) foreign: Vec<u8>,
    /// How much of each pixel was painted at all; kept for groups and pattern cells.
    pub(super) shape: Option<Vec<u8>>,
}

impl Raster {
    pub(super) fn blank(window: Window, to_px: Affine, shape: bool) -> Self {
        let pixels = window.x1 * window.y1;
        Self {
            window,
            to_px,
            cmyk: vec![[0; 4]; pixels],
            spots: BTreeMap::new(),
            foreign: vec![0; pixels],
            shape: shape.then(|| vec![0; pixels]),
        }
    }

    /// Lays something and tells what was under it, if that is asked for.
    pub(super) fn lay(&mut self, cover: &Cover, source: &Source<'_>, laying: Laying<'_>, asked: bool) -> Ground {
        let mut ground = Tally::default();
        let (names, flat) = match source {
            Source::Flat(ink) => (ink.spots.iter().map(|(name, _)| name.clone()).collect::<Vec<_>>(), Some(Sample::flat(ink))),
            Source::Field(names, _) => (names.to_vec(), None),
        };
        let keep = kept(source, laying);
        let kept_spots = laying.overprint != Overprint::Off;
        let planes = self.planes(&names, matches!(source, Source::Flat(ink) if ink.all));
        let alpha = byte(laying.alpha);
        let plain = laying.blend.is_none() && keep == [false; 4];
        for y in cover.window.y0..cover.window.y1 {
            let row = cover.row(y, &cover.window);
            for (x, covered) in (cover.window.x0..cover.window.x1).zip(row) {
                if *covered == 0 {
                    continue;
                }
                let at = y * self.window.x1 + x;
                let sample = match (flat, source) {
                    (Some(sample), _) => sample,
                    (None, Source::Field(_, field)) => field(x, y),
                    (None, Source::Flat(_)) => Sample::default(),
                };
                let by = times(times(*covered, alpha), sample.alpha);
                if asked {
                    ground.add(self.cmyk.get(at), self.foreign.get(at), times(*covered, sample.alpha));
                }
                if plain && by == 255 {
                    self.replace(at, &sample);
                } else {
                    self.put(at, &sample, by, keep, laying.blend);
                }
                for (plane, from) in self.spots.values_mut().zip(&planes) {
                    let value = match from {
                        From::Spot(index) => sample.spots.get(*index).copied().unwrap_or(0),
                        From::All => sample.cmyk[3],
                        From::Nothing if kept_spots => continue,
                        From::Nothing => 0,
                    };
                    if let Some(old) = plane.get_mut(at) {
                        *old = mix(*old, value, by);
                    }
                }
            }
        }
        ground.mean()
    }

    /// How many spot plates there are with these.
    pub(super) fn plates_with(&self, names: &[&str]) -> usize {
        self.spots.len() + names.iter().filter(|name| !self.spots.contains_key(**name)).count()
    }

    /// Makes the spot plates that are missing and tells where each gets its value.
    fn planes(&mut self, names: &[String], all: bool) -> Vec<From> {
        for name in names {
            if !self.spots.contains_key(name) && self.spots.len() < MOST_PLATES {
                self.spots.insert(name.clone(), vec![0; self.cmyk.len()]);
            }
        }
        let from = |name: &String| match names.iter().position(|known| known == name) {
            _ if all => From::All,
            Some(index) => From::Spot(index),
            None => From::Nothing,
        };
        self.spots.keys().map(from).collect()
    }

    /// What is there under a shape.
    pub(super) fn under(&self, cover: &Cover) -> Ground {
        let mut ground = Tally::default();
        for y in cover.window.y0..cover.window.y1 {
            for (x, covered) in (cover.window.x0..cover.window.x1).zip(cover.row(y, &cover.window)) {
                let at = y * self.window.x1 + x;
                ground.add(self.cmyk.get(at), self.foreign.get(at), *covered);
            }
        }
        ground.mean()
    }

    /// What [`Self::put`] does with something opaque, in less time.
    #[inline]
    fn replace(&mut self, at: usize, sample: &Sample) {
        if let Some(pixel) = self.cmyk.get_mut(at) {
            *pixel = sample.cmyk;
        }
        if let Some(foreign) = self.foreign.get_mut(at) {
            *foreign = sample.foreign;
        }
        if let Some(shape) = self.shape.as_mut().and_then(|shape| shape.get_mut(at)) {
            *shape = 255;
        }
    }

    fn put(&mut self, at: usize, sample: &Sample, by: u8, keep: [bool; 4], blend: Option<&str>) {
        let Some(pixel) = self.cmyk.get_mut(at) else { return };
        for ((old, ink), keep) in pixel.iter_mut().zip(sample.cmyk).zip(keep) {
            if !keep {
                let ink = blend.map_or(ink, |mode| blended(mode, *old, ink));
                *old = mix(*old, ink, by);
            }
        }
        if let Some(foreign) = self.foreign.get_mut(at) {
            *foreign = mix(*foreign, sample.foreign, by);
        }
        if let Some(shape) = self.shape.as_mut().and_then(|shape| shape.get_mut(at)) {
            *shape = mix(*shape, 255, by);
        }
    }

    /// Lays a group, painted on its own on blank paper: its inks are thinned by its shape already.
    pub(super) fn lay_group(&mut self, group: &Self, cover: &Cover, alpha: f32, blend: Option<&str>) {
        let Some(shape) = &group.shape else { return };
        let names: Vec<&String> = group.spots.keys().take(MOST_PLATES).collect();
        for name in &names {
            self.spots.entry((*name).clone()).or_insert_with(|| vec![0; self.cmyk.len()]);
        }
        let alpha = byte(alpha);
        for y in cover.window.y0..cover.window.y1 {
            for (x, covered) in (cover.window.x0..cover.window.x1).zip(cover.row(y, &cover.window)) {
                let at = y * self.window.x1 + x;
                let shape = shape.get(at).copied().unwrap_or(0);
                if *covered == 0 || shape == 0 {
                    continue;
                }
                let by = times(*covered, alpha);
                let thick = |value: u8| byte(share(value) / share(shape));
                let inks = group.cmyk.get(at).copied().unwrap_or_default().map(thick);
                let foreign = thick(group.foreign.get(at).copied().unwrap_or(0));
                let sample = Sample { cmyk: inks, alpha: 255, foreign, spots: [0; MOST_SPOTS] };
                let by = times(by, shape);
                self.put(at, &sample, by, [false; 4], blend);
                for (name, plane) in &mut self.spots {
                    let value = group.spots.get(name).and_then(|plane| plane.get(at)).copied().unwrap_or(0);
                    if let Some(old) = plane.get_mut(at) {
                        *old = mix(*old, thick(value), by);
                    }
                }
            }
        }
    }
}

/// Which plates keep what they have.
fn kept(source: &Source<'_>, laying: Laying<'_>) -> [bool; 4] {
    match source {
        Source::Flat(ink) if laying.overprint == Overprint::NonZero && laying.device_cmyk => ink.cmyk.map(|ink| ink <= 0.0),
        _ => [false; 4],
    }
}

/// Where a spot plate gets its value.
enum From {
    /// A spot of the sample.
    Spot(usize),
    /// It is one of all plates.
    All,
    /// What is painted does not have it.
    Nothing,
}

/// Separable blend modes in ink (ISO 32000-1, 11.3.5.2, on what the inks leave of the light); the others as
/// `Normal`.
fn blended(mode: &str, below: u8, ink: u8) -> u8 {
    let (back, top) = (255 - below, 255 - ink);
    let screen = |one: u8, other: u8| 255 - times(255 - one, 255 - other);
    let hard = |under: u8, over: u8| match over {
        0..=127 => times(under, over * 2),
        _ => screen(under, (over - 128) * 2 + 1),
    };
    255 - match mode {
        "Multiply" => times(back, top),
        "Screen" => screen(back, top),
        "Darken" => back.min(top),
        "Lighten" => back.max(top),
        "Overlay" => hard(top, back),
        "HardLight" => hard(back, top),
        "Difference" => back.abs_diff(top),
        _ => top,
    }
}

/// What lies below, weighed by the cover.
#[derive(Default)]
struct Tally {
    inks: [u64; 4],
    foreign: u64,
    weight: u64,
}

impl Tally {
    #[inline]
    fn add(&mut self, inks: Option<&[u8; 4]>, foreign: Option<&u8>, weight: u8) {
        let weight = u64::from(weight);
        for (sum, ink) in self.inks.iter_mut().zip(inks.copied().unwrap_or_default()) {
            *sum += u64::from(ink) * weight;
        }
        self.foreign += u64::from(foreign.copied().unwrap_or(0)) * weight;
        self.weight += weight;
    }

    fn mean(&self) -> Ground {
        let weight = wide(usize::try_from(self.weight).unwrap_or(usize::MAX)).max(1.0) * 255.0;
        let mean = |sum: u64| single(wide(usize::try_from(sum).unwrap_or(usize::MAX)) / weight);
        Ground { cmyk: self.inks.map(mean), foreign: mean(self.foreign) }
    }
}
