//! Sheets for a print shop: four inks, bleed, and around it the slug with its marks where the shop
//! wants them.

use typst::foundations::{Bytes, Smart};
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Sides, Size};
use typst::visualize::{Curve, ExchangeFormat, Image, ImageKind, RasterFormat, RasterImage};
use typst_layout::{Page, PagedDocument};

use super::contour::draw_cut_contour;
use super::ink::{self, Inks};
use super::{black, crop, vector};
use crate::diagnostic::{Diagnostic, Report};
use crate::palette::{BLACK, Palette};
use crate::paper::Shape;
use crate::picture;
use crate::press::Press;

/// Pictures keep at most this many pixels an inch: no plate shows more.
const MOST_PPI: f64 = 400.0;

/// A sheet of paper with what surrounds its trim. Lengths in millimetres.
pub struct Sheet {
    /// What is on it. Its frame is the trim; its bleed is bleed and slug together.
    pub page: Page,
    /// Width and height after cutting.
    pub trim: (f64, f64),
    /// Art that is cut away, on each side.
    pub bleed: f64,
    /// Room for marks outside the bleed, on each side.
    pub slug: f64,
    /// Distances of vertical folds from the left edge of the trim.
    pub folds: Vec<f64>,
}

/// What a press sheet needs beside its page.
pub struct Order<'a> {
    /// Colours.
    pub palette: &'a Palette,
    /// What the shop wants.
    pub press: &'a Press,
    /// Vertical folds of each page, from the left edge of its trim.
    pub folds: Vec<Vec<f64>>,
    /// The outline of what is cut out of each page, if it is not its trim.
    pub contour: Option<Shape>,
    /// The notes under the pages, used where the printer wants marks.
    pub slug_lines: Vec<Frame>,
}

/// The pages as a print shop wants them.
///
/// # Errors
/// `ink-foreign` for each colour that is no palette role; `logo-svg` for what of a logo plates cannot
/// show.
pub fn press(document: &PagedDocument, order: &Order) -> Result<Vec<Sheet>, Report> {
    let mut report = Report::default();
    let Order { palette, press, .. } = order;
    let printer = &press.printer;
    let recipe = black::recipe(palette, printer.total_ink_percent.value);
    let recipe = recipe.map(|inks| ink::cmyk(inks.map(|ink| f64::from(ink) / 100.0)));
    let smallest = printer.text_reversed_pt.value.max(printer.text_multi_ink_pt.value);
    let slug = if printer.marks.value { crop::SLUG } else { 0.0 };
    let bleed = printer.bleed_mm.value;
    let mut sheets = Vec::new();
    for (index, page) in document.pages().iter().enumerate() {
        let mut frame = page.frame.clone();
        for colour in ink::apply(&mut frame, &Inks::Press(palette)) {
            report.push(Diagnostic::error("ink-foreign").with("colour", colour).with("page", index + 1));
        }
        if let Some(recipe) = &recipe {
            black::enrich(&mut frame, recipe, smallest);
        }
        pictures(&mut frame, press, &mut report);
        if let Some(shape) = order.contour {
            draw_cut_contour(&mut frame, page.frame.size(), shape);
        }
        let folds = order.folds.get(index).cloned().unwrap_or_default();
        let trim = (frame.width().to_mm(), frame.height().to_mm());
        if slug > 0.0 {
            frame = cut_to_bleed(frame, bleed);
            let line = order.slug_lines.get(index).cloned().map(|mut line| {
                ink::apply(&mut line, &Inks::Press(palette));
                line
            });
            crop::draw(&mut frame, trim, bleed, &folds, line);
        }
        let page = Page { frame, bleed: Sides::splat(Abs::mm(bleed + slug)), fill: Smart::Custom(None), ..page.clone() };
        sheets.push(Sheet { page, trim, bleed, slug, folds });
    }
    if report.failed() { Err(report) } else { Ok(sheets) }
}

/// The inks (255 for full) of what lies under logos: a role of the palette, black as large flats have it.
#[must_use]
pub fn ground(role: &str, palette: &Palette, press: &Press) -> [u8; 4] {
    let flat = (role == BLACK).then(|| black::recipe(palette, press.printer.total_ink_percent.value)).flatten();
    let inks = flat.or_else(|| palette.get(role).map(|role| role.cmyk)).unwrap_or_default();
    inks.map(|percent| u8::try_from(u16::from(percent) * 255 / 100).unwrap_or(u8::MAX))
}

/// Art must not run into the slug.
fn cut_to_bleed(frame: Frame, bleed: f64) -> Frame {
    let (size, bleed) = (frame.size(), Abs::mm(bleed));
    let around = Size::new(size.x + bleed * 2.0, size.y + bleed * 2.0);
    let mut inner = Frame::hard(around);
    inner.push_frame(Point::splat(bleed), frame);
    let mut group = GroupItem::new(inner);
    group.clip = Some(Curve::rect(around));
    let mut cut = Frame::hard(size);
    cut.push(Point::splat(-bleed), FrameItem::Group(group));
    cut
}

/// SVG logos become curves, pictures keep the pixels that plates can show. The writer separates them.
fn pictures(frame: &mut Frame, press: &Press, report: &mut Report) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => pictures(&mut group.frame, press, report),
            FrameItem::Image(image, size, span) => match image.kind() {
                ImageKind::Svg(svg) => match vector::draw(svg, *size, press) {
                    Ok(drawn) => *item = FrameItem::Group(GroupItem::new(drawn)),
                    Err(reason) => report.push(Diagnostic::error("logo-svg").with("reason", reason)),
                },
                ImageKind::Raster(bitmap) => {
                    if let Some(smaller) = at_plate_resolution(bitmap, *size) {
                        *item = FrameItem::Image(smaller, *size, *span);
                    }
                }
                ImageKind::Pdf(_) => report.push(Diagnostic::error("logo-svg").with("reason", "pdf")),
            },
            _ => {}
        }
        true
    });
}

/// The picture at the resolution of plates, if it has more.
fn at_plate_resolution(bitmap: &RasterImage, size: Size) -> Option<Image> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a few thousand pixels")]
    let pixels = |length: Abs| (length.to_inches() * MOST_PPI).ceil().max(1.0) as u32;
    let (width, height) = (pixels(size.x), pixels(size.y));
    if bitmap.width() <= width || bitmap.height() <= height {
        return None;
    }
    let smaller = picture::reduced(bitmap.dynamic(), width, height);
    let mut bytes = std::io::Cursor::new(Vec::new());
    smaller.write_to(&mut bytes, image::ImageFormat::Png).ok()?;
    let format = RasterFormat::Exchange(ExchangeFormat::Png);
    RasterImage::plain(Bytes::new(bytes.into_inner()), format).ok().map(Image::plain)
}
