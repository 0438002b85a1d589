//! Each language for itself, and against French.

use std::collections::{BTreeMap, BTreeSet};

use tractopelle::assets::Assets;
use tractopelle::diagnostic::Report;
use tractopelle::facts::Facts;
use tractopelle::locale::Locale;
use tractopelle::review::SOUND;
use tractopelle::template::Template;

use crate::{Message, languages, messages, read};

// Every file of every language parses, and no message stands twice.
#[test]
fn every_file_reads() {
    let assets = Assets::embedded();
    let mut report = Report::default();
    assert!(languages().contains(&"fr".to_owned()) && languages().contains(&"en".to_owned()), "{:?}", languages());
    for code in languages() {
        let locale = Locale::load(&assets, &code, &mut report).unwrap();
        let least = if PREPARED.contains(&code.as_str()) { 1 } else { 101 };
        assert!(locale.messages().count() >= least, "{code}");
    }
    for code in assets.folders("locales/ui/") {
        let locale = Locale::load_ui(&assets, &code, &mut report).unwrap();
        assert!(locale.messages().count() > 100, "{code}");
    }
    assert!(report.is_empty(), "{report:#?}");
}

/// Languages that are made ready for native readers: they say little yet, and fall back to French.
const PREPARED: [&str; 5] = ["br", "co", "eu", "oc", "rcf"];

/// How a translation differs from its source.
fn differences(source: &BTreeMap<String, Message>, other: &BTreeMap<String, Message>) -> Vec<String> {
    let mut differences = Vec::new();
    for id in source.keys().chain(other.keys()).collect::<BTreeSet<_>>() {
        match (source.get(id), other.get(id)) {
            (Some(from), Some(to)) => {
                let same = from.variables == to.variables && from.choices == to.choices && from.attributes == to.attributes;
                if !same {
                    differences.push(format!(
                        "{id}: {:?} {:?} {:?} become {:?} {:?} {:?}",
                        from.variables, from.choices, from.attributes, to.variables, to.choices, to.attributes
                    ));
                }
            }
            (Some(_), None) => differences.push(format!("{id}: missing")),
            // How a French sentence sounds is said in translations alone.
            (None, Some(sound)) if id.strip_suffix(SOUND).is_some_and(|said| source.contains_key(said)) => {
                if !sound.all_variables.is_empty() {
                    differences.push(format!("{id}: a sound has no variables"));
                }
            }
            (None, _) => differences.push(format!("{id}: not in French")),
        }
    }
    differences
}

/// The messages of French that a language owes: those of the documents that it has, and all that stand in files of
/// no document's own.
fn owed(source: BTreeMap<String, Message>, other: &str) -> BTreeMap<String, Message> {
    let assets = Assets::embedded();
    let documents = Template::ids(&assets);
    let owes = |message: &Message| {
        let name = message.file.rsplit('/').next().unwrap_or_default();
        let document = name.trim_end_matches(".ftl");
        !documents.iter().any(|id| id == document) || assets.get(&format!("{other}{name}")).is_some()
    };
    source.into_iter().filter(|(_, message)| owes(message)).collect()
}

/// What translations leave in French, by the beginning of ids, and why.
const FRENCH: [(&str, &str); 4] = [
    ("communique-", "the press and the public who get it read French"),
    ("lettre-", "the fund reads French"),
    ("guide-papier-letter-", "the fund reads French"),
    ("petition-", "whoever it is handed to reads French"),
];

