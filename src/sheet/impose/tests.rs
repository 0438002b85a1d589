use typst::layout::Axes;

use super::poster::OVERLAP;
use super::*;
use crate::paper::A4;

const A6: (f64, f64) = (105.0, 148.0);
const A5: (f64, f64) = (148.0, 210.0);
const A4_ACROSS: (f64, f64) = (297.0, 210.0);

fn size(size: (f64, f64)) -> Size {
    Axes::new(Abs::mm(size.0), Abs::mm(size.1))
}

fn turned(flip: Flip) -> Handling {
    Handling { paper: Paper { flip: Some(flip), thickness: None }, ..Handling::default() }
}

fn thick(thickness: f64) -> Handling {
    Handling { paper: Paper { flip: None, thickness: Some(thickness) }, ..Handling::default() }
}

fn right_to_left() -> Handling {
    Handling { rtl: true, ..Handling::default() }
}

fn folded(pages: usize, handling: &Handling) -> Imposition {
    booklet(pages, size(A5), handling).unwrap_or_else(|| panic!("{pages} pages fold"))
}

fn folded_pair(pages: usize, handling: &Handling) -> Imposition {
    booklet_pair(pages, size(A6), handling).unwrap_or_else(|| panic!("{pages} pages fold"))
}

/// A point of the back as it is seen through the paper from its front, once the paper is turned over.
fn through((x, y): (f64, f64), imposition: &Imposition) -> (f64, f64) {
    let (width, height) = imposition.size;
    match (imposition.flip, width < height) {
        (Flip::Long, true) | (Flip::Short, false) => (width - x, y),
        (Flip::Long, false) | (Flip::Short, true) => (x, height - y),
        (Flip::Simplex, _) => panic!("one side only"),
    }
}

fn close(a: (f64, f64), b: (f64, f64)) -> bool {
    (a.0 - b.0).abs() < 0.01 && (a.1 - b.1).abs() < 0.01
}

/// Page numbers from 1 on each sheet.
fn pages(imposition: &Imposition) -> Vec<Vec<usize>> {
    imposition.sheets.iter().map(|cells| cells.iter().map(|cell| cell.page + 1).collect()).collect()
}

/// Leaves of which front and back do not meet head to head, by their fronts' pages; and how many meet.
fn apart(imposition: &Imposition) -> (Vec<usize>, usize) {
    let (mut faults, mut met) = (Vec::new(), 0);
    for pair in imposition.sheets.chunks(2) {
        let [fronts, backs] = pair else { panic!("a front without back") };
        for front in fronts {
            let [_, _, width, height] = front.window;
            let meets = |back: &&Cell| {
                back.page.abs_diff(front.page) == 1
                    && [(0.0, 0.0), (width, 0.0), (width * 0.2, height * 0.5), (width, height)]
                        .iter()
                        .all(|(x, y)| close(front.map(*x, *y), through(back.map(width - x, *y), imposition)))
            };
            let count = backs.iter().filter(meets).count();
            met += count;
            if count != 1 {
                faults.push(front.page + 1);
            }
        }
    }
    (faults, met)
}

// Whatever the layout and the edge the paper is turned on, each page's back lies behind it, head to head.
#[test]
fn backs_meet_fronts_on_both_edges() {
    for flip in [Flip::Long, Flip::Short] {
        let handling = turned(flip);
        let cases = [
            (two_up(2, size(A5), &handling), 2),
            (four_up(2, size(A6), &handling), 4),
            (four_up(4, size(A6), &handling), 8),
            (n_up(2, size((85.0, 54.0)), &handling), 10),
            (n_up(2, size((74.0, 105.0)), &handling), 8),
            (cut_and_stack(24, size(A6), &handling), 12),
            (cut_and_stack(8, size(A5), &handling), 4),
            (folded(8, &handling), 4),
            (folded(48, &handling), 24),
            (folded_pair(8, &handling), 8),
            (leaflet(2, size(A4_ACROSS), &handling), 1),
            (single(2, size(A4), &handling), 1),
        ];
        for (imposition, leaves) in cases {
            assert_eq!((imposition.flip, imposition.fits()), (flip, true));
            assert_eq!(apart(&imposition), (vec![], leaves), "{flip:?} {:?}", pages(&imposition));
        }
    }
}

// A back that is turned on the other edge is seen, and so is one that lies a tenth of a millimetre aside.
#[test]
fn a_wrong_back_is_seen() {
    let mut wrong = two_up(2, size(A5), &turned(Flip::Long));
    wrong.flip = Flip::Short;
    assert_eq!(apart(&wrong).1, 0);
    let mut aside = four_up(2, size(A6), &turned(Flip::Short));
    aside.sheets[1][0].at.0 += 0.1;
    assert_eq!(apart(&aside).1, 3);
}

