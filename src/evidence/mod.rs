//! The bytes of any PDF, read once, turned into measured facts. It knows nothing of our own writer and
//! judges nothing: what is wrong is for `preflight` to say.
//!
//! Lengths are millimetres from the top left corner of the `MediaBox` as a viewer shows the page (after
//! `/Rotate` and `UserUnit`), y downwards. Whatever could not be measured is said in
//! [`Page::unmeasured`] and never passed in silence.

mod canvas;
mod colour;
mod cover;
mod document;
mod font;
mod form;
mod geometry;
mod hues;
mod lay;
mod layers;
mod number;
mod pattern;
mod picture;
mod plates;
mod raster;
mod read;
mod shading;
mod state;
mod stream;
mod text;
mod walk;

use std::collections::{BTreeMap, BTreeSet};

use hayro_interpret::hayro_syntax::Pdf;
use serde::{Deserialize, Serialize};

/// A rectangle in millimetres; `x0 <= x1`, `y0 <= y1`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Deserialize, Serialize)]
pub struct Rect {
    /// Left.
    pub x0: f64,
    /// Top.
    pub y0: f64,
    /// Right.
    pub x1: f64,
    /// Bottom.
    pub y1: f64,
}

impl Rect {
    /// Its width in millimetres.
    #[must_use]
    pub fn width(&self) -> f64 {
        self.x1 - self.x0
    }

    /// Its height in millimetres.
    #[must_use]
    pub fn height(&self) -> f64 {
        self.y1 - self.y0
    }

    /// What it shares with another; empty (of no width or height) if nothing.
    #[must_use]
    pub fn intersect(&self, other: &Self) -> Self {
        let (x0, y0) = (self.x0.max(other.x0), self.y0.max(other.y0));
        Self { x0, y0, x1: self.x1.min(other.x1).max(x0), y1: self.y1.min(other.y1).max(y0) }
    }

    /// The smallest that holds both.
    #[must_use]
    pub fn union(&self, other: &Self) -> Self {
        Self { x0: self.x0.min(other.x0), y0: self.y0.min(other.y0), x1: self.x1.max(other.x1), y1: self.y1.max(other.y1) }
    }

    /// Whether it has neither width nor height; a line has one of them.
    #[must_use]
    pub fn is_point(&self) -> bool {
        self.width() <= 0.0 && self.height() <= 0.0
    }
}

/// Why a file gives no evidence at all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Unreadable {
    /// Not a PDF, or too broken to find a page in it.
    NotPdf,
    /// It opens with a password alone.
    Locked,
    /// Larger than this many bytes.
    TooLarge(usize),
    /// More pages than this.
    TooManyPages(usize),
    /// The library that reads it failed on it.
    Fault,
}

/// Everything measured in one file.
pub struct Evidence {
    /// Bytes of the file.
    pub size: usize,
    /// Version, as the header or the catalogue says (`1.7`).
    pub version: String,
    /// Whether it is encrypted; here with an empty password, else it is [`Unreadable::Locked`].
    pub encrypted: bool,
    /// The document information dictionary: texts and names by key (`Title`, `Trapped`, `GTS_PDFXVersion`).
    pub info: BTreeMap<String, String>,
    /// The catalogue's XMP packet.
    pub xmp: Option<String>,
    /// Whether the trailer has an `ID`.
    pub trailer_id: bool,
    /// Output intents in their order.
    pub intents: Vec<OutputIntent>,
    /// Keys of the catalogue and of its name tree that matter to a printer: `OpenAction`, `AA`, `AcroForm`,
    /// `OCProperties`, `Names/JavaScript`, `Names/EmbeddedFiles`, `Outlines`, `Collection`, `NeedsRendering`, `XFA`.
    pub catalog: BTreeSet<String>,
    /// Whether a JPEG in it still has the notes of its camera (EXIF), as far as it is stored as it is.
    pub exif: bool,
    /// Fonts that pages use, by name.
    pub fonts: Vec<Font>,
    /// The pages in their order.
    pub pages: Vec<Page>,
    pdf: Pdf,
}

