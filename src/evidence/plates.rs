//! Plates seen as a whole.

use super::Plates;

impl Plates {
    /// What the eye sees of the four inks, roughly: white paper is 255.
    #[must_use]
    pub fn grey(&self) -> Option<image::GrayImage> {
        let pixels = self.cmyk.iter().map(|inks| luminance(*inks)).collect();
        image::GrayImage::from_raw(u32::try_from(self.width).ok()?, u32::try_from(self.height).ok()?, pixels)
    }
}

/// Luminance of inks, each of which takes its part of the light; weights of Rec. 601.
pub(super) fn luminance([cyan, magenta, yellow, black]: [u8; 4]) -> u8 {
    let left = |ink: u8| u32::from(255 - ink);
    let light = (299 * left(cyan) + 587 * left(magenta) + 114 * left(yellow)) / 1000;
    u8::try_from(light * left(black) / 255).unwrap_or(u8::MAX)
}
