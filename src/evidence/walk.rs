//! The walk through a content stream: operators change the state, paths are built and handed on.

use std::borrow::Cow;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use hayro_font::{FontCache, GlyphIdentifier};
use hayro_interpret::hayro_syntax::content::TypedIter;
use hayro_interpret::hayro_syntax::content::ops::TypedInstruction as Op;
use hayro_interpret::hayro_syntax::object::{Array, Number, Stream};
use hayro_interpret::hayro_syntax::page::Resources;
use hayro_interpret::kurbo::{Affine, BezPath, Cap, Join, Point, Rect as KurboRect, Shape};

use super::Unmeasured;
use super::canvas::Canvas;
use super::cover::Clip;
use super::layers::Layers;
use super::picture::{Picture, Plane};
use super::state::State;
use super::stream;

/// Content streams within content streams that are followed.
const DEEPEST: usize = 20;
/// States that can be saved at once.
const MOST_STATES: usize = 512;
/// Operators of a page, all streams together.
const MOST_OPERATORS: usize = 10_000_000;

/// What a stream drew as a picture, once decoded.
#[derive(Clone)]
pub(super) enum Decoded {
    Picture(Rc<Picture>),
    Stencil(Rc<Plane>),
}

/// What all walks through a file share.
pub(super) struct Shared<'a> {
    pub(super) fonts: FontCache<'a>,
    /// Pictures by object number, with `None` for those that cannot be decoded.
    pub(super) pictures: RefCell<BTreeMap<(u32, i32), Option<Decoded>>>,
    pub(super) outlines: RefCell<std::collections::HashMap<GlyphIdentifier, Rc<BezPath>>>,
    pub(super) layers: Layers,
    /// Whether the programs of fonts are whole, by object number.
    programs: RefCell<BTreeMap<(u32, i32), bool>>,
    operators: Cell<usize>,
}

impl Shared<'_> {
    pub(super) fn new(layers: Layers) -> Self {
        Self {
            fonts: FontCache::new(),
            pictures: RefCell::default(),
            outlines: RefCell::default(),
            layers,
            programs: RefCell::default(),
            operators: Cell::new(0),
        }
    }

    /// A new page begins: its operators are counted anew, and pictures of the last one take no more room.
    pub(super) fn restart(&self) {
        self.operators.set(0);
        self.pictures.borrow_mut().clear();
    }

    /// Whether the program of a font is whole.
    pub(super) fn is_whole(&self, program: &Stream<'_>) -> bool {
        let id = program.obj_id();
        *self.programs.borrow_mut().entry((id.obj_number, id.gen_number)).or_insert_with(|| stream::is_whole(program))
    }

    fn spend(&self) -> bool {
        self.operators.set(self.operators.get() + 1);
        self.operators.get() <= MOST_OPERATORS
    }
}

/// A walk.
pub(super) struct Walk<'a, 's> {
    pub(super) shared: &'s Shared<'a>,
    pub(super) canvas: Canvas,
    pub(super) state: State<'a>,
    saved: Vec<State<'a>>,
    pub(super) depth: usize,
    pub(super) layers: Layers,
    /// Where the content stream that is open began: patterns are placed from there.
    pub(super) root: Affine,
    /// Whether colours of the stream do not count (uncoloured patterns and glyphs).
    pub(super) locked: bool,
    /// Opacity of the groups that are open.
    pub(super) group_alpha: f32,
    /// Where was painted since it was emptied, for glyphs that are drawn.
    pub(super) touched: Option<KurboRect>,
    path: BezPath,
    clip: Option<bool>,
}

impl<'a, 's> Walk<'a, 's> {
    pub(super) fn new(shared: &'s Shared<'a>, canvas: Canvas, ctm: Affine, clip: Clip, depth: usize) -> Self {
        Self {
            shared,
            canvas,
            state: State::new(ctm, clip),
            saved: Vec::new(),
            depth,
            layers: shared.layers.clone(),
            root: ctm,
            locked: false,
            group_alpha: 1.0,
            touched: None,
            path: BezPath::new(),
            clip: None,
        }
    }

    /// Whether another stream may be opened within this one; else it is noted.
    pub(super) fn deeper(&mut self) -> bool {
        if self.depth >= DEEPEST {
            self.canvas.miss(Unmeasured::TooMuch, self.state.clip.area);
            return false;
        }
        self.depth += 1;
        true
    }

