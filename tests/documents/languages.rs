//! Every document in every language: it holds, and no glyph is missing.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use rayon::prelude::*;
use tractopelle::assets::{Assets, has_ending};
use tractopelle::campaign::Selection;
use tractopelle::locale::{Locale, SOURCE};
use tractopelle::plan::{Job, plan};
use tractopelle::review::SOUND;
use tractopelle::stock::Stock;
use tractopelle::template::{Size, Template};

use crate::fit::elongated;
use crate::{Desk, PLACE, every_sheet, look_id, on_engine, said, selection, stock, stock_with, told, words};

/// Languages that have every document, French apart.
const WHOLE: [&str; 8] = ["fr-x-falc", "en", "ar", "pt", "tr", "es", "ro", "uk"];

/// What does not hold of the jobs of a desk.
fn faults(desk: &Desk, jobs: &[&Job]) -> String {
    let fault = |job: &&Job| {
        let set = desk.step(job).and_then(|step| desk.pages(job, step));
        set.err().map(|report| format!("{} {}: {}", job.label(), look_id(job.look), told(&report)))
    };
    let faults: Vec<String> = on_engine(|| jobs.par_iter().filter_map(fault).collect());
    faults.join("\n")
}

// Every language × document holds in the room that the whole directory needs (the longest address among it), in colour, and
// in black where it is read from right to left.
#[test]
fn every_document_holds_in_every_language() {
    let stock = stock();
    let languages = stock.languages();
    let targets = ["screen", "home"];
    let desk = Desk::new(stock, &selection(&[PLACE], &[], &["all"], &targets));
    let looked_at = |job: &&Job| look_id(job.look) == "colour" || job.language == "ar";
    let jobs: Vec<&Job> = desk.plan.jobs.iter().filter(looked_at).collect();
    assert_eq!(faults(&desk, &jobs), "");
    for language in &languages {
        assert!(jobs.iter().any(|job| job.language == *language), "{language} has no document");
    }
    // What is complete has every document that French has.
    let documents = |language: &str| jobs.iter().filter(|job| job.language == language && look_id(job.look) == "colour").count();
    for language in WHOLE {
        assert_eq!(documents(language), documents("fr"), "{language}");
    }
}

/// The sheets of all formats in a language, and what was told.
fn planned(languages: &[&str], documents: &[&str], formats: &[&str], size: Option<Size>) -> (BTreeSet<String>, Vec<[String; 4]>) {
    let formats = formats.iter().map(|format| (*format).to_owned()).collect();
    let wanted = Selection { formats, size, ..selection(&["79", PLACE], documents, languages, &["screen"]) };
    let plan = plan(&mut stock(), &wanted).expect("the plan stands");
    let jobs = plan.jobs.iter().map(|job| format!("{} {} {}", job.name, job.format, job.language));
    let warned = plan.warnings.iter().filter(|warning| warning.code == "format-unfit");
    let told = warned
        .map(|warning| ["format", "language", "why", "usual"].map(|key| warning.args.get(key).map(said).unwrap_or_default()));
    (jobs.collect(), told.collect())
}

fn set<const N: usize>(list: [&str; N]) -> BTreeSet<String> {
    list.map(str::to_owned).into()
}

// Each language gets the formats that are for it. What somebody asks for by name and is not for a language is told once.
#[test]
fn a_format_is_made_where_it_is_for() {
    let (jobs, told) = planned(&["fr", "en", "fr-x-falc"], &["suivi"], &["all"], None);
    let expected =
        ["suivi A4 fr", "suivi-large large fr", "suivi A4-2 en", "suivi-large large en", "suivi-large large fr-x-falc"];
    assert_eq!((jobs, told), (set(expected), vec![]));
    let (jobs, told) = planned(&["fr", "en", "fr-x-falc"], &["suivi"], &["A4", "A4-2"], None);
    assert_eq!(jobs, set(["suivi A4 fr", "suivi A4-2 en"]));
    let cases = [
        ["A4", "en", "room", "A4-2"],
        ["A4", "fr-x-falc", "large", "large"],
        ["A4-2", "fr", "translations", "A4"],
        ["A4-2", "fr-x-falc", "translations", "large"],
    ];
    assert_eq!(told.into_iter().collect::<BTreeSet<_>>(), cases.map(|case| case.map(str::to_owned)).into());
    // A size alone leaves the format to the language.
    let (jobs, told) = planned(&["fr", "en", "fr-x-falc"], &["tract"], &[], Some(Size::Normal));
    assert_eq!((jobs, told.len()), (set(["tract A5 fr", "tract A4 en"]), 1));
    // What is put up is no large print in any language.
    let (jobs, _) = planned(&["fr-x-falc"], &["rassemblement", "affiche-cpam"], &["all"], None);
    let expected = ["rassemblement A3", "rassemblement-large large", "affiche-cpam A3", "affiche-cpam-a4 A4"];
    assert_eq!(jobs, expected.map(|sheet| format!("{sheet} fr-x-falc")).into());
}

