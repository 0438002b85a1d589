//! Logos: decoded within limits and written anew, so that neither a huge picture nor what a camera
//! notes about place and time gets into a sheet.

use std::io::Cursor;
use std::path::Path;

use image::{DynamicImage, ImageFormat, ImageReader, Limits, Rgba, RgbaImage};
use resvg::{tiny_skia, usvg};

use crate::diagnostic::Diagnostic;
use crate::files;
use crate::picture;

/// The largest side that is decoded, in pixels.
const MOST_PIXELS: u32 = 10_000;
/// The largest side of a logo that goes into a sheet: 50 mm at 600 dpi.
pub(super) const KEPT_PIXELS: u32 = 1_200;
/// Memory for decoding, in bytes.
const MOST_MEMORY: u64 = 512 * 1024 * 1024;

/// How an EPS file begins that carries a preview.
const EPS_WITH_PREVIEW: [u8; 4] = [0xc5, 0xd0, 0xd3, 0xc6];

/// A logo, or another picture of the campaign, in the two looks.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Logo {
    /// `svg` or `png`: what `colour` is.
    pub kind: &'static str,
    /// The logo as it is.
    pub colour: Vec<u8>,
    /// The logo in greys on white, a PNG.
    pub grey: Vec<u8>,
    /// Width and height in pixels of the PNG.
    pub size: (u32, u32),
}

impl Logo {
    /// Reads a picture from the campaign's folder: PNG, JPEG or SVG. It is made smaller than `most` pixels of side.
    ///
    /// # Errors
    /// `logo-read`, `logo-format`, `logo-large`; `logo-document` for PDF, EPS and AI, which the engine
    /// cannot place in an accessible file.
    pub fn load(folder: &Path, name: &str, most: u32) -> Result<Self, Diagnostic> {
        // Windows writes paths with backslashes.
        let path = folder.join(name.replace('\\', "/"));
        let bytes = files::read(&path).map_err(|error| Diagnostic { code: "logo-read", ..error })?;
        if bytes.starts_with(b"%PDF") || bytes.starts_with(b"%!PS") || bytes.starts_with(&EPS_WITH_PREVIEW) {
            return Err(Diagnostic::error("logo-document"));
        }
        let vector = path.extension().is_some_and(|extension| extension.eq_ignore_ascii_case("svg"));
        if vector { Self::from_svg(bytes, most) } else { Self::from_pixels(bytes, most) }
    }

    fn from_svg(bytes: Vec<u8>, most: u32) -> Result<Self, Diagnostic> {
        let broken = || Diagnostic::error("logo-format");
        let tree = usvg::Tree::from_data(&bytes, &usvg::Options::default()).map_err(|_| broken())?;
        let size = tree.size();
        #[expect(clippy::cast_precision_loss, reason = "a few thousand pixels")]
        let scale = most as f32 / size.width().max(size.height());
        let target = size.to_int_size().scale_by(scale).ok_or_else(broken)?;
        let mut pixmap = tiny_skia::Pixmap::new(target.width(), target.height()).ok_or_else(broken)?;
        resvg::render(&tree, tiny_skia::Transform::from_scale(scale, scale), &mut pixmap.as_mut());
        let (width, height) = (pixmap.width(), pixmap.height());
        let pixels: Vec<u8> = pixmap
            .pixels()
            .iter()
            .map(resvg::tiny_skia::PremultipliedColorU8::demultiply)
            .flat_map(|c| [c.red(), c.green(), c.blue(), c.alpha()])
            .collect();
        let picture = RgbaImage::from_raw(width, height, pixels).ok_or_else(broken)?;
        Ok(Self { kind: "svg", size: (width, height), grey: grey(&picture).ok_or_else(broken)?, colour: bytes })
    }

    fn from_pixels(bytes: Vec<u8>, most: u32) -> Result<Self, Diagnostic> {
        let broken = || Diagnostic::error("logo-format");
        let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| broken())?;
        if reader.format().is_none() {
            return Err(broken());
        }
        let mut limits = Limits::default();
        limits.max_image_width = Some(MOST_PIXELS);
        limits.max_image_height = Some(MOST_PIXELS);
        limits.max_alloc = Some(MOST_MEMORY);
        reader.limits(limits);
        let picture = reader.decode().map_err(|error| match error {
            image::ImageError::Limits(_) => {
                Diagnostic::error("logo-large").with("most", usize::try_from(MOST_PIXELS).unwrap_or_default())
            }
            _ => broken(),
        })?;
        let large = picture.width().max(picture.height()) > most;
        let picture = if large { smaller(&picture, most) } else { picture };
        let colour = png(&picture).ok_or_else(broken)?;
        Ok(Self {
            kind: "png",
            size: (picture.width(), picture.height()),
            grey: grey(&picture.to_rgba8()).ok_or_else(broken)?,
            colour,
        })
    }
}

/// The picture with its longer side at `most`.
fn smaller(picture: &DynamicImage, most: u32) -> DynamicImage {
    let (width, height) = (picture.width(), picture.height());
    let longest = u64::from(width.max(height));
    let scaled = |side: u32| u32::try_from((u64::from(side) * u64::from(most)).div_ceil(longest)).unwrap_or(most);
    picture::reduced(picture, scaled(width), scaled(height))
}

fn png(picture: &DynamicImage) -> Option<Vec<u8>> {
    let mut bytes = Cursor::new(Vec::new());
    picture.write_to(&mut bytes, ImageFormat::Png).ok()?;
    Some(bytes.into_inner())
}

/// The picture in greys, laid on white: the copier knows neither colour nor transparency.
fn grey(picture: &RgbaImage) -> Option<Vec<u8>> {
    let mut ground = RgbaImage::from_pixel(picture.width(), picture.height(), Rgba([255, 255, 255, 255]));
    image::imageops::overlay(&mut ground, picture, 0, 0);
    png(&DynamicImage::ImageLuma8(DynamicImage::ImageRgba8(ground).into_luma8()))
}
