//! Sheets to PNG, for social networks, previews and tests.

use image::RgbaImage;
use tiny_skia::PremultipliedColorU8;
use typst_layout::Page;
use typst_render::RenderOptions;

use crate::diagnostic::Diagnostic;

/// Pixels per inch of the pictures that `png` writes.
pub const PNG_PPI: f64 = 150.0;

/// One page as a PNG.
///
/// # Errors
/// `internal` if the picture cannot be encoded.
pub fn png(page: &Page, ppi: f64) -> Result<Vec<u8>, Diagnostic> {
    let options = RenderOptions { pixel_per_pt: (ppi / 72.0).into(), render_bleed: false };
    typst_render::render(page, &options)
        .encode_png()
        .map_err(|error| Diagnostic::error("internal").with("detail", error.to_string()))
}

/// One page as pixels.
///
/// # Errors
/// `internal` if there are more pixels than fit.
pub fn pixels(page: &Page, ppi: f64) -> Result<RgbaImage, Diagnostic> {
    let options = RenderOptions { pixel_per_pt: (ppi / 72.0).into(), render_bleed: false };
    let picture = typst_render::render(page, &options);
    let colours = picture.pixels().iter().map(PremultipliedColorU8::demultiply);
    let bytes = colours.flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()]);
    RgbaImage::from_raw(picture.width(), picture.height(), bytes.collect())
        .ok_or_else(|| Diagnostic::error("internal").with("detail", "pixels"))
}
