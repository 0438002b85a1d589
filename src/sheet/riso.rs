//! Plates of a stencil duplicator: for each ink, what of the pages it prints, in grey (black is all of the
//! ink). Roles say on which plate they lie, so plates are read in the frames and not guessed from colours.
//!
//! Plates meet within a millimetre or two, not better. So black is never left out of a colour below it:
//! it prints on top. What is paler than black (paper, a colour) is left out of what lies below it.

use std::collections::BTreeSet;

use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Size, Transform};
use typst::visualize::{Color, Geometry, Luma, Paint, ProcessColor, Shape as Drawn};
use typst_layout::{Page, PagedDocument};

use super::impose::{Imposition, Tick, outline};
use super::ink::role_of;
use super::{marks, pages_without_bleed, sheets};
use crate::diagnostic::{Diagnostic, Report};
use crate::palette::{BLACK, Palette};
use crate::riso::MOST_INKS;

/// Art keeps this far from the trim, in millimetres: the machine does not print to the edge, and ink there
/// is drawn into the feed.
pub const CLEAR: f64 = 5.0;
/// The most ink of a flat: more does not dry, and sticks to the next sheet.
const MOST_OF_A_FLAT: f64 = 0.85;
/// What is thinner than this, in millimetres, is a line or a figure and no flat.
const FLAT: f64 = 5.0;
/// Register ticks: their beginning and end from the paper's edge, and their place along it, in millimetres.
/// They lie outside [`CLEAR`], where no art is.
const REGISTER: (f64, f64) = (2.0, 4.5);
const ALONG: f64 = 10.0;
/// Where the name of the ink stands, in millimetres: beside a tick, outside [`CLEAR`].
const NAME_AT: (f64, f64) = (16.0, 2.2);

/// The plates that a document's pages use, by their names in the palette.
///
/// # Errors
/// `ink-foreign` for each colour that is no palette role; `riso-inks` if there are more than two plates.
pub fn plates(document: &PagedDocument, palette: &Palette) -> Result<Vec<String>, Report> {
    let mut report = Report::default();
    let mut used = BTreeSet::new();
    for (index, page) in document.pages().iter().enumerate() {
        let mut seen = Seen { palette, used: &mut used, foreign: BTreeSet::new() };
        seen.frame(&page.frame);
        for colour in seen.foreign {
            report.push(Diagnostic::error("ink-foreign").with("colour", colour).with("page", index + 1));
        }
    }
    if used.len() > MOST_INKS {
        let names = used.iter().cloned().collect::<Vec<_>>().join(", ");
        report.push(Diagnostic::error("riso-inks").with("names", names).with("most", MOST_INKS));
    }
    if report.failed() { Err(report) } else { Ok(used.into_iter().collect()) }
}

/// The sheets of one plate in grey: art held clear of the trim, cut and register ticks, and the ink's name
/// in the margin of each sheet.
#[must_use]
pub fn riso(document: &PagedDocument, imposition: &Imposition, palette: &Palette, plate: &str, names: &[Frame]) -> Vec<Page> {
    let mut pages = pages_without_bleed(document);
    for page in &mut pages {
        let mut pass = Pass { palette, plate, in_code: false };
        pass.frame(&mut page.frame, 1.0);
        page.frame = clear_of_trim(&page.frame, imposition);
    }
    let black = grey(1.0);
    sheets(&pages, imposition, |frame, index| {
        marks::ticks(frame, imposition.ticks.get(index).into_iter().flatten(), &black);
        marks::ticks(frame, &register(imposition.size), &black);
        if let Some(mut name) = names.get(index).cloned() {
            all_black(&mut name);
            frame.push_frame(Point::new(Abs::mm(NAME_AT.0), Abs::mm(NAME_AT.1)), name);
        }
    })
}

/// What a role is on a plate.
#[derive(Clone, Copy, PartialEq)]
enum On {
    /// So much of its ink.
    Ink(f64),
    /// Nothing, and nothing of what lies below.
    LeftOut,
    /// Nothing; what lies below stays.
    Over,
}

struct Pass<'a> {
    palette: &'a Palette,
    plate: &'a str,
    /// Whether the next shape is a QR code, which needs all of its ink.
    in_code: bool,
}

