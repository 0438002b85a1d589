//! `glyphs`: letters that the font does not have are printed as boxes, or not at all.

use super::{Finding, Origin, Sight};
use crate::evidence::Kind;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let lost = sight.items().filter_map(|item| match &item.kind {
        Kind::Text { missing, font, .. } if *missing > 0 => {
            let finding = Finding::error("glyphs-missing", Origin::Caution).with("font", font.as_str());
            Some(finding.with("count", *missing).at(item.area))
        }
        _ => None,
    });
    lost.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, judged_items, text};

    #[test]
    fn missing_glyphs_are_seen() {
        let mut item = text(10.0);
        assert!(judged_items(judge, vec![item.clone()]).is_empty());
        if let Kind::Text { missing, .. } = &mut item.kind {
            *missing = 1;
        }
        assert_eq!(codes(&judged_items(judge, vec![item])), ["glyphs-missing"]);
    }
}
