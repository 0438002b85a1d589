//! What does not hold is refused, by name.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use tractopelle::assets::Assets;
use tractopelle::diagnostic::Diagnostic;
use tractopelle::plan::Job;
use tractopelle::template::Template;

use crate::{CAMPAIGN, Desk, PLACE, is_kept, may_stand, on_engine, run, said, selection, stock, stock_with, told};

fn shipped(path: &str) -> String {
    Assets::embedded().text(path).unwrap()
}

/// A template whose every slot gets lines too many.
fn overfull() -> String {
    let planted = "#let honest = slot\n#let slot(id, body, ..room) = honest(id, { body; for _ in range(70) { linebreak(); [x] } }, ..room)\n";
    format!("{}\n{planted}", shipped("templates/common/slot.typ"))
}

fn argument(diagnostic: &Diagnostic, name: &str) -> String {
    diagnostic.args.get(name).map(said).unwrap_or_default()
}

// Too much text in any slot of any document, in both looks, is refused and told with document,
// language, page, slot and lines too many; no file is written.
#[test]
fn an_overflow_in_each_slot_is_refused() {
    let mut stock = stock_with(&[("campaign.toml", CAMPAIGN), ("templates/common/slot.typ", &overfull())]);
    let wanted = selection(&[PLACE], &[], &[], &["screen", "home"]);
    let (outcome, folder) = run(&mut stock, &wanted, 0);
    let mut found: BTreeMap<(String, String), BTreeSet<String>> = BTreeMap::new();
    for entry in outcome.report.iter().filter(|entry| entry.code == "document-overflow") {
        let [lines, page] = ["lines", "page"].map(|name| argument(entry, name).parse::<usize>().unwrap());
        assert!((1..=110).contains(&lines) && page >= 1, "{entry:?}");
        found.entry((argument(entry, "document"), argument(entry, "language"))).or_default().insert(argument(entry, "slot"));
    }
    let french = |slot: &&String| may_stand(slot, "fr");
    let all = |template: &Template| template.slots.iter().chain(template.optional.iter().filter(french)).cloned().collect();
    let documents = Template::documents(&stock.assets).unwrap();
    let expected = documents.iter().map(|template| ((template.id.clone(), "fr".to_owned()), all(template)));
    let expected: BTreeMap<(String, String), BTreeSet<String>> = expected.collect();
    for (sheet, slots) in &expected {
        assert_eq!(found.get(sheet), Some(slots), "{sheet:?}");
    }
    assert_eq!(found.len(), expected.len());
    assert!(outcome.made.is_empty() && std::fs::read_dir(folder.path()).unwrap().next().is_none(), "{:?}", outcome.made);
}

// One slot alone that overflows stops its document and no other.
#[test]
fn one_overflow_stops_one_document() {
    let text = shipped("locales/fr/tract.ftl");
    let start = text.find("tract-lead = ").unwrap();
    let long = format!("{}tract-lead = {}\n{}", &text[..start], "mot ".repeat(150), &text[start..].split_once('\n').unwrap().1);
    let mut stock = stock_with(&[("campaign.toml", "[campaign]\n"), ("locales/fr/tract.ftl", &long)]);
    let (outcome, _folder) = run(&mut stock, &selection(&[PLACE], &["tract", "fiche-telephone"], &[], &["screen"]), 0);
    let errors: Vec<&Diagnostic> = outcome.report.iter().filter(|entry| entry.code == "document-overflow").collect();
    assert_eq!(errors.len(), 1, "{}", told(&outcome.report));
    let all = ["document", "language", "page", "slot"].map(|name| argument(errors[0], name));
    assert_eq!(all, ["tract", "fr", "1", "lead"]);
    let made: Vec<&str> = outcome.made.iter().map(|made| made.document.as_str()).collect();
    assert_eq!(made, ["a-lire", "fiche-telephone"]);
}

/// What a run with these files in the campaign folder says of the tract, warnings apart.
fn errors(path: &str, text: &str) -> Vec<Diagnostic> {
    let mut stock = stock_with(&[("campaign.toml", "[campaign]\n"), (path, text)]);
    let (outcome, _folder) = run(&mut stock, &selection(&[PLACE], &["tract"], &[], &["screen"]), 0);
    assert!(outcome.made.is_empty(), "{:?}", outcome.made);
    outcome.report.into_iter().filter(|entry| entry.severity == tractopelle::diagnostic::Severity::Error).collect()
}