impl Pass<'_> {
    fn on(&self, paint: &Paint) -> On {
        let Some((name, tint)) = role_of(paint) else { return On::LeftOut };
        let plate_of = |name: &str| self.palette.get(name).and_then(|role| role.riso.as_ref());
        let black = plate_of(BLACK).map(|tint| tint.ink.as_str());
        match plate_of(name) {
            Some(own) if own.ink == self.plate => On::Ink(f64::from(own.tint.min(100)) / 100.0 * tint),
            // Black prints over a colour; a colour would not be seen on black.
            Some(own) if black == Some(own.ink.as_str()) || black != Some(self.plate) => On::Over,
            Some(_) | None => On::LeftOut,
        }
    }

    /// Turns a paint into grey; tells whether there is anything to paint.
    fn paint(&self, paint: &mut Paint, flat: bool) -> bool {
        let amount = match self.on(paint) {
            On::Ink(amount) if flat => amount.min(MOST_OF_A_FLAT),
            On::Ink(amount) => amount,
            On::LeftOut => 0.0,
            On::Over => return false,
        };
        *paint = Paint::Solid(grey(amount));
        true
    }

    fn frame(&mut self, frame: &mut Frame, scale: f64) {
        let is_black = self.palette.get(BLACK).and_then(|role| role.riso.as_ref()).is_some_and(|own| own.ink == self.plate);
        frame.retain(|item| match item {
            FrameItem::Group(group) => {
                self.frame(&mut group.frame, scale * scale_of(group.transform));
                true
            }
            FrameItem::Text(text) => {
                if text.stroke.as_mut().is_some_and(|stroke| !self.paint(&mut stroke.paint, false)) {
                    text.stroke = None;
                }
                self.paint(&mut text.fill, false)
            }
            FrameItem::Shape(shape, _) => self.shape(shape, scale),
            // Logos come in greys.
            FrameItem::Image(..) => is_black,
            FrameItem::Tag(Tag::Start(element, _)) => {
                let value = element.to_packed::<MetadataElem>().map(|metadata| &metadata.value);
                self.in_code |= matches!(value, Some(Value::Dict(dict)) if dict.contains("qr"));
                false
            }
            FrameItem::Tag(_) | FrameItem::Link(..) => false,
        });
    }

    fn shape(&mut self, shape: &mut Drawn, scale: f64) -> bool {
        let code = std::mem::take(&mut self.in_code);
        let size = shape.geometry.bbox(None).size();
        let flat = !code && (size.x.min(size.y) * scale).to_mm() >= FLAT;
        if shape.fill.as_mut().is_some_and(|fill| !self.paint(fill, flat)) {
            shape.fill = None;
        }
        let broad = |thickness: Abs| (thickness * scale).to_mm() >= FLAT;
        let hidden = |stroke: &mut typst::visualize::FixedStroke| !self.paint(&mut stroke.paint, broad(stroke.thickness));
        if shape.stroke.as_mut().is_some_and(hidden) {
            shape.stroke = None;
        }
        shape.fill.is_some() || shape.stroke.is_some()
    }
}

/// Reads which plates are used.
struct Seen<'a> {
    palette: &'a Palette,
    used: &'a mut BTreeSet<String>,
    foreign: BTreeSet<String>,
}

impl Seen<'_> {
    fn frame(&mut self, frame: &Frame) {
        for (_, item) in frame.items() {
            match item {
                FrameItem::Group(group) => self.frame(&group.frame),
                FrameItem::Text(text) => self.paints([Some(&text.fill), text.stroke.as_ref().map(|stroke| &stroke.paint)]),
                FrameItem::Shape(shape, _) => {
                    self.paints([shape.fill.as_ref(), shape.stroke.as_ref().map(|stroke| &stroke.paint)]);
                }
                FrameItem::Image(..) => self.role(BLACK, 1.0),
                FrameItem::Link(..) | FrameItem::Tag(_) => {}
            }
        }
    }

    fn paints(&mut self, paints: [Option<&Paint>; 2]) {
        for paint in paints.into_iter().flatten() {
            match role_of(paint).filter(|(name, _)| self.palette.contains_key(*name)) {
                Some((name, tint)) => self.role(name, tint),
                None => {
                    self.foreign.insert(format!("{paint:?}"));
                }
            }
        }
    }

    fn role(&mut self, name: &str, tint: f64) {
        let own = self.palette.get(name).and_then(|role| role.riso.as_ref());
        self.used.extend(own.filter(|own| own.tint > 0 && tint > 0.0).map(|own| own.ink.clone()));
    }
}

/// So much ink as a grey. Greys are written in 255 steps: the next paler one, so that no flat has more than
/// it may.
fn grey(amount: f64) -> Color {
    #[expect(clippy::cast_possible_truncation, reason = "a step from 0 to 255")]
    let paleness = (((1.0 - amount) * 255.0 - 1e-6).ceil().clamp(0.0, 255.0) / 255.0) as f32;
    Color::Process(ProcessColor::Luma(Luma::new(paleness, 1.0)))
}

fn all_black(frame: &mut Frame) {
    frame.retain(|item| {
        match item {
            FrameItem::Group(group) => all_black(&mut group.frame),
            FrameItem::Text(text) => text.fill = Paint::Solid(grey(1.0)),
            FrameItem::Tag(_) | FrameItem::Link(..) => return false,
            FrameItem::Shape(..) | FrameItem::Image(..) => {}
        }
        true
    });
}

/// How much longer a transformation makes lengths.
fn scale_of(transform: Transform) -> f64 {
    transform.sx.get().hypot(transform.ky.get())
}

/// The page with nothing nearer to its trim than [`CLEAR`].
fn clear_of_trim(page: &Frame, imposition: &Imposition) -> Frame {
    let (size, clear) = (page.size(), Abs::mm(CLEAR));
    let inner = Size::new((size.x - clear * 2.0).max(Abs::zero()), (size.y - clear * 2.0).max(Abs::zero()));
    let mut window = Frame::hard(inner);
    window.push_frame(Point::splat(-clear), page.clone());
    let mut group = GroupItem::new(window);
    group.clip = Some(outline(inner, imposition.contour));
    let mut cleared = Frame::hard(size);
    cleared.push(Point::splat(clear), FrameItem::Group(group));
    cleared
}

/// Two ticks near each corner, the same on every plate: laid on each other, they show how plates meet.
fn register((width, height): (f64, f64)) -> Vec<Tick> {
    let (from, to) = REGISTER;
    let mut ticks = Vec::new();
    for x in [ALONG, width - ALONG] {
        ticks.extend([(from, to), (height - from, height - to)].map(|(a, b)| ((x, a), (x, b))));
    }
    for y in [ALONG, height - ALONG] {
        ticks.extend([(from, to), (width - from, width - to)].map(|(a, b)| ((a, y), (b, y))));
    }
    ticks.into_iter().map(|(from, to)| Tick { from, to, fold: false }).collect()
}
