//! `overprint`: white that overprints leaves what lies below, and so vanishes.

use super::{Finding, Origin, Sight};
use crate::evidence::{Item, Kind, Overprint, Space};

/// Ink that rounding may leave on a plate.
const NONE: f32 = 0.005;
/// Overprint and its modes.
const CLAUSE: Origin = Origin::standard("ISO 32000-1, 8.6.7");

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let lost = sight.items().filter_map(|item| {
        let finding = match item.overprint {
            Overprint::Off => return None,
            Overprint::NonZero => Finding::error("overprint-white", CLAUSE),
            // All plates are replaced, so it does not vanish, unless a RIP sets another mode.
            Overprint::Whole => Finding::warning("overprint-white", CLAUSE),
        };
        white(item).then(|| finding.at(item.area))
    });
    lost.collect()
}

/// Whether it lays no ink: pictures and patterns state none of their own.
fn white(item: &Item) -> bool {
    let own = match &item.kind {
        Kind::Image { stencil, .. } => *stencil,
        Kind::Shading => false,
        _ => item.space != Space::Pattern,
    };
    own && !item.space.is_foreign() && item.inks.total() <= NONE && item.inks.spots.iter().all(|(_, ink)| *ink <= NONE)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Severity;
    use crate::preflight::samples::{codes, inks, judged_items, text};

    #[test]
    fn white_does_not_overprint() {
        let white = Item { inks: inks([0.0; 4]), ..text(10.0) };
        assert!(judged_items(judge, vec![white.clone()]).is_empty());
        let found = judged_items(judge, vec![Item { overprint: Overprint::NonZero, ..white.clone() }]);
        assert_eq!(codes(&found), ["overprint-white"]);
        let found = judged_items(judge, vec![Item { overprint: Overprint::Whole, ..white }]);
        assert_eq!(found[0].severity, Severity::Warning);
        assert!(judged_items(judge, vec![Item { overprint: Overprint::NonZero, ..text(10.0) }]).is_empty());
    }
}
