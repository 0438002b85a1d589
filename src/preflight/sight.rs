//! One page as the rules look at it; what costs time is made once, when it is first asked for.

use std::cell::OnceCell;

use super::codes::{self, Code};
use super::{Expected, bleed_of, overlap, trim_of};
use crate::evidence::{Evidence, Item, Page, Plates, Rect};
use crate::printer::Standard;

/// Pixels per inch at which pages are looked at: a pixel is a quarter of a millimetre.
pub(super) const PPI: f64 = 100.0;

/// A page with what is wanted of it.
pub(super) struct Sight<'a> {
    /// The file.
    pub evidence: &'a Evidence,
    /// The page.
    pub page: &'a Page,
    /// What is wanted.
    pub expected: &'a Expected,
    plates: OnceCell<Option<Plates>>,
    codes: OnceCell<Vec<Code>>,
}

impl<'a> Sight<'a> {
    /// A page of a file.
    pub(super) fn new(evidence: &'a Evidence, page: &'a Page, expected: &'a Expected) -> Self {
        Self { evidence, page, expected, plates: OnceCell::new(), codes: OnceCell::new() }
    }

    /// The trimmed page.
    pub(super) fn trim(&self) -> Rect {
        trim_of(self.page)
    }

    /// Whether the page says where it is cut, as far as it has to: `boxes` tells where it does not, and what
    /// depends on the cut has nothing to go by.
    pub(super) fn is_cut(&self) -> bool {
        let boxes = &self.page.boxes;
        self.expected.standard == Standard::Any || boxes.trim.is_some() || boxes.art.is_some()
    }

    /// What is printed before the cut.
    pub(super) fn bleed(&self) -> Rect {
        bleed_of(self.page)
    }

    /// What is painted where it may be printed: marks and notes outside the bleed are cut off.
    pub(super) fn items(&self) -> impl Iterator<Item = &'a Item> {
        let bleed = self.bleed();
        // A line has no height or no width of its own.
        self.page.items.iter().filter(move |item| overlap(&item.area, &bleed, -0.001))
    }

    /// The plates of the whole page at [`PPI`]; `None` where it is too large for them.
    pub(super) fn plates(&self) -> Option<&Plates> {
        self.plates.get_or_init(|| self.evidence.plates(self.page.number, PPI, None)).as_ref()
    }

    /// The QR codes that can be seen on it.
    pub(super) fn codes(&self) -> &[Code] {
        self.codes.get_or_init(|| codes::find(self))
    }

    /// The payloads that its codes should have, if that is known.
    pub(super) fn payloads(&self) -> Option<&[String]> {
        let pages = self.expected.codes.as_ref()?;
        Some(pages.get(self.page.number - 1).map_or(&[], Vec::as_slice))
    }

    /// What is wanted of this page, as a key: verdicts are kept under it.
    pub(super) fn wanted(&self) -> String {
        let Expected { printer, standard, trim, folds: _, pages: _, file_name: _, codes: _, photocopy, without: _ } =
            self.expected;
        let numbers = (printer.bleed_mm.value, printer.safe_mm.value, printer.total_ink_percent.value, printer.colours.value);
        let folds = self.expected.folds_on(self.page);
        format!("{} {numbers:?} {standard:?} {trim:?} {folds:?} {:?} {photocopy}", printer.id, self.payloads())
    }
}

/// Whether an item can be seen: it lays ink, or is left out of a ground.
pub(super) fn shows(item: &Item) -> bool {
    const INK: f32 = 0.01;
    item.alpha > INK && (item.inks.total() > INK || item.inks.spots.iter().any(|(_, ink)| *ink > INK) || item.reversed())
}
