//! The graphics state of a content stream (ISO 32000-1, 8.4).

use std::rc::Rc;

use hayro_font::Font;
use hayro_interpret::hayro_syntax::object::Object;
use hayro_interpret::kurbo::{Affine, BezPath, Cap, Join, Stroke};

use super::Overprint;
use super::colour::ColourSpace;
use super::cover::Clip;
use super::font::FontFacts;

/// What fills or strokes.
#[derive(Clone)]
pub(super) struct Paint<'a> {
    pub(super) space: Rc<ColourSpace>,
    pub(super) values: Vec<f32>,
    pub(super) pattern: Option<Object<'a>>,
    pub(super) alpha: f32,
    pub(super) overprint: bool,
}

impl Paint<'_> {
    fn black() -> Self {
        Self { space: Rc::new(ColourSpace::Gray), values: vec![0.0], pattern: None, alpha: 1.0, overprint: false }
    }
}

/// Lines.
#[derive(Clone)]
pub(super) struct Line {
    pub(super) width: f64,
    pub(super) cap: Cap,
    pub(super) join: Join,
    pub(super) miter: f64,
    pub(super) dashes: Vec<f64>,
    pub(super) phase: f64,
}

impl Line {
    /// The line for the library, at least `thinnest` wide; dashes are left out where there would be too many
    /// on a path of this length.
    pub(super) fn stroke(&self, thinnest: f64, length: f64) -> Stroke {
        let stroke =
            Stroke::new(self.width.abs().max(thinnest)).with_caps(self.cap).with_join(self.join).with_miter_limit(self.miter);
        let period: f64 = self.dashes.iter().sum();
        let sound = self.dashes.iter().all(|dash| *dash >= 0.0 && dash.is_finite()) && length / period < 20_000.0;
        if period > 0.0 && sound { stroke.with_dashes(self.phase, self.dashes.iter().copied()) } else { stroke }
    }
}

/// Text.
#[derive(Clone)]
pub(super) struct Text<'a> {
    pub(super) font: Option<Font<'a>>,
    pub(super) facts: Option<Rc<FontFacts>>,
    pub(super) size: f64,
    pub(super) letter: f64,
    pub(super) word: f64,
    pub(super) stretch: f64,
    pub(super) leading: f64,
    pub(super) rise: f64,
    pub(super) mode: i64,
    pub(super) matrix: Affine,
    pub(super) line: Affine,
    /// Glyphs that clip from the end of the text object on, in millimetres.
    pub(super) clip: BezPath,
}

impl Text<'_> {
    /// From units of text space, where the size is 1, to user space.
    pub(super) fn placed(&self) -> Affine {
        self.matrix * Affine::new([self.size * self.stretch, 0.0, 0.0, self.size, 0.0, self.rise])
    }
}

/// The whole state.
#[derive(Clone)]
pub(super) struct State<'a> {
    /// From user space to millimetres.
    pub(super) ctm: Affine,
    pub(super) clip: Clip,
    pub(super) fill: Paint<'a>,
    pub(super) stroke: Paint<'a>,
    pub(super) line: Line,
    pub(super) text: Text<'a>,
    pub(super) mode: i64,
    pub(super) blend: Option<String>,
    /// A value a pixel of the raster.
    pub(super) soft_mask: Option<Rc<Vec<u8>>>,
}

impl State<'_> {
    pub(super) fn new(ctm: Affine, clip: Clip) -> Self {
        Self {
            ctm,
            clip,
            fill: Paint::black(),
            stroke: Paint::black(),
            line: Line { width: 1.0, cap: Cap::Butt, join: Join::Miter, miter: 10.0, dashes: Vec::new(), phase: 0.0 },
            text: Text {
                font: None,
                facts: None,
                size: 1.0,
                letter: 0.0,
                word: 0.0,
                stretch: 1.0,
                leading: 0.0,
                rise: 0.0,
                mode: 0,
                matrix: Affine::IDENTITY,
                line: Affine::IDENTITY,
                clip: BezPath::new(),
            },
            mode: 0,
            blend: None,
            soft_mask: None,
        }
    }

    /// How a fill or a stroke overprints.
    pub(super) fn overprint(&self, stroke: bool) -> Overprint {
        let paint = if stroke { &self.stroke } else { &self.fill };
        match (paint.overprint, self.mode) {
            (false, _) => Overprint::Off,
            (true, 1) => Overprint::NonZero,
            (true, _) => Overprint::Whole,
        }
    }
}
