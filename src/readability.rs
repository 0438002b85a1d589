//! How easily a French text reads: its sentences, their words and syllables, and the score of Kandel and
//! Moles. The score knows nothing of meaning, and cutting sentences cheats it: look at the short ones too.

use unicode_segmentation::UnicodeSegmentation;

/// Sentences of fewer words may have been cut for the score alone.
pub const SHORT: usize = 4;

const VOWELS: &str = "aàâäeéèêëiîïoôöuùûüyœæ";
/// After another vowel these are spoken apart, but for `ié` and `ué` (`pitié`, `guéri`).
const APART: &str = "éèêëïüâ";
/// What ends a sentence; titles and labels end with none of them and are not counted.
const ENDS: [char; 4] = ['.', '!', '?', '…'];

/// A sentence as it was read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Its words as they stand.
    pub text: String,
    /// How many words; an elided article counts with its noun.
    pub words: usize,
    /// How many syllables; a number counts as one.
    pub syllables: usize,
}

/// What stands around sentences and is no part of them.
const AROUND: [char; 7] = ['«', '»', '“', '”', '"', '(', ')'];
/// Words whose point ends no sentence, beside single capitals (`art. R. 1111-28`).
const CUT_SHORT: [&str; 4] = ["art", "sem", "p", "cf"];

/// The sentences of a text, without titles and labels.
#[must_use]
pub fn sentences(text: &str) -> Vec<Sentence> {
    let mut found: Vec<String> = Vec::new();
    for part in text.unicode_sentences() {
        match found.last_mut().filter(|last| goes_on(last)) {
            Some(last) => last.push_str(part),
            None => found.push(part.to_owned()),
        }
    }
    let trimmed = found.iter().map(|text| text.trim_matches(|sign: char| sign.is_whitespace() || AROUND.contains(&sign)));
    trimmed.filter(|text| text.ends_with(ENDS) && !goes_on(text)).map(sentence).filter(|found| found.words > 0).collect()
}

/// Whether a text ends with a word cut short.
fn goes_on(text: &str) -> bool {
    let Some(text) = text.trim_end().strip_suffix('.') else { return false };
    let last = text.rsplit(|sign: char| !sign.is_alphanumeric()).next().unwrap_or_default();
    CUT_SHORT.contains(&last) || last.len() == 1 && last.chars().all(char::is_uppercase)
}

fn sentence(text: &str) -> Sentence {
    let (mut words, mut count) = (0, 0);
    for word in text.unicode_words() {
        words += 1;
        count += syllables(word);
    }
    Sentence { text: text.to_owned(), words, syllables: count }
}

/// Sums over the sentences of a sheet.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Measure {
    /// Sentences.
    pub sentences: usize,
    /// Words.
    pub words: usize,
    /// Syllables.
    pub syllables: usize,
}

impl From<&Sentence> for Measure {
    fn from(sentence: &Sentence) -> Self {
        Self { sentences: 1, words: sentence.words, syllables: sentence.syllables }
    }
}

impl Measure {
    /// Adds a sentence.
    pub fn add(&mut self, sentence: &Sentence) {
        self.sentences += 1;
        self.words += sentence.words;
        self.syllables += sentence.syllables;
    }

    /// Words per sentence.
    #[must_use]
    pub fn length(&self) -> Option<f64> {
        ratio(self.words, self.sentences)
    }

    /// 207 − 1.015 × words per sentence − 73.6 × syllables per word, higher for what is easier; `None` without a
    /// sentence. Source: L. Kandel and A. Moles, « Application de l'indice de Flesch à la langue française », 1958.
    #[must_use]
    pub fn score(&self) -> Option<f64> {
        Some(207.0 - 1.015 * self.length()? - 73.6 * ratio(self.syllables, self.words)?)
    }
}

fn ratio(of: usize, to: usize) -> Option<f64> {
    let number = |count: usize| u32::try_from(count).ok().map(f64::from);
    (to > 0).then_some(number(of)? / number(to)?)
}

