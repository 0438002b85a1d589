//! The pictures of `docs/gallery.md`: the sheets of the examples, and a sheet of every document, made by the program.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use image::imageops::overlay;
use image::{Rgb, RgbImage};
use rayon::prelude::*;
use tractopelle::diagnostic::Report;
use tractopelle::palette::Palette;
use tractopelle::plan::Job;
use tractopelle::stock::Stock;
use tractopelle::template::Look;
use tractopelle::typeset::Pages;
use tractopelle::{raster, sheet};

use crate::pictures::difference;
use crate::{Desk, SET, TODAY, loaded, on_engine, selection, told, updating};

/// Height of a page on a board of an example, and of one on the board of all documents, in pixels.
const TALL: [f64; 2] = [262.0, 134.0];
/// Width of a board that is full, the room between pages, and the ground they lie on.
const WIDE: u32 = 1000;
const GAP: u32 = 14;
const TABLE: Rgb<u8> = Rgb([236; 3]);
const EDGE: Rgb<u8> = Rgb([150; 3]);
/// Colours of a picture: few, so that it weighs little.
const COLOURS: usize = 40;
/// The most that a picture may weigh, in bytes.
const MOST: usize = 60_000;

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The names of the examples, sorted.
pub(crate) fn examples() -> Vec<String> {
    let entries = std::fs::read_dir(root().join("examples")).unwrap();
    let mut names: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

/// The pages of a document, in colour, so many pixels high; landscape pages are as wide as that.
fn pictures(pages: &Pages, palette: &Palette, tall: f64) -> Vec<RgbImage> {
    let inked = sheet::screen(&pages.document, palette).unwrap();
    let picture = |page: &typst_layout::Page| {
        let long = page.frame.height().max(page.frame.width()).to_inches();
        image::load_from_memory(&raster::png(page, tall / long).unwrap()).unwrap().to_rgb8()
    };
    on_engine(|| inked.iter().map(picture).collect())
}

/// Pages beside each other in rows, as on a table.
fn board(pages: &[RgbImage]) -> RgbImage {
    let mut rows: Vec<Vec<&RgbImage>> = vec![Vec::new()];
    let wide = |row: &[&RgbImage]| row.iter().map(|page| page.width() + GAP).sum::<u32>() + GAP;
    for page in pages {
        if rows.last().is_some_and(|row| wide(row) + page.width() + GAP > WIDE) {
            rows.push(Vec::new());
        }
        rows.last_mut().unwrap().push(page);
    }
    let high = |row: &[&RgbImage]| row.iter().map(|page| page.height()).max().unwrap_or_default();
    let width = rows.iter().map(|row| wide(row)).max().unwrap();
    let mut board = RgbImage::from_pixel(width, rows.iter().map(|row| high(row) + GAP).sum::<u32>() + GAP, TABLE);
    let mut top = GAP;
    for row in &rows {
        let mut left = GAP;
        for page in row {
            let edge = RgbImage::from_pixel(page.width() + 2, page.height() + 2, EDGE);
            overlay(&mut board, &edge, i64::from(left) - 1, i64::from(top) - 1);
            overlay(&mut board, *page, i64::from(left), i64::from(top));
            left += page.width() + GAP;
        }
        top += high(row) + GAP;
    }
    board
}

/// The colours that a picture needs most, and for each pixel the nearest of them.
fn indexed(picture: &RgbImage) -> (Vec<[u8; 3]>, Vec<u8>) {
    // Colours that are much alike count together, under the one there is most of.
    let mut alike: BTreeMap<[u8; 3], BTreeMap<[u8; 3], usize>> = BTreeMap::new();
    for pixel in picture.pixels() {
        *alike.entry(pixel.0.map(|part| part & 0xf8)).or_default().entry(pixel.0).or_default() += 1;
    }
    let most = |exact: &BTreeMap<[u8; 3], usize>| *exact.iter().max_by_key(|(_, count)| **count).unwrap().0;
    let distance = |one: &[u8; 3], other: &[u8; 3]| -> u64 { (0..3).map(|n| u64::from(one[n].abs_diff(other[n])).pow(2)).sum() };
    // One after the other, the colour that would be missed most: there is much of it, and nothing like it.
    let mut missed: Vec<(u64, [u8; 3], u64)> =
        alike.values().map(|exact| (exact.values().sum::<usize>() as u64, most(exact), u64::from(u32::MAX))).collect();
    let mut palette: Vec<[u8; 3]> = Vec::new();
    while palette.len() < COLOURS
        && let Some((_, next, _)) = missed.iter().filter(|(.., gap)| *gap > 0).max_by_key(|(count, _, gap)| count * gap).copied()
    {
        palette.push(next);
        for (_, colour, gap) in &mut missed {
            *gap = (*gap).min(distance(colour, &next));
        }
    }
    let mut nearest: BTreeMap<[u8; 3], u8> = BTreeMap::new();
    let indices = picture.pixels().map(|pixel| {
        *nearest.entry(pixel.0).or_insert_with(|| {
            let index = (0..palette.len()).min_by_key(|index| distance(&palette[*index], &pixel.0)).unwrap();
            u8::try_from(index).unwrap()
        })
    });
    let indices = indices.collect();
    (palette, indices)
}

/// A picture as a PNG with a palette.
fn packed(picture: &RgbImage) -> Vec<u8> {
    let (palette, indices) = indexed(picture);
    let mut bytes = Vec::new();
    let mut encoder = png::Encoder::new(&mut bytes, picture.width(), picture.height());
    encoder.set_color(png::ColorType::Indexed);
    encoder.set_depth(png::BitDepth::Eight);
    encoder.set_palette(palette.concat());
    encoder.set_compression(png::Compression::High);
    encoder.set_filter(png::Filter::NoFilter);
    encoder.write_header().unwrap().write_image_data(&indices).unwrap();
    bytes
}

/// What is wrong with a picture of the gallery; where references are to be written anew, it is.
fn compared(name: &str, pages: &[RgbImage]) -> Option<String> {
    let bytes = packed(&board(pages));
    let path: PathBuf = root().join("docs/gallery").join(format!("{name}.png"));
    if updating() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &bytes).unwrap();
    }
    if bytes.len() > MOST {
        return Some(format!("{name} weighs {} bytes", bytes.len()));
    }
    let decoded = |bytes: &[u8]| image::load_from_memory(bytes).unwrap().to_rgb8();
    let Ok(before) = std::fs::read(&path) else { return Some(format!("{name}: no picture to compare with")) };
    difference(&decoded(&before), &decoded(&bytes)).map(|found| format!("{name}: {found}"))
}

