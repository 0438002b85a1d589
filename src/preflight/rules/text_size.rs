//! `text-size`: large enough to be read, to stay open when a flat closes round it, and to bear that
//! several plates never meet exactly.

use super::{Finding, Origin, Sight};
use crate::evidence::{Item, Kind, Space};
use crate::printer::{Printer, Sourced};

/// What rounding in a writer's matrices may take away, in points.
const ROUNDING_PT: f64 = 0.02;
/// Ink that counts as a plate of its own.
const INK: f32 = 0.01;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    sight.items().filter_map(|item| small(item, &sight.expected.printer)).collect()
}

fn small(item: &Item, printer: &Printer) -> Option<Finding> {
    let Kind::Text { size_pt, text, .. } = &item.kind else { return None };
    let (plates, reversed) = (plates(item), item.reversed());
    if plates == 0 && !reversed {
        // White on white, or the invisible text of a scan.
        return None;
    }
    let mut demands: Vec<(&'static str, &Sourced<f64>)> = vec![("text-size-plain", &printer.text_pt)];
    if reversed {
        demands.push(("text-size-reversed", &printer.text_reversed_pt));
    }
    if plates > 1 {
        demands.push(("text-size-inks", &printer.text_multi_ink_pt));
    }
    let (code, wanted) = demands.into_iter().max_by(|one, other| one.1.value.total_cmp(&other.1.value))?;
    (*size_pt < wanted.value - ROUNDING_PT).then(|| {
        let finding = Finding::error(code, Origin::printer(printer, wanted)).with("found", *size_pt).with("wanted", wanted.value);
        finding.with("text", excerpt(text.as_deref().unwrap_or_default())).at(item.area)
    })
}

/// How many plates it is printed from; a colour that has no inks yet counts as one.
fn plates(item: &Item) -> usize {
    match &item.space {
        Space::Separation(name) if name == "All" => 4,
        Space::Separation(_) | Space::DeviceN(_) => item.inks.spots.iter().filter(|(_, ink)| *ink > INK).count(),
        space if space.is_foreign() => usize::from(item.inks.total() > INK),
        _ => item.inks.count(INK),
    }
}

/// The first words of a text, enough to find it.
pub(super) fn excerpt(text: &str) -> String {
    const MOST: usize = 30;
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.chars().count() <= MOST { text } else { text.chars().take(MOST - 1).chain(['…']).collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::Ground;
    use crate::preflight::samples::{codes, inks, judged_items, text};

    fn with(item: Item) -> Vec<String> {
        codes(&judged_items(judge, vec![item]))
    }

    #[test]
    fn plain_text_has_six_points() {
        assert!(with(text(6.0)).is_empty());
        assert!(with(text(5.99)).is_empty());
        assert_eq!(with(text(5.9)), ["text-size-plain"]);
    }

    #[test]
    fn reversed_text_has_eight() {
        let ground = Ground { cmyk: [0.0, 0.0, 0.0, 1.0], foreign: 0.0 };
        let reversed = |size| Item { inks: inks([0.0; 4]), ground, ..text(size) };
        assert!(with(reversed(8.0)).is_empty());
        assert_eq!(with(reversed(7.9)), ["text-size-reversed"]);
        assert!(with(Item { inks: inks([0.0; 4]), ..text(4.0) }).is_empty());
    }

    #[test]
    fn text_of_several_inks_has_nine() {
        let mixed = |size| Item { inks: inks([1.0, 0.5, 0.0, 0.0]), ..text(size) };
        assert!(with(mixed(9.0)).is_empty());
        assert_eq!(with(mixed(8.9)), ["text-size-inks"]);
        let mut spot = Item { space: Space::Separation("Gold".to_owned()), ..mixed(8.9) };
        spot.inks.spots = vec![("Gold".to_owned(), 1.0)];
        assert!(with(spot).is_empty());
    }

    #[test]
    fn long_texts_are_cut() {
        assert_eq!(excerpt("a  b"), "a b");
        assert_eq!(excerpt(&"a".repeat(40)).chars().count(), 30);
    }
}
