//! Things within things: forms, groups, soft masks, pictures, graphics state dictionaries.

use std::rc::Rc;

use hayro_interpret::Function;
use hayro_interpret::hayro_syntax::object::{Array, Dict, Name, Object, Rect as RawRect, Stream};
use hayro_interpret::hayro_syntax::page::Resources;
use hayro_interpret::kurbo::{Affine, Rect as KurboRect, Shape};

use super::colour::ColourSpace;
use super::cover::Clip;
use super::number::{byte, mix, share};
use super::picture::{Picture, Plane, Stated};
use super::plates::luminance;
use super::raster::{Raster, Sample};
use super::state::State;
use super::stream;
use super::walk::{Decoded, Walk, line_cap, line_join};
use super::{Kind, Space, Unmeasured, geometry};

impl<'a> Walk<'a, '_> {
    pub(super) fn x_object(&mut self, stream: &Stream<'a>, resources: &Resources<'a>) {
        let dict = stream.dict();
        let layered = dict.contains_key(b"OC");
        if layered {
            self.canvas.miss(Unmeasured::OptionalContent, self.state.clip.area);
            self.layers.open(dict.get::<Dict<'_>>(b"OC").as_ref(), dict.get_ref(b"OC"));
        }
        if self.layers.shown() {
            match dict.get::<Name<'_>>(b"Subtype").as_ref().map(Name::as_str) {
                Some("Image") => self.picture(stream, resources, false),
                Some("Form") => self.form(stream, resources),
                _ => self.lose(),
            }
        }
        if layered {
            self.layers.close();
        }
    }

    /// `BDC`: a sequence that may be optional content.
    pub(super) fn open_layer(&mut self, tag: &Name<'_>, properties: &Object<'_>, resources: &Resources<'a>) {
        let (true, Object::Name(name)) = (tag.as_str() == "OC", properties) else {
            self.layers.open_plain();
            return;
        };
        self.canvas.miss(Unmeasured::OptionalContent, self.state.clip.area);
        let dict = resources.properties.get::<Dict<'_>>(name);
        self.layers.open(dict.as_ref(), resources.properties.get_ref(name));
    }

    fn form(&mut self, stream: &Stream<'a>, resources: &Resources<'a>) {
        if self.state.clip.is_empty() || !self.deeper() {
            return;
        }
        self.save();
        let group = stream.dict().get::<Dict<'a>>(b"Group");
        self.note_group(group.as_ref(), resources);
        let group = group.is_some();
        let alone = group && (self.state.fill.alpha < 1.0 || self.state.soft_mask.is_some() || self.state.blend.is_some());
        if alone {
            self.group(stream, resources);
        } else {
            self.form_content(stream, resources);
        }
        self.restore();
        self.depth -= 1;
    }

    /// Notes the space that a form's group blends in.
    fn note_group(&mut self, group: Option<&Dict<'a>>, resources: &Resources<'a>) {
        let Some(space) = group.and_then(|group| group.get::<Object<'_>>(b"CS")) else { return };
        let space = ColourSpace::read(&space, Some(&resources.color_spaces)).space();
        let area = geometry::from_kurbo(self.state.clip.area);
        match self.canvas.groups.iter_mut().find(|(known, _)| *known == space) {
            Some((_, known)) => *known = known.union(&area),
            None => self.canvas.groups.push((space, area)),
        }
    }

    /// The content of a form in the state there is.
    fn form_content(&mut self, stream: &Stream<'a>, resources: &Resources<'a>) {
        let dict = stream.dict();
        let content = self.content(stream);
        let own = dict.get::<Dict<'a>>(b"Resources").map(Resources::new);
        self.state.ctm *= dict.get::<[f64; 6]>(b"Matrix").map(Affine::new).unwrap_or_default();
        if let Some(bbox) = dict.get::<RawRect>(b"BBox") {
            let bbox = KurboRect::new(bbox.x0, bbox.y0, bbox.x1, bbox.y1).to_path(0.1);
            let placed = self.state.ctm * bbox;
            self.narrow(&placed, false);
        }
        let root = std::mem::replace(&mut self.root, self.state.ctm);
        self.run(&content, own.as_ref().unwrap_or(resources));
        self.root = root;
    }

    /// A group that is painted on its own and then laid as a whole (11.4).
    fn group(&mut self, stream: &Stream<'a>, resources: &Resources<'a>) {
        let alpha = self.state.fill.alpha;
        let blend = self.state.blend.take();
        let cover = self.masked(self.state.clip.whole());
        if let Some(mode) = &blend {
            self.canvas.miss(Unmeasured::Blend(mode.clone()), self.state.clip.area);
        }
        self.state.soft_mask = None;
        (self.state.fill.alpha, self.state.stroke.alpha) = (1.0, 1.0);
        let outer = self.group_alpha;
        self.group_alpha = outer * alpha;
        self.canvas.trace(format!("group{alpha}{blend:?}").as_bytes());
        self.canvas.open_group();
        self.form_content(stream, resources);
        let group = self.canvas.close_group();
        self.group_alpha = outer;
        if let (Some(group), Some(top)) = (group, self.canvas.top()) {
            top.lay_group(&group, &cover, alpha, blend.as_deref());
        }
    }

    /// A graphics state dictionary (8.4.5).
    pub(super) fn graphics_state(&mut self, dict: &Dict<'a>, resources: &Resources<'a>) {
        let number = |key: &[u8]| dict.get::<f64>(key).filter(|value| value.is_finite());
        let line = &mut self.state.line;
        line.width = number(b"LW").unwrap_or(line.width);
        line.miter = number(b"ML").unwrap_or(line.miter);
        line.cap = dict.get::<i32>(b"LC").map_or(line.cap, |cap| line_cap(i64::from(cap)));
        line.join = dict.get::<i32>(b"LJ").map_or(line.join, |join| line_join(i64::from(join)));
        if let Some(dash) = dict.get::<Array<'_>>(b"D") {
            let dashes = dash.iter::<Object<'_>>().next().and_then(Object::into_array);
            let phase = dash.iter::<Object<'_>>().nth(1).and_then(Object::into_f32).unwrap_or(0.0);
            if let Some(dashes) = dashes {
                self.dash(&dashes, f64::from(phase));
            }
        }
        if let Some(font) = dict.get::<Array<'a>>(b"Font") {
            self.state.text.size = font.iter::<Object<'_>>().nth(1).and_then(Object::into_f32).map_or(1.0, f64::from);
            let dict = font.iter::<Object<'a>>().next().and_then(Object::into_dict);
            self.set_font(dict.as_ref());
        }
        let share = |key: &[u8]| dict.get::<f32>(key).filter(|value| value.is_finite()).map(|value| value.clamp(0.0, 1.0));
        self.state.fill.alpha = share(b"ca").unwrap_or(self.state.fill.alpha);
        self.state.stroke.alpha = share(b"CA").unwrap_or(self.state.stroke.alpha);
        let strokes = dict.get::<bool>(b"OP");
        self.state.stroke.overprint = strokes.unwrap_or(self.state.stroke.overprint);
        // Without `op`, `OP` is for both (table 58).
        self.state.fill.overprint = dict.get::<bool>(b"op").or(strokes).unwrap_or(self.state.fill.overprint);
        self.state.mode = dict.get::<i32>(b"OPM").map_or(self.state.mode, i64::from);
        self.blend_and_mask(dict, resources);
        let identity = |key: &[u8]| match dict.get::<Object<'_>>(key) {
            Some(Object::Name(name)) => matches!(name.as_str(), "Identity" | "Default"),
            found => found.is_none(),
        };
        if !(identity(b"TR2") && (dict.contains_key(b"TR2") || identity(b"TR"))) {
            self.canvas.miss(Unmeasured::Transfer, self.state.clip.area);
        }
    }

    fn blend_and_mask(&mut self, dict: &Dict<'a>, resources: &Resources<'a>) {
        let mode = match dict.get::<Object<'_>>(b"BM") {
            Some(Object::Name(name)) => Some(name.as_str().to_owned()),
            Some(Object::Array(modes)) => modes.iter::<Name<'_>>().next().map(|name| name.as_str().to_owned()),
            _ => None,
        };
        if let Some(mode) = mode {
            self.state.blend = (!matches!(mode.as_str(), "Normal" | "Compatible")).then_some(mode);
        }
        match dict.get::<Object<'a>>(b"SMask") {
            Some(Object::Dict(mask)) => {
                let area = geometry::from_kurbo(self.state.clip.area);
                self.canvas.soft_masks = Some(self.canvas.soft_masks.map_or(area, |known| known.union(&area)));
                self.state.soft_mask = self.soft_mask(&mask, resources).map(Rc::new);
                if self.state.soft_mask.is_none() {
                    self.lose();
                }
            }
            Some(Object::Name(_)) => self.state.soft_mask = None,
            _ => {}
        }
    }

    /// A soft mask (11.5): its group, painted on its own, as a value a pixel.
    fn soft_mask(&mut self, mask: &Dict<'a>, resources: &Resources<'a>) -> Option<Vec<u8>> {
        let stream = mask.get::<Stream<'a>>(b"G")?;
        let area = self.state.clip.area;
        if !self.deeper() {
            return None;
        }
        let window = self.canvas.raster()?.window;
        self.save();
        let (ctm, recording) = (self.state.ctm, self.canvas.recording);
        let everywhere = KurboRect::new(-1e9, -1e9, 1e9, 1e9);
        self.state = State::new(ctm, Clip { window, area: everywhere, cover: None });
        self.canvas.trace(b"mask");
        // Its shapes are no items of the page; what it draws is in the hash by its data.
        self.trace_stream(&stream);
        self.canvas.recording = false;
        let known = std::mem::take(&mut self.canvas.unmeasured);
        self.canvas.open_group();
        self.form_content(&stream, resources);
        let group = self.canvas.close_group();
        for (what, _) in std::mem::replace(&mut self.canvas.unmeasured, known) {
            self.canvas.miss(what, area);
        }
        self.canvas.recording = recording;
        self.restore();
        self.depth -= 1;
        let group = group?;
        let luminous = mask.get::<Name<'_>>(b"S").is_some_and(|kind| kind.as_str() == "Luminosity");
        let mut values = if luminous { luminosity(&group, backdrop(mask, &stream)) } else { group.shape.unwrap_or_default() };
        match mask.get::<Object<'_>>(b"TR") {
            None => {}
            Some(Object::Name(name)) if name.as_str() == "Identity" => {}
            Some(function) => match stream::function(&function) {
                Some(function) => transfer(&mut values, &function),
                None => self.canvas.miss(Unmeasured::Transfer, area),
            },
        }
        Some(values)
    }

    /// A picture or a stencil.
    pub(super) fn picture(&mut self, stream: &Stream<'_>, resources: &Resources<'a>, inline: bool) {
        if !self.layers.shown() || self.state.clip.is_empty() || self.state.ctm.determinant().abs() < 1e-12 {
            return;
        }
        let stated = Stated::read(stream);
        let dict = stream.dict();
        let space = dict.get::<Object<'_>>(b"ColorSpace").or_else(|| dict.get::<Object<'_>>(b"CS"));
        let space = space.map(|object| Rc::new(ColourSpace::read(&object, Some(&resources.color_spaces))));
        let named = space.as_ref().map_or(Space::Unknown, |space| space.space());
        let decoded = self.decoded(stream, &stated, space, inline);
        let [a, b, c, d, ..] = self.state.ctm.as_coeffs();
        let inches = |x: f64, y: f64| (x.hypot(y) / 25.4).max(1e-9);
        let kind = Kind::Image {
            width: stated.width,
            height: stated.height,
            bits: stated.bits,
            ppi: (f64::from(stated.width) / inches(a, b), f64::from(stated.height) / inches(c, d)),
            stencil: stated.stencil,
            soft_mask: stated.soft_mask,
        };
        self.trace_stream(stream);
        let Some(to_px) = self.canvas.raster().map(|raster| raster.to_px) else { return };
        let to_unit = self.state.ctm.inverse() * to_px.inverse();
        if stated.matte || decoded.is_none() {
            let area = self.state.ctm.transform_rect_bbox(KurboRect::new(0.0, 0.0, 1.0, 1.0));
            self.canvas.miss(Unmeasured::Image, area.intersect(self.state.clip.area));
        }
        match decoded {
            Some(Decoded::Picture(picture)) => {
                let found = if named == Space::Unknown { picture.space() } else { named };
                self.lay_picture(&picture.names, &|x, y| picture.sample(to_unit, x, y), found, kind);
            }
            Some(Decoded::Stencil(plane)) => self.stencil(&plane, to_unit, &kind),
            None => self.lay_picture(&[], &|_, _| Sample::default(), named, kind),
        }
    }

    fn stencil(&mut self, plane: &Plane, to_unit: Affine, kind: &Kind) {
        let square = KurboRect::new(0.0, 0.0, 1.0, 1.0).to_path(0.1);
        let placed = self.state.ctm * square;
        self.canvas.trace_path(&placed);
        let Some(mut cover) = self.cover(&placed, false) else { return };
        let window = cover.window;
        let pixels = (window.y0..window.y1).flat_map(|y| (window.x0..window.x1).map(move |x| (x, y)));
        for (value, (x, y)) in cover.data.iter_mut().zip(pixels) {
            *value = plane.sample(to_unit, x, y);
        }
        let figure = super::lay::Figure { cover: Some(cover), area: placed.bounding_box(), stroke: false };
        self.paint(figure, kind);
    }

    fn decoded(&self, stream: &Stream<'_>, stated: &Stated, space: Option<Rc<ColourSpace>>, inline: bool) -> Option<Decoded> {
        let id = stream.obj_id();
        let key = (id.obj_number, id.gen_number);
        if !inline && let Some(known) = self.shared.pictures.borrow().get(&key) {
            return known.clone();
        }
        let decoded = if stated.stencil {
            Plane::stencil(stream).map(|plane| Decoded::Stencil(Rc::new(plane)))
        } else {
            Picture::read(stream, space).map(|picture| Decoded::Picture(Rc::new(picture)))
        };
        if !inline {
            self.shared.pictures.borrow_mut().insert(key, decoded.clone());
        }
        decoded
    }
}

