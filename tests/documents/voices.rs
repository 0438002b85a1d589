//! Voices: they change what is said for a cause, never what is said of a right.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;
use serde_json::{Map, Value};
use tractopelle::campaign::Selection;
use tractopelle::diagnostic::Report;
use tractopelle::locale::Values;
use tractopelle::pipeline;
use tractopelle::plan::{Job, plan};
use tractopelle::stock::Stock;
use tractopelle::template::{Kind, Template};
use tractopelle::typeset::inspect::inspect;
use tractopelle::typeset::{Content, Purpose};
use typst::layout::{Frame, FrameItem};

use crate::{Desk, PLACE, TODAY, every_sheet, look_id, on_engine, selection, stock, stock_with, told, words};

/// Ids of the voices.
fn voices() -> Vec<String> {
    let voices: Vec<String> = stock().voices.keys().cloned().collect();
    assert!(voices.len() >= 7 && voices.contains(&"sobre".to_owned()), "{voices:?}");
    voices
}

fn speaking(voice: &str) -> Stock {
    let mut stock = stock();
    stock.set_voice(voice).unwrap_or_else(|report| panic!("{voice}: {}", told(&report)));
    stock
}

/// Documents with parts, or those without.
fn ids(with_parts: bool) -> Vec<String> {
    let documents = Template::documents(&stock().assets).unwrap();
    documents.iter().filter(|template| template.parts.is_empty() != with_parts).map(|template| template.id.clone()).collect()
}

fn some(list: &[String]) -> Vec<&str> {
    list.iter().map(String::as_str).collect()
}

/// The texts that the first job of a document gets, those of its drawings apart.
fn texts(stock: &mut Stock, document: &str) -> Map<String, Value> {
    let plan = plan(stock, &selection(&[PLACE], &[document], &["fr"], &["screen"])).unwrap();
    let job: &Job = &plan.jobs[0];
    let facts = Values::of_facts(&stock.facts, stock.locale("fr").unwrap()).unwrap();
    let content = Content::new(stock, &plan.templates[document], job, &facts, Purpose::Print).unwrap();
    let mut all = Map::new();
    for json in [content.data(12.0).unwrap(), content.local().unwrap()] {
        for key in ["texts", "prose"] {
            all.extend(json[key].as_object().unwrap().clone());
        }
    }
    all.retain(|id, _| !id.starts_with("drawing-"));
    all
}

/// What does not hold of a selection in a voice.
fn faults(voice: &str, wanted: &Selection) -> String {
    let mut stock = speaking(voice);
    let plan = plan(&mut stock, wanted).expect("the plan stands");
    told(&pipeline::fit_all(&stock, &plan).expect("the fonts read"))
}

// Every voice sets every document that it has a say in, in both looks: all variants in the usual format, all formats of
// the usual variant.
#[test]
fn every_voice_holds() {
    let documents = ids(true);
    assert!(documents.len() > 4, "{documents:?}");
    let usual = selection(&[PLACE], &some(&documents), &["fr"], &["screen", "home"]);
    let all = every_sheet(usual.clone());
    let variants = Selection { variants: all.variants, ..usual.clone() };
    let formats = Selection { formats: all.formats, ..usual };
    for voice in voices() {
        for wanted in [&variants, &formats] {
            assert_eq!(faults(&voice, wanted), "", "{voice}");
        }
    }
}

// Its faces fit what it has no say in, too.
#[test]
fn every_voice_sets_procedure() {
    let wanted = selection(&[PLACE], &some(&ids(false)), &["fr"], &["screen", "home"]);
    for voice in voices() {
        assert_eq!(faults(&voice, &wanted), "", "{voice}");
    }
}

// A text that is too long for a voice's face is told, so that the two tests above can fail.
#[test]
fn a_voice_that_does_not_hold_is_seen() {
    let mut files = folder("communique-lead");
    files[2].1 = files[2].1.replace("Prenez votre temps.", &"Prenez votre temps. ".repeat(600));
    let mut stock = stock_of(&files);
    let plan = plan(&mut stock, &selection(&[PLACE], &["communique"], &["fr"], &["screen"])).unwrap();
    assert!(pipeline::fit_all(&stock, &plan).unwrap().failed());
}

