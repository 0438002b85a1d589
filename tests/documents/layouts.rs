//! Ways of laying pages on paper, each with a small document of a campaign folder (`tests/layouts`).

use std::path::{Path, PathBuf};

use lopdf::{Document, Object};
use tractopelle::diagnostic::Report;
use tractopelle::paper::Shape;
use tractopelle::pipeline;
use tractopelle::plan::{Job, plan};
use tractopelle::sheet::{self, Flip, Handling, Imposition, Notes};
use tractopelle::stock::Stock;
use tractopelle::template::Layout;
use tractopelle::typeset::Pages;
use typst::layout::{Frame, FrameItem, Transform};
use typst::visualize::Paint;

use crate::paper::{Spot, Way, placed};
use crate::{Desk, PLACE, TODAY, Word, loaded, on_engine, run, said, selection, told, words_of};

/// Documents whose sheets are printed on both sides.
const BOTH_SIDES: [&str; 9] =
    ["carte", "carte-courte", "visite", "fiches", "cahier", "gros-cahier", "carnet", "feuillet", "depliant"];

pub(crate) fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/layouts")
}

pub(crate) fn stock() -> Stock {
    let mut report = Report::default();
    loaded(Stock::load(Some(&folder()), TODAY, &mut report).expect("the campaign reads"))
}

fn desk(documents: &[&str]) -> Desk {
    Desk::new(stock(), &selection(&[PLACE], documents, &[], &["home"]))
}

fn pages(desk: &Desk, job: &Job) -> Pages {
    on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step))).expect("it holds")
}

fn handling(desk: &Desk, job: &Job) -> Handling {
    let template = desk.template(job);
    Handling { rtl: false, paper: template.paper("page"), sticker: template.sticker }
}

// Every layout makes its file, with the sheets it should have and what the print dialogue is told; what
// does not go with its layout is refused by name.
#[test]
fn every_layout_makes_its_file() {
    let (outcome, folder) = run(&mut stock(), &selection(&[PLACE], &every(), &[], &["home"]), 0);
    let portrait = (595, 842);
    let across = (842, 595);
    let expected = [
        ("cahier_81_fr_home", 4, across, "DuplexFlipShortEdge"),
        ("carnet_81_fr_home", 4, portrait, "DuplexFlipLongEdge"),
        ("carte-courte_81_fr_home", 2, portrait, "DuplexFlipShortEdge"),
        ("carte_81_fr_home_four-up", 2, portrait, "DuplexFlipLongEdge"),
        ("carte_81_fr_home_n-up", 2, portrait, "DuplexFlipLongEdge"),
        ("depliant_81_fr_home", 2, across, "DuplexFlipShortEdge"),
        ("etiquette_81_fr_home", 1, portrait, "Simplex"),
        ("feuillet_81_fr_home", 2, portrait, "DuplexFlipLongEdge"),
        ("fiches_81_fr_home", 4, portrait, "DuplexFlipLongEdge"),
        ("grande_81_fr_home", 17, portrait, "Simplex"),
        ("gros-cahier_81_fr_home", 24, across, "DuplexFlipLongEdge"),
        ("moyenne_81_fr_home_reduction", 1, portrait, "Simplex"),
        ("moyenne_81_fr_home_tiles-plan", 10, portrait, "Simplex"),
        ("recto_81_fr_home", 1, across, "Simplex"),
        ("rond_81_fr_home", 1, portrait, "Simplex"),
        ("visite_81_fr_home", 2, portrait, "DuplexFlipLongEdge"),
    ];
    let made: Vec<&str> =
        outcome.made.iter().map(|made| made.path.as_str()).filter(|path| !path.ends_with("A-LIRE.pdf")).collect();
    assert_eq!(made, expected.map(|(name, ..)| format!("81/{name}.pdf")));
    for (name, sheets, size, duplex) in expected {
        let document = Document::load(folder.path().join(format!("81/{name}.pdf"))).unwrap();
        assert_eq!(sizes(&document), vec![size; sheets], "{name}");
        let preferences = document.catalog().unwrap().get(b"ViewerPreferences").unwrap().as_dict().unwrap();
        assert_eq!(preferences.get(b"Duplex").unwrap().as_name().unwrap(), duplex.as_bytes(), "{name}");
    }
    let mut refused: Vec<(&str, String)> =
        outcome.report.iter().filter_map(|entry| Some((entry.code, said(entry.args.get("layout")?)))).collect();
    refused.sort_unstable();
    assert_eq!(refused, [("layout-pages", "booklet".to_owned()), ("layout-size", "two-up".to_owned())]);
}

/// The documents of the folder.
fn every() -> Vec<&'static str> {
    [&BOTH_SIDES[..], &["recto", "rond", "etiquette", "grande", "moyenne", "trop", "epais"]].concat()
}

