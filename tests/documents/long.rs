//! The long tract with as long a text as people paste.

use std::fmt::Write as _;

use tractopelle::diagnostic::{Diagnostic, Severity};
use tractopelle::template::Look;

use crate::{Desk, PLACE, Word, on_engine, said, selection, stock_with, told, words};

const PARAGRAPH: &str = "Un accord présumé ressemble à un accord comme un mannequin ressemble à un passant : de loin, et seulement de dos. \
    Les anciens gardaient leurs ordonnances dans une boîte à biscuits, et savaient très bien qui l'ouvrait. Il faut du temps pour \
    choisir, des mots simples, une adresse où écrire et quelqu'un qui réponde. Ce texte se lit, se discute et se contredit.";

/// Markdown of about so many signs, with headings, quotes, lists and notes.
fn markdown(signs: usize) -> String {
    let (mut text, mut notes) = (String::new(), String::new());
    for number in 1.. {
        if text.chars().count() + notes.chars().count() >= signs {
            break;
        }
        if number % 6 == 1 {
            let _ = write!(text, "## Intertitre numéro {number}\n\n");
        }
        let _ = write!(text, "Paragraphe {number}. {PARAGRAPH}");
        if number % 3 == 0 {
            let _ = write!(text, "[^{number}]");
            let _ = writeln!(notes, "[^{number}]: Propos tenus en réunion, cahier {number}.");
        }
        text.push_str("\n\n");
        if number % 7 == 0 {
            text.push_str("> On m'a dit que c'était pour mon bien.\n\n");
        }
        if number % 9 == 0 {
            text.push_str("- une liste courte ;\n- rien de trop.\n\n");
        }
    }
    text + &notes
}

/// The long tract in a format, with such a text.
fn desk(format: &str, signs: usize) -> Desk {
    let campaign = format!("[document.tract-long]\nformat = \"{format}\"\n[text.tract-long]\ncorps = \"texte.md\"\n");
    let stock = stock_with(&[("campaign.toml", &campaign), ("texte.md", &markdown(signs))]);
    Desk::new(stock, &selection(&[PLACE], &["tract-long"], &[], &["screen", "home"]))
}

/// All words on the pages of a look.
fn set(desk: &Desk, look: Look) -> Vec<Word> {
    let job = desk.plan.jobs.iter().find(|job| job.look == look).expect("it was planned");
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step)));
    words(&pages.unwrap_or_else(|report| panic!("{}", told(&report))))
}

/// Their letters and figures alone.
fn letters<'a>(words: impl Iterator<Item = &'a Word>) -> String {
    words.flat_map(|word| word.text.chars()).filter(|sign| sign.is_alphanumeric()).collect()
}

/// What is told of a text that does not hold.
fn refusal(format: &str, signs: usize) -> Diagnostic {
    let desk = desk(format, signs);
    let report = on_engine(|| desk.explained(&desk.plan.jobs[0])).expect_err("it is too long");
    let error = report.iter().find(|entry| entry.severity == Severity::Error);
    error.unwrap_or_else(|| panic!("{}", told(&report))).clone()
}

fn value(diagnostic: &Diagnostic, name: &str) -> String {
    diagnostic.args.get(name).map(said).unwrap_or_default()
}

// Whoever folds two sheets gets eight pages, however long the text is: none is blank, the first one is the front, the
// last one tells the procedure, no text is smaller than it may be, and every paragraph and note is there.
#[test]
fn eight_pages_are_filled_by_a_short_text_and_by_twenty_thousand_signs() {
    for signs in [4_000, 9_000, 13_000, 20_000] {
        let desk = desk("A4-8", signs);
        for look in [Look::Colour, Look::Black] {
            let all = set(&desk, look);
            for page in 1..=8 {
                // The running foot is smaller.
                let is_said = all.iter().any(|word| word.page == page && word.size > 10.9);
                assert!(is_said, "{signs} signs: page {page} is blank");
            }
            assert!(all.iter().all(|word| word.page <= 8), "{signs} signs: there are more than eight pages");
            let on_last = letters(all.iter().filter(|word| word.page == 8));
            assert!(on_last.contains("direouiounon"), "{signs} signs: {on_last}");
            let text = letters(all.iter().filter(|word| word.slot.is_none()));
            let count = markdown(signs).matches("Paragraphe").count();
            assert!((1..=count).all(|number| text.contains(&format!("Paragraphe{number}Unaccord"))), "{signs} signs");
            assert!((1..=count / 3).all(|number| text.contains(&format!("réunioncahier{}", number * 3))), "{signs} signs");
            // A paragraph breaks everywhere alike, so one word alone may be divided wherever it stands.
            let is_text = |word: &&Word| ["mannequin", "ordonnances", "biscuits"].iter().any(|part| word.text.contains(part));
            let smallest = all.iter().filter(is_text).map(|word| word.size).fold(99.0, f64::min);
            assert!((10.99..14.51).contains(&smallest), "{signs} signs: set in {smallest} points");
        }
    }
}

// Four pages are too few for it: the eight are named. A text that is too long even for these is told by signs.
#[test]
fn a_text_too_long_for_the_tract_is_told_by_signs_and_format() {
    let four = refusal("A4", 20_000);
    assert_eq!((four.code, value(&four, "part")), ("text-too-long", "corps".to_owned()));
    assert!(value(&four, "allowed").split(", ").any(|place| place == "tract-long A4-8"), "{}", value(&four, "allowed"));
    let eight = refusal("A4-8", 45_000);
    assert_eq!((eight.code, value(&eight, "document")), ("text-too-long", "tract-long-a4-8".to_owned()));
    // What is read in the hand may have as many pages as its text needs.
    assert_eq!((value(&eight, "where").as_str(), value(&eight, "allowed").as_str()), ("other", "tract-long large"));
    let signs: usize = value(&eight, "signs").parse().unwrap();
    assert!((5_000..25_000).contains(&signs), "{signs} signs too many");
}
