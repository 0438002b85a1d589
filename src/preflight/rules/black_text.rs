//! `black-text`: black letters are black ink alone; of several plates, each a little beside the others,
//! small letters get coloured edges.

use super::{Finding, Origin, Sight};
use crate::evidence::{Inks, Kind};

/// From here on black ink makes text look black.
const BLACK: f32 = 0.8;
/// Cyan, magenta and yellow of so much each look black without black ink.
const DARK: f32 = 0.6;
/// Ink that rounding may leave on a plate.
const NONE: f32 = 0.005;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let rule = &sight.expected.printer.black_text;
    if !rule.value {
        return Vec::new();
    }
    let origin = Origin::printer(&sight.expected.printer, rule);
    let mixed = sight
        .items()
        .filter(|item| matches!(item.kind, Kind::Text { .. }) && !item.space.is_foreign() && mixed_black(&item.inks));
    mixed.map(|item| Finding::error("black-text-mixed", origin.clone()).with("found", recipe(&item.inks)).at(item.area)).collect()
}

fn mixed_black(inks: &Inks) -> bool {
    let [colours @ .., black] = &inks.cmyk;
    let coloured = colours.iter().any(|ink| *ink > NONE);
    (*black >= BLACK && coloured) || colours.iter().all(|ink| *ink >= DARK)
}

/// Inks as a press operator writes them: `C75 M68 Y67 K90`.
fn recipe(inks: &Inks) -> String {
    let written = ["C", "M", "Y", "K"].iter().zip(inks.cmyk).map(|(name, ink)| format!("{name}{:.0}", ink * 100.0));
    written.collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Item, Page, Space};
    use crate::preflight::samples::{codes, inks, item, judged, judged_items, page, text};

    #[test]
    fn black_text_is_black_alone() {
        for (cmyk, faults) in [
            ([0.0, 0.0, 0.0, 1.0], 0),
            ([0.0, 0.0, 0.0, 0.5], 0),
            ([0.02, 0.0, 0.0, 1.0], 1),
            ([0.75, 0.68, 0.67, 0.9], 1),
            ([0.75, 0.68, 0.67, 0.0], 1),
            ([1.0, 0.8, 0.1, 0.3], 0),
            ([0.0; 4], 0),
        ] {
            let found = judged_items(judge, vec![Item { inks: inks(cmyk), ..text(10.0) }]);
            assert_eq!(codes(&found).len(), faults, "{cmyk:?}");
        }
    }

    #[test]
    fn only_text_of_inks_for_printers_that_ask() {
        let mixed = inks([0.5, 0.4, 0.4, 1.0]);
        assert!(judged_items(judge, vec![Item { inks: mixed.clone(), ..item(Kind::Fill) }]).is_empty());
        assert!(judged_items(judge, vec![Item { inks: mixed.clone(), space: Space::IccRgb, ..text(10.0) }]).is_empty());
        let page = Page { items: vec![Item { inks: mixed, ..text(10.0) }], ..page(1) };
        assert!(judged(judge, &page, |expected| expected.printer.black_text.value = false).is_empty());
    }
}
