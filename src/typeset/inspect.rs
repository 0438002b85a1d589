//! Reads in the frames whether a document holds: what every slot needs and has, glyphs that no font
//! has, text too near the trim.

use typst::foundations::{Dict, Value};
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Abs, Frame, FrameItem, Point, Size, Transform};
use typst::text::TextItem;
use typst_layout::PagedDocument;

/// Rounding of the engine, in points.
const TOLERANCE: f64 = 0.05;
/// How far a glyph may stand out of its slot at the right: a little for optical overhang.
const OVERHANG: f64 = 1.0;
/// No text nearer to the trim, in millimetres: the knife and the copier need it.
pub const SAFE_MM: f64 = 5.0;

/// A slot as it came out. Lengths in points.
#[derive(Clone, Debug, PartialEq)]
pub struct Slot {
    /// Its id.
    pub id: String,
    /// Its page, from 1.
    pub page: usize,
    /// The height its text needs: down to its end, or at least down to its last baseline.
    pub need: f64,
    /// The height it has.
    pub room: f64,
    /// How far its text stands out at the right.
    pub excess: f64,
    /// Height of its lines: text size of its first line and a half.
    pub pitch: f64,
}

impl Slot {
    /// Whether its text fits its room.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.need <= self.room + TOLERANCE && self.excess <= OVERHANG
    }

    /// How many lines too many it has; a line that is too wide counts as one.
    #[must_use]
    pub fn lines_too_many(&self) -> usize {
        let lines = ((self.need - self.room - TOLERANCE) / self.pitch.max(1.0)).ceil().max(0.0);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "not negative, far below the limit")]
        let lines = lines as usize;
        if lines == 0 && self.excess > OVERHANG { 1 } else { lines }
    }
}

/// A character that a font lacks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct MissingGlyph {
    /// The text's piece that the glyph stands for.
    pub character: String,
    /// The font's family.
    pub font: String,
}

/// A QR code on a page. Lengths in millimetres, without the quiet zone.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedCode {
    /// `phone`, `site` …
    pub kind: String,
    /// Its page, from 0.
    pub page: usize,
    /// Its left edge.
    pub x: f64,
    /// Its top edge.
    pub y: f64,
    /// Its side.
    pub side: f64,
}

/// What was read.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Inspection {
    /// All slots in the order of the pages.
    pub slots: Vec<Slot>,
    /// All codes in the order of the pages.
    pub codes: Vec<PlacedCode>,
    /// Characters that came out as empty boxes, each once.
    pub missing: Vec<MissingGlyph>,
    /// Pages (from 1) and texts that stand too near the trim.
    pub outside: Vec<(usize, String)>,
    /// Pages.
    pub pages: usize,
}

/// Reads a document.
#[must_use]
pub fn inspect(document: &PagedDocument) -> Inspection {
    let mut inspection = Inspection { pages: document.pages().len(), ..Inspection::default() };
    for (index, page) in document.pages().iter().enumerate() {
        let mut walk = Walk { page: index + 1, size: page.frame.size(), open: Vec::new(), inspection: &mut inspection };
        walk.frame(&page.frame, Transform::identity());
    }
    inspection.missing.sort();
    inspection.missing.dedup();
    inspection
}

struct Walk<'a> {
    page: usize,
    size: Size,
    /// The slots that are open: index, top, right edge.
    open: Vec<(usize, Abs, Abs)>,
    inspection: &'a mut Inspection,
}

impl Walk<'_> {
    fn frame(&mut self, frame: &Frame, at: Transform) {
        for (point, item) in frame.items() {
            let here = at.pre_concat(Transform::translate(point.x, point.y));
            match item {
                FrameItem::Group(group) => self.frame(&group.frame, here.pre_concat(group.transform)),
                FrameItem::Text(text) => self.text(text, here),
                FrameItem::Tag(Tag::Start(element, _)) => {
                    if let Some(Value::Dict(dict)) = element.to_packed::<MetadataElem>().map(|metadata| &metadata.value) {
                        self.mark(dict, here);
                    }
                }
                FrameItem::Tag(Tag::End(..)) | FrameItem::Shape(..) | FrameItem::Image(..) | FrameItem::Link(..) => {}
            }
        }
    }

    fn mark(&mut self, dict: &Dict, here: Transform) {
        let number = |key: &str| match dict.get(key) {
            Ok(Value::Float(number)) => *number,
            _ => 0.0,
        };
        if let Ok(Value::Str(id)) = dict.get("slot") {
            let slot = Slot { id: id.to_string(), page: self.page, need: 0.0, room: number("room"), excess: 0.0, pitch: 0.0 };
            self.open.push((self.inspection.slots.len(), here.ty, here.tx + Abs::pt(number("width"))));
            self.inspection.slots.push(slot);
        } else if let Ok(Value::Str(kind)) = dict.get("qr") {
            let (x, y) = (here.tx.to_mm(), here.ty.to_mm());
            let side = Abs::pt(number("side")).to_mm();
            self.inspection.codes.push(PlacedCode { kind: kind.to_string(), page: self.page - 1, x, y, side });
        } else if dict.get("slot-end").is_ok()
            && let Some((index, top, _)) = self.open.pop()
            && let Some(slot) = self.inspection.slots.get_mut(index)
        {
            slot.need = slot.need.max((here.ty - top).to_pt());
        }
    }

    fn text(&mut self, text: &TextItem, here: Transform) {
        for glyph in text.glyphs.iter().filter(|glyph| glyph.id == 0) {
            let range = usize::from(glyph.range.start)..usize::from(glyph.range.end);
            let character = text.text.get(range).unwrap_or("?").to_owned();
            let font = text.font.info().family.clone();
            self.inspection.missing.push(MissingGlyph { character, font });
        }
        let ends = [Point::zero(), Point::new(text.width(), -text.size * 0.7)].map(|point| point.transform(here));
        let safe = Abs::mm(SAFE_MM) - Abs::pt(TOLERANCE);
        let near =
            |point: &Point| point.x < safe || point.y < safe || point.x > self.size.x - safe || point.y > self.size.y - safe;
        // Blanks at a line's end may hang out unseen.
        if !text.text.trim().is_empty() && ends.iter().any(near) {
            self.inspection.outside.push((self.page, text.text.to_string()));
        }
        if let Some((index, top, right)) = self.open.last()
            && let Some(slot) = self.inspection.slots.get_mut(*index)
        {
            slot.need = slot.need.max((here.ty - *top).to_pt());
            if slot.pitch == 0.0 {
                slot.pitch = text.size.to_pt() * 1.5;
            }
            if !text.text.trim().is_empty() && here.kx.get() == 0.0 {
                slot.excess = slot.excess.max((ends[1].x - *right - hanging(text)).to_pt());
            }
        }
    }
}

/// The width of the blanks at the end of a text: where a line of the other direction ends, they hang out unseen.
fn hanging(text: &TextItem) -> Abs {
    let is_blank = |range: std::ops::Range<usize>| text.text.get(range).is_some_and(|sign| sign.trim().is_empty());
    let blanks =
        text.glyphs.iter().rev().take_while(|glyph| is_blank(usize::from(glyph.range.start)..usize::from(glyph.range.end)));
    blanks.map(|glyph| glyph.x_advance.at(text.size)).sum()
}
