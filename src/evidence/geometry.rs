//! From the user space of a page to millimetres as a viewer shows it.

use hayro_interpret::hayro_syntax::object::Rect as RawRect;
use hayro_interpret::hayro_syntax::page::{Page as RawPage, Rotation};
use hayro_interpret::kurbo::{Affine, Rect as KurboRect};

use super::{Boxes, Rect};

/// Millimetres of a point.
pub(super) const MM_PER_PT: f64 = 25.4 / 72.0;

/// The degrees a viewer turns the page, clockwise.
pub(super) fn rotate(page: &RawPage<'_>) -> u16 {
    match page.rotation() {
        Rotation::None => 0,
        Rotation::Horizontal => 90,
        Rotation::Flipped => 180,
        Rotation::FlippedHorizontal => 270,
    }
}

/// The units that make sense: a page of one point to one of some kilometres.
fn makes_sense(unit: f64) -> bool {
    unit.is_finite() && (1e-3..=75_000.0).contains(&unit)
}

/// The page's `UserUnit`, where it makes sense.
pub(super) fn user_unit(page: &RawPage<'_>) -> f64 {
    page.raw().get::<f64>(b"UserUnit").filter(|unit| makes_sense(*unit)).unwrap_or(1.0)
}

/// Whether the page states a `UserUnit` that makes no sense, so that nothing on it can be measured.
pub(super) fn unit_is_absurd(page: &RawPage<'_>) -> bool {
    page.raw().get::<f64>(b"UserUnit").is_some_and(|unit| !makes_sense(unit))
}

/// From user space to millimetres.
pub(super) fn to_mm(page: &RawPage<'_>) -> Affine {
    let media = page.media_box();
    let (width, height) = (media.x1 - media.x0, media.y1 - media.y0);
    let down = Affine::new([1.0, 0.0, 0.0, -1.0, -media.x0, media.y1]);
    let turned = match rotate(page) {
        90 => Affine::new([0.0, 1.0, -1.0, 0.0, height, 0.0]),
        180 => Affine::new([-1.0, 0.0, 0.0, -1.0, width, height]),
        270 => Affine::new([0.0, -1.0, 1.0, 0.0, 0.0, width]),
        _ => Affine::IDENTITY,
    };
    Affine::scale(MM_PER_PT * user_unit(page)) * turned * down
}

/// The bounding rectangle of a transformed rectangle.
pub(super) fn placed(to_mm: Affine, rect: RawRect) -> Rect {
    from_kurbo(to_mm.transform_rect_bbox(KurboRect::new(rect.x0, rect.y0, rect.x1, rect.y1)))
}

/// The same, as our own.
pub(super) fn from_kurbo(rect: KurboRect) -> Rect {
    let finite = |value: f64| if value.is_finite() { value } else { 0.0 };
    let (x0, y0) = (finite(rect.x0), finite(rect.y0));
    Rect { x0, y0, x1: finite(rect.x1).max(x0), y1: finite(rect.y1).max(y0) }
}

/// The boxes of a page.
pub(super) fn boxes(page: &RawPage<'_>) -> Boxes {
    let to_mm = to_mm(page);
    let stated = |key: &[u8]| page.raw().get::<RawRect>(key).map(|rect| placed(to_mm, rect));
    let media = page.media_box();
    let crop = page.crop_box();
    // The crop box may come from the page tree.
    let inherited = placed(to_mm, crop) != placed(to_mm, media);
    Boxes {
        media: placed(to_mm, media),
        crop: stated(b"CropBox").or_else(|| inherited.then(|| placed(to_mm, crop))),
        bleed: stated(b"BleedBox"),
        trim: stated(b"TrimBox"),
        art: stated(b"ArtBox"),
    }
}
