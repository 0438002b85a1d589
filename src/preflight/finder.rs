//! Pictures that look like QR codes although no reader finds one in them: blurred, or too coarse.
#![expect(clippy::cast_precision_loss, reason = "pixels of a crop")]

use image::GrayImage;

/// Sides of codes in modules: versions 1 to 10; longer texts make bad codes anyway.
const SIDES: std::ops::RangeInclusive<u32> = 21..=57;
/// Modules of a finder, the square in three of the corners.
const FINDER: u32 = 7;
/// How much lighter than its centre the ring of a finder is, as a share of the picture's contrast. Blur of
/// one module leaves a third of it.
const RING: f32 = 0.2;
/// Least contrast of a picture that can be a code, in steps of 255.
const CONTRAST: f32 = 60.0;

/// The three corners with a finder: whether counted from the right, from the bottom.
const CORNERS: [(bool, bool); 3] = [(false, false), (true, false), (false, true)];

/// Where a code's modules seem to be: left, top, right, bottom, in pixels.
pub(super) fn modules(grey: &GrayImage) -> Option<[u32; 4]> {
    let darkest = f32::from(grey.pixels().map(|pixel| pixel.0[0]).min()?);
    let lightest = f32::from(grey.pixels().map(|pixel| pixel.0[0]).max()?);
    let contrast = lightest - darkest;
    if contrast < CONTRAST {
        return None;
    }
    let middle = darkest.midpoint(lightest);
    let [left, top, right, bottom] = dark(grey, middle)?;
    let (width, height) = (right - left, bottom - top);
    let square = width.min(height) * 10 >= width.max(height) * 9;
    // Half of a code's modules are dark, more or less.
    let inked = grey.enumerate_pixels().filter(|(_, _, pixel)| f32::from(pixel.0[0]) < middle).count();
    let share = inked * 100 / (width.max(1) * height.max(1)) as usize;
    let fits = |side: u32| {
        let sample = |x: f32, y: f32| at(grey, left, top, (x * width as f32, y * height as f32));
        CORNERS.into_iter().all(|flip| is_finder(side, flip, &sample, contrast))
    };
    let found = square && (25..=75).contains(&share) && SIDES.step_by(4).any(fits);
    found.then_some([left, top, right, bottom])
}

/// The smallest rectangle round all that is dark.
fn dark(grey: &GrayImage, middle: f32) -> Option<[u32; 4]> {
    let dark = || grey.enumerate_pixels().filter(|(_, _, pixel)| f32::from(pixel.0[0]) < middle);
    let (left, top) = (dark().map(|(x, ..)| x).min()?, dark().map(|(_, y, _)| y).min()?);
    let (right, bottom) = (dark().map(|(x, ..)| x).max()?, dark().map(|(_, y, _)| y).max()?);
    Some([left, top, right + 1, bottom + 1])
}

fn at(grey: &GrayImage, left: u32, top: u32, (x, y): (f32, f32)) -> f32 {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "places within the picture")]
    let (x, y) = ((left + x as u32).min(grey.width() - 1), (top + y as u32).min(grey.height() - 1));
    f32::from(grey.get_pixel(x, y).0[0])
}

/// Whether a dark centre stands in a lighter ring, with light again outside the outer ring.
fn is_finder(side: u32, (right, bottom): (bool, bool), sample: &impl Fn(f32, f32) -> f32, contrast: f32) -> bool {
    let place = |module: u32, flip: bool| {
        let place = (module as f32 + 0.5) / side as f32;
        if flip { 1.0 - place } else { place }
    };
    let mut sums = [(0.0_f32, 0.0_f32); 4];
    let mut lightest_of_centre = 0.0_f32;
    // Left, right, upper and lower side of the light ring: stripes have but two of them.
    let mut sides = [0.0_f32; 4];
    for row in 0..=FINDER {
        for column in 0..=FINDER {
            // 0 and 1: the centre; 2: the light ring; 3: the outer ring; 4: the light separator.
            let ring = row.abs_diff(FINDER / 2).max(column.abs_diff(FINDER / 2));
            let value = sample(place(column, right), place(row, bottom));
            let sum = &mut sums[ring.saturating_sub(1) as usize];
            *sum = (sum.0 + value, sum.1 + 1.0);
            let (across, down) = (column.abs_diff(FINDER / 2), row.abs_diff(FINDER / 2));
            if ring == 2 && across.min(down) < 2 {
                let side = if across == 2 { usize::from(column > FINDER / 2) } else { 2 + usize::from(row > FINDER / 2) };
                sides[side] += value / contrast / 3.0;
            }
            if ring < 2 {
                lightest_of_centre = lightest_of_centre.max(value / contrast);
            }
        }
    }
    let [centre, light, _, outside] = sums.map(|(sum, count)| sum / count.max(1.0) / contrast);
    light - centre >= RING
        && outside - centre >= RING
        && lightest_of_centre < light
        && sides.into_iter().all(|side| side - centre >= RING)
}