// Every language says what French says, with the same values, and nothing else, but for what is French on purpose; no such
// exception outlives its reason. A document may be left out whole. The program's own messages are whole.
#[test]
fn translations_are_whole() {
    let ui = differences(&messages("locales/ui/fr/"), &messages("locales/ui/en/"));
    assert!(ui.is_empty(), "{}", ui.join("\n"));
    let mut needed = BTreeSet::new();
    let mut faults = Vec::new();
    for code in languages() {
        let folder = format!("locales/{code}/");
        let (mut from, to) = (owed(messages("locales/fr/"), &folder), messages(&folder));
        if code.starts_with("fr-") || PREPARED.contains(&code.as_str()) {
            // What these do not say is French, by design.
            from.retain(|id, _| to.contains_key(id));
        }
        for difference in differences(&from, &to) {
            match FRENCH.iter().find(|(start, _)| difference.starts_with(start) && difference.ends_with(": missing")) {
                Some((start, _)) => drop(needed.insert(*start)),
                None => faults.push(format!("{folder}{difference}")),
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(FRENCH.map(|(start, _)| start).into_iter().collect::<BTreeSet<_>>(), needed, "no longer needed");
    assert!(FRENCH.iter().all(|(_, reason)| !reason.is_empty()));
}

// What may be left out is a whole document and nothing else.
#[test]
fn a_language_owes_what_no_document_keeps_for_itself() {
    let message = |file: &str| Message { file: file.to_owned(), ..Message::default() };
    let ids =
        |files: &[(&str, &str)]| files.iter().map(|(id, file)| ((*id).to_owned(), message(file))).collect::<BTreeMap<_, _>>();
    let source = ids(&[("a", "locales/fr/common.ftl"), ("b", "locales/fr/tract.ftl")]);
    assert_eq!(owed(source.clone(), "locales/en/").len(), 2);
    assert_eq!(owed(source, "locales/xx/").into_keys().collect::<Vec<_>>(), ["a"]);
}

// The comparison sees a lost message, a lost value, a lost choice and a lost remedy; a plural may differ.
#[test]
fn an_incomplete_translation_is_seen() {
    let source = read("fr", "a = { $n } mois\nb = x\n    .hint = y\nc = { $far ->\n    [yes] loin\n   *[no] là\n}\nd = { $n ->\n    [one] un\n   *[other] des\n}\n".to_owned());
    let compare =
        |text: &str| differences(&source, &read("en", text.to_owned())).iter().map(|d| d[..1].to_owned()).collect::<String>();
    let whole = "a = { $n } m\nb = x\n    .hint = y\nc = { $far ->\n    [yes] far\n   *[no] here\n}\n";
    assert_eq!(compare(&format!("{whole}d = some\n")), "");
    assert_eq!(compare(whole), "d");
    assert_eq!(compare(&format!("{whole}d = some\ne = more\n")), "e");
    assert_eq!(compare(&format!("{whole}d = some\na-sound = more\n")), "");
    assert_eq!(compare(&format!("{whole}d = some\na-sound = {{ $n }}\n")), "a");
    assert_eq!(compare(&format!("{whole}d = some\ne-sound = more\n")), "e");
    assert_eq!(compare("a = six\nb = x\nc = here\nd = some\n"), "abc");
}

// What a comment says a message states exists among the facts.
#[test]
fn comments_name_facts_that_exist() {
    let assets = Assets::embedded();
    let facts = Facts::load(&assets).unwrap();
    for code in languages() {
        let locale = Locale::load(&assets, &code, &mut Report::default()).unwrap();
        let unknown: Vec<(&str, &String)> = locale
            .messages()
            .flat_map(|(id, message)| message.facts.iter().map(move |fact| (id, fact)))
            .filter(|(_, fact)| facts.get(fact).is_none())
            .collect();
        assert!(unknown.is_empty(), "{code}: {unknown:?}");
        assert!(code != "fr" || locale.messages().any(|(_, message)| !message.facts.is_empty()), "{code} names no fact");
    }
}

/// Variables that messages get beside the facts: by the beginning of their ids.
pub(crate) const GIVEN: [(&str, &[&str]); 8] = [
    ("epreuve-", &["language_name", "campaign_contact"]),
    ("format-time", &["hour", "minute", "minutes"]),
    ("margin-", &["full_size", "side", "flip", "leaf", "blanks", "tile", "tiles", "row", "column", "ink", "plate", "plates"]),
    ("a-lire-", &["flip"]),
    ("signed-", &["campaign_place", "campaign_date"]),
    ("page-of", &["page", "pages"]),
    ("margin-slug", &["document", "departement", "fund", "language", "edition", "page", "pages"]),
    (
        "",
        &[
            "fund_name",
            "departement_name",
            "departement_of",
            "addresses_date",
            "edition",
            "campaign_name",
            "campaign_website",
            "siret",
            "overseas",
            "facts_date",
            "event_date",
            "event_time",
        ],
    ),
];

// A text uses only values that it will get.
#[test]
fn variables_exist() {
    let facts = Facts::load(&Assets::embedded()).unwrap();
    for code in languages() {
        let mut unknown = Vec::new();
        for (id, message) in messages(&format!("locales/{code}/")) {
            let given: BTreeSet<&str> =
                GIVEN.iter().filter(|(start, _)| id.starts_with(start)).flat_map(|(_, names)| names.iter().copied()).collect();
            let strange =
                message.all_variables.iter().filter(|name| facts.of_variable(name).is_none() && !given.contains(name.as_str()));
            unknown.extend(strange.map(|name| format!("{}: {id}: ${name}", message.file)));
        }
        assert!(unknown.is_empty(), "{}", unknown.join("\n"));
    }
}

/// Months in French and English.
const MONTHS: [&str; 23] = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
    // The rest are the same words in lower case, or are not: `May` is no month in "You may".
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "October",
    "November",
    "December",
];

/// Numbers in words that would be a fact before a unit.
const NUMBERS: [&str; 26] = [
    "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze", "quinze", "vingt", "trente", "two",
    "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "fifteen",
];
const UNITS: [&str; 16] = [
    "jour", "jours", "semaine", "semaines", "mois", "ans", "années", "heures", "minutes", "chiffres", "signes", "days", "weeks",
    "months", "years", "digits",
];

/// A text without the numbers of notes (`[^1]`) and of the items of a list (`1. `).
fn unnumbered(text: &str) -> String {
    let mut pieces = text.split("[^");
    let mut rest = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        rest.push_str(piece.trim_start_matches(|c: char| c.is_ascii_digit()));
    }
    let item = |line: &str| {
        let text = line.trim_start().trim_start_matches(|c: char| c.is_ascii_digit());
        if text.starts_with(". ") { text.to_owned() } else { line.to_owned() }
    };
    rest.split('\n').map(item).collect::<Vec<_>>().join("\n")
}

/// What is typed in a text in French or English although a fact should give it.
pub(crate) fn typed_facts(text: &str) -> Option<String> {
    typed_in(text, &MONTHS.map(str::to_owned))
}

/// What is typed in a text although a fact should give it; `months` are the names of months in its language.
fn typed_in(text: &str, months: &[String]) -> Option<String> {
    let text = &unnumbered(text);
    let words: Vec<&str> = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let digit = text.chars().find(|c| c.is_numeric()).map(String::from);
    let month = words.iter().find(|word| months.iter().any(|month| month == *word)).map(|word| (*word).to_owned());
    let counted = words.windows(2).find(|pair| NUMBERS.contains(&pair[0].to_lowercase().as_str()) && UNITS.contains(&pair[1]));
    digit.or(month).or(counted.map(|pair| pair.join(" ")))
}

/// The names of months in a language, as its dates write them. Outside of French and English short ones are left out: they
/// are other words as well (`mai` is « more » in Romanian).
fn months(code: &str) -> Vec<String> {
    if code == "en" || code.split('-').next() == Some("fr") {
        return MONTHS.map(str::to_owned).to_vec();
    }
    let locale = Locale::load(&Assets::embedded(), code, &mut Report::default()).unwrap();
    let dates = (1..=12).map(|month| locale.day(jiff::civil::date(2026, month, 21)));
    let longest = |date: String| {
        let words = date.split(|c: char| !c.is_alphabetic()).map(str::to_owned);
        words.max_by_key(|word| word.chars().count()).unwrap_or_default()
    };
    dates.map(longest).filter(|month| month.chars().count() >= 5).collect()
}

/// Messages that may type one, and why.
const EXCEPTIONS: [(&str, &str, &str); 0] = [];

// Numbers, dates and delays come from the facts: none is typed in a text of a sheet, and no exception
// outlives its reason.
#[test]
fn texts_type_no_fact() {
    let mut needed = BTreeSet::new();
    let mut faults = Vec::new();
    for code in languages() {
        let months = months(&code);
        for (id, message) in messages(&format!("locales/{code}/")) {
            for found in message.typed.iter().filter_map(|text| typed_in(text, &months)) {
                match EXCEPTIONS.iter().find(|(exception, ..)| *exception == id) {
                    Some((exception, ..)) => drop(needed.insert(*exception)),
                    None => faults.push(format!("{}: {id} types {found:?}", message.file)),
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    assert_eq!(EXCEPTIONS.map(|(id, ..)| id).into_iter().collect::<BTreeSet<_>>(), needed, "no longer needed");
    assert!(EXCEPTIONS.iter().all(|(.., reason)| !reason.is_empty()));
}

// Months are found in languages that have their own.
#[test]
fn months_of_other_languages_are_known() {
    assert!(months("fr-x-falc").contains(&"mars".to_owned()));
    for (code, month) in [("es", "noviembre"), ("tr", "Kasım"), ("uk", "листопада"), ("ar", "نوفمبر")] {
        if languages().contains(&code.to_owned()) {
            assert!(months(code).contains(&month.to_owned()), "{code}: {:?}", months(code));
            assert_eq!(typed_in(&format!("x {month}."), &months(code)).as_deref(), Some(month));
        }
    }
}

// The same for what `check` says of claims and law: its remedies are facts too.
#[test]
fn remedies_of_check_type_no_fact() {
    for code in ["fr", "en"] {
        let all = messages(&format!("locales/ui/{code}/"));
        let rules: Vec<_> = all.iter().filter(|(_, message)| message.file.ends_with("/lint.ftl")).collect();
        assert!(rules.len() > 30, "{code}: {}", rules.len());
        let faults: Vec<String> = rules
            .iter()
            .flat_map(|(id, message)| {
                let found = message.typed.iter().filter_map(|text| typed_facts(text));
                found.map(move |found| format!("{code}: {id} types {found:?}"))
            })
            .collect();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
}

// The search for typed facts sees each kind, also inside a choice or a literal, and lets words be.
#[test]
fn typed_facts_are_seen() {
    let refused = [
        "le 34 22",
        "avant 17 h",
        "en mars",
        "by March",
        "Trois mois au plus",
        "within six weeks",
        "a²",
        "1.5 fois",
        "note [^1] 2",
    ];
    for text in refused {
        let found = read("", format!("a = {text}\n")).remove("a").unwrap();
        assert!(found.typed.iter().any(|text| typed_facts(text).is_some()), "{text}");
    }
    let hidden = read("", "a = { $far ->\n    [yes] { \"6\" } semaines\n   *[no] là\n}\n".to_owned()).remove("a").unwrap();
    assert!(hidden.typed.iter().any(|text| typed_facts(text).is_some()));
    let notes = ["un accord.[^1] Puis", "1. une affiche\n    2. un guichet"];
    for text in ["deux demandes", "You may close it", "trois personnes", "{ $object_weeks } semaines", "six endroits"]
        .into_iter()
        .chain(notes)
    {
        let found = read("", format!("a = {text}\n")).remove("a").unwrap();
        assert!(!found.typed.iter().any(|text| typed_facts(text).is_some()), "{text}");
    }
}
