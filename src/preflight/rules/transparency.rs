//! `transparency`: PDF/X-1a knows none; under PDF/X-4 colours are not blended in RGB.

use super::{Finding, Sight, standard};
use crate::evidence::{Item, Kind, Space, Unmeasured};
use crate::printer::Standard;

/// Opacity that is as good as full.
const OPAQUE: f32 = 0.999;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let origin = standard(sight.expected);
    match sight.expected.standard {
        Standard::X4 => {
            let whole = sight.page.group.as_ref().and_then(|group| group.space.clone()).map(|space| (space, sight.bleed()));
            let groups = whole.into_iter().chain(sight.page.groups.iter().cloned());
            let mut blended =
                groups.filter(|(space, _)| matches!(space, Space::DeviceRgb | Space::IccRgb | Space::Cal | Space::Lab));
            let finding = |(space, area)| {
                Finding::error("transparency-rgb", origin.clone()).with("space", super::colour::named(&space)).at(area)
            };
            blended.next().map(finding)
        }
        Standard::X1a => {
            let item = sight.items().find(|item| transparent(item)).map(|item| item.area);
            let blend = sight.page.unmeasured.iter().find(|(what, _)| matches!(what, Unmeasured::Blend(_)));
            let area = item.or(blend.map(|(_, area)| *area)).or(sight.page.soft_masks);
            let found = area.is_some() || sight.page.group.is_some();
            let finding = found.then(|| Finding::error("transparency-found", origin));
            finding.map(|finding| area.map_or(finding.clone(), |area| finding.at(area)))
        }
        Standard::Any => None,
    }
    .into_iter()
    .collect()
}

fn transparent(item: &Item) -> bool {
    item.alpha < OPAQUE || matches!(item.kind, Kind::Image { soft_mask: true, .. })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::evidence::{Group, Page};
    use crate::preflight::samples::{codes, judged, page, text};

    fn with(page: &Page, standard: Standard) -> Vec<String> {
        codes(&judged(judge, page, |expected| expected.standard = standard))
    }

    #[test]
    fn x1a_has_none() {
        let opaque = Page { items: vec![text(10.0)], ..page(1) };
        let clear = Page { items: vec![Item { alpha: 0.9, ..text(10.0) }], ..page(1) };
        assert!(with(&opaque, Standard::X1a).is_empty());
        assert_eq!(with(&clear, Standard::X1a), ["transparency-found"]);
        assert!(with(&clear, Standard::X4).is_empty());
        assert_eq!(with(&Page { group: Some(Group { space: None }), ..page(1) }, Standard::X1a), ["transparency-found"]);
    }

    #[test]
    fn groups_and_masks_within_count() {
        let area = sight_area();
        let grouped = Page { groups: vec![(Space::DeviceRgb, area)], ..page(1) };
        assert_eq!(with(&grouped, Standard::X4), ["transparency-rgb"]);
        assert!(with(&Page { groups: vec![(Space::DeviceCmyk, area)], ..page(1) }, Standard::X4).is_empty());
        assert_eq!(with(&Page { soft_masks: Some(area), ..page(1) }, Standard::X1a), ["transparency-found"]);
    }

    fn sight_area() -> crate::evidence::Rect {
        crate::preflight::samples::rect(20.0, 20.0, 40.0, 40.0)
    }

    #[test]
    fn x4_blends_inks() {
        for (space, faults) in [(Space::DeviceCmyk, 0), (Space::DeviceRgb, 1), (Space::IccRgb, 1)] {
            let page = Page { group: Some(Group { space: Some(space) }), ..page(1) };
            assert_eq!(with(&page, Standard::X4).len(), faults);
            assert!(with(&page, Standard::Any).is_empty());
        }
    }
}
