//! Palette roles to inks. In the frames a role is a spot colour of its name; here it becomes sRGB
//! for screens, its recipe of four inks for the press, or black for the copier. A colour that is no role is a fault of the template.

use typst::layout::{Frame, FrameItem};
use typst::visualize::{Cmyk, Color, FixedStroke, Paint, ProcessColor, SpotColor, SpotColorantName};

use crate::palette::{BLACK, Palette, WHITE};

/// What the roles become.
pub(super) enum Inks<'a> {
    /// sRGB.
    Screen(&'a Palette),
    /// Four inks.
    Press(&'a Palette),
    /// Black ink alone.
    Black,
}

/// Turns every colour of a frame into inks; gives the names of those that cannot be.
pub(super) fn apply(frame: &mut Frame, inks: &Inks) -> Vec<String> {
    let mut foreign = Vec::new();
    walk(frame, inks, &mut foreign);
    foreign.sort();
    foreign.dedup();
    foreign
}

fn walk(frame: &mut Frame, inks: &Inks, foreign: &mut Vec<String>) {
    let paper = !matches!(inks, Inks::Screen(_));
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => walk(&mut group.frame, inks, foreign),
            FrameItem::Text(text) => {
                paint(&mut text.fill, inks, foreign);
                stroke(text.stroke.as_mut(), inks, foreign);
            }
            FrameItem::Shape(shape, _) => {
                if let Some(fill) = &mut shape.fill {
                    paint(fill, inks, foreign);
                }
                stroke(shape.stroke.as_mut(), inks, foreign);
            }
            // Logos come in the greys of their look.
            FrameItem::Image(..) => {}
            FrameItem::Link(..) | FrameItem::Tag(_) => return !paper,
        }
        true
    });
}

fn stroke(stroke: Option<&mut FixedStroke>, inks: &Inks, foreign: &mut Vec<String>) {
    if let Some(stroke) = stroke {
        paint(&mut stroke.paint, inks, foreign);
    }
}

fn paint(paint: &mut Paint, inks: &Inks, foreign: &mut Vec<String>) {
    match role_of(paint).and_then(|(name, tint)| ink(name, tint, inks)) {
        Some(ink) => *paint = Paint::Solid(ink),
        None => foreign.push(format!("{paint:?}")),
    }
}

/// The role of a paint, and its tint from 0 to 1; `None` for a colour that is no role.
pub(super) fn role_of(paint: &Paint) -> Option<(&str, f64)> {
    match paint {
        Paint::Solid(Color::Spot(spot)) => role(spot).map(|name| (name, spot.tint.get())),
        // What a template did not colour comes out in the engine's default black.
        Paint::Solid(Color::Process(ProcessColor::Luma(luma))) if luma.luma == 0.0 => Some((BLACK, 1.0)),
        _ => None,
    }
}

fn role(spot: &SpotColor) -> Option<&str> {
    match &spot.colorant.name {
        Some(SpotColorantName::Custom(name)) => Some(name.as_str()),
        _ => None,
    }
}

/// The ink of a role at a tint from 0 to 1; `None` if the target has no such ink.
fn ink(role: &str, tint: f64, inks: &Inks) -> Option<Color> {
    match inks {
        Inks::Screen(palette) => {
            let rgb = palette.get(role)?.rgb();
            // A tint of a spot colour is that much of it on white paper.
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and 255")]
            let [r, g, b] = rgb.map(|part| (255.0 - (255.0 - f64::from(part)) * tint).round() as u8);
            Some(Color::from_u8(r, g, b, 255))
        }
        Inks::Press(palette) => Some(cmyk(palette.get(role)?.cmyk.map(|part| f64::from(part) / 100.0 * tint))),
        Inks::Black => {
            let amount = match role {
                BLACK => tint,
                WHITE => 0.0,
                _ => return None,
            };
            Some(cmyk([0.0, 0.0, 0.0, amount]))
        }
    }
}

/// Four inks, from 0 to 1 each.
pub(super) fn cmyk(inks: [f64; 4]) -> Color {
    #[expect(clippy::cast_possible_truncation, reason = "an ink needs no more")]
    let [c, m, y, k] = inks.map(|ink| ink as f32);
    Color::Process(ProcessColor::Cmyk(Cmyk { c, m, y, k }))
}
