//! QR codes on a page: where they are, what they say, and whether a copy of a copy still says it.

use image::GrayImage;
use image::imageops;
use rqrr::PreparedImage;

use super::sight::{PPI, Sight};
use super::{finder, grown, overlap};
use crate::evidence::{Item, Kind, Rect};

/// Pixels per inch at which a code is read: what an office copier scans with.
const READ_PPI: f64 = 300.0;
/// Where it is not read there, a phone would try again from nearer and from farther.
const OTHER_PPI: [f64; 2] = [400.0, 200.0];
/// Sides of what may be a code, in millimetres: the smallest has 21 modules of a quarter of a millimetre.
const SIDES_MM: std::ops::RangeInclusive<f64> = 5.0..=120.0;
/// How far the sides of a code may differ, as a share of the longer one.
const SQUARE: f64 = 0.75;
/// The same for figures, which have no quiet zone of their own.
const EXACT: f64 = 0.98;
/// Fewer [`crossings`] are no code: the smallest has 21 modules in a row.
const FEWEST: f64 = 4.0;
/// Squares of a page that are looked at closely; a page of dingbats has thousands.
const MOST: usize = 16;
/// A copy is as soft as this, in pixels of [`READ_PPI`]: a tenth of a millimetre. Not measured on a machine.
const BLUR_PX: f32 = 1.2;
/// How far a sheet lies askew on the glass.
const SKEW: f32 = 0.02;
/// Darker than this becomes toner.
const THRESHOLD: u8 = 128;

/// A QR code on a page.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Code {
    /// Where it is, without its quiet zone.
    pub area: Rect,
    /// What it says, if it can be read.
    pub payload: Option<String>,
}

/// The codes of a page: those that show at [`PPI`], and squares that turn out to be codes at [`READ_PPI`].
pub(super) fn find(sight: &Sight) -> Vec<Code> {
    let plates = sight.plates().and_then(|plates| Some((plates.grey()?, plates.origin)));
    let seen = plates.as_ref().map(|(grey, origin)| detect(grey, PPI, *origin)).unwrap_or_default();
    let is_busy = |area: &Rect| plates.as_ref().is_none_or(|(grey, origin)| crossings(grey, *origin, area) >= FEWEST);
    let squares = sight.items().filter(|item| may_be_code(item)).map(|item| item.area).filter(is_busy);
    let mut candidates: Vec<Rect> = Vec::new();
    for area in seen.into_iter().map(|code| code.area).chain(squares) {
        let new = !candidates.iter().any(|known| same_place(known, &area));
        if new && is_square(&area) && candidates.len() < MOST {
            candidates.push(area);
        }
    }
    let mut codes: Vec<Code> = Vec::new();
    candidates.iter().flat_map(|area| look(sight, *area)).for_each(|code| note(&mut codes, code));
    // A reader may miss a sound code at one resolution; where one is known to be there, look again.
    let read = |wanted: &String| codes.iter().any(|code| code.payload.as_ref() == Some(wanted));
    if !sight.payloads().unwrap_or_default().iter().all(read) {
        for ppi in OTHER_PPI {
            let again = candidates.iter().flat_map(|area| look_at(sight, window(sight, *area), ppi));
            again.filter(|code| code.payload.is_some()).for_each(|code| note(&mut codes, code));
        }
    }
    for area in
        sight.items().filter(|item| matches!(item.kind, Kind::Image { .. })).map(|item| item.area).filter(is_square).take(MOST)
    {
        if !codes.iter().any(|code| overlap(&code.area, &area, 1.0)) {
            codes.extend(blurred(sight, area));
        }
    }
    codes
}

/// Adds a code, unless it is known; one that was read is better than one that was not.
fn note(codes: &mut Vec<Code>, code: Code) {
    let known = codes.iter_mut().find(|known| same_place(&known.area, &code.area));
    match known {
        Some(known) if known.payload.is_none() => *known = code,
        Some(_) => {}
        None => codes.push(code),
    }
}

/// A picture that is a code to the eye, but to no reader.
fn blurred(sight: &Sight, area: Rect) -> Option<Code> {
    let grey = sight.evidence.grey(sight.page.number, READ_PPI, Some(area))?;
    let [x0, y0, x1, y1] = finder::modules(&grey)?;
    let mm = |pixels: u32, origin: f64| origin + f64::from(pixels) * 25.4 / READ_PPI;
    let area = Rect { x0: mm(x0, area.x0), y0: mm(y0, area.y0), x1: mm(x1, area.x0), y1: mm(y1, area.y0) };
    Some(Code { area, payload: None })
}

