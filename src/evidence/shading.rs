//! Gradients: functions of a place, axial and radial (ISO 32000-1, 8.7.4.5). Meshes are not painted.

use hayro_interpret::Function;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Object, Rect as RawRect};
use hayro_interpret::kurbo::{Affine, BezPath, Point, Rect as KurboRect, Shape};

use super::colour::{ColourSpace, Ink};
use super::number::{count, single, wide};
use super::raster::{MOST_SPOTS, Sample};
use super::{Inks, Space, stream};

/// Steps that a gradient is computed in.
const STEPS: usize = 256;

/// A gradient that can be painted.
pub(super) struct Shading {
    pub(super) space: Space,
    pub(super) names: Vec<String>,
    bbox: Option<BezPath>,
    background: Option<Sample>,
    colours: ColourSpace,
    functions: Vec<Function>,
    kind: Kind,
}

enum Kind {
    /// From user space to the function's domain, and that domain.
    Place(Affine, [f64; 4]),
    /// Along a line or between circles (x, y, r of both), in steps.
    Along { from: [f64; 3], to: [f64; 3], extend: [bool; 2], steps: Vec<Sample> },
}

impl Shading {
    /// Reads a gradient; `None` for meshes and for what is broken.
    pub(super) fn read(object: &Object<'_>, resources: Option<&Dict<'_>>) -> Option<Self> {
        let dict = match object {
            Object::Dict(dict) => dict,
            Object::Stream(stream) => stream.dict(),
            _ => return None,
        };
        let colours = ColourSpace::read(&dict.get::<Object<'_>>(b"ColorSpace")?, resources);
        let functions = functions(dict)?;
        let mut shading = Self {
            space: colours.space(),
            names: Vec::new(),
            bbox: dict.get::<RawRect>(b"BBox").map(|rect| KurboRect::new(rect.x0, rect.y0, rect.x1, rect.y1).to_path(0.1)),
            background: None,
            colours,
            functions,
            kind: Kind::Place(Affine::IDENTITY, [0.0; 4]),
        };
        let example = shading.ink(&[0.0, 0.0][..shading.functions.first()?.num_inputs().min(2)]);
        shading.names = example.spots.iter().take(MOST_SPOTS).map(|(name, _)| name.clone()).collect();
        let background = dict.get::<Array<'_>>(b"Background").map(|array| array.iter::<f32>().take(32).collect::<Vec<_>>());
        shading.background = background.map(|values| Sample::flat(&shading.colours.ink(&values)));
        shading.kind = match dict.get::<u8>(b"ShadingType")? {
            1 => {
                let domain = dict.get::<[f64; 4]>(b"Domain").unwrap_or([0.0, 1.0, 0.0, 1.0]);
                let matrix = dict.get::<[f64; 6]>(b"Matrix").map(Affine::new).unwrap_or_default();
                (matrix.determinant().abs() > 1e-12).then(|| Kind::Place(matrix.inverse(), domain))?
            }
            2 => {
                let [x0, y0, x1, y1] = dict.get::<[f64; 4]>(b"Coords")?;
                shading.along(dict, [x0, y0, -1.0], [x1, y1, -1.0])
            }
            3 => {
                let [x0, y0, r0, x1, y1, r1] = dict.get::<[f64; 6]>(b"Coords")?;
                shading.along(dict, [x0, y0, r0.max(0.0)], [x1, y1, r1.max(0.0)])
            }
            _ => return None,
        };
        Some(shading)
    }

    /// A line is written as circles of radius -1.
    fn along(&self, dict: &Dict<'_>, from: [f64; 3], to: [f64; 3]) -> Kind {
        let [start, end] = dict.get::<[f32; 2]>(b"Domain").unwrap_or([0.0, 1.0]);
        let at = |step: usize| start + (end - start) * single(wide(step) / wide(STEPS - 1));
        let steps = (0..STEPS).map(|step| Sample::flat(&self.ink(&[at(step)]))).collect();
        Kind::Along { from, to, extend: dict.get::<[bool; 2]>(b"Extend").unwrap_or([false; 2]), steps }
    }

    fn ink(&self, at: &[f32]) -> Ink {
        let mut values = Vec::new();
        for function in &self.functions {
            let mut out = vec![0.0; function.num_outputs()];
            if function.eval(at, &mut out).is_none() {
                out.fill(0.0);
            }
            values.extend(out);
        }
        self.colours.ink(&values)
    }

    /// The colour at a point of its own space; transparent where it does not reach.
    pub(super) fn sample(&self, point: Point) -> Sample {
        if self.bbox.as_ref().is_some_and(|bbox| !bbox.contains(point)) {
            return Sample::default();
        }
        let found = match &self.kind {
            Kind::Place(inverse, [x0, x1, y0, y1]) => {
                let at = *inverse * point;
                let inside = (*x0..=*x1).contains(&at.x) && (*y0..=*y1).contains(&at.y);
                inside.then(|| Sample::flat(&self.ink(&[single(at.x), single(at.y)])))
            }
            Kind::Along { from, to, extend, steps } => {
                let part = if from[2] < 0.0 { on_line(point, *from, *to) } else { on_circles(point, *from, *to, *extend) };
                let part = part.filter(|part| (*part >= 0.0 || extend[0]) && (*part <= 1.0 || extend[1]));
                part.and_then(|part| steps.get(count(part.clamp(0.0, 1.0) * wide(STEPS - 1) + 0.5)).copied())
            }
        };
        found.or(self.background).unwrap_or_default()
    }

    /// The most of each ink.
    pub(super) fn most(&self) -> Inks {
        let steps: Vec<Sample> = match &self.kind {
            Kind::Along { steps, .. } => steps.clone(),
            Kind::Place(_, [x0, x1, y0, y1]) => {
                let at = |least: f64, most: f64, step: usize| single(least + (most - least) * wide(step) / 15.0);
                let places = (0..256).map(|step| [at(*x0, *x1, step % 16), at(*y0, *y1, step / 16)]);
                places.map(|place| Sample::flat(&self.ink(&place))).collect()
            }
        };
        let most = |part: usize| steps.iter().filter_map(|step| step.cmyk.get(part)).max().copied().unwrap_or(0);
        let spot = |index: usize| steps.iter().filter_map(|step| step.spots.get(index)).max().copied().unwrap_or(0);
        Inks {
            cmyk: [0, 1, 2, 3].map(|part| f32::from(most(part)) / 255.0),
            spots: self.names.iter().enumerate().map(|(at, name)| (name.clone(), f32::from(spot(at)) / 255.0)).collect(),
        }
    }

    /// All of its colours, for a digest.
    pub(super) fn trace(&self) -> String {
        let kind = match &self.kind {
            Kind::Place(inverse, domain) => format!("{inverse:?}{domain:?}"),
            Kind::Along { from, to, extend, steps } => {
                format!("{from:?}{to:?}{extend:?}{:?}", steps.iter().map(|step| (step.cmyk, step.spots)).collect::<Vec<_>>())
            }
        };
        format!("{:?}{:?}{kind}{:?}", self.space, self.bbox, self.most())
    }
}

fn functions(dict: &Dict<'_>) -> Option<Vec<Function>> {
    let found: Vec<Function> = match dict.get::<Object<'_>>(b"Function")? {
        Object::Array(array) => {
            array.iter::<Object<'_>>().take(32).map(|object| stream::function(&object)).collect::<Option<_>>()?
        }
        object => vec![stream::function(&object)?],
    };
    (!found.is_empty()).then_some(found)
}

