//! Plates of a stencil duplicator: for each ink, what of the pages it prints, in grey (black is all of the
//! ink). Roles say on which plate they lie, so plates are read in the frames and not guessed from colours.

mod plate;

use std::collections::BTreeSet;

use typst::layout::{Abs, Frame, FrameItem, GroupItem, Point, Size};
use typst::visualize::{Color, Luma, Paint, ProcessColor};
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
        page.frame = clear_of_trim(plate::separate(&page.frame, palette, plate), imposition);
    }
    let black = grey(1.0);
    sheets(&pages, imposition, |frame, index| {
        marks::outlines(frame, imposition, index, &black);
        marks::ticks(frame, imposition.ticks.get(index).into_iter().flatten(), &black);
        marks::ticks(frame, &register(imposition.size), &black);
        if let Some(mut name) = names.get(index).cloned() {
            all_black(&mut name);
            frame.push_frame(Point::new(Abs::mm(NAME_AT.0), Abs::mm(NAME_AT.1)), name);
        }
    })
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

/// The page with nothing nearer to its trim than [`CLEAR`].
fn clear_of_trim(page: Frame, imposition: &Imposition) -> Frame {
    let (size, clear) = (page.size(), Abs::mm(CLEAR));
    let inner = Size::new((size.x - clear * 2.0).max(Abs::zero()), (size.y - clear * 2.0).max(Abs::zero()));
    let mut window = Frame::hard(inner);
    window.push_frame(Point::splat(-clear), page);
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
