//! What voices say, held to the same rules as the texts of the documents.

use std::collections::{BTreeMap, BTreeSet};

use tractopelle::assets::{Assets, has_ending};
use tractopelle::facts::Facts;
use tractopelle::locale::Locale;
use tractopelle::stock::Stock;

use crate::language::{GIVEN, typed_facts};
use crate::{Message, read};

/// Messages of the voices, by file.
fn voices() -> BTreeMap<String, BTreeMap<String, Message>> {
    let assets = Assets::embedded();
    let paths = assets.below("voices/").map(|(path, _)| path.to_owned()).filter(|path| has_ending(path, &[".ftl"]));
    paths.map(|path| (path.clone(), read(&path, assets.text(&path).unwrap()))).collect()
}

// Each voice has a name and a use in both languages of the messages.
#[test]
fn voices_are_named() {
    let files = voices();
    for voice in Assets::embedded().folders("voices/") {
        for language in ["fr", "en"] {
            let said = &files[&format!("voices/{voice}/{language}.ftl")];
            for what in ["name", "use"] {
                assert!(said.contains_key(&format!("voice-{voice}-{what}")), "{voice} {language} {what}");
            }
        }
    }
}

// Numbers, dates and delays come from the facts, and variables from what a text gets.
#[test]
fn voices_type_no_fact() {
    let facts = Facts::load(&Assets::embedded()).unwrap();
    let mut faults = Vec::new();
    let mut variables = 0;
    for (path, messages) in voices() {
        for (id, message) in messages {
            faults.extend(
                message.typed.iter().filter_map(|text| typed_facts(text)).map(|found| format!("{path}: {id} types {found:?}")),
            );
            let given: BTreeSet<&str> =
                GIVEN.iter().filter(|(start, _)| start.is_empty()).flat_map(|(_, names)| names.iter().copied()).collect();
            variables += message.all_variables.len();
            let strange =
                message.all_variables.iter().filter(|name| facts.of_variable(name).is_none() && !given.contains(name.as_str()));
            faults.extend(strange.map(|name| format!("{path}: {id}: ${name}")));
        }
    }
    assert!(faults.is_empty() && variables > 50, "{}", faults.join("\n"));
}

/// What the corrections of the facts forbid to print, in the words it is usually said with.
const FORBIDDEN: [&str; 12] = [
    "un mois pour",
    "après réception",
    "à compter de la réception",
    "ne peuvent pas refuser",
    "ne pourront pas refuser",
    "coupées du numérique",
    "exclues du numérique",
    "Santeos",
    "tous les professionnels",
    "uniquement par courriel",
    "uniquement par internet",
    "sans en être informé",
];

// No voice repeats an error that was found in earlier texts on the subject.
#[test]
fn voices_repeat_no_known_error() {
    for (path, messages) in voices() {
        for (id, message) in messages {
            let text = message.typed.join(" ");
            let wrong: Vec<&&str> =
                FORBIDDEN.iter().filter(|wrong| text.to_lowercase().contains(&wrong.to_lowercase())).collect();
            assert!(wrong.is_empty(), "{path}: {id}: {wrong:?}");
        }
    }
}

// What a comment says a message states exists among the facts, and every voice that speaks names some.
#[test]
fn voices_name_facts_that_exist() {
    let assets = Assets::embedded();
    let facts = Facts::load(&assets).unwrap();
    let mut stock = Stock::load_embedded(jiff::civil::date(2026, 11, 21)).unwrap();
    for voice in assets.folders("voices/") {
        stock.set_voice(&voice).unwrap();
        stock.load_languages(&[]).unwrap();
        let layers = stock.layers("fr").unwrap();
        let said: Vec<_> = layers.voice.into_iter().flat_map(Locale::messages).collect();
        let named: Vec<&String> = said.iter().flat_map(|(_, message)| &message.facts).collect();
        assert!(named.iter().all(|fact| facts.get(fact).is_some()), "{voice}: {named:?}");
        assert!(said.len() < 3 || !named.is_empty(), "{voice}");
    }
}

// Who names a leak says that it was not this space.
#[test]
fn leaks_are_told_for_what_they_are() {
    let mut told = 0;
    for (path, messages) in voices() {
        for (id, message) in messages.iter().filter(|(_, message)| message.variables.iter().any(|name| name.starts_with("leak_")))
        {
            told += 1;
            let text = message.typed.join(" ");
            let fair = ["aucune fuite", "Ce n'était pas", "pas de fuite", "n'a pas fui"].iter().any(|fair| text.contains(fair));
            assert!(fair, "{path}: {id}");
        }
    }
    assert!(told > 3, "{told}");
}
