//! The native function `qr` of the templates: a QR code as one filled curve in one ink.
#![expect(clippy::needless_pass_by_value, reason = "the engine hands arguments over")]

use qrcode::{EcLevel, QrCode};
use typst::diag::{StrResult, bail};
use typst::foundations::{Content, NativeElement, Packed, Smart, Str, func};
use typst::layout::{Abs, Axes, Length, Rel};
use typst::visualize::{Color, CurveClose, CurveComponent, CurveElem, CurveLine, CurveMove, FillRule, Paint};

/// Draws a QR code as one filled curve, without its quiet zone.
#[func]
pub(super) fn qr(
    /// What the code says.
    payload: Str,
    /// How much of it may be lost: `L`, `M`, `Q` or `H`.
    #[named]
    #[default(Str::from("M"))]
    level: Str,
    /// The side of one module.
    #[named]
    #[default(Length::from(Abs::mm(0.5)))]
    module: Length,
    /// The ink.
    #[named]
    #[default(Paint::Solid(Color::BLACK))]
    fill: Paint,
) -> StrResult<Content> {
    let level = match level.as_str() {
        "L" => EcLevel::L,
        "M" => EcLevel::M,
        "Q" => EcLevel::Q,
        "H" => EcLevel::H,
        other => bail!("unknown QR level {other}"),
    };
    let code = match QrCode::with_error_correction_level(payload.as_bytes(), level) {
        Ok(code) => code,
        Err(error) => bail!("no QR code holds this text: {error}"),
    };
    let mut curve = Vec::new();
    for (row, cells) in code.to_colors().chunks(code.width()).enumerate() {
        for (from, to) in dark_runs(cells) {
            rectangle(&mut curve, module, (from, row), (to, row + 1));
        }
    }
    Ok(CurveElem::new(curve).with_fill(Some(fill)).with_fill_rule(FillRule::NonZero).with_stroke(Smart::Custom(None)).pack())
}

/// Where the dark modules of a row begin and end.
fn dark_runs(cells: &[qrcode::Color]) -> Vec<(usize, usize)> {
    let mut runs: Vec<(usize, usize)> = Vec::new();
    for (at, _) in cells.iter().enumerate().filter(|(_, cell)| **cell == qrcode::Color::Dark) {
        match runs.last_mut() {
            Some((_, end)) if *end == at => *end = at + 1,
            _ => runs.push((at, at + 1)),
        }
    }
    runs
}

fn rectangle(curve: &mut Vec<CurveComponent>, module: Length, from: (usize, usize), to: (usize, usize)) {
    #[expect(clippy::cast_precision_loss, reason = "a code has at most 177 modules")]
    let point = |x: usize, y: usize| Axes::new(Rel::from(module * x as f64), Rel::from(module * y as f64));
    curve.push(CurveComponent::Move(Packed::new(CurveMove::new(point(from.0, from.1)))));
    for (x, y) in [(to.0, from.1), (to.0, to.1), (from.0, to.1)] {
        curve.push(CurveComponent::Line(Packed::new(CurveLine::new(point(x, y)))));
    }
    curve.push(CurveComponent::Close(Packed::new(CurveClose::new())));
}
