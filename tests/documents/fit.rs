//! Texts hold: in every language, when they grow, and with everything a campaign may add.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use rayon::prelude::*;
use tractopelle::diagnostic::Report;
use tractopelle::directory::Fund;
use tractopelle::typeset::Pages;
use tractopelle::typeset::inspect::inspect;
use tractopelle::typography;

use crate::{
    CAMPAIGN, COUNTERS, Desk, LANGUAGES, PLACE, SET, key, look_id, may_stand, on_engine, selection, stock, stock_with, told,
    words,
};

/// Lines of addresses, which no translation makes longer.
static ADDRESSES: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let stock = stock();
    let lines = |fund: &Fund| fund.postal().into_iter().chain(fund.street().into_iter().flatten());
    let lines: Vec<String> = stock.directory.funds().flat_map(lines).collect();
    lines.iter().map(|line| typography::french(line).into_owned()).chain(lines.iter().cloned()).collect()
});

/// Whether a word is an address of the web or of mail.
fn is_address(word: &str) -> bool {
    let word = word.trim_end_matches(|c: char| !c.is_alphanumeric());
    word.contains('@') || word.split('.').filter(|part| part.len() > 1).count() > 1
}

/// A text as a wordier language would have it, addresses and figures as they are. The crate doubles
/// `a`, `e`, `o` and `u`; with `i` and `y` texts grow by three tenths, and pages with their figures and
/// addresses by a little less.
pub(crate) fn elongated(text: &str) -> String {
    if ADDRESSES.contains(text) {
        return text.to_owned();
    }
    let longer = |word: &str| {
        let vowel = |c: char| if "iẏ".contains(c) { vec![c, c] } else { vec![c] };
        if is_address(word) {
            return word.to_owned();
        }
        fluent_pseudo::transform(word, false, true).chars().flat_map(vowel).collect::<String>()
    };
    text.split_inclusive(char::is_whitespace).map(longer).collect()
}

// The pseudo-language is longer by what translations grow at most, and spares what stays.
#[test]
fn the_pseudo_language_is_longer() {
    for language in ["fr", "en"] {
        let text: String = SET
            .pages
            .iter()
            .filter(|((_, code, _), _)| code == language)
            .flat_map(|(_, pages)| words(pages))
            .map(|word| word.text)
            .collect();
        let (before, after) = (text.chars().count(), elongated(&text).chars().count());
        let percent = after * 100 / before;
        assert!((125..=130).contains(&percent), "{language}: {percent} %");
    }
    let kept = ["34\u{202f}22", "monespacesante.fr, ", "contact@example.org", "81016 Albi Cedex 9"];
    assert_eq!(kept.map(elongated), kept.map(str::to_owned));
    assert_eq!(elongated("Le **dossier** ouvert."), "Ŀee **ḓooşşiieeř** oouuṽeeřŧ.");
}

// Every document holds at its smallest text or above in a language three tenths longer, in both looks.
#[test]
fn every_document_holds_in_a_longer_language() {
    let mut stock = stock();
    let locale = stock.take_locale("fr").unwrap().transformed(elongated);
    stock.set_locale(locale);
    let desk = Desk::of_every_sheet(stock, selection(&[PLACE], &[], &["fr"], &["screen", "home"]));
    assert_eq!(desk.plan.jobs.len(), SET.pages.keys().filter(|(_, language, _)| language == "fr").count());
    let steps: Vec<Result<f64, Report>> = on_engine(|| desk.plan.jobs.par_iter().map(|job| desk.step(job)).collect());
    let faults: String = steps.iter().filter_map(|step| step.as_ref().err()).map(told).collect();
    assert!(faults.is_empty(), "{faults}");
    // The question was really another one: some document had to give way.
    let smaller = |(job, step): (_, &Result<f64, Report>)| step.as_ref().is_ok_and(|step| *step < SET.pages[&key(job)].step);
    assert!(desk.plan.jobs.iter().zip(&steps).any(smaller));
}

// With a name, a gathering, a page and every mention, documents hold too, and show the slots that
// only these bring.
#[test]
fn every_document_holds_with_a_whole_campaign() {
    let wanted = selection(&[PLACE], &[], &LANGUAGES, &["screen", "home"]);
    let desk = Desk::of_every_sheet(stock_with(&[("campaign.toml", CAMPAIGN)]), wanted);
    let set: Vec<Result<Pages, Report>> =
        on_engine(|| desk.plan.jobs.par_iter().map(|job| desk.step(job).and_then(|step| desk.pages(job, step))).collect());
    for (job, pages) in desk.plan.jobs.iter().zip(set) {
        let pages = pages.unwrap_or_else(|report| panic!("{} {}: {}", job.label(), look_id(job.look), told(&report)));
        let template = desk.template(job);
        let (always, optional) = template.slots(&job.format);
        let optional = optional.iter().filter(|slot| may_stand(slot, &job.language));
        let expected: BTreeSet<String> = always.iter().chain(optional).cloned().collect();
        assert_slots(&slots(&pages), &expected, &job.language, &format!("{} {}", job.label(), look_id(job.look)));
        assert!(words(&pages).iter().any(|word| word.text.contains("Collectif")), "{}", job.label());
    }
}

fn slots(pages: &Pages) -> BTreeSet<String> {
    inspect(&pages.document).slots.into_iter().map(|slot| slot.id).collect()
}

/// French shows every slot that is listed; what a translation has no room for may flow over more pages, without its slot.
fn assert_slots(found: &BTreeSet<String>, listed: &BTreeSet<String>, language: &str, sheet: &str) {
    if language == "fr" {
        assert_eq!(found, listed, "{sheet}");
    } else {
        assert!(found.is_subset(listed) && found.contains("footer"), "{sheet}: {found:?}");
    }
}

// A template's list of slots is what stands on its pages, so that a test of each slot is one of all.
#[test]
fn slots_are_those_that_templates_list() {
    for ((document, language, look), pages) in &SET.pages {
        let (always, optional) = SET.template(document).slots(&SET.job_in(document, language).format);
        let translated = optional.iter().filter(|slot| COUNTERS.contains(&slot.as_str()) && may_stand(slot, language));
        let listed: BTreeSet<String> = always.iter().chain(translated).cloned().collect();
        assert_slots(&slots(pages), &listed, language, &format!("{document} {language} {}", look_id(*look)));
    }
}

// On the tract, everything but the legal footer is set in 11 points or more.
#[test]
fn the_tract_is_readable() {
    let small = |pages: &Pages| -> Vec<(String, f64)> {
        let words = words(pages).into_iter().filter(|word| word.slot.as_deref() != Some("footer"));
        words.filter(|word| word.size < 10.99).map(|word| (word.text, word.size)).collect()
    };
    let mut seen = 0;
    for ((document, language, look), pages) in &SET.pages {
        // Under a translation stands the French, smaller.
        if SET.template(document).id == "tract" && language == "fr" {
            assert_eq!(small(pages), [], "{language} {}", look_id(*look));
            seen += words(pages).len();
        }
    }
    assert!(seen > 100, "{seen}");
    // The footer is smaller, so the measure is one.
    let tract = &SET.pages[&("tract".to_owned(), "fr".to_owned(), tractopelle::template::Look::Colour)];
    assert!(words(tract).iter().any(|word| word.slot.as_deref() == Some("footer") && word.size < 10.0));
}