    /// Notes that something which would paint here cannot be read.
    pub(super) fn lose(&mut self) {
        if self.layers.shown() && !self.state.clip.is_empty() {
            self.canvas.miss(Unmeasured::Content, self.state.clip.area);
        }
    }

    /// The content of a stream, as far as it can be read; what cannot is noted.
    pub(super) fn content(&mut self, stream: &Stream<'a>) -> Cow<'a, [u8]> {
        let (content, whole) = stream::content(stream);
        if !whole {
            self.lose();
        }
        content
    }

    /// Walks through a content stream; what it saved and opened is closed at its end.
    pub(super) fn run(&mut self, content: &[u8], resources: &Resources<'a>) {
        let before = self.saved.len();
        let clip = self.state.clip.area;
        // The parser does not tell its end from what it gives up on: an operator of our own stands there.
        let end = format!("EndOf{}", content.len());
        let content = [content, b"\n", end.as_bytes(), b"\n"].concat();
        let mut ops = TypedIter::new(&content);
        let (mut ended, mut lenient) = (false, false);
        while let Some(op) = ops.next() {
            if !self.shared.spend() {
                self.canvas.miss(Unmeasured::TooMuch, clip);
                ended = true;
                break;
            }
            ended = matches!(&op, Op::Fallback(name) if ***name == *end.as_bytes());
            match op {
                Op::BeginCompatibility(_) => lenient = true,
                Op::EndCompatibility(_) => lenient = false,
                Op::Fallback(_) if !ended && !lenient => self.lose(),
                _ => {}
            }
            if !(self.path_op(&op) || self.paint_op(&op) || self.colour_op(&op, resources) || self.text_op(&op, resources)) {
                self.other_op(&op, resources, before);
            }
        }
        if !ended {
            self.canvas.miss(Unmeasured::Content, clip);
        }
        while self.saved.len() > before {
            self.restore();
        }
        self.path = BezPath::new();
        self.clip = None;
    }

    pub(super) fn save(&mut self) {
        if self.saved.len() < MOST_STATES {
            self.saved.push(self.state.clone());
        } else {
            self.canvas.miss(Unmeasured::TooMuch, self.state.clip.area);
        }
    }

    pub(super) fn restore(&mut self) {
        if let Some(state) = self.saved.pop() {
            self.state = state;
        }
    }

    fn path_op(&mut self, op: &Op<'_, '_>) -> bool {
        let begun = !self.path.elements().is_empty();
        let at = |x: &Number, y: &Number| Point::new(bounded(x), bounded(y));
        match op {
            Op::MoveTo(to) => self.path.move_to(at(&to.0, &to.1)),
            // A line from nowhere begins where it ends.
            Op::LineTo(to) if !begun => self.path.move_to(at(&to.0, &to.1)),
            Op::LineTo(to) => self.path.line_to(at(&to.0, &to.1)),
            Op::CubicTo(c) if begun => self.path.curve_to(at(&c.0, &c.1), at(&c.2, &c.3), at(&c.4, &c.5)),
            Op::CubicStartTo(c) if begun => {
                let from = self.path.current_position().unwrap_or_default();
                self.path.curve_to(from, at(&c.0, &c.1), at(&c.2, &c.3));
            }
            Op::CubicEndTo(c) if begun => self.path.curve_to(at(&c.0, &c.1), at(&c.2, &c.3), at(&c.2, &c.3)),
            Op::ClosePath(_) if begun => self.path.close_path(),
            Op::CubicTo(_) | Op::CubicStartTo(_) | Op::CubicEndTo(_) | Op::ClosePath(_) => {}
            Op::RectPath(r) => {
                let (from, size) = (at(&r.0, &r.1), at(&r.2, &r.3));
                self.path.extend(KurboRect::new(from.x, from.y, from.x + size.x, from.y + size.y).path_elements(0.1));
            }
            Op::ClipNonZero(_) => self.clip = Some(false),
            Op::ClipEvenOdd(_) => self.clip = Some(true),
            _ => return false,
        }
        true
    }

    fn paint_op(&mut self, op: &Op<'_, '_>) -> bool {
        let (fill, stroke, close) = match op {
            Op::FillPathNonZero(_) | Op::FillPathNonZeroCompatibility(_) => (Some(false), false, false),
            Op::FillPathEvenOdd(_) => (Some(true), false, false),
            Op::StrokePath(_) => (None, true, false),
            Op::CloseAndStrokePath(_) => (None, true, true),
            Op::FillAndStrokeNonZero(_) => (Some(false), true, false),
            Op::FillAndStrokeEvenOdd(_) => (Some(true), true, false),
            Op::CloseFillAndStrokeNonZero(_) => (Some(false), true, true),
            Op::CloseFillAndStrokeEvenOdd(_) => (Some(true), true, true),
            Op::EndPath(_) => (None, false, false),
            _ => return false,
        };
        let mut path = std::mem::take(&mut self.path);
        if close && !path.is_empty() {
            path.close_path();
        }
        if let Some(even_odd) = fill {
            self.fill_path(&path, even_odd);
        }
        if stroke {
            self.stroke_path(&path);
        }
        if let Some(even_odd) = self.clip.take() {
            let placed = self.state.ctm * path;
            self.narrow(&placed, even_odd);
        }
        true
    }

    /// Narrows the clip to a path in millimetres.
    pub(super) fn narrow(&mut self, placed: &BezPath, even_odd: bool) {
        self.canvas.trace(b"clip");
        self.canvas.trace_path(placed);
        if let Some(to_px) = self.canvas.raster().map(|raster| raster.to_px) {
            self.state.clip.narrow(placed, even_odd, to_px, self.canvas.painting);
        }
    }

    fn other_op(&mut self, op: &Op<'_, '_>, resources: &Resources<'a>, before: usize) {
        match op {
            Op::SaveState(_) => self.save(),
            Op::RestoreState(_) if self.saved.len() > before => self.restore(),
            Op::Transform(t) => self.state.ctm *= affine([&t.0, &t.1, &t.2, &t.3, &t.4, &t.5]),
            Op::LineWidth(width) => self.state.line.width = bounded(&width.0),
            Op::LineCap(cap) => self.state.line.cap = line_cap(cap.0.as_i64()),
            Op::LineJoin(join) => self.state.line.join = line_join(join.0.as_i64()),
            Op::MiterLimit(limit) => self.state.line.miter = bounded(&limit.0),
            Op::DashPattern(dash) => self.dash(dash.0, bounded(&dash.1)),
            Op::SetGraphicsState(name) => match resources.get_ext_g_state(name.0) {
                Some(dict) => self.graphics_state(&dict, resources),
                None => self.lose(),
            },
            Op::XObject(name) => match resources.get_x_object(name.0) {
                Some(stream) => self.x_object(&stream, resources),
                None => self.lose(),
            },
            Op::InlineImage(stream) => self.picture(stream.0, resources, true),
            Op::Shading(name) => self.shading(resources.get_shading(name.0), resources),
            Op::ShapeGlyph(_) => self.locked = true,
            Op::BeginMarkedContent(_) => self.layers.open_plain(),
            Op::BeginMarkedContentWithProperties(content) => self.open_layer(content.0, content.1, resources),
            Op::EndMarkedContent(_) => self.layers.close(),
            _ => {}
        }
    }

    pub(super) fn dash(&mut self, dashes: &Array<'_>, phase: f64) {
        self.state.line.dashes = dashes.iter::<f64>().take(64).collect();
        self.state.line.phase = phase;
    }
}

pub(super) fn line_cap(number: i64) -> Cap {
    match number {
        1 => Cap::Round,
        2 => Cap::Square,
        _ => Cap::Butt,
    }
}

pub(super) fn line_join(number: i64) -> Join {
    match number {
        1 => Join::Round,
        2 => Join::Bevel,
        _ => Join::Miter,
    }
}

/// A coordinate; beyond what pages have, numbers only break what computes with them.
pub(super) fn bounded(number: &Number) -> f64 {
    let value = number.as_f64();
    if value.is_finite() { value.clamp(-1e7, 1e7) } else { 0.0 }
}

pub(super) fn affine(numbers: [&Number; 6]) -> Affine {
    Affine::new(numbers.map(bounded))
}