/// Syllables of a French word as it is spoken slowly: groups of vowels, without a mute `e` at the end.
/// What spelling does not show (`ils ferment`, `pays`) is counted as it is written.
fn syllables(word: &str) -> usize {
    let lower: Vec<char> = word.to_lowercase().chars().collect();
    let vowel = |at: usize| lower.get(at).is_some_and(|sign| VOWELS.contains(*sign));
    let before = |at: usize| at.checked_sub(1).map(|at| lower[at]);
    let spoken = |at: usize| {
        let glides = lower[at] == 'y' && at > 0 && vowel(at - 1) && vowel(at + 1);
        let silent = lower[at] == 'u' && matches!(before(at), Some('q' | 'g')) && vowel(at + 1);
        vowel(at) && !glides && !silent
    };
    let mut groups = 0;
    for at in (0..lower.len()).filter(|at| spoken(*at)) {
        let follows = at > 0 && spoken(at - 1);
        let apart = APART.contains(lower[at]) && !matches!(before(at), Some('i' | 'y'));
        if !follows || apart {
            groups += 1;
        }
    }
    let stem = word.to_lowercase();
    let stem = stem.strip_suffix('s').unwrap_or(&stem);
    let mute = stem.ends_with('e') && !stem.chars().rev().nth(1).is_some_and(|sign| VOWELS.contains(sign));
    if mute && groups > 1 { groups - 1 } else { groups.max(1) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn syllables_are_those_that_are_spoken() {
        let known = [
            ("je", 1),
            ("refuse", 2),
            ("santé", 2),
            ("espace", 2),
            ("dossier", 2),
            ("caisse", 1),
            ("médecin", 3),
            ("créé", 2),
            ("théâtre", 2),
            ("vie", 1),
            ("reçue", 2),
            ("lettre", 1),
            ("lettres", 1),
            ("quatre", 1),
            ("guichet", 2),
            ("voyez", 2),
            ("envoyée", 3),
            ("pitié", 2),
            ("œil", 1),
            ("l’adresse", 2),
            ("34", 1),
            ("téléphone", 3),
            ("confidentialité", 6),
        ];
        for (word, count) in known {
            assert_eq!(syllables(word), count, "{word}");
        }
    }

    #[test]
    fn sentences_end_with_a_sign_and_titles_do_not_count() {
        let found = sentences("Refuser ou fermer. Appelez le 34 22 ! « Je refuse. » Vos numéros");
        let words: Vec<usize> = found.iter().map(|sentence| sentence.words).collect();
        assert_eq!(words, [3, 4, 2]);
    }

    #[test]
    fn articles_of_law_end_no_sentence() {
        let found = sentences("Le délai compte (code de la santé publique, art. R. 1111-28). Appelez.");
        let texts: Vec<&str> = found.iter().map(|sentence| sentence.text.as_str()).collect();
        assert_eq!(texts, ["Le délai compte (code de la santé publique, art. R. 1111-28).", "Appelez."]);
    }

    #[test]
    fn the_score_is_that_of_the_formula() {
        let mut measure = Measure::default();
        assert_eq!(measure.score(), None);
        measure.add(&Sentence { text: String::new(), words: 10, syllables: 15 });
        // 207 − 1.015 × 10 − 73.6 × 1.5
        assert!(measure.score().is_some_and(|score| (score - 86.45).abs() < 1e-9));
    }

    #[test]
    fn long_words_and_long_sentences_read_worse() {
        let score = |text: &str| {
            let mut measure = Measure::default();
            for sentence in &sentences(text) {
                measure.add(sentence);
            }
            measure.score().unwrap_or_default()
        };
        let plain = "Vous dites non. Votre espace est fermé. Vous gardez la lettre.";
        let heavy =
            "La confidentialité des informations relatives à la personnalité des administrés est systématiquement méconnue.";
        assert!(score(plain) > 80.0 && score(heavy) < 20.0, "{} {}", score(plain), score(heavy));
    }
}
