//! The rules of easy French, on the words: those of « L'information pour tous » (Inclusion Europe and Unapei, 2009), as far
//! as a machine can read them. How a sheet looks is tested on the sheet (`tests/documents/easy.rs`).

use std::collections::BTreeSet;

use jiff::civil::date;
use tractopelle::locale::{Values, plain, runs};
use tractopelle::readability::sentences;
use tractopelle::stock::Stock;

const EASY: &str = "fr-x-falc";
/// The most words that a sentence has.
const MOST: usize = 12;

/// What stands between two full stops, question marks and so on, or a label without any.
type Unit = String;

/// The lines of a message as they print: without the marks of lists, headings, bold and notes; and whether each is a point
/// of a list or a heading, which never goes on with the line before.
fn lines(text: &str) -> Vec<(bool, String)> {
    let bare = |line: &str| {
        let line = line.trim().trim_start_matches(['#', '-', ' ']);
        let mut pieces = line.split("[^");
        let first = pieces.next().unwrap_or_default().to_owned();
        let rest = pieces.map(|piece| piece.split_once(']').map_or("", |(_, rest)| rest).trim_start_matches(':'));
        let line = rest.fold(first, |line, piece| line + piece);
        plain(&runs(&line)).trim().to_owned()
    };
    let all = text.lines().map(|line| (line.trim_start().starts_with(['#', '-']), bare(line)));
    all.filter(|(_, line)| !line.is_empty()).collect()
}

/// Whether a line goes on with the sentence of the one before.
fn goes_on(before: &str, line: &str) -> bool {
    let end = before.trim_end_matches(['»', ')', '\u{202f}', '\u{a0}', ' ']);
    !end.ends_with(['.', '!', '?', '…', ':']) && line.chars().next().is_some_and(char::is_lowercase)
}

/// The sentences and labels of a message: a line for each, but for sentences that go on below.
fn units(text: &str) -> Vec<Unit> {
    let mut units: Vec<Unit> = Vec::new();
    for (apart, line) in lines(text) {
        match units.last_mut().filter(|last| !apart && goes_on(last, &line)) {
            Some(last) => *last = format!("{last} {line}"),
            None => units.push(line),
        }
    }
    units
}

/// Words as one counts them: an elided article counts with its noun, parts of a compound apart, the number of an article
/// with its letter as one.
fn count(text: &str) -> usize {
    let word = |word: &str| {
        let letter = word.len() == 2 && word.ends_with('.') && word.starts_with(char::is_uppercase);
        let parts = |word: &str| word.split('-').filter(|part| part.contains(char::is_alphabetic)).count();
        if letter {
            0
        } else if word.contains(char::is_numeric) {
            1
        } else {
            parts(word)
        }
    };
    text.split_whitespace().map(word).sum()
}

/// Sentences that are too long.
fn too_long(text: &str) -> Vec<String> {
    let long = units(text).into_iter().flat_map(|unit| {
        let found: Vec<String> = sentences(&unit).into_iter().map(|sentence| sentence.text).collect();
        if found.is_empty() { vec![unit] } else { found }
    });
    long.filter(|text| count(text) > MOST).collect()
}

/// Lines that say more than one thing: with two sentences, or more words after one.
fn crowded(text: &str) -> Vec<String> {
    let several = |line: &String| {
        let found = sentences(line);
        found.len() > 1 || found.first().is_some_and(|only| count(&only.text) < count(line))
    };
    units(text).into_iter().filter(several).collect()
}

/// Abbreviations in small letters, with their point where they have one.
const SHORTENED: [&str; 22] = [
    "art.", "etc.", "n°", "m.", "mm.", "mme", "mlle", "dr", "p.", "cf.", "ex.", "env.", "max.", "min.", "tél.", "sem.", "éd.",
    "c.-à-d.", "svp", "rdv", "infos", "sécu",
];

