//! Sheets to PNG, for social networks, previews and tests.

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{DynamicImage, ExtendedColorType, ImageEncoder, RgbaImage};
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::diagnostic::Diagnostic;

/// Pixels per inch of the pictures that `png` writes.
pub const PNG_PPI: f64 = 150.0;

/// How much time packing takes, 1 to 9. The packer's usual 6 takes twice as long for a tenth less.
const PACKING: u8 = 2;

/// One page as a PNG.
///
/// # Errors
/// `internal` if the picture cannot be encoded.
pub fn png(page: &Page, ppi: f64) -> Result<Vec<u8>, Diagnostic> {
    // Paper is opaque; flats and letters pack better and faster as they are than by their differences.
    let picture = DynamicImage::from(pixels(page, ppi)?).into_rgb8();
    let mut bytes = Vec::new();
    PngEncoder::new_with_quality(&mut bytes, CompressionType::Level(PACKING), FilterType::NoFilter)
        .write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8)
        .map_err(|error| Diagnostic::error("internal").with("detail", error.to_string()))?;
    Ok(bytes)
}

/// One page as pixels.
///
/// # Errors
/// `internal` if there are more pixels than fit.
pub fn pixels(page: &Page, ppi: f64) -> Result<RgbaImage, Diagnostic> {
    let options = RenderOptions { pixel_per_pt: (ppi / 72.0).into(), render_bleed: false };
    let picture = typst_render::render(page, &options);
    RgbaImage::from_raw(picture.width(), picture.height(), picture.take_demultiplied())
        .ok_or_else(|| Diagnostic::error("internal").with("detail", "pixels"))
}
