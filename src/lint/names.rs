//! Finds people's names in a sentence, as far as spelling shows them: a title and a name, or a first
//! name and a name.

use std::ops::Range;

/// What stands before a name alone: « M. Durand », « Madame la ministre ».
const TITLES: [&str; 20] = [
    "m",
    "m.",
    "mm",
    "mme",
    "mlle",
    "monsieur",
    "madame",
    "mademoiselle",
    "messieurs",
    "mesdames",
    "dr",
    "docteur",
    "docteure",
    "pr",
    "professeur",
    "professeure",
    "me",
    "maître",
    "président",
    "présidente",
];
/// Particles of a name: « Charles de Gaulle ».
const PARTICLES: [&str; 7] = ["de", "du", "des", "le", "la", "d", "von"];
/// Words that are written with a capital and are nobody's name, in the field of these papers.
const NOBODY: &[&str] = &[
    "agence",
    "alpes",
    "assemblée",
    "assurance",
    "atlantique",
    "aux",
    "avec",
    "caisse",
    "caisses",
    "ce",
    "ces",
    "cette",
    "chers",
    "chères",
    "chez",
    "cnam",
    "cnil",
    "code",
    "collectif",
    "comité",
    "comptes",
    "conseil",
    "constitutionnel",
    "cour",
    "cpam",
    "dans",
    "des",
    "dmp",
    "droits",
    "défenseur",
    "défenseure",
    "dématérialisation",
    "ens",
    "en",
    "enfants",
    "espace",
    "est",
    "et",
    "europe",
    "européen",
    "européenne",
    "fonction",
    "france",
    "garonne",
    "garde",
    "gouvernement",
    "grand",
    "haute",
    "hautes",
    "hôpital",
    "il",
    "ils",
    "insee",
    "internet",
    "la",
    "le",
    "les",
    "leur",
    "liberté",
    "loi",
    "loire",
    "mais",
    "maladie",
    "maison",
    "ministère",
    "mon",
    "msa",
    "nationale",
    "national",
    "net",
    "nos",
    "notre",
    "nous",
    "numérique",
    "net",
    "on",
    "ordre",
    "pas",
    "pour",
    "privée",
    "public",
    "publique",
    "quadrature",
    "qui",
    "république",
    "rgpd",
    "sainte",
    "saint",
    "samu",
    "santé",
    "services",
    "sociale",
    "sécurité",
    "ségur",
    "union",
    "vitale",
    "vous",
];

struct Word<'a> {
    text: &'a str,
    range: Range<usize>,
}

/// The places of names in a text, in bytes from its start.
#[must_use]
pub(super) fn names(text: &str) -> Vec<Range<usize>> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let mut end = at;
        let mut capitals = 0;
        while let Some(word) = words.get(end) {
            if is_name(word.text) {
                capitals += 1;
                end += 1;
            } else if capitals > 0 && leads_on(&words[end..]) {
                end += 1;
            } else {
                break;
            }
            if words.get(end).is_some_and(|next| !joined(text, &words[end - 1], next)) {
                break;
            }
        }
        let titled = at > 0 && is_title(words[at - 1].text);
        if capitals >= 2 || titled && capitals == 1 {
            found.push(words[at].range.start..words[end - 1].range.end);
        }
        at = end.max(at + 1);
    }
    found
}

fn words(text: &str) -> Vec<Word<'_>> {
    let mut words = Vec::new();
    let mut start = None;
    for (at, character) in text.char_indices().chain([(text.len(), ' ')]) {
        let inside = character.is_alphabetic() || character == '-' && start.is_some();
        match (inside, start) {
            (true, None) => start = Some(at),
            (false, Some(from)) => {
                words.push(Word { text: &text[from..at], range: from..at });
                start = None;
            }
            _ => {}
        }
    }
    words
}

/// Whether nothing but spaces, an apostrophe or the point of an initial stands between two words.
fn joined(text: &str, one: &Word, next: &Word) -> bool {
    let between = text.get(one.range.end..next.range.start).unwrap_or(",");
    between.chars().all(|c| c == ' ' || c == '\u{a0}' || c == '\u{202f}' || c == '’' || c == '\'')
        || between.starts_with('.') && one.text.chars().count() == 1
}

fn is_title(word: &str) -> bool {
    TITLES.contains(&word.to_lowercase().as_str())
}

/// Whether one or two particles come first, and a name after them: « de la Place ».
fn leads_on(words: &[Word]) -> bool {
    let particles = words.iter().take_while(|word| PARTICLES.contains(&word.text)).count();
    (1..=2).contains(&particles) && words.get(particles).is_some_and(|next| is_name(next.text))
}

/// Whether a word may be a part of a name: a capital, and not one of the field's own words.
fn is_name(word: &str) -> bool {
    let capital = word.chars().next().is_some_and(char::is_uppercase);
    let lower = word.to_lowercase();
    capital && lower.chars().count() > 1 && !NOBODY.contains(&lower.as_str()) && !is_title(&lower)
}

#[cfg(test)]
mod tests {
    use super::names;

    fn found(text: &str) -> Vec<&str> {
        names(text).into_iter().map(|range| &text[range]).collect()
    }

    #[test]
    fn names_are_found() {
        assert_eq!(found("Hier, Jeanne Exemple a dit."), ["Jeanne Exemple"]);
        assert_eq!(found("Le docteur Exemple et M. Modèle"), ["Exemple", "Modèle"]);
        assert_eq!(
            found("Jean-Pierre d’Exemple, JEAN MODÈLE, Anne de la Place"),
            ["Jean-Pierre d’Exemple", "JEAN MODÈLE", "Anne de la Place"]
        );
    }

    #[test]
    fn institutions_are_nobody() {
        for text in [
            "La Cour des comptes et le Conseil constitutionnel",
            "Mon Espace Santé, Assurance Maladie, Cegedim Santé",
            "La Quadrature du Net, en Haute-Garonne",
            "À la CPAM du Tarn, tout le monde attend.",
            "Madame, Monsieur, nous écrivons.",
            "",
        ] {
            assert_eq!(found(text), [""; 0], "{text}");
        }
    }
}
