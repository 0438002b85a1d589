//! The leaflet of A4 in three panels.

use typst::layout::Size;

use super::{Handling, Imposition, Tick, across_height, single};
use crate::paper::folds;

/// Landscape A4 as it is, two sides, with ticks where it is folded.
#[must_use]
pub(in super::super) fn leaflet(pages: usize, size: Size, handling: &Handling) -> Imposition {
    let sides = single(pages, size, handling);
    let (width, height) = sides.size;
    let on_sheet = |index: usize| -> Vec<f64> {
        let page = folds(index, handling.rtl);
        // A back that stands on its head has its left at the sheet's right.
        let turned = sides.sheets[index].first().is_some_and(|cell| cell.turns == 2);
        page.iter().map(|fold| if turned { width - fold } else { *fold }).collect()
    };
    let folds: Vec<Vec<f64>> = (0..sides.sheets.len()).map(on_sheet).collect();
    let ticks = |folds: &Vec<f64>| -> Vec<Tick> { folds.iter().flat_map(|x| across_height(*x, height, true)).collect() };
    Imposition { ticks: folds.iter().map(ticks).collect(), folds, ..sides }
}
