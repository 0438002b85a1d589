//! Printed sheets: what lies where, and front against back.

use tractopelle::sheet::{self, Flip, Handling, Notes};
use tractopelle::template::Look;
use typst::layout::{Frame, FrameItem, Transform};

use crate::{SET, Word, words_of};

/// How near front and back must meet, in millimetres.
const NEAR: f64 = 0.1;

type Spot = (f64, f64);

/// What takes points of a page to points of a sheet.
#[derive(Clone, Copy)]
struct Way {
    x: [f64; 3],
    y: [f64; 3],
}

impl Way {
    /// The way that takes three points, not on one line, where they are seen.
    fn through(from: [Spot; 3], to: [Spot; 3]) -> Self {
        let [(x0, y0), (x1, y1), (x2, y2)] = from;
        let area = (x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0);
        assert!(area.abs() > 100.0, "the marks lie on one line");
        let solve = |a: f64, b: f64, c: f64| {
            let right = ((b - a) * (y2 - y0) - (c - a) * (y1 - y0)) / area;
            let down = ((c - a) * (x1 - x0) - (b - a) * (x2 - x0)) / area;
            [a - right * x0 - down * y0, right, down]
        };
        Self { x: solve(to[0].0, to[1].0, to[2].0), y: solve(to[0].1, to[1].1, to[2].1) }
    }

    fn map(&self, (x, y): Spot) -> Spot {
        let along = |[base, right, down]: [f64; 3]| base + right * x + down * y;
        (along(self.x), along(self.y))
    }
}

/// Three words of a page that are far from one line, by their places in the list.
fn marks(words: &[Word]) -> [usize; 3] {
    let gap = |a: usize, b: usize| (words[a].from.0 - words[b].from.0).hypot(words[a].from.1 - words[b].from.1);
    let all = || 0..words.len();
    let far = all().max_by(|a, b| gap(0, *a).total_cmp(&gap(0, *b))).unwrap();
    let area = |c: usize| {
        let ((x0, y0), (x1, y1), (x2, y2)) = (words[0].from, words[far].from, words[c].from);
        ((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)).abs()
    };
    let wide = all().max_by(|a, b| area(*a).total_cmp(&area(*b))).unwrap();
    [0, far, wide]
}

/// The pages on a printed sheet: which one, and the way it was brought there, read off the words that
/// lie there.
fn placed(sheet: &Frame, pages: &[Vec<Word>]) -> Vec<(usize, Way)> {
    let mut found = Vec::new();
    for (point, item) in sheet.items() {
        let FrameItem::Group(group) = item else { continue };
        let at = Transform::translate(point.x, point.y).pre_concat(group.transform);
        let seen = words_of(&group.frame, at);
        let same = |page: &&Vec<Word>| page.len() == seen.len() && page.iter().zip(&seen).all(|(a, b)| a.text == b.text);
        // The note in the margin is a group without a page.
        let Some(page) = pages.iter().position(|page| same(&page)) else { continue };
        let [a, b, c] = marks(&pages[page]);
        let spots = |words: &[Word]| [words[a].from, words[b].from, words[c].from];
        found.push((page, Way::through(spots(&pages[page]), spots(&seen))));
    }
    found
}

/// A document's printed sheets.
struct Sheets {
    /// The pages on each, and how they were brought there.
    pages: Vec<Vec<(usize, Way)>>,
    flip: Flip,
    /// Sizes of the paper and of a page.
    paper: Spot,
    page: Spot,
}

/// How a document's pages come to lie on its sheets; `broken` moves the first back aside.
fn sheets(document: &str, broken: bool) -> Sheets {
    let pages = &SET.pages[&(document.to_owned(), "fr".to_owned(), Look::Black)];
    let layout = SET.desk.plan.templates[document].home[0];
    let mut imposition = sheet::imposition(&pages.document, layout, &Handling::default()).unwrap();
    if broken {
        for cell in &mut imposition.sheets[1] {
            cell.at.0 += 0.3;
        }
    }
    let printed = sheet::home(&pages.document, &imposition, &Notes::default()).unwrap();
    let texts: Vec<Vec<Word>> = pages.document.pages().iter().map(|page| words_of(&page.frame, Transform::identity())).collect();
    let size = pages.document.pages()[0].frame.size();
    Sheets {
        pages: printed.iter().map(|sheet| placed(&sheet.frame, &texts)).collect(),
        flip: imposition.flip,
        paper: imposition.size,
        page: (size.x.to_mm(), size.y.to_mm()),
    }
}

