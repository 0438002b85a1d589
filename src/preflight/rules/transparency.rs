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
            let space = sight.page.group.as_ref().and_then(|group| group.space.as_ref());
            let blended = space.filter(|space| matches!(space, Space::DeviceRgb | Space::IccRgb | Space::Cal | Space::Lab));
            blended.map(|space| Finding::error("transparency-rgb", origin).with("space", super::colour::named(space)))
        }
        Standard::X1a => {
            let item = sight.items().find(|item| transparent(item)).map(|item| item.area);
            let blend = sight.page.unmeasured.iter().find(|(what, _)| matches!(what, Unmeasured::Blend(_)));
            let area = item.or(blend.map(|(_, area)| *area));
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
        codes(&judged(judge, page.clone(), |expected| expected.standard = standard))
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
    fn x4_blends_inks() {
        for (space, faults) in [(Space::DeviceCmyk, 0), (Space::DeviceRgb, 1), (Space::IccRgb, 1)] {
            let page = Page { group: Some(Group { space: Some(space) }), ..page(1) };
            assert_eq!(with(&page, Standard::X4).len(), faults);
            assert!(with(&page, Standard::Any).is_empty());
        }
    }
}