// Unless somebody says otherwise, paper is turned so that left becomes right and heads stay up.
#[test]
fn heads_stay_up_by_default() {
    let handling = Handling::default();
    for (imposition, flip) in [
        (four_up(2, size(A6), &handling), Flip::Long),
        (n_up(2, size(A5), &handling), Flip::Short),
        (folded(4, &handling), Flip::Short),
        (folded_pair(4, &handling), Flip::Long),
        (leaflet(2, size(A4_ACROSS), &handling), Flip::Short),
    ] {
        assert_eq!(imposition.flip, flip);
        assert!(imposition.sheets.iter().flatten().all(|cell| cell.turns == 0), "{:?}", imposition.sheets);
    }
    assert_eq!(two_up(1, size(A5), &handling).flip, Flip::Simplex);
}

// Where pages lie: A6 in the quarters of the sheet, cut at its middle both ways.
#[test]
fn four_pages_share_a_sheet() {
    let imposition = four_up(2, size(A6), &Handling::default());
    let areas: Vec<[f64; 4]> = imposition.sheets[0].iter().map(Cell::area).collect();
    for (area, expected) in areas.iter().zip([(0.0, 0.25), (105.0, 0.25), (0.0, 148.75), (105.0, 148.75)]) {
        assert!(close((area[0], area[1]), expected), "{areas:?}");
    }
    assert_eq!(pages(&imposition), [[1; 4], [2; 4]]);
    let cuts: Vec<(f64, f64)> = imposition.ticks[0].iter().map(|tick| tick.from).collect();
    assert_eq!(cuts, [(105.0, 5.5), (105.0, 288.5), (5.5, 148.5), (201.5, 148.5)]);
    assert_eq!(pages(&four_up(3, size(A6), &turned(Flip::Simplex))), [[1; 4], [2; 4], [3; 4]]);
}

// As many copies as A4 takes; pages too large for it are refused.
#[test]
fn a_sheet_takes_what_fits() {
    let handling = Handling::default();
    let copies = |page| n_up(1, size(page), &handling).sheets[0].len();
    assert_eq!([A6, A5, (74.0, 105.0), (85.0, 54.0), A4].map(copies), [4, 2, 8, 10, 1]);
    assert!(!n_up(1, size((297.0, 420.0)), &handling).fits());
    assert!(!two_up(1, size(A4), &handling).fits() && !stickers(1, size((80.0, 80.0)), &handling).fits());
}

/// The pages in the order in which stacks lie once the pile is cut: places from the first to the last, in
/// each the sheets from the top, fronts before their backs.
fn stacked(imposition: &Imposition) -> Vec<usize> {
    let fronts: Vec<&Vec<Cell>> =
        imposition.sheets.iter().step_by(if imposition.flip == Flip::Simplex { 1 } else { 2 }).collect();
    let mut order = Vec::new();
    for place in 0..fronts[0].len() {
        for (sheet, front) in fronts.iter().enumerate() {
            let Some(front) = front.get(place) else { continue };
            order.push(front.page + 1);
            if imposition.flip != Flip::Simplex {
                let behind = |back: &&Cell| {
                    let [x, y, width, height] = back.area();
                    let centre = through((x + width / 2.0, y + height / 2.0), imposition);
                    let [x, y, width, height] = front.area();
                    close(centre, (x + width / 2.0, y + height / 2.0))
                };
                order.extend(imposition.sheets[sheet * 2 + 1].iter().find(behind).map(|back| back.page + 1));
            }
        }
    }
    order
}

#[test]
fn cut_stacks_lie_in_order() {
    for count in [1, 2, 7, 8, 24, 30] {
        for flip in [Flip::Long, Flip::Short, Flip::Simplex] {
            let imposition = cut_and_stack(count, size(A6), &turned(flip));
            assert_eq!(stacked(&imposition), (1..=count).collect::<Vec<_>>(), "{count} {flip:?}");
        }
    }
    assert_eq!(pages(&cut_and_stack(16, size(A6), &Handling::default()))[0], [1, 5, 9, 13]);
}