/// Reads what stands in an area, with room round it for its quiet zone.
fn look(sight: &Sight, area: Rect) -> Vec<Code> {
    let at = |ppi: f64| look_at(sight, window(sight, area), ppi);
    let is_read = |codes: &Vec<Code>| codes.iter().any(|code| code.payload.is_some());
    let first = at(READ_PPI);
    if first.is_empty() || is_read(&first) {
        return first;
    }
    OTHER_PPI.into_iter().map(at).find(is_read).unwrap_or(first)
}

/// The codes in a window at a resolution.
fn look_at(sight: &Sight, window: Rect, ppi: f64) -> Vec<Code> {
    let grey = sight.evidence.grey(sight.page.number, ppi, Some(window));
    grey.map(|grey| detect(&grey, ppi, (window.x0, window.y0))).unwrap_or_default()
}

/// What a code says on the copy of a copy.
pub(super) fn on_a_copy(sight: &Sight, code: &Code) -> Option<String> {
    let window = window(sight, code.area);
    let grey = sight.evidence.grey(sight.page.number, READ_PPI, Some(window))?;
    let copy = copied(&copied(&grey));
    detect(&copy, READ_PPI, (window.x0, window.y0)).into_iter().find_map(|found| found.payload)
}

/// An area with a fifth of its side round it, more than the four modules of a quiet zone.
fn window(sight: &Sight, area: Rect) -> Rect {
    let room = area.width().max(area.height()) * 0.2;
    grown(area, room).intersect(&sight.page.boxes.media)
}

fn may_be_code(item: &Item) -> bool {
    let (short, long) = (item.area.width().min(item.area.height()), item.area.width().max(item.area.height()));
    match item.kind {
        Kind::Image { .. } => is_square(&item.area),
        // A code drawn as one figure is as wide as high; so are few other figures.
        Kind::Fill => is_square(&item.area) && short >= long * EXACT,
        _ => false,
    }
}

fn is_square(area: &Rect) -> bool {
    let (short, long) = (area.width().min(area.height()), area.width().max(area.height()));
    SIDES_MM.contains(&long) && short >= long * SQUARE
}

/// Whether two areas are the same code: most of the smaller one lies in the other.
fn same_place(one: &Rect, other: &Rect) -> bool {
    let shared = one.intersect(other);
    let surface = |rect: &Rect| rect.width() * rect.height();
    overlap(one, other, 0.0) && surface(&shared) > 0.5 * surface(one).max(surface(other))
}

/// How often a row of pixels in an area changes between dark and light, on average: a code does so all the
/// time, a dot twice.
fn crossings(grey: &GrayImage, origin: (f64, f64), area: &Rect) -> f64 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on the page")]
    let pixel = |mm: f64, origin: f64| ((mm - origin).max(0.0) * PPI / 25.4) as u32;
    let columns = pixel(area.x0, origin.0)..pixel(area.x1, origin.0).min(grey.width());
    let rows = pixel(area.y0, origin.1)..pixel(area.y1, origin.1).min(grey.height());
    let at = |x: u32, y: u32| grey.get_pixel(x, y).0[0];
    let all = || rows.clone().flat_map(|y| columns.clone().map(move |x| (x, y))).map(|(x, y)| at(x, y));
    let middle = u8::midpoint(all().min().unwrap_or_default(), all().max().unwrap_or_default());
    let pairs = || columns.clone().zip(columns.clone().skip(1));
    let changes = |y: u32| pairs().filter(|(a, b)| (at(*a, y) > middle) != (at(*b, y) > middle)).count();
    let count: usize = rows.clone().map(changes).sum();
    #[expect(clippy::cast_precision_loss, reason = "pixels of a page")]
    let average = count as f64 / rows.len().max(1) as f64;
    average
}

/// The codes of a picture whose upper left corner is at `origin`, in millimetres.
fn detect(grey: &GrayImage, ppi: f64, origin: (f64, f64)) -> Vec<Code> {
    let (width, height) = grey.dimensions();
    let index = |at: usize| u32::try_from(at).unwrap_or_default();
    let pixel = |x: usize, y: usize| grey.get_pixel(index(x), index(y)).0[0];
    let mut picture = PreparedImage::prepare_from_greyscale(width as usize, height as usize, pixel);
    let found = picture.detect_grids().into_iter().map(|grid| {
        let mm = |pixels: i32, origin: f64| origin + f64::from(pixels) * 25.4 / ppi;
        let (xs, ys) = (grid.bounds.map(|corner| corner.x), grid.bounds.map(|corner| corner.y));
        let least = |values: [i32; 4]| values.into_iter().min().unwrap_or_default();
        let most = |values: [i32; 4]| values.into_iter().max().unwrap_or_default();
        let area = Rect {
            x0: mm(least(xs), origin.0),
            y0: mm(least(ys), origin.1),
            x1: mm(most(xs), origin.0),
            y1: mm(most(ys), origin.1),
        };
        Code { area, payload: grid.decode().ok().map(|(_, text)| text) }
    });
    found.filter(|code| is_square(&code.area)).collect()
}