/// How far along the line a point is.
fn on_line(point: Point, [x0, y0, _]: [f64; 3], [x1, y1, _]: [f64; 3]) -> Option<f64> {
    let (dx, dy) = (x1 - x0, y1 - y0);
    let square = dx * dx + dy * dy;
    (square > 0.0).then(|| ((point.x - x0) * dx + (point.y - y0) * dy) / square)
}

/// The last circle that goes through a point: the largest s with |p - c(s)| = r(s), r(s) >= 0 (8.7.4.5.4).
fn on_circles(point: Point, [x0, y0, r0]: [f64; 3], [x1, y1, r1]: [f64; 3], extend: [bool; 2]) -> Option<f64> {
    let (dx, dy, dr) = (x1 - x0, y1 - y0, r1 - r0);
    let (px, py) = (point.x - x0, point.y - y0);
    let a = dx * dx + dy * dy - dr * dr;
    let b = px * dx + py * dy + r0 * dr;
    let c = px * px + py * py - r0 * r0;
    let valid = |s: &f64| r0 + s * dr >= 0.0 && (*s >= 0.0 || extend[0]) && (*s <= 1.0 || extend[1]);
    if a.abs() < 1e-12 {
        return (b.abs() > 1e-12).then(|| c / (2.0 * b)).filter(valid);
    }
    let root = b * b - a * c;
    (root >= 0.0).then_some(())?;
    let (one, other) = ((b + root.sqrt()) / a, (b - root.sqrt()) / a);
    [one.max(other), one.min(other)].into_iter().find(valid)
}
