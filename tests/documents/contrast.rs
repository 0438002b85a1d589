//! Colours of text against what it stands on, as it comes out.

use std::collections::{BTreeMap, BTreeSet};

use image::RgbImage;
use tractopelle::palette::Palette;
use tractopelle::template::Look;
use tractopelle::{raster, sheet};
use typst::layout::{Frame, FrameItem};

use crate::{SET, on_engine, words};

/// Contrast of text that everybody can read (WCAG 2, level AA).
const ENOUGH: f64 = 4.5;
const PPI: f64 = 100.0;

/// Takes the text out of a frame.
fn mute(frame: &mut Frame) {
    frame.retain(|item| {
        if let FrameItem::Group(group) = item {
            mute(&mut group.frame);
        }
        !matches!(item, FrameItem::Text(_))
    });
}

/// Relative luminance (WCAG 2).
fn luminance(rgb: [u8; 3]) -> f64 {
    let [r, g, b] = rgb.map(|part| {
        let part = f64::from(part) / 255.0;
        if part <= 0.040_45 { part / 12.92 } else { ((part + 0.055) / 1.055).powf(2.4) }
    });
    0.2126 * r + 0.7152 * g + 0.0722 * b
}

pub(crate) fn contrast(one: [u8; 3], other: [u8; 3]) -> f64 {
    let (one, other) = (luminance(one), luminance(other));
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

/// The role that covers most of a box, in pixels.
fn ground(picture: &RgbImage, palette: &Palette, [left, top, right, bottom]: [f64; 4]) -> Option<String> {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "cut to the page")]
    let clip = |at: f64, end: u32| at.max(0.0).min(f64::from(end)) as u32;
    for y in clip(top.floor(), picture.height())..clip(bottom.ceil(), picture.height()) {
        for x in clip(left.floor(), picture.width())..clip(right.ceil(), picture.width()) {
            let pixel = picture.get_pixel(x, y).0;
            for (name, _) in palette.iter().filter(|(_, role)| role.rgb() == pixel) {
                *counts.entry(name).or_default() += 1;
            }
        }
    }
    counts.into_iter().max_by_key(|(_, count)| *count).map(|(name, _)| name.to_owned())
}

/// Pairs of roles that documents set text in, with an example each: text first, then its ground.
fn pairs() -> BTreeMap<(String, String), String> {
    pairs_of(|document| SET.is_kept(document))
}

/// The same of some sheets, in colour and in French.
pub(crate) fn pairs_of(wanted: impl Fn(&str) -> bool) -> BTreeMap<(String, String), String> {
    let palette = &SET.desk.stock.palette;
    let mut pairs = BTreeMap::new();
    for ((document, language, look), pages) in &SET.pages {
        if *look == Look::Black || language != "fr" || !wanted(document) {
            continue;
        }
        let mut inked = sheet::screen(&pages.document, palette).unwrap();
        for page in &mut inked {
            mute(&mut page.frame);
        }
        let picture = |page| image::load_from_memory(&raster::png(page, PPI).unwrap()).unwrap().to_rgb8();
        let pictures: Vec<RgbImage> = on_engine(|| inked.iter().map(picture).collect());
        let scale = PPI / 25.4;
        for word in words(pages) {
            let (xs, ys) = ([word.from.0, word.to.0], [word.from.1, word.to.1]);
            let high = word.size * 0.7 * 25.4 / 72.0;
            let area = [xs[0].min(xs[1]), ys[0].min(ys[1]) - high, xs[0].max(xs[1]), ys[0].max(ys[1])];
            let ground = ground(&pictures[word.page - 1], palette, area.map(|length| length * scale));
            let pair = (word.role.unwrap_or_else(|| "noir".to_owned()), ground.unwrap_or_else(|| "?".to_owned()));
            pairs.entry(pair).or_insert_with(|| format!("{document}, page {}: {}", word.page, word.text));
        }
    }
    pairs
}

// Every text stands out from the colour it is printed on: each pair of roles that pages really show.
#[test]
fn text_stands_out_from_its_ground() {
    let palette = &SET.desk.stock.palette;
    let pairs = pairs();
    let grounds: BTreeSet<&str> = pairs.keys().map(|(_, ground)| ground.as_str()).collect();
    assert!(grounds.len() > 2 && !grounds.contains("?"), "{pairs:#?}");
    let weak: Vec<String> = pairs
        .iter()
        .map(|((text, ground), example)| (contrast(palette[text].rgb(), palette[ground].rgb()), text, ground, example))
        .filter(|(contrast, ..)| *contrast < ENOUGH)
        .map(|(contrast, text, ground, example)| format!("{text} on {ground}: {contrast:.2} ({example})"))
        .collect();
    assert!(weak.is_empty(), "{}", weak.join("\n"));
}

// The same in every voice, whose colours stand where those of the usual voice do.
#[test]
fn text_stands_out_in_every_voice() {
    let stock = &SET.desk.stock;
    let (palette, usual) = (&stock.palette, stock.voice());
    let pairs = pairs();
    let mut grounds = BTreeSet::new();
    let mut weak = Vec::new();
    for voice in stock.voices.values() {
        let worn = |role: &str| {
            let own = if role == usual.ground {
                &voice.ground
            } else if role == usual.accent {
                &voice.accent
            } else {
                role
            };
            own.to_owned()
        };
        for ((text, ground), example) in &pairs {
            let (text, ground) = (worn(text), worn(ground));
            let contrast = contrast(palette[&text].rgb(), palette[&ground].rgb());
            if contrast < ENOUGH {
                weak.push(format!("{}: {text} on {ground}: {contrast:.2} ({example})", voice.id));
            }
        }
        grounds.insert(voice.ground.as_str());
        let ground = palette[&voice.ground].rgb();
        assert!(contrast(palette["noir"].rgb(), ground) >= 7.0, "{}: large print", voice.id);
        assert!(contrast([255; 3], ground) > 1.1, "{}: a poster is never black on white", voice.id);
    }
    assert!(weak.is_empty(), "{}", weak.join("\n"));
    assert!(grounds.len() > 5, "voices are told apart by their colour: {grounds:?}");
}

// The measure is that of the standard, and finds the ground that is under a box.
#[test]
fn the_measure_is_right() {
    assert!((contrast([0; 3], [255; 3]) - 21.0).abs() < 0.001);
    assert!((contrast([255; 3], [119; 3]) - 4.478).abs() < 0.01, "the darkest grey that fails");
    assert!((contrast([118; 3], [255; 3]) - 4.542).abs() < 0.01, "the lightest that passes");
    let palette = &SET.desk.stock.palette;
    let rgb = |name: &str| image::Rgb(palette[name].rgb());
    let mut picture = RgbImage::from_pixel(20, 20, rgb("papier"));
    (0..20).for_each(|x| (0..8).for_each(|y| picture.put_pixel(x, y, rgb("chantier"))));
    assert_eq!(ground(&picture, palette, [2.0, 0.0, 10.0, 10.0]).as_deref(), Some("chantier"));
    assert_eq!(ground(&picture, palette, [2.0, 9.0, 10.0, 15.0]).as_deref(), Some("papier"));
}
