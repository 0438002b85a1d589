//! Plates of a stencil duplicator: which, in what grey, and how they meet.

use std::collections::{BTreeMap, BTreeSet};

use image::GrayImage;
use lopdf::content::Content;
use lopdf::{Document, Object};
use tractopelle::sheet::{self, Cell, Handling, Imposition};
use tractopelle::template::{Imprint, Look};
use tractopelle::typeset::Pages;
use tractopelle::{raster, riso};
use typst::layout::{Frame, FrameItem, Point, Transform};
use typst::visualize::{Color, Geometry, Paint, ProcessColor};
use typst_layout::Page;

use crate::{Desk, PLACE, on_engine, run, selection, stock, words};

/// Pixels of a millimetre, and of an inch.
const DOTS: u32 = 10;
const PPI: f64 = 254.0;

/// A document's pages in the design for the duplicator, how they are laid, and its plates by name.
struct Separated {
    pages: Pages,
    imposition: Imposition,
    plates: BTreeMap<String, Vec<Page>>,
}

fn separated(document: &str) -> Separated {
    let desk = Desk::new(stock(), &selection(&[PLACE], &[document], &[], &["riso"]));
    let job = &desk.plan.jobs[0];
    assert_eq!((job.look, job.imprint, job.outputs.len()), (Look::Colour, Imprint::Home, 1));
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step))).expect("it holds");
    let layout = job.outputs[0].layout.unwrap();
    let imposition = sheet::imposition(&pages.document, layout, &Handling::default()).unwrap();
    let palette = &desk.stock.palette;
    let names = sheet::plates(&pages.document, palette).unwrap();
    assert_eq!(names, ["couleur", "noir"]);
    let sheets = |name: &String| sheet::riso(&pages.document, &imposition, palette, name, &[]);
    let plates = names.iter().map(|name| (name.clone(), sheets(name))).collect();
    Separated { pages, imposition, plates }
}

fn picture(page: &Page) -> GrayImage {
    let png = on_engine(|| raster::png(page, PPI).unwrap());
    image::load_from_memory(&png).unwrap().to_luma8()
}

/// Where 5 by 5 mm have more than `most` per cent of ink all over, if they do anywhere, in millimetres.
fn darkest_flat(picture: &GrayImage, most: f64) -> Option<(u32, u32)> {
    let limit = 255.0 - most * 2.55;
    let side = 5 * DOTS as usize;
    let mut run = vec![vec![0_usize; picture.width() as usize]; 2];
    // The largest dark square that ends at each pixel, row by row.
    for y in 0..picture.height() {
        let (above, here) = (((y + 1) % 2) as usize, (y % 2) as usize);
        for x in 0..picture.width() as usize {
            let dark = f64::from(picture.get_pixel(u32::try_from(x).unwrap(), y).0[0]) < limit;
            let around = if x == 0 { 0 } else { run[above][x].min(run[here][x - 1]).min(run[above][x - 1]) };
            run[here][x] = if dark { around + 1 } else { 0 };
            if run[here][x] >= side {
                return Some((u32::try_from(x).unwrap() / DOTS, y / DOTS));
            }
        }
    }
    None
}

/// A sheet's picture without its QR codes, which have all of their ink.
fn picture_without_codes(page: &Page, pages: &Pages, cells: &[Cell]) -> GrayImage {
    let mut picture = picture(page);
    for cell in cells {
        for (_, code) in pages.codes.iter().filter(|(_, code)| code.page == cell.page) {
            let (a, b) = (cell.map(code.x, code.y), cell.map(code.x + code.side, code.y + code.side));
            #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "on the picture")]
            let dots = |length: f64| (length * f64::from(DOTS)).round() as u32;
            for y in dots(a.1.min(b.1))..dots(a.1.max(b.1)) {
                for x in dots(a.0.min(b.0))..dots(a.0.max(b.0)) {
                    picture.put_pixel(x, y, image::Luma([255]));
                }
            }
        }
    }
    picture
}

// Flats have at most 85 % of their ink, on every plate; and there are flats, so that the rule is put to work.
#[test]
fn flats_are_not_too_dark() {
    for document in ["tract", "affiche"] {
        let Separated { pages, imposition, plates } = separated(document);
        for (name, sheets) in plates {
            let pictures: Vec<GrayImage> =
                sheets.iter().zip(&imposition.sheets).map(|(page, cells)| picture_without_codes(page, &pages, cells)).collect();
            let flats = |most: f64| -> Vec<(usize, (u32, u32))> {
                let dark = |(index, picture): (usize, &GrayImage)| Some((index + 1, darkest_flat(picture, most)?));
                pictures.iter().enumerate().filter_map(dark).collect()
            };
            assert_eq!(flats(85.5), [], "{document} {name}");
            assert!(!flats(80.0).is_empty(), "{document} {name} has no flat");
        }
    }
}

