//! Soft hyphens for languages that the typesetting engine does not hyphenate.

use std::fmt;
use std::sync::Arc;

use hyphenation::{Hyphenator, Language, Load, Standard};

use crate::assets::Assets;

/// Where patterns lie, as the crate `hyphenation` packs them.
const FOLDER: &str = "data/hyphenation/";
const ENDING: &str = ".standard.bincode";
/// Shorter words are not divided.
const SHORTEST: usize = 6;

/// The places where a language divides its words (Liang's patterns).
#[derive(Clone)]
pub struct Patterns(Arc<Standard>);

impl fmt::Debug for Patterns {
    fn fmt(&self, f: &mut fmt::Formatter) -> fmt::Result {
        write!(f, "Patterns({})", self.0.language())
    }
}

impl Patterns {
    /// The patterns of a language (`oc`), if there are any.
    #[must_use]
    pub fn load(assets: &Assets, language: &str) -> Option<Self> {
        let bytes = &assets.get(&format!("{FOLDER}{language}{ENDING}"))?.bytes;
        let dictionary = Standard::from_reader(Language::try_from_code(language)?, &mut bytes.as_ref()).ok()?;
        Some(Self(Arc::new(dictionary)))
    }

    /// The languages that have patterns.
    #[must_use]
    pub fn languages(assets: &Assets) -> Vec<String> {
        let names = assets.below(FOLDER).filter_map(|(path, _)| path.strip_prefix(FOLDER)?.strip_suffix(ENDING));
        names.map(str::to_owned).collect()
    }

    /// A text with soft hyphens where its words may be divided. Addresses and words with points or digits stay whole.
    #[must_use]
    pub fn hyphenate(&self, text: &str) -> String {
        text.split_inclusive(char::is_whitespace).map(|word| self.word(word)).collect()
    }

    fn word(&self, word: &str) -> String {
        let inner = word.trim_matches(|c: char| !c.is_alphanumeric());
        let whole = inner.chars().any(|c| c.is_ascii_digit() || matches!(c, '.' | '/' | '@' | ':' | '_'));
        if whole {
            return word.to_owned();
        }
        let mut set = String::with_capacity(word.len() + 8);
        let mut rest = word;
        while let Some(start) = rest.find(char::is_alphabetic) {
            let letters = &rest[start..];
            let end = letters.find(|c: char| !c.is_alphabetic()).unwrap_or(letters.len());
            set.push_str(&rest[..start]);
            self.letters(&letters[..end], &mut set);
            rest = &letters[end..];
        }
        set + rest
    }

    fn letters(&self, letters: &str, set: &mut String) {
        let mut from = 0;
        if letters.chars().count() >= SHORTEST {
            for at in self.0.hyphenate(letters).breaks {
                set.push_str(&letters[from..at]);
                set.push('\u{ad}');
                from = at;
            }
        }
        set.push_str(&letters[from..]);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn hyphenated(language: &str, text: &str) -> Option<String> {
        Some(Patterns::load(&Assets::embedded(), language)?.hyphenate(text).replace('\u{ad}', "-"))
    }

    #[test]
    fn words_are_divided_and_addresses_are_not() {
        let text = "(l'in-for-ma-cion) « declaracion », www.exemple.org 34\u{202f}22 oc";
        let set = hyphenated("oc", text);
        assert_eq!(set.as_deref(), Some("(l'in-for-ma-cion) « de-cla-ra-cion », www.exemple.org 34\u{202f}22 oc"));
        assert_eq!(hyphenated("eu", "informazioa **osasunaren**").as_deref(), Some("in-for-ma-zioa **osa-su-na-ren**"));
        assert_eq!(hyphenated("br", "titouroù"), None);
    }

    #[test]
    fn shipped_patterns_load() {
        let assets = Assets::embedded();
        let languages = Patterns::languages(&assets);
        assert_eq!(languages, ["eu", "oc"]);
        assert!(languages.iter().all(|language| Patterns::load(&assets, language).is_some()));
    }
}
