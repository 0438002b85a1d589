//! What letters the faces of a voice can write.

use std::collections::{BTreeMap, BTreeSet};

use typst::layout::Abs;
use typst::text::{Font, FontVariations};

use crate::assets::{Assets, has_ending};

/// The letters of a family that all its cuts have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Drawn {
    letters: BTreeSet<char>,
    /// Whether `i` and `ı` look alike, as they do in a face of capitals.
    dotless: bool,
}

impl Drawn {
    /// Whether it writes all of some letters, each so that it is told from the others.
    pub(super) fn has(&self, letters: &BTreeSet<char>) -> bool {
        let both = letters.contains(&'i') && letters.contains(&'ı');
        letters.is_subset(&self.letters) && !(both && self.dotless)
    }
}

/// What families can write, out of the fonts that there are.
pub(super) fn drawn(assets: &Assets, families: &BTreeSet<&str>) -> BTreeMap<String, Drawn> {
    let mut all: BTreeMap<String, Drawn> = BTreeMap::new();
    if families.is_empty() {
        return all;
    }
    let files = assets.below("fonts/").filter(|(path, _)| has_ending(path, &[".ttf", ".otf", ".ttc"]));
    for font in files.flat_map(|(_, asset)| Font::iter(asset.lent())) {
        let info = font.info();
        if !families.contains(info.family.as_str()) {
            continue;
        }
        let cut = font.clone().instantiate(info.variant, Abs::pt(1.0), &FontVariations::default());
        let height = |letter: char| cut.ttf().glyph_bounding_box(cut.ttf().glyph_index(letter)?).map(|bounds| bounds.y_max);
        let dotless = height('i').is_some() && height('i') == height('ı');
        let letters: BTreeSet<char> = info.coverage.iter().filter_map(char::from_u32).filter(|c| c.is_alphabetic()).collect();
        let entry = all.entry(info.family.clone()).or_insert_with(|| Drawn { letters: letters.clone(), dotless });
        entry.letters.retain(|letter| letters.contains(letter));
        entry.dotless |= dotless;
    }
    all
}
