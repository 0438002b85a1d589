//! Where a walk leaves what it finds: plates, items, what could not be judged, and a hash of it all.

use std::collections::{BTreeMap, BTreeSet};

use hayro_interpret::kurbo::{BezPath, PathEl, Point, Rect as KurboRect};
use sha2::{Digest, Sha256};

use super::cover::Cover;
use super::font::FontFacts;
use super::raster::{Laying, Raster, Source};
use super::{Ground, Item, Rect, Space, Unmeasured, geometry};

/// Most items of a page.
const MOST_ITEMS: usize = 200_000;

/// What a walk leaves.
pub(super) struct Canvas {
    /// The page's plates and, above them, those of the groups that are open.
    rasters: Vec<Raster>,
    pub(super) items: Vec<Item>,
    pub(super) unmeasured: BTreeMap<Unmeasured, Rect>,
    pub(super) groups: Vec<(Space, Rect)>,
    pub(super) soft_masks: Option<Rect>,
    pub(super) fonts: BTreeSet<FontFacts>,
    pub(super) recording: bool,
    /// Whether shapes are painted; else their bounds alone are known, not what lies under them.
    pub(super) painting: bool,
    hash: Sha256,
}

impl Canvas {
    pub(super) fn new(raster: Raster, recording: bool) -> Self {
        Self {
            rasters: vec![raster],
            items: Vec::new(),
            unmeasured: BTreeMap::new(),
            groups: Vec::new(),
            soft_masks: None,
            fonts: BTreeSet::new(),
            recording,
            painting: true,
            hash: Sha256::new(),
        }
    }

    /// The same for shapes that are noted without being painted.
    pub(super) fn unpainted(self) -> Self {
        Self { painting: false, ..self }
    }

    /// Whether what is found goes into the hash, which only painted pages have.
    fn tracing(&self) -> bool {
        self.recording && self.painting
    }

    /// The plates that are painted on.
    pub(super) fn top(&mut self) -> Option<&mut Raster> {
        self.rasters.last_mut()
    }

    pub(super) fn raster(&self) -> Option<&Raster> {
        self.rasters.last()
    }

    /// Opens a group: blank plates of the same size.
    pub(super) fn open_group(&mut self) {
        if let Some(top) = self.rasters.last() {
            let blank = Raster::blank(top.window, top.to_px, true);
            self.rasters.push(blank);
        }
    }

    /// Takes the plates of the group that is open.
    pub(super) fn close_group(&mut self) -> Option<Raster> {
        if self.rasters.len() > 1 { self.rasters.pop() } else { None }
    }

    /// Lays something on the topmost plates. What lay under it is looked for below a group, too, that has
    /// nothing there.
    pub(super) fn lay(&mut self, cover: &Cover, source: &Source<'_>, laying: Laying<'_>) -> Ground {
        let Some((top, below)) = self.rasters.split_last_mut() else { return Ground::default() };
        let ground = top.lay(cover, source, laying, self.recording);
        if !self.recording || ground != Ground::default() {
            return ground;
        }
        let mut grounds = below.iter().rev().map(|raster| raster.under(cover));
        grounds.find(|ground| *ground != Ground::default()).unwrap_or_default()
    }

    /// Notes something visible.
    pub(super) fn item(&mut self, item: Item) {
        if !self.recording {
            return;
        }
        if self.items.len() >= MOST_ITEMS {
            self.miss(Unmeasured::TooMuch, KurboRect::ZERO);
            return;
        }
        self.items.push(item);
    }

    /// Notes what cannot be judged, and where.
    pub(super) fn miss(&mut self, what: Unmeasured, area: KurboRect) {
        let area = geometry::from_kurbo(area);
        self.unmeasured.entry(what).and_modify(|known| *known = known.union(&area)).or_insert(area);
    }

    /// Adds bytes to the hash.
    pub(super) fn trace(&mut self, bytes: &[u8]) {
        if self.tracing() {
            self.hash.update(bytes);
        }
    }

    /// Adds a path to the hash.
    pub(super) fn trace_path(&mut self, path: &BezPath) {
        if !self.tracing() {
            return;
        }
        let mut bytes = Vec::with_capacity(path.elements().len() * 32);
        let mut point = |point: &Point| {
            bytes.extend_from_slice(&point.x.to_le_bytes());
            bytes.extend_from_slice(&point.y.to_le_bytes());
        };
        for element in path.elements() {
            match element {
                PathEl::MoveTo(to) | PathEl::LineTo(to) => point(to),
                PathEl::QuadTo(by, to) => [by, to].into_iter().for_each(&mut point),
                PathEl::CurveTo(one, two, to) => [one, two, to].into_iter().for_each(&mut point),
                PathEl::ClosePath => {}
            }
        }
        self.hash.update(&bytes);
    }

    /// Adds what was found within (a pattern's cell) to what was found here.
    pub(super) fn adopt(&mut self, inner: Self, area: Rect, evidence: bool) {
        if !evidence {
            return;
        }
        for item in inner.items {
            self.item(Item { area, ..item });
        }
        for (what, _) in inner.unmeasured {
            self.unmeasured.entry(what).and_modify(|known| *known = known.union(&area)).or_insert(area);
        }
        self.fonts.extend(inner.fonts);
        let hash = inner.hash.finalize();
        self.trace(&hash);
    }

    /// Everything: the page's plates, and the hash so far.
    pub(super) fn finish(mut self) -> (Option<Raster>, Self) {
        let raster = if self.rasters.is_empty() { None } else { Some(self.rasters.swap_remove(0)) };
        (raster, self)
    }

    /// The hash of all that was painted.
    pub(super) fn digest(&self) -> [u8; 8] {
        let hash = self.hash.clone().finalize();
        let mut first = [0; 8];
        for (to, from) in first.iter_mut().zip(hash.iter()) {
            *to = *from;
        }
        first
    }
}
