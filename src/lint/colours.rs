//! Looks at pictures: how much of them is coloured, and whether they show the colours of the flag side
//! by side.

use image::{Rgba, RgbaImage};

/// How far a colour's strongest and weakest parts must lie apart to be seen as a colour, of 255: a pale lilac is one,
/// a cream is not.
const COLOURED: u8 = 24;
/// The same for the blue and the red of a flag: the blue of one is dark.
const STRONG: u8 = 60;
/// Least width of a stripe, as a part of the picture's side: one in …
const STRIPE: usize = 40;
/// How much wider than the others a stripe may be.
const UNEVEN: usize = 4;
/// Rows that must show the three stripes, as a part of the picture's other side: one in …
const ROWS: usize = 40;
/// Rows at least, so that an edge does not count.
const LEAST_ROWS: usize = 4;
/// What blurred edges may take between two stripes, in pixels for each hundred of the side.
const EDGE: usize = 1;

/// What a pixel may be in a flag.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Blue,
    White,
    Red,
    Other,
}

/// The hue of a colour in degrees and the distance between its strongest and its weakest part.
fn hue(pixel: [u8; 3]) -> (f64, u8) {
    let [red, green, blue] = pixel.map(f64::from);
    let (most, least) = (pixel.into_iter().max().unwrap_or_default(), pixel.into_iter().min().unwrap_or_default());
    let spread = f64::from(most - least);
    let hue = if spread == 0.0 {
        0.0
    } else if pixel[0] == most {
        60.0 * ((green - blue) / spread).rem_euclid(6.0)
    } else if pixel[1] == most {
        60.0 * ((blue - red) / spread + 2.0)
    } else {
        60.0 * ((red - green) / spread + 4.0)
    };
    (hue, most - least)
}

fn part(pixel: [u8; 3]) -> Part {
    let (hue, spread) = hue(pixel);
    if pixel.iter().all(|part| *part > 225) {
        Part::White
    } else if spread >= STRONG && (205.0..=255.0).contains(&hue) {
        Part::Blue
    } else if spread >= STRONG && !(9.0..=340.0).contains(&hue) && pixel[0] > 130 {
        Part::Red
    } else {
        Part::Other
    }
}

/// A pixel on white paper.
fn on_paper(pixel: Rgba<u8>) -> [u8; 3] {
    let alpha = u32::from(pixel[3]);
    [0, 1, 2].map(|at| u8::try_from((u32::from(pixel[at]) * alpha + 255 * (255 - alpha)) / 255).unwrap_or(255))
}

/// The part of a picture's surface that is neither white, nor grey, nor black, from 0 to 1.
#[must_use]
pub(super) fn coloured(picture: &RgbaImage) -> f64 {
    let all = picture.pixels().len();
    let coloured = picture.pixels().filter(|pixel| hue(on_paper(**pixel)).1 >= COLOURED).count();
    #[expect(clippy::cast_precision_loss, reason = "pixels of a small picture")]
    let share = coloured as f64 / all.max(1) as f64;
    share
}

/// Whether two colours beside the white of the paper make the flag's three: a blue and a red.
#[must_use]
pub(super) fn are_of_the_flag(colours: &[[u8; 3]]) -> bool {
    let holds = |wanted| colours.iter().any(|colour| part(*colour) == wanted);
    holds(Part::Blue) && holds(Part::Red)
}

/// Whether a picture shows blue, white and red stripes in this order, upright or lying.
#[must_use]
pub(super) fn is_tricolour(picture: &RgbaImage) -> bool {
    let (width, height) = (picture.width() as usize, picture.height() as usize);
    let parts: Vec<Part> = picture.pixels().map(|pixel| part(on_paper(*pixel))).collect();
    let upright = (0..height).map(|row| (0..width).map(|x| parts[row * width + x]).collect::<Vec<Part>>());
    let lying = (0..width).map(|column| (0..height).map(|y| parts[y * width + column]).collect::<Vec<Part>>());
    enough(upright, height) || enough(lying, width)
}

/// Whether enough lines in a row show the stripes.
fn enough(lines: impl Iterator<Item = Vec<Part>>, count: usize) -> bool {
    let wanted = (count / ROWS).max(LEAST_ROWS);
    let mut run = 0;
    for line in lines {
        run = if has_stripes(&line) { run + 1 } else { 0 };
        if run >= wanted {
            return true;
        }
    }
    false
}