/// Width and height of each page in whole points.
pub(crate) fn sizes(document: &Document) -> Vec<(i32, i32)> {
    let number = |object: &Object| object.as_float().unwrap();
    #[expect(clippy::cast_possible_truncation, reason = "a few hundred")]
    let size = |page: lopdf::ObjectId| {
        let media = document.get_dictionary(page).unwrap().get(b"MediaBox").unwrap().as_array().unwrap().clone();
        (number(&media[2]).round() as i32, number(&media[3]).round() as i32)
    };
    document.get_pages().into_values().map(size).collect()
}

/// The pages that lie on each printed sheet, and how they came there.
fn printed(pages: &Pages, imposition: &Imposition) -> Vec<Vec<(usize, Way)>> {
    let texts: Vec<Vec<Word>> = pages.document.pages().iter().map(|page| words_of(&page.frame, Transform::identity())).collect();
    let sheets = sheet::home(&pages.document, imposition, &Notes::default()).unwrap();
    sheets.iter().map(|sheet| placed(&sheet.frame, &texts)).collect()
}

/// Pages, from 1, whose backs do not lie behind them, head to head.
fn apart(pages: &Pages, imposition: &Imposition) -> Vec<usize> {
    let (width, height) = imposition.size;
    let size = pages.document.pages()[0].frame.size();
    let page: Spot = (size.x.to_mm(), size.y.to_mm());
    let through = |(x, y): Spot| match (imposition.flip, width < height) {
        (Flip::Long, true) | (Flip::Short, false) => (width - x, y),
        _ => (x, height - y),
    };
    let mut faults = Vec::new();
    for pair in printed(pages, imposition).chunks(2) {
        let [fronts, backs] = pair else { panic!("a front without back") };
        for (front, way) in fronts.iter().filter(|(front, _)| front ^ 1 < pages.document.pages().len()) {
            let behind = |(back, other): &&(usize, Way)| {
                *back == front ^ 1
                    && [(0.0, 0.0), (page.0, 0.0), (0.0, page.1), page].iter().all(|(x, y)| {
                        let (here, there) = (way.map((*x, *y)), through(other.map((page.0 - x, *y))));
                        (here.0 - there.0).hypot(here.1 - there.1) < 0.1
                    })
            };
            if backs.iter().filter(behind).count() != 1 {
                faults.push(front + 1);
            }
        }
    }
    faults
}

// On every layout, turned on either edge, the back of each page is its own, measured on its words.
#[test]
fn backs_meet_fronts_on_every_layout() {
    let desk = desk(&BOTH_SIDES);
    for job in &desk.plan.jobs {
        let pages = pages(&desk, job);
        for output in &job.outputs {
            let layout = output.layout.unwrap();
            for flip in [None, Some(Flip::Long), Some(Flip::Short)] {
                let mut handling = handling(&desk, job);
                handling.paper.flip = flip.or(handling.paper.flip);
                let mut imposition = sheet::imposition(&pages.document, layout, &handling).unwrap();
                assert_eq!(apart(&pages, &imposition), [0; 0], "{} {layout:?} {flip:?}", job.document);
                // A back three tenths of a millimetre aside is seen.
                imposition.sheets[1][0].at.1 += 0.3;
                assert_eq!(apart(&pages, &imposition).len(), 1, "{} {layout:?} {flip:?}", job.document);
            }
        }
    }
}

// Every page of a booklet, of a pile and of a sheet of stickers is printed, as often as its layout says.
#[test]
fn every_page_is_printed_as_often_as_its_layout_says() {
    let desk = desk(&["fiches", "cahier", "gros-cahier", "carnet", "feuillet", "visite", "etiquette", "moyenne"]);
    for job in &desk.plan.jobs {
        let pages = pages(&desk, job);
        let layout = job.outputs[0].layout.unwrap();
        let imposition = sheet::imposition(&pages.document, layout, &handling(&desk, job)).unwrap();
        let count = pages.document.pages().len();
        let mut often = vec![0; count];
        for (page, _) in printed(&pages, &imposition).concat() {
            often[page] += 1;
        }
        let copies = match layout {
            Layout::BookletPair => 2,
            Layout::Stickers => 12,
            // The plan shows the whole poster, and nine tiles each a part of it.
            Layout::NUp | Layout::TilesPlan => 10,
            _ => 1,
        };
        assert_eq!(often, vec![copies; count], "{}", job.document);
    }
}