/// The corners of every page that have no page behind them, or one that lies apart.
fn apart(document: &str, broken: bool) -> Vec<String> {
    let Sheets { pages, flip, paper, page } = sheets(document, broken);
    // Portrait paper turned on its long edge and landscape paper on its short one: left becomes right.
    let portrait = paper.0 < paper.1;
    assert_eq!(flip, if portrait { Flip::Long } else { Flip::Short }, "{document}");
    let mut faults = Vec::new();
    for (index, pair) in pages.chunks(2).enumerate() {
        let [fronts, backs] = pair else { panic!("{document}: a sheet without back") };
        assert!(fronts.len() == 2 && backs.len() == 2, "{document}: {} and {} pages on a leaf", fronts.len(), backs.len());
        for (front, way) in fronts {
            // Seen through the paper, the back of a page is another page with its left at our right.
            let behind = |(_, back): &&(usize, Way)| {
                [(0.0, 0.0), (page.0, 0.0), (0.0, page.1), page].iter().all(|corner| {
                    let here = way.map(*corner);
                    let there = back.map((page.0 - corner.0, corner.1));
                    (here.0 - (paper.0 - there.0)).hypot(here.1 - there.1) < NEAR
                })
            };
            match backs.iter().find(behind) {
                // Front and back of one leaf are pages that follow each other.
                Some((back, _)) if front.abs_diff(*back) == 1 => {}
                Some((back, _)) => faults.push(format!("leaf {index}: page {} has page {} behind it", front + 1, back + 1)),
                None => faults.push(format!("leaf {index}: nothing meets page {}", front + 1)),
            }
        }
    }
    faults
}

// Printed on both sides, front and back of every page meet within a tenth of a millimetre, head to
// head, in the order of reading: measured on the words of the sheets.
#[test]
fn backs_meet_fronts() {
    for document in ["tract", "fiche-telephone", "guide-papier"] {
        assert_eq!(apart(document, false), [""; 0], "{document}");
    }
}

// A back that lies three tenths of a millimetre aside is seen.
#[test]
fn a_shifted_back_is_seen() {
    for document in ["tract", "guide-papier"] {
        assert_eq!(apart(document, true).len(), 2, "{document}");
    }
}

// Every page is printed, as often as its layout says, at the scale it says.
#[test]
fn every_page_is_printed_at_its_scale() {
    let count = |document: &str| {
        let Sheets { pages: placed, paper, page, .. } = sheets(document, false);
        let length = |way: &Way| {
            let (from, to) = (way.map((0.0, 0.0)), way.map((page.0, 0.0)));
            (to.0 - from.0).hypot(to.1 - from.1)
        };
        let mut pages: Vec<usize> = placed.iter().flatten().map(|(page, _)| page + 1).collect();
        pages.sort_unstable();
        let scales: Vec<f64> = placed.iter().flatten().map(|(_, way)| (length(way) / page.0 * 1000.0).round() / 1000.0).collect();
        (pages, scales.iter().copied().fold(f64::INFINITY, f64::min), scales.iter().copied().fold(0.0, f64::max), paper)
    };
    assert_eq!(count("tract"), (vec![1, 1, 2, 2], 1.0, 1.0, (210.0, 297.0)));
    assert_eq!(count("guide-papier"), ((1..=8).collect(), 1.0, 1.0, (297.0, 210.0)));
    let (pages, small, large, paper) = count("affiche");
    assert_eq!((pages, paper), (vec![1], (210.0, 297.0)));
    assert!(small > 0.6 && large < 0.71, "{small} {large}");
}
