//! Colour spaces and what their colours lay on the plates.

use std::rc::Rc;

use hayro_interpret::Function;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, String as RawString};

use super::{Space, stream};

/// Spaces within spaces that are followed.
const DEEPEST: usize = 8;
/// Most colorants of a `DeviceN` space (ISO 32000-1, annex C).
const MOST_COLORANTS: usize = 32;

/// A colour space that can be computed with.
pub(super) enum ColourSpace {
    Gray,
    Rgb,
    Cmyk,
    /// Through a profile, with its number of components.
    Icc(usize),
    /// `CalGray` or `CalRGB`, with its number of components.
    Cal(usize),
    /// With the ranges of its a and b.
    Lab([f32; 4]),
    /// `Separation` (one name) and `DeviceN`.
    Colorants {
        names: Vec<String>,
        several: bool,
        alternate: Rc<ColourSpace>,
        tint: Function,
    },
    Indexed {
        base: Rc<ColourSpace>,
        last: u8,
        table: Vec<u8>,
    },
    /// A pattern; of an uncoloured one, the space of its colour.
    Pattern(Option<Rc<ColourSpace>>),
    /// It cannot be read.
    Unknown,
}

/// A colour as it is painted.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Ink {
    /// The four plates, 0 to 1.
    pub(super) cmyk: [f32; 4],
    /// Spot plates by name.
    pub(super) spots: Vec<(String, f32)>,
    /// Whether `cmyk` is but an approximate conversion.
    pub(super) foreign: bool,
    /// Whether it goes to every plate there is.
    pub(super) all: bool,
    /// Whether it leaves nothing (`None`).
    pub(super) nothing: bool,
}

impl ColourSpace {
    /// Reads a space from its object; names are looked up in `resources` (a `ColorSpace` dictionary).
    pub(super) fn read(object: &Object<'_>, resources: Option<&Dict<'_>>) -> Self {
        Self::at_depth(object, resources, 0).unwrap_or(Self::Unknown)
    }

    fn at_depth(object: &Object<'_>, resources: Option<&Dict<'_>>, depth: usize) -> Option<Self> {
        if depth > DEEPEST {
            return None;
        }
        let array = match object {
            Object::Name(name) => return Self::named(name.as_str(), resources, depth),
            Object::Array(array) => array,
            _ => return None,
        };
        let part = |index: usize| array.iter::<Object<'_>>().nth(index);
        let inner = |index: usize| Self::at_depth(&part(index)?, resources, depth + 1).map(Rc::new);
        let Object::Name(family) = part(0)? else { return None };
        match family.as_str() {
            "ICCBased" => {
                let Object::Stream(stream) = part(1)? else { return None };
                stream.dict().get::<usize>(b"N").filter(|n| matches!(n, 1 | 3 | 4)).map(Self::Icc)
            }
            "CalGray" => Some(Self::Cal(1)),
            "CalRGB" => Some(Self::Cal(3)),
            "Lab" => {
                let Object::Dict(dict) = part(1)? else { return None };
                Some(Self::Lab(dict.get::<[f32; 4]>(b"Range").unwrap_or([-100.0, 100.0, -100.0, 100.0])))
            }
            "Indexed" | "I" => Self::indexed(array, inner(1)?),
            "Separation" => {
                let Object::Name(name) = part(1)? else { return None };
                let tint = stream::function(&part(3)?)?;
                Some(Self::Colorants { names: vec![name.as_str().to_owned()], several: false, alternate: inner(2)?, tint })
            }
            "DeviceN" => {
                let Object::Array(names) = part(1)? else { return None };
                let names: Vec<String> =
                    names.iter::<Name<'_>>().take(MOST_COLORANTS).map(|name| name.as_str().to_owned()).collect();
                let tint = stream::function(&part(3)?)?;
                (!names.is_empty()).then_some(())?;
                Some(Self::Colorants { names, several: true, alternate: inner(2)?, tint })
            }
            "Pattern" => Some(Self::Pattern(inner(1))),
            name => Self::named(name, resources, depth),
        }
    }