/// Abbreviations in a text. One that stands in brackets behind the words it stands for is a name that people meet on
/// papers and buildings, explained: « Commission nationale de l'informatique et des libertés (CNIL) ».
fn abbreviations(text: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for unit in units(text) {
        let mut before = 0;
        for word in unit.split_whitespace().flat_map(|word| word.split(['’', '\''])) {
            let bare = word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.' && c != '°');
            let letters: String = bare.chars().filter(|c| c.is_alphabetic()).collect();
            let capitals = letters.chars().count() > 1 && letters.chars().all(char::is_uppercase);
            let initial = letters.chars().count() == 1 && bare.ends_with('.') && letters.chars().all(char::is_uppercase);
            let shortened = SHORTENED.contains(&bare.to_lowercase().as_str());
            let explained = before > 1 && word.starts_with('(') && word.contains(')');
            if (capitals || initial || shortened) && !explained {
                found.insert(bare.trim_end_matches('.').to_owned());
            }
            before += usize::from(!letters.is_empty());
        }
    }
    found
}

/// What denies a sentence: not « non », the answer, nor « sans ».
const DENIALS: [&str; 12] = ["ne", "n", "pas", "jamais", "rien", "aucun", "aucune", "ni", "nul", "nulle", "guère", "point"];

/// What denies in a text.
fn denials(text: &str) -> BTreeSet<String> {
    let words = |unit: Unit| unit.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect::<Vec<_>>();
    units(text).into_iter().flat_map(words).filter(|word| DENIALS.contains(&word.as_str())).collect()
}

/// All easy messages as they print, with their ids, at home and overseas.
fn printed() -> Vec<(String, String)> {
    let mut stock = Stock::load_embedded(date(2026, 11, 21)).unwrap();
    assert!(stock.load_languages(&[EASY.to_owned()]).unwrap().is_empty());
    let locale = stock.locale(EASY).unwrap();
    let mut values = Values::of_facts(&stock.facts, locale).unwrap();
    let day = locale.day(date(2026, 12, 31));
    let weekday = locale.weekday(date(2026, 12, 30));
    for (name, value) in [
        ("fund_name", "Caisse des Deux-Sèvres"),
        ("departement_name", "Territoire de Belfort"),
        ("departement_of", "du Territoire de Belfort"),
        ("campaign_name", "Collectif"),
        ("campaign_website", "example.org"),
        ("campaign_place", "Tours"),
        ("event_time", "10 h 30"),
        ("hour", "10"),
        ("minutes", "30"),
        ("event_date", weekday.as_str()),
        ("facts_date", day.as_str()),
        ("addresses_date", day.as_str()),
    ] {
        values.set(name, value);
    }
    values.set("minute", 30);
    let format = |id: &str, overseas: &str| {
        let values = values.clone().with("overseas", overseas);
        (id.to_owned(), locale.format(id, &values).unwrap_or_else(|report| panic!("{id}: {report:?}")))
    };
    let all = locale.messages().flat_map(|(id, _)| ["no", "yes"].map(|overseas| format(id, overseas)));
    all.filter(|(id, _)| !id.ends_with("-sound")).collect()
}

/// What a rule finds in all messages, each with its id.
fn faults<T: std::fmt::Display>(rule: impl Fn(&str) -> Vec<T>) -> BTreeSet<(String, String)> {
    let all = printed();
    assert!(all.len() > 1000, "{}", all.len());
    all.iter().flat_map(|(id, text)| rule(text).into_iter().map(|found| (id.clone(), found.to_string()))).collect()
}

/// Compares what was found with what is allowed, which must be exactly that: id, what was found, reason.
fn compare(found: &BTreeSet<(String, String)>, allowed: &[(&str, &str, &str)]) {
    let known: BTreeSet<(String, String)> = allowed.iter().map(|(id, what, _)| ((*id).to_owned(), (*what).to_owned())).collect();
    let new: Vec<_> = found.difference(&known).collect();
    let idle: Vec<_> = known.difference(found).collect();
    assert!(new.is_empty(), "{new:#?}");
    assert!(idle.is_empty(), "no longer needed: {idle:?}");
    assert!(allowed.iter().all(|(.., reason)| !reason.is_empty()));
}

