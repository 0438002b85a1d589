//! Lines of pages that are reduced: what is a fine line on the page would be a hair on the sheet.

use typst::layout::{Abs, Frame, FrameItem, Transform};

/// The thinnest line on a sheet in points: what a copier holds.
const THINNEST: f64 = 0.5;

/// Makes the lines of a page thick enough to be seen when the page is reduced by `scale`.
pub(super) fn thicken(frame: &mut Frame, scale: f64) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => {
                let scale = scale * of(&group.transform);
                thicken(&mut group.frame, scale);
            }
            FrameItem::Shape(shape, _) => {
                if let Some(stroke) = &mut shape.stroke {
                    stroke.thickness = stroke.thickness.max(Abs::pt(THINNEST / scale));
                }
            }
            _ => {}
        }
        true
    });
}

/// How much a transformation enlarges, as the mean of both directions.
fn of(transform: &Transform) -> f64 {
    let Transform { sx, sy, kx, ky, .. } = transform;
    let enlarged = (sx.get() * sy.get() - kx.get() * ky.get()).abs().sqrt();
    if enlarged > 0.0 { enlarged } else { 1.0 }
}