// Procedure is the same, word for word, in every voice; opinions are not.
#[test]
fn neutral_pages_say_the_same_in_every_voice() {
    let documents = Template::documents(&stock().assets).unwrap();
    let said = |voice: &str| -> BTreeMap<String, Map<String, Value>> {
        let mut stock = speaking(voice);
        documents.iter().map(|template| (template.id.clone(), texts(&mut stock, &template.id))).collect()
    };
    let usual = said("sobre");
    let stock = stock();
    let layers = stock.layers("fr").unwrap();
    // The oldest day of a sheet's facts: other words state other facts.
    let is_dated = |id: &str| layers.message(id).is_some_and(|message| message.variables.contains("facts_date"));
    for voice in voices().iter().filter(|voice| *voice != "sobre") {
        let other = said(voice);
        for template in &documents {
            let (usual, other) = (&usual[&template.id], &other[&template.id]);
            let changed: BTreeSet<&String> = usual
                .keys()
                .chain(other.keys())
                .filter(|id| usual.get(*id) != other.get(*id))
                .filter(|id| !is_dated(id))
                .collect();
            let parts: BTreeSet<&String> = template.parts.values().collect();
            assert!(changed.is_subset(&parts), "{voice} {}: {changed:?}", template.id);
            assert!(template.kind != Kind::Neutral || changed.is_empty(), "{voice} {}: {changed:?}", template.id);
        }
        let changed = documents.iter().any(|template| usual[&template.id] != other[&template.id]);
        assert!(changed, "{voice} says nothing of its own");
    }
}

/// A folder with a voice that says one message.
fn folder(message: &str) -> Vec<(&'static str, String)> {
    let voice = "ground = \"papier\"\naccent = \"sapin\"\n".to_owned();
    let said = format!("voice-calme-name = Calme\nvoice-calme-use = Pour tous.\n{message} = Prenez votre temps.\n");
    let campaign = "[campaign]\nvoice = \"calme\"\n".to_owned();
    vec![("campaign.toml", campaign), ("voices/calme/voice.toml", voice), ("voices/calme/fr.ftl", said)]
}

