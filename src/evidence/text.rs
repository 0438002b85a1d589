//! Text: its state, its glyphs as outlines, its items.

use std::rc::Rc;

use hayro_font::{Font, FontGlyph, GlyphId, OutlineGlyph, Type3Glyph};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_interpret::hayro_syntax::object::{Dict, Object};
use hayro_interpret::hayro_syntax::page::Resources;
use hayro_interpret::kurbo::{Affine, BezPath, Rect as KurboRect, Shape};

use super::font::{self, FontFacts};
use super::lay::{Figure, narrowest};
use super::number::wide;
use super::walk::{Walk, affine, bounded};
use super::{Kind, Unmeasured, geometry};

/// Units of a glyph's outline per em, as the library gives them.
const EM: f64 = 1000.0;

/// A run of text while it is shown.
#[derive(Default)]
struct Run {
    /// Outlines in millimetres.
    outlines: BezPath,
    /// Where drawn glyphs painted.
    drawn: Option<KurboRect>,
    text: String,
    missing: usize,
    codes: usize,
}

impl<'a> Walk<'a, '_> {
    /// Sets and shows text; `false` if the operator is another.
    pub(super) fn text_op(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>) -> bool {
        let text = &mut self.state.text;
        match op {
            Op::BeginText(_) => (text.matrix, text.line) = (Affine::IDENTITY, Affine::IDENTITY),
            Op::EndText(_) => self.end_text(),
            Op::CharacterSpacing(value) => text.letter = bounded(&value.0),
            Op::WordSpacing(value) => text.word = bounded(&value.0),
            Op::HorizontalScaling(value) => text.stretch = bounded(&value.0) / 100.0,
            Op::TextLeading(value) => text.leading = bounded(&value.0),
            Op::TextRise(value) => text.rise = bounded(&value.0),
            Op::TextRenderingMode(value) => text.mode = value.0.as_i64(),
            Op::TextFont(font) => {
                text.size = bounded(&font.1);
                let dict = resources.get_font(font.0);
                self.set_font(dict.as_ref());
            }
            Op::NextLine(to) => self.next_line(bounded(&to.0), bounded(&to.1)),
            Op::NextLineAndSetLeading(to) => {
                text.leading = -bounded(&to.1);
                self.next_line(bounded(&to.0), bounded(&to.1));
            }
            Op::NextLineUsingLeading(_) => self.next_line(0.0, -self.state.text.leading),
            Op::SetTextMatrix(m) => {
                let matrix = affine([&m.0, &m.1, &m.2, &m.3, &m.4, &m.5]);
                (text.matrix, text.line) = (matrix, matrix);
            }
            Op::ShowText(shown) => self.show(&[Object::String(shown.0.clone())], resources),
            Op::ShowTexts(shown) => self.show(&shown.0.iter::<Object<'_>>().collect::<Vec<_>>(), resources),
            Op::NextLineAndShowText(shown) => {
                self.next_line(0.0, -self.state.text.leading);
                self.show(&[Object::String(shown.0.clone())], resources);
            }
            Op::ShowTextWithParameters(shown) => {
                (text.word, text.letter) = (bounded(&shown.0), bounded(&shown.1));
                self.next_line(0.0, -self.state.text.leading);
                self.show(&[Object::String(shown.2.clone())], resources);
            }
            _ => return false,
        }
        true
    }

    /// Sets a font; one that the file does not bring cannot be shown.
    pub(super) fn set_font(&mut self, dict: Option<&Dict<'a>>) {
        let facts = dict.map(|dict| Rc::new(FontFacts::read(dict)));
        let whole = |dict: &Dict<'a>| font::program(dict).is_none_or(|program| self.shared.is_whole(&program));
        let font = dict.filter(|dict| facts.as_ref().is_some_and(|facts| facts.embedded) && whole(dict));
        let none: hayro_font::FontResolverFn = std::sync::Arc::new(|_| None);
        let no_map: hayro_font::CMapResolverFn = std::sync::Arc::new(|_| None);
        self.state.text.font = font.and_then(|dict| self.shared.fonts.font(dict, &none, &no_map));
        self.state.text.facts = facts;
    }

    fn next_line(&mut self, x: f64, y: f64) {
        let text = &mut self.state.text;
        text.line *= Affine::translate((x, y));
        text.matrix = text.line;
    }

    fn end_text(&mut self) {
        let clip = std::mem::take(&mut self.state.text.clip);
        if !clip.is_empty() {
            self.narrow(&clip, false);
        }
    }

    fn show(&mut self, pieces: &[Object<'_>], resources: &Resources<'a>) {
        if let Some(facts) = self.state.text.facts.clone()
            && self.layers.shown()
        {
            self.canvas.fonts.insert(FontFacts::clone(&facts));
        }
        let size_pt = self.size_pt();
        let start = self.state.ctm * self.state.text.placed();
        let mut run = Run::default();
        let font = self.state.text.font.clone();
        for piece in pieces {
            match (piece, &font) {
                (Object::Number(gap), _) => self.advance(-bounded(gap) / EM * self.state.text.size, font.as_ref()),
                (Object::String(text), Some(font)) => self.glyphs(text.as_bytes(), font, &mut run, resources),
                (Object::String(text), None) => run.codes += text.as_bytes().len(),
                _ => {}
            }
        }
        if font.is_none() {
            self.unseen(run.codes, start, size_pt);
            return;
        }
        self.paint_run(run, size_pt);
    }

    /// The size as placed, in points: the height of an em, whatever the slant.
    fn size_pt(&self) -> f64 {
        let [a, b, c, d, ..] = (self.state.ctm * self.state.text.placed()).as_coeffs();
        let across = a.hypot(b);
        let height = if across > 0.0 { (a * d - b * c).abs() / across } else { c.hypot(d) };
        height / geometry::MM_PER_PT
    }

    fn glyphs(&mut self, bytes: &[u8], font: &Font<'a>, run: &mut Run, resources: &Resources<'a>) {
        let mut at = 0;
        while at < bytes.len() {
            let (code, read) = font.read_code(bytes, at);
            let read = read.max(1);
            at += read;
            let glyph = font.map_code(code);
            let placed = self.state.ctm * self.state.text.placed();
            match font.glyph(glyph, code) {
                FontGlyph::Outline(outline) => {
                    let shift = Affine::scale(1.0 / EM) * Affine::translate(font.origin_displacement(code));
                    let stretch = font.glyph_stretch(glyph, code);
                    let stretch = if stretch.is_finite() { stretch } else { 1.0 };
                    let placed = placed * shift * Affine::scale_non_uniform(stretch, 1.0);
                    self.outline_glyph(&outline, placed, run);
                    run.missing += usize::from(glyph == GlyphId::NOTDEF);
                    say(run, outline.as_unicode());
                }
                FontGlyph::Type3(drawn) => {
                    self.drawn_glyph(&drawn, placed, run, resources);
                    say(run, drawn.as_unicode());
                }
            }
            run.codes += 1;
            let text = &self.state.text;
            let word = if code == 32 && read == 1 { text.word } else { 0.0 };
            let wide = font.code_advance(code);
            let along = if font.is_horizontal() { wide.x } else { wide.y };
            self.advance(along / EM * text.size + text.letter + word, Some(font));
        }
    }

    fn advance(&mut self, by: f64, font: Option<&Font<'a>>) {
        let text = &mut self.state.text;
        let horizontal = font.is_none_or(Font::is_horizontal);
        let by = if by.is_finite() { by } else { 0.0 };
        text.matrix *= if horizontal { Affine::translate((by * text.stretch, 0.0)) } else { Affine::translate((0.0, by)) };
    }

    fn outline_glyph(&mut self, glyph: &OutlineGlyph, placed: Affine, run: &mut Run) {
        let known = self.shared.outlines.borrow().get(&glyph.identifier()).cloned();
        let outline = known.unwrap_or_else(|| {
            let outline = Rc::new(glyph.outline());
            self.shared.outlines.borrow_mut().insert(glyph.identifier(), outline.clone());
            outline
        });
        run.outlines.extend(outline.iter().map(|element| placed * element));
    }

    /// A glyph that is a content stream of its own.
    fn drawn_glyph(&mut self, glyph: &Type3Glyph<'a>, placed: Affine, run: &mut Run, resources: &Resources<'a>) {
        let Some(program) = glyph.program() else {
            run.missing += 1;
            return;
        };
        if self.state.text.mode == 3 || !self.deeper() {
            return;
        }
        let content = self.content(program);
        let own = glyph.font().resources().map(Resources::new);
        self.save();
        let (locked, recording, touched) = (self.locked, self.canvas.recording, self.touched.take());
        self.state.ctm = placed * glyph.font().matrix();
        // Its paths are one text, not as many shapes; only what it says of colours is its own.
        self.canvas.recording = false;
        self.run(&content, own.as_ref().unwrap_or(resources));
        self.locked = locked;
        self.canvas.recording = recording;
        let drawn = std::mem::replace(&mut self.touched, touched);
        run.drawn = match (run.drawn, drawn) {
            (Some(known), Some(new)) => Some(known.union(new)),
            (known, new) => known.or(new),
        };
        self.restore();
        self.depth -= 1;
    }

    fn paint_run(&mut self, run: Run, size_pt: f64) {
        let mode = self.state.text.mode;
        if mode >= 4 {
            self.state.text.clip.extend(run.outlines.iter());
        }
        let text = if run.text.is_empty() { None } else { Some(run.text) };
        let font = self.state.text.facts.as_ref().map(|facts| facts.name.clone()).unwrap_or_default();
        let kind = |stroke_pt| Kind::Text { size_pt, font: font.clone(), text: text.clone(), missing: run.missing, stroke_pt };
        if let Some(area) = run.drawn {
            self.note_drawn(area, kind(None));
        }
        if run.outlines.is_empty() {
            return;
        }
        self.canvas.trace(b"text");
        self.canvas.trace_path(&run.outlines);
        if matches!(mode, 0 | 2 | 4 | 6) {
            let cover = self.cover(&run.outlines, false);
            self.paint(Figure { cover, area: run.outlines.control_box(), stroke: false }, &kind(None));
        }
        if matches!(mode, 1 | 2 | 5 | 6) && self.state.ctm.determinant().abs() > 1e-12 {
            let own = self.state.ctm.inverse() * run.outlines;
            let outline = self.outline(&own, self.state.ctm);
            let width = self.state.line.width.abs() * narrowest(self.state.ctm) / geometry::MM_PER_PT;
            let cover = self.cover(&outline, false);
            self.paint(Figure { cover, area: outline.bounding_box(), stroke: true }, &kind(Some(width)));
        }
    }

    /// Text of a font that is not there: it is noted where it may stand, half an em a letter.
    fn unseen(&mut self, codes: usize, start: Affine, size_pt: f64) {
        let name = self.state.text.facts.as_ref().map(|facts| facts.name.clone()).unwrap_or_default();
        let area = start.transform_rect_bbox(KurboRect::new(0.0, -0.25, wide(codes) * 0.5, 1.0));
        if codes == 0 || self.state.text.mode == 3 || !self.layers.shown() {
            return;
        }
        self.canvas.miss(Unmeasured::Font(name.clone()), area.intersect(self.state.clip.area));
        let kind = Kind::Text { size_pt, font: name, text: None, missing: 0, stroke_pt: None };
        self.note_drawn(area, kind);
    }
}

fn say(run: &mut Run, unicode: Option<BfString>) {
    match unicode {
        Some(BfString::Char(letter)) => run.text.push(letter),
        Some(BfString::String(letters)) => run.text.push_str(&letters),
        None => {}
    }
}
