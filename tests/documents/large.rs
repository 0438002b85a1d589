//! Large print: who has it, how large it is, how well it stands out.

use std::collections::BTreeSet;

use rayon::prelude::*;
use tractopelle::campaign::Selection;
use tractopelle::plan::Job;
use tractopelle::template::{Layout, Size, Template};

use crate::contrast::{contrast, pairs_of};
use crate::{Desk, SET, Set, look_id, on_engine, selection, stock, told, words};

/// The smallest text, in points (Royal National Institute of Blind People, Clear Print).
const LEAST: f64 = 16.0;
/// The smallest text of the legal footer.
const LEAST_LEGAL: f64 = 12.0;
/// Contrast of text that people with weak eyes can read (WCAG 2, level AAA).
const ENOUGH: f64 = 7.0;

/// Whether a sheet is in large print.
pub(crate) fn is_large(set: &Set, name: &str) -> bool {
    let job = set.job(name);
    set.desk.template(job).formats[&job.format].size() == Size::Large
}

/// Whether a document is only put up: on a wall, or as a sticker.
fn is_put_up(template: &Template) -> bool {
    template.formats.keys().all(|format| {
        let layouts = template.layouts(format);
        [Layout::Stickers, Layout::Reduction, Layout::Tiles, Layout::TilesPlan].iter().any(|layout| layouts.contains(layout))
            || template.is_poster(format) && layouts == [Layout::Single]
    })
}

// What is read in the hand exists in large print, on A4, with pages of its own; what is put up does not.
#[test]
fn what_is_read_in_the_hand_has_large_print() {
    let documents = Template::documents(&SET.desk.stock.assets).unwrap();
    for template in &documents {
        let large = template.large();
        assert_eq!(large.is_none(), is_put_up(template), "{}", template.id);
        let Some(format) = large.map(|name| &template.formats[name]) else { continue };
        assert_eq!((format.width, format.height), (210.0, 297.0), "{}", template.id);
        assert_ne!(template.usual(), large.unwrap(), "{}", template.id);
        assert_eq!(template.targets(template.usual()), template.targets(large.unwrap()), "{}", template.id);
    }
    let put_up: Vec<&str> =
        documents.iter().filter(|template| is_put_up(template)).map(|template| template.id.as_str()).collect();
    assert_eq!(put_up, ["affiche", "affiche-cpam", "autocollant"]);
}

// No text is smaller than 16 points, the legal footer apart, which has 12: drawings, marks of notes and all.
#[test]
fn nothing_in_large_print_is_small() {
    let mut seen = BTreeSet::new();
    let mut small = Vec::new();
    for ((document, language, look), pages) in SET.pages.iter().filter(|((name, ..), _)| is_large(&SET, name)) {
        seen.insert(SET.template(document).id.clone());
        for word in words(pages) {
            let least = if word.slot.as_deref() == Some("footer") { LEAST_LEGAL } else { LEAST };
            if word.size < least - 0.01 {
                let at = format!("{document} {language} {}, page {}", look_id(*look), word.page);
                small.push(format!("{at}: {:.1} pt: {}", word.size, word.text));
            }
        }
    }
    assert!(small.is_empty(), "{}", small.join("\n"));
    assert_eq!(seen.len(), 16, "{seen:?}");
}

// Every text stands out much from what it is printed on, and in no colour.
#[test]
fn large_print_stands_out() {
    let palette = &SET.desk.stock.palette;
    let pairs = pairs_of(|name| is_large(&SET, name));
    assert!(!pairs.is_empty());
    for ((text, ground), example) in &pairs {
        assert!(["noir", "blanc"].contains(&text.as_str()), "{text}: {example}");
        let found = contrast(palette[text].rgb(), palette[ground].rgb());
        assert!(found >= ENOUGH, "{text} on {ground}: {found:.2} ({example})");
    }
}

// Each page says which one it is, and how many there are.
#[test]
fn every_page_of_large_print_has_its_number() {
    for ((document, language, look), pages) in
        SET.pages.iter().filter(|((name, code, _), _)| is_large(&SET, name) && code == "fr")
    {
        let count = pages.document.pages().len();
        let said = words(pages);
        for page in 1..=count {
            let text: String = said.iter().filter(|word| word.page == page).map(|word| word.text.as_str()).collect();
            let number = format!("page{page}sur{count}");
            let found = text.replace([' ', '\u{a0}', '\u{202f}'], "").contains(&number);
            assert!(found, "{document} {language} {}, page {page}: {number}", look_id(*look));
        }
    }
}

/// Where the fund has the longest address.
const LONGEST: &str = "79";

// Every document that has large print has it in every complete language, beside French and easy French, which other tests set.
#[test]
fn large_print_holds_in_every_language() {
    let languages = ["en", "ar", "pt", "tr", "es", "ro", "uk"];
    let wanted = Selection { size: Some(Size::Large), ..selection(&[LONGEST], &[], &languages, &["screen"]) };
    let desk = Desk::new(stock(), &wanted);
    let jobs: Vec<&Job> =
        desk.plan.jobs.iter().filter(|job| desk.template(job).formats[&job.format].size() == Size::Large).collect();
    assert_eq!(jobs.len(), 16 * languages.len());
    let fault = |job: &&Job| {
        let set = desk.step(job).and_then(|step| desk.pages(job, step));
        set.err().map(|report| format!("{}: {}", job.label(), told(&report)))
    };
    let faults: Vec<String> = on_engine(|| jobs.par_iter().filter_map(fault).collect());
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