fn stock_of(files: &[(&'static str, String)]) -> Stock {
    stock_with(&files.iter().map(|(path, text)| (*path, text.as_str())).collect::<Vec<_>>())
}

// A voice of a campaign folder is heard, with its colours, and leaves the rest as it was.
#[test]
fn a_voice_is_files() {
    let mut spoken = stock_of(&folder("communique-lead"));
    assert_eq!((spoken.voice().id.as_str(), spoken.voice().ground.as_str()), ("calme", "papier"));
    let (own, usual) = (texts(&mut spoken, "communique"), texts(&mut stock(), "communique"));
    assert_eq!(own["communique-lead"][0], "Prenez votre temps.");
    assert_eq!(own["communique-headline"], usual["communique-headline"]);
    assert_eq!(spoken.faces(spoken.locale("fr").unwrap()).text, ["Noto Sans"]);
}

// A voice has no say in procedure, nor in what does not exist.
#[test]
fn a_voice_cannot_speak_of_procedure() {
    for message in ["guide-papier-headline", "communique-how-1", "phone-hours", "communique-leed", "tract-number"] {
        let folder = {
            let folder = tempfile::tempdir().unwrap();
            for (path, text) in self::folder(message) {
                let path = folder.path().join(path);
                std::fs::create_dir_all(path.parent().unwrap()).unwrap();
                std::fs::write(path, text).unwrap();
            }
            folder
        };
        let mut stock = Stock::load(Some(folder.path()), TODAY, &mut Report::default()).unwrap();
        let report = stock.load_languages(&["fr".to_owned()]).expect_err(message);
        let told: Vec<_> = report.iter().map(|entry| (entry.code, entry.place.as_ref().and_then(|place| place.line))).collect();
        assert_eq!(told, [("voice-message", Some(3))], "{message}");
    }
}

// The order of search: the voice in the language, the language, the voice in French, French.
#[test]
fn a_message_is_said_by_the_nearest() {
    let mut files = folder("tract-headline");
    let title = |stock: &Stock, code: &str| stock.text(code, "tract-headline", &Values::default()).unwrap();
    let spoken = stock_of(&files);
    assert_eq!(title(&spoken, "fr"), "Prenez votre temps.");
    assert_eq!(title(&spoken, "en"), title(&stock(), "en"), "the language comes before the voice's French");
    files.push(("voices/calme/en.ftl", "tract-headline = Take your time.\n".to_owned()));
    let spoken = stock_of(&files);
    assert_eq!((title(&spoken, "fr").as_str(), title(&spoken, "en").as_str()), ("Prenez votre temps.", "Take your time."));
    // What the language lacks is said by the voice in French before French itself says it.
    files.pop();
    files.push(("locales/en/tract.ftl", "tract-title = Tract\n".to_owned()));
    let spoken = stock_of(&files);
    assert!(!spoken.locale("en").unwrap().has("tract-headline"));
    assert_eq!(title(&spoken, "en"), "Prenez votre temps.");
    assert_ne!(title(&stock(), "fr"), "Prenez votre temps.");
}

// What a voice says of a variant in French alone does not take the place of a translation.
#[test]
fn a_translated_variant_is_not_said_in_french() {
    let spoken = stock_of(&folder("affiche-dossier-headline"));
    let affiche = Template::load(&spoken.assets, "affiche").unwrap();
    let worded = |code: &str| spoken.worded(&affiche, code, Some("dossier"), "affiche-headline");
    assert_eq!((worded("fr").as_str(), worded("uk").as_str()), ("affiche-dossier-headline", "affiche-headline"));
    let own = |stock: &Stock| stock.worded(&affiche, "uk", Some("secret"), "affiche-headline");
    assert_eq!((own(&spoken), own(&stock())), ("affiche-secret-headline".to_owned(), "affiche-secret-headline".to_owned()));
}

/// Lines drawn on a page.
fn lines(frame: &Frame) -> usize {
    let count = |item: &FrameItem| match item {
        FrameItem::Group(group) => lines(&group.frame),
        FrameItem::Shape(shape, _) => usize::from(matches!(shape.geometry, typst::visualize::Geometry::Line(_))),
        _ => 0,
    };
    frame.items().map(|(_, item)| count(item)).sum()
}

// The empty frame has rules where others speak, and the campaign's own words where there are some.
#[test]
fn an_empty_frame_is_written_by_hand() {
    let own = "[campaign]\nvoice = \"assemblee\"\n[text.communique]\ntitre = \"Nous disons ceci\"\n";
    let spoken = [("campaign.toml", "[campaign]\nvoice = \"assemblee\"\n"), ("campaign.toml", own)];
    let counts = spoken.map(|file| {
        let desk = Desk::new(stock_with(&[file]), &selection(&[PLACE], &["communique"], &["fr"], &["screen"]));
        let job = &desk.plan.jobs[0];
        let pages = on_engine(|| desk.step(job).and_then(|step| desk.pages(job, step)))
            .unwrap_or_else(|report| panic!("{}", told(&report)));
        let said: String = words(&pages).iter().map(|word| word.text.clone()).collect();
        assert!(!said.contains("vraiment"), "the base text of the headline: {said}");
        assert!(said.contains("Refuser"), "procedure is printed: {said}");
        let rules: usize = pages.document.pages().iter().map(|page| lines(&page.frame)).sum();
        (rules, said.contains("Nous disons ceci"), inspect(&pages.document).slots.len())
    });
    let [(bare, false, _), (worded, true, slots)] = counts else { panic!("{counts:?}") };
    assert!(bare > worded && worded > 10 && slots > 2, "{counts:?}");
}

// A neutral sheet that a campaign folder changed says so; a copy, and a signed sheet, do not.
#[test]
fn a_changed_sheet_says_so() {
    let text = |path: &str| stock().assets.text(path).unwrap();
    let changed = |path: &str| format!("# Ours.\n{}", text(path));
    let guide = "locales/fr/guide-papier.ftl";
    let common = "templates/common/forms.typ";
    let cases = [
        (guide, changed(guide), "guide-papier", true),
        (guide, text(guide), "guide-papier", false),
        (guide, changed(guide), "fiche-telephone", false),
        ("data/facts.toml", changed("data/facts.toml"), "guide-papier", true),
        (common, text(common).replace("// Places", "// Ours. Places"), "guide-papier", true),
        ("locales/fr/tract.ftl", changed("locales/fr/tract.ftl"), "tract", false),
    ];
    for (path, content, document, expected) in cases {
        let mut stock = stock_with(&[("campaign.toml", ""), (path, &content)]);
        let plan = plan(&mut stock, &selection(&[PLACE], &[document], &["fr"], &["screen"])).unwrap();
        let facts = Values::of_facts(&stock.facts, stock.locale("fr").unwrap()).unwrap();
        let local =
            Content::new(&stock, &plan.templates[document], &plan.jobs[0], &facts, Purpose::Print).unwrap().local().unwrap();
        let notes = local["footer"]["notes"].to_string();
        assert_eq!(notes.contains("Texte modifié"), expected, "{path} {document} {}", look_id(plan.jobs[0].look));
    }
}

/// Whether a voice's own face is the first of a language.
fn keeps(stock: &Stock, language: &str) -> bool {
    let voice = stock.voice();
    let faces = stock.faces(stock.locale(language).unwrap());
    let first = |own: &[String], all: &[String]| own.first().is_none_or(|own| all.first() == Some(own));
    first(&voice.fonts.text, &faces.text) && first(&voice.fonts.headline, &faces.headline)
}

// A voice wears its own faces in the languages whose letters they have, and in no other: Bebas Neue has no Ukrainian `і`, and
// writes `i` and `ı` alike, which Turkish tells apart.
#[test]
fn a_face_is_worn_where_it_has_the_letters() {
    let mut without: BTreeMap<String, String> = BTreeMap::new();
    for voice in voices() {
        let stock = speaking(&voice);
        let languages = stock.languages();
        let bare: Vec<String> = languages.into_iter().filter(|language| !keeps(&stock, language)).collect();
        without.insert(voice, bare.join(" "));
    }
    let expected = [
        ("assemblee", ""),
        ("collectif", "ar tr uk"),
        ("critique", "ar"),
        ("retraites", "ar"),
        ("sobre", ""),
        ("soignants", "ar uk"),
        ("usagers", "ar uk"),
    ];
    assert_eq!(without, expected.map(|(voice, bare)| (voice.to_owned(), bare.to_owned())).into());
}

// No headline mixes faces, in any voice and language: one for letters from left to right, one for Arabic.
#[test]
fn headlines_have_one_face() {
    let mut seen = BTreeSet::new();
    for voice in voices().into_iter().filter(|voice| !speaking(voice).voice().fonts.headline.is_empty()) {
        let desk = Desk::new(speaking(&voice), &selection(&[PLACE], &["affiche"], &["all"], &["screen"]));
        let set = |job: &Job| desk.pages(job, desk.template(job).steps(&job.format).min);
        let pages: Vec<_> = on_engine(|| desk.plan.jobs.par_iter().map(set).collect());
        for (job, pages) in desk.plan.jobs.iter().zip(pages) {
            let pages = pages.unwrap_or_else(|report| panic!("{voice} {}: {}", job.label(), told(&report)));
            let mut faces: BTreeMap<bool, BTreeSet<String>> = BTreeMap::new();
            for word in words(&pages).into_iter().filter(|word| word.slot.as_deref() == Some("headline")) {
                faces.entry(word.text.chars().any(|c| ('\u{600}'..'\u{700}').contains(&c))).or_default().insert(word.font);
            }
            assert!(!faces.is_empty() && faces.values().all(|faces| faces.len() == 1), "{voice} {}: {faces:?}", job.language);
            seen.extend(faces.into_values().flatten());
        }
    }
    assert!(seen.len() > 4, "{seen:?}");
}