/// An example as the program sets it for screens.
fn sheets(name: &str) -> Vec<RgbImage> {
    let mut report = Report::default();
    let stock = Stock::load(Some(&root().join("examples").join(name)), TODAY, &mut report);
    let stock = loaded(stock.unwrap_or_else(|report| panic!("{name}: {}", told(&report))));
    assert!(report.is_empty(), "{name}: {}", told(&report));
    let desk = Desk::new(stock, &selection(&[], &[], &[], &["screen"]));
    let set = |job: &Job| desk.step(job).and_then(|step| desk.pages(job, step));
    let pages: Result<Vec<Pages>, Report> = on_engine(|| desk.plan.jobs.par_iter().map(set).collect());
    let pages = pages.unwrap_or_else(|report| panic!("{name}: {}", told(&report)));
    pages.iter().flat_map(|pages| pictures(pages, &desk.stock.palette, TALL[0])).collect()
}

const REMEDY: &str = "If this is meant: UPDATE=1 cargo test --test documents gallery";

// Each example makes the sheets that its picture shows.
#[test]
fn examples_look_as_the_gallery_shows_them() {
    let wrong: Vec<String> = examples().iter().filter_map(|name| compared(name, &sheets(name))).collect();
    assert!(wrong.is_empty(), "{}\n{REMEDY}", wrong.join("\n"));
}

// The picture of all documents shows the first page of each, in its usual format and variant.
#[test]
fn the_gallery_shows_every_document() {
    let usual = |name: &&String| SET.desk.plan.templates.contains_key(name.as_str());
    let names = SET.pages.keys().filter(|(_, language, look)| language == "fr" && *look == Look::Colour).map(|(name, ..)| name);
    let first = |name: &String| {
        let pages = &SET.pages[&(name.clone(), "fr".to_owned(), Look::Colour)];
        pictures(pages, &SET.desk.stock.palette, TALL[1]).swap_remove(0)
    };
    let pages: Vec<RgbImage> = names.filter(usual).map(first).collect();
    assert_eq!(pages.len() + 1, SET.desk.plan.templates.len(), "one for each document; the notice is none");
    assert_eq!(compared("documents", &pages), None, "{REMEDY}");
}

// The page of the gallery shows all of these pictures, and names every example.
#[test]
fn the_gallery_is_whole() {
    let page = std::fs::read_to_string(root().join("docs/gallery.md")).unwrap();
    let entries = std::fs::read_dir(root().join("docs/gallery")).unwrap();
    let mut pictures: Vec<String> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    pictures.sort();
    let mut expected: Vec<String> =
        examples().iter().chain([&"documents".to_owned()]).map(|name| format!("{name}.png")).collect();
    expected.sort();
    assert_eq!(pictures, expected);
    for name in examples() {
        assert!(page.contains(&format!("gallery/{name}.png")) && page.contains(&format!("../examples/{name}")), "{name}");
    }
    assert!(page.contains("gallery/documents.png"));
}