#[test]
fn a_booklet_reads_in_order() {
    let imposition = folded(8, &Handling::default());
    assert_eq!(pages(&imposition), [[8, 1], [2, 7], [6, 3], [4, 5]]);
    assert_eq!((imposition.size, imposition.flip, imposition.blanks), (A4_ACROSS, Flip::Short, 0));
    assert_eq!(imposition.folds, vec![vec![148.5]; 4]);
    let mirrored = folded(4, &right_to_left());
    assert_eq!(pages(&mirrored), [[1, 4], [3, 2]]);
    for count in [0, 1, 49] {
        assert_eq!(booklet(count, size(A5), &Handling::default()), None);
    }
}

// Blank pages come at the end, and are counted.
#[test]
fn a_booklet_is_filled_up_with_blank_pages() {
    let imposition = folded(2, &Handling::default());
    assert_eq!((pages(&imposition), imposition.blanks), (vec![vec![1], vec![2]], 2));
    // The first page is the cover: right of the spine; the second lies behind it.
    assert_eq!((imposition.sheets[0][0].at.0, imposition.sheets[1][0].at.0), (148.5, 0.5));
    let imposition = folded(47, &Handling::default());
    assert_eq!((pages(&imposition)[0].clone(), pages(&imposition).len(), imposition.blanks), (vec![1], 24, 1));
}

// A pair of A6 booklets: the same in both halves, heads up, cut at the middle and folded at the spine.
#[test]
fn two_small_booklets_share_a_sheet() {
    let imposition = folded_pair(8, &Handling::default());
    assert_eq!(pages(&imposition), [[8, 1, 8, 1], [2, 7, 2, 7], [6, 3, 6, 3], [4, 5, 4, 5]]);
    let front = &imposition.sheets[0];
    assert_eq!((front[1].at, front[3].at), ((105.0, 0.25), (105.0, 148.75)));
    let ticks: Vec<((f64, f64), bool)> = imposition.ticks[0].iter().map(|tick| (tick.from, tick.fold)).collect();
    assert_eq!(ticks, [((105.0, 5.5), true), ((105.0, 288.5), true), ((5.5, 148.5), false), ((201.5, 148.5), false)]);
}

// Each sheet inside another one moves its pages toward the spine by the paper's thickness, on both sides,
// at its left and right alike; their places stay.
#[test]
fn inner_spreads_creep_toward_the_spine() {
    for (handling, by) in [(thick(0.25), 0.25), (Handling::default(), 0.1), (thick(0.0), 0.0)] {
        let imposition = folded(48, &handling);
        for (index, cells) in imposition.sheets.iter().enumerate() {
            #[expect(clippy::cast_precision_loss, reason = "a dozen sheets")]
            let shift = by * (index / 2) as f64;
            for cell in cells {
                let moved = cell.at.0 + if cell.at.0 > 100.0 { -shift } else { shift };
                assert!(close(cell.map(0.0, 0.0), (moved, cell.at.1)), "{index}: {:?}", cell.map(0.0, 0.0));
            }
        }
    }
}

// A leaflet has 100, 100 and 97 mm inside, the mirror of it outside, and folds that meet through the paper.
#[test]
fn a_leaflet_folds_where_it_should() {
    for (handling, folds) in [
        (turned(Flip::Short), [[100.0, 200.0], [97.0, 197.0]]),
        // Turned on its long edge, the back lies upside down on its sheet.
        (turned(Flip::Long), [[100.0, 200.0], [200.0, 100.0]]),
        (right_to_left(), [[97.0, 197.0], [100.0, 200.0]]),
    ] {
        let imposition = leaflet(2, size(A4_ACROSS), &handling);
        for (sheet, expected) in imposition.folds.iter().zip(folds) {
            assert!(sheet.iter().zip(expected).all(|(fold, expected)| (fold - expected).abs() < 0.01), "{sheet:?}");
        }
        let mut seen: Vec<f64> = imposition.folds[1].iter().map(|fold| through((*fold, 0.0), &imposition).0).collect();
        seen.sort_by(f64::total_cmp);
        assert!(seen.iter().zip(&imposition.folds[0]).all(|(back, front)| (back - front).abs() < 0.01), "{seen:?}");
        assert!(imposition.ticks.iter().all(|ticks| ticks.len() == 4 && ticks.iter().all(|tick| tick.fold)));
    }
}