/// An output intent (ISO 32000-1, 14.11.5).
#[derive(Clone, Debug, PartialEq)]
pub struct OutputIntent {
    /// Its `S` (`GTS_PDFX`).
    pub subtype: String,
    /// Its `OutputConditionIdentifier` (`FOGRA39`).
    pub identifier: String,
    /// Its `RegistryName`.
    pub registry: String,
    /// Its `Info`.
    pub info: String,
    /// Its `DestOutputProfile`.
    pub profile: Option<IccHeader>,
}

/// The header of an ICC profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct IccHeader {
    /// Device class, four letters (`prtr`).
    pub class: String,
    /// Colour space, four letters (`CMYK`).
    pub space: String,
    /// Bytes of the profile.
    pub size: usize,
    /// Whether it cannot be read as a profile.
    pub broken: bool,
}

/// A font that pages use.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Font {
    /// Its name, without the tag of a subset.
    pub name: String,
    /// `Type0`, `Type1`, `TrueType`, `Type3`, `MMType1`.
    pub subtype: String,
    /// Whether the file brings it; a Type 3 font always does.
    pub embedded: bool,
    /// Numbers of the pages that show it.
    pub pages: BTreeSet<usize>,
}

/// The boxes of a page.
#[derive(Clone, Debug, PartialEq)]
pub struct Boxes {
    /// `MediaBox`; its top left corner is 0, 0.
    pub media: Rect,
    /// `CropBox`, where the file states it.
    pub crop: Option<Rect>,
    /// `BleedBox`, where the file states it.
    pub bleed: Option<Rect>,
    /// `TrimBox`, where the file states it.
    pub trim: Option<Rect>,
    /// `ArtBox`, where the file states it.
    pub art: Option<Rect>,
}

/// An annotation.
#[derive(Clone, Debug, PartialEq)]
pub struct Annotation {
    /// `Link`, `Widget` …
    pub subtype: String,
    /// Its rectangle.
    pub area: Rect,
    /// Whether it is printed (flag 3, and not hidden).
    pub printed: bool,
}

/// The page's transparency group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The space colours are blended in, where the file states it.
    pub space: Option<Space>,
}

/// One page.
#[derive(Clone, Debug)]
pub struct Page {
    /// Its number; the first is 1.
    pub number: usize,
    /// Its boxes.
    pub boxes: Boxes,
    /// Its rotation: 0, 90, 180, 270.
    pub rotate: u16,
    /// Its `UserUnit`; 1 if it states none.
    pub user_unit: f64,
    /// Its annotations.
    pub annotations: Vec<Annotation>,
    /// Its transparency group.
    pub group: Option<Group>,
    /// The groups of the forms on it that state a space to blend in, and where.
    pub groups: Vec<(Space, Rect)>,
    /// Where soft masks of a graphics state are in use.
    pub soft_masks: Option<Rect>,
    /// Whether it has actions of its own (`AA`).
    pub actions: bool,
    /// Everything that is painted on it and visible, from the lowest to the topmost.
    pub items: Vec<Item>,
    /// What was there but could not be judged, and where.
    pub unmeasured: BTreeMap<Unmeasured, Rect>,
    /// A hash of all that it paints and states; the same for the same page whatever stands on others. 0 if the page was
    /// read without painting it.
    pub digest: u64,
}

