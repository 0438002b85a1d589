//! Easy French as it is set: large letters, whole words, a line for each sentence, pictograms, and what it may call itself.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;

use rayon::prelude::*;
use tractopelle::locale::{Values, plain, runs};
use tractopelle::plan::Job;
use tractopelle::template::Size;
use tractopelle::typeset::Pages;
use typst::foundations::Value;
use typst::introspection::{MetadataElem, Tag};
use typst::layout::{Frame, FrameItem};

use crate::{Desk, PLACE, Word, every_sheet, on_engine, selection, stock, told, words};

const EASY: &str = "fr-x-falc";
/// The smallest text, in points (« L'information pour tous », Inclusion Europe and Unapei, 2009).
const LEAST: f64 = 14.0;
/// What every easy sheet says of itself. The official logo needs readers who are concerned.
const SAYS: &str = "Inspiré du FALC, à relire par des personnes concernées.";

/// Every document in easy French, in every variant of what people get of it.
static EASY_SET: LazyLock<(Desk, BTreeMap<String, Pages>)> = LazyLock::new(|| {
    let wanted = every_sheet(selection(&[PLACE], &[], &[EASY], &["screen"]));
    let mut desk = Desk::new(stock(), &wanted);
    let templates = &desk.plan.templates;
    desk.plan.jobs.retain(|job| {
        let template = &templates[&job.document];
        job.format == template.large().unwrap_or(template.usual())
    });
    let set = |job: &Job| desk.step(job).and_then(|step| desk.pages(job, step)).map(|pages| (job.name.clone(), pages));
    let pages = on_engine(|| desk.plan.jobs.par_iter().map(set).collect::<Result<BTreeMap<_, _>, _>>());
    let pages = pages.unwrap_or_else(|report| panic!("easy French holds: {}", told(&report)));
    assert!(pages.len() > 20, "{}", pages.len());
    (desk, pages)
});

/// A French document whose lines are full: what tests look for is there.
static FRENCH_SET: LazyLock<Vec<Word>> = LazyLock::new(|| {
    let desk = Desk::new(stock(), &selection(&[PLACE], &["tract-long"], &[], &["screen"]));
    let job = &desk.plan.jobs[0];
    let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step)));
    words(&pages.unwrap_or_else(|report| panic!("it holds: {}", told(&report))))
});

fn job(name: &str) -> &'static Job {
    EASY_SET.0.plan.jobs.iter().find(|job| job.name == name).unwrap()
}

/// Whether a sheet is read in the hand.
fn in_the_hand(name: &str) -> bool {
    let job = job(name);
    EASY_SET.0.template(job).formats[&job.format].size() == Size::Large
}

/// Sheets whose words are French, and why: they do not say that they are easy.
const FRENCH: [(&str, &str); 1] = [("lettre-cpam", "whoever directs the fund reads French")];

