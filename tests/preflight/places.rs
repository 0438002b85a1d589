//! What stands where: away from the cut and from folds, and through the bleed where it reaches the cut.

use lopdf::Document;

use crate::case::{Case, prove};
use crate::draw::{BLACK, WHITE};
use crate::edit::{draw, redraw};
use crate::good::{A5, ADDRESS, NIGHT, YELLOW};
use crate::limits::limit;

const FOLDED: &[&str] = &["--printer", "generique-fr", "--trim", "148x210", "--folds", "74"];

/// A line of text whose baseline is so far from the foot of the back.
fn foot(document: &mut Document, from_trim: f64) {
    draw(document, 2, &A5.text([10.0, A5.height - from_trim], 10.0, BLACK, "EN BAS"));
}

/// A picture of 20 mm whose left side is so far from the left of the back.
fn picture(document: &mut Document, x: f64) {
    draw(document, 2, &A5.picture([x, 150.0, 20.0, 15.0], "Photo", BLACK));
}

fn code(document: &mut Document, x: f64) {
    redraw(document, 2, "qr", &A5.qr([x, 100.0], 1.0, BLACK, ADDRESS));
}

/// A band of the back that ends so far outside the left trim.
fn band(document: &mut Document, outside: f64) {
    draw(document, 2, &A5.flat([-outside, 180.0, 40.0 + outside, 15.0], NIGHT));
}

#[test]
fn nothing_important_is_near_the_cut() {
    prove(&[
        Case::new("text-near-cut", "safe-zone", |file| foot(file, limit("safe_mm") - 0.2))
            .twin(|file| foot(file, limit("safe_mm") + 0.2)),
        Case::new("text-across-cut", "safe-zone", |file| foot(file, -1.0))
            .twin(|file| draw(file, 2, &A5.band(200.0, 213.0, YELLOW))),
        Case::new("picture-near-cut", "safe-zone", |file| picture(file, limit("safe_mm") - 0.1))
            .twin(|file| picture(file, limit("safe_mm"))),
        Case::new("code-near-cut", "safe-zone", |file| code(file, limit("safe_mm") - 0.5))
            .twin(|file| code(file, limit("safe_mm") + 0.3)),
    ]);
}

#[test]
fn nothing_important_is_folded() {
    prove(&[
        Case::new("text-near-fold", "folds", |file| draw(file, 2, &A5.text([74.0 + 2.0, 150.0], 10.0, BLACK, "Ici")))
            .twin(|file| draw(file, 2, &A5.text([74.0 + 3.0, 150.0], 10.0, BLACK, "Ici")))
            .with(FOLDED),
        Case::new("text-across-fold", "folds", |file| {
            draw(file, 1, &A5.text([60.0, 150.0], 12.0, BLACK, "Par-dessus le pli"));
        })
        .twin(|file| draw(file, 1, &A5.band(130.0, 160.0, YELLOW)))
        .with(FOLDED),
        Case::new("picture-near-fold", "folds", |file| picture(file, 76.9)).twin(|file| picture(file, 77.1)).with(FOLDED),
        Case::new("code-across-fold", "folds", |file| code(file, 60.0)).twin(|file| code(file, 80.0)).with(FOLDED),
    ]);
}

#[test]
fn what_reaches_the_cut_reaches_the_bleed() {
    prove(&[
        Case::new("band-ends-at-cut", "bleed-reach", |file| band(file, 0.0)).twin(|file| band(file, -1.0)),
        Case::new("band-ends-in-bleed", "bleed-reach", |file| band(file, limit("bleed_mm") - 1.0))
            .twin(|file| band(file, limit("bleed_mm") - 0.1)),
        Case::new("foot-ends-at-cut", "bleed-reach", |file| redraw(file, 1, "foot", &A5.band(190.0, 210.0, YELLOW)))
            .twin(|file| redraw(file, 1, "foot", &A5.band(190.0, 213.0, WHITE))),
        Case::new("picture-ends-at-cut", "bleed-reach", |file| {
            draw(file, 2, &A5.picture([128.0, 150.0, 20.0, 15.0], "Photo", BLACK));
        })
        .twin(|file| draw(file, 2, &A5.picture([131.0, 150.0, 20.0, 15.0], "Photo", BLACK))),
    ]);
}