// Every format holds in the languages that it is for. French, English and Arabic, and the usual formats of all, are set for
// other tests; posters above A3 are those of A3 made larger.
#[test]
fn every_format_holds_where_it_is_for() {
    let wanted = Selection { variants: vec![], ..every_sheet(selection(&[PLACE], &[], &WHOLE, &["screen"])) };
    let desk = Desk::new(stock(), &wanted);
    let usual = |job: &&Job| job.format == desk.template(job).usual_in(&desk.stock.locale(&job.language).unwrap().language);
    let small = |job: &&Job| desk.template(job).formats[&job.format].width < 400.0;
    let jobs: Vec<&Job> = desk.plan.jobs.iter().filter(|job| !usual(job) && small(job)).collect();
    assert!(jobs.len() > 100, "{}", jobs.len());
    assert_eq!(faults(&desk, &jobs), "");
}

/// A language that says all that translations say, three tenths longer than French, and nobody has read.
const PSEUDO: &str = "qps";

/// The stock with this language: its messages are those of French that English translates, and how English spells the sound
/// of French.
fn stock_with_pseudo() -> Stock {
    let assets = Assets::embedded();
    let translated: BTreeSet<String> = stock().locale("en").unwrap().messages().map(|(id, _)| id.to_owned()).collect();
    let kept = |file: &str, keep: &dyn Fn(&str) -> bool| {
        let (mut kept, mut is_kept) = (String::new(), false);
        for line in assets.text(file).unwrap().lines() {
            match line.chars().next() {
                Some('#') => is_kept = false,
                Some(c) if c.is_ascii_lowercase() => is_kept = keep(line.split(" =").next().unwrap_or_default()),
                _ => {}
            }
            if is_kept {
                let _ = writeln!(kept, "{line}");
            }
        }
        kept
    };
    let mut files = vec![("campaign.toml".to_owned(), String::new())];
    for (path, _) in assets.below("locales/fr/").filter(|(path, _)| has_ending(path, &[".ftl"])) {
        let mut text = kept(path, &|id| translated.contains(id));
        if path.ends_with("/common.ftl") {
            let _ = write!(text, "{}", kept("locales/en/common.ftl", &|id| id.ends_with(SOUND)));
        }
        files.push((path.replace("/fr/", &format!("/{PSEUDO}/")), text));
    }
    let language = assets.text("locales/fr/language.toml").unwrap().replace("\"engine\"", "\"none\"");
    files.push((format!("locales/{PSEUDO}/language.toml"), language));
    stock_with(&files.iter().map(|(path, text)| (path.as_str(), text.as_str())).collect::<Vec<_>>())
}

// A wordy translation holds in every document, in both looks, with all that a translation carries: banner, French under
// each step, words for the counter.
#[test]
fn every_document_holds_in_a_wordy_translation() {
    let mut stock = stock_with_pseudo();
    let broken = stock.load_languages(&[PSEUDO.to_owned()]).unwrap();
    assert!(!broken.failed(), "{}", told(&broken));
    let locale: Locale = stock.take_locale(PSEUDO).unwrap().transformed(elongated);
    stock.set_locale(locale);
    let desk = Desk::new(stock, &selection(&[PLACE], &[], &[PSEUDO], &["screen", "home"]));
    let documents = Template::documents(&desk.stock.assets).unwrap();
    assert_eq!(desk.plan.jobs.len(), documents.len() * 2);
    let jobs: Vec<&Job> = desk.plan.jobs.iter().collect();
    assert_eq!(faults(&desk, &jobs), "");
    // It carries them: French beside the longer words, and the banner in both.
    let tract = jobs.iter().find(|job| job.document == "tract").unwrap();
    let pages = on_engine(|| desk.step(tract).and_then(|step| desk.pages(tract, step))).unwrap();
    let text: String = words(&pages).iter().map(|word| word.text.replace(['\u{a0}', '\u{202f}', ' '], "")).collect();
    let longer = ["Traduction non relue", "Zhuh ruh-fewz"].map(|text| elongated(text).replace(' ', ""));
    for said in longer.iter().map(String::as_str).chain(["Traductionnonrelue", "Jerefuse"]) {
        assert!(text.contains(said), "{said}: {text}");
    }
    assert_ne!(tract.language, SOURCE);
}
