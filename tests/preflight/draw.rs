//! Content streams by hand: lengths in millimetres from the top left corner of the trim, y down, as people measure
//! a sheet; inks from 0 to 1. Nothing here comes from the program.

use std::fmt::Write;

use qrcode::{Color, EcLevel, QrCode};

use crate::font;

/// Cyan, magenta, yellow, black.
pub(crate) type Ink = [f64; 4];
pub(crate) const BLACK: Ink = [0.0, 0.0, 0.0, 1.0];
pub(crate) const WHITE: Ink = [0.0; 4];

/// Millimetres to points.
pub(crate) fn pt(millimetres: f64) -> f64 {
    millimetres * 72.0 / 25.4
}

/// The trim of a page and the bleed around it.
#[derive(Clone, Copy)]
pub(crate) struct Paper {
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) bleed: f64,
}

impl Paper {
    /// The distance of a place from the left of the media, in points.
    fn x(self, x: f64) -> f64 {
        pt(x + self.bleed)
    }

    /// The distance of a place from the foot of the media, in points.
    fn y(self, y: f64) -> f64 {
        pt(self.height + self.bleed - y)
    }

    /// A rectangle as PDF wants it: left, bottom, right, top.
    pub(crate) fn area(self, [x, y, width, height]: [f64; 4]) -> [f64; 4] {
        [self.x(x), self.y(y + height), self.x(x + width), self.y(y)]
    }

    /// A rectangle as a path.
    pub(crate) fn path(self, area: [f64; 4]) -> String {
        let [left, bottom, right, top] = self.area(area);
        format!("{left:.4} {bottom:.4} {:.4} {:.4} re", right - left, top - bottom)
    }

    /// A flat.
    pub(crate) fn flat(self, area: [f64; 4], ink: Ink) -> String {
        self.painted(area, &fill(ink))
    }

    /// A flat in a colour written as operators.
    pub(crate) fn painted(self, area: [f64; 4], colour: &str) -> String {
        format!("{colour} {} f", self.path(area))
    }

    /// A flat over the whole width and both bleeds, from `top` to `foot`.
    pub(crate) fn band(self, top: f64, foot: f64, ink: Ink) -> String {
        self.flat([-self.bleed, top, self.width + 2.0 * self.bleed, foot - top], ink)
    }

    /// A line of text whose baseline starts at the place.
    pub(crate) fn text(self, [x, y]: [f64; 2], points: f64, ink: Ink, words: &str) -> String {
        self.words([x, y], points, &fill(ink), words)
    }

    /// The same in a colour written as operators.
    pub(crate) fn words(self, place: [f64; 2], points: f64, colour: &str, words: &str) -> String {
        self.glyphs(place, points, colour, &font::glyphs(words))
    }

    /// The same with the numbers of the glyphs.
    pub(crate) fn glyphs(self, [x, y]: [f64; 2], points: f64, colour: &str, glyphs: &[u16]) -> String {
        let codes = glyphs.iter().fold(String::new(), |mut codes, glyph| {
            let _ = write!(codes, "{glyph:04X}");
            codes
        });
        format!("{colour} BT /Sans {points} Tf {:.4} {:.4} Td <{codes}> Tj ET", self.x(x), self.y(y))
    }

    /// A level line of a width in points.
    pub(crate) fn line(self, [x, y]: [f64; 2], length: f64, points: f64, ink: Ink) -> String {
        let ink = ink.map(|part| part.to_string()).join(" ");
        format!("{ink} K {points} w {:.4} {2:.4} m {:.4} {2:.4} l S", self.x(x), self.x(x + length), self.y(y))
    }

    /// A picture, or a stencil painted with the ink.
    pub(crate) fn picture(self, area: [f64; 4], name: &str, ink: Ink) -> String {
        let [left, bottom, right, top] = self.area(area);
        format!("q {} {:.4} 0 0 {:.4} {left:.4} {bottom:.4} cm /{name} Do Q", fill(ink), right - left, top - bottom)
    }

    /// A QR code of modules of the given size; its quiet zone is up to the page.
    pub(crate) fn qr(self, [x, y]: [f64; 2], module: f64, ink: Ink, content: &str) -> String {
        let (modules, side) = modules(content);
        let mut path = fill(ink);
        for (index, _) in modules.iter().enumerate().filter(|(_, dark)| **dark) {
            let (column, row) = (count(index % side), count(index / side));
            let area = [x + column * module, y + row * module, module, module];
            let _ = write!(path, " {}", self.path(area));
        }
        path + " f"
    }
}

/// The operators that set a fill.
pub(crate) fn fill(ink: Ink) -> String {
    format!("{} k", ink.map(|part| part.to_string()).join(" "))
}

/// The modules of a QR code, row by row, dark is true; and how many a row has.
pub(crate) fn modules(content: &str) -> (Vec<bool>, usize) {
    let code = QrCode::with_error_correction_level(content, EcLevel::M).expect("the content fits");
    (code.to_colors().into_iter().map(|colour| colour == Color::Dark).collect(), code.width())
}

/// A small number as a length.
pub(crate) fn count(number: usize) -> f64 {
    u32::try_from(number).expect("a small number").into()
}