/// Letters and digits alone: the engine drops blanks at the ends of lines.
fn bare(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

// What is read in the hand has at least 14 points: footer, marks of notes and words in drawings too.
#[test]
fn nothing_in_easy_french_is_small() {
    let mut small = Vec::new();
    for (name, pages) in EASY_SET.1.iter().filter(|(name, _)| in_the_hand(name)) {
        let all = words(pages);
        assert!(!all.is_empty());
        let under = all.iter().filter(|word| word.size < LEAST - 0.01);
        small.extend(under.map(|word| format!("{name}, page {}: {:.1} pt: {}", word.page, word.size, word.text)));
    }
    assert!(small.is_empty(), "{}", small.join("\n"));
}

/// What has smaller texts on sheets that are put up: document, slot, and why there is no room for larger ones.
const SMALL: [(&str, &str, &str); 4] = [
    ("affiche", "footer", "what the law wants at the foot of a poster, for whoever asks who printed it"),
    ("affiche-cpam", "footer", "the same"),
    ("autocollant", "headline", "a sticker is 70 mm wide; its number is large"),
    ("autocollant", "footer", "a sticker is 70 mm wide"),
];

// What is put up has at least 14 points where one reads it.
#[test]
fn what_is_put_up_is_large_where_it_is_read() {
    let mut needed = BTreeSet::new();
    let mut small = Vec::new();
    for (name, pages) in EASY_SET.1.iter().filter(|(name, _)| !in_the_hand(name)) {
        let said = bare(SAYS);
        for word in words(pages).iter().filter(|word| word.size < LEAST - 0.01) {
            let slot = word.slot.as_deref().unwrap_or_default();
            match SMALL.iter().find(|(document, known, _)| (*document, *known) == (job(name).document.as_str(), slot)) {
                Some((document, known, _)) => drop(needed.insert((*document, *known))),
                None if slot.is_empty() && said.contains(&bare(&word.text)) => {}
                None => small.push(format!("{name}, {slot}: {:.1} pt: {}", word.size, word.text)),
            }
        }
    }
    assert!(small.is_empty(), "{}", small.join("\n"));
    let known = SMALL.map(|(document, slot, _)| (document, slot));
    assert_eq!(known.into_iter().collect::<BTreeSet<_>>(), needed, "no longer needed");
}

/// Words that a line's end divides.
fn divided(all: &[Word]) -> Vec<String> {
    let at_end = |word: &&Word| word.text.trim_end().ends_with(['-', '\u{ad}', '\u{2010}']);
    let below = |word: &Word, next: &Word| word.page == next.page && next.from.1 > word.from.1 + 1.0;
    let pairs = all.windows(2).filter(|pair| at_end(&&pair[0]) && below(&pair[0], &pair[1]));
    pairs.map(|pair| format!("page {}: {}|{}", pair[0].page, pair[0].text, pair[1].text)).collect()
}

// No word is divided, a compound neither; the search sees the divided words of French sheets.
#[test]
fn no_word_is_divided() {
    let found: Vec<String> = EASY_SET
        .1
        .iter()
        .flat_map(|(name, pages)| divided(&words(pages)).into_iter().map(move |at| format!("{name}, {at}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(divided(&FRENCH_SET).len() > 2, "{:?}", divided(&FRENCH_SET));
}

/// Whether a text ends a sentence.
fn ends(text: &str) -> bool {
    text.trim_end().trim_end_matches(['»', '\u{202f}', '\u{a0}', ' ', ')']).ends_with(['.', '!', '?', '…'])
}

fn begins(text: &str) -> bool {
    let text = text.trim_start_matches(|c: char| c.is_whitespace() || ['«', '(', '“'].contains(&c));
    text.chars().next().is_some_and(char::is_uppercase)
}

/// Lines with two sentences: in one piece of text, or in two that stand beside each other.
fn shared_lines(all: &[Word]) -> Vec<String> {
    let within = |word: &Word| {
        let text = &word.text;
        let mut stops = text.char_indices().filter(|(_, c)| *c == ' ' || *c == '\u{a0}');
        // A capital or a figure before the point is the letter of an article, or the number of a note; « art. » goes on too.
        let word = |at: usize| text[..at].rsplit(|c: char| !c.is_alphanumeric() && c != '.').next().unwrap_or_default();
        stops.any(|(at, _)| ends(&text[..at]) && begins(&text[at..]) && word(at).len() > 2 && word(at) != "art.")
    };
    // Nor does the number of a note, which stands before its text.
    let beside = |one: &Word, other: &Word| {
        let level = one.page == other.page && (one.from.1 - other.from.1).abs() < 0.2;
        level
            && (-0.5..4.0).contains(&(other.from.0 - one.to.0))
            && one.text.trim().chars().count() > 2
            && ends(&one.text)
            && begins(&other.text)
    };
    let alone = all.iter().filter(|word| within(word)).map(|word| format!("page {}: {}", word.page, word.text));
    let pairs = all.windows(2).filter(|pair| beside(&pair[0], &pair[1]));
    alone.chain(pairs.map(|pair| format!("page {}: {} {}", pair[0].page, pair[0].text, pair[1].text))).collect()
}

/// What is for the press: its text is French, and its paragraphs begin with a sentence that stands out.
const PRESS: &str = "communique";

// What is read in the hand gives each sentence a line of its own; the search sees the lines of French sheets.
#[test]
fn sentences_have_lines_of_their_own() {
    let mut found = Vec::new();
    for (name, pages) in EASY_SET.1.iter().filter(|(name, _)| in_the_hand(name) && job(name).document != PRESS) {
        let text: Vec<Word> = words(pages).into_iter().filter(|word| word.slot.as_deref() != Some("footer")).collect();
        found.extend(shared_lines(&text).into_iter().map(|at| format!("{name}, {at}")));
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
    assert!(shared_lines(&FRENCH_SET).len() > 20, "{}", shared_lines(&FRENCH_SET).len());
}

// Each page says which one it is of how many, and each sheet what it is.
#[test]
fn pages_say_where_one_is_and_what_this_is() {
    let mut french = BTreeSet::new();
    for (name, pages) in &EASY_SET.1 {
        let all = words(pages);
        let count = pages.document.pages().len();
        for page in 1..=count {
            let said: String = all.iter().filter(|word| word.page == page).map(|word| bare(&word.text)).collect();
            if in_the_hand(name) {
                assert!(said.contains(&format!("page{page}sur{count}")), "{name}, page {page}");
            }
            if !said.contains(&bare(SAYS)) {
                french.insert(job(name).document.as_str());
            }
        }
    }
    assert_eq!(french, FRENCH.iter().map(|(document, _)| *document).collect());
}

// The logo of easy reading is for texts that people concerned have read: we ship no picture of any kind that could be it.
#[test]
fn no_official_logo_is_shipped() {
    let assets = &EASY_SET.0.stock.assets;
    for folder in ["templates/", "locales/", "voices/"] {
        let strange: Vec<&str> = assets
            .below(folder)
            .map(|(path, _)| path)
            .filter(|path| ![".typ", ".toml", ".ftl"].iter().any(|ending| path.ends_with(ending)))
            .collect();
        assert!(strange.is_empty(), "{strange:?}");
        assert!(assets.below(folder).next().is_some(), "{folder}");
    }
}

/// What drawings show, as the templates mark it: ids of messages.
fn shown(frame: &Frame, found: &mut BTreeSet<String>) {
    for (_, item) in frame.items() {
        match item {
            FrameItem::Group(group) => shown(&group.frame, found),
            FrameItem::Tag(Tag::Start(element, _)) => {
                if let Some(Value::Dict(dict)) = element.to_packed::<MetadataElem>().map(|data| &data.value)
                    && let Ok(Value::Str(id)) = dict.get("shown")
                {
                    found.insert(id.to_string());
                }
            }
            _ => {}
        }
    }
}

/// The keys of the list of pictograms.
fn listed() -> BTreeSet<String> {
    let list = EASY_SET.0.stock.assets.text("templates/common/pictograms.typ").unwrap();
    let keys = list.lines().filter_map(|line| line.strip_prefix("  ")?.split_once(": (").map(|(key, _)| key.to_owned()));
    keys.collect()
}

// Every step that an easy sheet sets has a drawing beside it, and no pictogram is drawn for nothing.
#[test]
fn every_step_is_shown() {
    let (desk, set) = &*EASY_SET;
    let layers = desk.stock.layers(EASY).unwrap();
    let easy = desk.stock.locale(EASY).unwrap();
    let facts = Values::of_facts(&desk.stock.facts, easy).unwrap().with("overseas", "no");
    let (mut seen, mut bare_steps, mut count) = (BTreeSet::new(), Vec::new(), 0);
    for (name, pages) in set.iter().filter(|(name, _)| in_the_hand(name)) {
        let job = job(name);
        let template = desk.template(job);
        let mut drawn = BTreeSet::new();
        pages.document.pages().iter().for_each(|page| shown(&page.frame, &mut drawn));
        let text: String = words(pages).iter().map(|word| bare(&word.text)).collect();
        for id in template.messages(&layers, job.variant.as_deref()) {
            let id = desk.stock.worded(template, EASY, job.variant.as_deref(), &id);
            let step = layers.source.message(&id).is_some_and(|message| message.step);
            if !step || !easy.has(&id) {
                continue;
            }
            let said = easy.format(&id, &facts).unwrap();
            if text.contains(&bare(&plain(&runs(&said)))) {
                count += 1;
                if !drawn.contains(&id) {
                    bare_steps.push(format!("{name}: {id}"));
                }
            }
        }
        seen.append(&mut drawn);
    }
    assert!(bare_steps.is_empty() && count > 50, "{count}: {}", bare_steps.join("\n"));
    let listed = listed();
    assert!(listed.len() > 40);
    let idle: Vec<&String> = listed.difference(&seen).collect();
    assert!(idle.is_empty(), "no sheet sets them: {idle:?}");
}
