//! A page as a picture, made from its plates. The colours are near to those of coated paper, no proof.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use image::{ImageFormat, RgbImage};

use crate::evidence::{Evidence, Page, Plates};

/// Pixels of the longer side, at most.
const LONGEST_PX: f64 = 1400.0;
/// Pixels per inch, at most.
const FINEST_PPI: f64 = 110.0;

/// A page as a PNG in base64; `None` if it has no plates.
#[must_use]
pub fn picture(evidence: &Evidence, page: &Page) -> Option<String> {
    let longest = page.boxes.media.width().max(page.boxes.media.height());
    let ppi = FINEST_PPI.min(LONGEST_PX / longest * 25.4);
    let plates = evidence.plates(page.number, ppi, None)?;
    let mut png = std::io::Cursor::new(Vec::new());
    printed(&plates)?.write_to(&mut png, ImageFormat::Png).ok()?;
    Some(STANDARD.encode(png.into_inner()))
}

fn printed(plates: &Plates) -> Option<RgbImage> {
    let (width, height) = (u32::try_from(plates.width).ok()?, u32::try_from(plates.height).ok()?);
    RgbImage::from_raw(width, height, plates.cmyk.iter().flat_map(|inks| colour(*inks)).collect())
}

/// What overprints of the four full inks look like in sRGB: cyan counts 1, magenta 2, yellow 4, black 8. Read
/// off the shipped profile of coated paper (FOGRA39), relative to its white.
const PRIMARIES: [[f32; 3]; 16] = [
    [255.0, 255.0, 255.0],
    [0.0, 161.0, 228.0],
    [230.0, 12.0, 128.0],
    [56.0, 50.0, 134.0],
    [255.0, 237.0, 0.0],
    [0.0, 152.0, 71.0],
    [228.0, 30.0, 37.0],
    [59.0, 59.0, 58.0],
    [43.0, 43.0, 42.0],
    [3.0, 34.0, 44.0],
    [49.0, 22.0, 29.0],
    [31.0, 23.0, 33.0],
    [42.0, 43.0, 24.0],
    [10.0, 37.0, 26.0],
    [47.0, 28.0, 22.0],
    [28.0, 27.0, 24.0],
];

/// Four inks as a screen shows them: each overprint by the share of paper that it covers if dots fall at
/// random (Neugebauer, Demichel).
fn colour(inks: [u8; 4]) -> [u8; 3] {
    if inks == [0; 4] {
        return [255; 3];
    }
    let inks = inks.map(|ink| f32::from(ink) / 255.0);
    let mut mixed = [0.0_f32; 3];
    for (overprint, primary) in PRIMARIES.iter().enumerate() {
        let share: f32 =
            inks.iter().enumerate().map(|(at, ink)| if overprint >> at & 1 == 1 { *ink } else { 1.0 - ink }).product();
        for (sum, part) in mixed.iter_mut().zip(primary) {
            *sum += share * part;
        }
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "shares of 255 sum up to 255")]
    mixed.map(|part| part.round() as u8)
}

#[cfg(test)]
mod tests {
    use super::super::samples::{evidence, page};
    use super::*;

    #[test]
    fn inks_have_their_colours() {
        assert_eq!(colour([0; 4]), [255; 3]);
        assert_eq!(colour([255, 0, 0, 0]), [0, 161, 228]);
        assert_eq!(colour([0, 255, 255, 0]), [228, 30, 37]);
        assert_eq!(colour([0, 0, 0, 255]), [43, 43, 42]);
        let [red, green, blue] = colour([0, 0, 0, 128]);
        assert!(red.abs_diff(149) < 3 && green == red && blue.abs_diff(red) < 3);
    }

    #[test]
    fn a_page_becomes_a_png() {
        let bytes = picture(&evidence(), &page(1)).and_then(|text| STANDARD.decode(text).ok()).unwrap_or_default();
        assert!(bytes.starts_with(b"\x89PNG"));
        assert!(picture(&evidence(), &page(9)).is_none());
    }
}
