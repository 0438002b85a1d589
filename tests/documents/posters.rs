//! Posters are read from afar, and each variant is another poster.

use std::collections::BTreeSet;

use tractopelle::template::Look;

use crate::{SET, look_id, words};

/// Height of a capital of Noto Sans Display, as a share of the text size.
const CAPITAL: f64 = 0.714;
/// Height of letters for each metre of distance, in millimetres.
const PER_METRE: f64 = 5.0;
/// From how many metres a format is read.
const DISTANCES: [(&str, f64); 4] = [("A4", 2.8), ("A3", 4.0), ("A2", 6.0), ("A1", 8.0)];

/// Sheets of the poster in French: name, format, look.
fn posters() -> impl Iterator<Item = (&'static str, &'static str, Look)> {
    let french = SET.pages.keys().filter(|(_, language, _)| language == "fr");
    let poster = french.filter(|(name, ..)| SET.template(name).id == "affiche");
    poster.map(|(name, _, look)| (name.as_str(), SET.job(name).format.as_str(), *look))
}

/// The size of the headline in points and its words.
fn headline(name: &str, look: Look) -> (f64, String) {
    let words = words(&SET.pages[&(name.to_owned(), "fr".to_owned(), look)]);
    let headline: Vec<_> = words.iter().filter(|word| word.slot.as_deref() == Some("headline") && word.size > 1.0).collect();
    (headline.iter().map(|word| word.size).fold(f64::MAX, f64::min), headline.iter().map(|word| word.text.as_str()).collect())
}

// Letters of a headline are five millimetres high for each metre that its format is read from.
#[test]
fn headlines_are_read_from_afar() {
    let mut formats = BTreeSet::new();
    for (name, format, look) in posters() {
        let (_, distance) = DISTANCES.iter().find(|(known, _)| *known == format).unwrap();
        let letter = headline(name, look).0 * CAPITAL * 25.4 / 72.0;
        assert!(letter >= PER_METRE * distance, "{name} {}: {letter:.1} mm", look_id(look));
        formats.insert(format);
    }
    assert_eq!(formats.len(), DISTANCES.len());
}

// Each variant has a headline of its own.
#[test]
fn variants_say_different_things() {
    let said: Vec<String> = posters()
        .filter(|(_, format, look)| *format == "A3" && *look == Look::Colour)
        .map(|(name, _, look)| headline(name, look).1)
        .collect();
    assert_eq!(said.len(), SET.template("affiche").variants.len());
    assert_eq!(said.iter().collect::<BTreeSet<_>>().len(), said.len(), "{said:?}");
}

// A larger sheet is the same design: its headline grows with its width.
#[test]
fn formats_grow_alike() {
    let width = |name: &str| SET.template(name).formats[&SET.job(name).format].width;
    for (name, _, look) in posters() {
        let usual = SET.template(name).stem("A3", SET.job(name).variant.as_deref());
        let (size, words) = headline(name, look);
        let (before, same) = headline(&usual, look);
        let (grown, wanted) = (size / before, width(name) / width(&usual));
        assert_eq!(words, same, "{name}");
        // The legal lines of A4 stay large enough for the hand, and cost the scene a little.
        assert!((0.9..=1.05).contains(&(grown / wanted)), "{name} {}: {grown:.2} for {wanted:.2}", look_id(look));
    }
}