/// A picture as a copier hands it on: askew, softened by lens and toner, black or white.
fn copied(grey: &GrayImage) -> GrayImage {
    let (width, height) = grey.dimensions();
    let mut askew = GrayImage::from_pixel(width, height, image::Luma([255]));
    #[expect(clippy::cast_precision_loss, reason = "pixels of a crop")]
    for (x, y, pixel) in askew.enumerate_pixels_mut() {
        let (from_x, from_y) = (x as f32 + SKEW * y as f32, y as f32 - SKEW * x as f32);
        if let Some(found) = imageops::interpolate_bilinear(grey, from_x, from_y) {
            *pixel = found;
        }
    }
    let mut copy = imageops::blur(&askew, BLUR_PX);
    for pixel in copy.pixels_mut() {
        pixel.0[0] = if pixel.0[0] < THRESHOLD { 0 } else { 255 };
    }
    copy
}

#[cfg(test)]
mod tests {
    use qrcode::{EcLevel, QrCode};

    use super::*;

    /// A code with modules of so many pixels, of a grey.
    fn drawn(module: u32, dark: u8) -> GrayImage {
        let Ok(code) = QrCode::with_error_correction_level(b"https://example.org/a", EcLevel::M) else { unreachable!() };
        let side = u32::try_from(code.width()).unwrap_or_default();
        let colours = code.to_colors();
        GrayImage::from_fn((side + 8) * module, (side + 8) * module, |x, y| {
            let cell = |at: u32| (at / module).checked_sub(4).filter(|at| *at < side);
            let dark_here = cell(x).zip(cell(y)).is_some_and(|(x, y)| colours[(y * side + x) as usize] == qrcode::Color::Dark);
            image::Luma([if dark_here { dark } else { 255 }])
        })
    }

    fn said(grey: &GrayImage) -> Vec<Option<String>> {
        detect(grey, READ_PPI, (0.0, 0.0)).into_iter().map(|code| code.payload).collect()
    }

    #[test]
    fn codes_are_read_and_placed() {
        let code = detect(&drawn(6, 0), READ_PPI, (10.0, 20.0));
        assert_eq!(code.len(), 1);
        assert_eq!(code[0].payload.as_deref(), Some("https://example.org/a"));
        // Four modules of six pixels at 300 ppi are 2 mm.
        assert!((code[0].area.x0 - 12.0).abs() < 0.3 && (code[0].area.y0 - 22.0).abs() < 0.3, "{:?}", code[0].area);
    }

    #[test]
    fn a_good_code_bears_two_copies() {
        assert_eq!(said(&copied(&copied(&drawn(6, 0)))), [Some("https://example.org/a".to_owned())]);
    }

    #[test]
    fn pale_and_tiny_codes_do_not() {
        let readable = Some("https://example.org/a".to_owned());
        for weak in [drawn(6, 140), drawn(3, 0)] {
            assert_eq!(said(&weak), std::slice::from_ref(&readable));
            assert!(!said(&copied(&copied(&weak))).contains(&readable));
        }
    }

    #[test]
    fn a_blurred_code_is_seen_but_not_read() {
        for blur in [3.0, 4.0, 5.0] {
            let blurred = imageops::blur(&drawn(6, 0), blur);
            assert!(said(&blurred).iter().all(Option::is_none));
            assert!(finder::modules(&blurred).is_some(), "{blur}");
        }
    }

    #[test]
    fn other_pictures_are_no_codes() {
        let stripes = GrayImage::from_fn(200, 200, |x, _| image::Luma([if x / 8 % 2 == 0 { 0 } else { 255 }]));
        let gradient = GrayImage::from_fn(200, 200, |x, _| image::Luma([u8::try_from(x).unwrap_or(255)]));
        let chequers = GrayImage::from_fn(200, 200, |x, y| image::Luma([if (x / 20 + y / 20) % 2 == 0 { 0 } else { 255 }]));
        for picture in [stripes, gradient, chequers, GrayImage::new(50, 50)] {
            assert!(said(&picture).is_empty() && finder::modules(&picture).is_none());
        }
    }
}