/// What could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Unmeasured {
    /// Overprint in a colour whose effect on the plates is not simulated (spot colours, foreign colours).
    Overprint,
    /// A blend mode other than `Normal`; the plates show an approximation.
    Blend(String),
    /// A mesh shading (types 4 to 7) or one that cannot be read; nothing is painted for it.
    Shading,
    /// A font that the file does not bring, by name; its text is not painted.
    Font(String),
    /// Optional content; what is on by default is painted.
    OptionalContent,
    /// A picture that cannot be decoded.
    Image,
    /// A colour space that cannot be read.
    Colour,
    /// A transfer function.
    Transfer,
    /// A pattern that cannot be read, or with too many tiles.
    Pattern,
    /// An annotation that is printed; it is not painted.
    Annotation,
    /// Content that cannot be read: data that are broken or end too soon, operators that are none, things that
    /// are named but not there; what it would paint is missing.
    Content,
    /// Nested too deep or more than can be walked through; the rest is missing.
    TooMuch,
}

/// One thing that is painted.
#[derive(Clone, Debug)]
pub struct Item {
    /// What it is.
    pub kind: Kind,
    /// Where it is visible (after clipping).
    pub area: Rect,
    /// Its inks; of a shading the most of each, none for pictures and coloured patterns.
    pub inks: Inks,
    /// The colour space it is painted in.
    pub space: Space,
    /// Whether and how it overprints.
    pub overprint: Overprint,
    /// Its constant opacity, 0 to 1, with that of the groups it is in.
    pub alpha: f32,
    /// What lay under its own shape before it was painted.
    pub ground: Ground,
}

impl Item {
    /// Whether it is left out of a darker ground: at least 30 % less ink than what lies below it.
    #[must_use]
    pub fn reversed(&self) -> bool {
        self.ground.total() >= self.inks.total() + 0.3
    }
}

/// Kinds of things that are painted.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// Text of one operator.
    Text {
        /// Size as placed, in points.
        size_pt: f64,
        /// The font's name, without the tag of a subset.
        font: String,
        /// What it says, as far as the file tells.
        text: Option<String>,
        /// Glyphs that the font does not have (`.notdef`).
        missing: usize,
        /// Width of the line as placed, in points, if it is drawn in outline (too).
        stroke_pt: Option<f64>,
    },
    /// A filled path.
    Fill,
    /// A line.
    Stroke {
        /// Width as placed, in points; 0 is the thinnest the device can do.
        width_pt: f64,
    },
    /// A picture.
    Image {
        /// Pixels across.
        width: u32,
        /// Pixels down.
        height: u32,
        /// Bits of a component.
        bits: u8,
        /// Pixels per inch as placed, across and down.
        ppi: (f64, f64),
        /// Whether it is a stencil that is filled with a colour.
        stencil: bool,
        /// Whether a soft mask goes with it.
        soft_mask: bool,
    },
    /// A gradient.
    Shading,
}

/// Ink values, 0 to 1.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inks {
    /// Cyan, magenta, yellow, black; for spot colours those of their alternate, for foreign colours approximate.
    pub cmyk: [f32; 4],
    /// Spot colours by name.
    pub spots: Vec<(String, f32)>,
}

impl Inks {
    /// Ink of the four plates together, 0 to 4.
    #[must_use]
    pub fn total(&self) -> f32 {
        self.cmyk.iter().sum()
    }

    /// How many of the four inks are more than `least`.
    #[must_use]
    pub fn count(&self, least: f32) -> usize {
        self.cmyk.iter().filter(|ink| **ink > least).count()
    }
}

/// What lay under something before it was painted: means over its own shape.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Ground {
    /// Cyan, magenta, yellow, black, 0 to 1.
    pub cmyk: [f32; 4],
    /// How much of it was a foreign colour, 0 to 1.
    pub foreign: f32,
}

impl Ground {
    /// Ink of the four plates together, 0 to 4.
    #[must_use]
    pub fn total(&self) -> f32 {
        self.cmyk.iter().sum()
    }
}

/// Overprint of something painted (ISO 32000-1, 8.6.7).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Overprint {
    /// It knocks out.
    Off,
    /// It overprints, mode 0: in process colours all four plates are still replaced.
    Whole,
    /// It overprints, mode 1: in `DeviceCMYK` a plate without ink keeps what it has; white vanishes.
    NonZero,
}