/// Whether a line of pixels shows blue, white and red one after the other, about as wide.
fn has_stripes(line: &[Part]) -> bool {
    let (narrowest, edge) = ((line.len() / STRIPE).max(2), line.len() * EDGE / 100 + 2);
    let mut runs: Vec<(Part, usize)> = Vec::new();
    for part in line {
        match runs.last_mut() {
            Some((last, length)) if last == part => *length += 1,
            _ => runs.push((*part, 1)),
        }
    }
    // The blur between two stripes is neither.
    runs.retain(|(part, length)| *part != Part::Other || *length > edge);
    runs.windows(3).any(|three| {
        let lengths = [three[0].1, three[1].1, three[2].1];
        let (short, long) = (lengths.into_iter().min().unwrap_or(0), lengths.into_iter().max().unwrap_or(0));
        [three[0].0, three[1].0, three[2].0] == [Part::Blue, Part::White, Part::Red]
            && short >= narrowest
            && long <= short * UNEVEN
    })
}

#[cfg(test)]
mod tests {
    use image::{Rgba, RgbaImage};

    use super::{are_of_the_flag, coloured, is_tricolour};

    const BLUE: [u8; 3] = [0, 35, 149];
    const RED: [u8; 3] = [237, 41, 57];
    const WHITE: [u8; 3] = [255, 255, 255];

    fn striped(colours: [[u8; 3]; 3], lying: bool) -> RgbaImage {
        RgbaImage::from_fn(90, 90, |x, y| {
            let at = if lying { y } else { x } / 30;
            let [red, green, blue] = colours[at as usize];
            Rgba([red, green, blue, 255])
        })
    }

    #[test]
    fn a_flag_is_seen_upright_and_lying() {
        for lying in [false, true] {
            assert!(is_tricolour(&striped([BLUE, WHITE, RED], lying)));
            assert!(is_tricolour(&striped([[0, 0, 145], WHITE, [225, 0, 15]], lying)), "the State's own colours");
            for other in [
                [RED, WHITE, RED],
                [BLUE, WHITE, BLUE],
                [BLUE, [255, 200, 0], RED],
                [[0, 140, 69], WHITE, [205, 33, 42]],
                [BLUE, RED, WHITE],
            ] {
                assert!(!is_tricolour(&striped(other, lying)), "{other:?}");
            }
        }
    }

    #[test]
    fn a_small_flag_in_a_logo_is_seen_and_scattered_colours_are_not() {
        let mut logo = RgbaImage::from_pixel(200, 200, Rgba([255, 255, 255, 255]));
        for (x, y, pixel) in logo.enumerate_pixels_mut() {
            if (20..80).contains(&x) && (20..50).contains(&y) {
                let [red, green, blue] = [BLUE, WHITE, RED][(x as usize - 20) / 20];
                *pixel = Rgba([red, green, blue, 255]);
            }
        }
        assert!(is_tricolour(&logo));
        let mut dots = RgbaImage::from_pixel(200, 200, Rgba([255, 255, 255, 255]));
        for (x, y, pixel) in dots.enumerate_pixels_mut() {
            if x < 40 && y < 40 {
                *pixel = Rgba([0, 35, 149, 255]);
            } else if x > 160 && y > 160 {
                *pixel = Rgba([237, 41, 57, 255]);
            }
        }
        assert!(!is_tricolour(&dots));
    }

    #[test]
    fn colour_is_measured_without_greys() {
        assert!((coloured(&striped([BLUE, WHITE, RED], false)) - 2.0 / 3.0).abs() < 0.01);
        assert!(coloured(&striped([[0, 0, 0], WHITE, [120, 120, 125]], false)) < 0.001);
        let clear = RgbaImage::from_pixel(9, 9, Rgba([255, 0, 0, 0]));
        assert!(coloured(&clear) < 0.001, "what is not there has no colour");
    }

    #[test]
    fn brick_and_yellow_are_no_flag() {
        assert!(are_of_the_flag(&[BLUE, RED]));
        assert!(!are_of_the_flag(&[[35, 58, 99], [200, 64, 30]]), "ink and brick");
        assert!(!are_of_the_flag(&[RED, [255, 201, 10]]));
    }
}
