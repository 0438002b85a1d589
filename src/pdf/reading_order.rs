//! Runs that are read from right to left, in the order in which they are read.
//!
//! The engine (0.15.1) lays the glyphs of such a run from left to right, and cuts the run where the font changes or a mark
//! stands higher. Each piece is tagged alone, so a screen reader would say the words of a line from the last to the first,
//! and a letter once more for each of its marks. Nothing moves here: every glyph keeps its place on the page.

use typst::layout::{Abs, Em, Frame, FrameItem, Point};
use typst::text::{Glyph, TextItem};
use unicode_bidi::{BidiClass, bidi_class};

/// Rounding of the engine, in points.
const TOLERANCE: f64 = 0.05;

type Placed = (Point, TextItem);

/// Puts the text of a page in the order of reading.
pub(super) fn read(frame: &mut Frame) {
    let groups = frame.items().any(|(_, item)| matches!(item, FrameItem::Group(_)));
    let turned = frame.items().any(|(_, item)| matches!(item, FrameItem::Text(text) if is_rtl(text)));
    if groups {
        frame.retain(|item| {
            if let FrameItem::Group(group) = item {
                read(&mut group.frame);
            }
            true
        });
    }
    if !turned {
        return;
    }
    let items: Vec<(Point, FrameItem)> = frame.items().cloned().collect();
    frame.clear();
    let mut line: Vec<Placed> = Vec::new();
    for (at, item) in items {
        match item {
            FrameItem::Text(text) if line.last().is_none_or(|last| follows(last, at, &text)) => line.push((at, text)),
            FrameItem::Text(text) => {
                push(frame, std::mem::take(&mut line));
                line.push((at, text));
            }
            other => {
                push(frame, std::mem::take(&mut line));
                frame.push(at, other);
            }
        }
    }
    push(frame, line);
}

/// Whether a text begins where the one before it ends: both may be pieces of one run.
fn follows((before, last): &Placed, at: Point, text: &TextItem) -> bool {
    let gap = (at.x - before.x - last.width()).abs();
    gap.to_pt() < TOLERANCE && (at.y - before.y).abs() < last.size.max(text.size)
}

/// Whether a text is read from right to left: for its letters, or since its glyphs stand so.
fn is_rtl(text: &TextItem) -> bool {
    let letters = text.text.chars().any(|c| matches!(bidi_class(c), BidiClass::R | BidiClass::AL));
    letters || (text.glyphs.len() > 1 && text.glyphs.windows(2).all(|pair| pair[0].range.start >= pair[1].range.end))
}

/// Whether a text is read from left to right, whatever stands beside it.
fn is_ltr(text: &TextItem) -> bool {
    !is_rtl(text) && text.text.chars().any(|c| matches!(bidi_class(c), BidiClass::L | BidiClass::EN))
}

/// Pieces that stand in one line, from left to right: those read from right to left are turned. In a line of Latin letters,
/// signs beside these belong to them; where there are none, to the others.
fn push(frame: &mut Frame, line: Vec<Placed>) {
    if !line.iter().any(|(_, text)| is_ltr(text)) {
        return if line.iter().any(|(_, text)| is_rtl(text)) { push_turned(frame, &line) } else { push_all(frame, line) };
    }
    let mut run: Vec<Placed> = Vec::new();
    for piece in line {
        if is_rtl(&piece.1) || (!run.is_empty() && !is_ltr(&piece.1)) {
            run.push(piece);
        } else {
            push_run(frame, std::mem::take(&mut run));
            frame.push(piece.0, FrameItem::Text(piece.1));
        }
    }
    push_run(frame, run);
}

fn push_run(frame: &mut Frame, mut run: Vec<Placed>) {
    let end = run.iter().rposition(|(_, text)| is_rtl(text)).map_or(0, |last| last + 1);
    let signs = run.split_off(end);
    push_turned(frame, &run);
    push_all(frame, signs);
}

fn push_all(frame: &mut Frame, line: Vec<Placed>) {
    frame.push_multiple(line.into_iter().map(|(at, text)| (at, FrameItem::Text(text))));
}

/// Pieces of a run from the last to the first, those of one font as one text, each cluster of characters once.
fn push_turned(frame: &mut Frame, run: &[Placed]) {
    let mut made: Option<Placed> = None;
    for (at, piece) in run.iter().rev() {
        let start = match &made {
            Some((_, text)) if is_alike(text, piece) => made.take(),
            _ => {
                push_made(frame, made.take());
                None
            }
        };
        let (origin, mut text) =
            start.unwrap_or_else(|| (*at, TextItem { text: "".into(), glyphs: Vec::new(), ..piece.clone() }));
        append(&mut text, origin, piece, *at);
        made = Some((origin, text));
    }
    push_made(frame, made);
}

fn push_made(frame: &mut Frame, made: Option<Placed>) {
    if let Some((at, mut text)) = made {
        divide(&mut text);
        frame.push(at, FrameItem::Text(text));
    }
}

fn is_alike(one: &TextItem, other: &TextItem) -> bool {
    let fits = u16::try_from(one.text.len() + other.text.len()).is_ok();
    fits && one.font == other.font && one.size == other.size && one.fill == other.fill && one.stroke == other.stroke
}

/// A place in the text of an item, which is no longer than [`is_alike`] allows.
fn index(length: usize) -> u16 {
    u16::try_from(length).unwrap_or(u16::MAX)
}

/// Appends the glyphs of a piece from the last to the first. They keep their places by their offsets alone: what one
/// advances would push the next to the wrong side.
fn append(text: &mut TextItem, origin: Point, piece: &TextItem, at: Point) {
    let size = piece.size;
    let em = |length: Abs| Em::from_abs(length, size);
    let mut x = at.x - origin.x;
    let mut glyphs = Vec::with_capacity(piece.glyphs.len());
    for glyph in &piece.glyphs {
        let place = (em(x) + glyph.x_offset, em(origin.y - at.y) + glyph.y_offset);
        glyphs.push((glyph, place));
        x += glyph.x_advance.at(size);
    }
    for (glyph, (x_offset, y_offset)) in glyphs.into_iter().rev() {
        let said = &piece.text[glyph.range()];
        let same = text.glyphs.last().filter(|last| last.span == glyph.span && text.text[last.range()] == *said);
        let range = if let Some(last) = same {
            last.range.clone()
        } else {
            let start = index(text.text.len());
            text.text.push_str(said);
            start..index(text.text.len())
        };
        text.glyphs.push(Glyph { x_advance: Em::zero(), x_offset, y_offset, range, ..glyph.clone() });
    }
}

/// Gives a letter and its marks a character each, where their cluster has as many of both: otherwise the file would say the
/// whole cluster of each glyph, and a reader that knows no replacement text repeats it.
fn divide(text: &mut TextItem) {
    for glyphs in text.glyphs.chunk_by_mut(|one, other| one.range == other.range) {
        let Some(cluster) = glyphs.first().map(Glyph::range) else { continue };
        let characters = text.text[cluster.clone()].char_indices();
        if characters.clone().count() == glyphs.len() {
            for (glyph, (at, character)) in glyphs.iter_mut().zip(characters) {
                let start = cluster.start + at;
                glyph.range = index(start)..index(start + character.len_utf8());
            }
        }
    }
}