// Nothing is nearer than five millimetres to the trim of any page: just within is white, and just further
// in there is ink.
#[test]
fn art_stays_clear_of_the_trim() {
    for document in ["tract", "affiche"] {
        let Separated { imposition, plates, .. } = separated(document);
        let mut inked = 0;
        for (index, page) in plates["couleur"].iter().enumerate().chain(plates["noir"].iter().enumerate()) {
            let picture = picture(page);
            for cell in &imposition.sheets[index] {
                // Register ticks end 4.5 mm from the edge: the ring between them and the art is white.
                let ring = |inset: f64| dark_around(&picture, cell.area(), inset);
                assert_eq!(ring(4.75), 0, "{document} sheet {}", index + 1);
                inked += ring(5.3);
            }
        }
        assert!(inked > 1000, "{document}: {inked}");
    }
}

/// Dark pixels on a rectangle's outline, moved inwards by some millimetres.
fn dark_around(picture: &GrayImage, [x, y, width, height]: [f64; 4], inset: f64) -> usize {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "on the picture")]
    let dots = |length: f64| (length * f64::from(DOTS)).round() as u32;
    let (left, top, right, bottom) =
        (dots(x + inset), dots(y + inset), dots(x + width - inset) - 1, dots(y + height - inset) - 1);
    let dark = |x: u32, y: u32| usize::from(picture.get_pixel(x, y).0[0] < 128);
    let across: usize = (left..=right).map(|x| dark(x, top) + dark(x, bottom)).sum();
    across + (top..=bottom).map(|y| dark(left, y) + dark(right, y)).sum::<usize>()
}

/// A text on a plate, and where its baseline begins in hundredths of a millimetre.
type Text = (String, i64, i64);

/// Texts and ticks of a sheet.
fn collect(frame: &Frame, at: Transform, texts: &mut BTreeMap<Text, f32>, ticks: &mut BTreeSet<[i64; 4]>) {
    #[expect(clippy::cast_possible_truncation, reason = "within a sheet")]
    let spot = |point: Point| [point.x, point.y].map(|length| (length.to_mm() * 100.0).round() as i64);
    for (point, item) in frame.items() {
        let here = at.pre_concat(Transform::translate(point.x, point.y));
        match item {
            FrameItem::Group(group) => collect(&group.frame, here.pre_concat(group.transform), texts, ticks),
            FrameItem::Text(text) => {
                let [x, y] = spot(Point::zero().transform(here));
                let Paint::Solid(Color::Process(ProcessColor::Luma(luma))) = &text.fill else { panic!("{:?}", text.fill) };
                texts.insert((text.text.to_string(), x, y), luma.luma);
            }
            FrameItem::Shape(shape, _) => {
                if let (Geometry::Line(to), Some(_)) = (&shape.geometry, &shape.stroke)
                    && at.is_identity()
                {
                    let ([a, b], [c, d]) = (spot(*point), spot(*point + *to));
                    ticks.insert([a, b, c, d]);
                }
            }
            _ => {}
        }
    }
}

/// What is on a plate's sheet: texts with their paleness, and ticks.
type Seen = (BTreeMap<Text, f32>, BTreeSet<[i64; 4]>);

fn texts_and_ticks(sheets: &[Page]) -> Vec<Seen> {
    let of = |page: &Page| {
        let (mut texts, mut ticks) = (BTreeMap::new(), BTreeSet::new());
        collect(&page.frame, Transform::identity(), &mut texts, &mut ticks);
        (texts, ticks)
    };
    sheets.iter().map(of).collect()
}

// Laid on each other, plates show the same ticks, and what is on both is in the same place.
#[test]
fn plates_register() {
    for document in ["tract", "affiche", "guide-papier"] {
        let Separated { plates, imposition, .. } = separated(document);
        let (colour, black) = (texts_and_ticks(&plates["couleur"]), texts_and_ticks(&plates["noir"]));
        assert_eq!((colour.len(), black.len()), (imposition.sheets.len(), imposition.sheets.len()));
        let mut shared = 0;
        for (index, ((coloured, ticks), (blacks, others))) in colour.iter().zip(&black).enumerate() {
            assert_eq!(ticks, others, "{document}");
            assert_eq!(ticks.len(), 8 + imposition.ticks[index].len(), "{document}");
            shared += coloured.keys().filter(|text| blacks.contains_key(*text)).count();
            // Whatever is printed in colour or left out of it is left out of the black.
            assert!(coloured.keys().all(|text| blacks.get(text) == Some(&1.0)), "{document}");
        }
        assert!(shared > 0, "{document}");
    }
}