/// Colour spaces, as far as they differ on a press.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Space {
    /// The four process inks.
    DeviceCmyk,
    /// Black ink.
    DeviceGray,
    /// RGB without a profile.
    DeviceRgb,
    /// One component through a profile.
    IccGray,
    /// Three components through a profile.
    IccRgb,
    /// Four components through a profile.
    IccCmyk,
    /// `Lab`.
    Lab,
    /// `CalGray` or `CalRGB`.
    Cal,
    /// A spot colour; also `All` and `None`.
    Separation(String),
    /// Several colorants.
    DeviceN(Vec<String>),
    /// A coloured tiling pattern.
    Pattern,
    /// It cannot be read.
    Unknown,
}

impl Space {
    /// Whether its values are not inks, so that a RIP converts them.
    #[must_use]
    pub fn is_foreign(&self) -> bool {
        matches!(self, Self::DeviceRgb | Self::IccGray | Self::IccRgb | Self::IccCmyk | Self::Lab | Self::Cal | Self::Unknown)
    }

    /// The names of its spot colours.
    fn spots(&self) -> Vec<&str> {
        let names = match self {
            Self::Separation(name) => std::slice::from_ref(name),
            Self::DeviceN(names) => names.as_slice(),
            _ => &[],
        };
        let none = ["Cyan", "Magenta", "Yellow", "Black", "All", "None"];
        names.iter().map(String::as_str).filter(|name| !none.contains(name)).collect()
    }
}

/// The plates of a page or of a window of it: what each ink lays, pixel for pixel.
#[derive(Clone)]
pub struct Plates {
    /// Pixels across.
    pub width: usize,
    /// Pixels down.
    pub height: usize,
    /// Pixels per inch.
    pub ppi: f64,
    /// Where the first pixel's top left corner is on the page, in millimetres.
    pub origin: (f64, f64),
    /// Cyan, magenta, yellow, black of each pixel, 255 for full ink. A foreign colour stands here by an
    /// approximate conversion.
    pub cmyk: Vec<[u8; 4]>,
    /// Each spot plate by name; its alternate is in `cmyk` too.
    pub spots: BTreeMap<String, Vec<u8>>,
    /// How much of each pixel is a foreign colour (RGB, Lab, through a profile), which has no ink values.
    pub foreign: Vec<u8>,
}

impl Plates {
    /// All four plates of a pixel together, 0 to 4.
    #[must_use]
    pub fn total(&self, x: usize, y: usize) -> f32 {
        let inks = self.cmyk.get(y * self.width + x).copied().unwrap_or_default();
        inks.iter().map(|ink| f32::from(*ink)).sum::<f32>() / 255.0
    }
}

impl Evidence {
    /// Reads a file: its facts and all that its pages paint.
    ///
    /// # Errors
    /// [`Unreadable`] if there is nothing to measure.
    pub fn read(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        read::read(bytes, true)
    }

    /// Reads a file like [`Self::read`], in a fraction of the time, without painting its pages: nothing is known of what
    /// lies under an item ([`Item::ground`] is bare paper), and pages have no [`Page::digest`].
    ///
    /// # Errors
    /// [`Unreadable`] if there is nothing to measure.
    pub fn read_unpainted(bytes: Vec<u8>) -> Result<Self, Unreadable> {
        read::read(bytes, false)
    }

    /// Paints the plates of a page (its number, from 1) at `ppi`: the whole `MediaBox`, or a window of it.
    /// `None` if there is no such page or it would have too many pixels.
    #[must_use]
    pub fn plates(&self, page: usize, ppi: f64, window: Option<Rect>) -> Option<Plates> {
        read::plates(&self.pdf, page, ppi, window)
    }

    /// A page as grey, white paper 255: for decoding what is drawn on it.
    #[must_use]
    pub fn grey(&self, page: usize, ppi: f64, window: Option<Rect>) -> Option<image::GrayImage> {
        self.plates(page, ppi, window)?.grey()
    }
}