// No sentence has more than twelve words, dates and numbers as they print.
#[test]
fn sentences_are_short() {
    compare(&faults(too_long), &[]);
}

// One idea a line: no line of a message holds two sentences.
#[test]
fn each_sentence_has_its_line() {
    compare(&faults(crowded), &[]);
}

// No abbreviation, but for those that people meet and that are explained where they stand.
#[test]
fn words_are_whole() {
    let found = faults(|text| abbreviations(text).into_iter().collect());
    // Numbers of articles begin with a letter: it is part of the name, and nobody finds the article without.
    let found = found.into_iter().filter(|(_, word)| !["L", "R"].contains(&word.as_str())).collect();
    let address = "stands so in the address: letters go astray without";
    let allowed = [
        ("footer-draft", "FALC", "the name of the method"),
        ("depliant-cnil", "TSA", address),
        ("guide-papier-cnil", "TSA", address),
        ("mode-emploi-fail-cnil", "TSA", address),
        ("petition-data", "TSA", address),
        ("suivi-cnil", "TSA", address),
    ];
    compare(&found, &allowed);
}

// What can be said with a yes is: a denial is one word more to keep in mind.
#[test]
fn sentences_say_what_is() {
    let found = faults(|text| denials(text).into_iter().collect());
    let allowed = [
        ("atelier-may-5", "ne", "a helper may say that he does not know: these are the words to say"),
        ("atelier-may-5", "pas", "a helper may say that he does not know: these are the words to say"),
        ("lettre-opposition-box-refuse", "jamais", "names a box of the letter in the words that stand beside it"),
    ];
    compare(&found, &allowed);
}

// Each rule sees what breaks it, and lets be what does not.
#[test]
fn the_rules_see_faults() {
    let long = "Vous pouvez aussi demander à votre caisse de fermer votre espace par lettre.";
    assert_eq!(too_long(long).len(), 1);
    assert_eq!(too_long("Du lundi au vendredi,\nde 8 h 30 à 17 h 30, sauf le samedi.").len(), 1);
    assert_eq!(too_long("**Vous pouvez** demander à votre caisse de fermer votre espace.").len(), 0);
    assert_eq!(too_long("Vous pouvez demander à la caisse\nde fermer.\nElle doit vous répondre par la poste.").len(), 0);
    assert_eq!(too_long("## Un titre sans point qui compte bien plus de douze mots en tout ici").len(), 1);

    assert_eq!(too_long("- une lettre sur papier pour tous ;\n- un guichet pour refuser et pour fermer ;").len(), 0);
    assert_eq!(count("L'espace : articles L. 1111-13-1 et R. 1111-36, rendez-vous à 8 h 30."), 11);

    assert_eq!(crowded("Appelez. Demandez.").len(), 1);
    assert_eq!(crowded("Appelez-nous ! Puis").len(), 1);
    assert_eq!(crowded("Appelez.\nDemandez.[^3]\nVoyez l'article L. 1111-13-1.\nAvec photo : regardez.").len(), 0);

    let short = |text: &str| abbreviations(text).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(short("Voyez l'art. 3, etc."), "art etc");
    assert_eq!(short("Écrivez à la CPAM, ou à M. Le Goff."), "CPAM M");
    assert_eq!(short("(CNIL)"), "CNIL");
    assert_eq!(short("Commission nationale de l'informatique et des libertés (CNIL),"), "");
    assert_eq!(short("Le n° 5"), "n°");
    assert_eq!(short("À Paris, Il appelle."), "");

    let denied = |text: &str| denials(text).into_iter().collect::<Vec<_>>().join(" ");
    assert_eq!(denied("Vous n'avez pas la lettre."), "n pas");
    assert_eq!(denied("Ne donnez jamais rien."), "jamais ne rien");
    assert_eq!(denied("Dites non, sans internet : un passage pour une personne."), "");
}