// A character that no font has is told with the message that holds it and the font that lacks it.
#[test]
fn a_missing_glyph_is_named() {
    let text = shipped("locales/fr/tract.ftl").replace("tract-have = ", "tract-have = \u{1f69c} ");
    let errors = errors("locales/fr/tract.ftl", &text);
    assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), ["glyph-missing"]);
    let named = ["character", "message", "document", "language"].map(|name| argument(&errors[0], name));
    assert_eq!(named, ["\u{1f69c}", "tract-have", "tract", "fr"]);
    assert!(argument(&errors[0], "font").starts_with("Noto Sans"), "{errors:?}");
}

// A document of another number of pages than it promises is refused.
#[test]
fn another_number_of_pages_is_refused() {
    let errors =
        errors("templates/tract/template.toml", &shipped("templates/tract/template.toml").replace("pages = 2", "pages = 3"));
    assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), ["page-count"]);
    assert_eq!(["found", "expected"].map(|name| argument(&errors[0], name)), ["2", "3"]);
}

// Text that the knife would cut is refused.
#[test]
fn text_at_the_edge_is_refused() {
    let text = format!("{}\n#place(top + left, dx: 1mm, dy: 30mm)[x]\n", shipped("templates/tract/main.typ"));
    let errors = errors("templates/tract/main.typ", &text);
    assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), ["text-outside"]);
    assert_eq!(["page", "text"].map(|name| argument(&errors[0], name)), ["2", "x"]);
}

// A colour that is no palette role is refused, since no press knows its ink.
#[test]
fn a_foreign_colour_is_refused() {
    let text = format!("{}\n#place(top + left, rect(fill: blue))\n", shipped("templates/tract/main.typ"));
    let errors = errors("templates/tract/main.typ", &text);
    assert_eq!(errors.iter().map(|error| error.code).collect::<Vec<_>>(), ["ink-foreign"]);
}

/// The messages that a job asks for beyond its document's own, found by giving it none and asking again.
fn needed(desk: &Desk, job: &Job, known: &BTreeSet<String>) -> BTreeSet<String> {
    let mut template = desk.template(job).clone();
    let mut needed = known.clone();
    loop {
        template.shared = needed.iter().cloned().collect();
        let report = desk.pages_of(&template, job, template.step.min).err().unwrap_or_default();
        let missing: Vec<String> =
            report.iter().filter(|entry| entry.code == "message-missing").map(|entry| argument(entry, "message")).collect();
        if missing.is_empty() {
            return needed;
        }
        needed.extend(missing);
    }
}

// A template names just the shared messages that its code and its drawings set, in any look, in any
// place, with any campaign: a missing one would stop it, one too many would age its facts.
#[test]
fn templates_name_the_messages_they_share() {
    let desks = [stock(), stock_with(&[("campaign.toml", CAMPAIGN)])]
        .map(|stock| Desk::of_every_sheet(stock, selection(&[PLACE, "971"], &[], &[], &["screen", "home"])));
    let documents: Vec<&Template> = desks[0].plan.templates.values().filter(|template| !template.targets.is_empty()).collect();
    let wrong: Vec<String> = on_engine(|| {
        let wrong = |template: &&Template| {
            let jobs = desks.iter().flat_map(|desk| desk.plan.jobs.iter().map(move |job| (desk, job)));
            let own = jobs.filter(|(_, job)| job.document == template.id && is_kept(template, job));
            let needed = own.fold(BTreeSet::new(), |known, (desk, job)| needed(desk, job, &known));
            let named: BTreeSet<String> = template.shared.iter().cloned().collect();
            let list = |list: Vec<&String>| list.into_iter().cloned().collect::<Vec<_>>().join(" ");
            let (lacks, idle) = (list(needed.difference(&named).collect()), list(named.difference(&needed).collect()));
            (needed != named).then(|| format!("{}: lacks [{lacks}], names for nothing [{idle}]", template.id))
        };
        documents.par_iter().filter(|template| template.id != "a-lire").filter_map(wrong).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
