//! Pictures made smaller.

use image::imageops::FilterType;
use image::{DynamicImage, Rgba32FImage};

/// A picture in fewer pixels. What is transparent has no colour: its hidden one does not bleed into
/// the rim of what is seen.
#[must_use]
pub fn reduced(picture: &DynamicImage, width: u32, height: u32) -> DynamicImage {
    let filter = FilterType::Lanczos3;
    if !picture.color().has_alpha() {
        return picture.resize_exact(width, height, filter);
    }
    let mut weighted: Rgba32FImage = picture.to_rgba32f();
    for pixel in weighted.pixels_mut() {
        let alpha = pixel.0[3];
        pixel.0[..3].iter_mut().for_each(|part| *part *= alpha);
    }
    let mut smaller = image::imageops::resize(&weighted, width, height, filter);
    for pixel in smaller.pixels_mut() {
        let alpha = pixel.0[3].clamp(0.0, 1.0);
        let undo = if alpha > 0.0 { 1.0 / alpha } else { 0.0 };
        pixel.0[..3].iter_mut().for_each(|part| *part = (*part * undo).clamp(0.0, 1.0));
        pixel.0[3] = alpha;
    }
    DynamicImage::ImageRgba8(DynamicImage::ImageRgba32F(smaller).into_rgba8())
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};

    use super::*;

    #[test]
    fn hidden_colours_stay_hidden() {
        let pixel = |x, _| if x < 50 { Rgba([200, 0, 0, 255]) } else { Rgba([0, 255, 0, 0]) };
        let picture = DynamicImage::ImageRgba8(RgbaImage::from_fn(100, 10, pixel));
        let smaller = reduced(&picture, 11, 2).into_rgba8();
        for pixel in smaller.pixels().filter(|pixel| pixel.0[3] > 8) {
            assert!(pixel.0[0] > 190 && pixel.0[1] < 4, "{pixel:?}");
        }
    }
}