// Black text prints over the colour; text of the paper's colour is left out of both plates, text of the
// colour out of the black alone.
#[test]
fn black_overprints_and_paper_is_left_out() {
    let Separated { pages, plates, .. } = separated("tract");
    let (colour, black) = (texts_and_ticks(&plates["couleur"]), texts_and_ticks(&plates["noir"]));
    let shade = |sheets: &[Seen], text: &str| -> Option<f32> {
        sheets.iter().flat_map(|(texts, _)| texts).find(|((known, ..), _)| known == text).map(|(_, shade)| *shade)
    };
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    for word in words(&pages) {
        let role = word.role.unwrap_or_default();
        let shades = (shade(&colour, &word.text), shade(&black, &word.text));
        let large = word.size > 70.0;
        match role.as_str() {
            "noir" => assert_eq!(shades, (None, Some(if large { 39.0 / 255.0 } else { 0.0 })), "{}", word.text),
            "papier" => assert_eq!(shades, (Some(1.0), Some(1.0)), "{}", word.text),
            "chantier" => assert_eq!(shades, (Some(39.0 / 255.0), Some(1.0)), "{}", word.text),
            other => panic!("{other}: {}", word.text),
        }
        *seen.entry(role).or_default() += 1;
    }
    assert!(seen.len() == 3 && seen.values().all(|count| *count > 0), "{seen:?}");
}

// The files: one for each ink, named after it, grey and nothing else, of the size of the paper.
#[test]
fn each_ink_has_its_grey_file() {
    let mut stock = stock();
    let documents = ["affiche", "fiche-telephone", "guide-papier", "tract"];
    let (outcome, folder) = run(&mut stock, &selection(&[PLACE], &documents, &[], &["riso"]), 0);
    assert!(!outcome.report.failed());
    let sizes = [("affiche", (842, 1191)), ("fiche-telephone", (595, 842)), ("guide-papier", (842, 595)), ("tract", (595, 842))];
    let names = sizes.iter().flat_map(|(name, _)| ["jaune", "noir"].map(|ink| format!("81/{name}_81_fr_riso_{ink}.pdf")));
    let made: Vec<String> = outcome.made.iter().map(|made| made.path.clone()).collect();
    assert_eq!(made, std::iter::once("81/A-LIRE.pdf".to_owned()).chain(names).collect::<Vec<_>>());
    for (name, size) in sizes {
        for ink in ["jaune", "noir"] {
            let mut document = Document::load(folder.path().join(format!("81/{name}_81_fr_riso_{ink}.pdf"))).unwrap();
            assert!(crate::layouts::sizes(&document).iter().all(|page| *page == size), "{name}");
            document.decompress();
            assert_grey(&document, &format!("{name} {ink}"));
        }
    }
    // Codes are black: they are on its plate, as often as they are printed.
    let codes = |path: &str| outcome.made.iter().find(|made| made.path == path).map(|made| made.qr.concat().len());
    assert_eq!(codes("81/tract_81_fr_riso_noir.pdf"), Some(4));
    assert_eq!(codes("81/tract_81_fr_riso_jaune.pdf"), Some(0));
}

/// Sees that a file names no colours but device grey.
fn assert_grey(document: &Document, name: &str) {
    let mut painted = 0;
    for page in document.get_pages().into_values() {
        let content = Content::decode(&document.get_page_content(page)).unwrap();
        for operation in content.operations {
            let operator = operation.operator.as_str();
            assert!(!["rg", "RG", "k", "K", "sh"].contains(&operator), "{name}: {operator}");
            painted += usize::from(["g", "G", "sc", "SC", "scn", "SCN"].contains(&operator));
        }
    }
    assert!(painted > 0, "{name}");
    for object in document.objects.values() {
        let dictionary = match object {
            Object::Dictionary(dictionary) => dictionary,
            Object::Stream(stream) => &stream.dict,
            _ => continue,
        };
        for key in [&b"ColorSpace"[..], b"CS"] {
            let spaces = match dictionary.get(key) {
                Ok(Object::Reference(id)) => document.get_object(*id).unwrap().clone(),
                Ok(other) => other.clone(),
                Err(_) => continue,
            };
            let spaces = if let Object::Dictionary(all) = spaces {
                all.iter().map(|(_, space)| space.clone()).collect()
            } else {
                vec![spaces]
            };
            for space in spaces {
                assert!(matches!(&space, Object::Name(name) if name == b"DeviceGray"), "{name}: {space:?}");
            }
        }
    }
}

// More than two inks, and a colour that is no role, are refused.
#[test]
fn three_inks_are_refused() {
    let desk = Desk::new(stock(), &selection(&[PLACE], &["tract"], &[], &["riso"]));
    let job = &desk.plan.jobs[0];
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step))).expect("it holds");
    let mut palette = desk.stock.palette.clone();
    let mut third = palette["noir"].riso.clone();
    third.as_mut().unwrap().ink = "bleu".to_owned();
    palette.get_mut("papier").unwrap().riso = third;
    let codes = |report: tractopelle::diagnostic::Report| report.iter().map(|entry| entry.code).collect::<Vec<_>>();
    assert_eq!(sheet::plates(&pages.document, &palette).map_err(codes), Err(vec!["riso-inks"]));
    palette.remove("chantier");
    assert!(codes(sheet::plates(&pages.document, &palette).unwrap_err()).contains(&"ink-foreign"));
    assert_eq!(riso::MOST_INKS, 2);
}
