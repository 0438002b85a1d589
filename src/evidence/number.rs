//! Numbers of a file to numbers of a machine; what does not fit is set to the nearest that does.

/// A share of 0 to 1 as a byte.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped; a float's cast saturates")]
pub(super) fn byte(share: f32) -> u8 {
    (share.clamp(0.0, 1.0) * 255.0 + 0.5) as u8
}

/// A byte as a share of 0 to 1.
pub(super) fn share(byte: u8) -> f32 {
    f32::from(byte) / 255.0
}

/// The pixel that a coordinate falls in.
#[expect(clippy::cast_possible_truncation, reason = "a float's cast saturates")]
pub(super) fn floor(value: f64) -> i32 {
    value.floor() as i32
}

/// A number of pixels or an index; never negative.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a float's cast saturates")]
pub(super) fn count(value: f64) -> usize {
    value.max(0.0) as usize
}

/// Single precision, for the painter.
#[expect(clippy::cast_possible_truncation, reason = "the painter has single precision")]
pub(super) fn single(value: f64) -> f32 {
    value as f32
}

/// A count as a measure; counts here are far below 2^52.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub(super) fn wide(value: usize) -> f64 {
    value as f64
}

/// `low` and `high` mixed: all of `high` at 255.
pub(super) fn mix(low: u8, high: u8, by: u8) -> u8 {
    let by = u32::from(by);
    let sum = u32::from(low) * (255 - by) + u32::from(high) * by;
    u8::try_from((sum + 127) / 255).unwrap_or(u8::MAX)
}

/// The product of two shares of 255.
pub(super) fn times(one: u8, other: u8) -> u8 {
    mix(0, one, other)
}