// What a volunteer reads in the margin: blank pages that were added, the plan and the numbers on it.
#[test]
fn margins_say_what_to_do() {
    let wanted = selection(&[PLACE], &["cahier", "feuillet", "moyenne", "carte-courte", "rond"], &[], &["home"]);
    let (outcome, folder) = run(&mut stock(), &wanted, 0);
    assert_eq!(outcome.report.iter().filter(|entry| entry.args.contains_key("layout")).count(), 0);
    let text = |name: &str, page: u32| {
        let document = Document::load(folder.path().join(format!("81/{name}.pdf"))).unwrap();
        document.extract_text(&[page]).unwrap().replace(['\u{202f}', '\u{a0}', '\n'], " ").replace("  ", " ")
    };
    for (name, page, says) in [
        (
            "cahier_81_fr_home",
            1,
            "Feuille 1, Recto. À 100 %, retourner sur le bord court. Plier, agrafer. 2 pages blanches à la fin.",
        ),
        ("feuillet_81_fr_home", 2, "Feuille 1. Verso. À 100 %, bord long. Couper, plier, agrafer. 2 pages blanches à la fin."),
        ("carte-courte_81_fr_home", 2, "Verso. À 100 %, bord court. Couper au milieu, dans les deux sens."),
        ("rond_81_fr_home", 1, "papier autocollant. Découper aux tirets."),
        ("moyenne_81_fr_home_tiles-plan", 1, "Plan de montage : 9 morceaux, une feuille chacun."),
        ("moyenne_81_fr_home_tiles-plan", 2, "Morceau 1 sur 9 : rangée 1, colonne 1."),
        ("moyenne_81_fr_home_tiles-plan", 10, "Morceau 9 sur 9 : rangée 3, colonne 3."),
    ] {
        let text = text(name, page);
        assert!(text.contains(says), "{name}: {text}");
    }
}

/// Outlines on a sheet: their strokes' thickness in points, dash and colour.
fn strokes(frame: &Frame, found: &mut Vec<(f64, bool, Paint)>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => strokes(&group.frame, found),
            FrameItem::Shape(shape, _) => {
                found.extend(shape.stroke.iter().map(|s| (s.thickness.to_pt(), s.dash.is_some(), s.paint.clone())));
            }
            _ => {}
        }
    }
}

// Stickers are cut along a thin dashed line on one's own printer, and along a line of a spot colour that the
// plotter knows where a shop cuts them.
#[test]
fn stickers_have_their_outlines() {
    let desk = desk(&["rond"]);
    let job = &desk.plan.jobs[0];
    let pages = pages(&desk, job);
    let imposition = sheet::imposition(&pages.document, Layout::Stickers, &handling(&desk, job)).unwrap();
    assert_eq!(imposition.contour, Some(Shape::Round));
    let sheets = sheet::home(&pages.document, &imposition, &Notes::default()).unwrap();
    let mut found = Vec::new();
    strokes(&sheets[0].frame, &mut found);
    assert_eq!(found.iter().filter(|(thickness, dashed, _)| (*thickness - 0.25).abs() < 1e-6 && *dashed).count(), 24);
    let (mut stock, wanted) = (stock(), selection(&[PLACE], &["rond"], &[], &["press"]));
    let (outcome, folder) = run(&mut stock, &wanted, 1);
    assert!(!outcome.report.failed(), "{}", told(&outcome.report));
    let file = outcome.made.iter().find(|made| made.path.ends_with("_press.pdf")).unwrap();
    let separations = Document::load(folder.path().join(&file.path)).unwrap();
    let named = |object: &Object| {
        let Ok([kind, name, ..]) = object.as_array().map(Vec::as_slice) else { return false };
        kind.as_name().is_ok_and(|kind| kind == b"Separation") && name.as_name().is_ok_and(|name| name == b"CutContour")
    };
    assert_eq!(separations.objects.values().filter(|object| named(object)).count(), 1);
}

// A leaflet's template is told the widths of its panels, and other modules where it is folded.
#[test]
fn a_leaflet_knows_its_panels() {
    let mut stock = stock();
    let plan = plan(&mut stock, &selection(&[PLACE], &["depliant"], &[], &["home"])).unwrap();
    let (_, data) = pipeline::sample(&stock, &plan).unwrap().remove(0);
    assert_eq!(data["page"]["panels"], serde_json::json!([[100.0, 100.0, 97.0], [97.0, 100.0, 100.0]]));
    let template = &plan.templates["depliant"];
    assert_eq!((template.folds("page", 0, false), template.folds("page", 1, false)), (vec![100.0, 200.0], vec![97.0, 197.0]));
    assert_eq!((template.folds("page", 0, true), template.folds("page", 1, true)), (vec![97.0, 197.0], vec![100.0, 200.0]));
    let plan = tractopelle::plan::plan(&mut stock, &selection(&[PLACE], &["carte"], &[], &["home"])).unwrap();
    assert_eq!(plan.templates["carte"].folds("page", 0, false), [0.0; 0]);
}

// The press is told what is cut out of a page, and of which alone.
#[test]
fn only_stickers_are_cut_out() {
    let desk = desk(&["rond", "etiquette", "carte"]);
    let contours: Vec<_> = desk.plan.jobs.iter().map(|job| desk.template(job).contour(&job.format)).collect();
    assert_eq!(contours, [Some(Shape::Round), Some(Shape::Rectangle), None]);
}