#[test]
fn stickers_lie_apart_on_the_sheet() {
    let handling = Handling { sticker: Sticker { shape: Shape::Round, ..Sticker::default() }, ..Handling::default() };
    for (page, pitch) in [((40.0, 40.0), 44.0), ((63.5, 33.9), 67.5), ((70.0, 37.0), 70.0)] {
        let imposition = stickers(2, size(page), &handling);
        assert_eq!((imposition.sheets.len(), imposition.flip, imposition.contour), (1, Flip::Simplex, Some(Shape::Round)));
        let cells = &imposition.sheets[0];
        assert_eq!((cells.len(), imposition.fits()), (24, true));
        assert!((cells[1].at.0 - cells[0].at.0 - pitch).abs() < 0.01, "{:?}", cells[1].at);
        for (index, a) in cells.iter().enumerate() {
            assert_eq!(a.page, index % 2);
            let free = |b: &Cell| (a.at.0 - b.at.0).abs() >= page.0 - 0.01 || (a.at.1 - b.at.1).abs() >= page.1 - 0.01;
            assert!(cells.iter().skip(index + 1).all(free));
        }
        let (first, last) = (cells[0].area(), cells[23].area());
        // As much paper left as right, above as below.
        assert!((first[0] - (A4.0 - last[0] - last[2])).abs() < 0.01 && (first[1] - (A4.1 - last[1] - last[3])).abs() < 0.01);
    }
    let bought = Sticker { shape: Shape::Round, origin: Some([16.0, 13.5]), pitch: Some([46.0, 46.0]) };
    let imposition = stickers(1, size((40.0, 40.0)), &Handling { sticker: bought, ..Handling::default() });
    let at: Vec<(f64, f64)> = [0, 3, 4, 23].iter().map(|index| imposition.sheets[0][*index].at).collect();
    assert_eq!(at, [(16.0, 13.5), (154.0, 13.5), (16.0, 59.5), (154.0, 243.5)]);
}

#[test]
fn tiles_cover_the_poster_and_overlap() {
    for (poster, count) in [((297.0, 420.0), 4), ((420.0, 594.0), 9), ((594.0, 841.0), 16)] {
        let imposition = tiles(1, size(poster));
        assert_eq!((imposition.sheets.len(), imposition.tiles()), (count, count));
        let windows: Vec<[f64; 4]> = imposition.sheets.iter().map(|cells| cells[0].window).collect();
        let reach = |axis: usize| windows.iter().map(|w| w[axis] + w[axis + 2]).fold(0.0, f64::max);
        assert!((reach(0) - poster.0).abs() < 0.01 && (reach(1) - poster.1).abs() < 0.01);
        let (first, right, down) = (windows[0], windows[1], windows[imposition.columns]);
        let shared = (first[0] + first[2] - right[0], first[1] + first[3] - down[1]);
        assert!(close(shared, (OVERLAP, OVERLAP)), "{shared:?}");
        for cells in &imposition.sheets {
            let [x, y, width, height] = cells[0].area();
            assert!(x >= EDGE && y >= EDGE && x + width <= A4.0 - EDGE && y + height <= A4.1 - EDGE);
        }
    }
}

// The plan shows the whole poster, and on it each tile where it belongs.
#[test]
fn the_plan_shows_every_tile_in_its_place() {
    let poster = (420.0, 594.0);
    let imposition = tiles_with_plan(1, size(poster)).unwrap_or_else(|| panic!("one page"));
    assert_eq!((imposition.sheets.len(), imposition.tiles(), imposition.tile(0), imposition.tile(9)), (10, 9, 0, 9));
    let plan = imposition.sheets[0][0];
    assert!(close((plan.window[0], plan.window[1]), (0.0, 0.0)) && close((plan.window[2], plan.window[3]), poster));
    for (tile, place) in imposition.sheets[1..].iter().zip(&imposition.plan) {
        let [x, y, width, height] = tile[0].window;
        assert!(close(plan.map(x, y), (place[0], place[1])));
        assert!(close(plan.map(x + width, y + height), (place[0] + place[2], place[1] + place[3])));
    }
    assert_eq!(tiles_with_plan(2, size(poster)), None);
}

#[test]
fn ticks_stay_on_printable_paper() {
    let (a3, handling) = (size((297.0, 420.0)), Handling::default());
    for imposition in [
        two_up(2, size(A5), &handling),
        four_up(2, size(A6), &handling),
        n_up(2, size((85.0, 54.0)), &handling),
        n_up(2, size((205.0, 290.0)), &handling),
        folded(8, &handling),
        folded_pair(8, &handling),
        leaflet(2, size(A4_ACROSS), &handling),
        tiles(1, a3),
        fit_on_a4(1, a3),
    ] {
        for tick in imposition.ticks.iter().flatten() {
            for (x, y) in [tick.from, tick.to] {
                assert!(x >= EDGE && y >= EDGE && x <= imposition.size.0 - EDGE && y <= imposition.size.1 - EDGE);
            }
        }
    }
}