/// What a luminosity mask has where its group paints nothing: black, unless it says otherwise.
fn backdrop(mask: &Dict<'_>, stream: &Stream<'_>) -> [u8; 4] {
    let group = stream.dict().get::<Dict<'_>>(b"Group");
    let space = group.and_then(|group| group.get::<Object<'_>>(b"CS")).map(|object| ColourSpace::read(&object, None));
    let values: Vec<f32> = mask.get::<Array<'_>>(b"BC").map(|values| values.iter::<f32>().take(32).collect()).unwrap_or_default();
    match space {
        Some(space) if values.len() == space.components() => space.ink(&values).cmyk.map(byte),
        _ => [0, 0, 0, 255],
    }
}

fn luminosity(group: &Raster, backdrop: [u8; 4]) -> Vec<u8> {
    let shapes = group.shape.as_deref().unwrap_or_default();
    let one = |(inks, shape): (&[u8; 4], &u8)| {
        // The group's inks are thinned by its shape: the rest is the backdrop's.
        let mut seen = *inks;
        for (ink, behind) in seen.iter_mut().zip(backdrop) {
            *ink = ink.saturating_add(mix(behind, 0, *shape));
        }
        luminance(seen)
    };
    group.cmyk.iter().zip(shapes).map(one).collect()
}

fn transfer(values: &mut [u8], function: &Function) {
    let table: Vec<u8> = (0..=u8::MAX)
        .map(|value| {
            let mut out = [0.0];
            function.eval(&[share(value)], &mut out).map_or(value, |()| byte(out[0]))
        })
        .collect();
    for value in values {
        *value = table.get(usize::from(*value)).copied().unwrap_or(*value);
    }
}
