//! Small pictures of every page, compared by eye of the machine.

use std::path::Path;

use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::{ExtendedColorType, ImageEncoder, RgbImage};
use tractopelle::template::Look;
use tractopelle::{raster, sheet};

use crate::{SET, look_id, on_engine, reference, updating};

/// Pixels per inch: enough to see that something moved, few enough to weigh nothing.
const PPI: f64 = 24.0;
/// Mean difference of a channel that rounding explains.
const MEAN: f64 = 2.0;
/// Difference of a block of four by four pixels that it does not.
const BLOCK: f64 = 64.0;

/// The file of a page's picture.
pub(crate) fn name(document: &str, look: Look, page: usize) -> String {
    format!("{document}_fr_{}-{page}.png", look_id(look))
}

/// A picture in eight shades of each colour: it weighs a third, and changes show as well.
fn coarse(picture: &[u8]) -> Option<RgbImage> {
    let mut picture = image::load_from_memory(picture).ok()?.to_rgb8();
    let shade = |part: u8| u8::try_from((u32::from(part) * 7 + 127) / 255 * 255 / 7).unwrap();
    picture.pixels_mut().for_each(|pixel| pixel.0 = pixel.0.map(shade));
    Some(picture)
}

fn write(path: &Path, picture: &RgbImage) {
    let mut bytes = Vec::new();
    let encoder = PngEncoder::new_with_quality(&mut bytes, CompressionType::Best, FilterType::NoFilter);
    encoder.write_image(picture.as_raw(), picture.width(), picture.height(), ExtendedColorType::Rgb8).unwrap();
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    std::fs::write(path, bytes).unwrap();
}

/// What tells two pictures apart, if anything does.
pub(crate) fn difference(one: &RgbImage, other: &RgbImage) -> Option<String> {
    if one.dimensions() != other.dimensions() {
        return Some(format!("{:?} became {:?}", one.dimensions(), other.dimensions()));
    }
    let gaps = |x: u32, y: u32| {
        let (one, other) = (one.get_pixel(x, y), other.get_pixel(x, y));
        one.0.iter().zip(other.0).map(|(a, b)| f64::from(a.abs_diff(b))).sum::<f64>() / 3.0
    };
    let (width, height) = one.dimensions();
    let total: f64 = (0..height).flat_map(|y| (0..width).map(move |x| (x, y))).map(|(x, y)| gaps(x, y)).sum();
    let mean = total / f64::from(width * height);
    if mean > MEAN {
        return Some(format!("mean difference {mean:.1}"));
    }
    for y in (0..height.saturating_sub(3)).step_by(4) {
        for x in (0..width.saturating_sub(3)).step_by(4) {
            let block = (0..16).map(|n| gaps(x + n % 4, y + n / 4)).sum::<f64>() / 16.0;
            if block > BLOCK {
                return Some(format!("difference {block:.0} at {x}, {y}"));
            }
        }
    }
    None
}

// A page that looks different is seen, whatever changed it.
#[test]
fn pages_look_as_their_pictures_do() {
    let mut changed = Vec::new();
    for ((document, language, look), pages) in &SET.pages {
        if language != "fr" || !SET.is_kept(document) {
            continue;
        }
        let inked = sheet::screen(&pages.document, &SET.desk.stock.palette).unwrap();
        for (index, page) in inked.iter().enumerate() {
            let now = on_engine(|| coarse(&raster::png(page, PPI).unwrap()).unwrap());
            let name = name(document, *look, index + 1);
            let path = reference(&name);
            if updating() {
                write(&path, &now);
            }
            let found = match std::fs::read(&path).ok().and_then(|bytes| coarse(&bytes)) {
                Some(before) => difference(&before, &now),
                None => Some("no picture to compare with".to_owned()),
            };
            changed.extend(found.map(|found| format!("{name}: {found}")));
        }
    }
    assert!(changed.is_empty(), "{}\nIf this is meant: UPDATE=1 cargo test --test documents", changed.join("\n"));
}

// The comparison forgives rounding, and sees a lost word, another ground and another size.
#[test]
fn the_comparison_sees_changes() {
    let white = RgbImage::from_pixel(200, 280, image::Rgb([255; 3]));
    let mut touched = white.clone();
    for x in 40..44 {
        for y in 80..84 {
            touched.put_pixel(x, y, image::Rgb([180; 3]));
        }
    }
    assert_eq!(difference(&white, &white), None);
    assert_eq!(difference(&white, &RgbImage::from_pixel(200, 280, image::Rgb([254; 3]))), None);
    assert!(difference(&white, &touched).is_some_and(|found| found.contains("at 40, 80")));
    assert!(
        difference(&white, &RgbImage::from_pixel(200, 280, image::Rgb([252; 3]))).is_some_and(|found| found.contains("mean"))
    );
    assert!(difference(&white, &RgbImage::new(200, 281)).is_some());
}
