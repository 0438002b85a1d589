//! `resolution`: pixels enough at the size that a picture is placed.

use super::{Finding, Origin, Sight};
use crate::evidence::Kind;

/// What rounding of the placed size may take away, in pixels per inch.
const ROUNDING_PPI: f64 = 1.0;

pub(super) fn judge(sight: &Sight) -> Vec<Finding> {
    let printer = &sight.expected.printer;
    let coarse = sight.items().filter_map(|item| {
        let Kind::Image { width, height, bits, ppi, stencil, .. } = item.kind else { return None };
        let (code, rule) = if bits == 1 || stencil {
            ("resolution-bitmap", &printer.bitmap_ppi)
        } else {
            ("resolution-picture", &printer.image_ppi)
        };
        // One pixel across is a flat or a gradient, which has nothing to lose.
        let found = match (width > 1, height > 1) {
            (true, true) => ppi.0.min(ppi.1),
            (true, false) => ppi.0,
            (false, true) => ppi.1,
            (false, false) => return None,
        };
        (found < rule.value - ROUNDING_PPI).then(|| {
            let finding = Finding::error(code, Origin::printer(printer, rule)).with("found", found.round());
            finding.with("wanted", rule.value).at(item.area)
        })
    });
    coarse.collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::preflight::samples::{codes, image, judged_items};

    #[test]
    fn pictures_are_fine_enough() {
        assert!(judged_items(judge, vec![image(300.0, 8), image(299.5, 8)]).is_empty());
        assert_eq!(codes(&judged_items(judge, vec![image(295.0, 8)])), ["resolution-picture"]);
    }

    #[test]
    fn bitmaps_are_finer() {
        assert!(judged_items(judge, vec![image(450.0, 1)]).is_empty());
        assert_eq!(codes(&judged_items(judge, vec![image(440.0, 1)])), ["resolution-bitmap"]);
    }

    #[test]
    fn a_gradient_of_one_row_is_fine() {
        let mut strip = image(20.0, 8);
        if let Kind::Image { height, ppi, .. } = &mut strip.kind {
            (*height, *ppi) = (1, (300.0, 2.0));
        }
        assert!(judged_items(judge, vec![strip]).is_empty());
    }
}