    fn named(name: &str, resources: Option<&Dict<'_>>, depth: usize) -> Option<Self> {
        let (device, default) = match name {
            "DeviceGray" | "G" | "CalGray" => (Self::Gray, "DefaultGray"),
            "DeviceRGB" | "RGB" | "CalRGB" => (Self::Rgb, "DefaultRGB"),
            "DeviceCMYK" | "CMYK" | "CalCMYK" => (Self::Cmyk, "DefaultCMYK"),
            "Pattern" => return Some(Self::Pattern(None)),
            _ => return Self::at_depth(&resources?.get::<Object<'_>>(name)?, resources, depth + 1),
        };
        // A default space takes the place of the device's (8.6.5.6); within it the name means the device.
        let default = resources.and_then(|spaces| spaces.get::<Object<'_>>(default));
        Some(default.and_then(|object| Self::at_depth(&object, None, depth + 1)).unwrap_or(device))
    }

    fn indexed(array: &Array<'_>, base: Rc<Self>) -> Option<Self> {
        let last = array.iter::<Object<'_>>().nth(2)?.into_i32()?.clamp(0, 255);
        let (table, whole) = match array.iter::<Object<'_>>().nth(3)? {
            Object::String(text) => (RawString::as_bytes(&text).to_vec(), true),
            Object::Stream(stream) => {
                let (table, whole) = stream::content(&stream);
                (table.into_owned(), whole)
            }
            _ => return None,
        };
        let colours = usize::try_from(last).ok()? + 1;
        (whole && table.len() >= colours * base.components()).then_some(())?;
        Some(Self::Indexed { base, last: u8::try_from(last).ok()?, table })
    }

    /// What it is called in the evidence; of a table, what the table holds.
    pub(super) fn space(&self) -> Space {
        match self {
            Self::Gray => Space::DeviceGray,
            Self::Rgb => Space::DeviceRgb,
            Self::Cmyk => Space::DeviceCmyk,
            Self::Icc(1) => Space::IccGray,
            Self::Icc(3) => Space::IccRgb,
            Self::Icc(_) => Space::IccCmyk,
            Self::Cal(_) => Space::Cal,
            Self::Lab(_) => Space::Lab,
            Self::Colorants { names, several: true, .. } => Space::DeviceN(names.clone()),
            Self::Colorants { names, .. } => Space::Separation(names.first().cloned().unwrap_or_default()),
            Self::Indexed { base, .. } => base.space(),
            Self::Pattern(_) => Space::Pattern,
            Self::Unknown => Space::Unknown,
        }
    }

    /// Number of components.
    pub(super) fn components(&self) -> usize {
        match self {
            Self::Gray | Self::Indexed { .. } => 1,
            Self::Rgb | Self::Lab(_) => 3,
            Self::Cmyk => 4,
            Self::Icc(components) | Self::Cal(components) => *components,
            Self::Colorants { names, .. } => names.len(),
            Self::Pattern(Some(base)) => base.components(),
            Self::Pattern(None) | Self::Unknown => 0,
        }
    }

    /// The colour that is set with the space (8.6.5.1 and the following).
    pub(super) fn initial(&self) -> Vec<f32> {
        match self {
            Self::Cmyk | Self::Icc(4) => vec![0.0, 0.0, 0.0, 1.0],
            Self::Colorants { names, .. } => vec![1.0; names.len()],
            _ => vec![0.0; self.components()],
        }
    }

    /// The range of each component, for the samples of a picture.
    pub(super) fn ranges(&self, bits: u8) -> Vec<(f32, f32)> {
        match self {
            Self::Indexed { .. } => vec![(0.0, f32::from((1_u16 << bits.min(8)) - 1))],
            Self::Lab(range) => vec![(0.0, 100.0), (range[0], range[1]), (range[2], range[3])],
            _ => vec![(0.0, 1.0); self.components()],
        }
    }

    /// What a colour lays.
    pub(super) fn ink(&self, values: &[f32]) -> Ink {
        let value = |index: usize| values.get(index).copied().filter(|value| value.is_finite()).unwrap_or(0.0);
        let share = |index: usize| value(index).clamp(0.0, 1.0);
        match self {
            Self::Gray => Ink { cmyk: [0.0, 0.0, 0.0, 1.0 - share(0)], ..Ink::default() },
            Self::Cmyk => Ink { cmyk: [share(0), share(1), share(2), share(3)], ..Ink::default() },
            Self::Icc(4) => Ink { cmyk: [share(0), share(1), share(2), share(3)], foreign: true, ..Ink::default() },
            Self::Icc(1) | Self::Cal(1) => Ink { cmyk: [0.0, 0.0, 0.0, 1.0 - share(0)], foreign: true, ..Ink::default() },
            Self::Rgb | Self::Icc(_) | Self::Cal(_) => {
                Ink { cmyk: inks_of_rgb([share(0), share(1), share(2)]), foreign: true, ..Ink::default() }
            }
            Self::Lab(range) => {
                let a = value(1).clamp(range[0], range[1].max(range[0]));
                let b = value(2).clamp(range[2], range[3].max(range[2]));
                Ink { cmyk: inks_of_rgb(rgb_of_lab([value(0), a, b])), foreign: true, ..Ink::default() }
            }
            Self::Colorants { names, alternate, tint, .. } => colorants(names, alternate, tint, values),
            Self::Indexed { base, last, table } => {
                let index = (0..=*last).rev().find(|index| f32::from(*index) <= value(0) + 0.5).unwrap_or(0);
                let wide = base.components();
                let start = usize::from(index) * wide;
                let ranges = base.ranges(8);
                let entry = (0..wide).map(|part| {
                    let byte = table.get(start + part).copied().unwrap_or(0);
                    let (least, most) = ranges.get(part).copied().unwrap_or((0.0, 1.0));
                    least + (most - least) * f32::from(byte) / 255.0
                });
                base.ink(&entry.collect::<Vec<f32>>())
            }
            Self::Pattern(Some(base)) => base.ink(values),
            Self::Pattern(None) | Self::Unknown => Ink { foreign: true, ..Ink::default() },
        }
    }
}

/// What `Separation` and `DeviceN` colours lay.
fn colorants(names: &[String], alternate: &ColourSpace, tint: &Function, values: &[f32]) -> Ink {
    let shares: Vec<f32> = (0..names.len()).map(|index| values.get(index).copied().unwrap_or(1.0).clamp(0.0, 1.0)).collect();
    if names.iter().all(|name| name == "None") {
        return Ink { nothing: true, ..Ink::default() };
    }
    if let ([name], [share]) = (names, shares.as_slice())
        && name == "All"
    {
        return Ink { cmyk: [*share; 4], all: true, ..Ink::default() };
    }
    let process = |name: &str| ["Cyan", "Magenta", "Yellow", "Black"].iter().position(|ink| *ink == name);
    let spots: Vec<(String, f32)> = names
        .iter()
        .zip(&shares)
        .filter(|(name, _)| process(name).is_none() && *name != "None")
        .map(|(name, share)| (name.clone(), *share))
        .collect();
    if spots.is_empty() {
        let mut cmyk = [0.0; 4];
        for (name, share) in names.iter().zip(&shares) {
            if let Some(ink) = process(name).and_then(|plate| cmyk.get_mut(plate)) {
                *ink = *share;
            }
        }
        return Ink { cmyk, ..Ink::default() };
    }
    let mut out = vec![0.0; tint.num_outputs().max(alternate.components())];
    let outputs = tint.num_outputs();
    let done = tint.eval(&shares, out.get_mut(..outputs).unwrap_or_default());
    let base = if done.is_some() { alternate.ink(&out) } else { Ink { foreign: true, ..Ink::default() } };
    Ink { spots, ..base }
}

/// A rough separation with full black, as no profile says better.
pub(super) fn inks_of_rgb([red, green, blue]: [f32; 3]) -> [f32; 4] {
    let most = red.max(green).max(blue);
    if most <= 0.0 {
        return [0.0, 0.0, 0.0, 1.0];
    }
    [(most - red) / most, (most - green) / most, (most - blue) / most, 1.0 - most]
}

/// CIE Lab to sRGB, the white point mapped to white (ISO 32000-1, 8.6.5.4; IEC 61966-2-1).
fn rgb_of_lab([lightness, greenish, bluish]: [f32; 3]) -> [f32; 3] {
    let middle = (lightness.clamp(0.0, 100.0) + 16.0) / 116.0;
    let curve = |value: f32| if value >= 6.0 / 29.0 { value.powi(3) } else { 108.0 / 841.0 * (value - 4.0 / 29.0) };
    // Scaled to the white point of sRGB (D65), whatever the file's is.
    let x = curve(middle + greenish / 500.0) * 0.9505;
    let y = curve(middle);
    let z = curve(middle - bluish / 200.0) * 1.089;
    let gamma = |value: f32| {
        let value = value.clamp(0.0, 1.0);
        if value <= 0.003_130_8 { value * 12.92 } else { 1.055 * value.powf(1.0 / 2.4) - 0.055 }
    };
    [
        gamma(3.2406 * x - 1.5372 * y - 0.4986 * z),
        gamma(-0.9689 * x + 1.8758 * y + 0.0415 * z),
        gamma(0.0557 * x - 0.204 * y + 1.057 * z),
    ]
}
